from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
BROKEN = [
    pytest.param("print 'done'\n" + PUSH, 1, id="Python 2"),
    pytest.param(PUSH + "if True\n    pass\n", 3, id="a missing colon"),
    pytest.param(PUSH + "x = (1,\n", 3, id="an open bracket"),
    pytest.param("def f():\nreturn 1\n", 2, id="an indent"),
    pytest.param("```python\n" + PUSH + "```\n", 1, id="a fence"),
]
NESTED = "row = {'a': 'b'}\nprint(f'{row['a']}')\n" + PUSH


@pytest.mark.parametrize(("script", "line"), BROKEN)
def test_a_script_that_no_python_parses_is_lost(script: str, line: int) -> None:
    submission = uv(script)
    assert found(submission, "C009") == [("error", "script", line)]
    assert errors(submission) == {"C009"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("C009").safe


def test_the_jobs_own_python_decides() -> None:
    assert found(uv(NESTED), "C009") == []
    assert uv(NESTED).report.admitted
    assert found(uv(NESTED, python="3.12"), "C009") == []
    assert found(uv(NESTED, python="3.11"), "C009") == [("error", "script", 2)]
    assert found(uv("# /// script\n# requires-python = '==3.11.*'\n# ///\n" + NESTED), "C009") == [
        ("error", "script", 5)
    ]


@pytest.mark.parametrize(
    "script", [PUSH, "\ufeff" + PUSH, PUSH.replace("\n", "\r\n"), "async def f():\n    pass\n" + PUSH]
)
def test_a_script_that_parses_is_left_alone(script: str) -> None:
    submission = uv(script)
    assert found(submission, "C009") == []
    assert submission.report.admitted
