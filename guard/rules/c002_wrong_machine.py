"""C002: a script that needs a GPU, on a machine without one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.case import Draft
from guard.releases.calls import ENGINE
from guard.releases.misfits import broken
from guard.rule import Rule
from guard.training.devices import beyond, devices_of, is_certain, on_apple, overstretched
from guard.training.half import in_half, in_tf32
from guard.training.unsloth import mismatched
from guard.words import words
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from packaging.requirements import Requirement

    from guard.case import Case
    from guard.script.context import Event, Imported

#: Libraries that do nothing without a GPU, by import name.
_GPU_ONLY = frozenset({"vllm", "unsloth", "flash_attn", "bitsandbytes", "tensorrt_llm", "sglang"})


#: Libraries whose objects can be sent to CUDA.
_ON_CUDA = _GPU_ONLY | words("torch transformers diffusers sentence_transformers faster_whisper ctranslate2 whisperx")
#: Calls that look for a GPU themselves and raise where they find none, beside the engine of vLLM.
_ENGINES = words(
    "vllm.LLMEngine.from_engine_args vllm.AsyncLLMEngine.from_engine_args "
    "vllm.engine.async_llm_engine.AsyncLLMEngine.from_engine_args sglang.Engine"
)
#: Calls that set CUDA up, and raise where that is not possible. Source: `_lazy_init` in `torch/cuda`.
_SET_UP = words(
    "torch.cuda.get_device_name torch.cuda.get_device_properties torch.cuda.get_device_capability "
    "torch.cuda.current_device torch.cuda.mem_get_info torch.cuda.synchronize torch.cuda.cudart"
)
#: The first release of unsloth that trains on a CPU; older ones refuse to be imported without a GPU. Source:
#: `get_device_type` in `unsloth_zoo/device_type.py`.
_UNSLOTH_ON_CPU = Version("2026.10.7")
_TRAINS = re.compile(r"(?:transformers|trl|unsloth)\.(?:\w+\.)*\w*Trainer\.train")


def check(case: Case) -> Iterator[Draft]:
    """Find a CPU flavor for a script that demands CUDA, and work that only Apple's machines do."""
    apple = on_apple(case)
    if apple is not None:
        line, sinks = apple
        message = f"Line {line} sends the work to `mps`, which only Apple's machines have: jobs run on Linux. It fails."
        choose = Fix(title="Choose the device by what is there: `cuda` if available, else `cpu`", safe=False)
        yield Draft(message, case.where(line), choose, breaks=sinks)
        return
    modern = next(_in_tf32(case), None)
    if modern is not None:
        yield modern
        return
    yield from _too_few(case)
    if case.has_gpu is not False or case.tree is None:
        return
    fix = Fix(title="Use a flavor with a GPU", safe=False, args={"flavor": "a10g-small"})
    ending = case.ending
    if ending is not None and ending.cause == "gpu":
        message = (
            f"The script ends on line {ending.line} where there is no GPU, and `{case.args.flavor}` has none. "
            "No work is done."
        )
        yield Draft(message, Where(arg="flavor"), fix, breaks=tuple(case.sinks))
        return
    refused = next((one for one in _imports(case) if one.module == "unsloth"), None)
    if refused is not None and _is_old(case.requirements.get("unsloth")):
        line = refused.node.lineno
        message = (
            f"Line {line} imports a release of `unsloth` that cannot be imported without a GPU, and "
            f"`{case.args.flavor}` has none. The job ends there."
        )
        yield Draft(message, Where(arg="flavor"), fix, breaks=tuple(sink for sink in case.sinks if sink.line > line))
        return
    training = None if refused is None else _long_training(case)
    if training is not None:
        message = (
            f"Line {training.line} trains with `unsloth`, and `{case.args.flavor}` has no GPU: releases before "
            f"{_UNSLOTH_ON_CPU} cannot be imported there, and later ones train on its processor alone."
        )
        after = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= case.order_of(training))
        yield Draft(message, Where(arg="flavor"), fix, confidence="medium", breaks=after)
        return
    precise = next(in_half(case), None)
    if precise is not None:
        event, why = precise
        message = (
            f"Line {event.line} trains in bf16, {why}, and `{case.args.flavor}` has no GPU: `TrainingArguments` raises "
            "ValueError unless it is given `use_cpu=True`. The job ends there."
        )
        yield Draft(message, Where(arg="flavor"), fix, breaks=broken(case, event) or ())
        return
    demand = None
    if case.roots & _ON_CUDA and "cpu" not in case.args.image:
        demand = next((event for event in case.events if _demands(event)), None)
    if demand is not None:
        message = (
            f"`{demand.call.name}` on line {demand.line} needs CUDA, and `{case.args.flavor}` has no GPU. "
            "The job ends there."
        )
        after = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= case.order_of(demand))
        yield Draft(message, Where(arg="flavor"), fix, breaks=after)
        return
    needed = sorted(case.roots & _GPU_ONLY)
    if needed:
        message = f"The script uses `{needed[0]}`, which works on a GPU, and `{case.args.flavor}` has none."
        yield Draft(message, Where(arg="flavor"), fix, severity="warning", confidence="medium")


def _in_tf32(case: Case) -> Iterator[Draft]:
    """Find training arguments that ask for what the GPU, or a machine without one, does not have."""
    event = in_tf32(case) if case.tree is not None else None
    if event is None:
        return
    has = "has no GPU" if case.has_gpu is False else "has a T4"
    message = (
        f"Line {event.line} asks for `tf32`, which GPUs have since Ampere, and `{case.args.flavor}` {has}: "
        "`TrainingArguments` raises ValueError. The job ends there."
    )
    newer = Fix(title="Leave `tf32` out, or use a flavor with a newer GPU, such as `a10g-small`", safe=False)
    yield Draft(message, case.where(event.line), newer, breaks=broken(case, event) or ())


def _too_few(case: Case) -> Iterator[Draft]:
    """Find a script that asks for more GPUs than its flavor has."""
    fix = Fix(title="Use a flavor with more GPUs, such as `a10g-largex2` or `l4x4`", safe=False)
    has = f"`{case.args.flavor}` has {case.gpus}"
    ending = case.ending
    if case.gpus and ending is not None and ending.cause == "gpu":
        message = f"The script ends on line {ending.line} for the number of its GPUs: {has}. No work is done."
        yield Draft(message, Where(arg="flavor"), fix, breaks=tuple(case.sinks))
        return
    mixed = mismatched(case)
    if mixed is not None:
        event, asked, held = mixed
        message = (
            f"Line {event.line} trains with `{asked}`, and unsloth has loaded the model in {held} on "
            f"`{case.args.flavor}`: its trainer raises TypeError, and the job ends there."
        )
        choose = "Write `fp16=not is_bfloat16_supported(), bf16=is_bfloat16_supported()`"
        yield Draft(message, case.where(event.line), Fix(title=choose, safe=False), breaks=broken(case, event) or ())
        return
    stretched = overstretched(case)
    if stretched is not None:
        event, why = stretched
        message = f"Line {event.line} {why}: vLLM raises ValueError before anything is generated."
        after = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= case.order_of(event))
        other = Fix(title="Ask for what the machine has, or use a flavor that has it", safe=False)
        yield Draft(message, Where(arg="flavor"), other, breaks=after)
        return
    found = beyond(case)
    if found is not None:
        event, number = found
        message = (
            f"Line {event.line} sends work to `cuda:{number}`, and {has}: CUDA raises an error. The job ends there."
        )
        after = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= case.order_of(event))
        yield Draft(message, Where(arg="flavor"), fix, breaks=after)


def _imports(case: Case) -> Iterator[Imported]:
    """The imports that are sure to be made, and to be heard of if they fail."""
    machine = case.reading.machine
    yield from (one for one in machine.imported if not one.tried) if machine is not None else ()


def _is_old(asked: Requirement | None) -> bool:
    """Whether only releases of unsloth are asked for that need a GPU."""
    bounds = [] if asked is None else [one for one in asked.specifier if one.operator in ("==", "<=", "<")]
    return any(Version(one.version.removesuffix(".*")) < _UNSLOTH_ON_CPU for one in bounds)


def _long_training(case: Case) -> Event | None:
    """A training with unsloth that is sure to be made, where nobody asks for a release that does it on a CPU."""
    asked = case.requirements.get("unsloth")
    if asked is not None and any(one.operator in ("==", ">=", "~=") for one in asked.specifier):
        return None
    loaded = any(event.call.path.startswith("unsloth.Fast") for event in case.events)
    trainings = (event for event in case.events if _TRAINS.fullmatch(event.call.path) and is_certain(event))
    return next(trainings, None) if loaded else None


def _demands(event: Event) -> bool:
    """Whether a call that is sure to be made works with CUDA only."""
    call = event.call
    if not is_certain(event):
        return False
    if (
        ENGINE.fullmatch(call.path)
        or call.path in _ENGINES
        or call.path in _SET_UP
        or (call.receiver is not None and call.name == "cuda")
    ):
        return True
    return any(device == "cuda" or device.startswith("cuda:") for device in devices_of(event))


RULE = Rule(
    code="C002",
    name="wrong-machine",
    severity="error",
    confidence="high",
    what="The script needs CUDA where the flavor has no GPU: it ends itself, sends a model there, asks what device it "
    "has, or trains in bf16 with a release of transformers that refuses that (TRL does so by default); it trains in "
    "TF32 on a T4; or it asks for more GPUs than there are, has vLLM compute in bfloat16 on a T4, has unsloth train in "
    "another precision than the model's, sends a model to Apple's `mps`, or trains with unsloth. A warning where it "
    "only uses a library made for GPUs.",
    why="The job is started, billed, and ends before any work.",
    example='{"script": "if not torch.cuda.is_available(): sys.exit(1)", "flavor": "cpu-basic"}',
    instead='{"script": "if not torch.cuda.is_available(): sys.exit(1)", "flavor": "a10g-small"}',
    fix_safety="Unsafe: the machine is the caller's to choose, for it has a price.",
    check=check,
)
