"""Fixes, applied one at a time: each mends what it is for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guard.edits import diff
from schemas.facts import RepoFacts
from tests.guard.asked import LITERAL, Submission, caller, errors, found, patched, run, uv

PUSH = 'from datasets import Dataset\nDataset.from_dict({}).push_to_hub("alice/out")\n'
FLAG = """\
import sys
import argparse
p = argparse.ArgumentParser()
p.add_argument('--push', action='store_true')
if p.parse_args().push:
    from datasets import Dataset
    Dataset.from_dict({}).push_to_hub("alice/out")
"""
UPLOAD = """\
from huggingface_hub import HfApi
if True:
    HfApi().upload_file(path_or_fileobj="a", path_in_repo="a", repo_id="alice/out", repo_type="dataset")
"""
SWALLOWED = """\
try:
    from datasets import Dataset
    Dataset.from_dict({}).push_to_hub("alice/out")
except Exception as e:
    print(e)
"""
UV_IMAGE = "ghcr.io/astral-sh/uv:python3.12-bookworm"
ABSENT = {"hf://datasets/alice/out": RepoFacts(exists=False, writable=True)}

MENDED: dict[str, tuple[str, Submission]] = {
    "token added": ("T001", uv(PUSH, secrets={})),
    "token added for a command": ("T001", run("hf upload alice/out a", secrets={})),
    "token moved": ("T002", uv(PUSH, secrets={}, env={"HF_TOKEN": "$HF_TOKEN", "A": "1"})),
    "secret renamed": ("T004", uv(PUSH, secrets={"TOKEN": "$HF_TOKEN"})),
    "placeholder secret": ("T005", uv(PUSH, secrets={"HF_TOKEN": "<token>"})),
    "namespace": ("D002", uv(PUSH.replace("alice", "your-username"))),
    "namespace as a constant": ("D002", uv('USER = "username"\n' + PUSH.replace('"alice/out"', 'f"{USER}/out"'))),
    "namespace in an argument": (
        "D002",
        uv("import sys\n" + PUSH.replace('"alice/out"', "sys.argv[1]"), script_args=["username/out"]),
    ),
    "id with a space": ("D001", uv(PUSH.replace("alice/out", "alice/my out"))),
    "flavor": ("C001", uv(PUSH, flavor="CPU_Basic")),
    "flag": ("P002", uv(FLAG)),
    "mount made writable": ("P005", uv('open("/out/a", "w")\n', secrets={}, volumes=["hf://buckets/alice/b:/out:ro"])),
    "bucket mounted": ("P004", uv('open("/results/a", "w")\n', secrets={})),
    "upload appended": ("P001", uv('with open("a.json", "w") as f:\n    f.write("{}")\n')),
    "packages": ("C007", uv(PUSH, image=UV_IMAGE)),
    "opening line": ("C007", uv('#/// script\n# dependencies = ["datasets"]\n# ///\n' + PUSH, image=UV_IMAGE)),
    "repository created in the line before": ("E004", uv(UPLOAD).by(caller(ABSENT))),
}


@pytest.mark.parametrize("name", MENDED)
def test_a_fix_mends_what_it_is_for(name: str) -> None:
    code, submission = MENDED[name]
    known = submission.by(submission.facts or caller())
    assert errors(known.mended(known.fix(code))) == set()


def test_a_swallowed_push_is_raised_again() -> None:
    submission = uv(SWALLOWED, facts=caller())
    assert found(submission.mended(submission.fix("E001")), "E001") == []


def test_a_diff_keeps_the_lines_around_a_change_and_counts_them() -> None:
    lines = [f"line {number}" for number in range(1, 31)]
    text = diff(lines, {3: ["three", "and more"], 25: []})
    assert text.startswith("--- script.py\n+++ script.py\n@@ -1,6 +1,7 @@\n")
    assert "@@ -22,7 +23,6 @@" in text
    expected = [*lines[:2], "three", "and more", *lines[3:24], *lines[25:]]
    assert patched("\n".join(lines), text).split("\n") == expected


def test_a_diff_of_a_script_with_windows_line_ends_fits_and_keeps_them() -> None:
    script = "one\r\ntwo\r\nthree\r\n"
    text = diff(script.split("\n"), {1: ["one", "and more"], 3: ["THREE"]})
    assert patched(script, text) == "one\r\nand more\r\ntwo\r\nTHREE\r\n"


def test_a_last_line_without_an_end_gets_one_when_something_follows_it() -> None:
    text = diff(["one", "two"], {2: ["two", "three"]})
    assert "-two\n\\ No newline at end of file\n+two\n+three\n" in text
    assert patched("one\ntwo", text) == "one\ntwo\nthree\n"


def test_what_stands_beside_a_token_is_edited_without_repeating_it() -> None:
    secret = f"api = HfApi(token='{LITERAL}')"
    lines = ["import os", secret, "push()", ""]
    text = diff(lines, {1: ["import os", "import sys"], 2: ["check()", secret], 3: ["push(1)"]})
    assert LITERAL not in text
    assert patched("\n".join(lines), text).split("\n") == ["import os", "import sys", "check()", secret, "push(1)", ""]


@pytest.mark.parametrize("name", [name for name in MENDED if "script" in MENDED[name][1].args])
def test_a_fix_of_a_script_with_windows_line_ends_mends_it_too(name: str) -> None:
    code, submission = MENDED[name]
    script = submission.args["script"].replace("\n", "\r\n")
    windows = replace(submission, args={**submission.args, "script": script}, facts=submission.facts or caller())
    mended = windows.mended(windows.fix(code))
    assert errors(mended) == set()
    assert all(line.endswith("\r") for line in mended.args["script"].split("\n")[:-1])


def test_a_very_long_line_is_not_shown_in_a_diff() -> None:
    wide = f"x = '{'a' * 100_000}'\n"
    beside = uv(wide + PUSH.replace("alice", "username"), facts=caller())
    assert len(beside.fix("D002").script or "") < 1000
    assert errors(beside.mended(beside.fix("D002"))) == set()
    within = uv(wide.rstrip() + "; " + PUSH.replace("alice", "username").replace("\n", "; ", 1), facts=caller())
    assert (within.fix("D002").safe, within.fix("D002").script) == (False, None)
