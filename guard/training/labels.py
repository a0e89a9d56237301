"""Classifiers with fewer classes than the labels that they are trained on, and models that are given no labels.

Sources: `cross_entropy` of torch; `num_labels` of `configuration_utils.py`, `Trainer._remove_unused_columns` and
`Trainer.compute_loss`, and the collators of `data_collator.py`, of transformers 5.24.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.releases.families import known
from guard.releases.raised import Misshaped
from guard.script.values import FALSE, NONE, TRUE, Const, Instance, Map, Seq, Value, truth
from guard.signatures.data_sets import classes
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting
from guard.training.prepared import Loaded, Rows, prepared
from guard.words import says, words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

_TRAINERS = words("transformers.Trainer transformers.Seq2SeqTrainer")
#: What loads a model of which the loss is told by labels, with what it is for.
_HEADS = re.compile(
    r"transformers\.(?!Wav2Vec2|Hubert|WavLM|UniSpeech|SEW|Data2VecAudio|Whisper|Vilt|LayoutLM|Tapas|Lilt|Markup)"
    r"(?:\w+?For(SequenceClassification|ImageClassification|TokenClassification|CausalLM|Seq2SeqLM|"
    r"MaskedLM|QuestionAnswering|MultipleChoice)|(?:M?T5|M?Bart|Pegasus)For(ConditionalGeneration))\.from_pretrained"
)
_CLASSIFIERS = words("SequenceClassification ImageClassification")
#: Families of models whose base models say nothing of classes, and so have two.
_BASES = re.compile(
    r"(?:google-bert/|distilbert/|FacebookAI/)?(?:distil)?(?:bert|roberta|xlm-roberta)-(?:base|large)(?:-\w+)?|"
    r"(?:distilbert/)?distilroberta-base|microsoft/m?deberta-v3-\w+|answerdotai/ModernBERT-\w+"
)
#: Collators that make no labels.
_WITHOUT = words(
    "transformers.DataCollatorWithPadding transformers.DefaultDataCollator transformers.DataCollatorForSeq2Seq "
    "transformers.DataCollatorForTokenClassification transformers.default_data_collator"
)
#: What a script may set of a trainer that it has made.
SET_LATER = words("data_collator train_dataset compute_metrics compute_loss label_names model eval_dataset")
_NAMED = words("label labels label_ids")
_INPUTS = words("input_ids inputs_embeds")
#: What a text says that may put labels into rows, or have the loss worked out in another way.
_PUTS = re.compile(
    r"['\"](?:labels?|label_ids|start_positions)['\"]\s*(?:\]\s*=(?!=)|:)|compute_loss|label_names|set_transform|"
    r"\.forward\s*=|\.collate\b"
)
#: The same of the classes of a model.
_CHANGES = re.compile(r"\.num_labels\s*=|\.(?:classifier|score|head|out_proj|fc)\s*=(?!=)|align_labels|setattr\(")
_MAX_NAME, _MAX_LISTED, _MAX_DEPTH = 40, 8, 4


def unlabelled(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """What is wrong with the labels of the rows of a trainer; None if nothing is, or they are not known."""
    if call.path not in _TRAINERS or len(call.args) > 2 or call.kwargs.keys() & {"compute_loss_func", "model_init"}:
        return None
    collator = call.kwargs.get("data_collator", NONE)
    path = getattr(collator, "path", "") if collator != NONE else "transformers.DefaultDataCollator"
    loaded = loading_of(call.arg("model", 0))
    head = head_of(loaded)
    if path not in _WITHOUT or made.attrs.keys() & SET_LATER or loaded is None or not head or loaded.open:
        return None
    rows = prepared(case, call.kwargs.get("train_dataset"))
    if rows is None:
        return None
    found = _beyond(case, loaded, rows) if head in _CLASSIFIERS else None
    return found or _without(case, made, head, rows)


def head_of(loaded: Call | None) -> str:
    """What a model is loaded for, by the name of its class; empty for what is not known."""
    found = _HEADS.fullmatch(loaded.path) if loaded is not None else None
    return "" if found is None else found[1] or found[2]


def loading_of(model: Value | None) -> Call | None:
    """The call that loads a model, which may have been moved, or given an adapter, since."""
    for _ in range(_MAX_DEPTH):
        if not isinstance(model, Instance) or model.call is None or model.attrs:
            return None
        call = model.call
        if call.name == "from_pretrained":
            is_own = _is_of_script(call)
            return None if is_own or truth(call.kwargs.get("trust_remote_code", FALSE)) is not False else call
        if call.path in ("peft.get_peft_model", "peft.prepare_model_for_kbit_training"):
            model = call.arg("model", 0)
        elif call.name in ("to", "cuda", "train"):
            model = call.receiver
        else:
            return None
    return None


def _is_of_script(call: Call) -> bool:
    """Whether the class that loads a model derives from the one of transformers, and has another name."""
    func = call.node.func if isinstance(call.node, ast.Call) else None
    owner = func.value if isinstance(func, ast.Attribute) else None
    return isinstance(owner, ast.Name) and owner.id != call.path.split(".")[-2]


def classes_of(case: Case, loaded: Call) -> int:
    """How many classes a classifier has; 0 where that is not known."""
    given, names = loaded.kwargs.get("num_labels"), loaded.kwargs.get("id2label", NONE)
    if loaded.kwargs.keys() & {"config", "problem_type"} or says(case.script or "", _CHANGES):
        return 0
    if names != NONE:
        if not isinstance(names, Map) or names.open or (given is not None and given != Const(len(names.items))):
            return 0
        return len(names.items)
    if isinstance(given, Const) and type(given.value) is int:
        return given.value
    name = text(loaded.arg("pretrained_model_name_or_path", 0)) or ""
    is_base = given is None and "label2id" not in loaded.kwargs and _BASES.fullmatch(name)
    return 2 if is_base and known(case, name) is not None else 0


def _labels(rows: Rows) -> tuple[Value | None, str]:
    held = [name for name in ("label", "labels") if name in rows.columns]
    # Where there are both, it is a matter of the collator which of them counts.
    name = held[0] if len(held) == 1 else ""
    return rows.columns.get(name), name


def classes_in(rows: Rows) -> int:
    """How many classes the labels have, of which all are certain to be among the rows; 0 where that is not known."""
    held, _ = _labels(rows)
    if not isinstance(held, Loaded) or not rows.whole:
        return 0
    count, is_ordered = classes(*rows.of, held.column)
    return 0 if is_ordered and rows.is_cut else count


def _beyond(case: Case, loaded: Call, rows: Rows) -> Misshaped | None:
    """Labels beyond the last class of a model."""
    held = classes_of(case, loaded)
    if held < 2:
        return None
    error = "RuntimeError" if case.has_gpu else "IndexError"
    wanted = 0 if rows.is_filtered else classes_in(rows)
    if wanted > held:
        told = (
            f"its model has {held} classes, and the labels of `{rows.of[0]}` are those of {wanted}: the first label "
            "beyond is out of range"
        )
        return Misshaped(told, error, f"Load the model with `num_labels={wanted}`")
    given, name = _labels(rows)
    items = given.items if isinstance(given, Seq) and not given.open and name in rows.batched else [given]
    numbers = [one.value for one in items if isinstance(one, Const) and type(one.value) is int]
    if numbers and max(numbers) >= held and not rows.is_cut:
        told = f"its model has {held} classes, numbered from 0, and `{name}` of `train_dataset` holds {max(numbers)}"
        return Misshaped(told, error, "Number the labels from 0, and load the model with as many `num_labels`")
    return None


def _without(case: Case, made: Instance, head: str, rows: Rows) -> Misshaped | None:
    """Rows without a column of labels, or without one of tokens."""
    arguments = arguments_of(made)
    if not rows.whole or setting(arguments, "label_names", NONE) != NONE:
        return None
    if truth(setting(arguments, "remove_unused_columns", TRUE)) is not True:
        return None
    listed = ", ".join(f"`{name[:_MAX_NAME]}`" for name in sorted(rows.columns)[:_MAX_LISTED])
    if head != "ImageClassification" and not rows.columns.keys() & _INPUTS and not _is_made_anew(case):
        told = f"`train_dataset` has the columns {listed}, which no tokenizer has made: the model gets no `input_ids`"
        return Misshaped(told, "ValueError", "Tokenize the rows first: `dataset.map(lambda row: tokenizer(row[...]))`")
    needed = words("start_positions end_positions") if head == "QuestionAnswering" else frozenset[str]()
    is_labelled = rows.columns.keys() & _NAMED if not needed else needed <= rows.columns.keys()
    if is_labelled or says(case.script or "", _PUTS):
        return None
    wanted = "`start_positions` and `end_positions`" if needed else "`labels`"
    told = f"`train_dataset` has the columns {listed}, and no {wanted}: the model gives no loss"
    instead = f"Make {wanted} by `map`, or keep the column that holds them"
    if head in ("CausalLM", "MaskedLM"):
        instead = "Give the trainer a `DataCollatorForLanguageModeling`, which makes the labels"
    return Misshaped(told, "ValueError", instead)


def _is_made_anew(case: Case) -> bool:
    return re.search(r"set_transform|\.forward\s*=", case.script or "") is not None
