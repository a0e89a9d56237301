from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "own function": {
        "script": """
            def push_to_hub(metrics):
                print(metrics)
            push_to_hub({"a": len(dir())})
        """,
    },
    "comment": {
        "script": """
            from transformers import AutoModel
            model = AutoModel.from_pretrained("x")
            # model.push_to_hub("alice/m")
            model.save_pretrained("out")
        """,
    },
    "method of its own class": {
        "script": """
            class Model:
                def push_to_hub(self, name):
                    open(name, "w").write("x")
            Model().push_to_hub("alice")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "own function that pushes": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def push_to_hub(name):
                ds.push_to_hub(name)
            push_to_hub("alice/out")
        """,
    },
    "no such word": {
        "script": 'open("a", "w")',
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_push_in_name_only_is_reported(name: str) -> None:
    assert "P011" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_real_one_is_not(name: str) -> None:
    assert "P011" not in codes(judged(PASSED[name]))
