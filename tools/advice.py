"""What to do about a push that failed, by what the job's log says of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOT_KNOWN = """\
The job had no valid token: give {"secrets": {"HF_TOKEN": "$HF_TOKEN"}}, see with hf_whoami who the server acts as, \
and log in again with `hf auth login` if that fails."""
_NO_RIGHT = """\
The token may not write there: see with hf_whoami which namespaces are the caller's own and what its token may do, and \
push to one of those."""
_NO_REPOSITORY = """\
The repository does not exist, and uploads do not make one: call create_repo, or `create_repo(..., exist_ok=True)` in \
the script, and check OWNER/NAME and its type."""
_NO_HUB = """\
The Hub was busy, or could not be reached, when the job pushed: run it again, and retry the push in the script."""

#: Words of the errors of huggingface_hub and its HTTP client (2.4), and what they call for.
_ADVICE = (
    (r"(?i:\b401\b (?:client error|unauthorized)|Invalid user token)|LocalTokenNotFoundError", _NOT_KNOWN),
    (r"(?i:\b403\b (?:client error|forbidden))|don't have the rights", _NO_RIGHT),
    (r"RepositoryNotFoundError|Repository Not Found", _NO_REPOSITORY),
    (r"(?i:\b50[0234]\b (?:server error|internal|bad|service|gateway)|\b429\b (?:client|too))", _NO_HUB),
    (r"\b(?:ConnectionError|ConnectTimeout|ReadTimeout)\b|Max retries exceeded", _NO_HUB),
)


def advice(lines: Sequence[str]) -> str | None:
    """One step that mends what went wrong, or None if the log does not say.

    Args:
        lines: The end of the log; the last line that is recognised counts.
    """
    for line in reversed(lines):
        for pattern, step in _ADVICE:
            if re.search(pattern, line):
                return step
    return None
