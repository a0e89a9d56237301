"""Models that are loaded anew after a training, and kept in the place of what it has trained.

`from_pretrained("org/name")`, and `SentenceTransformer("org/name")`, give the weights that lie on the Hub, whatever the
script has trained before from the same name. Only `PeftModel.from_pretrained(model, folder)`, `load_adapter`,
`load_state_dict` and the like would bring the trained weights into it: a model that any other call has been given,
or a method of which has been called that does more than move it, is left alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.presence import holds, is_local
from guard.script.values import Bound, Instance, Value
from guard.sinks.base import text, texts
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event
    from guard.sinks import Sink

#: Loaders that give weights by the name of a repository.
_LOADERS = re.compile(
    r"transformers\.\w*(?:Model|LMHead|For[A-Z])\w*\.from_pretrained|sentence_transformers\.(?:SentenceTransformer|CrossEncoder)"
)
#: Settings of a loader that say what to make of the weights, and not which.
_PLAIN = words(
    "torch_dtype dtype device device_map num_labels id2label label2id trust_remote_code token attn_implementation "
    "low_cpu_mem_usage quantization_config cache_dir use_cache max_length max_seq_length"
)
_REPOSITORY = re.compile(r"[A-Za-z][\w.-]*(?:/[\w.-]+)?")
#: Methods that leave a model's weights what they are.
_HARMLESS = words("push_to_hub save_pretrained save eval to cuda cpu half float bfloat16 print len type")


def reloaded_from(case: Case, sink: Sink, trained: int) -> str | None:
    """The repository from which a model that a sink keeps is loaded, after the training; None for another model.

    Args:
        case: The submission.
        sink: The push, or the write into a bucket.
        trained: The place of the last training among the script's calls.
    """
    model = _owner(sink.event.call.receiver)
    made = model.call if model is not None else None
    if model is None or made is None or not _LOADERS.fullmatch(made.path) or made.open:
        return None
    named = (
        made.kwargs[name] for name in ("pretrained_model_name_or_path", "model_name_or_path") if name in made.kwargs
    )
    name = text(made.args[0] if made.args else next(named, None))
    if name is None or not _REPOSITORY.fullmatch(name) or is_local(name) or len(made.args) > 1 or "?" in name:
        return None
    if any(
        one not in _PLAIN and one not in ("pretrained_model_name_or_path", "model_name_or_path") for one in made.kwargs
    ):
        return None
    events = case.reading.events
    at = next((at for at, event in enumerate(events) if event.call is made), -1)
    if at < 0 or not trained < at < case.order_of(sink.event) or not _is_plain(events[at]):
        return None
    if not _is_plain(sink.event) or any(_touches(event, model) for event in events[at + 1 :]):
        return None
    return None if _is_made(case, name) else name


def _owner(value: Value | None) -> Instance | None:
    while isinstance(value, Bound):
        value = value.owner
    return value if isinstance(value, Instance) else None


def _is_plain(event: Event) -> bool:
    context = event.context
    return not (context.conditions or context.loop or context.handler or context.callback or context.background)


def _touches(event: Event, model: Instance) -> bool:
    """Whether a call may change the weights of a model: it is given it, or is a method of it or of a part of it."""
    call = event.call
    if event.kind != "call":
        return False
    if all(part in _HARMLESS for part in call.path.removeprefix(f"{model.path}.").replace("()", "").split(".")):
        return False
    is_given = any(_owner(one) is model for one in (call.receiver, *call.args, *call.kwargs.values()))
    return is_given or call.path.startswith(f"{model.path}.")


def _is_made(case: Case, name: str) -> bool:
    """Whether the name may be that of a folder that the script makes, or of a repository that it pushes to."""
    if case.has_folder(name) or any(holds(path, name) for write in case.writes for path in texts(write.path)):
        return True
    return any(text(sink.place) == name for sink in case.sinks if sink.via != "volume")
