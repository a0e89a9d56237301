"""What the calls of a script need beside their own library, and is not installed."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.outcome.doubt import is_certain
from guard.outcome.what_if import lost_if_caught
from guard.packages.beside import BY_ROOT, PROGRAMS
from guard.packages.installing import installs_after, is_heard
from guard.packages.names import distribution_of, is_known
from guard.packages.parts import parts_of
from guard.packages.versions import choice_of, is_since
from guard.releases.dropped import release_of
from guard.script.values import Const, Instance, Map, Object, PathValue, Ref, Seq, Text, options, template
from guard.signatures.table import LIBRARIES
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting, trainer_of
from guard.training.configurations import configurations

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from guard.case import Case
    from guard.packages.beside import Need
    from guard.script.context import Context, Event
    from guard.script.values import Value

#: Items of a list or dictionary that are looked at.
_MAX_ITEMS = 50
_ABSENT = Const(None)
_NO_TREE = ast.Module([], [])
_TRAINER = re.compile(r"transformers\.(?:Seq2Seq)?Trainer")


def needed(case: Case, have: frozenset[str]) -> dict[str, Event]:
    """What calls that are certain to happen need, and is not installed: distributions, each with the first such call.

    Args:
        case: The submission.
        have: What is installed.
    """
    found: dict[str, Event] = {}
    own = installs_after(case)
    for event in case.reading.events:
        rows = BY_ROOT.get(event.call.path.partition(".")[0]) if event.kind == "call" else None
        if rows is None or not may_be_felt(event.context) or (own is not None and event.line > own):
            continue
        for calls, need in rows:
            if calls.fullmatch(event.call.path) and applies(event, need) and _is_recent(case, event, need):
                lacking = [name for name in _lacking(need, have) if name not in found]
                # What a trainer is configured with may be another when it is tried again.
                is_set = need.option.startswith("args.")
                if lacking and (is_certain(event.context) if is_set else is_felt(case, event, _about(need))):
                    found.update(dict.fromkeys(lacking, event))
    # Any other image may have the program itself, and whatever is installed may bring it.
    started = case.started if case.plain_image or case.given is not None else []
    for event, command in started if not any("install" in line for _, line in started) else ():
        name = _program_of(command)
        # What the script puts somewhere under this name may be the program.
        if name and name not in have and (own is None or event.line <= own) and _is_missed(case, event, command):
            found.setdefault(name, event)
    return found


def _program_of(command: str) -> str:
    """The distribution that a program, or a module that is run, comes with; empty for any other."""
    words = command.split(" ", 3)
    if words[:2] == ["python", "-m"] and len(words) > 2:
        root = words[2].partition(".")[0]
        return distribution_of(root) if is_known(root) else ""
    return PROGRAMS.get(words[0], "")


def _is_missed(case: Case, event: Event, command: str) -> bool:
    """Whether the script is certain to end where a program is not there."""
    program = command.split(" ", 1)[0]
    return is_heard(event, started=program != "python") and f"/{program}" not in (case.script or "")


def may_be_felt(context: Context) -> bool:
    """Whether what fails here may end the script, or keep it from keeping anything."""
    in_training = _TRAINER.fullmatch(context.callback) is not None
    return is_certain(context) or in_training or bool(context.swallows and not context.background)


def _about(need: Need) -> dict[str, int | None]:
    """The argument on which a row depends, with its position."""
    return {need.option.partition(".")[0]: need.position} if need.option else {}


def is_felt(case: Case, event: Event, about: Mapping[str, int | None] | None = None) -> bool:
    """Whether a call that cannot work is certain to end the script, or to keep it from keeping anything."""
    return (
        is_certain(event.context)
        or _is_evaluated(case, event.context)
        or bool(lost_if_caught(case, event, "Exception", about))
    )


def _is_evaluated(case: Case, context: Context) -> bool:
    """Whether a trainer calls the function that something happens in before it saves: to measure what it evaluates."""
    if _TRAINER.fullmatch(context.callback) is None or not is_certain(context._replace(callback="")):
        return False
    strategies = [(given.get("eval_strategy"), given.get("save_strategy")) for _, _, given, _ in configurations(case)]
    return any(one == other and one in (Const("steps"), Const("epoch")) for one, other in strategies)


def _is_recent(case: Case, event: Event, need: Need) -> bool:
    """Whether the job is certain to get a release of the library that has the need, and the script the text."""
    library = event.call.path.partition(".")[0]
    if need.text and re.match(need.text, case.script or "") is None:
        return False
    if need.parts and not any(re.fullmatch(need.parts, one) for one in parts_of(case.tree or _NO_TREE)):
        return False
    if not need.since or library in LIBRARIES:
        return not need.since or is_since(choice_of(case), library, Version(need.since))
    return release_of(case, library, Version(need.since)) is not None


def _lacking(need: Need, have: frozenset[str]) -> Iterator[str]:
    for group in need.of.split():
        names = group.split("|")
        if not have.intersection(names):
            yield names[0]


def applies(event: Event, need: Need) -> bool:
    """Whether a call is given what a row speaks of."""
    call = event.call
    if need.unless and (need.unless in call.kwargs or call.open):
        return False
    if not need.option:
        return True
    wanted = re.compile(need.values)
    value = _given(event, need)
    return value is not None and all(
        any(wanted.fullmatch(word) for word in _words(option)) for option in options(value)
    )


def _given(event: Event, need: Need) -> Value | None:
    """What a call is given as the argument of a row; None if nothing."""
    call = event.call
    name, _, field = need.option.partition(".")
    if name == "args":
        trainer = trainer_of(event) or Instance(call.path, call)
        field, _, entry = field.partition(".")
        given = setting(arguments_of(trainer), field, _ABSENT)
        if not entry:
            return given
        # It says how a model is loaded, and has no meaning for one that is loaded already.
        by_name = text(call.arg("model", 0)) is not None
        return given.items.get(entry) if by_name and isinstance(given, Map) else None
    value = call.arg(name, need.position)
    if not field or value is None:
        return value
    return value.items.get(field) if isinstance(value, Map) else setting(value, field, _ABSENT)


def _words(value: Value, depth: int = 0) -> Iterator[str]:
    """The words of a value: of None, False and what is not known there are none."""
    match value:
        case Const():
            if value.value is not None and value.value is not False:
                yield str(value.value)
        case Text() | PathValue():
            yield template(value) or ""
        case Instance() | Ref():
            yield value.path
            if isinstance(value, Instance) and value.path == "datasets.Features" and value.call is not None:
                for one in value.call.args[:1]:
                    yield from _words(one, depth)
        case Object() if value.base is not None:
            yield value.base.path
        case Seq() | Map() if depth < 2:
            items = value.items if isinstance(value, Seq) else list(value.items.values())
            for item in items[:_MAX_ITEMS]:
                yield from _words(item, depth + 1)
        case _:
            pass
