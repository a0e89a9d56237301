from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, found, invented, run, uv

FLAGGED = [
    pytest.param(uv("import json\njson.dump({}, open('out.json', 'w'))\n"), 2, id="json"),
    pytest.param(uv("import pandas as pd\npd.DataFrame().to_parquet('rows.parquet')\n"), 2, id="a frame"),
    pytest.param(uv("from pathlib import Path\nPath('a.txt').write_text('x')\n"), 2, id="pathlib"),
    pytest.param(uv("import torch\ntorch.save({}, 'model.pt')\n"), 2, id="torch"),
    pytest.param(uv("import json\njson.dump({}, open('/tmp/out.json', 'w'))\n"), 2, id="below /tmp"),
    pytest.param(uv("import json\njson.dump({}, open('/tmp/run/out.json', 'w'))\n"), 2, id="deep below /tmp"),
    pytest.param(uv("import json\njson.dump({}, open('/out.json', 'w'))\n"), 2, id="at the root"),
    pytest.param(
        uv("from transformers import AutoModel\nAutoModel.from_pretrained('base').save_pretrained('out')\n"),
        2,
        id="a model",
    ),
    pytest.param(
        uv("from datasets import Dataset\nDataset.from_dict({}).save_to_disk('rows')\n"), 2, id="a dataset on disk"
    ),
    pytest.param(
        uv("from transformers import Trainer\nt = Trainer(model='base')\nt.train()\nt.save_model('out')\n"),
        4,
        id="a trainer that only saves",
    ),
    pytest.param(
        uv("import torch\ntorch.save({}, 'model.pt')\n", volumes=["hf://buckets/alice/m:/out"]), 2, id="beside a mount"
    ),
]
PUSH = "rows.push_to_hub('alice/rows')\n"
PASSED = [
    pytest.param(
        uv("from datasets import Dataset\nrows = Dataset.from_dict({})\nrows.to_csv('rows.csv')\n" + PUSH),
        id="a push as well",
    ),
    pytest.param(
        uv("import torch\ntorch.save({}, '/out/model.pt')\n", volumes=["hf://buckets/alice/m:/out"]), id="a bucket"
    ),
    pytest.param(uv("import pandas as pd\npd.DataFrame().to_parquet('hf://datasets/alice/rows/a.parquet')\n"), id="hf"),
    pytest.param(uv("print(sum(range(10)))\n"), id="nothing is written"),
    pytest.param(uv("print(open('in.json').read())\n"), id="a file is only read"),
    pytest.param(uv("import torch\ntorch.save({}, '/results/model.pt')\n"), id="a missing mount is P004's"),
    pytest.param(
        uv("import subprocess\nopen('c.yaml', 'w').write('a: 1')\nsubprocess.run(['axolotl', 'train', 'c.yaml'])\n"),
        id="a program has the last word",
    ),
]


@pytest.mark.parametrize(("submission", "line"), FLAGGED)
def test_files_that_end_with_the_job_are_found(submission: Submission, line: int) -> None:
    assert found(submission, "P001") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P001"}


@pytest.mark.parametrize("submission", PASSED)
def test_a_script_that_keeps_its_files_or_writes_none_is_left_alone(submission: Submission) -> None:
    assert found(submission, "P001") == []


@pytest.mark.parametrize(("submission", "line"), FLAGGED)
def test_the_upload_that_the_fix_adds_keeps_them(submission: Submission, line: int) -> None:
    known = submission.by(caller())
    fix = known.fix("P001")
    assert not fix.safe
    mended = known.mended(fix)
    assert found(mended, "P001") == []
    assert mended.report.admitted
    compile(mended.args["script"], "script.py", "exec")


@pytest.mark.parametrize(("submission", "line"), FLAGGED)
def test_no_namespace_is_invented_for_a_caller_who_is_not_known(submission: Submission, line: int) -> None:
    assert not invented(submission, submission.fix("P001"))


def test_the_fix_also_gives_the_token_where_there_is_none() -> None:
    submission = uv("import torch\ntorch.save({}, 'model.pt')\n", secrets={}, facts=caller())
    assert submission.mended(submission.fix("P001")).report.admitted


def test_a_command_that_only_writes_is_found() -> None:
    assert found(run("python -c \"open('a.txt', 'w').write('x')\""), "P001") != []
    assert found(run("python -c \"open('a.txt', 'w').write('x')\" && hf upload alice/a a.txt"), "P001") == []


HANDED = [
    pytest.param("from datatrove.io import open_file\nopen_file({!r}, mode='wt').write('a')\n", id="a library's open"),
    pytest.param("import llama_cpp as l\nl.llama_model_quantize(b'a', {!r}.encode('utf-8'), 2)\n", id="a path for C"),
]


@pytest.mark.parametrize("script", HANDED)
def test_a_file_that_a_library_writes_is_lost_in_the_container_and_kept_in_a_bucket(script: str) -> None:
    bucket = {"volumes": ["hf://buckets/alice/out:/out"], "facts": caller()}
    assert found(uv(script.format("made/a"), facts=caller()), "P001") != []
    kept = uv(script.format("/out/a"), **bucket).report
    assert (kept.verdict, [one.uri for one in kept.destinations]) == ("persists", ["hf://buckets/alice/out/a"])


def test_a_file_that_a_library_only_reads_is_no_result() -> None:
    script = "from datatrove.io import open_file\nprint(open_file('/out/a', mode='rt').read())\n"
    submission = uv(script, facts=caller(), volumes=["hf://buckets/alice/out:/out"])
    assert submission.report.verdict == "lost"
