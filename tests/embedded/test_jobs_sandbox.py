from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING

import pytest

from hub.embedded.jobs import sandbox
from tests.bubblewrap import needs_bubblewrap
from tests.embedded.hub_process import hub_process
from tests.embedded.jobs_help import jobs_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import HubThread, RunningHub
    from tests.embedded.jobs_help import Jobs


@pytest.fixture
def secret_in_home() -> Iterator[Path]:
    """A file in the user's home, as a key or a password would be."""
    file = min(sandbox.homes()) / f".hf-jobs-mcp-test-{uuid.uuid4().hex}"
    file.write_text("the-users-own")
    yield file
    file.unlink()


@needs_bubblewrap
def test_a_job_sees_nothing_of_the_users_home(jobs: Jobs, secret_in_home: Path) -> None:
    lines = jobs.output(jobs.shell(f"cat {secret_in_home}; ls -A {secret_in_home.parent}"))

    assert "the-users-own" not in lines
    assert secret_in_home.name not in lines


@needs_bubblewrap
def test_a_job_sees_nothing_of_the_hubs_own_folder(jobs: Jobs, embedded_hub: RunningHub) -> None:
    lines = jobs.output(jobs.shell(f"ls {embedded_hub.data_dir} {embedded_hub.data_dir}/jobs"))

    assert "hub.sqlite3" not in lines
    assert "logs" not in lines
    assert (embedded_hub.data_dir / "hub.sqlite3").exists()


@needs_bubblewrap
def test_a_job_can_write_only_to_its_own_folder_and_tmp(jobs: Jobs, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    job = jobs.shell(
        f"touch here ~/there $TMPDIR/everywhere /tmp/elsewhere && echo own; touch {outside}/x /usr/x || echo refused"
    )

    lines = jobs.output(job)

    assert lines[0] == "own"
    assert lines[-1] == "refused"
    assert not list(outside.iterdir())


@needs_bubblewrap
def test_a_job_sees_only_its_own_processes(jobs: Jobs) -> None:
    (count,) = jobs.output(jobs.shell("ls -d /proc/[0-9]* | wc -l"))

    assert int(count) < 10
    assert not jobs.output(jobs.shell(f"kill -0 {os.getpid()} 2>/dev/null && echo reached"))


@needs_bubblewrap
def test_a_job_in_the_sandbox_finds_uv_a_python_and_the_shared_cache(jobs: Jobs) -> None:
    job = jobs.run(
        "uv", "run", "--no-project", "python", "-c", "import os; print(os.path.isdir(os.environ['UV_CACHE_DIR']))"
    )

    assert "True" in jobs.output(job)


@needs_bubblewrap
def test_a_job_in_the_sandbox_reaches_the_hub(jobs: Jobs) -> None:
    code = (
        "import os, urllib.request as u;"
        "own = {'Authorization': 'Bearer ' + os.environ['HF_TOKEN']};"
        "r = u.Request(os.environ['HF_ENDPOINT'] + '/api/whoami-v2', headers=own);"
        "print(u.urlopen(r).status)"
    )
    token = jobs.api.token
    assert isinstance(token, str)

    assert jobs.output(jobs.run("python3", "-c", code, secrets={"HF_TOKEN": token})) == ["200"]


def test_without_bubblewrap_jobs_run_and_the_hub_says_what_they_can_read(
    hub_thread: type[HubThread], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret_in_home: Path
) -> None:
    monkeypatch.setattr(sandbox, "bubblewrap", lambda: None)
    with hub_thread(tmp_path / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        job = jobs.end(jobs.run("cat", str(secret_in_home)))

        assert "without a sandbox" in jobs.log(job)[0]
        assert jobs.output(job) == ["the-users-own"]
        assert hub.hub.runner.sandbox == "none"


def test_the_hub_says_at_its_start_that_it_has_no_sandbox(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    # A search path on which there is no bubblewrap.
    with hub_process(tmp_path / "hub", PATH=str(tmp_path)) as hub:
        assert hub.sandbox == "none"
    assert "a job can read and change whatever this user can" in capfd.readouterr().err
