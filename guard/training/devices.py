"""The devices that a script sends work to; of those, the one of Apple's machines: jobs run on Linux, without it."""

from __future__ import annotations

import re
from math import prod
from typing import TYPE_CHECKING

from guard.releases.calls import CONFIGURED_ENGINE
from guard.script.values import Const, Instance
from guard.sinks.base import text
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value
    from guard.sinks import Sink

_LIBRARIES = words("torch transformers diffusers sentence_transformers")
_LOADERS = words(
    "from_pretrained pipeline SentenceTransformer CrossEncoder SparseEncoder WhisperModel Generator Translator"
)
_CUDA = re.compile(r"cuda:(\d{1,3})")
_APPLE = re.compile(r"mps(?::\d+)?")
#: `lm_eval` hands both to torch. Source: `HFLM` of lm_eval.
_HARNESS = re.compile(r"\blm[_-]eval\b.*(?:--device[ =]|\bdevice=)mps\b", re.DOTALL)
_MAX_LINE = 4_000
#: Flavors whose GPU is of compute capability below 8.0.
OLD = re.compile(r"t4-")


def on_apple(case: Case) -> tuple[int, tuple[Sink, ...]] | None:
    """The line of the first call that is certain to fail for such a device, and the sinks that come to nothing."""
    for event in case.events if case.roots & _LIBRARIES else ():
        if is_certain(event) and any(_APPLE.fullmatch(device) for device in devices_of(event)):
            return event.line, tuple(sink for sink in case.sinks if case.order_of(sink.event) >= case.order_of(event))
    for event, line in case.started if case.tree is not None else ():
        if _HARNESS.search(line[:_MAX_LINE]):
            return event.line, tuple(sink for sink in case.sinks if sink.line == event.line)
    return None


def beyond(case: Case) -> tuple[Event, int] | None:
    """The first call that sends work to a GPU which the job does not have, and its number."""
    if not case.gpus or case.tree is None or not case.roots & _LIBRARIES:
        return None
    for event in case.events:
        numbers = [int(found[1]) for device in devices_of(event) if (found := _CUDA.fullmatch(device)) is not None]
        number = max(numbers, default=0)
        if number >= case.gpus and is_certain(event):
            return event, number
    return None


def overstretched(case: Case) -> tuple[Event, str] | None:
    """The first engine of vLLM that asks for what the job's GPUs are not, and what that is.

    Sources: `ParallelConfig.__post_init__` and `CudaPlatform.check_if_supports_dtype` of vllm.
    """
    if not case.gpus or case.tree is None or "vllm" not in case.roots:
        return None
    for event in case.events:
        if not CONFIGURED_ENGINE.fullmatch(event.call.path) or not is_certain(event):
            continue
        given = event.call.kwargs
        asked = [given.get(name) for name in ("tensor_parallel_size", "pipeline_parallel_size")]
        size = prod(one.value for one in asked if isinstance(one, Const) and isinstance(one.value, int))
        if size > case.gpus and "distributed_executor_backend" not in given:
            return event, f"spreads the model over {size} GPUs, and `{case.args.flavor}` has {case.gpus}"
        if text(given.get("dtype")) in ("bfloat16", "torch.bfloat16") and OLD.match(case.args.flavor):
            return event, f"asks for bfloat16, which the T4 of `{case.args.flavor}` does not do"
    return None


def is_certain(event: Event) -> bool:
    """Whether a call is sure to be made, and to be heard of if it fails."""
    context = event.context
    aside = context.conditions or context.swallows or context.handler or context.background or context.callback
    return event.kind == "call" and not aside


def devices_of(event: Event) -> list[str]:
    """The devices that a call names for a model or tensor."""
    call = event.call
    if call.path == "torch.cuda.set_device":
        chosen = call.arg("device", 0)
        return [f"cuda:{chosen.value}"] if isinstance(chosen, Const) and type(chosen.value) is int else []
    given = [call.kwargs.get("device"), call.kwargs.get("device_map")]
    if call.receiver is not None and call.name == "to":
        given.extend(call.args[:1])
    elif call.name not in _LOADERS:
        return []
    return [name for name in map(_device, given) if name is not None]


def _device(value: Value | None) -> str | None:
    """The text of a device, which may be one of torch's made of it."""
    if isinstance(value, Instance) and value.call is not None and value.call.path == "torch.device":
        name, number = text(value.call.arg("type", 0) or value.call.arg("device", 0)), value.call.arg("index", 1)
        return name if name is None or not isinstance(number, Const) else f"{name}:{number.value}"
    return text(value)
