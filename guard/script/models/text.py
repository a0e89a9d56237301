"""Strings, and what can be known of them when some of their parts are not."""

from __future__ import annotations

import inspect
import re
import textwrap
from typing import TYPE_CHECKING

from guard.script.models import kinds
from guard.script.models.known_data import columns_of, named, rows
from guard.script.values import (
    FALSE,
    MAX_PARTS,
    MAX_TEXT,
    TRUE,
    UNKNOWN,
    Choice,
    Const,
    Hidden,
    Instance,
    Map,
    Seq,
    Text,
    Value,
    join,
    merge,
    options,
    text_of,
)

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call

#: Format specifications that cannot make a long string.
_TAME = re.compile(r"[<>^=]?[-+ ]?0?\d{0,2},?(\.\d{1,2})?[dfgse%]?")


def key_of(value: Value) -> Const | None:
    """A constant that can be a key."""
    return value if isinstance(value, Const) else None


def formatted(value: Value, spec: Value | None) -> Value:
    """`format(value, spec)`, or `repr(value)` without a spec."""
    if isinstance(value, Const) and isinstance(spec, Const) and _TAME.fullmatch(spec.value):
        try:
            return Const(format(value.value, spec.value))
        except (ValueError, TypeError, OverflowError):
            return UNKNOWN
    return UNKNOWN


def percent(left: Const | Text, right: Value) -> Value:
    """`left % right`, where only `%s` and `%d` are followed."""
    pattern = left.value if isinstance(left, Const) else None
    if not isinstance(pattern, str):
        return UNKNOWN
    values = iter(right.items if isinstance(right, Seq) and right.kind == "tuple" else [right])
    pieces = re.split(r"(%[-+ 0]?\d{0,2}(?:\.\d+)?[sdifgr])", pattern[:MAX_TEXT])
    if len(pieces) > MAX_PARTS:
        return UNKNOWN
    parts: list[Value] = []
    for piece in pieces:
        if piece.startswith("%") and len(piece) > 1:
            value = next(values, UNKNOWN)
            parts.append(value if piece in ("%s", "%d") else UNKNOWN)
        else:
            parts.append(Const(piece.replace("%%", "%")))
    return join(parts)


def sliced(owner: Value, node: ast.Slice, bounds: list[Value]) -> Value:
    """`owner[a:b]`."""
    columns = columns_of(owner)
    if isinstance(owner, Instance) and columns is not None:
        return rows(owner) if columns.plain else UNKNOWN
    part = kinds.part(owner)
    if part is not None:
        return part
    if node.step is not None or not all(isinstance(bound, Const) for bound in bounds):
        return Seq(owner.kind, list(owner.items), open=True) if isinstance(owner, Seq) else _part(owner)
    numbers = [bound.value for bound in bounds if isinstance(bound, Const)]
    if not all(number is None or isinstance(number, int) for number in numbers):
        return UNKNOWN
    start = numbers.pop(0) if node.lower is not None else None
    stop = numbers.pop(0) if node.upper is not None else None
    if isinstance(owner, Const) and isinstance(owner.value, str | bytes):
        return Const(owner.value[start:stop])
    if isinstance(owner, Seq):
        return Seq(owner.kind, list(owner.items) if owner.open else owner.items[start:stop], owner.open)
    return owner if isinstance(owner, Hidden) else UNKNOWN


def _part(owner: Value) -> Value:
    """A part of something that is not a list: the same kind of thing."""
    return rows(owner) if isinstance(owner, Instance) else UNKNOWN


def contains(holder: Value, item: Value) -> bool | None:
    """Whether `item in holder`."""
    from guard.script.values import Ref

    held = named(holder)
    if held is not None:
        return contains(held.table, item)
    if isinstance(holder, Choice):
        results = {contains(option, item) for option in holder.options}
        return results.pop() if len(results) == 1 else None
    if not isinstance(item, Const):
        return False if isinstance(holder, Seq | Map) and not holder.open and not holder.items else None
    if isinstance(holder, Const) and isinstance(holder.value, str) and isinstance(item.value, str):
        return item.value in holder.value
    if isinstance(holder, Text) and isinstance(item.value, str):
        return True if any(part and item.value in part for part in holder.parts) else None
    if isinstance(holder, Map):
        return True if item.value in holder.items else (None if holder.open else False)
    if isinstance(holder, Seq):
        if any(isinstance(known, Const) and known == item for known in holder.items):
            return True
        return None if holder.open or not all(isinstance(known, Const) for known in holder.items) else False
    if isinstance(holder, Ref):
        return None
    return None


def _receiver(call: Call) -> Value:
    return call.receiver or UNKNOWN


def _constants(call: Call) -> list[object] | None:
    values: list[object] = []
    for argument in call.args:
        if isinstance(argument, Const):
            values.append(argument.value)
        elif isinstance(argument, Seq) and not argument.open and argument.kind == "tuple":
            items = [item.value for item in argument.items if isinstance(item, Const)]
            if len(items) == len(argument.items):
                values.append(tuple(items))
    return values if len(values) == len(call.args) and not call.open and not call.kwargs else None


def _method(name: str) -> Model:
    """A method that is folded when everything is known."""

    def model(machine: Calls, call: Call) -> Value | None:
        machine.step()
        receiver, arguments = _receiver(call), _constants(call)
        if isinstance(receiver, Choice):
            return UNKNOWN
        if not isinstance(receiver, Const) or arguments is None:
            return _partly(name, receiver, call)
        if not isinstance(receiver.value, str | bytes) or not _is_short(receiver.value, arguments):
            return UNKNOWN
        try:
            value = getattr(receiver.value, name)(*arguments)
        except (TypeError, ValueError, LookupError, OverflowError, AttributeError):
            return UNKNOWN
        if isinstance(value, list | tuple):
            return Seq("list" if isinstance(value, list) else "tuple", [Const(item) for item in value[:1000]])  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        fits = not isinstance(value, str) or len(value) <= max(MAX_TEXT, len(receiver.value))
        return Const(value) if fits else UNKNOWN

    return model


def _replaced(text: object, call: Call) -> Value:
    """`text.replace(old, new)` where only a part of what is put in is known, or none of it."""
    old = text_of(call.args[0]) if len(call.args) == 2 and not call.kwargs else UNKNOWN
    if not isinstance(text, str) or not isinstance(old, Const) or not isinstance(old.value, str) or not old.value:
        return UNKNOWN
    pieces: list[Value] = []
    for piece in text.split(old.value, MAX_PARTS + 1):
        pieces.extend([call.args[1], Const(piece)] if pieces else [Const(piece)])
    return join(pieces)


def _is_short(text: str | bytes, arguments: list[object]) -> bool:
    """Whether a method of a text is quick, and makes nothing large."""
    sizes = [len(argument) for argument in arguments if isinstance(argument, str | bytes)]
    return (len(text) + 1) * max(sizes, default=1) <= 16 * MAX_TEXT


def _partly(name: str, receiver: Value, call: Call) -> Value:
    if name == "replace" and isinstance(receiver, Const):
        return _replaced(receiver.value, call)
    if isinstance(receiver, Hidden):
        return receiver if name in ("strip", "rstrip", "lstrip") else UNKNOWN
    if not isinstance(receiver, Text):
        return UNKNOWN
    if name in ("strip", "rstrip", "lstrip") and not call.args:
        return receiver
    if name in ("lower", "upper", "replace"):
        arguments = _constants(call)
        if arguments is not None and len(arguments) in (0, 2):
            return Text(tuple(None if part is None else getattr(part, name)(*arguments) for part in receiver.parts))
    wanted = call.args[0] if call.args else None
    if not isinstance(wanted, Const) or not isinstance(wanted.value, str):
        return UNKNOWN
    return (
        _split(receiver, wanted.value) if name in ("split", "rsplit") else _at_end(name, receiver.parts, wanted.value)
    )


def _at_end(name: str, parts: tuple[str | None, ...], wanted: str) -> Value:
    """A method that looks at the beginning or the end of a string, where enough of that is known."""
    first, last = parts[0], parts[-1]
    if first is not None and len(first) >= len(wanted):
        if name == "startswith":
            return TRUE if first.startswith(wanted) else FALSE
        if name == "removeprefix":
            return join([Const(first.removeprefix(wanted)), Text(parts[1:])])
    if last is not None and len(last) >= len(wanted):
        if name == "endswith":
            return TRUE if last.endswith(wanted) else FALSE
        if name == "removesuffix":
            return join([Text(parts[:-1]), Const(last.removesuffix(wanted))])
    return UNKNOWN


def _split(text: Text, separator: str) -> Value:
    """The pieces of a string at a separator that unknown parts are taken not to hold."""
    pieces: list[list[Value]] = [[]]
    for part in text.parts:
        if part is None:
            pieces[-1].append(UNKNOWN)
            continue
        head, *rest = part.split(separator)
        pieces[-1].append(Const(head))
        pieces.extend([Const(item)] for item in rest)
    return Seq("list", [join(piece) for piece in pieces], open=False)


def _format(machine: Calls, call: Call) -> Value:
    receiver = _receiver(call)
    if not isinstance(receiver, Const) or not isinstance(receiver.value, str):
        return UNKNOWN
    parts: list[Value] = []
    position = 0
    for piece in re.split(r"(\{\{|\}\}|\{[^{}]*\})", receiver.value[:MAX_TEXT]):
        machine.step()
        if piece in ("{{", "}}"):
            parts.append(Const(piece[0]))
        elif piece.startswith("{") and piece.endswith("}"):
            field, _, spec = piece[1:-1].partition(":")
            if not field:
                field, position = str(position), position + 1
            value = call.args[int(field)] if field.isdecimal() and int(field) < len(call.args) else None
            value = value or call.kwargs.get(field, UNKNOWN)
            parts.append(formatted(value, Const(spec)) if spec else value)
        else:
            parts.append(Const(piece))
    return join(parts)


def _join(machine: Calls, call: Call) -> Value:
    machine.step()
    items = call.args[0] if call.args else UNKNOWN
    if not isinstance(items, Seq) or items.open or items.kind == "set":
        return UNKNOWN
    machine.spend(len(items.items))
    separated: list[Value] = []
    for item in items.items:
        separated.extend((_receiver(call), item) if separated else (item,))
    return join(separated)


def _unindented(machine: Calls, call: Call) -> Value:
    """`textwrap.dedent(text)`, `inspect.cleandoc(text)`."""
    given = call.arg("doc" if call.name == "cleandoc" else "text", 0)
    known = given.value if isinstance(given, Const) else None
    if not isinstance(known, str) or not _is_short(known, []):
        return UNKNOWN
    machine.spend(1 + len(known) // 200)
    return Const(inspect.cleandoc(known) if call.name == "cleandoc" else textwrap.dedent(known))


def to_text(machine: Calls, call: Call) -> Value:
    """`str(x)`."""
    machine.step()
    return merge([text_of(option) for option in options(call.args[0])]) if call.args else Const("")


_FOLDED = [
    "strip",
    "lstrip",
    "rstrip",
    "lower",
    "upper",
    "title",
    "capitalize",
    "casefold",
    "replace",
    "split",
    "rsplit",
    "splitlines",
    "partition",
    "rpartition",
    "startswith",
    "endswith",
    "removeprefix",
    "removesuffix",
    "count",
    "find",
    "rfind",
    "isdigit",
    "isalpha",
    "isalnum",
    "isupper",
    "islower",
    "isspace",
]

MODELS: dict[str, Model] = {f"str.{name}": _method(name) for name in _FOLDED} | {
    "str.format": _format,
    "str.join": _join,
    "str": to_text,
    "textwrap.dedent": _unindented,
    "inspect.cleandoc": _unindented,
}
