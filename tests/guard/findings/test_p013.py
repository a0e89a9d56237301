from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

HEAD = "import logging\nfrom datasets import Dataset\nrows = Dataset.from_dict({'a': [1]})\n"
PUSH = "rows.push_to_hub('alice/rows')"
SAVE = "rows.to_parquet('backup.parquet')"
FLAGGED = [
    pytest.param(f"try:\n    {PUSH}\nexcept Exception:\n    {SAVE}\n", 7, id="and goes on"),
    pytest.param(f"try:\n    {PUSH}\nexcept Exception:\n    {SAVE}\n    raise\n", 7, id="and raises"),
    pytest.param(f"try:\n    {PUSH}\nexcept OSError:\n    if len(rows):\n        {SAVE}\n", 8, id="under a condition"),
    pytest.param(
        f"def push():\n    {PUSH}\ntry:\n    push()\nexcept Exception:\n    {SAVE}\n", 9, id="the push is in a function"
    ),
]
PASSED = [
    pytest.param(f"{SAVE}\n{PUSH}\n", id="a copy in any case"),
    pytest.param(f"try:\n    {PUSH}\nexcept Exception:\n    print('failed')\n    raise\n", id="no copy"),
    pytest.param(f"try:\n    rows.map(len)\nexcept Exception:\n    {SAVE}\n{PUSH}\n", id="the work has failed"),
    pytest.param(f"try:\n    {PUSH}\nfinally:\n    {SAVE}\n", id="finally"),
]


@pytest.mark.parametrize(("script", "line"), FLAGGED)
def test_a_copy_on_the_jobs_disk_is_noted(script: str, line: int) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P013") == [("note", "script", line)]
    assert submission.report.admitted
    assert not submission.fix("P013").safe


@pytest.mark.parametrize("script", PASSED)
def test_what_is_no_copy_after_a_failed_push_is_left_alone(script: str) -> None:
    assert found(uv(HEAD + script), "P013") == []


def test_a_copy_below_a_mounted_bucket_is_left_alone() -> None:
    script = HEAD + f"try:\n    {PUSH}\nexcept Exception:\n    rows.to_parquet('/out/backup.parquet')\n    raise\n"
    assert found(uv(script, volumes=["hf://buckets/alice/b:/out"]), "P013") == []
    assert found(uv(script), "P013") == [("note", "script", 7)]
