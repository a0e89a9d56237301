"""Numbers that libraries refuse, names that only a `**kwargs` takes, and float16 where nothing computes in it."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, found, uv

HEADER = (
    '# /// script\n# dependencies = ["transformers", "torch", "peft", "sentence-transformers", "vllm", "whisperx", '
    '"faster-whisper", "accelerate", "ctranslate2"]\n# ///\n'
)
BEFORE = (
    HEADER
    + """import vllm, whisperx
from faster_whisper import WhisperModel
from peft import LoraConfig
from sentence_transformers import SentenceTransformer
from transformers import AutoModelForCausalLM, pipeline
from vllm import LLM, SamplingParams
model = AutoModelForCausalLM.from_pretrained('acme/model')
st, pipe = SentenceTransformer('acme/st'), pipeline('text-generation', 'acme/model')
"""
)
PUSH = "\nmodel.push_to_hub('alice/model')\n"
AT = BEFORE.count("\n") + 1


def asked(line: str, flavor: str = "a10g-small") -> Submission:
    return uv(BEFORE + line + PUSH, timeout="2h", flavor=flavor)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("LLM('a/b', gpu_memory_utilization=90)", "LLM('a/b', gpu_memory_utilization=0.9)"),
        ("SamplingParams(top_p=0)", "SamplingParams(top_p=1)"),
        ("SamplingParams(temperature=-1)", "SamplingParams(temperature=0)"),
        ("SamplingParams(n=4, temperature=0.0)", "SamplingParams(n=4, temperature=0.7)"),
        ("SamplingParams(max_tokens=0)", "SamplingParams(max_tokens=None)"),
        ("SamplingParams(repetition_penalty=0)", "SamplingParams(repetition_penalty=1.1)"),
        ("LoraConfig(r=0)", "LoraConfig(r=8)"),
        ("LoraConfig(lora_dropout=5)", "LoraConfig(lora_dropout=0.05)"),
        ("model.generate(do_sample=True, temperature=0)", "model.generate(do_sample=False, temperature=0)"),
        (
            "model.to('cuda').generate(do_sample=True, temperature=0.0)",
            "model.generate(do_sample=True, temperature=0.1)",
        ),
        ("pipe('a', do_sample=True, temperature=0.0)", "pipe('a', temperature=0.0)"),
        ("model.generate(max_tokens=9)", "model.generate(max_new_tokens=9)"),
        ("st.encode(['a'], normalize=True)", "st.encode(['a'], normalize_embeddings=True)"),
        ("st.encode(['a'], max_length=9)", "st.encode(['a'], task='a')"),
        (
            "WhisperModel('small', device='cpu', compute_type='float16')",
            "WhisperModel('small', compute_type='float16')",
        ),
        (
            "whisperx.load_model('small', 'cpu', compute_type='float16')",
            "whisperx.load_model('small', 'cuda', compute_type='float16')",
        ),
    ],
)
def test_a_number_or_a_name_that_is_refused_ends_the_job(wrong: str, right: str) -> None:
    submission = asked(wrong)
    assert found(submission, "C018") == [("error", "script", AT)]
    assert submission.report.verdict == "lost"
    assert "C018" not in errors(asked(right))


@pytest.mark.parametrize(
    "line",
    [
        "import os\nLLM('a/b', gpu_memory_utilization=float(os.environ['SHARE']))",
        "SamplingParams(top_p=open('/in/a').read())",
        "SamplingParams(n=4)",
        "AutoModelForCausalLM.from_pretrained('a/b', trust_remote_code=True).generate(stop=['a'])",
        "SentenceTransformer('a/b', trust_remote_code=True).encode(['a'], max_length=9)",
        "import acme\nacme.Engine().generate(max_tokens=9, do_sample=True, temperature=0)",
        "try:\n    SamplingParams(top_p=0)\nexcept ValueError:\n    print('no')",
    ],
)
def test_what_is_not_known_or_caught_is_left_alone(line: str) -> None:
    assert found(asked(line), "C018") == []


def test_a_model_that_takes_what_is_there_computes_on_the_cpu_of_a_machine_without_gpu() -> None:
    line = "WhisperModel('small', compute_type='int8_float16')"
    assert found(asked(line, "cpu-upgrade"), "C018") == [("error", "script", AT)]
    assert found(asked("WhisperModel('small', compute_type='int8')", "cpu-upgrade"), "C018") == []
    other = "import ctranslate2\nctranslate2.Generator('m', compute_type='float16')"
    assert found(asked(other), "C018") == [("error", "script", AT + 1)]


def test_a_search_by_beams_gives_several_at_a_temperature_of_zero() -> None:
    assert found(asked("SamplingParams(n=4, best_of=4, use_beam_search=True, temperature=0)"), "C018") == []


def test_a_range_that_came_later_is_none_of_an_older_release() -> None:
    line = "import trl\ntrl.GRPOConfig('out', num_generations=1)"
    for release, is_refused in (("0.14.0", False), ("0.17.0", False), ("0.18.0", True), ("1.16.0", True)):
        script = BEFORE.replace('"peft",', f'"peft", "trl=={release}",') + line + PUSH
        assert ("C018" in errors(uv(script, timeout="2h", flavor="a10g-small"))) is is_refused


def test_an_older_release_takes_names_that_it_does_not_know() -> None:
    header = '# /// script\n# dependencies = ["sentence-transformers==4.1.0"]\n# ///\n'
    script = (
        "from sentence_transformers import SentenceTransformer\nst = SentenceTransformer('acme/st')\n"
        "st.encode(['a'], normalize=True)\nst.push_to_hub('alice/st')\n"
    )
    assert found(uv(header + script, timeout="2h", flavor="a10g-small"), "C018") == []
