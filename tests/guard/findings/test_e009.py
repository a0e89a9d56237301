from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import errors, found, run, uv

WORK = "python -c \"open('a.txt', 'w').write('x')\""
UV = "ghcr.io/astral-sh/uv:python3.12-bookworm"
BARE = [
    ("python:3.12", f"{WORK} && hf upload alice/rows a.txt"),
    ("ubuntu:22.04", "date > a.txt; hf upload alice/rows a.txt"),
    ("pytorch/pytorch:2.6.0-cuda12.4-cudnn9-devel", f"{WORK}; hf upload alice/rows a.txt"),
    (UV, f"{WORK}; uv run a.py; hf upload alice/rows a.txt"),
    ("python", f"pip install -q requests; {WORK}; hf upload alice/rows a.txt"),
    ("docker.io/library/python:3.12", f"apt-get install -y git; {WORK}; hf upload alice/rows a.txt"),
    ("python:3.12", f"pip install huggingface_hub; {WORK}; huggingface-cli upload alice/rows a.txt"),
    ("python:3.12", f"python -m pip install 'huggingface_hub==0.30.2'; {WORK}; hf upload alice/rows a.txt"),
    ("python:3.12", f"{WORK}; hf upload alice/rows a.txt; pip install huggingface_hub"),
]
THERE = [
    ("python:3.12", f"pip install -U huggingface_hub && {WORK} && hf upload alice/rows a.txt"),
    ("python:3.12", f"python -m pip install transformers; {WORK}; hf upload alice/rows a.txt"),
    ("python:3.12", f"pip install 'huggingface_hub<1.0'; {WORK}; huggingface-cli upload alice/rows a.txt"),
    ("python:3.12", f"pip install huggingface_hub 'transformers<5'; {WORK}; huggingface-cli upload alice/rows a.txt"),
    ("python:3.12", f"curl -O https://a.example/all.txt; pip install -r all.txt; {WORK}; hf upload alice/rows a.txt"),
    ("python:3.12", f"pip install some-thing-of-ours; {WORK}; hf upload alice/rows a.txt"),
    (UV, f"uv pip install --system datasets; {WORK}; hf upload alice/rows a.txt"),
    ("python:3.12", f"curl -LsSf https://hf.co/cli/install.sh | bash; {WORK}; hf upload alice/rows a.txt"),
    ("python:3.12", f"source /opt/env/bin/activate; {WORK}; hf upload alice/rows a.txt"),
    ("python:3.12", f"command -v hf || pip install huggingface_hub; {WORK}; hf upload alice/rows a.txt"),
    (UV, f"{WORK}; uvx hf upload alice/rows a.txt"),
    (UV, f"{WORK}; uv run --with huggingface_hub hf upload alice/rows a.txt"),
    ("huggingface/transformers-pytorch-gpu", f"{WORK}; hf upload alice/rows a.txt"),
    ("acme/python", f"{WORK}; hf upload alice/rows a.txt"),
]


@pytest.mark.parametrize(("image", "command"), BARE)
def test_a_tool_that_nothing_has_installed_uploads_nothing(image: str, command: str) -> None:
    submission = run(["bash", "-c", command], image=image)
    assert found(submission, "E009") == [("error", "command", None)]
    assert errors(submission) == {"E009"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("E009").safe


@pytest.mark.parametrize(("image", "command"), THERE)
def test_a_tool_that_is_there_or_may_be_is_left_alone(image: str, command: str) -> None:
    submission = run(["bash", "-c", command], image=image)
    assert found(submission, "E009") == []
    assert submission.report.verdict == "persists"


def test_a_tool_beside_another_way_is_only_warned_of() -> None:
    ways = "hf upload alice/rows a.txt || huggingface-cli upload alice/rows a.txt"
    submission = run(["bash", "-c", f"pip install huggingface_hub; {WORK}; {ways}"], image="python:3.12")
    assert found(submission, "E009") == [("warning", "command", None)]
    assert submission.report.admitted


HEADER = "# /// script\n# dependencies = [{}]\n# ///\n"
UPLOAD = "import subprocess\nopen('a.txt', 'w').write('x')\nsubprocess.run(['{}', 'upload', 'alice/rows', 'a.txt'])\n"


@pytest.mark.parametrize(
    ("dependencies", "tool"), [('"requests"', "hf"), ('"datasets"', "huggingface-cli"), ("", "hf")]
)
def test_a_script_finds_only_the_tools_of_its_own_packages(dependencies: str, tool: str) -> None:
    submission = uv(HEADER.format(dependencies) + UPLOAD.format(tool), image="ghcr.io/astral-sh/uv:python3.12-bookworm")
    assert found(submission, "E009") == [("error", "script", 6)]
    assert errors(submission) == {"E009"}
    assert submission.report.verdict == "lost"


def test_the_offered_package_brings_the_tool() -> None:
    script = HEADER.format('"requests"') + UPLOAD.format("hf")
    submission = uv(script, image="ghcr.io/astral-sh/uv:python3.12-bookworm")
    fix = submission.fix("E009")
    assert fix.safe
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize(
    ("script", "args"),
    [
        pytest.param(HEADER.format('"datasets"') + UPLOAD.format("hf"), {}, id="brought along"),
        pytest.param(HEADER.format('"some-thing"') + UPLOAD.format("hf"), {}, id="perhaps"),
        pytest.param(UPLOAD.format("hf"), {"image": "acme/everything:1"}, id="an image of its own"),
        pytest.param(
            HEADER.format('"requests"') + UPLOAD.format("hf"), {"dependencies": ["huggingface_hub"]}, id="by the call"
        ),
    ],
)
def test_a_script_with_the_tool_is_left_alone(script: str, args: dict[str, Any]) -> None:
    submission = uv(script, **{"image": "ghcr.io/astral-sh/uv:python3.12-bookworm", **args})
    assert found(submission, "E009") == []
    assert submission.report.verdict == "persists"


COMMANDS = [
    ("huggingface_hub<1.0", "buckets sync out hf://buckets/alice/out", "`hf buckets` came with huggingface_hub 1.5"),
    ("huggingface_hub==1.4.1", "sync out hf://buckets/alice/out", "`hf sync` came with huggingface_hub 1.5"),
    ("huggingface_hub>=2", "upload-large-folder alice/rows out", "no `hf upload-large-folder` since 2.0"),
]


@pytest.mark.parametrize(("asked", "command", "why"), COMMANDS)
def test_a_command_that_the_release_does_not_have_uploads_nothing(asked: str, command: str, why: str) -> None:
    submission = run(["bash", "-c", f"pip install '{asked}'; {WORK}; hf {command}"], image="python:3.12")
    assert found(submission, "E009") == [("error", "command", None)]
    assert why in submission.findings("E009")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("asked", "command"),
    [
        ("huggingface_hub==1.5.0", "buckets sync out hf://buckets/alice/out"),
        ("huggingface_hub", "sync out hf://buckets/alice/out"),
        ("huggingface_hub<2", "upload-large-folder alice/rows out"),
    ],
)
def test_a_command_that_the_release_has_is_left_alone(asked: str, command: str) -> None:
    submission = run(["bash", "-c", f"pip install '{asked}'; mkdir out; {WORK}; hf {command}"], image="python:3.12")
    assert found(submission, "E009") == []
    assert submission.report.verdict == "persists"


def test_a_tool_that_is_not_there_downloads_nothing_into_a_bucket() -> None:
    download = "hf download acme/model --local-dir /models/a"
    bucket = {"image": "python:3.12", "volumes": ["hf://buckets/alice/models:/models"]}
    submission = run(["bash", "-c", download], **bucket)
    assert found(submission, "E009") == [("error", "command", None)]
    assert submission.report.verdict == "lost"
    installed = run(["bash", "-c", f"pip install huggingface_hub && {download}"], **bucket)
    assert installed.report.verdict == "persists"
    assert [one.uri for one in installed.report.destinations] == ["hf://buckets/alice/models/a"]
