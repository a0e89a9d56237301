"""What a client sends that means harm, for every endpoint, and a connection that tidies nothing of it."""

from __future__ import annotations

import contextlib
import copy
import http.client
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hub.embedded.app import ROUTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: A part of an address that leads elsewhere, ends too early, never ends, is no text, or breaks a header.
FEW_PARTS = ["..%2F..%2Fhub.sqlite3", "%00", "%ff%fe", "x" * 10_000]
MANY_PARTS = [
    *FEW_PARTS, "..", ".", "%2e%2e", "..%2F" * 20 + "etc%2Fpasswd", "%2Fetc%2Fpasswd", "..%5C..%5Cx", "..;%2F", "~root",
    "%20", "%09", "a%0d%0aX-Evil:%201", "refs%2Fheads%2F..%2F..%2Fx", "refs%2Fpr%2F..%2F1", "main%2F..%2F..%2Fx",
]  # fmt: skip

#: The same for a text in a body, and what is no text.
FEW_VALUES: list[Any] = ["../../../x", "a\0b", "x" * 10_000, None, {}]
MANY_VALUES: list[Any] = [
    *FEW_VALUES, "", "/etc/passwd", "..", ".", "a/../../x", "a//b", "a\nb", "a\x7fb", "\\..\\x", "~/x", ".git/config",
    "%2e%2e/x", "\ud7ff/..", "alice/../x", "alice/" + "x" * 10_000, "$(id)", -1, 1e300, 10**30, True, [[]], ["../x"],
]  # fmt: skip

#: A good value for each part of an address.
_GOOD = {
    "kind": "models", "namespace": "alice", "name": "poems", "revision": "main", "path": "a.txt", "right": "read",
    "branch": "main", "number": "1", "size": "3", "oid": "0" * 64, "hash": "0" * 64, "prefix": "default", "job_id": "0",
    "schedule_id": "0", "num": "1", "event": "0", "status": "pending", "store": "0",
}  # fmt: skip

_SPEC: dict[str, Any] = {
    "dockerImage": "python:3.12", "command": ["true"], "flavor": "cpu-basic", "environment": {"A": "b"},
    "secrets": {"KEY": "b"}, "labels": {"a": "b"}, "timeoutSeconds": 5,
    "volumes": [{"type": "model", "source": "alice/poems", "mountPath": "/m", "path": "a", "revision": "main"}],
}  # fmt: skip

_HEADER = {"key": "header", "value": {"summary": "s"}}

#: Orders that would be carried out. What is not one object is lines of them.
_BODIES: list[tuple[str, str, Any]] = [
    ("POST", "/api/repos/create", {"name": "one", "organization": "alice", "type": "model",
                                   "files": [{"path": "a", "content": "x"}]}),
    ("DELETE", "/api/repos/delete", {"name": "none", "organization": "alice", "type": "model"}),
    ("POST", "/api/repos/move", {"fromRepo": "alice/none", "toRepo": "alice/other", "type": "model"}),
    ("POST", "/api/models/alice/poems/duplicate", {"repository": "alice/copy"}),
    ("POST", "/api/models/alice/poems/lfs-files/duplicate", {"files": [{"sha256": "0" * 64, "filename": "a"}]}),
    ("PUT", "/api/models/alice/poems/settings", {"visibility": "public", "gated": "auto"}),
    ("POST", "/api/models/alice/poems/preupload/main", {"files": [{"path": "a", "size": 1, "sample": ""}]}),
    ("POST", "/api/models/alice/poems/paths-info/main", {"paths": ["a"], "expand": True}),
    ("POST", "/api/models/alice/poems/branch/x", {"startingPoint": "main"}),
    ("POST", "/api/models/alice/poems/tag/main", {"tag": "v1", "message": "m"}),
    ("POST", "/api/models/alice/poems/discussions", {"title": "t", "description": "d", "pullRequest": True}),
    ("POST", "/alice/poems.git/info/lfs/objects/batch", {"operation": "upload", "transfers": ["basic"],
                                                        "objects": [{"oid": "0" * 64, "size": 1}]}),
    ("POST", "/lfs/verify", {"oid": "0" * 64, "size": 1}),
    ("POST", "/api/buckets/alice/one", {"visibility": "private"}),
    ("POST", "/api/buckets/alice/results/paths-info", {"paths": ["a"]}),
    ("POST", "/api/scheduled-jobs/alice", {"schedule": "@daily", "suspend": True, "jobSpec": _SPEC}),
    ("POST", "/api/validate-yaml", {"content": "---\na: b\n---\n", "repoType": "model"}),
    *(("POST", "/api/models/alice/poems/commit/main", [_HEADER, line]) for line in [
        {"key": "file", "value": {"path": "a", "content": "eA==", "encoding": "base64"}},
        {"key": "lfsFile", "value": {"path": "a", "oid": "0" * 64, "size": 1, "algo": "sha256"}},
        {"key": "deletedFile", "value": {"path": "a"}},
        {"key": "deletedFolder", "value": {"path": "a"}},
        {"key": "copyFile", "value": {"path": "a", "srcPath": ".gitattributes", "srcRevision": "main"}},
    ]),
    *(("POST", "/api/buckets/alice/results/batch", [line]) for line in [
        {"type": "addFile", "path": "a", "xetHash": "0" * 64, "mtime": 1, "contentType": "text/plain"},
        {"type": "copyFile", "path": "a", "xetHash": "0" * 64, "sourceRepoType": "model",
         "sourceRepoId": "alice/poems"},
        {"type": "deleteFile", "path": "a"},
    ]),
]  # fmt: skip

#: Fields that name a file or a place: what leads elsewhere in one of them is refused.
_PLACES = {
    "path", "srcPath", "srcRevision", "name", "organization", "fromRepo", "toRepo", "repository", "oid",
    "startingPoint", "tag", "xetHash", "sourceRepoId", "source", "mountPath", "revision",
}  # fmt: skip
_ELSEWHERE = re.compile(r"\.\.(/|$)|\0|x{10000}")


class Raw:
    """Sends paths exactly as they are given, with the token of the Hub's user."""

    def __init__(self, endpoint: str, token: str) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(endpoint).netloc, timeout=60)
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def send(self, method: str, path: str, body: bytes | Iterator[bytes] = b"", **headers: str) -> tuple[int, bytes]:
        """Status and body of the answer."""
        # A body that is refused before its end cannot be sent to its end.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self._connection.request(
                method, path, body, {**self._headers, **headers}, encode_chunked=not isinstance(body, bytes)
            )
        answer = self._connection.getresponse()
        text = answer.read()
        return answer.status, text

    def close(self) -> None:
        self._connection.close()


def addresses(parts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Method and path of every endpoint with each part of its path replaced by each of these."""
    for route in ROUTES:
        pattern = route.path.replace("{kind:page}", "")
        for bad in re.findall(r"\{(\w+)(?::\w+)?\}", pattern):
            for part in parts:
                values = {**_GOOD, bad: part}
                path = re.sub(r"\{(\w+)(?::\w+)?\}", lambda found: values[found[1]], pattern)  # noqa: B023
                yield from ((method, path) for method in sorted(route.methods or ()) if method != "HEAD")


def bodies(values: Sequence[Any]) -> Iterator[tuple[str, str, bytes, bool]]:
    """Method, path and body of orders with each of their fields replaced by each of these.

    The last says whether the order must be refused: it names a place elsewhere.
    """
    for method, path, order in _BODIES:
        for where in _fields(order):
            for value in values:
                changed = copy.deepcopy(order)
                at = changed
                for key in where[:-1]:
                    at = at[key]
                at[where[-1]] = value
                name = next((key for key in reversed(where) if isinstance(key, str)), "")
                elsewhere = isinstance(value, str) and _ELSEWHERE.search(value) is not None
                lines = changed if isinstance(changed, list) else [changed]
                yield method, path, "\n".join(map(json.dumps, lines)).encode(), elsewhere and name in _PLACES


def _fields(order: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = order.items() if isinstance(order, dict) else enumerate(order) if isinstance(order, list) else ()
    for key, value in items:
        yield (*above, key)
        yield from _fields(value, (*above, key))
