"""What calls need beside their library, where older releases are asked for."""

from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

PLAIN = "ghcr.io/astral-sh/uv:python3.12-bookworm"
PINNED = ["transformers==4.41.2", "torch==2.3.1", "accelerate==0.30.1", "numpy<2"]
#: Some older release of this has brought what is not known here.
MORE = [*PINNED, "trl==0.8.6", "peft==0.11.1", "wandb==0.18.7"]
LOAD = (
    "from transformers import AutoModelForCausalLM\n"
    "AutoModelForCausalLM.from_pretrained('acme/m', attn_implementation={!r}).push_to_hub('alice/m')\n"
)


@pytest.mark.parametrize("asked", [PINNED, MORE])
@pytest.mark.parametrize(("attention", "severities"), [("flash_attention_2", ["error"]), ("sdpa", [])])
def test_no_older_release_of_a_library_brings_flash_attention(
    asked: list[str], attention: str, severities: list[str]
) -> None:
    submission = uv(LOAD.format(attention), image=PLAIN, dependencies=asked, flavor="a10g-small")
    assert [severity for severity, *_ in found(submission, "C007")] == severities
    assert all(not submission.fix("C007").safe for _ in severities)


def test_what_an_older_release_may_have_brought_is_not_missed() -> None:
    script = "from transformers import AutoModelForCausalLM as Model\nModel.from_pretrained('a/m', load_in_8bit=True)\n"
    asked = {"image": PLAIN, "flavor": "a10g-small"}
    assert found(uv(script + LOAD.format("sdpa"), dependencies=MORE, **asked), "C007") == []
    assert found(uv(script + LOAD.format("sdpa"), dependencies=PINNED, **asked), "C007") == [("error", "script", 2)]
