"""P004: results go to a path that looks like a mount, and nothing is mounted there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.persistence import saving_fix
from guard.rule import Rule
from guard.sinks.base import texts
from schemas.report import Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find files written to the root of a disk that no volume covers."""
    loss = case.loss
    if loss is None or loss.code != "P004" or loss.write is None:
        return
    path = texts(loss.write.path)[0]
    mounts = ", ".join(volume.mount for volume in case.args.volumes)
    message = (
        f"{case.at(loss.write.line)} writes to `{path[:80]}`, and no volume is mounted there"
        f"{f' (there is one at {mounts})' if mounts else ''}. It is a folder of the container: its files are lost."
    )
    where = Where(arg="volumes")
    yield Draft(message, where, saving_fix(case, loss.write))


RULE = Rule(
    code="P004",
    name="missing-volume",
    severity="error",
    confidence="high",
    what="The script writes to an absolute path outside the usual folders of a container, and `volumes` mounts "
    "nothing there.",
    why="The script was made for a mounted bucket. Without the mount the path is a folder of the container, "
    "erased with it.",
    example='{"script": "df.to_csv(\'/output/rows.csv\')"}',
    instead='{"script": "df.to_csv(\'/output/rows.csv\')", "volumes": ["hf://buckets/alice/rows:/output"]}',
    fix_safety="Unsafe: the bucket's name is a guess.",
    check=check,
)
