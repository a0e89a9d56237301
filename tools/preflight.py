"""What only the Hub can say about a submission, asked in parallel before anything is sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import anyio

from schemas.errors import ErrorCode, JobsError
from schemas.facts import Facts, FlavorFacts, RepoFacts
from schemas.hub_uri import HubPlace

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from hub.client import HubClient

#: Longer than this, preflight does not hold up a submission, in seconds.
_BOUND = 30
#: What a destination is to the caller is asked once for the calls within so many seconds.
_KEPT_SECONDS = 5.0
#: More destinations than this are not asked for.
_MOST = 20


async def preflight(client: HubClient, destinations: Iterable[str]) -> Facts:
    """Who the caller is, which flavors exist, and whether each known destination can be written to.

    What the Hub does not answer in time is left out and named in `unanswered`; only the caller's identity is
    required, because nothing can be submitted without it.

    Raises:
        JobsError: The Hub does not say who the caller is.
    """
    from hub.account import whoami
    from hub.hardware import hardware
    from hub.repos import repo_facts

    repos: dict[str, RepoFacts] = {}
    flavors: list[FlavorFacts] | None = None
    unanswered: dict[str, str] = {}

    async def ask_hardware() -> None:
        nonlocal flavors
        flavors = await hardware(client)

    async def ask_repo(place: HubPlace) -> None:
        ask = partial(repo_facts, client, place)
        repos[str(place)] = found = await client.shared.get(str(place), _KEPT_SECONDS, ask, keep=_stays)
        if found.exists and found.writable is None and place.type != "bucket":
            raise JobsError(ErrorCode.HUB_UNAVAILABLE, "the Hub does not say whether this token may write there.")

    async def note(what: str, ask: Callable[[], Awaitable[None]]) -> None:
        unanswered[what] = f"the Hub did not answer within {_BOUND} seconds."
        try:
            await ask()
        except JobsError as error:
            unanswered[what] = error.message
        else:
            del unanswered[what]

    places = _places(destinations)
    account = await whoami(client)
    with anyio.move_on_after(_BOUND):
        async with anyio.create_task_group() as group:
            group.start_soon(note, "Flavors and prices", ask_hardware)
            for place in places[:_MOST]:
                group.start_soon(note, str(place), partial(ask_repo, place))
    for place in places[_MOST:]:
        unanswered[str(place)] = f"only the first {_MOST} destinations are asked for."
    return Facts(
        username=account.username,
        organizations=account.organizations,
        token_role=account.token_role,
        flavors=flavors,
        repos=repos,
        unanswered=[f"{what}: {why}" for what, why in unanswered.items()],
    )


async def preflight_if_reachable(client: HubClient, destinations: Iterable[str]) -> Facts:
    """As `preflight`, but a Hub that does not answer is a fact, not an error: for checks that submit nothing."""
    try:
        return await preflight(client, destinations)
    except JobsError as error:
        if error.code is not ErrorCode.HUB_UNAVAILABLE:
            raise
        return Facts(unanswered=[error.message])


def _stays(facts: RepoFacts) -> bool:
    """Whether the next call may rely on an answer: what is missing is what a caller mends, and calls again."""
    return facts.exists is True and facts.writable is not False


def _places(destinations: Iterable[str]) -> list[HubPlace]:
    """The distinct repositories and buckets that are wholly known."""
    places: dict[str, HubPlace] = {}
    for uri in destinations:
        if not uri.startswith("hf://") or "?" in uri:
            continue
        try:
            place = HubPlace.from_uri(uri).root
        except ValueError:
            continue
        places[str(place)] = place
    return list(places.values())
