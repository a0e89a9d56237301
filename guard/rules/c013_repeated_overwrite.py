"""C013: a schedule of which each run replaces what the one before has left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.outcome.contents import dataset_folder, is_model, names
from guard.rule import Rule
from guard.rules.d007_overwritten_source import loaded
from guard.sinks.base import text
from schemas.report import Fix
from schemas.scheduled import ScheduleArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink


def check(case: Case) -> Iterator[Draft]:
    """Find places under a constant name that a scheduled job writes whole."""
    if not isinstance(case.args, ScheduleArgs):
        return
    sources = loaded(case)
    for sink in case.keepers:
        if "?" in sink.uri or sink.kind == "external" or text(sink.place) in sources:
            continue
        what = _constant(case, sink)
        if what is None:
            continue
        in_bucket = sink.uri.startswith("hf://buckets/")
        message = (
            f"{case.at(sink.line)} writes {what} of `{sink.uri}` in each run of the schedule (`{case.args.schedule}`), "
            "and replaces that of the run before. "
        ) + ("A bucket keeps no older versions." if in_bucket else "Older versions stay in its history.")
        fix = Fix(title="Put the date of the run into the name, if each run's results are to be kept", safe=False)
        where = case.where(sink.line, sink.event.column)
        yield Draft(message, where, fix, severity="warning" if in_bucket else None)
        return


def _constant(case: Case, sink: Sink) -> str | None:
    """What a sink writes under a name that is the same in each run."""
    if is_model(sink):
        return "the model"
    split = sink.event.call.kwargs.get("split")
    if dataset_folder(sink) is not None and (split is None or text(split) is not None):
        return "the dataset"
    return next((f"`{name}`" for name in names(case, sink)), None)


RULE = Rule(
    code="C013",
    name="repeated-overwrite",
    severity="note",
    confidence="medium",
    what="A scheduled job writes a dataset, a model or a file under the same name in each run. It is a warning where "
    "that lies in a bucket. A schedule that is none never gets here: the call is refused as invalid.",
    why="Only the last run's results are to be seen; in a bucket, those of the others are gone.",
    example='{"script": "dataset.push_to_hub(\'alice/news\')", "schedule": "@daily"}',
    instead='{"script": "dataset.push_to_hub(\'alice/news\', split=time.strftime(\'d%Y%m%d\'))", "schedule": "@daily"}',
    fix_safety="Unsafe: that the last results take the place of the others may be what is meant.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/jobs",),
    check=check,
)
