"""From the text of a script to its syntax tree, by the grammar of the job's Python."""

from __future__ import annotations

import ast
import string
import sys
import warnings
from dataclasses import dataclass

from guard.script.compiling import refused
from guard.script.newer import line_of_new_string, lowered
from guard.script.placement import misplaced

#: A tree takes two thousand bytes and a few microseconds for each word and mark of its text: beyond this many, none is
#: made. Ten thousand lines of code have about 80,000.
_MAX_TOKENS = 120_000
_MARKS = string.punctuation.replace("_", "")
_WITHOUT_MARKS = str.maketrans(_MARKS, " " * len(_MARKS))
#: Python's parser takes time with the square of the fields of an f-string, and memory with that of the parts of a name
#: that is imported.
_MAX_BRACES = 15_000
_MAX_PARTS = 1_000


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
    if parsed.tree is None:
        return parsed
    wrong = misplaced(parsed.tree, text) or refused(parsed.tree, text)
    return parsed if wrong is None else Parsed(None, wrong.error, wrong.line, wrong.column)


def _is_too_large(text: str) -> bool:
    """Whether parsing might take more time and memory than there is; the words in texts and comments count as well."""
    if len(text) <= _MAX_PARTS:
        return False
    logical = text.replace("\\\n", "").replace("\\\r\n", "").split("\n") if text.count(".") > _MAX_PARTS else ()
    if any("import" in line and line.count(".") > _MAX_PARTS for line in logical):
        return True
    if text.count("{") > _MAX_BRACES:
        return True
    if len(text) <= _MAX_TOKENS:
        return False
    lines, marks = text.count("\n"), sum(map(text.count, _MARKS))
    return lines + marks > _MAX_TOKENS or lines + marks + len(text.translate(_WITHOUT_MARKS).split()) > _MAX_TOKENS


def _by_grammar(text: str, version: tuple[int, int]) -> Parsed:
    if _is_too_large(text):
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
