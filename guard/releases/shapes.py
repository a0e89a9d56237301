"""Arguments of another kind than a call takes: content in the place of a path, a list in the place of a dictionary.

Sources: `CommitOperationAdd.__post_init__` of huggingface_hub; `Dataset.from_dict` and `from_list` of
`arrow_dataset.py`, and `sanitize_patterns` of `data_files.py`, of datasets; `PeftModel.from_pretrained` of peft;
`LLM._add_request` of vLLM.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.releases.rows import refused, sizes
from guard.releases.split_names import NAME
from guard.script.kinds import AS_TEXT, plain_kind
from guard.script.values import Const, Instance, Map, Seq
from guard.sinks.base import text
from guard.words import words

if TYPE_CHECKING:
    from guard.script.values import Call, Value

_BUILDERS = words("json csv parquet text arrow")
_GENERATIONS = words("vllm.LLM.generate vllm.LLM.chat")
_ADAPTED = re.compile(r"peft\.PeftModel\w*\.from_pretrained")
_CONTENT = re.compile(r"(?s)\s*[{\[].*|.*\n.*")
#: What has a `train_test_split` that takes its sizes like that of datasets: scikit-learn, and what may be either.
_DIVIDED = ("?", "sklearn.")
#: What a file may be made of, by the type.
_FILES = words("str Path bytes BytesIO BufferedReader BufferedWriter")
_MAX_NAME = 40


def misshaped(call: Call) -> Misshaped | None:
    """What is wrong with the kind of an argument of a call; None if nothing is, or it is not known."""
    if call.path.startswith("huggingface_hub.") and call.name == "upload_file":
        kind = _content(call.kwargs.get("path_or_fileobj"))
        told = f"`path_or_fileobj` takes a path, bytes or an open file, and is {kind}"
        return (
            Misshaped(told, "ValueError", "Give it as bytes, by `.encode()`, or write it to a file") if kind else None
        )
    if call.path == "datasets.Dataset.from_dict" and isinstance(call.arg("mapping", 0), Seq):
        return Misshaped("`mapping` takes a dictionary of columns, and is a list", "AttributeError", "Use `from_list`")
    rows = call.arg("mapping", 0) if call.path == "datasets.Dataset.from_list" else None
    if isinstance(rows, Map) and rows.items:
        return Misshaped("`mapping` takes a list of rows, and is a dictionary", "KeyError", "Use `from_dict`")
    if call.path == "datasets.load_dataset" and text(call.arg("path", 0)) in _BUILDERS:
        return _split(call)
    if call.path in _GENERATIONS and isinstance(call.arg("sampling_params", 1), Map):
        told = "`sampling_params` takes `SamplingParams`, and is a dictionary"
        return Misshaped(told, "TypeError", "Make it `SamplingParams(**options)`")
    if _ADAPTED.fullmatch(call.path) and text(call.arg("model", 0)) is not None and not call.open:
        told = "`model`, the first argument, takes a model that is loaded, and is the name of one"
        return Misshaped(told, "AttributeError", "Load the model first, and give the name of the adapter second")
    if call.name == "train_test_split" and call.path.startswith(_DIVIDED):
        return next(sizes(call), None)
    return refused(call) if call.path.startswith("datasets.") else None


def _content(value: Value | None) -> str:
    """What a value is that is no path, in words; empty where it may be one."""
    match value:
        case Map():
            return "a dictionary"
        case Seq(kind="list"):
            return "a list"
        case Const(value=str() as given) if _CONTENT.fullmatch(given):
            return "the content itself, which is taken for a path"
        case Instance(path="json.dumps()"):
            return "the content itself, which is taken for a path"
        case Instance(call=made) if made is not None and value.path.startswith("pandas."):
            is_text = made.name in AS_TEXT and not made.args and not made.kwargs.keys() & {"path_or_buf", "buf"}
            return "the content itself, which is taken for a path" if is_text else _other(value)
        case Instance(path="io.File", call=made) if made is not None and made.path == "open":
            mode = made.arg("mode", 1)
            is_text = mode is None or (isinstance(mode, Const) and "b" not in str(mode.value))
            return "a file that is opened for text" if is_text else ""
        case _:
            return _other(value)


def _other(value: Value | None) -> str:
    """The type of a value that is neither a path nor bytes; empty where it may be one of them."""
    kind = plain_kind(value)
    return f"a `{kind}`" if kind and kind not in _FILES else ""


def _split(call: Call) -> Misshaped | None:
    """A split that none of the files is for: without names of splits, all are for `train`."""
    files, wanted = call.kwargs.get("data_files"), text(call.kwargs.get("split"))
    names: set[object] | None = None
    if isinstance(files, Map) and not files.open:
        names = set(files.items)
    elif text(files) or (isinstance(files, Seq) and not files.open and files.items):
        names = {"train"}
    base = NAME.match(wanted or "")
    if names is None or base is None or base[0] in {*names, "all"} or "+" in (wanted or ""):
        return None
    listed = ", ".join(f"`{str(name)[:_MAX_NAME]}`" for name in sorted(names, key=str)[:5])
    told = f"`split` is `{base[0][:_MAX_NAME]}`, and `data_files` has {listed}"
    return Misshaped(told, "ValueError", f"Ask for {listed}, or name the split in `data_files`")
