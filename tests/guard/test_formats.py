"""Files that are read as another format than their names say."""

from __future__ import annotations

import pytest

from tests.guard.asked import uv

HEAD = "import json\nimport pandas as pd\nimport polars as pl\nfrom datasets import Dataset, load_dataset\n"
PUSH = "\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
#: What is read, and what it raises.
WRONG = [
    ("pd.read_parquet('/in/reviews.csv')", "ArrowInvalid"),
    ("pd.read_csv('/in/reviews.parquet')", "UnicodeDecodeError"),
    ("pl.read_parquet('/in/reviews.jsonl')", "ComputeError"),
    ("pd.read_json('/in/rows.jsonl')", "ValueError"),
    ("pd.read_json('/in/rows.jsonl.gz', dtype=False)", "ValueError"),
    ("with open('/in/rows.jsonl') as file:\n    json.load(file)", "ValueError"),
    ("pd.read_csv('/in/a.csv').to_json('/tmp/a.jsonl', lines=True)", "ValueError"),
    ("load_dataset('parquet', data_files='/in/rows.jsonl')", "DatasetGenerationError"),
    ("load_dataset('json', data_files={'train': ['/in/rows.parquet']})", "DatasetGenerationError"),
    ("load_dataset('csv', data_files='/in/*.parquet')", "DatasetGenerationError"),
]
RIGHT = [
    "pd.DataFrame({'a': [1]}).to_parquet('/tmp/a.csv')\npd.read_parquet('/tmp/a.csv')",
    "json.dump([1], open('/tmp/a.jsonl', 'w'))\nwith open('/tmp/a.jsonl') as file:\n    json.load(file)",
    "pd.read_parquet('/in/reviews.parquet'), pd.read_parquet('/in/reviews'), pd.read_csv('/in/reviews.txt')",
    "pd.read_json('/in/rows.jsonl', lines=True), pd.read_json('/in/rows.json')",
    "with open('/in/rows.jsonl') as file:\n    [json.loads(line) for line in file]",
    "with open('/in/rows.json') as file:\n    json.load(file)",
    "pd.read_csv('/in/a.csv').to_json('/tmp/a.jsonl', orient='records', lines=True)",
    "pd.read_csv('/in/a.csv').to_json('/tmp/a.json', lines=False)",
    "load_dataset('a/b', split='train').to_json('/tmp/a.jsonl', lines=True)",
    "load_dataset('json', data_files='/in/rows.jsonl'), load_dataset('text', data_files='/in/rows.csv')",
    "try:\n    pd.read_json('/in/rows.jsonl')\nexcept ValueError:\n    pd.read_json('/in/rows.jsonl', lines=True)",
]


@pytest.mark.parametrize(("body", "error"), WRONG)
def test_a_file_of_another_format_ends_the_script(body: str, error: str) -> None:
    submission = uv(HEAD + body + PUSH, volumes=["hf://datasets/alice/in:/in"])
    assert f"which raises {error}" in submission.findings("P003")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("body", RIGHT)
def test_what_may_be_of_that_format_is_read(body: str) -> None:
    assert uv(HEAD + body + PUSH, volumes=["hf://datasets/alice/in:/in"]).report.verdict == "persists"
