"""From the names of secrets to their values, as late as possible."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from collections.abc import Mapping

_REFERENCE = re.compile(r"\$(?:\{(\w+)\}|(\w+))", re.ASCII)


def is_reference(text: str) -> bool:
    """Whether a value stands for another one."""
    return _REFERENCE.fullmatch(text.strip()) is not None


def expand(secrets: Mapping[str, str], *, token: str, forward: frozenset[str]) -> dict[str, str]:
    """The values to send.

    `$HF_TOKEN` is the caller's own token; another `$NAME` is the server's environment variable of that name, if the
    operator listed it. A value without a reference is taken as it is.

    Raises:
        JobsError: `invalid_arguments` for a reference that cannot be expanded: as literal text it would reach the
            job as a wrong secret.
    """
    return {name: _value(name, text, token, forward) for name, text in secrets.items()}


def _value(name: str, text: str, token: str, forward: frozenset[str]) -> str:
    match = _REFERENCE.fullmatch(text.strip())
    if match is None:
        if re.search(r"\$\{?HF_TOKEN\b", text):
            raise _refused(name, "only the whole value is expanded", f'Write {{"{name}": "$HF_TOKEN"}}.')
        return text
    wanted = match[1] or match[2]
    if wanted == "HF_TOKEN":
        return token
    if wanted not in forward:
        hint = f"Give the value itself, or ask the operator to start the server with `--forward {wanted}`."
        raise _refused(name, f"${wanted} is not a secret that this server may forward", hint)
    value = os.environ.get(wanted)
    if not value:
        raise _refused(name, f"{wanted} is not set where this server runs", "Give the value itself.")
    return value


def _refused(name: str, reason: str, hint: str) -> JobsError:
    return JobsError(ErrorCode.INVALID_ARGUMENTS, f"`secrets.{name}`: {reason}.", hint)
