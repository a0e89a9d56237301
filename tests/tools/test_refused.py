"""What the Hub would refuse, or would take for something else, is refused here: in words, and with nothing sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.agent import agent_of
from tests.bubblewrap import needs_bubblewrap
from tools.session import Settings

if TYPE_CHECKING:
    from hub.embedded.testing import RunningHub

TRUST = Settings(policy="trust")
RUN: dict[str, Any] = {"image": "python:3.12", "command": "true", "ephemeral": True}
BUCKET = "hf://buckets/alice/out"

REFUSED: dict[str, tuple[str, dict[str, Any], str]] = {
    "label with a space": ("run", {**RUN, "labels": {"my team": "x"}}, "`my team`"),
    "label value with a dot": ("run", {**RUN, "labels": {"version": "1.2"}}, "`version`"),
    "label of 101 characters": ("run", {**RUN, "labels": {"a": "b" * 101}}, "100 of A-Z"),
    "label without a key": ("run", {**RUN, "labels": {"": "x"}}, "100 of A-Z"),
    "name with a slash": ("run", {**RUN, "name": "a/b"}, "a name is 1 to 100"),
    "two names": ("run", {**RUN, "name": "a", "labels": {"name": "b"}}, "two names"),
    "relative mount": ("run", {**RUN, "volumes": [f"{BUCKET}:out"]}, ":/MOUNT"),
    "mount of everything": ("run", {**RUN, "volumes": [f"{BUCKET}:/"]}, "absolute mount path"),
    "mount above": ("run", {**RUN, "volumes": [f"{BUCKET}:/a/../b"]}, "without `..`"),
    "two volumes at one mount": ("run", {**RUN, "volumes": [f"{BUCKET}:/o", f"{BUCKET}/x:/o/:ro"]}, "same mount path"),
    "writable dataset": ("run", {**RUN, "volumes": ["hf://datasets/a/b:/d:rw"]}, "only buckets"),
    "revision of a bucket": ("run", {**RUN, "volumes": [f"{BUCKET}@v1:/o"]}, "no revisions"),
    "revision without a name": ("run", {**RUN, "volumes": ["hf://a/b@:/m"]}, "revision after `@`"),
    "folder of this machine": ("run", {**RUN, "volumes": ["./data:/in"]}, "hf://"),
    "no attempts": ("run", {**RUN, "attempts": 0}, "`attempts`"),
    "attempts in words": ("run", {**RUN, "attempts": "many"}, "`attempts`"),
    "no time": ("run", {**RUN, "timeout": 0}, "at least 1 second"),
    "negative time": ("run", {**RUN, "timeout": -5}, "at least 1 second"),
    "negative time with a unit": ("run", {**RUN, "timeout": "-5m"}, "not a duration"),
    "time beyond the Hub's": ("run", {**RUN, "timeout": "31d"}, "at most 30 days"),
    "unknown unit": ("run", {**RUN, "timeout": "1w"}, "not a duration"),
    "namespace of others": ("run", {**RUN, "namespace": "looking-glass"}, "`wonderland`"),
    "namespace that is none": ("ps", {"namespace": "a/b"}, "`namespace`"),
    "day that never comes": ("scheduled run", {**RUN, "schedule": "0 0 31 2 *"}, "never comes"),
    "no schedule": ("scheduled run", RUN, "`schedule` is required"),
    "schedule in words": ("scheduled run", {**RUN, "schedule": "every night"}, "five cron fields"),
    "job id for a schedule": ("scheduled inspect", {"job_id": "x"}, "`scheduled_job_id`"),
    "schedule that is not there": ("scheduled trigger", {"scheduled_job_id": "0" * 24}, "scheduled ps"),
    "too many lines": ("logs", {"job_id": "x", "tail": 5000}, "`tail`"),
    "no lines": ("logs", {"job_id": "x", "tail": 0}, "`tail`"),
    "too many jobs": ("inspect", {"job_id": ["x"] * 21}, "`job_id`"),
    "stage that is none": ("ps", {"status": "EXPLODED"}, "EXPLODED"),
    "token in a label": ("update-labels", {"job_id": "x", "labels": {"t": "hf_embedded_test_token"}}, "holds a secret"),
    "token in an id": ("inspect", {"job_id": ["hf_embedded_test_token"]}, "`job_id` holds a secret"),
    "token in a filter": ("ps", {"labels": {"t": "hf_embedded_test_token"}}, "`labels` holds a secret"),
    "token in a script's address": ("uv", {"script": "https://a.test/x?t=hf_embedded_test_token"}, "holds a secret"),
    "labels that are not given": ("update-labels", {"job_id": "x"}, "`labels` is required"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_what_cannot_be_is_refused_in_words_and_nothing_is_sent(name: str, shared_hub: RunningHub) -> None:
    operation, args, says = REFUSED[name]
    async with agent_of(shared_hub.endpoint, shared_hub.token, settings=TRUST) as agent:
        answer = await agent.jobs(operation, args)
        assert agent.failed
        assert answer["kind"] == "error"
        assert says in agent.text
        assert answer["hint"]
        assert not (await agent.jobs("ps", {"all": True}))["jobs"]
        assert not (await agent.jobs("scheduled ps", {"all": True}))["scheduled_jobs"]


@pytest.mark.parametrize(
    ("word", "stage"), [("failed", "ERROR"), ("cancelled", "CANCELED"), (["done", "error"], "ERROR")]
)
async def test_a_stage_may_be_called_as_people_do(embedded_hub: RunningHub, word: Any, stage: str) -> None:
    command = {"ERROR": ["false"], "CANCELED": ["sleep", "60"]}[stage]
    job = embedded_hub.api.run_job(image="x", command=command, namespace="alice")
    async with agent_of(embedded_hub.endpoint, embedded_hub.token) as agent:
        if stage == "CANCELED":
            await agent.jobs("cancel", {"job_id": job.id})
        await agent.jobs("wait", {"job_id": job.id})
        found = (await agent.jobs("ps", {"status": word}))["jobs"]
        assert [(one["id"], one["stage"]) for one in found] == [(job.id, stage)]


async def test_a_job_that_has_ended_is_not_cancelled(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        job_id = (await agent.jobs("run", {**RUN, "detach": False}))["receipt"]["job_id"]
        answer = await agent.jobs("cancel", {"job_id": job_id})
        assert answer["kind"] == "done"
        assert "had ended already: COMPLETED. Nothing was cancelled." in answer["message"]
        assert (await agent.jobs("inspect", {"job_id": job_id}))["jobs"][0]["stage"] == "COMPLETED"


@needs_bubblewrap
async def test_a_bucket_of_ones_own_may_be_mounted_at_data_and_no_second_one(embedded_hub: RunningHub) -> None:
    """Where `hf jobs uv run` keeps a script of the caller's disk, a job whose script is text has nothing."""
    embedded_hub.api.create_bucket("alice/out")
    args: dict[str, Any] = {
        "script": "with open('/data/x', 'w') as file:\n    file.write('kept')\n",
        "volumes": [f"{BUCKET}:/data"],
        "detach": False,
    }
    async with agent_of(embedded_hub.endpoint, embedded_hub.token) as agent:
        refused = await agent.jobs("uv", {**args, "volumes": [*args["volumes"], f"{BUCKET}-2:/data/"]})
        assert "same mount path" in refused["message"]
        assert (await agent.jobs("uv", {**args, "volumes": [f"{BUCKET}:/data:ro"]}))["kind"] == "rejected"
        receipt = (await agent.jobs("uv", args))["receipt"]
        assert receipt["status"] == "persisted"
        assert receipt["destinations"][0]["commits"][0]["files"] == ["x"]


@needs_bubblewrap
async def test_a_repository_is_mounted_at_its_revision(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/words", repo_type="dataset")
    for branch, text in (("main", b"new"), ("feat/old", b"old")):
        if branch != "main":
            api.create_branch("alice/words", branch=branch, repo_type="dataset")
        api.upload_file(
            path_or_fileobj=text, path_in_repo="d/w", repo_id="alice/words", repo_type="dataset", revision=branch
        )
    volume = "hf://datasets/alice/words@feat%2Fold/d:/in:ro"
    args = {**RUN, "command": "cat /in/w", "volumes": [volume], "detach": False}
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        job_id = (await agent.jobs("run", args))["receipt"]["job_id"]
        assert (await agent.jobs("logs", {"job_id": job_id}))["lines"][-1] == "old"
        assert (await agent.jobs("inspect", {"job_id": job_id}))["jobs"][0]["volumes"] == [volume]
        again = (await agent.jobs("rerun", {"job_id": job_id, "ephemeral": True, "detach": False}))["receipt"]["job_id"]
        assert (await agent.jobs("logs", {"job_id": again}))["lines"][-1] == "old"
