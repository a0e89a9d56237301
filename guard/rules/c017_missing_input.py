"""C017: the script ends because something it needs is not given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.absent import absent, uploads
from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

_CAUSES = ("environment", "required", "argument", "terminal", "file")
_SECRET = ("TOKEN", "KEY", "SECRET", "PASSWORD", "CREDENTIAL")


def check(case: Case) -> Iterator[Draft]:
    """Find required options and variables that the submission lacks."""
    gone = absent(case)
    if gone is not None:
        event, path = gone
        does, error = ("uploads", "ValueError") if uploads(event) else ("reads", "FileNotFoundError")
        message = (
            f"Line {event.line} {does} `{path[:120]}`, and nothing puts it into the job's container: only the script "
            f"itself is sent. It raises {error}, and no work is done."
        )
        fix = Fix(title="Upload it to the Hub and mount or download it from there", safe=False)
        yield Draft(message, Where(arg="script", line=event.line, column=event.column), fix, fatal=True)
        return
    yield from _in_command(case)
    ending = case.ending
    if ending is None or case.keepers or ending.cause not in _CAUSES:
        return
    at = f"The script ends on line {ending.line}"
    so = "What it has made until then is lost." if case.writes else "No work is done."
    if ending.cause == "environment":
        place = "secrets" if any(word in ending.text.upper() for word in _SECRET) else "env"
        patch = {place: {ending.text: f"${ending.text}"}} if place == "secrets" else None
        message = f"{at}: it needs the variable `{ending.text}`, and neither `env` nor `secrets` has it. {so}"
        yield Draft(message, Where(arg=place), Fix(title=f"Set `{ending.text}` in `{place}`", safe=False, args=patch))
        return
    if ending.cause == "file":
        message = f"{at}, because `{ending.text[:120]}` is not there: only the script itself and `volumes` are."
        where = Where(arg="script", line=ending.line, column=ending.column)
        yield Draft(message, where, Fix(title="Mount it with `volumes`, or download it first", safe=False))
        return
    if ending.cause == "terminal":
        message = f"{at}: `{ending.text}` asks at a terminal, and a job has none: it raises an exception."
        fix = Fix(title="Take the answer from an option or a variable of the environment", safe=False)
        yield Draft(message, Where(arg="script", line=ending.line, column=ending.column), fix)
        return
    if ending.cause == "required":
        message = f"{at}: {ending.text[:160]}. {so}"
    else:
        what = f"`{ending.text}`" if ending.text else "an argument"
        message = f"{at}, because {what} is not given. {so}"
    yield Draft(message, Where(arg="script_args"), Fix(title="Give it in `script_args`", safe=False))


def _in_command(case: Case) -> Iterator[Draft]:
    """Variables that a script in a command cannot do without, and that the shell does not hand on to it."""
    for inner in case.inner if case.operation == "run" else ():
        lacking = [event.text for event in inner.reading.events if event.text.startswith("environment:")]
        ends = inner.ending is not None and inner.ending.cause == "environment" and not case.keepers
        if not lacking or inner.sinks or not (inner.dead_pushes or ends):
            continue
        name = lacking[0].removeprefix("environment:")
        held = inner.inline is not None and name in inner.inline.withheld
        place = "secrets" if any(word in name.upper() for word in _SECRET) else "env"
        why = "the shell sets it without `export`" if held else "neither `env` nor `secrets` has it"
        end = "before its push" if inner.dead_pushes else "in the middle"
        message = f"The script in the command ends {end}: it needs the variable `{name}`, and {why}."
        fix = Fix(title=f"Write `export {name}` before it" if held else f"Set `{name}` in `{place}`", safe=False)
        yield Draft(
            message, Where(arg="command" if held else place), fix, fatal=bool(inner.dead_pushes) and not case.keepers
        )
        return


RULE = Rule(
    code="C017",
    name="missing-input",
    severity="error",
    confidence="high",
    what="A required option or argument of the script, or an environment variable that it cannot do without, is "
    "not given, or kept by a shell that does not export it; or it asks at a terminal; or it reads, uploads or insists "
    "on a file that nothing puts into its container.",
    why="The job is started, billed, and ends before any work.",
    example='{"script": "dataset.push_to_hub(os.environ[\'REPO\'])"}',
    instead='{"script": "dataset.push_to_hub(os.environ[\'REPO\'])", "env": {"REPO": "alice/my-dataset"}}',
    fix_safety="Unsafe: the value is the caller's to choose.",
    check=check,
)
