"""`huggingface_hub`: what each of its calls keeps, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.script.values import Bound, Const, Instance, Object, Value, truth
from guard.sinks.base import Sink, known_prefix, text

if TYPE_CHECKING:
    from guard.script.context import Event
    from schemas.hub_uri import HubType


@dataclass(frozen=True, slots=True)
class Method:
    """How a call of the Hub's API names its place.

    Attributes:
        place: The parameter that holds the repository id or URI.
        position: Its position where it may be given by position; None where it is keyword-only.
        creates: Whether the repository is made when missing.
        source: The parameter that holds what is sent.
        source_position: Its position.
        bucket: Whether the place is a bucket.
    """

    place: str
    position: int | None
    creates: bool = False
    source: str = ""
    source_position: int | None = None
    bucket: bool = False


#: Methods of `HfApi` and functions of the module that commit files.
METHODS = {
    "upload_file": Method("repo_id", None, source="path_or_fileobj"),
    "upload_folder": Method("repo_id", None, source="folder_path"),
    "upload_large_folder": Method("repo_id", 0, creates=True, source="folder_path"),
    "create_commit": Method("repo_id", 0, source="operations", source_position=1),
    "batch_bucket_files": Method("bucket_id", 0, source="add", bucket=True),
    "sync_bucket": Method("dest", 1, source="source", source_position=0, bucket=True),
    "push_to_hub_fastai": Method("repo_id", 1, creates=True),
    "push_to_hub_keras": Method("repo_id", 1, creates=True),
    "duplicate_repo": Method("to_id", 1, creates=True),
    "copy_files": Method("destination", 1),
}
#: Calls that make a repository and put nothing into it.
CREATORS = frozenset({"create_repo", "duplicate_space"})
_ROOTS = ("huggingface_hub", "huggingface_hub.HfApi")
_CARDS = ("RepoCard", "ModelCard", "DatasetCard", "SpaceCard")
_TYPES: dict[str, HubType] = {"model": "model", "dataset": "dataset", "space": "space"}


def repo_type(value: Value | None) -> HubType | None:
    """The repository type that an argument names; None if that is not known."""
    if value is None or (isinstance(value, Const) and value.value is None):
        return "model"
    return _TYPES.get(text(value) or "")


def client_token(receiver: Value | None) -> Value | None:
    """The token that an `HfApi` was made with."""
    while isinstance(receiver, Bound):
        receiver = receiver.owner
    if isinstance(receiver, Object):
        receiver = receiver.base
    if isinstance(receiver, Instance) and receiver.call is not None:
        return receiver.attrs.get("token") or receiver.call.kwargs.get("token")
    return None


def is_hub_call(event: Event, name: str) -> bool:
    """Whether a call is of the Hub's API: by its qualified name, or by its arguments where that is not known."""
    owner = event.call.path.rpartition(".")[0]
    if owner in _ROOTS:
        return True
    return owner.startswith("?") and (METHODS[name].place in event.call.kwargs if name in METHODS else True)


def find(event: Event) -> Sink | None:
    """The sink that a call of the Hub's API is."""
    call = event.call
    name = call.name
    method = METHODS.get(name)
    if method is not None and is_hub_call(event, name):
        place = call.kwargs.get(method.place)
        if place is None and method.position is not None:
            place = call.arg(method.place, method.position)
        if place is None and method.position is None and len(call.args) > 2 and name == "upload_file":
            # Positional arguments are refused when the call is made; the place is still what was meant.
            place = call.args[2]
        if name == "sync_bucket" and (known_prefix(place) or "hf://").partition("://")[0] != "hf":
            # It may as well bring a bucket into a folder.
            return None
        kind = repo_type(call.kwargs.get("repo_type"))
        return Sink(
            event,
            "bucket" if method.bucket else "hub",
            place,
            "bucket" if method.bucket else kind,
            method.creates,
            call.path.replace("?.", "huggingface_hub.HfApi."),
            call.arg(method.source, method.source_position) if method.source else None,
            call.kwargs.get("token") or client_token(call.receiver),
        )
    if name == "CommitScheduler" and call.path.startswith("huggingface_hub"):
        return Sink(
            event,
            "hub",
            call.kwargs.get("repo_id"),
            repo_type(call.kwargs.get("repo_type")),
            creates=True,
            via="huggingface_hub.CommitScheduler",
            source=call.kwargs.get("folder_path"),
            token=call.kwargs.get("token"),
        )
    if call.path == "datatrove.HuggingFaceDatasetWriter":
        return Sink(event, "hub", call.arg("dataset", 0), "dataset", creates=True, via=call.path)
    if name == "push_to_hub" and any(card in call.path for card in _CARDS):
        return Sink(
            event,
            "hub",
            call.arg("repo_id", 0),
            "dataset" if "DatasetCard" in call.path else repo_type(call.kwargs.get("repo_type")),
            creates=False,
            via=call.path,
            token=call.kwargs.get("token"),
            card_only=True,
        )
    if name == "git_push" or (name == "push_to_hub" and "Repository" in call.path):
        made = call.receiver.call if isinstance(call.receiver, Instance) else None
        place = made.kwargs.get("clone_from") if made is not None else None
        return Sink(event, "hub", place, None, creates=False, via=call.path)
    return None


def in_background(event: Event) -> bool:
    """Whether the call only starts the upload."""
    return truth(event.call.kwargs.get("run_as_future")) is True
