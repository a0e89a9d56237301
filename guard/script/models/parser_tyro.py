"""`tyro` on functions: their parameters are the options."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.models import parser_dataclasses
from guard.script.models.annotations import is_positional, kwargs_of, may_be_none
from guard.script.models.parser_functions import (
    call_with,
    dispatch,
    function_of,
    parameters_of,
)
from guard.script.models.parser_words import Parser, command_line, evaluate, made_argument
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Call,
    LocalClass,
    Map,
    Value,
)

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model


def _tyro(machine: Calls, call: Call) -> Value | None:
    target = call.arg("f", 0)
    if function_of(target) is None or target is None:
        return parser_dataclasses.TYRO(machine, call)
    return _run_tyro(machine, target, command_line(machine, call.kwargs.get("args")), call)


def _tyro_commands(machine: Calls, call: Call) -> Value:
    """`subcommand_cli_from_dict({"train": train, ...})`."""
    table, words = call.arg("subcommands", 0), command_line(machine, call.kwargs.get("args"))
    if not isinstance(table, Map) or table.open:
        return UNKNOWN
    commands = {str(name): func for name, func in table.items.items()}
    return dispatch(machine, commands, _run_tyro, call, words, grouped=True)


def _run_tyro(machine: Calls, target: Value, words: list[str] | None, call: Call) -> Value:
    inner = function_of(target)
    if inner is None:
        return UNKNOWN
    if words is None:
        return machine.enter(target, Call("", [], {}, call.node, open=True))
    parser = Parser("argparse.ArgumentParser", call, abbreviates=False)
    parts: dict[str, Value] = {}
    for argument, default in parameters_of(inner):
        kind = machine.evaluate(argument.annotation) if isinstance(argument.annotation, ast.Name) else UNKNOWN
        if isinstance(kind, LocalClass):
            parts[argument.arg] = parser_dataclasses.nested(machine, kind, words, call)
            continue
        is_bool, kwargs = kwargs_of(argument.annotation)
        if may_be_none(argument.annotation):
            parser_dataclasses.let_none(kwargs)
        if is_positional(argument.annotation):
            parser.arguments.append(parser_dataclasses.placed(argument.arg, argument, default, kwargs))
            continue
        flag = "--" + argument.arg.replace("_", "-")
        others = parser_dataclasses.other_flags(machine, argument.annotation)
        flags = list(dict.fromkeys([flag, "--" + argument.arg, *others]))
        if is_bool:
            parser.arguments.append(made_argument(flags, argument.arg, argument, default or FALSE, action="store_true"))
            off = ["--no-" + flag[2:]]
            parser.arguments.append(made_argument(off, argument.arg, argument, default or FALSE, action="store_false"))
        else:
            required = TRUE if default is None else FALSE
            parser.arguments.append(
                made_argument(flags, argument.arg, argument, default or NONE, {"required": required, **kwargs})
            )
    if parts:
        parser.open = True
    values = evaluate(machine, parser, words, call)
    return call_with(machine, target, {**values, **parts}, call)


MODELS: dict[str, Model] = {
    "tyro.cli": _tyro,
    "tyro.extras.subcommand_cli_from_dict": _tyro_commands,
}
