"""What a script writes and Python refuses: values that JSON does not have, and what no file takes."""

from __future__ import annotations

import pytest

from tests.guard.asked import errors, uv

HEAD = (
    "import argparse, csv, datetime, gzip, json, pickle, uuid\nfrom collections import Counter\n"
    "from dataclasses import asdict, dataclass\nfrom pathlib import Path\nimport numpy as np\nimport torch\n"
    "import pandas as pd\nfrom datasets import load_dataset\nfrom sentence_transformers import SentenceTransformer\n"
    "rows = load_dataset('alice/a', split='train')\nmodel = SentenceTransformer('all-MiniLM-L6-v2')\n"
)
PUSH = "load_dataset('a/b').push_to_hub('alice/rows')\n"
OUT = ["hf://buckets/alice/out:/out"]
MANAGED = (
    "from contextlib import contextmanager\n@contextmanager\ndef writer(path):\n"
    "    with open(path, 'w') as f:\n        yield f\n"
)
REFUSED = [
    pytest.param("json.dumps({'at': datetime.datetime.now()})", "`datetime`", "default=str", id="a time"),
    pytest.param("json.dumps({'out': Path('/out') / 'a'})", "`Path`", "str()", id="a path"),
    pytest.param("json.dumps([set(rows['a'])])", "`set`", "list()", id="a set"),
    pytest.param("json.dumps(load_dataset('c/d', split='train'))", "`Dataset`", "to_json", id="a dataset"),
    pytest.param("json.dumps(pd.read_csv('/in/a')['a'].value_counts())", "`Series`", "to_dict", id="counts"),
    pytest.param("json.dumps({'d': torch.device('cuda')})", "`device`", "str()", id="a device"),
    pytest.param(
        "import optuna\njson.dumps(optuna.create_study().best_trial)", "`FrozenTrial`", ".params", id="a trial"
    ),
    pytest.param("json.dumps({'id': uuid.uuid4()})", "`UUID`", "default=", id="an identifier"),
    pytest.param("json.dumps({'v': np.argmax([1, 2])})", "of NumPy", ".tolist()", id="a number of numpy"),
    pytest.param("json.dumps({'v': torch.cat([1]).mean()})", "a tensor", ".item()", id="a tensor"),
    pytest.param("json.dumps({'v': model.encode('a')})", "of NumPy", ".tolist()", id="an embedding"),
    pytest.param("json.dumps([round(x, 3) for x in model.encode('a')])", "of NumPy", "float()", id="rounded"),
    pytest.param(
        "json.dumps(torch.load('/in/a').logits.detach().cpu().numpy())", "of NumPy", ".tolist()", id="from the GPU"
    ),
    pytest.param("json.dumps({(a, 1): 2 for a in rows})", "tuples", "Join", id="keys that are tuples"),
    pytest.param(
        "args = argparse.ArgumentParser().parse_args()\njson.dumps(args)", "`Namespace`", "vars()", id="options"
    ),
    pytest.param(
        "@dataclass\nclass Row:\n    a: int = 1\nfound = []\nfor row in rows:\n    found.append({'row': Row()})\n"
        "print(json.dumps(found))",
        "`Row`",
        "default=",
        id="an object in a list that a loop fills",
    ),
    pytest.param(
        "vectors = model.encode(rows['a'])\nfor row, vector in zip(rows, vectors):\n    json.dumps({'v': vector})",
        "of NumPy",
        ".tolist()",
        id="a row of embeddings",
    ),
    pytest.param("f = open('a', 'w')\njson.dump({})", "no file", "the file", id="no file"),
    pytest.param("json.dump({}, 'a.json')", "no `write`", "Open the path", id="a path in the place of a file"),
    pytest.param("json.load('/in/a.json')", "no `read`", "Open the path", id="a path to read from"),
    pytest.param("pickle.dump(rows, open('a', 'w'))", "bytes into a file for text", '"wb"', id="a pickle as text"),
    pytest.param("json.dump({}, open('a', 'wb'))", "opened for bytes", "for text", id="JSON as bytes"),
    pytest.param("gzip.open('a.gz', 'w').write('a')", "opened for bytes", "for text", id="a text, compressed"),
    pytest.param("Path('a').write_bytes('abc')", "opened for bytes", "for text", id="a text in the place of bytes"),
    pytest.param("Path('a').write_text({'a': 1})", "a `dict`", "json.dumps", id="a dictionary as a text"),
    pytest.param("open('a', 'w').write([row for row in rows])", "a `list`", "json.dumps", id="a list"),
    pytest.param("with open('a', 'w') as f:\n    print(1)\nf.write('b')", "closed", "Write inside", id="closed"),
    pytest.param(
        "json.dumps(torch.load('/in/a').float().cpu().numpy()[0])", "of NumPy", ".tolist()", id="an item as float32"
    ),
    pytest.param(
        "from transformers import AutoModelForCausalLM\n"
        "open('a', 'w').write(AutoModelForCausalLM.from_pretrained('a/b').generate(1))",
        "a tensor",
        "`str()`",
        id="what a model generates",
    ),
    pytest.param(
        "data = 'a'\nopen('a', 'wb' if isinstance(data, str) else 'w').write(data)",
        "opened for bytes",
        "for text",
        id="in the mode of another type",
    ),
]
TAKEN = [
    pytest.param("json.dumps({'at': datetime.datetime.now()}, default=str)", id="with a default"),
    pytest.param("json.dumps({'at': datetime.datetime.now().isoformat(), 'p': str(Path('a'))})", id="as texts"),
    pytest.param("json.dumps({'v': model.encode('a').tolist(), 'm': np.mean([1]), 'c': Counter('a')})", id="as lists"),
    pytest.param("json.dumps({'v': float(np.float32(3)), 'w': torch.cat([1]).mean().item()})", id="as numbers"),
    pytest.param("json.dumps([round(float(x), 3) for x in model.encode('a')])", id="each as a number"),
    pytest.param("@dataclass\nclass Row:\n    a: int = 1\njson.dumps(asdict(Row()))", id="a dataclass as its fields"),
    pytest.param(
        "@dataclass\nclass Part:\n    a: int = 1\n@dataclass\nclass Row:\n    b: Part = None\n"
        "json.dumps(asdict(Row(Part())))",
        id="and what is in it",
    ),
    pytest.param("class Row(dict):\n    pass\njson.dumps(Row())", id="a dictionary of its own"),
    pytest.param(
        "seen = {'a': {1}}\nfor key in seen:\n    seen[key] = sorted(seen[key])\njson.dumps(seen)", id="sorted"
    ),
    pytest.param(
        "bad = []\nfor row in rows:\n    if row['a']:\n        bad.append(Path('a'))\njson.dumps(bad)", id="rare"
    ),
    pytest.param("kept = {'p': Path('a')}\nif rows['a']:\n    kept['p'] = 'a'\njson.dumps(kept)", id="perhaps a text"),
    pytest.param("args = argparse.ArgumentParser().parse_args()\njson.dumps(vars(args))", id="options as a table"),
    pytest.param("try:\n    json.dumps({1, 2})\nexcept TypeError:\n    pass", id="caught"),
    pytest.param("json.JSONEncoder.default = lambda self, value: str(value)\njson.dumps({1, 2})", id="an encoder"),
    pytest.param("import codecs\ncodecs.open('a', 'wb', 'utf-8').write('a')", id="a codec"),
    pytest.param("gzip.open('a.gz', 'wt').write('a')\nopen('a', 'wb').write(pickle.dumps(1))", id="in its mode"),
    pytest.param("open('a', 'wb').write(np.zeros(3))", id="an array as bytes"),
    pytest.param("pickle.dump(rows, open('a', 'wb'))\njson.dump({}, open('a', 'w'))", id="a file of each kind"),
    pytest.param("with open('a', 'w') as f:\n    f.write('a')\nwith open('b', 'w') as f:\n    f.write('b')", id="anew"),
    pytest.param("import sys\nsys.stdout.write('a')\nprint([1], file=sys.stderr)", id="a stream"),
    pytest.param("print({1: {2}}, file=open('a', 'w'))", id="printed"),
    pytest.param(
        MANAGED + "with writer('a') as f:\n    f.write('a')\n    json.dump({}, f)\n    print('a', file=f)",
        id="inside a manager of its own",
    ),
    pytest.param(
        "def files():\n    with open('a', 'w') as f:\n        yield f\nfor f in files():\n    f.write('a')",
        id="a file that is yielded",
    ),
    pytest.param(
        "def save(path, data):\n    with open(path, 'wb' if isinstance(data, bytes) else 'w') as f:\n"
        "        f.write(data)\nsave('a', 'a')\nsave('b', b'b')",
        id="in the mode of its type",
    ),
    pytest.param(
        "def plain(value):\n    if isinstance(value, bytes):\n        return value.decode()\n"
        "    return os.fspath(value) if isinstance(value, os.PathLike) else value\nimport os\n"
        "json.dumps([plain(b'a'), plain(Path('a'))])",
        id="as texts, by their types",
    ),
    pytest.param(
        "import yaml\nyaml.dump({}, open('a', 'wb'), encoding='utf-8')\nyaml.dump({}, open('b', 'w'))", id="encoded"
    ),
    pytest.param("json.dumps([x for x in torch.rand(3).double().cpu().numpy()])", id="numbers that are floats"),
    pytest.param("json.dumps(list(model.encode('a').astype('float64')))", id="made floats"),
    pytest.param(
        "from transformers import AutoModel\nreader = AutoModel.from_pretrained('a/b', trust_remote_code=True)\n"
        "open('a', 'w').write(reader.eval().generate('a.png'))",
        id="what code of the model makes",
    ),
    pytest.param(
        "import functools\njson.dumps = functools.partial(json.dumps, default=str)\n"
        "json.dumps(datetime.datetime.now())",
        id="by a function of its own",
    ),
]


@pytest.mark.parametrize(("script", "told", "mended"), REFUSED)
def test_what_python_refuses_to_write_ends_the_script(script: str, told: str, mended: str) -> None:
    submission = uv(HEAD + script + "\n" + PUSH)
    assert errors(submission) == {"P003"}
    finding = submission.findings("P003")[0]
    assert told in finding.message
    assert mended in submission.fix("P003").title
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", TAKEN)
def test_what_python_takes_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script + "\n" + PUSH)
    assert submission.findings("P003") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize(
    "script",
    [
        "with open('/out/a.json', 'w') as f:\n    for row in rows:\n        row['b'] = 1\n        json.dump({1}, f)\n",
        "with open('/out/a.json', 'w') as f:\n    v = model.encode('a')\n    f.write(json.dumps({'v': v}))\n",
        "json.dump({'v': {1}}, open('/out/a.json', 'w'))\n",
        "with open('/out/a.csv', 'w') as f:\n    f.write('head')\nfor row in rows:\n    f.write(row['a'])\n",
    ],
)
def test_a_file_that_is_empty_when_the_script_ends_keeps_nothing(script: str) -> None:
    submission = uv(HEAD + script, volumes=OUT)
    assert errors(submission) == {"P003"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "script",
    [
        "with open('/out/a.txt', 'w') as f:\n    for row in rows:\n        f.write(row['a'])\nf.write('end')\n",
        "with open('/out/a.txt', 'w') as f:\n    json.dump([1], f)\n    json.dump([{1}], f)\n",
        "with open('/out/a.txt', 'w') as f:\n    csv.writer(f).writerow([1])\n    json.dumps({1})\n",
    ],
)
def test_what_a_file_holds_by_then_is_kept(script: str) -> None:
    submission = uv(HEAD + script, volumes=OUT)
    assert submission.report.verdict == "persists"
