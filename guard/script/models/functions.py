"""Built-in functions, `functools`, decorators and context managers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models import known_data, splits
from guard.script.models.known_data import is_kind
from guard.script.models.parser_dataclasses import is_read, note_option
from guard.script.models.parser_foreign import method_of
from guard.script.models.parser_functions import is_command
from guard.script.models.paths import temporary
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Bound,
    Call,
    Choice,
    Const,
    Function,
    Generator,
    Instance,
    LocalClass,
    Map,
    Object,
    Partial,
    PathValue,
    Ref,
    Seq,
    Text,
    Value,
    options,
    text_of,
    truth,
)
from guard.words import words

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.models.base import Model

#: Fields of `transformers.TrainingArguments` and what is built on it, where nothing sets them.
_DEFAULTS: dict[str, Value] = {
    "push_to_hub": FALSE,
    "hub_model_id": NONE,
    "hub_token": NONE,
    "hub_strategy": Const("every_save"),
    "do_train": FALSE,
    "do_eval": FALSE,
    "do_predict": FALSE,
    "resume_from_checkpoint": NONE,
    "eval_strategy": Const("no"),
    "save_strategy": Const("steps"),
    "output_dir": Const("trainer_output"),
    "process_index": Const(0),
    "local_rank": Const(0),
    "local_process_index": Const(0),
    "world_size": Const(1),
    "should_log": TRUE,
    "should_save": TRUE,
}
#: Types of which it is known what is none of them.
_TYPES = words(
    "str int float bool bytes bytearray complex list tuple dict pathlib.Path pathlib.PurePath pathlib.PosixPath"
)


def _int(machine: Calls, call: Call) -> Value:
    machine.step()
    value = call.args[0] if call.args else Const(0)
    if isinstance(value, Const) and isinstance(value.value, str | int | float) and _is_short(value.value):
        try:
            return Const(int(value.value) if call.path == "int" else float(value.value))
        except (ValueError, OverflowError):
            raise machine.leave("raise", call.node, "ValueError") from None
    return UNKNOWN


def _is_short(value: str | float) -> bool:
    """Whether a number, or the text of one, has less than a hundred digits."""
    return len(value) < 100 if isinstance(value, str) else abs(value) < 10**100


def _bool(machine: Calls, call: Call) -> Value:
    machine.step()
    known = truth(call.args[0]) if call.args else False
    return UNKNOWN if known is None else (TRUE if known else FALSE)


#: Modules in which everything computes: whatever is looked up there hands nothing over.
_COMPUTING = words("torch numpy math random scipy.stats torch.nn torch.nn.functional torch.optim jax jax.numpy")


def _getattr(machine: Calls, call: Call) -> Value:
    machine.step()
    name = call.args[1] if len(call.args) > 1 else UNKNOWN
    if not isinstance(name, Const) or not isinstance(name.value, str):
        given = call.args[0] if call.args else UNKNOWN
        if isinstance(given, Ref) and given.path in _COMPUTING:
            return Ref(f"{given.path}.?")
        is_library = isinstance(given, Instance | Ref)
        return Instance("?dynamic") if is_library and not isinstance(name, Choice) else UNKNOWN
    owner = call.args[0]
    value = machine.attribute(owner, name.value, call.node)
    if len(call.args) > 2 and isinstance(value, Bound) and value.func is None:
        closed = isinstance(owner, Object) or (isinstance(owner, Instance) and owner.path == "argparse.Namespace")
        return call.args[2] if closed else value
    return value


def _hasattr(machine: Calls, call: Call) -> Value:
    name = call.args[1] if len(call.args) > 1 else UNKNOWN
    if isinstance(name, Const) and isinstance(name.value, str):
        if splits.lacks(call.args[0], name.value):
            return FALSE
        value = machine.attribute(call.args[0], name.value, call.node)
        if not isinstance(value, Bound) or value.func is not None:
            return TRUE
    return UNKNOWN


def _setattr(machine: Calls, call: Call) -> Value:
    if len(call.args) == 3 and isinstance(call.args[1], Const) and isinstance(call.args[1].value, str):
        machine.set_attribute(call.args[0], call.args[1].value, call.args[2], call.node)
    elif call.args and isinstance(call.args[0], Object | Instance):
        held = machine.attribute(call.args[0], "__dict__", call.node)
        machine.loosen(held.items if isinstance(held, Map) else {})
    return NONE


def _isinstance(machine: Calls, call: Call) -> Value:
    machine.step()
    if len(call.args) != 2:
        return UNKNOWN
    value, wanted = call.args
    kinds = wanted.items if isinstance(wanted, Seq) else [wanted]
    results = {_is_kind(value, kind) for kind in kinds}
    if True in results:
        return TRUE
    return UNKNOWN if None in results else FALSE


def _is_kind(value: Value, kind: Value) -> bool | None:
    """Whether a value is of a type; None where that is not known, as of the abstract ones."""
    if isinstance(kind, LocalClass):
        if isinstance(value, Object):
            return True if value.cls is kind else None
        return False if _types(value) and not kind.bases and kind.node and not kind.node.keywords else None
    if not isinstance(kind, Ref):
        return None
    if isinstance(value, Instance):
        known = is_kind(value, kind.path)
        return splits.is_kind(value, kind.path) if known is None else known
    own = _types(value)
    if kind.path in own:
        return True
    return False if own and kind.path in _TYPES else None


def _types(value: Value) -> frozenset[str]:
    """The types that a value is of; none where that is not certain."""
    match value:
        case Const():
            return frozenset(one.__name__ for one in type(value.value).__mro__)
        case Text():
            return frozenset({"str", "object"})
        case Seq(kind="list" | "tuple"):
            return frozenset({value.kind, "object"})
        case Seq():
            # A `frozenset` is kept as a set.
            return frozenset({"object"})
        case Map():
            return frozenset({"dict", "object"})
        case PathValue():
            return frozenset({"pathlib.Path", "pathlib.PurePath", "pathlib.PosixPath", "object"})
        case _:
            return frozenset()


def _super(machine: Calls, call: Call) -> Value:
    """The library's part of `self`, or the next class of the script."""
    del call
    frame = machine.frame.function
    owner = machine.lookup("self")
    if frame is None or frame.owner is None:
        return UNKNOWN
    for base in frame.owner.bases:
        if isinstance(base, LocalClass) and isinstance(owner, Object):
            return Object(LocalClass(base.name, None, [base], {}), owner.attrs, owner.base)
    return owner.base if isinstance(owner, Object) and owner.base is not None else Instance("object")


def _type(machine: Calls, call: Call) -> Value:
    machine.step()
    value = call.args[0] if call.args else UNKNOWN
    if isinstance(value, Object):
        return value.cls
    return Ref(value.path) if isinstance(value, Instance) else UNKNOWN


def _partial(machine: Calls, call: Call) -> Value:
    machine.step()
    return Partial(call.args[0], call.args[1:], call.kwargs) if call.args else UNKNOWN


def _identity(machine: Calls, call: Call) -> Value:
    """A decorator factory such as `wraps(f)`: what it gives leaves a function as it is."""
    machine.step()
    del call
    return Ref("?decorator")


def _globals(machine: Calls, call: Call) -> Value:
    del call
    machine.dynamic_names = True
    return UNKNOWN


def _execute(machine: Calls, call: Call) -> Value | None:
    machine.dynamic_names = True
    del call
    return None


def _default_dict(machine: Calls, call: Call) -> Value:
    machine.step()
    del call
    return Map({}, open=True)


#: How an object of a library keeps the functions that it was given by its decorators.
GIVEN = "\0given"


def decorated(machine: Calls, value: Value, decorator: Value, node: ast.expr) -> Value:
    """What a decorator makes of a function."""
    if isinstance(decorator, Ref):
        if decorator.path == "property" or decorator.path.endswith("cached_property"):
            return _as_kind(value, "property")
        if decorator.path == "staticmethod":
            return _as_kind(value, "static")
        if decorator.path == "classmethod":
            return _as_kind(value, "class")
    if isinstance(decorator, Function | Partial) or (isinstance(decorator, Bound) and decorator.func is not None):
        return _applied(machine, value, decorator, node)
    if isinstance(value, Function):
        value.decorators.append(decorator)
    command = is_command(decorator)
    if command is not None:
        owner, name = command
        name = name or getattr(value, "name", "")
        if isinstance(owner, Function):
            owner.commands[name] = value
        elif isinstance(owner, Instance):
            owner.attrs["callback" if name == "\0callback" else f"command:{name}"] = value
    elif isinstance(value, Function):
        _hand_over(machine, value, decorator)
    if isinstance(decorator, Ref) and decorator.path == "atexit.register":
        machine.at_exit.append((value, [], {}, node))
    return value


def _hand_over(machine: Calls, func: Function, decorator: Value) -> None:
    """Let an object of a library know a function that a decorator of it is put before: `@app.default`."""
    call = decorator.call if isinstance(decorator, Instance) else None
    owner = decorator.owner if isinstance(decorator, Bound) else call.receiver if call is not None else None
    if isinstance(owner, Instance):
        held = owner.attrs.get(GIVEN)
        machine.store(owner.attrs, GIVEN, Seq("list", [*(held.items if isinstance(held, Seq) else []), func]))


def _applied(machine: Calls, value: Value, decorator: Value, node: ast.expr) -> Value:
    """What a decorator of the script makes of a function."""
    made = machine.call(decorator, Call("", [value], {}, node))
    if isinstance(made, Function | Bound | Partial | Object):
        return made
    if isinstance(value, Function):
        # What takes its place, and what that takes, is not known.
        value.decorators.append(decorator)
    return value


def _as_kind(value: Value, kind: str) -> Value:
    if isinstance(value, Function):
        value.kind = kind  # pyright: ignore[reportAttributeAccessIssue]
    return value


def own(value: Value, cls: LocalClass) -> None:
    """Tell the functions of a class body whose they are."""
    if isinstance(value, Function) and value.owner is None:
        if value.name != "<lambda>":
            value.owner = cls
    elif isinstance(value, Function):
        pass


def makes_data_class(decorator: Value) -> bool:
    """Whether a class decorator gives a class fields and a constructor for them."""
    path = decorator.path if isinstance(decorator, Ref | Instance) else ""
    path = path.removesuffix("()")
    return path in ("dataclasses.dataclass", "attr.s", "attrs.define", "attr.define", "attrs.frozen") or path.endswith(
        ".dataclass"
    )


def entered(machine: Calls, manager: Value, node: ast.AST) -> Value:
    """What `with manager as x` binds."""
    if isinstance(manager, Object):
        method = machine.find(manager.cls, "__enter__")
        if isinstance(method, Function):
            return machine.call(Bound(manager, "__enter__", method), Call("", [], {}, node))
        return manager
    if isinstance(manager, Generator):
        # A function under `@contextmanager`. What it sets after its `yield`, it sets at the end of the block.
        machine.yielded = None
        made = machine.drain(manager)
        if machine.yielded is not None:
            manager.leaves = machine.go_back(machine.yielded)
        return made.items[0] if made.items else UNKNOWN
    if isinstance(manager, Instance):
        if manager.path.startswith("tempfile.TemporaryDirectory"):
            folder = UNKNOWN if manager.call is None else temporary(machine, manager.call)
            manager.attrs["folder"] = folder
            return folder
        machine.store(manager.attrs, "with", TRUE)
        return manager
    return manager


def exited(machine: Calls, manager: Value, node: ast.AST) -> None:
    """The end of a `with` block."""
    if isinstance(manager, Object):
        method = machine.find(manager.cls, "__exit__")
        if isinstance(method, Function):
            machine.call(Bound(manager, "__exit__", method), Call("", [NONE, NONE, NONE], {}, node))
    elif isinstance(manager, Generator):
        for name, value in manager.leaves.items():
            machine.store(machine.environ.items, name, value)
    elif isinstance(manager, Instance) and machine.frame.environ is not None:
        # What has yielded in the block waits there, while others go on with what it gave them.
        machine.store(manager.attrs, "closed", UNKNOWN)
    elif isinstance(manager, Instance):
        machine.store(manager.attrs, "closed", TRUE)
        if "folder" in manager.attrs:
            machine.closed_folders.append((manager.attrs["folder"], len(machine.events)))


def set_bound(machine: Calls, owner: Bound, name: str, value: Value) -> None:
    """`something.of.a.library.name = value`."""
    machine.step()
    if isinstance(owner.owner, Instance | Object):
        machine.store(owner.owner.attrs, f"{owner.name}.{name}", value)


def instance_attribute(machine: Calls, owner: Instance, name: str) -> Value | None:
    """An attribute that the way an object was made tells."""
    machine.step()
    known = known_data.attribute(machine, owner, name)
    if known is not None:
        return known
    if name in ("is_main_process", "is_local_main_process", "is_world_process_zero", "is_last_process"):
        return TRUE
    if name == "__dict__" and owner.path == "argparse.Namespace":
        return Map(owner.attrs)
    method = method_of(machine, owner, name)
    if method is not None:
        return method
    call = owner.call
    if call is not None and call.name == "from_cli_args" and call.args:
        # Each field is the option of its name. Source: `EngineArgs.from_cli_args` of vllm.
        options_read = call.args[0]
        return options_read.attrs.get(name) if isinstance(options_read, Instance) else None
    if call is None or not owner.path.rpartition(".")[2].endswith(("Config", "Arguments")):
        return None
    if name in call.kwargs:
        return call.kwargs[name]
    if name == "output_dir" and call.args:
        return call.args[0]
    if call.open:
        return None
    held = machine.world.default(call, name)
    if held is not None and is_read(call):
        note_option(machine, name, None, call, default=held)
    return held or _DEFAULTS.get(name)


def _text_or(machine: Calls, call: Call) -> Value:
    machine.step()
    return text_of(options(call.args[0])[0]) if call.args else UNKNOWN


def _given(machine: Calls, call: Call) -> Value | None:
    """What only changes its first argument, and gives it back."""
    machine.step()
    return call.args[0] if call.args else call.kwargs.get("trainer")


def _true(machine: Calls, call: Call) -> Value:
    machine.step()
    del call
    return TRUE


MODELS: dict[str, Model] = {
    "int": _int,
    "float": _int,
    "bool": _bool,
    "getattr": _getattr,
    "hasattr": _hasattr,
    "setattr": _setattr,
    "isinstance": _isinstance,
    "super": _super,
    "type": _type,
    "functools.partial": _partial,
    "functools.wraps": _identity,
    "globals": _globals,
    "locals": _globals,
    "exec": _execute,
    "eval": _execute,
    "collections.defaultdict": _default_dict,
    "repr": _text_or,
    "unsloth.train_on_responses_only": _given,
    "unsloth_zoo.dataset_utils.train_on_responses_only": _given,
}
#: Methods that are true in a job of one process, whatever has them.
TRUE_METHODS: dict[str, Model] = {
    "is_world_process_zero": _true,
    "is_local_process_zero": _true,
    "is_main_process": _true,
}
