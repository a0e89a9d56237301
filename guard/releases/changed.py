"""What transformers and datasets do otherwise since a release, where a script written for an older one raises.

The rows name the first release of the table that does so. Sources, of transformers: `apply_chat_template` and
`BatchEncoding` of `tokenization_utils_base.py`, `_prepare_model_inputs` and `generate` of `generation/utils.py`,
`from_pretrained` of `modeling_utils.py`, and `REMOVED_TASKS` of `pipelines/__init__.py`; of datasets:
`dataset_module_factory` of `load.py`, and `create_builder_config` of `builder.py`.
"""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from guard.outcome.doubt import is_called
from guard.packages.versions import choice_of
from guard.releases.misfits import OWN, Misfit, is_chosen, is_replaced, written_of
from guard.releases.moved import moved
from guard.releases.overridden import TRAINERS
from guard.releases.since import TRANSFORMERS, constant_of, raised
from guard.script.values import TRUE, Bound, Const, Instance
from guard.signatures.builders import BUILDERS
from guard.signatures.scripted import FAMILIES, SCRIPTED
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.packages.versions import Choice
    from guard.releases.misfits import Written
    from guard.script.context import Event
    from guard.script.values import Call, Value

#: Before the first release of the table.
_ALWAYS = "0"
#: The tasks of `pipeline` that are gone: it raises KeyError.
_TASKS = {
    **dict.fromkeys(("text2text-generation", "summarization", "translation"), "5.0.0"),
    **dict.fromkeys(("question-answering", "visual-question-answering", "vqa", "image-to-image"), "5.3.0"),
    "conversational": "4.42.0",
}
#: What the tokenizers of NLLB have lost: `convert_tokens_to_ids` gives the numbers of languages.
_CODES = "lang_code_to_id"
#: Arguments by which the files of a set are loaded that somebody has put beside its script.
_OTHER_FILES = frozenset({"revision", "data_files", "data_dir"})
_TRANSLATES = re.compile(r"translation_\w+_to_\w+")
_TOKENIZER = r"transformers\.\w*Tokenizer(?:Fast)?"
#: Methods that are gone, by what has them.
_METHODS = (
    (
        re.compile(rf"{_TOKENIZER}\.(?:batch_encode_plus|encode_plus|as_target_tokenizer|prepare_seq2seq_batch)"),
        "5.0.0",
    ),
    (re.compile(r"transformers\.(?:Auto)?Model\w*\.(?:to|reverse)_bettertransformer"), "5.0.0"),
)
#: Loads of models: what they do not know goes to the model's own `__init__`, which takes nothing but a configuration.
_LOADS = re.compile(
    r"transformers\.(?!TF|Flax)\w*(?:Model|Model(?:For|With)\w+|For[A-Z]\w+)\.from_pretrained"
    r"|peft\.AutoPeftModel\w*\.from_pretrained"
)
#: The arguments that they do not know, by the first release that does not, and what takes their place.
_ARGUMENTS = {
    "use_auth_token": ("5.0.0", ""),
    "load_in_4bit": ("5.0.0", "Give `quantization_config=BitsAndBytesConfig(load_in_4bit=True)`"),
    "load_in_8bit": ("5.0.0", "Give `quantization_config=BitsAndBytesConfig(load_in_8bit=True)`"),
    "resume_download": ("5.0.0", "Leave it out"),
    "use_flash_attention_2": ("4.53.0", "Give `attn_implementation='flash_attention_2'`"),
    "device": (_ALWAYS, "Give `device_map`"),
}
#: Models that pass on whatever they are given.
_OPEN = re.compile(r"(?i)bart|ernie|zaya|flaubert|/rag|pegasus|xlm")
_OPEN_CLASSES = re.compile(r"\.(?:Mvp|Rag|Bart|MBart|Pegasus|Flaubert|XLM|Ernie)|Vision")
#: Tokenizers that have kept these methods.
_KEEPS = re.compile(r"(?i)layoutlm|layoutxlm|markuplm|tapas|udop|seamless")
#: A conversation that a tokenizer has made a dictionary of, moved to a device or not.
_DICTIONARY = re.compile(rf"{_TOKENIZER}\.apply_chat_template\(\)(?:\.to\(\))*")
_DICTIONARY_SINCE = "5.0.0"
_SCRIPTS_SINCE = "4.0.0"
#: What `load_dataset` once took, and now passes on.
_DROPPED_BY_BUILDERS = words("use_auth_token ignore_verifications task")
_DROPPED_SINCE = "3.0.0"
#: So many of the arguments of a call are told of.
_MAX_TOLD = 8
#: What tensors have, and that dictionary has not.
_OF_TENSORS = words(
    "shape size dim ndim numel unsqueeze squeeze cpu cuda tolist numpy view reshape repeat flatten clone detach long "
    "expand dtype"
)
_GENERATES = re.compile(r"(?:transformers|peft)\.(?!.*[Pp]ipeline)[\w.()]*\.generate")
#: What else takes tensors only.
_TAKES_TENSORS = re.compile(r"torch\.(?:ones_like|zeros_like|numel)")
#: How a script takes what the dictionary holds out of it.
_TAKES_OUT = re.compile(r"input_ids[\"']\]|\.input_ids|attention_mask[\"']\]|\.attention_mask|\*\*\w")


def watched(case: Case) -> frozenset[str]:
    """The attributes that the reading of a script takes note of."""
    text = case.script or ""
    found = _OF_TENSORS if "apply_chat_template" in text else frozenset[str]()
    found |= {_CODES} if _CODES in text else frozenset()
    return found | {"tokenizer"} if "Trainer" in text else found


def changed(case: Case) -> list[Misfit]:
    """The calls and uses that newer releases refuse, each name once."""
    machine = case.reading.machine
    if machine is None or not case.roots & {TRANSFORMERS, "trl", "peft", "datasets"} or is_replaced(case, TRANSFORMERS):
        return []
    choice = choice_of(case)
    found: dict[tuple[str, ...], Misfit] = {}
    for misfit in (*moved(case), *_of_calls(case, choice), *_of_attributes(case, choice)):
        found.setdefault(misfit.names, misfit)
    return list(found.values())


def _of_calls(case: Case, choice: Choice) -> Iterator[Misfit]:
    for event in case.reading.events:
        if event.kind != "call" or is_chosen(event):
            continue
        path = event.call.path
        if path == "transformers.pipeline":
            yield from _of_task(case, choice, event)
        elif path == "datasets.load_dataset":
            yield from _of_script(case, choice, event)
            yield from _of_builder(case, choice, event)
        elif _LOADS.fullmatch(path):
            yield from _of_load(case, choice, event)
        elif _GENERATES.fullmatch(path):
            for value in (*event.call.args[:1], event.call.kwargs.get("inputs"), event.call.kwargs.get("input_ids")):
                yield from _of_dictionary(case, choice, event, value, "`generate`")
        elif _TAKES_TENSORS.fullmatch(path):
            for value in event.call.args[:1]:
                yield from _of_dictionary(case, choice, event, value, f"`{path}`", error="TypeError")
        else:
            yield from _of_method(case, choice, event)


def _of_task(case: Case, choice: Choice, event: Event) -> Iterator[Misfit]:
    """A pipeline for a task that is gone, unless the model or the script may bring one of its own."""
    call = event.call
    task = constant_of(call.arg("task", 0))
    if not isinstance(task, str) or {"trust_remote_code", "pipeline_class"} & call.kwargs.keys():
        return
    since = _TASKS.get("translation" if _TRANSLATES.fullmatch(task) else task)
    if since is not None and "register_pipeline" not in (case.script or ""):
        yield from raised(case, choice, event, since, (task,), "KeyError")


def _of_script(case: Case, choice: Choice, event: Event) -> Iterator[Misfit]:
    """A data set that a script of its own would make."""
    path = constant_of(event.call.arg("path", 0))
    if not isinstance(path, str):
        return
    is_set = (path in SCRIPTED or path.startswith(FAMILIES)) and not event.call.kwargs.keys() & _OTHER_FILES
    if not is_set and not path.endswith(".py"):
        return
    mends = "Load a copy of it that is in Parquet" if is_set else "Load the files themselves"
    for misfit in raised(case, choice, event, _SCRIPTS_SINCE, ("load_dataset",), "RuntimeError", name="datasets"):
        which = f"the one of `{path[-60:]}`" if is_set else f"`{path[-60:]}`"
        told = f"runs no loading script such as {which} since datasets {misfit.since}"
        yield replace(misfit, kind="changed", told=told, mends=f"{mends}, or ask for `datasets<4`")


def _of_builder(case: Case, choice: Choice, event: Event) -> Iterator[Misfit]:
    """Arguments that no builder of a data set has, to which `load_dataset` passes what it does not know itself."""
    call = event.call
    for name in islice((name for name in call.kwargs if name not in BUILDERS), _MAX_TOLD):
        written = written_of(case, call.node, name)
        is_dropped = name in _DROPPED_BY_BUILDERS
        since = _DROPPED_SINCE if is_dropped else _SCRIPTS_SINCE
        error = "TypeError or ValueError"
        for misfit in raised(case, choice, event, since, (name,), error, name="datasets") if written else ():
            yield replace(
                _of_argument(misfit, call, name, written),
                told="" if is_dropped else "is no option of a data set",
                mends="" if name == "use_auth_token" else f"Leave out `{name}`",
            )


def _of_argument(misfit: Misfit, call: Call, name: str, written: Written | None) -> Misfit:
    """What is told of an argument that is written in a call."""
    instead = "token" if name == "use_auth_token" and "token" not in call.kwargs else ""
    given = frozenset(call.kwargs)
    return replace(misfit, kind="argument", call=call.name, given=given, written=written, instead=instead)


def _of_load(case: Case, choice: Choice, event: Event) -> Iterator[Misfit]:
    """Arguments that a model's own `__init__` is given, and refuses."""
    call = event.call
    model = constant_of(call.arg("pretrained_model_name_or_path", 0))
    names = [name for name in call.kwargs if name in _ARGUMENTS]
    is_open = (isinstance(model, str) and _OPEN.search(model)) or _OPEN_CLASSES.search(call.path)
    if not names or is_open or _is_own(case, call):
        return
    # Code that comes with a model may take anything.
    is_remote = "trust_remote_code" in call.kwargs and constant_of(call.kwargs["trust_remote_code"]) is not False
    for name in names:
        written = written_of(case, call.node, name)
        since, mends = _ARGUMENTS[name]
        for misfit in raised(case, choice, event, since, (name,), "TypeError") if written else ():
            yield replace(
                _of_argument(misfit, call, name, written),
                told="is no argument of a model" if since == _ALWAYS else "",
                mends=mends,
                certain=misfit.certain and not is_remote,
            )


def _is_own(case: Case, call: Call) -> bool:
    """Whether a class of the script's own is asked: its `__init__` may take anything."""
    func = call.node.func if isinstance(call.node, ast.Call) else None
    owner = func.value if isinstance(func, ast.Attribute) else None
    if case.tree is None or not isinstance(owner, ast.Name):
        return False
    # The text is looked at first: a walk for each call is too slow for long scripts.
    if not re.search(rf"\bclass\s+{re.escape(owner.id)}\b", case.script or ""):
        return False
    return any(isinstance(node, ast.ClassDef) and node.name == owner.id for node in case.nodes)


def _of_method(case: Case, choice: Choice, event: Event) -> Iterator[Misfit]:
    call = event.call
    since = next((since for calls, since in _METHODS if calls.fullmatch(call.path)), None)
    if since is not None and not _speaks(case.script or "", _KEEPS) and call.name not in _own(case.script or ""):
        yield from raised(case, choice, event, since, (call.name,), "AttributeError")


@lru_cache(maxsize=4)
def _own(script: str) -> frozenset[str]:
    """The attributes that a script sets itself, or asks for."""
    return frozenset(word for found in OWN.findall(script) for word in found)


@lru_cache(maxsize=8)
def _speaks(script: str, pattern: re.Pattern[str]) -> bool:
    """Whether a script has such words anywhere; it is asked once for each call."""
    return pattern.search(script) is not None


def _of_attributes(case: Case, choice: Choice) -> Iterator[Misfit]:
    """Attributes of what newer releases give, or have, no longer."""
    machine = case.reading.machine
    for event, at in machine.named if machine is not None else ():
        owner, _, name = event.call.path.rpartition(".")
        if is_chosen(event) or not is_called(event.context):
            continue
        if name == "tokenizer" and TRAINERS.fullmatch(owner) and name not in _own(case.script or ""):
            yield from raised(case, choice, event, "5.0.0", (f"Trainer.{name}",), "AttributeError", at)
        elif name == _CODES and _is_nllb(event.call.receiver):
            yield from raised(case, choice, event, "5.0.0", (f"NllbTokenizer.{name}",), "AttributeError", at)
        elif name in _OF_TENSORS and event.call.receiver is not None:
            yield from _of_dictionary(case, choice, event, event.call.receiver, f"`.{name}`", at)


def _is_nllb(value: Value | None) -> bool:
    """Whether a value is the tokenizer of a model of NLLB, by the name of that."""
    made = value.call if isinstance(value, Instance) else None
    named = made.arg("pretrained_model_name_or_path", 0) if made is not None else None
    return isinstance(named, Const) and "nllb" in str(named.value).lower()


def _of_dictionary(
    case: Case,
    choice: Choice,
    event: Event,
    value: Value | None,
    use: str,
    at: int | None = None,
    error: str = "AttributeError",
) -> Iterator[Misfit]:
    """A use of a tokenized conversation as the tensor that older releases gave."""
    made = value
    while isinstance(made, Instance) and made.path.endswith(".to()") and made.call is not None:
        receiver = made.call.receiver
        made = receiver.owner if isinstance(receiver, Bound) else receiver
    if not isinstance(value, Instance) or not _DICTIONARY.fullmatch(value.path):
        return
    call = made.call if isinstance(made, Instance) else None
    if call is None or call.open or not isinstance(call.node, ast.Call) or "return_dict" in call.kwargs:
        return
    if constant_of(call.kwargs.get("tokenize", TRUE)) is not True:
        return
    raises = f"{use} on line {event.line} raises {error}"
    for misfit in raised(case, choice, event, _DICTIONARY_SINCE, ("apply_chat_template",), raises, at):
        yield replace(
            misfit,
            kind="changed",
            line=call.node.lineno,
            column=call.node.col_offset + 1,
            told=f"gives a `BatchEncoding`, and no tensor, since transformers {misfit.since}",
            mends="Give `return_dict=False`",
            edit=None if _speaks(case.script or "", _TAKES_OUT) else _with_argument(call.node, "return_dict=False"),
        )


def _with_argument(node: ast.Call, text: str) -> tuple[int, int, int, str] | None:
    """The edit that gives a call one more argument by name; None where its place is not plain to see."""
    if node.keywords:
        first = node.keywords[0]
        return first.lineno, first.col_offset, 0, f"{text}, "
    last = node.args[-1] if node.args else None
    if last is None or last.end_lineno is None or last.end_col_offset is None:
        return None
    # Parentheses of its own, or a comma behind it, are no part of an argument.
    ends = (last.end_lineno, last.end_col_offset + 1) == (node.end_lineno, node.end_col_offset)
    return (last.end_lineno, last.end_col_offset, 0, f", {text}") if ends else None
