"""From the `script` argument to the text that is checked and submitted."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import anyio.to_thread

from schemas.errors import ErrorCode, JobsError
from schemas.hub_uri import HubPlace
from schemas.submission import MAX_SCRIPT_BYTES

if TYPE_CHECKING:
    from tools.session import Session

_PATH = re.compile(r"[^\s()=;'\"]+\.py|(?:~|\.{0,2})?/[^\s()=;'\"]+")


async def resolve(script: str, session: Session) -> str | None:
    """The text of a script given inline, as an https URL, an `hf://` path, or (on stdio) a local file.

    Returns:
        The text, or None where the argument is a place that a job cannot be made from: a file that this server
        does not have or may not read, or a web page about a file. The guard says what to do about those.

    Raises:
        JobsError: The place cannot be fetched, is not text, or is larger than 1 MiB.
    """
    if "\n" in script.strip():
        return script
    place = script.strip()
    if place.startswith("hf://"):
        return _decode(await _from_hub(place, session), place)
    if re.match(r"https?://", place):
        return None if "/blob/" in place else _decode(await _from_url(place, session), place)
    if _PATH.fullmatch(place):
        raw = await anyio.to_thread.run_sync(_read, place) if session.settings.local_files else None
        return None if raw is None else _decode(raw, place)
    return script


def _read(place: str) -> bytes | None:
    try:
        path = Path(place).expanduser()
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(MAX_SCRIPT_BYTES + 1)
    except (OSError, ValueError, RuntimeError):  # `~nobody` is a RuntimeError, a null byte a ValueError
        return None


async def _from_hub(uri: str, session: Session) -> bytes:
    from hub.fetch import download

    try:
        place = HubPlace.from_uri(uri)
    except ValueError as error:
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"`script`: {error}.") from None
    if not place.path:
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"`script`: {uri} names no file.", "Add the path of the script.")
    return await download(await session.hub(), place, limit=MAX_SCRIPT_BYTES + 1)


async def _from_url(url: str, session: Session) -> bytes:
    from hub.fetch import fetch_url

    return await fetch_url(await session.hub(), url, limit=MAX_SCRIPT_BYTES + 1)


def _decode(raw: bytes, place: str) -> str:
    if len(raw) > MAX_SCRIPT_BYTES:
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"The script at {place} is larger than 1 MiB.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"The script at {place} is not UTF-8 text.") from None
