"""Pushes of rows that are none."""

from __future__ import annotations

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import Submission, caller, found, uv

HEAD = """\
import json
from functools import partial
from pathlib import Path
import pandas as pd
from datasets import Dataset, concatenate_datasets, load_dataset
data = load_dataset("acme/a", split="train")
rows = []
"""
PUSH = "Dataset.from_list(rows).push_to_hub('alice/a')\n"
FORGOTTEN = [
    pytest.param("for row in data:\n    made = {'a': row['a']}\n" + PUSH, id="nothing is put in"),
    pytest.param("for row in data:\n    rows.append(row)\n    rows = []\n" + PUSH, id="emptied in each round"),
    pytest.param("print(f'{len(rows)} rows')\nfor row in rows:\n    print(row)\n" + PUSH, id="looked at"),
    pytest.param("frame = pd.DataFrame(rows)\nDataset.from_pandas(frame).push_to_hub('alice/a')\n", id="as a table"),
    pytest.param("Dataset.from_dict({'a': rows}).push_to_hub('alice/a')\n", id="as a column"),
    pytest.param("made = Dataset.from_list(rows)\nmade.shuffle().push_to_hub('alice/a')\n", id="shuffled"),
]
FILLED = [
    pytest.param("for row in data:\n    rows.append(row)\n" + PUSH, id="in a loop"),
    pytest.param(
        "for row in data:\n    rows.append(row)\n    if len(rows) > 9:\n        break\n    rows = []\n" + PUSH,
        id="left",
    ),
    pytest.param("for row in data:\n    rows += [row]\n" + PUSH, id="added to"),
    pytest.param("for row in []:\n    pass\nelse:\n    rows.append(data[0])\n" + PUSH, id="after the loop"),
    pytest.param("import tools\ntools.fill(rows)\n" + PUSH, id="by a library"),
    pytest.param("import tools\nhold = {'a': rows}\ntools.fill(hold)\n" + PUSH, id="inside something"),
    pytest.param("import tools\n@tools.each\ndef one(row):\n    rows.append(row)\ntools.go()\n" + PUSH, id="by a hook"),
    pytest.param("exec('rows.append(1)')\n" + PUSH, id="by text"),
    pytest.param("globals()['rows'].append(data[0])\n" + PUSH, id="without its name"),
    pytest.param("add = partial(rows.append)\nfor row in data:\n    add(row)\n" + PUSH, id="by its method"),
    pytest.param("rows = list(data)\n" + PUSH, id="another list"),
    pytest.param("for row in data:\n    rows.append(row)\n    " + PUSH + "    rows = []\n", id="pushed in each round"),
    pytest.param(
        "try:\n    for row in data:\n        rows.append(json.loads(row))\n        rows = []\nexcept ValueError:\n"
        "    pass\n" + PUSH,
        id="kept by a failure",
    ),
    pytest.param(
        "made = concatenate_datasets([data, Dataset.from_list(rows)])\nmade.push_to_hub('alice/a')\n", id="more"
    ),
    pytest.param("Dataset.from_dict({'a': []}).push_to_hub('alice/a')\n", id="meant to be empty"),
]


@pytest.mark.parametrize("script", FORGOTTEN)
def test_a_list_that_stays_empty_keeps_no_results(script: str) -> None:
    submission = uv(HEAD + script, facts=caller())
    assert [where for _, _, where in found(submission, "P017")] == [len((HEAD + script).splitlines())]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", FILLED)
def test_a_list_that_may_have_been_filled_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script, facts=caller())
    assert found(submission, "P017") == []
    assert submission.report.verdict == "persists"


COLLECTED = """\
import argparse, glob, json, os
from pathlib import Path
from datasets import Dataset, concatenate_datasets
folder = {}
{}
rows = {{"a": [], "b": []}}
for file in {}:
    for line in open(file):
        row = json.loads(line)
        rows["a"].append(row["a"])
        rows["b"].append(row["b"])
made = concatenate_datasets([Dataset.from_dict({{}}), Dataset.from_dict(rows)])
made.push_to_hub("alice/a", private=True)
"""
LOOKS = ["Path(folder).glob('*.jsonl')", "sorted(glob.glob(folder + '/*.jsonl'))", "sorted(Path(folder).rglob('*'))"]


def _collected(folder: str, looks: str, before: str = "", **given: object) -> Submission:
    asked = {"image": UvArgs.model_fields["image"].default, "dependencies": ["datasets"], "facts": caller(), **given}
    return uv(COLLECTED.format(repr(folder), before, looks), **asked)


@pytest.mark.parametrize("looks", LOOKS)
def test_rows_from_a_folder_that_is_not_there_are_none(looks: str) -> None:
    for folder in ("/data", "alice/raw", "raw"):
        submission = _collected(folder, looks)
        assert found(submission, "P017") == [("error", "script", 13)]
        assert folder in submission.findings("P017")[0].message
        assert submission.report.verdict == "lost"


@pytest.mark.parametrize("looks", LOOKS)
def test_rows_from_a_folder_that_may_be_there_are_left_alone(looks: str) -> None:
    mounted = _collected("/data", looks, volumes=["hf://datasets/alice/raw:/data"])
    fetched = _collected(
        "raw", looks, "from huggingface_hub import snapshot_download\nsnapshot_download('a/b', local_dir='raw')"
    )
    made = _collected("raw", looks, "os.makedirs('raw')\nopen('raw/a.jsonl', 'w').write('{}')")
    started = _collected("raw", looks, "os.system('make raw')")
    assert [one.report.verdict for one in (mounted, fetched, made, started)] == ["persists"] * 4
    assert not any(found(one, "P017") for one in (mounted, fetched, made, started))


def test_a_list_comprehended_from_nothing_is_empty_too() -> None:
    script = (
        "from pathlib import Path\nfrom datasets import Dataset\nfiles = sorted(Path('/raw').glob('*.txt'))\n"
        "rows = [{'a': file.read_text()} for file in files]\nDataset.from_list(rows).push_to_hub('alice/a')\n"
    )
    asked = {"image": UvArgs.model_fields["image"].default, "dependencies": ["datasets"], "facts": caller()}
    assert found(uv(script, **asked), "P017") == [("error", "script", 5)]
    assert found(uv(script.replace("rows =", "import tools\ntools.find(files)\nrows ="), **asked), "P017") == []
