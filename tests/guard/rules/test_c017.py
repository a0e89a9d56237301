from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "required option": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--repo", required=True)
            args = parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(args.repo)
        """,
    },
    "positional": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("repo")
            args = parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(args.repo)
        """,
    },
    "variable": {
        "script": """
            import os
            repo = os.environ["TARGET"]
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(repo)
        """,
    },
    "checked by the script": {
        "script": """
            import os, sys
            repo = os.environ.get("TARGET")
            if not repo:
                sys.exit("set TARGET")
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(repo)
        """,
    },
    "word of the command line": {
        "script": """
            import sys
            repo = sys.argv[1]
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(repo)
        """,
    },
    "click": {
        "script": """
            import click
            @click.command()
            @click.option("--repo", required=True)
            def main(repo):
                print(repo)
            main()
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "option given": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--repo", required=True)
            args = parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(args.repo)
        """,
        "script_args": ["--repo", "alice/out"],
    },
    "variable given": {
        "script": """
            import os
            repo = os.environ["TARGET"]
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(repo)
        """,
        "env": {"TARGET": "alice/out"},
    },
    "default": {
        "script": """
            import os
            repo = os.environ.get("TARGET", "alice/out")
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(repo)
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_missing_input_is_reported(name: str) -> None:
    assert "C017" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_given_one_is_not(name: str) -> None:
    assert "C017" not in codes(judged(PASSED[name]))
