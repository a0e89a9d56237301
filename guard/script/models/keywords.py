"""Arguments by names that a call does not take: of Python's own library, of pandas, or of any release of a library."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from guard.script.results import type_of
from guard.script.values import Bound, Const, Instance
from guard.signatures import plain
from guard.signatures.taken import TAKEN
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from guard.script.calls import Calls
    from guard.script.values import Call, Value

#: Names of all calls of Python and pandas: no other of them is looked at.
NAMES = frozenset(path.rpartition(".")[2] for path in plain.taken())
_MAX_NAME = 60
_CALLS = re.compile(r"([\w. ]+)\(([^)]*)\)")
#: Classes of what calls make.
_MADE = {
    "PIL.ImageDraw.Draw": "PIL.ImageDraw.ImageDraw",
    "PIL.ImageFont.truetype()": "PIL.ImageFont.FreeTypeFont",
    "optuna.create_study()": "optuna.Study",
    "optuna.load_study()": "optuna.Study",
    "tiktoken.encoding_for_model()": "tiktoken.Encoding",
    "tiktoken.get_encoding()": "tiktoken.Encoding",
    "wandb.init()": "wandb.Run",
}
_WRAPPING = words("helicone instructor langfuse langsmith mirascope opik patronus portkey_ai")
#: Libraries that let the calls of another take more.
_EXTENDED_BY = {
    **dict.fromkeys(("anthropic", "groq", "openai"), _WRAPPING),
    "requests": words("requests_cache requests_futures"),
    "sklearn": words("cuml sklearnex"),
}
#: What a library raises instead of a TypeError.
_RAISES = {"tqdm": "TqdmKeyError"}


def refuse(machine: Calls, call: Call) -> None:
    """See whether a call of Python or pandas is given an argument that it does not take.

    Raises:
        LeaveError: It is, on every run: Python raises TypeError.
    """
    if call.path == "pandas.concat" and len(call.args) > 1 and isinstance(call.args[1], Instance) and not call.open:
        told = "is given its tables one by one, and takes them in one list"
        machine.misuse(call.node, "TypeError", told, "Put the tables into a list")
    if not call.kwargs:
        return
    path = f"pandas.{call.name}" if call.path.startswith("pandas.") else call.path.replace(".Random.", ".")
    known = plain.taken().get(path)
    if known is None or "cls" in call.kwargs or not isinstance(call.kwargs.get("action", Const("")), Const):
        return
    _hold(machine, call, known, "TypeError")


def hold(machine: Calls, call: Call) -> None:
    """See whether a call of a library is given an argument that no release of it takes.

    Raises:
        LeaveError: It is, on every run.
    """
    root = call.path.partition(".")[0]
    if root not in TAKEN or call.open or (root == "tqdm" and _is_hidden(machine, call)):
        return
    known = taken_by(root).get(_path_of(call).replace(".Async", ".", 1))
    if known is None or call.kwargs.keys() <= known:
        return
    extending = _EXTENDED_BY.get(root, frozenset[str]())
    if any(one.module in extending for one in machine.imported) or any("git+" in line for line in machine.lines):
        return
    _hold(machine, call, known, _RAISES.get(root, "TypeError"))


def _is_hidden(machine: Calls, call: Call) -> bool:
    """Whether a bar may not be shown: it looks at no further argument then."""
    return "disable" in call.kwargs or "TQDM_DISABLE" in machine.environ.items


def _hold(machine: Calls, call: Call, known: AbstractSet[str], error: str) -> None:
    for name in call.kwargs:
        if name not in known:
            near = get_close_matches(name[:_MAX_NAME], sorted(known - call.kwargs.keys()), n=1, cutoff=0.75)
            way = f"Use `{near[0]}`" if near else f"Leave out `{name[:_MAX_NAME]}`"
            machine.misuse(call.node, error, f"has no argument `{name[:_MAX_NAME]}`", way)


@cache
def taken_by(root: str) -> dict[str, frozenset[str]]:
    """What each call of a library takes, by its qualified name."""
    found: dict[str, frozenset[str]] = {}
    for row in TAKEN[root].replace("\n  ", " ").strip().splitlines():
        module, _, calls = row.partition(":")
        for paths, names in _CALLS.findall(calls):
            given = words(names)
            found.update((".".join(filter(None, (root, module, path))), given) for path in paths.split())
    return found


def _path_of(call: Call) -> str:
    """The qualified name of a call, by the class of what it is made on; empty where that is not known."""
    if call.receiver is None:
        return call.path
    kind = type_of(call.receiver)
    if kind:
        return f"{kind}.{call.name}"
    if not _is_made(call.receiver):
        return ""
    owner = call.path.rpartition(".")[0]
    return f"{_MADE.get(owner, owner)}.{call.name}"


def _is_made(value: Value) -> bool:
    """Whether something is, or belongs to, what a function or a class of a library has made."""
    while isinstance(value, Bound):
        value = value.owner
    return isinstance(value, Instance) and value.call is not None and value.call.receiver is None
