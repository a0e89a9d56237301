from __future__ import annotations

import hashlib
import io
import random
import struct
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import hf_xet
import lz4.frame as lz4
import pytest
from huggingface_hub.utils import get_session

from hub.embedded.errors import ApiError
from hub.embedded.xet import hashes, shards

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


def test_a_file_whose_chunks_are_damaged_or_gone_is_not_given_out(embedded_hub: RunningHub) -> None:
    upload(embedded_hub, "w.bin", random.Random(8).randbytes(11_000_000))
    (xorb,) = (file for file in (embedded_hub.data_dir / "xorbs").glob("*/*") if file.is_file())
    whole = xorb.read_bytes()

    for damaged, said in (
        (None, "is not whole"),
        (whole[: len(whole) // 2], "is not whole"),
        (whole[:1000] + b"damaged" + whole[1007:], "was announced"),
    ):
        xorb.unlink(missing_ok=True)
        if damaged is not None:
            xorb.write_bytes(damaged)
        answer = get_session().get(f"{embedded_hub.endpoint}/{REPO}/resolve/main/w.bin")
        assert answer.status_code == 500
        assert said in answer.json()["error"]


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


def chunk(data: bytes, raw_length: int | None = None, scheme: int = 0) -> bytes:
    length = len(data) if raw_length is None else raw_length
    return b"\0" + len(data).to_bytes(3, "little") + bytes([scheme]) + length.to_bytes(3, "little") + data


def raw(text: str) -> bytes:
    """The 32 bytes of a hash that is written as text."""
    return b"".join(bytes.fromhex(text[at : at + 16])[::-1] for at in range(0, 64, 16))


def xorb_of(*chunks: bytes) -> str:
    """The hash of a xorb of these chunks."""
    tree = hashes.Tree()
    for one in chunks:
        tree.add(hashes.of_chunk(one), len(one))
    return tree.xorb_hash()


def file_of(*chunks: bytes) -> str:
    """The hash of a file of these chunks."""
    tree = hashes.Tree()
    for one in chunks:
        tree.add(hashes.of_chunk(one), len(one))
    return tree.file_hash()


HELLO = xorb_of(b"hello")
ZEROS = lz4.compress(bytes(1 << 20))


@pytest.mark.parametrize(
    "xorb",
    [
        b"",
        b"x",
        b"\0\xff\xff\xff\0\x01\0\0short",
        chunk(b"x", 0),
        chunk(b"x", 1 << 23),
        b"\x09" + chunk(b"x"),
        chunk(b"x", 2),
        chunk(b"hello", scheme=3),
        chunk(b"hello", scheme=1),
        chunk(ZEROS, 1000, scheme=1),
        chunk(ZEROS, 1 << 23, scheme=2),
        chunk(b"x") * 8193,
    ],
    ids=[
        "empty",
        "one byte",
        "short",
        "empty chunk",
        "huge chunk",
        "version",
        "wrong length",
        "scheme",
        "no frame",
        "longer than it says",
        "longer than it may be",
        "too many chunks",
    ],
)
def test_a_damaged_xorb_is_refused_and_not_kept(embedded_hub: RunningHub, xorb: bytes) -> None:
    cas, headers = write_access(embedded_hub)

    answer = get_session().post(f"{cas}/v1/xorbs/default/{'a' * 64}", content=xorb, headers=headers)

    assert answer.status_code == 400
    assert "was announced" not in answer.json()["error"]
    assert stored(embedded_hub, "xorbs") == 0


def test_a_xorb_is_stored_under_the_hash_of_its_content_alone(embedded_hub: RunningHub) -> None:
    cas, headers = write_access(embedded_hub)
    plain, text = b"hello", b"the same line again and again\n" * 100
    grouped = b"".join(text[first::4] for first in range(4))
    xorb = chunk(plain) + chunk(lz4.compress(text), len(text), 1) + chunk(lz4.compress(grouped), len(text), 2)
    name = xorb_of(plain, text, text)

    for wrong in (xorb_of(plain, text, grouped), xorb_of(plain, text), "a" * 64):
        answer = get_session().post(f"{cas}/v1/xorbs/default/{wrong}", content=xorb, headers=headers)
        assert answer.status_code == 400
        assert answer.json()["error"] == f"The content of the xorb has the hash {name}, and {wrong} was announced."
    assert stored(embedded_hub, "xorbs") == 0
    assert get_session().post(f"{cas}/v1/xorbs/default/{name}", content=xorb, headers=headers).status_code == 200


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


def shard(xorb: str, length: int, first: int, last: int, file: str = file_of(b"hello")) -> bytes:
    header = raw(file) + struct.pack("<IIQ", 0, 1, 0)
    term = raw(xorb) + struct.pack("<IIII", 0, length, first, last)
    return bytes(48) + header + term + b"\xff" * 48


@pytest.mark.parametrize(
    "lie",
    [
        shard("b" * 64, 5, 0, 1),
        shard(HELLO, 6, 0, 1),
        shard(HELLO, 5, 0, 2),
        shard(HELLO, 5, 1, 1),
        shard(HELLO, 5, 1, 0),
        shard(HELLO, 5, 0, 1, file_of(b"other")),
        shard(HELLO, 5, 0, 1, HELLO),
        bytes(48) + b"\xaa" * 32 + bytes(16) + b"\xff" * 48,
    ],
    ids=[
        "unknown xorb",
        "wrong length",
        "chunks beyond the end",
        "no chunks",
        "backwards",
        "another file",
        "hash of the chunk",
        "hash of nothing",
    ],
)
def test_a_shard_that_lies_is_refused(embedded_hub: RunningHub, lie: bytes) -> None:
    cas, headers = write_access(embedded_hub)
    get_session().post(f"{cas}/v1/xorbs/default/{HELLO}", content=chunk(b"hello"), headers=headers)

    answer = get_session().post(f"{cas}/v1/shards", content=lie, headers=headers)
    honest = get_session().post(f"{cas}/v1/shards", content=shard(HELLO, 5, 0, 1), headers=headers)

    assert answer.status_code == 400
    assert honest.status_code == 200


def test_the_chunks_of_a_folder_that_knew_no_hashes_are_hashed_when_a_shard_names_them(
    embedded_hub: RunningHub,
) -> None:
    cas, headers = write_access(embedded_hub)
    get_session().post(f"{cas}/v1/xorbs/default/{HELLO}", content=chunk(b"hello"), headers=headers)
    with embedded_hub.hub.db.transaction() as connection:
        connection.execute("delete from xorb_chunks")

    lie = get_session().post(f"{cas}/v1/shards", content=shard(HELLO, 5, 0, 1, "a" * 64), headers=headers)
    honest = get_session().post(f"{cas}/v1/shards", content=shard(HELLO, 5, 0, 1), headers=headers)

    assert (lie.status_code, honest.status_code) == (400, 200)


def test_the_hashes_of_files_are_those_of_the_client(tmp_path: Path) -> None:
    for name, content in (("empty", b""), ("hello", b"hello")):
        (tmp_path / name).write_bytes(content)
    empty, hello = hf_xet.hash_files([str(tmp_path / "empty"), str(tmp_path / "hello")])

    assert (empty.hash, hello.hash) == (file_of(), file_of(b"hello"))


@pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")
def test_a_wrong_sha256_is_found_at_the_first_reading_and_keeps_nobody_from_the_right_content(
    embedded_hub: RunningHub,
) -> None:
    cas, headers = write_access(embedded_hub)
    claimed, name = hashlib.sha256(b"right"), xorb_of(b"wrong")
    header = raw(file_of(b"wrong")) + struct.pack("<IIQ", 1 << 30, 1, 0)
    term = raw(name) + struct.pack("<IIII", 0, 5, 0, 1)
    body = bytes(48) + header + term + raw(claimed.hexdigest()) + bytes(16) + b"\xff" * 48
    get_session().post(f"{cas}/v1/xorbs/default/{name}", content=chunk(b"wrong"), headers=headers)
    get_session().post(f"{cas}/v1/shards", content=body, headers=headers)

    embedded_hub.api.upload_file(path_or_fileobj=io.BytesIO(b"right"), path_in_repo="w.bin", repo_id=REPO)
    answer = get_session().get(f"{embedded_hub.endpoint}/{REPO}/resolve/main/w.bin")
    assert answer.status_code == 500
    assert claimed.hexdigest() in answer.json()["error"]

    embedded_hub.api.upload_file(path_or_fileobj=io.BytesIO(b"right"), path_in_repo="again.bin", repo_id=REPO)
    assert get_session().get(f"{embedded_hub.endpoint}/{REPO}/resolve/main/w.bin").content == b"right"


def test_a_xorb_that_is_there_is_never_replaced(embedded_hub: RunningHub) -> None:
    cas, headers = write_access(embedded_hub)
    url = f"{cas}/v1/xorbs/default/{HELLO}"

    first = get_session().post(url, content=chunk(b"hello"), headers=headers).json()
    second = get_session().post(url, content=chunk(b"other"), headers=headers).json()

    assert (first, second) == ({"was_inserted": True}, {"was_inserted": False})
    assert embedded_hub.hub.xorbs.path(HELLO).read_bytes() == chunk(b"hello")


@pytest.mark.parametrize("length", [0, 47, 48, 95, 143])
def test_a_shard_that_ends_in_the_middle_is_refused(length: int) -> None:
    whole = shard(HELLO, 5, 0, 1)

    assert len(shards.parse(whole)) == 1
    with pytest.raises(ApiError, match="ends in the middle"):
        shards.parse(whole[:length])


def test_a_shard_cannot_name_files_pieces_or_chunks_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = shard(HELLO, 5, 0, shards.MOST_CHUNKS)

    assert len(shards.parse(whole)) == 1
    # Backwards: that one takes nothing off the count.
    back = shard(HELLO, 5, shards.MOST_CHUNKS, 0)[48:-48]
    with pytest.raises(ApiError, match="more than"):
        shards.parse(whole[:-48] + back + shard(HELLO, 5, 0, 1)[48:])

    monkeypatch.setattr(shards, "MOST_ENTRIES", 10)
    empty, one = bytes(48), shard(HELLO, 5, 0, 1)
    assert len(shards.parse(bytes(48) + empty * 10 + b"\xff" * 48)) == 10
    for entries in (empty * 11, one[48:80] + struct.pack("<IIQ", 0, 10, 0)):
        with pytest.raises(ApiError, match="files and pieces"):
            shards.parse(bytes(48) + entries + b"\xff" * 48)
