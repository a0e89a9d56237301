"""What all endpoints of one embedded Hub share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hub.embedded.accounts import Accounts
from hub.embedded.blobs import BlobStore
from hub.embedded.db import Database

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Hub:
    """One open data folder.

    Attributes:
        data_dir: The folder that holds everything.
        endpoint: Where clients reach this Hub, `http://HOST:PORT` without a slash at the end.
        db: Repositories, commits, accounts, jobs.
        blobs: Contents of files.
        accounts: Users, organisations and tokens.
    """

    data_dir: Path
    endpoint: str
    db: Database
    blobs: BlobStore
    accounts: Accounts

    def close(self) -> None:
        """Close the database. Blocks."""
        self.db.close()


def open_hub(data_dir: Path, endpoint: str, user: str, token: str, organizations: list[str]) -> Hub:
    """Open a data folder, creating what is missing. Blocks.

    Args:
        data_dir: The folder; nothing outside it is ever written.
        endpoint: Where clients reach this Hub, `http://HOST:PORT`.
        user: The user that `token` belongs to.
        token: A token of role write.
        organizations: Organisations that the user administers.

    Raises:
        DataFolderError: If the folder is of another version or damaged.
        ValueError: If a name or the token is not usable.
    """
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    db = Database(data_dir / "hub.sqlite3")
    try:
        accounts = Accounts(db, user, token, organizations)
        return Hub(data_dir, endpoint.rstrip("/"), db, BlobStore(data_dir / "blobs"), accounts)
    except BaseException:
        db.close()
        raise
