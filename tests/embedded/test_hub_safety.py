"""What a hostile or broken client can do: nothing but get a 4xx."""

from __future__ import annotations

import contextlib
import http.client
import json
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from huggingface_hub import HfApi
from huggingface_hub.errors import HfHubHTTPError

from hub.embedded.endpoints import bucket_files, commit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import RunningHub

REPO = "alice/poems"


@pytest.fixture
def hub(embedded_hub: RunningHub) -> RunningHub:
    embedded_hub.api.create_repo(REPO)
    return embedded_hub


def send(
    hub: RunningHub, method: str, path: str, body: bytes | Iterator[bytes] = b"", **headers: str
) -> tuple[int, http.client.HTTPMessage, bytes]:
    """One request with the path exactly as given: no client in between tidies it."""
    connection = http.client.HTTPConnection(urlsplit(hub.endpoint).netloc, timeout=30)
    try:
        connection.request(
            method,
            path,
            body,
            {"Authorization": f"Bearer {hub.token}", **headers},
            encode_chunked=not isinstance(body, bytes),
        )
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


def commit_lines(*lines: object) -> bytes:
    header = {"key": "header", "value": {"summary": "try"}}
    return b"\n".join(json.dumps(line).encode() for line in [header, *lines])


BAD_PATHS = ["../x", "/etc/passwd", "a/../../x", "a//b", ".", "", "a/./b", ".git/config", "a\0b", "x" * 5000, "a\nb"]


@pytest.mark.parametrize("key", ["file", "lfsFile", "deletedFile", "deletedFolder", "copyFile"])
def test_a_path_that_leads_out_of_the_repository_is_refused(hub: RunningHub, key: str) -> None:
    for path in BAD_PATHS:
        value = {"path": path, "content": "x", "oid": "0" * 64, "size": 1, "srcPath": ".gitattributes"}
        body = commit_lines({"key": key, "value": value})

        status, _, _ = send(hub, "POST", f"/api/models/{REPO}/commit/main", body)

        assert status == 400, path


@pytest.mark.parametrize(
    "path",
    [
        f"/{REPO}/resolve/main/..%2F..%2F..%2Fhub.sqlite3",
        f"/{REPO}/resolve/main/../../hub.sqlite3",
        f"/{REPO}/resolve/..%2F..%2Fmain/x",
        "/alice/..%2F..%2F/resolve/main/x",
        f"/api/models/{REPO}/tree/main/..%2F..",
        f"/xet/xorbs/{'..%2F' * 4}etc",
        "/lfs/..%2F..%2Fx/3?signature=1-0",
        f"/api/models/{REPO}/resolve%00/main",
        f"/{REPO}/resolve/main/%ff%fe",
        "/api/models/%00%0d%0a/x",
        f"/api/models/{REPO}/revision/%00",
        f"/api/models/{REPO}/discussions/99999999999999999999",
        f"/api/models/{REPO}/commits/main?limit=99999999999999999999",
    ],
)
def test_no_address_leads_out_of_the_data_folder_or_breaks_the_hub(hub: RunningHub, path: str) -> None:
    for method in ("GET", "PUT", "POST", "DELETE"):
        status, _, body = send(hub, method, path, b"{}")
        assert 400 <= status < 500
        assert b"SQLite" not in body


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[]",
        b'{"key": "file"}',
        b'{"key": "file", "value": {"path": "x", "content": "x"}}',
        commit_lines({"key": "launch", "value": {}}),
        commit_lines({"key": "file", "value": {"path": "x", "content": "%%%", "encoding": "base64"}}),
        commit_lines({"key": "file", "value": {"path": "\ud800", "content": "x"}}),
        commit_lines({"key": "lfsFile", "value": {"path": "x", "oid": "../../hub.sqlite3"}}),
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_a_commit_that_is_not_one_is_refused(hub: RunningHub, body: bytes) -> None:
    before = hub.api.repo_info(REPO).sha

    status, _, answer = send(hub, "POST", f"/api/models/{REPO}/commit/main", body)

    assert status == 400
    assert json.loads(answer)["error"]
    assert hub.api.repo_info(REPO).sha == before


def test_a_line_that_never_ends_is_cut_off(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commit, "MAX_LINE", 1 << 20)

    status, _, _ = send(hub, "POST", f"/api/models/{REPO}/commit/main", b"x" * (2 << 20))

    assert status == 413


def test_a_commit_or_batch_without_end_is_cut_off(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commit, "MAX_LINES", 10)
    monkeypatch.setattr(bucket_files, "MAX_CHANGES", 10)
    hub.api.create_bucket("alice/results")
    before = hub.api.repo_info(REPO).sha
    line = json.dumps({"key": "file", "value": {"path": "x", "content": "x"}}).encode() + b"\n"

    status, _, _ = send(hub, "POST", f"/api/models/{REPO}/commit/main", commit_lines() + b"\n" + line * 11)
    assert status == 413
    assert hub.api.repo_info(REPO).sha == before

    change = json.dumps({"type": "deleteFile", "path": "x"}).encode() + b"\n"
    status, _, _ = send(hub, "POST", "/api/buckets/alice/results/batch", change * 11)
    assert status == 413


def test_a_body_that_would_never_end_is_not_read_after_its_refusal(hub: RunningHub) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        while sent < 1 << 30:
            yield b"not json\n" * 10_000
            sent += 90_000

    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        send(hub, "POST", f"/api/models/{REPO}/commit/main", endless())

    assert sent < 1 << 26


def test_a_body_that_is_too_long_is_refused(hub: RunningHub) -> None:
    status, _, answer = send(hub, "POST", "/api/repos/create", b" " * (17 << 20))

    assert status == 413
    assert b"Too Large" in answer


def test_a_file_under_a_file_is_refused(hub: RunningHub) -> None:
    hub.api.upload_file(path_or_fileobj=b"x", path_in_repo="a/b", repo_id=REPO)

    for path in ("a/b/c", "a"):
        with pytest.raises(HfHubHTTPError, match="cannot be added"):
            hub.api.upload_file(path_or_fileobj=b"x", path_in_repo=path, repo_id=REPO)


def test_an_upload_needs_the_address_that_was_given_out(hub: RunningHub) -> None:
    status, _, _ = send(hub, "PUT", f"/lfs/{'0' * 64}/3?signature=99999999999-{'0' * 64}", b"abc")

    assert status == 403
    assert not [file for file in (hub.data_dir / "blobs/00").rglob("*") if file.is_file()]


def test_an_unknown_address_is_a_404_that_clients_can_read(hub: RunningHub) -> None:
    status, headers, body = send(hub, "GET", "/api/agent-harnesses")

    assert status == 404
    assert headers["content-type"] == "application/json"
    assert json.loads(body)["error"] == "There is no GET /api/agent-harnesses on this Hub."


def test_every_answer_has_one_date(hub: RunningHub) -> None:
    _, headers, _ = send(hub, "GET", "/nothing")

    dates = headers.get_all("date")
    assert dates
    assert len(dates) == 1
    assert parsedate_to_datetime(dates[0]).tzinfo


def test_a_wrong_token_is_refused_even_for_what_is_public(hub: RunningHub) -> None:
    with pytest.raises(HfHubHTTPError, match="401"):
        HfApi(hub.endpoint, token="hf_wrong").repo_info(REPO)


def test_nothing_is_written_outside_the_data_folder(hub: RunningHub, tmp_path: Path) -> None:
    hub.api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id=REPO)

    assert [entry.name for entry in tmp_path.iterdir()] == ["hub-data"]
