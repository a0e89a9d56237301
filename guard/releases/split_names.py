"""Datasets that are pushed under the name of no split: under a slice such as `train[:1000]`, as it is told or has it.

What `load_dataset` gives for a slice, or for a sum of splits, has its text as its split, and what is made of it keeps
that. `push_to_hub` takes it for the name, unless it is told another. Source: `Dataset.push_to_hub` and `_split_re` of
datasets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.script.models.kinds import KEEPING, lineage
from guard.script.values import template
from guard.sinks.base import text

if TYPE_CHECKING:
    from guard.script.values import Call

#: What a split may be called: `_split_re` of `naming.py`.
NAME = re.compile(r"\w+(?:\.\w+)*")
#: What gives a dataset of the same split: rows that are put one behind another have none.
_KEEPING = KEEPING - {"repeat"}
_MAX_NAME = 40


def misnamed(call: Call) -> Misshaped | None:
    """What is wrong with the split that a push of a dataset is for; None if it has a name, or who knows."""
    told = text(call.kwargs.get("split"))
    if told:
        if NAME.fullmatch(told):
            return None
        named = (NAME.match(told) or ["train"])[0][:_MAX_NAME]
        said = f"`split` takes a plain name, and is `{told[:_MAX_NAME]}`"
        return Misshaped(said, "ValueError", f"Push it as `split='{named}'`")
    split = _inherited(call)
    if not split:
        return None
    said = f"the dataset is the split `{split[:_MAX_NAME]}`, which is no name for one"
    return Misshaped(said, "ValueError", 'Name it: `push_to_hub(..., split="train")`')


def _inherited(call: Call) -> str:
    """The split that a push takes for the name, and that is none; empty if it has one, or who knows."""
    if call.open or "split" in call.kwargs or call.args[3:]:
        return ""
    makers = (one.call for one in lineage(call.receiver))
    made = next((maker for maker in makers if maker is None or maker.name not in _KEEPING), None)
    if made is None or made.path != "datasets.load_dataset" or made.open:
        return ""
    split = template(made.arg("split", 4)) or ""
    # Of a split whose beginning is not known, a slice can be seen all the same.
    return split if not NAME.fullmatch(split.replace("?", "_")) else ""
