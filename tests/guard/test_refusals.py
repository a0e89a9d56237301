"""Programs that end for what they are told, and those that make nothing but what they are told."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, errors, found, run, uv

UPLOAD = "pip install -q huggingface_hub && echo a > b.txt && hf upload {}"
EVALUATE = "lm_eval --model hf --model_args pretrained=acme/m --tasks arc_easy {} && hf upload alice/x r r"
PUSHES = "lighteval accelerate {} --results-org alice"
TUNE = "litgpt finetune_lora checkpoints/acme/m --data Alpaca {}"
BUILDER = "python -m onnxruntime_genai.models.builder -m merged -o onnx -e cpu {}"

REFUSED = [
    (UPLOAD.format("--repo-id alice/x b.txt"), "Name the repository first"),
    (UPLOAD.format("alice/x b.txt --repo_type dataset"), "`--repo-type`"),
    (UPLOAD.format("alice/x b.txt b.txt -m done"), "`--commit-message`"),
    (UPLOAD.format("alice/x b.txt --path-in-repo b.txt"), "last"),
    (f"pip install lm-eval && {EVALUATE.format('--output_dir r')}", "`--output_path`"),
    (f"pip install lm-eval && {EVALUATE.format('--output-path r')}", "`--output_path`"),
    (f"pip install lm-eval && python -m {EVALUATE.format('--output_dir r')}", "`--output_path`"),
    (f"pip install lighteval && {PUSHES.format('model_name=a/m arc:easy --push_to_hub')}", "`--push-to-hub`"),
    (
        f"pip install lighteval lighteval-extra==1 && {PUSHES.format('model_name=a/m arc:easy --push_to_hub')}",
        "`--push-to-hub`",
    ),
    (f"pip install lighteval && {PUSHES.format('--model a/m --tasks arc:easy --push-to-hub')}", "as the first word"),
    (f"pip install lighteval && {PUSHES.format('pretrained=a/m arc:easy --push-to-hub')}", "`model_name=`"),
    (f"pip install litgpt && {TUNE.format('--output_dir /out/a')}", "`--out_dir`"),
    (f"pip install litgpt && {TUNE.format('--out_dir /out/a --epochs 1')}", "`--train.epochs`"),
    (f"pip install onnxruntime-genai && {BUILDER.format('-p q4')} && hf upload alice/x onnx .", "Choose"),
]
TAKEN = [
    UPLOAD.format("alice/x b.txt b.txt --repo-type dataset --commit-message done"),
    UPLOAD.format("alice/x b.txt b.txt --private --revision=main"),
    f"pip install lm-eval && {EVALUATE.format('--output_path r --limit 10')}",
    f"pip install lm-eval && {EVALUATE.format('--output r')}",
    f"pip install lighteval && {PUSHES.format('model_name=a/m arc:easy --push-to-hub')}",
    f"pip install lighteval==0.5.0 && {PUSHES.format('--model_args pretrained=a/m --tasks arc:easy --push_to_hub')}",
    f"pip install litgpt && {TUNE.format('--out_dir /out/a --train.epochs 1 --lora_r 16')}",
    f"pip install onnxruntime-genai && {BUILDER.format('-p int4')} && hf upload alice/x onnx .",
    f"(hf upload --repo-id alice/x b.txt || true) && {UPLOAD.format('alice/x b.txt b.txt')}",
]


def told(command: str) -> Submission:
    volumes = ["hf://buckets/alice/out:/out"] if "/out" in command else []
    return run(["bash", "-c", command], image="python:3.12", flavor="a10g-small", timeout="2h", volumes=volumes)


@pytest.mark.parametrize(("command", "instead"), REFUSED)
def test_a_program_ends_for_an_option_that_it_does_not_have(command: str, instead: str) -> None:
    submission = told(command)
    assert found(submission, "C018") == [("error", "command", None)]
    assert instead in submission.fix("C018").title
    assert (errors(submission), submission.report.verdict) == ({"C018"}, "lost")


@pytest.mark.parametrize("command", TAKEN)
def test_what_a_program_takes_is_passed_over(command: str) -> None:
    submission = told(command)
    assert found(submission, "C018") == []
    assert submission.report.verdict != "lost"


@pytest.mark.parametrize(("lighteval", "is_lost"), [("lighteval", True), ("lighteval==0.5.0", False)])
def test_the_release_of_a_program_that_a_script_starts_is_that_of_its_requirements(
    lighteval: str, is_lost: bool
) -> None:
    words = "['lighteval', 'vllm', 'model_name=a/m', 'gsm8k', '--push_to_hub', '--results-org', 'alice']"
    script = f"import subprocess\nsubprocess.run({words}, check=True)\n"
    submission = uv(script, image=DEFAULT_UV_IMAGE, dependencies=[lighteval], timeout="2h", flavor="a10g-small")
    assert found(submission, "C018") == ([("error", "script", 2)] if is_lost else [])


def test_what_a_script_goes_on_to_after_a_program_that_is_heard_comes_to_nothing() -> None:
    script = (
        "import subprocess\nfrom huggingface_hub import HfApi\n"
        "subprocess.run(['python', '-m', 'onnxruntime_genai.models.builder', '-o', 'onnx', '-p', 'q4'], check={})\n"
        "HfApi().upload_folder(folder_path='onnx', repo_id='alice/x')\n"
    )
    packages = ["onnxruntime-genai", "huggingface-hub"]
    heard = uv(script.format(True), image=DEFAULT_UV_IMAGE, dependencies=packages, timeout="2h")
    assert found(heard, "C018") == [("error", "script", 3)]
    assert heard.report.verdict == "lost"
    unheard = uv(script.format(False), image=DEFAULT_UV_IMAGE, dependencies=packages, timeout="2h")
    assert found(unheard, "C018") == [("warning", "script", 3)]


CONVERT = """import subprocess, sys
from huggingface_hub import HfApi, snapshot_download
subprocess.run(['git', 'clone', '--depth', '1', 'https://github.com/ggml-org/llama.cpp'], check=True)
snapshot_download('Qwen/Qwen3-0.6B', local_dir='model')
subprocess.run([sys.executable, 'llama.cpp/convert_hf_to_gguf.py', 'model', {}], check=True)
HfApi().upload_file(path_or_fileobj='{}', path_in_repo='m.gguf', repo_id='alice/m')
"""
MEASURE = """import subprocess
from huggingface_hub import HfApi
subprocess.run("{}", shell=True)
HfApi().upload_folder(folder_path='{}', repo_id='alice/m', repo_type='dataset')
"""
PACKAGES = ["huggingface-hub", "gguf", "transformers", "torch", "sentencepiece"]


@pytest.mark.parametrize(
    ("script", "is_lost"),
    [
        (CONVERT.format("'--outfile', 'm-f16.gguf'", "m-f16.gguf"), False),
        (CONVERT.format("'--outfile', 'm-f16.gguf'", "m-q4_k_m.gguf"), True),
        (CONVERT.format("'--outtype', 'f16'", "m-f16.gguf"), True),
        (CONVERT.format("'--outtype', 'f16'", "model/m-f16.gguf"), False),
        (CONVERT.format("'--mmproj'", "mmproj-m.gguf"), False),
        (CONVERT.format("'--outfile', snapshot_download('a/b') + '.gguf'", "m-f16.gguf"), False),
        (MEASURE.format("uvx --from 'lm-eval[hf]' lm_eval --tasks arc --output_path results", "lm_results"), True),
        (MEASURE.format("uvx --from 'lm-eval[hf]' lm_eval --tasks arc --output_path results", "results"), False),
        (MEASURE.format("lm_eval --tasks arc --output_path=results", "results/a"), False),
        (MEASURE.format("lm_eval --tasks arc --output_path results; cp -r results others", "others"), False),
        (MEASURE.format("acme-eval --tasks arc --output_path results", "others"), False),
        (MEASURE.format("git clone https://github.com/acme/rows", "rows"), False),
        (MEASURE.format("git clone https://github.com/acme/rows", "columns"), True),
        (MEASURE.format("pip install -t others acme", "others"), False),
    ],
)
def test_programs_that_are_known_make_what_they_are_told_and_nothing_else(script: str, is_lost: bool) -> None:
    submission = uv(script, image=DEFAULT_UV_IMAGE, dependencies=PACKAGES, timeout="2h")
    assert [severity for severity, _, _ in found(submission, "P017")] == (["error"] if is_lost else [])
    assert (submission.report.verdict == "lost") is is_lost
