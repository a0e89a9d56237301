"""From the text of a script to its syntax tree, by the grammar of the job's Python."""

from __future__ import annotations

import ast
import sys
import warnings
from dataclasses import dataclass

from guard.script.newer import line_of_new_string, lowered
from guard.script.placement import misplaced

#: A tree takes a thousand times the memory of its text: beyond this many marks of syntax none is made.
_LARGE = 150_000
_MARKS = ",;([{:=+.-*"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A tree, or why there is none.

    Attributes:
        tree: The module; None if the text is not Python.
        error: The syntax error, in words.
        line: Its line, from 1.
        column: Its column, from 1.
        certain: Whether the job's Python is known to refuse the text as well.
    """

    tree: ast.Module | None
    error: str = ""
    line: int | None = None
    column: int | None = None
    certain: bool = True


def parse(script: str, version: tuple[int, int]) -> Parsed:
    """Parse `script` as Python `version` would."""
    text = script.removeprefix("\ufeff")
    parsed = _by_grammar(text, version)
    wrong = misplaced(parsed.tree, text) if parsed.tree is not None else None
    return parsed if wrong is None else Parsed(None, wrong.error, wrong.line, wrong.column)


def _by_grammar(text: str, version: tuple[int, int]) -> Parsed:
    if len(text) > _LARGE and sum(map(text.count, _MARKS)) > _LARGE:
        return Parsed(None, "it is too large to be read", certain=False)
    host = sys.version_info[:2]
    parsed = _parse(text, version if version < host else None)
    if parsed.tree is None and parsed.line is not None and version > host:
        newer = lowered(text, version)
        if newer == text:
            return parsed
        again = _parse(newer, None)
        return again if again.tree is not None else parsed
    if parsed.tree is not None and version < (3, 12) <= host and "{" in text:
        line = line_of_new_string(text)
        if line is not None:
            return Parsed(None, "an f-string uses what only Python 3.12 and later allow", line)
    return parsed


def _parse(text: str, version: tuple[int, int] | None) -> Parsed:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text, feature_version=version)
    except SyntaxError as error:
        return Parsed(None, error.msg, error.lineno or 1, error.offset)
    except (RecursionError, MemoryError):
        return Parsed(None, "expressions nest too deeply to be read", certain=False)
    except (ValueError, UnicodeError) as error:
        return Parsed(None, str(error).rstrip("."), 1, 1)
    return Parsed(tree)
