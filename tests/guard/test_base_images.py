"""Programs that base images do not have, and that commands and scripts call."""

from __future__ import annotations

import pytest

from guard.packages.base_images import lacked_programs
from tests.guard.asked import errors, found, run, uv

UPLOAD = "pip install -q huggingface_hub && hf upload alice/rows rows --repo-type dataset"
UV = "ghcr.io/astral-sh/uv:python3.12-bookworm"
PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"


@pytest.mark.parametrize(
    ("image", "program", "lacks"),
    [
        ("python:3.12", "git", False),
        ("python:3.12-slim", "git", True),
        ("docker.io/library/python:3.13-slim-bookworm@sha256:" + "0" * 64, "curl", True),
        ("python:3.12", "uv", True),
        ("python:3.12", "ffmpeg", True),
        ("python:3.12-alpine", "git", False),
        ("ubuntu:24.04", "python3", True),
        ("debian", "wget", True),
        (UV, "uv", False),
        (UV, "git", False),
        (UV, "rsync", True),
        (f"{UV}-slim", "git", True),
        ("ghcr.io/astral-sh/uv:latest", "git", False),
        ("acme/python:3.12-slim", "git", False),
    ],
)
def test_it_is_known_what_base_images_lack(image: str, program: str, *, lacks: bool) -> None:
    assert (program in lacked_programs(image)) is lacks


LACKING = [
    ("python:3.12-slim", f"git clone https://a.example/rows && {UPLOAD}", "git"),
    ("python:3.12-slim", f"pip install -q git+https://a.example/tools && date > rows && {UPLOAD}", "git"),
    ("python:3.12-slim", f"set -e; wget https://a.example/rows; {UPLOAD}", "wget"),
    ("python:3.12", f"uv pip install --system datasets && date > rows && {UPLOAD}", "uv"),
    ("python:3.12", f"sudo apt-get install -y ffmpeg && date > rows && {UPLOAD}", "sudo"),
    ("ubuntu:24.04", f"python3 make.py > rows && {UPLOAD}", "python3"),
]
FINDING = [
    ("python:3.12-slim", f"apt-get update && apt-get install -y git && git clone https://a.example/rows && {UPLOAD}"),
    ("python:3.12", f"pip install uv && uv pip install --system datasets && date > rows && {UPLOAD}"),
    ("python:3.12-slim", f"bash -c 'curl -LO https://a.example/rows' || python -c 'fetch()' > rows; {UPLOAD}"),
    ("python:3.12-slim", f"if command -v git; then git clone https://a.example/x; fi; date > rows; {UPLOAD}"),
    ("acme/tools", f"git clone https://a.example/rows && {UPLOAD}"),
]


@pytest.mark.parametrize(("image", "command", "program"), LACKING)
def test_a_command_cannot_call_what_its_image_does_not_have(image: str, command: str, program: str) -> None:
    submission = run(["bash", "-c", command], image=image)
    assert found(submission, "C022") == [("error", "command", None)]
    assert f"calls `{program}`" in submission.findings("C022")[0].message
    assert submission.report.verdict == "lost"
    assert not submission.fix("C022").safe


@pytest.mark.parametrize(("image", "command"), FINDING)
def test_a_program_that_may_be_there_is_left_alone(image: str, command: str) -> None:
    assert found(run(["bash", "-c", command], image=image), "C022") == []


def test_what_is_kept_in_spite_of_a_missing_program_is_only_warned_of() -> None:
    submission = run(["bash", "-c", f"date > rows; tree; {UPLOAD}"], image="python:3.12")
    assert found(submission, "C022") == [("warning", "command", None)]
    assert submission.report.admitted


ENDS = "if {}:\n    sys.exit('ffmpeg is needed')\n"
ASKS = [
    "shutil.which('ffmpeg') is None",
    "not shutil.which('ffmpeg')",
    "subprocess.run(['which', 'ffmpeg'], capture_output=True).returncode != 0",
]


@pytest.mark.parametrize("test", ASKS)
def test_a_script_that_looks_for_a_program_ends_where_there_is_none(test: str) -> None:
    script = "import shutil, subprocess, sys\n" + ENDS.format(test) + PUSH
    submission = uv(script, image=UV, dependencies=["datasets"])
    assert found(submission, "C022") == [("error", "script", 3)]
    assert errors(submission) == {"C022"}
    assert submission.report.verdict == "lost"
    assert uv(script, image="acme/uv-and-ffmpeg", dependencies=["datasets"]).report.verdict == "persists"


def test_a_program_that_the_script_installs_first_is_there() -> None:
    install = "import shutil, subprocess, sys\nsubprocess.run('apt-get install -y ffmpeg', shell=True)\n"
    script = install + ENDS.format(ASKS[0]) + PUSH
    assert uv(script, image=UV, dependencies=["datasets"]).report.verdict == "persists"


def test_a_script_in_a_slim_image_starts_no_git() -> None:
    script = "import subprocess\nsubprocess.run(['git', 'clone', 'https://a.example/b'], check=True)\n" + PUSH
    submission = uv(script, image=f"{UV}-slim", dependencies=["datasets"])
    assert found(submission, "C022") == [("error", "script", 2)]
    assert uv(script, image=UV, dependencies=["datasets"]).findings("C022") == []


def test_a_script_has_no_sudo() -> None:
    script = "import subprocess\nsubprocess.run(['sudo', 'apt-get', 'update'], check=True)\n" + PUSH
    submission = uv(script, image=UV, dependencies=["datasets"])
    assert found(submission, "C022") == [("error", "script", 2)]
    assert "Leave `sudo` out" in submission.fix("C022").title


def test_what_is_unpacked_into_the_system_may_be_there() -> None:
    start = "subprocess.run(['pandoc', 'a.md'], check=True)\n"
    unpacked = "import subprocess, tarfile\ntarfile.open('a.tgz').extractall('/usr/local')\n"
    assert found(uv(unpacked + start + PUSH, image=UV, dependencies=["datasets"]), "C022") == []
    elsewhere = unpacked.replace("/usr/local", "/data")
    assert found(uv(elsewhere + start + PUSH, image=UV, dependencies=["datasets"]), "C022") == [("error", "script", 3)]
