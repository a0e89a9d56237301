"""Where a script ends before its work is done, and what would have to be given so that it does not."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from guard.outcome.rescued import rescued_end
from guard.script.models.known_data import spelled
from guard.script.models.paths import NO_PATH
from guard.script.outline import path_to
from guard.script.refusing import MENDS, MISUSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from guard.case import Case
    from guard.script.context import Event, Signal
    from guard.script.machine import Option

#: Attributes that are methods, not settings.
_COMMON = frozenset(
    {"get", "lower", "upper", "strip", "environ", "getenv", "os", "sys", "split", "startswith", "exists"}
)
#: Attributes by which a script asks for the columns of a dataset.
_OF_COLUMNS = frozenset({"column_names", "features"})
#: Parts of expressions in which it is looked for what a test depends on.
_MAX_LOOKED = 2_000
Cause = Literal[
    "environment",
    "required",
    "refused",
    "name",
    "argument",
    "gpu",
    "endless",
    "import",
    "terminal",
    "file",
    "folder",
    "program",
    "call",
    "column",
    "other",
]


#: Causes that the models name themselves, before a colon.
_NAMED: dict[str, Cause] = {
    "environment": "environment",
    "import": "import",
    "terminal": "terminal",
    "option": "argument",
    "file": "file",
    "folder": "folder",
    "arguments": "call",
    "column": "column",
    "attribute": "name",
    "lacks": "name",
}


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a script in the middle.

    Attributes:
        cause: What ends it: a variable of the environment that is not set, an option that is required, a value that
            is refused, an undefined name or attribute, a missing argument, a missing GPU, a loop without end, a module
            beside the script, a question that nobody answers, a file or program that is not there, a folder that is
            missing or in the way, a call that its function does not take, a column, split or configuration that a data
            set does not have.
        line: Where, from 1.
        column: Where, from 1.
        text: The name of the variable, option or file, or the parser's own words.
        told: What Python refuses there, in words.
        mends: What to do instead, as the title of a fix.
    """

    cause: Cause
    line: int
    column: int
    text: str = ""
    told: str = ""
    mends: str = ""


def ending_of(case: Case) -> Ending | None:
    """Why the reading of a script ends early; None if it runs to its last line, or ends in success there."""
    signal = case.reading.ended or rescued_end(case)
    if signal is None or case.tree is None:
        return None
    event = next((event for event in reversed(case.reading.events) if event.call.node is signal.node), None)
    text = event.text if event is not None else ""
    line, column = getattr(signal.node, "lineno", 1), getattr(signal.node, "col_offset", 0) + 1
    told = _told(case, signal, text, line, column)
    if told is not None:
        return told
    if signal.kind == "exit" and text == "0" and case.writes:
        return None
    if signal.kind == "exit" and text == "?" and case.effects and case.states:
        # It ends as the program does that it has started.
        return None
    path = _asked_for(case, signal.node)
    if path is not None:
        return Ending("file", line, column, path)
    guarded = _guarded(case, signal.node, line, column)
    if guarded is not None:
        return guarded
    if signal.error in ("IndexError", "ValueError") and _near_argv(case, line):
        return Ending("argument", line, column)
    if signal.kind == "exit" and text in ("0", "?"):
        return None
    lacked = _lacked(case, signal.node)
    if lacked is not None:
        return Ending("column", lacked.line, lacked.column, lacked.text.removeprefix("column:"))
    return Ending("other", line, column, text)


def _told(case: Case, signal: Signal, text: str, line: int, column: int) -> Ending | None:
    """The cause of an end that the reading has named."""
    named, _, rest = text.partition(":")
    cause = _NAMED.get(named) if rest else None
    if cause is not None:
        return Ending(cause, line, column, rest)
    if text.startswith(MISUSE):
        what, _, mends = rest.partition(MENDS)
        return Ending("other", line, column, told=f"{what}, which raises {signal.error}", mends=mends)
    if text.startswith("usage:"):
        words = text.removeprefix("usage:")
        return Ending("required" if "required" in words else "refused", line, column, words)
    if text == NO_PATH:
        option, variable, _ = depends_on(case, signal.node)
        if option is not None and not option.given:
            return Ending("argument", line, column, option.flags[-1])
        return Ending("other" if variable is None else "environment", line, column, variable or "")
    if signal.error == "NameError":
        return Ending("name", line, column, getattr(signal.node, "id", ""))
    if signal.error == "endless loop":
        return Ending("endless", line, column)
    return None


def _guarded(case: Case, node: ast.AST, line: int, column: int) -> Ending | None:
    """The cause of an end that a test of the script decides."""
    guard = _guard(case, node)
    if guard is not None:
        path = _asked_for(case, guard)
        machine = case.reading.machine
        if path is not None and machine is not None and path in machine.world.lacked:
            return Ending("program", line, column, path)
        if path is not None:
            return Ending("file", line, column, path)
        had = _asked_columns(case, guard)
        if had is not None:
            return Ending("column", line, column, spelled("asked", "", had[0], had[1], ""))
        option, variable, about_gpu = depends_on(case, guard)
        if about_gpu and case.gpus is not None:
            return Ending("gpu", line, column)
        if option is not None and not option.given:
            return Ending("argument", line, column, option.flags[-1])
        if variable is not None and variable not in case.args.env and variable not in case.args.secrets:
            return Ending("environment", line, column, variable)
        if _reads_argv(guard):
            return Ending("argument", line, column)
    return None


def _asked_for(case: Case, test: ast.AST) -> str | None:
    """The path whose absence a test finds out, or the code that a program ends with which is started from there.

    None if it asks for none, or the path is there.
    """
    absences = case.reading.machine.absences if case.reading.machine is not None else {}
    if not absences:
        return None
    inside = list(islice(ast.walk(test), _MAX_LOOKED))
    names = {inner.id for inner in inside if isinstance(inner, ast.Name)}
    # What a program has ended with is asked for where its result has a name.
    inside.extend(value for name in names for value in case.assigned.get(name, ())[:_MAX_LOOKED])
    return next((absences[id(inner)] for inner in inside if id(inner) in absences), None)


def _asked_columns(case: Case, test: ast.AST) -> tuple[str, tuple[str, ...]] | None:
    """The columns of a data set that a test looks at: its name on the Hub, and they."""
    asked = case.reading.machine.asked_columns if case.reading.machine is not None else {}
    if not asked:
        return None
    inside = list(islice(ast.walk(test), _MAX_LOOKED))
    names = {inner.id for inner in inside if isinstance(inner, ast.Name)}
    held = [value for name in names for value in case.assigned.get(name, ())[:_MAX_LOOKED]]
    inside.extend(inner for value in held for inner in islice(ast.walk(value), _MAX_LOOKED))
    lines = (inner.lineno for inner in inside if isinstance(inner, ast.Attribute) and inner.attr in _OF_COLUMNS)
    return next((asked[line] for line in lines if line in asked), None)


def _lacked(case: Case, node: ast.AST) -> Event | None:
    """The name that a data set does not have, where a script ends for it in the handler of its exception."""
    if not any(isinstance(around, ast.ExceptHandler) for around in path_to(case.tree or node, node)):
        return None
    events = (event for event in reversed(case.reading.events) if event.kind == "raise" and event.call.node is not node)
    last = next(events, None)
    return last if last is not None and last.text.startswith("column:") and not last.context.conditions else None


def _reads_argv(node: ast.AST) -> bool:
    return any(isinstance(inner, ast.Attribute) and inner.attr == "argv" for inner in ast.walk(node))


def _near_argv(case: Case, line: int) -> bool:
    return "argv" in case.lines[line - 1] if 0 < line <= len(case.lines) else False


def _guard(case: Case, node: ast.AST) -> ast.expr | None:
    """The nearest test with a known outcome around a place of the script, or the test of an `assert`."""
    if isinstance(node, ast.Assert):
        return node.test
    for ancestor in reversed(path_to(case.tree or node, node)):
        if isinstance(ancestor, ast.If) and id(ancestor) in case.reading.tests:
            return ancestor.test
    return None


def depends_on(case: Case, test: ast.AST) -> tuple[Option | None, str | None, bool]:
    """What a test depends on: an option, a variable of the environment, and whether it asks for a GPU."""
    options = {option.name.rpartition(".")[2]: option for option in case.reading.options}
    waiting: list[tuple[ast.AST, int]] = [(test, 0)]
    seen: set[str] = set()
    variable: str | None = None
    option: Option | None = None
    about_gpu = False
    looked = 0
    while waiting and looked < _MAX_LOOKED:
        head, depth = waiting.pop(0)
        for inner in islice(ast.walk(head), _MAX_LOOKED):
            looked += 1
            name = inner.attr if isinstance(inner, ast.Attribute) else getattr(inner, "id", None)
            if isinstance(inner, ast.Call | ast.Subscript | ast.Compare) and variable is None:
                variable = _variable(inner)
            if name in ("is_available", "device_count"):
                about_gpu = True
            if option is None and name in options and (isinstance(inner, ast.Attribute) or case.reading.tests):
                option = options[name]
            if option is None and name is not None and depth < 4 and name not in seen and name not in _COMMON:
                seen.add(name)
                waiting.extend((value, depth + 1) for value in case.assigned.get(name, ())[:_MAX_LOOKED])
    return option, variable, about_gpu


def _variable(node: ast.AST) -> str | None:
    """The environment variable that an expression reads."""
    name: ast.expr | None = None
    match node:
        case ast.Call(func=ast.Attribute(attr="getenv"), args=[first, *_]):
            name = first
        case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="environ")), args=[first, *_]):
            name = first
        case ast.Subscript(value=ast.Attribute(attr="environ"), slice=index):
            name = index
        case ast.Compare(left=left, comparators=[ast.Attribute(attr="environ")]):
            name = left
        case ast.Call(func=ast.Name(), args=[ast.Constant(value=str() as word) as first, *_]) if word.isupper():
            # A helper of the script that reads the variable it is given.
            name = first
        case _:
            pass
    return name.value if isinstance(name, ast.Constant) and isinstance(name.value, str) else None


def assignments(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    """What each name, and each keyword of a call, is given anywhere in the script."""
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        kind = type(node)
        if kind is ast.Name or kind is ast.Constant or kind is ast.Attribute:
            continue
        for name, value in _pairs(node):
            found.setdefault(name, []).append(value)
    return found


def _pairs(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id, node.value
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and isinstance(node.target, ast.Name) and node.value:
        yield node.target.id, node.value
    elif isinstance(node, ast.Call):
        for keyword in node.keywords:
            if keyword.arg is not None:
                yield keyword.arg, keyword.value
