"""What type a value is certain to have, where its place in the script tells: by the call that made it, or a model.

An array or tensor keeps that through the methods that give another one, and so does a part of it.
"""

from __future__ import annotations

import re

from guard.script.results import item_of, kind_of_type, type_of
from guard.script.values import (
    FALSE,
    UNKNOWN,
    Bound,
    Call,
    Choice,
    Const,
    Instance,
    LocalClass,
    Map,
    Object,
    PathValue,
    Ref,
    Seq,
    Text,
    Value,
    truth,
)
from guard.words import words

_STILL_TENSOR = (
    r"(?:\.(?:abs|argmax|argmin|clamp|clone|contiguous|cpu|cuda|detach|double|exp|flatten|float|half|int|log|long|mean|"
    r"norm|permute|reshape|round|sigmoid|softmax|sqrt|squeeze|sum|t|to|transpose|unsqueeze|view)\(\))*"
)
_STILL_ARRAY = r"(?:\.(?:astype|copy|flatten|ravel|reshape|round|squeeze|transpose)\(\))*"
_STILL_TIME = r"(?:\.(?:astimezone|date|replace|time)\(\))*"
#: What calls give, by the path of the value; `[]` is a part of it. What `generate` gives is a tensor, or an object that
#: holds tensors.
_MADE = re.compile(
    r"(?P<Tensor>(?:torch\.(?:arange|argmax|argmin|as_tensor|cat|empty|eye|from_numpy|full|linspace|matmul|mm|ones|"
    r"ones_like|rand|randint|randn|sigmoid|softmax|stack|tensor|zeros|zeros_like|nn\.functional\.(?:cosine_similarity|"
    r"cross_entropy|log_softmax|mse_loss|normalize|one_hot|relu|sigmoid|softmax))\(\)|"
    r"(?:transformers|peft)\.[A-Z]\w*(?:Model|For[A-Z]|Causal)\w*\.generate\(\)|torch\.Tensor\[\]|"
    r"[^|]*\.(?:detach\(\)\.cpu|cpu\(\)\.detach)\(\))" + _STILL_TENSOR + r")|"
    r"(?P<ndarray>(?:numpy\.(?:arange|argmax|argmin|argsort|array|asarray|bincount|concatenate|full|hstack|linspace|ones|"
    r"stack|vstack|zeros|float16|float32|u?int(?:8|16|32|64))\(\)|numpy\.float32\[\]|"
    r"sentence_transformers\.SentenceTransformer\.encode(?:_query|_document)?\(\)|"
    r"sklearn\.metrics\.(?:confusion_matrix|pairwise\.cosine_similarity)\(\)|"
    r"[^|]*\.(?:cpu|detach)\(\)\.numpy\(\))" + _STILL_ARRAY + r")|"
    r"(?P<datetime>datetime\.(?:datetime\.(?:now|utcnow|today|fromtimestamp|utcfromtimestamp|strptime|fromisoformat)|"
    r"date\.(?:today|fromisoformat)|datetime|date|timedelta)\(\)" + _STILL_TIME + r")|"
    r"(?P<UUID>uuid\.uuid[1-8]\(\))|(?P<Decimal>decimal\.Decimal)|(?P<Namespace>argparse\.Namespace)|"
    r"(?P<RequestOutput>vllm\.(?:LLM\.(?:generate|chat)\(\)|RequestOutput\[\]))|(?P<SamplingParams>vllm\.SamplingParams)|"
    r"(?P<bytes>str\.encode\(\)|pickle\.dumps\(\))|(?P<str>json\.dumps\(\)|time\.strftime\(\))"
)
#: Arrays whose numbers are no Python floats, as those of NumPy's float64 are.
_OF_FLOAT32 = re.compile(
    r"sentence_transformers\.(?:(?!astype).)*|[^|]*\.(?:float|half)\(\)(?:\.(?:cpu|detach)\(\))*\.numpy\(\)|numpy\.float32\[\]"
)
#: Methods of a table by which it is made a text, where they are given no place.
AS_TEXT = words("to_csv to_json to_html to_markdown to_string")
_MAX_PATH = 200
#: Kinds that JSON has, whatever Python calls them, and what a file takes.
SERIAL = words("str list tuple dict")


def plain_kind(value: Value | None) -> str:
    """The name of the type of a value; empty where it is not certain."""
    match value:
        case Const():
            return type(value.value).__name__
        case Text():
            return "str"
        case Seq():
            return value.kind
        case Map():
            return "dict"
        case PathValue():
            return "Path"
        case Choice():
            kinds = {plain_kind(option) for option in value.options}
            return kinds.pop() if len(kinds) == 1 else ""
        case Object():
            return value.cls.name if _is_bare(value.cls) else ""
        case Instance():
            return _of_library(value)
        case Bound(func=None):
            return kind_of_type(type_of(value))
        case _:
            return ""


def part_of(value: Value) -> Value:
    """An item of a list or array, or what a loop over it sees; unknown of anything else."""
    if not isinstance(value, Instance):
        return item_of(value)
    kind = _of_library(value)
    if kind == "ndarray":
        return Instance("numpy.float32[]") if _OF_FLOAT32.fullmatch(value.path) else UNKNOWN
    return Instance("torch.Tensor[]") if kind == "Tensor" else item_of(value)


def _of_library(value: Instance) -> str:
    if len(value.path) > _MAX_PATH:
        return ""
    call = value.call
    if value.path == "round()" and call is not None and len(call.args) == 2:
        # `numpy.float32.__round__` gives another one where it is told how many digits.
        return plain_kind(call.args[0])
    if value.path.startswith("pandas."):
        return (_of_pandas(call) or kind_of_type(type_of(value))) if call is not None else ""
    if ".generate()" in value.path and is_foreign(value):
        return ""
    found = _MADE.fullmatch(value.path)
    kind = found.lastgroup or "" if found is not None else ""
    if kind in ("Decimal", "Namespace", "SamplingParams"):
        # An item of another value has the path of its owner.
        return kind if call is not None else ""
    return kind or kind_of_type(type_of(value))


def is_foreign(value: Value | None) -> bool:
    """Whether a value comes from a model whose own code, which nobody knows, may do what its class does."""
    for _ in range(_MAX_PATH):
        call = value.call if isinstance(value, Instance) else None
        if call is None:
            return False
        if call.open or truth(call.kwargs.get("trust_remote_code", FALSE)) is not False:
            return True
        value = call.receiver
    return True


def _of_pandas(call: Call) -> str:
    if call.name in ("DataFrame", "Series", "Timestamp") and call.receiver is None:
        return call.name
    if call.name == "value_counts":
        return "Series"
    if call.name in AS_TEXT and not call.args and not call.open and not call.kwargs.keys() & {"path_or_buf", "buf"}:
        return "str"
    return ""


def _is_bare(cls: LocalClass) -> bool:
    """Whether a class of the script derives from nothing, and nothing but a dataclass is made of it."""
    node = cls.node
    if node is None or cls.bases or node.keywords:
        return False
    paths = [one.path if isinstance(one, Ref | Instance) else "?" for one in cls.decorators]
    return all(path.removesuffix("()") == "dataclasses.dataclass" for path in paths)
