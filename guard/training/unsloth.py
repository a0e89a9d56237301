"""Trainings with unsloth in another precision than that of the model, which its trainers refuse.

It loads a model in bfloat16 where the GPU does that, else in float16, unless it is given a `dtype`. Sources:
`FastLanguageModel.from_pretrained` and the trainers that `models/rl.py` makes, of unsloth.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.outcome.doubt import is_certain
from guard.script.values import NONE, Const, Ref, truth

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value

_LOADS = re.compile(r"unsloth\.Fast\w*Model\.from_pretrained")
_CONFIGURES = re.compile(r"(?:transformers|trl)\.\w*(?:Config|Arguments)")
#: Flavors whose GPU does bfloat16, and those whose does not.
_NEW, _OLD = re.compile(r"(?:a10g|l4|l40s|a100|h100|h200|rtx-pro)"), re.compile(r"t4-")


def mismatched(case: Case) -> tuple[Event, str, str] | None:
    """The first configuration that asks for the other precision: with what it asks for, and what the model has."""
    if "unsloth" not in case.roots or case.tree is None:
        return None
    held = ""
    for event in case.reading.events:
        call = event.call
        if event.kind != "call" or call.open:
            continue
        if _LOADS.fullmatch(call.path):
            # Weights in full precision are trained in whatever is asked for.
            plain = truth(call.kwargs.get("full_finetuning", NONE)) is False
            held = _held(call.kwargs.get("dtype"), case.args.flavor) if plain else ""
        elif held and _CONFIGURES.fullmatch(call.path) and is_certain(event.context):
            asked, other = ("fp16", "bf16") if held == "bfloat16" else ("bf16", "fp16")
            if truth(call.kwargs.get(asked)) is True and truth(call.kwargs.get(other) or NONE) is False:
                return event, asked, held
    return None


def _held(dtype: Value | None, flavor: str) -> str:
    if dtype is None or dtype == NONE:
        return "bfloat16" if _NEW.match(flavor) else "float16" if _OLD.match(flavor) else ""
    name = dtype.path if isinstance(dtype, Ref) else str(dtype.value) if isinstance(dtype, Const) else ""
    return name.removeprefix("torch.") if name.removeprefix("torch.") in ("bfloat16", "float16") else ""
