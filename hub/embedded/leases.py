"""GET /_local/lease: an open request by which a server says that it needs this Hub.

It is not part of the Hub's protocol. A lease lasts as long as its connection: a server that was killed gives it back.
"""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

import anyio
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator

    from starlette.requests import Request

    from hub.embedded.state import Hub

#: Seconds between two lines of a lease.
BEAT = 5.0


class Leases:
    """How many are held, and since when none is. For one event loop."""

    def __init__(self) -> None:
        self._held = 0
        self._since = time.monotonic()

    @contextlib.contextmanager
    def hold(self) -> Generator[None]:
        """One more, inside."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
            self._since = time.monotonic()

    @property
    def unused(self) -> float:
        """Seconds since the last one ended, or since the start; 0 while one is held."""
        return 0.0 if self._held else time.monotonic() - self._since


async def lease(request: Request) -> Response:
    """Hold a lease until the client hangs up; a line is sent at once, and then every `BEAT` seconds."""
    hub: Hub = request.app.state.hub
    hub.accounts.require(request)

    async def beats() -> AsyncIterator[bytes]:
        with hub.leases.hold():
            while True:
                yield b"held\n"
                await anyio.sleep(BEAT)

    return StreamingResponse(beats(), media_type="text/plain")


routes = [Route("/_local/lease", lease)]
