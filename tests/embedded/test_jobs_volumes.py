from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub import HfApi, JobInfo, Volume
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.utils import get_session

from hub.embedded.jobs import mounts, sandbox, writeback
from tests.bubblewrap import needs_bubblewrap
from tests.embedded.hub_process import hub_process
from tests.embedded.jobs_help import jobs_of, until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import HubThread, RunningHub
    from tests.embedded.jobs_help import Jobs

BUCKET = "alice/results"


def at(mount_path: str, source: str = BUCKET, **options: Any) -> Volume:
    return Volume(**{"type": "bucket", "source": source, "mount_path": mount_path, **options})


def listing(api: HfApi) -> dict[str, int]:
    return {entry.path: entry.size for entry in api.list_bucket_tree(BUCKET, recursive=True) if entry.type == "file"}


@pytest.fixture
def bucket(embedded_hub: RunningHub) -> HfApi:
    api = embedded_hub.api
    api.create_bucket(BUCKET)
    api.batch_bucket_files(
        BUCKET, add=[(b"one", "in/1.txt"), (b"two", "in/deep/2.txt"), (b"", "in/empty"), (b"kept", "out/3.txt")]
    )
    return api


@needs_bubblewrap
def test_what_a_job_writes_to_a_bucket_is_there_when_it_has_ended(
    jobs: Jobs, bucket: HfApi, embedded_hub: RunningHub, tmp_path: Path
) -> None:
    script = (
        "cat /data/in/1.txt /data/in/deep/2.txt; echo; echo new > /data/in/1.txt; mkdir -p /data/a/b;"
        "head -c 40000000 /dev/urandom > /data/a/b/large; : > /data/none; rm /data/in/deep/2.txt; exit 3"
    )

    job = jobs.shell(script, volumes=[at("/data")])

    assert jobs.output(job)[0] == "onetwo"
    assert jobs.get(job).status.stage == "ERROR"
    assert listing(bucket) == {"a/b/large": 40_000_000, "in/1.txt": 4, "in/empty": 0, "none": 0, "out/3.txt": 4}
    # By the client, which uses Xet, and by plain HTTP.
    bucket.download_bucket_files(BUCKET, files=[(path, tmp_path / path) for path in ("in/1.txt", "a/b/large", "none")])
    assert (tmp_path / "in/1.txt").read_text() == "new\n"
    plain = get_session().get(
        f"{embedded_hub.endpoint}/buckets/{BUCKET}/resolve/a/b/large",
        headers={"Authorization": f"Bearer {embedded_hub.token}"},
    )
    assert plain.content == (tmp_path / "a/b/large").read_bytes()
    assert len(plain.content) == 40_000_000


@needs_bubblewrap
def test_what_a_job_wrote_can_be_uploaded_again_and_mounted_again(jobs: Jobs, bucket: HfApi) -> None:
    jobs.end(jobs.shell("printf same > /data/by-job", volumes=[at("/data", path="out")]))
    bucket.batch_bucket_files(BUCKET, add=[(b"same", "out/by-client")])

    assert "samesame" in jobs.output(jobs.shell("cat /in/by-job /in/by-client; echo", volumes=[at("/in", path="out")]))
    hashes = {entry.path: entry.xet_hash for entry in bucket.list_bucket_tree(BUCKET, "out")}
    assert hashes["out/by-job"] == hashes["out/by-client"]


@needs_bubblewrap
def test_only_the_folder_that_is_mounted_is_seen_and_changed(jobs: Jobs, bucket: HfApi) -> None:
    job = jobs.shell(
        "ls /mnt/my/data; rm -r /mnt/my/data/*; echo x > /mnt/my/data/y", volumes=[at("/mnt/my/data/", path="in")]
    )

    assert jobs.output(job) == ["1.txt", "deep", "empty"]
    assert sorted(listing(bucket)) == ["in/y", "out/3.txt"]
    assert jobs.get(job).volumes == [at("/mnt/my/data", path="in", read_only=False)]


@needs_bubblewrap
def test_repositories_are_mounted_read_only_at_a_revision(jobs: Jobs, bucket: HfApi) -> None:
    bucket.create_repo("alice/net")
    old = bucket.upload_file(path_or_fileobj=b"old", path_in_repo="w/a.txt", repo_id="alice/net").oid
    bucket.upload_file(path_or_fileobj=os.urandom(2_000_000), path_in_repo="w/large.bin", repo_id="alice/net")
    bucket.upload_file(path_or_fileobj=b"new", path_in_repo="w/a.txt", repo_id="alice/net")
    volumes = [
        Volume(type="model", source="alice/net", mount_path="/old", revision=old),
        Volume(type="model", source="alice/net", mount_path="/new", path="w", read_only=False),
        at("/bucket", read_only=True),
    ]

    job = jobs.shell(
        "cat /old/w/a.txt; echo; cat /new/a.txt; echo; wc -c < /new/large.bin;"
        " for f in /new/a.txt /new/b /bucket/x; do touch $f 2>/dev/null || echo refused; done",
        volumes=volumes,
    )

    assert jobs.output(job) == ["old", "new", "2000000", "refused", "refused", "refused"]
    assert "x" not in listing(bucket)


@needs_bubblewrap
@pytest.mark.parametrize("end", ["cancel", "timeout"])
def test_a_job_that_is_ended_keeps_what_it_wrote(jobs: Jobs, bucket: HfApi, end: str) -> None:
    options: dict[str, Any] = {"timeout": "2s"} if end == "timeout" else {}
    job = jobs.shell("echo 1 > /data/step; echo ready; sleep 60", volumes=[at("/data")], **options)
    jobs.wait_for_line(job, "ready")
    if end == "cancel":
        jobs.cancel(job)

    assert jobs.end(job).status.stage in ("CANCELED", "ERROR")
    assert listing(bucket)["step"] == 2


@needs_bubblewrap
def test_a_running_jobs_files_arrive_in_the_meantime(
    jobs: Jobs, bucket: HfApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mounts, "PERIOD", 0.1)
    monkeypatch.setattr(writeback, "_SETTLED", 0.0)
    job = jobs.shell("echo 1 > /data/step; sleep 60", volumes=[at("/data")])

    until(lambda: "step" in listing(bucket))

    assert jobs.get(job).status.stage == "RUNNING"
    jobs.cancel(job)


@needs_bubblewrap
def test_what_others_put_into_the_bucket_meanwhile_stays(jobs: Jobs, bucket: HfApi) -> None:
    job = jobs.shell(
        "rm /data/in/1.txt; echo ready; until [ -e /tmp/never ]; do sleep 0.1; done", volumes=[at("/data")]
    )
    jobs.wait_for_line(job, "ready")
    bucket.batch_bucket_files(BUCKET, add=[(b"theirs", "in/1.txt"), (b"theirs", "more")])
    jobs.cancel(job)
    jobs.end(job)

    assert listing(bucket)["in/1.txt"] == 6
    assert "more" in listing(bucket)


@needs_bubblewrap
def test_links_of_a_job_lead_nowhere_and_locked_files_are_kept(
    jobs: Jobs, bucket: HfApi, embedded_hub: RunningHub
) -> None:
    secret = embedded_hub.data_dir / "hub.sqlite3"
    job = jobs.shell(
        f"cd /data; ln -s {secret} file; ln -s {secret.parent} folder; mkfifo pipe; mkdir locked;"
        " echo x > locked/x; chmod 0 locked/x locked; echo odd > 'a\tb'",
        volumes=[at("/data")],
    )

    lines = jobs.output(job)

    assert {path for path in listing(bucket) if not path.startswith(("in/", "out/"))} == {"locked/x"}
    assert any("was not written back" in line for line in lines)


@needs_bubblewrap
def test_a_hub_that_is_killed_writes_back_when_it_starts_again(tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub", "--user", "alice") as hub:
        hub.jobs.api.create_bucket(BUCKET)
        job = hub.jobs.shell("echo 1 > /data/step; echo ready; sleep 60", volumes=[at("/data")])
        hub.jobs.wait_for_line(job, "ready")
        hub.kill()
    with hub_process(tmp_path / "hub") as hub:
        assert listing(hub.jobs.api) == {"step": 2}
        assert not list((tmp_path / "hub/jobs/volumes").iterdir())


@needs_bubblewrap
@pytest.mark.filterwarnings("ignore:.*experimental:UserWarning")
def test_a_local_script_of_the_real_client_runs_and_its_artifacts_are_kept(jobs: Jobs, tmp_path: Path) -> None:
    script = tmp_path / "local.py"
    script.write_text("import sys; print('argument', sys.argv[1]); open('/data/result.txt', 'w').write('42')\n")

    job = jobs.api.run_uv_job(str(script), script_args=["7"], namespace="alice")

    assert "argument 7" in jobs.output(job)
    paths = [entry.path for entry in jobs.api.list_bucket_tree("alice/jobs-artifacts", recursive=True)]
    assert [path.rpartition("/")[2] for path in paths if path.endswith(".txt")] == ["result.txt"]


@needs_bubblewrap
def test_a_folder_that_is_not_there_fails_the_job(jobs: Jobs, bucket: HfApi) -> None:
    job = jobs.end(jobs.shell("true", volumes=[at("/data", path="nothing")]))

    assert job.status.stage == "ERROR"
    assert "no folder nothing in buckets/alice/results" in (job.status.message or "")


@needs_bubblewrap
@pytest.mark.parametrize(
    "path", ["/", "//", "/usr", "/etc/x", "/proc/self", "/data/../etc", "data", "/tmp", "/home/../usr/bin", "/./etc"]
)
def test_a_volume_cannot_cover_the_system(jobs: Jobs, bucket: HfApi, path: str) -> None:
    with pytest.raises(HfHubHTTPError, match="Bad request"):
        jobs.shell("true", volumes=[at(path)])


@needs_bubblewrap
def test_a_volume_cannot_cover_what_the_hub_needs(jobs: Jobs, bucket: HfApi, embedded_hub: RunningHub) -> None:
    for path in (embedded_hub.data_dir, embedded_hub.data_dir / "jobs", min(sandbox.homes())):
        with pytest.raises(HfHubHTTPError, match="Bad request"):
            jobs.shell("true", volumes=[at(str(path))])


@needs_bubblewrap
def test_two_volumes_cannot_share_a_place(jobs: Jobs, bucket: HfApi) -> None:
    for other in ("/data/", "/data/sub"):
        with pytest.raises(HfHubHTTPError, match="two volumes share the mount path /data"):
            jobs.shell("true", volumes=[at("/data"), at(other)])


@needs_bubblewrap
@pytest.mark.parametrize(
    ("volume", "status"),
    [
        (at("/data", "alice/nothing"), "404"),
        (at("/data", "looking-glass/secret"), "404"),
        (Volume(type="model", source="alice/nothing", mount_path="/data"), "404"),
        (at("/data", "no-namespace"), "Bad request"),
        (at("/data", path="../x"), "Bad request"),
    ],
)
def test_a_volume_that_the_account_cannot_have_is_refused(
    jobs: Jobs, bucket: HfApi, volume: Volume, status: str
) -> None:
    with pytest.raises(HfHubHTTPError, match=status):
        jobs.shell("true", volumes=[volume])
    with pytest.raises(HfHubHTTPError, match=status):
        jobs.api.create_scheduled_job(
            image="x", command=["true"], schedule="@daily", volumes=[volume], namespace="alice"
        )


def test_without_bubblewrap_a_job_with_volumes_is_refused_and_says_what_to_install(
    hub_thread: type[HubThread], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "bubblewrap", lambda: None)
    with hub_thread(tmp_path / "hub") as hub:
        hub.api.create_bucket(BUCKET)
        with pytest.raises(HfHubHTTPError, match="apt install bubblewrap"):
            jobs_of(hub.endpoint, hub.token, hub.user).shell("true", volumes=[at("/data")])


@needs_bubblewrap
def test_a_bucket_that_is_deleted_meanwhile_fails_the_job_and_says_that_its_results_are_lost(
    jobs: Jobs, bucket: HfApi
) -> None:
    job: JobInfo = jobs.shell("echo x > /data/x; echo ready; sleep 60", volumes=[at("/data")])
    jobs.wait_for_line(job, "ready")
    bucket.delete_bucket(BUCKET)
    with contextlib.suppress(HfHubHTTPError):
        jobs.cancel(job)

    ended = jobs.end(job)

    assert ended.status.stage == "ERROR"
    assert "was deleted while it ran" in (ended.status.message or "")
