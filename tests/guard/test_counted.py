"""Rows that are selected beyond those that a well-known data set has."""

from __future__ import annotations

import pytest

from guard.signatures.data_sets import data_sets
from guard.signatures.row_counts import row_counts
from tests.guard.asked import Submission, found, uv

PUSH = "\nrows.push_to_hub('alice/rows')\n"
IMPORTS = "import argparse\nfrom datasets import load_dataset\n"


def asked(body: str, **args: object) -> Submission:
    return uv(IMPORTS + body + PUSH, timeout="2h", **args)


LOADED = "rows = load_dataset('imdb', split='train')\n"


@pytest.mark.parametrize(
    "body",
    [
        LOADED + "rows = rows.select(range(30000))",
        LOADED + "rows = rows.shuffle(seed=1).filter(len).select(range(20000, 25001))",
        LOADED + "rows = rows.select([1, 25000])",
        LOADED + "rows = rows.select(range(1000)).map(len).select(range(1500))",
        LOADED + "rows = rows.train_test_split(0.1)['test'].select(range(26000))",
        LOADED + "rows = rows.take(100).select(range(200))",
        "rows = load_dataset('imdb', split='train[:500]').select(range(1000))",
        "rows = load_dataset('imdb')['test'].select(range(25500))",
        "rows = load_dataset('imdb').map(lambda row: {'a': 1})['test'].select(range(25500))",
        (
            "rows = load_dataset('sentence-transformers/quora-duplicates', 'pair-class', split='train')\n"
            "rows = rows.select(range(500_000))"
        ),
        "rows = load_dataset('huggan/smithsonian_butterflies_subset', split='train').select(range(2000))",
    ],
)
def test_rows_beyond_the_last_one_are_not_there(body: str) -> None:
    submission = asked(body)
    assert [finding.message for finding in submission.findings("E012") if "rows at most" in finding.message]
    assert submission.report.verdict == "lost"


def test_so_it_is_with_a_number_from_the_command_line() -> None:
    options = "parser = argparse.ArgumentParser()\nparser.add_argument('--n', type=int)\nn = parser.parse_args().n\n"
    body = LOADED + options + "rows = rows.select(range(n))"
    assert found(asked(body, script_args=["--n", "30000"]), "E012") == [("error", "script", 7)]
    assert found(asked(body, script_args=["--n", "3000"]), "E012") == []


@pytest.mark.parametrize(
    "body",
    [
        LOADED + "rows = rows.select(range(25000))",
        LOADED + "rows = rows.select(range(min(30000, len(rows))))",
        LOADED + "rows = rows.map(len, batched=True).select(range(30000))",
        LOADED + "rows = rows.repeat(2).select(range(30000))",
        LOADED + "rows = rows.take(30000)",
        LOADED + "few = list(range(30000))\nfew[:] = [1]\nrows = rows.select(few)",
        "rows = load_dataset('imdb', split='unsupervised').select(range(30000))",
        "rows = load_dataset('imdb', split='train+test').select(range(30000))",
        "rows = load_dataset('imdb', split='train', data_files='a').select(range(30000))",
        "rows = load_dataset('imdb', split='train', revision='other').select(range(30000))",
        "rows = load_dataset('alice/imdb', split='train').select(range(30000))",
        (
            "parts = load_dataset('imdb')\nparts['train'] = parts['train'].map(len, batched=True)\n"
            "rows = parts['train'].select(range(30000))"
        ),
        (
            "parts = load_dataset('imdb')\nparts['train'] = load_dataset('a/b', split='train')\n"
            "rows = parts['train'].select(range(30000))"
        ),
    ],
)
def test_rows_that_are_there_or_not_counted_are_left_alone(body: str) -> None:
    assert found(asked(body), "E012") == []


@pytest.mark.parametrize(("name", "configuration"), list(row_counts()))
def test_rows_are_counted_of_splits_that_a_data_set_has(name: str, configuration: str) -> None:
    counts = row_counts()[name, configuration]
    assert set(counts) <= set(data_sets()[name].configurations[configuration].splits)
    assert all(rows > 0 for rows in counts.values())
