"""`hf-jobs-mcp receipt` and `jobs`, as scripts and CI call them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from hub.command import uv_command
from server.receipt import schema

if TYPE_CHECKING:
    import subprocess

    from tests.conftest import RunningHub

SCHEMA = Path(__file__).parents[2] / "docs" / "receipt.schema.json"
PUSHES = """\
from huggingface_hub import HfApi
HfApi().create_repo("alice/pushed", exist_ok=True)
HfApi().upload_file(path_or_fileobj=b"x", path_in_repo="x.bin", repo_id="alice/pushed")
"""


def run(hub: RunningHub, *arguments: str) -> subprocess.CompletedProcess[str]:
    return hub.ask("python", "-m", "server", *arguments)


@pytest.mark.timeout(180)
def test_the_exit_code_of_a_receipt_says_whether_the_results_are_there(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    scripts = {"pushed": PUSHES, "printed": "print(1)\n", "delegated": None}
    jobs: dict[str, str] = {}
    for name, script in scripts.items():
        command = (
            ["./train"]
            if script is None
            else uv_command(script, name=name, script_args=[], dependencies=["huggingface_hub"], python=None)
        )
        secrets = {"HF_TOKEN": embedded_hub.token}
        jobs[name] = api.run_job(image="x", command=command, name=name, secrets=secrets, labels={"a": "b"}).id
    api.wait_for_job(list(jobs.values()), timeout=120)

    told = {name: run(embedded_hub, "receipt", job_id, "--format", "json") for name, job_id in jobs.items()}
    receipts = {name: json.loads(done.stdout) for name, done in told.items()}
    for receipt in receipts.values():
        jsonschema.validate(receipt, json.loads(SCHEMA.read_text()))
    assert {name: done.returncode for name, done in told.items()} == {"pushed": 0, "printed": 1, "delegated": 2}
    assert receipts["pushed"]["destinations"][0]["commits"][0]["files"] == ["x.bin"]

    words = run(embedded_hub, "receipt", f"alice/{jobs['pushed']}")
    assert words.returncode == 0
    assert "hf download alice/pushed" in words.stdout

    table = run(embedded_hub, "jobs").stdout.splitlines()
    assert table[0].split() == ["JOB", "STAGE", "NAME", "FLAVOR", "CREATED", "COST", "RESULTS"]
    rows = {row.split()[2]: row.split() for row in table[1:]}
    assert {name: row[-1] for name, row in rows.items()} == {
        "pushed": "persisted",
        "printed": "lost",
        "delegated": "unknown",
    }
    assert rows["pushed"][0] == jobs["pushed"]
    assert any(cell.startswith("$0.") for cell in rows["pushed"])


def test_a_job_that_does_not_exist_is_told_on_stderr_even_if_a_token_was_given_for_its_id(
    embedded_hub: RunningHub,
) -> None:
    done = run(embedded_hub, "receipt", embedded_hub.token)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("not_found: ")
    assert embedded_hub.token not in done.stderr


def test_the_published_schema_is_that_of_the_receipt() -> None:
    command = f"{Path(sys.executable).name} -c 'from server.receipt import schema; print(schema(), end=\"\")'"
    assert SCHEMA.read_text() == schema(), f"write it again: {command} > docs/receipt.schema.json"
