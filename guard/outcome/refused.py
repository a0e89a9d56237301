"""Writes below a mount that refuses them: they raise OSError where they are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import options
from guard.sinks.base import texts
from guard.sinks.place import absolute, mounted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from guard.case import Case
    from guard.sinks.base import Write
    from schemas.submission import Volume

#: Names of calls that unpack an archive.
UNPACKS = frozenset({"extractall", "unpack_archive"})
#: Functions that are certain to call the one that they are given.
_CALLED = ("", "datasets.Dataset.from_generator", "datasets.IterableDataset.from_generator")


def refusals(case: Case, writes: Iterable[Write]) -> Iterator[tuple[Write, Volume]]:
    """Those of some writes that are certain to be made and refused, with the volume that does so."""
    for write in writes:
        volume = mounted(write, case.mounts)
        if volume is None or volume.keeps_writes or write.told or not _is_certain(write):
            continue
        if case.order_of(write.event) >= 0 and _is_below(write, volume):
            yield write, volume


def _is_below(write: Write, volume: Volume) -> bool:
    """Whether a write goes below a mount, whichever of its paths is taken."""
    paths = [absolute(write, path) for path in texts(write.path)]
    is_whole = write.path is not None and len(paths) == len(options(write.path))
    return is_whole and all(f"{path}/".startswith(f"{volume.mount}/") for path in paths)


def _is_certain(write: Write) -> bool:
    """Whether a write is made on the way that the script takes, and its failure heard of.

    Where files of a folder are unpacked in a loop, some of them are what the loop's own test looks for.
    """
    context = write.event.context
    chosen = context.loop and write.event.call.name in UNPACKS
    aside = (context.conditions and not chosen) or context.swallows or context.handler or context.background
    return not aside and context.callback in _CALLED
