"""Models that the transformers of a job is too old for."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, found, uv

PLAIN = "ghcr.io/astral-sh/uv:python3.12-bookworm"


def asked(line: str, *dependencies: str) -> Submission:
    script = (
        "import transformers, trl, sentence_transformers\nfrom transformers import AutoModelForCausalLM, pipeline\n"
        f"model = AutoModelForCausalLM.from_pretrained('gpt2')\n{line}\nmodel.push_to_hub('alice/model')\n"
    )
    known = ["torch", "accelerate", "trl", "sentence-transformers", *dependencies]
    return uv(script, dependencies=known, timeout="2h", flavor="a10g-small", image=PLAIN)


@pytest.mark.parametrize(
    ("line", "last", "first"),
    [
        ("AutoModelForCausalLM.from_pretrained('HuggingFaceTB/SmolLM3-3B')", "4.52.4", "4.53.0"),
        ("AutoModelForCausalLM.from_pretrained('unsloth/Qwen3-0.6B')", "4.50.0", "4.51.0"),
        ("transformers.AutoConfig.from_pretrained('google/gemma-3-1b-it')", "4.49.0", "4.50.0"),
        ("pipeline('text-generation', 'openai/gpt-oss-20b')", "4.54.0", "4.55.0"),
        ("pipeline('text-generation', model='Qwen/Qwen2.5-0.5B')", "4.36.0", "4.37.0"),
        ("trl.SFTTrainer(model='Qwen/Qwen3-4B', train_dataset=transformers.rows)", "4.50.3", "4.57.1"),
        ("sentence_transformers.SentenceTransformer('answerdotai/ModernBERT-base')", "4.47.1", "4.48.0"),
    ],
)
def test_a_model_that_is_newer_than_the_pinned_transformers_is_not_loaded(line: str, last: str, first: str) -> None:
    old = asked(line, f"transformers=={last}")
    assert found(old, "C018") == [("error", "script", 4)]
    assert old.report.verdict == "lost"
    assert old.fix("C018").title.startswith("Ask for `transformers>=4.")
    assert found(asked(line, f"transformers=={first}"), "C018") == []


@pytest.mark.parametrize(
    ("line", "dependency"),
    [
        ("AutoModelForCausalLM.from_pretrained('HuggingFaceTB/SmolLM3-3B')", "transformers>=4.49"),
        ("AutoModelForCausalLM.from_pretrained('HuggingFaceTB/SmolLM3-3B')", "transformers"),
        ("AutoModelForCausalLM.from_pretrained('acme/SmolLM3-3B')", "transformers==4.49.0"),
        ("transformers.LlamaForCausalLM.from_pretrained('Qwen/Qwen3-8B')", "transformers==4.49.0"),
        ("AutoModelForCausalLM.from_pretrained('Qwen/Qwen3-8B', config=model.config)", "transformers==4.49.0"),
        (
            "transformers.AutoConfig.register('qwen3', type)\nAutoModelForCausalLM.from_pretrained('Qwen/Qwen3-8B')",
            "transformers==4.49.0",
        ),
        ("AutoModelForCausalLM.from_pretrained('HuggingFaceTB/SmolLM2-1.7B')", "transformers==4.49.0"),
        (
            "AutoModelForCausalLM.from_pretrained('microsoft/Phi-4-mini', trust_remote_code=True)",
            "transformers==4.40.0",
        ),
        ("AutoModelForCausalLM.from_pretrained('Qwen/Qwen3-8B', trust_remote_code=True)", "transformers==4.40.0"),
        ("transformers.AutoTokenizer.from_pretrained('Qwen/Qwen3-8B')", "transformers==4.40.0"),
        (
            "import os\nAutoModelForCausalLM.from_pretrained(os.environ.get('MODEL', 'Qwen/Qwen3-8B'))",
            "transformers==5.0.0",
        ),
        ("try:\n    pipeline(model='Qwen/Qwen3-8B')\nexcept ValueError:\n    print('no')", "transformers==4.40.0"),
    ],
)
def test_a_model_that_may_be_known_is_left_alone(line: str, dependency: str) -> None:
    assert found(asked(line, dependency), "C018") == []
