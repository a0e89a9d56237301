"""Serving on stdin and stdout until the client closes stdin, or a signal comes.

A signal ends the server as a closed stdin does: calls are cancelled, and a submission that has begun is finished.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from server.app import Server
    from server.connect import Connect
    from tools.session import Session

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Ending:
    """How a signal ends a server whose reader waits in a thread that nothing but the client's next line can wake."""

    def __init__(self) -> None:
        self._signal: int | None = None

    def session(self, connect: Connect) -> Connect:
        """The same session, whose end is that of the process if a signal came: every call has ended by then."""

        @asynccontextmanager
        async def until_signal() -> AsyncGenerator[Session]:
            try:
                async with connect() as session:
                    yield session
            finally:
                if self._signal is not None:
                    os._exit(128 + self._signal)

        return until_signal

    async def serve(self, app: Server) -> None:
        """Serve an application that was made with `session`."""
        async with anyio.create_task_group() as group:
            if sys.platform != "win32":
                group.start_soon(self._listen, group.cancel_scope)
            await app.run_stdio_async()
            group.cancel_scope.cancel()

    async def _listen(self, scope: anyio.CancelScope) -> None:
        # The second signal finds no one who waits for it, and ends the process at once.
        with anyio.open_signal_receiver(*_SIGNALS) as signals:
            self._signal = await anext(signals)
        scope.cancel()
