"""A disk that is full: what needs room is refused, nothing is lost, and the Hub goes on once there is room."""

from __future__ import annotations

import io
import os
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub import Volume
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.utils import get_session

from hub.embedded.__main__ import main
from tests.bubblewrap import needs_bubblewrap
from tests.embedded.jobs_help import jobs_of, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conftest import HubThread


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "none", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this user cannot mount a small disk here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Leave no room at all; gives the file that takes it."""
    file = disk / "filler"
    with file.open("wb", buffering=0) as stream:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while stream.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
    return file


def contents(data_dir: Path) -> set[Path]:
    """Every content that is stored, or on its way in."""
    return {path for name in ("blobs", "parts", "xorbs") for path in (data_dir / name).glob("*/*")}


def status_of(ask: Callable[[], Any]) -> int:
    with pytest.raises(HfHubHTTPError) as refused:
        ask()
    return refused.value.response.status_code


@pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")
def test_what_does_not_fit_is_refused_and_leaves_nothing(hub_thread: type[HubThread], disk: Path) -> None:
    content = os.urandom(10_000_000)
    with hub_thread(disk / "hub") as hub:
        api, mine = hub.api, {"Authorization": f"Bearer {hub.token}"}
        api.create_repo("alice/net")
        store = get_session().get(f"{hub.endpoint}/api/models/alice/net/xet-write-token/main", headers=mine).json()
        line = b'{"key": "header", "value": {"summary": "s"}}\n{"key": "file", "value": {"path": "a", "content": "'
        writing = {"Authorization": f"Bearer {store['accessToken']}"}

        def lfs() -> int:
            with pytest.raises(RuntimeError) as failed:
                api.upload_file(path_or_fileobj=io.BytesIO(content), path_in_repo="w.bin", repo_id="alice/net")
            cause = failed.value.__cause__
            assert isinstance(cause, HfHubHTTPError)
            return cause.response.status_code

        def commit() -> int:
            url = f"{hub.endpoint}/api/models/alice/net/commit/main"
            body = line + content[:5_000_000].hex().encode() + b'"}}'
            return get_session().post(url, content=body, headers=mine).status_code

        def xorb() -> int:
            url = f"{store['casUrl']}/v1/xorbs/default/{'a' * 64}"
            return get_session().post(url, content=content, headers=writing).status_code

        kept = contents(disk / "hub")
        for ask in (lfs, commit, xorb):
            assert ask() == 507
            assert contents(disk / "hub") == kept
        api.upload_file(path_or_fileobj=b"fits", path_in_repo="x.txt", repo_id="alice/net")
        assert api.list_repo_files("alice/net") == [".gitattributes", "x.txt"]


def test_where_no_byte_fits_the_hub_reads_on_and_goes_on_when_there_is_room(
    hub_thread: type[HubThread], disk: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with hub_thread(disk / "hub", parallel_jobs=1) as hub:
        api, jobs = hub.api, jobs_of(hub.endpoint, hub.token, hub.user)
        api.create_repo("alice/net")
        running = jobs.shell("echo here; until [ -e go ]; do sleep 0.02; done")
        waiting = jobs.run("true")
        jobs.wait_for_line(running, "here")
        filler = fill(disk)

        for ask in (
            lambda: api.create_repo("alice/more"),
            lambda: api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id="alice/net"),
            lambda: jobs.run("true"),
            lambda: jobs.cancel(waiting),
        ):
            assert status_of(ask) == 507
        assert api.list_repo_files("alice/net") == [".gitattributes"]
        assert [job.id for job in api.list_jobs(namespace="alice")] == [waiting.id, running.id]
        assert len(list((disk / "hub/jobs/logs").iterdir())) == 2
        assert not list((disk / "hub").glob("*/incoming/*"))
        assert main(["--data-dir", str(disk / "other")]) == 2
        assert f"{disk / 'other'} cannot be used: database or disk is full" in capfd.readouterr().err

        # A link takes no room: the job ends while there is none.
        (disk / "hub/jobs/run" / running.id / "work/go").hardlink_to(disk / "hub/hub.sqlite3")
        until(lambda: f"the end of job {running.id} waits to be recorded" in caplog.text)
        assert jobs.get(running).status.stage == "RUNNING"
        os.truncate(filler, 0)
        assert jobs.end(running).status.stage == "COMPLETED"
        assert jobs.end(waiting).status.stage == "COMPLETED"
        api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id="alice/net")
        assert api.list_repo_files("alice/net") == [".gitattributes", "x"]


@needs_bubblewrap
def test_what_a_job_wrote_to_a_bucket_is_kept_until_there_is_room(
    hub_thread: type[HubThread], disk: Path, caplog: pytest.LogCaptureFixture
) -> None:
    volume = Volume(type="bucket", source="alice/results", mount_path="/data")
    with hub_thread(disk / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        hub.api.create_bucket("alice/results")
        job = jobs.shell("echo kept > /data/out; echo here; until [ -e go ]; do sleep 0.02; done", volumes=[volume])
        jobs.wait_for_line(job, "here")
        filler = fill(disk)
        (disk / "hub/jobs/run" / job.id / "work/go").hardlink_to(disk / "hub/hub.sqlite3")
        until(lambda: f"the end of job {job.id} waits to be recorded" in caplog.text)
        assert not list(hub.api.list_bucket_tree("alice/results"))
        os.truncate(filler, 0)
        ended = jobs.end(job).status

    assert ended.stage == "ERROR"
    assert f"It is kept in {disk / 'hub/jobs/volumes' / job.id}" in (ended.message or "")
    with hub_thread(disk / "hub") as hub:
        assert [file.path for file in hub.api.list_bucket_tree("alice/results")] == ["out"]
