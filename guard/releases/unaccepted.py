"""Calls that are given values which libraries refuse, and command lines that give one to a library's dataclass."""

from __future__ import annotations

import builtins
import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from packaging.version import Version

from guard.outcome.doubt import is_called
from guard.packages.versions import choice_of, is_since
from guard.releases import accepted, choices
from guard.releases.architectures import too_new
from guard.releases.dropped import Library, release_of, table
from guard.releases.halves import in_half_on_cpu
from guard.releases.misfits import broken
from guard.releases.misread import misread
from guard.releases.raised import CAUGHT
from guard.releases.ranges import out_of_range
from guard.releases.shapes import misshaped
from guard.releases.unfit import unfit
from guard.releases.unheard import unheard
from guard.script.values import NONE, Call, Const, Instance, options
from guard.signatures.table import LIBRARIES
from guard.sinks.base import text
from guard.training.configurations import read_into
from guard.training.resumed import resumed
from guard.training.untrainable import untrainable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.sinks import Sink

#: All rows, each with the calls.
ROWS = [*accepted.ROWS, *choices.ROWS]
_CALLS = re.compile("|".join(f"(?:{calls.pattern})" for calls, _ in ROWS))
_SAVES = re.compile(r"sentence_transformers\..+\.save_to_hub")
#: What is of Python itself, and in no row.
_OF_PYTHON = (sys.stdlib_module_names | frozenset(dir(builtins))) - {"urllib"}
_MAX_VALUE = 40


class Unaccepted(NamedTuple):
    """A call that is given what it does not take.

    Attributes:
        event: The call.
        text: What is wrong, as the end of a sentence.
        error: What it raises.
        breaks: The sinks that keep nothing because of it.
        instead: What to do, as the title of a fix.
    """

    event: Event
    text: str
    error: str
    breaks: tuple[Sink, ...]
    instead: str = "Give it what it takes"


def unaccepted(case: Case) -> Iterator[Unaccepted]:
    """Calls with such values, in order; those that the script goes on without are left out."""
    for event in case.reading.events:
        if event.kind == "options":
            yield from _read(case, event)
        if event.kind != "call" or event.call.path.partition(".")[0].removesuffix("()") in _OF_PYTHON:
            continue
        for row in _rows_of(event.call.path):
            told = _refused(case, event.call, row)
            about = dict.fromkeys(row.name.split(), row.position)
            breaks = broken(case, event, CAUGHT[row.error], about=about) if told else None
            if breaks is not None:
                yield Unaccepted(event, told, row.error, breaks)
        told = _of_another(event) if _SAVES.fullmatch(event.call.path) else ""
        breaks = broken(case, event, CAUGHT["ValueError"]) if told else None
        if breaks is not None:
            yield Unaccepted(event, told, "ValueError", breaks)
        shape = misshaped(event.call) or out_of_range(case, event.call) or in_half_on_cpu(case, event.call)
        if shape is None and is_called(event.context):
            shape = (
                unfit(case, event.call) or unheard(case, event.call) or untrainable(case, event) or resumed(case, event)
            )
        breaks = broken(case, event, CAUGHT[shape.error]) if shape is not None else None
        if shape is not None and breaks is not None:
            yield Unaccepted(event, shape.text, shape.error, breaks, shape.instead)
        model = too_new(case, event.call)
        breaks = broken(case, event, CAUGHT["ValueError"]) if model is not None else None
        if model is not None and breaks is not None:
            name, since = model
            told = f"only transformers {since} and newer know the architecture of `{name}`; the job gets an older one"
            yield Unaccepted(event, told, "ValueError", breaks, f"Ask for `transformers>={since}`")


@lru_cache(maxsize=2048)
def _rows_of(path: str) -> tuple[accepted.Row, ...]:
    """The rows of a call: scripts make the same ones again and again."""
    return tuple(row for calls, row in ROWS if calls.fullmatch(path)) if _CALLS.fullmatch(path) else ()


def _read(case: Case, event: Event) -> Iterator[Unaccepted]:
    """Options of the command line that a dataclass of a library refuses, or the parser that reads them into it."""
    for path, given in read_into(event):
        call = Call(path, [], given, event.call.node)
        told = [_refused(case, call, row) for calls, row in ROWS if calls.fullmatch(path)]
        shape = misread(given) or out_of_range(case, call) or unfit(case, call)
        told.extend([] if shape is None else [shape.text])
        breaks = broken(case, event, CAUGHT["ValueError"]) if any(told) else None
        if breaks is not None:
            yield from (Unaccepted(event, one, "", breaks) for one in told if one)


def _refused(case: Case, call: Call, row: accepted.Row) -> str:
    """What is wrong with an argument; empty if nothing is, or it is not known."""
    if row.when is not None and not _is_so(call, *row.when):
        return ""
    names = row.name.split()
    name = next((name for name in names if name in call.kwargs), names[0])
    value = call.arg(name, row.position)
    if value is None or value == NONE:
        is_lacking = row.needed and not call.open and not call.kwargs.keys() & {"space_template"}
        is_lacking = is_lacking and not (row.unless and re.search(row.unless, case.script or ""))
        is_lacking = is_lacking and (row.since is None or _is_recent(case, *row.since))
        return f"it lacks `{name}`, which takes {row.told}" if is_lacking else ""
    given = [one.value for one in options(value) if isinstance(one, Const)]
    if len(given) < len(options(value)) or not all(isinstance(one, str) for one in given):
        return ""
    if any(re.fullmatch(row.accepts, str(one)) for one in given):
        return ""
    if row.unless and re.search(row.unless, f"{case.script or ''} {_of_receiver(call)}"):
        return ""
    if row.place and any(case.has_folder(str(one)) for one in given):
        return ""
    if row.since is not None and not _is_recent(case, *row.since):
        return ""
    return f"`{name}` takes {row.told}, and is `{str(given[0])[:_MAX_VALUE]}`"


def _is_so(call: Call, name: str, wanted: str) -> bool:
    """Whether another argument is what a row speaks of: empty where it is not given."""
    given = call.kwargs.get(name)
    return not wanted and not call.open if given is None else text(given) == wanted


def _is_recent(case: Case, name: str, since: str) -> bool:
    """Whether a job is certain to get that release of a library, or a newer one."""
    if name in LIBRARIES:
        return is_since(choice_of(case), name, Version(since))
    # Of others nothing is known but that there is this release.
    held = None if name in table().libraries else Library(Version(since))
    return release_of(case, name, Version(since), held) is not None


def _of_receiver(call: Call) -> str:
    """The first argument that the receiver of a method was made with, if that is a text."""
    made = call.receiver.call if isinstance(call.receiver, Instance) else None
    return (text(made.args[0]) or "") if made is not None and made.args else ""


def _of_another(event: Event) -> str:
    """What is wrong with an organization that is not the one of the repository: `save_to_hub` of its `Model`."""
    place, named = text(event.call.arg("repo_id", 0)), text(event.call.arg("organization", 1))
    if not place or not named or "/" not in place or place.partition("/")[0] == named:
        return ""
    return f"`organization` is `{named[:_MAX_VALUE]}`, and `{place[:_MAX_VALUE]}` is not one of its repositories"
