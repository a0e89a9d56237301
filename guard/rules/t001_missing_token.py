"""T001: the script writes to the Hub and the job has no token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.rules.t004_misnamed_secret import NAMES
from guard.tokens import TOKEN_FIX, has_token, lacks_token, withheld
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find pushes that have no token to push with."""
    lacking = [sink for sink in case.sinks if lacks_token(case, sink)]
    yield from _withheld(case)
    if has_token(case) or (lacking and NAMES & case.args.secrets.keys()):
        return
    fix = Fix(title="Give the job the caller's token as a secret", safe=True, args={"secrets": TOKEN_FIX})
    if lacking:
        first = lacking[0]
        message = (
            f"{case.at(first.line)} writes to the Hub ({first.uri}), and `secrets` has no HF_TOKEN. "
            "The job has no token of its own: the push fails when the work is done."
        )
        yield Draft(message, Where(arg="secrets"), fix, breaks=tuple(lacking))
        return
    if not case.speaks_of_tokens:
        return
    end = case.tokenless.ended
    if end is not None and case.reading.ended is None and end.kind in ("raise", "exit"):
        line = getattr(end.node, "lineno", 1)
        message = f"{case.at(line)} ends the script where HF_TOKEN is not set, and `secrets` has none. Nothing is done."
        yield Draft(message, Where(arg="secrets"), fix, breaks=tuple(case.sinks))


def _withheld(case: Case) -> Iterator[Draft]:
    """Find pushes that the script itself keeps the job's token from."""
    lines = {id(sink): withheld(case, sink) for sink in case.sinks}
    kept_from = tuple(sink for sink in case.sinks if lines[id(sink)] is not None)
    if not kept_from:
        return
    first = kept_from[0]
    line = lines[id(first)]
    how = "asks for no token (`token=False`)" if line == first.line else "takes HF_TOKEN out of the environment"
    message = f"{case.at(line)} {how}, and line {first.line} writes to the Hub ({first.uri}): it is refused with 401."
    fix = Fix(title="Leave the job's token where it is", safe=False)
    yield Draft(message, case.where(line), fix, breaks=kept_from)


RULE = Rule(
    code="T001",
    name="missing-token",
    severity="error",
    confidence="high",
    what="The script writes to a Hub repository, and `secrets` has no `HF_TOKEN`; or the script takes it out of its "
    "environment, or asks for no token, before it writes.",
    why="A job starts without any token. The push is refused with 401 after the work is done and paid for.",
    example='{"script": "dataset.push_to_hub(\'alice/my-dataset\')", "secrets": {}}',
    instead='{"script": "dataset.push_to_hub(\'alice/my-dataset\')", "secrets": {"HF_TOKEN": "$HF_TOKEN"}}',
    fix_safety="Safe: it adds the secret, which is the caller's own token and is never shown.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/jobs",),
    check=check,
)
