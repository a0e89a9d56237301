"""Every endpoint with input that means harm: a refusal, never a failure, and nothing outside the data folder."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from tests.embedded.hostile_help import FEW_PARTS, FEW_VALUES, Raw, addresses, bodies

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import RunningHub


@pytest.fixture
def raw(embedded_hub: RunningHub, tmp_path: Path) -> Iterator[Raw]:
    """A hostile client; what it does must leave everything beside the data folder as it was."""
    beside = tmp_path / "beside.txt"
    beside.write_text("beside")
    embedded_hub.api.create_repo("alice/poems")
    embedded_hub.api.create_bucket("alice/results")
    inside = {entry.name for entry in embedded_hub.data_dir.iterdir()}
    with contextlib.closing(Raw(embedded_hub.endpoint, embedded_hub.token)) as client:
        yield client
    assert {entry.name for entry in tmp_path.iterdir()} == {"beside.txt", embedded_hub.data_dir.name}
    assert beside.read_text() == "beside"
    assert {entry.name for entry in embedded_hub.data_dir.iterdir()} == inside


def test_no_address_leads_elsewhere_or_breaks_the_hub(raw: Raw) -> None:
    for method, path in addresses(FEW_PARTS):
        status, body = raw.send(method, path, b"{}")

        assert 400 <= status < 500 or body == b"[]", (method, path[:200])


def test_no_field_of_a_body_leads_elsewhere_or_breaks_the_hub(raw: Raw) -> None:
    for method, path, body, elsewhere in bodies(FEW_VALUES):
        status, _ = raw.send(method, path, body)

        assert 400 <= status < 500 if elsewhere else status < 500, (method, path, body[:500])
