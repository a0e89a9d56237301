"""What an argument may be, while somebody types it: flavors, rules, jobs, repositories. Fast, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio

from schemas.errors import JobsError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from tools.session import Session

#: Seconds within which there is an answer: somebody types on.
_BOUND = 2.0
#: Seconds that lists of jobs and repositories are kept: each key that is pressed asks for them.
_KEPT = 20.0
#: Values in an answer, at most; the protocol allows no more.
MOST = 100


async def complete(session: Session, argument: str, typed: str, others: Mapping[str, str]) -> list[str]:
    """The values that an argument of a resource or a prompt may have; none where the Hub does not answer at once.

    Args:
        session: The Hub.
        argument: Its name.
        typed: What stands there already, in any part of the value.
        others: The arguments that are known.
    """
    ask = _VALUES.get(argument)
    if ask is None:
        return []
    found: list[str] = []
    with anyio.move_on_after(_BOUND):
        try:
            found = await ask(session, others)
        except JobsError:
            return []
    fitting = [value for value in found if typed.lower() in value.lower()]
    first = [value for value in fitting if value.lower().startswith(typed.lower())]
    values = dict.fromkeys([*first, *fitting])
    # What looks like a secret is not offered, rather than offered in a form that names nothing.
    return [value for value in values if session.redactor.text(value) == value][:MOST]


async def _flavors(session: Session, others: Mapping[str, str]) -> list[str]:
    from hub.hardware import hardware

    return [flavor.name for flavor in await hardware(await session.hub())]


async def _rules(session: Session, others: Mapping[str, str]) -> list[str]:
    from guard import RULES

    return list(RULES)


async def _namespaces(session: Session, others: Mapping[str, str]) -> list[str]:
    from hub.account import whoami

    return (await whoami(await session.hub())).namespaces


async def _jobs(session: Session, others: Mapping[str, str]) -> list[str]:
    """Ids of the last jobs, of the namespace if that is known, of the caller's own if not."""
    from hub.jobs import list_jobs

    client, namespace = await session.hub(), await session.namespace(others.get("namespace"))

    async def ask() -> list[str]:
        records, _ = await list_jobs(client, namespace, limit=MOST)
        return [record.id for record in records]

    return await client.shared.get(f"ids of {namespace}", _KEPT, ask)


async def _repositories(session: Session, others: Mapping[str, str]) -> list[str]:
    """The repositories of the caller and its organisations that changed last."""
    from datetime import UTC, datetime

    from hub.activity import changed_since

    client, namespaces = await session.hub(), await _namespaces(session, others)

    async def ask() -> list[str]:
        return [str(place) for place in await changed_since(client, namespaces, datetime(1970, 1, 1, tzinfo=UTC))]

    return await client.shared.get("repositories", _KEPT, ask)


_VALUES: Mapping[str, Callable[[Session, Mapping[str, str]], Awaitable[list[str]]]] = {
    "code": _rules,
    "flavor": _flavors,
    "job_id": _jobs,
    "namespace": _namespaces,
    "repo": _repositories,
}
