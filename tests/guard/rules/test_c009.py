from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "broken": {
        "script": 'print("a"',
    },
    "old python": {
        "script": """
            match 1:
                case 1:
                    pass
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "python": "3.9",
    },
    "nothing like Python": {
        "script": """
            <html><body>
            </body></html>
        """,
    },
    "type statement before 3.12": {
        "script": """
            type A = int
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "python": "3.11",
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "fine": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "f-string of 3.12": {
        "script": """
            d = {"a": 1}
            print(f"{d["a"]}")
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "python": "3.12",
    },
    "type statement": {
        "script": """
            type A = int
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "python": "3.13",
    },
    "by its header": {
        "script": """
            # /// script
            # requires-python = ">=3.12"
            # dependencies = []
            # ///
            d = {"a": 1}
            print(f"{d["a"]}")
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_syntax_error_is_reported(name: str) -> None:
    assert "C009" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_syntax_of_the_jobs_python_is_not(name: str) -> None:
    assert "C009" not in codes(judged(PASSED[name]))
