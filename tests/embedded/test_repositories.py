from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from huggingface_hub import HfApi
from huggingface_hub.errors import (
    BadRequestError,
    HfHubHTTPError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import get_session

from hub.embedded.endpoints import listing

if TYPE_CHECKING:
    from tests.conftest import HubThread, RunningHub


@pytest.mark.parametrize(
    ("repo_type", "page"),
    [("model", "alice/poems"), ("dataset", "datasets/alice/poems"), ("space", "spaces/alice/poems")],
)
def test_a_new_repository_of_each_type_has_its_page_and_a_first_commit(
    embedded_hub: RunningHub, repo_type: str, page: str
) -> None:
    api = embedded_hub.api
    sdk = "static" if repo_type == "space" else None

    url = api.create_repo("alice/poems", repo_type=repo_type, space_sdk=sdk)

    info = api.repo_info("alice/poems", repo_type=repo_type)
    assert url == f"{embedded_hub.endpoint}/{page}"
    assert info.id == "alice/poems"
    assert [file.rfilename for file in info.siblings or []] == [".gitattributes"]
    assert [commit.title for commit in api.list_repo_commits("alice/poems", repo_type=repo_type)] == ["initial commit"]


def test_a_repository_without_a_namespace_belongs_to_the_user(embedded_hub: RunningHub) -> None:
    assert embedded_hub.api.create_repo("poems").repo_id == "alice/poems"


def test_a_second_creation_is_409_unless_it_may_exist(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    first = api.create_repo("alice/poems")

    assert api.create_repo("alice/poems", exist_ok=True) == first
    with pytest.raises(HfHubHTTPError) as refused:
        api.create_repo("alice/poems")
    assert refused.value.response.status_code == 409


def test_an_organisation_of_the_user_can_own_repositories(embedded_hub: RunningHub) -> None:
    assert embedded_hub.api.create_repo("wonderland/map").repo_id == "wonderland/map"


def test_another_namespace_is_refused_with_the_right_that_is_missing(embedded_hub: RunningHub) -> None:
    with pytest.raises(HfHubHTTPError) as refused:
        embedded_hub.api.create_repo("looking-glass/map")

    assert refused.value.response.status_code == 403
    assert "alice" in str(refused.value)
    assert "may not write to the namespace looking-glass" in str(refused.value)


@pytest.mark.parametrize("name", ["a b", "-a", "a..b", "a/b", "", "x" * 10_000, "a\u202e", "..", "a.git"])
def test_a_name_that_the_hub_does_not_allow_is_400(embedded_hub: RunningHub, name: str) -> None:
    answer = get_session().post(
        f"{embedded_hub.endpoint}/api/repos/create",
        json={"name": name, "type": "model"},
        headers={"Authorization": f"Bearer {embedded_hub.token}"},
    )

    assert answer.status_code == 400
    assert "is no name for a repository" in answer.json()["error"]


def test_a_missing_repository_is_typed_so_that_clients_know_it(embedded_hub: RunningHub) -> None:
    with pytest.raises(RepositoryNotFoundError):
        embedded_hub.api.repo_info("alice/nothing")
    with pytest.raises(RepositoryNotFoundError):
        embedded_hub.api.delete_repo("alice/nothing")


def test_a_repository_without_an_owner_is_missing_like_any_other(embedded_hub: RunningHub, tmp_path: Path) -> None:
    with pytest.raises(RepositoryNotFoundError):
        embedded_hub.api.model_info("gpt2")
    with pytest.raises(RepositoryNotFoundError):
        embedded_hub.api.hf_hub_download("gpt2", "config.json", cache_dir=tmp_path)


def test_a_deleted_repository_is_gone_and_its_name_is_free(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems")
    api.upload_file(path_or_fileobj=b"x", path_in_repo="x.txt", repo_id="alice/poems")

    api.delete_repo("alice/poems")

    assert not api.repo_exists("alice/poems")
    api.create_repo("alice/poems")
    assert api.list_repo_files("alice/poems") == [".gitattributes"]


def test_a_moved_repository_keeps_its_files_and_answers_to_its_old_name(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems")
    api.upload_file(path_or_fileobj=b"x", path_in_repo="x.txt", repo_id="alice/poems")

    api.move_repo("alice/poems", "wonderland/verses")

    assert api.file_exists("wonderland/verses", "x.txt")
    assert api.repo_info("alice/poems").id == "wonderland/verses"
    with pytest.raises(RepositoryNotFoundError):
        api.delete_repo("alice/poems")

    api.create_repo("alice/poems")
    assert api.repo_info("alice/poems").id == "alice/poems"


def test_a_private_repository_is_hidden_from_those_without_a_token(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_repo("alice/diary", private=True)
    stranger = HfApi(embedded_hub.endpoint, token=False)

    assert embedded_hub.api.repo_info("alice/diary").private
    with pytest.raises(RepositoryNotFoundError):
        stranger.repo_info("alice/diary")

    embedded_hub.api.update_repo_settings("alice/diary", private=False)
    assert not stranger.repo_info("alice/diary").private


def test_access_can_be_checked_before_anything_is_sent(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_repo("alice/poems")

    embedded_hub.api.auth_check("alice/poems", write=True)
    HfApi(embedded_hub.endpoint, token=False).auth_check("alice/poems")
    with pytest.raises(HfHubHTTPError):
        HfApi(embedded_hub.endpoint, token=False).auth_check("alice/poems", write=True)
    with pytest.raises(RepositoryNotFoundError):
        embedded_hub.api.auth_check("alice/nothing")


def test_branches_and_tags_are_made_listed_and_deleted(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems")
    first = api.repo_info("alice/poems").sha
    api.create_tag("alice/poems", tag="v1", tag_message="the first")
    api.create_branch("alice/poems", branch="feature/rhyme")
    api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id="alice/poems", revision="feature/rhyme")

    refs = api.list_repo_refs("alice/poems", include_pull_requests=True)
    assert {branch.name for branch in refs.branches} == {"main", "feature/rhyme"}
    assert [(tag.name, tag.ref, tag.target_commit) for tag in refs.tags] == [("v1", "refs/tags/v1", first)]
    assert api.list_repo_files("alice/poems", revision="feature/rhyme") == [".gitattributes", "x"]
    assert api.list_repo_files("alice/poems", revision="v1") == [".gitattributes"]
    assert api.list_repo_files("alice/poems") == [".gitattributes"]

    with pytest.raises(HfHubHTTPError, match="409"):
        api.create_branch("alice/poems", branch="feature/rhyme")
    with pytest.raises(HfHubHTTPError, match="409"):
        api.create_tag("alice/poems", tag="v1")
    api.create_branch("alice/poems", branch="feature/rhyme", exist_ok=True)

    api.delete_branch("alice/poems", branch="feature/rhyme")
    api.delete_tag("alice/poems", tag="v1")
    with pytest.raises(RevisionNotFoundError):
        api.list_repo_files("alice/poems", revision="feature/rhyme")
    with pytest.raises(RevisionNotFoundError):
        api.delete_tag("alice/poems", tag="v1")


def test_head_is_the_default_branch(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_repo("alice/poems")

    head, main = (embedded_hub.api.repo_info("alice/poems", revision=revision) for revision in ("HEAD", "main"))
    assert head.sha == main.sha
    with pytest.raises(BadRequestError, match="is not a name"):
        embedded_hub.api.create_branch("alice/poems", branch="HEAD")


def test_the_branch_main_cannot_be_deleted(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_repo("alice/poems")

    with pytest.raises(HfHubHTTPError, match="403"):
        embedded_hub.api.delete_branch("alice/poems", branch="main")


@pytest.mark.parametrize("branch", ["a..b", "a b", "refs/heads/x", "x.lock", "0" * 40, ".hidden"])
def test_a_branch_that_git_does_not_allow_is_400(embedded_hub: RunningHub, branch: str) -> None:
    embedded_hub.api.create_repo("alice/poems")

    with pytest.raises(BadRequestError):
        embedded_hub.api.create_branch("alice/poems", branch=branch)


def test_what_only_the_javascript_client_asks_for(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    url = f"{embedded_hub.endpoint}/api/models/alice/poems"
    own = {"Authorization": f"Bearer {embedded_hub.token}"}
    files = [{"path": "a/first.txt", "content": "Zmlyc3Q=", "encoding": "base64"}]

    made = get_session().post(
        f"{embedded_hub.endpoint}/api/repos/create", json={"name": "poems", "files": files}, headers=own
    )
    assert made.status_code == 200
    assert api.list_repo_files("alice/poems") == [".gitattributes", "a/first.txt"]
    assert [commit.title for commit in api.list_repo_commits("alice/poems")] == ["initial commit"]

    api.upload_file(path_or_fileobj=b"x", path_in_repo="w.bin", repo_id="alice/poems")
    raw = get_session().get(f"{embedded_hub.endpoint}/alice/poems/raw/main/w.bin").text
    assert raw.startswith("version https://git-lfs.github.com/spec/v1\noid sha256:")
    assert get_session().get(f"{embedded_hub.endpoint}/alice/poems/raw/main/a/first.txt").text == "first"
    assert get_session().head(f"{embedded_hub.endpoint}/alice/poems/raw/main/none").status_code == 404

    assert get_session().get(f"{url}/commits/main?limit=1").headers["x-total-count"] == "2"
    assert get_session().post(f"{url}/branch/empty", json={"emptyBranch": True}, headers=own).status_code == 200
    assert api.list_repo_files("alice/poems", revision="empty") == []
    assert get_session().get(f"{url}/commits/empty").headers["x-total-count"] == "1"


def test_a_squashed_branch_has_one_commit_and_the_same_files(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems")
    api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id="alice/poems")

    api.super_squash_history("alice/poems", commit_message="all of it")

    assert [commit.title for commit in api.list_repo_commits("alice/poems")] == ["all of it"]
    assert api.file_exists("alice/poems", "x")


def test_a_card_with_metadata_that_is_not_yaml_is_refused_before_the_commit(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems")

    with pytest.raises(ValueError, match="Invalid metadata in README"):
        api.upload_file(path_or_fileobj=b"---\na: [\n---\n", path_in_repo="README.md", repo_id="alice/poems")
    api.upload_file(path_or_fileobj=b"---\nlicense: mit\n---\n", path_in_repo="README.md", repo_id="alice/poems")


def test_the_metadata_of_a_card_is_part_of_what_is_known_of_a_repository(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems", repo_type="dataset")
    card = b"---\nlicense: mit\nlanguage: 7\ntags: [verse, 3, rhyme]\nsince: 2026-01-31\nnothing: .nan\n---\n# Poems\n"
    api.upload_file(path_or_fileobj=card, path_in_repo="README.md", repo_id="alice/poems", repo_type="dataset")

    info = api.dataset_info("alice/poems")

    assert info.tags == ["verse", "rhyme", "license:mit"]
    assert info.card_data
    assert info.card_data.to_dict()["since"] == "2026-01-31"
    assert [found.id for found in api.list_datasets(filter="verse")] == ["alice/poems"]
    assert list(api.list_datasets(filter="prose")) == []


@pytest.mark.parametrize("block", ["a: [", "- list", "text", "a: &a [x]\nb: *a", "[" * 100_000])
def test_metadata_that_cannot_be_read_harms_nothing(embedded_hub: RunningHub, block: str) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems")
    lines = [
        {"key": "header", "value": {"summary": "a card"}},
        {"key": "file", "value": {"path": "README.md", "content": f"---\n{block}\n---\n"}},
    ]
    answer = get_session().post(
        f"{embedded_hub.endpoint}/api/models/alice/poems/commit/main",
        content="\n".join(json.dumps(line) for line in lines).encode(),
        headers={"Authorization": f"Bearer {embedded_hub.token}"},
    )

    assert answer.status_code == 200
    assert api.model_info("alice/poems").card_data is None


def test_repositories_are_listed_by_owner_and_by_words_and_private_ones_to_their_owner(
    embedded_hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "PAGE_SIZE", 2)
    api, stranger = embedded_hub.api, HfApi(embedded_hub.endpoint, token=False)
    for number in range(3):
        api.create_repo(f"alice/model-{number}")
    api.create_repo("wonderland/map", private=True)
    api.create_repo("alice/rows", repo_type="dataset")

    assert [model.id for model in api.list_models(author="alice")] == [f"alice/model-{n}" for n in (2, 1, 0)]
    assert [model.id for model in api.list_models(search="MAP")] == ["wonderland/map"]
    assert [model.id for model in stranger.list_models(search="map")] == []
    assert [model.id for model in api.list_models(limit=1)] == ["wonderland/map"]
    assert [dataset.id for dataset in api.list_datasets()] == ["alice/rows"]


def test_what_a_namespace_stores_is_listed_with_its_size(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/poems", private=True)
    api.upload_file(path_or_fileobj=b"x" * 1000, path_in_repo="x", repo_id="alice/poems")
    api.create_bucket("alice/box")
    api.create_repo("wonderland/tea", repo_type="dataset")

    poems, box = api.list_user_repos()
    (tea,) = api.list_user_repos("wonderland")

    assert (poems.id, poems.type, poems.visibility, poems.storage > 1000) == ("alice/poems", "model", "private", True)
    assert (box.id, box.type, box.storage) == ("alice/box", "bucket", 0)
    assert (tea.id, tea.type, tea.storage_percent) == ("wonderland/tea", "dataset", 100)
    with pytest.raises(HfHubHTTPError, match="403"):
        list(api.list_user_repos("looking-glass"))


def test_everything_is_still_there_after_a_restart(hub_thread: type[HubThread], tmp_path: Path) -> None:
    with hub_thread(tmp_path / "data") as before:
        before.api.create_repo("alice/poems")
        before.api.upload_file(path_or_fileobj=b"roses", path_in_repo="a/red.txt", repo_id="alice/poems")
        before.api.create_tag("alice/poems", tag="v1")
        sha = before.api.repo_info("alice/poems").sha

    with hub_thread(tmp_path / "data") as after:
        downloaded = after.api.hf_hub_download("alice/poems", "a/red.txt", revision="v1", cache_dir=tmp_path / "cache")
        assert after.api.repo_info("alice/poems").sha == sha
        assert Path(downloaded).read_bytes() == b"roses"
