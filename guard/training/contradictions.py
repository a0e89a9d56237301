"""Settings of training arguments that cannot go together: the class, or the trainer, raises ValueError.

Sources: `TrainingArguments.__post_init__` of transformers, and `GRPOConfig.__post_init__` of TRL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from packaging.version import Version

from guard.packages.versions import choice_of, is_before, is_since
from guard.releases.misfits import is_replaced
from guard.script.values import NONE, Const, Instance, Seq
from guard.sinks.trainer import evaluation
from guard.training.configurations import configurations
from guard.words import words
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value

#: The first release of TRL whose batches of completions have to hold whole groups.
_IN_GROUPS = Version("0.18.0")
#: The first that refuses to leave texts whole which are not padded.
_UNPADDED = Version("1.0.0")
#: The first that has vLLM run in the trainer's own process unless it is told otherwise.
_COLOCATED = Version("1.0.0")


class Contradiction(NamedTuple):
    """Settings that cannot go together: the call that makes the configuration, and what is wrong with them."""

    event: Event
    text: str


class _Settings:
    """What a configuration is set to; the fields that it is asked for, if they are known."""

    def __init__(self, given: dict[str, Value]) -> None:
        self._given = given

    def of(self, name: str, default: object) -> object:
        """A field's value, or its default; `...` where it is not known."""
        value = self._given.get(name)
        return default if value is None else value.value if isinstance(value, Const) else ...

    def evaluates(self) -> object:
        """When the model is measured; `...` where it is not known."""
        value = evaluation(Instance("", attrs=self._given))
        return value.value if isinstance(value, Const) else ...

    def number(self, name: str, default: int | None) -> int | None:
        """A whole number; None where it is none, or not known."""
        value = self.of(name, default)
        return value if type(value) is int and abs(value) < _MAX_NUMBER else None


def contradictions(case: Case) -> Iterator[Contradiction]:
    """Those of the configurations that are certain to be made."""
    if is_replaced(case, "transformers"):
        yield from _of_unsloth(case)
        return
    for event, path, given, own in configurations(case):
        settings = _Settings(given)
        texts = [_both_halves(settings), _best_model(settings), _best_saved(settings), _plateau(settings)]
        texts.append(_unlogged(settings))
        if is_alone(case):
            texts.append(_sharded(settings))
        if path == "trl.GRPOConfig" and is_alone(case) and is_since(choice_of(case), "trl", _IN_GROUPS):
            texts.append(_groups(settings))
        if path in ("trl.GRPOConfig", "trl.RLOOConfig") and is_alone(case):
            texts.append(_unserved(case, settings))
        if path == "trl.SFTConfig" and is_since(choice_of(case), "trl", _UNPADDED):
            texts.append(_unpadded(settings))
        if path == "trl.DPOConfig":
            texts.append(_unweighted(given))
        found = next((text for text in texts if text), None)
        if found is not None and not own & _FIELDS:
            yield Contradiction(event, found)


def _of_unsloth(case: Case) -> Iterator[Contradiction]:
    """What its own configurations hand on to those of transformers as it is, where they are given a folder."""
    for event, _, given, own in configurations(case):
        found = _best_model(_Settings(given)) if given.get("output_dir", NONE) != NONE else None
        if found is not None and not own & _FIELDS:
            yield Contradiction(event, found)


#: The fields that are looked at: what a dataclass of the script's own says of them is not.
_FIELDS = words(
    "fp16 bf16 load_best_model_at_end eval_strategy evaluation_strategy save_strategy eval_steps save_steps "
    "lr_scheduler_type num_generations generation_batch_size num_generations_eval per_device_eval_batch_size "
    "per_device_train_batch_size gradient_accumulation_steps steps_per_generation metric_for_best_model logging_steps "
    "logging_strategy fsdp deepspeed use_vllm vllm_mode vllm_server_base_url vllm_server_host padding_free packing "
    "max_length loss_type loss_weights"
)
#: Numbers beyond it are none of a configuration, and too long for a text.
_MAX_NUMBER = 10**9


def _both_halves(settings: _Settings) -> str | None:
    both = settings.of("fp16", False) is True and settings.of("bf16", False) is True
    return "`fp16` and `bf16` are both set, and only one can be" if both else None


def _best_model(settings: _Settings) -> str | None:
    evaluates, saves = settings.evaluates(), settings.of("save_strategy", "steps")
    if settings.of("load_best_model_at_end", False) is not True or saves == "best":
        return None
    if not isinstance(evaluates, str) or not isinstance(saves, str):
        return None
    if evaluates != saves:
        return (
            "`load_best_model_at_end` needs an `eval_strategy` that is the `save_strategy`, and they are "
            f"`{evaluates[:20]}` and `{saves[:20]}`"
        )
    every, each = settings.number("save_steps", 500), settings.number("eval_steps", None)
    if evaluates == "steps" and every and each and every % each:
        return (
            f"`load_best_model_at_end` needs `save_steps` to be a multiple of `eval_steps`: {every} is none of {each}"
        )
    return None


def _best_saved(settings: _Settings) -> str | None:
    if settings.of("save_strategy", "steps") != "best" or settings.of("metric_for_best_model", None) is not None:
        return None
    if settings.of("load_best_model_at_end", False) is not False or _plateau(settings):
        return None
    if settings.of("lr_scheduler_type", "linear") in (..., "reduce_lr_on_plateau", "greedy"):
        return None
    return "`save_strategy` is `best`, and no `metric_for_best_model` says by what"


def _unlogged(settings: _Settings) -> str | None:
    if settings.of("logging_strategy", "steps") == "steps" and settings.number("logging_steps", 500) == 0:
        return "`logging_steps` is 0, with which `logging_strategy` has to be `no`"
    return None


def _sharded(settings: _Settings) -> str | None:
    asked = settings.of("fsdp", None)
    if asked in (None, "", False, ...) or settings.of("deepspeed", None) is not None:
        return None
    return "`fsdp` is set, and only one process trains: it needs `accelerate launch` or `torchrun`"


def _unserved(case: Case, settings: _Settings) -> str | None:
    """A server of vLLM that generates, where nothing starts one: the trainer waits for it, and gives up."""
    before = is_before(choice_of(case), "trl", _COLOCATED)
    mode = settings.of("vllm_mode", "server" if before else "colocate")
    if settings.of("use_vllm", False) is not True or mode != "server":
        return None
    named = settings.of("vllm_server_base_url", None) is not None or settings.of("vllm_server_host", None) is not None
    if named or any(word in (case.script or "") for word in ("vllm-serve", "vllm_serve", "Popen", "subprocess")):
        return None
    return "`vllm_mode` is `server`, and no server of vLLM runs in the job: with `colocate` it generates by itself"


def _unpadded(settings: _Settings) -> str | None:
    if settings.of("padding_free", False) is not True or settings.of("packing", False) is not False:
        return None
    length = settings.of("max_length", 1024)
    return (
        None if length in (None, ...) else "`padding_free` is set without `packing`, and so `max_length` has to be None"
    )


def _unweighted(given: dict[str, Value]) -> str | None:
    kinds, weights = (_count(given.get(name)) for name in ("loss_type", "loss_weights"))
    if weights is None or (kinds is None and "loss_type" in given) or weights == (kinds or 1):
        return None
    return f"`loss_weights` has {weights}, and `loss_type` has {kinds or 1}"


def _count(value: Value | None) -> int | None:
    """How many things are given; None where that is not known."""
    if isinstance(value, Const):
        return None if value.value is None else 1
    return len(value.items) if isinstance(value, Seq) and not value.open else None


def _plateau(settings: _Settings) -> str | None:
    if settings.of("lr_scheduler_type", "linear") == "reduce_lr_on_plateau" and settings.evaluates() == "no":
        return "`lr_scheduler_type` is `reduce_lr_on_plateau`, and no `eval_strategy` is set"
    return None


def is_alone(case: Case) -> bool:
    """Whether the script is the only process that trains."""
    return (
        isinstance(case.args, UvArgs) and not case.nesting and not case.launches and "WORLD_SIZE" not in case.args.env
    )


def _groups(settings: _Settings) -> str | None:
    group, batch = settings.number("num_generations", 8), settings.number("per_device_train_batch_size", 8)
    steps = settings.number("steps_per_generation", settings.number("gradient_accumulation_steps", 1))
    whole = settings.number("generation_batch_size", batch * steps if batch and steps else None)
    if not group or not whole:
        return None
    held = settings.number("per_device_eval_batch_size", 8)
    if isinstance(settings.evaluates(), str) and settings.evaluates() != "no" and held and not whole % group:
        group = settings.number("num_generations_eval", group)
        if group and held % group:
            return f"`per_device_eval_batch_size` ({held}) has to hold whole groups of {group} (`num_generations`)"
        return None
    if whole % group == 0:
        return None
    return (
        f"each batch of {whole} completions has to hold whole groups of {group} (`num_generations`): they are "
        "`per_device_train_batch_size` times `gradient_accumulation_steps`"
    )
