"""E009: the command-line tool that uploads is not installed where it is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.case import Draft
from guard.installing import installs_after
from guard.packages import installed, is_empty
from guard.rule import Rule
from guard.script.header import parse_requirements
from guard.sinks import Sink
from guard.versions import hub_releases
from schemas.report import Fix, Where
from schemas.submission import RunArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.command.installs import Tool

#: Images that hold packages of Python, and no library of the Hub.
_OTHERS = re.compile(r"(?:docker\.io/)?(?:pytorch/pytorch|tensorflow/tensorflow|continuumio/miniconda3)(?:[:@].*)?")
#: `hf` came with the first of these releases of huggingface_hub, `huggingface-cli` went with the second.
_FIRST, _LAST = Version("0.34"), Version("1.0")


def check(case: Case) -> Iterator[Draft]:
    """Find `hf` and `huggingface-cli` where no installed release of huggingface_hub brings them."""
    if not is_empty(case.args.image) and not _OTHERS.fullmatch(case.args.image):
        return
    found = [
        (state, tool, why) for state in case.states for tool in state.tools if (why := _missing(case, tool)) is not None
    ]
    if not found:
        return
    _, tool, why = found[0]
    sinks = tuple(
        effect
        for state, used, _ in found
        for effect in state.effects[used.effects : used.effects + 1]
        if isinstance(effect, Sink)
    )
    # One tool may be tried after the other.
    alone = bool(sinks) and {id(sink) for sink in sinks} >= {id(sink) for sink in case.keepers}
    yield _draft(case, tool, why, sinks if alone else ())


def _missing(case: Case, tool: Tool) -> str | None:
    """Why a tool is not there; None if it is, or if that cannot be told."""
    if tool.installed is None:
        return None
    given = [*tool.installed]
    if not isinstance(case.args, RunArgs):
        if case.nesting or case.header.faults or not case.header.line or installs_after(case) is not None:
            return None
        given.extend((*map(str, case.header.dependencies.values()), *case.args.dependencies))
    requirements, wrong = parse_requirements(given)
    found, whole = installed(requirements)
    if wrong or (not whole and "huggingface-hub" not in found):
        return None
    if "huggingface-hub" not in found:
        return f"nothing here installs `{tool.name}`"
    releases = hub_releases(tuple(given), case.python)
    if tool.name == "hf":
        return "`hf` came with huggingface_hub 0.34" if releases and max(releases) < _FIRST else None
    return "huggingface_hub has no `huggingface-cli` since 1.0" if releases and min(releases) >= _LAST else None


def _draft(case: Case, tool: Tool, why: str, sinks: tuple[Sink, ...]) -> Draft:
    message = (
        f"{case.at(tool.line)} calls `{tool.name}`, and it is not there: {why}. The upload ends with exit code 127."
    )
    if "since 1.0" in why:
        fix = Fix(title="Write `hf` instead of `huggingface-cli`", safe=False)
    elif case.operation == "run":
        fix = Fix(title="Install it first: `pip install -U huggingface_hub && ...`, or write `uvx hf`", safe=False)
    else:
        given = getattr(case.args, "dependencies", [])
        fix = Fix(title="Install huggingface_hub", safe=True, args={"dependencies": [*given, "huggingface_hub>=1.0"]})
    where = Where(arg="command") if case.operation == "run" else case.where(tool.line)
    return Draft(message, where, fix, severity="error" if sinks else "warning", breaks=sinks)


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
