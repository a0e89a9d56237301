from __future__ import annotations

from typing import Any

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "not closed": {
        "script": """
            # /// script
            # dependencies = ["datasets"]

            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "not TOML": {
        "script": """
            # /// script
            # dependencies = [datasets]
            # ///
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "not a requirement": {
        "script": """
            # /// script
            # dependencies = ["data sets!"]
            # ///
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "misspelt opening": {
        "script": """
            #/// script
            # dependencies = ["datasets"]
            # ///
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "dependency of the call": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "dependencies": ["data sets!"],
    },
    "module not installed": {
        "script": """
            # /// script
            # dependencies = ["pandas"]
            # ///
            import pandas
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "image": DEFAULT_UV_IMAGE,
    },
    "no header at all": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "image": DEFAULT_UV_IMAGE,
    },
    "module beside the script": {
        "script": """
            # /// script
            # dependencies = ["datasets"]
            # ///
            import my_helpers
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "image": DEFAULT_UV_IMAGE,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "good": {
        "script": """
            # /// script
            # dependencies = ["datasets>=3"]
            # requires-python = ">=3.10"
            # ///
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "image": DEFAULT_UV_IMAGE,
    },
    "brought along": {
        "script": """
            # /// script
            # dependencies = ["datasets"]
            # ///
            import huggingface_hub, pandas, pyarrow, numpy
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "image": DEFAULT_UV_IMAGE,
    },
    "by the call": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "dependencies": ["datasets"],
        "image": DEFAULT_UV_IMAGE,
    },
    "tried": {
        "script": """
            # /// script
            # dependencies = ["datasets"]
            # ///
            try:
                import rich
            except ImportError:
                rich = None
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "image": DEFAULT_UV_IMAGE,
    },
    "another image": {
        "script": """
            import anything
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "other names": {
        "script": """
            # /// script
            # dependencies = ["pillow", "scikit-learn", "datasets", "python-dotenv"]
            # ///
            import PIL, sklearn, dotenv
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "image": DEFAULT_UV_IMAGE,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_header_that_cannot_be_used_is_reported(name: str) -> None:
    assert "C007" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_good_header_is_not(name: str) -> None:
    assert "C007" not in codes(judged(PASSED[name]))
