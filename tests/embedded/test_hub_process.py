from __future__ import annotations

import contextlib
import os
import signal
import socket
import stat
import subprocess
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from huggingface_hub import HfApi
from huggingface_hub.utils import get_session, httpx

from hub.embedded.__main__ import main
from hub.embedded.jobs import sandbox
from tests.embedded.hub_process import command, hub_process
from tests.embedded.jobs_help import BOUND, processes_with, until

if TYPE_CHECKING:
    from tests.conftest import RunningHub


Refused = Callable[..., str]


@pytest.fixture
def refused(capfd: pytest.CaptureFixture[str]) -> Refused:
    """Starts a Hub that cannot start, in this process; gives what it says."""

    def start(*arguments: str) -> str:
        capfd.readouterr()
        try:
            code = main(list(arguments))
        except SystemExit as ended:
            code = ended.code
        said = capfd.readouterr()
        assert (code, said.out) == (2, "")
        return said.err

    return start


def test_it_says_in_one_line_where_it_is_and_nothing_else(tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub", "--user", "alice", "--token", "hf_mine", "--org", "wonderland") as hub:
        me = HfApi(hub.endpoint, token="hf_mine").whoami()

        assert (me["name"], [org["name"] for org in me["orgs"]]) == ("alice", ["wonderland"])
        assert hub.endpoint.startswith("http://127.0.0.1:")
        assert hub.sandbox == ("bubblewrap" if sandbox.bubblewrap() else "none")
        # Requests fail on purpose only where that is asked for.
        mine = {"Authorization": "Bearer hf_mine"}
        assert get_session().put(f"{hub.endpoint}/_local/faults", json={}, headers=mine).status_code == 404
        assert hub.stop() == 0
        assert hub.stdout.read() == ""


def test_address_token_and_user_survive_a_restart_and_only_the_user_can_read_them(tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub", "--user", "alice") as first:
        mode = stat.S_IMODE((tmp_path / "hub" / "hub.json").stat().st_mode)
    with hub_process(tmp_path / "hub") as second:
        assert (second.endpoint, second.token, second.user) == (first.endpoint, first.token, "alice")
    with hub_process(tmp_path / "other") as other:
        assert (other.user, other.token == first.token, len(other.token) >= 32) == ("local", False, True)
    assert mode == 0o600
    assert stat.S_IMODE((tmp_path / "hub").stat().st_mode) == 0o700


def test_a_second_hub_on_the_same_folder_is_refused_with_the_address_of_the_first(tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub") as hub:
        second = subprocess.run(command(tmp_path / "hub"), capture_output=True, text=True, timeout=BOUND)

        assert (second.returncode, second.stdout) == (2, "")
        assert hub.endpoint in second.stderr
        assert hub.jobs.end(hub.jobs.run("true")).status.stage == "COMPLETED"


def test_a_port_in_use_is_refused_with_its_number(tmp_path: Path, refused: Refused) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])

        assert port in refused("--data-dir", str(tmp_path / "hub"), "--port", port)
        assert "99999" in refused("--data-dir", str(tmp_path / "hub"), "--port", "99999")


def own_address() -> str:
    """The address by which other machines reach this one; no packet is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("198.51.100.1", 9))
        except OSError:
            pytest.skip("this machine is in no network")
        return probe.getsockname()[0]


def test_other_machines_reach_it_only_at_the_address_that_was_given_and_it_says_what_that_means(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    address = own_address()
    with hub_process(tmp_path / "hub", "--listen", address) as hub:
        api, port = HfApi(hub.endpoint, token=hub.token), hub.endpoint.rpartition(":")[2]
        assert hub.endpoint == f"http://{address}:{port}"
        # The client goes where answers send it.
        assert api.create_repo("local/net") == f"{hub.endpoint}/local/net"
        assert hub.jobs.output(hub.jobs.shell("echo $HF_ENDPOINT")) == [hub.endpoint]
        with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", int(port)), BOUND):
            pass
    said = capfd.readouterr().err
    assert f"{hub.endpoint}: whoever has one of its tokens runs programs on this machine as you" in said

    with hub_process(tmp_path / "hub") as hub:
        assert hub.endpoint.startswith("http://127.0.0.1:")
    assert "as you" not in capfd.readouterr().err


def test_an_address_that_is_no_single_one_of_this_machine_is_refused(tmp_path: Path, refused: Refused) -> None:
    folder = str(tmp_path / "hub")

    for address, why in (
        ("0.0.0.0", "give the one that they know this machine by"),
        ("198.51.100.1", "The address 198.51.100.1 cannot be used"),
        ("x" * 300, "There is no address x"),
    ):
        assert why in refused("--data-dir", folder, "--listen", address)


def test_a_token_that_others_could_guess_is_refused_and_not_said(tmp_path: Path, refused: Refused) -> None:
    said = refused("--data-dir", str(tmp_path / "hub"), "--listen", own_address(), "--token", "hf_guess")

    assert "shorter than 16 characters" in said
    assert "hf_guess" not in said


def test_a_folder_that_cannot_be_used_is_refused_with_its_name(tmp_path: Path, refused: Refused) -> None:
    file = tmp_path / "file"
    file.write_text("")
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "hub.sqlite3").write_bytes(b"this is no database" * 100)

    assert str(file) in refused("--data-dir", str(file))
    assert str(foreign) in refused("--data-dir", str(foreign))
    assert "no name" in refused("--data-dir", str(tmp_path / "hub"), "--user", "no name")


@pytest.mark.parametrize("option", [["--idle-exit", "0"], ["--parallel-jobs", "0"], ["--port", "x"], ["--nope"]])
def test_an_option_that_makes_no_sense_is_refused(tmp_path: Path, refused: Refused, option: list[str]) -> None:
    assert option[0] in refused("--data-dir", str(tmp_path / "hub"), *option)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_and_its_jobs_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    mark = uuid.uuid4().hex
    with hub_process(tmp_path / "hub") as hub:
        job = hub.jobs.shell("echo here; setsid sleep 1000 & wait", env={"MARK": mark})
        hub.jobs.wait_for_line(job, "here")
        hub.process.send_signal(number)

        assert hub.process.wait(BOUND) == 0
        assert not processes_with(mark)
        assert not list((tmp_path / "hub" / "jobs" / "run").iterdir())


def test_after_a_kill_no_process_and_no_folder_is_left_and_the_job_says_why(tmp_path: Path) -> None:
    mark = uuid.uuid4().hex
    with hub_process(tmp_path / "hub", "--parallel-jobs", "1") as hub:
        done = hub.jobs.end(hub.jobs.shell("echo kept"))
        running = hub.jobs.shell("echo here; setsid sleep 1000 & wait", env={"MARK": mark})
        waiting = hub.jobs.run("true")
        hub.jobs.wait_for_line(running, "here")
        hub.kill()
    until(lambda: not processes_with(mark))
    until(lambda: not list((tmp_path / "hub" / "jobs" / "run").iterdir()))

    with hub_process(tmp_path / "hub") as hub:
        assert hub.jobs.output(done) == ["kept"]
        interrupted = hub.jobs.get(running)
        assert interrupted.status.stage == "ERROR"
        assert "killed or crashed while the job ran" in (interrupted.status.message or "")
        assert interrupted.finished_at
        assert hub.jobs.output(running) == ["here"]
        assert hub.jobs.get(waiting).status.stage == "ERROR"
        assert "before the job could start" in (hub.jobs.get(waiting).status.message or "")
        assert hub.jobs.end(hub.jobs.run("true")).status.stage == "COMPLETED"


def test_what_a_killed_hub_and_its_killed_supervisor_left_is_ended_by_the_next_hub(tmp_path: Path) -> None:
    mark = uuid.uuid4().hex
    with hub_process(tmp_path / "hub", PATH=os.defpath) as hub:
        job = hub.jobs.shell("echo here; setsid sleep 1000 & wait", env={"MARK": mark})
        hub.jobs.wait_for_line(job, "here")
        (supervisor,) = [pid for pid in processes_with("supervisor.py") if parent_of(pid) == hub.process.pid]
        os.kill(hub.process.pid, signal.SIGSTOP)
        os.kill(supervisor, signal.SIGKILL)
        hub.kill()

    with hub_process(tmp_path / "hub") as hub:
        assert not processes_with(mark)
        assert not list((tmp_path / "hub" / "jobs" / "run").iterdir())
        assert hub.jobs.get(job).status.stage == "ERROR"


def parent_of(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def test_a_supervisor_that_is_killed_makes_its_job_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    mark = uuid.uuid4().hex
    with hub_process(tmp_path / "hub") as hub:
        job = hub.jobs.shell("echo here; setsid sleep 1000 & wait", env={"MARK": mark})
        hub.jobs.wait_for_line(job, "here")
        (supervisor,) = [pid for pid in processes_with("supervisor.py") if parent_of(pid) == hub.process.pid]
        os.kill(supervisor, signal.SIGKILL)

        assert hub.jobs.end(job).status.stage == "ERROR"
        assert not processes_with(mark)
        assert not list((tmp_path / "hub" / "jobs" / "run").iterdir())


def test_it_ends_when_idle_but_not_while_a_job_runs_or_a_lease_is_held(tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub", "--idle-exit", "0.5") as hub:
        job = hub.jobs.shell("sleep 2")
        headers = {"Authorization": f"Bearer {hub.token}"}
        with get_session().stream("GET", f"{hub.endpoint}/_local/lease", headers=headers) as lease:
            beats = lease.iter_raw()
            assert next(beats) == b"held\n"
            assert hub.jobs.end(job).status.stage == "COMPLETED"
            # Longer than the idle time: the second beat of the lease comes from a Hub that goes on.
            with pytest.raises(subprocess.TimeoutExpired):
                hub.process.wait(1.5)

        assert hub.process.wait(BOUND) == 0


def test_a_lease_needs_the_token(embedded_hub: RunningHub) -> None:
    assert get_session().get(f"{embedded_hub.endpoint}/_local/lease").status_code == 401


def test_an_open_log_does_not_keep_the_hub_from_stopping(tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub") as hub:
        job = hub.jobs.shell("echo here; sleep 1000")
        url = f"{hub.endpoint}/api/jobs/{hub.user}/{job.id}/logs"
        headers = {"Authorization": f"Bearer {hub.token}"}
        with get_session().stream("GET", url, headers=headers) as stream:
            pieces = stream.iter_raw()
            next(pieces)

            assert hub.stop() == 0
            with contextlib.suppress(httpx.HTTPError):
                list(pieces)


def test_the_command_line_of_the_project_runs_it(capsys: pytest.CaptureFixture[str]) -> None:
    from server import cli

    with pytest.raises(SystemExit) as ended:
        cli.main(["hub", "--help"])

    assert ended.value.code == 0
    assert "--idle-exit" in capsys.readouterr().out
