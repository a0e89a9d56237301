"""Words: long lists of names that are written as text, and the words that a name is made of."""

from __future__ import annotations

import re
from functools import lru_cache

_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
#: So much of a name is looked at, from its end.
_MAX_NAME = 200


def words(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def parts_of(name: str) -> frozenset[str]:
    """The words that a name is made of: `log`, `dir` of `--log-dir`, `logDir` and `LOG_DIR`."""
    return frozenset(part.lower() for part in _PART.findall(name[-_MAX_NAME:]))


@lru_cache(maxsize=32)
def says(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether a pattern is anywhere in a text: several who look at a script ask the same of it."""
    return pattern.search(text) is not None
