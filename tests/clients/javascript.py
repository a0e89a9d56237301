"""The official JavaScript client against an embedded Hub: `python -m tests.clients.javascript`.

It comes from npm, unmodified, and has an implementation of Xet of its own. Needs Node 20 and npm with its registry; is
skipped without them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGE = "@huggingface/hub@2.17.5"


def install(folder: Path, package: str) -> bool:
    """Install a package into a folder, without leaving a lock file; False if Node or npm is missing."""
    npm = shutil.which("npm")
    if not npm or not shutil.which("node"):
        sys.stdout.write("skipped: Node and npm are not installed\n")
        return False
    quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
    subprocess.run([npm, "install", *quiet, package], cwd=folder, check=True, timeout=600)
    return True


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not install(folder, PACKAGE):
            return 0
        from tests.embedded.hub_process import hub_process

        shutil.copy(Path(__file__).with_suffix(".mjs"), folder)
        with hub_process(folder / "hub", "--user", "alice") as hub:
            env = {**os.environ, "HF_ENDPOINT": hub.endpoint, "HF_TOKEN": hub.token, "CACHE": str(folder / "cache")}
            return subprocess.run(["node", "javascript.mjs"], cwd=folder, env=env, timeout=600).returncode


if __name__ == "__main__":
    sys.exit(main())
