from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "function never called": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def save():
                ds.push_to_hub("alice/out")
            print(len(ds))
        """,
    },
    "after a return": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def main():
                return ds
                ds.push_to_hub("alice/out")
            main()
        """,
    },
    "if False": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if False:
                ds.push_to_hub("alice/out")
        """,
    },
    "after an exit": {
        "script": """
            import sys
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            print(ds)
            sys.exit(0)
            ds.push_to_hub("alice/out")
        """,
    },
    "generator that nobody iterates": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def save():
                yield ds.push_to_hub("alice/out")
            save()
        """,
    },
    "coroutine that nobody awaits": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            async def save():
                ds.push_to_hub("alice/out")
            save()
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "called": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def save():
                ds.push_to_hub("alice/out")
            save()
        """,
    },
    "main": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if __name__ == "__main__":
                ds.push_to_hub("alice/out")
        """,
    },
    "awaited": {
        "script": """
            import asyncio
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            async def save():
                ds.push_to_hub("alice/out")
            asyncio.run(save())
        """,
    },
    "at exit": {
        "script": """
            import atexit
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            atexit.register(ds.push_to_hub, "alice/out")
        """,
    },
    "iterated": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def save():
                yield ds.push_to_hub("alice/out")
            list(save())
        """,
    },
    "one of two": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def spare():
                ds.push_to_hub("alice/spare")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_push_that_is_never_reached_is_reported(name: str) -> None:
    assert "P003" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_push_that_is_reached_is_not(name: str) -> None:
    assert "P003" not in codes(judged(PASSED[name]))
