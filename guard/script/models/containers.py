"""Lists, dictionaries and the built-in functions that make or measure them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models.splits import refuse_length
from guard.script.models.text import key_of
from guard.script.results import unsure
from guard.script.values import (
    FALSE,
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    Choice,
    Const,
    Instance,
    Map,
    Object,
    Seq,
    Value,
    merge,
    truth,
)
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call

#: Of a list that is repeated so much is kept.
_MAX_REPEATED = 100
#: Objects inside objects that are looked into.
_MAX_DEPTH = 6
MAP_METHODS = words("get keys values items pop update setdefault copy clear popitem")


def _uncertain(machine: Calls) -> bool:
    context = machine.context
    return context.loop or bool(context.conditions) or context.handler or bool(context.callback)


def added(machine: Calls, left: Value, right: Value) -> Value:
    """`[...] + [...]`; what is added and is not known may be any list."""
    known = [value for value in (left, right) if isinstance(value, Seq)]
    machine.spend(sum(len(value.items) for value in known) // 25)
    made = Seq(known[0].kind, list(known[0].items), len(known) < 2 or any(value.open for value in known))
    for other in known[1:]:
        made.add(other.items)
    return made


def repeated(machine: Calls, left: Value, right: Value) -> Value:
    """`[...] * NUMBER`."""
    known, times = (left, right) if isinstance(left, Seq) else (right, left)
    if not isinstance(known, Seq):
        return UNKNOWN
    count = times.value if isinstance(times, Const) and type(times.value) is int else None
    made = Seq(known.kind, list(known.items) if count is None or count > 0 else [], known.open or count is None)
    if count is not None and made.items:
        rounds = max(1, min(count, _MAX_REPEATED // len(made.items)))
        machine.spend(rounds * len(known.items) // 25)
        made.items *= rounds
        made.open = made.open or rounds < count
    return made


def _may_have_left(machine: Calls) -> bool:
    """Whether the loop or function that is read may have been left before."""
    frame = machine.frame
    return frame.may_skip or frame.may_break or bool(frame.returns)


def _append(machine: Calls, call: Call) -> Value:
    owner = call.receiver
    if isinstance(owner, Seq):
        owner.add(call.args[-1:])
        owner.open = owner.open or _uncertain(machine)
        owner.filled = owner.filled or not (_uncertain(machine) or _may_have_left(machine))
        context = machine.context
        owner.each = owner.each or not (
            context.conditions or context.handler or context.callback or _may_have_left(machine)
        )
    return NOTHING


def _extend(machine: Calls, call: Call) -> Value:
    owner, added = call.receiver, call.args[0] if call.args else UNKNOWN
    if isinstance(owner, Seq):
        if isinstance(added, Seq):
            machine.spend(len(added.items) // 25)
            owner.add(added.items)
            owner.open = owner.open or added.open or _uncertain(machine)
        else:
            owner.open = True
    return NOTHING


def _shrink(machine: Calls, call: Call) -> Value:
    machine.step()
    if isinstance(call.receiver, Map):
        call.receiver.open = True
    elif isinstance(call.receiver, Seq):
        call.receiver.loosen()
        items, call.receiver.items = call.receiver.items, []
        return merge(items[:8]) if items else UNKNOWN
    return UNKNOWN


def _get(machine: Calls, call: Call) -> Value:
    owner = call.receiver
    key = key_of(call.args[0]) if call.args else None
    default = call.args[1] if len(call.args) > 1 else NONE
    machine.step()
    if isinstance(owner, Map) and key is not None:
        found = owner.items.get(key.value)
        if found is not None:
            return found
        return UNKNOWN if owner.open else default
    return UNKNOWN


def _setdefault(machine: Calls, call: Call) -> Value:
    owner = call.receiver
    key = key_of(call.args[0]) if call.args else None
    if not isinstance(owner, Map):
        return UNKNOWN
    if key is None:
        owner.open = True
        return UNKNOWN
    if key.value not in owner.items and owner.has_room(key.value):
        machine.store(owner.items, key.value, call.args[1] if len(call.args) > 1 else NONE)
    return owner.items.get(key.value, UNKNOWN)


def _update(machine: Calls, call: Call) -> Value:
    owner = call.receiver
    if isinstance(owner, Map):
        for argument in call.args:
            if not isinstance(argument, Map) or argument.open:
                owner.open = True
                machine.loosen(owner.items)
            if isinstance(argument, Map):
                machine.spend(len(argument.items) // 5)
                for key, value in argument.items.items():
                    if owner.has_room(key):
                        machine.store(owner.items, key, value)
        if call.open:
            owner.open = True
            machine.loosen(owner.items)
        for key, value in call.kwargs.items():
            if owner.has_room(key):
                machine.store(owner.items, key, value)
    return NOTHING


def _put(machine: Calls, call: Call) -> Value:
    """`table.__setitem__(key, value)`, as a lambda says it."""
    if isinstance(call.receiver, Map) and len(call.args) == 2:
        key, value = call.args
        if isinstance(key, Const) and call.receiver.has_room(key.value):
            machine.store(call.receiver.items, key.value, value)
        elif not isinstance(key, Const):
            call.receiver.open = True
    return NOTHING


def _keys(machine: Calls, call: Call) -> Value:
    machine.step()
    owner = call.receiver
    if not isinstance(owner, Map):
        return UNKNOWN
    machine.spend(len(owner.items) // 5)
    return Seq("list", [Const(key) for key in owner.items], owner.open)


def _values(machine: Calls, call: Call) -> Value:
    owner = call.receiver
    if not isinstance(owner, Map):
        return UNKNOWN
    machine.spend(len(owner.items) // 5)
    return Seq("list", list(owner.items.values()), owner.open)


def _items(machine: Calls, call: Call) -> Value:
    machine.step()
    owner = call.receiver
    if not isinstance(owner, Map):
        return UNKNOWN
    machine.spend(len(owner.items) // 2)
    pairs: list[Value] = [Seq("tuple", [Const(key), value]) for key, value in owner.items.items()]
    return Seq("list", pairs, owner.open)


def _copy(machine: Calls, call: Call) -> Value:
    owner = call.receiver or UNKNOWN
    machine.spend(len(owner.items) // 25 if isinstance(owner, Map | Seq) else 0)
    if isinstance(owner, Map):
        return Map(dict(owner.items), owner.open)
    return Seq(owner.kind, list(owner.items), owner.open) if isinstance(owner, Seq) else UNKNOWN


def _make(kind: str) -> Model:
    def model(machine: Calls, call: Call) -> Value:
        if not call.args:
            return Seq(kind, [], call.open)  # pyright: ignore[reportArgumentType]
        items, exact = machine.iterate(call.args[0])
        return Seq(kind, items, not exact)  # pyright: ignore[reportArgumentType]

    return model


def _dict(machine: Calls, call: Call) -> Value:
    made = Map({}, call.open)
    if call.args:
        source = call.args[0]
        if isinstance(source, Map):
            machine.spend(len(source.items) // 25)
            made.update(source.items)
            made.open = made.open or source.open
        else:
            items, exact = machine.iterate(source)
            made.open = made.open or not exact
            for item in items:
                pair = item.items if isinstance(item, Seq) and len(item.items) == 2 else None
                key = key_of(pair[0]) if pair else None
                if pair and key is not None:
                    made.items[key.value] = pair[1]
                else:
                    made.open = True
    made.update(call.kwargs)
    return made


def _len(machine: Calls, call: Call) -> Value:
    machine.step()
    value = call.args[0] if call.args else UNKNOWN
    refuse_length(machine, value, call.node)
    if isinstance(value, Seq | Map) and not value.open:
        return Const(len(value.items))
    if isinstance(value, Const) and isinstance(value.value, str | bytes):
        return Const(len(value.value))
    return UNKNOWN


def _range(machine: Calls, call: Call) -> Value:
    machine.step()
    numbers = [argument.value for argument in call.args if isinstance(argument, Const)]
    if len(numbers) == len(call.args) and 1 <= len(numbers) <= 3 and all(type(number) is int for number in numbers):
        try:
            found = range(*numbers)
            if len(found) <= 16:
                return Seq("list", [Const(number) for number in found])
            return Seq("list", [], open=True, span=found)
        except (ValueError, OverflowError):
            return UNKNOWN
    return Seq("list", [], open=True)


def _enumerate(machine: Calls, call: Call) -> Value:
    items, exact = machine.iterate(call.args[0]) if call.args else ([], False)
    if not exact:
        return Seq("list", [Seq("tuple", [UNKNOWN, item]) for item in items[:1]], open=True)
    return Seq("list", [Seq("tuple", [Const(position), item]) for position, item in enumerate(items)])


def _zip(machine: Calls, call: Call) -> Value:
    columns = [machine.iterate(argument) for argument in call.args]
    exact = bool(columns) and not call.open and all(known for _, known in columns)
    if not exact:
        row = [items[0] if items else UNKNOWN for items, _ in columns]
        return Seq("list", [Seq("tuple", row, open=call.open)], open=True)
    return Seq("list", [Seq("tuple", list(row)) for row in zip(*(items for items, _ in columns), strict=False)])


def _pass_through(machine: Calls, call: Call) -> Value | None:
    machine.step()
    return call.args[0] if call.args else None


def _any(machine: Calls, call: Call) -> Value:
    items, exact = machine.iterate(call.args[0]) if call.args else ([], False)
    truths = [truth(item) for item in items]
    if True in truths and exact:
        return TRUE
    return FALSE if exact and None not in truths else UNKNOWN


def _all(machine: Calls, call: Call) -> Value:
    items, exact = machine.iterate(call.args[0]) if call.args else ([], False)
    truths = [truth(item) for item in items]
    if exact and False in truths:
        return FALSE
    return TRUE if exact and None not in truths else UNKNOWN


def _map(machine: Calls, call: Call) -> Value:
    if len(call.args) < 2:
        return UNKNOWN
    from guard.script.values import Call as NewCall

    columns = [machine.iterate(argument) for argument in call.args[1:]]
    exact = all(known for _, known in columns)
    outer = machine.context
    if not exact:
        machine.context = outer._replace(loop=True)
    try:
        made = [
            machine.call(call.args[0], NewCall("", list(row), {}, call.node))
            for row in zip(*(items for items, _ in columns), strict=False)
        ]
    finally:
        machine.context = outer
    return Seq("list", made, not exact)


def _namespace(machine: Calls, call: Call) -> Value:
    machine.step()
    value = call.args[0] if call.args else UNKNOWN
    if isinstance(value, Object):
        return machine.attribute(value, "__dict__", call.node)
    if isinstance(value, Instance) and value.path == "argparse.Namespace":
        return Map(value.attrs)
    attrs = getattr(value, "attrs", None)
    machine.spend(len(attrs) // 25 if isinstance(attrs, dict) else 0)  # pyright: ignore[reportUnknownArgumentType]
    return Map(dict(attrs)) if isinstance(attrs, dict) and attrs else Map({}, open=True)  # pyright: ignore[reportUnknownArgumentType]


def _fields(machine: Calls, call: Call) -> Value:
    """`asdict(object)`: its fields, and those of the objects in them."""
    made = _namespace(machine, call)
    return _unfolded(machine, made, call, 0) if isinstance(made, Map) else made


def _unfolded(machine: Calls, value: Value, call: Call, depth: int) -> Value:
    if isinstance(value, Object) and depth < _MAX_DEPTH:
        held = machine.attribute(value, "__dict__", call.node)
        return _unfolded(machine, held, call, depth + 1)
    if isinstance(value, Map) and depth < _MAX_DEPTH:
        machine.spend(len(value.items) // 5)
        return Map({key: _unfolded(machine, one, call, depth + 1) for key, one in value.items.items()}, value.open)
    if isinstance(value, Seq) and depth < _MAX_DEPTH:
        machine.spend(len(value.items) // 5)
        return Seq(value.kind, [_unfolded(machine, one, call, depth + 1) for one in value.items], value.open)
    return UNKNOWN if isinstance(value, Object) else value


def _choose(machine: Calls, call: Call) -> Value:
    """`max`, `min`, `sum` and the like: a number or a member of what is given."""
    machine.step()
    return UNKNOWN


def _chosen_default(machine: Calls, call: Call) -> Value:
    """`next(iterator, default)`."""
    items, exact = machine.iterate(call.args[0]) if call.args else ([], False)
    if items and (exact or not isinstance(items[0], Choice)):
        # It may be asked for again, and give another one.
        return unsure(items[0])
    return UNKNOWN


def _cast(machine: Calls, call: Call) -> Value:
    machine.step()
    return call.args[1] if len(call.args) > 1 else UNKNOWN


def _filter(machine: Calls, call: Call) -> Value:
    """`filter(None, items)`: those that are true; of another test, any of them may be left."""
    if len(call.args) < 2:
        return UNKNOWN
    items, exact = machine.iterate(call.args[1])
    if call.args[0] == NONE:
        truths = [truth(item) for item in items]
        left = [item for item, known in zip(items, truths, strict=True) if known is not False]
        return Seq("list", left, not exact or None in truths)
    for item in items[:1]:
        machine.run_aside(call.args[0], [item], {}, call.node, "")
    return Seq("list", items, open=True)


MODELS: dict[str, Model] = {
    "list.append": _append,
    "list.insert": _append,
    "set.add": _append,
    "list.extend": _extend,
    "set.update": _extend,
    "list.pop": _shrink,
    "list.remove": _shrink,
    "list.clear": _shrink,
    "set.discard": _shrink,
    "dict.pop": _shrink,
    "dict.clear": _shrink,
    "dict.get": _get,
    "dict.setdefault": _setdefault,
    "dict.update": _update,
    "dict.__setitem__": _put,
    "dict.keys": _keys,
    "dict.values": _values,
    "dict.items": _items,
    "dict.copy": _copy,
    "list.copy": _copy,
    "list": _make("list"),
    "tuple": _make("tuple"),
    "set": _make("set"),
    "frozenset": _make("set"),
    "sorted": _make("list"),
    "reversed": _make("list"),
    "dict": _dict,
    "len": _len,
    "range": _range,
    "enumerate": _enumerate,
    "zip": _zip,
    "iter": _pass_through,
    "copy.copy": _pass_through,
    "tqdm": _pass_through,
    "tqdm.tqdm": _pass_through,
    "tqdm.auto.tqdm": _pass_through,
    "tqdm.trange": _range,
    "rich.progress.track": _pass_through,
    "typing.cast": _cast,
    "any": _any,
    "all": _all,
    "map": _map,
    "filter": _filter,
    "vars": _namespace,
    "dataclasses.asdict": _fields,
    "max": _choose,
    "min": _choose,
    "sum": _choose,
    "next": _chosen_default,
}
