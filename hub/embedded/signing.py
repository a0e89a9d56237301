"""Addresses and tokens that prove by themselves what they allow, for clients that send no account's token.

Uploads by LFS and reads from the Xet store go to addresses that the Hub handed out; the client adds nothing to
them. The key lives as long as the process, so none of them outlives a restart.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import time

#: Seconds for which what is signed holds.
LIFETIME = 3600

_SIGNED = re.compile(r"(\d{1,12})-([0-9a-f]{64})")


class Signer:
    """Signs short texts that say what is allowed, for example `lfs:SHA256:SIZE`."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def sign(self, allowed: str, expires: int | None = None) -> str:
        """A signature that holds until `expires`, in seconds since the epoch; an hour from now if not given."""
        until = expires or int(time.time()) + LIFETIME
        return f"{until}-{self._digest(allowed, until)}"

    def holds(self, allowed: str, signature: str) -> bool:
        """Whether this Hub has signed just this, and the time has not run out."""
        match = _SIGNED.fullmatch(signature)
        if not match:
            return False
        until = int(match[1])
        return hmac.compare_digest(match[2], self._digest(allowed, until)) and until >= time.time()

    def _digest(self, allowed: str, until: int) -> str:
        return hmac.new(self._key, f"{until}:{allowed}".encode(), hashlib.sha256).hexdigest()
