"""The machines that jobs can ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hub.wire import json_objects, number, obj, text
from schemas.facts import FlavorFacts

if TYPE_CHECKING:
    from hub.client import HubClient

#: Machines and prices change rarely.
KEPT_SECONDS = 300.0

_MINUTES = {"second": 1 / 60, "minute": 1.0, "hour": 60.0, "day": 1440.0}


async def hardware(client: HubClient) -> list[FlavorFacts]:
    """Ask `GET /api/jobs/hardware` for the flavors and their prices; the answer is kept for some minutes.

    Raises:
        JobsError: If the Hub refuses or gives no usable answer.
    """
    return await client.shared.get("hardware", KEPT_SECONDS, lambda: _ask(client))


async def _ask(client: HubClient) -> list[FlavorFacts]:
    action = "list the hardware of jobs"
    items = json_objects(await client.get("/api/jobs/hardware", action), action)
    return [_flavor(name, item) for item in items if (name := text(item.get("name")))]


def _flavor(name: str, item: dict[str, Any]) -> FlavorFacts:
    cost, minutes = number(item.get("unitCostUSD")), _MINUTES.get(str(item.get("unitLabel", "minute")))
    if cost is None and (micro := number(item.get("unitCostMicroUSD"))) is not None:
        cost = micro / 1e6
    return FlavorFacts(
        name=name,
        usd_per_minute=None if cost is None or minutes is None else cost / minutes,
        accelerator=_accelerator(obj(item.get("accelerator"))),
    )


def _accelerator(item: dict[str, Any]) -> str | None:
    model = text(item.get("model")) or text(item.get("type"))
    if model is None:
        return None
    words = [
        f"{item['quantity']}x" if item.get("quantity") else "",
        text(item.get("manufacturer")) or "",
        model,
    ]
    memory = text(item.get("vram"))
    return " ".join(word for word in words if word) + (f" ({memory})" if memory else "")
