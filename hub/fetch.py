"""Files that a submission names: from a repository of the Hub, or from the web. Bounded in time and size."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import anyio

from hub.errors import no_answer, raise_for_status
from hub.repos import page_url
from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from hub.client import HubClient
    from schemas.hub_uri import HubPlace

#: From the first byte asked to the last byte read, in seconds.
_BOUND = 60

_INSTEAD = "Check the URL, or give the script's text."


async def download(client: HubClient, place: HubPlace, *, limit: int) -> bytes:
    """The first `limit` bytes of a file in a repository or bucket, read as the caller.

    Raises:
        JobsError: The file does not exist, may not be read, or the Hub does not answer.
    """
    page = page_url(client, place.root).removeprefix(client.endpoint)
    revision = "" if place.type == "bucket" else f"{quote(place.revision or 'main', safe='')}/"
    path = f"{page}/resolve/{revision}{quote(place.path)}"
    response = await client.get(path, f"read {place}")
    return response.content[:limit]


async def fetch_url(client: HubClient, url: str, *, limit: int) -> bytes:
    """The first `limit` bytes behind an https URL. The caller's token is not sent.

    Addresses on the Hub that the client talks to are read even where that Hub speaks plain http.

    Raises:
        JobsError: The URL is not https, the server refuses, or it does not answer in time.
    """
    from huggingface_hub.utils import get_async_session, httpx

    action = f"read {url[:200]}"
    _check_address(client, url, action)
    body = bytearray()
    try:
        with anyio.fail_after(_BOUND):
            async with get_async_session() as session, session.stream("GET", url, timeout=30) as response:
                # The server may have redirected to another address.
                _check_address(client, str(response.url), action)
                raise_for_status(response, action, authenticated=False)
                async for chunk in response.aiter_bytes():
                    body += chunk
                    if len(body) >= limit:
                        break
    except TimeoutError:
        raise JobsError(ErrorCode.HUB_UNAVAILABLE, f"Could not {action} within {_BOUND} seconds.", _INSTEAD) from None
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"Could not {action}: it is no URL.", _INSTEAD) from error
    except (httpx.HTTPError, httpx.StreamError) as error:
        raise JobsError(ErrorCode.HUB_UNAVAILABLE, no_answer(error, action, url[:200]).message, _INSTEAD) from error
    return bytes(body[:limit])


def _check_address(client: HubClient, url: str, action: str) -> None:
    if not url.startswith(("https://", f"{client.endpoint}/")):
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"Could not {action}: only https URLs are read.", _INSTEAD)
