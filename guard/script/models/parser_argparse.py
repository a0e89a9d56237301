"""`argparse`: the options that a script declares, and what it reads with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models.parser_words import Argument, Parser, command_line, fill, is_open
from guard.script.models.undeclared import split
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Call,
    Const,
    Instance,
    Object,
    Ref,
    Seq,
    Value,
    truth,
)

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model

_BOOL = Ref("bool")
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


def _make(machine: Calls, call: Call) -> Value:
    machine.step()
    made = Parser("argparse.ArgumentParser", call, abbreviates=truth(call.kwargs.get("allow_abbrev")) is not False)
    parents = call.kwargs.get("parents", NONE)
    known = parents.items if isinstance(parents, Seq) else []
    for parent in known:
        if isinstance(parent, Parser):
            made.arguments.extend(parent.arguments)
    # What a library's parser has, the script's own takes over.
    whole = parents == NONE or (isinstance(parents, Seq) and not parents.open)
    made.open = not whole or any(not isinstance(parent, Parser) or parent.open for parent in known)
    # Options that begin otherwise, and words that stand for files, are not read.
    made.open = made.open or bool(call.kwargs.keys() & {"prefix_chars", "fromfile_prefix_chars"})
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
        # Defaults that are not known may be of any option, and satisfy those that would be missed.
        call.receiver.loose = call.receiver.loose or call.open
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
    made = _make(machine, call)
    aliases = call.kwargs.get("aliases")
    names = [*call.args[:1], *(aliases.items if isinstance(aliases, Seq) else [])]
    if isinstance(call.receiver, Parser) and isinstance(made, Parser):
        call.receiver.choices.update((str(name.value), made) for name in names if isinstance(name, Const))
    return made


def _parse(machine: Calls, call: Call) -> Value:
    """`parse_args`, `parse_known_args`."""
    parser = call.receiver
    if not isinstance(parser, Parser):
        return UNKNOWN
    made = call.arg("namespace", 1)
    parser.loose = parser.loose or (made is not None and made != NONE)
    return parsed(machine, parser, call, call.arg("args", 0))


def parsed(machine: Calls, parser: Parser, call: Call, given: Value | None) -> Value:
    """What a call makes of the command line, or of the list that it is given, with a parser."""
    words = command_line(machine, given, secrets=True)
    if words is None:
        return Instance("argparse.Namespace()", call)
    namespace = Instance("argparse.Namespace", call)
    known_only = call.name == "parse_known_args"
    rest = fill(machine, parser, words, namespace, call, known_only=known_only)
    _arrange(parser, namespace)
    if is_open(parser) or parser.loose:
        # It may have attributes that nothing here tells of.
        namespace.path = "argparse.Namespace()"
    if is_open(parser):
        for name, value in _undeclared(parser, rest).items():
            namespace.attrs.setdefault(name, value)
    if not known_only:
        return namespace
    left = Seq("list", [], open=True) if is_open(parser) else Seq("list", [Const(word) for word in rest])
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
