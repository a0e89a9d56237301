"""The configurations of trainers that a script makes, and what it sets in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from guard.packages.versions import choice_of
from guard.releases.defaults import held_path
from guard.releases.misfits import ALL
from guard.script.models.undeclared import split
from guard.script.values import Const, Instance, Seq, Value
from guard.signatures.table import LIBRARIES, library
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.packages.versions import Choice
    from guard.script.context import Event

_ARGUMENTS = "transformers.TrainingArguments"
#: Trainers that make themselves a configuration where they are given none.
_TRAINERS = words("trl.SFTTrainer trl.DPOTrainer trl.GRPOTrainer trl.KTOTrainer trl.RewardTrainer trl.RLOOTrainer")
_MAX_DEPTH = 4


class Configuration(NamedTuple):
    """A configuration that is derived from `TrainingArguments` in all releases that the job may get.

    Attributes:
        event: The call that makes it.
        path: Its class, as the table of signatures holds it.
        given: What is set.
        own: The fields of the script's own classes that are made of the same command line.
    """

    event: Event
    path: str
    given: dict[str, Value]
    own: frozenset[str]


def configurations(case: Case) -> Iterator[Configuration]:
    """Those that are certain to be made, and of which all that is set is known."""
    for event in case.reading.events:
        context = event.context
        if context.conditions or context.handler or context.callback or context.background or context.swallows:
            continue
        for full, given, own in _made(event):
            name, held = full.partition(".")[0], held_path(case, full)
            path = f"{name}.{held}"
            if held is not None and _derives(path, choice_of(case)):
                yield Configuration(event, path, given, own)


def _made(event: Event) -> Iterator[tuple[str, dict[str, Value], frozenset[str]]]:
    """The classes of libraries that a call makes objects of, and what it sets; those of the script may set more."""
    call, result = event.call, event.result
    if event.kind == "call" and call.path.partition(".")[0] in LIBRARIES:
        if isinstance(result, Instance) and not call.open and len(call.args) <= 1:
            if call.name.endswith(("Arguments", "Config")):
                yield call.path, call.kwargs, frozenset()
            if call.path in _TRAINERS and "args" not in call.kwargs:
                yield call.path.removesuffix("Trainer") + "Config", {}, frozenset()
    elif event.kind == "options" and isinstance(result, Instance):
        own = frozenset(_texts(result.attrs["names"]))
        yield from ((path, given, own) for path, given in _read(result) if path.partition(".")[0] in LIBRARIES)


def read_into(event: Event) -> Iterator[tuple[str, dict[str, Value]]]:
    """The classes of libraries that a command line is read into, and what it sets that the script's own do not."""
    result = event.result
    if event.kind == "options" and isinstance(result, Instance):
        own = frozenset(_texts(result.attrs["names"]))
        for path, given in _read(result):
            yield path, {name: value for name, value in given.items() if name not in own}


def _read(noted: Instance) -> Iterator[tuple[str, dict[str, Value]]]:
    """The same, as a reading of the command line notes it; nothing where a file says more."""
    texts = _texts(noted.attrs["words"])
    if any(text.partition("=")[0] == "--config" for text in texts):
        return
    given = split(texts, set())[1]
    yield from ((path, given) for path in _texts(noted.attrs["libraries"]))


def _texts(value: Value) -> list[str]:
    return [str(item.value) for item in value.items if isinstance(item, Const)] if isinstance(value, Seq) else []


def fields_of(path: str, choice: Choice) -> list[list[str]]:
    """The fields that a dataclass sets itself, in each release that the job may get, as the table writes them."""
    name, _, inner = path.partition(".")
    held = library(name).defaults(inner) if name in LIBRARIES else ()
    rows = choice.possible.of(name, ALL) if held else frozenset[int]()
    return [[word for word, releases in held if row in releases] for row in rows] if len(rows) < len(ALL) else []


def bases_of(path: str, choice: Choice) -> set[str]:
    """The class that a dataclass derives from, in any of the releases; `?` where it has no line in one of them."""
    found = fields_of(path, choice) or [[]]
    return {next((word[1:] for word in row if word[0] == "<"), "?") for row in found}


def _derives(path: str, choice: Choice, depth: int = 0) -> bool:
    """Whether a class is `TrainingArguments`, or derives from it, in all releases."""
    if path == _ARGUMENTS:
        return True
    return depth < _MAX_DEPTH and all(_derives(base, choice, depth + 1) for base in bases_of(path, choice))
