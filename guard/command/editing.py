"""`sed`, as far as it exchanges plain text in files that the command line has written itself.

Patterns are those of POSIX, basic regular expressions; any with more than letters, digits, marks and `.` is not
followed, and what it makes of a file is not known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from guard.command.state import shown, text_of

if TYPE_CHECKING:
    from guard.command.state import State
    from guard.script.values import Value

#: What stands for itself in a pattern; `.` does for any letter, that one among them.
_PLAIN = re.compile(r"(?:[\w\s/.:@\"'=,<>#%!~;-]|\\[./@#|\"'-])+")
_MAX_SCRIPT, _MAX_TEXT, _MAX_FILES = 2_000, 60_000, 20

#: A line by its number.
_ADDRESS = re.compile(r"(\d{1,6})\s*")
#: The number of the line, or 0 for any; a pattern; the text in its place; and whether in all of a line.
Change: TypeAlias = tuple[int, str, str, bool]


def sed(state: State, rest: list[Value], targets: list[Value]) -> None:
    """`sed -i 's/a/b/' FILE ...`, and `sed 's/a/b/' FILE > OTHER`."""
    scripts: list[str | None] = []
    files: list[Value] = []
    in_place = quiet = False
    words = iter(rest)
    for word in words:
        flag = shown(word)
        in_place = in_place or re.match(r"-[Enrsuz]*i|--in-place", flag) is not None
        quiet = quiet or re.match(r"-[Ersuz]*n|--quiet|--silent", flag) is not None
        if flag.startswith("--expression="):
            scripts.append(flag.partition("=")[2])
        elif flag in ("-e", "--expression", "-f", "--file"):
            given = next(words, None)
            scripts.append(text_of(given) if given is not None and flag in ("-e", "--expression") else None)
        elif not flag.startswith("-"):
            files.append(word)
    if not scripts and files:
        scripts.append(text_of(files.pop(0)))
    changes = [change for script in scripts for change in _changes(script)]
    unclear = state.context.conditions or any("*" in shown(word) or text_of(word) is None for word in files)
    if in_place and unclear:
        # Which files these are, or whether they are changed, is not known.
        state.forget()
    for word in files[:_MAX_FILES]:
        known = state.text_at(shown(word))
        if known is not None:
            state.budget.spend(len(changes) * len(known) // 50)
            made = _edited(known, changes)
            if in_place:
                _put(state, shown(word), made)
            elif len(files) == 1 and not quiet and targets:
                _put(state, shown(targets[-1]), made)


def _put(state: State, place: str, made: str | None) -> None:
    """Write a file; one of which the text is not known is there all the same."""
    for path in (place, state.path_to(place), place.removeprefix("./"), f"./{place}"):
        state.files.pop(path, None)
    if made is None:
        state.made.append(state.path_to(place))
    else:
        state.files[state.path_to(place)] = made


def _changes(script: str | None) -> list[Change | None]:
    """The exchanges that a script of `sed` makes; None for what is not followed."""
    if script is None or len(script) > _MAX_SCRIPT:
        return [None]
    found: list[Change | None] = []
    rest = script.strip()
    while rest:
        number = _ADDRESS.match(rest)
        line, rest = (int(number[1]), rest[number.end() :]) if number is not None else (0, rest)
        mark = re.escape(rest[1:2])
        part = rf"((?:\\.|(?!{mark})[^\\])*){mark}"
        match = re.match(rf"s{mark}{part}{part}(g?)\s*(?:[;\n]\s*|$)", rest, re.DOTALL) if mark else None
        if match is None or not _PLAIN.fullmatch(match[1]) or "&" in match[2] or re.search(r"\\\w", match[2]):
            return [None]
        found.append((line, match[1], match[2], bool(match[3])))
        rest = rest[match.end() :]
    return found


def _edited(text: str, changes: list[Change | None]) -> str | None:
    """A text with all exchanges made, line by line; None where one of them is not followed."""
    for change in changes:
        if change is None:
            return None
        only, pattern, instead, everywhere = change
        pieces = re.findall(r"\\.|.", pattern, re.DOTALL)
        wanted = re.compile("".join("." if piece == "." else re.escape(piece[-1]) for piece in pieces))
        given = re.sub(r"\\(.)", r"\1", instead)
        # Each exchange may make the text longer.
        if len(text) + len(given) * len(wanted.findall(text)) > _MAX_TEXT:
            return None
        text = "\n".join(
            line if only not in (0, at) else wanted.sub(given.replace("\\", r"\\"), line, count=0 if everywhere else 1)
            for at, line in enumerate(text.split("\n"), 1)
        )
    return text
