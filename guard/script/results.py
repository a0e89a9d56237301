"""What type the values of well-known libraries are certain to have, and what such a value lacks.

The tables are `guard/signatures/results.py`, what calls and attributes give, and `guard/signatures/members.py`, what
objects have.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import Any

from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Bound,
    Call,
    Const,
    Generator,
    Instance,
    Map,
    PathValue,
    Seq,
    Text,
    Value,
)
from guard.signatures.members import MEMBERS
from guard.signatures.results import PIPELINES, RESHAPING, RESULTS, UNLESS
from guard.words import words

#: The attribute of a list or dictionary that the script has changed.
CHANGED = "\0changed"
#: What that attribute holds where it is a list all the same.
LIST = Const("list")
#: Longer chains of attributes and calls are not followed.
_MAX_LINKS = 12


class Future:
    """Stands for what a pool gives for a call that it runs: neither a list nor a dictionary."""


#: Types of Python's own, and a value of each.
_SAMPLES: dict[str, Any] = {
    "str": "",
    "bytes": b"",
    "int": 1,
    "float": 1.0,
    "bool": True,
    "list": [],
    "tuple": (),
    "dict": {},
    "concurrent.futures.Future": Future(),
}
#: What the reading makes itself, without a call of that name.
_OWN = words("concurrent.futures.Future")
#: What the results of `multiprocessing` have, which the reading takes for futures.
_OF_RESULTS = words("get wait ready successful")
#: Classes of which an item may be asked for; of all others that are known, none may.
INDEXED = words(
    "collections.Counter collections.OrderedDict collections.defaultdict collections.deque "
    "diffusers.ImagePipelineOutput diffusers.pipelines.flux.pipeline_output.FluxPipelineOutput "
    "diffusers.pipelines.stable_diffusion.StableDiffusionPipelineOutput "
    "diffusers.pipelines.stable_diffusion_xl.StableDiffusionXLPipelineOutput faster_whisper.transcribe.Segment "
    "faster_whisper.transcribe.TranscriptionInfo faster_whisper.transcribe.Word huggingface_hub.ChatCompletionOutput "
    "huggingface_hub.ChatCompletionOutputComplete huggingface_hub.ChatCompletionOutputMessage "
    "huggingface_hub.ChatCompletionOutputUsage huggingface_hub.CommitInfo huggingface_hub.RepoUrl numpy.ndarray "
    "pandas.DataFrame pandas.Series polars.DataFrame polars.LazyFrame polars.Series pyarrow.Table pymupdf.Document "
    "pypdf.PageObject re.Match sklearn.ensemble.RandomForestClassifier sklearn.ensemble.RandomForestRegressor "
    "sklearn.pipeline.Pipeline torch.Tensor transformers.trainer_utils.EvalPrediction "
    "transformers.trainer_utils.PredictionOutput transformers.trainer_utils.TrainOutput"
)
#: Those of them that are tuples: their items have numbers.
_TUPLES = words(
    "transformers.trainer_utils.TrainOutput transformers.trainer_utils.PredictionOutput "
    "transformers.trainer_utils.EvalPrediction faster_whisper.transcribe.Segment faster_whisper.transcribe.Word "
    "faster_whisper.transcribe.TranscriptionInfo huggingface_hub.CommitInfo huggingface_hub.RepoUrl"
)
#: Python's own types of which an item is asked for by its number, and those that have none.
_NUMBERED = words("list tuple str bytes")
_FLAT = words("int float bool generator")
#: Methods that another library's tables have, and a column of which the name is unlikely; any other attribute of a
#: table of pandas may be a column.
_NEVER_OF_PANDAS = words(
    "iter_rows map_rows push_to_hub save_to_disk select_columns sink_parquet to_dicts to_list tolist with_columns "
    "with_row_index write_csv write_json write_ndjson write_parquet"
)
#: Pipelines of diffusers, but for those that give several images for each.
_DRAWS = re.compile(r"diffusers\.(?!\w*(?:Layered|ShapE))")
_FLUENT = ("pandas.", "polars.", "PIL.")
#: Of those of which an item may be asked, the ones that are no dictionary, list or text all the same.
_TABLES = words("pandas.DataFrame pandas.Series polars.DataFrame polars.Series polars.LazyFrame pyarrow.Table")
_OF_PIPELINE = "transformers.Pipeline.__call__()"
#: What a trainer measures has a name that begins so; and what it measures by itself.
_EVALUATED = words("transformers.Trainer.evaluate() transformers.Seq2SeqTrainer.evaluate() trl.SFTTrainer.evaluate()")
_METRICS = "{eval_...}"
_OWN_METRICS = (
    "{eval_loss eval_runtime eval_samples_per_second eval_steps_per_second eval_model_preparation_time "
    "eval_jit_compilation_time epoch}"
)
#: Beginnings of such names.
_MEASURED = ("eval_", "epoch", "init_", "before_init_", "num_input_tokens_seen", "train_")
_RESHAPING = words(RESHAPING)
#: The type that each path gives, and the first parts of all paths of which something is known.
_GIVEN = {path: kind for kind, paths in RESULTS.items() for path in paths.split()}
_ROOTS = frozenset(path.partition(".")[0].partition("(")[0] for path in (*_GIVEN, *MEMBERS))
#: The attributes of which the type is known; `images` of what draws, whatever the pipeline.
_ATTRIBUTES = frozenset(path.rpartition(".")[2] for path in _GIVEN if path[-1] != ")") | {"images"}
_OPEN = {
    "pandas.DataFrame": _NEVER_OF_PANDAS,
    # A label is an attribute.
    "pandas.Series": frozenset[str](),
    # What a server adds to its answers becomes an attribute.
    **dict.fromkeys(
        (
            "openai.types.chat.ChatCompletion",
            "openai.types.chat.ChatCompletionMessage",
            "openai.types.chat.chat_completion.Choice",
            "openai.types.CompletionUsage",
            "openai.types.CreateEmbeddingResponse",
            "openai.types.Embedding",
            "huggingface_hub.ChatCompletionOutput",
            "huggingface_hub.ChatCompletionOutputComplete",
            "huggingface_hub.ChatCompletionOutputMessage",
            "huggingface_hub.ChatCompletionOutputUsage",
            "huggingface_hub.DatasetInfo",
            "huggingface_hub.ModelInfo",
            "huggingface_hub.SpaceInfo",
        ),
        frozenset[str](),
    ),
}


@cache
def _members(kind: str) -> frozenset[str] | None:
    """What objects of a type have; None where that is not known."""
    held = MEMBERS.get(kind)
    return None if held is None else words(held)


def type_of(value: Value | None, links: int = _MAX_LINKS) -> str:
    """The type that a value is certain to have by the call or attribute that gave it; empty where none is known."""
    match value:
        case Instance():
            return _of_instance(value, links)
        case Bound(func=None) if links and value.name in _ATTRIBUTES:
            if value.name == "images" and _is_drawn(value.owner):
                return "list[PIL.Image.Image]"
            owner = type_of(value.owner, links - 1) or _class_of(value.owner)
            return _GIVEN.get(f"{owner}.{value.name}", "") if owner else ""
        case PathValue():
            return "pathlib.Path"
        case _:
            return ""


def _is_drawn(value: Value) -> bool:
    """Whether something is what a pipeline of diffusers gives, and its images are those of Pillow."""
    call = value.call if isinstance(value, Instance) and CHANGED not in value.attrs else None
    is_drawn = call is not None and call.name == "__call__" and _DRAWS.match(call.path) is not None
    return is_drawn and call is not None and not call.open and "output_type" not in call.kwargs


def _class_of(value: Value) -> str:
    """The class of an object that a call has made; empty where its path may be that of another."""
    is_made = isinstance(value, Instance) and value.call is not None and not value.path.startswith(_FLUENT)
    return value.path if is_made and isinstance(value, Instance) else ""


def _of_instance(value: Instance, links: int) -> str:
    path, call = value.path, value.call
    if CHANGED in value.attrs:
        return ""
    if call is not None and call.path == "pandas.concat":
        # What is put together of columns is one.
        tables = call.args[0].items if call.args and isinstance(call.args[0], Seq) and links else ()
        is_beside = call.kwargs.get("axis") in (Const(1), Const("columns"))
        return path if is_beside or (tables and {type_of(one, links - 1) for one in tables} == {path}) else ""
    if path.endswith("[]") or path in _OWN:
        return path.removesuffix("[]")
    if call is None or not links or path.partition(".")[0].partition("(")[0] not in _ROOTS:
        return ""
    if call.receiver is None and call.path == path:
        return path if path in MEMBERS else ""
    if path == "io.File":
        return "io.TextIOWrapper" if call.path == "open" and _is_text(call) else ""
    owner = type_of(call.receiver, links - 1) if isinstance(call.receiver, Instance | Bound) else ""
    if path == _OF_PIPELINE:
        return _of_pipeline(call)
    if call.name == "evaluate" and path in _EVALUATED:
        return _measured(call)
    if call.name in ("tolist", "to_list") and path.startswith(_FLUENT):
        return "list"
    if not owner and path.startswith(_FLUENT) and isinstance(call.receiver, Instance | Bound):
        # A column, or a group of rows, has the path of its table.
        return ""
    return _given_by(call, owner)


def _given_by(call: Call, owner: str) -> str:
    """What a call gives, by the type of what it is a method of."""
    if any(isinstance(one, Const) and isinstance(one.value, bytes) for one in call.args):
        return ""
    name = f"{owner or call.path.rpartition('.')[0]}.{call.name}()".lstrip(".")
    kind = _GIVEN.get(name, "")
    for row in UNLESS.get(name, "").split() if kind else ():
        argument, _, other = row.lstrip("-").partition("=")
        usual = TRUE if row[0] == "-" else FALSE
        given = call.kwargs.get(argument, UNKNOWN if call.open else usual)
        if given != usual and (usual == TRUE or given != NONE):
            return other if given == TRUE else ""
    return kind


def _of_pipeline(call: Call) -> str:
    """What a pipeline of transformers gives for a text, a list of texts, or the messages of a chat."""
    made = call.receiver.call if isinstance(call.receiver, Instance) else None
    task = made.arg("task", 0) if made is not None else None
    kinds = PIPELINES.get(task.value) if isinstance(task, Const) and isinstance(task.value, str) else None
    if made is None or kinds is None or not call.args or call.open or made.open:
        return ""
    if _RESHAPING & (call.kwargs.keys() | (made.kwargs.keys() - {"task"})):
        return ""
    given = call.args[0]
    is_several = isinstance(given, Instance) and given.call is not None and "Dataset" in given.path
    if is_several or isinstance(given, Map | Generator):
        return ""
    if isinstance(given, Seq):
        is_chat = task == Const("text-generation") and any(isinstance(item, Map) for item in given.items)
        is_list = task != Const("text-generation") or all(_is_string(item) for item in given.items)
        return kinds[0] if is_chat else kinds[1] if is_list else ""
    return kinds[0] if _is_string(given) or kinds[0] == kinds[1] else f"{kinds[0]}|{kinds[1]}"


def _measured(call: Call) -> str:
    """What a trainer's `evaluate` gives: the trainer puts `eval_` before all that it measures."""
    made = call.receiver.call if isinstance(call.receiver, Instance) else None
    if made is None or made.open or call.open or "metric_key_prefix" in call.kwargs or len(call.args) > 2:
        return ""
    measures = {"compute_metrics", "compute_loss_func", "callbacks"} & made.kwargs.keys()
    settings = made.arg("args", 1)
    told = settings.call if isinstance(settings, Instance) else None
    # Among what is measured is what is counted, if it is.
    is_counted = told is None or told.open or "include_num_input_tokens_seen" in told.kwargs
    is_plain = not measures and not is_counted and not call.args and not call.kwargs and len(made.args) < 3
    is_one = isinstance(made.kwargs.get("eval_dataset"), Instance)
    is_own = isinstance(call.receiver, Instance) and not call.receiver.attrs
    return _OWN_METRICS if is_plain and is_one and is_own and call.path == "transformers.Trainer.evaluate" else _METRICS


def _is_string(value: Value) -> bool:
    return isinstance(value, Text) or (isinstance(value, Const) and isinstance(value.value, str))


def _is_text(call: Call) -> bool:
    mode = call.arg("mode", 1)
    return mode is None or (isinstance(mode, Const) and isinstance(mode.value, str) and "b" not in mode.value)


def parts_of(kind: str) -> list[str]:
    """The types of the items of a tuple, or the one of all items of a list; none where they are not known."""
    head, _, inner = ("", "", "") if "|" in kind else kind.partition("[")
    if head == "tuple":
        return _split(inner[:-1])
    return [inner[:-1]] if head in ("list", "generator") and inner else []


def _split(text: str) -> list[str]:
    found, depth = [""], 0
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        if letter == "," and not depth:
            found.append("")
        else:
            found[-1] += letter
    return [one.strip() for one in found]


def item_of(value: Value, position: int = 0) -> Value:
    """An item of a list that a library gives, or the one at a position of a tuple; unknown of anything else."""
    kinds = parts_of(type_of(value)) if isinstance(value, Instance | Bound) else []
    if not kinds or position >= len(kinds):
        return UNKNOWN
    return Instance(f"{kinds[position]}[]")


def root_of(path: str) -> str:
    """The qualified name of the type of an item that a list gives; any other path as it is."""
    if not path.endswith("[]"):
        return path
    kind = path[:-2]
    return "?" if "|" in kind else "dict" if kind.startswith("{") else kind.partition("[")[0]


def unsure(value: Value) -> Value:
    """An item of a list as something that may be another by now."""
    if not isinstance(value, Instance):
        return UNKNOWN if isinstance(value, Bound) and value.func is None else value
    return UNKNOWN if value.path.endswith("[]") or value.path in _OWN else Instance(value.path, None, value.attrs)


def sample_of(value: Value) -> tuple[Any] | None:
    """A value of the type that something is certain to have, where it is one of Python."""
    kind = type_of(value) if isinstance(value, Instance | Bound) else ""
    if not kind or "|" in kind:
        return None
    head = "dict" if kind.startswith("{") else kind.partition("[")[0]
    return (_SAMPLES[head],) if head in _SAMPLES else None


def kind_of_type(kind: str) -> str:
    """The short name of a type; empty where a value of it may be a dictionary, list or text as well."""
    head = "dict" if kind.startswith("{") else kind.partition("[")[0]
    if head in _SAMPLES and head != "concurrent.futures.Future":
        return head
    is_known = head in MEMBERS and (head not in INDEXED or head in _TABLES)
    return head.rpartition(".")[2] if is_known and head.isprintable() and head[-1] != ")" else ""


def lacks(value: Value, name: str) -> str:
    """The type of a value that has no attribute of this name; empty where it may have one."""
    if name.startswith("_"):
        return ""
    kind = type_of(value)
    if "|" in kind or (kind in _OWN and name in _OF_RESULTS):
        return ""
    if kind in _OPEN:
        return kind if name in _OPEN[kind] else ""
    held = _members("dict" if kind.startswith("{") else kind.partition("[")[0]) if kind else None
    return kind if held is not None and name not in held else ""


def misses(value: Value, index: Value) -> tuple[str, str]:
    """The error of `value[index]`, and the type of the value; empty where the index may be right."""
    kinds = type_of(value).split("|") if isinstance(value, Instance | Bound | PathValue) else []
    errors = [(_error_of(kind, index), kind) for kind in kinds]
    return errors[0] if errors and all(error for error, _ in errors) else ("", "")


def _error_of(kind: str, index: Value) -> str:
    if not kind:
        return ""
    key = index.value if isinstance(index, Const) else "" if isinstance(index, Text) else None
    if kind == _METRICS:
        return "KeyError" if isinstance(key, str) and key and not key.startswith(_MEASURED) else ""
    if kind.startswith("{"):
        return "KeyError" if isinstance(index, Const) and key not in kind[1:-1].split() else ""
    head = kind.partition("[")[0]
    is_numbered = isinstance(key, str) and (head in _NUMBERED or head in _TUPLES)
    if head.startswith("diffusers.") and isinstance(index, Const) and isinstance(key, str):
        return "" if key in (_members(head) or (key,)) else "KeyError"
    is_flat = head in _FLAT or (head in MEMBERS and head not in INDEXED | _NUMBERED | {"dict"})
    return "TypeError" if is_numbered or is_flat else ""


def described(kind: str) -> str:
    """A type in words."""
    if kind == _METRICS:
        return "a dictionary whose keys begin with `eval_`"
    if kind.startswith("{"):
        return f"a dictionary of the keys {', '.join(kind[1:-1].split())}"
    head = kind.partition("[")[0]
    return f"{'an' if head[0] in 'aeio' else 'a'} `{head}`"


def meant(kind: str, name: str) -> str:
    """What may be meant by an attribute that a type does not have: one of a part of it, or one of a like name."""
    for path, given in _GIVEN.items():
        owner, _, part = path.rpartition(".")
        inner = (parts_of(given) or [given])[0]
        if owner == kind and not part.endswith(")") and name in (_members(inner) or ()):
            return f"{part}[0].{name}" if given.startswith("list") else f"{part}.{name}"
    close = get_close_matches(name, _members(kind) or (), n=1, cutoff=0.7)
    return close[0] if close else ""
