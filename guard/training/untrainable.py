"""Trainers that are given what they refuse: when they are made, or when the training begins.

Sources: `__init__` of the trainers of TRL 1.16, and of its earlier releases for those in which each was refused first;
`Trainer._validate_args`, `validate_quantization_for_training` and `EarlyStoppingCallback.on_train_begin` of
transformers; `GradScaler._unscale_grads_` of torch.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.packages.versions import choice_of, is_since
from guard.releases.calls import LOADS
from guard.releases.raised import Misshaped
from guard.script.values import FALSE, NONE, Const, Function, Instance, Map, Ref, Seq, Value, truth
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, evaluation, setting
from guard.training.contradictions import is_alone
from guard.training.labels import unlabelled
from guard.training.measured import unmeasured
from guard.training.metrics import immeasurable
from guard.training.rewards import unrewarding
from guard.training.rows import unsuited, unwritten_tokens
from guard.training.spelled import spelled
from guard.training.stacking import unstackable

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Call

_TRAINERS = re.compile(
    r"transformers\.(?:Seq2Seq)?Trainer|trl\.(?:SFT|DPO|GRPO|KTO|Reward|RLOO)Trainer|"
    r"sentence_transformers\.(?:SentenceTransformer|CrossEncoder)Trainer"
)
_LOADS = re.compile(LOADS)
_HALF = frozenset({"float16", "half"})
#: First releases of TRL that refuse each of these.
_ADAPTED, _ONCE, _UNNAMED = Version("1.8.0"), Version("1.0.0"), Version("0.29.0")
_SINGLE, _SINGLE_REWARD, _WITH_IDS = Version("1.15.0"), Version("1.16.0"), Version("0.24.0")
_IN_VOCABULARY = Version("1.1.0")
#: What a text says that may give a model adapters, or its weights another precision.
_ADAPTS = re.compile(r"add_adapter|get_peft|import_module")
_WIDENS = re.compile(r"float32|float64|\.(?:float|double|dtype)\b|default_dtype|upcast|deepspeed|fsdp")


def untrainable(case: Case, event: Event) -> Misshaped | None:
    """What is wrong with what a trainer is made with; None if nothing is, or it is not known."""
    call, made = event.call, event.result
    if call.name.endswith(("Config", "Arguments")):
        return spelled(call)
    if not _TRAINERS.fullmatch(call.path) or not isinstance(made, Instance) or "unsloth" in case.roots or call.open:
        return None
    found = _of_trl(case, call) if call.path.startswith("trl.") else None
    found = found or unsuited(case, call, made) or unmeasured(case, call, made) or unrewarding(case, call, made)
    found = found or immeasurable(case, call, made)
    found = found or unlabelled(case, call, made) or unstackable(case, call, made)
    if found is None and is_since(choice_of(case), "trl", _IN_VOCABULARY):
        found = unwritten_tokens(case, call, made)
    return found or _collating(call) or _stopping(made) or _plain_weights(case, call, made)


def _of_trl(case: Case, call: Call) -> Misshaped | None:
    choice, kwargs = choice_of(case), call.kwargs
    if call.arg("model", 0) == NONE:
        told = "the model is None: nothing has named one"
        return Misshaped(told, "AttributeError", "Give the option that names the model, such as `--model_name_or_path`")
    adapter, model = kwargs.get("peft_config"), call.arg("model", 0)
    if isinstance(adapter, Map) and is_since(choice, "trl", _ADAPTED):
        told = "`peft_config` takes a `LoraConfig` or the like, and is a dictionary"
        return Misshaped(told, "TypeError", "Make it a `LoraConfig`")
    if call.name == "DPOTrainer" and text(kwargs.get("ref_model")) and is_since(choice, "trl", _UNNAMED):
        told = "`ref_model` takes a model that is loaded, and is the name of one"
        return Misshaped(told, "AttributeError", "Leave `ref_model` out, or load the model")
    adapts = isinstance(adapter, Instance) and adapter.path.startswith("peft.")
    has_adapter = isinstance(model, Instance) and model.path == "peft.PeftModel"
    if adapts and has_adapter and call.name != "KTOTrainer" and is_since(choice, "trl", _ONCE):
        told = "`model` has an adapter already, and `peft_config` asks for another"
        return Misshaped(told, "ValueError", "Leave `peft_config` out, or give the model without its adapter")
    if call.name in ("GRPOTrainer", "RLOOTrainer"):
        found = _rewarded(case, call)
        if found is not None:
            return found
    return _replicated(case, call)


#: What may give rewards in the place of functions.
_REWARDING = frozenset({"environment_factory", "rollout_func", "reward_model", "reward_processing_classes"})


def _rewarded(case: Case, call: Call) -> Misshaped | None:
    """Functions that give rewards, and take too little; weights that are not one for each of them."""
    given = call.arg("reward_funcs", 1)
    if given is None and not call.kwargs.keys() & _REWARDING and is_since(choice_of(case), "trl", _ADAPTED):
        told = "it has no `reward_funcs`, and nothing else that gives rewards"
        return Misshaped(told, "ValueError", "Give it a function, or a model, that says how good a completion is")
    functions = list(given.items) if isinstance(given, Seq) and not given.open else [given] if given else []
    ids = {"completion_ids"} if is_since(choice_of(case), "trl", _WITH_IDS) else set[str]()
    for one in functions:
        if not isinstance(one, Function) or one.decorators or one.node.args.kwarg is not None or one.owner is not None:
            continue
        args = one.node.args
        lacking = sorted({"prompts", "completions", *ids} - {arg.arg for arg in (*args.args, *args.kwonlyargs)})
        if lacking:
            told = (
                f"it calls `{one.name[:40]}` with all that it knows by name, `{lacking[0]}` too, and that takes no "
                "`**kwargs`"
            )
            return Misshaped(told, "TypeError", "Add `**kwargs` to the function")
    arguments = call.kwargs.get("args")
    weights = setting(arguments, "reward_weights", NONE) if arguments is not None else NONE
    count = len(weights.items) if isinstance(weights, Seq) and not weights.open else None
    if isinstance(weights, Const) and type(weights.value) in (int, float):
        count = 1
    if count is None or not functions or count == len(functions) or (isinstance(given, Seq) and given.open):
        return None
    if not isinstance(given, Seq | Function):
        return None
    told = f"`reward_weights` has {count}, and there are {len(functions)} in `reward_funcs`"
    return Misshaped(told, "ValueError", "Give one weight for each of `reward_funcs`, or none")


def _replicated(case: Case, call: Call) -> Misshaped | None:
    """A model that is loaded on one GPU, where the trainer sees several: it would be copied, which TRL refuses."""
    if not case.gpus or case.gpus < 2 or not is_alone(case) or call.name not in _BY_NAME:
        return None
    base = _loaded(call.arg("model", 0))
    first = _SINGLE_REWARD if call.name == "RewardTrainer" else _SINGLE
    if base is None or base.open or "device_map" in base.kwargs or not is_since(choice_of(case), "trl", first):
        return None
    visible = "CUDA_VISIBLE_DEVICES"
    script = case.script or ""
    if visible in case.args.env or visible in script or "deepspeed" in script or "parallel" in script:
        return None
    told = (
        f"the model is loaded without a `device_map`, and `{case.args.flavor}` has {case.gpus} GPUs, over which the "
        "trainer does not spread it in one process"
    )
    instead = "Give the trainer the name of the model, load it with `device_map`, or use a flavor with one GPU"
    return Misshaped(told, "ValueError", instead)


_BY_NAME = frozenset({"SFTTrainer", "DPOTrainer", "GRPOTrainer", "KTOTrainer", "RLOOTrainer", "RewardTrainer"})


def _collating(call: Call) -> Misshaped | None:
    """A class in the place of a collator, which is made of a batch then."""
    given = call.kwargs.get("data_collator")
    if not isinstance(given, Ref) or not re.fullmatch(r"transformers\.D(?:ata|efaultData)Collator\w*", given.path):
        return None
    told = "`data_collator` takes a collator, and is the class of one"
    return Misshaped(told, "TypeError", "Make one of the class, such as `DataCollatorWithPadding(tokenizer)`")


def _stopping(made: Instance) -> Misshaped | None:
    """A callback that stops early, by a metric that is not named, or never measured."""
    callbacks = made.call.kwargs.get("callbacks") if made.call is not None else None
    held = callbacks.items if isinstance(callbacks, Seq) else []
    if not any(isinstance(one, Instance) and one.path == "transformers.EarlyStoppingCallback" for one in held):
        return None
    arguments = arguments_of(made)
    if not isinstance(arguments, Instance):
        return None
    best, metric = (
        setting(arguments, "load_best_model_at_end", FALSE),
        setting(arguments, "metric_for_best_model", NONE),
    )
    schedule = text(setting(arguments, "lr_scheduler_type", Const("linear")))
    named = truth(best) is not False or metric != NONE or schedule in (None, "reduce_lr_on_plateau", "greedy")
    if text(evaluation(arguments)) == "no":
        told = "it has an `EarlyStoppingCallback`, and no `eval_strategy` is set by which anything is measured"
    elif not named:
        told = (
            "it has an `EarlyStoppingCallback`, and neither `metric_for_best_model` nor `load_best_model_at_end` is set"
        )
    else:
        return None
    instead = "Set `metric_for_best_model`, `load_best_model_at_end` and an `eval_strategy` that is the `save_strategy`"
    return Misshaped(told, "AssertionError", instead)


def _plain_weights(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """Weights that cannot be trained: quantized ones without an adapter, and those in float16 with `fp16`."""
    base, script = _loaded(call.arg("model", 0)), case.script or ""
    if base is None or base.open or call.kwargs.get("peft_config", NONE) != NONE:
        return None
    if "peft" in case.roots or _ADAPTS.search(script):
        return None
    quantized = base.kwargs.get("quantization_config")
    is_quantized = any(truth(base.kwargs.get(name)) is True for name in ("load_in_4bit", "load_in_8bit"))
    if is_quantized or (isinstance(quantized, Instance) and quantized.path == "transformers.BitsAndBytesConfig"):
        told = "its model is quantized and has no adapter, and quantized weights cannot be trained"
        return Misshaped(told, "ValueError", "Give the trainer a `peft_config`, or load the model without quantization")
    dtype = base.kwargs.get("dtype") or base.kwargs.get("torch_dtype")
    name = dtype.path if isinstance(dtype, Ref) else text(dtype) or ""
    if name.removeprefix("torch.") not in _HALF or case.has_gpu is not True or _WIDENS.search(script):
        return None
    if truth(setting(arguments_of(made), "fp16", FALSE)) is not True:
        return None
    told = "its model is loaded in float16, whose gradients `fp16=True` cannot scale"
    return Misshaped(told, "ValueError", "Load the model in float32, or train with `bf16=True`")


def _loaded(model: Value | None) -> Call | None:
    """The call that loads a model, which nothing but a move to a device has changed."""
    for _ in range(3):
        if not isinstance(model, Instance) or model.call is None:
            return None
        if _LOADS.fullmatch(model.call.path):
            return model.call
        if model.call.name not in ("to", "cuda", "train") or (model.call.args and text(model.call.args[0]) is None):
            return None
        model = model.call.receiver
    return None
