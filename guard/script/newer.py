"""Syntax that is newer than the Python this runs on, turned into what it can parse, line for line.

Handled are f-strings of PEP 701 (Python 3.12: the same quotes, backslashes, line breaks and comments in braces), the
`type` statement and type parameters of PEP 695 (3.12), template strings (3.14), and `except A, B:` (3.14). What is put
in place has the same line breaks, so that lines stay what they are; columns and the text of inner strings may not.
"""

from __future__ import annotations

import re

_PREFIX = re.compile(r"(?i)\b(?:f|fr|rf|t|tr|rt|b|br|rb|u|r)?(?:\"\"\"|'''|\"|')")
_TYPE_STATEMENT = re.compile(r"(?m)^([ \t]*)type[ \t]+(\w+)[ \t]*(?:\[[^\]\n]*\])?[ \t]*=")
_PARAMETERS = re.compile(r"(?m)^([ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+\w+)\[[^\n]*?\](?=[(:])")
_EXCEPT = re.compile(r"(?m)^([ \t]*except[ \t]+)(\w[\w.]*(?:[ \t]*,[ \t]*\w[\w.]*)+)[ \t]*:")
_MAX_DEPTH = 20


def lowered(text: str, version: tuple[int, int]) -> str:
    """`text` with what Python `version` has and 3.11 has not written in the older way."""
    if version >= (3, 12):
        text = _Strings(text).rewritten()
        text = _TYPE_STATEMENT.sub(r"\1\2 =", text)
        text = _PARAMETERS.sub(r"\1", text)
    if version >= (3, 14):
        text = _EXCEPT.sub(r"\1(\2):", text)
    return text


def line_of_new_string(text: str) -> int | None:
    """The line of the first f-string that only Python 3.12 and later can parse, if there is one."""
    rewritten = _Strings(text).rewritten()
    if rewritten == text:
        return None
    same = next((at for at, (old, new) in enumerate(zip(text, rewritten, strict=False)) if old != new), 0)
    return text.count("\n", 0, same) + 1


class _Strings:
    """Finds the strings of a text and rewrites the f-strings that need it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[str] = []
        self.at = 0

    def rewritten(self) -> str:
        """The whole text."""
        while self.at < len(self.text):
            letter = self.text[self.at]
            if letter == "#":
                end = self.text.find("\n", self.at)
                end = len(self.text) if end < 0 else end
                self.out.append(self.text[self.at : end])
                self.at = end
            elif letter in "\"'" or (letter in "fFrRbBuUtT" and self._starts_word()):
                match = _PREFIX.match(self.text, self.at) if letter not in "\"'" else None
                if letter in "\"'" or match is not None:
                    self.out.append(self._string(0)[0])
                else:
                    self.out.append(letter)
                    self.at += 1
            else:
                self.out.append(letter)
                self.at += 1
        return "".join(self.out)

    def _starts_word(self) -> bool:
        before = self.text[self.at - 1] if self.at else " "
        return not (before.isalnum() or before == "_")

    def _string(self, depth: int) -> tuple[str, bool]:
        """The string that begins here, rewritten if need be; and whether it was."""
        text, start = self.text, self.at
        while text[self.at] not in "\"'":
            self.at += 1
        prefix = text[start : self.at]
        quote = text[self.at]
        if text.startswith(quote * 3, self.at):
            quote *= 3
        self.at += len(quote)
        if not set(prefix.lower()) & {"f", "t"} or depth > _MAX_DEPTH:
            self._skip(quote)
            return text[start : self.at], False
        return self._formatted(start, prefix, quote, depth)

    def _skip(self, quote: str) -> None:
        """Go behind the end of a plain string."""
        text = self.text
        while self.at < len(text):
            if text[self.at] == "\\":
                self.at += 2
            elif text.startswith(quote, self.at):
                self.at += len(quote)
                return
            elif text[self.at] == "\n" and len(quote) == 1:
                return
            else:
                self.at += 1

    def _formatted(self, start: int, prefix: str, quote: str, depth: int) -> tuple[str, bool]:
        text = self.text
        parts: list[str] = []
        changed = "t" in prefix.lower()
        begin = self.at
        while self.at < len(text):
            if text.startswith(quote, self.at):
                parts.append(text[begin : self.at])
                self.at += len(quote)
                if not changed:
                    return text[start : self.at], False
                if depth > 1:
                    return "0", True
                wide = quote[0] * 3 if depth == 0 else ("'" if quote[0] == '"' else '"') * 3
                return prefix.lower().replace("t", "f") + wide + "".join(parts) + wide, True
            letter = text[self.at]
            if letter == "\\" or text.startswith(("{{", "}}"), self.at):
                self.at += 2
            elif letter == "{":
                parts.append(text[begin : self.at])
                inner, altered = self._expression(quote, depth)
                parts.append(inner)
                changed = changed or altered
                begin = self.at
            elif letter == "\n" and len(quote) == 1:
                break
            else:
                self.at += 1
        return text[start : self.at], False

    def _expression(self, quote: str, depth: int) -> tuple[str, bool]:
        """A replacement field with its braces; whether it holds what only newer versions allow."""
        text = self.text
        out = ["{"]
        self.at += 1
        nesting, changed = 0, False
        while self.at < len(text):
            letter = text[self.at]
            if letter == "}" and nesting == 0:
                self.at += 1
                out.append("}")
                return "".join(out), changed
            if letter in "([{":
                nesting += 1
            elif letter in ")]}":
                nesting -= 1
            if letter in "\"'" or (letter in "fFrRbBuUtT" and self._starts_word() and _PREFIX.match(text, self.at)):
                inner, altered = self._string(depth + 1)
                used = inner.lstrip("fFrRbBuUtT")[:1]
                changed = changed or altered or used == quote[0] or "\\" in inner or "\n" in inner
                out.append(inner.replace("\\", "_"))
                continue
            if letter == "#" and len(quote) == 1:
                end = text.find("\n", self.at)
                self.at = len(text) if end < 0 else end
                changed = True
                continue
            if letter in "\n\\":
                changed = changed or len(quote) == 1 or letter == "\\"
                letter = " " if letter == "\\" else letter
            out.append(letter)
            self.at += 1
        return "".join(out), False
