"""What Python's compiler refuses, and its parser lets pass: a name given twice, or declared where it cannot be.

To compile takes about as long as to parse. So the compiler is asked only where the text holds what it might refuse.
"""

from __future__ import annotations
import __future__

import ast
import re
import warnings
from typing import NamedTuple

#: An argument by name, in the way in which most people write it.
_KEYWORD = re.compile(r"[(, \t]([^\W\d]\w*)=(?!=)")
#: The longest call in which one that is given twice is looked for, and how much is looked through in all.
_MAX_CALL = 5_000
_MAX_LOOKED = 1_000_000
_BRACKETS = re.compile(r"[()]")
_PARAMETERS = re.compile(r"def \w+\(([^()]+)\)")
_FUTURE = re.compile(r"(?m)^[ \t]*from[ \t]+__future__[ \t]")
#: Words of what is refused in some places, each with how it stands there.
_RARE = (
    ("global ", re.compile(r"(?m)^[ \t]*global[ \t]")),
    ("nonlocal ", re.compile(r"(?m)^[ \t]*nonlocal[ \t]")),
    ("case ", re.compile(r"(?m)^[ \t]*case[ \t]")),
    ("import *", re.compile(r"(?m)^[ \t]+from[ \t].*import")),
    (":=", re.compile(":=")),
    ("__debug__", re.compile(r"\b__debug__[ \t]*(?:[,:)]|=(?!=))")),
    (", *", re.compile(r"\*\w+[ \t]*,[^=()*\n]{0,100}\*\w")),
    ("yield", re.compile(r"\byield\b[^\n]{0,100}\bfor\b|\basync[ \t]+def\b")),
)
_FINALLY = re.compile(r"(?m)^([ \t]*)finally\b")
_EXIT = re.compile(r"\b(?:return|break|continue)\b")
#: Lines that are compiled. A `finally` is compiled once for each way that leads into it.
_MAX_LINES = 300_000


class Refused(NamedTuple):
    """What the compiler says of a script, and where, from 1."""

    error: str
    line: int
    column: int


def refused(tree: ast.Module, text: str) -> Refused | None:
    """The first error that the compiler finds in a module which its parser has read.

    Args:
        tree: The module.
        text: Its source, by which it is told whether the compiler need be asked.
    """
    if not _is_suspect(tree, text) or _size(text) > _MAX_LINES:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(tree, "<script>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return Refused(error.msg, error.lineno or 1, error.offset or 1)
    except (RecursionError, MemoryError, ValueError):
        return None
    return None


def _size(text: str) -> int:
    """How many lines are compiled at most."""
    # Those that stand inside each other are indented differently, and no more than twenty blocks can.
    inside = len(set(_FINALLY.findall(text))) if "finally" in text else 0
    ways = len(_EXIT.findall(text)) + 2 if inside else 1
    return (text.count("\n") + 1) * int(ways ** min(inside, 20))


def _is_suspect(tree: ast.Module, text: str) -> bool:
    return (
        any(word in text and pattern.search(text) for word, pattern in _RARE)
        or _gives_twice(text)
        or any(_names_twice(match[1]) for match in _PARAMETERS.finditer(text))
        or ("__future__" in text and len(_FUTURE.findall(text)) != _leading(tree))
    )


def _gives_twice(text: str) -> bool:
    """Whether a name seems to be given twice to the same call: texts and comments are read as if they were code."""
    last: dict[str, tuple[int, ...]] = {}
    looked = 0
    for match in _KEYWORD.finditer(text):
        name, at = match[1], match.start(1)
        before = last.get(name, ())
        # The one before the last counts as well: the last may be an argument of a call in between.
        for one in before:
            if at - one < _MAX_CALL and looked < _MAX_LOOKED:
                looked += at - one
                if _is_level(text, one, at):
                    return True
        last[name] = (at, *before[:1])
    return False


def _is_level(text: str, start: int, end: int) -> bool:
    """Whether a part of a text opens all the brackets that it closes, and closes those that it opens."""
    depth = 0
    for match in _BRACKETS.finditer(text, start, end):
        depth += 1 if match[0] == "(" else -1
        if depth < 0:
            return False
    return depth == 0


def _names_twice(parameters: str) -> bool:
    parts = [part.partition(":")[0].partition("=")[0].strip("* \n\t") for part in parameters.split(",")]
    names = [part for part in parts if part.isidentifier()]
    return len(set(names)) < len(names)


def _leading(tree: ast.Module) -> int:
    """How many imports from `__future__` a module begins with that are of what there is."""
    count = 0
    for position, node in enumerate(tree.body):
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            count += all(alias.name in __future__.all_feature_names for alias in node.names)
        elif not (position == 0 and isinstance(node, ast.Expr)):
            break
    return count
