"""`typer`: functions whose parameters are the options, and applications of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.models.annotations import kwargs_of, length_of, metadata, unwrapped
from guard.script.models.parser_functions import (
    ALONE,
    call_with,
    dispatch,
    environment_of,
    function_of,
    has_setting,
    parameters_of,
    said,
    switches,
    typed,
)
from guard.script.models.parser_words import EXISTS, Argument, Parser, command_line, evaluate, made_argument
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Call,
    Const,
    Instance,
    LocalClass,
    Ref,
    Seq,
    Value,
    truth,
)

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model


_ENUMS = ("enum.Enum", "enum.StrEnum")
#: How an application keeps those that it was given by name.
_APP = "\0app:"


def _typer_argument(machine: Calls, argument: ast.arg, default: Value | None) -> list[Argument]:
    """What `typer` makes of a parameter."""
    name, node = argument.arg, argument
    is_bool, kwargs = kwargs_of(argument.annotation)
    declared: Call | None = None
    for note in metadata(argument.annotation):
        value = machine.evaluate(note)
        if isinstance(value, Instance) and value.call is not None and value.call.name in ("Option", "Argument"):
            declared = value.call
    flags: list[str] = []
    members = _members(machine, argument.annotation)
    in_annotation = declared is not None
    stated = default.call if declared is None and isinstance(default, Instance) else None
    if stated is not None and stated.name in ("Option", "Argument"):
        declared = stated
        given = declared.arg("default", 0)
        default = None if given is None or given == Const(...) else given
    if declared is not None:
        words = declared.args if in_annotation else declared.args[1:]
        flags = [word.value for word in words if isinstance(word, Const) and isinstance(word.value, str)]
        members = members if truth(declared.kwargs.get("case_sensitive", TRUE)) is True else []
    if members:
        kwargs["choices"] = Seq("list", members)
    if declared is not None and EXISTS in declared.kwargs:
        kwargs[EXISTS] = declared.kwargs[EXISTS]
    positional = declared.name == "Argument" if declared is not None else default is None
    from_environment = environment_of(machine, declared)
    if from_environment is not None:
        default = typed(from_environment, kwargs, is_bool=is_bool)
    if positional:
        if default is not None:
            kwargs["nargs"] = Const("?")
        return [made_argument([name], name, node, default or NONE, kwargs)]
    dashed = "--" + name.replace("_", "-")
    if is_bool:
        on, off = switches(flags, dashed)
        made = [made_argument(on, name, node, default or FALSE, action="store_true")]
        if off:
            made.append(made_argument(off, name, node, default or FALSE, action="store_false"))
        return made
    counts = declared is not None and truth(declared.kwargs.get("count")) is True
    return [_typer_option(argument, flags or [dashed], default, kwargs, counts=counts)]


def _members(machine: Calls, annotation: ast.expr | None) -> list[Value]:
    """The values of an enumeration of the script that a parameter is annotated with, where all of them are texts."""
    inner = unwrapped(annotation)
    cls = machine.lookup(inner.id) if isinstance(inner, ast.Name) else None
    if not isinstance(cls, LocalClass) or not any(getattr(base, "path", "") in _ENUMS for base in cls.bases):
        return []
    values = [cls.attrs[name] for name in cls.attrs if not name.startswith("_")]
    return values if all(isinstance(value, Const) and isinstance(value.value, str) for value in values) else []


def _typer_option(
    argument: ast.arg, flags: list[str], default: Value | None, kwargs: dict[str, Value], *, counts: bool
) -> Argument:
    """An option that takes words, or is counted."""
    name = argument.arg
    if counts:
        return made_argument(flags, name, argument, default or Const(0), action="count")
    length = length_of(argument.annotation)
    if length is not None:
        kwargs["nargs"] = Const(length)
    elif "nargs" in kwargs:
        del kwargs["nargs"]
        return made_argument(flags, name, argument, default or NONE, kwargs, action="append")
    required = TRUE if default is None else FALSE
    return made_argument(flags, name, argument, default or NONE, {"required": required, **kwargs})


def _run_typer(machine: Calls, func: Value, words: list[str] | None, call: Call) -> Value:
    inner = function_of(func)
    if inner is None:
        return machine.call(func, Call("", [], {}, call.node, open=True)) if isinstance(func, Ref) else UNKNOWN
    if words is None:
        return machine.enter(func, Call("", [], {}, call.node, open=True))
    parser = Parser("argparse.ArgumentParser", call, abbreviates=False)
    declared = [one.call for one in inner.decorators if isinstance(one, Instance) and one.call is not None]
    # Its settings may let options through that nobody declares.
    parser.open = any("context_settings" in one.kwargs for one in declared)
    for argument, default in parameters_of(inner):
        parser.arguments.extend(_typer_argument(machine, argument, default))
    values = evaluate(machine, parser, words, call)
    names = {argument.arg for argument, _ in parameters_of(inner)}
    return call_with(machine, func, {name: value for name, value in values.items() if name in names}, call)


def _typer_run(machine: Calls, call: Call) -> Value:
    return _run_typer(machine, call.args[0] if call.args else UNKNOWN, command_line(machine, secrets=True), call)


def _typer_app(machine: Calls, call: Call) -> Value:
    """`app()`: the one command, or the one that the first word names."""
    words, app = command_line(machine, secrets=True), call.receiver
    if not isinstance(app, Instance):
        return UNKNOWN
    grouped = "callback" in app.attrs
    for at, word in enumerate(words or ()):
        inner = app.attrs.get(f"{_APP}{word}")
        if isinstance(inner, Instance):
            words, app, grouped = (words or [])[at + 1 :], inner, True
            break
    grouped = grouped or any(name.startswith(_APP) for name in app.attrs)
    commands = {name.partition(":")[2]: func for name, func in app.attrs.items() if name.startswith("command:")}
    callback = app.attrs.get("callback")
    named = {said(name) for name in commands}
    if callback is not None and words is not None and not any(said(word) in named for word in words):
        inner = function_of(callback)
        if inner is not None and any(has_setting(one, ALONE) for one in (*inner.decorators, app)):
            return _run_typer(machine, callback, words, call)
    return dispatch(machine, commands, _run_typer, call, words, grouped=grouped)


def _typer_add(machine: Calls, call: Call) -> Value:
    """`app.add_typer(other, name="NAME")`: what comes behind this word is the other's."""
    app, inner, name = call.receiver, call.arg("typer_instance", 0), call.kwargs.get("name")
    if isinstance(app, Instance) and inner is not None and isinstance(name, Const):
        machine.store(app.attrs, f"{_APP}{name.value}", inner)
    return NONE


MODELS: dict[str, Model] = {
    "typer.run": _typer_run,
    "typer.Typer.__call__": _typer_app,
    "typer.Typer.add_typer": _typer_add,
}
