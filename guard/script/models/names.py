"""Qualified names: their canonical form, and what calls of libraries give back."""

from __future__ import annotations

import builtins
from functools import lru_cache
from typing import TYPE_CHECKING

from guard.script.results import CHANGED, LIST
from guard.script.values import FALSE, NOTHING, TRUE, UNKNOWN, Bound, Const, Instance, Map, Object, Ref, Seq, Value
from guard.script.world import SCRIPT_FOLDER
from guard.signatures.itself import ITSELF
from guard.signatures.nothing import OF_LISTS, gives_nothing
from guard.words import words

if TYPE_CHECKING:
    from guard.script.values import Call

#: Libraries that are used through names of their top level, whatever module defines them.
_FLAT = words(
    "accelerate datasets datatrove diffusers evaluate huggingface_hub optuna peft sentence_transformers setfit "
    "tokenizers transformers trl unsloth wandb trackio"
)
_ALIASES = {
    "huggingface_hub.Repository": "huggingface_hub.Repository",
    "posixpath": "os.path",
    "pathlib.PosixPath": "pathlib.Path",
    "pathlib.PurePath": "pathlib.Path",
    "tensorflow.keras": "keras",
    "torch.multiprocessing": "multiprocessing",
    "io.open": "open",
    "builtins.open": "open",
    "codecs.open": "open",
    "concurrent.futures.thread.ThreadPoolExecutor": "concurrent.futures.ThreadPoolExecutor",
    "collections.OrderedDict": "dict",
    "typing.OrderedDict": "dict",
}
#: Libraries whose methods give back the kind of thing they are called on.
FLUENT = frozenset({"datasets", "pandas", "polars", "PIL"})
#: What a function gives, where its name does not tell.
_RESULTS = {
    "datasets.load_dataset": "datasets.Dataset",
    "datasets.load_from_disk": "datasets.Dataset",
    "datasets.concatenate_datasets": "datasets.Dataset",
    "datasets.interleave_datasets": "datasets.Dataset",
    "pandas.concat": "pandas.DataFrame",
    "pandas.merge": "pandas.DataFrame",
    "polars.concat": "polars.DataFrame",
    "open": "io.File",
    "peft.get_peft_model": "peft.PeftModel",
    "huggingface_hub.create_repo": "huggingface_hub.RepoUrl",
    "transformers.pipeline": "transformers.Pipeline",
    "fsspec.filesystem": "fsspec.FileSystem",
    "fsspec.open": "io.File",
    "boto3.client": "boto3.client",
    "boto3.resource": "boto3.resource",
}
#: Methods of pandas that do where they are told `inplace=True`; `fillna`, `replace` and some others give the table back
#: since pandas 3.
_IN_TABLES = words("drop drop_duplicates dropna query rename rename_axis reset_index set_index sort_index sort_values")
#: What methods of these libraries give that is nothing of their own.
_LISTS = words("unique to_list")
_TABLES = {"to_pandas": "pandas.DataFrame", "to_polars": "polars.DataFrame"}
_OF_MODELS = words("transformers peft diffusers")
#: Attributes that scripts ask of what a function gives, and that it has under another name.
_MISNAMED = {
    # `_CudaDeviceProperties` of torch.
    ("torch.cuda.get_device_properties()", "total_mem"): "total_memory",
}
MODULE_NAMES: dict[str, Value] = {
    "__name__": Const("__main__"),
    "__file__": Const(f"{SCRIPT_FOLDER}/script.py"),
    "__doc__": UNKNOWN,
    "__builtins__": UNKNOWN,
    "__spec__": UNKNOWN,
    "__package__": UNKNOWN,
    "__annotations__": UNKNOWN,
    "__dict__": UNKNOWN,
    "__loader__": UNKNOWN,
    "__qualname__": UNKNOWN,
    "__class__": UNKNOWN,
}
#: Attributes that are true in a job of one process, whatever has them.
TRUE_ATTRIBUTES: dict[str, Value] = {
    "is_main_process": TRUE,
    "is_local_main_process": TRUE,
    "is_world_process_zero": TRUE,
    "is_local_process_zero": TRUE,
    "is_last_process": TRUE,
}
_CONSTANTS: dict[str, Value] = {
    "typing.TYPE_CHECKING": FALSE,
    "os.sep": Const("/"),
    "os.linesep": Const("\n"),
    "os.name": Const("posix"),
    "os.curdir": Const("."),
    "sys.platform": Const("linux"),
    "sys.executable": Const("python"),
}
#: Of exceptions that are not built in: what they derive from.
_PARENTS: dict[str, set[str]] = {
    "KeyError or ValueError": {"KeyError", "LookupError", "ValueError"},
    "TypeError or AttributeError": {"TypeError", "AttributeError"},
    "URLError": {"OSError", "IOError", "EnvironmentError"},
    "InvalidSchema": {"RequestException", "OSError", "IOError", "ValueError"},
    "Abort": {"RuntimeError"},
    "CalledProcessError": {"SubprocessError"},
    "JSONDecodeError": {"ValueError"},
    "ValidationError": {"ValueError"},
    "UsageError": {"Error"},
}
DATA_BASES = frozenset(
    {
        "typing.NamedTuple",
        "typing.TypedDict",
        "pydantic.BaseModel",
        "pydantic_settings.BaseSettings",
        "msgspec.Struct",
        "simple_parsing.Serializable",
    }
)


def parents_of(error: str) -> set[str]:
    """What an exception derives from, by its name; nothing where that is not known."""
    cls = getattr(builtins, error, None)
    bases = {base.__name__ for base in cls.__mro__[1:]} if isinstance(cls, type) else set[str]()
    bases |= {"IOError", "EnvironmentError"} if "OSError" in bases else set()
    return bases | _PARENTS.get(error, set())


@lru_cache(maxsize=4096)
def canonical(path: str) -> str:
    """The name by which the tables know something that a library exports under several."""
    parts = path.split(".")
    if len(parts) > 2 and parts[0] in _FLAT:
        head = 1
        while head < len(parts) - 1 and parts[head].islower() and not parts[head].endswith(")"):
            head += 1
        # Only modules are left out: what follows is a class, or the last name.
        if head < len(parts) and (parts[head][:1].isupper() or head == len(parts) - 1):
            path = ".".join((parts[0], *parts[head:]))
    for alias, name in _ALIASES.items():
        if path == alias or path.startswith(alias + "."):
            return name + path[len(alias) :]
    return path


def constant(path: str) -> Value | None:
    """The value of a library's constant."""
    return _CONSTANTS.get(path)


def misnamed(owner: Value, name: str) -> str | None:
    """The attribute that is meant by one which something is known not to have; None for all others."""
    if not isinstance(owner, Instance):
        return None
    if name == "save_to_disk" and owner.path.partition(".")[0] in _OF_MODELS:
        return "save_pretrained"
    return _MISNAMED.get((owner.path, name))


def _merged(receiver: Value | None) -> str:
    """The class that adapters are merged into: a model of transformers, where they were put on one."""
    made = receiver.call if isinstance(receiver, Instance) else None
    base = made.args[0] if made is not None and made.args else None
    is_theirs = isinstance(base, Instance) and base.path.startswith("transformers.")
    is_theirs = is_theirs or (isinstance(receiver, Instance) and receiver.path.startswith("peft.AutoPeftModel"))
    return "transformers.PreTrainedModel" if is_theirs else "?merged"


def _gives_nothing(call: Call) -> bool:
    """Whether a call changes what it is called on, or given, and gives None."""
    if call.name in _IN_TABLES and call.kwargs.get("inplace") == TRUE:
        return True
    if call.name in OF_LISTS and isinstance(call.receiver, Instance) and call.receiver.attrs.get(CHANGED) == LIST:
        return True
    return "push_to_hub" not in call.kwargs and gives_nothing(call.path)


def result_of(call: Call) -> Value:
    """What a call of a library gives, as far as its name tells."""
    path = call.path
    if _gives_nothing(call):
        return NOTHING
    known = _RESULTS.get(path)
    if known is not None:
        return Instance(known, call)
    owner, _, name = path.rpartition(".")
    if isinstance(call.receiver, Object) and name in ITSELF and path.startswith("torch."):
        return call.receiver
    if name[:1].isupper() or (not owner and name[:1].isupper()):
        return Instance(path, call)
    root = path.partition(".")[0]
    if root == "peft" and name in ("merge_and_unload", "unload"):
        return Instance(_merged(call.receiver), call)
    holder = owner.rpartition(".")[2]
    if root in FLUENT and isinstance(call.receiver, Instance | Bound):
        if root == "datasets" and name in _LISTS:
            return Seq("list", [], open=True)
        if root == "datasets" and name == "to_dict":
            return Map({}, open=True)
        return Instance(_TABLES.get(name, owner) if root == "datasets" else owner, call)
    if holder[:1].isupper() and not holder.endswith(")") and isinstance(call.receiver, Ref | None):
        return Instance(owner, call)
    return Instance(path + "()", call)
