"""What this machine has for running jobs: `uv`, a search path, uv's own folders, Python interpreters."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

#: Bound of one question to `uv` or a Python, in seconds.
_ASK_SECONDS = 30

#: Names of Pythons that jobs may want.
_PYTHON = re.compile(r"python(?:3(?:\.\d+)?)?")

NO_UV = "No `uv` was found on this machine, and jobs need it: `pip install uv`, then start the Hub again."


@dataclass(frozen=True)
class Tools:
    """What was found.

    Attributes:
        uv: The program, or None.
        path: The folders in which a job looks for programs: never those of the server's own environment.
        uv_folders: `UV_CACHE_DIR` and `UV_PYTHON_INSTALL_DIR`, shared with the user, so that what was downloaded
            once is not downloaded again.
        uv_config: The user's own `uv.toml`, which may name package indexes, or None.
    """

    uv: Path | None
    path: tuple[Path, ...]
    uv_folders: dict[str, Path]
    uv_config: Path | None

    def links(self) -> dict[str, Path]:
        """Programs that a job expects in its container and would not find on `path`: name and target."""
        on_path = os.pathsep.join(map(str, self.path))
        wanted: dict[str, Path] = {}
        if self.uv and not shutil.which("uv", path=on_path):
            wanted["uv"] = self.uv
        python = shutil.which("python3", path=on_path)
        if python and not shutil.which("python", path=on_path):
            wanted["python"] = Path(python)
        return wanted


def own_programs() -> Path | None:
    """The folder with the programs of the virtual environment that the server runs in, or None."""
    return Path(sys.prefix, "bin").resolve() if sys.prefix != sys.base_prefix else None


def search_path(value: str) -> tuple[Path, ...]:
    """The folders of a `PATH` that a job may search: absolute, and not the server's own environment."""
    own = own_programs()
    folders = [Path(entry) for entry in value.split(os.pathsep) if entry]
    kept = [folder for folder in folders if folder.is_absolute() and folder.resolve() != own]
    return tuple(dict.fromkeys(kept))


@cache
def find_tools() -> Tools:
    """Look once. Blocks."""
    path = search_path(os.environ.get("PATH", os.defpath))
    uv = _find_uv(path)
    folders: dict[str, Path] = {}
    if uv:
        for name, question in (("UV_CACHE_DIR", ["cache", "dir"]), ("UV_PYTHON_INSTALL_DIR", ["python", "dir"])):
            answer = _ask(uv, path, ["--no-config", *question])
            if answer:
                folders[name] = Path(answer.strip())
    return Tools(uv, path, folders, _uv_config())


def _find_uv(path: tuple[Path, ...]) -> Path | None:
    found = shutil.which("uv", path=os.pathsep.join(map(str, path)))
    if found:
        return Path(found)
    try:
        from uv import find_uv_bin

        return Path(find_uv_bin())
    except (ImportError, FileNotFoundError):
        return None


def _ask(program: Path, path: tuple[Path, ...], question: list[str]) -> str | None:
    environment = {**os.environ, "PATH": os.pathsep.join(map(str, path))}
    environment.pop("VIRTUAL_ENV", None)
    try:
        answer = subprocess.run(
            [program, *question],
            cwd="/",
            env=environment,
            capture_output=True,
            text=True,
            timeout=_ASK_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout


@cache
def python_installations() -> tuple[Path, ...]:
    """The folders (`sys.base_prefix`) of the Pythons on the search path. Blocks for a moment, once.

    The Pythons that uv installed are not looked for: their folder is one of `Tools.uv_folders`.
    """
    path = find_tools().path
    prefixes = (_prefix(interpreter, path) for interpreter in _interpreters(path))
    return tuple(sorted({prefix for prefix in prefixes if prefix}))


def _interpreters(path: tuple[Path, ...]) -> list[Path]:
    """Programs on the search path that between them start every Python there.

    A version manager's programs are scripts that first find out which Python is meant, which takes long (pyenv: 0.2
    seconds each). Of those in one folder only the one is asked that a job without wishes of its own would get.
    """
    found: dict[Path, Path] = {}
    for folder in path:
        script = None
        for program in sorted(folder.glob("python*")):
            if not _PYTHON.fullmatch(program.name) or not os.access(program, os.X_OK) or not program.is_file():
                continue
            if not _is_script(program):
                found.setdefault(program.resolve(), program)
            elif program.name in ("python", "python3"):
                script = program
        if script:
            found.setdefault(script, script)
    return list(found.values())


def _is_script(program: Path) -> bool:
    try:
        with program.open("rb") as file:
            return file.read(2) == b"#!"
    except OSError:
        return False


def _prefix(interpreter: Path, path: tuple[Path, ...]) -> Path | None:
    answer = _ask(interpreter, path, ["-I", "-S", "-c", "import sys; print(sys.base_prefix)"])
    return Path(answer.strip()) if answer and answer.strip() else None


def _uv_config() -> Path | None:
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    file = Path(folder, "uv", "uv.toml")
    return file if file.is_file() else None
