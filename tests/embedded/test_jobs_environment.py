from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hub.embedded.jobs import tools
from hub.embedded.jobs.environment import passed
from tests.embedded.jobs_help import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import HubThread, RunningHub
    from tests.embedded.jobs_help import Jobs

#: What a job finds although it asked for nothing; the shell that prints it adds PWD, SHLVL and _.
GIVEN = {
    "PATH", "HOME", "TMPDIR", "LANG", "PYTHONUNBUFFERED", "HF_ENDPOINT", "JOB_ID", "ACCELERATOR", "CPU_CORES", "MEMORY",
    "UV_CACHE_DIR", "UV_PYTHON_INSTALL_DIR", "UV_CONFIG_FILE", "UV_SYSTEM_CERTS", "PWD", "SHLVL", "_", "OLDPWD",
}  # fmt: skip


@pytest.fixture
def fresh_tools() -> Iterator[None]:
    """Let the Hub look again for what this machine has."""
    for found in (tools.find_tools, tools.python_installations):
        found.cache_clear()
    yield
    for found in (tools.find_tools, tools.python_installations):
        found.cache_clear()


def environment_of(jobs: Jobs, **options: object) -> dict[str, str]:
    lines = jobs.output(jobs.run("env", **options))
    return dict(line.split("=", 1) for line in lines)


def test_a_job_sees_nothing_of_the_servers_environment(jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "the-servers-own")
    monkeypatch.setenv("HF_TOKEN", "the-servers-own")
    monkeypatch.setenv("VIRTUAL_ENV", "the-servers-own")

    found = environment_of(jobs)

    assert "the-servers-own" not in found.values()
    assert set(found) <= GIVEN | set(passed(os.environ))


def test_a_job_gets_its_own_variables_its_secrets_and_what_the_hub_tells_it(
    jobs: Jobs, embedded_hub: RunningHub
) -> None:
    job = jobs.run("env", env={"EPOCHS": "3"}, secrets={"HF_TOKEN": "hush"}, flavor="a10g-large")
    found = dict(line.split("=", 1) for line in jobs.output(job))

    assert (found["EPOCHS"], found["HF_TOKEN"], found["JOB_ID"]) == ("3", "hush", job.id)
    assert (found["ACCELERATOR"], found["CPU_CORES"], found["MEMORY"]) == ("a10g-large", "12", "46Gi")
    assert found["HF_ENDPOINT"] == embedded_hub.endpoint
    for name in ("HOME", "TMPDIR"):
        assert Path(found[name]).is_relative_to(embedded_hub.data_dir)


def test_a_job_cannot_change_what_it_is_told_of_itself(jobs: Jobs) -> None:
    job = jobs.run("env", env={"JOB_ID": "other", "CPU_CORES": "1000"})
    found = dict(line.split("=", 1) for line in jobs.output(job))

    assert (found["JOB_ID"], found["CPU_CORES"]) == (job.id, "2")


def test_a_job_starts_in_an_empty_folder_of_its_own(jobs: Jobs, embedded_hub: RunningHub) -> None:
    folder, *home = jobs.output(jobs.shell("pwd; ls -A; ls -A $TMPDIR; ls -A ~; touch here ~/there $TMPDIR/everywhere"))

    assert Path(folder).is_relative_to(embedded_hub.data_dir)
    assert home == [".profile"]


@pytest.mark.parametrize("shell", ["/bin/sh", "/bin/bash"])
def test_a_login_shell_has_the_search_path_of_the_job(jobs: Jobs, shell: str) -> None:
    path = environment_of(jobs)["PATH"]

    lines = jobs.output(jobs.run(shell, "-lc", 'echo "$PATH"; command -v uv', env={"PATH": f"{path}:/it's own"}))

    assert lines[0] == f"{path}:/it's own"
    assert lines[1].endswith("/uv")


def test_package_index_settings_are_passed_and_other_settings_are_not() -> None:
    wanted = {
        "UV_INDEX": "a", "UV_INDEX_MINE_USERNAME": "b", "UV_INDEX_MINE_PASSWORD": "c", "UV_DEFAULT_INDEX": "d",
        "UV_EXTRA_INDEX_URL": "e", "PIP_INDEX_URL": "f", "SSL_CERT_FILE": "g", "REQUESTS_CA_BUNDLE": "h",
    }  # fmt: skip
    others = {"UV_PUBLISH_TOKEN": "x", "HF_TOKEN": "x", "PIP_TARGET": "x", "PYTHONPATH": "x", "UV_PROJECT": "x"}

    assert passed({**wanted, **others}) == wanted


def test_a_proxy_is_passed_but_not_used_for_the_hub_on_this_machine() -> None:
    found = passed({"HTTPS_PROXY": "http://proxy:1", "NO_PROXY": "internal"})

    assert found["HTTPS_PROXY"] == "http://proxy:1"
    assert found["NO_PROXY"] == "internal,127.0.0.1,localhost"
    assert found["no_proxy"] == "127.0.0.1,localhost"


def test_the_programs_of_the_servers_own_environment_are_not_on_the_path_of_a_job(jobs: Jobs) -> None:
    own = tools.own_programs()
    path = environment_of(jobs)["PATH"].split(os.pathsep)

    assert str(own) not in path
    assert tools.search_path(f"{own}{os.pathsep}relative{os.pathsep}/usr/bin") == (Path("/usr/bin"),)


def test_a_job_finds_uv_even_where_it_is_installed_only_beside_the_server(jobs: Jobs) -> None:
    lines = jobs.output(jobs.shell("command -v uv && uv --version"))

    assert lines[1].startswith("uv ")


@pytest.mark.usefixtures("fresh_tools")
def test_a_python_script_runs_through_uv(jobs: Jobs) -> None:
    job = jobs.run("uv", "run", "--no-project", "python", "-c", "import os; print('in', os.environ['JOB_ID'])")

    assert f"in {job.id}" in jobs.output(job)


@pytest.mark.usefixtures("fresh_tools")
def test_without_uv_a_job_is_an_error_that_says_what_to_install(
    hub_thread: type[HubThread], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.embedded.jobs_help import jobs_of

    monkeypatch.setattr(tools, "_find_uv", lambda path: None)
    with hub_thread(tmp_path / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)

        ended = jobs.end(jobs.run("true"))

        assert ended.status.stage == "ERROR"
        assert "pip install uv" in (ended.status.message or "")


def test_after_a_job_nothing_of_its_folder_is_left_even_if_it_is_read_only(
    jobs: Jobs, embedded_hub: RunningHub
) -> None:
    job = jobs.shell("mkdir -p a/b; touch a/b/c; ln -s /etc/hostname link; chmod 400 a/b/c; chmod 0 a/b a; chmod 0 .")
    run = embedded_hub.data_dir / "jobs" / "run"

    assert jobs.end(job).status.stage == "COMPLETED"

    until(lambda: not list(run.iterdir()))
    assert Path("/etc/hostname").exists()


@pytest.mark.usefixtures("fresh_tools")
def test_the_python_behind_a_version_managers_script_is_found_without_asking_every_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("python", "python3", "python3.11", "python3.12", "python3-config"):
        script = tmp_path / name
        script.write_text(f'#!/bin/sh\necho {name} >> {tmp_path}/asked\nexec {sys.executable} "$@"\n')
        script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")

    assert Path(sys.base_prefix) in tools.python_installations()
    assert (tmp_path / "asked").read_text() == "python3\n"


@pytest.mark.usefixtures("fresh_tools")
def test_a_python_that_cannot_be_started_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in {"python3": "#!/bin/sh\nexit 127\n", "python3.12": "no program at all"}.items():
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert tools.python_installations() == ()
