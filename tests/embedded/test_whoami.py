from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from huggingface_hub import HfApi
from huggingface_hub.errors import HfHubHTTPError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import HubThread, RunningHub


def test_whoami_names_the_user_the_organisations_and_the_role_of_the_token(embedded_hub: RunningHub) -> None:
    me = HfApi(embedded_hub.endpoint, token=embedded_hub.token).whoami()

    assert me["name"] == "alice"
    assert [org["name"] for org in me["orgs"]] == ["wonderland"]
    token = me["auth"]["accessToken"]
    assert token["role"] == "write"
    assert datetime.now(UTC) - datetime.fromisoformat(token["createdAt"]) < timedelta(minutes=1)


def test_a_token_keeps_its_date_when_the_hub_is_started_again(hub_thread: type[HubThread], tmp_path: Path) -> None:
    dates: list[str] = []
    for _ in range(2):
        with hub_thread(tmp_path / "hub") as hub:
            dates.append(hub.api.whoami()["auth"]["accessToken"]["createdAt"])

    assert dates[0] == dates[1]


def test_an_unknown_token_is_refused_with_401(embedded_hub: RunningHub) -> None:
    with pytest.raises(HfHubHTTPError) as refused:
        HfApi(embedded_hub.endpoint, token="hf_wrong").whoami()

    assert refused.value.response.status_code == 401


def test_no_stored_file_holds_the_token(embedded_hub: RunningHub) -> None:
    stored = [file.read_bytes() for file in embedded_hub.data_dir.rglob("*") if file.is_file()]

    assert stored
    assert not [content for content in stored if embedded_hub.token.encode() in content]
