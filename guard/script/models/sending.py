"""What a file is not made of, when it is sent to the Hub: only of a path, of bytes, or of a file that gives bytes.

Source: `CommitOperationAdd.__post_init__` of huggingface_hub.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.kinds import plain_kind
from guard.script.values import Const, Instance

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Names of all these calls: no other is looked at. Each names the file by `path_or_fileobj`.
NAMES = frozenset({"upload_file", "CommitOperationAdd"})
_TAKEN = frozenset({"str", "Path", "bytes", "BytesIO", "BufferedReader", "BufferedWriter"})
_WAYS = {
    "Image": "Save it, and give the path of the file",
    "DataFrame": "Write it into a file, and give its path",
    "StringIO": "Give `.getvalue().encode()` of it",
    "dict": "Give `json.dumps(...).encode()` of it",
    "list": "Give `json.dumps(...).encode()` of it",
}


def refuse(machine: Calls, call: Call) -> None:
    """See whether a file is sent that is none.

    Raises:
        LeaveError: It is, on every run.
    """
    given = call.arg("path_or_fileobj", 1 if call.name == "CommitOperationAdd" else None)
    if given is None or call.open or not call.path.startswith("huggingface_hub."):
        return
    opened = given.call if isinstance(given, Instance) and given.path == "io.File" else None
    if opened is not None:
        mode = opened.arg("mode", 1)
        if opened.path == "open" and (mode is None or (isinstance(mode, Const) and "b" not in str(mode.value))):
            machine.misuse(call.node, "ValueError", "is given a file that is opened for text", 'Open it with "rb"')
        return
    kind = plain_kind(given)
    if kind and kind not in _TAKEN:
        way = _WAYS.get(kind, "Write it into a file, and give its path")
        machine.misuse(call.node, "ValueError", f"is given a `{kind}` in the place of a path or bytes", way)
