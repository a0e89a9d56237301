from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hub.record import read_record

FULL = {
    "id": "687fb701029421ae5549d998",
    "createdAt": "2026-07-22T16:06:25.079Z",
    "startedAt": "2026-07-22T16:06:31.079Z",
    "finishedAt": "2026-07-22T16:07:31.579Z",
    "dockerImage": "python:3.12",
    "spaceId": None,
    "command": ["python", "-c", "print(1)"],
    "arguments": ["x"],
    "environment": {"EPOCHS": "3"},
    "secrets": {"HF_TOKEN": None},
    "flavor": "a10g-small",
    "timeout": 1800,
    "labels": {"name": "train", "team": "x"},
    "volumes": [
        {"type": "bucket", "source": "alice/out", "mountPath": "/out", "readOnly": False},
        {
            "type": "dataset",
            "source": "alice/in",
            "mountPath": "/in",
            "readOnly": True,
            "path": "a/b",
            "revision": "v1",
        },
    ],
    "status": {"stage": "COMPLETED", "message": "fine"},
    "owner": {"id": "1", "name": "alice", "type": "user"},
    "durations": {"schedulingSecs": 6, "runningSecs": 60, "totalSecs": 66},
    "initiator": {"type": "user", "id": "1", "name": "alice"},
}


def read(data: dict[str, Any]):
    return read_record(data, namespace="alice", endpoint="https://hub.test")


def test_a_whole_record_becomes_a_whole_job() -> None:
    record = read(FULL)
    assert record is not None
    assert record.finished
    assert record.command == ["python", "-c", "print(1)", "x"]
    assert record.to_job().model_dump() == {
        "id": "687fb701029421ae5549d998",
        "namespace": "alice",
        "url": "https://hub.test/jobs/alice/687fb701029421ae5549d998",
        "stage": "COMPLETED",
        "message": "fine",
        "name": "train",
        "flavor": "a10g-small",
        "image": "python:3.12",
        "created_at": datetime(2026, 7, 22, 16, 6, 25, 79000, UTC),
        "started_at": datetime(2026, 7, 22, 16, 6, 31, 79000, UTC),
        "finished_at": datetime(2026, 7, 22, 16, 7, 31, 579000, UTC),
        "seconds": 60,
        "timeout_seconds": 1800,
        "cost_usd": None,
        "labels": {"name": "train", "team": "x"},
        "env": ["EPOCHS"],
        "secrets": ["HF_TOKEN"],
        "volumes": ["hf://buckets/alice/out:/out", "hf://datasets/alice/in@v1/a/b:/in:ro"],
    }


def test_a_job_shows_names_and_never_values() -> None:
    secret = "value-that-must-not-show"
    record = read({**FULL, "environment": {"A": secret}, "secrets": {"B": secret}, "command": [secret]})
    assert record is not None
    assert secret not in record.to_job().model_dump_json()


@pytest.mark.parametrize("value", [["HF_TOKEN", "B"], {"HF_TOKEN": None, "B": ""}, {"HF_TOKEN": "x", "B": "y"}])
def test_secrets_come_as_names_or_as_a_map(value: object) -> None:
    record = read({**FULL, "secrets": value})
    assert record is not None
    assert record.to_job().secrets == ["B", "HF_TOKEN"]


@pytest.mark.parametrize(
    "odd",
    [
        {"owner": None},
        {"owner": {"name": "bob"}},
        {"status": None},
        {"status": {"stage": None}},
        {"createdAt": None},
        {"createdAt": "yesterday"},
        {"createdAt": "2026-07-22T16:06:25+02:00"},
        {"createdAt": 1753200385079},
        {"timeout": None},
        {"timeout": "30m"},
        {"durations": None},
        {"durations": {"runningSecs": "60"}},
        {"volumes": [None, {}, {"source": "a/b"}, {"type": "new", "source": "a/b", "mountPath": "/x"}]},
        {"labels": None},
        {"labels": {"a": None, "b": 1}},
        {"initiator": {"type": "scheduled-job"}},
        {"network": {}},
        {"expose": None},
        {"flavor": {"name": "x"}},
        {"aNewField": [1, 2, {"deep": True}]},
    ],
    ids=str,
)
def test_an_odd_field_costs_neither_the_job_nor_its_id(odd: dict[str, Any]) -> None:
    record = read({**FULL, **odd})
    assert record is not None
    assert record.to_job().id == FULL["id"]


def test_a_record_of_nothing_but_an_id_is_a_job() -> None:
    record = read({"id": "123"})
    assert record is not None
    assert record.stage == "UNKNOWN"
    assert not record.finished
    assert record.to_job().namespace == "alice"


def test_the_owner_of_the_record_is_the_namespace() -> None:
    record = read({**FULL, "owner": {"id": "2", "name": "wonderland", "type": "org"}})
    assert record is not None
    assert record.url == "https://hub.test/jobs/wonderland/687fb701029421ae5549d998"


@pytest.mark.parametrize("data", [{}, {"id": None}, {"id": ""}, {"id": ["x"]}])
def test_without_an_id_there_is_no_job(data: dict[str, Any]) -> None:
    assert read(data) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(sorted(FULL)), json_values))
def test_no_json_breaks_the_reading(odd: dict[str, Any]) -> None:
    record = read({**FULL, **odd, "id": "123"})
    assert record is not None
    assert record.to_job().id == "123"
