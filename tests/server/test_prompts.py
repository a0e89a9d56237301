"""What a person picks from a menu, and what is offered while they type."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from mcp import MCPError
from mcp.types import INVALID_PARAMS, PromptReference, ResourceTemplateReference

import tools.completion
from guard import RULES
from tests.agent import agent_of
from tools.excerpt import excerpt
from tools.prompts import _fenced

if TYPE_CHECKING:
    from tests.agent import Agent
    from tests.conftest import RunningHub

MODES = pytest.mark.parametrize("mode", ["legacy", "auto"])
NOWHERE = "http://127.0.0.1:9"
PUSH = 'from datasets import Dataset\nDataset.from_dict({"x": [1]}).push_to_hub("alice/results")\n'


async def prompt(agent: Agent, name: str, **arguments: str) -> str:
    (message,) = (await agent.client.get_prompt(name, arguments)).messages
    return message.content.text  # type: ignore[union-attr]


@MODES
async def test_a_script_is_handed_over_with_the_guards_report_and_its_fixes(mode: str, shared_hub: RunningHub) -> None:
    async with agent_of(shared_hub.endpoint, shared_hub.token, mode=mode) as agent:
        text = await prompt(
            agent, "make_persistence_safe", script=PUSH, repo="hf://datasets/alice/other", args='{"timeout": "1h"}'
        )
        answer = await agent.jobs("check", {"script": PUSH, "timeout": "1h"})
    assert answer["guard"]["findings"]
    for finding in answer["guard"]["findings"]:
        assert finding["rule"] in text
        assert finding["message"] in text
        assert finding["fix"] is None or finding["fix"]["title"] in text
    assert '{"secrets": {"HF_TOKEN": "$HF_TOKEN"}}' in text
    assert PUSH in text
    assert "hf://datasets/alice/other" in text
    assert '"timeout": "1h"' in text
    assert 'hf_jobs("check"' in text


async def test_a_long_fix_is_whole_in_a_prompt_and_what_is_secret_is_not_there() -> None:
    long = "".join(f"def f{n}():\n    return Trainer(model, args).train()\n" for n in range(60)) + PUSH
    secret = "hf_" + "a" * 30
    async with agent_of(NOWHERE, None) as agent:
        text = await prompt(
            agent, "make_persistence_safe", script=long, args=f'{{"secrets": {{"HF_TOKEN": "{secret}"}}}}'
        )
        assert "cut; whole" not in text
        assert "[redacted]" in text
        assert secret not in text


async def test_a_failed_job_is_handed_over_with_its_end_its_log_and_its_receipt(shared_hub: RunningHub) -> None:
    script = 'import sys\nprint("epoch 1")\nprint("token", sys.argv[1])\nraise ValueError("no weights")\n'
    command = ["python", "-c", script, shared_hub.token]
    job_id = shared_hub.api.run_job(image="python", command=command, timeout="1m").id
    async with agent_of(shared_hub.endpoint, shared_hub.token) as agent:
        await agent.jobs("wait", {"job_id": job_id})
        text = await prompt(agent, "diagnose_job", job_id=f"alice/{job_id}")
        receipt = (await agent.jobs("verify", {"job_id": job_id}))["receipt"]
    assert f"Job {job_id}" in text
    assert "is ERROR" in text
    assert receipt["message"] in text
    assert 'raise ValueError("no weights")' in text or "ValueError: no weights" in text
    assert f'hf_jobs("logs", {{"job_id": "{job_id}"' in text
    assert shared_hub.token not in text


@MODES
@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        ("diagnose_job", {"job_id": "123"}, "not_found"),
        ("diagnose_job", {"job_id": "no id!"}, "NAMESPACE/ID"),
        ("diagnose_job", {}, "job_id"),
        ("make_persistence_safe", {"script": PUSH, "args": "["}, "JSON object"),
        ("make_persistence_safe", {"script": PUSH, "args": '{"flavour": "x"}'}, "did you mean `flavor`"),
        ("diagnose_job", {"job_id": "123", "job": "1"}, "`job`"),
        ("no_such_prompt", {}, "no_such_prompt"),
    ],
)
async def test_a_prompt_that_cannot_be_made_says_why(
    mode: str, name: str, arguments: dict[str, str], says: str, shared_hub: RunningHub
) -> None:
    async with agent_of(shared_hub.endpoint, shared_hub.token, mode=mode) as agent:
        with pytest.raises(MCPError) as raised:
            await prompt(agent, name, **arguments)
    assert raised.value.code == INVALID_PARAMS
    assert says in raised.value.message


async def test_a_fault_of_the_server_is_not_told_of(
    shared_hub: RunningHub, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(*args: Any) -> str:
        raise RuntimeError(f"about {shared_hub.token}")

    monkeypatch.setattr("tools.prompts.check", fails)
    async with agent_of(shared_hub.endpoint, shared_hub.token) as agent:
        await agent.call("hf_whoami")
        with pytest.raises(MCPError, match="This server failed") as raised:
            await prompt(agent, "make_persistence_safe", script=PUSH)
    assert shared_hub.token not in raised.value.message + caplog.text
    assert "RuntimeError" in caplog.text


def test_the_last_traceback_matters_with_those_that_caused_it() -> None:
    first = ["Traceback (most recent call last):", '  File "a.py"', "ValueError: old"]
    cause = ["Traceback (most recent call last):", '  File "b.py"', "OSError: disk"]
    chained = ["", "During handling of the above exception, another exception occurred:", ""]
    last = ["Traceback (most recent call last):", '  File "c.py"', "RuntimeError: no upload"]
    lines = [*first, "epoch 2", " 45%|████      | 1/2", *cause, *chained, *last, "bye"]
    assert excerpt(lines) == [*cause, chained[1], *last, "bye"]


def test_without_a_traceback_complaints_and_the_end_matter() -> None:
    lines = [*(f"line {n}" for n in range(50)), "WARNING: disk is full", *(f"step {n}" for n in range(50))]
    found = excerpt(lines)
    assert found[0] == "WARNING: disk is full"
    assert found[-1] == "step 49"
    assert len(found) <= 41
    endless = [
        "Traceback (most recent call last):",
        *(f"  frame {n}" for n in range(1000)),
        "ValueError: " + "x" * 9000,
    ]
    found = excerpt(endless)
    assert len(found) == 60
    assert all(len(line) <= 410 for line in found)
    assert found[-1].startswith("ValueError: x")


def test_nothing_in_a_script_ends_its_block() -> None:
    assert _fenced('doc = """\n````\n"""', "python").splitlines()[0] == "`````python"


async def complete(agent: Agent, argument: str, typed: str, **others: str) -> list[str]:
    ref = PromptReference(name="make_persistence_safe")
    if argument in ("code", "namespace", "job_id"):
        ref = ResourceTemplateReference(uri="rule://{code}" if argument == "code" else "job://{namespace}/{job_id}")
    answer = await agent.client.complete(ref, {"name": argument, "value": typed}, others)
    return answer.completion.values


@MODES
async def test_flavors_rules_jobs_and_repositories_are_completed(mode: str, shared_hub: RunningHub) -> None:
    shared_hub.api.create_repo(f"alice/complete-{mode}", repo_type="dataset")
    job_id = shared_hub.api.run_job(image="x", command=["true"], namespace="wonderland").id
    async with agent_of(shared_hub.endpoint, shared_hub.token, mode=mode) as agent:
        assert "a10g-small" in await complete(agent, "flavor", "a10")
        assert (await complete(agent, "flavor", "basic"))[0] == "cpu-basic"
        assert await complete(agent, "code", "t0") == [code for code in RULES if code.startswith("T0")]
        assert await complete(agent, "namespace", "won") == ["wonderland"]
        assert await complete(agent, "job_id", job_id[:16], namespace="wonderland") == [job_id]
        assert job_id not in await complete(agent, "job_id", "", namespace="alice")
        assert await complete(agent, "repo", f"complete-{mode}") == [f"hf://datasets/alice/complete-{mode}"]
        assert await complete(agent, "script", "x") == []


async def test_nothing_is_completed_by_a_hub_that_is_away_and_nobody_waits_for_it(
    shared_hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools.completion, "_BOUND", 0.1)
    for token, fault in ((None, None), (shared_hub.token, "status"), (shared_hub.token, "latency")):
        async with agent_of(shared_hub.endpoint, token) as agent:
            options = {"status": 503} if fault == "status" else {"seconds": 0.5}
            shared_hub.faults(*([{"path": "/api/*", "fault": {"kind": fault, **options}}] if fault else []))
            begun = time.monotonic()
            for argument in ("flavor", "namespace", "job_id", "repo"):
                if fault or argument != "flavor":
                    assert await complete(agent, argument, "") == []
            assert time.monotonic() - begun < 1
            shared_hub.faults()
