"""Where effects land: written paths against mounted volumes, and places as canonical URIs."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.values import options, template
from guard.sinks.base import Effect, Launch, Sink, Write, known_prefix, texts
from guard.words import words
from schemas.hub_uri import HubPlace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from schemas.submission import Volume


#: Characters that Linux takes in a path.
_MAX_PATH = 4096

#: Folders that hold what a script has read and prepared, so that it need not do so again.
_CACHE = re.compile(r"(?i)(?:^|[/_.-])(?:cached?|hf_home|tokeni[sz]ed)(?:$|[/_.-])")
#: What is made of a model, and not of what it is made from.
_MODELS = words(
    "model save_pretrained save_pretrained_merged save_model save_checkpoint save_state save_weights results"
)


def locate(effects: Sequence[Effect], mounts: Mapping[str, Volume], username: str | None) -> list[Effect]:
    """Give each sink its URI; a file written below a writable bucket becomes a sink itself.

    Rows that are cached there are none, where the model that is made from them is written elsewhere; neither is what
    is fetched for other work, nor what is only hinted at, where anything is written elsewhere.
    """
    found: list[Effect] = []
    models = [effect for effect in effects if isinstance(effect, Write) and effect.what in _MODELS]
    trains = bool(models) and not any(_keeps(mounted(write, mounts)) for write in models)
    elsewhere = any(_is_elsewhere(effect, mounts) for effect in effects)
    works = any(_is_work(effect, mounts) for effect in effects)
    for effect in effects:
        if isinstance(effect, Sink) and not effect.uri:
            effect.uri = uri_of(effect, username)
        volume = mounted(effect, mounts) if isinstance(effect, Write) else None
        if isinstance(effect, Write) and effect.hint and elsewhere:
            continue
        if isinstance(effect, Write) and volume is not None and _keeps(volume) and not (trains and _is_cache(effect)):
            is_means = works and effect.what == "download"
            found.append(effect if is_means else _in_bucket(effect, volume))
        else:
            found.append(effect)
    return found


def is_kept(write: Write, mounts: Mapping[str, Volume]) -> bool:
    """Whether a file is written below a bucket that takes it."""
    return _keeps(mounted(write, mounts))


def _keeps(volume: Volume | None) -> bool:
    return volume is not None and volume.keeps_writes


def _is_elsewhere(effect: Effect, mounts: Mapping[str, Volume]) -> bool:
    """Whether this puts results into the container, by what the script itself does or plainly says."""
    if not isinstance(effect, Write) or effect.hint or effect.what == "download":
        return False
    return not _keeps(mounted(effect, mounts))


def _is_work(effect: Effect, mounts: Mapping[str, Volume]) -> bool:
    """Whether this makes results elsewhere, or hands on to a program of Python that may; what is shown is no work."""
    if isinstance(effect, Launch):
        return ".py" in effect.why or "module" in effect.why
    return isinstance(effect, Write) and effect.what != "redirect" and _is_elsewhere(effect, mounts)


def _is_cache(write: Write) -> bool:
    """Whether a file is only a copy of what was read, by the name of its folder."""
    return any(_CACHE.search(absolute(write, path)) for path in texts(write.path))


def mounted(write: Write, mounts: Mapping[str, Volume]) -> Volume | None:
    """The volume that a written path lies in, of those by mount path."""
    for given in texts(write.path) if mounts else ():
        known = absolute(write, given)[:_MAX_PATH]
        volume = mounts.get(posixpath.normpath(known))
        folder = posixpath.normpath(known.partition("?")[0] + "x")
        while volume is None and "/" in folder[1:]:
            folder = folder.rpartition("/")[0]
            volume = mounts.get(folder)
        if volume is not None:
            return volume
    return None


def is_unplaced(write: Write) -> bool:
    """Whether not even the beginning of a written path is known."""
    return all(absolute(write, path).startswith("?") for path in texts(write.path))


def absolute(write: Write, path: str) -> str:
    """A written path, from the working folder that the script has chosen."""
    folder = template(write.event.cwd)
    return path if folder is None or path.startswith("/") else f"{folder}/{path}"


def _in_bucket(write: Write, volume: Volume) -> Sink:
    ways = options(write.path) if write.path is not None else ()
    paths = (posixpath.normpath(absolute(write, known_prefix(way))) for way in ways)
    path = next((path for path in paths if f"{path}/".startswith(f"{volume.mount}/")), volume.mount)
    inside = path.removeprefix(volume.mount).strip("/")
    place = replace_path(volume.source, "/".join(part for part in (volume.source.path, inside) if part))
    return Sink(
        write.event,
        "bucket",
        write.path,
        "bucket",
        creates=True,
        via="volume",
        source=write.path,
        uri=str(place.root if not place.path else place),
        needs_token=False,
        told=write.told,
    )


def replace_path(place: HubPlace, path: str) -> HubPlace:
    """The same repository or bucket, at another path."""
    return HubPlace(type=place.type, id=place.id, path=path)


def uri_of(sink: Sink, username: str | None) -> str:
    """The canonical URI of the place that a sink names; `?` stands for what is not known."""
    prefix = {"dataset": "datasets/", "space": "spaces/", "bucket": "buckets/"}.get(sink.repo_type or "", "")
    known = texts(sink.place)
    name = known[0] if known else "?/?"
    if sink.via.rpartition(".")[0].endswith("Trainer") and sink.place_is_folder:
        name = name.rstrip("/").rpartition("/")[2]
    if name.startswith("hf://"):
        return name
    if sink.repo_type == "bucket":
        name = name.removeprefix("buckets/")
    name = name.strip("/") or "?/?"
    if "/" not in name:
        # Without a namespace, what creates a repository creates it under the name of the token's owner.
        owner = username if username is not None and sink.creates else "?"
        name = "?/?" if name == "?" else f"{owner}/{name}"
    elif name.startswith("?/") and username is not None and sink.via.endswith(("Trainer.train", "Trainer.push_to_hub")):
        name = f"{username}/{name[2:]}"
    return f"hf://{prefix}{name}"
