"""Programs that measure or transcribe: their results are files in a folder that they are told, or only printed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from guard.command.state import State, shown
from guard.script.values import Const, Value
from guard.sinks.base import Printed, Write

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class _Program:
    """What a program does with its results.

    Attributes:
        options: Those that name where they go.
        default: Where they go otherwise; empty where they are then only printed.
        commands: The sub-commands that are meant; empty where there are none.
    """

    options: tuple[str, ...]
    default: str = ""
    commands: tuple[str, ...] = ()


_HARNESS = _Program(("output_path",))
_PROGRAMS = {
    "lm_eval": _HARNESS,
    "lm-eval": _HARNESS,
    "lighteval": _Program(("output_dir",), "results"),
    "inspect": _Program(("log_dir",), "logs", ("eval", "eval-set")),
    "mteb": _Program(("output_folder",), "results", ("run",)),
    "vllm": _Program(("output_json", "result_dir", "result_filename"), "", ("bench",)),
    "whisper": _Program(("output_dir", "o"), "."),
    "sacrebleu": _Program(()),
}


def measured(state: State, what: str, argv: Sequence[Value], options: dict[str, list[Value]]) -> bool:
    """Note the results of a program that is told to push nothing; False where the program is not known."""
    program = _PROGRAMS.get(what)
    words = [shown(word) for word in argv]
    # A word that is not known may be any option, but where it is the value of one.
    is_open = any(word == "?" and not before.startswith("--") for before, word in pairwise(["", *words]))
    if program is None or is_open or "INSPECT_LOG_DIR" in state.env:
        return False
    if program.commands and (not words or words[0] not in program.commands):
        return False
    named = next((options[name][0] for name in program.options if options.get(name)), None)
    path = named or (Const(program.default) if program.default else None)
    event = state.event(what)
    state.effects.append(Printed(event) if path is None else Write(event, path, "results"))
    return True
