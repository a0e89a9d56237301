"""Arguments by names that Python's own library, or pandas, does not take; the table that tells which it does."""

from __future__ import annotations

import importlib
import inspect

import pytest

from guard.signatures.plain import taken
from tests.guard.asked import errors, uv

HEAD = (
    "import argparse, json, os, random, subprocess\nfrom pathlib import Path\nimport pandas as pd\n"
    "from datasets import load_dataset\nrows = pd.read_csv('/in/a.csv')\n"
)
PUSH = "load_dataset('a/b').push_to_hub('alice/rows')\n"
STRANGE = [
    pytest.param("os.makedirs('a', exists_ok=True)\n", "exists_ok", "`exist_ok`", id="a folder"),
    pytest.param("Path('a').mkdir(exist_okay=True)\n", "exist_okay", "`exist_ok`", id="a path"),
    pytest.param("open('a', 'w', encode='utf-8')\n", "encode", "Leave out", id="a file"),
    pytest.param("json.dumps({}, indentation=2)\n", "indentation", "`indentation`", id="an encoder"),
    pytest.param("json.load(open('/in/a'), encoding='utf-8')\n", "encoding", "Leave out", id="a decoder"),
    pytest.param("random.choices([1], n=2)\n", "`n`", "Leave out", id="a choice"),
    pytest.param("random.Random(1).sample([1], size=1)\n", "size", "Leave out", id="a generator"),
    pytest.param("sorted([1], reversed=True)\n", "reversed", "`reverse`", id="a list"),
    pytest.param("subprocess.run(['ls'], check_output=True)\n", "check_output", "Leave out", id="a program"),
    pytest.param("argparse.ArgumentParser().add_argument('-a', defualt=1)\n", "defualt", "`default`", id="an option"),
    pytest.param("rows.to_csv('a.csv', header_index=False)\n", "header_index", "Leave out", id="a table"),
    pytest.param("pd.DataFrame({'a': [1]}).to_csv('a.csv', indexes=False)\n", "indexes", "`index`", id="a new table"),
    pytest.param("pd.concat(rows, pd.DataFrame({'a': [1]}), axis=1)\n", "one by one", "a list", id="two tables"),
]
TAKEN = [
    pytest.param("json.dumps({}, cls=json.JSONEncoder, indentation=2)\n", id="an encoder of its own"),
    pytest.param("json.loads('{}', strict=False)\njson.load(open('/in/a'), strict=False)\n", id="a decoder"),
    pytest.param("import orjson as json\njson.dumps({}, indentation=2)\n", id="of another library"),
    pytest.param("argparse.ArgumentParser().add_argument('-a', action=Own, mine=1)\n", id="an action of its own"),
    pytest.param("try:\n    os.makedirs('a', exists_ok=True)\nexcept TypeError:\n    pass\n", id="caught"),
    pytest.param(
        "given = dict(load_dataset('a/b', split='train')[0])\nos.makedirs('a', **given)\n", id="what is not known"
    ),
    pytest.param(
        "pd.concat([rows, rows], axis=1).to_csv('a.csv', index=False)\nrows.to_json('a', 'records', lines=True)\n",
        id="fit",
    ),
]


@pytest.mark.parametrize(("script", "told", "mended"), STRANGE)
def test_an_argument_that_a_call_does_not_have_ends_the_script(script: str, told: str, mended: str) -> None:
    submission = uv(HEAD + script + PUSH)
    assert errors(submission) == {"P003"}
    assert told in submission.findings("P003")[0].message
    assert mended in submission.fix("P003").title


@pytest.mark.parametrize("script", TAKEN)
def test_what_a_call_takes_is_left_alone(script: str) -> None:
    own = "class Own(argparse.Action):\n    pass\n"
    submission = uv(HEAD + own + script + PUSH)
    assert submission.findings("P003") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize("path", sorted(taken()))
def test_the_table_holds_all_that_this_python_and_this_pandas_take(path: str) -> None:
    parts = path.split(".")
    module = parts[: next((at for at, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)] or ["builtins"]
    if path.startswith("pandas.to_"):
        module, parts = ["pandas"], ["pandas", "DataFrame", parts[-1]]
    if path in ("list.sort", "datetime.datetime.now"):
        module = ["builtins"] if path == "list.sort" else ["datetime"]
    found = importlib.import_module(".".join(module))
    for part in parts[0 if module == ["builtins"] else len(module) :]:
        found = getattr(found, part)
    takes = inspect.signature(found).parameters.values()
    by_name = {one.name for one in takes if one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)}
    assert by_name - {"self"} <= taken()[path] | {"kwds"}
