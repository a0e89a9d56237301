"""C002: a script that needs a GPU, on a machine without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: Libraries that do nothing without a GPU, by import name.
_GPU_ONLY = frozenset({"vllm", "unsloth", "flash_attn", "bitsandbytes", "tensorrt_llm", "sglang"})


def check(case: Case) -> Iterator[Draft]:
    """Find a CPU flavor for a script that demands CUDA."""
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
    needed = sorted(case.roots & _GPU_ONLY)
    if needed:
        message = f"The script uses `{needed[0]}`, which works on a GPU, and `{case.args.flavor}` has none."
        yield Draft(message, Where(arg="flavor"), fix, severity="warning", confidence="medium")


RULE = Rule(
    code="C002",
    name="wrong-machine",
    severity="error",
    confidence="high",
    what="The script ends itself where CUDA is missing, and the flavor has no GPU. It is a warning where the "
    "script only uses a "
    "library made for GPUs.",
    why="The job is started, billed, and ends before any work.",
    example='{"script": "... if not torch.cuda.is_available(): sys.exit(1) ...", "flavor": "cpu-basic"}',
    instead='{"script": "...", "flavor": "a10g-small"}',
    fix_safety="Unsafe: the machine is the caller's to choose, for it has a price.",
    check=check,
)
