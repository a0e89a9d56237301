"""P003: the call that would save the results is never reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.packages.names import distribution_of
from guard.rule import Rule
from guard.script.models.imports import UNINSTALLED
from schemas.report import Fix
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: What is told of a path that is nowhere.
_MISSING = "folder:FileNotFoundError:missing:"


def check(case: Case) -> Iterator[Draft]:
    """Find pushes that no run of this submission reaches, where nothing else is kept."""
    if case.loss is None or case.loss.code != "P003":
        return
    push, ending = case.loss.push, case.ending
    told, mended = _caught(case)
    if ending is not None and ending.told:
        told = f"{ending.told} on line {ending.line}"
        mended = Fix(title=ending.mends, safe=False) if ending.mends else None
    because = f" ({told})" if told else ""
    if push is None:
        is_endless = ending is not None and ending.cause == "endless"
        where = f"never leaves the loop on line {case.loss.line}" if is_endless else f"ends on line {case.loss.line}"
        message = f"The script {where}, before anything is kept{because}. Every result is lost."
        fix = mended or Fix(title="Let it run to its end, or save before that line", safe=False)
        yield Draft(message, case.where(case.loss.line), fix)
        return
    message = (
        f"The push on line {push.line} is never reached: {push.why}{because}. "
        "Nothing else keeps the results, so they are lost."
    )
    where = case.where(push.line, push.column)
    yield Draft(message, where, mended or Fix(title="Call the push where the work is done", safe=False))


def _caught(case: Case) -> tuple[str, Fix | None]:
    """What the script is refused last, and catches; and what mends that."""
    for event in reversed(case.reading.events):
        kind, text = event.kind, event.text
        if kind == "raise" and text.startswith(_MISSING):
            path = text.removeprefix(_MISSING)[:120]
            return f"line {event.line} reads `{path}`, which nothing puts into the job's container", None
        if kind == "raise" and text.startswith(UNINSTALLED) and isinstance(case.args, UvArgs):
            module = text.removeprefix(UNINSTALLED)[:80]
            name = distribution_of(module.partition(".")[0])
            fix = Fix(title=f"Install {name}", safe=True, args={"dependencies": [*case.args.dependencies, name]})
            return f"line {event.line} imports `{module}`, which nothing installs", fix
    return "", None


RULE = Rule(
    code="P003",
    name="unreached-push",
    severity="error",
    confidence="high",
    what="Every call that would save the results lies behind a return, an exit, a false condition, or in a "
    "function that nothing calls; or behind a handler that leaves, for an import or a read which is certain to fail.",
    why="The script looks as if it pushed. It ends without doing so.",
    example="def save():\n    model.push_to_hub('alice/my-model')\n\ntrain()",
    instead="train()\nsave()",
    fix_safety="Unsafe: where the call belongs depends on the script. Safe where a package is missing whose import the "
    "script catches: it is added to `dependencies`.",
    check=check,
)
