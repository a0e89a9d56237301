"""`re`: whether a known text matches a known pattern."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from guard.script.values import NONE, Const, Instance, Value

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call

#: Longer patterns and texts are not looked at.
_MAX_PATTERN, _MAX_TEXT = 200, 300
#: Ways that a pattern may be laid on a text. Each repetition multiplies them by the length of the text.
_MAX_WAYS = 100_000
#: A group that is repeated: what is in it may be divided in exponentially many ways.
_REPEATED_GROUP = re.compile(r"\)[*+{]")


def _matches(pattern: str, text: str, how: str) -> bool | None:
    """Whether a pattern matches, None where that may take long to find out or is an error."""
    if len(pattern) > _MAX_PATTERN or len(text) > _MAX_TEXT or _REPEATED_GROUP.search(pattern):
        return None
    repeated = sum(pattern.count(sign) for sign in "*+{") + (how == "search")
    if (len(text) + 1) ** repeated * 2 ** pattern.count("?") > _MAX_WAYS:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return getattr(re, how)(pattern, text) is not None
    except (re.error, OverflowError, RecursionError):
        return None


def _match(machine: Calls, call: Call) -> Value | None:
    machine.step()
    pattern, text = (call.arg(name, position) for position, name in enumerate(("pattern", "string")))
    return _found(call, pattern, text, limit=2)


def _match_compiled(machine: Calls, call: Call) -> Value | None:
    machine.step()
    made = call.receiver.call if isinstance(call.receiver, Instance) else None
    if made is None or len(made.args) != 1 or made.kwargs:
        return None
    return _found(call, made.args[0], call.arg("string", 0), limit=1)


def _found(call: Call, pattern: Value | None, text: Value | None, limit: int) -> Value | None:
    """None where the pattern does not match, something else where it does; no answer where that is not known."""
    if call.open or len(call.args) + len(call.kwargs) > limit:
        return None
    if not isinstance(pattern, Const) or not isinstance(text, Const):
        return None
    if not isinstance(pattern.value, str) or not isinstance(text.value, str):
        return None
    matches = _matches(pattern.value, text.value, call.name)
    return None if matches is None else Instance("re.Match") if matches else NONE


_WAYS = ("match", "search", "fullmatch")
MODELS: dict[str, Model] = {f"re.{name}": _match for name in _WAYS}
MODELS.update({f"re.compile().{name}": _match_compiled for name in _WAYS})
