"""An agent's end of the protocol, for tests: a real MCP client on a real server."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mcp import Client

from hub.client import HubClient, Limits
from server.app import create_app
from tools.session import Session, Settings

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from mcp.types import CallToolResult

    from server.connect import Connect


#: As patient as ever, with less of a pause before each repetition: a Hub on this machine answers at once.
QUICK = Limits(backoff=0.01, settle=0.3)


@dataclass
class Agent:
    """Calls tools and keeps what came back."""

    client: Client
    progress: list[str] = field(default_factory=list)
    last: CallToolResult | None = None

    async def call(self, tool: str, arguments: dict[str, Any] | None = None) -> dict[str, Any]:
        """The structured content of one call, which always says of what kind it is."""

        async def on_progress(progress: float, total: float | None, message: str | None) -> None:
            self.progress.append(message or "")

        result = await self.client.call_tool(tool, arguments or {}, progress_callback=on_progress)
        self.last = result
        assert result.structured_content is not None, result
        assert "kind" in result.structured_content
        return result.structured_content

    async def jobs(self, operation: str, args: dict[str, Any] | str | None = None) -> dict[str, Any]:
        return await self.call("hf_jobs", {"operation": operation} | ({} if args is None else {"args": args}))

    @property
    def text(self) -> str:
        assert self.last is not None
        return "\n".join(getattr(block, "text", "") for block in self.last.content)

    @property
    def failed(self) -> bool:
        assert self.last is not None
        return bool(self.last.is_error)

    @property
    def everything(self) -> str:
        """All that left the server in the last call and in progress messages."""
        assert self.last is not None
        return json.dumps([self.last.model_dump(mode="json"), self.progress])


def raw_call(operation: str, args: dict[str, Any]) -> bytes:
    """What a client writes to a server's stdin to make one call, of id 1: for servers that are ended in the middle."""
    client = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    call = {"name": "hf_jobs", "arguments": {"operation": operation, "args": args}}
    messages: list[dict[str, Any]] = [
        {"id": 0, "method": "initialize", "params": client},
        {"method": "notifications/initialized"},
        {"id": 1, "method": "tools/call", "params": call},
    ]
    return "".join(json.dumps({"jsonrpc": "2.0", **message}) + "\n" for message in messages).encode()


def connect_to(endpoint: str, token: str | None, settings: Settings) -> Connect:
    """A session with the Hub at `endpoint`."""

    @asynccontextmanager
    async def connect() -> AsyncGenerator[Session]:
        async with HubClient(endpoint, token, limits=QUICK) as client:

            async def give() -> HubClient:
                return client

            yield Session(give, settings)

    return connect


@asynccontextmanager
async def agent_of(
    endpoint: str, token: str | None, *, mode: str = "legacy", settings: Settings | None = None, **options: Any
) -> AsyncGenerator[Agent]:
    """An agent whose server talks to the Hub at `endpoint`."""
    settings = settings or Settings()
    app = create_app(connect_to(endpoint, token, settings), policy=settings.policy)
    async with Client(app, mode=mode, **options) as client:
        yield Agent(client)
