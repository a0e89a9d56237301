"""Expressions: what they evaluate to."""

from __future__ import annotations

import ast
import builtins
import operator
from typing import TYPE_CHECKING, Any, ClassVar, cast

from guard.script import models
from guard.script.assigning import Assigning
from guard.script.comparing import compare
from guard.script.context import Event, LeaveError, Signal
from guard.script.counting import count, narrowed
from guard.script.kinds import part_of
from guard.script.results import unsure
from guard.script.values import (
    DELETED,
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    Bound,
    Call,
    Choice,
    Const,
    Counter,
    Function,
    Generator,
    Instance,
    Map,
    Object,
    PathValue,
    Pending,
    Ref,
    Scope,
    Seq,
    Text,
    Value,
    Written,
    join,
    merge,
    options,
    released,
    text_of,
    truth,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_GIVEN: dict[str, Value] = {name: Ref(name) for name in dir(builtins)} | models.MODULE_NAMES
_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda one, other: one / other,
    ast.FloorDiv: lambda one, other: one // other,
    ast.Mod: operator.mod,
    ast.BitAnd: lambda one, other: one & other,
    ast.BitOr: lambda one, other: one | other,
    ast.BitXor: lambda one, other: one ^ other,
}
_NEGATED: dict[bool | None, Value] = {True: FALSE, False: TRUE, None: UNKNOWN}
#: How the names of libraries' dataclasses end.
_DATACLASSES = ("Config", "Arguments")
#: So many uses of attributes are taken note of.
MAX_NAMED = 200
#: Numbers beyond this are not folded.
_LARGE = 10**18
#: Of longer numbers than a float may be, the value is not kept: Python makes no text of them.
_MAX_BITS = 1024


class Expressions(Assigning):
    """Evaluates expressions."""

    def evaluate(self, node: ast.expr) -> Value:  # noqa: D102
        self.step()
        handler = self._HANDLERS.get(type(node))
        return UNKNOWN if handler is None else handler(self, node)

    def _constant(self, node: ast.Constant) -> Value:
        value = cast("Any", node.value)
        if value is None:
            return NOTHING
        if value is True:
            return TRUE
        if type(value) is int and value.bit_length() > _MAX_BITS:
            return UNKNOWN
        return FALSE if value is False else Written(value)

    def _name(self, node: ast.Name) -> Value:
        found = self.lookup(node.id)
        if found is DELETED:
            raise self.unbound(node, "deleted")
        if found is not None:
            return self.as_counted(node.id, found, is_variable=True)
        if node.id == "__file__":
            return Const(self.world.file)
        known = _GIVEN.get(node.id)
        if known is not None:
            return known
        if not self.dynamic_names and not self.may_be_bound(node.id):
            self.lacked.add(id(node))
            raise self._without(node, node.id, "", "NameError")
        if self.is_unbound(node.id):
            raise self.unbound(node, "unbound")
        return UNKNOWN

    def unbound(self, node: ast.Name, why: str) -> LeaveError:
        """The error of a name that is bound in the script, and has no value here."""
        return self._without(node, node.id, why, "NameError")

    def _without(self, node: ast.expr, name: str, why: str, error: str) -> LeaveError:
        self.record(Event("name", Call(name, [], {}, node), self.context, text=why))
        return LeaveError(Signal("raise", node, error=error))

    def _attribute(self, node: ast.Attribute) -> Value:
        owner = self.evaluate(node.value)
        if owner is UNKNOWN:
            return self.attribute(owner, node.attr, node)
        if not isinstance(owner, Ref):
            self._refuse_part(owner, node)
        if len(self.named) < MAX_NAMED and models.may_lack(owner, node.attr, self.world.watched):
            used = Call(f"{getattr(owner, 'path', '')}.{node.attr}", [], {}, node, receiver=owner)
            self.named.append((Event("call", used, self.context), len(self.events)))
        made = self.part_of_library(owner, node.attr) if isinstance(owner, Instance | Object) else None
        if made is not None and made.path.endswith(_DATACLASSES) and len(self.reads) < MAX_NAMED:
            read = Event("call", Call(f"{made.path}.{node.attr}", [], {}, node), self.context)
            self.reads.append((read, len(self.events)))
        return self.as_counted(node.attr, self.attribute(owner, node.attr, node))

    def _refuse_part(self, owner: Value, node: ast.Attribute) -> None:
        """Raise LeaveError where a value does not have an attribute that it is asked for."""
        self.refuse_attribute(owner, node)
        models.refuse_part(self, owner, node)
        meant = models.misnamed(owner, node.attr)
        if meant is not None:
            raise self._without(node, node.attr, f"attribute:{meant}", "AttributeError")
        meant = models.undeclared(owner, node.attr, self.lines, self.events)
        if meant is not None:
            self.lacked.add(id(node))
            raise self._without(node, node.attr, f"option:{meant}", "AttributeError")

    def _joined(self, node: ast.JoinedStr) -> Value:
        return join([self.evaluate(part) for part in node.values])

    def _formatted(self, node: ast.FormattedValue) -> Value:
        value = self.evaluate(node.value)
        if node.format_spec is not None or node.conversion == ord("r"):
            spec = self.evaluate(node.format_spec) if node.format_spec is not None else None
            return models.formatted(value, spec)
        return merge([text_of(option) for option in options(value)])

    def _binary(self, node: ast.BinOp) -> Value:
        # A long sum leans to the left: it is walked, not descended.
        chain: list[ast.BinOp] = []
        left: ast.expr = node
        while isinstance(left, ast.BinOp):
            chain.append(left)
            left = left.left
        value = self.evaluate(left)
        for link in reversed(chain):
            self.step()
            right = self.evaluate(link.right)
            self.refuse_operands(type(link.op), value, right, link)
            if isinstance(value, Instance) and isinstance(right, Instance):
                models.refuse_sum(self, value, right, link)
            value = UNKNOWN if _may_be_whole(value, link.right, right) else self.operate(type(link.op), value, right)
        return value

    def operate(self, kind: type[ast.operator], left: Value, right: Value) -> Value:
        """The value of `left OP right`."""
        if isinstance(left, Choice) or isinstance(right, Choice):
            pairs = [(one, other) for one in options(left) for other in options(right)]
            return merge([self.operate(kind, one, other) for one, other in pairs]) if len(pairs) <= 9 else UNKNOWN
        if kind is ast.Div and (isinstance(left, PathValue) or isinstance(right, PathValue)):
            return models.join_path([left, right])
        if kind is ast.Mod and isinstance(left, Const | Text) and _is_text(left):
            return models.percent(left, right)
        if kind is ast.BitOr and isinstance(left, Map) and isinstance(right, Map):
            self.spend((len(left.items) + len(right.items)) // 25)
            table = Map(dict(left.items), left.open or right.open)
            table.update(right.items)
            return table
        if kind in (ast.Add, ast.Mult) and (isinstance(left, Seq) or isinstance(right, Seq)):
            return models.added(self, left, right) if kind is ast.Add else models.repeated(self, left, right)
        if kind is ast.Add and (_is_text(left) or _is_text(right)):
            return join([left, right])
        if isinstance(left, Counter) or isinstance(right, Counter):
            return count(kind, left, right)
        return _fold(kind, left, right)

    def _unary(self, node: ast.UnaryOp) -> Value:
        inner: ast.expr = node
        kinds: list[type[ast.unaryop]] = []
        while isinstance(inner, ast.UnaryOp):
            kinds.append(type(inner.op))
            inner = inner.operand
        value = self.evaluate(inner)
        for kind in reversed(kinds):
            if kind is ast.Not:
                value = _NEGATED[truth(value)]
            elif isinstance(value, Const) and isinstance(value.value, int | float):
                number = value.value
                value = Const(-number if kind is ast.USub else +number) if kind is not ast.Invert else UNKNOWN
            else:
                value = UNKNOWN
        return value

    def _boolean(self, node: ast.BoolOp) -> Value:
        stop = isinstance(node.op, ast.Or)
        seen: list[Value] = []
        context, assumed = self.context, False
        counters: dict[str, Value] = {}
        try:
            for position, operand in enumerate(node.values):
                value = self.evaluate(operand)
                known = truth(value)
                if value is FALSE and not stop:
                    # Whatever came before it, all of them together are false.
                    return FALSE
                if known is stop or position == len(node.values) - 1:
                    seen.append(value)
                    break
                if known is None:
                    seen.extend(option for option in options(value) if truth(option) is not (not stop))
                    self.context, assumed = self.assume(operand, holds=not stop), True
                    if not stop:
                        self._narrow(operand, counters)
        except LeaveError:
            # Where the script goes on, it has not come to this operand.
            if not assumed:
                raise
            return TRUE if stop else FALSE
        finally:
            self.context = context
            self.scope.names.update(counters)
        return merge(seen)

    def _narrow(self, test: ast.expr, before: dict[str, Value]) -> None:
        """Let a counter of a loop be one that meets a test, and note what it was before."""
        compared = test if isinstance(test, ast.Compare) and len(test.ops) == 1 else None
        name = test if compared is None else compared.left
        counter = self.scope.names.get(name.id) if isinstance(name, ast.Name) else None
        if isinstance(name, ast.Name) and isinstance(counter, Counter):
            kind = None if compared is None else type(compared.ops[0])
            right = UNKNOWN if compared is None else self.evaluate(compared.comparators[0])
            before.setdefault(name.id, counter)
            self.scope.names[name.id] = narrowed(kind, counter, right)

    def _compare(self, node: ast.Compare) -> Value:
        left = self.evaluate(node.left)
        result: bool | None = True
        for kind, comparator in zip(node.ops, node.comparators, strict=True):
            right = self.evaluate(comparator)
            if isinstance(kind, ast.In | ast.NotIn):
                self.refuse(right, node, "__contains__")
            self.refuse_operands(type(kind), left, right, node)
            self.spend(len(right.items) // 25 if isinstance(right, Seq) else 0)
            if isinstance(right, Ref) and right.path == "os.environ":
                right = self.environ
                known = None if models.is_container_variable(left) else compare(type(kind), left, right)
            else:
                known = compare(type(kind), left, right)
            if known is False:
                result = False
            elif known is None and result is not False:
                result = None
            left = right
        return UNKNOWN if result is None else (TRUE if result else FALSE)

    def _conditional(self, node: ast.IfExp) -> Value:
        known = truth(self.evaluate(node.test))
        if known is not None:
            return self.evaluate(node.body if known else node.orelse)
        return self._either(node.test, node.body, node.orelse)

    def _either(self, test: ast.expr, body: ast.expr, orelse: ast.expr) -> Value:
        values: list[Value] = []
        context = self.context
        leaves: list[LeaveError] = []
        for branch, holds in ((body, True), (orelse, False)):
            self.context = self.assume(test, holds=holds)
            try:
                values.append(self.evaluate(branch))
            except LeaveError as leave:
                leaves.append(leave)
            finally:
                self.context = context
        if not values:
            raise leaves[0]
        return merge(values)

    def _sequence(self, node: ast.List | ast.Tuple | ast.Set) -> Value:
        kind = "list" if isinstance(node, ast.List) else "tuple" if isinstance(node, ast.Tuple) else "set"
        made = Seq(kind, [], written=True)
        for element in node.elts:
            if isinstance(element, ast.Starred):
                inner = self.evaluate(element.value)
                self.refuse(inner, element, "__iter__")
                if isinstance(inner, Seq):
                    self.spend(len(inner.items) // 25)
                    made.add(inner.items)
                    made.open = made.open or inner.open
                else:
                    made.open = True
            else:
                item = self.evaluate(element)
                # What is in a list may be replaced where nobody sees it; None in a tuple stays what it is.
                made.add([item if kind == "tuple" and item is NOTHING else released(item)])
        return made

    def _dict(self, node: ast.Dict) -> Value:
        made = Map({}, written=True)
        for key, value_node in zip(node.keys, node.values, strict=True):
            value = released(self.evaluate(value_node))
            if key is None:
                if not isinstance(value, Map) or value.open:
                    made.open = True
                    self.loosen(made.items)
                if isinstance(value, Map):
                    self.spend(len(value.items) // 25)
                    made.update(value.items)
                continue
            name = models.key_of(self.evaluate(key))
            if name is None:
                made.open = True
            elif made.has_room(name.value):
                made.items[name.value] = value
        return made

    def _lambda(self, node: ast.Lambda) -> Value:
        return self.make_function(node, "<lambda>")

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Value:
        outer, context = self.scope, self.context
        self.scope = Scope({}, outer, "function")
        found: list[Value] = []
        try:
            exact = self._generate(node, 0, found)
        finally:
            self.scope, self.context = outer, context
        if isinstance(node, ast.DictComp):
            table = Map({}, open=not exact)
            for pair in found:
                key = models.key_of(pair.items[0]) if isinstance(pair, Seq) else None
                if key is None:
                    table.open = True
                elif isinstance(pair, Seq) and table.has_room(key.value):
                    table.items[key.value] = pair.items[1]
            return table
        made = Seq("set" if isinstance(node, ast.SetComp) else "list", [], open=not exact)
        made.each = not any(head.ifs for head in node.generators)
        made.add(found)
        return made

    def _generate(
        self,
        node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp,
        position: int,
        found: list[Value],
    ) -> bool:
        """Collect what a comprehension yields from one of its loops on; whether that is all, and certain."""
        if position == len(node.generators):
            if isinstance(node, ast.DictComp):
                found.append(Seq("tuple", [self.evaluate(node.key), released(self.evaluate(node.value))]))
            else:
                found.append(released(self.evaluate(node.elt)))
            return True
        head = node.generators[position]
        over = self.evaluate(head.iter)
        self.refuse(over, head.iter, "__iter__")
        items, exact = self.iterate(over)
        if not exact:
            self.context = self.context._replace(loop=True)
        for item in items:
            self.assign(head.target, item)
            tests = [truth(self.evaluate(test)) for test in head.ifs]
            if False in tests:
                continue
            exact = self._generate(node, position + 1, found) and None not in tests and exact
        return exact

    def _subscript(self, node: ast.Subscript) -> Value:
        owner = self.evaluate(node.value)
        self.refuse(owner, node, "__getitem__")
        if isinstance(node.slice, ast.Slice):
            bounds = [self.evaluate(bound) for bound in (node.slice.lower, node.slice.upper) if bound is not None]
            self.spend(len(owner.items) // 25 if isinstance(owner, Seq) else 0)
            self.refuse_bounds(owner, bounds, node)
            models.refuse_slice(self, owner, node)
            return models.sliced(owner, node.slice, bounds)
        index = self.evaluate(node.slice)
        models.refuse_item(self, owner, index, node)
        models.refuse_name(self, owner, index, node)
        self.refuse_index(owner, index, node)
        found = self.item(owner, index, node)
        return self.as_counted(index.value, found) if isinstance(index, Const) else found

    def item(self, owner: Value, index: Value, node: ast.AST) -> Value:
        """`owner[index]`."""
        if isinstance(owner, Ref) and owner.path == "os.environ":
            return models.environment_item(self, index, node)
        if isinstance(owner, Choice):
            return self._item_of_any(owner, index, node)
        if isinstance(owner, Map):
            key = models.key_of(index)
            if key is not None and key.value in owner.items:
                return owner.items[key.value]
            if key is not None and not owner.open:
                self.refuse_missing(owner, index, node)
                raise self.leave("raise", node, "KeyError")
            return self._unknown_item(owner.items.values())
        if isinstance(owner, Seq) and isinstance(index, Const) and isinstance(index.value, int):
            if -len(owner.items) <= index.value < len(owner.items):
                found = owner.items[index.value] if not owner.open or index.value >= 0 else UNKNOWN
                return unsure(found) if owner.open or _is_mixed(owner) else found
            if not owner.open and owner.kind != "set":
                raise self.leave("raise", node, "IndexError")
            return UNKNOWN
        if isinstance(owner, Seq):
            return self._unknown_item(owner.items)
        if isinstance(owner, Instance) and owner.path.partition(".")[0] in models.FLUENT:
            self.refuse_key(owner, index, node)
            return models.item(self, owner, index, node) or Instance(owner.path)
        return owner if isinstance(owner, Ref) else part_of(owner)

    def _item_of_any(self, owner: Choice, index: Value, node: ast.AST) -> Value:
        """`owner[index]` of one of several values: those that have no such item are not what it is."""
        found: list[Value] = []
        for option in owner.options:
            events = len(self.events)
            try:
                found.append(self.item(option, index, node))
            except LeaveError:
                if option is owner.options[-1] and not found:
                    raise
                del self.events[events:]
        return merge(found)

    def _unknown_item(self, items: Collection[Value]) -> Value:
        """An item that is not known: those of them that are empty are there to be filled by way of it."""
        self.spend(len(items) // 25)
        for item in items:
            if isinstance(item, Seq | Map) and not item.items and getattr(item, "kind", "") != "tuple":
                item.open = True
        return UNKNOWN

    def _await(self, node: ast.Await) -> Value:
        value = self.evaluate(node.value)
        self.refuse(value, node, "__await__")
        return self.settle(value, node)

    def settle(self, value: Value, node: ast.AST) -> Value:
        """What a coroutine gives when it has run; any other value as it is."""
        if isinstance(value, Pending) and isinstance(value.func, Function | Bound):
            return self.enter(value.func, Call("", value.args, value.kwargs, node))
        return models.outcome(value)

    def _yield(self, node: ast.Yield | ast.YieldFrom) -> Value:
        if self.frame.environ is None:
            self.spend(len(self.environ.items) // 25)
            self.frame.environ = dict(self.environ.items)
        if node.value is not None:
            value = self.evaluate(node.value)
            if isinstance(node, ast.YieldFrom):
                items, _ = self.iterate(value)
                self.frame.yields.extend(items[:8])
            elif len(self.frame.yields) < 8:
                self.frame.yields.append(released(value))
        return UNKNOWN

    def _named(self, node: ast.NamedExpr) -> Value:
        value = self.evaluate(node.value)
        self.assign(node.target, value)
        return value

    def _starred(self, node: ast.Starred) -> Value:
        self.evaluate(node.value)
        return UNKNOWN

    def _call(self, node: ast.Call) -> Value:
        func = self.evaluate(node.func)
        call = Call("", [], {}, node)
        for argument in node.args:
            if not isinstance(argument, ast.Starred):
                if not call.open:
                    call.args.append(self.evaluate(argument))
                else:
                    self.evaluate(argument)
                continue
            value = self.evaluate(argument.value)
            self.refuse(value, argument, "__iter__")
            if isinstance(value, Generator):
                value = self.drain(value)
            if isinstance(value, Seq) and not value.open:
                call.args.extend(value.items)
            else:
                call.open = True
        for keyword in node.keywords:
            value = self.evaluate(keyword.value)
            if keyword.arg is not None:
                call.kwargs[keyword.arg] = value
            elif isinstance(value, Choice) and all(isinstance(option, Map) for option in value.options):
                for option in value.options:
                    for key, item in option.items.items() if isinstance(option, Map) else ():
                        known = call.kwargs.get(key)
                        call.kwargs[str(key)] = item if known is None else merge([known, item])
            elif isinstance(value, Map):
                call.kwargs.update({key: item for key, item in value.items.items() if isinstance(key, str)})
                call.open = call.open or value.open
            else:
                call.open = True
        # Whoever looks at the call looks at each of its arguments.
        self.spend(len(call.args) // 25 + len(call.kwargs) // 5)
        self.refuse(func, node, "__call__")
        self.fit(func, node)
        return self.call(func, call)

    _HANDLERS: ClassVar[dict[type[ast.expr], Callable[[Expressions, Any], Value]]] = {
        ast.Constant: _constant,
        ast.Name: _name,
        ast.Attribute: _attribute,
        ast.Call: _call,
        ast.JoinedStr: _joined,
        ast.FormattedValue: _formatted,
        ast.BinOp: _binary,
        ast.UnaryOp: _unary,
        ast.BoolOp: _boolean,
        ast.Compare: _compare,
        ast.IfExp: _conditional,
        ast.List: _sequence,
        ast.Tuple: _sequence,
        ast.Set: _sequence,
        ast.Dict: _dict,
        ast.Lambda: _lambda,
        ast.ListComp: _comprehension,
        ast.SetComp: _comprehension,
        ast.GeneratorExp: _comprehension,
        ast.DictComp: _comprehension,
        ast.Subscript: _subscript,
        ast.Await: _await,
        ast.Yield: _yield,
        ast.YieldFrom: _yield,
        ast.NamedExpr: _named,
        ast.Starred: _starred,
    }


def _is_mixed(owner: Seq) -> bool:
    """Whether the items of a list are of several kinds: another order gives another one."""
    return len({getattr(item, "path", "") for item in owner.items[:6]}) > 1


def _may_be_whole(left: Value, node: ast.expr, right: Value) -> bool:
    """Whether a path is joined to what a table calls one, unknown: an absolute path takes its place."""
    key = node.slice if isinstance(node, ast.Subscript) else None
    name = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else ""
    return name.endswith("_path") and isinstance(left, PathValue) and not isinstance(right, Const | Text | PathValue)


def _is_text(value: Value) -> bool:
    return isinstance(value, Text) or (isinstance(value, Const) and isinstance(value.value, str))


def _fold(kind: type[ast.operator], left: Value, right: Value) -> Value:
    if not (isinstance(left, Const) and isinstance(right, Const)):
        return UNKNOWN
    one, other = left.value, right.value
    if isinstance(one, str) and isinstance(other, int) and kind is ast.Mult:
        return Const(one * other) if len(one) * max(other, 0) <= 4096 else UNKNOWN
    function = _OPERATORS.get(kind)
    if function is None or not isinstance(one, int | float) or not isinstance(other, int | float):
        return UNKNOWN
    if abs(one) > _LARGE or abs(other) > _LARGE:
        return UNKNOWN
    try:
        return Const(function(one, other))
    except (ArithmeticError, TypeError, ValueError):
        return UNKNOWN
