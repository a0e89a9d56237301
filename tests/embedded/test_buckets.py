from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from huggingface_hub import HfApi, HfFileSystem
from huggingface_hub.errors import BucketNotFoundError, HfHubHTTPError
from huggingface_hub.utils import get_session

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import RunningHub

BUCKET = "alice/results"


@pytest.fixture
def hub(embedded_hub: RunningHub) -> RunningHub:
    embedded_hub.api.create_bucket(BUCKET)
    return embedded_hub


def listing(hub: RunningHub, prefix: str | None = None, *, recursive: bool = True) -> list[str]:
    return [entry.path for entry in hub.api.list_bucket_tree(BUCKET, prefix, recursive=recursive)]


def test_a_bucket_is_created_found_listed_and_deleted(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api

    assert api.create_bucket("results", private=True).url == f"{embedded_hub.endpoint}/buckets/alice/results"
    assert api.create_bucket(BUCKET, exist_ok=True).url == f"{embedded_hub.endpoint}/buckets/alice/results"
    with pytest.raises(HfHubHTTPError, match="409"):
        api.create_bucket(BUCKET)
    api.create_bucket("wonderland/other")

    assert api.bucket_info(BUCKET).private
    assert [bucket.id for bucket in api.list_buckets()] == [BUCKET]
    assert [bucket.id for bucket in api.list_buckets("wonderland", search="OTH")] == ["wonderland/other"]
    assert list(HfApi(embedded_hub.endpoint, token=False).list_buckets("alice")) == []

    api.delete_bucket(BUCKET)
    with pytest.raises(BucketNotFoundError):
        api.bucket_info(BUCKET)
    api.delete_bucket(BUCKET, missing_ok=True)


def test_a_bucket_of_another_namespace_is_refused(embedded_hub: RunningHub) -> None:
    with pytest.raises(HfHubHTTPError, match="403"):
        embedded_hub.api.create_bucket("looking-glass/results")


def test_settings_and_name_of_a_bucket_can_change(hub: RunningHub) -> None:
    hub.api.update_bucket_settings(BUCKET, private=True)
    hub.api.move_bucket(BUCKET, "wonderland/moved")

    assert hub.api.bucket_info("wonderland/moved").private


def test_files_are_added_listed_and_deleted(hub: RunningHub, tmp_path: Path) -> None:
    (tmp_path / "local.txt").write_text("local")
    hub.api.batch_bucket_files(
        BUCKET,
        add=[(b"one", "a/1.txt"), (b"two", "a/b/2.txt"), (tmp_path / "local.txt", "3.txt"), (b"", "a.txt")],
    )

    assert listing(hub) == ["3.txt", "a.txt", "a/1.txt", "a/b/2.txt"]
    assert listing(hub, recursive=False) == ["3.txt", "a.txt", "a"]
    assert listing(hub, "a") == ["a/1.txt", "a/b/2.txt"]
    assert listing(hub, "a", recursive=False) == ["a/1.txt", "a/b"]
    assert listing(hub, "a/1.txt") == ["a/1.txt"]
    assert [info.size for info in hub.api.get_bucket_paths_info(BUCKET, ["a/b/2.txt", "nothing"])] == [3]
    info = hub.api.bucket_info(BUCKET)
    assert (info.size, info.total_files) == (11, 4)

    hub.api.batch_bucket_files(BUCKET, delete=["a/1.txt"])
    assert listing(hub, "a") == ["a/b/2.txt"]


def test_what_fails_in_a_batch_is_named_and_the_rest_is_done(hub: RunningHub) -> None:
    with pytest.raises(HfHubHTTPError, match=r"nothing\.txt: There is no file"):
        hub.api.batch_bucket_files(BUCKET, add=[(b"x", "x")], delete=["nothing.txt"])

    assert listing(hub) == ["x"]


def test_a_path_that_leads_out_of_the_bucket_fails(hub: RunningHub) -> None:
    with pytest.raises(HfHubHTTPError, match="is not a path"):
        hub.api.batch_bucket_files(BUCKET, add=[(b"x", "../x")])

    assert listing(hub) == []


def test_files_are_downloaded_by_xet_and_by_plain_http(hub: RunningHub, tmp_path: Path) -> None:
    data = random.Random(1).randbytes(3_000_000)
    hub.api.batch_bucket_files(BUCKET, add=[(data, "a/data.bin"), (b"", "empty")])

    hub.api.download_bucket_files(BUCKET, [("a/data.bin", tmp_path / "data.bin"), ("empty", tmp_path / "empty")])
    url = f"{hub.endpoint}/buckets/{BUCKET}/resolve/a%2Fdata.bin"

    assert (tmp_path / "data.bin").read_bytes() == data
    assert (tmp_path / "empty").read_bytes() == b""
    assert get_session().get(url).content == data
    assert get_session().get(url, headers={"Range": "bytes=10-19"}).content == data[10:20]
    assert get_session().get(f"{hub.endpoint}/buckets/{BUCKET}/resolve/empty").content == b""
    assert get_session().get(f"{hub.endpoint}/buckets/{BUCKET}/resolve/nothing").status_code == 404


def test_files_are_copied_between_buckets_and_repositories(hub: RunningHub, tmp_path: Path) -> None:
    data = random.Random(2).randbytes(11_000_000)
    (tmp_path / "w.bin").write_bytes(data)
    hub.api.create_repo("alice/model")
    hub.api.upload_file(path_or_fileobj=tmp_path / "w.bin", path_in_repo="f/w.bin", repo_id="alice/model")
    hub.api.upload_file(path_or_fileobj=b"text", path_in_repo="f/t.txt", repo_id="alice/model")
    hub.api.create_repo("wonderland/copy")

    hub.api.copy_files("hf://alice/model/f/", f"hf://buckets/{BUCKET}/")
    hub.api.copy_files(f"hf://buckets/{BUCKET}/w.bin", f"hf://buckets/{BUCKET}/again.bin")
    hub.api.copy_files("hf://alice/model/f/w.bin", "hf://wonderland/copy/w.bin")

    assert listing(hub) == ["again.bin", "t.txt", "w.bin"]
    assert hub.api.get_paths_info("wonderland/copy", "w.bin")[0].size == len(data)


def test_a_bucket_is_read_and_written_as_a_file_system(hub: RunningHub) -> None:
    files = HfFileSystem(endpoint=hub.endpoint, token=hub.token, skip_instance_cache=True)

    with files.open(f"buckets/{BUCKET}/deep/notes.txt", "w") as file:
        file.write("kept")

    assert files.read_text(f"buckets/{BUCKET}/deep/notes.txt") == "kept"
    assert files.find(f"buckets/{BUCKET}") == [f"buckets/{BUCKET}/deep/notes.txt"]


def test_a_folder_is_synchronised_both_ways_by_the_command_line(hub: RunningHub, tmp_path: Path) -> None:
    for name, text in {"a.txt": "a", "deep/b.txt": "b"}.items():
        (tmp_path / "up" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "up" / name).write_text(text)

    hub.run("hf", "sync", str(tmp_path / "up"), f"hf://buckets/{BUCKET}/run")
    hub.run("hf", "sync", f"hf://buckets/{BUCKET}/run", str(tmp_path / "down"))

    assert (tmp_path / "down/deep/b.txt").read_text() == "b"
    assert "results" in hub.run("hf", "buckets", "ls")
