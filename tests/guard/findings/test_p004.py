from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import Submission, caller, errors, found, invented, run, uv


def writes(path: str) -> str:
    return f"import pandas as pd\npd.DataFrame({{'a': [1]}}).to_csv('{path}')\n"


FLAGGED = [
    pytest.param(run("python -c 1 > /tmp/a && cp /tmp/a /out/"), id="a folder that a command copies into"),
    pytest.param(uv(writes("/out/rows.csv")), id="no volume"),
    pytest.param(uv(writes("/output/run/rows.csv")), id="deeper"),
    pytest.param(uv(writes("/results/rows.csv"), volumes=["hf://buckets/alice/rows:/out"]), id="a volume elsewhere"),
    pytest.param(uv(writes("/outer/rows.csv"), volumes=["hf://buckets/alice/rows:/out"]), id="a mount with its prefix"),
    pytest.param(uv("import os\nos.chdir('/out')\nopen('rows.csv', 'w').write('a')\n"), id="by the working folder"),
]
PASSED = [
    pytest.param(uv(writes("/out/rows.csv"), volumes=["hf://buckets/alice/rows:/out"]), id="a bucket is there"),
    pytest.param(uv(writes("/tmp/rows.csv")), id="a folder of every container"),
    pytest.param(uv(writes("rows.csv")), id="a relative path"),
    pytest.param(uv(writes("/home/user/out/rows.csv")), id="the home folder"),
    pytest.param(uv(writes("/data/rows.csv")), id="/data is P006's"),
    pytest.param(uv(writes("/out/rows.csv"), volumes=["hf://buckets/alice/rows:/out:ro"]), id="read-only is P005's"),
]


@pytest.mark.parametrize("submission", FLAGGED)
def test_a_path_that_looks_like_a_mount_and_is_none_is_found_and_mended(submission: Submission) -> None:
    assert found(submission, "P004") == [("error", "volumes", None)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P004"}
    known = submission.by(caller())
    fix = known.fix("P004")
    assert not fix.safe
    mended = known.mended(fix)
    assert found(mended, "P004") == []
    assert mended.report.admitted


DEEDS = "git clone https://a.example/b && cd b && python make.py && "


def test_a_command_that_copies_beside_the_mount_is_made_for_another() -> None:
    elsewhere = run(["bash", "-c", DEEDS + "cp rows.csv /out/"], volumes=["hf://buckets/alice/rows:/output"])
    assert found(elsewhere, "P004") == [("error", "volumes", None)]
    assert elsewhere.report.verdict == "lost"


@pytest.mark.parametrize(
    ("command", "args"),
    [
        ("cp rows.csv /out/", {}),
        ("cp rows.csv /tmp/rows/", {"volumes": ["hf://buckets/alice/rows:/output"]}),
        ("date > /out/log.txt", {"volumes": ["hf://buckets/alice/rows:/output"]}),
        ("cp rows.csv /out/ && python push.py", {"volumes": ["hf://buckets/alice/rows:/output"]}),
        ("python two.py /output && cp rows.csv /out/", {"volumes": ["hf://buckets/alice/rows:/output"]}),
        ("cp rows.csv /out/", {"volumes": ["hf://buckets/alice/rows:/output"], "env": {"DIR": "/output"}}),
        ("cp rows.csv /out/", {"volumes": ["hf://datasets/alice/rows:/output"]}),
    ],
)
def test_work_that_cannot_be_read_may_know_a_place_of_its_own(command: str, args: dict[str, Any]) -> None:
    submission = run(["bash", "-c", DEEDS + command], **args)
    assert submission.report.verdict == "unknown"
    assert errors(submission) == set()


@pytest.mark.parametrize("submission", PASSED)
def test_other_paths_are_left_alone(submission: Submission) -> None:
    assert found(submission, "P004") == []


@pytest.mark.parametrize("submission", FLAGGED)
def test_no_bucket_is_invented_for_a_caller_who_is_not_known(submission: Submission) -> None:
    assert not invented(submission, submission.fix("P004"))


def test_the_volumes_that_were_given_stay() -> None:
    submission = uv(writes("/results/rows.csv"), volumes=["hf://datasets/alice/in:/in"], facts=caller())
    mended = submission.mended(submission.fix("P004"))
    assert mended.args["volumes"][0].startswith("hf://datasets/alice/in:/in")
    assert mended.args["volumes"][1].endswith(":/results")
