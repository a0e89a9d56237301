"""Rows of several lengths, for which a trainer is given nothing that pads them.

Sources: `Trainer.__init__` of transformers 5.24, which pads where it has a tokenizer; `default_data_collator` and
`DataCollatorForLanguageModeling` of `data_collator.py`, and `pad` of `tokenization_utils_base.py`, of the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.releases.unfit import without_padding
from guard.script.models.kinds import One, kind_of
from guard.script.values import FALSE, NONE, UNKNOWN, Const, Instance, truth
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting
from guard.training.labels import SET_LATER, head_of, loading_of
from guard.training.prepared import prepared
from guard.words import says, words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

_TRAINERS = words("transformers.Trainer transformers.Seq2SeqTrainer")
_STACKING = words("transformers.DefaultDataCollator transformers.default_data_collator")
#: Models that take a list of labels for each row.
_LISTED = words("TokenClassification Seq2SeqLM ConditionalGeneration")
#: What a text says that may give all lists of labels one length, or put none in.
_EVEN_LABELS = re.compile(r"\bpadding\b|pad_|\.pad\b|group_texts|block_size|\* ?\(")
#: What a text says that may give all rows one length.
_EVEN = re.compile(
    r"\.pad\b|pad_sequence|['\"](?:input_ids|padding)['\"]|enable_padding|group_by_length|group_texts|block_size"
)


def unstackable(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """What is wrong with the rows of a trainer, and what makes batches of them; None if nothing is, or is not known."""
    if call.path not in _TRAINERS or len(call.args) > 2 or made.attrs.keys() & SET_LATER:
        return None
    collator, rows = call.kwargs.get("data_collator", NONE), call.kwargs.get("train_dataset")
    if isinstance(collator, Instance) and collator.path == "transformers.DataCollatorForLanguageModeling":
        made_by = collator.call
        is_dataset = isinstance(kind_of(rows), One)
        return without_padding(case, made_by.arg("tokenizer", 0)) if made_by is not None and is_dataset else None
    if (found := _ragged(case, call, made)) is not None:
        return found
    pads = collator == NONE and call.kwargs.keys() & {"processing_class", "tokenizer"}
    path = getattr(collator, "path", "")
    if pads or not (collator == NONE or path in _STACKING) or says(case.script or "", _EVEN):
        return None
    held = prepared(case, rows)
    if held is None or held.is_filtered or held.tokenized is None or held.columns.get("input_ids") is not UNKNOWN:
        return None
    padding = held.tokenized.kwargs.get("padding", FALSE)
    size = setting(arguments_of(made), "per_device_train_batch_size", Const(8))
    is_several = isinstance(size, Const) and isinstance(size.value, int) and size.value > 1
    if (truth(padding) is not False and text(padding) != "do_not_pad") or not is_several:
        return None
    told = "the rows are tokenized without `padding`, and nothing pads them: rows of several lengths are no batch"
    return Misshaped(told, "ValueError", "Give it `data_collator=DataCollatorWithPadding(tokenizer)`")


def _ragged(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """Labels of several lengths, and a collator that pads what the tokenizer makes, and nothing else."""
    collator, script = call.kwargs.get("data_collator"), case.script or ""
    if not isinstance(collator, Instance) or collator.path != "transformers.DataCollatorWithPadding":
        return None
    head = head_of(loading_of(call.arg("model", 0)))
    size = setting(arguments_of(made), "per_device_train_batch_size", Const(8))
    is_several = isinstance(size, Const) and isinstance(size.value, int) and size.value > 1
    if head not in _LISTED or not is_several or _EVEN_LABELS.search(script):
        return None
    if '["labels"]' not in script and "text_target" not in script:
        return None
    other = "Seq2Seq" if head != "TokenClassification" else "TokenClassification"
    told = "`DataCollatorWithPadding` pads no labels, and each row has a list of them, of its own length"
    return Misshaped(told, "ValueError", f"Use `DataCollatorFor{other}(tokenizer)`, which pads the labels too")
