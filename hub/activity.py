"""Which repositories of an account have changed lately: where results can be that nobody has named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio

from hub.wire import json_objects, text, when
from schemas.errors import JobsError
from schemas.hub_uri import HubPlace, RepoType

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from hub.client import HubClient

#: Repositories of each type that are looked at: the last changed ones.
_NEWEST = 20

_TYPES: tuple[RepoType, ...] = ("model", "dataset", "space")


async def changed_since(client: HubClient, namespaces: Collection[str], since: datetime) -> list[HubPlace]:
    """Repositories whose last change is not older than `since`, by type.

    The query is that of `HfApi.list_models(author=, sort="last_modified", limit=, full=True)` (huggingface_hub 2.4).

    Args:
        client: The Hub.
        namespaces: Users and organisations that own them.
        since: Seconds count as wholes.

    Raises:
        JobsError: If the Hub refuses or gives no usable answer.
    """
    found: dict[tuple[RepoType, str], list[HubPlace]] = {}
    failed: list[JobsError] = []

    async def ask(kind: RepoType, namespace: str) -> None:
        try:
            await look(kind, namespace)
        except JobsError as error:
            failed.append(error)

    async def look(kind: RepoType, namespace: str) -> None:
        query = {"author": namespace, "sort": "lastModified", "direction": -1, "limit": _NEWEST, "full": "true"}
        response = await client.get(f"/api/{kind}s", f"list the {kind}s of `{namespace}`", params=query)
        for item in json_objects(response, f"list the {kind}s of `{namespace}`"):
            name, at = text(item.get("id")), when(item.get("lastModified"))
            if name is not None and at is not None and at >= since.replace(microsecond=0) and name.count("/") == 1:
                found.setdefault((kind, namespace), []).append(HubPlace(type=kind, id=name))

    async with anyio.create_task_group() as group:
        for kind in _TYPES:
            for namespace in namespaces:
                group.start_soon(ask, kind, namespace)
    if failed:
        raise failed[0]
    return [place for key in sorted(found) for place in found[key]]
