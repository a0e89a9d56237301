from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

HEADER = '''\
# /// script
# dependencies = ["datasets"]
# ///
"""Make rows."""
from __future__ import annotations

import os
from datasets import Dataset

rows = Dataset.from_dict({"a": [1]})
'''
PUSH = "rows.push_to_hub('alice/rows')"
FLAGGED = [
    ("if os.environ.get('HF_TOKEN'):", 11),
    ("if os.getenv('HF_TOKEN'):", 11),
    ("if 'HF_TOKEN' in os.environ:", 11),
    ("token = os.environ.get('HF_TOKEN')\nif token:", 12),
    ("token = os.environ.get('HF_TOKEN')\nif token is not None:", 12),
]
PASSED = [
    PUSH,
    f"assert 'HF_TOKEN' in os.environ\nif os.environ.get('HF_TOKEN'):\n    {PUSH}",
    f"if os.environ.get('HF_TOKEN'):\n    {PUSH}\nelse:\n    raise SystemExit('no token')",
    f"if not os.environ.get('HF_TOKEN'):\n    raise SystemExit('no token')\n{PUSH}",
    f"if len(rows):\n    {PUSH}",
    f"if os.environ.get('MODE') != 'dry':\n    {PUSH}",
    f"if os.environ.get('HF_TOKEN'):\n    print('there is one')\n{PUSH}",
]


@pytest.mark.parametrize(("test", "line"), FLAGGED)
def test_a_push_that_is_skipped_without_a_token_is_safely_preceded_by_an_assertion(test: str, line: int) -> None:
    submission = uv(f"{HEADER}{test}\n    {PUSH}\n")
    assert found(submission, "T008") == [("warning", "script", line)]
    assert submission.report.admitted
    assert submission.fix("T008").safe
    mended = submission.mended(submission.fix("T008"))
    assert found(mended, "T008") == []
    assert mended.report.admitted
    compile(mended.args["script"], "script.py", "exec")
    assert mended.args["script"].startswith('# /// script\n# dependencies = ["datasets"]\n# ///\n')


def test_without_a_header_or_imports_the_assertion_is_the_first_statement() -> None:

    body = "def u():\n    from datasets import Dataset\n    return Dataset()\n"
    submission = uv(f"{body}rows = u()\nimport os\nif os.environ.get('HF_TOKEN'):\n    {PUSH}\n")
    mended = submission.mended(submission.fix("T008"))
    assert mended.args["script"].startswith('import os\n\nassert "HF_TOKEN" in os.environ')
    assert found(mended, "T008") == []


@pytest.mark.parametrize("body", PASSED)
def test_a_script_that_fails_without_a_token_is_left_alone(body: str) -> None:
    assert found(uv(f"{HEADER}{body}\n"), "T008") == []
