"""Options that `trl sft` and its siblings do not know, in the release that a command installs.

What none of the dataclasses of a command has goes to `accelerate launch`, whose parser ends with an error for what it
does not know either. Sources: `dataclass_types` of `scripts/` and `TrainingCommand.run` of TRL, and
`launch_command_parser` of accelerate.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from guard.packages.installing import installs_after
from guard.packages.names import is_empty
from guard.packages.versions import chosen_for, is_isolated
from guard.releases.unread import accepted, nearest_to
from guard.script.header import parse_requirements
from guard.signatures.table import library
from guard.words import words
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink

#: The dataclass of each command beside those that all of them have.
_CONFIGS = {
    "sft": "SFTConfig",
    "dpo": "DPOConfig",
    "grpo": "GRPOConfig",
    "kto": "KTOConfig",
    "reward": "RewardConfig",
    "rloo": "RLOOConfig",
}
_SHARED = ("ScriptArguments", "ModelConfig", "DatasetMixtureConfig")
#: What the commands take besides: a file, and the fields that `grpo` and `rloo` add.
_OWN = words("config accelerate_config help reward_model_name_or_path reward_funcs")
#: Options of `accelerate launch`.
_LAUNCH = re.compile(
    r"(?:fsdp|fp8|megatron_lm|parallelism_config|deepspeed|dynamo|aws|rdzv|tpu|main|mpirun|zero\d*|offload)_.*"
    r"|num_(?:machines|processes|cpu_threads_per_process)|machine_rank"
    r"|use_(?:deepspeed|fsdp|megatron_lm|parallelism_config)|(?:config_file|cpu|debug|downcast_bf16|env|gpu_ids|log_dir"
    r"|enable_cpu_affinity|gradient_accumulation_steps|gradient_clipping|max_restarts|mixed_precision|module|multi_gpu"
    r"|monitor_interval|no_python|no_tpu_cluster|quiet|role|same_network|tee|tpu|vm|use_xpu|use_cpu|ipex)"
)


class Strange(NamedTuple):
    """A call of `trl` that ends before any training.

    Attributes:
        command: The command of `trl`.
        line: The line of the script, or of the command.
        options: What it does not know.
        near: What the first of them most likely means; empty where nothing comes near.
        release: The release of TRL that the job gets.
        breaks: The sinks that keep nothing because of it.
    """

    command: str
    line: int
    options: list[str]
    near: str
    release: str
    breaks: tuple[Sink, ...]


def strange(case: Case) -> Iterator[Strange]:
    """The calls of `trl` with options that no release knows which the job may get."""
    own = _asked(case)
    if own is None or not is_empty(case.args.image):
        return
    for state in case.states:
        for training in state.trainings:
            config = _CONFIGS.get(training.command)
            if config is None:
                continue
            given = (*training.installed, *own)
            requirements, wrong = parse_requirements(list(given))
            if wrong or "trl" not in requirements or any(one.url for one in requirements.values()):
                continue
            choice = chosen_for(given, case.python, ("trl", "transformers"))
            lines = [("trl", name) for name in (config, *_SHARED) if name in library("trl")]
            known = accepted(lines, choice.possible)
            if known is None or "trl" not in choice.possible.rows:
                continue
            known = known | _OWN
            unknown = [option for option in training.options if not _is_known(option, known)]
            if not unknown:
                continue
            events = {id(effect.event) for effect in training.effects}
            breaks = tuple(sink for sink in case.sinks if id(sink.event) in events)
            # Where more is kept, it may be what the script does after a failure.
            if any(sink not in breaks for sink in case.keepers):
                continue
            release = library("trl").releases[max(choice.likely.rows["trl"])].label
            yield Strange(training.command, training.line, unknown, nearest_to(unknown[0], known), release, breaks)


def _asked(case: Case) -> tuple[str, ...] | None:
    """The requirements of a script beside those of its command lines; None where there may be more."""
    if not isinstance(case.args, UvArgs):
        return ()
    if case.nesting or not is_isolated(case) or installs_after(case) is not None:
        return None
    return (*map(str, case.header.dependencies.values()), *case.args.dependencies)


def _is_known(option: str, known: set[str]) -> bool:
    """Whether a command takes an option, or the beginning of one name alone, or `accelerate launch` does."""
    names = {option, option.removeprefix("no_")}
    if _LAUNCH.fullmatch(option) or names & known:
        return True
    return sum(one.startswith(tuple(names)) for one in known) == 1
