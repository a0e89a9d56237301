"""Calls that would save results and are never reached, and why not."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from guard.script.outline import block_of, path_to, walk
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Reading

_PUSHES = words(
    "push_to_hub push_to_hub_merged push_to_hub_gguf upload_file upload_folder upload_large_folder create_commit "
    "sync_bucket batch_bucket_files save_to_hub"
)

#: Calls of functions inside each other, and the places where one is named, that are looked at for the reason.
_MAX_LINKS, _MAX_SITES = 3, 5
#: Lines with the word for a push that are looked at, and pushes that are found in them.
_MAX_SUSPECTS = 50


@dataclass(frozen=True, slots=True)
class DeadPush:
    """A push that is not reached.

    Attributes:
        line: Its line, from 1.
        column: Its column, from 1.
        why: The reason, as the end of a sentence.
        test: The condition that comes out wrong, if that is the reason.
        wanted: What the condition would have to be.
        another: Whether it is in a function that the script chooses among, and another one was chosen.
    """

    line: int
    column: int
    why: str
    test: ast.expr | None = None
    wanted: bool = True
    another: bool = False


#: Without a `\b` at its beginning, which would be looked for at every letter.
_WORD = re.compile("(?:" + "|".join(sorted(_PUSHES)) + r")\b")
_BOUNDARY = re.compile(r"\b")
_DEFINITION = re.compile(r"\s*(?:async\s+)?def\s+(\w+)")


def dead_pushes(tree: ast.Module, reading: Reading, lines: list[str]) -> Iterator[DeadPush]:
    """The pushes of a script that its reading did not reach; the first of them, where they are many."""
    yield from islice(_dead_pushes(tree, reading, lines), _MAX_SUSPECTS)


def _dead_pushes(tree: ast.Module, reading: Reading, lines: list[str]) -> Iterator[DeadPush]:
    suspects = list(islice(_lines_with_push("\n".join(lines)), _MAX_SUSPECTS))
    if not suspects:
        return
    reached = {id(event.call.node) for event in reading.events}
    own = {match[1] for line in lines if "def" in line and (match := _DEFINITION.match(line[:500]))}
    seen: set[int] = set()
    for number in suspects:
        column = len(lines[number - 1]) - len(lines[number - 1].lstrip())
        statement = path_to(tree, ast.Pass(lineno=number, col_offset=column))[-1]
        if isinstance(statement, ast.Module) or id(statement) in seen:
            found = _on_line(tree, number) if isinstance(statement, ast.Module) else ()
        else:
            seen.add(id(statement))
            found = walk(statement)
        for node in found:
            if not isinstance(node, ast.Call) or id(node) in reached or id(node) in seen:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _PUSHES and name not in own:
                seen.add(id(node))
                why = _why(tree, node, reading, lines)
                yield DeadPush(node.lineno, node.col_offset + 1, why.why, why.test, why.wanted, why.another)


def _lines_with_push(text: str) -> Iterator[int]:
    """The numbers of the lines with the word for a push, each once."""
    number, at, last = 1, 0, 0
    for match in _WORD.finditer(text):
        number += text.count("\n", at, match.start())
        at = match.start()
        if number > last and _BOUNDARY.match(text, at):
            last = number
            yield number


def _on_line(tree: ast.Module, number: int) -> Iterator[ast.AST]:
    """The calls of the statements that begin before a line and go on over it."""
    for statement in tree.body:
        if statement.lineno <= number <= (statement.end_lineno or 0):
            yield from walk(statement)


def _why(tree: ast.Module, node: ast.AST, reading: Reading, lines: list[str], depth: int = 0) -> DeadPush:
    """The innermost reason why a call is not reached."""
    path = path_to(tree, node)
    for parent, child in zip(reversed(path[:-1]), reversed(path[1:]), strict=True):
        found = _reason(parent, child, reading, lines)
        if found is not None and found.test is None and depth < _MAX_LINKS:
            owner = next((one for one in reversed(path[: path.index(parent)]) if isinstance(one, ast.ClassDef)), parent)
            found = _uncalled(tree, owner, reading, lines, depth) or found
        if found is not None:
            return found
        for sibling in block_of(parent, child):
            if sibling is child:
                break
            ended = _ends(sibling, reading) if isinstance(sibling, ast.If) else None
            if ended is not None:
                return ended
    return DeadPush(0, 0, "the script ends before it")


def _uncalled(tree: ast.Module, owner: ast.AST, reading: Reading, lines: list[str], depth: int) -> DeadPush | None:
    """The test that keeps a function, or a method of a class, from being called where the script names it."""
    name = getattr(owner, "name", "")
    named = re.compile(r"\b" + re.escape(name) + r"\s*\(")
    looked = 0
    for number, line in enumerate(lines, 1):
        if name not in line or looked >= _MAX_SITES:
            continue
        match = named.search(line[:2000])
        if match is None or line.lstrip().startswith(("def ", "async def ", "class ", "#")):
            continue
        looked += 1
        site = ast.Pass(lineno=number, col_offset=match.start())
        found = _why(tree, site, reading, lines, depth + 1)
        if found.test is not None:
            return found
    return None


def _ends(node: ast.If, reading: Reading) -> DeadPush | None:
    """Why what follows an `if` is not reached: the way that it takes leaves."""
    test = reading.tests.get(id(node))
    if test is None:
        return None
    known = test[1]
    taken = node.body if known else node.orelse
    if not taken or not isinstance(taken[-1], ast.Return | ast.Raise | ast.Continue | ast.Break | ast.Expr):
        return None
    last = taken[-1]
    if isinstance(last, ast.Expr):
        func = last.value.func if isinstance(last.value, ast.Call) else None
        name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
        if name not in ("exit", "quit", "_exit"):
            return None
    text = reading.machine.source(node.test) if reading.machine is not None else ""
    state = "true" if known else "false"
    return DeadPush(
        0, 0, f"`{text}` on line {node.lineno} is {state} here, and the script leaves", node.test, not known
    )


def _is_command(node: ast.AST) -> bool:
    """Whether a function is a command of a group, one of which the command line chooses."""
    for decorator in getattr(node, "decorator_list", ()):
        func = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(func, ast.Attribute) and func.attr == "command":
            return True
    return False


def _reason(node: ast.AST, child: ast.AST, reading: Reading, lines: list[str]) -> DeadPush | None:
    """Why a child of a node is not reached, as far as the node tells."""
    machine = reading.machine
    test = reading.tests.get(id(node))
    if isinstance(node, ast.If) and test is not None:
        in_body = any(child is statement for statement in node.body)
        if test[1] is not in_body:
            text = machine.source(node.test) if machine is not None else ""
            state = "false" if in_body else "true"
            return DeadPush(0, 0, f"`{text}` on line {node.lineno} is {state} here", node.test, in_body)
    function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    if function and machine is not None and id(node) not in machine.entered:
        named = re.compile(r"(?<!def )\b" + re.escape(node.name) + r"\b(?!\s*\()")
        chosen = any(node.name in line and named.search(line[:2000]) for line in lines) or _is_command(node)
        return DeadPush(0, 0, f"nothing calls `{node.name}`", another=chosen)
    return None
