"""Trainers that are given what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import Submission, errors, found, uv

HEADER = (
    '# /// script\n# dependencies = ["transformers", "trl", "torch", "accelerate", "peft", "datasets", '
    '"bitsandbytes"]\n# ///\n'
)
BEFORE = (
    HEADER
    + """import torch, trl
from datasets import Dataset, load_dataset
from transformers import (
    AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig, DataCollatorWithPadding, EarlyStoppingCallback, Trainer,
    TrainingArguments,
)
rows = load_dataset('alice/rows', split='train')
model = AutoModelForCausalLM.from_pretrained('acme/model')
KEPT = dict(output_dir='out', push_to_hub=True, hub_model_id='alice/m')
"""
)
AT = BEFORE.count("\n") + 1


def trained(line: str, **args: Any) -> Submission:
    given: dict[str, Any] = {"timeout": "2h", "flavor": "a10g-small", **args}
    return uv(f"{BEFORE}{line}\ntrainer.train()\n", **given)


PLAIN = "trainer = Trainer(model, TrainingArguments(**KEPT{}), train_dataset=rows, eval_dataset=rows{})"
STOPS = ", callbacks=[EarlyStoppingCallback(3)]"
EVALUATES = ", eval_strategy='epoch', save_strategy='epoch'"
SFT = "trainer = trl.SFTTrainer({}, trl.SFTConfig(**KEPT{}), train_dataset={})"
REWARDED = "trainer = trl.GRPOTrainer('m', {}, args=trl.GRPOConfig(**KEPT{}), train_dataset=rows)"
DPO = "trainer = trl.DPOTrainer('m', args=trl.DPOConfig(**KEPT), train_dataset={}{})"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (PLAIN.format("", STOPS), PLAIN.format(f", load_best_model_at_end=True{EVALUATES}", STOPS)),
        (PLAIN.format(EVALUATES, STOPS), PLAIN.format(f"{EVALUATES}, metric_for_best_model='loss'", STOPS)),
        (
            PLAIN.format("", ", data_collator=DataCollatorWithPadding"),
            PLAIN.format("", ", data_collator=DataCollatorWithPadding(AutoTokenizer.from_pretrained('a/b'))"),
        ),
        (
            PLAIN.format(f", load_best_model_at_end=True, metric_for_best_model='f1'{EVALUATES}", ""),
            PLAIN.format(f", load_best_model_at_end=True, metric_for_best_model='eval_loss'{EVALUATES}", ""),
        ),
        (
            PLAIN.format(
                f", load_best_model_at_end=True, metric_for_best_model='f1'{EVALUATES}",
                ", compute_metrics=lambda p: {'accuracy': 1}",
            ),
            PLAIN.format(
                f", load_best_model_at_end=True, metric_for_best_model='f1'{EVALUATES}",
                ", compute_metrics=lambda p: {'f1': 1}",
            ),
        ),
        (
            SFT.format("'m'", "", "load_dataset('stanfordnlp/imdb', split='train', streaming=True)"),
            SFT.format("'m'", ", max_steps=9", "load_dataset('stanfordnlp/imdb', split='train', streaming=True)"),
        ),
        (
            SFT.format("'m'", "", "load_dataset('openai/gsm8k', 'main', split='train')"),
            SFT.format("'m'", ", dataset_text_field='question'", "load_dataset('openai/gsm8k', 'main', split='train')"),
        ),
        (
            SFT.format("'m'", ", assistant_only_loss=True", "load_dataset('stanfordnlp/imdb', split='train')"),
            SFT.format("'m'", ", assistant_only_loss=True", "Dataset.from_list([{'messages': []}])"),
        ),
        (
            SFT.format("'gpt2'", "", "Dataset.from_list([{'messages': []}])"),
            SFT.format("'Qwen/Qwen2.5-0.5B'", "", "Dataset.from_list([{'messages': []}])"),
        ),
        (
            DPO.format("Dataset.from_dict({'chosen': ['a'], 'reject': ['b']})", ""),
            DPO.format("Dataset.from_dict({'chosen': ['a'], 'rejected': ['b']})", ""),
        ),
        (
            SFT.format("'Qwen/Qwen2.5-0.5B'", ", eos_token='<|eot_id|>'", "rows"),
            SFT.format("'Qwen/Qwen2.5-0.5B'", ", eos_token='<|im_end|>'", "rows"),
        ),
        (
            SFT.format("'meta-llama/Llama-3.2-1B'", ", pad_token='<|im_end|>'", "rows"),
            SFT.format("'acme/Llama-3.2-1B'", ", pad_token='<|im_end|>'", "rows"),
        ),
        (SFT.format("None", "", "rows"), SFT.format("'m'", "", "rows")),
        (
            SFT.format("'m'", "", "Dataset.from_dict({'messages': [{'role': 'user', 'content': 'a'}] * 4})"),
            SFT.format("'m'", "", "Dataset.from_dict({'messages': [[{'role': 'user', 'content': 'a'}]] * 4})"),
        ),
        (
            SFT.format("'m'", "", "Dataset.from_list([{'messages': {'role': 'user', 'content': 'a'}}])"),
            SFT.format("'m'", "", "Dataset.from_list([{'messages': [{'role': 'user', 'content': 'a'}]}])"),
        ),
        (DPO.format("rows", ", peft_config={'r': 8}"), DPO.format("rows", ", peft_config=None")),
        (DPO.format("rows", ", ref_model='m'"), DPO.format("rows", ", ref_model=model")),
        (
            "from peft import LoraConfig, get_peft_model\nmodel = get_peft_model(model, LoraConfig())\n"
            + SFT.format("model", "", "rows, peft_config=LoraConfig()"),
            "from peft import LoraConfig, get_peft_model\nmodel = get_peft_model(model, LoraConfig())\n"
            + SFT.format("model", "", "rows"),
        ),
        (
            "def good(completions):\n    return [1.0]\n" + REWARDED.format("good", ""),
            "def good(completions, **kwargs):\n    return [1.0]\n" + REWARDED.format("good", ""),
        ),
        (
            "def good(completions, **kwargs):\n    return [1.0]\n"
            + REWARDED.format("[good]", ", reward_weights=[1, 2]"),
            "def good(completions, **kwargs):\n    return [1.0]\n" + REWARDED.format("[good]", ", reward_weights=[1]"),
        ),
        (
            "trainer = trl.GRPOTrainer('m', args=trl.GRPOConfig(**KEPT), train_dataset=rows)",
            "trainer = trl.GRPOTrainer('m', reward_funcs='a/b', args=trl.GRPOConfig(**KEPT), train_dataset=rows)",
        ),
        (
            "model = AutoModelForCausalLM.from_pretrained('a/b', quantization_config=BitsAndBytesConfig())\n"
            + PLAIN.format("", ""),
            PLAIN.format("", ""),
        ),
        (
            "model = AutoModelForCausalLM.from_pretrained('a/b', dtype=torch.float16)\n"
            + PLAIN.format(", fp16=True", ""),
            "model = AutoModelForCausalLM.from_pretrained('a/b', dtype=torch.float16)\n"
            + PLAIN.format(", bf16=True", ""),
        ),
    ],
)
def test_a_trainer_that_is_refused_trains_nothing(wrong: str, right: str) -> None:
    submission = trained(wrong)
    assert found(submission, "C018") == [("error", "script", AT + wrong[: wrong.index("trainer =")].count("\n"))]
    assert submission.report.verdict == "lost"
    assert "C018" not in errors(trained(right))


@pytest.mark.parametrize(
    "line",
    [
        SFT.format("'m'", "", "rows, formatting_func=str"),
        SFT.format("'gpt2'", ", chat_template_path='a/b'", "Dataset.from_list([{'messages': []}])"),
        SFT.format("'m'", "", "Dataset.from_list([{'text': 'a'}, *rows])"),
        PLAIN.format(f", metric_for_best_model='f1'{EVALUATES}", ""),
        "def measure(p):\n    return {'f1': 1} if p else p\n"
        + PLAIN.format(
            f", load_best_model_at_end=True, metric_for_best_model='a'{EVALUATES}", ", compute_metrics=measure"
        ),
        "from functools import partial\ndef good(completions, n):\n    return [1.0]\n"
        + REWARDED.format("partial(good, n=1)", ""),
        "model = AutoModelForCausalLM.from_pretrained('a/b', dtype=torch.float16).float()\n"
        + PLAIN.format(", fp16=True", ""),
        "model = AutoModelForCausalLM.from_pretrained('a/b', load_in_8bit=True)\nmodel.add_adapter('a')\n"
        + PLAIN.format("", ""),
    ],
)
def test_a_trainer_that_may_take_it_is_left_alone(line: str) -> None:
    assert "C018" not in errors(trained(line))


BEST = f", load_best_model_at_end=True, metric_for_best_model={{!r}}{EVALUATES}"
ADDS = "class Adds(TrainerCallback):\n    def on_{}(self, args, state, control, metrics, **kw):\n        pass\n"
CALLED = "from transformers import TrainerCallback\n" + ADDS


@pytest.mark.parametrize("metric", ["f1", "eval_f1"])
@pytest.mark.parametrize("key", ["f1", "eval_f1"])
def test_a_metric_is_the_same_with_and_without_the_prefix_of_an_evaluation(metric: str, key: str) -> None:
    def measured(name: str) -> str:
        return PLAIN.format(BEST.format(metric), f", compute_metrics=lambda p: {{'{name}': 1}}")

    assert "C018" not in errors(trained(measured(key)))
    assert "C018" in errors(trained(measured("eval_accuracy")))


@pytest.mark.parametrize(
    "line",
    [
        CALLED.format("evaluate") + PLAIN.format(BEST.format("f1"), ", callbacks=[Adds()]"),
        "import acme\n" + PLAIN.format(BEST.format("f1"), ", callbacks=[acme.Adds()]"),
        PLAIN.format(BEST.format("f1"), "") + "\ntrainer.compute_metrics = lambda p: {'f1': 1}",
        PLAIN.format(BEST.format("f1"), "") + "\nsetattr(trainer, 'compute_metrics', lambda p: {'f1': 1})",
    ],
)
def test_what_is_measured_may_be_added_to(line: str) -> None:
    assert "C018" not in errors(trained(line))
    assert "C018" in errors(trained(PLAIN.format(BEST.format("f1"), STOPS)))


@pytest.mark.parametrize(
    "widened",
    ["model.to(torch.float)", "model.to(torch.get_default_dtype())", "model.double()", "model.to(other.dtype)"],
)
def test_weights_that_are_made_wider_can_be_scaled(widened: str) -> None:
    loaded = "model = other = AutoModelForCausalLM.from_pretrained('a/b', dtype=torch.float16)\n{}\n"
    line = loaded + PLAIN.format(", fp16=True", "")
    assert "C018" not in errors(trained(line.format(widened)))
    assert "C018" in errors(trained(line.format("model.to(torch.device('cuda'))")))


def test_older_releases_take_a_token_that_no_vocabulary_has_for_the_unknown_one() -> None:
    line = SFT.format("'mistralai/Mistral-7B-v0.1'", ", eos_token='<|im_end|>'", "rows") + "\ntrainer.train()\n"
    for release, is_refused in (("0.24.0", False), ("1.0.0", False), ("1.1.0", True)):
        script = BEFORE.replace('"trl"', f'"trl=={release}"') + line
        assert ("C018" in errors(uv(script, timeout="2h", flavor="a10g-small"))) is is_refused


def test_an_older_release_takes_what_a_newer_one_refuses() -> None:
    script = BEFORE.replace('"trl"', '"trl==0.24.0"') + DPO.format("rows", ", ref_model='m'") + "\ntrainer.train()\n"
    assert "C018" not in errors(uv(script, timeout="2h", flavor="a10g-small"))


def test_a_model_on_one_of_several_gpus_is_refused_by_trl() -> None:
    line = SFT.format("model", "", "rows")
    assert found(trained(line, flavor="a10g-largex2"), "C018") == [("error", "script", AT)]
    assert "C018" not in errors(trained(line))
    for other in ("'acme/model'", "AutoModelForCausalLM.from_pretrained('a/b', device_map='auto')"):
        assert "C018" not in errors(trained(SFT.format(other, "", "rows"), flavor="a10g-largex2"))
    one = {"CUDA_VISIBLE_DEVICES": "0"}
    assert "C018" not in errors(trained(line, flavor="a10g-largex2", env=one))


RESUMES = "from transformers import Trainer, TrainingArguments\n{}trainer = Trainer({}, args=TrainingArguments({}))\n{}"


def resumed(how: str = "True", out: str = "'out'", before: str = "", **args: Any) -> Submission:
    script = RESUMES.format(before, "'m'", out, f"trainer.train(resume_from_checkpoint={how})\n")
    given: dict[str, Any] = {"timeout": "2h", "flavor": "a10g-small", **args}
    return uv(f"{script}trainer.push_to_hub('done')\n", **given)


def test_a_training_cannot_go_on_from_a_checkpoint_that_no_job_has_left() -> None:
    for submission in (resumed(), resumed("'out/checkpoint-500'"), resumed("'True'")):
        assert found(submission, "C018") == [("error", "script", 3)]
        assert submission.report.verdict == "lost"


@pytest.mark.parametrize("how", ["False", "None", "__import__('os').environ.get('FROM')", "'/data/checkpoint-500'"])
def test_one_that_does_not_or_may_find_it_is_left_alone(how: str) -> None:
    assert "C018" not in errors(resumed(how))


def test_checkpoints_in_a_volume_or_that_are_fetched_are_gone_on_from() -> None:
    volume = ["hf://buckets/alice/b:/data"]
    assert "C018" not in errors(resumed(out="'/data/out'", volumes=volume))
    fetched = "from huggingface_hub import snapshot_download\nsnapshot_download('alice/m', local_dir='out')\n"
    assert "C018" not in errors(resumed(before=fetched))


@pytest.mark.parametrize(
    "before",
    [
        "from huggingface_hub import HfFileSystem\nHfFileSystem().get('alice/m/a', 'out/checkpoint-5', recursive=True)",
        "import fsspec\nfsspec.filesystem('hf').get('alice/m/last', 'out/checkpoint-5', recursive=True)",
        "import boto3\nboto3.client('s3').download_file('b', 'k', 'out/checkpoint-5/model.safetensors')",
        "import os\nos.replace('/in/a', 'out/checkpoint-5')",
        "import acme\nacme.restore()",
        "Trainer('m', args=TrainingArguments('out')).train()",
        "with open('out/checkpoint-5/trainer_state.json', 'w') as file:\n    file.write('{}')",
    ],
)
def test_a_checkpoint_may_have_been_brought_or_made_by_whatever_can(before: str) -> None:
    assert "C018" not in errors(resumed(before=f"{before}\n"))


@pytest.mark.parametrize(
    "before",
    [
        "import os\nos.makedirs('out', exist_ok=True)",
        "from transformers import AutoTokenizer\nAutoTokenizer.from_pretrained('gpt2').save_pretrained('other')",
        "from huggingface_hub import snapshot_download\nsnapshot_download('alice/m')",
        "from datasets import load_dataset\nload_dataset('alice/rows').map(len)",
    ],
)
def test_an_empty_folder_and_what_lies_elsewhere_are_no_checkpoint(before: str) -> None:
    assert "C018" in errors(resumed(before=f"{before}\n"))
