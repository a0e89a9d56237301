"""How the Hub starts `hub.embedded.xet.client`."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hub.embedded.signing import Signer
    from hub.embedded.xet.files import XetFile

#: Seconds after which one order is given up.
TIMEOUT = 1800

#: The command line; the order goes to stdin. By its file: as a module it would import what the whole Hub needs.
COMMAND = [sys.executable, "-P", str(Path(__file__).with_name("client.py"))]

#: Keeps what `hf_xet` holds of a file to this, where it would take as much of the machine's memory as it likes.
_SMALL = {
    "HF_XET_RECONSTRUCTION_DOWNLOAD_BUFFER_SIZE": "64mb",
    "HF_XET_RECONSTRUCTION_DOWNLOAD_BUFFER_PERFILE_SIZE": "64mb",
    "HF_XET_RECONSTRUCTION_DOWNLOAD_BUFFER_LIMIT": "64mb",
    "HF_XET_FIXED_DOWNLOAD_CONCURRENCY": "4",
}


@dataclass(frozen=True)
class Commands:
    """Orders to the client, and its environment.

    Attributes:
        cas_url: This Hub's Xet store.
        signer: Makes the token for it.
        home: Where `hf_xet` keeps logs and a cache.
    """

    cas_url: str
    signer: Signer
    home: Path

    def download(self, wanted: Iterable[tuple[XetFile, Path]]) -> bytes:
        """The order to download files of this store."""
        order = {
            "do": "download",
            "endpoint": self.cas_url,
            "token": self.signer.sign("xet:read"),
            "expires": int(time.time()) + TIMEOUT,
            "files": [{"hash": file.hash, "size": file.size, "target": str(target)} for file, target in wanted],
        }
        return json.dumps(order).encode()

    def hashes(self, paths: Iterable[Path]) -> bytes:
        """The order to compute Xet hashes."""
        return json.dumps({"do": "hash", "files": [str(path) for path in paths]}).encode()

    @property
    def environment(self) -> dict[str, str]:
        """The client's: the way to this Hub goes through no proxy."""
        return {**os.environ, **_SMALL, "HF_HOME": str(self.home), "NO_PROXY": "*", "no_proxy": "*"}


def reason(stderr: bytes) -> str:
    """Why the client failed: the last line that it wrote."""
    return " ".join(stderr.decode("utf-8", "replace").strip().splitlines()[-1:])[:300]
