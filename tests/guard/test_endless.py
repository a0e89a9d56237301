"""Trainings on what is streamed, of which nobody says when they end; and lists where a dataset is wanted."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, found, uv

SCRIPT = """from datasets import Dataset, load_dataset
from transformers import Trainer, TrainingArguments
from trl import DPOTrainer, SFTConfig, SFTTrainer
rows = load_dataset("alice/texts", split="train", streaming={})
args = {}
trainer = {}
trainer.train()
"""
PUSHED = "push_to_hub=True, hub_model_id='alice/m'"


def asked(
    streaming: str = "True",
    args: str = f"SFTConfig('out', {PUSHED})",
    made: str = "SFTTrainer('gpt2', args=args, train_dataset=rows)",
) -> Submission:
    given = {"image": DEFAULT_UV_IMAGE, "dependencies": ["trl", "datasets"], "flavor": "a10g-small"}
    return uv(SCRIPT.format(streaming, args, made), timeout="2h", **given)


@pytest.mark.parametrize(
    ("args", "made"),
    [
        (f"SFTConfig('out', {PUSHED})", "SFTTrainer('gpt2', args=args, train_dataset=rows)"),
        (f"SFTConfig('out', {PUSHED}, max_steps=-1)", "SFTTrainer('gpt2', args=args, train_dataset=rows.map(len))"),
        (f"TrainingArguments('out', {PUSHED})", "Trainer('gpt2', args, train_dataset=rows.take(100))"),
    ],
)
def test_a_training_on_a_stream_is_told_a_number_of_steps(args: str, made: str) -> None:
    submission = asked(args=args, made=made)
    assert found(submission, "C018") == [("error", "script", 6)]
    assert submission.report.verdict == "lost"
    assert found(asked("False", args, made), "C018") == []
    assert found(asked("object().a", args, made), "C018") == []
    more = args.replace(", max_steps=-1", "").replace("'out'", "'out', max_steps=100")
    assert found(asked(args=more, made=made), "C018") == []
    assert found(asked(args=more.replace("max_steps=100", "**object().a"), made=made), "C018") == []
    assert found(asked(args=f"{args}\nargs.max_steps = 100", made=made), "C018") == []


@pytest.mark.parametrize("made", ["SFTTrainer", "DPOTrainer"])
def test_a_list_is_no_dataset_for_a_trainer_that_maps_its_data(made: str) -> None:
    wrong = f"{made}('gpt2', args=args, train_dataset=[{{'text': 'a'}}])"
    submission = asked(made=wrong)
    assert found(submission, "E012") == [("error", "script", 6)]
    assert submission.report.verdict == "lost"
    assert found(asked(made=wrong.replace("[{", "Dataset.from_list([{").replace("}]", "}])")), "E012") == []
    skipped = f"SFTConfig('out', {PUSHED}, dataset_kwargs={{'skip_prepare_dataset': True}})"
    assert found(asked(args=skipped, made=wrong), "E012") == []
    assert found(asked(made=wrong.replace(made, "Trainer")), "E012") == []


@pytest.mark.parametrize(
    ("made", "given", "wrong", "right"),
    [
        ("DPOTrainer", "", "dair-ai/emotion", "trl-lib/ultrafeedback_binarized"),
        ("RewardTrainer", "", "stanfordnlp/imdb", "Anthropic/hh-rlhf"),
        ("GRPOTrainer", "reward_funcs='a/b'", "fancyzhx/ag_news", "trl-lib/ultrafeedback-prompt"),
    ],
)
def test_a_trainer_is_given_the_columns_that_it_trains_on(made: str, given: str, wrong: str, right: str) -> None:
    call = f"{made}('gpt2', args=args, train_dataset=rows, {given})"
    head = f"from trl import {made}\n"

    def of(name: str, more: str = "") -> Submission:
        script = SCRIPT.format("False", f"SFTConfig('out', {PUSHED})", call).replace("alice/texts", name)
        asked = {"image": DEFAULT_UV_IMAGE, "dependencies": ["trl", "datasets"], "flavor": "a10g-small"}
        return uv(head + script.replace("args =", f"{more}\nargs ="), timeout="2h", **asked)

    assert found(of(wrong), "C018") == [("error", "script", 8)]
    assert of(wrong).report.verdict == "lost"
    assert found(of(right), "C018") == []
    assert found(of("alice/texts"), "C018") == []
    assert found(of(wrong, "rows = rows.map(object().a)"), "E012") == []
    made_columns = "rows = rows.map(lambda row: {'prompt': 'a', 'chosen': 'b', 'rejected': 'c'})"
    assert found(of(wrong, made_columns), "E012") == []
