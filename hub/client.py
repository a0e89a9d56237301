"""The one door to the Hub: every request goes through `HubClient`, bounded in time and in size."""

from __future__ import annotations

import logging
import random
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import anyio

from hub.errors import UNAVAILABLE_HINT, HubUnavailable, no_answer, raise_for_status, retry_after
from hub.shared import Shared
from hub.wire import unusable

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
    from types import TracebackType

    from huggingface_hub.utils import httpx

    Params = Mapping[str, str | int] | Sequence[tuple[str, str | int]]

logger = logging.getLogger(__name__)

_RETRIED = frozenset({408, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what one call may cost. Times are seconds.

    Attributes:
        connect: To make a connection.
        read: Of silence while an answer is awaited or read.
        total: For a call as a whole, repetitions included.
        tries: How often a read is sent at most; anything that writes is sent once.
        backoff: Before the second try; it doubles, with jitter.
        body: The largest answer in bytes. A page of jobs holds the scripts of all of them.
        silence: Of a log stream without even a keep-alive, which the Hub sends every 30 s.
        settle: After which a job that the Hub does not list was not made.
        outage: That a followed log survives without any answer of the Hub.
    """

    connect: float = 10
    read: float = 30
    total: float = 60
    tries: int = 4
    backoff: float = 0.5
    body: int = 64 << 20
    silence: float = 90
    settle: float = 5
    outage: float = 600


DEFAULT_LIMITS = Limits()

# A session has at most 100 connections, which streams keep for as long as a job runs: beside other requests, and
# without bound, they would leave none.
_STREAMS_IN_A_LANE = 90


@dataclass(slots=True)
class _Lane:
    """A session that serves streams only, and how many it serves now."""

    session: httpx.AsyncClient
    streams: int = 0


class HubClient:
    """A connection to one Hub as one caller.

    It belongs to the event loop that first uses it. Close it with `aclose`, or use it as a context manager.

    Args:
        endpoint: Base address, for example `https://huggingface.co`.
        token: The caller's token, or None to ask as nobody; no token is looked up on this machine.
        limits: Bounds on time and size.
    """

    def __init__(self, endpoint: str, token: str | None, *, limits: Limits = DEFAULT_LIMITS) -> None:
        self._endpoint = endpoint.rstrip("/")
        self._token = token
        self._limits = limits
        self._session: httpx.AsyncClient | None = None
        self._lanes: list[_Lane] = []
        self._headers: dict[str, str] = {}
        self.shared = Shared()

    @property
    def endpoint(self) -> str:
        """Base address of the Hub, without a slash at its end."""
        return self._endpoint

    @property
    def token(self) -> str | None:
        """The caller's token. Never show it."""
        return self._token

    @property
    def limits(self) -> Limits:
        """The bounds of this client."""
        return self._limits

    def __repr__(self) -> str:
        """Only what is safe in a log."""
        return f"HubClient({self._endpoint})"

    async def __aenter__(self) -> Self:
        """The client itself; nothing is connected yet."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections. The client must not be used afterwards."""
        sessions = [lane.session for lane in self._lanes] + ([self._session] if self._session else [])
        for session in sessions:
            await session.aclose()

    async def get(
        self, path: str, action: str, *, params: Params | None = None, accept: Collection[int] = ()
    ) -> httpx.Response:
        """Read from the Hub; connect errors, 429 and 5xx are repeated with backoff, honouring `Retry-After`.

        Args:
            path: From the endpoint's root, with its own parts percent-encoded.
            action: What is tried, as it follows "could not".
            params: The query.
            accept: Error statuses that the caller reads itself.

        Raises:
            JobsError: If the Hub refuses, or gives no usable answer within the client's limits.
        """
        limits, scope, failed = self._limits, anyio.CancelScope(), None
        scope.deadline = anyio.current_time() + limits.total
        with scope:
            for attempt in range(1, limits.tries + 1):
                last = attempt == limits.tries
                pause = limits.backoff * 2 ** (attempt - 1) * random.uniform(0.5, 1)  # noqa: S311 - jitter
                try:
                    response = await self._send("GET", path, action, params=params)
                except HubUnavailable as error:
                    if last or not error.repeatable:
                        raise
                    failed = error
                else:
                    pause = max(pause, retry_after(response) or 0)
                    late = anyio.current_time() + pause >= scope.deadline
                    if last or late or response.status_code not in _RETRIED or response.status_code in accept:
                        return self._checked(response, action, accept)
                logger.debug("attempt %d to %s failed", attempt, action)
                await anyio.sleep(pause)
        raise failed or self._too_late(action)

    async def send(
        self, method: str, path: str, action: str, *, json: object = None, accept: Collection[int] = ()
    ) -> httpx.Response:
        """Change something on the Hub: sent once, never repeated, never redirected.

        Args:
            method: POST, PUT or DELETE.
            path: As for `get`.
            action: As for `get`.
            json: The body; None sends none.
            accept: As for `get`.

        Raises:
            HubUnavailable: If no usable answer came; `sent` says whether the Hub may have acted.
            JobsError: If the Hub refuses.
        """
        with anyio.move_on_after(self._limits.total):
            return self._checked(await self._send(method, path, action, json=json), action, accept)
        raise self._too_late(action)

    @asynccontextmanager
    async def stream(
        self, path: str, action: str, *, params: Params | None = None, accept: Collection[int] = ()
    ) -> AsyncGenerator[httpx.Response]:
        """Open an answer that is read as it comes.

        Args:
            path: As for `get`.
            action: As for `get`.
            params: As for `get`.
            accept: As for `get`.

        Raises:
            JobsError: If the Hub refuses, or if the transport fails while the body of the `with` reads.
        """
        from huggingface_hub.utils import httpx

        self._open()
        lane = self._lane()
        # Compression holds lines back until a block is full.
        headers = {**self._headers, "accept": "text/event-stream", "accept-encoding": "identity"}
        limits = self._limits
        timeout = httpx.Timeout(limits.read, connect=limits.connect, read=limits.silence)
        lane.streams += 1
        try:
            async with lane.session.stream(
                "GET", self._endpoint + path, params=_query(params), headers=headers, timeout=timeout
            ) as response:
                if response.status_code != 200 and response.status_code not in accept:
                    await self._refused(response, action)
                if "html" in response.headers.get("content-type", ""):
                    raise unusable(response, action, "a web page instead of a stream")
                yield response
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ConnectionError) as error:
            raise no_answer(error, action, self._endpoint) from error
        finally:
            lane.streams -= 1

    def _lane(self) -> _Lane:
        """A session with room for one more stream."""
        from huggingface_hub.utils import get_async_session

        for lane in self._lanes:
            if lane.streams < _STREAMS_IN_A_LANE:
                return lane
        self._lanes.append(_Lane(get_async_session()))
        return self._lanes[-1]

    def _open(self) -> httpx.AsyncClient:
        from huggingface_hub.utils import (
            build_hf_headers,  # pyright: ignore[reportUnknownVariableType]
            get_async_session,
        )

        if self._session is None:
            self._headers = build_hf_headers(token=self._token or False, library_name="hf-jobs-mcp")
            self._session = get_async_session()
        return self._session

    async def _send(
        self, method: str, path: str, action: str, *, params: Params | None = None, json: object = None
    ) -> httpx.Response:
        from huggingface_hub.utils import httpx

        limits, session = self._limits, self._open()
        body: dict[str, Any] = {} if json is None else {"json": json}
        try:
            async with session.stream(
                method,
                self._endpoint + path,
                params=_query(params),
                headers=self._headers,
                timeout=httpx.Timeout(limits.read, connect=limits.connect),
                follow_redirects=method == "GET",
                **body,
            ) as response:
                return await _bounded(response, limits.body)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ConnectionError) as error:
            raise no_answer(error, action, self._endpoint) from error

    def check(self, response: httpx.Response, action: str) -> None:
        """Raise what an error status means that was accepted, and then turned out not to be expected."""
        raise_for_status(response, action, authenticated=self._token is not None)

    def _checked(self, response: httpx.Response, action: str, accept: Collection[int]) -> httpx.Response:
        if response.status_code not in accept:
            self.check(response, action)
        return response

    async def _refused(self, response: httpx.Response, action: str) -> None:
        whole = None
        with anyio.move_on_after(self._limits.read):
            whole = await _bounded(response, self._limits.body)
        if whole is None:
            raise self._too_late(action)
        self.check(whole, action)
        raise unusable(response, action, "no stream")

    def _too_late(self, action: str) -> HubUnavailable:
        return HubUnavailable(
            f"Could not {action}: no whole answer came within {self._limits.total:.0f} seconds.",
            UNAVAILABLE_HINT,
            sent=True,
            repeatable=False,
        )


def _query(params: Params | None) -> Any:
    # An empty mapping would remove the query that a link to a next page carries.
    return params or None


async def _bounded(response: httpx.Response, limit: int) -> httpx.Response:
    """The answer with its content, cut at `limit` bytes: what is cut is then reported as incomplete JSON."""
    from huggingface_hub.utils import httpx

    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > limit:
            del body[limit:]
            break
    # As bytes: they need not be ASCII.
    hidden = {b"content-encoding", b"content-length", b"transfer-encoding"}
    headers = [(key, value) for key, value in response.headers.raw if key.lower() not in hidden]
    return httpx.Response(response.status_code, headers=headers, content=bytes(body), request=response.request)
