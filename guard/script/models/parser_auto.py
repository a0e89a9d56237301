"""`jsonargparse.CLI(function)`: the command line as the parameters of a function.

Libraries export a `CLI` of their own that calls it. What such a one takes besides, and where it finds what is not
given, is not known: only what the command line names is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models import parser_dataclasses
from guard.script.models.annotations import kwargs_of
from guard.script.models.parser_functions import function_of, parameters_of
from guard.script.models.parser_words import Argument, Parser, command_line, evaluate, made_argument
from guard.script.values import FALSE, NONE, UNKNOWN, Call, Ref, Value

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.models.base import Model

#: Options of every such command line: their values stand in a file.
_FILES = ("--config", "--print_config")


def _cli(machine: Calls, call: Call) -> Value | None:
    is_known = call.path.startswith("jsonargparse.")
    target = call.arg("components", 0)
    func = function_of(target)
    if func is None or target is None:
        return parser_dataclasses.TYRO(machine, call) if is_known else None
    words = command_line(machine, call.kwargs.get("args"))
    if words is None:
        return machine.enter(target, Call("", [], {}, call.node, open=True))
    parser = Parser("argparse.ArgumentParser", call)
    flags = {word.partition("=")[0] for word in words if word.startswith("--")}
    named = call.kwargs.get("as_positional") == FALSE or not is_known
    made = [_argument(one, default, flags if named else set()) for one, default in parameters_of(func)]
    parser.arguments = [one for one in made if one is not None]
    # `--train.epochs` is a part of a parameter, `--rows+` adds to one.
    is_partial = any(flag in _FILES or "." in flag or flag[-1] == "+" for flag in flags)
    parser.open = is_partial or not is_known or None in made
    values = evaluate(machine, parser, words, call)
    if parser.open:
        # A word behind an option that is not known may be the option's.
        before = next((at for at, word in enumerate(words) if word.startswith("-")), len(words))
        places = [one.dest for one in parser.arguments if not one.flags[0].startswith("-")]
        values.update(dict.fromkeys(places[before:], UNKNOWN))
        values = {name: value for name, value in values.items() if value != UNKNOWN}
    return machine.enter(target, Call("", [], values, call.node, open=parser.open))


def _argument(parameter: ast.arg, default: Value | None, flags: set[str]) -> Argument | None:
    """A parameter, None for one that is made of several options.

    Without a default it stands where it stands in the function, unless `flags` name it.
    """
    name = parameter.arg
    is_bool, kwargs = kwargs_of(parameter.annotation)
    if is_bool:
        kwargs["type"] = Ref("?bool")
    elif "nargs" in kwargs or (parameter.annotation is not None and not kwargs):
        if default is None and not kwargs:
            return None
        # One word, from which a list or an object is read.
        kwargs = dict[str, Value](type=Ref("?"))
    if default is None and f"--{name}" not in flags:
        return made_argument([name], name, parameter, NONE, kwargs)
    return made_argument([f"--{name}"], name, parameter, default or NONE, kwargs)


MODELS: dict[str, Model] = {"jsonargparse.CLI": _cli, "jsonargparse.auto_cli": _cli}
#: The same by the names that other libraries give it.
FUNCTIONS: dict[str, Model] = {"CLI": _cli, "auto_cli": _cli}
