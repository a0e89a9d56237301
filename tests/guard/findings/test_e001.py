from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

HEAD = "import sys\nfrom datasets import Dataset\nrows = Dataset.from_dict({'a': [1]})\n"
PUSH = "rows.push_to_hub('alice/rows')"
FLAGGED = [
    pytest.param(f"try:\n    {PUSH}\nexcept Exception as error:\n    print(error)\n", 6, id="printed"),
    pytest.param(f"try:\n    {PUSH}\nexcept:\n    pass\n", 6, id="bare"),
    pytest.param(f"try:\n    {PUSH}\nexcept OSError:\n    print('failed')\n", 6, id="by its base class"),
    pytest.param(
        f"def push():\n    try:\n        {PUSH}\n    except Exception:\n        return 0\n    return 1\npush()\n",
        7,
        id="in a function whose answer nobody reads",
    ),
]
PASSED = [
    pytest.param(PUSH + "\n", id="no try"),
    pytest.param(f"try:\n    {PUSH}\nexcept Exception as error:\n    print(error)\n    raise\n", id="raised"),
    pytest.param(f"try:\n    {PUSH}\nexcept Exception:\n    sys.exit(1)\n", id="the script fails"),
    pytest.param(f"try:\n    {PUSH}\nexcept KeyError:\n    print('no')\n", id="another exception"),
    pytest.param(f"try:\n    {PUSH}\nfinally:\n    print('done')\n", id="finally"),
    pytest.param(f"try:\n    rows.map(len)\nexcept Exception:\n    pass\n{PUSH}\n", id="the work, not the push"),
]


@pytest.mark.parametrize(("script", "line"), FLAGGED)
def test_a_failure_that_nobody_hears_of_is_warned_of_and_raised_again(script: str, line: int) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E001") == [("warning", "script", line)]
    assert submission.report.admitted
    assert not submission.fix("E001").safe
    mended = submission.mended(submission.fix("E001"))
    assert found(mended, "E001") == []
    assert mended.report.admitted
    compile(mended.args["script"], "script.py", "exec")


@pytest.mark.parametrize("script", PASSED)
def test_a_failure_that_is_heard_of_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E001") == []
    assert submission.report.admitted
