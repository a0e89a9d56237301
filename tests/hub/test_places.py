"""Account, hardware, repositories and evidence, against the embedded Hub and answers of our own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from anyio import to_thread
from huggingface_hub import CommitOperationAdd, CommitOperationDelete

from hub import evidence
from hub.account import whoami
from hub.activity import changed_since
from hub.client import HubClient
from hub.evidence import absence, landed, landed_aside
from hub.hardware import hardware
from hub.repos import create_repo, repo_facts
from schemas.errors import ErrorCode, JobsError
from schemas.hub_uri import HubPlace
from schemas.receipt import MAX_FILES, Commit
from tests.hub.conftest import FAST, Asked, says, says_json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.conftest import RunningHub
    from tests.hub.conftest import RawHub

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
DATA = HubPlace(type="dataset", id="alice/data")


@pytest.fixture
async def hub(embedded_hub: RunningHub) -> AsyncIterator[HubClient]:
    async with HubClient(embedded_hub.endpoint, embedded_hub.token) as client:
        yield client


async def commit(embedded_hub: RunningHub, place: HubPlace, title: str, files: dict[str, bytes], *gone: str) -> str:
    operations = [CommitOperationAdd(path, content) for path, content in files.items()]
    deletes = [CommitOperationDelete(path) for path in gone]

    def work() -> str:
        return embedded_hub.api.create_commit(
            place.id, [*operations, *deletes], commit_message=title, repo_type=place.type
        ).oid

    return await to_thread.run_sync(work)


async def new(client: HubClient, place: HubPlace = DATA, **options: Any):
    wanted = {"private": None, "exist_ok": False, "space_sdk": None, **options}
    assert place.type != "bucket"
    return await create_repo(client, place.id, place.type, **wanted)


# --- account


async def test_whoami_names_the_user_the_organisations_and_the_role(hub: HubClient) -> None:
    account = await whoami(hub)
    assert (account.username, account.type, account.token_role) == ("alice", "user", "write")
    assert account.organizations == ["wonderland"]
    assert account.namespaces == ["alice", "wonderland"]


@pytest.mark.parametrize(
    ("auth", "role"),
    [
        ({"accessToken": {"role": "read", "displayName": "x"}}, "read"),
        ({"accessToken": {"role": "fineGrained"}}, "fineGrained"),
        ({"accessToken": {"role": "emperor"}}, None),
        ({"accessToken": {"role": ["read"]}}, None),
        ({"type": "oauth"}, None),
        (None, None),
    ],
)
async def test_an_account_is_read_whatever_is_missing(
    raw_hub: RawHub, client: HubClient, auth: object, role: str | None
) -> None:
    raw_hub.on("GET", "/api/whoami-v2", says_json({"name": "alice", "auth": auth, "orgs": [None, {}, {"name": "o"}]}))
    account = await whoami(client)
    assert (account.token_role, account.organizations) == (role, ["o"])


async def test_whoami_is_asked_once_by_calls_at_the_same_time(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", "/api/whoami-v2", says_json({"name": "alice"}))
    async with anyio.create_task_group() as group:
        for _ in range(10):
            group.start_soon(whoami, client)
    assert len(raw_hub.asked) == 1


async def test_a_failed_whoami_is_not_kept(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", "/api/whoami-v2", says("401 Unauthorized"))
    with pytest.raises(JobsError):
        await whoami(client)
    raw_hub.on("GET", "/api/whoami-v2", says_json({"name": "alice"}))
    assert (await whoami(client)).username == "alice"


async def test_without_a_token_whoami_says_how_to_get_one_and_asks_nobody(raw_hub: RawHub) -> None:
    async with HubClient(raw_hub.endpoint, None, limits=FAST) as client:
        with pytest.raises(JobsError) as raised:
            await whoami(client)
    assert raised.value.code is ErrorCode.UNAUTHORIZED
    assert "hf auth login" in raised.value.hint
    assert "--local" in raised.value.hint
    assert not raw_hub.asked


async def test_a_token_that_the_hub_does_not_know_is_unauthorized(embedded_hub: RunningHub) -> None:
    async with HubClient(embedded_hub.endpoint, "hf_wrong") as client:
        with pytest.raises(JobsError) as raised:
            await whoami(client)
    assert raised.value.code is ErrorCode.UNAUTHORIZED
    assert "hf auth login" in raised.value.hint


# --- hardware


async def test_hardware_has_prices(hub: HubClient) -> None:
    flavors = {flavor.name: flavor for flavor in await hardware(hub)}
    assert flavors["cpu-basic"].accelerator is None
    assert flavors["a10g-large"].accelerator
    assert all(flavor.usd_per_minute is not None for flavor in flavors.values())


@pytest.mark.parametrize(
    ("price", "per_minute"),
    [
        ({"unitCostUSD": 0.05, "unitLabel": "minute"}, 0.05),
        ({"unitCostUSD": 3, "unitLabel": "hour"}, 0.05),
        ({"unitCostUSD": 0.001, "unitLabel": "second"}, 0.06),
        ({"unitCostMicroUSD": 50_000, "unitLabel": "minute"}, 0.05),
        ({"unitCostUSD": "free", "unitLabel": "minute"}, None),
        ({"unitCostUSD": 1, "unitLabel": "fortnight"}, None),
        ({}, None),
    ],
)
async def test_a_price_is_that_of_a_minute(
    raw_hub: RawHub, client: HubClient, price: dict[str, Any], per_minute: float | None
) -> None:
    raw_hub.on("GET", "/api/jobs/hardware", says_json([{"name": "x", **price}, {"no": "name"}]))
    (flavor,) = await hardware(client)
    assert flavor.usd_per_minute == (None if per_minute is None else pytest.approx(per_minute))


async def test_hardware_is_kept(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", "/api/jobs/hardware", says_json([{"name": "x"}]))
    assert await hardware(client) == await hardware(client)
    assert len(raw_hub.asked) == 1


# --- repositories


@pytest.mark.parametrize(
    ("repo_type", "uri"),
    [("model", "hf://alice/x"), ("dataset", "hf://datasets/alice/x"), ("space", "hf://spaces/alice/x")],
)
async def test_a_repository_is_made_and_found_again(hub: HubClient, repo_type: Any, uri: str) -> None:
    made = await create_repo(hub, "alice/x", repo_type, None, False, "gradio")
    again = await create_repo(hub, "x", repo_type, True, True, "gradio")
    assert (made.uri, made.created) == (uri, True)
    assert (again.uri, again.created, again.url) == (uri, False, made.url)
    assert made.url == f"{hub.endpoint}/{uri.removeprefix('hf://')}"


async def test_a_repository_that_exists_is_a_conflict_that_names_it(hub: HubClient) -> None:
    made = await new(hub)
    with pytest.raises(JobsError) as raised:
        await new(hub)
    assert raised.value.code is ErrorCode.CONFLICT
    assert made.url in raised.value.message
    assert "exist_ok" in raised.value.hint


async def test_a_repository_is_private_as_asked(hub: HubClient, embedded_hub: RunningHub) -> None:
    for private in (True, False):
        await create_repo(hub, f"alice/{private}", "model", private, False, None)
        info = await to_thread.run_sync(embedded_hub.api.model_info, f"alice/{private}")
        assert info.private is private


@pytest.mark.parametrize(
    "repo_id", ["", "a b", "alice/a b", "a/b/c", "alice/", "/x", "alice/x--y", "alice/" + "x" * 100, "."]
)
async def test_a_name_that_the_hub_forbids_is_not_sent(raw_hub: RawHub, client: HubClient, repo_id: str) -> None:
    raw_hub.on("GET", "/api/whoami-v2", says_json({"name": "alice"}))
    with pytest.raises(JobsError) as raised:
        await create_repo(client, repo_id, "model", None, True, None)
    assert raised.value.code is ErrorCode.INVALID_ARGUMENTS
    assert "OWNER/NAME" in raised.value.hint
    assert not raw_hub.requests("POST", "/api/repos/create")


async def test_a_space_needs_its_kind(raw_hub: RawHub, client: HubClient) -> None:
    with pytest.raises(JobsError) as raised:
        await create_repo(client, "alice/app", "space", None, True, None)
    assert raised.value.code is ErrorCode.INVALID_ARGUMENTS
    assert "space_sdk" in raised.value.message
    assert not raw_hub.asked


async def test_a_namespace_of_others_is_forbidden(hub: HubClient) -> None:
    for exist_ok in (True, False):
        with pytest.raises(JobsError) as raised:
            await create_repo(hub, "nobody/x", "model", None, exist_ok, None)
        assert raised.value.code is ErrorCode.FORBIDDEN
        assert "hf_whoami" in raised.value.hint


async def test_one_that_exists_and_may_not_be_created_is_found(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("POST", "/api/repos/create", says_json({"error": "no"}, "403 Forbidden"))
    raw_hub.on("GET", "/api/models/alice/x/tree/main", says_json([]))
    assert not (await create_repo(client, "alice/x", "model", None, True, None)).created


async def test_facts_of_a_repository(hub: HubClient, embedded_hub: RunningHub) -> None:
    assert (await repo_facts(hub, DATA)).exists is False
    await new(hub)
    facts = await repo_facts(hub, DATA)
    assert (facts.exists, facts.writable, facts.empty, facts.files) == (True, True, True, [])
    await commit(embedded_hub, DATA, "one", {"data/a.txt": b"a"})
    held = await repo_facts(hub, DATA)
    assert (held.empty, held.files) == (False, ["data"])
    assert (await repo_facts(hub, HubPlace(type="model", id=DATA.id))).exists is False


async def test_one_that_may_not_be_written_says_why(raw_hub: RawHub, client: HubClient) -> None:
    api = "/api/datasets/alice/data"
    raw_hub.on("GET", f"{api}/tree/main", says_json([{"type": "file", "path": ".gitattributes"}]))
    raw_hub.on("GET", f"{api}/auth-check/write", says_json({"error": "Your token is read-only"}, "403 Forbidden"))
    facts = await repo_facts(client, DATA)
    assert (facts.exists, facts.writable, facts.empty, facts.reason) == (True, False, True, "Your token is read-only")


async def test_a_hub_without_auth_check_leaves_it_open(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", "/api/datasets/alice/data/tree/main", says("404 No", x_error_code="RevisionNotFound"))
    facts = await repo_facts(client, DATA)
    assert (facts.exists, facts.writable, facts.empty) == (True, None, True)


async def test_facts_that_the_hub_does_not_give_are_an_error(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", "/api/datasets/alice/data/tree/main", says("500 Oops"))
    with pytest.raises(JobsError) as raised:
        await repo_facts(client, DATA)
    assert raised.value.code is ErrorCode.HUB_UNAVAILABLE


async def test_repositories_that_changed_are_found_and_a_hub_that_fails_is_an_error(
    hub: HubClient, embedded_hub: RunningHub
) -> None:
    before = datetime.now(UTC)
    await new(hub)
    assert await changed_since(hub, ["alice"], before) == [DATA]
    assert await changed_since(hub, ["alice"], before + timedelta(hours=1)) == []
    assert await changed_since(hub, ["nobody"], before) == []
    embedded_hub.faults({"path": "/api/models", "fault": {"kind": "status", "status": 400}})
    with pytest.raises(JobsError):
        await changed_since(hub, ["alice"], before)


# --- evidence


async def look(client: HubClient, place: HubPlace = DATA, since: datetime = EPOCH, **options: Any) -> list[Commit]:
    return await landed(client, place, **{"since": since, "until": None, "author": None, **options})


async def test_commits_are_told_with_what_they_changed(hub: HubClient, embedded_hub: RunningHub) -> None:
    await new(hub)
    first = await commit(embedded_hub, DATA, "first", {"a.txt": b"aaa", "b/c.txt": b"c"})
    second = await commit(embedded_hub, DATA, "second", {"a.txt": b"aaaa", "d.txt": b"dd"}, "b/c.txt")
    found = await look(hub)
    assert [(entry.sha, entry.title, entry.files, entry.bytes) for entry in found[:2]] == [
        (second, "second", ["a.txt", "d.txt"], 6),
        (first, "first", ["a.txt", "b/c.txt"], 4),
    ]
    assert found[0].url == f"{hub.endpoint}/datasets/alice/data/commit/{second}"
    assert found[0].at >= found[1].at


async def test_a_large_file_counts_with_its_own_size(hub: HubClient, embedded_hub: RunningHub) -> None:
    await new(hub)
    await commit(embedded_hub, DATA, "large", {"model.safetensors": b"\0" * 300_000})
    assert (await look(hub))[0].bytes == 300_000


async def test_only_commits_within_the_time_count(raw_hub: RawHub, client: HubClient) -> None:
    at = datetime(2026, 7, 22, 12, 0, 0, tzinfo=UTC)
    history(raw_hub, [at + timedelta(minutes=n) for n in (30, 20, 10, 0)])
    found = await look(client, since=at + timedelta(minutes=10, milliseconds=300), until=at + timedelta(minutes=25))
    assert [entry.at.minute for entry in found] == [20, 10]


async def test_milliseconds_decide_where_the_hub_gives_them(raw_hub: RawHub, client: HubClient) -> None:
    at = datetime(2026, 7, 22, 12, 0, 0, 200_000, tzinfo=UTC)
    history(raw_hub, [at + timedelta(milliseconds=200), at])
    assert len(await look(client, since=at + timedelta(milliseconds=100))) == 1


async def test_commits_of_others_do_not_count(raw_hub: RawHub, client: HubClient) -> None:
    at = datetime(2026, 7, 22, 12, 0, 0, tzinfo=UTC)
    history(raw_hub, [at] * 4, authors=[["bob"], ["Alice"], [], ["bob", "alice"]])
    assert [entry.sha for entry in await look(client, author="alice")] == ["sha1", "sha2", "sha3"]


def history(raw_hub: RawHub, times: list[datetime], authors: list[list[str]] | None = None, size: int = 2) -> None:
    """Commits sha0 (newest), sha1, ... in pages; commit n holds the files of those before it and `n.txt`."""
    api, count = "/api/datasets/alice/data", len(times)

    async def commits(asked: Asked) -> None:
        start = int(dict(asked.query).get("p", "0"))
        items = [
            {
                "id": f"sha{n}",
                "title": f"commit {n}",
                "date": times[n].isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                "authors": [{"user": name} for name in (authors[n] if authors else ["alice"])],
            }
            for n in range(start, min(start + size, count))
        ]
        more = {"link": f'<{raw_hub.endpoint}{api}/commits/main?p={start + size}>; rel="next"'}
        await says_json(items, **(more if start + size < count else {}))(asked)

    raw_hub.on("GET", f"{api}/commits/main", commits)
    for n in range(count):
        files = [{"type": "file", "path": f"{m}.txt", "oid": f"{m}", "size": 10} for m in range(n, count)]
        raw_hub.on("GET", f"{api}/tree/sha{n}", says_json([{"type": "directory", "path": "x", "oid": "y"}, *files]))


async def test_the_history_is_read_page_by_page_and_only_as_far_as_needed(raw_hub: RawHub, client: HubClient) -> None:
    at = datetime(2026, 7, 22, 12, 0, 0, tzinfo=UTC)
    history(raw_hub, [at - timedelta(minutes=n) for n in range(9)])
    found = await look(client, since=at - timedelta(minutes=2))
    assert [(entry.sha, entry.files, entry.bytes) for entry in found] == [
        ("sha0", ["0.txt"], 10),
        ("sha1", ["1.txt"], 10),
        ("sha2", ["2.txt"], 10),
    ]
    assert len(raw_hub.requests("GET", "/api/datasets/alice/data/commits/main")) == 2


async def test_the_first_commit_of_a_repository_added_all_its_files(raw_hub: RawHub, client: HubClient) -> None:
    history(raw_hub, [datetime(2026, 7, 22, tzinfo=UTC)])
    assert [entry.files for entry in await look(client)] == [["0.txt"]]


async def test_many_files_are_counted_and_not_listed(raw_hub: RawHub, client: HubClient) -> None:
    history(raw_hub, [datetime(2026, 7, 22, tzinfo=UTC)])
    files = [{"type": "file", "path": f"{n:04}.txt", "oid": "x", "size": 2} for n in range(1000)]
    raw_hub.on("GET", "/api/datasets/alice/data/tree/sha0", says_json(files))
    (entry,) = await look(client)
    assert (len(entry.files), entry.count, entry.bytes) == (MAX_FILES, 1000, 2000)


async def test_a_tree_without_end_leaves_the_files_unknown(raw_hub: RawHub, client: HubClient) -> None:
    history(raw_hub, [datetime(2026, 7, 22, tzinfo=UTC)])
    path = "/api/datasets/alice/data/tree/sha0"
    page = [{"type": "file", "path": "a", "oid": "x", "size": 2}]
    raw_hub.on("GET", path, says_json(page, link=f'<{raw_hub.endpoint}{path}?more=1>; rel="next"'))
    (entry,) = await look(client)
    assert (entry.files, entry.count, entry.bytes) == ([], None, None)


async def test_a_history_that_is_too_long_to_be_read_is_not_taken_for_nothing(
    raw_hub: RawHub, client: HubClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "MAX_PAGES", 2)
    at = datetime(2026, 7, 22, 12, 0, 0, tzinfo=UTC)
    history(raw_hub, [at - timedelta(minutes=n) for n in range(9)])
    found = await look(client, since=at - timedelta(minutes=8), until=at - timedelta(minutes=2))
    assert [entry.sha for entry in found] == ["sha2", "sha3"]
    with pytest.raises(JobsError, match="more commits than are read"):
        await look(client, since=at - timedelta(minutes=8), until=at - timedelta(minutes=5))


async def test_a_history_that_begins_after_its_repository_was_squashed(raw_hub: RawHub, client: HubClient) -> None:
    at = datetime(2026, 7, 22, 12, 0, 0, tzinfo=UTC)
    history(raw_hub, [at])

    async def why(made: timedelta, until: timedelta) -> str | None:
        raw_hub.on("GET", "/api/datasets/alice/data", says_json({"createdAt": (at + made).isoformat()}))
        return await absence(client, DATA, at + until)

    assert await why(timedelta(days=-2), timedelta(days=-1)) == "rewritten"
    assert await why(timedelta(days=-1), timedelta(days=-2)) is None
    assert await why(timedelta(0), timedelta(seconds=1)) is None


async def test_what_the_hub_does_not_show_is_missing(hub: HubClient, embedded_hub: RunningHub) -> None:
    bucket, branch = HubPlace(type="bucket", id="alice/out"), HubPlace(type="dataset", id=DATA.id, revision="dev")
    assert [await absence(hub, place, EPOCH) for place in (DATA, branch, bucket)] == ["missing"] * 3
    await new(hub)
    await to_thread.run_sync(embedded_hub.api.create_bucket, bucket.id)
    assert [await absence(hub, place, EPOCH) for place in (DATA, branch, bucket)] == [None, "missing", None]


async def test_a_repository_that_is_not_there_has_no_commits(hub: HubClient) -> None:
    assert await look(hub) == []
    assert await look(hub, HubPlace(type="bucket", id="alice/nothing")) == []


async def test_a_revision_has_commits_of_its_own(hub: HubClient, embedded_hub: RunningHub) -> None:
    await new(hub)

    def pull_request() -> Any:
        return embedded_hub.api.create_commit(
            DATA.id, [CommitOperationAdd("a.txt", b"a")], commit_message="pr", repo_type="dataset", create_pr=True
        )

    revision = (await to_thread.run_sync(pull_request)).pr_revision
    assert "pr" not in [entry.title for entry in await look(hub)]
    assert "pr" in [entry.title for entry in await look(hub, HubPlace(type="dataset", id=DATA.id, revision=revision))]


async def test_pull_requests_and_branches_are_found_aside_of_main(hub: HubClient, embedded_hub: RunningHub) -> None:
    await new(hub)
    await commit(embedded_hub, DATA, "on main", {"a.txt": b"a"})

    def work() -> tuple[Any, Any]:
        api = embedded_hub.api
        api.create_branch(DATA.id, branch="side", repo_type="dataset")
        api.create_branch(DATA.id, branch="unused", repo_type="dataset")
        sides = ({"revision": "side"}, {"create_pr": True})
        add = [[CommitOperationAdd("b.txt", b"bb")] for _ in sides]
        side, request = (
            api.create_commit(DATA.id, files, commit_message="aside", repo_type="dataset", **where)
            for files, where in zip(add, sides, strict=True)
        )
        return side, request

    side, request = await to_thread.run_sync(work)
    aside = await landed_aside(hub, DATA, since=EPOCH, until=None, author="alice")
    assert {revision: [entry.sha for entry in entries] for revision, entries in aside.items()} == {
        "refs/pr/1": [request.oid],
        "side": [side.oid],
    }
    assert aside["side"][0].files == ["b.txt"]


async def test_nothing_lies_aside_of_what_does_not_exist(hub: HubClient) -> None:
    assert await landed_aside(hub, DATA, since=EPOCH, until=None, author=None) == {}
    bucket = HubPlace(type="bucket", id="alice/out")
    assert await landed_aside(hub, bucket, since=EPOCH, until=None, author=None) == {}


async def test_a_bucket_tells_its_uploads(raw_hub: RawHub, client: HubClient) -> None:
    at = datetime(2026, 7, 22, 12, 0, 0, tzinfo=UTC)

    def item(path: str, minutes: int) -> dict[str, Any]:
        uploaded = (at + timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")
        return {"type": "file", "path": path, "size": 5, "uploadedAt": uploaded, "mtime": "2020-01-01T00:00:00.000Z"}

    items = [item("old", -1), item("b", 5), item("a", 3), item("new", 60), {"type": "directory", "path": "d"}]
    raw_hub.on("GET", "/api/buckets/alice/out/tree", says_json(items))
    (entry,) = await look(client, HubPlace(type="bucket", id="alice/out"), since=at, until=at + timedelta(minutes=30))
    assert (entry.sha, entry.files, entry.bytes, entry.at) == ("", ["a", "b"], 10, at + timedelta(minutes=5))


async def test_a_bucket_with_more_objects_than_are_read_is_not_taken_for_empty(
    raw_hub: RawHub, client: HubClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "MAX_PAGES", 2)
    tree = "/api/buckets/alice/out/tree"
    item = {"type": "file", "path": "x", "size": 5, "uploadedAt": "2026-07-22T12:00:00.000Z"}
    raw_hub.on("GET", tree, says_json([item], link=f'<{raw_hub.endpoint}{tree}?more=1>; rel="next"'))
    bucket = HubPlace(type="bucket", id="alice/out")
    assert len(await look(client, bucket)) == 1
    with pytest.raises(JobsError, match="more objects than are read"):
        await look(client, bucket, since=datetime(2026, 7, 23, tzinfo=UTC))


async def test_only_the_promised_part_of_a_bucket_is_listed(raw_hub: RawHub, client: HubClient) -> None:
    item = {"type": "file", "path": "runs/1/a", "size": 5, "uploadedAt": "2026-07-22T12:00:00.000Z"}
    raw_hub.on("GET", "/api/buckets/alice/out/tree/runs/1", says_json([item]))
    (entry,) = await look(client, HubPlace(type="bucket", id="alice/out", path="runs/1"))
    assert entry.files == ["runs/1/a"]
    assert len(raw_hub.asked) == 1


async def test_a_path_of_a_bucket_is_a_folder_or_an_object(hub: HubClient, embedded_hub: RunningHub) -> None:
    await to_thread.run_sync(embedded_hub.api.create_bucket, "alice/out")
    files: list[Any] = [(b"a", "runs/1/a.bin"), (b"bb", "runs/10/b.bin"), (b"ccc", "runs/1.txt"), (b"d", "other")]
    await to_thread.run_sync(lambda: embedded_hub.api.batch_bucket_files("alice/out", add=files))
    found = {
        path: [entry.files for entry in await look(hub, HubPlace(type="bucket", id="alice/out", path=path))]
        for path in ("runs/1", "runs/1.txt", "other", "run")
    }
    assert found == {"runs/1": [["runs/1/a.bin"]], "runs/1.txt": [["runs/1.txt"]], "other": [["other"]], "run": []}


async def test_a_real_bucket_has_facts_and_evidence(hub: HubClient, embedded_hub: RunningHub) -> None:
    bucket = HubPlace(type="bucket", id="alice/out")
    assert (await repo_facts(hub, bucket)).exists is False
    await to_thread.run_sync(embedded_hub.api.create_bucket, bucket.id)
    facts = await repo_facts(hub, bucket)
    assert (facts.exists, facts.writable, facts.empty) == (True, None, True)
    before = datetime.now(UTC)
    files: list[Any] = [(b"abc", "runs/model.bin"), (b"de", "metrics.json")]
    await to_thread.run_sync(lambda: embedded_hub.api.batch_bucket_files(bucket.id, add=files))
    held = await repo_facts(hub, bucket)
    assert (held.empty, held.files) == (False, ["metrics.json", "runs"])
    (entry,) = await look(hub, bucket, since=before)
    assert (entry.files, entry.bytes) == (["metrics.json", "runs/model.bin"], 5)
    assert entry.url == f"{hub.endpoint}/buckets/alice/out"
    assert await look(hub, bucket, since=entry.at + timedelta(seconds=1)) == []


async def test_evidence_that_cannot_be_had_is_an_error_and_not_nothing(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", "/api/datasets/alice/data/commits/main", says("500 Oops"))
    with pytest.raises(JobsError):
        await look(client)
