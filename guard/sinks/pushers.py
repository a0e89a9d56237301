"""Functions and methods by which libraries push under a name of their own, as their sources define them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from guard.sinks.base import Sink, known_prefix

if TYPE_CHECKING:
    from guard.script.context import Event


class Pusher(NamedTuple):
    """A call that creates a model's repository, where there is none, and uploads to it.

    Attributes:
        place: The parameter that names the repository.
        position: Its position, without `self`.
        source: The parameter that holds what is sent, or the folder of it; empty for the object of a method.
        source_position: Its position.
        card_only: Whether it writes into the repository's card and nothing else.
    """

    place: str = "repo_id"
    position: int = 0
    source: str = ""
    source_position: int | None = None
    card_only: bool = False


#: By the library and the function's name.
FUNCTIONS = {
    "evaluate.push_to_hub": Pusher("model_id", card_only=True),
    "huggingface_sb3.package_to_hub": Pusher(position=5, source="model", source_position=0),
    "keras_hub.upload_preset": Pusher("uri", 0, "preset", 1),
    "keras_nlp.upload_preset": Pusher("uri", 0, "preset", 1),
    "mlx_lm.upload_to_hub": Pusher("upload_repo", 1, "path", 0),
    "open_clip.push_to_hf_hub": Pusher(position=3, source="model", source_position=0),
    "open_clip.push_pretrained_to_hf_hub": Pusher(position=2),
    "sample_factory.push_to_hf": Pusher("repo_name", 1, "dir_path", 0),
    "timm.push_to_hf_hub": Pusher(position=1, source="model", source_position=0),
    "trl.upload_model_to_hf": Pusher(position=1, source="folder_path", source_position=0),
}
#: By the method's name: NeMo and pythae, ludwig, adapters, PaddleNLP.
METHODS = {
    "push_to_hf_hub": Pusher(),
    "upload_to_hf_hub": Pusher(source="model_path", source_position=1),
    "push_adapter_to_hub": Pusher(),
    "push_adapter_setup_to_hub": Pusher(),
    "save_to_hf_hub": Pusher(),
}


def find(event: Event) -> Sink | None:
    """The sink that such a call is; None for a call of another kind, and for one to another site than the Hub."""
    call = event.call
    pusher = FUNCTIONS.get(f"{call.path.partition('.')[0]}.{call.name}") or METHODS.get(call.name)
    if pusher is None:
        return None
    place = call.arg(pusher.place, pusher.position) or call.kwargs.get("hf_hub_path")
    if known_prefix(place).startswith("kaggle:"):
        return None
    return Sink(
        event,
        "hub",
        place,
        "model",
        creates=not pusher.card_only,
        via=call.path.removeprefix("?."),
        source=call.arg(pusher.source, pusher.source_position) if pusher.source else call.receiver,
        token=call.kwargs.get("token"),
        card_only=pusher.card_only,
    )
