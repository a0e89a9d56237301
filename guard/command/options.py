"""The words of a command line, as options and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.command.state import shown

if TYPE_CHECKING:
    from collections.abc import Container

    from guard.script.values import Value

from guard.script.values import Const


class Options:
    """Options with their values, and the words that are none.

    Attributes:
        flags: Every option, with the value that follows it if it takes one.
        positional: The other words.
    """

    def __init__(self, words: list[Value], valued: Container[str] = (), *, stop: bool = False) -> None:
        self.flags: dict[str, Value | None] = {}
        self._values: dict[str, list[Value]] = {}
        self.positional: list[Value] = []
        position = 0
        while position < len(words):
            word = words[position]
            text = shown(word)
            position += 1
            if text == "--":
                self.positional.extend(words[position:])
                break
            if not text.startswith("-") or text == "-":
                if stop:
                    self.positional.extend(words[position - 1 :])
                    break
                self.positional.append(word)
                continue
            flag, equals, value = text.partition("=")
            if equals:
                self._set(flag, Const(value))
            elif flag in valued and position < len(words):
                self._set(flag, words[position])
                position += 1
            else:
                self.flags[flag] = None

    def _set(self, flag: str, value: Value) -> None:
        self.flags[flag] = value
        self._values.setdefault(flag, []).append(value)

    def several(self, *names: str) -> list[Value]:
        """All values of an option that may be given more than once, by any of its names."""
        return [value for name in names for value in self._values.get(name, ())]

    def get(self, *names: str) -> Value | None:
        """The value of the first of these options that is given."""
        for name in names:
            value = self.flags.get(name)
            if value is not None:
                return value
        return None


def loose_options(words: list[Value]) -> dict[str, list[Value]]:
    """Options of a program of which nothing is known: each with all words up to the next one, by its bare name."""
    found: dict[str, list[Value]] = {}
    current: list[Value] | None = None
    for word in words:
        text = shown(word)
        if _is_option(text):
            flag, equals, value = text.partition("=")
            current = found.setdefault(flag.lstrip("-").replace("-", "_"), [])
            if equals:
                current.append(Const(value))
        elif current is not None:
            current.append(word)
    return found


def overrides(words: list[Value]) -> dict[str, list[Value]]:
    """Words of the form `name=value`, by name: settings, as of Hydra and of `make`."""
    pairs = (shown(word).partition("=") for word in words)
    return {name.lstrip("+~"): [Const(value)] for name, equals, value in pairs if equals and name[:1] not in "-/."}


def trailing(words: list[Value]) -> list[Value]:
    """The words behind the last option and its value: none, where that is a path, of which it may take several."""
    at = max((number for number, word in enumerate(words) if _is_option(shown(word))), default=len(words))
    behind = words[at + 1 :]
    if not behind or "=" in shown(words[at]):
        return behind
    return [] if shown(behind[0]).startswith(("/", ".", "~")) else behind[1:]


def leading(words: list[Value]) -> list[Value]:
    """The words before the first option, without settings: what stands behind one may be its value."""
    found: list[Value] = []
    for word in words:
        text = shown(word)
        if text.startswith("-"):
            break
        if "=" not in text:
            found.append(word)
    return found


def _is_option(text: str) -> bool:
    return text.startswith("--") or (text.startswith("-") and len(text) > 1 and not text[1].isdigit())
