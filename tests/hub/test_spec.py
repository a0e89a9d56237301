from __future__ import annotations

from typing import Any

import pytest
from huggingface_hub import Volume
from huggingface_hub._jobs_api import _create_job_spec

from hub.spec import job_body
from schemas.submission import RunArgs, UvArgs


def body(args: dict[str, Any], **more: Any) -> dict[str, Any]:
    parts: dict[str, Any] = {"command": ["true"], "env": {}, "secrets": {}, "labels": {}, **more}
    return job_body(RunArgs.model_validate({"image": "python:3.12", "command": ["true"], **args}), **parts)


def test_the_body_is_the_one_that_huggingface_hub_sends() -> None:
    args = RunArgs.model_validate(
        {
            "image": "python:3.12",
            "command": ["python", "-c", "1"],
            "flavor": "a10g-small",
            "timeout": "1h30m",
            "attempts": 3,
            "name": "train",
            "labels": {"team": "x"},
            "volumes": ["hf://buckets/alice/out/runs:/out", "hf://datasets/alice/in@v1:/in"],
            "resource_group_id": "rg1",
        }
    )
    ours = job_body(args, command=args.command, env={"A": "1"}, secrets={"HF_TOKEN": "t"}, labels={"hf-jobs": "s"})
    theirs = _create_job_spec(
        image="python:3.12",
        command=["python", "-c", "1"],
        env={"A": "1"},
        secrets={"HF_TOKEN": "t"},
        flavor="a10g-small",
        timeout="1.5h",
        name="train",
        labels={"team": "x", "hf-jobs": "s"},
        volumes=[
            Volume(type="bucket", source="alice/out", mount_path="/out", read_only=False, path="runs"),
            Volume(type="dataset", source="alice/in", mount_path="/in", read_only=True, revision="v1"),
        ],
        resource_group_id="rg1",
        attempts=3,
    )
    assert ours == theirs


def test_the_time_limit_is_always_sent() -> None:
    assert body({})["timeoutSeconds"] == 1800
    assert job_body(UvArgs(script="1"), command=[], env={}, secrets={}, labels={})["timeoutSeconds"] == 1800


@pytest.mark.parametrize(
    "image", ["hf.co/spaces/alice/app", "https://huggingface.co/spaces/alice/app", "huggingface.co/spaces/alice/app"]
)
def test_a_space_is_named_as_a_space(image: str) -> None:
    spec = body({"image": image})
    assert spec["spaceId"] == "alice/app"
    assert "dockerImage" not in spec


def test_our_labels_override_the_callers() -> None:
    assert body({"labels": {"a": "theirs"}}, labels={"a": "ours"})["labels"] == {"a": "ours"}


def test_what_is_not_given_is_not_sent() -> None:
    assert set(body({})) == {"command", "arguments", "environment", "flavor", "timeoutSeconds", "dockerImage"}
