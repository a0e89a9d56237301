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
    """Find secrets that become words of a command line, or a part of one."""
    _ = case.effects
    leaks = {line: in_url for state in case.states for line, in_url in state.leaks.items()}
    for line, in_url in sorted(leaks.items())[:3]:
        place = case.at(line)
        if in_url:
            message = f"{place} puts a token into a URL. It stays in files such as .git/config, and errors repeat it."
        else:
            message = (
                f"{place} puts a token into a command line. It shows in the process list and in error messages, and "
                "trackers note command lines."
            )
        fix = Fix(title="Leave it out: the tools find HF_TOKEN in the environment", safe=False)
        yield Draft(message, case.where(line), fix)


RULE = Rule(
    code="T007",
    name="token-in-command",
    severity="warning",
    confidence="high",
    what="A secret is put into a URL in a command, as in `https://user:$HF_TOKEN@huggingface.co/...`, or is an "
    "argument of one, as in `--token $HF_TOKEN`.",
    why="git writes the URL to .git/config, command lines are visible to every process, and programs repeat both in "
    "errors and logs. Nothing is lost by it, since the push works and the container is erased with the job: it is a "
    "warning, and an error only where the token itself is written out (T003). `hf` and `huggingface_hub` read "
    "`HF_TOKEN` by themselves; for git, `git config credential.helper` with the token from the environment does.",
    example="git clone https://alice:$HF_TOKEN@huggingface.co/alice/model",
    instead="hf upload alice/model ./out",
    fix_safety="Unsafe: the command has to be rewritten.",
    check=check,
)
