from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from huggingface_hub import CommitOperationCopy
from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError

if TYPE_CHECKING:
    from tests.conftest import RunningHub


def test_a_duplicate_has_the_same_history_and_goes_its_own_way(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems", repo_type="dataset")
    api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id="alice/poems", repo_type="dataset")
    api.create_tag("alice/poems", tag="v1", repo_type="dataset")

    url = api.duplicate_repo("alice/poems", "wonderland/verses", repo_type="dataset", private=True)
    api.upload_file(path_or_fileobj=b"y", path_in_repo="y", repo_id="wonderland/verses", repo_type="dataset")

    assert url == f"{embedded_hub.endpoint}/datasets/wonderland/verses"
    assert api.repo_info("wonderland/verses", repo_type="dataset").private
    original = [commit.commit_id for commit in api.list_repo_commits("alice/poems", repo_type="dataset")]
    copied = [commit.commit_id for commit in api.list_repo_commits("wonderland/verses", repo_type="dataset")]
    assert copied[1:] == original
    assert [tag.name for tag in api.list_repo_refs("wonderland/verses", repo_type="dataset").tags] == ["v1"]


def test_a_duplicate_needs_a_free_name_and_the_right_to_it(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems")
    api.create_repo("alice/taken")

    with pytest.raises(HfHubHTTPError, match="409"):
        api.duplicate_repo("alice/poems", "alice/taken")
    with pytest.raises(HfHubHTTPError, match="403"):
        api.duplicate_repo("alice/poems", "looking-glass/poems")
    with pytest.raises(RepositoryNotFoundError):
        api.duplicate_repo("alice/nothing", "alice/other")


def test_a_large_file_is_copied_from_another_repository(embedded_hub: RunningHub, tmp_path: Path) -> None:
    api = embedded_hub.api
    data = random.Random(1).randbytes(11_000_000)
    (tmp_path / "w.bin").write_bytes(data)
    api.create_repo("alice/one")
    api.create_repo("alice/two")
    api.upload_file(path_or_fileobj=tmp_path / "w.bin", path_in_repo="w.bin", repo_id="alice/one")

    copy = CommitOperationCopy("w.bin", "copy.bin", src_repo_id="alice/one", src_repo_type="model")
    api.create_commit("alice/two", [copy], commit_message="copied")

    downloaded = api.hf_hub_download("alice/two", "copy.bin", cache_dir=tmp_path / "cache")
    assert Path(downloaded).read_bytes() == data
