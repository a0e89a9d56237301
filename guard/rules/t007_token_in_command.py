"""T007: a token as a part of a command line or a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find secrets that become words of a command line."""
    _ = case.effects
    lines = sorted({state.token_line for state in case.states if state.token_line is not None})
    for line in lines[:3]:
        place = f"Line {line}" if case.operation == "uv" else "The command"
        message = (
            f"{place} puts a token into a command line or a URL. It shows in the process list, in error messages "
            f"and in files "
            "such as .git/config."
        )
        fix = Fix(title="Leave it out: the tools find HF_TOKEN in the environment", safe=False)
        yield Draft(message, case.where(line), fix)


RULE = Rule(
    code="T007",
    name="token-in-command",
    severity="error",
    confidence="high",
    what="A secret is put into the words of a command: `--token $HF_TOKEN`, `https://user:$HF_TOKEN@huggingface.co/...`.",
    why="Command lines are visible to every process, and programs repeat them in errors and logs. `hf` and "
    "`huggingface_hub` read `HF_TOKEN` by themselves; for git, `git config credential.helper` with the token from "
    "the environment does.",
    example="git clone https://alice:$HF_TOKEN@huggingface.co/alice/model",
    instead="hf upload alice/model ./out",
    fix_safety="Unsafe: the command has to be rewritten.",
    check=check,
)
