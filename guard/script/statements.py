"""Statements: how control flows through a script."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any, ClassVar

from guard.script import models
from guard.script.context import Condition, Context, LeaveError, Signal, Swallow
from guard.script.counting import counted
from guard.script.importing import Importing
from guard.script.values import (
    DELETED,
    NONE,
    NOTHING,
    UNKNOWN,
    Bound,
    Call,
    Const,
    Counter,
    Function,
    Generator,
    Instance,
    LocalClass,
    Map,
    Object,
    Ref,
    Scope,
    Seq,
    Unknown,
    Value,
    merge,
    plain,
    released,
    truth,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_ENDING = frozenset({"exit", "quit", "_exit", "abort"})
#: What asks for a variable of the environment, and names of what there is to do.
_ASKS = re.compile(r"not os\.(?:getenv|environ\.get)\(")
_WORK = re.compile(
    r"(?:\w+_)?(?:rows|items|pending|todo|tasks|jobs|samples|prompts|texts|urls|records|documents|questions|examples|"
    r"pairs|batches|remaining|queries|messages)"
)


class Statements(Importing):
    """Runs statements."""

    def execute_block(self, body: Sequence[ast.stmt]) -> Signal | None:  # noqa: D102
        for node in body:
            self.step()
            self.line = node.lineno
            handler = self._HANDLERS_OF_STATEMENTS.get(type(node))
            if handler is None:
                continue
            try:
                signal = handler(self, node)
            except LeaveError as leave:
                signal = leave.signal
            except RecursionError:
                self.give_up("expressions that nest too deeply", node)
                signal = None
            if signal is not None:
                return signal
        return None

    def _expression(self, node: ast.Expr) -> Signal | None:
        if not isinstance(node.value, ast.Constant):
            self.evaluate(node.value)
        return None

    def _assign(self, node: ast.Assign) -> Signal | None:
        value = self.evaluate(node.value)
        for target in node.targets:
            self.assign(target, value)
        return None

    def _annotated(self, node: ast.AnnAssign) -> Signal | None:
        if node.value is not None:
            self.assign(node.target, self.evaluate(node.value))
        return None

    def _augmented(self, node: ast.AugAssign) -> Signal | None:
        if isinstance(node.target, ast.Name):
            if self.is_unbound(node.target.id):
                raise self.unbound(node.target, "unbound")
            current = self.as_counted(node.target.id, self.lookup(node.target.id) or UNKNOWN, is_variable=True)
        elif isinstance(node.target, ast.Attribute):
            current = self.attribute(self.evaluate(node.target.value), node.target.attr, node.target)
            current = self.as_counted(node.target.attr, current)
        else:
            current = self.evaluate(node.target)
        added = self.evaluate(node.value)
        if isinstance(current, Instance) and isinstance(node.op, ast.Add):
            models.refuse_sum(self, current, added, node)
        if isinstance(current, Ref) and current.path == "os.environ" and isinstance(node.op, ast.BitOr):
            self.call(Bound(current, "update"), Call("", [added], {}, node))
            return None
        if isinstance(current, Map) and isinstance(node.op, ast.BitOr):
            for key, value in added.items.items() if isinstance(added, Map) else ():
                self.store(current.items, key, value)
            current.open = current.open or not isinstance(added, Map) or added.open
            return None
        if isinstance(current, Seq) and current.kind == "list" and isinstance(node.op, ast.Add):
            if isinstance(added, Seq) and not added.open and not self.uncertain:
                current.add(added.items)
            else:
                current.open = True
            return None
        self.refuse_operands(type(node.op), current, added, node)
        self.assign(node.target, self.operate(type(node.op), current, added))
        return None

    def _return(self, node: ast.Return) -> Signal | None:
        return Signal("return", node, NOTHING if node.value is None else self.evaluate(node.value))

    def _raise(self, node: ast.Raise) -> Signal | None:
        error = "Exception"
        if node.exc is not None:
            value = self.evaluate(node.exc)
            error = self.error_name(value)
            if error == "SystemExit":
                argument = value.call.args if isinstance(value, Instance) and value.call is not None else []
                raise models.leave(self, node, argument[0] if argument else NONE)
        raise self.leave("raise", node, error, self.source(node))

    def _break(self, node: ast.Break) -> Signal | None:
        return Signal("break", node)

    def _continue(self, node: ast.Continue) -> Signal | None:
        return Signal("continue", node)

    def _if(self, node: ast.If) -> Signal | None:
        # An `elif` chain nests to the right: it is walked, not descended.
        branches: list[tuple[Context, Callable[[], Signal | None]]] = []
        outer = self.context
        try:
            while True:
                known = truth(self.evaluate(node.test))
                known = self._lacks_key(node) if known is None else known
                self._note_test(node, known)
                if known is not False:
                    context = self.context if known else self.assume(node.test)
                    branches.append((context, self._later(node.body)))
                if known:
                    break
                if known is None:
                    self.context = self.assume(node.test, holds=False)
                if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
                    node = node.orelse[0]
                    continue
                branches.append((self.context, self._later(node.orelse)))
                break
        finally:
            self.context = outer
        if len(branches) == 1:
            return branches[0][1]()
        return self.fork(branches)

    def _lacks_key(self, node: ast.If) -> bool | None:
        """Whether the script leaves for want of a variable wherever there is anything to do: `if rows and not KEY`."""
        test, last = node.test, node.body[-1]
        if not isinstance(last, ast.Raise) or not isinstance(test, ast.BoolOp) or not isinstance(test.op, ast.And):
            return None
        asked = [one for one in test.values if _ASKS.match(ast.unparse(one))]
        work = [one for one in test.values if isinstance(one, ast.Name) and _WORK.fullmatch(one.id)]
        if not asked or len(asked) + len(work) != len(test.values):
            return None
        return True if all(truth(self.evaluate(one)) for one in asked) else None

    def _note_test(self, node: ast.If, known: bool | None) -> None:
        """Note the outcome of an `if`: one that comes out otherwise another time has none."""
        before = self.tests.get(id(node))
        if known is None or (before is not None and before[1] is not known) or id(node) in self.undecided:
            self.tests.pop(id(node), None)
            self.undecided.add(id(node))
        else:
            self.tests[id(node)] = (node, known)

    def _later(self, body: Sequence[ast.stmt]) -> Callable[[], Signal | None]:
        return lambda: self.execute_block(body)

    def _for(self, node: ast.For | ast.AsyncFor) -> Signal | None:
        over = self.evaluate(node.iter)
        self.refuse(over, node.iter, "__iter__")
        items, exact = self.iterate(over)
        signal: Signal | None = None
        broke = False
        outer_break, self.frame.may_break = self.frame.may_break, False
        outer_skip, self.frame.may_skip = self.frame.may_skip, False
        outer = self.context
        try:
            if not exact:
                self._forget(node)
                self.context = outer._replace(loop=True)
            for item in items:
                self.assign(node.target, item)
                signal = self.execute_block(node.body)
                if signal is not None and signal.kind == "break":
                    broke = True
                    break
                if signal is not None and signal.kind != "continue":
                    break
        finally:
            self.context = outer
            may_break, self.frame.may_break = self.frame.may_break, outer_break
            may_skip, self.frame.may_skip = self.frame.may_skip, outer_skip
        if not exact and signal is not None and signal.kind == "return":
            # The loop may as well have run to its end, or not at all.
            self.frame.returns.append(signal.value or NONE)
            signal = None
        if signal is not None and signal.kind in ("return", "raise", "exit"):
            # A loop over what is not known is there for something: what cannot work in its first round ends the script.
            lacks = id(signal.node) in self.lacked and not (may_break or may_skip)
            return signal if exact or lacks or id(signal.node) in self.misused else None
        return None if broke and exact else self._otherwise(node, broke=broke or may_break)

    def _otherwise(self, loop: ast.For | ast.AsyncFor | ast.While, *, broke: bool) -> Signal | None:
        """The `else` of a loop, which a `break` that may have happened leaves out."""
        if not broke or not loop.orelse:
            return self.execute_block(loop.orelse)
        condition = Condition("no `break` ends the loop", loop.lineno)
        context = self.context._replace(conditions=(*self.context.conditions, condition)[-8:])
        return self.fork([(self.context, self._later([])), (context, self._later(loop.orelse))])

    def _forget(self, loop: ast.For | ast.AsyncFor | ast.While) -> None:
        """Let go of what a loop changes: its first round is not like the others."""
        names = self.bound_in.get(id(loop))
        if names is None:
            tested = ast.walk(loop.test) if isinstance(loop, ast.While) else ()
            also = (node.target.id for node in tested if isinstance(node, ast.NamedExpr))
            names = self.bound_in[id(loop)] = frozenset((*_stored(loop.body), *also))
        self.spend(len(names) // 25)
        for name in names:
            value = self.scope.names.get(name)
            if isinstance(value, Const | Counter):
                self.store(self.scope.names, name, merge([plain(value), Unknown("loop")]))

    def _while(self, node: ast.While) -> Signal | None:
        counted = self._counted(node)
        self._forget(node)
        for inner in ast.walk(node.test):
            self.step()
            held = self.lookup(inner.id) if isinstance(inner, ast.Name) else None
            if isinstance(held, Seq):
                held.loosen()
            elif isinstance(held, Map):
                held.open = True
        outer = self.context
        self.context = outer._replace(loop=True)
        try:
            known = truth(self.evaluate(node.test))
        finally:
            self.context = outer
        if known is False:
            return self.execute_block(node.orelse)
        if counted is not None:
            self.store(self.scope.names, *counted)
        outer_break, self.frame.may_break = self.frame.may_break, False
        self.context = outer._replace(loop=True)
        try:
            signal = self.execute_block(node.body)
        finally:
            self.context = outer
            may_break, self.frame.may_break = self.frame.may_break, outer_break
        broke = may_break or (signal is not None and signal.kind == "break")
        if signal is not None and signal.kind in ("return", "raise", "exit"):
            if known and not broke:
                return signal
            if signal.kind == "return":
                self.frame.returns.append(signal.value or NONE)
        elif known and not broke and isinstance(node.test, ast.Constant) and not (self._cancellable or self.tries):
            if self.frame.returns:
                return Signal("return", node, self.frame.returns[-1])
            if self.frame.yields:
                # Whoever takes what it yields ends it by taking no more.
                return Signal("return", node, NONE)
            raise self.leave("raise", node, "endless loop")
        return None if known else self._otherwise(node, broke=broke)

    def _counted(self, loop: ast.While) -> tuple[str, Counter] | None:
        """The counter of a loop such as `while step < 100`, which every round makes larger by one."""
        found = counted(loop)
        if found is None or not self._stays(found.end, loop):
            return None
        first, last = self.scope.names.get(found.name), self.evaluate(found.end)
        if not (isinstance(first, Const) and isinstance(last, Const) and type(first.value) is type(last.value) is int):
            return None
        numbers = range(first.value, last.value + found.is_whole)
        return (found.name, Counter(numbers=numbers)) if numbers else None

    def _stays(self, end: ast.expr, loop: ast.While) -> bool:
        """Whether the end of a loop is a number, variable or attribute that nothing in it changes."""
        if isinstance(end, ast.Attribute):
            return isinstance(end.value, ast.Name) and not self.sets(end.attr)
        is_own = isinstance(end, ast.Name) and not self.is_shared(end.id) and end.id not in set(_stored(loop.body))
        return is_own or isinstance(end, ast.Constant)

    @property
    def _cancellable(self) -> bool:
        """Whether this runs in a coroutine, which somebody else may end."""
        function = self.frame.function
        return function is not None and isinstance(function.node, ast.AsyncFunctionDef)

    def _with(self, node: ast.With | ast.AsyncWith) -> Signal | None:
        opened: list[Value] = []
        hides = catches = False
        for item in node.items:
            manager = self.evaluate(item.context_expr)
            hides = hides or (isinstance(manager, Instance) and manager.path.startswith("contextlib.suppress"))
            catches = catches or self._may_hide(manager)
            value = models.entered(self, manager, item.context_expr)
            opened.append(manager)
            if item.optional_vars is not None:
                self.assign(item.optional_vars, value)
        outer = self.context
        if hides:
            handler = ast.ExceptHandler(body=[])
            swallow = Swallow(node.lineno, ("Exception",), handler)
            self.context = outer._replace(swallows=(*outer.swallows, swallow)[-8:])
        try:
            signal = self.execute_block(node.body)
        finally:
            self.context = outer
        for manager in reversed(opened):
            models.exited(self, manager, node)
        return None if (hides or catches) and signal is not None and signal.kind == "raise" else signal

    def _may_hide(self, manager: Value) -> bool:
        """Whether a context manager of the script's own may end an exception of its block."""
        if isinstance(manager, Object):
            method = self.find(manager.cls, "__exit__")
            if not isinstance(method, Function):
                return False
            self.spend((method.node.end_lineno or 0) - method.node.lineno)
            returned = (inner.value for inner in ast.walk(method.node) if isinstance(inner, ast.Return))
            return any(value is not None and (not isinstance(value, ast.Constant) or value.value) for value in returned)
        func = manager.func if isinstance(manager, Generator) else None
        func = func.func if isinstance(func, Bound) else func
        if not isinstance(func, Function):
            return False
        self.spend((func.node.end_lineno or 0) - func.node.lineno)
        tries = (inner for inner in ast.walk(func.node) if isinstance(inner, ast.Try) and inner.handlers)
        return any(
            isinstance(inner, ast.Yield) and any(_goes_on(handler.body) for handler in one.handlers)
            for one in tries
            for statement in one.body
            for inner in ast.walk(statement)
        )

    def _try(self, node: ast.Try) -> Signal | None:
        outer = self.context
        swallows = tuple(
            Swallow(handler.lineno, self.catches(handler), handler)
            for handler in node.handlers
            if _goes_on(handler.body)
        )
        outer_trail, self.trail = self.trail, []
        self.context = outer._replace(swallows=(*outer.swallows, *swallows)[-8:])
        self.tries += bool(node.handlers)
        try:
            signal = self.execute_block(node.body)
        finally:
            self.tries -= bool(node.handlers)
            self.context = outer
            inner, self.trail = self.trail, outer_trail
            if outer_trail is not None:
                outer_trail.extend(inner)
        signal = self._handle(node, signal, {(id(table), key): (table, old) for table, key, old in reversed(inner)})
        if node.finalbody and (signal is None or signal.error != "os._exit"):
            final = self.execute_block(node.finalbody)
            signal = final or signal
        return signal

    def _handle(
        self,
        node: ast.Try,
        signal: Signal | None,
        changed: dict[tuple[int, Any], tuple[dict[Any, Value], Value | None]],
    ) -> Signal | None:
        raised = signal is not None and signal.kind in ("raise", "exit")
        matching = [
            handler for handler in node.handlers if signal is None or not raised or self.may_catch(handler, signal)
        ]
        if raised and not matching:
            return signal
        context = self.context._replace(handler=not raised or self.context.handler)

        def handle(handler: ast.ExceptHandler) -> Callable[[], Signal | None]:
            def run() -> Signal | None:
                if not raised:
                    self.spend(len(changed))
                    for (_, key), (table, old) in changed.items():
                        now = table.get(key)
                        if old is not None and now is not None:
                            self.store(table, key, merge([old, now]))
                if handler.name:
                    self.store(self.scope.names, handler.name, Instance("Exception()"))
                outcome = self.execute_block(handler.body)
                if outcome is not None and outcome.kind in ("raise", "exit"):
                    self.loud.add(id(handler))
                return outcome

            return run

        if raised and signal is not None:
            if id(signal.node) in self.lacked | self.misused:
                self.rescued.append((matching[0], signal))
            return handle(matching[0])()
        ways: list[tuple[Context, Callable[[], Signal | None]]] = []
        if signal is None:
            ways.append((self.context, self._later(node.orelse)))
        else:
            ways.append((self.context, lambda: signal))
        ways.extend((context, handle(handler)) for handler in node.handlers if not self._is_idle(node, handler))
        return self.fork(ways) if len(ways) > 1 else ways[0][1]()

    def _is_idle(self, node: ast.Try, handler: ast.ExceptHandler) -> bool:
        """Whether nothing in the body can raise what the handler is for: it imports what is installed."""
        return set(self.catches(handler)) <= {"ImportError", "ModuleNotFoundError"} and all(
            models.importable(self.world, statement) for statement in node.body
        )

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Signal | None:
        func = self.make_function(node, node.name)
        value: Value = func
        for decorator in reversed(node.decorator_list):
            value = models.decorated(self, value, self.evaluate(decorator), decorator)
        self.store(self.scope.outer.get(node.name, self.scope).names, node.name, value)
        return None

    def _class(self, node: ast.ClassDef) -> Signal | None:
        bases = [self.evaluate(base) for base in node.bases]
        decorators = [self.evaluate(decorator) for decorator in node.decorator_list]
        scope = Scope({}, self.scope, "class")
        outer, self.scope = self.scope, scope
        try:
            signal = self.execute_block(node.body)
        finally:
            self.scope = outer
        # Whoever makes objects of a class may make something else of what stands in its body.
        attrs = {name: released(value) for name, value in scope.names.items()}
        cls = LocalClass(node.name, node, bases, attrs, decorators=decorators)
        cls.fields = [
            statement.target.id
            for statement in node.body
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
        ]
        cls.is_data = any(models.makes_data_class(decorator) for decorator in decorators) or any(
            isinstance(base, LocalClass) and base.is_data for base in bases
        )
        for value in attrs.values():
            models.own(value, cls)
        self.store(self.scope.names, node.name, cls)
        self._announce(cls, node)
        return signal

    def _announce(self, cls: LocalClass, node: ast.ClassDef) -> None:
        """Run what the script has run for each class: of its metaclass, of its bases, and its decorators."""
        given = {keyword.arg: self.evaluate(keyword.value) for keyword in node.keywords if keyword.arg is not None}
        meta = given.pop("metaclass", None)
        parts: list[Value] = [Const(node.name), Seq("tuple", [*cls.bases]), Map({**cls.attrs})]
        if isinstance(meta, LocalClass):
            for name, owner in (("__new__", meta), ("__init__", cls)):
                made = self.find(meta, name)
                if isinstance(made, Function):
                    self.enter(Bound(owner, name, made), Call("", parts, {}, node))
        above = (self.find(base, "__init_subclass__") for base in cls.bases if isinstance(base, LocalClass))
        func = next((one for one in above if isinstance(one, Function)), None)
        if func is not None:
            self.enter(Bound(cls, "__init_subclass__", func), Call("", [], given, node))
        for decorator in reversed(cls.decorators):
            if isinstance(decorator, Function) or (isinstance(decorator, Bound) and decorator.func is not None):
                self.call(decorator, Call("", [cls], {}, node))

    def _global(self, node: ast.Global | ast.Nonlocal) -> Signal | None:
        scope: Scope | None = self.module
        for name in node.names:
            if isinstance(node, ast.Nonlocal):
                scope = self.scope.parent
                while scope is not None and scope.parent is not None and name not in scope.names:
                    scope = scope.parent
            self.scope.outer[name] = scope or self.module
        return None

    def _delete(self, node: ast.Delete) -> Signal | None:
        for target in node.targets:
            if isinstance(target, ast.Name) and target.id in self.scope.names:
                self.store(self.scope.names, target.id, UNKNOWN if self.uncertain else DELETED)
            if isinstance(target, ast.Subscript):
                owner, key = self.evaluate(target.value), models.key_of(self.evaluate(target.slice))  # pyright: ignore[reportArgumentType]
                table = self.environ if owner == Ref("os.environ") else owner
                if isinstance(table, Map) and key is not None and key.value in table.items:
                    self.store(table.items, key.value, DELETED)
                elif isinstance(table, Seq):
                    table.loosen()
        return None

    def _assert(self, node: ast.Assert) -> Signal | None:
        if truth(self.evaluate(node.test)) is False:
            raise self.leave("raise", node, "AssertionError", self.source(node))
        return None

    _HANDLERS_OF_STATEMENTS: ClassVar[dict[type[ast.stmt], Callable[[Statements, Any], Signal | None]]] = {
        ast.Expr: _expression,
        ast.Assign: _assign,
        ast.AnnAssign: _annotated,
        ast.AugAssign: _augmented,
        ast.Return: _return,
        ast.Raise: _raise,
        ast.Break: _break,
        ast.Continue: _continue,
        ast.If: _if,
        ast.For: _for,
        ast.AsyncFor: _for,
        ast.While: _while,
        ast.With: _with,
        ast.AsyncWith: _with,
        ast.Try: _try,
        ast.TryStar: _try,  # pyright: ignore[reportAssignmentType]
        ast.FunctionDef: _function,
        ast.AsyncFunctionDef: _function,
        ast.ClassDef: _class,
        ast.Import: Importing.import_modules,
        ast.ImportFrom: Importing.import_names,
        ast.Global: _global,
        ast.Nonlocal: _global,
        ast.Delete: _delete,
        ast.Assert: _assert,
        ast.Match: Importing.match,
    }


class Interpreter(Statements):
    """Reads a whole script, in the order in which it would run."""

    def run(self, tree: ast.Module) -> Signal | None:
        """Read `tree`; what it does is in `events` afterwards.

        Returns:
            The exception or exit that ends it before its last line.
        """
        self.tree = tree
        signal = self.execute_block(tree.body)
        if signal is None or signal.error != "os._exit":
            for func, args, kwargs, node in reversed(self.at_exit):
                self.run_aside(func, args, kwargs, node, "atexit")
        return signal


def _goes_on(body: Sequence[ast.stmt]) -> bool:
    """Whether a handler lets the script go on with exit code 0."""
    for statement in body:
        if isinstance(statement, ast.Raise):
            return False
        if (
            isinstance(statement, ast.Return)
            and statement.value is not None
            and not isinstance(statement.value, ast.Constant)
        ):
            return True
        call = statement.value if isinstance(statement, ast.Expr | ast.Return) else None
        if isinstance(call, ast.Call):
            name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
            if name in _ENDING and not (
                call.args and isinstance(call.args[0], ast.Constant) and call.args[0].value == 0
            ):
                return False
    return True


def _stored(body: Sequence[ast.stmt]) -> Iterator[str]:
    """The names that the statements of a loop bind."""
    waiting: list[ast.AST] = list(body)
    while waiting:
        head = waiting.pop()
        match head:
            case ast.Name():
                yield head.id
            case ast.Assign():
                waiting.extend(head.targets)
            case ast.AugAssign() | ast.AnnAssign():
                waiting.append(head.target)
            case ast.For() | ast.AsyncFor():
                waiting.extend((head.target, *head.body, *head.orelse))
            case ast.Tuple() | ast.List():
                waiting.extend(head.elts)
            case ast.If() | ast.While():
                waiting.extend((*head.body, *head.orelse))
            case ast.With() | ast.AsyncWith() | ast.ExceptHandler():
                waiting.extend(head.body)
            case ast.Try():
                waiting.extend((*head.body, *head.handlers, *head.orelse, *head.finalbody))
            case _:
                pass
