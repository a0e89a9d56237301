"""Functions that a trainer calls for its metrics, and that cannot for what it hands them, or expects of them.

The trainer calls `compute_metrics` with one `EvalPrediction`, and goes through the names of what it gives. What
measures two classes by default refuses more. Sources: `Trainer.evaluation_loop` of transformers 5.24;
`_check_set_wise_labels` of `sklearn.metrics`; the metrics of `evaluate`, each in its own `metrics/NAME/NAME.py`.
"""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.script.outline import walk
from guard.script.values import FALSE, NONE, Function, Instance, Ref, Scope, Value, truth
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, evaluation, setting
from guard.training.labels import SET_LATER, classes_in
from guard.training.numbers import gives_a_number
from guard.training.prepared import prepared
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

_TRAINERS = words("transformers.Trainer transformers.Seq2SeqTrainer")
#: What metrics of `evaluate` give: the names of it; those without any give one number.
MEASURES = {
    **{name: words(name) for name in ("accuracy", "f1", "precision", "recall", "matthews_correlation", "mse", "mae")},
    "rouge": words("rouge1 rouge2 rougeL rougeLsum"),
    "wer": frozenset[str](),
    "cer": frozenset[str](),
}
_OF_TWO = words("f1 precision recall")
_OF_SKLEARN = re.compile(r"sklearn\.metrics\.(?:f1|precision|recall|jaccard)_score")
_NUMBERS = re.compile(
    r"sklearn\.metrics\.(?:accuracy_score|balanced_accuracy_score|matthews_corrcoef|mean_squared_error|"
    r"mean_absolute_error|r2_score)"
)
#: Methods of arrays that give one number where they are told nothing.
_REDUCING = words("mean sum")
_MAX_NAME = 40
_WITH_INPUTS = words("include_inputs_for_metrics include_for_metrics")


def immeasurable(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """What is wrong with the function for metrics of a trainer; None if nothing is, or it is not known."""
    function, arguments = call.kwargs.get("compute_metrics"), arguments_of(made)
    if call.path not in _TRAINERS or not isinstance(function, Function) or function.decorators or function.owner:
        return None
    if made.attrs.keys() & SET_LATER:
        return None
    if text(evaluation(arguments)) not in ("steps", "epoch") or "eval_dataset" not in call.kwargs:
        return None
    in_batches = truth(setting(arguments, "batch_eval_metrics", FALSE))
    with_more = any(setting(arguments, name, FALSE) not in (FALSE, NONE) for name in _WITH_INPUTS)
    wrong = None if in_batches is not False else _uncalled(function)
    if wrong is None and in_batches is False and not with_more:
        wrong = _unpacked(function)
    return wrong or _nameless(function) or _of_more(case, call)


def _uncalled(function: Function) -> Misshaped | None:
    """A function that does not take one argument."""
    args = function.node.args
    positional = [*args.posonlyargs, *args.args]
    needed = len(positional) - len(args.defaults) + sum(default is None for default in args.kw_defaults)
    if needed < 2 and (positional or args.vararg is not None):
        return None
    told = f"it calls `{function.name[:_MAX_NAME]}` with one argument, which holds the predictions and the labels"
    instead = "Take one argument, and unpack it: `predictions, labels = prediction`"
    return Misshaped(told, "TypeError", instead)


def _unpacked(function: Function) -> Misshaped | None:
    """A function that takes three things out of what holds two: the inputs are there where they are asked for."""
    positional = [*function.node.args.posonlyargs, *function.node.args.args]
    name = positional[0].arg if positional else ""
    first = function.node.body[0] if isinstance(function.node, ast.FunctionDef) else None
    target = first.targets[0] if isinstance(first, ast.Assign) and len(first.targets) == 1 else None
    is_own = isinstance(first, ast.Assign) and isinstance(first.value, ast.Name) and first.value.id == name
    parts = target.elts if isinstance(target, ast.Tuple | ast.List) and is_own else []
    if len(parts) < 3 or any(isinstance(one, ast.Starred) for one in parts):
        return None
    told = f"`{function.name[:_MAX_NAME]}` takes {len(parts)} things out of the predictions and labels, which are two"
    return Misshaped(told, "ValueError", f"Take two: `predictions, labels = {name[:_MAX_NAME]}`")


def _nameless(function: Function) -> Misshaped | None:
    """A function that gives one number, where the trainer goes through names."""
    node = function.node
    values = [node.body] if isinstance(node, ast.Lambda) else []
    if isinstance(node, ast.FunctionDef):
        returns = [one for one in walk(node) if isinstance(one, ast.Return)]
        values = [one.value for one in returns if one.value is not None]
        values = values if len(values) == len(returns) else []
    is_number = gives_a_number(node, nothing=False) or (values and all(_is_number(function, one) for one in values))
    if not is_number:
        return None
    told = f"`{function.name[:_MAX_NAME]}` gives a number, and it needs a dictionary with the name of each metric"
    return Misshaped(told, "AttributeError", 'Return a dictionary, such as `{"accuracy": accuracy}`')


def _is_number(function: Function, node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="float" | "int" | "round")):
            return True
        case ast.Call() if _NUMBERS.fullmatch(_path(function, node)):
            return True
        case ast.Call(func=ast.Attribute(attr=attr), args=[], keywords=[]) if attr in _REDUCING:
            return True
        case ast.Call():
            given = given_by(function, node)
            return given is not None and not given
        case ast.Subscript(value=ast.Call() as made):
            return bool(given_by(function, made))
        case _:
            return False


def _path(function: Function, node: ast.Call) -> str:
    """The qualified name of what is called by a name that the script has imported."""
    parts: list[str] = []
    called = node.func
    while isinstance(called, ast.Attribute):
        parts.append(called.attr)
        called = called.value
    found = held(function, called.id) if isinstance(called, ast.Name) else None
    return ".".join([found.path, *reversed(parts)]) if isinstance(found, Ref) else ""


def held(function: Function, name: str) -> Value | None:
    """What a name stands for inside a function, where that is one of the script's own outside of it."""
    node = function.node
    args = node.args
    own = {one.arg for one in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg) if one}
    if name in own or name in _stored(node):
        return None
    scope: Scope | None = function.scope
    while scope is not None:
        if name in scope.names:
            return scope.names[name]
        scope = scope.parent
    return None


@lru_cache(maxsize=8)
def _stored(node: ast.AST) -> frozenset[str]:
    """The names that a function sets."""
    names = (one for one in walk(node) if isinstance(one, ast.Name))
    return frozenset(one.id for one in names if isinstance(one.ctx, ast.Store))


def metric_of(function: Function, node: ast.expr | None) -> str:
    """The metric of `evaluate` that a call computes; empty where it is no such call."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr != "compute":
        return ""
    loaded = held(function, node.func.value.id) if isinstance(node.func.value, ast.Name) else None
    call = loaded.call if isinstance(loaded, Instance) else None
    return text(call.arg("path", 0)) or "" if call is not None and call.path == "evaluate.load" else ""


def given_by(function: Function, node: ast.expr | None) -> frozenset[str] | None:
    """The names that a call of a metric of `evaluate` gives; None where they are not known."""
    return MEASURES.get(metric_of(function, node))


#: What makes two classes of more: one against the rest.
_ONE_OF = re.compile(r"isin\(|in1d\(|binari|astype\(bool|label_binarize")


def _of_more(case: Case, call: Call) -> Misshaped | None:
    """A metric for two classes, of labels that have more."""
    function = call.kwargs.get("compute_metrics")
    if not isinstance(function, Function):
        return None
    nodes = list(walk(function.node))
    if any(isinstance(one, ast.If | ast.IfExp | ast.Try | ast.Compare) for one in nodes) or _ONE_OF.search(
        ast.unparse(function.node)
    ):
        return None
    for node in nodes:
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and isinstance(node.ctx, ast.Load):
            names, key = given_by(function, node.value), node.slice.value
            if names and key not in names:
                wanted, asked = min(names), str(key)[:_MAX_NAME]
                told = f"the metric `{wanted}` gives no `{asked}`, for which `{function.name[:_MAX_NAME]}` asks"
                return Misshaped(told, "KeyError", f"Ask for `{wanted}`")
    calls = [node for node in nodes if isinstance(node, ast.Call) and _is_binary(function, node)]
    rows = prepared(case, call.kwargs.get("train_dataset")) if calls else None
    wanted = 0 if rows is None or rows.is_filtered else classes_in(rows)
    if rows is None or wanted <= 2:
        return None
    told = (
        f"the labels of `{rows.of[0]}` have {wanted} classes, and `{ast.unparse(calls[0].func)[:_MAX_NAME]}` is for "
        "two, unless `average` says how to put more together"
    )
    return Misshaped(told, "ValueError", 'Add `average="macro"`, or `"weighted"`')


def _is_binary(function: Function, node: ast.Call) -> bool:
    if any(one.arg in ("average", None) for one in node.keywords):
        return False
    return metric_of(function, node) in _OF_TWO or (
        len(node.args) <= 2 and _OF_SKLEARN.fullmatch(_path(function, node)) is not None
    )
