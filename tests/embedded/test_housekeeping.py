"""What keeps a data folder in order, and a machine from being used up."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub.errors import HfHubHTTPError

from hub.embedded.__main__ import main
from tests.embedded.hub_process import HubProcess, command, hub_process

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import HubThread


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """The `hub` command in this process; gives its exit code, stdout and stderr."""

    def command_line(data_dir: Path, *options: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main(["--data-dir", str(data_dir), *options])
        return code, *capfd.readouterr()

    return command_line


def collected(run: Run, data_dir: Path, *options: str) -> dict[str, Any]:
    code, out, said = run(data_dir, "--collect-garbage", *options)
    assert code == 0, said
    return json.loads(out)


def size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def test_garbage_is_erased_and_what_is_referred_to_stays(hub_thread: type[HubThread], tmp_path: Path, run: Run) -> None:
    large, kept = os.urandom(3_000_000), os.urandom(2_000_000)
    data_dir = tmp_path / "hub"
    with hub_thread(data_dir) as hub:
        for name, content in (("alice/gone", large), ("alice/kept", kept)):
            hub.api.create_repo(name)
            hub.api.upload_file(path_or_fileobj=content, path_in_repo="a/w.bin", repo_id=name)
            hub.api.create_bucket(name)
            hub.api.batch_bucket_files(name, add=[(content[1:], "w.bin"), (content[:99], "once.bin")])
        old = hub.api.upload_file(path_or_fileobj=b"small", path_in_repo="old.txt", repo_id="alice/kept").oid
        hub.api.delete_file("old.txt", "alice/kept")
        hub.api.batch_bucket_files("alice/kept", delete=["once.bin"])
        hub.api.delete_repo("alice/gone")
        hub.api.delete_bucket("alice/gone")
        job = hub.api.run_job(image="x", command=["true"], namespace="alice")
        hub.api.wait_for_job(job.id, namespace="alice", timeout=30, poll_interval=0.05)
        port = int(hub.endpoint.rpartition(":")[2])
    before = size_of(data_dir)

    erased = collected(run, data_dir)

    assert erased["bytes"] > 3_000_000
    assert size_of(data_dir) < before - 3_000_000
    assert erased["jobs"] == 0
    assert collected(run, data_dir)["bytes"] == 0
    # At the address where clients remember what they have uploaded.
    with hub_thread(data_dir, port) as hub:
        assert hub.api.list_repo_files("alice/kept") == [".gitattributes", "a/w.bin"]
        path = hub.api.hf_hub_download("alice/kept", "a/w.bin", cache_dir=tmp_path / "cache")
        with open(path, "rb") as file:  # noqa: PTH123
            assert file.read() == kept
        assert hub.api.file_exists("alice/kept", "old.txt", revision=old)
        hub.api.download_bucket_files("alice/kept", files=[("w.bin", tmp_path / "w.bin")])
        assert (tmp_path / "w.bin").read_bytes() == kept[1:]
        # What was erased can be uploaded again.
        hub.api.create_repo("alice/gone")
        hub.api.upload_file(path_or_fileobj=large, path_in_repo="w.bin", repo_id="alice/gone")
        path = hub.api.hf_hub_download("alice/gone", "w.bin", cache_dir=tmp_path / "cache")
        with open(path, "rb") as file:  # noqa: PTH123
            assert file.read() == large
        assert [found.id for found in hub.api.list_jobs(namespace="alice")] == [job.id]

    assert collected(run, data_dir, "--keep-jobs", "0")["jobs"] == 1
    assert not list((data_dir / "jobs/logs").iterdir())


def test_garbage_is_not_collected_under_a_running_hub_nor_where_there_is_none(tmp_path: Path, run: Run) -> None:
    with hub_process(tmp_path / "hub"):
        code, _, said = run(tmp_path / "hub", "--collect-garbage")
    assert code == 2
    assert "Another Hub" in said

    code, _, said = run(tmp_path / "nothing", "--collect-garbage")
    assert (code, "no Hub in" in said) == (2, True)
    assert not (tmp_path / "nothing").exists()


def test_a_folder_with_something_else_in_it_is_refused_and_left_alone(tmp_path: Path, run: Run) -> None:
    (tmp_path / "letter.txt").write_text("dear")

    code, _, said = run(tmp_path)

    assert code == 2
    assert "something in it (letter.txt)" in said
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_a_folder_of_another_version_is_refused_and_left_alone(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "hub.sqlite3"
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.execute("pragma user_version = 99")
    before = file.read_bytes()

    code, _, said = run(tmp_path)

    assert code == 2
    assert "has the format 99, and this version reads 1" in said
    assert file.read_bytes() == before


@pytest.mark.skipif(os.getuid() != 0, reason="only root can make folders of others")
def test_a_folder_of_another_user_is_refused(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    os.chown(folder, 12345, 12345)

    code, _, said = run(folder)

    assert code == 2
    assert "belongs to the user with the number 12345" in said


def test_a_disk_without_room_fails_that_request_alone(tmp_path: Path) -> None:
    # A limit on the size of files is how a disk without room looks to a program.
    limited = ["/bin/sh", "-c", 'ulimit -f 4000; exec "$@"', "sh", *command(tmp_path / "hub")]
    with subprocess.Popen(limited, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            api = HubProcess(process, **json.loads(process.stdout.readline())).jobs.api
            api.create_repo("local/net")

            with pytest.raises(HfHubHTTPError, match="is full; nothing of this request was kept") as refused:
                api.upload_file(path_or_fileobj=os.urandom(9_000_000), path_in_repo="w.txt", repo_id="local/net")

            assert refused.value.response.status_code == 507
            api.upload_file(path_or_fileobj=b"fits", path_in_repo="x.txt", repo_id="local/net")
            assert api.list_repo_files("local/net") == [".gitattributes", "x.txt"]
        finally:
            process.terminate()
            process.wait(30)
    assert not list((tmp_path / "hub/blobs/incoming").iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts what a process maps")
def test_a_process_of_a_job_gets_so_much_memory_and_the_log_says_how_much(
    hub_thread: type[HubThread], tmp_path: Path
) -> None:
    with hub_thread(tmp_path / "hub", job_memory=400 << 20) as hub:
        code = "import sys; a = bytearray(50 << 20); print('some'); b = bytearray(1 << 30)"
        job = hub.api.run_job(image="x", command=["python3", "-c", code], namespace="alice")
        ended = hub.api.wait_for_job(job.id, namespace="alice", timeout=30, poll_interval=0.05)
        lines = list(hub.api.fetch_job_logs(job_id=job.id, namespace="alice"))

    assert ended.status.stage == "ERROR"
    assert "400 MiB" in lines[0]
    assert lines[1] == "some"
    assert lines[-1] == "MemoryError"
