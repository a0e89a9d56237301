"""D005: a destination that the caller's token cannot write to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.places import is_placeholder, own, root
from guard.rule import Rule
from guard.rules.d002_placeholder_namespace import namespace_of
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink


def check(case: Case) -> Iterator[Draft]:
    """Find destinations that preflight knows to be closed to the caller."""
    if case.facts is None:
        return
    if case.facts.token_role == "read" and any(sink.needs_token for sink in case.sinks):  # noqa: S105
        message = "The caller's token may only read. Every push of this job is refused when the work is done."
        fix = Fix(title="Log in with a token that may write", safe=False)
        yield Draft(message, Where(arg="secrets"), fix, breaks=tuple(sink for sink in case.sinks if sink.needs_token))
        return
    seen: set[str] = set()
    for sink in case.sinks:
        namespace = namespace_of(sink)
        if namespace is None or is_placeholder(namespace) or sink.uri in seen:
            continue
        seen.add(sink.uri)
        repo = case.facts.repos.get(root(sink.uri))
        if repo is not None and repo.writable:
            continue
        refused = repo is not None and repo.writable is False
        if refused or own(case, namespace) is False:
            yield _draft(case, sink, namespace, repo.reason if repo is not None else "")


def _draft(case: Case, sink: Sink, namespace: str, reason: str) -> Draft:
    message = (
        f"{case.at(sink.line)} writes to `{sink.uri}`, and the caller may not write to `{namespace}`"
        f"{f' ({reason})' if reason else ''}. The Hub answers 403 when the work is done."
    )
    fix = Fix(title=f"Write to a namespace of your own, for example `{case.username}`", safe=False)
    where = case.where(sink.line, sink.event.column)
    return Draft(message, where, fix, breaks=tuple(other for other in case.sinks if other.uri == sink.uri))


RULE = Rule(
    code="D005",
    name="no-write-access",
    severity="error",
    confidence="high",
    what="The caller's token cannot write to a destination: it is read-only, or the namespace is neither the "
    "caller's nor one of "
    "the caller's organisations.",
    why="The push is refused with 403 after the work.",
    example='dataset.push_to_hub("somebody-else/data")',
    instead='dataset.push_to_hub("alice/data")',
    fix_safety="Unsafe: which namespace was meant is the caller's to say.",
    check=check,
)
