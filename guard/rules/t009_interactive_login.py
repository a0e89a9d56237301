"""T009: a login that waits for somebody to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import Const, truth
from guard.tokens import has_token
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


_LOGINS = frozenset({"login", "interpreter_login", "notebook_login"})


def check(case: Case) -> Iterator[Draft]:
    """Find logins without a token that do not return at once."""
    for event in case.events:
        call = event.call
        if event.kind != "call" or call.name not in _LOGINS or not call.path.startswith("huggingface_hub"):
            continue
        given = call.arg("token", 0) if call.name == "login" else None
        if given is not None and not (isinstance(given, Const) and given.value is None):
            continue
        forced = truth(call.kwargs.get("skip_if_logged_in")) is False
        if not forced and has_token(case):
            continue
        message = (
            f"`{call.name}()` on line {event.line} asks for a token at a terminal, and a job has none: it waits "
            f"or fails, and "
            "nothing after it runs."
        )
        at = case.order_of(event)
        breaks = tuple(sink for sink in case.sinks if case.order_of(sink.event) > at)
        fix = Fix(title="Leave the login out: HF_TOKEN in `secrets` is enough", safe=False)
        yield Draft(message, case.where(event.line, event.column), fix, breaks=breaks)
        return


RULE = Rule(
    code="T009",
    name="interactive-login",
    severity="error",
    confidence="high",
    what="`notebook_login()`, `interpreter_login()` or `login()` without a token, where the job has none or "
    "`skip_if_logged_in=False` is given.",
    why="There is nobody at a job's terminal. With `HF_TOKEN` in `secrets` no login is needed at all.",
    example='{"script": "login()", "secrets": {}}',
    instead='{"script": "dataset.push_to_hub(\'alice/my-dataset\')", "secrets": {"HF_TOKEN": "$HF_TOKEN"}}',
    fix_safety="Unsafe: the line has to be taken out by hand.",
    check=check,
)
