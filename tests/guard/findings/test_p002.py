from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, found, invented, uv

ARGPARSE = """
    import argparse
    from datasets import Dataset

    parser = argparse.ArgumentParser()
    parser.add_argument("--push_to_hub", action="store_true")
    parser.add_argument("--limit", type=int, default=10)
    args = parser.parse_args()
    rows = Dataset.from_dict({"a": [args.limit]})
    rows.save_to_disk("rows")
    if args.push_to_hub:
        rows.push_to_hub("alice/rows")
"""
NEGATIVE = """
    import argparse
    from datasets import Dataset

    parser = argparse.ArgumentParser()
    parser.add_argument("--no-upload", action="store_true")
    args = parser.parse_args()
    rows = Dataset.from_dict({"a": [1]})
    rows.save_to_disk("rows")
    if not args.no_upload:
        rows.push_to_hub("alice/rows")
"""
REPO = """
    import argparse
    from datasets import Dataset

    parser = argparse.ArgumentParser()
    parser.add_argument("--repo-id")
    args = parser.parse_args()
    rows = Dataset.from_dict({"a": [1]})
    rows.save_to_disk("rows")
    if args.repo_id:
        rows.push_to_hub(args.repo_id)
"""
VARIABLE = """
    import os
    from datasets import Dataset

    rows = Dataset.from_dict({"a": [1]})
    rows.save_to_disk("rows")
    if os.environ.get("PUBLISH") == "1":
        rows.push_to_hub("alice/rows")
"""
SMOKE = """
    import os
    from datasets import Dataset

    rows = Dataset.from_dict({"a": [1]})
    rows.save_to_disk("rows")
    if os.environ.get("SMOKE") != "1":
        rows.push_to_hub("alice/rows")
"""
TYPER = """
    import typer
    from datasets import Dataset

    def main(push: bool = False):
        rows = Dataset.from_dict({"a": [1]})
        rows.save_to_disk("rows")
        if push:
            rows.push_to_hub("alice/rows")

    typer.run(main)
"""
CLICK = """
    import click
    from datasets import Dataset

    @click.command()
    @click.option("--push/--no-push", default=False)
    def main(push):
        rows = Dataset.from_dict({"a": [1]})
        rows.save_to_disk("rows")
        if push:
            rows.push_to_hub("alice/rows")

    if __name__ == "__main__":
        main()
"""
TRAINER = """
    from transformers import HfArgumentParser, Trainer, TrainingArguments

    (args,) = HfArgumentParser((TrainingArguments,)).parse_args_into_dataclasses()
    trainer = Trainer(model="base", args=args)
    trainer.train()
    trainer.save_model(args.output_dir)
    if args.push_to_hub:
        trainer.push_to_hub()
"""
FLAGGED = [
    pytest.param(uv(ARGPARSE), "script_args", id="argparse"),
    pytest.param(uv(ARGPARSE, script_args=["--limit", "3"]), "script_args", id="other options"),
    pytest.param(uv(NEGATIVE, script_args=["--no-upload"]), "script_args", id="a flag in the negative"),
    pytest.param(uv(REPO), "script_args", id="a repository that is not named"),
    pytest.param(uv(TYPER), "script_args", id="typer"),
    pytest.param(uv(CLICK), "script_args", id="click"),
    pytest.param(uv(TRAINER, script_args=["--output_dir", "out"]), "script_args", id="HfArgumentParser"),
    pytest.param(uv(VARIABLE), "env", id="a variable"),
    pytest.param(uv(VARIABLE, env={"PUBLISH": "0"}), "env", id="a variable with another value"),
    pytest.param(uv(SMOKE, env={"SMOKE": "1"}), "env", id="a variable that says no"),
]
PASSED = [
    pytest.param(uv(ARGPARSE, script_args=["--push_to_hub"]), id="argparse"),
    pytest.param(uv(ARGPARSE, script_args=["--push"]), id="an abbreviated option"),
    pytest.param(uv(NEGATIVE), id="a flag in the negative"),
    pytest.param(uv(REPO, script_args=["--repo-id=alice/rows"]), id="a repository"),
    pytest.param(uv(TYPER, script_args=["--push"]), id="typer"),
    pytest.param(uv(CLICK, script_args=["--push"]), id="click"),
    pytest.param(
        uv(TRAINER, script_args=["--output_dir", "out", "--push_to_hub", "--hub_model_id", "alice/m"]),
        id="HfArgumentParser",
    ),
    pytest.param(uv(VARIABLE, env={"PUBLISH": "1"}), id="a variable"),
    pytest.param(uv(SMOKE), id="a variable that is not set"),
    pytest.param(uv(SMOKE, env={"SMOKE": "0"}), id="a variable that does not say no"),
]


@pytest.mark.parametrize(("submission", "arg"), FLAGGED)
def test_a_push_that_this_submission_switches_off_is_found(submission: Submission, arg: str) -> None:
    assert found(submission, "P002") == [("error", arg, None)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P002"}


@pytest.mark.parametrize("submission", PASSED)
def test_the_same_script_with_its_push_switched_on_is_admitted(submission: Submission) -> None:
    assert found(submission, "P002") == []
    assert submission.report.verdict == "persists"
    assert submission.report.admitted


@pytest.mark.parametrize("script", [ARGPARSE, TYPER, CLICK])
def test_a_flag_without_a_value_is_added_safely(script: str) -> None:
    submission = uv(script, script_args=[])
    fix = submission.fix("P002")
    assert fix.safe
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize(
    "submission",
    [
        pytest.param(uv(NEGATIVE, script_args=["--no-upload"], facts=caller()), id="a flag that is taken away"),
        pytest.param(uv(REPO, facts=caller()), id="a repository of the caller"),
        pytest.param(uv(VARIABLE, facts=caller()), id="a variable"),
    ],
)
def test_what_has_to_be_chosen_is_offered_and_not_safe(submission: Submission) -> None:
    fix = submission.fix("P002")
    assert not fix.safe
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize("script", [TYPER, CLICK])
def test_of_two_flags_the_one_that_pushes_takes_the_place_of_the_other(script: str) -> None:
    submission = uv(script, script_args=["--no-push"])
    fix = submission.fix("P002")
    assert not fix.safe
    assert fix.args == {"script_args": ["--push"]}
    assert submission.mended(fix).report.admitted


def test_no_namespace_is_invented_for_a_caller_who_is_not_known() -> None:
    submission = uv(REPO)
    assert submission.fix("P002").args is None
    assert not invented(submission, submission.fix("P002"))


def test_a_switch_is_no_error_where_something_else_keeps_the_results() -> None:
    kept = ARGPARSE.replace('save_to_disk("rows")', 'push_to_hub("alice/all")')
    submission = uv(kept)
    assert found(submission, "P002") == []
    assert submission.report.verdict == "persists"


def test_the_message_names_the_flag_that_pushes_or_the_one_that_switches_it_off() -> None:
    def message(submission: Submission) -> str:
        return submission.findings("P002")[0].message

    assert "depends on `--push_to_hub`, which is not given" in message(uv(ARGPARSE))
    assert "depends on `--push`, which is off here" in message(uv(CLICK, script_args=["--no-push"]))
    assert "is switched off by `--no-upload`" in message(uv(NEGATIVE, script_args=["--no-upload"]))


CALLED = """\
import argparse
from datasets import Dataset
p = argparse.ArgumentParser()
p.add_argument("--push", action="store_true")
a = p.parse_args()
def upload(rows):
    rows.push_to_hub("alice/rows")
class Store:
    def write(self, rows):
        upload(rows)
rows = Dataset.from_dict({"a": [1]})
rows.to_json("rows.json")
if a.push:
    Store().write(rows)
"""


def test_a_switch_is_found_behind_the_functions_and_classes_that_lead_to_the_push() -> None:
    submission = uv(CALLED, facts=caller())
    assert errors(submission) == {"P002"}
    assert submission.fix("P002").safe
    assert submission.mended(submission.fix("P002")).report.admitted
