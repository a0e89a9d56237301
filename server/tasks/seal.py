"""Ids of tasks that say which job is awaited, to nobody but a server with the same token."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from tools.session import Awaited

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

#: Longer than any id that is made here.
_LONGEST = 1024
#: Of the sealed content.
_VERSION = 1


def seal(token: str, awaited: Awaited, made: int) -> str:
    """An id that carries a job and when it was made, encrypted and authenticated (Fernet).

    Args:
        token: The Hub token: what every server of this account has, and nobody else.
        awaited: The job.
        made: Seconds since 1970.
    """
    content = [_VERSION, awaited.namespace, awaited.job_id, awaited.until, awaited.own]
    return _key(token).encrypt_at_time(json.dumps(content, separators=(",", ":")).encode(), made).decode()


def unseal(token: str, task_id: str) -> tuple[Awaited, int] | None:
    """The job and the second in which the id was made; None if no server with this token made it."""
    from cryptography.fernet import InvalidToken

    key = _key(token)
    try:
        sealed = task_id.encode("ascii") if len(task_id) <= _LONGEST else b""
        version, namespace, job_id, until, own = json.loads(key.decrypt(sealed))
        made = key.extract_timestamp(sealed)
    except (InvalidToken, UnicodeEncodeError, ValueError):
        return None
    return (Awaited(namespace, job_id, until, own), made) if version == _VERSION else None


def _key(token: str) -> Fernet:
    from cryptography.fernet import Fernet
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    derived = HKDF(SHA256(), 32, salt=None, info=b"hf-jobs-mcp task ids").derive(token.encode())
    return Fernet(base64.urlsafe_b64encode(derived))
