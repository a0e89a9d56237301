"""The folders that jobs mount: made before a job, written back while it runs and when it has ended, then erased.

A Hub that is killed leaves them on disk, and the next one writes back what is in them.
"""

from __future__ import annotations

import logging
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from hub.embedded.jobs import supervisor, volumes
from hub.embedded.jobs.checkout import BucketGoneError, Checkout, VolumeError
from hub.embedded.jobs.sandbox import Mount
from hub.embedded.jobs.writeback import Mounted, WriteBack

if TYPE_CHECKING:
    from collections.abc import Generator

    from hub.embedded.accounts import Account
    from hub.embedded.jobs.logs import Log
    from hub.embedded.jobs.spec import JobSpec
    from hub.embedded.jobs.store import Job
    from hub.embedded.jobs.volumes import Volume

logger = logging.getLogger(__name__)

#: Seconds between two rounds of writing back while a job runs.
PERIOD = 30.0


class Mounts:
    """The volumes of all jobs. Methods block.

    Args:
        folder: Where the folders of jobs are made: `JOB/NUMBER/files`, and `JOB/NUMBER/known.json` for those that are
            written back.
        checkout: Fills them.
        write_back: Brings changes into the buckets.
    """

    def __init__(self, folder: Path, checkout: Checkout, write_back: WriteBack) -> None:
        self._folder = folder
        self._checkout = checkout
        self._write_back = write_back
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def check(self, spec: JobSpec, account: Account) -> None:
        """Do nothing if the account may mount what the job asks for.

        Raises:
            ApiError: 403 or 404.
        """
        with self._checkout.db.reading() as connection:
            volumes.check_rights(connection, spec.volumes, account)

    @contextmanager
    def mounted(self, job: Job, log: Log) -> Generator[list[Mount]]:
        """Folders for the volumes of a job; what was written to them is in the buckets when this has been left.

        Args:
            job: It has not begun.
            log: Gets a line for each file that no bucket can have.

        Raises:
            VolumeError: If a volume cannot be mounted, or written back; the folder stays then, for the next Hub.
        """
        if not job.spec.volumes:
            yield []
            return
        top = self._folder / job.id
        try:
            found = [self._make(volume, top / str(number)) for number, volume in enumerate(job.spec.volumes)]
        except BaseException:
            supervisor.erase(str(top))
            raise
        ended = threading.Event()
        thread = threading.Thread(target=self._beat, args=(top, ended), daemon=True, name=f"volumes-{job.id}")
        thread.start()
        try:
            yield found
        finally:
            ended.set()
            thread.join()
            for sentence in self._finish(top):
                log.append(sentence)

    def recover(self) -> None:
        """Write back what a Hub that was killed has left, and erase it."""
        for top in sorted(self._folder.iterdir()):
            try:
                for sentence in self._finish(top):
                    logger.warning("job %s: %s", top.name, sentence)
            except VolumeError as error:
                logger.warning("job %s: %s", top.name, error)

    def _make(self, volume: Volume, place: Path) -> Mount:
        folder = place / "files"
        folder.mkdir(parents=True, mode=0o700)
        hashes = self._checkout.fill(volume, folder)
        if volume.writable:
            called = volume.called
            mounted = Mounted((called.namespace, called.name), volume.path or "", hashes)
            self._write_back.look(mounted, folder)
            # Only with this file is the folder ever written back: one that is not whole must not be.
            mounted.save(place / "known.json")
        return Mount(folder, Path(volume.mount_path), not volume.writable)

    def _beat(self, top: Path, ended: threading.Event) -> None:
        while not ended.wait(PERIOD):
            try:
                self._bring(top, final=False)
            except VolumeError as error:
                # The last round says it again, where it is still so.
                logger.info("%s", error)

    def _finish(self, top: Path) -> list[str]:
        try:
            refused = self._bring(top, final=True)
        except BucketGoneError:
            supervisor.erase(str(top))
            raise
        except VolumeError as error:
            raise VolumeError(f"{error} It is kept in {top}, and tried again when this Hub is next started.") from error
        supervisor.erase(str(top))
        return refused

    def _bring(self, top: Path, *, final: bool) -> list[str]:
        refused: list[str] = []
        for known in sorted(top.glob("*/known.json")):
            folder = known.parent / "files"
            if final:
                supervisor.unlock(str(folder), files=True)
            mounted = Mounted.load(known)
            refused += self._write_back.bring(mounted, folder, final=final)
            mounted.save(known)
        return refused
