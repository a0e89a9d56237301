from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "printed": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            try:
                ds.push_to_hub("alice/out")
            except Exception as e:
                print(e)
        """,
    },
    "bare": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            try:
                ds.push_to_hub("alice/out")
            except:
                pass
        """,
    },
    "suppressed": {
        "script": """
            import contextlib
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            with contextlib.suppress(Exception):
                ds.push_to_hub("alice/out")
        """,
    },
    "in a function": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def save():
                try:
                    ds.push_to_hub("alice/out")
                except OSError:
                    return False
            save()
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "raised again": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            try:
                ds.push_to_hub("alice/out")
            except Exception as e:
                print(e)
                raise
        """,
    },
    "exit": {
        "script": """
            import sys
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            try:
                ds.push_to_hub("alice/out")
            except Exception:
                sys.exit(1)
        """,
    },
    "retried, then raised": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            for attempt in range(3):
                try:
                    ds.push_to_hub("alice/out")
                    break
                except Exception:
                    if attempt == 2:
                        raise
        """,
    },
    "another failure": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            try:
                ds.push_to_hub("alice/out")
            except KeyboardInterrupt:
                pass
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_swallowed_failure_is_reported(name: str) -> None:
    assert "E001" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_failure_that_is_heard_of_is_not(name: str) -> None:
    assert "E001" not in codes(judged(PASSED[name]))
