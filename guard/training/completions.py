"""What a function that gives rewards takes the completions for, and what they are.

A completion is a text where the prompt is one, and a list of messages where the prompt is a conversation. Source:
`_generate` of `grpo_trainer.py` of TRL 1.16; its releases from 0.14 do the same.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.script.values import Map, Seq, Text
from guard.sinks.base import text
from guard.training.prepared import Loaded, Rows
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.values import Function

#: The prompts of well-known data sets: texts, and lists of messages.
_TEXTS = words(
    "trl-lib/tldr trl-lib/tldr-preference HuggingFaceH4/ultrachat_200k HuggingFaceH4/ultrafeedback_binarized "
    "HuggingFaceH4/no_robots openai/openai_humaneval"
)
_CONVERSATIONS = words("trl-lib/ultrafeedback-prompt trl-lib/DeepMath-103K trl-lib/kto-mix-14k")
#: Methods of texts that lists do not have, and functions of `re` that take a text in the second place.
_OF_TEXTS = words(
    "lower upper strip lstrip rstrip split rsplit splitlines startswith endswith replace find rfind encode title "
    "isdigit isnumeric partition rpartition casefold"
)
_PATTERNS = words("search match fullmatch findall finditer")
_ASKS = words("isinstance type hasattr getattr issubclass callable")
_MAX_NAME = 40


def mistaken(one: Function, rows: Rows | None) -> Misshaped | None:
    """Completions that are taken for texts, and are lists of messages; or the other way round."""
    kind = None if rows is None else _kind(rows)
    if kind is None or any(isinstance(node, ast.Name) and node.id in _ASKS for node in ast.walk(one.node)):
        return None
    for node, names in _evaluated(one.node):
        if kind == "text" and _is_content(node, names):
            told = (
                f"the prompts of `train_dataset` are texts, and so are the completions, of which "
                f"`{one.name[:_MAX_NAME]}` asks for `{ast.unparse(node)[:_MAX_NAME]}`"
            )
            return Misshaped(told, "TypeError", "Use the completion itself, or make each prompt a list of messages")
        if kind == "conversation" and (error := _as_text(node, names)):
            told = (
                f"the prompts of `train_dataset` are conversations, and so the completions are lists of messages, with "
                f"which `{one.name[:_MAX_NAME]}` calls `{ast.unparse(node)[:_MAX_NAME]}`"
            )
            return Misshaped(told, error, 'Use the text of its message: `completion[0]["content"]`')
    return None


def _kind(rows: Rows) -> str | None:
    """What the prompts are: `text`, or `conversation`."""
    held = rows.columns.get("prompt")
    if "prompt" in rows.batched:
        held = held.items[0] if isinstance(held, Seq) and held.items else None
    if isinstance(held, Loaded) and held.column == "prompt":
        return "text" if rows.of[0] in _TEXTS else "conversation" if rows.of[0] in _CONVERSATIONS else None
    if isinstance(held, Text) or text(held) is not None:
        return "text"
    first = held.items[0] if isinstance(held, Seq) and held.items else None
    return "conversation" if isinstance(first, Map) and first.items.keys() >= {"role", "content"} else None


#: Names of completions: of all of them, and of each.
_Names = tuple[frozenset[str], frozenset[str]]


def _evaluated(function: ast.AST) -> Iterator[tuple[ast.expr, _Names]]:
    """The expressions that are certain to be evaluated when a function is called, with the names of completions."""
    if isinstance(function, ast.Lambda):
        yield from _of(function.body, (frozenset({"completions"}), frozenset()))
    elif isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
        yield from _in(function.body, (frozenset({"completions"}), frozenset()))


def _in(body: list[ast.stmt], names: _Names) -> Iterator[tuple[ast.expr, _Names]]:
    for statement in body:
        match statement:
            case ast.For(target=target, iter=iterated, body=inner):
                yield from _of(iterated, names)
                yield from _in(inner, _with(names, target, iterated))
            case ast.Assign(targets=targets, value=value):
                yield from _of(value, names)
                put = {node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)}
                names = (names[0] - put, names[1] - put)
            case ast.AugAssign(value=value) | ast.AnnAssign(value=ast.expr() as value) | ast.Expr(value=value):
                yield from _of(value, names)
            case ast.Return(value=ast.expr() as value):
                yield from _of(value, names)
                return
            case ast.If(test=test):
                yield from _of(test, names)
                # What is behind it may not be reached, or under another name.
                put = {
                    one.id
                    for one in ast.walk(statement)
                    if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
                }
                names = (names[0] - put, names[1] - put)
                if any(isinstance(one, ast.Return | ast.Raise) for one in ast.walk(statement)):
                    return
            case ast.Pass() | ast.Assert() | ast.Import() | ast.ImportFrom():
                continue
            case _:
                return


def _with(names: _Names, target: ast.expr, iterated: ast.expr) -> _Names:
    """The names inside a loop over completions, alone or beside others."""
    put = frozenset(node.id for node in ast.walk(target) if isinstance(node, ast.Name))
    every, each = names[0] - put, names[1] - put
    if isinstance(iterated, ast.Name) and iterated.id in names[0] and isinstance(target, ast.Name):
        return every, each | {target.id}
    if isinstance(iterated, ast.Call) and isinstance(iterated.func, ast.Name) and isinstance(target, ast.Tuple):
        pairs = list(zip(target.elts, iterated.args, strict=False))
        if iterated.func.id == "enumerate" and len(target.elts) == 2:
            return _with((every, each), target.elts[1], iterated.args[0]) if iterated.args else (every, each)
        if iterated.func.id == "zip" and len(target.elts) == len(iterated.args):
            found = {
                one.id
                for one, given in pairs
                if isinstance(one, ast.Name) and isinstance(given, ast.Name) and given.id in names[0]
            }
            return every, each | found
    return every, each


def _of(node: ast.expr, names: _Names) -> Iterator[tuple[ast.expr, _Names]]:
    """An expression and those in it that are certain to be evaluated."""
    match node:
        case ast.Lambda() | ast.Constant() | ast.Name():
            return
        case ast.IfExp(test=test):
            yield from _of(test, names)
        case ast.BoolOp(values=[first, *_]):
            yield from _of(first, names)
        case (
            ast.ListComp(elt=elt, generators=[one])
            | ast.GeneratorExp(elt=elt, generators=[one])
            | ast.SetComp(elt=elt, generators=[one])
        ):
            yield from _of(one.iter, names)
            inner = _with(names, one.target, one.iter)
            yield from _of(one.ifs[0] if one.ifs else elt, inner)
        case ast.ListComp() | ast.GeneratorExp() | ast.SetComp() | ast.DictComp():
            return
        case _:
            yield node, names
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.keyword):
                    yield from _of(child.value, names)
                elif isinstance(child, ast.expr):
                    yield from _of(child, names)


def _is_each(node: ast.expr, names: _Names) -> bool:
    """Whether an expression is one completion."""
    if isinstance(node, ast.Name):
        return node.id in names[1]
    return (
        isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Name)
        and node.value.id in names[0]
        and isinstance(node.slice, ast.Constant)
        and isinstance(node.slice.value, int)
    )


def _is_content(node: ast.expr, names: _Names) -> bool:
    """`completion[0]["content"]`, or `completion["content"]`."""
    if not isinstance(node, ast.Subscript) or not _is_key(node):
        return False
    inner = node.value
    if isinstance(inner, ast.Subscript) and not _is_key(inner) and _is_each(inner.value, names):
        return not isinstance(inner.slice, ast.Slice)
    return _is_each(inner, names)


def _is_key(node: ast.Subscript) -> bool:
    return isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str)


def _as_text(node: ast.expr, names: _Names) -> str:
    """What is raised where a list of messages is taken for a text, or for one message; empty where that is not so."""
    if isinstance(node, ast.Subscript):
        return "TypeError" if _is_key(node) and _is_each(node.value, names) else ""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return ""
    if node.func.attr in _OF_TEXTS and _is_each(node.func.value, names):
        return "AttributeError"
    is_re = isinstance(node.func.value, ast.Name) and node.func.value.id == "re" and node.func.attr in _PATTERNS
    return "TypeError" if is_re and len(node.args) > 1 and _is_each(node.args[1], names) else ""
