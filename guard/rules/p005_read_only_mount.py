"""P005: results go to a mount that does not take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.outcome.refused import UNPACKS, refusals
from guard.persistence import name_of, spelled
from guard.rule import Rule
from guard.sinks.base import Write, texts
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from schemas.submission import Volume

#: Where archives are unpacked to: the parameter, and its position.
_INTO = {"extractall": ("path", 0), "unpack_archive": ("extract_dir", 1)}
#: What takes a file away from where it is.
_TAKES = {
    "shutil.move": ("src", 0),
    "os.rename": ("src", 0),
    "os.replace": ("src", 0),
    "os.remove": ("path", 0),
    "os.unlink": ("path", 0),
}


def check(case: Case) -> Iterator[Draft]:
    """Find files written below a read-only mount."""
    loss = case.loss
    if loss is None or loss.code != "P005" or loss.write is None or loss.volume is None:
        yield from _before_results(case)
        return
    path = texts(loss.write.path)[0]
    kind = "mounted read-only" if loss.volume.source.type == "bucket" else "a repository, and those are read-only"
    message = (
        f"{case.at(loss.write.line)} writes to `{path[:80]}`, below {loss.volume.mount}, which is {kind}. "
        "Writing there fails, or ends with the container."
    )
    yield Draft(message, Where(arg="volumes"), _fix(case, loss.volume))


def _before_results(case: Case) -> Iterator[Draft]:
    """A write that ends the script before its results are kept: of an archive that is unpacked where it lies, say."""
    for write, volume in refusals(case, (*case.writes, *_unpacked(case))):
        order = case.order_of(write.event)
        # What is moved is copied first; the next file never is.
        taken = write.event.call.path in _TAKES
        breaks = tuple(sink for sink in case.keepers if case.order_of(sink.event) >= order + (not taken))
        if not breaks:
            continue
        path = texts(write.path)[0]
        does = "takes away" if taken else "writes to"
        message = (
            f"{case.at(write.line)} {does} `{path[:80]}`, below {volume.mount}, which is mounted read-only. "
            "It raises OSError, and the job ends there."
        )
        fix = Fix(title="Write to a folder of the container, and read from the mount only", safe=False)
        yield Draft(message, case.where(write.line), fix, breaks=breaks)
        return


def _unpacked(case: Case) -> Iterator[Write]:
    """Where archives are unpacked to, and files taken away from."""
    for event in case.events:
        call = event.call
        if event.kind == "call" and call.name in UNPACKS:
            yield Write(event, call.arg(*_INTO[call.name]), "download")
        elif event.kind == "call" and call.path in _TAKES:
            yield Write(event, call.arg(*_TAKES[call.path]), "download")


def _fix(case: Case, volume: Volume) -> Fix:
    if volume.source.type == "bucket":
        mended = [
            text.removesuffix(":ro") if text.startswith(str(volume.source) + ":") else text for text in spelled(case)
        ]
        return Fix(title=f"Mount {volume.mount} writable", safe=True, args={"volumes": mended})
    if case.username is None:
        return Fix(title=f"Mount a bucket of yours at {volume.mount}, or write elsewhere", safe=False)
    bucket = f"hf://buckets/{case.username}/{name_of(case)}:/results"
    return Fix(
        title="Mount a bucket at /results and write there", safe=False, args={"volumes": [*spelled(case), bucket]}
    )


RULE = Rule(
    code="P005",
    name="read-only-mount",
    severity="error",
    confidence="high",
    what="Results are written below a mount with `:ro`, or below a mounted model, dataset or space; or something else "
    "is, or a file is moved away from there, before the results are kept.",
    why="Only buckets can be mounted writable. The write raises an error after the work.",
    example='{"script": "df.to_csv(\'/output/rows.csv\')", "volumes": ["hf://datasets/alice/rows:/output"]}',
    instead='{"script": "df.to_csv(\'/output/rows.csv\')", "volumes": ["hf://buckets/alice/rows:/output"]}',
    fix_safety="Safe where a bucket only has to lose its `:ro`. A repository cannot be mounted writable, so there "
    "the fix is not.",
    check=check,
)
