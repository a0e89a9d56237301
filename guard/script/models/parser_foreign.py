"""Command lines that code outside the script reads: what they name is what the words themselves say.

A library makes a parser (`acme.get_parser().parse_args()`), reads the words at once (`acme.parse_args()`), or gets the
script's own parser to add options to. Which options it has, and what they are where they are not given, is not known.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from guard.script.models.parser_argparse import MODELS, PARSERS, parsed
from guard.script.models.parser_words import Parser
from guard.script.values import Bound, Const, Instance, Object, Seq, Value

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Functions that a parser is followed through, each of which gives it back.
_MAX_HANDS = 16
#: Where an object of a library holds the parser that it is taken for.
_PARSER = "\0parser"
#: Functions that read the command line, by their names, and `parse` of a class that is named for it.
_READS = re.compile(
    r"(?:(?:get|parse|read|load|make|process|setup|init|build|collect)_)+(?:\w+_)?"
    r"(?:args|arguments|argv|opts?|options|flags|cli|cmdline|command_line)(?:_\w+)?"
)
_OPTIONS = re.compile(r"(?:Options|Opts?|Parser|Args|Arguments|Flags|Cli|CLI)(?:\(\))?\.parse")


def hand_over(call: Call) -> None:
    """Code that cannot be read gets a parser: it may well add arguments to it."""
    if call.path.startswith("argcomplete"):
        return
    for argument in (*call.args, *call.kwargs.values()):
        if isinstance(argument, Parser):
            argument.open = True


def read_elsewhere(machine: Calls, call: Call) -> Value | None:
    """What a library's function makes of the command line; None where its name does not say that it reads it."""
    named = _READS.fullmatch(call.name) is not None or _OPTIONS.search(call.path) is not None
    if not (named or call.name == "parse") or not _is_of_library(call.path):
        return None
    given = (*call.args, *call.kwargs.values())
    own = (one.base if isinstance(one, Object) else one for one in given)
    parser = next((one for one in own if isinstance(one, Parser)), None)
    if parser is None and not named:
        return None
    parser = parser or _taken_for(call)
    words = (one for one in given if isinstance(one, Seq) and one.items and _is_text(one))
    return parsed(machine, parser, call, next(words, None))


def method_of(machine: Calls, owner: Instance, name: str) -> Value | None:
    """A method of a parser, where `owner` is what code that cannot be read has made.

    That is the parser which the code was given, most likely, or else one of its own.
    """
    # Other objects have an `error` as well.
    if not name.startswith(("add_", "parse_")) or f"argparse.ArgumentParser.{name}" not in MODELS:
        return None
    value: Value | None = owner
    for _ in range(_MAX_HANDS):
        if isinstance(value, Parser):
            return None if value is owner else Bound(value, name)
        given = value.call if isinstance(value, Instance) else None
        if given is None:
            break
        value = next((one for one in (*given.args, *given.kwargs.values()) if isinstance(one, Instance)), None)
    if owner.call is None or owner.path in PARSERS or not _is_of_library(owner.path):
        return None
    made = owner.attrs.get(_PARSER)
    if made is None:
        made = _taken_for(owner.call)
        machine.store(owner.attrs, _PARSER, made)
    return Bound(made, name)


def _taken_for(call: Call) -> Parser:
    """The parser that a library's object is taken for: nothing is known of its options."""
    return Parser("argparse.ArgumentParser", call, open=True)


def _is_of_library(path: str) -> bool:
    root = path.partition(".")[0].removesuffix("()")
    return not root.startswith("?") and root not in sys.stdlib_module_names


def _is_text(words: Seq) -> bool:
    return all(isinstance(word, Const) and isinstance(word.value, str) for word in words.items)
