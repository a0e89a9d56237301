"""What all endpoints of one embedded Hub share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import anyio

from hub.embedded import buckets
from hub.embedded.accounts import Accounts
from hub.embedded.blobs import BlobStore
from hub.embedded.db import Database
from hub.embedded.git import discussions, gates, history, repositories, trees
from hub.embedded.jobs.checkout import Checkout
from hub.embedded.jobs.mounts import Mounts
from hub.embedded.jobs.runner import Runner
from hub.embedded.jobs.schedules import Schedules
from hub.embedded.jobs.store import JobStore
from hub.embedded.jobs.writeback import WriteBack
from hub.embedded.leases import Leases
from hub.embedded.signing import Signer
from hub.embedded.xet import files, xorbs

if TYPE_CHECKING:
    from pathlib import Path

    from hub.embedded.seed import Seed


@dataclass
class Hub:
    """One open data folder.

    Attributes:
        data_dir: The folder that holds everything.
        endpoint: Where clients reach this Hub, `http://HOST:PORT` without a slash at the end.
        store_id: Name of the Xet store of this folder.
        db: Repositories, commits, accounts, jobs.
        blobs: Contents of files, by SHA-256.
        parts: Parts of large files on their way in, by SHA-256.
        xorbs: Chunks of files that came by Xet, by the hash of the xorb.
        accounts: Users, organisations and tokens.
        jobs: Records of jobs.
        runner: Runs them.
        schedules: Starts them at their times.
        signer: Signs addresses and Xet tokens.
        leases: Who needs this Hub to go on.
        fetching: Who is putting a file together from chunks, by the SHA-256 of the file.
        fetch_limit: How many are at a time.
    """

    data_dir: Path
    endpoint: str
    store_id: str
    db: Database
    blobs: BlobStore
    parts: BlobStore
    xorbs: BlobStore
    accounts: Accounts
    jobs: JobStore
    runner: Runner
    schedules: Schedules
    signer: Signer
    leases: Leases = field(default_factory=Leases)
    fetching: dict[str, anyio.Lock] = field(default_factory=dict[str, anyio.Lock])
    fetch_limit: anyio.CapacityLimiter = field(default_factory=lambda: anyio.CapacityLimiter(2))

    @property
    def cas_url(self) -> str:
        """Where the Xet store is."""
        return f"{self.endpoint}/xet/{self.store_id}"

    def close(self) -> None:
        """End the jobs that run and close the database. Blocks."""
        self.schedules.close()
        self.runner.close()
        self.db.close()


def open_hub(
    data_dir: Path,
    endpoint: str,
    seed: Seed,
    *,
    parallel_jobs: int | None = None,
    job_memory: int | None = None,
) -> Hub:
    """Open a data folder, creating what is missing. Blocks.

    Args:
        data_dir: The folder; nothing outside it is ever written.
        endpoint: Where clients reach this Hub, `http://HOST:PORT`.
        seed: Who has an account.
        parallel_jobs: How many jobs run at once; None is as many as there are processors.
        job_memory: Bytes that each process of a job may have; None is no limit.

    Raises:
        DataFolderError: If the folder is of another version or damaged.
    """
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    db = Database(data_dir / "hub.sqlite3")
    try:
        accounts = Accounts(db, seed)
        for family in (repositories, trees, history, discussions, gates, xorbs, files, buckets):
            db.create(family.SCHEMA)
        with db.transaction() as connection:
            store_id = files.store_id(connection)
        blobs, parts, packed = (BlobStore(data_dir / name) for name in ("blobs", "parts", "xorbs"))
        endpoint = endpoint.rstrip("/")
        jobs = JobStore(db)
        signer = Signer()
        write_back = WriteBack(db, blobs, data_dir / "xet-client")
        mounts = Mounts(data_dir / "jobs" / "volumes", Checkout(db, blobs, packed), write_back)
        runner = Runner(data_dir, endpoint, jobs, mounts, parallel_jobs, job_memory)
        schedules = Schedules(db, runner)
        return Hub(data_dir, endpoint, store_id, db, blobs, parts, packed, accounts, jobs, runner, schedules, signer)
    except BaseException:
        db.close()
        raise
