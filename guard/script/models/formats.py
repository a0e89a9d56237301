"""Files that are read as what their endings say they are not: lines of JSON as one document, Parquet as text.

A name is believed where its ending is that of another format; of a name without one, or of one that holds anything,
nothing is said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.presence import words_of
from guard.script.values import FALSE, NONE, Const, Instance, Map, Seq, Value, template, truth

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Names of all these calls: no other is looked at.
NAMES = frozenset({"read_parquet", "read_csv", "read_json", "to_json", "load_dataset", "load"})
_PACKED = r"(?:\.(?:gz|bz2|zip|xz|zst))?"
_LINES = re.compile(rf".*\.(?:jsonl|ndjson|jl){_PACKED}")
_TEXTS = re.compile(rf".*\.(?:csv|tsv|json|jsonl|ndjson|txt|xlsx){_PACKED}")
_PARQUET = re.compile(r".*\.parquet")
#: By the reader: endings that it does not read, what it takes the file for, and what it raises.
_READERS = {
    "pandas.read_parquet": (_TEXTS, "Parquet", "ArrowInvalid"),
    "polars.read_parquet": (_TEXTS, "Parquet", "ComputeError"),
    "pandas.read_csv": (_PARQUET, "CSV", "UnicodeDecodeError"),
    "polars.read_csv": (_PARQUET, "CSV", "ComputeError"),
}
#: The same, by the builder that `load_dataset` is told.
_BUILDERS = {
    "parquet": (_TEXTS, "Parquet", "DatasetGenerationError"),
    "csv": (_PARQUET, "CSV", "DatasetGenerationError"),
    "json": (re.compile(rf".*\.(?:csv|tsv|parquet){_PACKED}"), "JSON", "DatasetGenerationError"),
}
_MAX_FILES = 20
#: What only asks about a file, prints its name, or reads it.
_IDLE = NAMES - {"to_json"} | frozenset({"print", "exists", "is_file", "isfile", "info", "add_argument"})


def refuse(machine: Calls, call: Call) -> None:
    """See whether a file is of another format than it is read as, or a table is written as one that it cannot have.

    Raises:
        LeaveError: It is, on every run.
    """
    if call.open:
        return
    if call.path in _READERS:
        _compare(machine, call, call.args[0] if call.args else None, _READERS[call.path])
    elif call.path == "pandas.read_json" and truth(call.kwargs.get("lines", FALSE)) is False and call.args:
        _as_document(machine, call, call.args[0], "Give `lines=True`")
    elif call.path == "json.load" and call.args:
        file = call.args[0]
        made = file.call if isinstance(file, Instance) and file.path == "io.File" else None
        if made is not None and made.args:
            _as_document(machine, call, made.args[0], "Parse it line by line: `[json.loads(line) for line in file]`")
    elif call.name == "to_json" and call.path.startswith("pandas.") and truth(call.kwargs.get("lines", FALSE)):
        orient = call.arg("orient", 1) or NONE
        if isinstance(orient, Const) and orient.value != "records":
            told = "writes lines of JSON, and not in the orient `records`"
            machine.misuse(call.node, "ValueError", told, 'Give `orient="records"` as well')
    elif call.path == "datasets.load_dataset":
        builder = call.arg("path", 0)
        known = _BUILDERS.get(str(builder.value)) if isinstance(builder, Const) else None
        if known is not None:
            for file in _files(call.kwargs.get("data_files")):
                _compare(machine, call, file, known)


def _files(value: Value | None) -> list[Value]:
    """The names of files that an argument gives, some of them at least."""
    match value:
        case Map():
            return [file for one in list(value.items.values())[:_MAX_FILES] for file in _files(one)]
        case Seq():
            return value.items[:_MAX_FILES]
        case None:
            return []
        case _:
            return [value]


def _compare(machine: Calls, call: Call, file: Value | None, wrong: tuple[re.Pattern[str], str, str]) -> None:
    endings, kind, error = wrong
    name = template(file) or ""
    if endings.fullmatch(name.lower()) and not _is_named(machine, name):
        told = f"reads `{name.rpartition('/')[2][-60:]}` as {kind}"
        machine.misuse(call.node, error, told, "Use the reader of its format")


def _as_document(machine: Calls, call: Call, file: Value, way: str) -> None:
    name = template(file) or ""
    if _LINES.fullmatch(name.lower()) and not _is_named(machine, name):
        told = f"reads `{name.rpartition('/')[2][-60:]}`, which has a document on each line, as a single one"
        machine.misuse(call.node, "ValueError", told, way)


def _is_named(machine: Calls, name: str) -> bool:
    """Whether the script has named the file before to something that may have made it: of any format."""
    machine.spend(len(machine.events) // 5)
    made = (event.call for event in machine.events if event.call.name not in _IDLE)
    return any(name == word for call in made if not _is_read(call) for word in words_of(call))


def _is_read(call: Call) -> bool:
    mode = call.arg("mode", 1)
    return call.name == "open" and (mode is None or (isinstance(mode, Const) and str(mode.value).startswith("r")))
