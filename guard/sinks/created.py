"""Repositories and buckets that a script makes itself, and hands to work that cannot be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.sinks.base import Sink, text, texts
from guard.sinks.files import written_to
from guard.sinks.told import is_work, named

if TYPE_CHECKING:
    from guard.script.context import Event
    from schemas.hub_uri import HubType

#: The id of what was made: its type.
Made = dict[str, "HubType"]

_TYPES: dict[str, HubType] = {"model": "model", "dataset": "dataset", "space": "space"}
#: Calls that take something from a place.
_TAKES = re.compile(r"(?:^|_)(?:download|fetch|pull|get|from|clone|input|source|browse|watch)(?:_|$)", re.IGNORECASE)
_URI = re.compile(r"hf://(?:(?:models|datasets|spaces|buckets)/)?([^/@]+/[^/@]+)")


def note(event: Event, made: Made) -> None:
    """Remember what a call makes."""
    call = event.call
    if not call.path.startswith("huggingface_hub") or call.name not in ("create_repo", "create_bucket"):
        return
    kind: HubType | None = "bucket"
    if call.name == "create_repo":
        kind = _TYPES.get(text(call.kwargs.get("repo_type")) or "model")
    place = call.arg("bucket_id" if kind == "bucket" else "repo_id", 0)
    if kind is not None:
        made |= {known: kind for known in texts(place) if "/" in known}


def find(event: Event, made: Made) -> Sink | None:
    """What a call is told to put its results in, for it is handed what the script has made before."""
    if not made or not is_work(event) or _TAKES.search(event.call.name):
        return None
    for _, _, value in named(event):
        for known in texts(value):
            uri = _URI.match(known)
            if known in made:
                kind = made[known]
                store = "bucket" if kind == "bucket" else "hub"
                return Sink(event, store, value, kind, creates=False, via=event.call.path, told=True)
            if uri is not None and uri[1] in made:
                effect = written_to(event, value, event.call.name)
                assert isinstance(effect, Sink), "an hf:// place is one of the Hub"
                effect.told = True
                return effect
    return None
