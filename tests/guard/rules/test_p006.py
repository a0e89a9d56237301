from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "no volume": {
        "script": 'open("/data/a.txt", "w")',
    },
    "path of the environment": {
        "script": """
            import os
            open(os.path.join(os.environ.get("OUT", "/data"), "a"), "w")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "bucket": {
        "script": 'open("/data/a.txt", "w")',
        "volumes": ["hf://buckets/alice/b:/data"],
    },
    "elsewhere": {
        "script": 'open("data/a.txt", "w")',
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_the_data_folder_without_a_volume_is_reported(name: str) -> None:
    assert "P006" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_bucket_at_data_is_not(name: str) -> None:
    assert "P006" not in codes(judged(PASSED[name]))
