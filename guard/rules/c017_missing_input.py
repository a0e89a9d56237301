"""C017: the script ends because something it needs is not given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.outcome.unserved import unserved
from guard.outcome.unwritten import unwritten
from guard.packages.resources import missing_resource
from guard.rule import Rule
from guard.training.unkeyed import KEY, unkeyed
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.sinks import Sink

_CAUSES = ("environment", "required", "argument", "terminal", "file")
_SECRET = ("TOKEN", "KEY", "SECRET", "PASSWORD", "CREDENTIAL")


def check(case: Case) -> Iterator[Draft]:
    """Find required options and variables that the submission lacks."""
    gone = case.absence
    if gone is not None:
        line, path = gone.event.line, gone.path[:120]
        message = (
            f"Line {line} {gone.does} `{path}`, and nothing puts it into the job's container: only the script "
            f"itself is sent. It raises {gone.error}, and no work is done."
        )
        fix = Fix(title="Upload it to the Hub and mount or download it from there", safe=False)
        yield Draft(message, Where(arg="script", line=line, column=gone.event.column), fix, fatal=True)
        return
    yield from _unserved(case)
    yield from _unfetched(case)
    left_out = unwritten(case)
    if left_out is not None:
        event, name, line, test = left_out
        message = (
            f"Line {event.line} uploads `{name}`, which only line {line} writes, where `{test[:120]}` keeps it from "
            "that. It raises ValueError, and nothing is kept."
        )
        fix = Fix(title="Write it in this call as well, or upload it only where it is written", safe=False)
        yield Draft(message, Where(arg="script", line=event.line, column=event.column), fix, fatal=True)
        return
    yield from _in_command(case)
    yield from _reporting(case)
    ending = case.ending
    # A file that the shell writes out is one for its programs.
    lost = not (case.keepers or case.unreadable or any(write.what != "redirect" for write in case.writes))
    if case.unstarted and lost and (ending is None or ending.cause == "other"):
        node, does, path = case.unstarted[0]
        line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1
        sent = "the command" if case.operation == "run" else "the script"
        message = (
            f"{case.at(line)} {does} `{path[:120]}`, and nothing puts it into the job's container: only {sent} "
            "itself is sent. The program fails at once, and no work is done."
        )
        title = (
            "Run it with `uv` as `script`, or clone, download or mount the folder that it is in"
            if case.operation == "run"
            else "Write it into the script, or upload it to the Hub and download it first"
        )
        yield Draft(message, case.where(line, column), Fix(title=title, safe=False))
        return
    if ending is None or case.keepers or ending.cause not in _CAUSES:
        return
    at = f"The script ends on line {ending.line}"
    so = "What it has made until then is lost." if case.writes else "No work is done."
    if ending.cause == "environment":
        place = _place(ending.text)
        patch = {place: {ending.text: f"${ending.text}"}} if place == "secrets" else None
        message = f"{at}: it needs the variable `{ending.text}`, and neither `env` nor `secrets` has it. {so}"
        yield Draft(message, Where(arg=place), Fix(title=f"Set `{ending.text}` in `{place}`", safe=False, args=patch))
        return
    if ending.cause == "file":
        path, title = ending.text[:120], "Mount it with `volumes`, or download it first"
        message = f"{at}, because `{path}` is not there: only the script itself and `volumes` are."
        if "*" in path:
            message = f"{at}, because no file has the name `{path}`: only a shell puts files in the place of a pattern."
            title = "Read the files that match with `glob.glob`, or give their names"
        where = Where(arg="script", line=ending.line, column=ending.column)
        yield Draft(message, where, Fix(title=title, safe=False))
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


def _unserved(case: Case) -> Iterator[Draft]:
    """Find a call that asks a server which nothing starts."""
    server = unserved(case)
    if server is None:
        return
    event = server.event
    message = (
        f"Line {event.line} asks a server at `{server.place}`, and nothing in the job starts one: nothing but the "
        "script runs in its container. The call fails."
    )
    fix = Fix(title="Start the server in the script and wait for it, or ask one elsewhere", safe=False)
    where = Where(arg="script", line=event.line, column=event.column)
    yield Draft(message, where, fix, breaks=_kept_after(case, event))


def _unfetched(case: Case) -> Iterator[Draft]:
    """Find a call that reads what no package brings, and that nothing has fetched."""
    data = missing_resource(case)
    if data is None:
        return
    event, name, error, fetch, does = data
    message = (
        f"Line {event.line} calls `{event.call.name}`, which {does} `{name}`: no package brings that, and nothing "
        f"in the script has fetched it before. It raises {error}."
    )
    late = _kept_after(case, event)
    where = Where(arg="script", line=event.line, column=event.column)
    fix = Fix(title=f"Fetch it first: `{fetch}`", safe=False)
    yield Draft(message, where, fix, severity="error" if late or not case.keepers else "warning", breaks=late)


def _kept_after(case: Case, event: Event) -> tuple[Sink, ...]:
    """What would be kept after an event."""
    return tuple(sink for sink in case.keepers if case.order_of(sink.event) > case.order_of(event))


def _place(name: str) -> str:
    """Where a variable belongs, by its name."""
    return "secrets" if any(word in name.upper() for word in _SECRET) else "env"


def _reporting(case: Case) -> Iterator[Draft]:
    """Find a training that reports to a service, and has no key for it."""
    event = unkeyed(case)
    if event is None:
        return
    message = (
        f"Line {event.line} trains and reports to W&B, and neither `env` nor `secrets` has `{KEY}`: a job has no "
        "terminal to ask at, and the training ends before its first step."
    )
    patch = {"secrets": {KEY: f"${KEY}"}}
    fix = Fix(title=f"Set `{KEY}` in `secrets`, or report to nothing", safe=False, args=patch)
    late = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= case.order_of(event))
    yield Draft(message, Where(arg="secrets"), fix, breaks=late)


def _in_command(case: Case) -> Iterator[Draft]:
    """Variables that a shell, or a script in a command, cannot do without, and that it is not given."""
    missing = next((state.missing for state in case.states if state.missing), "") if case.operation == "run" else ""
    if missing and not case.keepers and not case.unreadable:
        place = _place(missing)
        message = (
            f"The command ends where its shell insists on `{missing}`, by `${{{missing}:?}}` or `set -u`: neither "
            "`env` nor `secrets` has this variable. "
            + ("What it has made until then is lost." if case.writes else "No work is done.")
        )
        yield Draft(message, Where(arg=place), Fix(title=f"Set `{missing}` in `{place}`", safe=False), fatal=True)
        return
    if any(state.anonymous for state in case.states) and not case.keepers and not case.unreadable:
        message = (
            "The command commits with git, and nothing has told git who does: a new container has no `user.name` and "
            "`user.email`. `git commit` fails, and there is nothing to push."
        )
        title = "Write `git config --global user.email ...` and `user.name` before it, or use `hf upload`"
        yield Draft(message, Where(arg="command"), Fix(title=title, safe=False), fatal=True)
        return
    for inner in case.inner if case.operation == "run" else ():
        lacking = [event.text for event in inner.reading.events if event.text.startswith("environment:")]
        ends = inner.ending is not None and inner.ending.cause == "environment" and not case.keepers
        if not lacking or inner.sinks or not (inner.dead_pushes or ends):
            continue
        name = lacking[0].removeprefix("environment:")
        held = inner.inline is not None and name in inner.inline.withheld
        place = _place(name)
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
    what="A required option or argument of the script, or an environment variable that it, or the shell "
    "(`${NAME:?}`, `set -u`), cannot do without, is not given; or it asks at a terminal, for the key of a service, or "
    "a server of its own machine that nothing starts; or it reads, copies, uploads, starts, installs from, is "
    "configured by or insists on a file that nothing puts there, or on data of NLTK, a model of spaCy or a browser of "
    "playwright; or git is to make a commit of which nothing has told who does.",
    why="The job is started, billed, and ends before any work.",
    example='{"script": "dataset.push_to_hub(os.environ[\'REPO\'])"}',
    instead='{"script": "dataset.push_to_hub(os.environ[\'REPO\'])", "env": {"REPO": "alice/my-dataset"}}',
    fix_safety="Unsafe: the value is the caller's to choose.",
    check=check,
)
