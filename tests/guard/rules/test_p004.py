from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "no volume": {
        "script": 'open("/results/a.txt", "w")',
    },
    "another mount": {
        "script": 'open("/results/a.txt", "w")',
        "volumes": ["hf://buckets/alice/b:/out"],
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "volume": {
        "script": 'open("/results/a.txt", "w")',
        "volumes": ["hf://buckets/alice/b:/results"],
    },
    "temporary": {
        "script": 'open("/tmp/a.txt", "w")',
    },
    "relative": {
        "script": 'open("a.txt", "w")',
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_mount_path_without_a_volume_is_reported(name: str) -> None:
    assert "P004" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_mounted_path_is_not(name: str) -> None:
    assert "P004" not in codes(judged(PASSED[name]))
