from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from huggingface_hub import CommitOperationAdd
from huggingface_hub.community import DiscussionComment, DiscussionCommit, DiscussionStatusChange
from huggingface_hub.errors import HfHubHTTPError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import RunningHub

REPO = "alice/poems"


@pytest.fixture
def hub(embedded_hub: RunningHub) -> RunningHub:
    embedded_hub.api.create_repo(REPO)
    embedded_hub.api.upload_file(path_or_fileobj=b"1", path_in_repo="a/x", repo_id=REPO)
    return embedded_hub


def test_a_commit_can_open_a_pull_request_and_leaves_main_alone(hub: RunningHub) -> None:
    commit = hub.api.upload_file(
        path_or_fileobj=b"2", path_in_repo="a/x", repo_id=REPO, create_pr=True, commit_message="Better x"
    )

    pull = hub.api.get_discussion_details(REPO, commit.pr_num or 0)
    assert commit.pr_url == f"{hub.endpoint}/{REPO}/discussions/1"
    assert (pull.title, pull.status, pull.is_pull_request, pull.author) == ("Better x", "open", True, "alice")
    assert pull.target_branch == "refs/heads/main"
    assert [type(event) for event in pull.events] == [DiscussionComment, DiscussionCommit]
    assert len(hub.api.list_repo_commits(REPO)) == 2
    assert hub.api.list_repo_commits(REPO, revision="refs/pr/1")[0].title == "Better x"
    refs = hub.api.list_repo_refs(REPO, include_pull_requests=True)
    assert [ref.ref for ref in refs.pull_requests or []] == ["refs/pr/1"]


def test_a_folder_can_be_proposed_and_merged(hub: RunningHub, tmp_path: Path) -> None:
    (tmp_path / "source/b").mkdir(parents=True)
    (tmp_path / "source/b/y.bin").write_bytes(b"y" * 1000)
    commit = hub.api.upload_folder(repo_id=REPO, folder_path=tmp_path / "source", create_pr=True)
    hub.api.upload_file(path_or_fileobj=b"z", path_in_repo="z", repo_id=REPO)

    hub.api.merge_pull_request(REPO, commit.pr_num or 0)

    pull = hub.api.get_discussion_details(REPO, commit.pr_num or 0)
    head = hub.api.list_repo_commits(REPO)[0]
    assert sorted(hub.api.list_repo_files(REPO)) == [".gitattributes", "a/x", "b/y.bin", "z"]
    assert pull.status == "merged"
    assert pull.merge_commit_oid == head.commit_id
    assert head.title == f"{pull.title} (#1)"


def test_a_merge_brings_deletions_and_what_takes_their_place(hub: RunningHub) -> None:
    pull = hub.api.create_pull_request(REPO, title="a becomes a file")
    hub.api.delete_folder("a", REPO, revision=pull.git_reference)
    hub.api.upload_file(path_or_fileobj=b"now", path_in_repo="a", repo_id=REPO, revision=pull.git_reference)

    hub.api.change_discussion_status(REPO, pull.num, "open")
    hub.api.merge_pull_request(REPO, pull.num)

    assert hub.api.list_repo_files(REPO) == [".gitattributes", "a"]


def test_a_pull_request_in_conflict_says_so_and_is_not_merged(hub: RunningHub) -> None:
    commit = hub.api.upload_file(path_or_fileobj=b"2", path_in_repo="a/x", repo_id=REPO, create_pr=True)
    hub.api.upload_file(path_or_fileobj=b"3", path_in_repo="a/x", repo_id=REPO)
    before = hub.api.repo_info(REPO).sha

    assert hub.api.get_discussion_details(REPO, commit.pr_num or 0).conflicting_files == ["a/x"]
    with pytest.raises(HfHubHTTPError, match="conflicts"):
        hub.api.merge_pull_request(REPO, commit.pr_num or 0)
    assert hub.api.repo_info(REPO).sha == before


@pytest.mark.filterwarnings("ignore:Hidden comments:UserWarning")
def test_a_discussion_is_commented_renamed_closed_and_listed(hub: RunningHub) -> None:
    talk = hub.api.create_discussion(REPO, title="why", description="why so")
    pull = hub.api.create_pull_request(REPO, title="a proposal")

    comment = hub.api.comment_discussion(REPO, talk.num, "because")
    edited = hub.api.edit_discussion_comment(REPO, talk.num, comment.id, "because of this")
    hidden = hub.api.hide_discussion_comment(REPO, talk.num, comment.id)
    renamed = hub.api.rename_discussion(REPO, talk.num, "why not")
    closed = hub.api.change_discussion_status(REPO, talk.num, "closed", comment="done")

    assert (comment.content, edited.content, edited.edited, hidden.hidden) == ("because", "because of this", True, True)
    assert (renamed.old_title, renamed.new_title) == ("why", "why not")
    assert isinstance(closed, DiscussionStatusChange)
    assert pull.status == "draft"
    assert [entry.num for entry in hub.api.get_repo_discussions(REPO)] == [pull.num, talk.num]
    assert [entry.num for entry in hub.api.get_repo_discussions(REPO, discussion_status="closed")] == [talk.num]
    assert [entry.num for entry in hub.api.get_repo_discussions(REPO, discussion_type="pull_request")] == [pull.num]


def test_a_long_list_of_discussions_is_read_to_its_end(hub: RunningHub) -> None:
    for number in range(12):
        hub.api.create_discussion(REPO, title=f"number {number}")

    assert len(list(hub.api.get_repo_discussions(REPO))) == 12


def test_a_merged_pull_request_stays_merged(hub: RunningHub) -> None:
    commit = hub.api.create_commit(REPO, [CommitOperationAdd("y", b"y")], commit_message="y", create_pr=True)
    number = commit.pr_num or 0
    hub.api.merge_pull_request(REPO, number)

    with pytest.raises(HfHubHTTPError, match="409"):
        hub.api.merge_pull_request(REPO, number)
    with pytest.raises(HfHubHTTPError, match="409"):
        hub.api.change_discussion_status(REPO, number, "closed")
