from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from guard.signatures.data_sets import data_sets
from tests.guard.asked import Submission, errors, found
from tests.guard.asked import uv as in_image

if TYPE_CHECKING:
    from pathlib import Path

#: It has no types of its own.
datasets: Any = import_module("datasets")
IMPORTS = "import argparse, sys\nfrom datasets import Dataset, DatasetDict, load_dataset\n"
LOADED = "ds = load_dataset('imdb', split='train')"
OPTION = "p = argparse.ArgumentParser()\np.add_argument('--column', default='text')\nargs = p.parse_args()\n"
PUSH = "ds.push_to_hub('alice/rows')"

#: What datasets refuses of one that has the columns `text` and `label`.
REFUSED = [
    "ds['review']",
    "ds[0]['review']",
    "ds[:2]['review']",
    "ds.features['review']",
    "ds.column_names.index('text')\nds.remove_columns('review')",
    "ds.remove_columns(['text', 'review'])",
    "ds.select_columns(['review'])",
    "ds.rename_column('review', 'x')",
    "ds.rename_column('text', 'label')",
    "ds.rename_columns({'review': 'x'})",
    "ds.add_column('label', [0, 1, 2])",
    "ds.sort('review')",
    "ds.unique('review')",
    "ds.class_encode_column('review')",
    "ds.map(lambda text: {'n': 1}, input_columns=['review'])",
    "ds.map(lambda row: {'n': 1}, remove_columns=['review'])",
    "ds.filter(lambda text: True, input_columns='review')",
    "ds.map(lambda row: {'n': len(row['review'])})",
    "ds.map(lambda batch: {'n': [len(one) for one in batch['review']]}, batched=True)",
    "ds.filter(lambda row, index: row['review'], with_indices=True)",
    "def count(row, of):\n    row['n'] = len(row[of])\n    return row\nds.map(count, fn_kwargs={'of': 'review'})",
    "ds = ds.map(lambda row: {'n': 1})\nds['review']",
    "ds = ds.map(lambda row: {'n': 1}, remove_columns=ds.column_names)\nds['text']",
    "ds = ds.rename_column('text', 'review')\nds['text']",
    "ds = ds.shuffle(seed=1).select(range(2)).with_format('numpy')\nds['review']",
    "ds.train_test_split(1)['validation']",
    "ds.train_test_split(1)['train']['review']",
    "ds.train_test_split(1).map(lambda row: {'n': row['review']})",
    "for row in ds:\n    print(row['review'])",
    "for at in range(0, len(ds), 2):\n    print(ds[at : at + 2]['review'])",
    "texts = [row['review'] for row in ds]",
    "if 'review' not in ds.column_names:\n    raise ValueError('no review')",
    "lacking = [one for one in ['review'] if one not in ds.features]\nif lacking:\n    raise ValueError(lacking)",
    "if 'label' in ds.column_names:\n    sys.exit(1)",
    "try:\n    ds['review']\nexcept Exception as error:\n    print(error)\n    sys.exit(1)",
]
#: What it takes.
TAKEN = [
    "ds['text']",
    "ds[0]['text']",
    "ds[:2]['text']",
    "ds = ds.remove_columns(['label']).add_column('label', [0, 1, 2])",
    "ds = ds.rename_column('text', 'review')\nds['review']",
    "ds = ds.map(lambda row: {'n': len(row['text'])})\nds['n']",
    "ds = ds.map(lambda row, index: {'n': index}, with_indices=True)\nds['n']",
    "ds = ds.map(lambda row, of: {'n': row[of]}, fn_kwargs={'of': 'text'})\nds['n']",
    "ds = ds.map(lambda text, label: {'n': label}, input_columns=['text', 'label'])\nds['n']",
    "def put(row):\n    row['review'] = row['text']\n    return row\nds = ds.map(put)\nds['review']",
    "ds = ds.map(lambda batch: {'review': batch['text']}, batched=True, remove_columns=['text'])\nds['review']",
    "ds = ds.filter(lambda row: row['label'] < 9)\nds['text']",
    "ds.set_transform(lambda batch: {'review': batch['text']})\nds[0]['review']\nds.reset_format()",
    "ds.train_test_split(1)['test']['text']",
    "for row in ds:\n    if 'review' in row:\n        print(row['review'])",
    "for row in ds:\n    if not row.get('review'):\n        continue\n    print(row['review'])",
    "for row in ds:\n    if len(row['text']) < 9:\n        continue\n    print(row['review'])",
    "for row in ds:\n    if len(row['text']) < 9:\n        break\n    print(row['review'])",
    "texts = [row['review'] for row in ds if 'review' in row]",
    "row = dict(ds[0])\nrow['review'] = 1\nrow['review']",
    "for name in ds.features:\n    print(ds[name])",
    "column = 'review' if 'review' in ds.column_names else 'text'\nds[column]",
    "column = next(one for one in ('review', 'text') if one in ds.column_names)\nds[column]",
    "try:\n    texts = ds['review']\nexcept (KeyError, ValueError):\n    texts = ds['text']",
    "try:\n    texts = [row['review'] for row in ds]\nexcept KeyError:\n    texts = ds['text']",
    "if isinstance(ds, DatasetDict):\n    ds = ds['train']",
    "ds = ds['train'] if isinstance(ds, dict) else ds",
    "table = ds.to_pandas()\ntable['review'] = table['text']\nDataset.from_pandas(table)['review']",
    "both = ds.train_test_split(1)\nboth.set_transform(lambda batch: {'n': batch['text']})\nboth['test'][0]['n']",
    "both = ds.train_test_split(1)\nboth['test'].set_transform(lambda batch: {'n': [1]})\nboth['test'][0]['n']",
    "both = ds.train_test_split(1)\nboth['validation'] = both['test']\nboth['validation']['text']",
    "for name, split in ds.train_test_split(1).items():\n    print(name, split['text'])",
    "both = ds.train_test_split(1)\nds = both['validation' if 'validation' in both else 'test']",
]


def uv(body: str, loaded: str = LOADED, **args: Any) -> Submission:
    return in_image(f"{IMPORTS}{loaded}\n{body}\n{PUSH}\n", **args)


def performed(body: str) -> None:
    """Run lines on a small dataset with the real library."""
    rows = datasets.Dataset.from_dict({"text": ["a", "b", "c"], "label": [0, 1, 2]})
    scope: dict[str, Any] = {"ds": rows}
    exec(f"{IMPORTS}{body}", scope)


@pytest.mark.parametrize("body", REFUSED)
def test_what_datasets_refuses_ends_the_script_there(body: str) -> None:
    with pytest.raises((KeyError, ValueError, SystemExit)):
        performed(body)
    submission = uv(body)
    assert [severity for severity, _, _ in found(submission, "E012")] == ["error"]
    assert errors(submission) == {"E012"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("body", TAKEN)
def test_what_datasets_takes_is_left_alone(body: str) -> None:
    performed(body)
    submission = uv(body)
    assert found(submission, "E012") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize(
    ("loaded", "says"),
    [
        ("ds = load_dataset('HuggingFaceH4/ultrachat_200k', split='train')", "`train_sft`, `test_sft`"),
        ("ds = load_dataset('imdb', split='train[:10]+validation')", "the split `validation` of `stanfordnlp/imdb`"),
        ("ds = load_dataset('imdb', split=['train', 'dev'])[0]", "the split `dev`"),
        ("ds = load_dataset('imdb', split='dev', streaming=True)", "the split `dev`"),
        ("ds = load_dataset('imdb', split={'a': 'train', 'b': 'dev'})", "the split `dev`"),
        ("ds = load_dataset('imdb', split={'a': 'train'}).remove_columns('review')", "the column `review`"),
        (
            "ds = load_dataset('imdb', split='train').map(lambda text: {'n': [1]}, input_columns=['text'])\nds['m']",
            "`text`, `label`, `n`",
        ),
        ("ds = load_dataset('imdb')['validation']", "the split `validation`"),
        ("ds = load_dataset('imdb', revision='main')['validation']", "the split `validation`"),
        ("ds = load_dataset('openai/gsm8k')", "`main`, `socratic`"),
        ("ds = load_dataset('gsm8k', None, split='train')", "without naming one of its configurations"),
        ("ds = load_dataset('gsm8k', 'mian', split='train')", "the configuration `mian`"),
        ("ds = load_dataset('imdb').remove_columns('review')", "the column `review`"),
        ("ds = load_dataset('imdb').map(lambda row: {'n': row['review']})", "the column `review`"),
        ("ds = load_dataset('mbpp', split='test')\nfor prompt in ds['prompt']:\n    print(prompt)", "`prompt` of `goo"),
        ("ds = load_dataset('imdb', split='train', streaming=True)\nfor row in ds:\n    row['review']", "`review`"),
    ],
)
def test_what_a_set_does_not_have_is_named_with_what_it_has(loaded: str, says: str) -> None:
    submission = uv("", loaded)
    assert errors(submission) == {"E012"}
    assert says in submission.findings("E012")[0].message


@pytest.mark.parametrize(
    "loaded",
    [
        "ds = load_dataset('imdb', split='all')",
        "ds = load_dataset('imdb', split='train[:50%]+test(pct1)')",
        "print(load_dataset('imdb', split=['train', 'test'])[1]['text'])\nds = load_dataset('imdb', split='test')",
        "ds = load_dataset('imdb', data_files='a.json', split='dev')",
        "ds = load_dataset('imdb', revision='refs/pr/1', split='dev')",
        "ds = load_dataset('imdb', split=sys.stdin.read())",
        "ds = load_dataset('alice/imdb', split='dev').select_columns(['review'])",
        "ds = load_dataset('openai/gsm8k', 'main', split='train')",
        "ds = load_dataset('openbookqa', split='train').select_columns(['question_stem'])",
        "ds = load_dataset('HuggingFaceFW/fineweb', 'CC-MAIN-2024-10', split='train').select_columns(['text'])",
        "ds = load_dataset('trl-lib/Capybara', split='train').select_columns(['conversation'])",
        "ds = load_dataset('imdb', split='test', streaming=True).map(lambda row: {'n': 1})\n[one['n'] for one in ds]",
        "ds = load_dataset('imdb')\nds = ds['train'] if 'train' in ds else ds['validation']",
    ],
)
def test_what_a_set_may_have_is_left_alone(loaded: str) -> None:
    assert found(uv("", loaded), "E012") == []


@pytest.mark.parametrize("error", ["KeyError", "ValueError"])
def test_a_handler_for_what_any_release_raises_is_believed(error: str) -> None:
    body = f"try:\n    texts = ds['review']\nexcept {error}:\n    texts = ds['text']"
    assert found(uv(body), "E012") == []


def test_a_push_after_a_change_to_one_split_depends_on_nothing() -> None:
    body = "if isinstance(both['train'][0]['label'], str):\n    both['train'] = both['train'].map(encode)"
    submission = uv(f"{body}\nds = both['train']", "encode = print\nboth = load_dataset('imdb')")
    assert [one.condition for one in submission.report.destinations] == [None]


def test_what_has_been_kept_before_is_no_loss() -> None:
    submission = uv("ds['review']", f"{LOADED}\nds.push_to_hub('alice/copy')")
    assert found(submission, "E012") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize(
    ("line", "wrong"),
    [("ds[args.column]", "texts"), ("if args.column not in ds.column_names:\n    sys.exit(1)", "review")],
)
def test_an_option_of_this_call_is_what_the_set_is_asked_for(line: str, wrong: str) -> None:
    submission = uv(line, f"{OPTION}{LOADED}", script_args=["--column", wrong])
    assert errors(submission) == {"E012"}
    assert errors(uv(line, f"{OPTION}{LOADED}", script_args=["--column", "label"])) == set()


@pytest.mark.parametrize("given", [["--column", "texts"], ["--column=texts"]])
def test_the_fix_takes_the_nearest_name_in_the_arguments(given: list[str]) -> None:
    submission = uv("ds[args.column]", f"{OPTION}{LOADED}", script_args=given)
    fix = submission.fix("E012")
    assert not fix.safe
    assert errors(submission.mended(fix)) == set()


def test_the_fix_takes_the_nearest_name_in_the_script() -> None:
    submission = uv("", "ds = load_dataset('HuggingFaceH4/ultrachat_200k', split='train')")
    fix = submission.fix("E012")
    assert not fix.safe
    mended = submission.mended(fix)
    assert "split='train_sft'" in mended.args["script"]
    assert errors(mended) == set()


def test_without_a_near_name_the_fix_says_what_there_is() -> None:
    fix = uv("ds['review']").fix("E012")
    assert (fix.safe, fix.script) == (False, None)
    assert "`text`, `label`" in fix.title


def test_the_library_refuses_the_same_configurations_and_splits(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    rows = [
        f"- config_name: {name}\n  data_files:\n  - split: train\n    path: {name}.csv" for name in ("main", "other")
    ]
    (folder / "README.md").write_text("---\nconfigs:\n" + "\n".join(rows) + "\n---\n")
    for name in ("main", "other"):
        (folder / f"{name}.csv").write_text("text,label\na,1\n")
    for given, says in (((), "Config name is missing"), (("mian",), "not found"), (("main",), "Unknown split")):
        with pytest.raises(ValueError, match=says):
            datasets.load_dataset(str(folder), *given, split="dev", cache_dir=str(tmp_path / "cache"))


def test_every_set_of_the_table_is_whole() -> None:
    for name, one in data_sets().items():
        assert one.name.count("/") == 1
        assert name in (one.name, one.name.rpartition("/")[2])
        assert one.default is None or one.default in one.configurations
        assert not (one.named and one.default is not None)
        for configuration in one.configurations.values():
            assert configuration.splits
            held = configuration.columns or ()
            assert len(set(held)) == len(held)
