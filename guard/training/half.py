"""Configurations of trainers that ask for numbers which the job's machine does not compute with.

In all releases, `TrainingArguments` raises ValueError for `tf32=True` where no GPU is there, or one before Ampere.

It does for `bf16=True` where no accelerator does bf16, unless `use_cpu` is set: since
transformers 4.52. TRL's configurations set `bf16` where neither it nor `fp16` is given. Sources:
`TrainingArguments.__post_init__` and `_validate_args`; `__post_init__` of TRL's configurations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.version import Version

from guard.packages.versions import choice_of, is_since
from guard.releases.misfits import is_replaced
from guard.script.values import FALSE, truth
from guard.training.configurations import bases_of, configurations, fields_of
from guard.training.devices import OLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.packages.versions import Choice
    from guard.script.context import Event

#: The first release of transformers that refuses it.
_REFUSED = Version("4.52.0")
#: Fields that have the training stay on the CPU, or that may lead to other accelerators.
_ON_CPU = frozenset({"use_cpu", "no_cuda", "use_mps_device", "use_ipex"})
_MAX_DEPTH = 4


def in_half(case: Case) -> Iterator[tuple[Event, str]]:
    """The configurations that are sure to ask for bf16 and to be refused on a CPU, each with how they ask for it."""
    if is_replaced(case, "transformers") or "torch-xla" in case.requirements:
        return
    for event, path, given, own in configurations(case):
        choice = choice_of(case)
        if given.keys() & _ON_CPU or {"bf16", "fp16", *_ON_CPU} & own or not is_since(choice, "transformers", _REFUSED):
            continue
        asked = given.get("bf16")
        if truth(asked) is True:
            yield event, "by `bf16`"
        elif asked is None and truth(given.get("fp16", FALSE)) is False and _asks_itself(path, choice):
            yield event, f"as `{path.rpartition('.')[2]}` does without `bf16` and `fp16`"


def in_tf32(case: Case) -> Event | None:
    """The first configuration that is sure to ask for TF32, where the job's GPU does not have it."""
    if not (OLD.match(case.args.flavor) or case.has_gpu is False) or "tf32" not in (case.script or ""):
        return None
    if is_replaced(case, "transformers") or "torch-xla" in case.requirements:
        return None
    asked = (event for event, _, given, own in configurations(case) if "tf32" not in own and truth(given.get("tf32")))
    return next(asked, None)


def _asks_itself(path: str, choice: Choice, depth: int = 0) -> bool:
    """Whether TRL sets `bf16` for a class where nothing is given, in all releases."""
    if not path.startswith("trl.") or depth == _MAX_DEPTH:
        return False
    own = fields_of(path, choice)
    if own and all("bf16=?" in row for row in own):
        return True
    return bool(own) and all(_asks_itself(base, choice, depth + 1) for base in bases_of(path, choice))
