"""Settings of training arguments that cannot go together."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, found, uv

HEADER = '# /// script\n# dependencies = ["transformers", "trl", "torch", "accelerate"]\n# ///\n'
BEST = "load_best_model_at_end=True"


def trained(settings: str) -> Submission:
    script = (
        "from transformers import Trainer, TrainingArguments\n"
        f"args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m', {settings})\n"
        "Trainer(model='base', args=args, train_dataset=[1], eval_dataset=[1]).train()\n"
    )
    return uv(HEADER + script, timeout="2h", flavor="a10g-small")


def rewarded(settings: str, **args: object) -> Submission:
    script = (
        "from datasets import load_dataset\nfrom trl import GRPOConfig, GRPOTrainer\n"
        f"args = GRPOConfig('out', push_to_hub=True, hub_model_id='alice/m', {settings})\n"
        "rows = load_dataset('alice/prompts', split='train')\n"
        "GRPOTrainer('base', reward_funcs=len, args=args, train_dataset=rows, eval_dataset=rows).train()\n"
    )
    given: dict[str, object] = {"timeout": "2h", "flavor": "a10g-small", **args}
    return uv(HEADER.replace('"trl"', '"trl", "datasets"') + script, **given)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "settings",
    [
        "fp16=True, bf16=True",
        BEST,
        f"{BEST}, eval_strategy='epoch'",
        f"{BEST}, eval_strategy='steps', save_strategy='epoch'",
        f"{BEST}, eval_strategy='steps', eval_steps=200",
        f"{BEST}, eval_strategy='steps', eval_steps=50, save_steps=75",
        "lr_scheduler_type='reduce_lr_on_plateau'",
    ],
)
def test_training_arguments_that_contradict_each_other_end_the_job(settings: str) -> None:
    submission = trained(settings)
    assert found(submission, "C018") == [("error", "script", 5)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "settings",
    [
        "fp16=False, bf16=True",
        f"{BEST}, eval_strategy='epoch', save_strategy='epoch'",
        f"{BEST}, save_strategy='best', eval_strategy='epoch'",
        f"{BEST}, eval_strategy='steps', eval_steps=100",
        f"{BEST}, eval_strategy='steps', save_steps=200, eval_steps=__import__('json').loads(open('/in/a').read())",
        "lr_scheduler_type='reduce_lr_on_plateau', eval_strategy='epoch'",
    ],
)
def test_those_that_go_together_are_left_alone(settings: str) -> None:
    assert found(trained(settings), "C018") == []


@pytest.mark.parametrize(
    ("settings", "is_refused"),
    [
        ("per_device_train_batch_size=1, gradient_accumulation_steps=4", True),
        ("num_generations=6", True),
        ("num_generations=4, generation_batch_size=10", True),
        ("per_device_train_batch_size=4, steps_per_generation=1", True),
        ("eval_strategy='steps', per_device_eval_batch_size=4", True),
        ("", False),
        ("per_device_train_batch_size=1, gradient_accumulation_steps=8", False),
        ("per_device_train_batch_size=2, num_generations=2", False),
        ("per_device_train_batch_size=1, num_generations=4, generation_batch_size=8", False),
        ("eval_strategy='steps', per_device_eval_batch_size=4, num_generations_eval=2", False),
        ("eval_strategy='steps', per_device_eval_batch_size=16", False),
    ],
)
def test_a_batch_of_completions_holds_whole_groups(settings: str, is_refused: bool) -> None:
    assert ("C018" in errors(rewarded(settings))) == is_refused


def test_several_processes_share_a_batch() -> None:
    settings = "per_device_train_batch_size=4"
    assert "C018" in errors(rewarded(settings))
    assert "C018" not in errors(rewarded(settings, env={"WORLD_SIZE": "2"}))


def test_what_has_been_kept_before_is_no_loss() -> None:
    script = (
        "from datasets import Dataset\nfrom transformers import TrainingArguments\n"
        "Dataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\nTrainingArguments('out', fp16=True, bf16=True)\n"
    )
    submission = uv(HEADER.replace('"trl"', '"datasets"') + script, timeout="2h", flavor="a10g-small")
    assert submission.report.verdict == "persists"
    assert [severity for severity, *_ in found(submission, "C018")] == ["warning"]


def test_a_number_too_long_for_a_text_is_not_compared() -> None:
    settings = f"{BEST}, eval_strategy='steps', save_strategy='steps', eval_steps=2, save_steps=0x{'f' * 6000}"
    assert found(trained(settings), "C018") == []


def test_groups_depend_on_the_release_and_the_steps_of_a_batch() -> None:
    batch = "per_device_train_batch_size=4"
    assert "C018" not in errors(rewarded(batch, dependencies=["trl<0.18"]))
    assert "C018" not in errors(rewarded(f"{batch}, steps_per_generation=2"))
