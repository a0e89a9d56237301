from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import server.local
from schemas.errors import ErrorCode, JobsError
from server.local import LocalHub, local_hub
from tests.embedded.hub_process import hub_process
from tests.embedded.jobs_help import jobs_of, processes_with, until

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the embedded Hub needs a POSIX system")


@pytest.fixture
def data_dir(tmp_path: Path) -> Iterator[Path]:
    """A data folder whose Hub is ended after the test."""
    folder = tmp_path / "hub"
    yield folder
    pid = pid_of(folder)
    if pid and is_hub(pid):
        os.kill(pid, signal.SIGKILL)


def pid_of(folder: Path) -> int:
    try:
        return json.loads((folder / "hub.json").read_bytes())["pid"]
    except FileNotFoundError:
        return 0


def is_hub(pid: int) -> bool:
    try:
        return b"hub.embedded" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


async def test_the_first_server_starts_a_hub_and_the_second_finds_it(data_dir: Path) -> None:
    async with local_hub(data_dir, None) as first, local_hub(data_dir, None) as second:
        assert first == second
        assert first.user == "local"
        assert pid_of(data_dir) != os.getpid()


async def test_two_servers_that_start_at_once_share_one_hub(data_dir: Path) -> None:
    async def use() -> LocalHub:
        async with local_hub(data_dir, "alice") as found:
            await both.wait()
            return found

    both = asyncio.Barrier(2)

    first, second = await asyncio.gather(use(), use())

    assert first == second
    assert first.user == "alice"
    await asyncio.to_thread(until, lambda: len(hubs_of(data_dir)) == 1)


def hubs_of(folder: Path) -> list[int]:
    found = [int(entry.name) for entry in Path("/proc").glob("[0-9]*") if is_hub(int(entry.name))]
    return [pid for pid in found if str(folder).encode() in Path(f"/proc/{pid}/cmdline").read_bytes()]


async def test_a_job_outlives_the_server_that_submitted_it_and_a_second_server_sees_it(data_dir: Path) -> None:
    # A server of its own, killed: what it held is given back, and what it started goes on.
    code = (
        "import asyncio, sys, pathlib\n"
        "from server.local import local_hub\n"
        "from huggingface_hub import HfApi\n"
        "async def main():\n"
        "    async with local_hub(pathlib.Path(sys.argv[1]), None, idle_exit=1) as hub:\n"
        "        run = HfApi(hub.endpoint, token=hub.token).run_job\n"
        "        job = run(image='x', command=['sh', '-c', 'sleep 3; echo outlived'], namespace=hub.user)\n"
        "        print(job.id, flush=True)\n"
        "        await asyncio.sleep(1000)\n"
        "asyncio.run(main())\n"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, str(data_dir), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    job_id = (await process.stdout.readline()).decode().strip()
    process.kill()
    await process.wait()

    async with local_hub(data_dir, None) as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        job = await asyncio.to_thread(jobs.api.wait_for_job, job_id, namespace=hub.user, timeout=40, poll_interval=0.05)

        assert job.status.stage == "COMPLETED"
        assert (await asyncio.to_thread(jobs.output, job)) == ["outlived"]


async def test_a_hub_that_nobody_holds_ends_by_itself(data_dir: Path) -> None:
    async with local_hub(data_dir, None, idle_exit=0.5):
        pid = pid_of(data_dir)

    await asyncio.to_thread(until, lambda: not is_hub(pid))


async def test_a_hub_that_was_killed_is_started_again_at_the_same_address(data_dir: Path) -> None:
    async with local_hub(data_dir, None, idle_exit=0.5) as before:
        os.kill(pid_of(data_dir), signal.SIGKILL)
        killed = pid_of(data_dir)
        await asyncio.to_thread(until, lambda: pid_of(data_dir) != killed)

        async with local_hub(data_dir, None) as after:
            assert after == before


async def test_a_hub_that_was_started_by_hand_is_used(tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub", "--user", "alice") as hub:
        async with local_hub(tmp_path / "hub", None) as found:
            assert (found.endpoint, found.token, found.user) == (hub.endpoint, hub.token, "alice")


async def test_a_hub_of_another_user_is_refused(tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub", "--user", "alice"):
        with pytest.raises(JobsError, match="alice") as refused:
            async with local_hub(tmp_path / "hub", "bob"):
                pass
        assert refused.value.code is ErrorCode.CONFLICT


@pytest.fixture
def foreign_dir(data_dir: Path) -> Path:
    """A folder with somebody else's file in the place of the Hub's."""
    data_dir.mkdir()
    (data_dir / "hub.sqlite3").write_bytes(b"this is no database" * 100)
    return data_dir


async def test_a_hub_that_cannot_start_is_an_error_that_says_why(foreign_dir: Path) -> None:
    with pytest.raises(JobsError, match="database") as failed:
        async with local_hub(foreign_dir, None):
            pass
    assert failed.value.code is ErrorCode.HUB_UNAVAILABLE


async def test_a_data_folder_that_is_a_file_is_an_error_that_names_it() -> None:
    with pytest.raises(JobsError, match=r"test_local\.py"):
        async with local_hub(Path(__file__), None):
            pass


async def test_missing_packages_are_an_error_that_says_what_to_install(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server.local, "_NEEDED", ("starlette", "no_such_module"))

    with pytest.raises(JobsError, match="no_such_module") as failed:
        async with local_hub(data_dir, None):
            pass
    assert "pip install" in failed.value.hint


async def test_on_windows_the_error_says_what_to_do(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server.local, "_platform", lambda: "nt")

    with pytest.raises(JobsError, match="Windows"):
        async with local_hub(data_dir, None):
            pass


async def test_the_hub_has_none_of_the_servers_hub_settings(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "the-servers-own")
    async with local_hub(data_dir, None):
        assert pid_of(data_dir) not in processes_with("the-servers-own")


def test_it_never_imports_the_hub() -> None:
    code = "import sys, server.local; print([name for name in sys.modules if name.startswith('hub.embedded')])"

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)

    assert said.stdout.strip() == "[]"
