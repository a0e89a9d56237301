"""Options of a command line that code outside the script declares: they are what the words themselves say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import FALSE, TRUE, Const, Seq

if TYPE_CHECKING:
    from guard.script.values import Value


def split(words: list[str], known: set[str]) -> tuple[list[str], dict[str, Value]]:
    """The words that are for known flags, and the other options by the names of their variables."""
    own: list[str] = []
    foreign: dict[str, Value] = {}
    position = 0
    while position < len(words):
        word = words[position]
        flag, equals, value = word.partition("=")
        position += 1
        if not word.startswith("--"):
            own.append(word)
            continue
        following: list[str] = []
        while position < len(words) and not _is_flag(words[position]):
            following.append(words[position])
            position += 1
        if flag in known:
            own.extend((word, *following))
            continue
        name = flag.lstrip("-").replace("-", "_")
        given = [value] if equals else following
        if not given and name.startswith("no_"):
            foreign[name.removeprefix("no_")] = FALSE
        else:
            several = Seq("list", [literal(one) for one in given])
            foreign[name] = literal(given[0]) if len(given) == 1 else several if given else TRUE
    return own, foreign


def _is_flag(word: str) -> bool:
    return word[:1] == "-" and len(word) > 1 and isinstance(literal(word).value, str)


def literal(text: str) -> Const:
    """The value of a word, where its type is not known."""
    folded = text.lower()
    if folded in ("true", "false"):
        return TRUE if folded == "true" else FALSE
    try:
        return Const(int(text) if len(text) < 20 else float(text))
    except ValueError:
        return Const(text)
