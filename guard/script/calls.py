"""Calls: of the script's own functions and classes, and of libraries."""

from __future__ import annotations

import ast
from bisect import bisect_left
from itertools import islice

from guard.script import bindings, models
from guard.script.classes import Classes
from guard.script.context import Event, LeaveError
from guard.script.fitting import OWN, keeps_parameters, problem_of
from guard.script.kinds import part_of
from guard.script.machine import MAX_DEPTH, MAX_ENTRIES, MAX_SPENT, Frame
from guard.script.models.environment import ARGV, CWD, arguments
from guard.script.models.parser_foreign import hand_over, read_elsewhere
from guard.script.models.refusals import NAMES as REFUSABLE
from guard.script.models.refusals import refuse
from guard.script.outline import yields
from guard.script.refusing import OF_SOMETHING, as_default, handed_back, nothing_of
from guard.script.results import root_of
from guard.script.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    Absent,
    Bound,
    Call,
    Choice,
    Const,
    Counter,
    Function,
    Generator,
    Instance,
    LocalClass,
    Map,
    Object,
    Partial,
    PathValue,
    Pending,
    Ref,
    Scope,
    Seq,
    Text,
    Unknown,
    Value,
    merge,
    plain,
    released,
)
from guard.words import words

#: Lists of at most this many known items are walked one by one.
MAX_UNROLLED, MAX_PATH = 16, 120
#: Attributes of attributes that are followed.
MAX_LINKS = 30
#: Methods that libraries call on what they are given.
_HOOKS = words("__call__ __iter__ write write_on_batch_end write_on_epoch_end process_item close_spider evaluate")
#: Libraries, and functions, that only show what they are handed.
_SHOWING = words("print pprint logging str repr wandb json")
#: Methods by which an application of a library is started.
_STARTS = words("__call__ run main meta")
_CALLED_BACK = frozenset({Generator, Pending, Object, Function, Partial, Bound})


class Calls(Classes):
    """Enters functions, makes objects, and asks the models what a library's call gives."""

    dynamic_names = False

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # pyright: ignore[reportArgumentType]
        self._bound_names: frozenset[str] | None = None
        self._module_names: frozenset[str] | None = None
        self._plain_names: dict[int, frozenset[str]] = {}
        self.tree: ast.Module = ast.Module([], [])
        self._yield_lines = [number for number, line in enumerate(self.lines, 1) if "yield" in line]
        self._yielding: dict[int, bool] = {}

    @property
    def bound_names(self) -> frozenset[str]:
        """Every name that the script binds anywhere."""
        if self._bound_names is None:
            self._bound_names = frozenset(bindings.all_of(self.tree))
        return self._bound_names

    def may_be_bound(self, name: str) -> bool:
        """Whether a name without a value can be one that the reading lost: something that it can see binds it."""
        if name not in self.bound_names:
            return False
        if self._module_names is None:
            self._module_names = frozenset(bindings.outside_functions(self.tree))
        return name in self._module_names or bindings.in_functions(self.scope, name)

    def is_unbound(self, name: str) -> bool:
        """Whether a name of the function or module that is read now has been given no value on the way here."""
        node = self.tree if self.scope is self.module else self.scope.node
        if name in self.scope.names or name in self.scope.outer or self.stopped or self.dynamic_names:
            return False
        if not isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef) or self.context.loop:
            return False
        plain = self._plain_names.get(id(node))
        if plain is None:
            plain = self._plain_names[id(node)] = bindings.plainly(node)
        return name in plain

    def lookup(self, name: str) -> Value | None:
        """The value that `name` has here, or None."""
        declared = self.scope.outer.get(name)
        if declared is not None:
            return declared.names.get(name)
        scope: Scope | None = self.scope
        first = True
        while scope is not None:
            if first or scope.kind != "class":
                value = scope.names.get(name)
                if value is not None:
                    return value
            first = False
            scope = scope.parent
        return None

    def call(self, func: Value, call: Call) -> Value:  # noqa: D102
        self.step()
        match func:
            case Function():
                return self._call_function(func, call)
            case Bound(func=Function()):
                return self._call_function(func, call)
            case LocalClass():
                return self._instantiate(func, call)
            case Partial():
                call.args = [*func.args, *call.args]
                call.kwargs = {**func.kwargs, **call.kwargs}
                return self.call(func.func, call)
            case Choice():
                return self._call_any(func, call)
            case Object():
                method = self.find(func.cls, "__call__")
                if isinstance(method, Function):
                    return self._call_function(Bound(func, "__call__", method), call)
                return self._call_library("?", func, call)
            case Ref():
                return self._call_library(models.canonical(call.originating(func.path)), None, call)
            case Bound():
                return self._call_library(self.path_of(func), func.owner, call)
            case Instance():
                return self._call_library(_cut(func.path + ".__call__"), func, call)
            case _:
                return self._call_library("?", func, call)

    def fit(self, func: Value, node: ast.Call) -> None:
        """See whether a call that the script writes out can be bound.

        Raises:
            LeaveError: It cannot: Python raises TypeError.
        """
        is_own = isinstance(func, Function | Bound | LocalClass) and not (self.stopped or self.dynamic_names)
        problem = problem_of(func, node) if is_own else None
        if problem is not None:
            raise self.leave("raise", node, "TypeError", f"{OWN}{problem}")

    def _call_any(self, func: Choice, call: Call) -> Value:
        callables = [option for option in func.options if not isinstance(option, Const)]
        if len(callables) == 1:
            return self.call(callables[0], call)
        values: list[Value] = []
        context = self.assume(call.node)
        outer = self.context
        for option in callables[:3]:
            self.context = context
            try:
                values.append(self.call(option, Call("", list(call.args), dict(call.kwargs), call.node, call.open)))
            except LeaveError:
                pass
            finally:
                self.context = outer
        return merge(values) if values else UNKNOWN

    def path_of(self, value: Value) -> str:
        """The qualified name of something in a library; it begins with `?` where its origin is not known."""
        parts: list[str] = []
        while isinstance(value, Bound):
            parts.append(value.name)
            value = value.owner
        match value:
            case Ref():
                root = value.path
            case Instance():
                root = root_of(value.path)
            case Object():
                root = value.base.path if value.base is not None else "?local"
            case PathValue():
                root = "pathlib.Path"
            case Const() | Text():
                root = "str"
            case Seq():
                root = value.kind
            case Map():
                root = "dict"
            case Function():
                root = "function"
            case _:
                root = "?"
        return _cut(models.canonical(".".join((root, *reversed(parts)))))

    def _call_library(self, path: str, receiver: Value | None, call: Call) -> Value:
        call.receiver = receiver
        call.rename(path)
        if path.endswith(".__init__") and isinstance(receiver, Instance):
            # `super().__init__(...)` of a class that derives from a library's.
            call.rename(path := path.removesuffix(".__init__"))
            receiver.call = call
        if self.world.failing:
            self.fail(call)
        if call.name in REFUSABLE or call.kwargs:
            refuse(self, call)
        if path in OF_SOMETHING and call.args:
            self.refuse(call.args[0], call.node, OF_SOMETHING[path])
        give = released if isinstance(receiver, Seq | Map) else plain
        call.args = [give(value) for value in call.args]
        call.kwargs = {name: give(value) for name, value in call.kwargs.items()}
        model = models.find(path, receiver)
        if model is not None:
            value = model(self, call)
            if value is not None:
                return handed_back(value, call)
        self._let_go(call)
        hand_over(call)
        result = models.answered(self, call) or read_elsewhere(self, call) or models.result_of(call)
        self.note(call, result)
        self.call_back(call, result)
        if isinstance(receiver, Instance) and path.rpartition(".")[2] in _STARTS:
            self._call_given(receiver, call)
        return result

    def _let_go(self, call: Call) -> None:
        """Let go of the options that are not given where a library is handed all of them: it may set them."""
        if call.path.partition(".")[0] in _SHOWING:
            return
        for argument in (*call.args, *call.kwargs.values()):
            if isinstance(argument, Instance):
                for name in [name for name, value in argument.attrs.items() if isinstance(value, Absent)]:
                    self.store(argument.attrs, name, NONE)

    def _call_given(self, receiver: Instance, call: Call) -> None:
        """Enter the functions that an object of a library was given by its decorators: it is started."""
        given = receiver.attrs.get(models.GIVEN)
        outer = self.context
        for func in given.items if isinstance(given, Seq) else ():
            self.context = outer._replace(callback=call.path)
            self.run_aside(func, [], {}, call.node, "")
            self.context = outer

    def note(self, call: Call, result: Value) -> None:
        """Record a call that a model has answered."""
        self.record(Event("call", call, self.context, result, cwd=self.environ.items.get(CWD), argv=arguments(self)))

    def call_back(self, call: Call, result: Value = UNKNOWN) -> None:
        """Enter the functions of the script that a library was given: it may well call them."""
        if call.path in models.DEFERRED:
            return
        outer = self.context
        for argument in (*call.args, *call.kwargs.values()):
            items = argument.items if isinstance(argument, Seq) else [argument]
            self.spend(len(items) // 25)
            for func in [item for item in items if type(item) in _CALLED_BACK]:
                if isinstance(func, Generator):
                    self.drain(func)
                elif isinstance(func, Pending):
                    self.run_aside(func.func, func.args, func.kwargs, call.node, "")
                elif isinstance(func, Object):
                    self._call_object_back(func, call)
                elif not isinstance(func, Bound) or func.func is not None:
                    self.context = outer._replace(callback=call.path)
                    models.enter(self, func, call, result)
                    self.context = outer

    def _call_object_back(self, made: Object, call: Call) -> None:
        """Enter the methods of an object that a library calls by itself."""
        outer = self.context
        self.context = outer._replace(callback=call.path)
        seen: set[str] = set()
        for cls in self.lineage(made.cls):
            if not isinstance(cls, LocalClass):
                continue
            self.spend(len(cls.attrs) // 25)
            for name, func in list(cls.attrs.items()):
                if isinstance(func, Function) and name not in seen and (name.startswith("on_") or name in _HOOKS):
                    seen.add(name)
                    if not func.calls:
                        self.run_aside(Bound(made, name, func), [], {}, call.node, "")
        self.context = outer

    def run_aside(
        self, func: Value, args: list[Value], kwargs: dict[str, Value], node: ast.AST, background: str
    ) -> Value:
        """Enter a function that something else calls: an exception in it stays there."""
        outer = self.context
        if background:
            self.context = outer._replace(background=background)  # pyright: ignore[reportArgumentType]
        inner = func.func if isinstance(func, Bound | Partial) else func
        try:
            if isinstance(inner, Function) and inner.active:
                return UNKNOWN
            call = Call("", list(args), dict(kwargs), node, open=not args and not kwargs)
            value = self.call(func, call)
            if isinstance(value, Pending):
                value = self.call(value.func, Call("await", value.args, value.kwargs, node))
            if isinstance(value, Generator):
                value = self.drain(value)
        except LeaveError as leave:
            self.ended_aside = leave.signal
            return UNKNOWN
        else:
            self.ended_aside = None
            return value
        finally:
            self.context = outer

    def _call_function(self, func: Function | Bound, call: Call) -> Value:
        inner = func.func if isinstance(func, Bound) else func
        assert isinstance(inner, Function)
        for decorator in inner.decorators:
            value = models.called_decorated(self, inner, decorator, call)
            if value is not None:
                return value
        if self._is_generator(inner) and call.path != "next":
            return Generator(func, call.args, call.kwargs, call.node)
        if isinstance(inner.node, ast.AsyncFunctionDef) and call.path not in ("await", "next"):
            return Pending(func, call.args, call.kwargs)
        return self.enter(func, call)

    def _is_generator(self, func: Function) -> bool:
        if func.generator is None:
            mark = id(func.node)
            if mark not in self._yielding:
                first, last = func.node.lineno, func.node.end_lineno or func.node.lineno
                at = bisect_left(self._yield_lines, first)
                is_near = at < len(self._yield_lines) and self._yield_lines[at] <= last
                self._yielding[mark] = is_near and yields(func.node)
            func.generator = self._yielding[mark]
        return func.generator

    def drain(self, value: Generator) -> Seq:
        """What a generator yields: its body runs now."""
        made = self.call(value.func, Call("next", list(value.args), dict(value.kwargs), value.node))
        return made if isinstance(made, Seq) else Seq("list", [], open=True)

    def enter(self, func: Value, call: Call) -> Value:
        """Run the body of a function of the script with its arguments bound."""
        owner = func.owner if isinstance(func, Bound) else None
        inner = func.func if isinstance(func, Bound) else func
        if not isinstance(inner, Function):
            return self.call(func, call)
        inner.calls += 1
        if inner.active > 1 or self.depth >= MAX_DEPTH or (inner.calls > MAX_ENTRIES and inner.spent > MAX_SPENT):
            if self.depth >= MAX_DEPTH and id(inner.node) not in self.entered:
                self.give_up("calls that nest too deeply", call.node)
            return UNKNOWN
        scope = Scope({}, inner.scope, "function", node=inner.node)
        arguments = [owner, *call.args] if owner is not None and inner.kind != "static" else call.args
        self._bind(inner, Call(call.path, arguments, call.kwargs, call.node, call.open), scope)
        outer_scope, outer_frame, began = self.scope, self.frame, self.steps
        self.scope, self.frame = scope, Frame(inner)
        inner.active += 1
        self.entered.add(id(inner.node))
        self.depth += 1
        try:
            return self._body(inner)
        except RecursionError:
            self.give_up("expressions that nest too deeply", call.node)
            return UNKNOWN
        finally:
            self.depth -= 1
            inner.active -= 1
            inner.spent += self.steps - began
            self.scope, self.frame = outer_scope, outer_frame

    def _body(self, func: Function) -> Value:
        if isinstance(func.node, ast.Lambda):
            return self.evaluate(func.node.body)
        signal = self.execute_block(func.node.body)
        left = signal is not None and signal.kind in ("raise", "exit")
        if func.generator and (self.frame.yields or not left):
            # What it does after a `yield` happens only if somebody asks for more.
            self.yielded = self.frame.environ
            return Seq("list", list(self.frame.yields), open=True)
        if signal is not None and left:
            if not self.frame.returns:
                raise LeaveError(signal)
            return merge(self.frame.returns)
        last = signal.value if signal is not None and signal.kind == "return" else nothing_of(func)
        made = merge([*self.frame.returns, last or NOTHING])
        return made if keeps_parameters(func) else released(made)

    def _bind(self, func: Function, call: Call, scope: Scope) -> None:
        """Bind arguments to parameters; what the call does not give is its default, or unknown."""
        spec = func.node.args
        names, bound = [argument.arg for argument in (*spec.posonlyargs, *spec.args)], scope.names
        self.spend(len(names) // 5)
        if not keeps_parameters(func):
            call = Call(call.path, [*map(released, call.args)], call.kwargs, call.node, call.open)
            call.kwargs = {name: released(value) for name, value in call.kwargs.items()}
        bound.update(zip(names, call.args, strict=False))
        if spec.vararg is not None:
            bound[spec.vararg.arg] = Seq("tuple", call.args[len(names) :], call.open)
        extra: dict[str, Value] = {}
        keyword_only = [argument.arg for argument in spec.kwonlyargs]
        known = {*names, *keyword_only} if call.kwargs else ()
        for name, value in call.kwargs.items():
            if name in known:
                bound[name] = value
            else:
                extra[name] = value
        if spec.kwarg is not None:
            bound[spec.kwarg.arg] = Map(dict(extra), call.open)
        missing = Unknown("argument") if call.open else None
        first_default = len(names) - len(func.defaults)
        for position, name in enumerate(names):
            if name not in bound:
                default = func.defaults[position - first_default] if position >= first_default else UNKNOWN
                default = default if keeps_parameters(func) else plain(default)
                bound[name] = default if missing is None else merge([default, missing])
        for name, default in zip(keyword_only, func.kw_defaults, strict=False):
            if name not in bound:
                bound[name] = default or UNKNOWN

    def make_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, name: str) -> Function:
        """The function that a definition makes here."""
        spec = node.args
        defaults = [as_default(self.evaluate(default)) for default in spec.defaults]
        kw_defaults = [None if default is None else as_default(self.evaluate(default)) for default in spec.kw_defaults]
        return Function(name, node, self.scope, defaults, kw_defaults)

    def _instantiate(self, cls: LocalClass, call: Call) -> Value:
        base = self.library_base(cls)
        made = Object(cls, {}, None if base is None else Instance(base, call))
        call.rename(base or "")
        if base in models.PARSERS:
            made.base = models.made_by(self, base, call)
        if self.is_enum(cls):
            return call.args[0] if call.args else UNKNOWN
        init = self.find(cls, "__init__")
        if isinstance(init, Function):
            self.enter(Bound(made, "__init__", init), call)
            return made
        call.args = [released(value) for value in call.args]
        call.kwargs = {name: released(value) for name, value in call.kwargs.items()}
        if base is not None and not self.is_data(cls, base):
            self.record(Event("call", Call(base, call.args, call.kwargs, call.node, call.open), self.context, made))
            self.call_back(call)
            made.attrs.update(call.kwargs)
            return made
        made.attrs.update(models.settings(self, cls, call) if base == models.SETTINGS else self.fields(cls, call))
        post = self.find(cls, "__post_init__")
        if isinstance(post, Function):
            self.enter(Bound(made, "__post_init__", post), Call("", [], {}, call.node))
        return made

    def attribute(self, owner: Value, name: str, node: ast.AST) -> Value:  # noqa: D102
        match owner:
            case Ref():
                known = models.attribute_of(self, owner.path, name)
                return known if known is not None else Ref(_cut(f"{owner.path}.{name}"))
            case Object():
                return self._object_attribute(owner, name, node)
            case LocalClass() if name == "__dataclass_fields__":
                return Map(models.described(self, owner))
            case LocalClass():
                value = self.find(owner, name)
                if isinstance(value, Function):
                    return Bound(owner, name, value) if value.kind == "class" else value
                if value is not None:
                    return value
                base = self.library_base(owner)
                return UNKNOWN if base is None else Ref(f"{base}.{name}")
            case Instance():
                value = owner.attrs.get(name)
                if value is None:
                    value = models.instance_attribute(self, owner, name)
                return Bound(owner, name) if value is None else value
            case Map() if name in owner.items and name not in models.MAP_METHODS:
                return owner.items[name]
            case Choice():
                some = [option for option in owner.options if not isinstance(option, Const) or option.value is not None]
                return merge([self.attribute(option, name, node) for option in some]) if some else UNKNOWN
            case PathValue():
                value = models.path_attribute(owner, name)
                return Bound(owner, name) if value is None else value
            case _:
                return models.TRUE_ATTRIBUTES.get(name) or (UNKNOWN if _is_long(owner) else Bound(owner, name))

    def _object_attribute(self, owner: Object, name: str, node: ast.AST) -> Value:
        value = own = owner.attrs.get(name)
        if value is None:
            value = self.find(owner.cls, name)
        if isinstance(value, Function):
            if value.kind == "property":
                return self._call_function(Bound(owner, name, value), Call("", [], {}, node))
            return Bound(owner, name, value) if value.owner is not None or own is None else value
        if value is not None:
            return value
        if name == "__class__":
            return owner.cls
        if name == "__dict__":
            return self._table_of(owner)
        if owner.base is not None and not (name in models.ITSELF and owner.base.path.startswith("torch.")):
            return self.attribute(owner.base, name, node)
        return Bound(owner, name)

    def _table_of(self, made: Object) -> Map:
        """The attributes of an object as a dictionary, with those of its class too: what is put in is put into it."""
        for cls in self.lineage(made.cls):
            held = cls.attrs if isinstance(cls, LocalClass) else {}
            self.spend(len(held) // 5)
            for name, value in held.items():
                if isinstance(value, Const) and name not in made.attrs and not name.startswith("__"):
                    self.store(made.attrs, name, value)
        return Map(made.attrs)

    def iterate(self, value: Value) -> tuple[list[Value], bool]:
        """The items that a loop over `value` sees, and whether these are all."""
        if isinstance(value, Generator):
            value = self.drain(value)
        if isinstance(value, Choice):
            known = [option for option in value.options if not isinstance(option, Const)]
            found = [item for option in known for item in self.iterate(option)[0][:1]]
            return [merge(found)] if found else [UNKNOWN], False
        if (names := models.names_of(value)) is not None:
            return names, False
        held, key_of = models.named(value), Const
        if held is not None:
            value, key_of = held.table, models.column_name if held.kind == "column" and held.plain else Const
        if isinstance(value, Map):
            value = Seq("list", [key_of(key) for key in islice(value.items, MAX_UNROLLED + 1)], value.open)
        if isinstance(value, Const) and isinstance(value.value, str) and len(value.value) <= MAX_UNROLLED:
            return [Const(letter) for letter in value.value], True
        if isinstance(value, Seq):
            if not value.open and len(value.items) <= MAX_UNROLLED:
                return list(value.items), True
            return [Counter(numbers=value.span) if value.span else _blend(value.items[:6])], False
        if isinstance(value, Instance) and value.path.partition(".")[0] in models.FLUENT:
            return [models.rows(value)], False
        return [part_of(value)], False

    def set_attribute(self, owner: Value, name: str, value: Value, node: ast.AST) -> None:
        """`owner.name = value`."""
        if name == "__dict__":
            models.open_up(self, value)
        value = self.as_attribute(owner, name, value)
        match owner:
            case Object() | Instance():
                setter = self.find(owner.cls, f"{name}.setter") if isinstance(owner, Object) else None
                if isinstance(setter, Function):
                    self.enter(Bound(owner, name, setter), Call("", [value], {}, node))
                else:
                    self.store(owner.attrs, name, value)
            case LocalClass():
                self.store(owner.attrs, name, value)
            case Choice():
                for option in owner.options:
                    self.set_attribute(option, name, merge([value, UNKNOWN]), node)
            case Bound():
                models.set_bound(self, owner, name, value)
            case Ref(path="sys") if name == "argv":
                self.store(self.environ.items, ARGV, value)
            case _:
                pass


def _cut(path: str) -> str:
    return path if len(path) <= MAX_PATH else path[:20] + "..." + path[-80:]


def _is_long(value: Value) -> bool:
    """Whether a chain of attributes has more links than any script needs."""
    for _ in range(MAX_LINKS):
        if not isinstance(value, Bound):
            return False
        value = value.owner
    return True


def _blend(items: list[Value]) -> Value:
    """An item of a list of which only samples are known."""
    if not items or any(isinstance(item, Counter) for item in items):
        # What else is in it may be of another range.
        return UNKNOWN
    rows = [item for item in items if isinstance(item, Seq)]
    if len(rows) == len(items) and len({len(row.items) for row in rows}) == 1:
        columns = [[row.items[position] for row in rows] for position in range(len(rows[0].items))]
        return Seq(rows[0].kind, [merge(column) for column in columns], any(row.open for row in rows))
    return merge(items)
