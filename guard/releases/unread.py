"""Options of the command line that no dataclass of a library knows which the script reads them into.

`HfArgumentParser` and `TrlParser` raise ValueError for them, unless `return_remaining_strings` takes them. A file that
`--config` names has nothing to do with it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import TYPE_CHECKING

from guard.packages.versions import choice_of
from guard.releases.misfits import ALL, RENAMED, broken, is_replaced
from guard.script.models.names import canonical
from guard.script.values import FALSE, NONE, Const, Instance, Seq
from guard.signatures.table import LIBRARIES, library, signature

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.signatures.table import Chosen
    from guard.sinks import Sink

#: What the parser may be made with: none of it changes which options it knows.
_MADE_WITH = frozenset({"dataclass_types", "description", "prog", "usage", "epilog", "formatter_class", "allow_abbrev"})
#: What it may be asked to read with.
_READ_WITH = frozenset({"args", "look_for_args_file", "fail_with_unknown_args", "return_remaining_strings"})
#: Modules whose classes have names of the library's top level, and other fields.
_NAMESAKES = (".experimental.", ".vllm_serve.")
#: So many readings of the command line are looked at, so many of their options told, and names compared up to a length.
_MAX_READINGS, _MAX_TOLD, _MAX_NAME = 8, 8, 60
#: Exceptions by which what it raises can be caught.
_RAISED = frozenset({"ValueError", "Exception", "BaseException", ""})


@dataclass(frozen=True, slots=True)
class Unread:
    """Options that end the script where it reads its command line.

    Attributes:
        event: The reading.
        words: The words of the command line.
        options: Those of them that nothing knows, by their place, each with the nearest that is known, or nothing.
        plain: Whether each is only spelt otherwise than the nearest, or had its name before.
        classes: The dataclasses of libraries.
        releases: The releases that the job gets of the libraries that these are from.
        certain: Whether none of these options is known to any release that the job may get.
        beyond: Whether a newer release is asked for than those that are known.
        breaks: The sinks that keep nothing because of it.
    """

    event: Event
    words: list[str]
    options: dict[int, str]
    plain: bool
    classes: list[str]
    releases: list[str]
    certain: bool
    beyond: bool
    breaks: tuple[Sink, ...]


def unread_options(case: Case) -> Iterator[Unread]:
    """The command lines of a script whose options the libraries' dataclasses do not take, each once."""
    readings = {id(event.call.node): event for event in case.events if event.kind == "options"}
    for event in islice(readings.values(), _MAX_READINGS):
        found = _unread(case, event) if _is_strict(case, event) else None
        if found is not None:
            yield found


def _is_strict(case: Case, event: Event) -> bool:
    """Whether the parser knows only what the dataclasses say, and raises for anything else."""
    call, parser = event.call, event.call.receiver
    if call.args or call.kwargs.keys() - _READ_WITH or not isinstance(parser, Instance) or parser.call is None:
        return False
    if call.kwargs.get("return_remaining_strings", FALSE) not in (FALSE, NONE):
        return False
    made = parser.call
    if made.open or made.kwargs.keys() - _MADE_WITH or len(made.args) > 1:
        return False
    others = (one.call for one in case.events if one.kind == "call")
    return not any(one.receiver is parser or parser in (*one.args, *one.kwargs.values()) for one in others)


def _unread(case: Case, event: Event) -> Unread | None:
    paths, words = _texts(event, "libraries"), _texts(event, "words")
    lines: list[tuple[str, str]] = []
    for path in paths:
        name, _, inner = canonical(path).partition(".")
        if name not in LIBRARIES or inner not in library(name) or is_replaced(case, name):
            return None
        if any(module in path for module in _NAMESAKES):
            return None
        lines.append((name, inner))
    choice, own = choice_of(case), _texts(event, "names")
    likely, possible = accepted(lines, choice.likely), accepted(lines, choice.possible)
    if likely is None or possible is None:
        return None
    spans = list(_options(words, event.call.name == "parse_args_and_config" and "Trl" in event.call.path))
    whole = not _abbreviates(event)
    known = _flags({*likely, *own})
    unknown = [at for at in spans if not _is_known(words[at], known, whole=whole)][:_MAX_TOLD]
    breaks = broken(case, event, _RAISED) if unknown else None
    if breaks is None:
        return None
    free = {*likely, *own} - {_name(words[at]) for at in spans if at not in unknown}
    nearest = {at: nearest_to(_name(words[at]), free) for at in unknown}
    allowed = _flags({*possible, *own})
    is_sure = not any(_is_known(words[at], allowed, whole=whole) for at in unknown)
    held = dict.fromkeys(name for name, _ in lines)
    return Unread(
        event,
        words,
        nearest,
        len(nearest) < _MAX_TOLD and all(_is_same(_name(words[at]), near) for at, near in nearest.items()),
        [inner for _, inner in lines],
        [f"{LIBRARIES[name]} {library(name).releases[max(choice.likely.of(name, ALL))].label}" for name in held],
        is_sure and bool(breaks or not (event.context.conditions or event.context.handler)),
        bool(choice.beyond & held.keys()),
        breaks,
    )


def _texts(event: Event, name: str) -> list[str]:
    """One of the lists that the reading has noted."""
    held = event.result.attrs.get(name) if isinstance(event.result, Instance) else None
    return [str(item.value) for item in held.items if isinstance(item, Const)] if isinstance(held, Seq) else []


def _abbreviates(event: Event) -> bool:
    parser = event.call.receiver
    made = parser.call if isinstance(parser, Instance) else None
    return made is None or made.kwargs.get("allow_abbrev") != FALSE


def accepted(lines: list[tuple[str, str]], chosen: Chosen) -> set[str] | None:
    """The fields of some classes in the most lenient of the chosen releases; None where one may take anything."""
    found: set[str] = set()
    for name, path in lines:
        takes = signature(name, path, chosen) if chosen.of(name, ALL) else None
        if takes is None or takes.open:
            return None
        found |= takes.accepted
    return found


def _options(words: list[str], takes_file: bool) -> Iterator[int]:
    """Where the options of a command line stand: a word with a space in it is a value, and so is all behind `--`."""
    end = words.index("--") if "--" in words else len(words)
    file = words.index("--config") if takes_file and "--config" in words else None
    for at, word in enumerate(words[:end]):
        if word.startswith("--") and " " not in word and file not in (at, at - 1):
            yield at


def _flag(word: str) -> str:
    return word.partition("=")[0]


def _name(word: str) -> str:
    return _flag(word).lstrip("-").replace("-", "_")


def _flags(names: set[str]) -> list[str]:
    """The options that these fields are given and switched off by, sorted."""
    both = {spelt for name in names for spelt in (name, f"no_{name}")}
    return sorted({"--help", *(f"--{one}" for one in both), *(f"--{one.replace('_', '-')}" for one in both)})


def _is_known(word: str, flags: list[str], *, whole: bool) -> bool:
    """Whether an option is one of these, or the beginning of one where it need not be `whole`."""
    flag = _flag(word)
    at = bisect_left(flags, flag)
    return at < len(flags) and (flags[at] == flag or (not whole and flags[at].startswith(flag)))


def nearest_to(name: str, free: set[str]) -> str:
    """The field that an option most likely means; empty where none comes near."""
    if len(name) > _MAX_NAME:
        return ""
    same = sorted(one for one in free if _is_same(name, one))
    near = same or get_close_matches(name, sorted(free), n=1, cutoff=0.6)
    return near[0] if near else ""


def _is_same(name: str, other: str) -> bool:
    """Whether an option and a field are the same but for their spelling, or the name that it had before."""
    return bool(other) and (
        RENAMED.get(name) == other or name.replace("_", "").lower() == other.replace("_", "").lower()
    )
