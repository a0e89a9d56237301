"""Well-known models that are loaded, adapted or asked for what they are not made for."""

from __future__ import annotations

import re

import pytest

from guard.releases.families import FAMILIES, JUDGED, MODULES, UNMASKED, model_of
from tests.guard.asked import Submission, errors, found, uv

NEEDS = '"torch", "transformers", "accelerate", "peft", "trl", "vllm", "diffusers"'
HEADER = f"# /// script\n# dependencies = [{NEEDS}]\n# ///\n"
BEFORE = (
    HEADER
    + """import transformers, trl, vllm
from peft import LoraConfig, PeftModel, TaskType, get_peft_model, prepare_model_for_kbit_training
from transformers import AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoTokenizer, BitsAndBytesConfig
gpt, qwen = AutoTokenizer.from_pretrained('gpt2'), AutoTokenizer.from_pretrained('Qwen/Qwen2.5-0.5B')
model = AutoModelForCausalLM.from_pretrained('gpt2')
"""
)
PUSH = "\nmodel.push_to_hub('alice/model')\n"
AT = BEFORE.count("\n") + 1


def asked(line: str, **args: str) -> Submission:
    return uv(BEFORE + line + PUSH, timeout="2h", flavor="a10g-small", **args)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("AutoModelForCausalLM.from_pretrained('google/flan-t5-base')", "AutoModelForCausalLM.from_pretrained('gpt2')"),
        (
            "AutoModelForCausalLM.from_config('gpt2')",
            "AutoModelForCausalLM.from_config(transformers.AutoConfig.from_pretrained('gpt2'))",
        ),
        ("AutoModelForSeq2SeqLM.from_pretrained('Qwen/Qwen3-8B')", "AutoModelForSeq2SeqLM.from_pretrained('t5-small')"),
        (
            "transformers.AutoModelForCausalLM.from_pretrained('distilbert-base-uncased')",
            "transformers.AutoModelForCausalLM.from_pretrained('bert-base-uncased')",
        ),
        (
            "AutoModelForCausalLM.from_pretrained('a/b-GGUF')",
            "AutoModelForCausalLM.from_pretrained('a/b-GGUF', gguf_file='b.gguf')",
        ),
        ("AutoTokenizer.from_pretrained(None)", "AutoModelForCausalLM.from_pretrained(None, config=model.config)"),
        (
            "AutoModelForCausalLM.from_pretrained('onnx-community/Qwen3-0.6B-ONNX')",
            "AutoTokenizer.from_pretrained('onnx-community/Qwen3-0.6B-ONNX')",
        ),
        (
            "import diffusers\ndiffusers.StableDiffusionXLPipeline.from_pretrained('black-forest-labs/FLUX.1-dev')",
            "import diffusers\ndiffusers.FluxPipeline.from_pretrained('black-forest-labs/FLUX.1-dev')",
        ),
        (
            "import diffusers\ndiffusers.FluxPipeline.from_pretrained('stabilityai/sdxl-turbo')",
            "import diffusers\ndiffusers.FluxPipeline.from_pretrained('stabilityai/sdxl-turbo', transformer=model)",
        ),
        ("gpt(['a', 'bc'], padding=True)", "gpt(['a', 'bc'], padding=False)"),
        ("gpt('a', padding='max_length', max_length=9)", "qwen('a', padding='max_length', max_length=9)"),
        ("transformers.DataCollatorWithPadding(gpt)", "transformers.DataCollatorWithPadding(qwen)"),
        (
            "transformers.DataCollatorForLanguageModeling(qwen)",
            "transformers.DataCollatorForLanguageModeling(gpt, mlm=False)",
        ),
        ("gpt.apply_chat_template([])", "qwen.apply_chat_template([])"),
        ("vllm.LLM('gpt2').chat([])", "vllm.LLM('Qwen/Qwen2.5-0.5B').chat([])"),
        ("vllm.LLM('gpt2', max_model_len=4096)", "vllm.LLM('gpt2', max_model_len=1024)"),
        (
            "vllm.LLM('Qwen/Qwen2.5-0.5B-Instruct', quantization='awq')",
            "vllm.LLM('Qwen/Qwen2.5-0.5B-Instruct-AWQ', quantization='awq')",
        ),
        (
            "get_peft_model(model, LoraConfig(target_modules=['q_proj', 'v_proj']))",
            "get_peft_model(model, LoraConfig(target_modules=['q_proj', 'c_attn']))",
        ),
        (
            "get_peft_model(prepare_model_for_kbit_training(model.to('cuda')), LoraConfig(target_modules=['q_proj']))",
            "get_peft_model(model, LoraConfig(target_modules=['my_layer']))",
        ),
        (
            "trl.SFTTrainer('gpt2', train_dataset=None, peft_config=LoraConfig(target_modules='all_linear'))",
            "trl.SFTTrainer('gpt2', train_dataset=None, peft_config=LoraConfig(target_modules='all-linear'))",
        ),
        (
            "get_peft_model(model, LoraConfig(target_modules='q_proj'))",
            "get_peft_model(model, LoraConfig(target_modules=r'.*\\.c_attn'))",
        ),
        ("LoraConfig(task_type=TaskType.EMBEDDING)", "LoraConfig(task_type=TaskType.FEATURE_EXTRACTION)"),
        (
            "BitsAndBytesConfig(load_in_4bit=True, load_in_8bit=True)",
            "BitsAndBytesConfig(load_in_4bit=True, load_in_8bit=False)",
        ),
        ("PeftModel.from_pretrained('gpt2', 'a/b')", "PeftModel.from_pretrained(model, 'a/b')"),
        ("vllm.LLM('a/b').generate(['a'], {'n': 1})", "vllm.LLM('a/b').generate(['a'], vllm.SamplingParams(n=1))"),
    ],
)
def test_a_model_is_not_what_it_is_used_as(wrong: str, right: str) -> None:
    submission = asked(wrong)
    assert found(submission, "C018") == [("error", "script", AT + wrong.count("\n"))]
    assert submission.report.verdict == "lost"
    assert not submission.fix("C018").safe
    assert "C018" not in errors(asked(right))


@pytest.mark.parametrize(
    "line",
    [
        "gpt.pad_token = gpt.eos_token\ngpt('a', padding=True)",
        "gpt.add_special_tokens({'pad_token': '[PAD]'})\ngpt('a', padding=True)",
        "gpt('a', padding='do_not_pad')",
        "AutoTokenizer.from_pretrained('acme/gpt')('a', padding=True)",
        "transformers.DataCollatorForLanguageModeling(gpt, mlm=False)",
        "transformers.DataCollatorForLanguageModeling(AutoTokenizer.from_pretrained('bert-base-cased'))",
        "gpt.chat_template = 'x'\ngpt.apply_chat_template([])",
        "setattr(gpt, 'chat_template', qwen.chat_template)\ngpt.apply_chat_template([])",
        "gpt.apply_chat_template([], chat_template='x')",
        "vllm.LLM('gpt2').chat([], chat_template='x')",
        "vllm.LLM('gpt2', max_model_len=4096, hf_overrides={'n_positions': 4096})",
        "vllm.LLM('Qwen/Qwen3-4B-Instruct-2507', max_model_len=200_000)",
        "AutoModelForCausalLM.from_pretrained('google/flan-t5-base', trust_remote_code=True)",
        "AutoTokenizer.from_pretrained('a/b-GGUF')",
        "try:\n    AutoModelForCausalLM.from_pretrained('t5-small')\nexcept ValueError:\n    print('no')",
        "get_peft_model(model, LoraConfig(target_modules=['q_proj'], target_parameters=['a']))",
        "get_peft_model(AutoModelForCausalLM.from_pretrained('acme/gpt'), LoraConfig(target_modules=['q_proj']))",
    ],
)
def test_a_model_that_may_do_it_is_left_alone(line: str) -> None:
    assert "C018" not in errors(asked(line))


@pytest.mark.parametrize(
    "made",
    [
        "from huggingface_hub import snapshot_download\nsnapshot_download('alice/my-gpt2', local_dir='gpt2')",
        "import subprocess\nsubprocess.run('hf download alice/my-gpt2 --local-dir gpt2', shell=True)",
        "import os\nos.makedirs('gpt2')",
        "qwen.save_pretrained('gpt2')",
    ],
)
@pytest.mark.parametrize(
    "line", ["gpt.apply_chat_template([])", "vllm.LLM('gpt2', max_model_len=4096)", "gpt('a', padding='max_length')"]
)
def test_a_folder_of_the_script_may_hold_another_model_than_its_name_says(made: str, line: str) -> None:
    assert "C018" not in errors(asked(f"{made}\n{line}"))


def test_a_model_in_the_cache_is_the_one_of_its_name() -> None:
    line = "from huggingface_hub import snapshot_download\nsnapshot_download('gpt2')\ngpt.apply_chat_template([])"
    assert "C018" in errors(asked(line))


def test_a_longer_text_may_be_forced_on_an_engine() -> None:
    line = "vllm.LLM('gpt2', max_model_len=4096)"
    assert "C018" not in errors(asked(line, env={"VLLM_ALLOW_LONG_MAX_MODEL_LEN": "1"}))  # pyright: ignore[reportArgumentType]


def test_older_releases_have_a_template_for_every_model() -> None:
    old = BEFORE.replace('"transformers"', '"transformers==4.40.0"') + "gpt.apply_chat_template([])" + PUSH
    assert found(uv(old, timeout="2h", flavor="a10g-small"), "C018") == []


def test_the_table_of_models_holds_together() -> None:
    names = ["gpt2", "distilgpt2", "Qwen/Qwen2.5-7B-Instruct", "google-bert/bert-base-cased", "openai/whisper-large-v3"]
    assert [getattr(model_of(name), "family", "") for name in names] == ["gpt2", "gpt2", "qwen2", "bert", "whisper"]
    assert model_of("acme/gpt2") is None
    assert model_of("x" * 200) is None
    assert FAMILIES.keys() >= UNMASKED
    for family in FAMILIES.values():
        assert family.heads <= JUDGED
        assert all(re.fullmatch(r"\w+", name) for name in family.modules)
        assert family.modules <= MODULES
