"""What the options that a script declares make of the words that the submission gives.

The standard library's own parser reads the words, so that abbreviations, `nargs`, sub-commands and errors are what
they will be in the job. Nothing of the script goes into it but names, flags and constants.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn, Self, cast

from guard.script.machine import Option
from guard.script.models.environment import arguments
from guard.script.models.paths import is_absent, join_path
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Absent,
    Bound,
    Call,
    Const,
    Function,
    Hidden,
    Instance,
    LocalClass,
    Ref,
    Seq,
    Text,
    Value,
    template,
    truth,
)

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterator

    from guard.script.calls import Calls

_UNSET = object()
#: Among what `add_argument` is given: whether the parser looks if the file is there, as those of `click` do.
EXISTS = "exists"
#: Functions of libraries that options are read by.
_READERS = frozenset({"json.loads", "str.lower", "str.upper", "str.strip", "os.path.abspath", "os.path.expanduser"})
_FLAG_ACTIONS = frozenset({"store_true", "store_false", "store_const", "append_const", "count"})
_KNOWN_ACTIONS = _FLAG_ACTIONS | {"store", "append", "extend"}
_NUMBERS: dict[str, type] = {"int": int, "float": float}
#: What `argparse` calls a number of words.
_COUNTS = {
    f"argparse.{name}": Const(count)
    for name, count in (("REMAINDER", "..."), ("OPTIONAL", "?"), ("ZERO_OR_MORE", "*"), ("ONE_OR_MORE", "+"))
}
#: Commands of commands that are followed.
_MAX_NESTED = 4
#: A longer command line is not read.
_MAX_WORDS = 1_000
#: The parser of the standard library tries every division of the words among positional arguments: it is not asked
#: where more of these take any number of words, or one takes more than so many.
_MAX_VARIABLE, _MAX_FIXED = 6, 8


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
    #: Whether what is not given may be anything.
    loose: bool = False
    #: Objects that are made of what was read: where they go, their class, and its fields.
    groups: list[tuple[str, LocalClass, list[str]]] = field(default_factory=list[tuple[str, LocalClass, list[str]]])


class _UsageError(Exception):
    """The arguments are not what the parser accepts."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _UsageError(message)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        # A default is not looked for among the choices.
        if value is not _UNSET and value != []:
            super()._check_value(action, value)

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        raise _UsageError(message or str(status))


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


def evaluate(
    machine: Calls, parser: Parser, words: list[str], call: Call, *, known_only: bool = False
) -> dict[str, Value]:
    """What a parser makes of the words of a command line, by name; of those that it knows, if `known_only`."""
    namespace = Instance("argparse.Namespace", call)
    fill(machine, parser, words, namespace, call, known_only=known_only)
    return namespace.attrs


#: Names of secrets that are a key of some kind, and no setting.
_KEY = re.compile(r"TOKEN|KEY|SECRET|PASS|CREDENTIAL")


class Secret(str):
    """A word of the command line that is a secret of the job: some text that is no option."""

    hidden: Hidden

    def __new__(cls, hidden: Hidden) -> Self:
        """Make the word of a secret."""
        made = super().__new__(cls, f"${hidden.name}")
        made.hidden = hidden
        return made


def spoken(word: str) -> Value:
    """The value that a word of the command line is."""
    return word.hidden if isinstance(word, Secret) else Const(word)


def command_line(machine: Calls, given: Value | None = None, *, secrets: bool = False) -> list[str] | None:
    """The words of `sys.argv`, or of a list that is given instead; None if they are not known.

    Of a word that begins with a folder, a part may be unknown: it is `?` there. `secrets` says whether words may be
    secrets of the job.
    """
    if given is None or given == NONE:
        own = arguments(machine)
        given = Seq("list", own.items[1:], own.open) if isinstance(own, Seq) else None
    argv = given
    if not isinstance(argv, Seq) or argv.open or len(argv.items) > _MAX_WORDS:
        return None
    found = [_word(item, secrets=secrets) for item in argv.items]
    words = [word for word in found if word is not None]
    return words if len(words) == len(found) else None


def _word(item: Value, *, secrets: bool) -> str | None:
    """A word as text; None where it is not known."""
    if isinstance(item, Const):
        return str(item.value)
    if secrets and isinstance(item, Text) and item.secret is not None and item.parts == (None,):
        item = Hidden(item.secret)
    if secrets and isinstance(item, Hidden) and _KEY.search(item.name):
        return Secret(item)
    known = template(item)
    return known if known is not None and known.startswith(("/", "./")) else None


def fill(
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
    if refusal and not _takes_more(parser, words):
        raise machine.leave("exit", call.node, "usage", f"usage:{refusal}")
    parser.open = parser.open or bool(refusal)
    parsers = [parser]
    while (commands := parsers[-1].subparsers) is not None:
        chosen = found.get(f"\0command{len(parsers) - 1}")
        if commands.dest:
            namespace.attrs[commands.dest] = Const(chosen) if isinstance(chosen, str) else NONE
        if not isinstance(chosen, str) or chosen not in commands.choices or len(parsers) > _MAX_NESTED:
            break
        parsers.append(commands.choices[chosen])
    for one in parsers:
        for argument in one.arguments:
            _set(
                machine,
                argument,
                found.get(argument.dest, _UNSET),
                namespace,
                call,
                no_default=parser.open or one.loose or parser.loose,
            )
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


def is_open(parser: Parser) -> bool:
    """Whether a parser may know options that are not known here."""
    return any(one.open or any(argument.action == "?" for argument in one.arguments) for one in _family(parser))


def _takes_more(parser: Parser, words: list[str]) -> bool:
    """Whether a parser may take words that the standard library's refuses here.

    It may by options that are not known, or by an action of the script's own that one of the words calls for.
    """
    every = [argument for one in _family(parser) for argument in one.arguments]
    known = {flag for argument in every for flag in argument.flags}
    own = {flag for argument in every if argument.action == "?" for flag in argument.flags}
    heads = [word.partition("=")[0] for word in words if word.startswith("-")]
    called = any(head in own or (head not in known and any(flag.startswith(head) for flag in own)) for head in heads)
    positional = any(not flag.startswith("-") for flag in own)
    return positional or called or any(one.open for one in _family(parser))


def _family(parser: Parser) -> Iterator[Parser]:
    """A parser and those of its sub-commands."""
    yield parser
    for child in parser.subparsers.choices.values() if parser.subparsers is not None else ():
        yield from _family(child)


def _set(machine: Calls, argument: Argument, raw: object, namespace: Instance, call: Call, *, no_default: bool) -> None:
    given = raw is not _UNSET
    if argument.action in ("help", "version"):
        return
    value = _converted(machine, argument, raw, call) if given else _default(machine, argument, call)
    if isinstance(raw, str) and argument.action in _FLAG_ACTIONS:
        # The value of another option for the same variable, which has been read already.
        value = namespace.attrs.get(argument.dest, value)
    if given and argument.action == "store_const":
        value = argument.call.kwargs.get("const", NONE)
    if not given:
        value = UNKNOWN if no_default else (Absent(None, f"option:{argument.flags[-1]}") if value == NONE else value)
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
    if default == NONE and not argument.flags[0].startswith("-") and argument.call.kwargs.get("nargs") == Const("*"):
        return Seq("list", [])
    return default


def _converted(machine: Calls, argument: Argument, raw: object, call: Call) -> Value:
    if isinstance(raw, list):
        return Seq("list", [_converted(machine, argument, item, call) for item in cast("list[object]", raw)])
    return _typed(machine, argument, raw, call) if isinstance(raw, str) else Const(raw)


def _typed(machine: Calls, argument: Argument, text: str, call: Call) -> Value:
    """What the option's `type` makes of its text."""
    kind = argument.call.kwargs.get("type")
    if isinstance(text, Secret) and kind not in (None, Ref("str")):
        return UNKNOWN
    match kind:
        case None | Ref(path="str"):
            return spoken(text)
        case Ref(path="int" | "float" | "?int" | "?float" as name):
            return _number(machine, argument, text, call, name)
        case Ref(path="?bool"):
            folded = text.lower()
            return TRUE if folded in ("true", "yes", "y", "t", "1") else FALSE
        case Ref(path="bool"):
            return TRUE if text else FALSE
        case Ref() if kind.path.rpartition(".")[2] in ("Path", "PurePath", "PosixPath"):
            return join_path([Const(text)])
        case Ref() if kind.path in _READERS and kind.path.startswith("str."):
            return machine.call(Bound(Const(text), kind.path[4:]), Call("", [], {}, argument.call.node))
        case Ref() if kind.path in _READERS:
            return machine.call(kind, Call("", [Const(text)], {}, argument.call.node))
        case Instance(path="argparse.FileType", call=Call() as made):
            mode = made.arg("mode", 0)
            if mode is None or (isinstance(mode, Const) and str(mode.value).startswith("r")):
                _demand(machine, Const(text), call)
                return UNKNOWN
            # A dash stands for what is printed.
            given = [Const(text), mode]
            return UNKNOWN if text == "-" else machine.call(Ref("open"), Call("", given, {}, argument.call.node))
        case Function() | Bound(func=Function()) | LocalClass():
            return machine.call(kind, Call("", [Const(text)], {}, argument.call.node))
        case _:
            return UNKNOWN


def _number(machine: Calls, argument: Argument, text: str, call: Call, kind: str) -> Value:
    """A word as a number; with `?` before its name it may be the word `None` as well."""
    name = kind.removeprefix("?")
    if name != kind and text == "None":
        return NONE
    try:
        return Const(int(text) if name == "int" else float(text))
    except ValueError:
        told = f"usage:argument {argument.flags[-1]}: invalid {name} value: {text[:40]!r}"
        raise machine.leave("exit", call.node, "usage", told) from None


def _build(machine: Calls, parser: Parser, depth: int = 0) -> _Parser:
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
        children = made.add_subparsers(
            dest=f"\0command{depth}", required=required, parser_class=_Parser, metavar="command"
        )
        for name, child in parser.subparsers.choices.items() if depth <= _MAX_NESTED else ():
            inner = _build(machine, child, depth + 1)
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
    nargs = _COUNTS.get(nargs.path, nargs) if isinstance(nargs, Ref) else nargs
    count = nargs.value if isinstance(nargs, Const) else None
    if isinstance(nargs, Const) and (isinstance(count, str) or (isinstance(count, int) and 0 <= count <= _MAX_WORDS)):
        found["nargs"] = nargs.value
        if nargs.value == "?":
            const = kwargs.get("const")
            found["const"] = const.value if isinstance(const, Const) else None
    choices = kwargs.get("choices")
    if isinstance(choices, Seq) and not choices.open and argument.action not in _FLAG_ACTIONS:
        known = [choice.value for choice in choices.items if isinstance(choice, Const)]
        kind = kwargs.get("type")
        number = _NUMBERS.get(kind.path) if isinstance(kind, Ref) else None
        # They are compared with what the type makes of a word: of one that is not read here, all may be.
        is_text = kind is None or kind in (Ref("str"), Ref("pathlib.Path"))
        if len(known) == len(choices.items) and known and (is_text or number is not None):
            found["choices"] = [str(choice) for choice in known] if number is None else known
            if number is not None:
                found["type"] = number
    # The text that stands for no default would be looked for among the choices of a positional argument.
    found["default"] = _UNSET if positional else argparse.SUPPRESS
    return found
