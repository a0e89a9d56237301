"""From the text of a script to its syntax tree, by the grammar of the job's Python."""

from __future__ import annotations

import ast
import sys
import warnings
from dataclasses import dataclass


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
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text, feature_version=version if version < sys.version_info[:2] else None)
    except SyntaxError as error:
        return Parsed(None, error.msg, error.lineno, error.offset, certain=version <= sys.version_info[:2])
    except (RecursionError, MemoryError):
        return Parsed(None, "expressions nest too deeply to be read", certain=False)
    except (ValueError, UnicodeError) as error:
        return Parsed(None, str(error).rstrip("."), 1, 1)
    return Parsed(tree)
