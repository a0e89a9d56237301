from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "number": {
        "script": """
            total = sum(int(x) for x in range(99))
            print(total)
        """,
    },
    "frame": {
        "script": """
            import pandas as pd
            print(pd.read_csv("https://x.org/a.csv").describe())
        """,
    },
    "said to be enough": {
        "script": "print(len(dir()))",
        "ephemeral": True,
    },
    "command": {
        "command": "echo hello",
    },
    "python -c": {
        "command": ["python", "-c", "print(1 + 1)"],
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "pushed as well": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
            print(ds)
        """,
    },
    "written": {
        "script": """
            print(len(dir()))
            open("a", "w")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_results_that_are_only_printed_are_reported(name: str) -> None:
    assert "P009" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_results_that_are_kept_are_not(name: str) -> None:
    assert "P009" not in codes(judged(PASSED[name]))
