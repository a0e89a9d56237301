"""Arguments that are numbers, and have to lie in a range.

Sources: `SamplingParams._verify_args` and `_verify_greedy_sampling` of `sampling_params.py`, and the fields of
`CacheConfig` in `config/cache.py`, of vLLM; `TemperatureLogitsWarper` of `generation/logits_process.py`, of
transformers; `update_layer` of `tuners/lora/layer.py` of peft; `__post_init__` of `GRPOConfig` and `RLOOConfig` of TRL.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.packages.versions import choice_of, is_since
from guard.releases.calls import CONFIGURED_ENGINE, GENERATES
from guard.releases.raised import Misshaped
from guard.script.values import Const, truth

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call, Value


@dataclass(frozen=True, slots=True)
class Range:
    """An argument, and the numbers that it may be.

    Attributes:
        calls: The qualified names of the calls.
        name: The argument.
        lowest: The least that it may be.
        highest: The most.
        told: Both, in words.
        above: Whether it has to be more than the least.
        since: A library, and its first release that refuses others.
    """

    calls: re.Pattern[str]
    name: str
    lowest: float
    highest: float
    told: str
    above: bool = False
    since: tuple[str, str] | None = None

    def holds(self, number: float) -> bool:
        """Whether it may be this number."""
        return self.lowest <= number <= self.highest and not (self.above and number == self.lowest)


_SAMPLING = re.compile(r"vllm\.(?:sampling_params\.)?SamplingParams")
_RANGES = (
    Range(_SAMPLING, "top_p", 0, 1, "a number above 0, up to 1", above=True),
    Range(_SAMPLING, "temperature", 0, inf, "a number from 0 on"),
    Range(_SAMPLING, "n", 1, inf, "a number from 1 on"),
    Range(_SAMPLING, "max_tokens", 1, inf, "a number from 1 on"),
    Range(_SAMPLING, "min_p", 0, 1, "a number from 0 to 1"),
    Range(_SAMPLING, "repetition_penalty", 0, inf, "a number above 0", above=True),
    Range(_SAMPLING, "presence_penalty", -2, 2, "a number from -2 to 2"),
    Range(_SAMPLING, "frequency_penalty", -2, 2, "a number from -2 to 2"),
    Range(CONFIGURED_ENGINE, "gpu_memory_utilization", 0, 1, "a part, above 0 and up to 1", above=True),
    Range(CONFIGURED_ENGINE, "tensor_parallel_size", 1, inf, "a number from 1 on"),
    Range(re.compile(r"peft\.LoraConfig"), "r", 1, inf, "a number from 1 on"),
    Range(re.compile(r"peft\.LoraConfig"), "lora_dropout", 0, 1, "a part from 0 to 1"),
    Range(re.compile(r"trl\.ModelConfig"), "lora_dropout", 0, 1, "a part from 0 to 1"),
    Range(
        re.compile(r"trl\.(?:GRPO|RLOO)Config"),
        "num_generations",
        2,
        inf,
        "a number from 2 on",
        since=("trl", "0.18.0"),
    ),
)
_LIBRARIES = ("vllm.", "peft.", "trl.", "transformers.")
_GENERATES = re.compile(rf"{GENERATES}|transformers\.\w*Pipeline\.__call__")
_MAX_TOLD = 20


def out_of_range(case: Case, call: Call) -> Misshaped | None:
    """The first argument of a call that is a number out of its range; None if there is none, or it is not known."""
    if not call.path.startswith(_LIBRARIES):
        return None
    for one in _RANGES:
        number = _number(call.kwargs.get(one.name)) if one.calls.fullmatch(call.path) else None
        if number is not None and not one.holds(number) and _is_refused(case, one):
            told = f"`{one.name}` takes {one.told}, and is {str(number)[:_MAX_TOLD]}"
            return Misshaped(told, "ValueError", f"Set `{one.name}` to {one.told}")
    # A search by beams takes no samples, and has several at a temperature of 0.
    if _SAMPLING.fullmatch(call.path) and "use_beam_search" not in call.kwargs:
        several, heat = _number(call.kwargs.get("n")), _number(call.kwargs.get("temperature"))
        if several is not None and several > 1 and heat == 0:
            told = f"`n` is {str(several)[:_MAX_TOLD]} and `temperature` is 0, which gives one completion only"
            return Misshaped(told, "ValueError", "Ask for one completion, or set a `temperature` above 0")
    return _frozen(call)


def _is_refused(case: Case, bounds: Range) -> bool:
    """Whether the job is certain to get a release that looks at the range."""
    return bounds.since is None or is_since(choice_of(case), bounds.since[0], Version(bounds.since[1]))


def _frozen(call: Call) -> Misshaped | None:
    """Sampling at a temperature of 0, which transformers refuses."""
    samples = truth(call.kwargs.get("do_sample")) is True and _GENERATES.fullmatch(call.path)
    heat = _number(call.kwargs.get("temperature")) if samples else None
    if heat is None or heat > 0:
        return None
    told = f"`do_sample` is set, and `temperature`, which has to be above 0, is {str(heat)[:_MAX_TOLD]}"
    return Misshaped(told, "ValueError", "Set `do_sample=False` for the most likely answer, or a `temperature` above 0")


def _number(value: Value | None) -> float | None:
    return value.value if isinstance(value, Const) and type(value.value) in (int, float) else None
