"""`click`: functions whose decorators declare the options, and groups of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.fitting import OWN, misfit, parameters
from guard.script.models import parser_configs, parser_dataclasses
from guard.script.models.annotations import unwrapped
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
from guard.script.models.parser_words import EXISTS, Argument, Parser, command_line, evaluate, made_argument, spoken
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Call,
    Const,
    Function,
    Instance,
    Ref,
    Seq,
    Value,
    truth,
)
from guard.words import words as listed

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model


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
    given = environment_of(machine, declared)
    # It asks at the terminal, which a job has not.
    asks = truth(declared.kwargs.get("prompt")) is True and truth(declared.kwargs.get("prompt_required")) is not False
    is_switch = truth(declared.kwargs.get("is_flag")) is True or any("/" in flag for flag in flags)
    if given is not None:
        default = typed(given, kwargs, is_bool=is_switch)
    if truth(declared.kwargs.get("count")) is True:
        return [made_argument(flags, name, declared.node, Const(0), action="count")]
    if is_switch or (isinstance(default, Const) and isinstance(default.value, bool) and "type" not in kwargs):
        on, off = switches(flags, "--" + name)
        made = [made_argument(on, name, declared.node, default or FALSE, action="store_true")]
        return [*made, made_argument(off, name, declared.node, default or FALSE, action="store_false")] if off else made
    if "type" not in kwargs and isinstance(default, Const) and isinstance(default.value, int | float):
        kwargs["type"] = Ref("int" if isinstance(default.value, int) else "float")
    if truth(declared.kwargs.get("multiple")) is True:
        return [made_argument(flags, name, declared.node, default or Seq("list", []), kwargs, action="append")]
    is_required = truth(declared.kwargs.get("required")) is True and default is None
    required = TRUE if is_required or (asks and given is None) else FALSE
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
    if has_setting(group, "chain"):
        return _run_chain(machine, inner, words, call)
    if group is not None:
        commands = {name: value for name, value in inner.commands.items() if value is not func}
        named = {said(name) for name in commands}
        if not has_setting(group, ALONE) or any(said(word) in named for word in words or ()):
            return dispatch(machine, commands, _run_click, call, words, grouped=True)
    if words is None:
        return machine.enter(func, Call("", [], {}, call.node, open=True))
    if any(_adds_options(decorator) for decorator in inner.decorators):
        return machine.enter(func, Call("", [], _certain(machine, inner, words, call), call.node, open=True))
    parser = _click_parser(machine, inner, call)
    values = evaluate(machine, parser, words, call)
    problem = None if parser.open else _misfit(inner, values)
    if problem is not None:
        raise machine.leave("raise", call.node, "TypeError", f"{OWN}{problem}")
    return call_with(machine, func, values, call)


def _path(decorator: Value) -> str:
    return decorator.path.removesuffix("()") if isinstance(decorator, Instance) else ""


def _run_chain(machine: Calls, group: Function, words: list[str] | None, call: Call) -> Value:
    """Commands behind one another, as far as the words name them; what each is given is not divided among them."""
    named = {said(name): func for name, func in group.commands.items()}
    for word in dict.fromkeys(words or ()):
        if said(word) in named:
            machine.enter(named[said(word)], Call("", [], {}, call.node, open=True))
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


#: Actions of options without a value.
_SWITCHES = ("store_true", "store_false")


def _certain(machine: Calls, func: Function, words: list[str], call: Call) -> dict[str, Value]:
    """The arguments that stand before all options, and the options of the script itself, beside others' that may be."""
    declared = _click_parser(machine, func, call).arguments
    first = next((at for at, word in enumerate(words) if word.startswith("-")), len(words))
    places = [argument for argument in declared if not argument.flags[0].startswith("-")]
    found: dict[str, Value] = {}
    if not any("nargs" in argument.call.kwargs for argument in places):
        found.update((argument.dest, spoken(word)) for argument, word in zip(places, words[:first], strict=False))
    before = words[: words.index("--")] if "--" in words else words
    said = [(one, _said_of(one, before)) for one in declared if one.flags[0].startswith("-")]
    unsure = {one.dest for one, its in said if its is None}
    own = Parser("argparse.ArgumentParser", call, abbreviates=False)
    given: list[tuple[int, list[str]]] = []
    for one, its in said:
        if one.dest not in unsure and (its or truth(one.call.kwargs.get("required")) is not True):
            own.arguments.append(one)
            given.extend(its or ())
    return found | evaluate(machine, own, [word for _, one in sorted(given) for word in one], call)


def _said_of(argument: Argument, words: list[str]) -> list[tuple[int, list[str]]] | None:
    """The words that give an option, each time with their place; None where others' options may have a part in them."""
    found: list[tuple[int, list[str]]] = []
    width = 1 if argument.action in _SWITCHES else 2
    is_plain = width == 1 or (argument.action == "store" and "nargs" not in argument.call.kwargs)
    for at, word in enumerate(words):
        if word not in argument.flags:
            if _may_give(word, argument.flags):
                return None
            continue
        said = words[at : at + width]
        if not is_plain or len(said) < width or (width > 1 and said[1].startswith("-")):
            return None
        found.append((at, said))
    return found


def _may_give(word: str, flags: list[str]) -> bool:
    """Whether a word holds an option and its value, or short options behind each other."""
    if word.partition("=")[0] in flags:
        return True
    return word[:1] == "-" and word[:2] != "--" and any(len(flag) == 2 and flag[1] in word for flag in flags)


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
    return call_with(machine, func, {argument.arg: made or UNKNOWN}, call)


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
    return _run_click(machine, func, command_line(machine, given, secrets=True), call)


#: Decorators that read the command line into the class of a function's first parameter.
_WRAPPED = frozenset({"draccus.wrap", "pyrallis.wrap", "lerobot.configs.parser.wrap", "lerobot.common.parser.wrap"})
MODELS: dict[str, Model] = {
    "function.add_command": _click_add,
    "function.main": _click_main,
}
