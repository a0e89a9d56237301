"""What only `hf_xet` can do, in a process of its own; it imports nothing else of the Hub, to start fast.

What it buffers is given back when the process ends, and neither its threads nor its signal handling are in the server.
The order is a list of paths as JSON on stdin; the answer is the Xet hash of each of these files, as JSON on stdout.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

# An extension module without types.
hf_xet: Any = importlib.import_module("hf_xet")


def main() -> None:
    """Carry out the order."""
    json.dump([info.hash for info in hf_xet.hash_files(json.load(sys.stdin))], sys.stdout)


if __name__ == "__main__":
    main()
