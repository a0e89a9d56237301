"""Arguments of a trainer's push that it hands on to its model card, which does not take them.

Source: `push_to_hub` of `trainer.py` of transformers, all releases to 5.24, and `create_model_card` there and in TRL:
whatever the former does not know the latter is given, before anything is uploaded.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.values import Instance
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Names of all these calls: no other is looked at.
NAMES = words("push_to_hub")
_TRAINERS = re.compile(r"transformers\.(?:Seq2Seq)?Trainer|trl\.(?:SFT|DPO|GRPO|KTO|ORPO|CPO|Reward|RLOO)Trainer")
#: What other pushes take, and no model card.
_OF_OTHERS = words("repo_id repo_name hub_model_id repo_path_or_name")


def refuse(machine: Calls, call: Call) -> None:
    """See whether a trainer is told where to push by an argument.

    Raises:
        LeaveError: It is, on every run: Python raises TypeError.
    """
    made = call.receiver
    if not isinstance(made, Instance) or made.call is None or _TRAINERS.fullmatch(made.path) is None:
        return
    given = call.kwargs.keys() & _OF_OTHERS
    if given:
        told = f"has no argument `{min(given)}`: a trainer pushes to the repository that its configuration names"
        machine.misuse(call.node, "TypeError", told, "Set `hub_model_id` in the training arguments")
