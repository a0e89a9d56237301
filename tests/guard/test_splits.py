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


DIVIDED = "rows['train'].train_test_split(0.1)"


@pytest.mark.parametrize(
    ("uses", "says"),
    [
        (f"parts = {DIVIDED}\nparts['validation'].to_pandas()", "the split `validation` of this dictionary"),
        (f"parts = {DIVIDED}\nparts[0]", "dictionary of splits"),
        (f"parts = {DIVIDED}.map(lambda row: row)\nparts.to_pandas()", "dictionary of splits"),
        (f"Trainer(model='gpt2', train_dataset={DIVIDED}).train()", "dictionary of splits"),
        ("load_dataset('alice/texts', split={'a': 'train', 'b': 'test'}).select([0])", "dictionary of splits"),
        ("load_dataset('json', data_files=['/in/a.json'])['validation']", "the split `validation`"),
        ("load_dataset('json', data_files={'dev': '/in/a.json'})['validation']", "which has `dev`"),
        ("load_dataset('alice/texts', split='train').keys()", "a single dataset"),
        ("load_dataset('alice/texts', split='train')['train']", "a single dataset"),
        ("rows['train']['validation']", "a single dataset"),
        ("Dataset.from_list([{'a': 1}])['train']", "a single dataset"),
        ("len(load_dataset('alice/texts', split='train', streaming=True))", "is streamed"),
        ("load_dataset('alice/texts', split='train', streaming=True).shuffle().select([0])", "is streamed"),
        ("load_dataset('alice/texts', streaming=True)['train'].train_test_split(0.1)", "is streamed"),
        ("load_dataset('alice/texts', streaming=True).num_rows", "is streamed"),
        ("rows['train'].to_iterable_dataset().sort('a')", "is streamed"),
        ("few = rows['train'][:10]\nfew.map(lambda row: row)", "a plain dictionary or list"),
        ("number = len(rows)\nrows['train'][:number].push_to_hub('alice/few')", "a plain dictionary or list"),
        ("load_dataset('stanfordnlp/imdb', split='train')[:10].filter(bool)", "a plain dictionary"),
        ("load_dataset('stanfordnlp/imdb', split='train')[:10].add_column('a', [1] * 10)", "a plain dictionary"),
        ("rows['train']['test'].to_pandas()", "a plain dictionary or list"),
        ("Trainer(model='gpt2', train_dataset=rows['train'][:10]).train()", "a plain dictionary or list"),
        (
            "Trainer(model='gpt2', train_dataset=rows['train'], eval_dataset=rows['train']['test']).train()",
            "a plain dictionary or list",
        ),
    ],
)
def test_what_one_kind_of_dataset_has_is_not_asked_of_another(uses: str, says: str) -> None:
    submission = asked(f"from datasets import Dataset\n{uses}")
    assert [finding.message for finding in submission.findings("E012") if says in finding.message]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "uses",
    [
        f"parts = {DIVIDED}\nparts['validation'] = parts.pop('test')\nparts['validation'].to_pandas()",
        f"parts = {DIVIDED}\nparts.update(more=parts['test'])\nparts['more'].to_pandas()",
        f"parts = {DIVIDED}\nparts['test'][0], len(parts['train'])",
        "load_dataset('json', data_dir='/in')['validation']",
        "load_dataset('json', data_files={'dev': '/in/a.json'})['dev'].select([0])",
        "load_dataset('alice/texts', split='train')['test'][0]",
        "few = load_dataset('alice/texts', split='train')[:10]\nfew.keys(), few.items(), few['text']",
        "few = load_dataset('alice/texts', split='train').with_format('pandas')[:10]\nfew.map(str), few.to_csv()",
        "few = rows['train']\nfew.set_format('pandas')\nfew[:10].to_csv()",
        "rows.set_format('pandas')\nrows['train'][:10].to_csv()",
        "load_dataset('stanfordnlp/imdb', split='train').with_format('pandas')[:10].to_csv()",
        "few = load_dataset('stanfordnlp/imdb', split='train')\nfew.set_format('pandas')\nfew[:10].to_csv()",
        "few = rows['train']\nwith few.formatted_as('pandas'):\n    few[:].to_csv()",
        "from datasets import Dataset\nDataset.from_dict({'train': [1], 'validation': [2]})['train'][0]",
        "load_dataset('alice/texts', split='train').rename_column('a', 'validation')['validation']",
        "some = load_dataset('alice/texts', split='train', streaming=True)\nsome.take(3), some.map(str), list(some)",
        "some = load_dataset('alice/texts', streaming=object().a)['train']\nlen(some), some.num_rows",
        "some = load_dataset('a/b', split='train')\nif isinstance(some, DatasetDict):\n    some = some['train']",
        "some = load_dataset('alice/texts', split='train')\nif hasattr(some, 'keys'):\n    some = some['train']",
        "some = load_dataset('alice/texts', split=object().a)\nsome['train'], some.select([0])",
        "one, two = load_dataset('alice/texts', split=['train', 'test'])\none.select([0]), two.select([0])",
        "try:\n    rows['train'].keys()\nexcept AttributeError:\n    pass",
        "Trainer(model='gpt2', train_dataset=rows['train'], eval_dataset=rows['test']).train()",
        "concatenate_datasets([rows['train'], rows['test']]).select([0])",
    ],
)
def test_what_each_kind_of_dataset_has_is_left_alone(uses: str) -> None:
    assert found(asked(uses), "E012") == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("rows.push_to_hub('alice/rows', split='all')", "rows.push_to_hub('alice/rows', 'all')"),
        (
            "rows['train'].train_test_split(0.1).push_to_hub('alice/rows', split='all')",
            "rows['train'].push_to_hub('alice/rows', split='all')",
        ),
        (
            "load_dataset('a/b', split='train', streaming=True).map(str, num_proc=4)",
            "load_dataset('a/b', split='train', streaming=True).map(str, batched=True)",
        ),
        ("load_dataset('a/b', streaming=True).map(str, num_proc=4)", "rows.map(str, num_proc=4)"),
        ("rows['train'].sort()", "rows['train'][:3]['text'].sort()"),
        ("rows['train'].sort()", "few = rows['train'][:3]\nfew['text'].sort(key=len)"),
        ("rows['train'].sort()", "rows['train'][0]['words'].sort()"),
        ("rows['train'].sort()", "for row in rows['train']:\n    row['words'].sort()"),
        ("rows['train'].sort()", "rows['train'][0]['audio']['array'].astype(float).sort()"),
    ],
)
def test_each_kind_of_dataset_takes_what_its_own_methods_take(wrong: str, right: str) -> None:
    assert "E003" in errors(asked(wrong))
    assert "E003" not in errors(asked(right))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("return [row['text']]", "returns a list"),
        ("return f\"{row['text']}.\"", "returns a text"),
        ("return len('abc')", "returns an int"),
        ("return row['text'], 1", "returns a tuple"),
    ],
)
def test_a_function_that_is_mapped_returns_a_dictionary(body: str, says: str) -> None:
    body = f"def change(row):\n    {body}\nsome = load_dataset('alice/texts', split='train').map(change)"
    submission = asked(body)
    assert found(submission, "E012") == [("error", "script", 7)]
    assert says in submission.findings("E012")[0].message
    assert found(asked(body.replace(".map(", ".filter(")), "E012") == []


@pytest.mark.parametrize(
    "body",
    [
        "return row",
        "row['a'] = 1",
        "return {'a': [1]}",
        "return dict(row, a=1)",
        "return None if row['text'] else [1]",
        "return [1] if row['text'] else {'a': 1}",
        "return change_too(row)",
    ],
)
def test_a_function_that_may_return_a_dictionary_is_left_alone(body: str) -> None:
    body = f"from some import change_too\ndef change(row):\n    {body}\nrows.map(change)"
    assert found(asked(body), "E012") == []
