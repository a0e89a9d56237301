"""What a job's releases of a library refuse, by the first of its releases that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.version import Version

from guard.packages.versions import is_since, older_than
from guard.releases.misfits import ALL, Misfit, broken, holders_span
from guard.script.values import Const

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterator

    from guard.case import Case
    from guard.packages.versions import Choice
    from guard.script.context import Event
    from guard.script.values import Value
    from guard.sinks import Sink

TRANSFORMERS = "transformers"


def raised(
    case: Case,
    choice: Choice,
    event: Event,
    since: str,
    names: tuple[str, ...],
    error: str,
    at: int | None = None,
    name: str = TRANSFORMERS,
) -> Iterator[Misfit]:
    """What a call or a use raises, where the script is not made to go on without it."""
    breaks = broken(case, event, _CAUGHT, at=at)
    if breaks is None or not (breaks or not (event.context.conditions or event.context.handler)):
        return
    misfit = refused_since(choice, since, event.call.node, names, error, breaks, name)
    yield from [misfit] if misfit is not None else []


#: Exceptions by which what is raised can be caught.
_CAUGHT = frozenset(
    {
        "TypeError",
        "ValueError",
        "AttributeError",
        "KeyError",
        "LookupError",
        "RuntimeError",
        "Exception",
        "BaseException",
        "",
    }
)


def refused_since(
    choice: Choice,
    since: str,
    node: ast.AST,
    names: tuple[str, ...],
    error: str,
    breaks: tuple[Sink, ...],
    name: str = TRANSFORMERS,
) -> Misfit | None:
    """What releases since one refuse; None where the job is more likely to get an older one."""
    older = older_than(name, Version(since))
    if not choice.likely.of(name, ALL) or name not in choice.likely.rows or older & choice.likely.of(name, older):
        return None
    return Misfit(
        "name",
        names,
        getattr(node, "lineno", 1),
        getattr(node, "col_offset", 0) + 1,
        name,
        *holders_span(choice, name, older),
        certain=is_since(choice, name, Version(since)),
        beyond=name in choice.beyond,
        node=node,
        breaks=breaks,
        error=error,
    )


def constant_of(value: Value | None) -> object:
    """A value that is known and the same on every run; None for any other."""
    return value.value if isinstance(value, Const) else None
