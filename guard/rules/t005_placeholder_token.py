"""T005: text that stands for a token, and that nobody replaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import Const
from guard.tokens import TOKEN_FIX, is_placeholder, token_of
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

_VARIABLE = re.compile(r"\$\w+|\$\{\w+\}")


def check(case: Case) -> Iterator[Draft]:
    """Find secrets and token arguments whose value is an example's."""
    for name, value in case.args.secrets.items():
        if "TOKEN" not in name.upper() or not is_placeholder(value):
            continue
        patch = {"secrets": {name: f"${name}"}}
        fix = Fix(title=f"Let the server put `${name}` there", safe=True, args=patch)
        message = f"`secrets.{name}` is a placeholder. It reaches the job as it is, and the Hub refuses it."
        yield Draft(message, Where(arg=f"secrets.{name}"), fix, breaks=tuple(case.sinks) if name == "HF_TOKEN" else ())
    for sink in case.sinks:
        given = token_of(case, sink) if sink.needs_token else sink.token
        if isinstance(given, Const) and isinstance(given.value, str) and _is_text(given.value):
            title = "Leave the token out: the libraries find HF_TOKEN by themselves"
            fix = Fix(title=title, safe=False, args={"secrets": TOKEN_FIX})
            message = f"{case.at(sink.line)} pushes with a placeholder for a token. The Hub refuses it."
            where = case.where(sink.line, sink.event.column)
            yield Draft(message, where, fix, breaks=(sink,))


def _is_text(token: str) -> bool:
    """Whether a token is none: an example's, or the name of a variable that no shell has looked up."""
    return not token or is_placeholder(token) or _VARIABLE.fullmatch(token) is not None


RULE = Rule(
    code="T005",
    name="placeholder-token",
    severity="error",
    confidence="high",
    what='A secret, or the token that a push is given, is an example\'s text such as `"HF_TOKEN"`, `"<token>"`, '
    '`"your-token"`, or `$HF_TOKEN` in `script_args`, which no shell looks up.',
    why="Nobody replaces it: the job gets these characters as its token, and the Hub refuses them when the work "
    "is done.",
    example='{"secrets": {"HF_TOKEN": "HF_TOKEN"}}',
    instead='{"secrets": {"HF_TOKEN": "$HF_TOKEN"}}',
    fix_safety="Safe in `secrets`. Unsafe in the script, where the line has to be changed by hand.",
    check=check,
)
