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
        "save_strategy='best', eval_strategy='epoch'",
        "logging_steps=0",
        "fsdp='full_shard'",
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
        "save_strategy='best', eval_strategy='epoch', metric_for_best_model='loss'",
        f"save_strategy='best', eval_strategy='epoch', {BEST}",
        "logging_steps=0, logging_strategy='no'",
        "fsdp=''",
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


@pytest.mark.parametrize(
    ("settings", "is_refused"),
    [
        ("use_vllm=True, vllm_mode='server'", True),
        ("use_vllm=True", False),
        ("vllm_mode='server'", False),
        ("use_vllm=True, vllm_mode='server', vllm_server_base_url='https://a.example'", False),
        ("num_generations=1", True),
    ],
)
def test_a_server_that_nothing_starts_generates_nothing(settings: str, is_refused: bool) -> None:
    assert ("C018" in errors(rewarded(settings))) is is_refused


def test_the_server_was_what_older_releases_took_by_themselves() -> None:
    submission = rewarded("use_vllm=True")
    script = submission.args["script"].replace('"trl"', '"trl==0.24.0"').replace('"transformers"', '"transformers<5"')
    assert "C018" in errors(uv(script, timeout="2h", flavor="a10g-small"))
    started = script.replace(
        "from trl import", "import subprocess\nsubprocess.Popen(['trl', 'vllm-serve'])\nfrom trl import"
    )
    assert "C018" not in errors(uv(started, timeout="2h", flavor="a10g-small"))


@pytest.mark.parametrize(
    ("made", "is_refused"),
    [
        ("SFTConfig('out', push_to_hub=True, padding_free=True)", True),
        ("SFTConfig('out', push_to_hub=True, padding_free=True, max_length=None)", False),
        ("SFTConfig('out', push_to_hub=True, padding_free=True, packing=True)", False),
        ("DPOConfig('out', push_to_hub=True, loss_type=['sigmoid', 'sft'], loss_weights=[1.0])", True),
        ("DPOConfig('out', push_to_hub=True, loss_weights=[1.0, 0.5])", True),
        ("DPOConfig('out', push_to_hub=True, loss_type=['sigmoid', 'sft'], loss_weights=[1.0, 0.5])", False),
    ],
)
def test_settings_of_trl_that_contradict_each_other(made: str, is_refused: bool) -> None:
    kind = made.partition("Config")[0]
    script = (
        f"from trl import {kind}Config, {kind}Trainer\nfrom datasets import load_dataset\n"
        f"trainer = {kind}Trainer('m', args={made}, train_dataset=load_dataset('alice/rows', split='train'))\n"
        "trainer.train()\ntrainer.push_to_hub()\n"
    )
    asked = uv(HEADER.replace('"trl"', '"trl", "datasets"') + script, timeout="2h", flavor="a10g-small")
    assert ("C018" in errors(asked)) is is_refused


@pytest.mark.parametrize(
    ("settings", "is_lost"),
    [
        (f"output_dir='out', {BEST}, eval_strategy='steps', save_strategy='epoch'", True),
        (f"output_dir='out', {BEST}, eval_strategy='epoch', save_strategy='epoch'", False),
        (f"{BEST}, eval_strategy='steps', save_strategy='epoch'", False),
        ("output_dir='out', fp16=True, bf16=True", False),
    ],
)
def test_unsloth_hands_on_when_a_model_is_measured_and_saved(settings: str, is_lost: bool) -> None:
    script = (
        HEADER.replace('"trl"', '"trl", "datasets", "unsloth"')
        + "from datasets import load_dataset\nimport unsloth\nfrom trl import SFTConfig, SFTTrainer\n"
        "rows = load_dataset('alice/texts', split='train')\n"
        f"args = SFTConfig(push_to_hub=True, hub_model_id='alice/m', {settings})\n"
        "SFTTrainer(model='base', args=args, train_dataset=rows, eval_dataset=rows).train()\n"
    )
    submission = uv(script, timeout="2h", flavor="a10g-small")
    assert bool(submission.findings("C018")) is is_lost
