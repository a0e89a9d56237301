from __future__ import annotations

import pytest

from tests.guard.asked import caller, found, uv

VLLM = "from vllm import LLM\nimport json\nllm = LLM({})\njson.dump(str(llm.generate(['a'])), open('/out/a', 'w'))\n"
AUTO = (
    "from transformers import AutoModelForCausalLM as M\nmodel = M.from_pretrained({})\nmodel.push_to_hub('alice/m')\n"
)
TRL = "from trl import SFTTrainer\ntrainer = SFTTrainer(model={})\ntrainer.train()\ntrainer.push_to_hub()\n"
OUT = {"volumes": ["hf://buckets/alice/b:/out"]}
FLAGGED = [
    (VLLM, "'acme/chat-70B-Instruct'", "a10g-large", "l40sx4"),
    (VLLM, "model='acme/chat-13b'", "l4x1", "l40sx1"),
    (VLLM, "'acme/Mix-8x7B'", "a100-large", "h200"),
    (AUTO, "'acme/chat-70B'", "t4-small", "l40sx4"),
    (AUTO, "'acme/chat-70B', dtype='bfloat16'", "l40sx1", "l40sx4"),
    (TRL, "'acme/chat-32B'", "t4-medium", "a100-large"),
]
PASSED = [
    (VLLM, "'acme/chat-7B'", "a10g-large"),
    (VLLM, "'acme/chat-70B-AWQ'", "l40sx1"),
    (VLLM, "'acme/chat-70B', quantization='fp8'", "a100-large"),
    (VLLM, "'acme/chat-70B', cpu_offload_gb=100", "l40sx1"),
    (VLLM, "'acme/chat-30B-A3B'", "a100-large"),
    (VLLM, "'acme/chat-70B'", "h200x2"),
    (VLLM, "'acme/chat'", "t4-small"),
    (VLLM, "open('a').read()", "t4-small"),
    (VLLM, "'acme/chat-70B'", "tpu-9"),
    (AUTO, "'acme/chat-8B'", "t4-small"),
    (AUTO, "'acme/chat-70B', device_map='auto'", "a10g-large"),
    (AUTO, "'acme/chat-70B', load_in_4bit=True", "a10g-large"),
    (AUTO.replace("AutoModelForCausalLM", "AutoTokenizer"), "'acme/chat-70B'", "t4-small"),
]


@pytest.mark.parametrize(("script", "model", "flavor", "enough"), FLAGGED)
def test_a_model_that_the_machine_cannot_hold_is_warned_of(script: str, model: str, flavor: str, enough: str) -> None:
    submission = uv(script.format(model), flavor=flavor, facts=caller(), timeout="2h", **OUT)
    assert found(submission, "C019") == [("warning", "flavor", None)]
    assert submission.report.admitted
    fix = submission.fix("C019")
    assert (fix.safe, fix.args) == (False, {"flavor": enough})
    assert found(submission.mended(fix), "C019") == []


@pytest.mark.parametrize(("script", "model", "flavor"), PASSED)
def test_a_model_that_may_well_fit_is_left_alone(script: str, model: str, flavor: str) -> None:
    assert found(uv(script.format(model), flavor=flavor, **OUT), "C019") == []


def test_a_model_that_no_machine_holds_gets_no_flavor_offered() -> None:
    submission = uv(VLLM.format("'acme/giant-700B'"), flavor="h200", **OUT)
    assert found(submission, "C019") == [("warning", "flavor", None)]
    assert submission.fix("C019").args is None
