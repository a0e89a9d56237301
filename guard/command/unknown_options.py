"""Options of well-known programs that these do not have, and values that they refuse.

Sources: `_cli/run.py` of lm_eval, with what its older releases took; the signatures of `finetune` and `pretrain` of
litgpt; `cli_args.py` of lighteval; `upload` of huggingface_hub's `cli`; `models/builder.py` of onnxruntime-genai.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from guard.command.state import shown
from guard.packages.names import is_bounded
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.command.state import State
    from guard.script.values import Value
    from guard.sinks import Effect

_HARNESS = words(
    "include_path config tasks model model_args apply_chat_template limit use_cache num_fewshot batch_size "
    "max_batch_size device gen_kwargs output_path log_samples samples cache_requests check_integrity "
    "system_instruction fewshot_as_multiturn verbosity write_out show_config wandb_args wandb_config_args trackio_args "
    "hf_hub_log_args predict_only seed trust_remote_code confirm_run_unsafe_code metadata help version "
    "decontamination_ngrams_path output_base_path no_cache provide_description description_dict_path regression "
    "bootstrap_iters write_results no_chat_template"
)
_LITGPT = words(
    "checkpoint_dir out_dir precision quantize devices num_nodes lora_r lora_alpha lora_dropout lora_query lora_key "
    "lora_value lora_projection lora_mlp lora_head data train log eval optimizer logger_name seed access_token resume "
    "config print_config help model_name model_config initial_checkpoint_dir tokenizer_dir io hparams"
)
#: What is meant by options that are called otherwise elsewhere.
_MEANT = {
    "output_dir": {"lm_eval": "output_path", "litgpt": "out_dir"},
    "output": {"litgpt": "out_dir"},
    "epochs": {"litgpt": "train.epochs"},
    "num_epochs": {"litgpt": "train.epochs"},
    "max_steps": {"litgpt": "train.max_steps"},
    "batch_size": {"litgpt": "train.global_batch_size"},
    "micro_batch_size": {"litgpt": "train.micro_batch_size"},
    "learning_rate": {"litgpt": "optimizer.init_args.lr"},
    "lr": {"litgpt": "optimizer.init_args.lr"},
    "num_samples": {"lm_eval": "limit"},
    "fewshot": {"lm_eval": "num_fewshot"},
}
#: Options that people take `hf upload` to have, and what does that; the end of a sentence.
_UPLOAD = {
    **dict.fromkeys(("--repo-id", "--repo_id", "--repo-name"), "Name the repository first: `hf upload alice/a FOLDER`"),
    **dict.fromkeys(("--path-in-repo", "--path_in_repo", "--path", "--dest"), "Name the path in the repository last"),
    **dict.fromkeys(
        ("--folder", "--folder-path", "--local-dir", "--local-path", "--file"), "Name the folder behind the repository"
    ),
    **dict.fromkeys(("--message", "--commit-msg", "--commit_message", "-m"), "Use `--commit-message`"),
    **dict.fromkeys(("--recursive", "--force", "--yes", "--overwrite", "--exist-ok", "--public"), "Leave it out"),
    "--repo_type": "Use `--repo-type`",
    "--branch": "Use `--revision`",
    "--allow-patterns": "Use `--include`",
    "--ignore-patterns": "Use `--exclude`",
}
#: Those that lighteval had when it read its command line otherwise, and has no more.
_LIGHTEVAL = {
    **{f"--{name.replace('-', '_')}": f"Use `--{name}`" for name in ("push-to-hub", "output-dir", "results-org")},
    **{f"--{name.replace('-', '_')}": f"Use `--{name}`" for name in ("max-samples", "save-details", "custom-tasks")},
    **dict.fromkeys(("--model", "--model_args", "--model-args"), "Give the arguments of the model as the first word"),
    "--tasks": "Give the tasks as the second word",
}
_BACKENDS = words("accelerate vllm sglang")
#: Programs of which only some releases refuse what is told here, and the distribution of each.
_CHANGED = {"lighteval": "lighteval"}
_BUILDER = "onnxruntime_genai.models.builder"
_PRECISIONS = words("int4 int8 bf16 fp16 fp32")
_TRAINS = re.compile(r"finetune(?:_\w+)?|pretrain")
_OPTION = re.compile(r"--[a-z][\w.-]*")


class Refused(NamedTuple):
    """A program that ends at once for what it is told.

    Attributes:
        program: Its name.
        told: What it refuses, as the end of a sentence.
        instead: What to do, as the title of a fix.
        line: The line of the script, or of the command.
        effects: What it would have done.
        library: The distribution that it comes with, where only some releases refuse that; empty where all do.
    """

    program: str
    told: str
    instead: str
    line: int
    effects: tuple[Effect, ...]
    library: str = ""


def note(state: State, name: str, rest: list[Value], before: int) -> bool | None:
    """Note a program that refuses what it is told; False where it does.

    Args:
        state: The shell.
        name: The program, or the module that is run.
        rest: Its words.
        before: How much the shell had done before it.
    """
    given = [shown(word) for word in rest]
    told, library = _wrong(name, given), _CHANGED.get(name, "")
    if told is None or state.accepted or state.context.conditions:
        return None
    if library and (state.installed is None or any(_may_be_older(one, library) for one in state.installed)):
        return None
    state.refused.append(Refused(name, *told, state.line, tuple(state.effects[before:]), library))
    if not library:
        # Whatever its release, it does nothing.
        del state.effects[before:]
    return False


def _may_be_older(requirement: str, library: str) -> bool:
    """Whether a requirement may bring another release of a library than its newest."""
    try:
        asked = Requirement(requirement)
    except InvalidRequirement:
        return library in requirement
    return canonicalize_name(asked.name) == library and (asked.url is not None or is_bounded(asked))


def _wrong(name: str, given: list[str]) -> tuple[str, str] | None:
    """What a program refuses, as the end of a sentence, and what to do instead."""
    if name in ("lm_eval", "lm-eval") and given[:1] not in (["ls"], ["validate"]):
        return _unknown("lm_eval", given, _HARNESS)
    if name == "litgpt" and given and _TRAINS.fullmatch(given[0]) is not None:
        return _unknown("litgpt", given, _LITGPT)
    if name in ("hf", "huggingface-cli") and given[:1] == ["upload"]:
        return _listed(given, _UPLOAD)
    if name == "lighteval" and given and given[0] in _BACKENDS:
        if any(word.startswith("pretrained=") for word in given[1:2]):
            return "`pretrained=`, which no model is described by", "Write `model_name=` in its place"
        return _listed(given, _LIGHTEVAL)
    if name == _BUILDER:
        return _imprecise(given)
    return None


def _options(given: list[str]) -> Iterator[str]:
    """The options of a command line, as they are written; what follows `--` is none."""
    for word in given[: given.index("--")] if "--" in given else given:
        flag = word.partition("=")[0]
        if _OPTION.fullmatch(flag) is not None or flag == "-m":
            yield flag


def _unknown(program: str, given: list[str], known: frozenset[str]) -> tuple[str, str] | None:
    """The first option that a program does not have; the beginning of a name stands for it."""
    for flag in _options(given):
        name = flag.removeprefix("--")
        if flag == "-m" or "." in name or any(one.startswith(name) for one in known):
            continue
        near = _MEANT.get(name, {}).get(program) or next(iter(get_close_matches(name, sorted(known), 1, 0.75)), "")
        return f"`{flag[:40]}`, an option that it does not have", f"Use `--{near}`" if near else f"Leave out `{flag}`"
    return None


def _listed(given: list[str], wrong: dict[str, str]) -> tuple[str, str] | None:
    flag = next((flag for flag in _options(given) if flag in wrong), None)
    return None if flag is None else (f"`{flag}`, an option that it does not have", wrong[flag])


def _imprecise(given: list[str]) -> tuple[str, str] | None:
    for at, word in enumerate(given[:-1]):
        value = given[at + 1]
        if word in ("-p", "--precision") and "?" not in value and value not in _PRECISIONS:
            return f"the precision `{value[:40]}`: it knows {', '.join(sorted(_PRECISIONS))}", "Choose one of these"
    return None
