"""Values of one kind in the place of another: swapped arguments, content where a file is wanted, sets and texts.

Sources: `write_index` of faiss, `write` of soundfile, `save_file` of safetensors, `dump` of joblib, and `save` of torch
and torchaudio, each with its own order of arguments; `PdfReader` of pypdf, `Image.open` and `Image.save` of Pillow,
`ZipFile` of Python and `read_csv` of pandas, which take a path or a file; `random.sample` and `str.join` of Python.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.kinds import plain_kind
from guard.script.results import type_of
from guard.script.values import NONE, Bound, Call, Const, Instance, Map, Object, Seq, Text, Value, template
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls

#: Names of all these calls: no other is looked at.
NAMES = words(
    "PdfReader ZipFile all_reduce barrier choice dump get_rank get_world_size imwrite join load open randint read_csv "
    "read_parquet sample save save_file uniform write write_index"
)
#: Calls that take two arguments at least.
_OF_TWO = words("random.uniform random.randint")
_OF_SEQUENCE = words("random.sample random.Random.sample random.choice random.Random.choice")
#: Calls of torch that need a group of processes, and what may make one: a launcher, or a library that has it made.
_OF_GROUP = re.compile(r"torch\.distributed\.(?:get_rank|get_world_size|barrier|all_reduce)")
_MAKES_GROUP = re.compile(
    r"init_process_group|init_distributed|torchrun|launch|spawn|RANK|WORLD_SIZE|Accelerator|PartialState|deepspeed|"
    r"(?i:fsdp)|lightning|setup\w*\(|is_initialized"
)
#: The first Python that takes no sample of a set.
_WITHOUT_SETS = (3, 11)
#: Where a call takes what no text can be, and what it raises for one.
_NO_TEXT = {
    "faiss.write_index": (0, "TypeError"),
    "soundfile.write": (1, "TypeError"),
    "safetensors.torch.save_file": (0, "ValueError"),
    "torchaudio.save": (1, "TypeError"),
    "cv2.imwrite": (1, "TypeError"),
}
#: Calls that take a file, or its name, second, and what they raise for anything else.
_INTO_SECOND = {"joblib.dump": "ValueError", "torch.save": "AttributeError"}
_MODELS = ("sklearn.", "torch.nn.", "transformers.", "peft.", "xgboost.", "lightgbm.")
#: Calls that take a path or a file first, and what they raise for bytes.
_FROM = {
    "pypdf.PdfReader": "AttributeError",
    "PIL.Image.open": "ValueError",
    "zipfile.ZipFile": "AttributeError",
    "pandas.read_csv": "ValueError",
    "pandas.read_parquet": "ValueError",
}
_ANSWERS = ("requests.Response", "httpx.Response")
#: How the addresses of tables end.
_OF_TABLES = (".csv", ".tsv")
_MAX_ITEMS = 50


def refuse(machine: Calls, call: Call) -> None:
    """See whether a value is in the place of another.

    Raises:
        LeaveError: It is, on every run.
    """
    if call.open:
        return
    if _OF_GROUP.fullmatch(call.path):
        if not any(map(_MAKES_GROUP.search, machine.lines)):
            way = "Leave it out, as a job is a single process, or ask `torch.distributed.is_initialized()` first"
            machine.misuse(call.node, "ValueError", "asks a group of processes, which nothing has made", way)
    elif call.path in _OF_TWO:
        if len(call.args) == 1 and not call.kwargs:
            machine.misuse(
                call.node, "TypeError", "is given one argument, and needs two", "Give both ends of the range"
            )
    elif call.args:
        _refuse_kind(machine, call, call.args[0])


def _refuse_kind(machine: Calls, call: Call, first: Value) -> None:
    path = call.path
    if path in _NO_TEXT:
        _refuse_text(machine, call)
    elif path in _INTO_SECOND and len(call.args) > 1:
        if plain_kind(first) == "str" and _is_no_file(call.args[1]):
            told = "is given the path first, and what it writes second"
            machine.misuse(call.node, _INTO_SECOND[path], told, "Swap the arguments")
    elif path in _FROM:
        _refuse_content(machine, call, first)
    elif call.name == "save" and path.startswith("PIL."):
        is_buffer = isinstance(first, Instance) and first.path == "io.BytesIO" and "name" not in first.attrs
        if is_buffer and (call.arg("format", 1) or NONE) == NONE:
            told = "writes an image to memory, where no ending tells its format"
            machine.misuse(call.node, "ValueError", told, 'Give the format: `format="PNG"`')
    elif path in _OF_SEQUENCE:
        is_set = isinstance(first, Seq) and first.kind == "set"
        python = machine.world.python
        is_taken = call.name == "sample" and (python is None or python < _WITHOUT_SETS)
        if is_set and not is_taken:
            machine.misuse(call.node, "TypeError", "takes a sequence, and is given a set", "Give it `sorted()` of it")
    elif path == "str.join" and plain_kind(call.receiver) == "str" and (kind := _joined(first)):
        told = f"joins texts, and is given a `{kind}` among them"
        machine.misuse(call.node, "TypeError", told, "Make a text of each: `map(str, ...)`")


def _refuse_text(machine: Calls, call: Call) -> None:
    """See whether a path, or a model, is in the place of what is written."""
    position, error = _NO_TEXT[call.path]
    given = call.args[position] if position < len(call.args) else None
    if plain_kind(given) in ("str", "Path"):
        machine.misuse(call.node, error, "is given a path in the place of what it writes", "Swap the arguments")
    if call.name == "save_file" and isinstance(given, Object | Instance) and _is_module(given):
        way = "Give it `model.state_dict()`"
        machine.misuse(call.node, error, "is given a model, and writes a dictionary of tensors", way)


def _is_module(value: Object | Instance) -> bool:
    """Whether a value is certain to be a model, as an object of a class is."""
    if isinstance(value, Instance):
        return (
            value.call is not None and value.path.startswith("transformers.") and value.call.name == "from_pretrained"
        )
    return value.base is not None and value.base.path == "torch.nn.Module"


def _is_no_file(value: Value) -> bool:
    """Whether a value is neither a path nor an open file: a model, a table, or content."""
    match value:
        case Map() | Seq():
            return True
        case Object():
            return _is_module(value)
        case Instance(call=Call()):
            return value.path.startswith(_MODELS) or plain_kind(value) in ("ndarray", "Tensor", "DataFrame")
        case _:
            return False


def _refuse_content(machine: Calls, call: Call, given: Value) -> None:
    """See whether a file's content is in the place of its path: bytes that a script writes out may be a path too."""
    if plain_kind(given) == "bytes" and not isinstance(given, Const | Text) and not _is_encoded(given):
        told = "takes a path or a file, and is given the content"
        machine.misuse(call.node, _FROM[call.path], told, "Give it `io.BytesIO()` of the content")
    is_text = call.name == "read_csv" and isinstance(given, Bound) and given.name == "text"
    if is_text and isinstance(given, Bound) and _is_of_table(given.owner):
        told = "takes a path or a file, and is given the text itself"
        machine.misuse(call.node, "FileNotFoundError", told, "Give it `io.StringIO()` of the text")


def _is_encoded(given: Value) -> bool:
    return isinstance(given, Instance) and given.call is not None and given.call.name == "encode"


def _is_of_table(answer: Value) -> bool:
    """Whether something is what a server answers that is asked for a table; any other answer may be an address."""
    call = answer.call if isinstance(answer, Instance) and type_of(answer) in _ANSWERS else None
    asked = call.arg("url", 0) if call is not None and call.name == "get" else None
    address = template(asked) or ""
    return address.partition("?")[0].endswith(_OF_TABLES)


def _joined(given: Value) -> str:
    """The type of an item that is no text, and is certain to be among those of a list."""
    if not isinstance(given, Seq):
        return ""
    is_there = not given.open or (len(given.items) == 1 and (given.filled or given.each))
    kinds = map(plain_kind, given.items[:_MAX_ITEMS]) if is_there else ()
    return next((kind for kind in kinds if kind and kind != "str"), "")
