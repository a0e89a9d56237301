from __future__ import annotations

import hashlib
import io
import os
import random
import struct
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import hf_xet
import pytest
from huggingface_hub.utils import get_session

from hub.embedded.errors import ApiError
from hub.embedded.xet import shards

if TYPE_CHECKING:
    from tests.conftest import HubThread, RunningHub

REPO = "alice/weights"


def stored(hub: RunningHub, folder: str) -> int:
    files = (file for file in (hub.data_dir / folder).rglob("*") if file.is_file())
    return sum(file.stat().st_size for file in files)


def upload(hub: RunningHub, path: str, data: bytes) -> None:
    hub.api.create_repo(REPO, exist_ok=True)
    local = hub.data_dir.parent / "local.bin"
    local.write_bytes(data)
    hub.api.upload_file(path_or_fileobj=local, path_in_repo=path, repo_id=REPO)


def download(hub: RunningHub, path: str) -> bytes:
    return Path(hub.api.hf_hub_download(REPO, path, cache_dir=hub.data_dir.parent / "cache")).read_bytes()


@pytest.mark.parametrize(
    "data",
    [random.Random(1).randbytes(15_000_000), b"the same line again and again\n" * 500_000, bytes(11_000_000)],
    ids=["incompressible", "text", "zeros"],
)
def test_a_file_that_came_by_xet_is_read_by_plain_http(embedded_hub: RunningHub, data: bytes) -> None:
    upload(embedded_hub, "w.bin", data)

    assert stored(embedded_hub, "xorbs")
    assert download(embedded_hub, "w.bin") == data


def test_a_file_of_many_xorbs_is_put_together_in_order(embedded_hub: RunningHub) -> None:
    parts = [random.Random(seed).randbytes(3_000_000) for seed in (21, 22, 23)]
    for number, part in enumerate(parts):
        upload(embedded_hub, f"{number}.bin", part)
    data = b"".join(reversed(parts))

    # What the client has sent already it does not send again: this file is made of the xorbs of the others.
    upload(embedded_hub, "all.bin", data)

    with embedded_hub.hub.db.reading() as connection:
        (file_hash,) = connection.execute("select hash from xet_files where size = ?", (len(data),)).fetchone()
        found = {row["xorb"] for row in connection.execute("select xorb from xet_terms where file = ?", (file_hash,))}
    assert len(found) > 2
    assert download(embedded_hub, "all.bin") == data


def test_a_range_of_a_file_that_came_by_xet_is_exact(embedded_hub: RunningHub) -> None:
    data = random.Random(3).randbytes(12_000_000)
    upload(embedded_hub, "w.bin", data)

    answer = get_session().get(
        f"{embedded_hub.endpoint}/{REPO}/resolve/main/w.bin", headers={"Range": "bytes=5000000-5000099"}
    )

    assert answer.content == data[5_000_000:5_000_100]


def test_hf_xet_itself_reads_whole_files_and_ranges(embedded_hub: RunningHub) -> None:
    data = random.Random(4).randbytes(12_000_000)
    upload(embedded_hub, "w.bin", data)
    with embedded_hub.hub.db.reading() as connection:
        (file_hash,) = connection.execute("select hash from xet_files").fetchone()
    group = hf_xet.XetSession().new_download_stream_group(
        token_refresh_url=f"{embedded_hub.endpoint}/api/models/{REPO}/xet-read-token/main",
        token_refresh_headers={"Authorization": f"Bearer {embedded_hub.token}"},
    )
    info = hf_xet.XetFileInfo(file_hash, len(data))

    assert b"".join(group.download_stream(info)) == data
    for start, end in [(0, 1), (65_000, 200_000), (11_999_999, 12_000_000), (3_333_333, 9_999_999)]:
        assert b"".join(group.download_stream(info, start=start, end=end)) == data[start:end]


def test_content_that_is_there_already_is_not_stored_twice(embedded_hub: RunningHub) -> None:
    data = random.Random(5).randbytes(12_000_000)
    upload(embedded_hub, "one.bin", data)
    before = stored(embedded_hub, "xorbs")

    upload(embedded_hub, "two.bin", data)

    assert stored(embedded_hub, "xorbs") < before * 1.1
    assert download(embedded_hub, "two.bin") == data


def test_what_came_by_xet_is_there_after_a_restart(hub_thread: type[HubThread], tmp_path: Path) -> None:
    data = random.Random(6).randbytes(12_000_000)
    with hub_thread(tmp_path / "data") as before:
        upload(before, "w.bin", data)
    with hub_thread(tmp_path / "data") as after:
        assert download(after, "w.bin") == data


def test_another_data_folder_on_the_same_port_is_another_store(hub_thread: type[HubThread], tmp_path: Path) -> None:
    data = random.Random(7).randbytes(12_000_000)
    with hub_thread(tmp_path / "first/data") as first:
        upload(first, "w.bin", data)
        port = urlsplit(first.endpoint).port or 0

    with hub_thread(tmp_path / "second/data", port) as second:
        upload(second, "w.bin", data)
        assert download(second, "w.bin") == data


def test_the_store_takes_nothing_without_a_token_for_writing(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_repo(REPO)
    token = get_session().get(f"{embedded_hub.endpoint}/api/models/{REPO}/xet-read-token/main").json()
    read_only = {"Authorization": f"Bearer {token['accessToken']}"}

    for headers in ({}, read_only):
        for path in (f"xorbs/default/{'0' * 64}", "shards"):
            answer = get_session().post(f"{token['casUrl']}/v1/{path}", content=b"x", headers=headers)
            assert answer.status_code == 401


def test_a_token_for_writing_is_not_given_to_those_who_may_not_write(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_repo(REPO)

    answer = get_session().get(f"{embedded_hub.endpoint}/api/models/{REPO}/xet-write-token/main")

    assert answer.status_code == 401


def chunk(data: bytes, raw_length: int | None = None) -> bytes:
    length = len(data) if raw_length is None else raw_length
    return b"\0" + len(data).to_bytes(3, "little") + b"\0" + length.to_bytes(3, "little") + data


@pytest.mark.parametrize(
    "xorb",
    [b"", b"x", b"\0\xff\xff\xff\0\x01\0\0short", chunk(b"x", 0), chunk(b"x", 1 << 23), b"\x09" + chunk(b"x")],
    ids=["empty", "one byte", "short", "empty chunk", "huge chunk", "version"],
)
def test_a_damaged_xorb_is_refused_and_not_kept(embedded_hub: RunningHub, xorb: bytes) -> None:
    cas, headers = write_access(embedded_hub)

    answer = get_session().post(f"{cas}/v1/xorbs/default/{'a' * 64}", content=xorb, headers=headers)

    assert answer.status_code == 400
    assert stored(embedded_hub, "xorbs") == 0


def write_access(hub: RunningHub) -> tuple[str, dict[str, str]]:
    hub.api.create_repo(REPO)
    token = (
        get_session()
        .get(
            f"{hub.endpoint}/api/models/{REPO}/xet-write-token/main",
            headers={"Authorization": f"Bearer {hub.token}"},
        )
        .json()
    )
    return token["casUrl"], {"Authorization": f"Bearer {token['accessToken']}"}


def shard(xorb: bytes, length: int, first: int, last: int) -> bytes:
    header = os.urandom(32) + struct.pack("<IIQ", 0, 1, 0)
    term = xorb + struct.pack("<IIII", 0, length, first, last)
    return bytes(48) + header + term + b"\xff" * 48


@pytest.mark.parametrize(
    ("known", "length", "first", "last"),
    [(False, 5, 0, 1), (True, 6, 0, 1), (True, 5, 0, 2), (True, 5, 1, 1), (True, 5, 1, 0)],
    ids=["unknown xorb", "wrong length", "chunks beyond the end", "no chunks", "backwards"],
)
def test_a_shard_that_lies_is_refused(
    embedded_hub: RunningHub, known: bool, length: int, first: int, last: int
) -> None:
    cas, headers = write_access(embedded_hub)
    get_session().post(f"{cas}/v1/xorbs/default/{'a' * 64}", content=chunk(b"hello"), headers=headers)
    name = (b"\xaa" if known else b"\xbb") * 32

    answer = get_session().post(f"{cas}/v1/shards", content=shard(name, length, first, last), headers=headers)
    honest = get_session().post(f"{cas}/v1/shards", content=shard(b"\xaa" * 32, 5, 0, 1), headers=headers)

    assert answer.status_code == 400
    assert honest.status_code == 200


@pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")
def test_a_wrong_sha256_is_found_at_the_first_reading_and_keeps_nobody_from_the_right_content(
    embedded_hub: RunningHub,
) -> None:
    cas, headers = write_access(embedded_hub)
    claimed = hashlib.sha256(b"right").digest()
    lie = b"".join(claimed[at : at + 8][::-1] for at in range(0, 32, 8))
    header = os.urandom(32) + struct.pack("<IIQ", 1 << 30, 1, 0)
    body = bytes(48) + header + b"\xaa" * 32 + struct.pack("<IIII", 0, 5, 0, 1) + lie + bytes(16) + b"\xff" * 48
    get_session().post(f"{cas}/v1/xorbs/default/{'a' * 64}", content=chunk(b"wrong"), headers=headers)
    get_session().post(f"{cas}/v1/shards", content=body, headers=headers)

    embedded_hub.api.upload_file(path_or_fileobj=io.BytesIO(b"right"), path_in_repo="w.bin", repo_id=REPO)
    answer = get_session().get(f"{embedded_hub.endpoint}/{REPO}/resolve/main/w.bin")
    assert answer.status_code == 500
    assert claimed.hex() in answer.json()["error"]

    embedded_hub.api.upload_file(path_or_fileobj=io.BytesIO(b"right"), path_in_repo="again.bin", repo_id=REPO)
    assert get_session().get(f"{embedded_hub.endpoint}/{REPO}/resolve/main/w.bin").content == b"right"


def test_a_xorb_that_is_there_is_never_replaced(embedded_hub: RunningHub) -> None:
    cas, headers = write_access(embedded_hub)
    url = f"{cas}/v1/xorbs/default/{'a' * 64}"

    first = get_session().post(url, content=chunk(b"hello"), headers=headers).json()
    second = get_session().post(url, content=chunk(b"other"), headers=headers).json()

    assert (first, second) == ({"was_inserted": True}, {"was_inserted": False})
    assert embedded_hub.hub.xorbs.path("a" * 64).read_bytes() == chunk(b"hello")


@pytest.mark.parametrize("length", [0, 47, 48, 95, 143])
def test_a_shard_that_ends_in_the_middle_is_refused(length: int) -> None:
    whole = shard(b"\xaa" * 32, 5, 0, 1)

    assert len(shards.parse(whole)) == 1
    with pytest.raises(ApiError, match="ends in the middle"):
        shards.parse(whole[:length])
