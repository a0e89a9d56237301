from __future__ import annotations

import pytest

from tests.guard.asked import TOKEN, Submission, caller, errors, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
PARSER = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--epochs', type=int)\np.parse_args()\n" + PUSH
FLAVOR = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--flavor')\np.parse_args()\n" + PUSH
HANDED = "import subprocess, sys\nsubprocess.run(['train', *sys.argv[1:]], check=True)\n" + PUSH
FLAGGED = [
    pytest.param(uv(PUSH, script_args=["--flavor", "a10g-large"]), {"flavor": "a10g-large", "script_args": []}, id="a"),
    pytest.param(
        uv(PUSH, script_args=["--flavor=t4-small", "x"]), {"flavor": "t4-small", "script_args": ["x"]}, id="="
    ),
    pytest.param(
        uv(PARSER, script_args=["--epochs", "3", "--timeout", "2h"]),
        {"timeout": "2h", "script_args": ["--epochs", "3"]},
        id="refused by the script's parser",
    ),
    pytest.param(
        uv(PUSH, secrets={}, script_args=["--secret", "HF_TOKEN"]), {"secrets": TOKEN, "script_args": []}, id="secret"
    ),
    pytest.param(
        uv(PUSH, script_args=["--volume", "hf://buckets/alice/b:/out"]),
        {"volumes": ["hf://buckets/alice/b:/out"], "script_args": []},
        id="volume",
    ),
    pytest.param(
        run(["hf", "upload", "alice/a", "b", "--flavor", "a10g-large"]),
        {"flavor": "a10g-large", "command": ["hf", "upload", "alice/a", "b"]},
        id="words of a command",
    ),
    pytest.param(
        run("hf upload alice/a b --flavor=a10g-large --secrets HF_TOKEN", secrets={}),
        {
            "flavor": "a10g-large",
            "secrets": TOKEN,
            "command": ["/bin/sh", "-c", "hf upload alice/a b"],
        },
        id="a line of the shell",
    ),
]
UNSAFE = [
    uv(PUSH, script_args=["--flavor", "a100"]),
    uv(PUSH, script_args=["--secrets", "WANDB_API_KEY"]),
    uv(PUSH, script_args=["--timeout", "soon"]),
    uv(PUSH, script_args=["--image", "acme/tools:1"]),
    uv(PUSH, script_args=["--volume", "out:/out"]),
    uv(PUSH, script_args=["--secrets", "MY_TOKEN=abc"]),
]
PASSED = [
    pytest.param(uv(PUSH, flavor="a10g-large"), id="an argument of the call"),
    pytest.param(uv(FLAVOR, script_args=["--flavor", "a10g-large"]), id="an option of the script"),
    pytest.param(uv("# the timeout of a request\n" + PUSH, script_args=["--timeout", "30"]), id="spoken of"),
    pytest.param(uv(HANDED, script_args=["--flavor", "a10g-large"]), id="handed on"),
    pytest.param(uv(PUSH, script_args=["flavor", "a10g-large"]), id="no option"),
    pytest.param(uv(PUSH, script_args=["--flavor"]), id="without a value"),
    pytest.param(run("python serve.py --timeout 30 --flavor vanilla --secret s3"), id="options of a program"),
    pytest.param(run("hf jobs uv run --flavor a10g-large train.py"), id="another job"),
]
LAUNCHED = [
    ("hf jobs run uv train.py", "`hf jobs uv run`"),
    ("hf jobs run --secret HF_TOKEN python:3.12 python -V", "`--secrets`"),
    ("hf jobs uv run train.py --flavor a10g-large", "after the script"),
]


@pytest.mark.parametrize(("submission", "patch"), FLAGGED)
def test_an_option_of_the_job_among_other_words_is_safely_moved(
    submission: Submission, patch: dict[str, object]
) -> None:
    known = submission.by(caller())
    arg = "script_args" if known.operation == "uv" else "command"
    assert found(known, "C008") == [("error", arg, None)]
    assert errors(known) <= {"C008", "T001"}
    fix = known.fix("C008")
    assert (fix.safe, fix.args) == (True, patch)
    assert known.mended(fix).report.admitted


@pytest.mark.parametrize("submission", UNSAFE)
def test_an_option_whose_value_needs_a_second_look_is_offered_and_not_safe(submission: Submission) -> None:
    assert found(submission, "C008") == [("error", "script_args", None)]
    assert not submission.fix("C008").safe
    assert "abc" not in submission.report.model_dump_json()


@pytest.mark.parametrize("submission", PASSED)
def test_an_option_that_somebody_else_reads_is_left_alone(submission: Submission) -> None:
    assert found(submission, "C008") == []


@pytest.mark.parametrize(("line", "said"), LAUNCHED)
def test_another_job_with_options_out_of_place_is_warned_of(line: str, said: str) -> None:
    submission = run(line)
    assert found(submission, "C008") == [("warning", "command", None)]
    assert said in submission.findings("C008")[0].message
    script = f"import subprocess\nsubprocess.run({line.split()!r}, check=True)\n"
    assert found(uv(script), "C008") == [("warning", "script", 2)]
