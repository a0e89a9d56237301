"""The dictionary of splits that `load_dataset` gives without `split`, taken for a dataset."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, found, uv

PUSH = (
    "\nHfApi().create_repo('alice/rows', repo_type='dataset', exist_ok=True)\n"
    "HfApi().upload_file(path_or_fileobj=b'a', path_in_repo='a', repo_id='alice/rows', repo_type='dataset')\n"
)
LOADS = """from datasets import DatasetDict, concatenate_datasets, load_dataset
from huggingface_hub import HfApi
from transformers import Trainer
rows = load_dataset({})
"""


def asked(uses: str, loads: str = "'alice/texts'") -> Submission:
    return uv(LOADS.format(loads) + uses + PUSH, timeout="2h")


@pytest.mark.parametrize(
    "loads", ["'alice/texts'", "'stanfordnlp/imdb'", "'json', data_files='hf://datasets/a/b/c.json'"]
)
@pytest.mark.parametrize(
    ("uses", "error"),
    [
        ("rows.select(range(3))", "AttributeError"),
        ("rows.to_pandas()", "AttributeError"),
        ("rows.shuffle(seed=1).train_test_split(0.1)", "AttributeError"),
        ("rows[0]", "KeyError"),
        ("rows[:10]", "TypeError"),
        ("concatenate_datasets([rows, rows])", "ValueError"),
        ("Trainer(model='gpt2', train_dataset=rows).train()", "KeyError"),
    ],
)
def test_a_dictionary_of_splits_is_no_dataset(uses: str, error: str, loads: str) -> None:
    submission = asked(uses, loads)
    assert found(submission, "E012") == [("error", "script", 5)]
    assert error in submission.findings("E012")[0].message
    assert submission.report.verdict == "lost"
    assert "E012" not in errors(asked(uses, f"{loads}, split='train'"))


@pytest.mark.parametrize(
    "uses",
    [
        "rows['train'].select(range(3))",
        "rows = rows.map(lambda row: row)['train'].train_test_split(0.1)",
        "for name, split in rows.items():\n    split.to_pandas()",
        "rows = next(iter(rows.values()))\nrows.to_pandas()",
        "if hasattr(rows, 'features'):\n    rows.features\nelse:\n    rows = rows['train']\nrows.to_pandas()",
        "if isinstance(rows, DatasetDict):\n    rows = rows['train']\nrows.select([0])",
        "rows = rows['train'] if 'train' in rows else rows\nrows.select([0])",
        "try:\n    rows.to_pandas()\nexcept AttributeError:\n    rows['train'].to_pandas()",
        "rows['small'] = rows['train'].select([0])\nrows['small'].to_pandas()",
        "import json\nrows = load_dataset('alice/texts', **json.load(open('/in/a.json')))\nrows.select([0])",
        "for name in rows:\n    print(rows[name]['text'])",
        "for name in rows:\n    print(name[0])",
        "rows.column_names, rows.num_rows, len(rows), rows.unique('a')",
    ],
)
def test_what_it_has_or_what_is_taken_of_it_is_left_alone(uses: str) -> None:
    assert found(asked(uses), "E012") == []


@pytest.mark.parametrize(
    ("uses", "line"),
    [
        ("for row in rows:\n    print(row['text'])", 6),
        ("print([row['text'] for row in rows])", 5),
        ("for at, row in enumerate(rows):\n    print(row['text'])", 6),
    ],
)
def test_a_loop_over_it_sees_the_names_of_splits_and_no_rows(uses: str, line: int) -> None:
    submission = asked(uses)
    assert found(submission, "E012") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
