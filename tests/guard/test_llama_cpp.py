"""Programs of llama.cpp by names and options that they do not have, or before they are built."""

from __future__ import annotations

import pytest

from tests.guard.asked import found, run, uv

HEAD = """\
# /// script
# dependencies = ["torch", "transformers", "huggingface_hub"]
# ///
import subprocess, sys
from huggingface_hub import HfApi, snapshot_download
def run(command, **kwargs):
    subprocess.run(command, check=True, **kwargs)
run(["git", "clone", "https://github.com/ggml-org/llama.cpp", "llama.cpp"])
snapshot_download("acme/base", local_dir="model")
"""
UPLOAD = 'HfApi().upload_file(path_or_fileobj="m.gguf", path_in_repo="m.gguf", repo_id="alice/m")\n'
BUILD = 'run(["cmake", "-B", "build"], cwd="llama.cpp")\nrun(["cmake", "--build", "build"], cwd="llama.cpp")\n'
CONVERT = 'run([sys.executable, "llama.cpp/convert_hf_to_gguf.py", "model", "--outfile", "m.gguf"])\n'
QUANTIZE = 'run(["llama.cpp/build/bin/llama-quantize", "m.gguf", "q.gguf", "Q4_K_M"])\n'
FAILING = [
    pytest.param(CONVERT.replace("_hf_to_", "-hf-to-"), "no `convert-hf-to-gguf.py` any more", id="its old name"),
    pytest.param(CONVERT.replace("_hf_to_gguf", ""), "no `convert.py` any more", id="its oldest name"),
    pytest.param(CONVERT.replace("--outfile", "--output"), "no option `--output`", id="an option"),
    pytest.param(CONVERT.replace('"model"', '"acme/base"'), "is the name of a repository", id="no folder"),
    pytest.param(CONVERT + QUANTIZE, "before llama.cpp is built", id="not built"),
    pytest.param('run(["make", "-j"], cwd="llama.cpp")\n', "not built by `make`", id="make"),
    pytest.param('run(["make", "-C", "llama.cpp"])\n', "not built by `make`", id="make from outside"),
    pytest.param(BUILD + QUANTIZE.replace("llama-q", "q"), "no `quantize` any more", id="an old program"),
    pytest.param(BUILD + QUANTIZE.replace('"Q4', '"--type", "Q4'), "takes the type as a word", id="a type"),
]
WORKING = [
    pytest.param(CONVERT + BUILD + QUANTIZE, id="all of it"),
    pytest.param(CONVERT.replace('"model"', '"acme/base", "--remote"'), id="a repository"),
    pytest.param('run(["make", "-j"], cwd="llama.cpp/build")\n', id="make of cmake"),
    pytest.param(
        'run(["cmake", "-B", "out"], cwd="llama.cpp")\nrun(["make"], cwd="llama.cpp/out")\n', id="make elsewhere"
    ),
    pytest.param(
        'run(["git", "switch", "--detach", "b1500"], cwd="llama.cpp")\n' + CONVERT.replace("_hf_to_", "-hf-to-"),
        id="another release",
    ),
    pytest.param(
        'import os\nos.makedirs("acme/base")\n' + CONVERT.replace('"model"', '"acme/base"'), id="a folder of that name"
    ),
    pytest.param(
        'run(["git", "checkout", "b1500"], cwd="llama.cpp")\n' + CONVERT.replace("_hf_to_", "-hf-to-"), id="as it was"
    ),
]


@pytest.mark.parametrize(("steps", "why"), FAILING)
def test_a_command_that_a_fresh_clone_does_not_know_fails(steps: str, why: str) -> None:
    submission = uv(HEAD + steps + UPLOAD, image="acme/uv-and-cmake")
    (finding,) = submission.findings("C018")
    assert finding.severity == "error"
    assert why in finding.message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("steps", WORKING)
def test_a_command_that_may_work_is_left_alone(steps: str) -> None:
    assert found(uv(HEAD + steps + UPLOAD, image="acme/uv-and-cmake"), "C018") == []


def test_a_failure_that_nobody_hears_of_is_only_warned_of() -> None:
    quiet = (HEAD + CONVERT.replace("_hf_to_", "-hf-to-") + UPLOAD).replace("check=True, ", "")
    assert [finding.severity for finding in uv(quiet).findings("C018")] == ["warning"]


def test_the_converter_needs_what_its_environment_does_not_have() -> None:
    image = "ghcr.io/astral-sh/uv:python3.12-bookworm"
    alone = HEAD.replace('"torch", "transformers", ', "") + CONVERT + UPLOAD
    (finding,) = uv(alone, image=image).findings("C018")
    assert "imports `torch` and `transformers`, which nothing installs" in finding.message
    assert uv(HEAD + CONVERT + UPLOAD, image=image).findings("C018") == []
    assert uv(alone, image="acme/llama").findings("C018") == []


def test_a_command_line_is_read_part_by_part() -> None:
    clone = "git clone https://github.com/ggml-org/llama.cpp && cd llama.cpp && "
    keep = " && hf upload alice/m m.gguf"
    submission = run(f"{clone}make -j && ./llama-quantize m q Q4_K_M{keep}", image="acme/llama")
    assert found(submission, "C018") == [("error", "command", None)]
    assert found(run(f"{clone}cmake -B build && cmake --build build{keep}", image="acme/llama"), "C018") == []
