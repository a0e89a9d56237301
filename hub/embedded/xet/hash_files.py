"""The Xet hashes of files, as `hf_xet` computes them: it alone knows where chunks end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

#: Seconds after which hashing is given up.
_TIMEOUT = 1800

#: By its file: as a module it would import what the whole Hub needs.
_COMMAND = [sys.executable, "-P", str(Path(__file__).with_name("client.py"))]


class HashError(Exception):
    """The hashes could not be computed; the message says why."""


def hash_files(paths: list[Path], home: Path) -> list[str]:
    """The Xet hash of each file. Blocks.

    Args:
        paths: Files that are not empty.
        home: Where `hf_xet` keeps its logs.

    Raises:
        HashError: If there are none.
    """
    try:
        done = subprocess.run(
            _COMMAND,
            input=json.dumps([str(path) for path in paths]).encode(),
            capture_output=True,
            env={**os.environ, "HF_HOME": str(home)},
            timeout=_TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise HashError(str(error)) from error
    if done.returncode:
        raise HashError(" ".join(done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:])[:300])
    return json.loads(done.stdout)
