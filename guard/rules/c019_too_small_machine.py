"""C019: a model that the machine cannot hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.sinks.base import text
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.values import Call

#: Memory of a flavor's accelerators together, in GB. Source: the Hub's list of hardware for jobs.
_MEMORY = {
    "t4-small": 16,
    "t4-medium": 16,
    "l4x1": 24,
    "a10g-small": 24,
    "a10g-large": 24,
    "l40sx1": 48,
    "a10g-largex2": 48,
    "a100-large": 80,
    "l4x4": 96,
    "a10g-largex4": 96,
    "rtx-pro-6000": 96,
    "h200": 141,
    "l40sx4": 192,
    "rtx-pro-6000x2": 192,
    "h200x2": 282,
    "a100x4": 320,
    "l40sx8": 384,
    "rtx-pro-6000x4": 384,
    "h200x4": 564,
    "a100x8": 640,
    "rtx-pro-6000x8": 768,
    "h200x8": 1128,
}
#: `-70B-`, `_7b_`, `8x22B`; the active part of `30B-A3B` does not count.
_SIZE = re.compile(r"(?:^|[-_.])(?:(\d{1,2})x)?(\d{1,3}(?:\.\d+)?)[bB](?=$|[-_.])")
_COMPRESSED = re.compile(r"(?i)awq|gptq|gguf|bnb|exl2|mlx|quant|bitnet|gpt-oss|\d-?bits?|int\d|[nm]?x?fp[48]|w\da\d")
_SHRINKING = frozenset({"quantization_config", "load_in_4bit", "load_in_8bit", "quantization", "gguf_file", "gguf"})
#: What moves a part of the weights elsewhere.
_OFFLOADING = frozenset({"device_map", "cpu_offload_gb", "offload_folder", "max_memory"})
#: A model that is loaded without a word on where to may stay in the machine's own memory, which can be larger.
_ROOM = 2.0


def check(case: Case) -> Iterator[Draft]:
    """Find models with their size in their name, loaded in 16 bit on a GPU with less memory."""
    memory = _MEMORY.get(case.args.flavor)
    if memory is None:
        return
    for event in case.events:
        model = _loaded(event.call) if event.kind == "call" else None
        size = _weights(model) if model is not None else None
        if model is None or size is None or event.call.open:
            continue
        if size <= memory * (1 if event.call.path.startswith("vllm") else _ROOM):
            continue
        enough = next((name for name, held in _MEMORY.items() if held > size * 1.2), None)
        message = (
            f"{case.at(event.line)} loads `{model[:80]}`, whose weights take about {size:.0f} GB in 16 bit, and "
            f"`{case.args.flavor}` has {memory} GB. It ends out of memory."
        )
        fix = Fix(title="Use a machine that holds it, or load it in 4 bit", safe=False)
        if enough is not None:
            fix = Fix(title=f"Use `{enough}`, or load it in 4 bit", safe=False, args={"flavor": enough})
        yield Draft(message, Where(arg="flavor"), fix)
        return


def _loaded(call: Call) -> str | None:
    """The id of a model that a call loads with all of its weights in place."""
    if call.kwargs.keys() & (_SHRINKING | _OFFLOADING):
        return None
    if call.path == "vllm.LLM":
        return text(call.arg("model", 0))
    owner = call.path.removesuffix(".from_pretrained").rpartition(".")[2]
    if call.path.startswith("transformers.") and call.name == "from_pretrained":
        return text(call.arg("pretrained_model_name_or_path", 0)) if re.search(r"Model|For[A-Z]", owner) else None
    if call.path.startswith("trl.") and call.name.endswith("Trainer"):
        return text(call.arg("model", 0))
    return None


def _weights(model: str) -> float | None:
    """What the weights of a model take in 16 bit, in GB, by its name."""
    name = model.rstrip("/").rpartition("/")[2]
    sizes = [float(size) * int(experts or 1) * (0.8 if experts else 1) for experts, size in _SIZE.findall(name)]
    return 2 * max(sizes) if sizes and _COMPRESSED.search(name) is None else None


RULE = Rule(
    code="C019",
    name="too-small-machine",
    severity="warning",
    confidence="medium",
    what="A model whose name tells its size is loaded without quantisation, and its weights alone take more memory "
    "than the GPUs of the flavor have: all of it for vLLM, twice of it for transformers and TRL.",
    why="The job downloads the weights, which is billed, and ends out of memory.",
    example='{"script": "LLM(\'acme/chat-70B\').generate([\'a\'])", "flavor": "l4x1"}',
    instead='{"script": "LLM(\'acme/chat-70B\').generate([\'a\'])", "flavor": "h200x2"}',
    fix_safety="Unsafe: the machine is the caller's to choose, for it has a price.",
    references=("https://huggingface.co/docs/hub/jobs-pricing",),
    check=check,
)
