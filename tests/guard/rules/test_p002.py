from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "flag not given": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--push", action="store_true")
            args = parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if args.push:
                ds.push_to_hub("alice/out")
        """,
    },
    "early return": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--dry-run", action="store_true")
            args = parser.parse_args()
            def main():
                from datasets import load_dataset
                ds = load_dataset("acme/raw")
                if args.dry_run:
                    return
                ds.push_to_hub("alice/out")
            main()
        """,
        "script_args": ["--dry-run"],
    },
    "variable not set": {
        "script": """
            import os
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if os.environ.get("PUSH") == "1":
                ds.push_to_hub("alice/out")
        """,
    },
    "option of a typer command": {
        "script": """
            import typer
            from datasets import load_dataset
            def main(repo: str = "alice/out", push: bool = False):
                ds = load_dataset("acme/raw")
                if push:
                    ds.push_to_hub(repo)
            typer.run(main)
        """,
    },
    "trainer": {
        "script": """
            from transformers import HfArgumentParser, Trainer, TrainingArguments
            (args,) = HfArgumentParser(TrainingArguments).parse_args_into_dataclasses()
            trainer = Trainer(model="x", args=args)
            trainer.train()
            if args.push_to_hub:
                trainer.push_to_hub()
        """,
        "script_args": ["--output_dir", "out"],
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "flag given": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--push", action="store_true")
            args = parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if args.push:
                ds.push_to_hub("alice/out")
        """,
        "script_args": ["--push"],
    },
    "abbreviated flag": {
        "script": """
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--push-to-hub", action="store_true")
            args = parser.parse_args()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if args.push_to_hub:
                ds.push_to_hub("alice/out")
        """,
        "script_args": ["--push"],
    },
    "variable set": {
        "script": """
            import os
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if os.environ.get("PUSH") == "1":
                ds.push_to_hub("alice/out")
        """,
        "env": {"PUSH": "1"},
    },
    "on unless said otherwise": {
        "script": """
            import typer
            from datasets import load_dataset
            def main(push: bool = True):
                if push:
                    load_dataset("acme/raw").push_to_hub("alice/out")
            typer.run(main)
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_push_that_this_submission_switches_off_is_reported(name: str) -> None:
    assert "P002" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_push_that_is_on_is_not(name: str) -> None:
    assert "P002" not in codes(judged(PASSED[name]))
