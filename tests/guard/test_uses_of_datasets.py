"""Datasets and tables that are used as what they are not, and methods of theirs that are given what they refuse."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, uv

HEAD = """from datasets import Dataset, DatasetDict, Value, load_dataset
import json
import pandas as pd
from concurrent.futures import ThreadPoolExecutor
from sentence_transformers import SentenceTransformer
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, Trainer
rows = load_dataset("alice/texts", split="train")
films = load_dataset("stanfordnlp/imdb", split="train")
splits = load_dataset("alice/texts")
table = pd.read_parquet("hf://datasets/alice/a/b.parquet")
model = SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2")
tokenizer = AutoTokenizer.from_pretrained("openai-community/gpt2")
bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
"""
PUSH = "\nrows.push_to_hub('alice/rows')\n"
BATCHED = "batched=True"
TOKENS = "tokens = films.map(lambda batch: tokenizer(batch['text']), batched=True, remove_columns=['text'])\n"

ATTRIBUTES = [
    "print(rows.columns)",
    "print(splits.columns)",
    "for row in rows:\n    print(row.text)",
    "for row in films:\n    print(row.text)",
    "print(rows[0].text)",
    "rows.filter(lambda row: row.label == 1)",
    "films.filter(lambda row: row.label == 1)",
    "one, other = rows.train_test_split(0.1)\none.push_to_hub('alice/one')",
    "one, other = films.train_test_split(0.1)\none.push_to_hub('alice/one')",
    "rows.to_parquet('a.parquet').push_to_hub('alice/one')",
    f"rows.map(lambda batch: {{'n': len(batch['text'].split())}}, {BATCHED})",
    f"films.map(lambda batch: {{'n': len(batch['text'].split())}}, {BATCHED})",
    f"rows.filter(lambda texts: len(texts.split()) > 5, {BATCHED}, input_columns=['text'])",
    "pd.concat([table, table]).write_parquet('a.parquet')",
]
CALLS = [
    ("rows['id'] = list(range(5))", "add_column"),
    ("rows = rows + films", "concatenate_datasets"),
    ("rows += films", "concatenate_datasets"),
    ("for row in rows[:5]:\n    print(row['text'])", "select"),
    ("for row in films[:5]:\n    print(row['text'])", "select"),
    ("rows.filter('label == 1')", "function"),
    ("splits.map(['a'])", "function"),
    ("rows.filter(lambda row, at: at > 5)", "take"),
    ("rows.map(lambda row: row, with_indices=True)", "take"),
    ("rows.map(lambda row: row, fn_kwargs={'size': 1})", "take"),
    ("rows.map(lambda a: {'c': a}, input_columns=['a', 'b'])", "take"),
    ("rows.map(lambda row: {'c': row['text']}, input_columns=['text'])", "input_columns"),
    ("rows.select(1000)", "range"),
    ("rows.cast_column('a', 'int32')", "Value"),
    ("splits.map(lambda row: {'n': 1}, remove_columns=splits.column_names)", "one split"),
    ("parts = rows.train_test_split(0.1)\nparts.remove_columns(parts.column_names)", "one split"),
    ("json.dump(rows, open('a', 'w'))", "to_json"),
    ("DatasetDict(train=rows[:9], test=rows[9:]).push_to_hub('alice/one')", "select"),
    ("DatasetDict({'train': films[:9]}).push_to_hub('alice/one')", "select"),
    ("Dataset([{'a': 1}])", "from_list"),
    ("Dataset({'a': [1]})", "from_dict"),
    ("Dataset.from_json([{'a': 1}])", "from_list"),
    ("table = table.drop_duplicates(inplace=True)\nDataset.from_pandas(table)", "inplace"),
    (f"rows.filter(lambda batch: batch['n'] >= 5, {BATCHED})", ""),
    ("rows.map(lambda row: len(row['text']))", "dictionary"),
    ("rows.map(lambda row: row['label'] == 1)", "dictionary"),
    ("def size(row):\n    return len(row['text'])\nrows.map(size)", "dictionary"),
    ("rows.to_json('a.jsonl', orient='record')", "takes"),
    ("table.to_dict('record')", "takes"),
    ("table['n'] = table.apply(lambda row: row['a'] + row['b'])", "axis=1"),
    ("pd.DataFrame({'e': model.encode(['a', 'b'])})", "list(array)"),
    ("pd.DataFrame({'e': model.encode(table['text'].tolist())})", "list(array)"),
    ("rows.map(lambda batch: tokenizer(batch['text'], truncation=True, return_tensors='pt'), batched=True)", "pad"),
    (f"{TOKENS}tokens.select(range(30000))", "range"),
    (
        "films.map(lambda row: {'hash': row['text'][:9]}).train_test_split(0.1, stratify_by_column='hash')",
        "class_encode_column",
    ),
    ("from sklearn.model_selection import train_test_split as part\npart([1, 2], test_size=10.0)", "fraction"),
    ("films.to_pandas()['review']", "text"),
    ("films.to_pandas()[['text', 'stars']]", "text"),
    ("Dataset.from_pandas(table, index=False)", "index"),
    (
        "parts = [ThreadPoolExecutor(8).submit(len, name) for name in ['a', 'b']]\nDataset.from_list(parts)",
        "dictionary",
    ),
    ("AutoModelForCausalLM.from_config('openai-community/gpt2')", "takes"),
    ("Trainer(model='openai-community/gpt2', train_dataset=films).push_to_hub(repo_id='alice/one')", "hub_model_id"),
    ("table['e'] = model.encode(table['text'].tolist())", "list(array)"),
]
LEFT = [
    "print(rows.column_names, rows.features, splits.column_names)",
    "for row in rows:\n    print(row['image'].size, row.items(), row.get('a'))",
    "for row in films:\n    print(row['text'].strip(), row.keys())",
    "for row in rows.with_format('torch'):\n    print(row.text)",
    "rows.set_format('pandas')\nprint(rows[0].text)",
    "for name in rows[:5]:\n    print(name.upper(), rows[:5][name])",
    "for name in films[0]:\n    print(films[0][name], name[0])",
    "one, other = load_dataset('alice/texts', split=['train', 'test'])\none.push_to_hub('alice/one')",
    "first, second = splits\nprint(first.upper(), splits[second])",
    "splits['few'] = rows.select([1])",
    "table['id'] = 1",
    "rows.filter(lambda row, at: at > 5, with_indices=True)",
    "rows.map(lambda row, size: row, fn_kwargs={'size': 1})",
    "rows.map(lambda row, at, size=3: row, with_indices=True)",
    "rows.map(lambda *given: {'a': 1})",
    "rows.map(lambda a, b: {'c': a}, input_columns=['a', 'b'])",
    "rows.map(lambda pair: {'c': pair['en']}, input_columns=['translation'])",
    "rows.map(lambda pair: {'c': pair['question']}, input_columns=['question'])",
    "rows.map(lambda text, more={'text': 'a'}: {'c': more['text'] + text}, input_columns=['text'])",
    "rows.map(None)",
    "rows.with_format('pandas').map(lambda table: table['n'] > 0, batched=True)",
    "rows.set_format('pandas')\nrows.map(lambda table: table['n'] > 0, batched=True)",
    "load_dataset('alice/a', split='a', streaming=True) + load_dataset('alice/b', split='a', streaming=True)",
    "parts = DatasetDict({'a': rows, 'info': [{'a': 1}]})\nparts.pop('info')\nparts.push_to_hub('alice/one')",
    "parts = DatasetDict({'a': rows, 'info': [{'a': 1}]})\ndel parts['info']\nparts.push_to_hub('alice/one')",
    "d = DatasetDict({'a': [{'a': 1}]})\nd['a'] = Dataset.from_list(d['a'])\nd.push_to_hub('alice/one')",
    "rows.select(range(10)).select([1, 2])",
    "rows.cast_column('a', Value('int32'))",
    "splits.map(lambda row: {'n': 1}, remove_columns=splits['train'].column_names)",
    "rows.map(lambda row: {'n': 1}, remove_columns=rows.column_names)",
    "json.dump(rows[:5], open('a', 'w'))",
    "json.dump(rows, open('a', 'w'), default=str)",
    "DatasetDict({'train': rows.select([1])}).push_to_hub('alice/one')",
    "Dataset(table)",
    "json.dumps(DatasetDict())",
    "class Encoder(json.JSONEncoder):\n    def default(self, o):\n        return str(o)\njson.dumps(rows, cls=Encoder)",
    "table[[f'e{at}' for at in range(384)]] = model.encode(table['text'].tolist())",
    "short = SentenceTransformer('a/b', truncate_dim=1)\ntable['e'] = short.encode(table['text'].tolist())",
    "pd.DataFrame({'a': {'min': 1, 'max': 4}}).apply(lambda column: column['max'] - column['min'])",
    "pd.DataFrame([[1, 2], [3, 4]], ['lo', 'hi']).apply(lambda column: column['hi'])",
    "pd.read_json('hf://datasets/alice/a/b.json').apply(lambda column: column['a'])",
    "table.describe().apply(lambda column: column['max'])",
    "text = 'abc'\nprint(text[0])",
    "table.drop_duplicates(inplace=True)\nDataset.from_pandas(table)",
    f"rows.filter(lambda batch: [n >= 5 for n in batch['n']], {BATCHED})",
    f"rows.map(lambda batch: {{'n': [len(one.split()) for one in batch['text']]}}, {BATCHED})",
    f"rows.filter(lambda texts: [len(one.split()) > 5 for one in texts], {BATCHED}, input_columns=['text'])",
    "rows.filter(lambda text: len(text.split()) > 5, input_columns=['text'])",
    f"rows.with_format('numpy').filter(lambda batch: batch['n'] >= 5, {BATCHED})",
    "load_dataset('alice/texts', split='train', streaming=True).map(lambda row, at: row)",
    "rows.filter(lambda row: row['label'] == 1)",
    "def size(row):\n    if row['a']:\n        return {'n': 1}\n    return len(row['text'])\nrows = rows.map(size)",
    "rows.to_json('a.jsonl', orient='records')\ntable.to_dict('records')",
    "table['n'] = table.apply(lambda row: row['a'] + row['b'], axis=1)",
    "table['a'].apply(lambda cell: cell['b'])",
    "table.groupby('a').apply(lambda group: group['b'].sum())",
    "table = pd.read_csv('hf://datasets/alice/a/b.csv', index_col=0)\ntable.apply(lambda column: column['a'])",
    "pd.concat([table['a'], table['b']]).tolist()",
    "pd.DataFrame({'e': list(model.encode(['a', 'b']))})",
    "pd.DataFrame({'e': model.encode('a')})",
    "rows = rows.map(lambda batch: tokenizer(batch['text'], truncation=True), batched=True)",
    "rows = rows.map(lambda batch: bert(batch['text'], padding='max_length', return_tensors='pt'), batched=True)",
    "rows = rows.map(lambda row: tokenizer(row['text'], return_tensors='pt'))",
    "rows = rows.map(lambda b: tokenizer(b['text'], return_tensors='np'), batched=True, batch_size=1)",
    "rows = rows.map(lambda b: tokenizer([f'{n:08d}' for n in b['n']], return_tensors='np'), batched=True)",
    TOKENS.replace("batch['text'])", "batch['text'] + batch['text'])") + "tokens.select(range(30000))",
    f"{TOKENS}tokens.select(range(20000))",
    "films.map(lambda row: {'hash': 1}).class_encode_column('hash').train_test_split(0.1, stratify_by_column='hash')",
    "films.train_test_split(0.1, stratify_by_column='label')",
    "films.to_pandas()[['text', 'label']]",
    "table = films.to_pandas()\ntable['size'] = table['text'].str.len()\nprint(table['size'], table['more'])",
    "Dataset.from_pandas(table, preserve_index=False)",
    "parts = [ThreadPoolExecutor(8).submit(dict, a=1)]\nDataset.from_list([one.result() for one in parts])",
    "AutoModelForCausalLM.from_config(AutoConfig.from_pretrained('openai-community/gpt2'))",
    "table['e'] = list(model.encode(table['text'].tolist()))",
    "table['e'] = model.encode(table['text'].tolist()).sum(axis=1)",
    "pd.DataFrame({'e': model.encode(['a', 'b'], convert_to_tensor=True)})",
]


def asked(uses: str) -> Submission:
    packages = ["datasets", "pandas", "pyarrow", "sentence-transformers", "transformers", "torch", "scikit-learn"]
    return uv(HEAD + uses + PUSH, timeout="2h", dependencies=packages)


@pytest.mark.parametrize("uses", ATTRIBUTES)
def test_an_attribute_of_another_kind_of_thing_is_not_there(uses: str) -> None:
    submission = asked(uses)
    assert "E002" in errors(submission)
    assert "AttributeError" in submission.findings("E002")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("uses", "way"), CALLS)
def test_what_a_dataset_or_a_table_refuses_ends_the_script(uses: str, way: str) -> None:
    submission = asked(uses)
    told = [one for one in submission.report.findings if one.severity == "error"]
    assert told
    assert any(one.fix is not None and way in one.fix.title + one.message for one in told)
    assert not submission.report.admitted


@pytest.mark.parametrize("uses", LEFT)
def test_what_they_take_is_left_alone(uses: str) -> None:
    submission = asked(uses)
    assert errors(submission) == set()
    assert submission.report.verdict == "persists"
