"""JSON from the Hub, read with tolerance: whatever it is, nothing but `JobsError` is raised."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hub.errors import HubUnavailable

if TYPE_CHECKING:
    from huggingface_hub.utils import httpx


_FIRST_YEAR = 1970


def json_object(response: httpx.Response, action: str) -> dict[str, Any]:
    """The JSON object of an answer.

    Raises:
        HubUnavailable: If the answer holds something else; the message says what.
    """
    value = _json(response, action)
    if isinstance(value, dict):
        return value  # pyright: ignore[reportUnknownVariableType]
    raise unusable(response, action, "JSON of another shape")


def json_objects(response: httpx.Response, action: str) -> list[dict[str, Any]]:
    """The JSON array of an answer: its objects; members of another type are left out.

    Raises:
        HubUnavailable: If the answer holds something else; the message says what.
    """
    value = _json(response, action)
    if isinstance(value, list):
        return objects(value)  # pyright: ignore[reportUnknownArgumentType]
    raise unusable(response, action, "JSON of another shape")


def _json(response: httpx.Response, action: str) -> object:
    body = response.content
    if not body.strip():
        raise unusable(response, action, "an empty answer")
    try:
        return loads(body)
    except (ValueError, RecursionError):
        kind = response.headers.get("content-type", "").lower()
        if "html" in kind or body.lstrip()[:1] == b"<":
            raise unusable(response, action, "a web page instead of JSON") from None
        raise unusable(response, action, "broken or incomplete JSON") from None


def loads(body: bytes | str) -> object:
    """The JSON value of a text, with `?` for each half of a character, which no answer can carry.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """
    value: object = json.loads(body)
    has_halves = b"\\ud" in body.lower() if isinstance(body, bytes) else "\\ud" in body.lower()
    return _without_halves(value) if has_halves else value


def _without_halves(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, list):
        return [_without_halves(member) for member in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, dict):
        return {_without_halves(key): _without_halves(member) for key, member in value.items()}  # pyright: ignore[reportUnknownVariableType]
    return value


def unusable(response: httpx.Response, action: str, what: str) -> HubUnavailable:
    """The error for an answer that holds `what` instead of what was asked for."""
    return HubUnavailable(
        f"Could not {action}: the Hub answered {response.status_code} with {what}.",
        "Check that HF_ENDPOINT is a Hub and that no proxy answers in its place, and call again.",
        sent=True,
        repeatable=False,
    )


def objects(value: object) -> list[dict[str, Any]]:
    """The objects among the members of a JSON array; empty for anything else."""
    if not isinstance(value, list):
        return []
    members: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
    return [member for member in members if isinstance(member, dict)]


def obj(value: object) -> dict[str, Any]:
    """`value` if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def text(value: object) -> str | None:
    """`value` if it is a string that is not empty, else None."""
    return value if isinstance(value, str) and value else None


def number(value: object) -> float | None:
    """`value` if it is a finite number, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        result = float(value)
    except OverflowError:
        return None
    return result if math.isfinite(result) else None


def whole(value: object) -> int | None:
    """`value` as a whole number, or None if it is not a number."""
    result = number(value)
    return None if result is None else int(result)


def when(value: object) -> datetime | None:
    """A time of the Hub, in UTC: from ISO 8601 text, or milliseconds since 1970; else None, as for the year 1."""
    try:
        if isinstance(value, str):
            at = datetime.fromisoformat(value)
            at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
        elif (milliseconds := number(value)) is not None:
            at = datetime.fromtimestamp(milliseconds / 1000, UTC)
        else:
            return None
    except (ValueError, OverflowError, OSError):
        return None
    # Some programs write the first day of all for a time that they do not know.
    return at if at.year >= _FIRST_YEAR else None


def next_page(response: httpx.Response) -> str | None:
    """Path and query of the page after this one (`Link: <...>; rel="next"`), or None.

    The host in the link is not used: behind a proxy it is another one, and the token must not follow it there.
    """
    try:
        parts = urlsplit(response.links.get("next", {}).get("url") or "")
    except ValueError:
        return None
    # Behind the endpoint, a path that does not begin with a slash would name another host.
    if not parts.path.startswith("/"):
        return None
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
