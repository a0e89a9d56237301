"""What a submission keeps if one of its calls fails where the script catches that, and goes on in another way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from guard.budget import Budget
from guard.script.outline import place_of
from guard.script.refusing import spelled
from guard.script.world import Failure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from guard.case import Case
    from guard.script.context import Event
    from guard.sinks import Sink

#: So many of the calls of a submission are looked at, each in a reading of its own, and none of a script whose reading
#: takes more steps.
_MAX_TRIES, _MAX_STEPS = 3, 3_000
_ANY = frozenset({"Exception", "BaseException", ""})


def lost_if_raised(
    case: Case, event: Event, error: str, about: Mapping[str, int | None] | None = None
) -> tuple[Sink, ...]:
    """The sinks of a script if none of them is reached any more when a call raises an exception.

    Args:
        case: The submission.
        event: The call.
        error: The exception.
        about: The arguments for which it does, each with its position: with others, the same call may work.
    """
    machine = case.reading.machine
    if not case.keepers or case.doubts >= _MAX_TRIES or (machine is not None and machine.steps > _MAX_STEPS):
        return ()
    script = _script_of(case, event)
    if script is None:
        return ()
    case.doubts += 1
    failure = Failure(error, about or {}, spelled(event.call, about or {}))
    failing = {script: {place_of(event.call.node): failure}}
    other = replace(case, budget=Budget(), failing=failing, inner=[], states=[], findings=[])
    return () if other.keepers or (other.unreadable and not case.unreadable) else tuple(case.keepers)


def lost_if_caught(
    case: Case, event: Event, error: str, about: Mapping[str, int | None] | None = None
) -> tuple[Sink, ...]:
    """The same, of a call whose exceptions of any kind are caught; none where they are not."""
    caught = any(_ANY & set(swallow.catches) for swallow in event.context.swallows)
    return lost_if_raised(case, event, error, about) if caught else ()


def _script_of(case: Case, event: Event) -> str | None:
    """The script that a call stands in: that of the submission, or one inside its command lines."""
    if any(one is event for one in case.reading.events):
        return case.script
    return next((script for inner in case.inner if (script := _script_of(inner, event)) is not None), None)
