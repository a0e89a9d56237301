"""Volumes of jobs: what a submission may ask for, and who may have it.

Wire format: `huggingface_hub.Volume.to_dict`.
"""

from __future__ import annotations

import itertools
import posixpath
from typing import TYPE_CHECKING, Literal

from pydantic import field_validator, model_validator

from hub.embedded.endpoints.wire import Body
from hub.embedded.errors import ApiError
from hub.embedded.git import gates, history, repositories
from hub.embedded.git.repositories import RepoName
from hub.embedded.git.trees import check_path

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import Repository

#: Top folders of a system; a volume over one of them, or in it, would change what programs are made of.
_SYSTEM = {"bin", "boot", "dev", "etc", "lib", "lib32", "lib64", "libx32", "proc", "run", "sbin", "sys", "usr", "var"}

NO_BUBBLEWRAP = (
    "This Hub mounts volumes with bubblewrap (`bwrap`), which is not installed or does not work here: install it"
    " (`apt install bubblewrap`, `dnf install bubblewrap`; Linux only), start the Hub again, or submit the job without"
    " volumes."
)


class Volume(Body):
    """A bucket, or a repository at a revision, at a path of the job's file system.

    Attributes:
        source: `NAMESPACE/NAME`.
        mount_path: Absolute, and without `.`, `..` and doubled slashes when it has been read.
        revision: Of a repository; None is `main`.
        read_only: Of a bucket; repositories are always read-only.
        path: The folder below the source that is mounted; None is all of it.
    """

    type: Literal["bucket", "model", "dataset", "space"]
    source: str
    mount_path: str
    revision: str | None = None
    read_only: bool = False
    path: str | None = None

    @field_validator("source")
    @classmethod
    def _is_an_id(cls, value: str) -> str:
        if value.count("/") != 1 or not all(value.split("/")):
            raise ValueError(f"{value[:80]!r} is no NAMESPACE/NAME")
        return value

    @field_validator("mount_path")
    @classmethod
    def _is_no_system_folder(cls, value: str) -> str:
        parts = value.split("/")
        if not value.startswith("/") or ".." in parts or len(value) > 1024 or "\0" in value:
            raise ValueError(f"{value[:80]!r} is no absolute path without `..`")
        path = "/" + posixpath.normpath(value).lstrip("/")
        if path == "/" or path.split("/")[1] in _SYSTEM:
            raise ValueError(f"{value[:80]!r} belongs to the system: mount the volume at a folder such as /data")
        return path

    @field_validator("path")
    @classmethod
    def _is_a_folder(cls, value: str | None) -> str | None:
        value = (value or "").strip("/") or None
        if value:
            try:
                check_path(value)
            except ApiError as error:
                raise ValueError(error.message) from None
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> Volume:
        if self.type == "bucket" and self.revision:
            raise ValueError("a bucket has no revisions")
        return self

    @property
    def called(self) -> RepoName:
        """What is mounted."""
        namespace, _, name = self.source.partition("/")
        return RepoName(self.type, namespace, name)

    @property
    def writable(self) -> bool:
        """Whether what the job writes there is kept."""
        return self.type == "bucket" and not self.read_only


def check_apart(volumes: Sequence[Volume]) -> None:
    """Do nothing to volumes that do not cover each other.

    Raises:
        ValueError: If two share a mount path, or one lies in another.
    """
    paths = sorted(f"{volume.mount_path}/" for volume in volumes)
    for first, second in itertools.pairwise(paths):
        if second.startswith(first):
            raise ValueError(f"two volumes share the mount path {first[:-1]}, or one lies in the other ({second[:-1]})")


def check_rights(connection: sqlite3.Connection, volumes: Sequence[Volume], account: Account) -> None:
    """Do nothing if the account may mount the volumes.

    Raises:
        ApiError: 404, if it sees no such source; 403, if it may not write to a bucket that is mounted for writing.
    """
    for volume in volumes:
        source = find(connection, volume, account)
        gates.require(connection, source, account)
        if volume.writable:
            source.require_write(account)


def find(connection: sqlite3.Connection, volume: Volume, account: Account | None = None) -> Repository:
    """What a volume mounts.

    Args:
        connection: To read with.
        volume: Which.
        account: Who wants to see it; None if that was settled before.

    Raises:
        ApiError: 404, if it, or its revision, is not there.
    """
    if account:
        source = repositories.visible(connection, volume.called, account)
    else:
        source = repositories.present(connection, volume.called)
    if source is None:
        raise repositories.not_found(volume.called)
    if volume.type != "bucket":
        history.resolve(connection, source, volume.revision or "main")
    return source
