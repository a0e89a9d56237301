"""What every call shares: the Hub, the caller's identity, and what the operator allows."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal
from weakref import WeakValueDictionary

import anyio

from schemas.errors import ErrorCode, JobsError
from tools.redact import Redactor

if TYPE_CHECKING:
    from hub.client import HubClient

Policy = Literal["strict", "confirm", "trust"]
Progress = Callable[[float, float | None, str], Awaitable[None]]

#: What the human said when asked whether a job may be sent for all its risks; `not_asked` where nobody could ask.
Human = Literal["accepted", "declined", "not_asked"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator allows.

    Attributes:
        policy: What `ephemeral: true` is worth: `strict` never accepts it, `confirm` asks the human, `trust` accepts.
        forward: Names of environment variables of the server that a submission may take as secrets.
        max_cost: US dollars that a job may cost at most without anybody's agreement; None for no limit.
        max_timeout: Seconds that a job may ask for, as `max_cost`.
        local_files: Whether `script` may be a path on this machine: only where caller and server share it.
    """

    policy: Policy = "confirm"
    forward: frozenset[str] = frozenset()
    max_cost: float | None = None
    max_timeout: int | None = None
    local_files: bool = True


@dataclass(slots=True)
class Session:
    """One server's connection to one Hub.

    Attributes:
        connect: Gives the client; waits, within a bound, for a Hub that is still starting.
        settings: What the operator allows.
        redactor: Knows every secret that has passed through this server.
    """

    connect: Callable[[], Awaitable[HubClient]]
    settings: Settings = Settings()
    redactor: Redactor = field(default_factory=Redactor)
    _locks: WeakValueDictionary[str, anyio.Lock] = field(default_factory=WeakValueDictionary[str, anyio.Lock])

    def lock(self, key: str) -> anyio.Lock:
        """One lock for each `key`, for as long as somebody holds it or waits for it."""
        return self._locks.setdefault(key, anyio.Lock())

    async def hub(self) -> HubClient:
        """The Hub's client.

        Raises:
            JobsError: `unauthorized` if there is no token; `hub_unavailable` if an embedded Hub does not start.
        """
        client = await self.connect()
        if client.token is None:
            raise JobsError(
                ErrorCode.UNAUTHORIZED,
                "This server has no Hugging Face token.",
                "Ask the user to run `hf auth login`, or to start the server with HF_TOKEN set, or with `--local` for "
                "an embedded Hub that needs no account.",
            )
        # Jobs that an earlier server started print what that one forwarded.
        self.redactor.add(client.token, *(os.environ.get(name, "") for name in self.settings.forward))
        return client

    async def namespace(self, wanted: str | None) -> str:
        """`wanted`, or the caller's own account."""
        if wanted:
            return wanted
        from hub.account import whoami

        return (await whoami(await self.hub())).username


@dataclass(frozen=True, slots=True)
class Awaited:
    """A job whose end somebody waits for.

    Attributes:
        until: Seconds since 1970 after which the waiting ends even if the job has not; None for none.
        own: Whether the call that waits is the one that asked for the job.
    """

    namespace: str
    job_id: str
    until: int | None
    own: bool


@dataclass(frozen=True, slots=True)
class Caller:
    """The other end of one call.

    Attributes:
        progress: Where progress goes.
        human: What the human said.
        take_over: Takes the waiting for a job's end out of the call, which is then answered at once; None where the
            call itself has to wait.
    """

    progress: Progress
    human: Human = "not_asked"
    take_over: Callable[[Awaited], None] | None = None


async def no_progress(done: float, total: float | None, message: str) -> None:
    """For callers that do not follow."""


NOBODY = Caller(no_progress)
