from __future__ import annotations

import pytest

from tests.guard.asked import Submission, found, run, uv

ARGV = """
    import os, subprocess
    token = os.environ["HF_TOKEN"]
    subprocess.run(["hf", "upload", "--token", token, "alice/model", "out"])
"""
LINE = "import os\nos.system(f\"git clone https://user:{os.environ['HF_TOKEN']}@huggingface.co/alice/model\")\n"
ENVIRONMENT = (
    "import os, subprocess\nsubprocess.run(['hf', 'upload', 'alice/m', 'out'], env=dict(os.environ), check=True)\n"
)
FLAGGED = [
    (run("git clone https://alice:$HF_TOKEN@huggingface.co/alice/model"), ("warning", "command", None)),
    (run("hf upload --token $HF_TOKEN alice/model out"), ("warning", "command", None)),
    (run("hf auth login --token ${HF_TOKEN} && hf upload alice/model out"), ("warning", "command", None)),
    (run("python train.py --hub_token $HF_TOKEN --push_to_hub alice/model"), ("warning", "command", None)),
    (run('python3 -c "import os; print(1)" --token=$HF_TOKEN'), ("warning", "command", None)),
    (run("accelerate launch train.py --token $HF_TOKEN --push_to_hub alice/m"), ("warning", "command", None)),
    (uv(ARGV), ("warning", "script", 3)),
    (uv(LINE), ("warning", "script", 2)),
]
PASSED = [
    run("hf upload alice/model out"),
    run("HF_TOKEN=$HF_TOKEN python train.py --push_to_hub alice/model"),
    run("export TOKEN=$HF_TOKEN; python train.py --push_to_hub alice/model"),
    run("python -c 'import os; os.environ[\"HF_TOKEN\"]' --repo alice/m"),
    run("echo $HOME && hf upload alice/model out"),
    run("python train.py --epochs $EPOCHS", env={"EPOCHS": "3"}),
    uv("import subprocess\nsubprocess.run(['hf', 'upload', 'alice/model', 'out'], check=True)\n"),
    uv(ENVIRONMENT),
]


@pytest.mark.parametrize(("submission", "place"), FLAGGED)
def test_a_token_among_the_words_of_a_command_is_found(
    submission: Submission, place: tuple[str, str, int | None]
) -> None:
    assert found(submission, "T007") == [place]
    assert submission.report.admitted == (submission.report.verdict == "persists")
    assert not submission.fix("T007").safe


@pytest.mark.parametrize("submission", PASSED)
def test_a_command_that_finds_the_token_in_its_environment_is_left_alone(submission: Submission) -> None:
    assert found(submission, "T007") == []
