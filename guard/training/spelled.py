"""Training arguments that are numbers, and are given as texts: a dataclass takes them, and reckoning with them fails.

A command line is read into numbers, and so is not asked about. Sources: `TrainingArguments.__post_init__` and
`_validate_args`, `Trainer.__init__` and `set_initial_training_values` of transformers 5.24; `AdamW.__init__` of torch.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.script.values import Const
from guard.sinks.base import text
from guard.words import words

if TYPE_CHECKING:
    from guard.script.values import Call

_CONFIGURES = re.compile(
    r"transformers\.(?:Seq2Seq)?TrainingArguments|trl\.(?:SFT|DPO|GRPO|KTO|Reward|RLOO)Config|"
    r"sentence_transformers\.(?:SentenceTransformer|CrossEncoder|SparseEncoder)TrainingArguments"
)
_NUMBERS = words(
    "learning_rate weight_decay num_train_epochs max_steps max_grad_norm gradient_accumulation_steps warmup_steps"
)
#: Those that are asked for only where something is done each so many steps.
_STRIDES = {"save_steps": "save_strategy", "logging_steps": "logging_strategy", "eval_steps": "eval_strategy"}
_MAX_VALUE = 20


def spelled(call: Call) -> Misshaped | None:
    """What is wrong with a number of a configuration; None if nothing is, or it is not known."""
    if not _CONFIGURES.fullmatch(call.path):
        return None
    for name, value in call.kwargs.items():
        given = text(value)
        if given is None or (name not in _NUMBERS and name not in _STRIDES):
            continue
        if name in _STRIDES:
            default = Const("no" if name == "eval_steps" else "steps")
            if text(call.kwargs.get(_STRIDES[name], default)) != "steps":
                continue
        told = f"`{name}` takes a number, and is the text `{given[:_MAX_VALUE]}`"
        number = re.fullmatch(r"\s*-?[\d.]+(?:[eE]-?\d+)?\s*", given)
        kind = "int" if given.strip().lstrip("-").isdigit() else "float"
        instead = f"Make it a number: `{name}={kind}(...)`" if number else "Give it a number"
        return Misshaped(told, "TypeError", instead)
    return None
