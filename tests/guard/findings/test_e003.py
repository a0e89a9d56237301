from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import caller, errors, found, uv

HEAD = """\
from huggingface_hub import HfApi, create_repo, upload_file, upload_folder
create_repo("alice/r", exist_ok=True)
"""
FLAGGED = [
    pytest.param("HfApi().upload_file('a.json', 'a.json', 'alice/r')\n", id="all by position"),
    pytest.param("upload_file('a.json', 'a.json', 'alice/r', repo_type='model')\n", id="some by position"),
    pytest.param("up = HfApi().upload_file\nup('a.json', 'a.json', 'alice/r')\n", id="by another name"),
    pytest.param("upload_file(\n    'a.json', 'é.json',\n    'alice/r',\n)\n", id="over lines, beyond ASCII"),
    pytest.param("upload_folder('alice/r', 'out')\n", id="a folder"),
]
LACKING = [
    pytest.param("upload_file(path_or_fileobj='a', repo_id='alice/r')\n", "path_in_repo", id="a path"),
    pytest.param("upload_file(path_or_fileobj='a', path_in_repo='a')\n", "repo_id", id="a repository"),
    pytest.param("upload_folder(folder_path='out')\n", "repo_id", id="the repository of a folder"),
]
PASSED = [
    "upload_file(path_or_fileobj='a.json', path_in_repo='a.json', repo_id='alice/r')\n",
    "upload_folder(repo_id='alice/r', folder_path='out')\n",
    "given = {'path_in_repo': 'a', 'repo_id': 'alice/r'}\nupload_file(path_or_fileobj='a', **given)\n",
    "import boto3\nboto3.client('s3').upload_file('a', 'b', 'c')\nupload_folder(repo_id='a/r', folder_path='out')\n",
    "def upload_file(a, b):\n    upload_folder(repo_id=a, folder_path=b)\nupload_file('alice/r', 'out')\n",
    "where = ['alice/r']\nupload_folder(folder_path='out', repo_id=where[0])\nHfApi().repo_info(*where)\n",
    "HfApi.upload_folder(HfApi(), repo_id='alice/r', folder_path='out')\n",
    "import huggingface_hub as h\nh.get_hf_file_metadata('u')\nupload_folder(repo_id='a/r', folder_path='o')\n",
]
PUSH = "from datasets import Dataset, load_dataset\n"


@pytest.mark.parametrize("script", FLAGGED)
def test_arguments_by_position_are_lost_work_and_get_their_names(script: str) -> None:
    submission = uv(HEAD + script)
    line = (HEAD + script).split("\n").index(script.split("\n")[-2 if "up =" in script else 0], 2) + 1
    assert found(submission, "E003") == [("error", "script", line)]
    assert errors(submission) == {"E003"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("E003").safe
    mended = submission.mended(submission.fix("E003"))
    assert found(mended, "E003") == []
    assert mended.report.admitted
    compile(mended.args["script"], "script.py", "exec")


@pytest.mark.parametrize(("script", "name"), LACKING)
def test_a_required_argument_that_is_not_given_is_named(script: str, name: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E003") == [("error", "script", 3)]
    assert submission.report.verdict == "lost"
    assert f"`{name}`" in submission.findings("E003")[0].message


@pytest.mark.parametrize("script", PASSED)
def test_a_call_by_names_and_calls_of_others_are_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E003") == []
    assert submission.report.verdict == "persists"


def test_an_argument_that_no_release_takes_gets_the_nearest_name() -> None:
    submission = uv(HEAD + "upload_folder(repo_id='alice/r', folder='out', folder_path='o', comit_message='x')\n")
    assert [one.severity for one in submission.findings("E003")] == ["error", "error"]
    first, second = (one.message for one in submission.findings("E003"))
    assert "`comit_message`" in first
    assert "`folder`" in second
    mended = submission.mended(submission.fix("E003"))
    assert "commit_message='x'" in mended.args["script"]


def test_an_argument_given_twice_is_refused() -> None:
    submission = uv(
        HEAD + "create_repo('alice/r', repo_id='alice/r')\n" + "upload_folder(repo_id='a/r', folder_path='o')\n"
    )
    assert found(submission, "E003") == [("error", "script", 3)]
    assert submission.report.verdict == "lost"


def test_the_fault_of_a_configuration_breaks_every_push_after_it() -> None:
    script = """
        from datasets import Dataset
        from transformers import Trainer, TrainingArguments
        Dataset.from_dict({}).push_to_hub("alice/rows")
        args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/m", learning_rte=1e-4)
        Trainer(model="m", args=args).train()
    """
    submission = uv(script)
    assert found(submission, "E003") == [("error", "script", 4)]
    assert submission.report.verdict == "persists"
    assert not submission.report.admitted
    assert found(submission.mended(submission.fix("E003")), "E003") == []


SURE = "from huggingface_hub import upload_folder\n"
MAYBE = "import random\nif random.random() > 0.5:\n    "
UNSURE = [
    pytest.param(MAYBE + "create_repo('a/r', 'model')\n", id="a call that may not happen"),
    pytest.param(
        "given = {'repo_id': 'a/r'}\n" + MAYBE + "given['privat'] = True\ncreate_repo(**given)\n",
        id="a key that may be set",
    ),
    pytest.param(
        "given = {'repo_id': 'a/r', 'privat': 1}\n" + MAYBE + "given.pop('privat')\ncreate_repo(**given)\n",
        id="a key that may be taken out",
    ),
]


@pytest.mark.parametrize("script", UNSURE)
def test_what_may_not_fail_is_a_warning_at_most(script: str) -> None:
    submission = uv(
        SURE + "from huggingface_hub import create_repo\n" + script + "upload_folder(repo_id='a/r', folder_path='o')\n"
    )
    assert {one.severity for one in submission.findings("E003")} <= {"warning"}
    assert submission.report.verdict == "persists"


def test_the_one_dictionary_of_a_call_is_read_and_mended_where_it_is_written() -> None:
    script = "given = {'repo_id': 'a/r', 'folder_path': 'out', 'comit_message': 'x'}\nupload_folder(**given)\n"
    submission = uv(SURE + script)
    assert found(submission, "E003") == [("error", "script", 3)]
    mended = submission.mended(submission.fix("E003"))
    assert "'commit_message': 'x'" in mended.args["script"]
    assert mended.report.admitted


def test_a_call_that_is_tried_and_then_made_otherwise_is_left_alone() -> None:
    script = """
        from huggingface_hub import create_repo, upload_folder
        try:
            create_repo("alice/r", "model")
        except TypeError:
            create_repo("alice/r", repo_type="model")
        upload_folder(repo_id="alice/r", folder_path="out")
    """
    assert found(uv(script), "E003") == []


def test_a_swallowed_upload_by_position_is_lost_all_the_same() -> None:
    script = HEAD + "try:\n    upload_file('a', 'b', 'alice/r')\nexcept Exception as error:\n    print(error)\n"
    assert found(uv(script), "E003") == [("error", "script", 4)]
    assert uv(script).report.verdict == "lost"


def test_what_load_dataset_gives_may_be_any_kind_of_dataset() -> None:
    script = PUSH + "rows = load_dataset('a/b', split=object().a)\nrows.push_to_hub('alice/r', split='train')\n"
    assert found(uv(script, image=DEFAULT_UV_IMAGE), "E003") == []
    assert found(uv(script.replace("r', split=", "r', splt="), image=DEFAULT_UV_IMAGE), "E003") == [
        ("error", "script", 3)
    ]


@pytest.mark.parametrize("gives", ["unique('a')", "to_list()", "to_pandas().columns.tolist()"])
def test_what_a_dataset_gives_as_a_list_is_sorted_as_one(gives: str) -> None:
    script = f"from datasets import load_dataset\nrows = load_dataset('alice/a', split='train')\nnames = rows.{gives}\n"
    submission = uv(script + "names.sort()\nnames.append(1)\nrows.push_to_hub('alice/b')\n")
    assert found(submission, "E003") == []
    assert submission.report.verdict == "persists"


def test_edits_of_the_same_lines_are_offered_one_after_the_other() -> None:
    script = HEAD.replace("alice", "username") + FLAGGED[0].values[0].replace("alice", "username") * 2  # type: ignore[union-attr, operator]
    submission = uv(script, facts=caller())
    assert [one.rule for one in submission.report.errors] == ["D002", "E003", "E003"]
    edits = [one.fix for one in submission.report.errors if one.fix is not None and one.fix.script]
    assert [edit.safe for edit in edits] == [True]
    second = submission.mended(*edits)
    edits = [one.fix for one in second.report.errors if one.fix is not None and one.fix.script]
    assert len(edits) == 1
    assert second.mended(*edits).report.admitted


OWN_HEAD = """\
import argparse, functools
from dataclasses import dataclass, field
from contextlib import contextmanager
from datasets import Dataset
rows = Dataset.from_dict({'a': [1]})
"""
OWN_PUSH = "rows.push_to_hub('alice/rows')\n"
DATA = "@dataclass\nclass Job:\n    name: str\n    size: int = 1\n    seen: list = field(default_factory=list)\n"
UNFIT = [
    pytest.param("def load(a, b=1):\n    return a\nload()\n", "`load` lacks `a`", id="a required one"),
    pytest.param("def load(a, *, b):\n    return a\nload(1)\n", "`load` lacks `b`", id="a required one by name"),
    pytest.param("def load(a):\n    return a\nload(a=1, c=2)\n", "`load` takes no `c`", id="an unknown one"),
    pytest.param("def load(a, /):\n    return a\nload(a=1)\n", "`load` takes no `a`", id="one by position only"),
    pytest.param(
        "def load(a):\n    return a\nload(1, 2)\n",
        "`load` takes one argument by position, and is given 2",
        id="too many",
    ),
    pytest.param("go = lambda a: a\ngo()\n", "`<lambda>` lacks `a`", id="of a function without a name"),
    pytest.param(
        "def load(a):\n    return a\nload(1, a=1)\n", "`load` is given `a` by position and by name", id="twice"
    ),
    pytest.param(
        "class Run:\n    def go(self, a):\n        return a\nRun().go()\n", "`go` lacks `a`", id="of a method"
    ),
    pytest.param(
        "class Run:\n    def go(a):\n        return a\nRun().go(1)\n",
        "`go` takes no arguments by position, and is given 1",
        id="of a method without self",
    ),
    pytest.param(
        "class Run:\n    @staticmethod\n    def go(a):\n        return a\nRun().go(1, 2)\n",
        "`go` takes one argument by position, and is given 2",
        id="of a static method",
    ),
    pytest.param(
        "class Run:\n    @classmethod\n    def go(cls, a):\n        return a\nRun.go(b=2)\n",
        "`go` takes no `b`",
        id="of a class method",
    ),
    pytest.param(
        "class Run:\n    def __init__(self, a):\n        self.a = a\nRun(b=1)\n", "`Run` takes no `b`", id="of a class"
    ),
    pytest.param(
        "class Run:\n    pass\nRun(1)\n", "`Run` takes no arguments by position, and is given 1", id="of a bare class"
    ),
    pytest.param(
        "class Base:\n    def __init__(self, a):\n        self.a = a\nclass Run(Base):\n    pass\nRun()\n",
        "`Run` lacks `a`",
        id="of a class that derives from another",
    ),
    pytest.param(DATA + "Job()\n", "`Job` lacks `name`", id="a field"),
    pytest.param(DATA + "Job('a', speed=2)\n", "`Job` takes no `speed`", id="an unknown field"),
    pytest.param(
        DATA + "@dataclass\nclass More(Job):\n    more: int = 0\nMore(more=1)\n",
        "`More` lacks `name`",
        id="a field of a base",
    ),
    pytest.param("def load(a):\n    yield a\nload()\n", "`load` lacks `a`", id="of a generator"),
    pytest.param(
        "@functools.lru_cache(maxsize=None)\ndef load(a):\n    return a\nload()\n",
        "`load` lacks `a`",
        id="of a cached one",
    ),
    pytest.param(
        "def main():\n    def inner(a):\n        return a\n    inner()\nmain()\n",
        "`inner` lacks `a`",
        id="of an inner one",
    ),
]
FITTING = [
    pytest.param("def load(a, b=1, *c, d=2, **e):\n    return a\nload(1, 2, 3, d=4, f=5)\n", id="all kinds"),
    pytest.param("def load(a):\n    return a\nload(*[])\n", id="unpacked"),
    pytest.param("def load(a):\n    return a\nload(**{'b': 1})\n", id="unpacked by name"),
    pytest.param(
        "import tools\n@tools.wrapped\ndef load(a):\n    return a\nload()\n", id="under a decorator of another"
    ),
    pytest.param(
        "def given(f):\n    return make(f)\nfrom tools import make\n@given\ndef load(a):\n    return a\nload()\n",
        id="under a decorator that does who knows what",
    ),
    pytest.param(
        "def given(f):\n    def inner():\n        return f(1)\n    return inner\n"
        "@given\ndef load(a):\n    return a\nload()\n",
        id="under a decorator that gives it",
    ),
    pytest.param(
        "if len(rows):\n    def load(a):\n        return a\nelse:\n    def load():\n        return 1\nload()\n",
        id="one of two",
    ),
    pytest.param("class Meta(type):\n    pass\nclass Run(metaclass=Meta):\n    pass\nRun(1)\n", id="a metaclass"),
    pytest.param(
        "class Run:\n    def __new__(cls, a):\n        return object.__new__(cls)\nRun(1)\n",
        id="a constructor of its own",
    ),
    pytest.param("from tools import Base\nclass Run(Base):\n    pass\nRun(1, 2)\n", id="a base of a library"),
    pytest.param(
        "class A:\n    def __init__(self):\n        self.a = 1\n"
        "class B:\n    def __init__(self, a):\n        self.a = a\n"
        "class Run(A, B):\n    pass\nRun()\n",
        id="several bases",
    ),
    pytest.param(
        "class Run:\n    def go(self, a):\n        return a\nrun = Run()\nrun.go = len\nrun.go([])\n", id="an attribute"
    ),
    pytest.param("class Run:\n    go = lambda self, a: a\nRun().go(1)\n", id="a method without a name"),
    pytest.param(
        "class Run:\n    pass\ndef go(self, a):\n    return a\nRun.go = go\nRun().go(1)\n", id="a method put in later"
    ),
    pytest.param(DATA + "Job('a', 2, [])\nJob(name='a')\n", id="the fields"),
    pytest.param(
        "@dataclass\nclass Job:\n    name: str = field(init=False)\n    size: int = 0\nJob(2)\n",
        id="a field that is not",
    ),
    pytest.param("class Run:\n    def go(self):\n        return 1\nRun.go(Run())\n", id="a method of the class"),
    pytest.param(
        "class Base:\n    def __init__(self, **more):\n        self.more = more\nclass Run(Base):\n"
        "    def __init__(self, a):\n        super().__init__(a=a)\nRun(1)\n",
        id="the next in line",
    ),
    pytest.param(
        "class Run:\n    def __class_getitem__(cls, a):\n        return a\nRun.__class_getitem__(1)\n",
        id="by Python itself",
    ),
    pytest.param("def load(a):\n    return a\nlist(map(load, [1]))\nsorted([1], key=load)\n", id="by a library"),
]


@pytest.mark.parametrize(("script", "problem"), UNFIT)
def test_a_call_of_what_the_script_defines_is_held_to_its_parameters(script: str, problem: str) -> None:
    submission = uv(OWN_HEAD + script + OWN_PUSH)
    assert [(one.severity, one.name) for one in submission.findings("E003")] == [("error", "wrong-call-shape")]
    assert problem in submission.findings("E003")[0].message
    assert errors(submission) == {"E003"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", FITTING)
def test_a_call_of_what_the_script_defines_that_fits_or_may_fit_is_left_alone(script: str) -> None:
    submission = uv(OWN_HEAD + script + OWN_PUSH)
    assert found(submission, "E003") == []
    assert submission.report.admitted


def test_a_call_that_does_not_fit_is_a_warning_after_the_push_and_where_its_failure_is_caught() -> None:
    bad = "def load(a):\n    return a\n"
    after = uv(OWN_HEAD + bad + OWN_PUSH + "load()\n")
    assert found(after, "E003") == [("warning", "script", 9)]
    caught = uv(OWN_HEAD + bad + "try:\n    load()\nexcept TypeError:\n    pass\n" + OWN_PUSH)
    assert found(caught, "E003") == [("warning", "script", 9)]
    assert after.report.admitted
    assert caught.report.admitted


COMMAND = "import click\n@click.command()\n{}def main({}):\n    rows.push_to_hub('alice/rows')\nmain()\n"


@pytest.mark.parametrize(
    ("options", "parameters", "problem"),
    [
        ("@click.option('--repo-id')\n", "repo", "`main` takes no `repo_id`"),
        ("@click.option('--repo-id')\n", "repo_id, size", "`main` lacks `size`"),
        ("@click.argument('in-dir', default='a')\n", "in_folder", "`main` takes no `in_dir`"),
        ("@click.option('--a')\n@click.pass_context\n", "a", "`main` is given `a` by position and by name"),
    ],
)
def test_click_calls_a_function_with_every_option_by_its_name(options: str, parameters: str, problem: str) -> None:
    submission = uv(OWN_HEAD + COMMAND.format(options, parameters))
    assert problem in submission.findings("E003")[0].message
    assert errors(submission) == {"E003"}


@pytest.mark.parametrize(
    ("options", "parameters"),
    [
        ("@click.option('--repo-id', 'repo')\n@click.argument('in-dir', default='a')\n", "in_dir, repo"),
        ("@click.option('--on/--off')\n@click.pass_context\n", "context, on"),
        ("@click.option('--seed', expose_value=False)\n", ""),
        ("@click.option('--a')\n@click.option('--b')\n", "**options"),
        ("@click.option('--a')\n@click.password_option()\n", "a, password"),
    ],
)
def test_click_calls_that_fit_or_may_fit_are_left_alone(options: str, parameters: str) -> None:
    submission = uv(OWN_HEAD + COMMAND.format(options, parameters))
    assert found(submission, "E003") == []
    assert submission.report.admitted


def test_what_no_release_takes_the_main_branch_may_take() -> None:
    script = "from trl import SFTConfig\nSFTConfig('out', brand_new=1)\n"
    main = "trl @ git+https://github.com/huggingface/trl"
    assert found(uv(script, dependencies=[main]), "E003") == [("warning", "script", 2)]
    assert found(uv(script, dependencies=["trl"]), "E003") == [("error", "script", 2)]
