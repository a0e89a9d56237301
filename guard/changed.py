"""What transformers does otherwise since a release, where a script written for an older one is certain to raise.

The rows name the first release of the table that does so. Sources: `apply_chat_template` and `BatchEncoding` of
`tokenization_utils_base.py`, `_prepare_model_inputs` and `generate` of `generation/utils.py`, `REMOVED_TASKS` of
`pipelines/__init__.py`, and the calls that `trainer.py` makes of the trainer's own methods.
"""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from packaging.version import Version

from guard.doubt import is_called
from guard.misfits import OWN, Misfit, broken, holders_span, is_chosen, is_replaced
from guard.script.values import NONE, TRUE, Bound, Const, Function, Instance, Object
from guard.signatures.table import library
from guard.sinks.trainer import arguments_of, setting
from guard.versions import choice_of
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value
    from guard.versions import Choice

_LIBRARY = "transformers"
#: The tasks of `pipeline` that are gone: it raises KeyError.
_TASKS = {
    **dict.fromkeys(("text2text-generation", "summarization", "translation"), "5.0.0"),
    **dict.fromkeys(("question-answering", "visual-question-answering", "vqa", "image-to-image"), "5.3.0"),
    "conversational": "4.42.0",
}
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
#: Tokenizers that have kept these methods.
_KEEPS = re.compile(r"(?i)layoutlm|layoutxlm|markuplm|tapas|udop|seamless")
#: Modules that are gone.
_MODULES = {
    "deepspeed": "4.46.0",
    "agents": "4.52.0",
    **dict.fromkeys(("onnx", "sagemaker", "keras_callbacks", "modeling_tf_utils", "tf_utils"), "5.0.0"),
}
#: A conversation that a tokenizer has made a dictionary of, moved to a device or not.
_DICTIONARY = re.compile(rf"{_TOKENIZER}\.apply_chat_template\(\)(?:\.to\(\))*")
_DICTIONARY_SINCE = "5.0.0"
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
_TRAINERS = re.compile(r"transformers\.(?:Seq2Seq)?Trainer|trl\.(?:SFT|DPO|GRPO|Reward)Trainer")
#: A trainer that writes its log so often does so in any training.
_OFTEN = 25


class Override(NamedTuple):
    """A method of the trainer that scripts replace by one of their own, and that is given more than it was.

    Attributes:
        since: The first release that gives more.
        gives: What that is.
        position: Its place after `self`; None where it is given by name.
        passes: Whether the trainer's own method can do without it.
    """

    since: str
    gives: str
    position: int | None
    passes: bool = True


_OVERRIDES = {
    "training_step": Override("4.46.0", "num_items_in_batch", 2),
    "compute_loss": Override("4.46.0", "num_items_in_batch", None),
    "log": Override("4.47.0", "start_time", 1),
    "_maybe_log_save_evaluate": Override("4.47.0", "start_time", 6, passes=False),
    "_get_train_sampler": Override("4.52.0", "train_dataset", 0),
}


def watched(case: Case) -> frozenset[str]:
    """The attributes that the reading of a script takes note of."""
    text = case.script or ""
    found = _OF_TENSORS if "apply_chat_template" in text else frozenset[str]()
    return found | {"tokenizer"} if "Trainer" in text else found


def changed(case: Case) -> list[Misfit]:
    """The calls and uses that newer releases refuse, each name once."""
    machine = case.reading.machine
    if machine is None or not case.roots & {_LIBRARY, "trl"} or is_replaced(case, _LIBRARY):
        return []
    choice = choice_of(case)
    if _LIBRARY not in choice.likely.rows:
        return []
    found: dict[tuple[str, ...], Misfit] = {}
    for misfit in (*_of_imports(case, choice), *_of_calls(case, choice), *_of_attributes(case, choice)):
        found.setdefault(misfit.names, misfit)
    return list(found.values())


def _of_imports(case: Case, choice: Choice) -> Iterator[Misfit]:
    """Imports of modules that are gone."""
    machine = case.reading.machine
    for one in machine.imported if machine is not None and not _is_own(case) else ():
        node = one.node
        if one.tried or one.module != _LIBRARY:
            continue
        if isinstance(node, ast.Import):
            names = [alias.name.split(".")[1] for alias in node.names if alias.name.startswith("transformers.")]
        elif node.module == _LIBRARY:
            names = [alias.name for alias in node.names]
        else:
            names = (node.module or "").split(".")[1:2]
        for name in names:
            if name in _MODULES:
                breaks = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= one.at)
                plain_import = isinstance(node, ast.ImportFrom) and node.module == _LIBRARY
                error = "ImportError" if plain_import else "ModuleNotFoundError"
                misfit = _misfit(choice, _MODULES[name], node, (f"transformers.{name}",), error, breaks)
                yield from [misfit] if misfit is not None else []


def _is_own(case: Case) -> bool:
    """Whether a script puts modules of its own in the place of those that it imports."""
    return "sys.modules[" in (case.script or "")


def _of_calls(case: Case, choice: Choice) -> Iterator[Misfit]:
    made = {id(event.result.base): event.result for event in case.reading.events if isinstance(event.result, Object)}
    for event in case.reading.events:
        if event.kind != "call" or is_chosen(event):
            continue
        path = event.call.path
        if path == "transformers.pipeline":
            yield from _of_task(case, choice, event)
        elif _GENERATES.fullmatch(path):
            for value in (*event.call.args[:1], event.call.kwargs.get("inputs"), event.call.kwargs.get("input_ids")):
                yield from _of_dictionary(case, choice, event, value, "`generate`")
        elif _TAKES_TENSORS.fullmatch(path):
            for value in event.call.args[:1]:
                yield from _of_dictionary(case, choice, event, value, f"`{path}`", error="TypeError")
        elif event.call.name == "train" and id(event.call.receiver) in made:
            yield from _of_overrides(case, choice, event, made[id(event.call.receiver)])
        else:
            yield from _of_method(case, choice, event)


def _of_task(case: Case, choice: Choice, event: Event) -> Iterator[Misfit]:
    """A pipeline for a task that is gone, unless the model or the script may bring one of its own."""
    call = event.call
    task = _constant(call.arg("task", 0))
    if not isinstance(task, str) or {"trust_remote_code", "pipeline_class"} & call.kwargs.keys():
        return
    since = _TASKS.get("translation" if _TRANSLATES.fullmatch(task) else task)
    if since is not None and "register_pipeline" not in (case.script or ""):
        yield from _of_event(case, choice, event, since, (task,), "KeyError")


def _of_method(case: Case, choice: Choice, event: Event) -> Iterator[Misfit]:
    call = event.call
    since = next((since for calls, since in _METHODS if calls.fullmatch(call.path)), None)
    if since is not None and not _KEEPS.search(case.script or "") and call.name not in _own(case):
        yield from _of_event(case, choice, event, since, (call.name,), "AttributeError")


def _own(case: Case) -> set[str]:
    """The attributes that a script sets itself, or asks for."""
    return {word for found in OWN.findall(case.script or "") for word in found}


def _of_attributes(case: Case, choice: Choice) -> Iterator[Misfit]:
    """Attributes of what newer releases give, or have, no longer."""
    machine = case.reading.machine
    for event, at in machine.named if machine is not None else ():
        owner, _, name = event.call.path.rpartition(".")
        if is_chosen(event) or not is_called(event.context):
            continue
        if name == "tokenizer" and _TRAINERS.fullmatch(owner) and name not in _own(case):
            yield from _of_event(case, choice, event, "5.0.0", (f"Trainer.{name}",), "AttributeError", at)
        elif name in _OF_TENSORS and event.call.receiver is not None:
            yield from _of_dictionary(case, choice, event, event.call.receiver, f"`.{name}`", at)


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
    if _constant(call.kwargs.get("tokenize", TRUE)) is not True:
        return
    raises = f"{use} on line {event.line} raises {error}"
    for misfit in _of_event(case, choice, event, _DICTIONARY_SINCE, ("apply_chat_template",), raises, at):
        takes_out = _TAKES_OUT.search(case.script or "") is not None
        yield replace(
            misfit,
            kind="changed",
            line=call.node.lineno,
            column=call.node.col_offset + 1,
            told=f"gives a `BatchEncoding`, and no tensor, since transformers {misfit.since}",
            mends="Give `return_dict=False`",
            edit=None if takes_out else _last_argument(call.node, "return_dict=False"),
        )


def _last_argument(node: ast.Call, text: str) -> tuple[int, int, int, str] | None:
    """The edit that puts an argument at the end of a call."""
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    last = max(given, key=lambda one: (one.end_lineno or 0, one.end_col_offset or 0), default=None)
    if last is None or last.end_lineno is None or last.end_col_offset is None or isinstance(last, ast.GeneratorExp):
        return None
    return last.end_lineno, last.end_col_offset, 0, f", {text}"


def _of_overrides(case: Case, choice: Choice, event: Event, trainer: Object) -> Iterator[Misfit]:
    """Methods of a trainer's own class that do not take what they are given."""
    machine, base = case.reading.machine, trainer.base
    if machine is None or base is None or not _TRAINERS.fullmatch(base.path):
        return
    steps = machine.find(trainer.cls, "training_step")
    for name, override in _OVERRIDES.items():
        func = machine.find(trainer.cls, name)
        if not isinstance(func, Function) or name in trainer.attrs or _takes(func, override):
            continue
        # What a script makes of a step is its own, and so is what it calls there.
        if (name == "compute_loss" and steps is not None) or (name == "log" and not _logs_often(base)):
            continue
        own = func.node
        for misfit in _of_event(case, choice, event, override.since, (f"{trainer.cls.name}.{name}",), "TypeError"):
            yield replace(
                misfit,
                kind="changed",
                line=own.lineno,
                column=own.col_offset + 1,
                told=f"does not take `{override.gives}`, which the trainer gives it since transformers {misfit.since}",
                mends=f"Take `{override.gives}=None`",
                edit=_last_parameter(own, f"{override.gives}=None") if override.passes else None,
            )


def _takes(func: Function, override: Override) -> bool:
    """Whether a method takes what the trainer gives it, as far as can be told."""
    given = func.node.args
    named = {one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs)}
    if func.decorators or func.kind != "function" or isinstance(func.node, ast.Lambda):
        return True
    if override.position is None:
        return given.kwarg is not None or override.gives in named
    return given.vararg is not None or len(given.posonlyargs) + len(given.args) > override.position + 1


def _logs_often(base: Instance) -> bool:
    arguments = arguments_of(base)
    steps, strategy = (setting(arguments, name, NONE) for name in ("logging_steps", "logging_strategy"))
    count = _constant(steps)
    return isinstance(count, int) and 1 <= count <= _OFTEN and _constant(strategy) in ("steps", None)


def _last_parameter(node: ast.AST, text: str) -> tuple[int, int, int, str] | None:
    """The edit that puts a parameter with a default at the end of those that a function takes by position."""
    if not isinstance(node, ast.FunctionDef) or node.args.kwonlyargs or node.args.vararg or node.args.kwarg:
        return None
    ends = [*node.args.args, *node.args.defaults]
    last = max(ends, key=lambda one: (one.end_lineno or 0, one.end_col_offset or 0), default=None)
    if last is None or last.end_lineno is None or last.end_col_offset is None:
        return None
    return last.end_lineno, last.end_col_offset, 0, f", {text}"


def _constant(value: Value | None) -> object:
    return value.value if isinstance(value, Const) else None


def _of_event(
    case: Case,
    choice: Choice,
    event: Event,
    since: str,
    names: tuple[str, ...],
    error: str,
    at: int | None = None,
) -> Iterator[Misfit]:
    """What a call or a use raises, where the script is not made to go on without it."""
    breaks = broken(case, event, _CAUGHT, at=at)
    if breaks is None or not (breaks or not (event.context.conditions or event.context.handler)):
        return
    misfit = _misfit(choice, since, event.call.node, names, error, breaks)
    yield from [misfit] if misfit is not None else []


#: Exceptions by which what is raised can be caught.
_CAUGHT = frozenset({"TypeError", "AttributeError", "KeyError", "LookupError", "Exception", "BaseException", ""})


def _misfit(
    choice: Choice, since: str, node: ast.AST, names: tuple[str, ...], error: str, breaks: tuple[object, ...]
) -> Misfit | None:
    """What releases since one refuse; None where the job is more likely to get an older one."""
    releases = library(_LIBRARY).releases
    older = frozenset(row for row, release in enumerate(releases) if release.version < Version(since))
    if older & choice.likely.of(_LIBRARY, older):
        return None
    return Misfit(
        "name",
        names,
        getattr(node, "lineno", 1),
        getattr(node, "col_offset", 0) + 1,
        _LIBRARY,
        *holders_span(choice, _LIBRARY, older),
        certain=not older & choice.possible.of(_LIBRARY, older),
        beyond=_LIBRARY in choice.beyond,
        node=node,
        breaks=breaks,  # pyright: ignore[reportArgumentType]
        error=error,
    )
