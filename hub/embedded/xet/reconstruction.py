"""How a file, or a range of it, is put together from chunks: what `GET /v1/reconstructions` answers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

from hub.embedded.errors import ApiError
from hub.embedded.xet import xorbs

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from hub.embedded.xet.files import Term
    from hub.embedded.xet.xorbs import Xorb


def reconstruct(
    connection: sqlite3.Connection, terms: list[Term], start: int, end: int, url_of: Callable[[str], str]
) -> dict[str, Any]:
    """The chunks that hold the bytes from `start` up to, and not including, `end`.

    Args:
        connection: To read the xorbs.
        terms: The pieces of the whole file.
        start: First byte.
        end: After the last byte.
        url_of: Gives the address of a xorb.
    """
    known: dict[str, Xorb] = {}
    answer: list[dict[str, Any]] = []
    ranges: dict[str, list[tuple[int, int]]] = {}
    skipped = 0
    at = 0
    for term in terms:
        low, high = max(start - at, 0), min(end - at, term.length)
        at += term.length
        if low >= high:
            continue
        xorb = known.get(term.xorb) or xorbs.get(connection, term.xorb)
        if xorb is None:
            raise ApiError(500, f"The xorb {term.xorb} is missing.")
        known[term.xorb] = xorb
        base = xorb.raw_ends[term.first]
        first = bisect_right(xorb.raw_ends, base + low) - 1
        last = bisect_left(xorb.raw_ends, base + high)
        if not answer:
            skipped = base + low - xorb.raw_ends[first]
        length = xorb.raw_length(first, last)
        answer.append({"hash": term.xorb, "unpacked_length": length, "range": {"start": first, "end": last}})
        ranges.setdefault(term.xorb, []).append((first, last))
    return {
        "offset_into_first_range": skipped,
        "terms": answer,
        "fetch_info": {
            name: [_fetch(known[name], first, last, url_of(name)) for first, last in _merged(found)]
            for name, found in ranges.items()
        },
    }


def _merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges without overlap, so that no chunk is sent twice."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _fetch(xorb: Xorb, first: int, last: int, url: str) -> dict[str, Any]:
    return {
        "range": {"start": first, "end": last},
        "url": url,
        # Both ends are included here, as in the header `Range`.
        "url_range": {"start": xorb.stored_ends[first], "end": xorb.stored_ends[last] - 1},
    }
