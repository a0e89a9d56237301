"""Parsers that read options into the parameters of functions: `typer`, `click`, and `tyro` on functions."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.fitting import OWN, misfit, parameters
from guard.script.models import parser_configs, parser_dataclasses
from guard.script.models.annotations import is_positional, kwargs_of, length_of, may_be_none, metadata, unwrapped
from guard.script.models.parser_words import EXISTS, Argument, Parser, command_line, evaluate, made_argument
from guard.script.models.undeclared import literal
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Bound,
    Call,
    Const,
    Function,
    Instance,
    LocalClass,
    Map,
    Ref,
    Seq,
    Value,
    truth,
)
from guard.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from guard.script.calls import Calls
    from guard.script.models.base import Model

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


def _environment(machine: Calls, call: Call | None) -> Value | None:
    """The value that an option takes from the environment variable it names."""
    named = call.kwargs.get("envvar") if call is not None else None
    names = named.items if isinstance(named, Seq) else [named]
    for name in names:
        if isinstance(name, Const) and isinstance(name.value, str):
            value = machine.environ.items.get(name.value)
            if value is not None:
                return value
    return None


def _call_with(machine: Calls, func: Value, values: dict[str, Value], call: Call) -> Value:
    return machine.enter(func, Call("", [], values, call.node))


# typer

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
    in_annotation = declared is not None
    stated = default.call if declared is None and isinstance(default, Instance) else None
    if stated is not None and stated.name in ("Option", "Argument"):
        declared = stated
        given = declared.arg("default", 0)
        default = None if given is None or given == Const(...) else given
    if declared is not None:
        words = declared.args if in_annotation else declared.args[1:]
        flags = [word.value for word in words if isinstance(word, Const) and isinstance(word.value, str)]
    if declared is not None and EXISTS in declared.kwargs:
        kwargs[EXISTS] = declared.kwargs[EXISTS]
    positional = declared.name == "Argument" if declared is not None else default is None
    from_environment = _environment(machine, declared)
    if from_environment is not None:
        default = _typed(from_environment, kwargs, is_bool=is_bool)
    if positional:
        if default is not None:
            kwargs["nargs"] = Const("?")
        return [made_argument([name], name, node, default or NONE, kwargs)]
    dashed = "--" + name.replace("_", "-")
    if is_bool:
        on, off = _switches(flags, dashed)
        made = [made_argument(on, name, node, default or FALSE, action="store_true")]
        if off:
            made.append(made_argument(off, name, node, default or FALSE, action="store_false"))
        return made
    counts = declared is not None and truth(declared.kwargs.get("count")) is True
    return [_typer_option(argument, flags or [dashed], default, kwargs, counts=counts)]


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


def _switches(flags: list[str], dashed: str) -> tuple[list[str], list[str]]:
    """The flags that turn an option on, and those that turn it off."""
    if not flags:
        return [dashed], ["--no-" + dashed[2:]]
    on = [flag.partition("/")[0].strip() for flag in flags if not flag.startswith("/")]
    off = [flag.partition("/")[2].strip() for flag in flags if "/" in flag]
    return [flag for flag in on if flag] or [dashed], [flag for flag in off if flag]


def _typed(value: Value, kwargs: dict[str, Value], *, is_bool: bool) -> Value:
    """An environment variable as the type that an option has."""
    if not isinstance(value, Const) or not isinstance(value.value, str):
        return value
    if is_bool:
        return TRUE if value.value.lower() in ("1", "true", "yes", "on", "t", "y") else FALSE
    kind = kwargs.get("type")
    return literal(value.value) if kind in (Ref("int"), Ref("float")) else value


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
    return _call_with(machine, func, {name: value for name, value in values.items() if name in names}, call)


def _typer_run(machine: Calls, call: Call) -> Value:
    return _run_typer(machine, call.args[0] if call.args else UNKNOWN, command_line(machine), call)


def _typer_app(machine: Calls, call: Call) -> Value:
    """`app()`: the one command, or the one that the first word names."""
    words, app = command_line(machine), call.receiver
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
    named = {_said(name) for name in commands}
    if callback is not None and words is not None and not any(_said(word) in named for word in words):
        inner = function_of(callback)
        if inner is not None and any(_has(one, _ALONE) for one in (*inner.decorators, app)):
            return _run_typer(machine, callback, words, call)
    return _dispatch(machine, commands, _run_typer, call, words, grouped=grouped)


def _typer_add(machine: Calls, call: Call) -> Value:
    """`app.add_typer(other, name="NAME")`: what comes behind this word is the other's."""
    app, inner, name = call.receiver, call.arg("typer_instance", 0), call.kwargs.get("name")
    if isinstance(app, Instance) and inner is not None and isinstance(name, Const):
        machine.store(app.attrs, f"{_APP}{name.value}", inner)
    return NONE


def _dispatch(
    machine: Calls, commands: dict[str, Value], run: Runner, call: Call, words: list[str] | None, *, grouped: bool
) -> Value:
    if len(commands) == 1 and not grouped:
        return run(machine, next(iter(commands.values())), words, call)
    if words is None or not commands:
        return UNKNOWN
    named = {_said(name): func for name, func in commands.items()}
    for position, word in enumerate(words):
        if _said(word) in named:
            return run(machine, named[_said(word)], words[position + 1 :], call)
    raise machine.leave("exit", call.node, "usage", "usage:a command is required")


def _said(name: str) -> str:
    """A command as a command line has it; newer releases of `click` leave endings of a function's name out."""
    dashed = name.replace("_", "-")
    return next((dashed[: -len(end)] for end in _ENDINGS if dashed.endswith(end) and dashed != end), dashed)


_ENDINGS = ("-command", "-cmd", "-group", "-grp")


# click


def _click_parser(machine: Calls, func: Function, call: Call) -> Parser:
    parser = Parser("argparse.ArgumentParser", call, abbreviates=False)
    for decorator in reversed(func.decorators):
        declared = decorator.call if isinstance(decorator, Instance) else None
        if declared is not None and declared.name in ("option", "argument"):
            parser.arguments.extend(_click_argument(machine, declared))
        # Its settings may let options through that nobody declares.
        parser.open = parser.open or (declared is not None and "context_settings" in declared.kwargs)
    return parser


def _click_argument(machine: Calls, declared: Call) -> list[Argument]:
    words = [word.value for word in declared.args if isinstance(word, Const) and isinstance(word.value, str)]
    flags = [word for word in words if word.startswith("-")]
    plain = [word for word in words if not word.startswith("-")]
    default = declared.kwargs.get("default")
    kwargs: dict[str, Value] = {name: declared.kwargs[name] for name in ("type", "nargs") if name in declared.kwargs}
    _click_type(kwargs)
    if declared.name == "argument":
        name = (plain or ["argument"])[0]
        if default is not None or truth(declared.kwargs.get("required")) is False:
            kwargs["nargs"] = Const("?")
        elif kwargs.get("nargs") == Const(-1):
            kwargs["nargs"] = Const("*")
        name = name.replace("-", "_").lower()
        return [made_argument([name], name, declared.node, default or NONE, kwargs)]
    long = [flag for flag in flags if flag.startswith("--")] or flags
    name = plain[0] if plain else long[0].partition("/")[0].lstrip("-").replace("-", "_").lower()
    given = _environment(machine, declared)
    is_switch = truth(declared.kwargs.get("is_flag")) is True or any("/" in flag for flag in flags)
    if given is not None:
        default = _typed(given, kwargs, is_bool=is_switch)
    if truth(declared.kwargs.get("count")) is True:
        return [made_argument(flags, name, declared.node, Const(0), action="count")]
    if is_switch or (isinstance(default, Const) and isinstance(default.value, bool) and "type" not in kwargs):
        on, off = _switches(flags, "--" + name)
        made = [made_argument(on, name, declared.node, default or FALSE, action="store_true")]
        return [*made, made_argument(off, name, declared.node, default or FALSE, action="store_false")] if off else made
    if "type" not in kwargs and isinstance(default, Const) and isinstance(default.value, int | float):
        kwargs["type"] = Ref("int" if isinstance(default.value, int) else "float")
    if truth(declared.kwargs.get("multiple")) is True:
        return [made_argument(flags, name, declared.node, default or Seq("list", []), kwargs, action="append")]
    required = TRUE if truth(declared.kwargs.get("required")) is True and default is None else FALSE
    return [made_argument(flags, name, declared.node, default or NONE, {"required": required, **kwargs})]


def _click_type(kwargs: dict[str, Value]) -> None:
    """Turn a `click` type into what `add_argument` knows."""
    kind = kwargs.get("type")
    if isinstance(kind, Instance) and kind.call is not None:
        del kwargs["type"]
        if kind.call.name == "Choice" and kind.call.args:
            if truth(kind.call.kwargs.get("case_sensitive")) is False:
                kwargs["type"] = UNKNOWN
            else:
                kwargs["choices"] = kind.call.args[0]
        elif kind.call.name in ("IntRange", "FloatRange"):
            kwargs["type"] = Ref("int" if kind.call.name == "IntRange" else "float")
        elif kind.call.name == "Path":
            if "path_type" in kind.call.kwargs:
                kwargs["type"] = Ref("pathlib.Path")
            kwargs[EXISTS] = kind.call.kwargs.get("exists", FALSE)
    elif isinstance(kind, Ref) and kind.path.startswith("click."):
        kwargs["type"] = Ref({"INT": "int", "FLOAT": "float"}.get(kind.path.rpartition(".")[2], "str"))


def _run_click(machine: Calls, func: Value, words: list[str] | None, call: Call) -> Value:
    inner = function_of(func)
    if inner is None:
        return UNKNOWN
    group = next((one for one in inner.decorators if _path(one).endswith(".group")), None)
    if _has(group, "chain"):
        return _run_chain(machine, inner, words, call)
    if group is not None:
        commands = {name: value for name, value in inner.commands.items() if value is not func}
        named = {_said(name) for name in commands}
        if not _has(group, _ALONE) or any(_said(word) in named for word in words or ()):
            return _dispatch(machine, commands, _run_click, call, words, grouped=True)
    if words is None:
        return machine.enter(func, Call("", [], {}, call.node, open=True))
    if any(_adds_options(decorator) for decorator in inner.decorators):
        return machine.enter(func, Call("", [], _certain(machine, inner, words, call), call.node, open=True))
    parser = _click_parser(machine, inner, call)
    values = evaluate(machine, parser, words, call)
    problem = None if parser.open else _misfit(inner, values)
    if problem is not None:
        raise machine.leave("raise", call.node, "TypeError", f"{OWN}{problem}")
    return _call_with(machine, func, values, call)


def _path(decorator: Value) -> str:
    return decorator.path.removesuffix("()") if isinstance(decorator, Instance) else ""


def _has(group: Value | None, setting: str) -> bool:
    """Whether a group of commands was made with a setting."""
    call = group.call if isinstance(group, Instance) else None
    return call is not None and truth(call.kwargs.get(setting)) is True


#: The setting by which a group does something where no command of it is named.
_ALONE = "invoke_without_command"


def _run_chain(machine: Calls, group: Function, words: list[str] | None, call: Call) -> Value:
    """Commands behind one another, as far as the words name them; what each is given is not divided among them."""
    named = {_said(name): func for name, func in group.commands.items()}
    for word in dict.fromkeys(words or ()):
        if _said(word) in named:
            machine.enter(named[_said(word)], Call("", [], {}, call.node, open=True))
    return UNKNOWN


def _click_add(machine: Calls, call: Call) -> Value | None:
    """`group.add_command(command, name)`."""
    group, command = call.receiver, call.arg("cmd", 0)
    inner = function_of(command)
    if not isinstance(group, Function) or inner is None or command is None:
        return None
    made = [one.call for one in inner.decorators if isinstance(one, Instance) and _path(one).endswith(_MAKERS)]
    names = [call.arg("name", 1), *(one.arg("name", 0) for one in made if one is not None)]
    given = next((str(name.value) for name in names if isinstance(name, Const)), inner.name)
    machine.store(group.commands, given, command)
    return NONE


#: Decorators of `click` that make a command.
_MAKERS = (".command", ".group")


def _click_main(machine: Calls, call: Call) -> Value | None:
    """`command.main()`: what calling the command does."""
    func = call.receiver
    if not isinstance(func, Function) or not func.decorators:
        return None
    return machine.call(func, Call("", call.args, call.kwargs, call.node, call.open))


def _misfit(func: Function, values: dict[str, Value]) -> str | None:
    """What is wrong with a function that `click` calls with its options; None if that is not certain."""
    context = 0
    for decorator in func.decorators:
        path = decorator.path.removesuffix("()") if isinstance(decorator, Ref | Instance) else "?"
        name = path.rpartition(".")[2]
        if path.partition(".")[0] not in ("click", "rich_click", "function") or name not in _CLICK:
            return None
        declared = decorator.call if isinstance(decorator, Instance) else None
        if declared is not None and (declared.open or declared.kwargs.keys() & {"expose_value", "cls"}):
            return None
        context += name.startswith("pass_")
    takes = None if isinstance(func.node, ast.Lambda) else parameters(func.node)
    return None if takes is None else misfit(func.name, takes, context, list(values))


#: What a command of `click` takes that is called by itself, and that its options do not depend on.
_CLICK_TAKES = frozenset({"args", "prog_name", "standalone_mode", "obj", "windows_expand_args"})
#: Decorators of `click` that give a function one argument each, by name, or (`pass_...`) by position, or none.
_CLICK = listed("command group option argument pass_context pass_obj version_option help_option")


def _certain(machine: Calls, func: Function, words: list[str], call: Call) -> dict[str, Value]:
    """The arguments that stand before all options, and the options of the script itself, beside others' that may be."""
    found: dict[str, Value] = {}
    declared = _click_parser(machine, func, call).arguments
    first = next((at for at, word in enumerate(words) if word.startswith("-")), len(words))
    places = [argument for argument in declared if not argument.flags[0].startswith("-")]
    if not any("nargs" in argument.call.kwargs for argument in places):
        found.update((argument.dest, Const(word)) for argument, word in zip(places, words[:first], strict=False))
    for argument in declared:
        takes_text = argument.action == "store" and argument.call.kwargs.keys() <= {"required"}
        given = [at for at, word in enumerate(words[:-1]) if word in argument.flags and takes_text]
        if given and not words[given[-1] + 1].startswith("-"):
            found[argument.dest] = Const(words[given[-1] + 1])
    return found


def _adds_options(decorator: Value) -> bool:
    """Whether a decorator of a library declares options that are not in the script."""
    if not isinstance(decorator, Ref | Instance):
        return False
    root, _, rest = decorator.path.partition(".")
    return root not in ("click", "rich_click") and any(word in rest.lower() for word in ("option", "argument", "param"))


def _run_wrapped(machine: Calls, func: Function, call: Call) -> Value | None:
    """A function under `@draccus.wrap()`: called without arguments, it gets its configuration from the command line."""
    parameters = parameters_of(func)
    if call.args or call.kwargs or not parameters:
        return None
    argument = parameters[0][0]
    kind = unwrapped(argument.annotation)
    known = machine.evaluate(kind) if isinstance(kind, ast.Name | ast.Attribute) else UNKNOWN
    made = parser_dataclasses.read_config(machine, known, command_line(machine), call, valued=True)
    return _call_with(machine, func, {argument.arg: made or UNKNOWN}, call)


def called_decorated(machine: Calls, func: Function, decorator: Value, call: Call) -> Value | None:
    """What calling a function under `@click.command()` or `@click.group()` does."""
    if not isinstance(decorator, Instance | Ref) or call.path == "click":
        return None
    path = decorator.path.removesuffix("()")
    if path in _WRAPPED:
        return _run_wrapped(machine, func, call)
    if path == "hydra.main" and isinstance(decorator, Instance):
        return parser_configs.run_hydra(machine, func, decorator, call)
    if path not in (
        "click.command",
        "click.group",
        "rich_click.command",
        "rich_click.group",
        "function.command",
        "function.group",
    ):
        return None
    given = call.arg("args", 0)
    if len(call.args) > 1 or call.kwargs.keys() - _CLICK_TAKES or not isinstance(given, Seq | Const | None):
        return None
    return _run_click(machine, func, command_line(machine, given), call)


# tyro


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
    return _dispatch(machine, commands, _run_tyro, call, words, grouped=True)


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
    return _call_with(machine, target, {**values, **parts}, call)


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


#: Decorators that read the command line into the class of a function's first parameter.
_WRAPPED = frozenset({"draccus.wrap", "pyrallis.wrap", "lerobot.configs.parser.wrap", "lerobot.common.parser.wrap"})
MODELS: dict[str, Model] = {
    "typer.run": _typer_run,
    "typer.Typer.__call__": _typer_app,
    "typer.Typer.add_typer": _typer_add,
    "tyro.cli": _tyro,
    "tyro.extras.subcommand_cli_from_dict": _tyro_commands,
    "function.add_command": _click_add,
    "function.main": _click_main,
}
