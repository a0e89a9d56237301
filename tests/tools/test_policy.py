"""A job may lose its results only where the operator's policy, and the human where asked, agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from mcp.types import ElicitResult

from tests.agent import agent_of
from tools.session import Settings

if TYPE_CHECKING:
    from tests.conftest import RunningHub
    from tools.session import Policy

PRINTS = {"script": 'print("only printed")\n', "ephemeral": True}


def answering(action: str, content: dict[str, Any] | None = None) -> dict[str, Any]:
    """Options of a client whose human answers every question so."""

    async def callback(context: object, params: object) -> ElicitResult:
        return ElicitResult.model_validate({"action": action, "content": content})

    return {"elicitation_callback": callback}


@pytest.mark.parametrize("mode", ["legacy", "auto"])
@pytest.mark.parametrize(
    ("options", "kind", "says"),
    [
        (answering("accept", {"run_anyway": True}), "job", "Job "),
        (answering("accept", {"run_anyway": False}), "rejected", "not accepted"),
        (answering("decline"), "rejected", "does not want"),
        (answering("cancel"), "rejected", "not accepted"),
        ({}, "rejected", "cannot ask"),
    ],
)
async def test_the_human_decides_under_the_policy_confirm(
    mode: str, options: dict[str, Any], kind: str, says: str, embedded_hub: RunningHub
) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, mode=mode, **options) as agent:
        answer = await agent.jobs("uv", PRINTS)
        assert answer["kind"] == kind
        assert says in agent.text
        if kind == "job":
            assert answer["job"]["labels"]["results"] == "ephemeral"
        assert len((await agent.jobs("ps", {"all": True}))["jobs"]) == (kind == "job")


async def test_nobody_is_asked_about_a_call_that_keeps_its_results(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, **answering("decline")) as agent:
        answer = await agent.jobs("uv", {"script": PRINTS["script"]})
        assert "reason" not in answer


async def test_the_policy_strict_never_accepts_a_loss(embedded_hub: RunningHub) -> None:
    options = answering("accept", {"run_anyway": True})
    strict = Settings(policy="strict")
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=strict, **options) as agent:
        assert (await agent.jobs("uv", PRINTS))["kind"] == "rejected"
        assert "strict" in agent.text


async def test_trust_waives_the_loss_and_nothing_else(embedded_hub: RunningHub) -> None:
    trust = Settings(policy="trust")
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=trust) as agent:
        leaking = {**PRINTS, "env": {"HF_TOKEN": "$HF_TOKEN"}}
        assert (await agent.jobs("uv", leaking))["kind"] == "rejected"
        work_of_others = {"image": "x", "command": ["./train"], "ephemeral": True}
        assert (await agent.jobs("run", work_of_others))["kind"] == "job"


@pytest.mark.parametrize(("policy", "admitted"), [("trust", True), ("confirm", False), ("strict", False)])
async def test_a_check_says_what_the_policy_would(policy: Policy, admitted: bool, embedded_hub: RunningHub) -> None:
    settings = Settings(policy=policy)
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=settings) as agent:
        assert (await agent.jobs("check", PRINTS))["guard"]["admitted"] is admitted
        assert ("Submit it" if admitted else "Mend the errors") in agent.text
