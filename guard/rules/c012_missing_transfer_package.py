"""C012: a switch for a package that is not installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find `HF_HUB_ENABLE_HF_TRANSFER` without `hf_transfer`."""
    machine = case.reading.machine
    given = case.args.env.get("HF_HUB_ENABLE_HF_TRANSFER")
    if given is None and machine is not None and "HF_HUB_ENABLE_HF_TRANSFER" not in machine.environ.items:
        return
    if given in ("0", "") or machine is None or "hf-transfer" in case.requirements:
        return
    if any("hf_transfer" in requirement.extras for requirement in case.requirements.values()):
        return
    message = (
        "HF_HUB_ENABLE_HF_TRANSFER is set, and `hf_transfer` is not installed. Newer versions ignore it, older ones "
        "raise an error."
    )
    yield Draft(message, case.where(1), Fix(title="Leave the variable out", safe=False))


RULE = Rule(
    code="C012",
    name="missing-transfer-package",
    severity="note",
    confidence="medium",
    what="`HF_HUB_ENABLE_HF_TRANSFER` is set, and the package `hf_transfer` is not among the requirements.",
    why="huggingface_hub before 1.0 raises an error at the first transfer; later ones ignore the variable.",
    example='os.environ["HF_HUB_ENABLE_HF_TRANSFER"] = "1"',
    instead="nothing: huggingface_hub uses Xet by itself",
    fix_safety="Unsafe: an old huggingface_hub may need the package instead.",
    check=check,
)
