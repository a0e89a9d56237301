from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "unknown option": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--n", type=int)
            parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "script_args": ["--m", "1"],
    },
    "wrong type": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--n", type=int)
            parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "script_args": ["--n", "many"],
    },
    "not a choice": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--size", choices=["s", "m"])
            parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "script_args": ["--size", "xl"],
    },
    "two of a group": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            group = parser.add_mutually_exclusive_group()
            group.add_argument("--a", action="store_true")
            group.add_argument("--b", action="store_true")
            parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "script_args": ["--a", "--b"],
    },
    "typer": {
        "script": """
            import typer
            def main(n: int = 1):
                print(n)
            typer.run(main)
        """,
        "script_args": ["--m", "1"],
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "right type": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--n", type=int)
            parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "script_args": ["--n", "3"],
    },
    "a choice": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--size", choices=["s", "m"])
            parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "script_args": ["--size=m"],
    },
    "leftovers allowed": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            args, rest = parser.parse_known_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "script_args": ["--whatever", "1"],
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_value_that_the_parser_refuses_is_reported(name: str) -> None:
    assert "C018" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_value_that_it_takes_is_not(name: str) -> None:
    assert "C018" not in codes(judged(PASSED[name]))
