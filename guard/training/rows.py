"""Datasets whose columns are not what a trainer needs.

Sources: `_prepare_dataset` and `tokenize_fn` of the trainers of TRL, and `_signature_columns` of the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.releases.families import known
from guard.releases.raised import Misshaped
from guard.releases.unfit import TEMPLATES, model_named
from guard.script.models.known_data import columns_of
from guard.script.values import FALSE, NONE, Const, Instance, Map, Seq, Value, truth
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting
from guard.training.prepared import prepared
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

_PAIRS = (
    words("chosen rejected"),
    words("chosen_ids rejected_ids"),
    words("chosen_input_ids rejected_input_ids"),
    words("input_ids_chosen input_ids_rejected"),
)
#: Of each trainer, the groups of columns of which one has to be there.
_NEEDED = {
    "trl.DPOTrainer": (*_PAIRS, words("prompt_ids chosen_ids rejected_ids")),
    "trl.RewardTrainer": _PAIRS,
    "trl.GRPOTrainer": (words("prompt"),),
    "trl.RLOOTrainer": (words("prompt"),),
    "trl.SFTTrainer": (
        words("messages"),
        words("conversations"),
        words("prompt completion"),
        words("input_ids"),
        words("text"),
    ),
}
_PLAIN = words("gpt2 gpt_neo gptj opt bloom mistral phi falcon")
#: Tokens by which some models end, with the families that have none such, and how the names of others without it begin.
_STRANGE = {
    "<|im_end|>": (_PLAIN, "meta-llama/"),
    "<|eot_id|>": (_PLAIN | words("qwen2 qwen3 phi3"), "HuggingFaceTB/SmolLM2-"),
    "<|end|>": (_PLAIN | words("qwen2 qwen3"), "meta-llama/"),
    "<end_of_turn>": (_PLAIN | words("qwen2 qwen3 phi3"), "meta-llama/"),
}
_CONVERSATIONS = words("messages conversations prompt completion")
_MAX_LISTED, _MAX_NAME = 8, 40


def unsuited(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """What is wrong with the rows that a trainer is given; None if nothing is, or they are not known."""
    rows = call.kwargs.get("train_dataset")
    arguments = arguments_of(made)
    columns = _columns(rows)
    if columns is None and call.path == "trl.SFTTrainer" and call.kwargs.get("formatting_func", NONE) == NONE:
        held = prepared(case, rows)
        is_plain = setting(arguments, "dataset_kwargs", NONE) == NONE and "data_collator" not in call.kwargs
        is_tokenized = held is not None and "input_ids" in held.columns
        return (
            None
            if held is None or is_tokenized or not is_plain
            else _unspoken(case, call, frozenset(held.columns), arguments)
        )
    if columns is None or call.kwargs.get("formatting_func", NONE) != NONE or call.path not in _NEEDED:
        return None
    needed = _NEEDED[call.path]
    if call.path == "trl.SFTTrainer":
        named = setting(arguments, "dataset_text_field", Const("text"))
        options = setting(arguments, "dataset_kwargs", NONE)
        if text(named) is None or options != NONE or call.kwargs.keys() & {"data_collator", "dataset_text_field"}:
            return None
        needed = (*needed, frozenset({text(named) or ""}))
    if not any(group <= columns for group in needed):
        listed = ", ".join(f"`{name[:_MAX_NAME]}`" for name in sorted(columns)[:_MAX_LISTED])
        wanted = " or ".join(" and ".join(f"`{name}`" for name in sorted(group)) for group in needed[:3])
        told = f"`train_dataset` has the columns {listed}, of which it can use none: it needs {wanted}"
        return Misshaped(told, "KeyError", "Use a dataset of that kind, or make these columns by `map`")
    single = next((name for name in sorted(columns & _CONVERSATIONS) if _holds_one(rows, name)), None)
    if single is not None:
        told = f"`{single}` of `train_dataset` is one message, and a conversation is a list of them"
        return Misshaped(told, "AttributeError", f'Put each message into a list: `{{"{single}": [message]}}`')
    return _unspoken(case, call, columns, arguments) if call.path == "trl.SFTTrainer" else None


def unwritten_tokens(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """A token for the end, or for padding, that the vocabulary of the model does not have."""
    name = text(call.arg("model", 0))
    model = known(case, name) if name is not None and "processing_class" not in call.kwargs else None
    if name is None or model is None or call.path not in ("trl.SFTTrainer", "trl.RewardTrainer"):
        return None
    for field in ("eos_token", "pad_token"):
        token = text(setting(arguments_of(made), field, NONE)) or ""
        families, owner = _STRANGE.get(token, (frozenset[str](), ""))
        if model.family in families or (owner and name.startswith(owner)):
            told = f"`{field}` is `{token}`, which the vocabulary of `{name[:_MAX_NAME]}` does not have"
            return Misshaped(told, "ValueError", f"Leave `{field}` out, or name a token of this model")
    return None


def _unspoken(case: Case, call: Call, columns: frozenset[str], arguments: Value | None) -> Misshaped | None:
    """Conversations for a model without a template, and what is asked of conversations where there are none."""
    is_whole = _columns(call.kwargs.get("train_dataset")) is not None
    if is_whole and truth(setting(arguments, "assistant_only_loss", FALSE)) is True and not columns & _CONVERSATIONS:
        told = "`assistant_only_loss` is set, and `train_dataset` has no conversations"
        return Misshaped(told, "ValueError", "Leave `assistant_only_loss` out, or use a dataset with `messages`")
    name, model = model_named(case, call.kwargs.get("processing_class", NONE))
    if call.kwargs.get("processing_class", NONE) == NONE:
        name, model = model_named(case, call.arg("model", 0))
    if model is None or model.chats is not False or not columns & {"messages", "conversations"}:
        return None
    if TEMPLATES.search(case.script or ""):
        return None
    told = f"`train_dataset` has conversations, and the tokenizer of `{name[:_MAX_NAME]}` has no chat template"
    return Misshaped(told, "ValueError", "Use a model that is tuned for conversations, or set `chat_template_path`")


def _columns(rows: Value | None) -> frozenset[str] | None:
    """The columns of a dataset: of a well-known one, or of one that the script writes out."""
    known = columns_of(rows)
    if known is not None:
        return frozenset(known.names)
    made = rows.call if isinstance(rows, Instance) else None
    if made is None or made.open:
        return None
    given = made.arg("mapping", 0)
    if made.path == "datasets.Dataset.from_dict" and isinstance(given, Map) and not given.open:
        return _names([given])
    if made.path == "datasets.Dataset.from_list" and isinstance(given, Seq) and given.items and not given.open:
        return _names(given.items)
    return None


def _holds_one(rows: Value | None, name: str) -> bool:
    """Whether a column of conversations that the script writes out has a message where a list of them belongs."""
    made = rows.call if isinstance(rows, Instance) else None
    given = made.arg("mapping", 0) if made is not None else None
    held: Value | None = None
    if isinstance(given, Map):
        held = given.items.get(name)
    elif isinstance(given, Seq) and given.items and isinstance(given.items[0], Map):
        return _is_message(given.items[0].items.get(name))
    return isinstance(held, Seq) and bool(held.items) and _is_message(held.items[0])


def _is_message(value: Value | None) -> bool:
    return isinstance(value, Map) and value.items.keys() >= {"role", "content"}


def _names(tables: list[Value]) -> frozenset[str] | None:
    names: set[str] = set()
    for table in tables:
        if not isinstance(table, Map) or table.open or not all(isinstance(key, str) for key in table.items):
            return None
        names.update(table.items)
    return frozenset(names) or None
