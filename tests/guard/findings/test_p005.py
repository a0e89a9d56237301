from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, found, invented, uv

SCRIPT = "import pandas as pd\npd.DataFrame({'a': [1]}).to_csv('/out/run/rows.csv')\n"
SWITCHED = (
    SCRIPT
    + """\
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--push", action="store_true")
if parser.parse_args().push:
    from datasets import Dataset
    Dataset.from_dict({"a": [1]}).push_to_hub("alice/rows")
"""
)
FLAGGED = [
    pytest.param(uv(SWITCHED, volumes=["hf://buckets/alice/rows:/out:ro"]), id="beside a push that is off"),
    pytest.param(uv(SCRIPT, volumes=["hf://buckets/alice/rows:/out:ro"]), id="a bucket with :ro"),
    pytest.param(uv(SCRIPT, volumes=["hf://datasets/alice/rows:/out"]), id="a dataset"),
    pytest.param(uv(SCRIPT, volumes=["hf://alice/model:/out"]), id="a model"),
    pytest.param(uv(SCRIPT, volumes=["hf://spaces/alice/app:/out"]), id="a Space"),
]
PASSED = [
    pytest.param(uv(SCRIPT, volumes=["hf://buckets/alice/rows:/out"]), id="a bucket"),
    pytest.param(uv(SCRIPT, volumes=["hf://buckets/alice/rows:/out:rw"]), id="a bucket with :rw"),
    pytest.param(
        uv(SCRIPT, volumes=["hf://datasets/alice/in:/in", "hf://buckets/alice/rows:/out"]), id="a dataset elsewhere"
    ),
    pytest.param(
        uv("print(open('/in/a').read())\nopen('a', 'w')\n", volumes=["hf://datasets/a/in:/in"]), id="only read"
    ),
    pytest.param(uv(SCRIPT), id="no mount at all is P004's"),
]


@pytest.mark.parametrize("submission", FLAGGED)
def test_results_below_a_mount_that_takes_none_are_found(submission: Submission) -> None:
    assert found(submission, "P005") == [("error", "volumes", None)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P005"}
    assert not invented(submission, submission.fix("P005"))


@pytest.mark.parametrize("submission", PASSED)
def test_a_mount_that_takes_them_or_is_only_read_is_left_alone(submission: Submission) -> None:
    assert found(submission, "P005") == []


def test_a_bucket_safely_loses_its_ro() -> None:
    submission = uv(SCRIPT, volumes=["hf://datasets/alice/in:/in", "hf://buckets/alice/rows:/out:ro"])
    fix = submission.fix("P005")
    assert fix.safe
    mended = submission.mended(fix)
    assert mended.report.admitted
    assert mended.args["volumes"] == ["hf://datasets/alice/in:/in", "hf://buckets/alice/rows:/out"]


def test_beside_a_repository_a_bucket_of_the_caller_is_offered() -> None:
    submission = uv(SCRIPT, volumes=["hf://datasets/alice/rows:/out"], facts=caller())
    fix = submission.fix("P005")
    assert not fix.safe
    assert fix.args == {
        "volumes": ["hf://datasets/alice/rows:/out", "hf://buckets/alice/job-results:/results"],
    }


ROWS = "from datasets import Dataset\nimport os, shutil\nfrom zipfile import ZipFile\n"
PUSHED = "Dataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
BEFORE = [
    pytest.param("open('/in/seen.txt', 'w').write('a')\n" + PUSHED, 4, id="a file"),
    pytest.param("ZipFile('/in/a.zip').extractall('/in/a')\n" + PUSHED, 4, id="an archive"),
    pytest.param("shutil.unpack_archive('/in/a.zip', '/in')\n" + PUSHED, 4, id="an archive by shutil"),
    pytest.param(
        "def rows():\n    for name in os.listdir('/in'):\n        if name.endswith('.zip'):\n"
        "            ZipFile(name).extractall('/in')\n        yield {'a': name}\n"
        "Dataset.from_generator(rows).push_to_hub('alice/rows')\n",
        7,
        id="archives of rows",
    ),
]


@pytest.mark.parametrize(("script", "line"), BEFORE)
def test_what_is_written_to_a_mounted_dataset_ends_the_job_before_its_push(script: str, line: int) -> None:
    submission = uv(ROWS + script, volumes=["hf://datasets/alice/in:/in"])
    assert found(submission, "P005") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
    assert uv(ROWS + script, volumes=["hf://buckets/alice/in:/in"]).report.admitted


AFTER = [
    pytest.param(PUSHED + "open('/in/seen.txt', 'w').write('a')\n", id="after the push"),
    pytest.param("try:\n    open('/in/a', 'w')\nexcept OSError:\n    pass\n" + PUSHED, id="a failure that is caught"),
    pytest.param("if os.environ.get('HOME') == 'a':\n    open('/in/a', 'w')\n" + PUSHED, id="perhaps"),
    pytest.param("ZipFile('/in/a.zip').extractall('/tmp/a')\n" + PUSHED, id="elsewhere"),
]


@pytest.mark.parametrize("script", AFTER)
def test_what_may_not_be_written_there_or_harms_nothing_is_left_alone(script: str) -> None:
    submission = uv(ROWS + script, volumes=["hf://datasets/alice/in:/in"])
    assert found(submission, "P005") == []
    assert submission.report.verdict == "persists"


def test_a_write_that_may_go_elsewhere_is_no_certain_end() -> None:
    script = "import os\nfrom datasets import Dataset\nout = '/in' if os.access('/in', os.W_OK) else '/tmp'\n"
    script += "open(f'{out}/a', 'w').write('a')\nDataset.from_dict({}).push_to_hub('alice/a')\n"
    volumes = ["hf://datasets/alice/in:/in"]
    assert "P005" not in errors(uv(script, volumes=volumes))
    assert "P005" in errors(uv(script.replace("{out}", "/in"), volumes=volumes))


OPTION = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--out', type=argparse.FileType('w'))\n"
UNREAD = "subprocess.run(['bash', 'train.sh'])\n"


@pytest.mark.parametrize("opened", ["open('/in/a', 'w')\n", f"{OPTION}p.parse_args(['--out', '/in/a'])\n"])
def test_a_write_that_is_refused_ends_the_job_before_what_cannot_be_read(opened: str) -> None:
    volumes = ["hf://datasets/alice/in:/in"]
    submission = uv(f"import subprocess\n{opened}{UNREAD}", volumes=volumes)
    assert found(submission, "P005") == [("error", "volumes", None)]
    assert submission.report.verdict == "lost"
    assert uv(f"import subprocess\n{opened}{UNREAD}", volumes=["hf://buckets/alice/in:/in"]).report.admitted


def test_after_it_or_perhaps_it_leaves_the_answer_open() -> None:
    volumes = ["hf://datasets/alice/in:/in"]
    opened = "open('/in/a', 'w')\n"
    for script in (UNREAD + opened, f"acme.push_rows()\n{opened}", f"if len(os.environ) > 9:\n    {opened}{UNREAD}"):
        submission = uv(f"import acme, os, subprocess\n{script}", volumes=volumes)
        assert submission.report.verdict == "unknown"
        assert found(submission, "P005") == []


MOVES = "import os, shutil\nfrom pathlib import Path\nfor one in sorted(Path('/in').glob('*.json')):\n    {}\n"


@pytest.mark.parametrize(
    "moved",
    ["shutil.move(str(one), '/out/' + one.name)", "shutil.copy(one, '/out/' + one.name)\n    os.remove('/in/a.json')"],
)
def test_a_file_is_not_taken_away_from_a_mounted_dataset(moved: str) -> None:
    script, bucket = MOVES.format(moved), "hf://buckets/alice/out:/out"
    submission = uv(script + "open('/out/done', 'w').write('x')\n", volumes=["hf://datasets/alice/in:/in", bucket])
    assert [severity for severity, *_ in found(submission, "P005")] == ["error"]
    assert "takes away" in submission.findings("P005")[0].message
    assert uv(script, volumes=["hf://buckets/alice/in:/in", bucket]).report.verdict == "persists"
    kept = MOVES.format("shutil.copy(one, '/out/' + one.name)")
    assert uv(kept, volumes=["hf://datasets/alice/in:/in", bucket]).report.verdict == "persists"
