"""The work of a check grows with the script, not with its square.

It is counted in calls, which do not depend on the machine.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from benchmarks.check import composed
from guard import check
from schemas.submission import UvArgs
from tests.guard.labelled import cases

if TYPE_CHECKING:
    from types import FrameType

HEAD = """\
import os
import torch
from datasets import load_dataset
from huggingface_hub import HfApi
from transformers import AutoModelForCausalLM
api = HfApi()
class Own:
    pass
"""


def calls_for(script: str) -> int:
    """How many functions are entered, and generators resumed, to check a script."""
    count = 0

    def counted(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        check("uv", UvArgs(script="-", secrets={"HF_TOKEN": "$HF_TOKEN"}), script)
    finally:
        sys.setprofile(before)
    return count


def test_a_script_three_times_as_long_takes_about_three_times_the_calls() -> None:
    scripts = [case.script for case in cases() if case.script]
    short, long = (composed(lines, scripts) for lines in (3_000, 9_000))
    assert calls_for(long) < calls_for(short) * 3 * 1.5


@pytest.mark.parametrize(
    "line",
    [
        "model = AutoModelForCausalLM.from_pretrained('alice/base', dtype='auto')",
        "load_dataset('alice/rows', split='train').push_to_hub('alice/out')",
        "api.upload_file(path_or_fileobj='a', path_in_repo='a', repo_id='alice/out')",
        "import torch\ntorch.save({}, 'a.pt')",
        "os.system('hf upload alice/out a')",
        "open('/data/a', 'w').write('x')",
        "def f():\n    return api.whoami()\nf()",
    ],
)
def test_a_line_that_is_repeated_takes_the_same_work_each_time(line: str) -> None:
    short, long = (calls_for(HEAD + f"{line}\n" * times) for times in (50, 150))
    assert long < short * 3 * 1.5
