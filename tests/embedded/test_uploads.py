from __future__ import annotations

import hashlib
import io
import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from huggingface_hub import CommitOperationAdd, CommitOperationCopy, CommitOperationDelete
from huggingface_hub.errors import EntryNotFoundError, HfHubHTTPError, RevisionNotFoundError
from huggingface_hub.hf_api import RepoFile, RepoFolder
from huggingface_hub.utils import get_session

from hub.embedded.endpoints import lfs, refs, tree

if TYPE_CHECKING:
    from tests.conftest import RunningHub

REPO = "alice/poems"

# The client's own way of sending streams.
SENDS_STREAMS = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")


@pytest.fixture
def hub(embedded_hub: RunningHub) -> RunningHub:
    embedded_hub.api.create_repo(REPO)
    return embedded_hub


def noise(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def content(hub: RunningHub, path: str, revision: str | None = None) -> bytes:
    cache = hub.data_dir.parent / "cache"
    return Path(hub.api.hf_hub_download(REPO, path, revision=revision, cache_dir=cache)).read_bytes()


def test_a_small_file_is_uploaded_and_read_back(hub: RunningHub) -> None:
    commit = hub.api.upload_file(path_or_fileobj=b"roses\n", path_in_repo="a/red.txt", repo_id=REPO)

    assert commit.commit_url == f"{hub.endpoint}/{REPO}/commit/{commit.oid}"
    assert content(hub, "a/red.txt") == b"roses\n"
    assert hub.api.repo_info(REPO).sha == commit.oid


@SENDS_STREAMS
def test_a_large_file_is_uploaded_from_disk_and_from_a_stream(hub: RunningHub, tmp_path: Path) -> None:
    large = noise(12_000_000)
    (tmp_path / "large").write_bytes(large)

    hub.api.upload_file(path_or_fileobj=tmp_path / "large", path_in_repo="disk.bin", repo_id=REPO)
    hub.api.upload_file(path_or_fileobj=io.BytesIO(large[::-1]), path_in_repo="stream.bin", repo_id=REPO)

    assert content(hub, "disk.bin") == large
    assert content(hub, "stream.bin") == large[::-1]


@SENDS_STREAMS
def test_a_very_large_file_is_sent_by_lfs_in_parts(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lfs, "MULTIPART_FROM", 1 << 20)
    monkeypatch.setattr(lfs, "PART", 1 << 20)
    large = noise(2_500_000)

    # A stream is what makes the client choose LFS over Xet.
    hub.api.upload_file(path_or_fileobj=io.BytesIO(large), path_in_repo="parts.bin", repo_id=REPO)

    assert content(hub, "parts.bin") == large
    assert not [file for file in (hub.data_dir / "parts").rglob("*") if file.is_file()]


def test_the_same_content_again_makes_no_commit(hub: RunningHub, tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(noise(11_000_000))
    first = [
        hub.api.upload_file(path_or_fileobj=b"roses", path_in_repo="small.txt", repo_id=REPO),
        hub.api.upload_file(path_or_fileobj=tmp_path / "large", path_in_repo="large", repo_id=REPO),
    ]

    again = [
        hub.api.upload_file(path_or_fileobj=b"roses", path_in_repo="small.txt", repo_id=REPO),
        hub.api.upload_file(path_or_fileobj=tmp_path / "large", path_in_repo="large", repo_id=REPO),
    ]

    assert [commit.oid for commit in again] == [first[1].oid, first[1].oid]
    assert len(hub.api.list_repo_commits(REPO)) == 3


def test_a_folder_arrives_whole_and_comes_back_whole(hub: RunningHub, tmp_path: Path) -> None:
    source = tmp_path / "source"
    files = {
        "README.md": b"# poems\n",
        "a/b/c.txt": b"deep",
        "a/empty.txt": b"",
        "weights.safetensors": noise(50_000),
        "größe & co.txt": "ü".encode(),
    }
    for path, data in files.items():
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        (source / path).write_bytes(data)

    hub.api.upload_folder(repo_id=REPO, folder_path=source, commit_message="all")
    target = Path(hub.api.snapshot_download(REPO, local_dir=tmp_path / "target", cache_dir=tmp_path / "cache"))

    assert {path: (target / path).read_bytes() for path in files} == files
    assert set(hub.api.list_repo_files(REPO)) == {".gitattributes", *files}


def test_what_gitignore_leaves_out_stays_here(hub: RunningHub, tmp_path: Path) -> None:
    for path in ("a.txt", "a.log", "keep.log", "cache/x", "deep/cache/y", "only/here.txt", "deep/only/here.txt"):
        (tmp_path / "source" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "source" / path).write_text(path)
    (tmp_path / "source/.gitignore").write_text("# logs\n*.log\n!keep.log\ncache/\n/only/here.txt\n")

    hub.api.upload_folder(repo_id=REPO, folder_path=tmp_path / "source")

    expected = [".gitattributes", ".gitignore", "a.txt", "deep/only/here.txt", "keep.log"]
    assert sorted(hub.api.list_repo_files(REPO)) == expected


def test_a_listing_has_the_ids_that_git_gives_and_the_last_commit_of_each_path(hub: RunningHub) -> None:
    first = hub.api.upload_file(path_or_fileobj=b"hello", path_in_repo="a/b.txt", repo_id=REPO)
    weights = noise(1000)
    second = hub.api.upload_file(path_or_fileobj=weights, path_in_repo="w.bin", repo_id=REPO)

    entries = {entry.path: entry for entry in hub.api.list_repo_tree(REPO, recursive=True, expand=True)}

    text, folder, large = entries["a/b.txt"], entries["a"], entries["w.bin"]
    assert isinstance(text, RepoFile)
    assert text.blob_id == "b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0"
    assert text.last_commit
    assert text.last_commit.oid == first.oid
    assert isinstance(folder, RepoFolder)
    assert folder.tree_id == "0594002367016b05ad9b2afd95fc6760bb884d8b"
    assert isinstance(large, RepoFile)
    assert large.lfs
    assert large.lfs.sha256 == hashlib.sha256(weights).hexdigest()
    assert large.last_commit
    assert large.last_commit.oid == second.oid


def test_a_listing_of_many_files_comes_in_pages(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "PAGE_SIZE", 10)
    names = [f"{number:04d}.txt" for number in range(25)]
    operations = [CommitOperationAdd(f"many/{name}", name.encode()) for name in names]
    hub.api.create_commit(REPO, operations, commit_message="many")

    listed = [entry.path for entry in hub.api.list_repo_tree(REPO, "many")]

    assert listed == [f"many/{name}" for name in names]


def test_chosen_paths_are_described_and_missing_ones_left_out(hub: RunningHub) -> None:
    hub.api.upload_file(path_or_fileobj=b"x", path_in_repo="a/b.txt", repo_id=REPO)

    found = hub.api.get_paths_info(REPO, ["a", "a/b.txt", "nothing", "a/b.txt/c"])

    assert [entry.path for entry in found] == ["a", "a/b.txt"]


def test_paths_may_be_chosen_in_json_and_not_without_end(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_PATHS", 3)
    url = f"{hub.endpoint}/api/models/{REPO}/paths-info/main"

    answer = get_session().post(url, json={"paths": [".gitattributes", "nothing"], "expand": True})

    assert [(entry["path"], entry["lastCommit"]["title"]) for entry in answer.json()] == [
        (".gitattributes", "initial commit")
    ]
    assert get_session().post(url, json={"paths": list("abcd")}).status_code == 400
    assert get_session().post(url, data={"paths": list("abcd")}).status_code == 400
    assert get_session().post(url, json={"paths": 1}).status_code == 400


def test_commits_are_listed_newest_first_across_pages(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refs, "PAGE_SIZE", 5)
    for number in range(11):
        hub.api.create_commit(
            REPO,
            [CommitOperationAdd("n.txt", str(number).encode())],
            commit_message=f"number {number}",
            commit_description="a description",
        )

    commits = hub.api.list_repo_commits(REPO)

    assert [commit.title for commit in commits] == [*(f"number {n}" for n in reversed(range(11))), "initial commit"]
    assert commits[0].authors == ["alice"]
    assert commits[0].message == "a description"
    assert commits[0].created_at >= commits[1].created_at


def test_one_commit_adds_copies_and_deletes(hub: RunningHub) -> None:
    hub.api.create_commit(
        REPO,
        [CommitOperationAdd(path, path.encode()) for path in ("keep.txt", "old/1.txt", "old/2.txt", "gone.txt")]
        + [CommitOperationAdd("w.bin", noise(1000))],
        commit_message="before",
    )

    hub.api.create_commit(
        REPO,
        [
            CommitOperationAdd("new.txt", b"new"),
            CommitOperationCopy("keep.txt", "copies/keep.txt"),
            CommitOperationCopy("w.bin", "copies/w.bin"),
            CommitOperationDelete("gone.txt"),
            CommitOperationDelete("old/"),
        ],
        commit_message="after",
    )

    expected = [".gitattributes", "copies/keep.txt", "copies/w.bin", "keep.txt", "new.txt", "w.bin"]
    assert sorted(hub.api.list_repo_files(REPO)) == expected
    assert content(hub, "copies/w.bin") == noise(1000)


def test_deleting_what_is_not_there_is_a_missing_entry(hub: RunningHub) -> None:
    with pytest.raises(EntryNotFoundError, match="A file with this name doesn't exist"):
        hub.api.delete_file("nothing.txt", REPO)
    hub.api.upload_file(path_or_fileobj=b"x", path_in_repo="x.txt", repo_id=REPO)
    hub.api.delete_file("x.txt", REPO)
    assert not hub.api.file_exists(REPO, "x.txt")


def test_a_commit_with_a_stale_parent_is_refused(hub: RunningHub) -> None:
    stale = hub.api.repo_info(REPO).sha
    hub.api.upload_file(path_or_fileobj=b"1", path_in_repo="x", repo_id=REPO, parent_commit=stale)

    with pytest.raises(HfHubHTTPError) as refused:
        hub.api.upload_file(path_or_fileobj=b"2", path_in_repo="x", repo_id=REPO, parent_commit=stale)

    assert refused.value.response.status_code == 412
    assert content(hub, "x") == b"1"


def test_a_commit_that_fails_half_way_changes_nothing(hub: RunningHub) -> None:
    before = hub.api.repo_info(REPO).sha

    with pytest.raises(EntryNotFoundError):
        hub.api.create_commit(
            REPO,
            [CommitOperationAdd("x", b"x"), CommitOperationDelete("nothing.txt")],
            commit_message="half",
        )

    assert hub.api.repo_info(REPO).sha == before
    assert not hub.api.file_exists(REPO, "x")


def test_missing_files_folders_and_revisions_are_typed(hub: RunningHub, tmp_path: Path) -> None:
    with pytest.raises(EntryNotFoundError):
        hub.api.hf_hub_download(REPO, "nothing", cache_dir=tmp_path)
    with pytest.raises(EntryNotFoundError):
        list(hub.api.list_repo_tree(REPO, "nothing"))
    with pytest.raises(RevisionNotFoundError):
        hub.api.hf_hub_download(REPO, "nothing", revision="nothing", cache_dir=tmp_path)
    with pytest.raises(RevisionNotFoundError):
        hub.api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id=REPO, revision="nothing")


def test_a_part_of_a_file_can_be_read(hub: RunningHub) -> None:
    hub.api.upload_file(path_or_fileobj=b"0123456789", path_in_repo="x", repo_id=REPO)
    url = f"{hub.endpoint}/{REPO}/resolve/main/x"

    def ranged(value: str) -> tuple[int, bytes, str | None]:
        answer = get_session().get(url, headers={"Range": value})
        return answer.status_code, answer.content, answer.headers.get("content-range")

    assert ranged("bytes=2-4") == (206, b"234", "bytes 2-4/10")
    assert ranged("bytes=7-") == (206, b"789", "bytes 7-9/10")
    assert ranged("bytes=-3") == (206, b"789", "bytes 7-9/10")
    assert ranged("bytes=5-500") == (206, b"56789", "bytes 5-9/10")
    assert ranged("bytes=10-")[0] == 416
    assert ranged("lines=1-2")[:2] == (200, b"0123456789")


def test_an_lfs_file_that_was_never_sent_cannot_be_committed(hub: RunningHub) -> None:
    lines = (
        '{"key": "header", "value": {"summary": "lie"}}\n'
        '{"key": "lfsFile", "value": {"path": "x.bin", "algo": "sha256", "oid": "%s", "size": 3}}\n' % ("0" * 64)
    )

    answer = get_session().post(
        f"{hub.endpoint}/api/models/{REPO}/commit/main",
        content=lines.encode(),
        headers={"Authorization": f"Bearer {hub.token}"},
    )

    assert answer.status_code == 400
    assert "was not uploaded" in answer.json()["error"]
