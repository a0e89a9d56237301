"""Runs a job inside bubblewrap, where that is installed and works: the job sees nothing of the user's home."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hub.embedded.jobs.environment import passed
from hub.embedded.jobs.tools import python_installations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hub.embedded.jobs.tools import Tools

WARNING = (
    "Jobs run without a sandbox, because bubblewrap (`bwrap`) is not installed or does not work here:"
    " a job can read and change whatever this user can."
)

#: Sockets of the system and of the user's session lie in /run, and a read-only mount does not keep a job from
#: talking to them; what resolves host names is there too on many systems.
_KEPT_OF_RUN = ("systemd/resolve", "resolvconf", "NetworkManager/resolv.conf", "nscd", "current-system")

#: Where variables such as `SSL_CERT_FILE` and `PIP_FIND_LINKS` point, if that is a path.
_PATH_SEPARATORS = str.maketrans({",": " ", os.pathsep: " "})


@dataclass(frozen=True)
class Mount:
    """A folder of this machine that the job sees at a path of its own."""

    source: Path
    target: Path
    read_only: bool


@cache
def bubblewrap() -> Path | None:
    """The program, if it is there and can make a sandbox here (many containers do not allow it). Blocks."""
    found = shutil.which("bwrap")
    if not found:
        return None
    program = Path(found)
    try:
        attempt = subprocess.run([*_common(program, []), "--", "true"], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.SubprocessError):
        return None
    return program if attempt.returncode == 0 else None


def _common(program: Path, targets: Sequence[Path]) -> list[str]:
    return [
        str(program),
        *_show(Path("/"), targets),
        *("--dev", "/dev"),
        *("--proc", "/proc"),
        "--unshare-pid",
        "--unshare-ipc",
        "--die-with-parent",
        *("--cap-drop", "ALL"),
    ]


def _show(folder: Path, targets: Sequence[Path]) -> list[str]:
    """Show a folder read-only. Where a volume goes below it, it is made anew, because nothing new can lie in it."""
    inside = [target for target in targets if folder in target.parents]
    if not inside:
        return ["--ro-bind-try", str(folder), str(folder)]
    line: list[str] = [] if folder == Path("/") else ["--tmpfs", str(folder)]
    for child in sorted(folder.iterdir()):
        if child in targets:
            continue
        line += ["--symlink", str(child.readlink()), str(child)] if child.is_symlink() else _show(child, inside)
    return line


def why_not_mount(target: Path, data_dir: Path, tools: Tools) -> str | None:
    """Why nothing can be mounted at a path, as a sentence: jobs need what is there. None if it can be."""
    kept = {*homes(), data_dir.resolve(), Path("/tmp"), *tools.uv_folders.values(), *_readable(tools)}  # noqa: S108
    for path in {place for one in kept for place in (one, one.resolve())}:
        if path == target or target in path.parents:
            return f"Nothing can be mounted at {target}: this Hub runs jobs with what is in {path}."
    # Below these lies what the Hub and uv change while jobs run.
    for path in (data_dir.resolve(), *tools.uv_folders.values()):
        if path in target.parents:
            return f"Nothing can be mounted at {target}: it lies in {path}, which this Hub needs."
    if any(part.is_symlink() or part.is_file() for part in (target, *target.parents)):
        return f"Nothing can be mounted at {target}: on this machine a link or a file is there."
    return None


def homes() -> set[Path]:
    """The user's home folders: by the account, and by the environment."""
    found = {Path(pwd.getpwuid(os.getuid()).pw_dir), Path.home()}
    return {folder.resolve() for folder in found if folder.is_dir() and folder.resolve() != Path("/")}


def command_line(
    program: Path, directory: Path, data_dir: Path, programs: Path, tools: Tools, mounts: Sequence[Mount] = ()
) -> list[str]:
    """The command line that the job's own is appended to.

    The file system is read-only. Hidden are the user's home, the Hub's data folder, /run; /tmp is the job's own. In
    the home there remain uv, the Python interpreters and certificates (read-only), and uv's cache and interpreters of
    its own (writable: a job may need to download). The network is the machine's, the processes are not.

    Args:
        program: bubblewrap.
        directory: The job's folder, the one place of its own that it may write to.
        data_dir: The Hub's folder.
        programs: The Hub's folder of links for jobs.
        tools: What the job needs from outside.
        mounts: Volumes of the job.
    """
    hidden = {*homes(), data_dir.resolve()}
    covered = {*hidden, Path("/tmp").resolve(), Path("/run").resolve()}  # noqa: S108 - not a file of ours
    targets = [mount.target for mount in mounts if not _below(mount.target, covered)]
    line = _common(program, targets)
    # Later mounts lie over earlier ones: what may be seen comes after what hides it.
    # Not the folder of TMPDIR: bubblewrap makes the mount points of what lies below /tmp in this one.
    tmp = directory / "slash-tmp"
    tmp.mkdir(exist_ok=True)
    line += ["--bind", str(tmp), "/tmp"]  # noqa: S108 - a mount point, no file of ours
    if Path("/run").is_dir():
        line += ["--tmpfs", "/run"]
        for name in _KEPT_OF_RUN:
            line += ["--ro-bind-try", f"/run/{name}", f"/run/{name}"]
    for folder in sorted(hidden):
        line += ["--tmpfs", str(folder)]
    for folder in tools.uv_folders.values():
        if _below(folder, covered):
            folder.mkdir(parents=True, exist_ok=True)
            line += ["--bind", str(folder.resolve()), str(folder)]
        else:
            line += ["--bind-try", str(folder), str(folder)]
    for path in _readable(tools):
        if _below(path, covered):
            line += ["--ro-bind-try", str(path.resolve()), str(path)]
    for mount in mounts:
        line += ["--ro-bind" if mount.read_only else "--bind", str(mount.source), str(mount.target)]
    if targets:
        line += ["--remount-ro", "/"]
    line += ["--ro-bind", str(programs), str(programs)]
    line += ["--bind", str(directory), str(directory), "--chdir", str(directory / "work"), "--"]
    return line


def extra_path() -> tuple[Path, ...]:
    """Folders that a job in the sandbox must search too: version managers find Python through hidden files."""
    return tuple(folder / "bin" for folder in python_installations() if _below(folder, homes()))


def _readable(tools: Tools) -> list[Path]:
    paths = [tools.uv] if tools.uv else []
    paths += python_installations()
    paths += [tools.uv_config] if tools.uv_config else []
    for value in passed(os.environ).values():
        words = value.removeprefix("file://").translate(_PATH_SEPARATORS).split()
        paths += [Path(word) for word in words if word.startswith("/")]
    return list(dict.fromkeys(paths))


def _below(path: Path, folders: set[Path]) -> bool:
    return any(folder in place.parents for place in (path, path.resolve()) for folder in folders)
