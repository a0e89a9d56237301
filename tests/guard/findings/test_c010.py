from __future__ import annotations

import pytest

from tests.guard.asked import Submission, found, uv


def script(settings: str, data: str) -> Submission:
    return uv(
        "from transformers import Trainer, TrainingArguments\n"
        f"args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m', {settings})\n"
        f"Trainer(model='base', args=args, train_dataset=[1], {data}).train()\n"
    )


@pytest.mark.parametrize("settings", ["eval_strategy='epoch'", "eval_strategy='steps', eval_steps=10"])
def test_an_evaluation_without_data_is_warned_of(settings: str) -> None:
    submission = script(settings, "")
    assert found(submission, "C010") == [("warning", "script", 3)]
    assert submission.report.admitted
    assert not submission.fix("C010").safe


@pytest.mark.parametrize("data", ["", "eval_dataset=None"])
def test_a_trainer_that_is_certain_to_refuse_it_ends_the_job(data: str) -> None:
    header = '# /// script\n# dependencies = ["transformers", "torch", "accelerate"]\n# ///\n'
    submission = uv(header + script("eval_strategy='epoch'", data).args["script"], timeout="2h")
    assert found(submission, "C010") == [("error", "script", 6)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("settings", "data"),
    [
        ("eval_strategy='epoch'", "eval_dataset=[1]"),
        ("eval_strategy='no'", ""),
        ("", ""),
        ("eval_strategy='epoch'", "**k"),
    ],
)
def test_data_no_evaluation_or_unknown_settings_are_left_alone(settings: str, data: str) -> None:
    submission = script(settings, data)
    if data == "**k":
        text = "import json\nk = json.load(open('c.json'))\n" + submission.args["script"]
        submission = uv(text)
    assert found(submission, "C010") == []


def test_arguments_that_are_set_afterwards_are_not_certain() -> None:
    header = '# /// script\n# dependencies = ["transformers", "torch", "accelerate"]\n# ///\n'
    text = script("eval_strategy='epoch'", "").args["script"]
    late = header + text.replace("Trainer(m", "args.set_evaluate('no')\nTrainer(m")
    assert [severity for severity, *_ in found(uv(late, timeout="2h"), "C010")] == ["warning"]
