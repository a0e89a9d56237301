"""T001: the script writes to the Hub and the job has no token."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.rules.t004_misnamed_secret import NAMES
from guard.script.values import Const
from guard.tokens import TOKEN_FIX, has_token, lacks_token, withheld
from guard.words import words
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink

#: Words of a script that may tell git how to log in.
_LOGIN = re.compile(r"(?i)credential|netrc|extraheader|askpass|insteadof")
#: With it, the client sends no token but one that a call names. Source: `get_token_to_send` of huggingface_hub.
_IMPLICIT = "HF_HUB_DISABLE_IMPLICIT_TOKEN"
_TRUE = words("1 ON YES TRUE")


def check(case: Case) -> Iterator[Draft]:
    """Find pushes that have no token to push with."""
    lacking = [sink for sink in case.sinks if lacks_token(case, sink)]
    yield from _withheld(case)
    yield from _implicit(case)
    yield from _not_logged_in(case)
    if has_token(case) or (lacking and NAMES & case.args.secrets.keys()):
        return
    fix = Fix(title="Give the job the caller's token as a secret", safe=True, args={"secrets": TOKEN_FIX})
    if lacking:
        first = lacking[0]
        message = (
            f"{case.at(first.line)} writes to the Hub ({first.uri}), and `secrets` has no HF_TOKEN. "
            "The job has no token of its own: the push fails when the work is done."
        )
        if _goes_without(case, lacking):
            message = (
                f"{case.at(first.line)} writes to the Hub ({first.uri}) where there is a token, and `secrets` has no "
                "HF_TOKEN: it is skipped, and only what is written elsewhere is kept."
            )
            yield Draft(message, Where(arg="secrets"), fix, severity="warning")
            return
        yield Draft(message, Where(arg="secrets"), fix, breaks=tuple(lacking))
        return
    if not case.speaks_of_tokens:
        return
    end = case.tokenless.ended
    if end is not None and case.reading.ended is None and end.kind in ("raise", "exit"):
        line = getattr(end.node, "lineno", 1)
        message = f"{case.at(line)} ends the script where HF_TOKEN is not set, and `secrets` has none. Nothing is done."
        yield Draft(message, Where(arg="secrets"), fix, breaks=tuple(case.sinks))


def _goes_without(case: Case, lacking: list[Sink]) -> bool:
    """Whether the script skips these pushes where it has no token, and still keeps its results elsewhere."""
    if not case.speaks_of_tokens or case.tokenless.ended is not None:
        return False
    there = {id(event.call.node) for event in case.reading.events}
    still = {id(event.call.node) for event in case.tokenless.events}
    if any(id(sink.event.call.node) not in there - still for sink in lacking):
        return False
    return any(id(sink.event.call.node) in still for sink in case.keepers)


def _not_logged_in(case: Case) -> Iterator[Draft]:
    """Find pushes by git, to which nobody has told the token."""
    sinks = tuple(sink for sink in case.sinks if not sink.logged_in)
    if not sinks or not has_token(case):
        return
    told = any(state.credentials for state in case.states) or any(
        _LOGIN.search(text) for text in (case.script or "", *(inner.script or "" for inner in case.inner))
    )
    unread = any(launch.why.endswith(".sh`") for launch in case.launches)
    if told or unread:
        return
    message = (
        f"{case.at(sinks[0].line)} pushes to {sinks[0].uri} with git, which does not read HF_TOKEN: nothing in the job "
        "tells it a user and a password. It asks for them, and a job has no terminal: the push fails."
    )
    fix = Fix(title="Upload with `hf upload`, or set a `credential.helper` that answers with the token", safe=False)
    yield Draft(message, case.where(sinks[0].line, sinks[0].event.column), fix, breaks=sinks)


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


def _implicit(case: Case) -> Iterator[Draft]:
    """Find pushes that name no token, in a job that is told to send none unless it is named."""
    if (case.args.env.get(_IMPLICIT) or "").upper() not in _TRUE or not has_token(case):
        return
    if _IMPLICIT in (case.script or ""):
        return
    sinks = tuple(
        sink
        for sink in case.sinks
        if sink.needs_token and sink.kind != "external" and sink.token in (None, Const(None))
    )
    if not sinks:
        return
    message = (
        f"`env` sets {_IMPLICIT}, and {case.at(sinks[0].line)} writes to the Hub ({sinks[0].uri}) without naming a "
        "token: the job's own is not sent, and the push is refused with 401."
    )
    fix = Fix(title=f"Leave {_IMPLICIT} out", safe=True, args={"env": {_IMPLICIT: None}})
    yield Draft(message, Where(arg="env"), fix, breaks=sinks)


RULE = Rule(
    code="T001",
    name="missing-token",
    severity="error",
    confidence="high",
    what="The script writes to a Hub repository, and `secrets` has no `HF_TOKEN`; or the script takes it out of its "
    "environment, or asks for no token, before it writes; or `env` sets `HF_HUB_DISABLE_IMPLICIT_TOKEN`; or it pushes "
    "with git, which nothing in the job tells the token. A warning where the script skips its pushes without a token, "
    "and keeps its results in a mounted bucket.",
    why="A job starts without any token. The push is refused with 401 after the work is done and paid for.",
    example='{"script": "dataset.push_to_hub(\'alice/my-dataset\')", "secrets": {}}',
    instead='{"script": "dataset.push_to_hub(\'alice/my-dataset\')", "secrets": {"HF_TOKEN": "$HF_TOKEN"}}',
    fix_safety="Safe: it adds the secret, which is the caller's own token and is never shown.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/jobs",),
    check=check,
)
