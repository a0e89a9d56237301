"""`python -m hub.embedded.xet.download`: download one file from a Xet store; the order is JSON on stdin."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

# An extension module without types.
hf_xet: Any = importlib.import_module("hf_xet")


def main() -> None:
    """Carry out the order: `endpoint`, `token`, `expires`, `hash`, `size`, `target`."""
    order = json.load(sys.stdin)
    group = hf_xet.XetSession().new_file_download_group(
        endpoint=order["endpoint"], token=order["token"], token_expiry_unix_secs=order["expires"]
    )
    with group:
        group.start_download_file(hf_xet.XetFileInfo(order["hash"], order["size"]), order["target"])


if __name__ == "__main__":
    main()
