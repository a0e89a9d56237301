from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "whatever happens": {
        "command": "python train.py ; hf upload alice/out a",
    },
    "only after success": {
        "command": "python train.py && hf upload alice/out a",
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "alone": {
        "command": "hf upload alice/out a",
    },
    "after set-up": {
        "command": "pip install x && hf upload alice/out a",
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_an_upload_behind_its_work_is_reported(name: str) -> None:
    assert "C014" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_an_upload_alone_is_not(name: str) -> None:
    assert "C014" not in codes(judged(PASSED[name]))
