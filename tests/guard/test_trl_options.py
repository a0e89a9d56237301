"""Options of `trl sft` and its siblings, in the release that a command installs."""

from __future__ import annotations

from typing import Any

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, found, run, uv

GIVEN = "--model_name_or_path a/m --dataset_name a/rows --output_dir /out/m"
JOB: dict[str, Any] = {"image": "python:3.12", "flavor": "a10g-small", "volumes": ["hf://buckets/alice/models:/out"]}


def asked(options: str, command: str = "sft", install: str = "pip install trl peft") -> Submission:
    return run(["bash", "-c", f"{install} && trl {command} {GIVEN} {options}"], **JOB)


@pytest.mark.parametrize(
    ("options", "command", "instead", "older"),
    [
        ("--max_seq_length 1024", "sft", "Use `--max_length`", "trl<0.20"),
        ("--evaluation_strategy epoch", "sft", "Use `--eval_strategy`", "trl<0.12 'transformers<4.46'"),
        ("--beta 0.1 --max-prompt-length=512", "dpo", "", "trl<0.29"),
        ("--dataset a/others", "sft", "", ""),
        ("--num_generation=4", "grpo", "Use `--num_generations`", ""),
    ],
)
def test_an_option_that_the_installed_release_does_not_take_ends_the_command(
    options: str, command: str, instead: str, older: str
) -> None:
    submission = asked(options, command)
    assert found(submission, "C018") == [("error", "command", None)]
    assert submission.report.verdict == "lost"
    assert submission.fix("C018").title.startswith(instead)
    if older:
        first, *others = older.split(" ")
        install = " ".join(("pip install peft", f"'{first}'", *others))
        assert found(asked(options, command, install), "C018") == []


@pytest.mark.parametrize(
    ("options", "command", "install"),
    [
        (
            "--use_peft --lora_r 8 --learning_rate 2e-4 --no_gradient_checkpointing --report_to none",
            "sft",
            "pip install trl",
        ),
        ("--num_processes 2 --mixed_precision bf16 --accelerate_config zero2", "sft", "pip install trl"),
        ("--reward_funcs accuracy_reward --use_vllm --vllm_mode colocate", "grpo", "pip install trl"),
        ("--learning_ra 1e-5", "sft", "pip install trl"),
        ("--use_deepspeed --zero_stage 3 --zero3_init_flag true", "sft", "pip install trl deepspeed"),
        (f"--bogus 1 || trl sft {GIVEN}", "sft", "pip install trl"),
        (f"--bogus 1; trl sft {GIVEN}", "sft", "pip install trl"),
        ("--max_seq_length 1024", "sft", "pip install -r requirements.txt"),
        ("--max_seq_length 1024", "sft", "pip install trl git+https://github.com/acme/trl"),
        ("--max_seq_length 1024", "gkd", "pip install trl"),
        ("$OPTIONS", "sft", "pip install trl"),
    ],
)
def test_an_option_that_may_be_taken_is_left_alone(options: str, command: str, install: str) -> None:
    assert found(asked(options, command, install), "C018") == []


def test_an_image_may_have_any_release() -> None:
    command = ["bash", "-c", f"trl sft {GIVEN} --max_seq_length 1024"]
    assert found(run(command, **{**JOB, "image": "huggingface/trl"}), "C018") == []


def test_the_environment_of_a_tool_has_the_release_that_it_is_made_with() -> None:
    image = {**JOB, "image": "ghcr.io/astral-sh/uv:debian"}
    for asked_for, severities in (("trl", [("error", "command", None)]), ("'trl<0.20'", [])):
        command = f"uvx --from {asked_for} trl sft {GIVEN} --max_seq_length 1024"
        assert found(run(["bash", "-c", command], **image), "C018") == severities


def test_a_script_that_starts_it_is_held_to_what_it_asks_for() -> None:
    script = (
        "import subprocess\nsubprocess.run(['trl', 'sft', '--model_name_or_path', 'a/m', '--dataset_name', 'a/rows',\n"
        "    '--output_dir', '/out/m', '--max_seq_length', '1024'], check=True)\n"
    )
    for dependency, findings in (
        ("trl", [("error", "script", 2)]),
        ("trl<0.20", []),
        ("git+https://a.example/trl", []),
    ):
        job = {**JOB, "image": DEFAULT_UV_IMAGE, "dependencies": [dependency]}
        assert found(uv(script, **job), "C018") == findings
