"""How a server reaches its Hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.connect import remote
from tools.session import Settings

if TYPE_CHECKING:
    import pytest


async def test_who_logs_in_while_the_server_runs_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    async with remote(Settings())() as session:
        assert (await session.connect()).token is None
        monkeypatch.setenv("HF_TOKEN", "hf_x")
        client = await session.connect()
        assert client.token == "hf_x"
        assert await session.connect() is client
