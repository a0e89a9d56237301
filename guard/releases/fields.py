"""Reads of fields that a library's dataclass does not have in the releases that a job gets.

What an object of such a class has beside its fields are its properties and methods, those of all classes together:
`TrainingArguments` of transformers and of setfit, and what TRL and sentence-transformers build on them. Where a script
gives a field of that name to any object, it is left alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.outcome.doubt import is_called
from guard.packages.versions import choice_of
from guard.releases.defaults import held_path
from guard.releases.misfits import OWN, Misfit, broken, holders_span, is_chosen, is_replaced
from guard.signatures.table import LIBRARIES, holders, library, signature
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.packages.versions import Choice
    from guard.script.context import Event

#: What objects of these classes have beside their fields.
_BESIDE = words(
    "accelerator_config body_classifier_learning_rate body_embedding_learning_rate classifier_batch_size "
    "classifier_num_epochs copy dataloader_drop_last ddp_broadcast_buffers ddp_timeout_delta deepspeed_plugin "
    "default_optim device distributed_state embedding_batch_size embedding_num_epochs eval_batch_size framework "
    "from_dict fsdp_plugin_args get_process_log_level get_warmup_steps hf_deepspeed_config local_process_index "
    "main_process_first mixed_precision n_gpu parallel_mode place_model_on_device prediction_loss_only process_index "
    "set_dataloader set_evaluate set_logging set_lr_scheduler set_optimizer set_push_to_hub set_save set_testing "
    "set_training should_log should_save to_dict to_json_string to_sanitized_dict train_batch_size update "
    "warmup_steps world_size xla_fsdp_config"
)
#: What puts fields into objects by names that only the run knows.
_SETS = re.compile(r"\bsetattr\(|__dict__|\bvars\(|__getattr__")


def lacked(case: Case) -> list[Misfit]:
    """The reads of fields that are not there, each field of a class once."""
    machine = case.reading.machine
    reads = machine.reads if machine is not None else []
    if not reads or _SETS.search(case.script or ""):
        return []
    own = {word for found in OWN.findall(case.script or "") for word in found}
    choice = choice_of(case)
    found: dict[str, Misfit] = {}
    for event, at in reads:
        name = event.call.name
        if event.call.path in found or name in own or name in _BESIDE or name.startswith("_"):
            continue
        misfit = next(_of_read(case, event, at, choice), None)
        if misfit is not None:
            found[event.call.path] = misfit
    return list(found.values())


def _of_read(case: Case, event: Event, at: int, choice: Choice) -> Iterator[Misfit]:
    full, _, field = event.call.path.rpartition(".")
    name, path = full.partition(".")[0], held_path(case, full)
    if name not in LIBRARIES or path is None or path not in library(name).dataclasses or is_replaced(case, name):
        return
    if path not in library(name) or is_chosen(event) or not is_called(event.context):
        return
    likely, possible = (signature(name, path, chosen) for chosen in (choice.likely, choice.possible))
    if likely is None or possible is None or likely.open or field in likely.accepted:
        return
    breaks = broken(case, event, at=at)
    if breaks is None or not (breaks or not event.context.conditions):
        return
    holder, there = holders(name, path, field)
    release, since, comes = holders_span(choice, holder, there)
    certain = not possible.open and field not in possible.accepted
    yield Misfit(
        "field",
        (field,),
        event.line,
        event.column,
        LIBRARIES[holder],
        release,
        since,
        comes,
        certain=certain,
        beyond=holder in choice.beyond,
        call=path.rpartition(".")[2],
        takes=likely,
        breaks=breaks,
        error="AttributeError",
    )
