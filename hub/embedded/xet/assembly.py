"""Files put together from the chunks that they came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError
from hub.embedded.xet import files, xorbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hub.embedded.blobs import BlobStore
    from hub.embedded.db import Database
    from hub.embedded.xet.files import XetFile


def content(db: Database, store: BlobStore, file: XetFile) -> Iterator[bytes]:
    """The bytes of a file, a chunk at a time. Blocks.

    Args:
        db: Knows where its chunks lie.
        store: Has the xorbs.
        file: Its terms are known.

    Raises:
        ApiError: 500, if a xorb is missing or damaged.
    """
    with db.reading() as connection:
        pieces = files.terms(connection, file.hash)
        known = {name: xorbs.get(connection, name) for name in {piece.xorb for piece in pieces}}
    if file.size and not pieces:
        raise ApiError(500, f"The content {file.hash} is missing from the data folder.")
    for piece in pieces:
        xorb = known[piece.xorb]
        assert xorb is not None, "a term refers to its xorb"
        try:
            yield from xorbs.chunks(store.path(piece.xorb), xorb, piece.first, piece.last)
        except (ApiError, FileNotFoundError):
            message = f"The file {file.hash} cannot be put together: the xorb {piece.xorb} is not whole."
            raise ApiError(500, message) from None
