"""`push_to_hub` of everything that has it: datasets, models, tokenizers, and what is built on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models.pushless import pushless
from guard.script.values import UNKNOWN, Bound, Const, Instance, Object, Value, join, truth
from guard.sinks.base import Sink, known_prefix, text
from guard.words import words

if TYPE_CHECKING:
    from guard.script.context import Event
    from schemas.hub_uri import HubType

#: Parameters that only `push_to_hub` of a dataset has.
_DATASET_ONLY = words("split config_name num_shards data_dir embed_external_files set_default")
_PUSHES = frozenset({"push_to_hub", "push_to_hub_merged", "push_to_hub_gguf", "save_to_hub", "push_dataset_to_hub"})
#: Libraries whose objects with `push_to_hub` are datasets.
_DATASETS = frozenset({"datasets", "distilabel", "argilla", "lerobot"})


def root_of(value: Value | None) -> str:
    """The library that something comes from."""
    while isinstance(value, Bound):
        value = value.owner
    if isinstance(value, Object):
        value = value.base
    return value.path.partition(".")[0] if isinstance(value, Instance) else "?"


def find(event: Event, roots: frozenset[str]) -> Sink | None:
    """The sink that a call of a method `push_to_hub`, or a saving call that also pushes, is.

    Args:
        event: The call.
        roots: The libraries that the script imports, for a receiver of which nothing is known.
    """
    call = event.call
    name = call.name
    if pushless(call.receiver, name) is not None:
        return None
    if name in _PUSHES:
        place = call.arg("repo_id", 0)
        if place is None:
            place = call.kwargs.get("repo_path_or_name") or call.kwargs.get("repo_name") or _made_for(call.receiver)
        named = call.arg("organization", 1) if name == "save_to_hub" else None
        if place is not None and text(named) and "/" not in (text(place) or "/"):
            place = join([named or UNKNOWN, Const("/"), place])
    elif name == "to_hub" and call.path.startswith("argilla."):
        place = call.arg("repo_id", 0)
    elif name in ("save_pretrained", "save", "save_pretrained_merged", "save_model") and truth(
        call.kwargs.get("push_to_hub")
    ):
        place = call.kwargs.get("repo_id") or call.arg("save_directory", 0)
    else:
        return None
    kind = _type_of(event, roots)
    if known_prefix(place).startswith("buckets/"):
        kind = "bucket"
    return Sink(
        event,
        "hub",
        place,
        kind,
        creates=True,
        via=call.path.removeprefix("?."),
        source=call.receiver,
        token=call.kwargs.get("token") or call.kwargs.get("use_auth_token"),
    )


def _made_for(receiver: Value | None) -> Value | None:
    """The repository that a dataset of LeRobot was opened or made for: its `push_to_hub()` takes no other."""
    if isinstance(receiver, Object):
        receiver = receiver.base
    if not isinstance(receiver, Instance) or not receiver.path.endswith("LeRobotDataset") or receiver.call is None:
        return None
    return receiver.call.arg("repo_id", 0)


def _type_of(event: Event, roots: frozenset[str]) -> HubType:
    given = text(event.call.kwargs.get("repo_type"))
    if given in ("model", "dataset", "space"):
        return given
    root, receiver = root_of(event.call.receiver), event.call.receiver
    if root in _DATASETS or (isinstance(receiver, Bound) and receiver.name.endswith("_dataset")):
        return "dataset"
    if root != "?":
        return "model"
    if event.call.kwargs.keys() & _DATASET_ONLY:
        return "dataset"
    return "dataset" if roots & _DATASETS and not roots & {"transformers", "peft", "trl", "diffusers"} else "model"
