"""P006: results go to /data, where other tools mount a bucket and this one does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.persistence import saving_fix
from guard.rule import Rule
from schemas.report import Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find files written to /data without a volume there."""
    loss = case.loss
    if loss is None or loss.code != "P006" or loss.write is None:
        return
    message = (
        f"{case.at(loss.write.line)} writes below /data, and no volume is mounted there. `hf jobs uv run` mounts a "
        f"bucket at /data "
        "for a script from disk; a job from here has none, and the files are lost."
    )
    yield Draft(message, Where(arg="volumes"), saving_fix(case, loss.write))


RULE = Rule(
    code="P006",
    name="reserved-data-folder",
    severity="error",
    confidence="high",
    what="Results are written below /data, and `volumes` mounts nothing there.",
    why="`hf jobs uv run` keeps its own bucket at /data for scripts that lie on the caller's disk. Scripts "
    "written for it rely on "
    "that; a job that is submitted with its script inside has no such mount.",
    example='{"script": "df.to_csv(\'/data/rows.csv\')"}',
    instead='{"script": "df.to_csv(\'/data/rows.csv\')", "volumes": ["hf://buckets/alice/rows:/data"]}',
    fix_safety="Unsafe: the bucket's name is a guess.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/jobs",),
    check=check,
)
