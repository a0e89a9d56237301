"""The one way in which a request fails: a status, a sentence, and the code by which clients type it."""

from __future__ import annotations

import errno
import sqlite3

from starlette.responses import JSONResponse

#: What a system says when there is no room: none on the disk, none for this user, none for a file of that size.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def is_full(error: BaseException) -> bool:
    """Whether an error says that the disk has no room."""
    if isinstance(error, OSError):
        return error.errno in _FULL
    return isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode == sqlite3.SQLITE_FULL


class ApiError(Exception):
    """A refusal of one request.

    `huggingface_hub` reads the headers `X-Error-Code` and `X-Error-Message` (`hf_raise_for_status`) and
    builds `RepositoryNotFoundError`, `RevisionNotFoundError`, `RemoteEntryNotFoundError` and
    `GatedRepoError` from the codes `RepoNotFound`, `RevisionNotFound`, `EntryNotFound` and `GatedRepo`.

    Args:
        status: HTTP status, 400 to 599.
        message: What is wrong, one sentence for people.
        code: `X-Error-Code`; None where the status says it all.
        headers: Further response headers, for example `X-Repo-Commit`.
        body: Further keys of the JSON body, for example the `url` of a repository that exists already.
    """

    def __init__(
        self,
        status: int,
        message: str,
        code: str | None = None,
        *,
        headers: dict[str, str] | None = None,
        body: dict[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.headers = headers or {}
        self.body = body or {}

    def response(self) -> JSONResponse:
        """The answer to send: `{"error": message}` and the headers."""
        headers = {"X-Error-Message": _header_text(self.message), **self.headers}
        if self.code:
            headers["X-Error-Code"] = self.code
        return JSONResponse({"error": self.message, **self.body}, self.status, headers)


def _header_text(message: str) -> str:
    """A message may quote what the client sent; a header holds one line of printable ASCII."""
    return "".join(c if " " <= c <= "~" else " " if c.isspace() else "?" for c in message)[:500].strip()
