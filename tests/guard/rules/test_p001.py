from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "saved model": {
        "script": """
            from transformers import AutoModel
            model = AutoModel.from_pretrained("x")
            model.save_pretrained("out")
        """,
    },
    "text file": {
        "script": """
            with open("out.txt", "w") as f:
                f.write("x")
        """,
    },
    "frame": {
        "script": """
            import pandas as pd
            pd.read_csv("https://x.org/a.csv").to_parquet("a.parquet")
        """,
    },
    "path object": {
        "script": """
            from pathlib import Path
            (Path("out") / "a.json").write_text("{}")
        """,
    },
    "inside a function": {
        "script": """
            import json
            def main():
                json.dump({}, open("a.json", "w"))
            main()
        """,
    },
    "heredoc": {
        "command": "python - <<'EOF'\nopen('a', 'w').write('x')\nEOF",
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "pushed as well": {
        "script": """
            from transformers import AutoModel
            model = AutoModel.from_pretrained("x")
            model.save_pretrained("out")
            model.push_to_hub("alice/m")
        """,
    },
    "bucket": {
        "script": 'open("/out/a", "w")',
        "volumes": ["hf://buckets/alice/b:/out"],
    },
    "bucket through chdir": {
        "script": """
            import os
            os.chdir("/out")
            open("a", "w")
        """,
        "volumes": ["hf://buckets/alice/b:/out"],
    },
    "only read": {
        "script": 'print(open("a").read())',
    },
    "another program": {
        "script": """
            import subprocess
            open("a", "w")
            subprocess.run(["keep-it", "a"])
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_files_that_are_not_kept_are_reported(name: str) -> None:
    assert "P001" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_files_that_are_kept_are_not(name: str) -> None:
    assert "P001" not in codes(judged(PASSED[name]))
