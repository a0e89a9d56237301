from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, found, invented, uv


def writes(path: str) -> str:
    return f"from pathlib import Path\nPath('{path}').write_text('a')\n"


FLAGGED = [
    pytest.param(uv(writes("/data/rows.csv")), id="a file"),
    pytest.param(uv(writes("/data/run-1/rows.csv")), id="a folder"),
    pytest.param(uv(writes("/data/rows.csv"), volumes=["hf://buckets/alice/rows:/out"]), id="a volume elsewhere"),
]
PASSED = [
    pytest.param(uv(writes("/data/rows.csv"), volumes=["hf://buckets/alice/rows:/data"]), id="a bucket of one's own"),
    pytest.param(uv(writes("data/rows.csv")), id="a relative folder of that name"),
    pytest.param(uv(writes("/database/rows.csv")), id="a longer name is P004's"),
    pytest.param(uv("print(open('/data/in.csv').read())\n"), id="only read"),
]


@pytest.mark.parametrize("submission", FLAGGED)
def test_results_in_the_reserved_folder_are_found_and_a_bucket_is_offered(submission: Submission) -> None:
    assert found(submission, "P006") == [("error", "volumes", None)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P006"}
    assert not invented(submission, submission.fix("P006"))
    known = submission.by(caller())
    assert not known.fix("P006").safe
    assert known.mended(known.fix("P006")).report.admitted


@pytest.mark.parametrize("submission", PASSED)
def test_other_folders_and_a_mounted_one_are_left_alone(submission: Submission) -> None:
    assert found(submission, "P006") == []
