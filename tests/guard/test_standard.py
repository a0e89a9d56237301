"""What Python's own library has in which version: the table, and the scripts that ask for what is not there."""

from __future__ import annotations

import sys
import warnings
from importlib import import_module

import pytest

from guard.script.models.standard import Lack, lack_of
from guard.signatures.standard import STANDARD
from guard.signatures.table import lines
from tests.guard.asked import Submission, found, uv

PUSH = "from datasets import load_dataset\nload_dataset('a/b').push_to_hub('alice/rows')\n"
HERE = sys.version_info[:2]
LACKING = [
    pytest.param("import os\nos.foo()\n", "os.foo", id="in no version"),
    pytest.param("import time\ntime.clock()\n", "time.clock", id="an attribute that is gone"),
    pytest.param("from collections import Mapping\n", "collections.Mapping", id="a name that is gone"),
    pytest.param("import datetime\nprint(datetime.now())\n", "datetime.now", id="the module for its class"),
    pytest.param(
        "from datetime import datetime\ndatetime.timedelta(1)\n", "datetime.datetime.timedelta", id="the class for it"
    ),
    pytest.param("from time import time\ntime.sleep(1)\n", "time.time.sleep", id="the function for its module"),
    pytest.param("import warnings\nwarnings.deprecated('a')\n", "warnings.deprecated", id="not there yet"),
    pytest.param("import imp\n", "imp", id="a module that is gone"),
]
THERE = [
    pytest.param("try:\n    from collections import Mapping\nexcept ImportError:\n    Mapping = dict\n", id="caught"),
    pytest.param("import os\nif hasattr(os, 'foo'):\n    os.foo()\n", id="asked for"),
    pytest.param("import os\nos.foo = print\nos.foo()\n", id="put there"),
    pytest.param("from functools import lru_cache\nlru_cache.__name__\n", id="of every function"),
    pytest.param("import logging.handlers\nlogging.handlers.QueueHandler\n", id="a module below"),
    pytest.param("import time\nif len(time.tzname) > 5:\n    time.clock()\n", id="on some runs"),
    pytest.param("from itertools import batched\nfrom typing import override\n", id="in this version"),
]


def job(script: str, python: str = "3.12") -> Submission:
    image = "ghcr.io/astral-sh/uv:python3.12-bookworm"
    return uv(script, image=image, dependencies=["datasets"], python=python)


@pytest.mark.parametrize("row", lines(STANDARD), ids=lambda row: row.partition(":")[0])
def test_the_running_python_has_what_the_table_says_and_lacks_what_it_says(row: str) -> None:
    path, _, words = row.partition(":")
    head, _, tail = path.rpartition(".")
    try:
        held = import_module(path)
    except ImportError:
        held = getattr(import_module(head), tail)
    warnings.simplefilter("ignore")
    for word in words.split():
        name = word.partition("<")[0].partition("@")[0].removesuffix("()")
        lack = lack_of(path, name)
        if lack is not None:
            assert hasattr(held, name) is not lack.applies(HERE)
        if word.endswith("()"):
            assert hasattr(held, name)
    assert lack_of(path, "surely_not_there") == Lack()
    lacks = (lack_of(path, name) for name in dir(held))
    assert not any(lack.applies(HERE) for lack in lacks if lack is not None)


@pytest.mark.parametrize(("script", "name"), LACKING)
def test_what_the_python_of_the_job_does_not_have_is_an_error(script: str, name: str) -> None:
    submission = job(script + PUSH)
    assert [severity for severity, *_ in found(submission, "E006")] == ["error"]
    assert submission.findings("E006")[0].message.startswith(f"`{name}` on line ")
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", THERE)
def test_what_it_has_or_what_need_not_be_there_is_left_alone(script: str) -> None:
    submission = job(script + PUSH)
    assert found(submission, "E006") == []
    assert submission.report.verdict == "persists"


def test_a_python_that_has_it_is_advised() -> None:
    script = "from typing import override\nclass A:\n    @override\n    def f(self): ...\n" + PUSH
    submission = job(script, python="3.11")
    assert found(submission, "E006") == [("error", "script", 1)]
    older = job("import itertools\nitertools.batched([1], 2)\n" + PUSH, python="3.11")
    assert older.fix("E006").args == {"python": "3.12"}
    assert found(older.mended(older.fix("E006")), "E006") == []
