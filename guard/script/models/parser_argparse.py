"""`argparse`: the options that a script declares, read with the arguments that the submission gives.

The standard library's own parser reads the arguments, so that abbreviations, `nargs`, sub-commands and errors are
what they will be in the job. Nothing of the script goes into it but names, flags and constants.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn, cast

from guard.script.machine import Option
from guard.script.models.environment import arguments
from guard.script.models.paths import is_absent
from guard.script.models.undeclared import split
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
    Object,
    PathValue,
    Ref,
    Seq,
    Value,
    template,
    truth,
)

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.models.base import Model

_UNSET = object()
#: Among what `add_argument` is given: whether the parser looks if the file is there, as those of `click` do.
EXISTS = "exists"
_BOOL = Ref("bool")
#: Functions of libraries that options are read by.
_READERS = frozenset({"json.loads", "str.lower", "str.upper", "str.strip", "os.path.abspath", "os.path.expanduser"})
_FLAG_ACTIONS = frozenset({"store_true", "store_false", "store_const", "append_const", "count"})
_KNOWN_ACTIONS = _FLAG_ACTIONS | {"store", "append", "extend"}
#: A longer command line is not read.
_MAX_WORDS = 1_000
#: The parser of the standard library tries every division of the words among positional arguments: it is not asked
#: where more of these take any number of words, or one takes more than so many.
_MAX_VARIABLE, _MAX_FIXED = 6, 8
#: Functions that a parser is followed through, each of which gives it back.
_MAX_HANDS = 16


#: Classes of parsers that scripts derive their own from.
PARSERS = frozenset(
    {
        "argparse.ArgumentParser",
        "simple_parsing.ArgumentParser",
        "jsonargparse.ArgumentParser",
        "transformers.HfArgumentParser",
        "trl.TrlParser",
    }
)


@dataclass(slots=True)
class Argument:
    """One `add_argument`, as far as it is known."""

    flags: list[str]
    dest: str
    call: Call
    action: str
    default: Value
    group: object = None


@dataclass(slots=True, eq=False)
class Parser(Instance):
    """An `ArgumentParser` with what the script added to it."""

    arguments: list[Argument] = field(default_factory=list[Argument])
    defaults: dict[str, Value] = field(default_factory=dict[str, Value])
    subparsers: Parser | None = None
    choices: dict[str, Parser] = field(default_factory=dict[str, "Parser"])
    dest: str = ""
    #: The parser that a group belongs to, where this is an exclusive group of it.
    owner: Parser | None = None
    abbreviates: bool = True
    #: Whether something was added that is not understood.
    open: bool = False
    #: Objects that are made of what was read: where they go, their class, and its fields.
    groups: list[tuple[str, LocalClass, list[str]]] = field(default_factory=list[tuple[str, LocalClass, list[str]]])


class _UsageError(Exception):
    """The arguments are not what the parser accepts."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _UsageError(message)

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        raise _UsageError(message or str(status))


def _make(machine: Calls, call: Call) -> Value:
    machine.step()
    made = Parser("argparse.ArgumentParser", call, abbreviates=truth(call.kwargs.get("allow_abbrev")) is not False)
    parents = call.kwargs.get("parents")
    if isinstance(parents, Seq):
        for parent in parents.items:
            if isinstance(parent, Parser):
                made.arguments.extend(parent.arguments)
    return made


def _group(machine: Calls, call: Call) -> Value:
    machine.step()
    return call.receiver or UNKNOWN


def _exclusive(machine: Calls, call: Call) -> Value:
    machine.step()
    owner = call.receiver
    return Parser("argparse.ArgumentParser", call, owner=owner) if isinstance(owner, Parser) else UNKNOWN


def _add(machine: Calls, call: Call) -> Value:
    machine.step()
    parser = call.receiver
    if not isinstance(parser, Parser):
        return UNKNOWN
    group = parser if parser.owner is not None else None
    parser = parser.owner or parser
    flags = [
        argument.value for argument in call.args if isinstance(argument, Const) and isinstance(argument.value, str)
    ]
    if not flags or len(flags) < len(call.args) or call.open:
        parser.open = True
        return UNKNOWN
    dest_value = call.kwargs.get("dest")
    if isinstance(dest_value, Const) and isinstance(dest_value.value, str):
        dest = dest_value.value
    else:
        long = [flag for flag in flags if flag.startswith("--")] or flags
        dest = long[0].lstrip("-").replace("-", "_") if flags[0].startswith("-") else flags[0]
    action = _action(call.kwargs.get("action"))
    if parser.call is not None and parser.call.path.startswith("jsonargparse") and call.kwargs.get("type") == _BOOL:
        call.kwargs["type"] = Ref("?bool")
    default = call.kwargs.get("default") or _default_of(action)
    parser.arguments.append(Argument(flags, dest, call, action, default, group))
    return UNKNOWN


def _action(value: Value | None) -> str:
    if value is None:
        return "store"
    if isinstance(value, Const):
        return str(value.value)
    if isinstance(value, Ref) and value.path.endswith("BooleanOptionalAction"):
        return "optional"
    if isinstance(value, Ref) and value.path.endswith("ActionConfigFile"):
        return "config"
    return "?"


def _default_of(action: str) -> Value:
    return {"store_true": FALSE, "store_false": TRUE}.get(action, NONE)


def _set_defaults(machine: Calls, call: Call) -> Value:
    if isinstance(call.receiver, Parser):
        for key, value in call.kwargs.items():
            machine.store(call.receiver.defaults, key, value)
    return NONE


def _subparsers(machine: Calls, call: Call) -> Value:
    machine.step()
    owner = call.receiver
    if not isinstance(owner, Parser):
        return UNKNOWN
    made = Parser("argparse.Subparsers", call)
    dest = call.kwargs.get("dest")
    made.dest = dest.value if isinstance(dest, Const) and isinstance(dest.value, str) else ""
    owner.subparsers = made
    return made


def _add_parser(machine: Calls, call: Call) -> Value:
    machine.step()
    made = Parser("argparse.ArgumentParser", call)
    if isinstance(call.receiver, Parser) and call.args and isinstance(call.args[0], Const):
        call.receiver.choices[str(call.args[0].value)] = made
    return made


def _parse(machine: Calls, call: Call) -> Value:
    """`parse_args`, `parse_known_args`."""
    parser = call.receiver
    if not isinstance(parser, Parser):
        return UNKNOWN
    words = command_line(machine, call.arg("args", 0))
    if words is None:
        return Instance("argparse.Namespace()", call)
    namespace = Instance("argparse.Namespace", call)
    known_only = call.name == "parse_known_args"
    rest = _evaluate(machine, parser, words, namespace, call, known_only=known_only)
    _arrange(parser, namespace)
    if _is_open(parser):
        # It may have attributes that nothing here tells of.
        namespace.path = "argparse.Namespace()"
        for name, value in _undeclared(parser, rest).items():
            namespace.attrs.setdefault(name, value)
    if not known_only:
        return namespace
    left = Seq("list", [], open=True) if _is_open(parser) else Seq("list", [Const(word) for word in rest])
    return Seq("tuple", [namespace, left])


def _arrange(parser: Parser, namespace: Instance) -> None:
    """Put what was read into the objects and inner namespaces that the script finds it in."""
    for dest, cls, names in parser.groups:
        namespace.attrs[dest] = Object(cls, {name: namespace.attrs.get(name, UNKNOWN) for name in names})
    for dest, value in list(namespace.attrs.items()):
        head = namespace
        *outer, last = dest.split(".")
        for part in outer:
            inner = head.attrs.get(part)
            if not isinstance(inner, Instance):
                inner = head.attrs[part] = Instance("argparse.Namespace", namespace.call)
            head = inner
        head.attrs[last] = value


def _undeclared(parser: Parser, rest: list[str]) -> dict[str, Value]:
    """The options that other code has declared, as far as the words that are left say what they are."""
    if parser.subparsers is not None or any(not argument.flags[0].startswith("-") for argument in parser.arguments):
        # A word behind an option may as well be a positional argument.
        rest = [word for word in rest if word.startswith("--") and "=" in word]
    return split(rest, set())[1]


def hand_over(call: Call) -> None:
    """Code that cannot be read gets a parser: it may well add arguments to it."""
    if call.path.startswith("argcomplete"):
        return
    for argument in (*call.args, *call.kwargs.values()):
        if isinstance(argument, Parser):
            argument.open = True


def method_of(owner: Instance, name: str) -> Value | None:
    """A method of a parser, where `owner` is what code that cannot be read returned for one: the same, most likely."""
    # Other objects have an `error` as well.
    if not name.startswith(("add_", "parse_")) or f"argparse.ArgumentParser.{name}" not in MODELS:
        return None
    value: Value | None = owner
    for _ in range(_MAX_HANDS):
        if isinstance(value, Parser):
            return None if value is owner else Bound(value, name)
        given = value.call if isinstance(value, Instance) else None
        if given is None:
            return None
        value = next((one for one in (*given.args, *given.kwargs.values()) if isinstance(one, Instance)), None)
    return None


def made_argument(
    flags: list[str],
    dest: str,
    node: ast.AST,
    default: Value,
    kwargs: dict[str, Value] | None = None,
    action: str = "store",
) -> Argument:
    """An argument that another kind of parser declares; `kwargs` are those of `add_argument`."""
    return Argument(flags, dest, Call("add_argument", [], kwargs or {}, node), action, default)


def evaluate(machine: Calls, parser: Parser, words: list[str], call: Call) -> dict[str, Value]:
    """What a parser makes of the words of a command line, by name."""
    namespace = Instance("argparse.Namespace", call)
    _evaluate(machine, parser, words, namespace, call, known_only=False)
    return namespace.attrs


def command_line(machine: Calls, given: Value | None = None) -> list[str] | None:
    """The words of `sys.argv`, or of a list that is given instead; None if they are not known."""
    if given is None or given == NONE:
        own = arguments(machine)
        given = Seq("list", own.items[1:], own.open) if isinstance(own, Seq) else None
    argv = given
    if not isinstance(argv, Seq) or argv.open or len(argv.items) > _MAX_WORDS:
        return None
    found = [item.value for item in argv.items if isinstance(item, Const)]
    return [str(word) for word in found] if len(found) == len(argv.items) else None


def _evaluate(
    machine: Calls, parser: Parser, words: list[str], namespace: Instance, call: Call, *, known_only: bool
) -> list[str]:
    """Fill the namespace; the words that no argument took."""
    real = _build(machine, parser)
    machine.spend(len(words) + len(words) * len(parser.arguments) // 20)
    found: dict[str, Any] = {}
    rest: list[str] = []
    refusal = ""
    try:
        _check_quick(parser)
        parsed, rest = real.parse_known_args(words)
        found = vars(parsed)
    except _UsageError as error:
        refusal = str(error)
    except (ValueError, TypeError, IndexError, AttributeError, argparse.ArgumentError):
        parser.open = True
    # What a file of configuration says is not known.
    parser.open = parser.open or any(found.get(one.dest, _UNSET) is not _UNSET for one in _files(parser))
    if rest and not known_only:
        refusal = f"unrecognized arguments: {' '.join(rest)}"
    if refusal and not _is_open(parser):
        raise machine.leave("exit", call.node, "usage", f"usage:{refusal}")
    parsers = [parser]
    if parser.subparsers is not None:
        chosen = found.get("\0command")
        if parser.subparsers.dest:
            namespace.attrs[parser.subparsers.dest] = Const(chosen) if isinstance(chosen, str) else NONE
        if isinstance(chosen, str) and chosen in parser.subparsers.choices:
            parsers.append(parser.subparsers.choices[chosen])
    for one in parsers:
        for argument in one.arguments:
            _set(machine, argument, found.get(argument.dest, _UNSET), namespace, call, is_open=parser.open)
        for key, value in one.defaults.items():
            if found.get(key, _UNSET) is _UNSET:
                namespace.attrs[key] = value
    return rest


def _files(parser: Parser) -> list[Argument]:
    """The options by which a parser reads a file of configuration."""
    return [one for one in parser.arguments if one.action == "config" or "is_config_file" in one.call.kwargs]


def _check_quick(parser: Parser) -> None:
    """Refuse what the standard library's parser would divide among the positional arguments for too long.

    Raises:
        ValueError: There are too many divisions.
    """
    given = (argument.call.kwargs.get("nargs") for argument in parser.arguments if argument.flags[0][:1] != "-")
    counts = [count.value for count in given if isinstance(count, Const)]
    variable = sum(isinstance(count, str) for count in counts)
    if variable > _MAX_VARIABLE or any(isinstance(count, int) and count > _MAX_FIXED for count in counts):
        raise ValueError("too many divisions")
    for child in parser.subparsers.choices.values() if parser.subparsers is not None else ():
        _check_quick(child)


def _is_open(parser: Parser) -> bool:
    if parser.open or any(argument.action == "?" for argument in parser.arguments):
        return True
    subparsers = parser.subparsers.choices.values() if parser.subparsers is not None else ()
    return any(_is_open(child) for child in subparsers)


def _set(machine: Calls, argument: Argument, raw: object, namespace: Instance, call: Call, *, is_open: bool) -> None:
    given = raw is not _UNSET
    if argument.action in ("help", "version"):
        return
    value = _converted(machine, argument, raw, call) if given else _default(machine, argument, call)
    if isinstance(raw, str) and argument.action in _FLAG_ACTIONS:
        # The value of another option for the same variable, which has been read already.
        value = namespace.attrs.get(argument.dest, value)
    if given and argument.action == "store_const":
        value = argument.call.kwargs.get("const", NONE)
    if is_open and not given:
        value = UNKNOWN
    if truth(argument.call.kwargs.get(EXISTS)) is True:
        _demand(machine, value, call)
    namespace.attrs[argument.dest] = value
    machine.options.append(
        Option(
            argument.dest,
            argument.flags,
            value,
            given=given,
            takes_value=_takes_value(argument),
            line=getattr(argument.call.node, "lineno", 1),
            sets=argument.action != "store_false",
        )
    )


def _takes_value(argument: Argument) -> bool:
    """Whether an option says nothing without a value behind it."""
    if argument.action in _FLAG_ACTIONS or argument.action == "optional":
        return False
    kwargs = argument.call.kwargs
    return kwargs.get("type") != Ref("?bool") or kwargs.get("nargs") != Const("?")


def _demand(machine: Calls, value: Value, call: Call) -> None:
    """See whether a file that the parser itself looks for, or opens, can be there.

    Raises:
        LeaveError: It cannot: the parser ends the script.
    """
    for item in value.items if isinstance(value, Seq) else [value]:
        path = template(item)
        if path is not None and path != "-" and is_absent(machine, path):
            raise machine.leave("exit", call.node, "usage", f"file:{path}")


def _default(machine: Calls, argument: Argument, call: Call) -> Value:
    default = argument.default
    if isinstance(default, Const) and isinstance(default.value, str) and argument.action == "store":
        return _typed(machine, argument, default.value, call)
    return default


def _converted(machine: Calls, argument: Argument, raw: object, call: Call) -> Value:
    if isinstance(raw, list):
        return Seq("list", [_converted(machine, argument, item, call) for item in cast("list[object]", raw)])
    return _typed(machine, argument, raw, call) if isinstance(raw, str) else Const(raw)


def _typed(machine: Calls, argument: Argument, text: str, call: Call) -> Value:
    """What the option's `type` makes of its text."""
    kind = argument.call.kwargs.get("type")
    match kind:
        case None:
            return Const(text)
        case Ref(path="str"):
            return Const(text)
        case Ref(path="int" | "float" as name):
            try:
                return Const(int(text) if name == "int" else float(text))
            except ValueError:
                raise machine.leave(
                    "exit",
                    call.node,
                    "usage",
                    f"usage:argument {argument.flags[-1]}: invalid {name} value: {text[:40]!r}",
                ) from None
        case Ref(path="?bool"):
            folded = text.lower()
            return TRUE if folded in ("true", "yes", "y", "t", "1") else FALSE
        case Ref(path="bool"):
            return TRUE if text else FALSE
        case Ref() if kind.path.rpartition(".")[2] in ("Path", "PurePath", "PosixPath"):
            return PathValue(Const(text))
        case Ref() if kind.path in _READERS:
            return machine.call(kind, Call("", [Const(text)], {}, argument.call.node))
        case Instance(path="argparse.FileType", call=Call() as made):
            mode = made.arg("mode", 0)
            if mode is None or (isinstance(mode, Const) and str(mode.value).startswith("r")):
                _demand(machine, Const(text), call)
            return UNKNOWN
        case Function() | Bound(func=Function()) | LocalClass():
            return machine.call(kind, Call("", [Const(text)], {}, argument.call.node))
        case _:
            return UNKNOWN


def _build(machine: Calls, parser: Parser) -> _Parser:
    """The standard library's parser with the same options."""
    made = _Parser(prog="script", add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=parser.abbreviates)
    groups: dict[int, Any] = {}
    for argument in parser.arguments:
        machine.spend(6)
        target: Any = made
        if isinstance(argument.group, Parser):
            call = argument.group.call
            required = call is not None and truth(call.kwargs.get("required")) is True
            if id(argument.group) not in groups:
                groups[id(argument.group)] = made.add_mutually_exclusive_group(required=required)
            target = groups[id(argument.group)]
        try:
            target.add_argument(*argument.flags, **_keywords(argument))
        except (ValueError, TypeError, argparse.ArgumentError):
            parser.open = True
    if not any("-h" in argument.flags for argument in parser.arguments):
        made.add_argument("-h", "--help", action="store_true", dest="\0help")
    if parser.subparsers is not None:
        required = parser.subparsers.call is not None and truth(parser.subparsers.call.kwargs.get("required")) is True
        children = made.add_subparsers(dest="\0command", required=required, parser_class=_Parser, metavar="command")
        for name, child in parser.subparsers.choices.items():
            inner = _build(machine, child)
            children.add_parser(name, parents=[inner], add_help=False, argument_default=argparse.SUPPRESS)
    return made


def _keywords(argument: Argument) -> dict[str, Any]:
    kwargs = argument.call.kwargs
    positional = not argument.flags[0].startswith("-")
    found: dict[str, Any] = {}
    if not positional:
        found["dest"] = argument.dest
        if truth(kwargs.get("required")) is True:
            found["required"] = True
    if argument.action == "optional":
        found["action"] = argparse.BooleanOptionalAction
        return found
    if argument.action in ("help", "version"):
        found["action"] = "store_true"
        return found
    if argument.action in _KNOWN_ACTIONS:
        found["action"] = argument.action
    if argument.action in ("store_const", "append_const"):
        found["const"] = True
    nargs = kwargs.get("nargs")
    count = nargs.value if isinstance(nargs, Const) else None
    if isinstance(nargs, Const) and (isinstance(count, str) or (isinstance(count, int) and 0 <= count <= _MAX_WORDS)):
        found["nargs"] = nargs.value
        if nargs.value == "?":
            const = kwargs.get("const")
            found["const"] = const.value if isinstance(const, Const) else None
    choices = kwargs.get("choices")
    if isinstance(choices, Seq) and not choices.open and argument.action not in _FLAG_ACTIONS:
        known = [str(choice.value) for choice in choices.items if isinstance(choice, Const)]
        if len(known) == len(choices.items) and known:
            found["choices"] = known
    found["default"] = argparse.SUPPRESS
    return found


def _fail(machine: Calls, call: Call) -> Value:
    raise machine.leave("exit", call.node, "usage", "usage:refused by the script")


def _silent(machine: Calls, call: Call) -> Value:
    machine.step()
    del call
    return NONE


MODELS: dict[str, Model] = {
    "argparse.ArgumentParser": _make,
    "simple_parsing.ArgumentParser": _make,
    "jsonargparse.ArgumentParser": _make,
    "configargparse.ArgumentParser": _make,
    "configargparse.ArgParser": _make,
    "argparse.ArgumentParser.add_argument": _add,
    "argparse.ArgumentParser.add": _add,
    "argparse.ArgumentParser.add_argument_group": _group,
    "argparse.ArgumentParser.add_mutually_exclusive_group": _exclusive,
    "argparse.ArgumentParser.set_defaults": _set_defaults,
    "argparse.ArgumentParser.add_subparsers": _subparsers,
    "argparse.Subparsers.add_parser": _add_parser,
    "argparse.ArgumentParser.parse_args": _parse,
    "argparse.ArgumentParser.parse_known_args": _parse,
    "argparse.ArgumentParser.error": _fail,
    "argparse.ArgumentParser.print_help": _silent,
}
