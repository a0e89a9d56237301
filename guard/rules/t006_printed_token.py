"""T006: a token in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import Hidden, Text
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value


_LOGGERS = frozenset({"info", "warning", "error", "debug", "critical", "exception", "log"})


def check(case: Case) -> Iterator[Draft]:
    """Find secrets that are printed or logged, whole or in part."""
    seen: set[int] = set()
    for event in case.events:
        if event.kind != "call" or event.line in seen or not _prints(event):
            continue
        name = next((secret for value in event.call.args if (secret := _secret(case, value)) is not None), None)
        if name is None:
            continue
        seen.add(event.line)
        message = (
            f"Line {event.line} prints the secret `{name}`, or a part of it. Whoever can read the job's log has it "
            f"then."
        )
        fix = Fix(title="Print whether it is set, not what it is", safe=False)
        yield Draft(message, case.where(event.line, event.column), fix)


def _prints(event: Event) -> bool:
    path = event.call.path
    return path in ("print", "rich.print", "sys.stdout.write", "sys.stderr.write") or (
        event.call.name in _LOGGERS and path.startswith(("logging", "loguru", "structlog"))
    )


def _secret(case: Case, value: Value) -> str | None:
    """The name of the secret that a value holds."""
    name = value.name if isinstance(value, Hidden) else value.secret if isinstance(value, Text) else None
    return name if name is not None and (name == "HF_TOKEN" or name in case.args.secrets) else None


RULE = Rule(
    code="T006",
    name="printed-token",
    severity="error",
    confidence="high",
    what="The script prints or logs a secret, or a slice of it.",
    why="The log is kept with the job and shown to everyone who can see it.",
    example='print(os.environ["HF_TOKEN"][:8])',
    instead='print("HF_TOKEN" in os.environ)',
    fix_safety="Unsafe: what the line is for is not known.",
    check=check,
)
