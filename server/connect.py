"""How a server reaches its Hub: the real one, or an embedded one that is still starting."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING

import anyio

from schemas.errors import ErrorCode, JobsError
from tools.session import Session, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from hub.client import HubClient

Connect = Callable[[], AbstractAsyncContextManager[Session]]

#: The embedded Hub is up in a second or two; a machine under load gets more, in seconds.
_START_BOUND = 60


def remote(settings: Settings) -> Connect:
    """A session with the Hub of `HF_ENDPOINT` and the token that `huggingface_hub` finds."""

    @asynccontextmanager
    async def connect() -> AsyncGenerator[Session]:
        client: HubClient | None = None

        async def give() -> HubClient:
            nonlocal client
            # Who is told to log in does so while this server runs.
            if client is None or client.token is None:
                from huggingface_hub import constants, get_token

                from hub.client import HubClient

                client = HubClient(constants.ENDPOINT, get_token())
            return client

        try:
            yield Session(give, settings)
        finally:
            if client is not None:
                await client.aclose()

    return connect


def _starting() -> JobsError:
    return JobsError(
        ErrorCode.HUB_UNAVAILABLE,
        f"The embedded Hub did not start within {_START_BOUND} seconds.",
        "Call again in a minute; if it stays, start this server again.",
    )


def local(settings: Settings, data_dir: Path | None, user: str | None) -> Connect:
    """A session with an embedded Hub, which is started beside the server if it does not run yet."""

    @asynccontextmanager
    async def connect() -> AsyncGenerator[Session]:
        ready, stop = anyio.Event(), anyio.Event()
        client: HubClient | None = None
        failure: JobsError | None = None

        async def hold() -> None:
            """Keep the embedded Hub alive for as long as this server serves."""
            nonlocal client, failure
            from hub.client import HubClient
            from server.local import local_hub

            try:
                async with local_hub(data_dir, user) as found:
                    client = HubClient(found.endpoint, found.token)
                    ready.set()
                    await stop.wait()
                    await client.aclose()
            except JobsError as error:
                failure = error
                ready.set()

        async def give() -> HubClient:
            with anyio.move_on_after(_START_BOUND):
                await ready.wait()
            if client is None:
                raise failure or _starting()
            return client

        async with anyio.create_task_group() as group:
            group.start_soon(hold)
            yield Session(give, settings)
            stop.set()
            if not ready.is_set():
                group.cancel_scope.cancel()

    return connect
