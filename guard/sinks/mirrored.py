"""What a script downloads from the Hub, where that is all of its work: a copy, for a folder that outlives the job."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from guard.script.values import NONE, Const
from guard.sinks.base import Write
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from guard.script.context import Event
    from guard.script.values import Value

_DOWNLOADS = words("snapshot_download hf_hub_download")
#: Libraries that fetch, ask and tell, and compute nothing.
_FETCHING = words(
    "huggingface_hub hf_transfer hf_xet requests httpx tqdm rich dotenv typer click fsspec humanize loguru"
)
#: Variables that name the cache, and its folder below them. Source: `constants.py` of huggingface_hub.
_CACHES = {"HF_HUB_CACHE": "", "HUGGINGFACE_HUB_CACHE": "", "HF_HOME": "/hub"}


def find(events: Iterable[Event], roots: frozenset[str], env: Mapping[str, str]) -> Iterator[Write]:
    """The downloads of a script that does nothing else.

    Args:
        events: What the script does.
        roots: The libraries that it imports.
        env: The variables that it starts with: what it sets after its imports comes too late for the cache.
    """
    if roots - _FETCHING - sys.stdlib_module_names:
        return
    for event in events:
        call = event.call
        if event.kind == "call" and call.name in _DOWNLOADS and call.path.startswith("huggingface_hub"):
            given = (call.kwargs.get(name, NONE) for name in ("local_dir", "cache_dir"))
            place = next((value for value in given if value != NONE), None) or _cache(env)
            if place is not None:
                yield Write(event, place, "download")


def _cache(env: Mapping[str, str]) -> Value | None:
    """The folder of the cache, where a variable names it."""
    return next((Const(env[name] + below) for name, below in _CACHES.items() if name in env), None)
