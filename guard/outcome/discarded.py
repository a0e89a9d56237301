"""Columns that are made and thrown away: no method of a dataset changes it, and what `map` is not given back is lost.

Sources: `Dataset.map`, `Dataset.add_column` and `apply_function_on_filtered_inputs` of `arrow_dataset.py` of datasets:
each gives a new dataset, and a function that returns None leaves the rows as they were, whatever it does to its row.
`Trainer._remove_unused_columns` of transformers takes away all that a model does not take; what is left of rows that no
tokenizer has seen is nothing.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from guard.outcome.doubt import is_certain
from guard.releases.misfits import broken
from guard.releases.raised import CAUGHT
from guard.script.models.kinds import Part, kind_of, lineage
from guard.script.values import Function, Instance
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Call, Value
    from guard.sinks import Sink

_MAKING = words("add_column map")
#: Functions, and methods of what a function does not make itself, that only compute.
_PURE = words(
    "len str int float bool list dict tuple set zip range sorted reversed min max sum round abs enumerate isinstance "
    "any all map filter repr tokenizer processor apply_chat_template encode decode batch_decode tokenize pad get "
    "format join split replace lower upper strip sub match search findall loads dumps index items keys values "
    "convert_tokens_to_ids convert_ids_to_tokens"
)
_TRAINERS = words("transformers.Trainer transformers.Seq2SeqTrainer")
_RAISED = CAUGHT["ValueError"] | CAUGHT["KeyError"]
_MAX_WALKED = 2000


class Discarded(NamedTuple):
    """A call whose columns reach nothing; what becomes of them, as a sentence; what to do; and what keeps nothing."""

    event: Event
    text: str
    instead: str
    breaks: tuple[Sink, ...]


def discarded(case: Case) -> Iterator[Discarded]:
    """The calls that make columns of which nothing is kept or trained on."""
    if "datasets" not in case.roots or case.tree is None:
        return
    calls = [event for event in case.reading.events if _makes(event)]
    if not calls:
        return
    alone = {id(node.value) for node in case.nodes if isinstance(node, ast.Expr)}
    for event in calls:
        call = event.call
        function = call.arg("function", 0) if call.name == "map" else None
        if id(call.node) in alone:
            if call.name == "add_column" or (isinstance(function, Function) and _gives(function)):
                origin = call.receiver
                told = f"the result of `{call.name}` is thrown away, and the dataset stays as it was"
                instead = "Keep the result: `dataset = dataset." + call.name + "(...)`"
            else:
                continue
        elif isinstance(function, Function) and _forgets(function):
            origin = event.result
            name = getattr(function.node, "name", "the function")
            told = f"`{name[:60]}` changes its row and returns nothing, and `map` leaves the rows as they were"
            instead = f"End `{name[:60]}` with `return`, and the row or a dictionary of the new columns"
        else:
            continue
        breaks = _reached(case, event, origin)
        if breaks:
            yield Discarded(event, told, instead, breaks)


def _makes(event: Event) -> bool:
    call = event.call
    is_made = event.kind == "call" and call.name in _MAKING and call.path.startswith("datasets.")
    return is_made and is_certain(event.context) and not isinstance(kind_of(call.receiver), Part | None)


def _body(function: Function) -> list[ast.AST] | None:
    """The nodes of a function, without those of functions inside it; None for one that is not plain."""
    if not isinstance(function.node, ast.FunctionDef) or function.decorators or function.owner is not None:
        return None
    nodes: list[ast.AST] = []
    waiting: list[ast.AST] = [*function.node.body]
    while waiting and len(nodes) < _MAX_WALKED:
        node = waiting.pop()
        nodes.append(node)
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(node))
    return nodes


def _gives(function: Function) -> bool:
    """Whether a function returns columns, and does nothing else that is seen."""
    nodes = _body(function)
    if nodes is None:
        return False
    returned = [node.value for node in nodes if isinstance(node, ast.Return)]
    own = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    own.update(argument.arg for argument in function.node.args.args)
    return bool(returned) and None not in returned and not any(_does(node, own) for node in nodes)


def _does(node: ast.AST, own: set[str]) -> bool:
    """Whether a function may do something that is seen outside, of which `own` are the names that it binds."""
    if isinstance(node, ast.Call):
        held = node.func.value if isinstance(node.func, ast.Attribute) else None
        if isinstance(held, ast.Constant) or (isinstance(held, ast.Name) and held.id in own):
            return False
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name not in _PURE
    if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store):
        return _is_outer(node, own)
    return isinstance(node, ast.Global | ast.Nonlocal | ast.With | ast.Assert | ast.Raise)


def _is_outer(node: ast.Subscript | ast.Attribute, own: set[str]) -> bool:
    return not isinstance(node.value, ast.Name) or node.value.id not in own


def _forgets(function: Function) -> bool:
    """Whether a function sets columns of its row, and returns nothing."""
    nodes = _body(function)
    parameters = function.node.args.posonlyargs + function.node.args.args
    if nodes is None or not parameters:
        return False
    if any(isinstance(node, ast.Return | ast.Yield | ast.YieldFrom | ast.Raise) for node in nodes):
        return False
    return any(
        isinstance(node, ast.Subscript)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == parameters[0].arg
        for node in nodes
    )


def _reached(case: Case, event: Event, origin: Value | None) -> tuple[Sink, ...]:
    """The sinks that keep a dataset without the columns, or what cannot be trained on it."""
    at = case.order_of(event)
    later = (sink for sink in case.sinks if case.order_of(sink.event) > at)
    found = [sink for sink in later if _is_of(sink.event.call.receiver, origin)]
    # A transform, or a collator of its own, may tokenize what it is given.
    may_tokenize = any("_transform(" in line or "remove_unused_columns" in line for line in case.lines)
    for trainer in () if may_tokenize else case.reading.events:
        is_later = trainer.kind == "call" and trainer.call.path in _TRAINERS and case.order_of(trainer) > at
        if is_later and _is_of(trainer.call.kwargs.get("train_dataset"), origin):
            found.extend(broken(case, trainer, _RAISED) or ())
    return tuple(dict.fromkeys(found))


def _is_of(value: Value | None, origin: Value | None) -> bool:
    """Whether a dataset is another, or made of it by methods that make no columns."""
    for one in lineage(value):
        if one is origin:
            return True
        if _made_columns(one.call):
            return False
    return False


def _made_columns(call: Call | None) -> bool:
    return call is not None and isinstance(call.receiver, Instance) and call.name in _MAKING
