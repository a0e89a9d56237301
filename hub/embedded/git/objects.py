"""Object ids as git computes them, so that a client that hashes a file itself finds the same id.

Source: git's object format, the SHA-1 of `TYPE LENGTH`, a null byte and the content; the content of a large
file is its LFS pointer (git-lfs, docs/spec.md).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class FileEntry:
    """A file of a tree.

    Attributes:
        oid: Git blob id: of the content, or of the pointer if the file is large.
        size: Bytes of the content.
        sha256: Of the content; where it is stored.
        lfs: Whether the tree holds a pointer.
    """

    oid: str
    size: int
    sha256: str
    lfs: bool

    @property
    def etag(self) -> str:
        """What identifies the content to clients: SHA-256 of a large file, git id of any other."""
        return self.sha256 if self.lfs else self.oid

    @property
    def pointer(self) -> bytes:
        """The LFS pointer, which git has instead of the content of a large file."""
        return _pointer(self.sha256, self.size)

    @property
    def pointer_size(self) -> int:
        """Length of the LFS pointer in bytes."""
        return len(self.pointer)


@dataclass(frozen=True)
class FolderEntry:
    """A folder of a tree, by the id of its own tree."""

    oid: str


Entry = FileEntry | FolderEntry


def regular_file(content: bytes, sha256: str) -> FileEntry:
    """The entry of a file that is kept as it is."""
    return FileEntry(_object_id("blob", content), len(content), sha256, lfs=False)


def large_file(sha256: str, size: int) -> FileEntry:
    """The entry of a file that is kept outside of git, behind a pointer."""
    return FileEntry(_object_id("blob", _pointer(sha256, size)), size, sha256, lfs=True)


def tree_id(entries: Iterable[tuple[str, Entry]]) -> str:
    """The id of a tree with these named entries, in any order."""
    lines: list[tuple[bytes, bytes]] = []
    for name, entry in entries:
        # Git sorts a folder as if its name ended in a slash.
        folder = isinstance(entry, FolderEntry)
        mode = b"40000" if folder else b"100644"
        encoded = name.encode("utf-8", "surrogatepass")
        line = mode + b" " + encoded + b"\0" + bytes.fromhex(entry.oid)
        lines.append((encoded + (b"/" if folder else b""), line))
    return _object_id("tree", b"".join(line for _, line in sorted(lines)))


def commit_id(tree: str, parent: str | None, author: str, milliseconds: int, message: str, salt: str) -> str:
    """The id of a commit.

    Args:
        tree: Id of its root tree.
        parent: Id of the commit before it.
        author: Name of the account that made it.
        milliseconds: When, since the epoch.
        message: Title and description.
        salt: What tells apart equal commits of two repositories.
    """
    lines = [f"tree {tree}"]
    if parent:
        lines.append(f"parent {parent}")
    who = f"{author} <{author}@users.noreply.hub> {milliseconds} +0000"
    lines += [f"author {who}", f"committer {who}", f"repository {salt}", "", message]
    return _object_id("commit", "\n".join(lines).encode("utf-8", "surrogatepass"))


def _pointer(sha256: str, size: int) -> bytes:
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256}\nsize {size}\n".encode()


def _object_id(kind: str, content: bytes) -> str:
    digest = hashlib.sha1(f"{kind} {len(content)}\0".encode(), usedforsecurity=False)
    digest.update(content)
    return digest.hexdigest()
