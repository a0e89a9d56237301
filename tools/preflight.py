"""What only the Hub can say about a submission, asked in parallel before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio

from schemas.errors import ErrorCode, JobsError
from schemas.facts import Facts, FlavorFacts, RepoFacts
from schemas.hub_uri import HubPlace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hub.client import HubClient

#: Longer than this, preflight does not hold up a submission, in seconds.
_BOUND = 30
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

    unanswered: list[str] = []
    repos: dict[str, RepoFacts] = {}
    flavors: list[FlavorFacts] | None = None

    async def ask_hardware() -> None:
        nonlocal flavors
        try:
            flavors = await hardware(client)
        except JobsError as error:
            unanswered.append(f"The list of flavors: {error.message}")

    async def ask_repo(place: HubPlace) -> None:
        try:
            repos[str(place)] = await repo_facts(client, place)
        except JobsError as error:
            unanswered.append(f"{place}: {error.message}")

    places = _places(destinations)
    account = await whoami(client)
    with anyio.move_on_after(_BOUND) as scope:
        async with anyio.create_task_group() as group:
            group.start_soon(ask_hardware)
            for place in places:
                group.start_soon(ask_repo, place)
    if scope.cancelled_caught:
        unanswered.append(f"The Hub did not answer every question within {_BOUND} seconds.")
    return Facts(
        username=account.username,
        organizations=account.organizations,
        token_role=account.token_role,
        flavors=flavors,
        repos=repos,
        unanswered=unanswered,
    )


async def preflight_if_reachable(client: HubClient, destinations: Iterable[str]) -> Facts:
    """As `preflight`, but a Hub that does not answer is a fact, not an error: for checks that submit nothing."""
    try:
        return await preflight(client, destinations)
    except JobsError as error:
        if error.code is not ErrorCode.HUB_UNAVAILABLE:
            raise
        return Facts(unanswered=[error.message])


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
    return list(places.values())[:_MOST]
