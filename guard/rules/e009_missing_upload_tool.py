"""E009: the command-line tool that uploads is not installed where it is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.case import Draft
from guard.packages.installing import installs_after
from guard.packages.names import installed, is_empty
from guard.packages.versions import hub_releases, is_isolated
from guard.rule import Rule
from guard.script.header import parse_requirements
from schemas.report import Fix, Where
from schemas.submission import RunArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.command.installs import Tool
    from guard.sinks import Sink

#: Images that hold packages of Python, and no library of the Hub.
_OTHERS = re.compile(r"(?:docker\.io/)?(?:pytorch/pytorch|tensorflow/tensorflow|continuumio/miniconda3)(?:[:@].*)?")
#: `hf` came with the first of these releases of huggingface_hub, `huggingface-cli` went with the second.
_FIRST, _LAST = Version("0.34"), Version("1.0")
#: Commands of `hf` by the first release that has them. Source: `cli/hf.py`.
_SINCE = {"buckets": Version("1.5"), "sync": Version("1.5")}
#: Those that are gone, by the first release without them, with what does the same.
_UNTIL = {
    "upload-large-folder": (Version("2.0"), "hf upload"),
    "repo": (Version("2.0"), "hf repos"),
    "repo-files": (Version("2.0"), "hf repos delete-files"),
}


def check(case: Case) -> Iterator[Draft]:
    """Find `hf` and `huggingface-cli` where no installed release of huggingface_hub brings them."""
    if not is_empty(case.args.image) and not _OTHERS.fullmatch(case.args.image):
        return
    if not isinstance(case.args, RunArgs) and (
        case.nesting or not is_isolated(case) or installs_after(case) is not None
    ):
        return
    found = [
        (state, tool, why) for state in case.states for tool in state.tools if (why := _missing(case, tool)) is not None
    ]
    if not found:
        return
    _, tool, why = found[0]
    events = {id(effect.event) for state, used, _ in found for effect in state.effects[used.effects : used.effects + 1]}
    sinks = tuple(sink for sink in case.sinks if id(sink.event) in events)
    # One tool may be tried after the other.
    alone = bool(sinks) and {id(sink) for sink in sinks} >= {id(sink) for sink in case.keepers}
    yield _draft(case, tool, why, sinks if alone else ())


def _missing(case: Case, tool: Tool) -> str | None:
    """Why a tool is not there; None if it is, or if that cannot be told."""
    if tool.installed is None:
        return None
    given = [*tool.installed]
    if not isinstance(case.args, RunArgs):
        given.extend((*map(str, case.header.dependencies.values()), *case.args.dependencies))
    requirements, wrong = parse_requirements(given)
    found, whole = installed(requirements)
    if wrong or (not whole and "huggingface-hub" not in found):
        return None
    if "huggingface-hub" not in found:
        return f"nothing here installs `{tool.name}`"
    releases = hub_releases(tuple(given), case.python)
    if not releases:
        return None
    if tool.name == "hf":
        return _unknown_command(tool.command, min(releases), max(releases))
    return "huggingface_hub has no `huggingface-cli` since 1.0" if min(releases) >= _LAST else None


def _unknown_command(command: str, oldest: Version, newest: Version) -> str | None:
    """Why a command of `hf` is in none of these releases; None if it may be."""
    if newest < _FIRST:
        return "`hf` came with huggingface_hub 0.34"
    since = _SINCE.get(command, _FIRST)
    if newest < since:
        return f"`hf {command}` came with huggingface_hub {since}, and the job gets {newest}"
    until, instead = _UNTIL.get(command, (None, ""))
    if until is not None and oldest >= until:
        return f"huggingface_hub has no `hf {command}` since {until}: `{instead}` does it"
    return None


def _draft(case: Case, tool: Tool, why: str, sinks: tuple[Sink, ...]) -> Draft:
    message = f"{case.at(tool.line)} calls `{tool.name}`, and it is not there: {why}. That command fails."
    where = Where(arg="command") if case.operation == "run" else case.where(tool.line)
    return Draft(message, where, _fix(case, tool, why), severity="error" if sinks else "warning", breaks=sinks)


def _fix(case: Case, tool: Tool, why: str) -> Fix:
    if "since 1.0" in why:
        return Fix(title="Write `hf` instead of `huggingface-cli`", safe=False)
    if tool.command in _UNTIL and "since 2.0" in why:
        return Fix(title=f"Write `{_UNTIL[tool.command][1]}` instead of `hf {tool.command}`", safe=False)
    if "came with" in why and tool.command in _SINCE:
        return Fix(title=f"Ask for `huggingface_hub>={_SINCE[tool.command]}`", safe=False)
    if case.operation == "run":
        return Fix(title="Install it first: `pip install -U huggingface_hub && ...`, or write `uvx hf`", safe=False)
    given = getattr(case.args, "dependencies", [])
    return Fix(title="Install huggingface_hub", safe=True, args={"dependencies": [*given, "huggingface_hub>=1.0"]})


RULE = Rule(
    code="E009",
    name="missing-upload-tool",
    severity="error",
    confidence="high",
    what="`hf` is called in an image that does not have it, and nothing has installed huggingface_hub before; or "
    "`huggingface-cli`, which huggingface_hub does not bring since 1.0; or `hf` of a release before 0.34. It is a "
    "warning where something else is kept, or the call uploads nothing.",
    why="The shell finds no such command when the work is done.",
    example='{"image": "python:3.12", "command": ["bash", "-c", "python train.py; hf upload alice/model out"]}',
    instead='{"image": "python:3.12", "command": ["bash", "-c", "pip install -U huggingface_hub; python train.py; '
    'hf upload alice/model out"]}',
    fix_safety="Safe where the package is added to `dependencies`. Unsafe in a command, which the caller writes.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/cli",),
    check=check,
)
