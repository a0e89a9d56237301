"""Functions that a trainer calls for its metrics."""

from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

BEFORE = """# /// script
# dependencies = ["transformers[torch]", "datasets", "evaluate", "scikit-learn"]
# ///
import evaluate
import numpy as np
import sklearn.metrics
from datasets import load_dataset
from sklearn.metrics import accuracy_score, f1_score
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments
tokenizer = AutoTokenizer.from_pretrained('acme/m')
rows = load_dataset('{}', split='train').map(lambda r: tokenizer(r['text']), batched=True)
model = AutoModelForSequenceClassification.from_pretrained('acme/m', num_labels=6)
measure, wer, other = evaluate.load('{}'), evaluate.load('wer'), evaluate.load('acme/measure')
args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m', eval_strategy={})
"""
MADE = (
    "trainer = Trainer(model, args, train_dataset=rows, eval_dataset=rows, compute_metrics=compute, "
    "processing_class=tokenizer)\ntrainer.train()\n"
)
EPOCH = "'epoch'"


def is_refused(function: str, rows: str = "alice/rows", metric: str = "f1", evaluated: str = EPOCH) -> bool:
    script = BEFORE.format(rows, metric, evaluated) + function + "\n"
    line = script.count("\n") + 1
    submission = uv(script + MADE, timeout="2h", flavor="a10g-small")
    is_found = found(submission, "C018") == [("error", "script", line)]
    assert is_found is (submission.report.verdict == "lost")
    return is_found


ONE = "def compute(given):\n    p, y = given\n    return {}"


@pytest.mark.parametrize("parameters", ["p, y", "p, y, w=1", "", "p, *, y"])
def test_a_function_for_metrics_takes_one_argument(parameters: str) -> None:
    function = "def compute({}):\n    return {{'loss': 1}}"
    assert is_refused(function.format(parameters))
    assert not is_refused(function.format(parameters), evaluated="'no'")
    for right in ("p", "p, y=1", "*given", "p, **further"):
        assert not is_refused(function.format(right))


def test_metrics_in_batches_are_told_whether_to_put_them_together() -> None:
    function = "args.batch_eval_metrics = True\ndef compute(p, compute_result):\n    return {'a': 1}"
    assert not is_refused(function)


@pytest.mark.parametrize(
    "given",
    [
        "(p == y).mean()",
        "float((p == y).sum())",
        "accuracy_score(y, p)",
        "sklearn.metrics.accuracy_score(y, p)",
        "wer.compute(predictions=p, references=y)",
        "measure.compute(predictions=p, references=y)['f1']",
        "1.0 if len(p) else 0.0",
    ],
)
def test_a_number_has_no_name(given: str) -> None:
    assert is_refused(ONE.format(given))
    assert not is_refused(ONE.format(f"{{'a': {given}}}"))


@pytest.mark.parametrize(
    "given", ["measure.compute(predictions=p, references=y)", "other.compute(predictions=p)", "other(p)", "dict(a=1)"]
)
def test_what_has_names_may_be_given(given: str) -> None:
    assert not is_refused(ONE.format(given))


@pytest.mark.parametrize(
    "given",
    [
        "measure.compute(predictions=p, references=y)",
        "{'a': f1_score(y, p)}",
        "{'a': sklearn.metrics.f1_score(y, p)}",
    ],
)
def test_a_metric_for_two_classes_takes_no_more(given: str) -> None:
    assert is_refused(ONE.format(given), "dair-ai/emotion")
    assert not is_refused(ONE.format(given))
    assert not is_refused(ONE.format(given), "stanfordnlp/imdb")
    for average in (", average='macro')", ", **given)"):
        assert not is_refused(ONE.format(given.replace(")", average)), "dair-ai/emotion")
    put = "rows = rows.filter(lambda r: r['label'] < 2)\n"
    assert not is_refused(put + ONE.format(given), "dair-ai/emotion")


def test_a_metric_gives_what_it_is_named_for() -> None:
    function = ONE.format("{{'f1': measure.compute(predictions=p, references=y, average='macro')['{}']}}")
    assert is_refused(function.format("f1_score"))
    assert not is_refused(function.format("f1"))
    assert not is_refused(function.format("f1_score").replace("measure.", "other."))
    assert not is_refused("def compute(given):\n    measure = other\n    return {'a': measure.compute()['b']}")


def test_the_best_model_is_chosen_by_what_a_metric_gives() -> None:
    best = "args.load_best_model_at_end, args.metric_for_best_model, args.save_strategy = True, '{}', 'epoch'\n"
    function = best + ONE.format("measure.compute(predictions=p, references=y)")
    assert is_refused(function.format("f1"), metric="accuracy")
    assert not is_refused(function.format("accuracy"), metric="accuracy")
    assert not is_refused(function.format("f1"), metric="acme/all")
