"""Evaluation harnesses: what lighteval and Inspect keep of a run, and where.

lighteval writes results when its tracker is saved, and pushes them to `ORG/details_MODEL` where it is told to; a
tracker that is to push and has no organisation is refused when it is made. Source: `EvaluationTracker.__init__`,
`save` and `push_to_hub`, and `Pipeline.save_and_push_results`, of lighteval. Inspect writes one log for each task
below `log_dir`, or in `logs` where neither a call nor the environment names a folder. Source: `inspect_ai.eval` and
`eval_set`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models.environment import LOG_DIR
from guard.script.values import NONE, Bound, Const, Instance, Object, Text, Value, join, truth
from guard.sinks.base import Sink, Write
from guard.sinks.files import written_to
from guard.words import words

if TYPE_CHECKING:
    from guard.script.context import Event

_INSPECT = words("inspect_ai.eval inspect_ai.eval_set inspect_ai.eval_retry")
_TRACKER = "EvaluationTracker"


def find(event: Event) -> list[Sink | Write]:
    """What saving the results of an evaluation keeps."""
    call = event.call
    if call.path in _INSPECT:
        place = call.arg("log_dir", LOG_DIR.get(call.path))
        return [written_to(event, Const("./logs") if place is None or place == NONE else place, "logs")]
    if not call.path.startswith("lighteval"):
        return []
    if call.path.endswith(f".{_TRACKER}"):
        pushes = truth(call.kwargs.get("push_to_hub")) is True
        return [_pushed(event, call.kwargs)] if pushes and _lacks_organisation(call.kwargs) else []
    if call.name not in ("save_and_push_results", "save"):
        return []
    tracker = _made(call.receiver)
    if tracker is not None and tracker.path.endswith(".Pipeline") and tracker.call is not None:
        tracker = _made(tracker.call.kwargs.get("evaluation_tracker"))
    if tracker is None or tracker.call is None or not tracker.path.endswith(_TRACKER):
        return []
    given = tracker.call.kwargs
    found: list[Sink | Write] = [written_to(event, tracker.call.arg("output_dir", 0), "results")]
    pushes = truth(given.get("push_to_hub") or Const(False))
    if pushes is not False:
        sink = _pushed(event, given)
        sink.condition = "if the tracker's `push_to_hub` is set" if pushes is None else None
        found.append(sink)
    return found


def _made(value: Value | None) -> Instance | None:
    """The object that a method is called on, or that an argument is."""
    while isinstance(value, Bound):
        value = value.owner
    if isinstance(value, Object):
        value = value.base
    return value if isinstance(value, Instance) else None


def _lacks_organisation(given: dict[str, Value]) -> bool:
    organisation = given.get("hub_results_org")
    return organisation is None or (isinstance(organisation, Const) and not organisation.value)


def _pushed(event: Event, given: dict[str, Value]) -> Sink:
    organisation = given.get("hub_results_org")
    place = Const(None) if organisation is None or _lacks_organisation(given) else details_of(organisation)
    return Sink(event, "hub", place, "dataset", creates=True, via="lighteval.EvaluationTracker.push_to_hub")


def details_of(organisation: Value) -> Value:
    """The repository that lighteval names after the model, whose name only the run knows in full."""
    return join([organisation, Text(("/details_", None))])
