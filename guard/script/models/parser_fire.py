"""`fire.Fire`: functions, classes and tables of commands, called with the words of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models.parser_functions import function_of, parameters_of
from guard.script.models.parser_words import command_line
from guard.script.models.undeclared import literal
from guard.script.values import (
    FALSE,
    TRUE,
    UNKNOWN,
    Bound,
    Call,
    Function,
    LocalClass,
    Map,
    Object,
    Value,
)

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model


def _fire(machine: Calls, call: Call) -> Value:
    """`fire.Fire(f)`: a function, a class whose methods are commands, or a table of these."""
    target = call.arg("component", 0)
    words = command_line(machine, call.arg("command", 1))
    if words is None:
        inner = function_of(target)
        return UNKNOWN if inner is None else machine.enter(inner, Call("", [], {}, call.node, open=True))
    if target is None:
        return _chosen(machine, dict(machine.module.names), words, call)
    return _run(machine, target, words, call)


def _run(machine: Calls, target: Value, words: list[str], call: Call) -> Value:
    match target:
        case LocalClass():
            given, rest = _divided(words, _names(machine.find(target, "__init__")))
            made = machine.call(target, Call("", [], given, call.node))
            return _run(machine, made, rest, call) if isinstance(made, Object) else UNKNOWN
        case Object() if machine.find(target.cls, "__call__") is None:
            return _chosen(machine, _methods(machine, target), words, call)
        case Map():
            return _chosen(machine, {str(key): value for key, value in target.items.items()}, words, call)
        case _:
            return _call(machine, target, words, call)


def _methods(machine: Calls, made: Object) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for cls in machine.lineage(made.cls):
        for name, value in cls.attrs.items() if isinstance(cls, LocalClass) else ():
            if isinstance(value, Function) and not name.startswith("_"):
                found.setdefault(name, Bound(made, name, value))
    return found


def _chosen(machine: Calls, commands: dict[str, Value], words: list[str], call: Call) -> Value:
    """The command that the first word which names one asks for; without one, the help is shown."""
    for position, word in enumerate(words):
        name = word.replace("-", "_")
        if not word.startswith("-") and name in commands:
            return _run(machine, commands[name], [*words[:position], *words[position + 1 :]], call)
    if not words or not all(word.startswith("-") for word in words):
        raise machine.leave("exit", call.node, "usage", "usage:a command is required")
    return UNKNOWN


def _names(func: Value | None) -> set[str]:
    return {argument.arg for argument, _ in parameters_of(func)} if isinstance(func, Function) else set()


def _pairs(words: list[str], names: set[str]) -> list[tuple[str, Value, list[str]]]:
    """Each argument: its name, or nothing where it goes by position; its value; and the words that it is made of."""
    found: list[tuple[str, Value, list[str]]] = []
    position = 0
    while position < len(words):
        word = words[position]
        position += 1
        if not word.startswith("-") or word.lstrip("-")[:1].isdigit():
            found.append(("", literal(word), [word]))
            continue
        flag, equals, value = word.lstrip("-").partition("=")
        name = flag.replace("-", "_")
        if equals:
            found.append((name, literal(value), [word]))
        elif position < len(words) and not words[position].startswith("--"):
            found.append((name, literal(words[position]), [word, words[position]]))
            position += 1
        elif name.startswith("no") and name[2:] in names:
            found.append((name[2:], FALSE, [word]))
        else:
            found.append((name, TRUE, [word]))
    return found


def _divided(words: list[str], names: set[str]) -> tuple[dict[str, Value], list[str]]:
    """What goes to a constructor with parameters of these names, and the words that are left."""
    kwargs: dict[str, Value] = {}
    rest: list[str] = []
    for name, value, used in _pairs(words, names):
        if name in names:
            kwargs[name] = value
        else:
            rest.extend(used)
    return kwargs, rest


def _call(machine: Calls, target: Value, words: list[str], call: Call) -> Value:
    inner = function_of(target)
    if inner is None:
        return machine.call(target, Call("", [], {}, call.node, open=True))
    names = _names(inner)
    args = [value for name, value, _ in _pairs(words, names) if not name]
    kwargs = {name: value for name, value, _ in _pairs(words, names) if name}
    required = [argument.arg for argument, default in parameters_of(inner)[len(args) :] if default is None]
    missing = [name for name in required if name not in kwargs]
    if missing:
        raise machine.leave("exit", call.node, "SystemExit", f"usage:the option --{missing[0]} is required")
    return machine.enter(target, Call("", args, kwargs, call.node))


MODELS: dict[str, Model] = {"fire.Fire": _fire, "fire.core.Fire": _fire}
