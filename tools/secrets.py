"""From the names of secrets to their values, as late as possible."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from schemas.submission import JobArgs

#: Shorter values may stand in a label by chance.
_LONG = 8

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


def keep_apart(args: JobArgs, words: Iterable[str], secrets: Mapping[str, str], *, token: str) -> None:
    """See that no secret is sent where it can be read.

    A job's name and labels are shown to everyone who sees the job, its command and environment stand in its record.

    Args:
        args: The submission.
        words: Its command line, with the script's text in it.
        secrets: The values to send as secrets.
        token: The caller's own.

    Raises:
        JobsError: `invalid_arguments` for the first argument that holds one.
    """
    shown = [*args.labels, *args.labels.values(), args.name or ""]
    for name, value in secrets.items():
        if len(value) >= _LONG and any(value in text for text in shown):
            hint = "Give the label another value. Revoke the secret if it was sent before."
            raise JobsError(
                ErrorCode.INVALID_ARGUMENTS, f"A label or the name holds the value of `secrets.{name}`.", hint
            )
    if any(token in text for text in (*shown, *args.env.values(), *words)):
        hint = 'Write {"secrets": {"HF_TOKEN": "$HF_TOKEN"}} and read it with os.environ["HF_TOKEN"].'
        message = "The caller's own token is written out in the script, the command, `env` or a label."
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, message, hint)


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
