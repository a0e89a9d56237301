"""Fixes, applied: they fit, they mend, and they come to an end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from guard import check
from guard.edits import diff
from schemas.submission import UvArgs
from tests.guard.labelled import cases
from tests.guard.patching import applied, patched
from tests.guard.submissions import TOKEN, codes, errors, facts, finding, run, uv, with_repo

if TYPE_CHECKING:
    from schemas.facts import Facts

PUSH = 'from datasets import Dataset\nDataset.from_dict({}).push_to_hub("alice/out")\n'


def after(args: dict[str, Any], code: str, known: Facts | None = None) -> set[str]:
    """The errors that are left when the fix of `code` is applied."""
    given = {"image": "acme/everything:1", **args}
    fix = finding(check("uv", UvArgs.model_validate(given), given["script"], known or facts()), code).fix
    assert fix is not None
    mended = applied(given, fix)
    return errors(check("uv", UvArgs.model_validate(mended), mended["script"], known or facts()))


MENDED: dict[str, tuple[str, dict[str, Any]]] = {
    "token added": ("T001", {"script": PUSH}),
    "token moved": ("T002", {"script": PUSH, "env": {"HF_TOKEN": "$HF_TOKEN", "A": "1"}}),
    "secret renamed": ("T004", {"script": PUSH, "secrets": {"TOKEN": "$HF_TOKEN"}}),
    "placeholder secret": ("T005", {"script": PUSH, "secrets": {"HF_TOKEN": "<token>"}}),
    "namespace": ("D002", {"script": PUSH.replace("alice", "your-username"), "secrets": TOKEN}),
    "namespace as a constant": (
        "D002",
        {"script": 'USER = "username"\n' + PUSH.replace('"alice/out"', 'f"{USER}/out"'), "secrets": TOKEN},
    ),
    "namespace in an argument": (
        "D002",
        {
            "script": "import sys\n" + PUSH.replace('"alice/out"', "sys.argv[1]"),
            "script_args": ["username/out"],
            "secrets": TOKEN,
        },
    ),
    "id with a space": ("D001", {"script": PUSH.replace("alice/out", "alice/my out"), "secrets": TOKEN}),
    "flavor": ("C001", {"script": PUSH, "secrets": TOKEN, "flavor": "CPU_Basic"}),
    "flag": (
        "P002",
        {
            "script": "import sys\nimport argparse\np = argparse.ArgumentParser()\np.add_argument('--push', "
            "action='store_true')\n"
            "if p.parse_args().push:\n    " + PUSH.replace("\n", "\n    ").rstrip() + "\n",
            "secrets": TOKEN,
        },
    ),
    "mount made writable": (
        "P005",
        {"script": 'open("/out/a", "w")\n', "volumes": ["hf://buckets/alice/b:/out:ro"]},
    ),
    "bucket mounted": ("P004", {"script": 'open("/results/a", "w")\n'}),
    "upload appended": ("P001", {"script": 'with open("a.json", "w") as f:\n    f.write("{}")\n', "secrets": TOKEN}),
    "packages": ("C007", {"script": PUSH, "secrets": TOKEN, "image": "ghcr.io/astral-sh/uv:python3.12-bookworm"}),
    "opening line": (
        "C007",
        {
            "script": '#/// script\n# dependencies = ["datasets"]\n# ///\n' + PUSH,
            "secrets": TOKEN,
            "image": "ghcr.io/astral-sh/uv:python3.12-bookworm",
        },
    ),
}


@pytest.mark.parametrize("name", MENDED)
def test_a_fix_mends_what_it_is_for(name: str) -> None:
    code, args = MENDED[name]
    assert after(args, code) == set()


def test_a_repository_is_created_in_the_line_before_the_upload() -> None:
    script = (
        "from huggingface_hub import HfApi\nif True:\n"
        '    HfApi().upload_file(path_or_fileobj="a", path_in_repo="a", repo_id="alice/out", repo_type="dataset")\n'
    )
    known = with_repo("hf://datasets/alice/out", exists=False)
    assert after({"script": script, "secrets": TOKEN}, "E004", known) == set()


def test_a_swallowed_push_is_raised_again() -> None:
    script = "try:\n    " + PUSH.replace("\n", "\n    ").rstrip() + "\nexcept Exception as e:\n    print(e)\n"
    args = {"script": script, "secrets": TOKEN, "image": "acme/everything:1"}
    fix = finding(uv(script, facts()), "E001").fix
    assert fix is not None
    assert "E001" not in codes(uv(applied(args, fix)["script"], facts()))


def test_no_fix_names_a_namespace_that_the_caller_does_not_have() -> None:
    for case in cases():
        for one in case.submissions[:2]:
            if one.operation != "uv" or case.script is None:
                continue
            report = check("uv", UvArgs.model_validate(case.args(one)), case.script)
            for each in report.findings:
                if each.fix is not None and each.fix.args is not None:
                    assert "alice/job-results" not in str(each.fix.args)


def test_every_diff_of_the_labelled_set_fits_its_script() -> None:
    fitted = 0
    for case in cases():
        for one in case.submissions:
            if one.operation != "uv" or case.script is None:
                continue
            report = check("uv", UvArgs.model_validate(case.args(one)), case.script, facts())
            for each in report.findings:
                if each.fix is not None and each.fix.script is not None:
                    patched(case.script, each.fix.script)
                    fitted += 1
    assert fitted > 20


def test_applying_all_safe_fixes_comes_to_an_end_in_two_rounds() -> None:
    for case in cases():
        for one in case.submissions:
            if one.operation != "uv":
                continue
            args = case.args(one)
            for round_ in range(3):
                report = check("uv", UvArgs.model_validate(args), args["script"], facts())
                safe = [each.fix for each in report.errors if each.fix is not None and each.fix.safe]
                if not safe:
                    break
                assert round_ < 2, f"{case.slug}: {one.name}: {[each.rule for each in report.errors]}"
                for fix in safe:
                    args = applied(args, fix)


def test_a_diff_keeps_the_lines_around_a_change_and_counts_them() -> None:
    lines = [f"line {number}" for number in range(1, 31)]
    text = diff(lines, {3: ["three", "and more"], 25: []})
    assert text.startswith("--- script.py\n+++ script.py\n@@ -1,6 +1,7 @@\n")
    assert "@@ -22,7 +23,6 @@" in text
    expected = [*lines[:2], "three", "and more", *lines[3:24], *lines[25:]]
    assert patched("\n".join(lines), text).split("\n") == expected


def test_a_command_gets_its_token_by_the_same_fix() -> None:
    report = run("hf upload alice/out a", facts(), secrets={})
    fix = finding(report, "T001").fix
    assert fix is not None
    assert fix.args == {"secrets": TOKEN}
