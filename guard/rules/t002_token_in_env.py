"""T002: a token in `env`, where everyone who sees the job can read it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.tokens import is_literal
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

_TOKEN_NAMES = frozenset(
    {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HUGGINGFACE_TOKEN", "HUGGINGFACEHUB_API_TOKEN", "HF_API_TOKEN"}
)
_REFERENCE = re.compile(r"\$\{?\w+\}?")


def check(case: Case) -> Iterator[Draft]:
    """Find variables of `env` that hold or name a token."""
    for name, value in case.args.env.items():
        token_name = name in _TOKEN_NAMES
        if not token_name and not is_literal(value) and not _names_token(value):
            continue
        own = token_name or value.strip().startswith(("hf_", "$HF_TOKEN", "${HF_TOKEN}"))
        # A foreign secret cannot be moved without its value, which a report must not repeat.
        reference = f"${name}" if not own else "$HF_TOKEN"
        target = "HF_TOKEN" if token_name else name
        patch = {"env": {name: None}, "secrets": {target: reference}}
        fix = Fix(title=f"Move `{name}` from `env` to `secrets`", safe=own, args=patch)
        message = (
            f"`env.{name}` holds a token. `env` is stored with the job and shown to everyone who can see it; "
            "`secrets` is not, and only there is `$HF_TOKEN` replaced."
        )
        # A reference is not replaced in `env`: what the job gets is no token.
        useless = name == "HF_TOKEN" and not is_literal(value) and name not in case.args.secrets
        breaks = tuple(sink for sink in case.sinks if sink.needs_token) if useless else ()
        yield Draft(message, Where(arg=f"env.{name}"), fix, breaks=breaks)


def _names_token(value: str) -> bool:
    return _REFERENCE.fullmatch(value.strip()) is not None and "TOKEN" in value.upper()


RULE = Rule(
    code="T002",
    name="token-in-env",
    severity="error",
    confidence="high",
    what="A variable of `env` holds a token, or asks for one by `$HF_TOKEN`.",
    why="`env` is part of the job's public record. A reference such as `$HF_TOKEN` is not replaced there: the job "
    "gets those nine characters as its token.",
    example='{"env": {"HF_TOKEN": "$HF_TOKEN"}}',
    instead='{"secrets": {"HF_TOKEN": "$HF_TOKEN"}}',
    fix_safety="Safe for a Hub token: the entry moves to `secrets`. Another provider's secret has to be forwarded by "
    "the operator, so that fix is not safe.",
    check=check,
)
