"""Functions of a script whose parameters are options: what `typer`, `click`, `tyro` and `fire` have in common."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.models.undeclared import literal
from guard.script.values import (
    FALSE,
    TRUE,
    UNKNOWN,
    Bound,
    Call,
    Const,
    Function,
    Instance,
    Ref,
    Seq,
    Value,
    truth,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from guard.script.calls import Calls

    Runner = Callable[[Calls, Value, list[str] | None, Call], Value]


def function_of(value: Value | None) -> Function | None:
    """The function of the script that a value is, or a method of; None for a lambda and anything else."""
    if isinstance(value, Bound):
        value = value.func
    return value if isinstance(value, Function) and not isinstance(value.node, ast.Lambda) else None


def parameters_of(func: Function) -> list[tuple[ast.arg, Value | None]]:
    """The parameters of a function with their defaults."""
    spec = func.node.args
    plain = [*spec.posonlyargs, *spec.args]
    first = len(plain) - len(func.defaults)
    found: list[tuple[ast.arg, Value | None]] = [
        (argument, func.defaults[position - first] if position >= first else None)
        for position, argument in enumerate(plain)
    ]
    found.extend(zip(spec.kwonlyargs, func.kw_defaults, strict=False))
    return [(argument, default) for argument, default in found if argument.arg not in ("self", "ctx")]


def environment_of(machine: Calls, call: Call | None) -> Value | None:
    """The value that an option takes from the environment variable it names."""
    named = call.kwargs.get("envvar") if call is not None else None
    names = named.items if isinstance(named, Seq) else [named]
    for name in names:
        if isinstance(name, Const) and isinstance(name.value, str):
            value = machine.environ.items.get(name.value)
            if value is not None:
                return value
    return None


def call_with(machine: Calls, func: Value, values: dict[str, Value], call: Call) -> Value:
    """What a function returns that is called with the options by their names."""
    return machine.enter(func, Call("", [], values, call.node))


def switches(flags: list[str], dashed: str) -> tuple[list[str], list[str]]:
    """The flags that turn an option on, and those that turn it off."""
    if not flags:
        return [dashed], ["--no-" + dashed[2:]]
    on = [flag.partition("/")[0].strip() for flag in flags if not flag.startswith("/")]
    off = [flag.partition("/")[2].strip() for flag in flags if "/" in flag]
    return [flag for flag in on if flag] or [dashed], [flag for flag in off if flag]


def typed(value: Value, kwargs: dict[str, Value], *, is_bool: bool) -> Value:
    """An environment variable as the type that an option has."""
    if not isinstance(value, Const) or not isinstance(value.value, str):
        return value
    if is_bool:
        return TRUE if value.value.lower() in ("1", "true", "yes", "on", "t", "y") else FALSE
    kind = kwargs.get("type")
    return literal(value.value) if kind in (Ref("int"), Ref("float")) else value


def dispatch(
    machine: Calls, commands: dict[str, Value], run: Runner, call: Call, words: list[str] | None, *, grouped: bool
) -> Value:
    """What the command does that the words name, or the only one there is, unless it has to be named (`grouped`)."""
    if len(commands) == 1 and not grouped:
        return run(machine, next(iter(commands.values())), words, call)
    if words is None or not commands:
        return UNKNOWN
    named = {said(name): func for name, func in commands.items()}
    for position, word in enumerate(words):
        if said(word) in named:
            return run(machine, named[said(word)], words[position + 1 :], call)
    raise machine.leave("exit", call.node, "usage", "usage:a command is required")


def said(name: str) -> str:
    """A command as a command line has it; newer releases of `click` leave endings of a function's name out."""
    dashed = name.replace("_", "-")
    return next((dashed[: -len(end)] for end in _ENDINGS if dashed.endswith(end) and dashed != end), dashed)


_ENDINGS = ("-command", "-cmd", "-group", "-grp")


def has_setting(group: Value | None, setting: str) -> bool:
    """Whether a group of commands was made with a setting."""
    call = group.call if isinstance(group, Instance) else None
    return call is not None and truth(call.kwargs.get(setting)) is True


#: The setting by which a group does something where no command of it is named.
ALONE = "invoke_without_command"


def is_command(decorator: Value) -> tuple[Value, str] | None:
    """The application that a decorator adds a command to, and the name it gives."""
    if not isinstance(decorator, Instance | Bound):
        return None
    call = decorator.call if isinstance(decorator, Instance) else None
    path = decorator.path if isinstance(decorator, Instance) else decorator.name
    if not path.removesuffix("()").endswith(("command", "callback", ".group")):
        return None
    owner = decorator.owner if isinstance(decorator, Bound) else (call.receiver if call is not None else None)
    named = call.arg("name", 0) if call is not None else None
    name = named.value if isinstance(named, Const) and isinstance(named.value, str) else ""
    if path.removesuffix("()").endswith("callback"):
        name = "\0callback"
    return (owner, name) if owner is not None else None
