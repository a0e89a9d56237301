from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import found, run, uv

SCRIPT = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
HEADER = '# /// script\n# requires-python = "{}"\n# dependencies = ["datasets"]\n# ///\n'


@pytest.mark.parametrize(
    ("image", "python"),
    [
        ("python:3.11", "3.11"),
        ("python:3.12.4-slim-bookworm", "3.12"),
        ("docker.io/library/python:3.12@sha256:" + "0" * 64, "3.12"),
        ("library/python:latest", None),
        ("python", None),
        ("ubuntu:24.04", None),
        ("docker.io/debian:bookworm", None),
        ("alpine", None),
        ("nvidia/cuda:12.4.1-runtime-ubuntu22.04", None),
        ("node:22", None),
    ],
)
def test_a_script_in_an_image_without_uv_is_lost_and_the_image_is_left_out(image: str, python: str | None) -> None:
    submission = uv(SCRIPT, image=image, dependencies=["datasets"])
    assert found(submission, "C021") == [("error", "image", None)]
    assert submission.report.verdict == "lost"
    fix = submission.fix("C021")
    assert fix.safe
    mended = submission.mended(fix)
    assert "image" not in mended.args
    assert mended.args.get("python") == python
    assert mended.report.admitted


def test_a_python_that_is_asked_for_or_that_the_script_refuses_is_not_changed() -> None:
    asked = uv(SCRIPT, image="python:3.11", python="3.13", dependencies=["datasets"])
    assert asked.fix("C021").args == {"image": None}
    refused = uv(HEADER.format(">=3.12") + SCRIPT, image="python:3.10")
    assert refused.fix("C021").args == {"image": None}
    accepted = uv(HEADER.format(">=3.10") + SCRIPT, image="python:3.11")
    assert accepted.fix("C021").args == {"image": None, "python": "3.11"}


@pytest.mark.parametrize(
    "image",
    [
        DEFAULT_UV_IMAGE,
        "ghcr.io/astral-sh/uv:debian-slim",
        "acme/python:3.12",
        "ghcr.io/acme/ubuntu:1",
        "vllm/vllm-openai:latest",
        "pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime",
        "huggingface/transformers-pytorch-gpu",
    ],
)
def test_of_images_that_have_it_or_may_have_it_nothing_is_said(image: str) -> None:
    assert found(uv(SCRIPT, image=image), "C021") == []


def test_a_command_needs_no_uv() -> None:
    assert found(run("echo done", image="python:3.12"), "C021") == []
