"""E006: a call or argument that the installed version no longer has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.versions import has_version
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event


#: Arguments of configurations and trainers, by the end of the class's name: distribution, version without it, what
#: replaces it.
_ARGUMENTS: dict[str, dict[str, tuple[str, str, str]]] = {
    "TrainingArguments": {
        "push_to_hub_model_id": ("transformers", "5.0", "hub_model_id"),
        "push_to_hub_organization": ("transformers", "5.0", "hub_model_id"),
        "push_to_hub_token": ("transformers", "5.0", "hub_token"),
        "evaluation_strategy": ("transformers", "5.0", "eval_strategy"),
        "no_cuda": ("transformers", "5.0", "use_cpu"),
        "per_gpu_train_batch_size": ("transformers", "5.0", "per_device_train_batch_size"),
    },
    "SFTConfig": {"max_seq_length": ("trl", "0.20", "max_length")},
    "SFTTrainer": {
        "tokenizer": ("trl", "0.16", "processing_class"),
        "max_seq_length": ("trl", "0.13", "SFTConfig(max_length=...)"),
        "dataset_text_field": ("trl", "0.13", "SFTConfig(dataset_text_field=...)"),
        "packing": ("trl", "0.13", "SFTConfig(packing=...)"),
    },
    "DPOTrainer": {"tokenizer": ("trl", "0.16", "processing_class"), "beta": ("trl", "0.13", "DPOConfig(beta=...)")},
    "Trainer": {"tokenizer": ("transformers", "5.0", "processing_class")},
}
#: Functions, by name: distribution, version without it, what replaces it.
_FUNCTIONS: dict[str, tuple[str, str, str]] = {
    "huggingface_hub.HfApi.upload_large_folder": ("huggingface-hub", "2.0", "upload_folder"),
    "huggingface_hub.upload_large_folder": ("huggingface-hub", "2.0", "upload_folder"),
    "huggingface_hub.Repository": ("huggingface-hub", "1.0", "HfApi().upload_folder"),
    "huggingface_hub.HfFolder.get_token": ("huggingface-hub", "1.0", "get_token"),
    "huggingface_hub.HfFolder.save_token": ("huggingface-hub", "1.0", "login"),
    "huggingface_hub.cached_download": ("huggingface-hub", "0.26", "hf_hub_download"),
    "huggingface_hub.push_to_hub_keras": ("huggingface-hub", "1.0", "upload_folder"),
}


def check(case: Case) -> Iterator[Draft]:
    """Find what the newest allowed version of a library has dropped."""
    for event in case.events:
        if event.kind != "call":
            continue
        for what, since, distribution, instead in _removed(case, event):
            message = (
                f"{what} on line {event.line} is gone since {distribution} {since}, and the script gets a newer "
                f"one. It raises an "
                "error there."
            )
            at = case.order_of(event)
            breaks = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= at)
            fix = Fix(title=f"Use `{instead}`", safe=False)
            yield Draft(message, case.where(event.line, event.column), fix, breaks=breaks)


def _removed(case: Case, event: Event) -> Iterator[tuple[str, str, str, str]]:
    call = event.call
    gone = _FUNCTIONS.get(call.path)
    if gone is not None and has_version(case, gone[0], gone[1]):
        yield f"`{call.name}`", gone[1], gone[0], gone[2]
    root, _, _ = call.path.partition(".")
    # Unsloth puts trainers of its own in the place of these, which take what older versions took.
    if root not in ("transformers", "trl") or "unsloth" in case.roots:
        return
    for suffix, arguments in _ARGUMENTS.items():
        exact = call.name == suffix or (
            suffix == "TrainingArguments" and call.name.endswith(("TrainingArguments", "Config"))
        )
        for name in arguments.keys() & call.kwargs.keys() if exact else ():
            distribution, since, instead = arguments[name]
            if has_version(case, distribution, since) and (root == distribution or suffix == "TrainingArguments"):
                yield f"`{name}`", since, distribution, instead


RULE = Rule(
    code="E006",
    name="removed-api",
    severity="error",
    confidence="high",
    what="A function or argument that the version which the script gets no longer has: `push_to_hub_model_id` in "
    "transformers 5, `max_seq_length` in TRL, `upload_large_folder` in huggingface_hub 2.",
    why="It raises TypeError or AttributeError. In a configuration that is at once, in a push it is when the work "
    "is done.",
    example='TrainingArguments("out", push_to_hub=True, push_to_hub_model_id="my-model")',
    instead='TrainingArguments("out", push_to_hub=True, hub_model_id="alice/my-model")',
    fix_safety="Unsafe: the new argument may not mean quite the same.",
    check=check,
)
