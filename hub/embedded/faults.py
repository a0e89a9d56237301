"""Faults on demand: chosen requests fail as the real Hub is known to fail. Off unless the Hub is started with them.

Rules are sent as JSON to `/_local/faults`, with the token of any account of this Hub:

- PUT replaces all rules: `{"seed": 7, "rules": [{"method", "path", "probability", "skip", "count", "fault"}, ...]}`.
- GET answers `{"rules": [{"matched", "fired"}, ...]}`: how many requests each rule met, and how many it struck.
- DELETE removes all rules.

`fault` is one of:

- `{"kind": "status", "status": 503, "body": ..., "headers": {"Retry-After": "1"}}`: an answer instead of the work.
- `{"kind": "latency", "seconds": 2}`: the request is done after that time, if no later rule strikes it.
- `{"kind": "cut_before"}`: the connection is closed, and nothing is done.
- `{"kind": "cut_after"}`: the request is done, the answer is lost, and the connection is closed.
- `{"kind": "cut_body", "events": 3}` or `{"kind": "cut_body", "bytes": 1000}`: the connection is closed after so much
  of the answer: events of a log stream (comments count for none), or bytes of anything.

The first rule that strikes decides. What a rule of some probability does follows from the seed, the rule's position and
how many requests it met before: the same requests in the same order meet the same faults.
"""

from __future__ import annotations

import random
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Annotated, Any, Literal
from urllib.parse import unquote

import anyio
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import hub_of
from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: This Hub's own endpoints; rules do not meet them.
_OWN = "/_local/"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Status(_Strict):
    """An answer instead of the work; a `body` that is no text is sent as JSON."""

    kind: Literal["status"]
    status: Annotated[int, Field(ge=400, le=599)]
    body: Any = None
    headers: dict[str, str] = {}

    def response(self) -> Response:
        """What is sent."""
        if isinstance(self.body, str):
            return Response(self.body, self.status, self.headers)
        body = {"error": "A fault that was asked for."} if self.body is None else self.body
        return JSONResponse(body, self.status, self.headers)


class Latency(_Strict):
    """Seconds to wait before the work."""

    kind: Literal["latency"]
    seconds: Annotated[float, Field(ge=0, le=600)]


class Cut(_Strict):
    """The connection is closed before the work, or after it and instead of the answer."""

    kind: Literal["cut_before", "cut_after"]


class CutBody(_Strict):
    """The connection is closed in the middle of the answer."""

    kind: Literal["cut_body"]
    events: Annotated[int, Field(ge=0)] | None = None
    bytes: Annotated[int, Field(ge=0)] | None = None

    @model_validator(mode="after")
    def _is_one(self) -> CutBody:
        if (self.events is None) == (self.bytes is None):
            raise ValueError("give either events or bytes")
        return self


class Rule(_Strict):
    """Which requests meet a fault.

    Attributes:
        method: `*` is any.
        path: Of the decoded path, without the query; `*` is any text, with slashes too.
        probability: Of each request that the rule meets, to be struck.
        skip: So many requests are let through first.
        count: At most so many are struck; None is no limit.
    """

    method: str = "*"
    path: str
    probability: Annotated[float, Field(ge=0, le=1)] = 1.0
    skip: Annotated[int, Field(ge=0)] = 0
    count: Annotated[int, Field(ge=0)] | None = None
    fault: Annotated[Status | Latency | Cut | CutBody, Field(discriminator="kind")]


class Rules(_Strict):
    """All rules, and what chance follows from."""

    seed: int = 0
    rules: Annotated[list[Rule], Field(max_length=1000)]


class _Live:
    """A rule at work."""

    def __init__(self, rule: Rule, seed: str) -> None:
        self.rule = rule
        self.matched = 0
        self.fired = 0
        self._chance = random.Random(seed)  # noqa: S311 - repeatable on purpose

    def strikes(self, method: str, path: str) -> bool:
        rule = self.rule
        if rule.method not in ("*", method) or not fnmatchcase(path, rule.path):
            return False
        self.matched += 1
        # Drawn for each request that is met, so that `skip` and `count` do not shift what comes later.
        drawn = self._chance.random() < rule.probability
        if not drawn or self.matched <= rule.skip or (rule.count is not None and self.fired >= rule.count):
            return False
        self.fired += 1
        return True


class Faults:
    """The switchboard: its rules, its endpoint, and the middleware that goes around the whole application.

    It closes connections by the transport that uvicorn's `send` belongs to; ASGI has no word for it.
    """

    def __init__(self) -> None:
        self._live: list[_Live] = []
        self.routes = [
            Route("/_local/faults", self._show),
            Route("/_local/faults", self._set, methods=["PUT"]),
            Route("/_local/faults", self._clear, methods=["DELETE"]),
        ]

    def set(self, rules: Rules) -> None:
        """Replace all rules."""
        self._live = [_Live(rule, f"{rules.seed}:{number}") for number, rule in enumerate(rules.rules)]

    def around(self, app: ASGIApp) -> ASGIApp:
        """The application with its faults."""

        async def faulty(scope: Scope, receive: Receive, send: Send) -> None:
            path = unquote(scope.get("path", ""))
            if scope["type"] != "http" or path.startswith(_OWN):
                await app(scope, receive, send)
                return
            for live in self._live:
                if not live.strikes(scope["method"], path):
                    continue
                fault = live.rule.fault
                if isinstance(fault, Latency):
                    await anyio.sleep(fault.seconds)
                    continue
                await _strike(fault, app, scope, receive, send)
                return
            await app(scope, receive, send)

        return faulty

    async def _set(self, request: Request) -> Response:
        hub_of(request).accounts.require(request)
        try:
            self.set(Rules.model_validate_json(await request.body()))
        except ValidationError as error:
            fault = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(part) for part in fault["loc"]) or "the body"
            raise ApiError(400, f"{where}: {fault['msg']}") from None
        return await self._show(request)

    async def _show(self, request: Request) -> Response:
        hub_of(request).accounts.require(request)
        return JSONResponse({"rules": [{"matched": live.matched, "fired": live.fired} for live in self._live]})

    async def _clear(self, request: Request) -> Response:
        hub_of(request).accounts.require(request)
        self._live = []
        return await self._show(request)


async def _strike(fault: Status | Cut | CutBody, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    if isinstance(fault, Status):
        await fault.response()(scope, receive, send)
    elif isinstance(fault, CutBody):
        await app(scope, receive, _Shears(fault, send))
    else:
        if fault.kind == "cut_after":
            await app(scope, receive, _lose)
        await _close(send, receive)


async def _lose(message: Message) -> None:
    """An answer that nobody gets."""


async def _close(send: Send, receive: Receive) -> None:
    _transport(send).abort()
    # Until then uvicorn would find that nothing was answered, and answer itself.
    while (await receive())["type"] != "http.disconnect":
        pass


def _transport(send: Send) -> Any:
    return getattr(send, "__self__").transport  # noqa: B009 - of a class that is uvicorn's own business


class _Shears:
    """Passes an answer on until it is cut."""

    def __init__(self, fault: CutBody, send: Send) -> None:
        self._fault = fault
        self._send = send
        self._passed = 0
        self._rest = b""
        self._cut = False

    async def __call__(self, message: Message) -> None:
        if self._cut:
            return
        if message["type"] != "http.response.body":
            await self._send(message)
            return
        body: bytes = message.get("body", b"")
        keep = self._keep_bytes(body) if self._fault.events is None else self._keep_events(body)
        if keep is None:
            await self._send(message)
            return
        self._cut = True
        if keep:
            await self._send({"type": "http.response.body", "body": body[:keep], "more_body": True})
        # Not `abort`: what was sent must arrive.
        _transport(self._send).close()

    def _keep_bytes(self, body: bytes) -> int | None:
        room = (self._fault.bytes or 0) - self._passed
        self._passed += len(body)
        return room if len(body) >= room else None

    def _keep_events(self, body: bytes) -> int | None:
        """Bytes of this piece until the last event that is let through has ended; None if there is room for more."""
        if not self._fault.events:
            return 0
        at = 0
        known = len(self._rest)
        self._rest += body
        while (end := self._rest.find(b"\n\n", at)) >= 0:
            self._passed += self._rest.startswith(b"data:", at)
            at = end + 2
            if self._passed >= self._fault.events:
                return at - known
        self._rest = self._rest[at:]
        return None
