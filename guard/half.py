"""Configurations of trainers that ask for bf16, which the newer releases of transformers refuse without a GPU.

`TrainingArguments` raises ValueError for `bf16=True` where no accelerator does bf16, unless `use_cpu` is set: since
transformers 4.52. TRL's configurations set `bf16` where neither it nor `fp16` is given. Sources:
`TrainingArguments.__post_init__` and `_validate_args`; `__post_init__` of TRL's configurations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.version import Version

from guard.defaults import held_path
from guard.misfits import ALL, is_replaced
from guard.script.models.undeclared import split
from guard.script.values import FALSE, Const, Instance, Seq, Value, truth
from guard.signatures.table import LIBRARIES, library
from guard.versions import choice_of
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.versions import Choice

#: The first release of transformers that refuses it.
_REFUSED = Version("4.52.0")
_ARGUMENTS = "transformers.TrainingArguments"
#: Fields that have the training stay on the CPU, or that may lead to other accelerators.
_ON_CPU = frozenset({"use_cpu", "no_cuda", "use_mps_device", "use_ipex"})
#: Trainers that make themselves a configuration where they are given none.
_TRAINERS = words("trl.SFTTrainer trl.DPOTrainer trl.GRPOTrainer trl.KTOTrainer trl.RewardTrainer trl.RLOOTrainer")
_MAX_DEPTH = 4


def in_half(case: Case) -> Iterator[tuple[Event, str]]:
    """The configurations that are sure to ask for bf16 and to be refused on a CPU, each with how they ask for it."""
    if is_replaced(case, "transformers") or "torch-xla" in case.requirements:
        return
    for event in case.reading.events:
        context = event.context
        if context.conditions or context.handler or context.callback or context.background or context.swallows:
            continue
        for full, given in _made(event):
            name, held = full.partition(".")[0], held_path(case, full)
            if held is None or given.keys() & _ON_CPU or ("bf16" not in given and name != "trl"):
                continue
            choice, path = choice_of(case), f"{name}.{held}"
            if not _refuses(choice) or not _derives(path, choice):
                continue
            asked = given.get("bf16")
            if truth(asked) is True:
                yield event, "by `bf16`"
            elif asked is None and truth(given.get("fp16", FALSE)) is False and _asks_itself(path, choice):
                yield event, f"as `{held.rpartition('.')[2]}` does without `bf16` and `fp16`"


def _made(event: Event) -> Iterator[tuple[str, dict[str, Value]]]:
    """The classes of libraries that a call makes objects of, and what it sets; those of the script may set more."""
    call, result = event.call, event.result
    if event.kind == "call" and call.path.partition(".")[0] in LIBRARIES:
        if isinstance(result, Instance) and not call.open and len(call.args) <= 1:
            yield call.path, call.kwargs
            if call.path in _TRAINERS and "args" not in call.kwargs:
                yield call.path.removesuffix("Trainer") + "Config", {}
    elif event.kind == "options" and isinstance(result, Instance):
        texts, libraries, own = (_texts(result.attrs[name]) for name in ("words", "libraries", "names"))
        if {"bf16", "fp16", *_ON_CPU} & set(own) or any(text.partition("=")[0] == "--config" for text in texts):
            return
        given = split(texts, set())[1]
        yield from ((path, given) for path in libraries if path.partition(".")[0] in LIBRARIES)


def _texts(value: Value) -> list[str]:
    return [str(item.value) for item in value.items if isinstance(item, Const)] if isinstance(value, Seq) else []


def _refuses(choice: Choice) -> bool:
    """Whether all releases of transformers that the job may get refuse it."""
    releases = library("transformers").releases
    rows = choice.possible.of("transformers", ALL)
    return 0 < len(rows) <= len(releases) and all(releases[row].version >= _REFUSED for row in rows)


def _words(path: str, choice: Choice) -> list[list[str]]:
    """The words of a dataclass in each release that the job may get."""
    name, _, inner = path.partition(".")
    held = library(name).defaults(inner) if name in LIBRARIES else ()
    rows = choice.possible.of(name, ALL) if held else frozenset[int]()
    return [[word for word, releases in held if row in releases] for row in rows] if len(rows) < len(ALL) else []


def _bases(path: str, choice: Choice) -> set[str]:
    """The class that a dataclass derives from, in any of the releases; `?` where it has no line in one of them."""
    found = _words(path, choice) or [[]]
    return {next((word[1:] for word in row if word[0] == "<"), "?") for row in found}


def _derives(path: str, choice: Choice, depth: int = 0) -> bool:
    """Whether a class is `TrainingArguments`, or derives from it, in all releases."""
    if path == _ARGUMENTS:
        return True
    return depth < _MAX_DEPTH and all(_derives(base, choice, depth + 1) for base in _bases(path, choice))


def _asks_itself(path: str, choice: Choice, depth: int = 0) -> bool:
    """Whether TRL sets `bf16` for a class where nothing is given, in all releases."""
    if not path.startswith("trl.") or depth == _MAX_DEPTH:
        return False
    own = _words(path, choice)
    if own and all("bf16=?" in row for row in own):
        return True
    return bool(own) and all(_asks_itself(base, choice, depth + 1) for base in _bases(path, choice))
