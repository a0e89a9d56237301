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
        (answering("accept", {"run_anyway": False}), "rejected", "does not agree"),
        (answering("decline"), "rejected", "does not agree"),
        (answering("cancel"), "rejected", "does not agree"),
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
        assert ("Submit it" if admitted else "would be rejected") in agent.text


SAVES = {
    "script": "# /// script\n# dependencies = ['datasets']\n# ///\n"
    "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n",
    "secrets": {"HF_TOKEN": "$HF_TOKEN"},
    "timeout": "1h",
    "attempts": 3,
    "flavor": "cpu-upgrade",
}
#: Three attempts of an hour each on cpu-upgrade.
CEILING = 0.09


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        ({"max_cost": CEILING - 0.01}, "$0.09, and the operator's limit is $0.08"),
        ({"max_timeout": 3599}, "3600 s, and the operator's limit is 3599 s"),
    ],
)
@pytest.mark.parametrize("policy", ["strict", "confirm", "trust"])
async def test_a_job_beyond_the_operators_limits_is_not_sent_unasked(
    limits: dict[str, Any], says: str, policy: Policy, embedded_hub: RunningHub
) -> None:
    settings = Settings(policy=policy, **limits)
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=settings) as agent:
        checked = await agent.jobs("check", SAVES)
        assert says in checked["reason"]
        assert "would be rejected" in agent.text
        assert says in (await agent.jobs("uv", SAVES))["reason"]
        assert (await agent.jobs("ps", {"all": True}))["jobs"] == []


async def test_a_job_within_the_limits_is_sent_and_its_ceiling_named(embedded_hub: RunningHub) -> None:
    settings = Settings(max_cost=CEILING, max_timeout=3600)
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=settings) as agent:
        answer = await agent.jobs("uv", SAVES)
        assert answer["guard"]["cost_usd"] == CEILING
        assert "it costs $0.09 at most" in agent.text
        await agent.jobs("cancel", {"job_id": answer["job"]["id"]})


@pytest.mark.parametrize("mode", ["legacy", "auto"])
@pytest.mark.parametrize(("agrees", "kind"), [(True, "job"), (False, "rejected")])
async def test_the_human_is_asked_once_about_all_risks(
    mode: str, agrees: bool, kind: str, embedded_hub: RunningHub
) -> None:
    asked: list[str] = []

    async def answer(context: object, params: Any) -> ElicitResult:
        asked.append(params.message)
        return ElicitResult(action="accept", content={"run_anyway": agrees})

    settings = Settings(max_cost=0, max_timeout=60)
    async with agent_of(
        embedded_hub.endpoint, embedded_hub.token, mode=mode, settings=settings, elicitation_callback=answer
    ) as agent:
        answered = await agent.jobs("uv", {**PRINTS, "timeout": 90})
        assert answered["kind"] == kind
        (question,) = asked
        assert all(words in question for words in ("erased", "$0.00 a job", "90 s"))


async def test_nobody_is_asked_about_a_call_that_is_refused_anyway(embedded_hub: RunningHub) -> None:
    async def fail(context: object, params: object) -> ElicitResult:
        raise AssertionError(params)

    settings = Settings(max_cost=0)
    async with agent_of(
        embedded_hub.endpoint, embedded_hub.token, settings=settings, elicitation_callback=fail
    ) as agent:
        leaking = {**SAVES, "env": {"HF_TOKEN": "$HF_TOKEN"}}
        assert (await agent.jobs("uv", leaking))["kind"] == "rejected"
        assert (await agent.jobs("uv", {**SAVES, "flavour": "x"}))["code"] == "invalid_arguments"


async def test_an_agent_is_told_what_a_script_suppresses(embedded_hub: RunningHub) -> None:
    comment = "# hf-jobs: ignore[P009] a smoke test"
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=Settings(policy="trust")) as agent:
        guard = (await agent.jobs("check", {**PRINTS, "script": f"{comment}\n{PRINTS['script']}"}))["guard"]
        assert (guard["verdict"], guard["admitted"], guard["findings"]) == ("lost", True, [])
        assert (guard["suppressed"], guard["suppressed_findings"][0]["rule"]) == (1, "P009")
        assert "1 suppressed by comments in the script: P009" in agent.text
