"""C015: the word for false, taken for true."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import TRUE
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

_FALSE = frozenset({"false", "no", "off", "0", "none", "n", "f"})


def check(case: Case) -> Iterator[Draft]:
    """Find `--flag false` for `type=bool`, and `VARIABLE=0` that is only asked whether it is set."""
    if isinstance(case.args, UvArgs):
        yield from _options(case, case.args.script_args)
    if case.tree is None or not any(value.strip().lower() in _FALSE for value in case.args.env.values()):
        return
    seen: set[str] = set()
    for node in case.nodes:
        for tested in _tested(node):
            name = _variable(tested)
            value = case.args.env.get(name or "", "")
            if name is None or name in seen or value.strip().lower() not in _FALSE:
                continue
            seen.add(name)
            message = (
                f"Line {tested.lineno} asks whether `{name}` is set at all, and `env` sets it to `{value}`: that is "
                "true for the script."
            )
            fix = Fix(title=f"Leave `{name}` out to switch it off", safe=False, args={"env": {name: None}})
            yield Draft(message, Where(arg=f"env.{name}"), fix)


def _options(case: Case, words: list[str]) -> Iterator[Draft]:
    for option in case.reading.options:
        if not option.given or not option.takes_value or option.value != TRUE:
            continue
        for at, word in enumerate(words):
            flag, equals, value = word.partition("=")
            after = value if equals else words[at + 1] if at + 1 < len(words) else ""
            if flag not in option.flags or after.lower() not in _FALSE:
                continue
            message = (
                f"`{flag} {after}` is true for the script: line {option.line} reads it with `bool`, and every text but "
                "the empty one is true."
            )
            kept = [*words[:at], *words[at + (1 if equals else 2) :]]
            fix = Fix(title=f"Leave `{flag}` out to switch it off", safe=False, args={"script_args": kept})
            yield Draft(message, Where(arg="script_args"), fix)
            return


def _tested(node: ast.AST) -> Iterator[ast.expr]:
    """Expressions of which only the truth counts."""
    match node:
        case ast.If() | ast.IfExp() | ast.While() | ast.Assert():
            yield from _operands(node.test)
        case ast.UnaryOp(op=ast.Not(), operand=tested) | ast.Call(func=ast.Name(id="bool"), args=[tested]):
            yield from _operands(tested)
        case _:
            pass


def _operands(node: ast.expr) -> list[ast.expr]:
    return node.values if isinstance(node, ast.BoolOp) else [node]


def _variable(node: ast.expr) -> str | None:
    """The environment variable that an expression is."""
    match node:
        case (
            ast.Call(func=ast.Attribute(attr="getenv"), args=[ast.Constant(value=str() as name), *_])
            | ast.Call(
                func=ast.Attribute(attr="get", value=ast.Attribute(attr="environ")),
                args=[ast.Constant(value=str() as name), *_],
            )
            | ast.Subscript(value=ast.Attribute(attr="environ"), slice=ast.Constant(value=str() as name))
        ):
            return name
        case _:
            return None


RULE = Rule(
    code="C015",
    name="textual-false",
    severity="warning",
    confidence="high",
    what="An option that is read with `type=bool` is given as `false`, `no` or `0`, or a variable of `env` is set to "
    "one of these where the script only asks whether it is set.",
    why="Python takes every text but the empty one for true: the script does the opposite of what is asked.",
    example='{"script": "if os.environ.get(\'DRY_RUN\'): sys.exit()", "env": {"DRY_RUN": "0"}}',
    instead='{"script": "if os.environ.get(\'DRY_RUN\') == \'1\': sys.exit()", "env": {"DRY_RUN": "0"}}',
    fix_safety="Unsafe: leaving it out gives the script's default, which may be another.",
    references=("https://docs.python.org/3/library/argparse.html#type",),
    check=check,
)
