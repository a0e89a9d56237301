"""P005: results go to a mount that does not take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.persistence import name_of, spelled
from guard.rule import Rule
from guard.script.values import options
from guard.sinks.base import Write, texts
from guard.sinks.place import absolute, mounted
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from schemas.submission import Volume

#: Where archives are unpacked to: the parameter, and its position.
_INTO = {"extractall": ("path", 0), "unpack_archive": ("extract_dir", 1)}
#: Functions that are certain to call the one that they are given.
_CALLED = ("", "datasets.Dataset.from_generator", "datasets.IterableDataset.from_generator")


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
    for write in (*case.writes, *_unpacked(case)):
        volume = mounted(write, case.mounts)
        if volume is None or volume.keeps_writes or write.told or not _is_certain(write):
            continue
        order = case.order_of(write.event)
        breaks = tuple(sink for sink in case.keepers if case.order_of(sink.event) > order)
        if order < 0 or not breaks or not _is_below(write, volume):
            continue
        path = texts(write.path)[0]
        message = (
            f"{case.at(write.line)} writes to `{path[:80]}`, below {volume.mount}, which is mounted read-only. "
            "It raises OSError, and the job ends there."
        )
        fix = Fix(title="Write to a folder of the container, and read from the mount only", safe=False)
        yield Draft(message, case.where(write.line), fix, breaks=breaks)
        return


def _is_below(write: Write, volume: Volume) -> bool:
    """Whether a write goes below a mount, whichever of its paths is taken."""
    paths = [absolute(write, path) for path in texts(write.path)]
    is_whole = write.path is not None and len(paths) == len(options(write.path))
    return is_whole and all(f"{path}/".startswith(f"{volume.mount}/") for path in paths)


def _unpacked(case: Case) -> Iterator[Write]:
    """Where archives are unpacked to."""
    for event in case.events:
        call = event.call
        if event.kind == "call" and call.name in ("extractall", "unpack_archive"):
            yield Write(event, call.arg(*_INTO[call.name]), "download")


def _is_certain(write: Write) -> bool:
    """Whether a write is made on the way that the script takes, and its failure heard of.

    Where files of a folder are unpacked in a loop, some of them are what the loop's own test looks for.
    """
    context = write.event.context
    chosen = context.loop and write.event.call.name in _INTO
    aside = (context.conditions and not chosen) or context.swallows or context.handler or context.background
    return not aside and context.callback in _CALLED


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
    "is, before the results are kept.",
    why="Only buckets can be mounted writable. The write raises an error after the work.",
    example='{"script": "df.to_csv(\'/output/rows.csv\')", "volumes": ["hf://datasets/alice/rows:/output"]}',
    instead='{"script": "df.to_csv(\'/output/rows.csv\')", "volumes": ["hf://buckets/alice/rows:/output"]}',
    fix_safety="Safe where a bucket only has to lose its `:ro`. A repository cannot be mounted writable, so there "
    "the fix is not.",
    check=check,
)
