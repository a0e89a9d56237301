"""The `Range` header of a request (RFC 9110, section 14)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    from starlette.requests import Request

_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


def wanted_range(request: Request, size: int) -> tuple[int, int, int]:
    """Which bytes to send of a content of `size` bytes.

    Returns:
        Start, end (not included) and status: 206 for one range that can be sent, 200 and all of it where there
        is no range or one of a form that may be ignored.

    Raises:
        ApiError: 416, if the range begins at or after the end.
    """
    match = _RANGE.fullmatch(request.headers.get("range", "").strip())
    if not match or not (match[1] or match[2]):
        return 0, size, 200
    if match[1]:
        start = int(match[1])
        end = min(int(match[2]) + 1, size) if match[2] else size
        if match[2] and int(match[2]) < start:
            return 0, size, 200
    else:
        start, end = max(size - int(match[2]), 0), size
    if start >= size or start >= end:
        headers = {"Content-Range": f"bytes */{size}"}
        raise ApiError(416, f"The range begins after the end: the content has {size} bytes.", headers=headers)
    return start, end, 206
