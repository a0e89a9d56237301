from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from huggingface_hub import HfApi
from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, RepositoryNotFoundError
from huggingface_hub.utils import get_session

from hub.account import whoami
from hub.client import HubClient
from hub.embedded.seed import read_accounts, single_user
from tests.embedded.hub_process import hub_process

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import HubThread, RunningHub

ACCOUNTS = """
[users.alice]
fullname = "Alice L."
[users.alice.tokens.laptop]
token = "hf_alice"
[users.alice.tokens.ci]
token = "hf_alice_ci"
role = "fineGrained"
global = ["discussion.write"]
scoped = [
    { type = "model", name = "alice/net", permissions = ["repo.write"] },
    { type = "org", name = "wonderland", permissions = ["repo.content.read"] },
]
[users.alice.tokens.jobs]
token = "hf_alice_jobs"
role = "fineGrained"
canReadGatedRepos = true
scoped = [{ type = "user", name = "alice", permissions = ["job.write"] }]

[users.bob.tokens.laptop]
token = "hf_bob"
[users.bob.tokens.reader]
token = "hf_bob_read"
role = "read"
[users.bob.tokens.ci]
token = "hf_bob_ci"
role = "fineGrained"

[users.carol.tokens.laptop]
token = "hf_carol"

[users.dinah.tokens.laptop]
token = "hf_dinah"

[organizations.wonderland]
members = { alice = "admin", bob = "write", carol = "read", dinah = "contributor" }
"""


@pytest.fixture
def hub(hub_thread: type[HubThread], tmp_path: Path) -> Iterator[RunningHub]:
    (tmp_path / "accounts.toml").write_text(ACCOUNTS)
    with hub_thread(tmp_path / "hub", accounts=tmp_path / "accounts.toml") as running:
        yield running


def status(error: pytest.ExceptionInfo[HfHubHTTPError]) -> int:
    return error.value.response.status_code


def put(api: HfApi, repo_id: str, **options: bool) -> None:
    api.upload_file(path_or_fileobj=b"x", path_in_repo="x.txt", repo_id=repo_id, **options)


async def test_each_token_says_who_it_belongs_to_and_what_it_may(hub: RunningHub) -> None:
    carol = hub.api_of("hf_carol").whoami()
    assert (carol["name"], [(org["name"], org["roleInOrg"]) for org in carol["orgs"]]) == (
        "carol",
        [("wonderland", "read")],
    )
    alice = hub.api_of("hf_alice_ci").whoami()
    assert alice["fullname"] == "Alice L."
    token = alice["auth"]["accessToken"]
    assert (token["displayName"], token["role"]) == ("ci", "fineGrained")
    assert token["fineGrained"]["global"] == ["discussion.write"]
    first = token["fineGrained"]["scoped"][0]
    assert (first["entity"]["type"], first["entity"]["name"], first["permissions"]) == (
        "model",
        "alice/net",
        ["repo.write"],
    )
    async with HubClient(hub.endpoint, "hf_bob_read") as client:
        assert ((await whoami(client)).username, (await whoami(client)).token_role) == ("bob", "read")
    with pytest.raises(HfHubHTTPError) as refused:
        hub.api_of("hf_nobody").whoami()
    assert status(refused) == 401


def test_roles_in_an_organisation_decide_who_writes(hub: RunningHub) -> None:
    hub.api_of("hf_alice").create_repo("wonderland/tea", private=True)

    put(hub.api_of("hf_bob"), "wonderland/tea")
    assert hub.api_of("hf_carol").file_exists("wonderland/tea", "x.txt")
    for token in ("hf_carol", "hf_bob_read"):
        with pytest.raises(HfHubHTTPError) as refused:
            put(hub.api_of(token), "wonderland/tea")
        assert status(refused) == 403
        with pytest.raises(HfHubHTTPError) as refused:
            hub.api_of(token).create_repo("wonderland/more")
        assert status(refused) == 403
    with pytest.raises(HfHubHTTPError) as refused:
        hub.api_of("hf_bob").create_repo("wonderland/tea")
    assert status(refused) == 409


def test_a_contributor_writes_only_to_what_it_created(hub: RunningHub) -> None:
    alice, dinah = hub.api_of("hf_alice"), hub.api_of("hf_dinah")
    assert dinah.whoami()["orgs"][0]["roleInOrg"] == "contributor"
    alice.create_repo("wonderland/tea", private=True)
    alice.create_bucket("wonderland/cups")
    dinah.create_repo("wonderland/milk")
    dinah.create_bucket("wonderland/saucers")
    dinah.move_repo("wonderland/milk", "wonderland/cream")

    put(dinah, "wonderland/cream")
    dinah.auth_check("wonderland/cream", write=True)
    dinah.batch_bucket_files("wonderland/saucers", add=[(b"x", "x")])
    put(alice, "wonderland/cream")
    put(dinah, "wonderland/tea", create_pr=True)
    with pytest.raises(HfHubHTTPError, match="only to repositories that you created"):
        put(dinah, "wonderland/tea")
    for refused in (
        lambda: dinah.auth_check("wonderland/tea", write=True),
        lambda: dinah.delete_repo("wonderland/tea"),
        lambda: dinah.delete_bucket("wonderland/cups"),
        lambda: dinah.run_job(image="python:3.12", command=["true"], namespace="wonderland"),
    ):
        with pytest.raises(HfHubHTTPError) as error:
            refused()
        assert status(error) == 403
    dinah.delete_repo("wonderland/cream")


def test_what_is_private_is_hidden_from_others_and_closed_to_their_writes(hub: RunningHub) -> None:
    hub.api_of("hf_alice").create_repo("alice/diary", private=True)
    hub.api_of("hf_alice").create_repo("alice/open")
    bob = hub.api_of("hf_bob")

    for api in (bob, HfApi(hub.endpoint, token=False)):
        with pytest.raises(RepositoryNotFoundError):
            api.repo_info("alice/diary")
    assert [repo.id for repo in bob.list_models(author="alice")] == ["alice/open"]
    with pytest.raises(HfHubHTTPError) as refused:
        put(bob, "alice/open")
    assert status(refused) == 403
    put(bob, "alice/open", create_pr=True)


def test_a_fine_grained_token_writes_only_where_its_scopes_reach(hub: RunningHub) -> None:
    alice, ci = hub.api_of("hf_alice"), hub.api_of("hf_alice_ci")
    for name in ("alice/net", "alice/other", "wonderland/tea"):
        alice.create_repo(name, private=True)

    put(ci, "alice/net")
    assert ci.auth_check("alice/net", write=True) is None
    assert ci.repo_info("wonderland/tea").private
    with pytest.raises(HfHubHTTPError, match=r"has not the permission repo\.write for wonderland/tea") as refused:
        put(ci, "wonderland/tea")
    assert status(refused) == 403
    put(ci, "wonderland/tea", create_pr=True)
    with pytest.raises(RepositoryNotFoundError):
        ci.repo_info("alice/other")
    with pytest.raises(HfHubHTTPError) as refused:
        ci.create_repo("alice/new")
    assert status(refused) == 403


def test_jobs_need_a_token_that_writes_or_the_permission_for_jobs(hub: RunningHub) -> None:
    def run(token: str, namespace: str = "alice") -> str:
        return hub.api_of(token).run_job(image="x", command=["true"], namespace=namespace).id

    run("hf_alice_jobs")
    assert len(list(hub.api_of("hf_alice_jobs").list_jobs(namespace="alice"))) == 1
    for token, namespace in (("hf_alice_ci", "alice"), ("hf_bob", "alice"), ("hf_bob_read", "bob")):
        with pytest.raises(HfHubHTTPError) as refused:
            run(token, namespace)
        assert status(refused) == 403
    run("hf_bob", "wonderland")
    assert len(list(hub.api_of("hf_carol").list_jobs(namespace="wonderland"))) == 1


def test_the_files_of_a_gated_repository_are_for_who_was_let_in(hub: RunningHub, tmp_path: Path) -> None:
    alice, bob = hub.api_of("hf_alice"), hub.api_of("hf_bob")
    alice.create_repo("alice/net")
    put(alice, "alice/net")
    alice.update_repo_settings("alice/net", gated="manual")

    def load(token: str | bool) -> str:
        return HfApi(hub.endpoint, token=token).hf_hub_download("alice/net", "x.txt", cache_dir=tmp_path / str(token))

    assert bob.model_info("alice/net").gated == "manual"
    for token, code in ((False, 401), ("hf_bob", 403)):
        with pytest.raises(GatedRepoError) as refused:
            HfApi(hub.endpoint, token=token).auth_check("alice/net")
        assert refused.value.response.status_code == code
        with pytest.raises(GatedRepoError):
            load(token)
    ask = get_session().post(f"{hub.endpoint}/alice/net/ask-access", headers={"Authorization": "Bearer hf_bob"})
    assert ask.json() == {"status": "pending"}
    with pytest.raises(HfHubHTTPError) as hidden:
        list(bob.list_pending_access_requests("alice/net"))
    assert status(hidden) == 403
    assert [one.username for one in alice.list_pending_access_requests("alice/net")] == ["bob"]

    alice.accept_access_request("alice/net", "bob")

    assert load("hf_bob")
    with pytest.raises(GatedRepoError, match="opens no gated repositories"):
        HfApi(hub.endpoint, token="hf_bob_ci").auth_check("alice/net")
    alice.grant_access("alice/net", "carol")
    assert load("hf_carol")
    assert [one.username for one in alice.list_accepted_access_requests("alice/net")] == ["bob", "carol"]
    alice.reject_access_request("alice/net", "bob", rejection_reason="no")
    with pytest.raises(GatedRepoError):
        bob.auth_check("alice/net")
    assert [one.username for one in alice.list_rejected_access_requests("alice/net")] == ["bob"]
    alice.cancel_access_request("alice/net", "bob")
    assert [one.username for one in alice.list_pending_access_requests("alice/net")] == ["bob"]


def test_the_hub_command_takes_a_file_of_accounts_and_keeps_no_token_in_the_database(tmp_path: Path) -> None:
    file = tmp_path / "accounts.toml"
    file.write_text(ACCOUNTS)
    with hub_process(tmp_path / "hub", "--accounts", str(file)) as hub:
        assert (hub.user, hub.token) == ("alice", "hf_alice")
        assert HfApi(hub.endpoint, token="hf_carol").whoami()["name"] == "carol"
    stored = b"".join(path.read_bytes() for path in (tmp_path / "hub").glob("hub.sqlite3*"))
    assert b"hf_" not in stored
    assert read_accounts(file).token_of("bob") == ("bob", "hf_bob")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("users = 1", "users"),
        ("[users]", "users"),
        ("[users.a.tokens.t]\ntoken = 'hf_secret'\nrole = 'admin'", "users.a.tokens.t.role"),
        ("[users.a.tokens.t]\ntoken = 'hf_secret'\nglobal = ['x']", "fineGrained"),
        ("[users.a.tokens.t]\ntoken = 'hf_secret'\n[users.b.tokens.t]\ntoken = 'hf_secret'", "two tokens are the same"),
        ("[users.api]", "is no name"),
        ("[users.a]\n[organizations.a]", "both a user and an organisation"),
        ("[users.a]\n[organizations.b]\nmembers = { c = 'read' }", "is no user"),
        ("[users.a", "TOML|Expected|declaration"),
    ],
)
def test_a_wrong_file_of_accounts_is_refused_and_no_token_of_it_is_shown(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "accounts.toml"
    file.write_text(text)

    with pytest.raises(ValueError, match=words) as refused:
        read_accounts(file)

    assert "hf_secret" not in str(refused.value)


def test_a_hub_does_not_start_with_a_name_that_is_none() -> None:
    with pytest.raises(ValueError, match="is no name"):
        single_user("datasets", "hf_x", [])
    assert json.loads(single_user("a", "hf_x", ["b"]).model_dump_json())["organizations"]["b"]["members"] == {
        "a": "admin"
    }
