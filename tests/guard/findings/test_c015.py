from __future__ import annotations

import pytest

from tests.guard.asked import Submission, found, run, uv

TYPED = """\
import argparse
from datasets import Dataset
parser = argparse.ArgumentParser()
parser.add_argument("--push", type=bool, default=False)
parser.add_argument("--level", type=int, default=0)
parser.add_argument("--split", default="train")
args = parser.parse_args()
Dataset.from_dict({"a": [1]}).push_to_hub("alice/rows")
"""
FLAG = TYPED.replace("type=bool, default=False", 'action="store_true"')
PARSED = """\
from dataclasses import dataclass
from datasets import Dataset
from transformers import HfArgumentParser
@dataclass
class Options:
    push: bool = True
(args,) = HfArgumentParser(Options).parse_args_into_dataclasses()
Dataset.from_dict({"a": [1]}).push_to_hub("alice/rows")
"""
PUSH = "import os\nfrom datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
WORDS = ["False", "false", "no", "0", "off"]
ASKED = [
    "if os.environ.get('DRY'):\n    print(1)\n",
    "if not os.getenv('DRY'):\n    print(1)\n",
    "dry = bool(os.environ.get('DRY', ''))\n",
    "x = 1 if os.environ['DRY'] else 2\n",
    "if len('a') and os.environ.get('DRY'):\n    print(1)\n",
]
READ = [
    "if os.environ.get('DRY') == '1':\n    print(1)\n",
    "dry = int(os.environ.get('DRY', 0))\n",
    "mode = os.environ.get('DRY') or 'full'\n",
    "if os.environ.get('OTHER'):\n    print(1)\n",
]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("joined", [False, True])
def test_a_word_for_false_that_bool_takes_for_true_is_found(word: str, joined: bool) -> None:
    given = [f"--push={word}"] if joined else ["--push", word]
    submission = uv(TYPED, script_args=["--level", "0", *given])
    assert found(submission, "C015") == [("warning", "script_args", None)]
    assert submission.report.admitted
    fix = submission.fix("C015")
    assert (fix.safe, fix.args) == (False, {"script_args": ["--level", "0"]})
    assert found(submission.mended(fix), "C015") == []


@pytest.mark.parametrize(
    "submission",
    [
        pytest.param(uv(TYPED), id="not given"),
        pytest.param(uv(TYPED, script_args=["--push", "True"]), id="a word for true"),
        pytest.param(uv(TYPED, script_args=["--push", ""]), id="the empty text"),
        pytest.param(uv(TYPED, script_args=["--split", "no", "--level", "0"]), id="of another type"),
        pytest.param(uv(FLAG, script_args=["--push"]), id="a flag without a value"),
        pytest.param(uv(PARSED, script_args=["--push", "false"]), id="a parser that reads the word"),
        pytest.param(run("python -c 'print(1)' --push false"), id="a command"),
    ],
)
def test_an_option_that_means_what_it_says_is_left_alone(submission: Submission) -> None:
    assert found(submission, "C015") == []


@pytest.mark.parametrize("test", ASKED)
def test_a_variable_that_is_only_asked_whether_it_is_set_is_found(test: str) -> None:
    submission = uv(PUSH + test, env={"DRY": "0"})
    assert found(submission, "C015") == [("warning", "env.DRY", None)]
    fix = submission.fix("C015")
    assert (fix.safe, fix.args) == (False, {"env": {"DRY": None}})
    assert found(submission.mended(fix), "C015") == []
    assert found(uv(PUSH + test, env={"DRY": "1"}), "C015") == []


@pytest.mark.parametrize("test", READ)
def test_a_variable_whose_text_is_read_is_left_alone(test: str) -> None:
    assert found(uv(PUSH + test, env={"DRY": "0"}), "C015") == []
