"""The metric by which a trainer chooses the best model, where nothing measures it.

`Trainer._determine_best_metric` of transformers raises KeyError at the first evaluation for a name that neither the
trainer itself nor `compute_metrics` gives.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.script.outline import walk
from guard.script.values import FALSE, NONE, Const, Function, Instance, Map, Ref, Seq, Value, truth
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, evaluation, setting
from guard.training.metrics import given_by
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

#: What the trainer measures itself.
_OWN = words("loss runtime samples_per_second steps_per_second epoch jit_compilation_time model_preparation_time")
_TRAINERS = words("transformers.Trainer transformers.Seq2SeqTrainer")
#: What a text says that may have a trainer measure more than it is made with.
_LATER = re.compile(r"\.compute_metrics\b|['\"]compute_metrics['\"]|on_evaluate|add_callback")
_MAX_LISTED, _MAX_NAME = 6, 40


def unmeasured(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """What is wrong with the metric of a trainer; None if it is measured, or that is not known."""
    arguments = arguments_of(made)
    if call.path not in _TRAINERS or not isinstance(arguments, Instance):
        return None
    metric = text(setting(arguments, "metric_for_best_model", NONE))
    chooses = truth(setting(arguments, "load_best_model_at_end", FALSE)) is True
    saves = text(setting(arguments, "save_strategy", Const("steps")))
    measured = text(evaluation(arguments))
    if metric is None or not (chooses or saves == "best") or measured not in ("steps", "epoch"):
        return None
    if _LATER.search(case.script or "") or not _is_heard(call.kwargs.get("callbacks")):
        return None
    # With several datasets each name begins with that of one.
    if isinstance(call.kwargs.get("eval_dataset"), Map) or "compute_loss_func" in call.kwargs:
        return None
    plain = metric.removeprefix("eval_")
    measures = _given(call.kwargs.get("compute_metrics"))
    # The trainer puts the prefix before the names that lack it.
    given = None if measures is None else frozenset(name.removeprefix("eval_") for name in measures)
    # A dataset that is one of several has its name before that of the metric.
    if given is None or any(plain == name or plain.endswith(f"_{name}") for name in given | _OWN):
        return None
    listed = ", ".join(f"`{name[:_MAX_NAME]}`" for name in sorted(given)[:_MAX_LISTED]) or "nothing"
    told = f"`metric_for_best_model` is `{metric[:_MAX_NAME]}`, and `compute_metrics` gives {listed}"
    return Misshaped(told, "KeyError", "Name one of the metrics that `compute_metrics` gives, or `loss`")


def _is_heard(callbacks: Value | None) -> bool:
    """Whether all callbacks are those of transformers: another may add to what is measured."""
    if callbacks is None or callbacks == NONE:
        return True
    if not isinstance(callbacks, Seq) or callbacks.open:
        return False
    return all(isinstance(one, Instance | Ref) and one.path.startswith("transformers.") for one in callbacks.items)


def _given(function: Value | None) -> frozenset[str] | None:
    """The names that a function gives, of which every `return` writes a dictionary out; None where one does not."""
    if function is None or function == NONE:
        return frozenset()
    if not isinstance(function, Function) or function.decorators:
        return None
    node = function.node
    if isinstance(node, ast.Lambda):
        return _keys(function, node.body)
    names: set[str] = set()
    returns = [one for one in walk(node) if isinstance(one, ast.Return)]
    for one in returns:
        keys = _keys(function, one.value)
        if keys is None:
            return None
        names |= keys
    return frozenset(names) if returns else None


def _keys(function: Function, node: ast.expr | None) -> frozenset[str] | None:
    if isinstance(node, ast.Call):
        return given_by(function, node) or None
    if not isinstance(node, ast.Dict):
        return None
    names = [key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    return frozenset(names) if len(names) == len(node.keys) else None
