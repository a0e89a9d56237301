"""Options of a command line that a library's dataclass refuses, or the parser that reads them into it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import Submission, errors, found, uv

HEADER = '# /// script\n# dependencies = ["trl", "transformers", "torch", "peft", "datasets", "bitsandbytes"]\n# ///\n'
SCRIPT = """\
from dataclasses import dataclass
from datasets import load_dataset
from trl import {kind}Config, {kind}Trainer, ModelConfig, ScriptArguments, TrlParser, get_peft_config
from trl import get_quantization_config
@dataclass
class Own:
    seed_text: str = ''
parser = TrlParser(({types}))
{made} = parser.parse_args_and_config()
trainer = {kind}Trainer(
    model.model_name_or_path,
    {extra}args=training,
    train_dataset=load_dataset('alice/rows', split='train'),
    peft_config=get_peft_config(model),
    quantization_config=get_quantization_config(model),
)
trainer.train(resume_from_checkpoint=training.resume_from_checkpoint)
trainer.push_to_hub()
"""
GIVEN = ["--model_name_or_path", "Qwen/Qwen2-0.5B", "--output_dir", "out", "--push_to_hub", "--hub_model_id", "alice/m"]


def asked(*words: str, kind: str = "SFT", own: bool = False, **args: Any) -> Submission:
    script = HEADER + SCRIPT.format(
        kind=kind,
        types=f"ScriptArguments, {kind}Config, ModelConfig{', Own' if own else ''}",
        made=f"script, training, model{', own' if own else ''}",
        extra="reward_funcs='a/b', " if kind == "GRPO" else "",
    )
    given: dict[str, Any] = {"flavor": "a10g-small", "timeout": "2h", "script_args": [*GIVEN, *words], **args}
    return uv(script, **given)


@pytest.mark.parametrize(
    ("kind", "wrong", "right"),
    [
        ("SFT", ["--optim", "adamw"], ["--optim", "adamw_torch"]),
        ("SFT", ["--optim", "adamw_hf"], ["--optim", "adamw_torch_fused"]),
        ("SFT", ["--lr_scheduler_type", "cosine_annealing"], ["--lr_scheduler_type", "cosine"]),
        ("SFT", ["--eval_strategy=step"], ["--eval_strategy=no"]),
        ("SFT", ["--save_strategy", "epochs"], ["--save_strategy", "epoch"]),
        ("SFT", ["--loss_type", "cross_entropy"], ["--loss_type", "dft"]),
        ("DPO", ["--loss_type", "dpo"], ["--loss_type", "ipo"]),
        ("GRPO", ["--loss_type", "gspo"], ["--loss_type", "dr_grpo"]),
        ("GRPO", ["--num_generations", "1"], ["--num_generations", "4"]),
        ("SFT", ["--dtype", "bf16"], ["--dtype", "bfloat16"]),
        ("SFT", ["--attn_implementation", "flash_attn"], ["--attn_implementation", "kernels-community/flash-attn"]),
        ("SFT", ["--lora_task_type", "CAUSAL"], ["--lora_task_type", "CAUSAL_LM"]),
        ("SFT", ["--max_length", "None"], ["--max_length", "2048"]),
        ("SFT", ["--learning_rate", "2e-4x"], ["--learning_rate", "2e-4"]),
        ("SFT", ["--per_device_train_batch_size", "2.5"], ["--per_device_train_batch_size", "2"]),
        (
            "SFT",
            ["--gradient_checkpointing_kwargs", "use_reentrant=False"],
            ["--gradient_checkpointing_kwargs", '{"use_reentrant": false}'],
        ),
        (
            "SFT",
            ["--use_peft", "--lora_target_modules", "c_attn", "q"],
            ["--use_peft", "--lora_target_modules", "all-linear"],
        ),
        (
            "SFT",
            ["--use_peft", "--lora_target_modules", "q_proj"],
            ["--use_peft", "--lora_target_modules", "q_proj", "v_proj"],
        ),
        ("SFT", ["--load_in_4bit"], ["--load_in_4bit", "--use_peft"]),
    ],
)
def test_a_value_that_is_not_read_ends_the_job(kind: str, wrong: list[str], right: list[str]) -> None:
    submission = asked(*wrong, kind=kind)
    assert found(submission, "C018") == [("error", "script", 12)]
    assert submission.report.verdict == "lost"
    assert not submission.fix("C018").safe
    assert "C018" not in errors(asked(*right, kind=kind))


@pytest.mark.parametrize(
    "words",
    [
        ["--lora_target_modules", "q_proj"],
        ["--seed_text", "None"],
        ["--use_peft", "--lora_target_modules", r".*\.q_proj"],
        ["--chat_template_path", "None"],
    ],
)
def test_what_is_read_or_not_used_is_left_alone(words: list[str]) -> None:
    assert "C018" not in errors(asked(*words, own="--seed_text" in words))


def test_what_a_file_may_say_otherwise_is_left_alone() -> None:
    volumes = ["hf://buckets/alice/b:/data"]
    words = ["--config", "/data/recipe.yaml", "--optim", "adamw"]
    assert "C018" not in errors(asked(*words, volumes=volumes))


def test_an_older_release_has_an_optimizer_that_a_newer_one_has_not() -> None:
    script = asked("--optim", "adamw_hf")
    old = script.args["script"].replace('"transformers"', '"transformers==4.46.3"').replace('"trl"', '"trl==0.12.2"')
    assert "C018" not in errors(uv(old, **{name: value for name, value in script.args.items() if name != "script"}))
