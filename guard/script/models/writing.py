"""What a script writes, and what Python refuses of it: what JSON does not have, and what no file takes.

Sources: `JSONEncoder.default` of Python's `json`, which raises TypeError for any type that it does not know; `write` of
the files of `io`, which take a text, or bytes where they are opened for these; `gzip.open` and its like, which are for
bytes where no `t` is in the mode.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.kinds import SERIAL, plain_kind
from guard.script.models.kinds import One, Whole, kind_of
from guard.script.values import NONE, TRUE, Choice, Const, Instance, Map, PathValue, Seq, template
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call, Value

#: Names of all these calls: no other is looked at.
NAMES = frozenset({"dump", "dumps", "load", "loads", "write", "writelines", "write_text", "write_bytes", "print"})
#: What opens a file whose mode is for bytes where it does not say text.
_COMPRESSED = words("gzip.open bz2.open lzma.open")
_OPENED = {"io.File": "open", "pathlib.Path.open()": "pathlib.Path.open"} | {f"{one}()": one for one in _COMPRESSED}
#: Values of JSON's own, in the words of Python.
_PLAIN = SERIAL | words("int float bool NoneType")
#: How far a value is looked into.
_MAX_DEPTH, _MAX_ITEMS = 6, 300
_BYTES = words("bytes bytearray memoryview ndarray")
_NAMES = {"ndarray": "an array or number of NumPy", "Tensor": "a tensor"}
_TO_JSON = {
    "ndarray": "`.tolist()`, or `float()` of a number",
    "Tensor": "`.tolist()`, or `.item()` of a number",
    "datetime": "`.isoformat()`, or give `default=str`",
    "set": "`sorted()` or `list()` of it",
    "Path": "`str()` of it",
    "bytes": "`.decode()`",
    "Namespace": "`vars()` of it",
    "Series": "`.to_dict()` or `.tolist()` of it",
    "DataFrame": '`.to_dict("records")` of it',
    "Dataset": "`.to_list()` of it, or write it by its own `to_json`",
    "DatasetDict": "one split's `.to_list()`, or write that by its own `to_json`",
    "FrozenTrial": "its `.params` and `.value`",
    "device": "`str()` of it",
}


def refuse(machine: Calls, call: Call) -> None:
    """See whether Python refuses what a call is about to write, or to parse.

    Raises:
        LeaveError: It does, on every run.
    """
    if call.open:
        return
    if call.path in ("json.dump", "json.dumps"):
        _as_json(machine, call)
    if call.path in ("json.dump", "pickle.dump", "yaml.dump", "yaml.safe_dump"):
        _into(machine, call)
    elif call.name in ("load", "loads"):
        _parse(machine, call)
    elif call.name == "print":
        _touch(machine, call, call.kwargs.get("file"), "str")
    elif call.name in ("write_text", "write_bytes"):
        given = call.arg("data", 0)
        if isinstance(call.receiver, PathValue) and given is not None:
            _take(machine, call, given, is_binary=call.name == "write_bytes")
    elif call.args and call.name == "write":
        _touch(machine, call, call.receiver, "")


def _as_json(machine: Calls, call: Call) -> None:
    given = call.arg("obj", 0)
    if given is None or call.kwargs.keys() & {"default", "cls"} or any("JSONEncoder" in line for line in machine.lines):
        return
    node = call.node.args[0] if isinstance(call.node, ast.Call) and call.node.args else None
    if isinstance(node, ast.DictComp) and isinstance(node.key, ast.Tuple) and "skipkeys" not in call.kwargs:
        machine.misuse(
            call.node, "TypeError", "is given keys that are tuples, which JSON does not have", "Join them", _file(call)
        )
    kind = _foreign(machine, given, whole=isinstance(node, ast.Dict))
    if kind:
        way = _TO_JSON.get(kind, "what JSON has, or give `default=`")
        told = f"is given {_named(kind)}, which JSON does not have"
        machine.misuse(call.node, "TypeError", told, f"Give it {way}", _file(call))


def _foreign(machine: Calls, value: Value, *, whole: bool = False) -> str:
    """The type of something inside a value that JSON does not have; empty where nothing is certain to be there.

    `whole` says that the value is a dictionary which is written out in the call: nothing can have replaced what it
    holds.
    """
    seen: set[int] = set()

    def look(head: Value, depth: int) -> str:
        if id(head) in seen or len(seen) > _MAX_ITEMS:
            return ""
        seen.add(id(head))
        kind = "" if isinstance(head, Choice) else plain_kind(head) or _of_datasets(head)
        if kind and kind not in _PLAIN:
            return kind
        if depth == _MAX_DEPTH:
            return ""
        match head:
            case Choice():
                found = [look(one, depth + 1) for one in head.options]
                return found[0] if all(found) else ""
            case Map() if not head.open or (whole and head is value):
                inner = list(head.items.values())[:_MAX_ITEMS]
            case Seq() if not head.open or (len(head.items) == 1 and (head.filled or head.each)):
                inner = head.items[:_MAX_ITEMS]
            case _:
                return ""
        return next((found for one in inner if (found := look(one, depth + 1))), "")

    found = look(value, 0)
    machine.spend(len(seen) // 5)
    return found


def _of_datasets(value: Value) -> str:
    """The class of what `datasets` gives, where it is one dataset or all splits of one."""
    match kind_of(value):
        case One():
            return "Dataset"
        # A dictionary of splits that a script makes itself may be empty, or hold other things.
        case Whole(lazy=bool()):
            return "DatasetDict"
        case _:
            return ""


def _into(machine: Calls, call: Call) -> None:
    """`dump(value, file)`."""
    by_name, is_yaml = {"pickle": "file", "json": "fp"}, call.path.startswith("yaml.")
    place = call.arg(by_name.get(call.path.partition(".")[0], "stream"), 1)
    if place is None:
        if not is_yaml:
            missing = f"Give it the file as well, or write what `{call.path}s` gives"
            machine.misuse(call.node, "TypeError", "is given no file", missing)
        return
    _demand_file(machine, call, place, "write")
    if is_yaml and call.kwargs.get("encoding", NONE) != NONE:
        # It writes bytes then, unless the file has an encoding of its own.
        return
    _touch(machine, call, place, "bytes" if call.path == "pickle.dump" else "str")


def _parse(machine: Calls, call: Call) -> None:
    given = call.args[0] if call.args else None
    if given is None or call.path not in ("json.load", "json.loads", "pickle.load"):
        return
    if call.name == "load":
        _demand_file(machine, call, given, "read")
    elif plain_kind(given) in ("Path", "list", "dict") or _opening(given) is not None:
        machine.misuse(call.node, "TypeError", "parses a text, and is given something else", "Give it the text")


def _demand_file(machine: Calls, call: Call, place: Value, verb: str) -> None:
    """A path is no file: it has neither `read` nor `write`."""
    kind = plain_kind(place)
    if kind in ("str", "Path") and (kind == "Path" or template(place)):
        machine.misuse(
            call.node,
            "AttributeError",
            f"is given a path, which has no `{verb}`, in the place of a file",
            f"Open the path, and {verb} the file",
        )


def _touch(machine: Calls, call: Call, file: Value | None, kind: str) -> None:
    """A write to a file, of a type that the function itself makes, or of what it is given."""
    opened = _opening(file)
    if opened is None or not isinstance(file, Instance):
        return
    if file.attrs.get("closed") == TRUE:
        way = "Write inside the `with` block"
        told = "writes to a file whose `with` block has ended and closed it"
        machine.misuse(call.node, "ValueError", told, way, file)
    mode, is_binary = opened
    if not any(letter in mode for letter in "wax+"):
        machine.misuse(
            call.node, "UnsupportedOperation", "writes to a file that is opened for reading", 'Open it with "w"'
        )
    if kind:
        if is_binary is not (kind == "bytes"):
            _mismatch(machine, call, is_binary=is_binary)
    else:
        _take(machine, call, call.args[0], is_binary=is_binary)


def _take(machine: Calls, call: Call, given: Value, *, is_binary: bool) -> None:
    kind = plain_kind(given)
    if kind == ("str" if is_binary else "bytes"):
        _mismatch(machine, call, is_binary=is_binary)
    if kind and kind not in ("NoneType", *(_BYTES if is_binary else ("str",))):
        way = "Write what `json.dumps` makes of it, or `str()` of it"
        machine.misuse(
            call.node, "TypeError", f"writes {_named(kind)}, and a file takes text or bytes", way, _file(call)
        )


def _mismatch(machine: Calls, call: Call, *, is_binary: bool) -> None:
    told = "writes text into a file that is opened for bytes" if is_binary else "writes bytes into a file for text"
    way = "Open it for text" if is_binary else 'Open it with "wb"'
    machine.misuse(call.node, "TypeError", told, way, _file(call))


def _file(call: Call) -> Value | None:
    """The file that a call writes to."""
    known = (call.receiver, *call.args[1:2], *call.kwargs.values())
    return next((one for one in known if _opening(one) is not None), None)


def _named(kind: str) -> str:
    return _NAMES.get(kind) or f"a `{kind}`"


def _opening(file: Value | None) -> tuple[str, bool] | None:
    """The mode in which a file is opened, and whether it is for bytes; None of what is no such file, or not certain."""
    if isinstance(file, Choice) or not isinstance(file, Instance) or file.call is None:
        return None
    call = file.call
    mode = _mode(call) if _OPENED.get(file.path) == call.path and not call.open else ""
    is_binary = "b" in mode or (call.path in _COMPRESSED and "t" not in mode)
    # `codecs.open` takes text in every mode, where it is told the encoding.
    return None if not mode or (is_binary and ("encoding" in call.kwargs or len(call.args) > 2)) else (mode, is_binary)


def _mode(call: Call) -> str:
    mode = call.arg("mode", 0 if isinstance(call.receiver, PathValue) else 1)
    if mode is None:
        return "r"
    return mode.value if isinstance(mode, Const) and isinstance(mode.value, str) else ""
