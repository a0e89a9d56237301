"""Which distributions bring which others along, where nothing else is asked for.

Each in the release that a job gets which asks for it alone. A distribution that is not here is not known.
"""

from __future__ import annotations

from guard.signatures.requirements import LEAVES, REQUIREMENTS


def _read() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = dict.fromkeys(LEAVES.split(), ())
    for row in REQUIREMENTS.split(";"):
        name, _, needs = row.partition(":")
        found[name.strip()] = tuple(needs.split())
    return found


#: What each known distribution, and each known extra as `name[extra]`, requires directly.
REQUIRES: dict[str, tuple[str, ...]] = _read()
