"""What calls of datasets are given, and refuse."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from tests.guard.asked import Submission, errors, uv

#: It has no types of its own.
datasets: Any = import_module("datasets")
BEFORE = """import argparse
from datasets import Dataset, concatenate_datasets, load_dataset
from sentence_transformers import SentenceTransformer
from transformers import AutoTokenizer
tokenizer = AutoTokenizer.from_pretrained("acme/m")
rows = Dataset.from_dict({"a": [1] * 20})
"""
PUSH = "\nrows.push_to_hub('alice/rows')\n"


def asked(line: str) -> Submission:
    return uv(BEFORE + line + PUSH, timeout="2h")


#: What datasets refuses, with rows at hand, and what it takes in its place.
PAIRS = [
    ("Dataset.from_list(['a', 'b'])", "Dataset.from_list([{'a': 'b'}])"),
    ("Dataset.from_list([[1.0], [2.0]])", "Dataset.from_list([])"),
    ("Dataset.from_list([1])", "Dataset.from_list([dict(a=1)])"),
    ("Dataset.from_pandas({'a': [1]})", "Dataset.from_dict({'a': [1]})"),
    ("Dataset.from_pandas([{'a': 1}])", "Dataset.from_list([{'a': 1}])"),
    ("Dataset.from_dict({'a': [1, 2], 'b': [1]})", "Dataset.from_dict({'a': [1, 2], 'b': [1, 3]})"),
    ("concatenate_datasets(rows, rows)", "concatenate_datasets([rows, rows])"),
    ("concatenate_datasets(*[rows, rows])", "concatenate_datasets([*[rows, rows]])"),
    ("concatenate_datasets([])", "concatenate_datasets([rows])"),
    ("rows.train_test_split(10.0)", "rows.train_test_split(10)"),
    ("rows.train_test_split(test_size=1.0)", "rows.train_test_split(test_size=0.5)"),
    ("rows.train_test_split(0)", "rows.train_test_split(0.1)"),
    ("rows.train_test_split(0.5, stratify_by_column='a')", "rows.train_test_split(0.5, stratify_by_column=None)"),
    (
        "rows.shuffle().train_test_split(0.5, stratify_by_column='a')",
        "rows.class_encode_column('a').train_test_split(0.5, stratify_by_column='a')",
    ),
]


@pytest.mark.parametrize(("wrong", "right"), PAIRS)
def test_what_datasets_refuses_is_refused_and_what_it_takes_is_not(wrong: str, right: str) -> None:
    rows = datasets.Dataset.from_dict({"a": [1] * 20})
    names = {"Dataset": datasets.Dataset, "concatenate_datasets": datasets.concatenate_datasets, "rows": rows}
    eval(right, names)
    with pytest.raises((ValueError, TypeError, AttributeError)):
        eval(wrong, names)
    assert errors(asked(wrong)) == {"C018"}
    assert asked(wrong).report.verdict == "lost"
    assert "C018" not in errors(asked(right))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("load_dataset(None, split='train')", "load_dataset('a/b', None, split='train')"),
        (
            "p = argparse.ArgumentParser()\np.add_argument('--data')\nload_dataset(p.parse_args().data)",
            "p = argparse.ArgumentParser()\np.add_argument('--data')\nload_dataset(p.parse_args().data or 'a/b')",
        ),
        (
            "made = []\nfor row in rows:\n    made.append(tokenizer.decode(row['a']))\nrows = Dataset.from_list(made)",
            "made = []\nfor row in rows:\n    made.append(some(row['a']))\nrows = Dataset.from_list(made)",
        ),
        (
            "found = SentenceTransformer('acme/e').encode(['a'])\nDataset.from_list([one.tolist() for one in found])",
            "found = SentenceTransformer('acme/e').encode(['a'])\nDataset.from_list([{'a': one} for one in found])",
        ),
        (
            "load_dataset('csv', data_files='/in/a.csv', split='train').train_test_split(0.1, stratify_by_column='a')",
            "load_dataset('a/b', split='train').train_test_split(0.1, stratify_by_column='a')",
        ),
        (
            "load_dataset('json', data_files='/in/a.json')['train'].train_test_split(0.1, stratify_by_column='a')",
            "load_dataset('parquet', data_files='/in/a.parquet')['train'].train_test_split(stratify_by_column='a')",
        ),
        ("rows.push_to_hub('alice/rows', split='train[:100]')", "rows.push_to_hub('alice/rows', split='train.small')"),
        ("rows.push_to_hub('alice/rows', split='train+test')", "rows.push_to_hub('alice/rows', split='train_small')"),
        ("parts = []\nconcatenate_datasets(parts)", "parts = []\nparts.append(rows)\nconcatenate_datasets(parts)"),
    ],
)
def test_so_is_what_only_a_job_could_try(wrong: str, right: str) -> None:
    head = "from some import some\n"
    asked = {"volumes": ["hf://buckets/alice/in:/in"], "timeout": "2h"}
    assert "C018" in errors(uv(head + BEFORE + wrong + PUSH, **asked))
    assert "C018" not in errors(uv(head + BEFORE + right + PUSH, **asked))


@pytest.mark.parametrize(
    "line",
    [
        "try:\n    load_dataset(None)\nexcept TypeError:\n    pass",
        "size = float(rows[0]['a'])\nrows.train_test_split(size)",
        "made = [row for row in rows]\nDataset.from_list(made)",
        "made = ['a', {'a': 1}]\nmade.remove('a')\nDataset.from_list(made)",
        "rows.cast_column('a', object()).train_test_split(0.5, stratify_by_column='a')",
    ],
)
def test_what_is_caught_or_not_known_is_left_alone(line: str) -> None:
    assert "C018" not in errors(asked(line))


def test_data_sets_that_are_taken_off_the_hub_cannot_be_loaded() -> None:
    line = "load_dataset('mozilla-foundation/common_voice_13_0', 'hi', split='train')"
    assert errors(asked(line)) == {"C018"}
    assert "Mozilla" in asked(line).findings("C018")[0].message
    assert "C018" not in errors(asked(line.replace("mozilla-foundation", "fsicoli")))


def test_methods_that_no_dataset_has_are_known_of_a_split_too() -> None:
    assert "E006" in errors(asked("load_dataset('a/b')['train'].to_excel('a.xlsx')"))
    assert "E006" not in errors(asked("load_dataset('a/b')['train'].to_csv('a.csv')"))
