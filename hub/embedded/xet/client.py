"""What only `hf_xet` can do, in a process of its own; it imports nothing else of the Hub, to start fast.

What it buffers is given back when the process ends, and neither its threads nor its signal handling are in the server.
The order is one object of JSON on stdin:

- `{"do": "download", "endpoint", "token", "expires", "files": [{"hash", "size", "target"}]}`: files from a Xet store.
- `{"do": "hash", "files": [path, ...]}`: their Xet hashes, as a list of JSON on stdout.
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
    order = json.load(sys.stdin)
    if order["do"] == "hash":
        found = hf_xet.hash_files(order["files"])
        json.dump([info.hash for info in found], sys.stdout)
        return
    group = hf_xet.XetSession().new_file_download_group(
        endpoint=order["endpoint"], token=order["token"], token_expiry_unix_secs=order["expires"]
    )
    with group:
        for file in order["files"]:
            group.start_download_file(hf_xet.XetFileInfo(file["hash"], file["size"]), file["target"])


if __name__ == "__main__":
    main()
