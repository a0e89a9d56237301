"""What this machine has for running jobs: `uv`, a search path, uv's own folders, Python interpreters."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

#: Bound of one question to `uv`, in seconds.
_ASK_SECONDS = 30

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
            answer = _ask(uv, path, question)
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


def _ask(uv: Path | None, path: tuple[Path, ...], question: list[str]) -> str | None:
    if uv is None:
        return None
    environment = {**os.environ, "PATH": os.pathsep.join(map(str, path))}
    environment.pop("VIRTUAL_ENV", None)
    try:
        answer = subprocess.run(
            [uv, "--no-config", *question],
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
    """The folders of every Python that uv sees (`sys.base_prefix`). Blocks for up to some seconds, once.

    A version manager's programs are scripts that start the interpreter somewhere else, so each one is asked.
    """
    tools = find_tools()
    answer = _ask(tools.uv, tools.path, ["python", "list", "--only-installed", "--output-format", "json"])
    found: set[Path] = set()
    for entry in json.loads(answer or "[]"):
        question = [entry["path"], "-I", "-S", "-c", "import sys; print(sys.base_prefix)"]
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            told = subprocess.run(question, capture_output=True, text=True, timeout=_ASK_SECONDS, check=True)
            found.add(Path(told.stdout.strip()))
    return tuple(sorted(found))


def _uv_config() -> Path | None:
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    file = Path(folder, "uv", "uv.toml")
    return file if file.is_file() else None
