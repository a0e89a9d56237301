"""Data as text: JSON that is written out in the script, its arguments, or its environment."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from guard.script.values import UNKNOWN, Const, Instance, Map, Seq, Value

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call

_MAX_TEXT = 20_000
_MAX_DEPTH = 12


def to_value(data: object, depth: int = 0) -> Value:
    """Plain data as a value."""
    if depth > _MAX_DEPTH:
        return UNKNOWN
    if isinstance(data, dict):
        table = cast("dict[Any, object]", data)
        return Map({key: to_value(item, depth + 1) for key, item in table.items()})
    if isinstance(data, list):
        return Seq("list", [to_value(item, depth + 1) for item in cast("list[object]", data)[:1000]])
    return Const(data)


def copied(value: Value, depth: int = 0) -> Value:
    """A value whose containers are its own."""
    if depth > _MAX_DEPTH:
        return UNKNOWN
    if isinstance(value, Map):
        return Map({key: copied(item, depth + 1) for key, item in value.items.items()}, value.open)
    if isinstance(value, Seq):
        return Seq(value.kind, [copied(item, depth + 1) for item in value.items], value.open)
    return value


def _loads(machine: Calls, call: Call) -> Value | None:
    machine.step()
    given = call.args[0] if call.args else UNKNOWN
    if isinstance(given, Instance) and given.path == "json.dumps()" and given.call is not None and given.call.args:
        return copied(given.call.args[0])
    if isinstance(given, Const) and isinstance(given.value, str) and len(given.value) <= _MAX_TEXT:
        try:
            return to_value(json.loads(given.value))
        except (ValueError, RecursionError):
            raise machine.leave("raise", call.node, "JSONDecodeError") from None
    return None


def _deepcopy(machine: Calls, call: Call) -> Value | None:
    machine.step()
    return copied(call.args[0]) if call.args else None


MODELS: dict[str, Model] = {"json.loads": _loads, "copy.deepcopy": _deepcopy}
