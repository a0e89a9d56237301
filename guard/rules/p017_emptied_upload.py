"""P017: what is uploaded is not there any more, is left out, or is deleted again."""

from __future__ import annotations

import posixpath
import re
from fnmatch import fnmatch
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.outcome.absent import uploads
from guard.outcome.hollow import hollow
from guard.outcome.misspelt import misspelt
from guard.outcome.unmade import unmade
from guard.rule import Rule
from guard.script.presence import Traces, holds, is_nowhere, words_of
from guard.script.values import TRUE, Instance, Seq, truth
from guard.script.world import SCRIPT_FOLDER
from guard.sinks.base import text, texts
from guard.sinks.hub import is_hub_call, repo_type
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value
    from guard.sinks import Sink

#: So many removals of folders are compared with what is uploaded.
_MAX_REMOVALS = 20
#: So many uploads are compared with the spellings of what is made.
_MAX_SPELT = 3
_FOLDERS = frozenset({"upload_folder", "upload_large_folder"})
#: Calls that put no file anywhere, unless one of these arguments names a place; and variables that name one.
_LEAVES = re.compile(
    r"huggingface_hub\..+|(?:argparse|typer|click|dotenv|time|datetime|str|dict|list)\..+|os\.(?:path\..+|getenv|environ\..+)"
    r"|pathlib\.Path(?:\.(?:resolve|exists|is_dir|is_file|absolute|expanduser))?|print|len|str|bool|sys\.exit|SystemExit"
    r"|logging\.getLogger(?:\(\)\..+)?|logging\.(?:info|warning|error|debug)"
)
#: Classes of models, and what `save_pretrained` calls their weights, of more than one file too.
_MODELS = re.compile(r"(?:transformers|peft)\.(?:Auto)?\w*(?:Model|LMHead|For[A-Z])\w*")
_WEIGHTS = ("model.safetensors", "model-00001-of-00002.safetensors", "adapter_model.safetensors")
_MAKING = frozenset({"local_dir", "cache_dir", "filename"})
_CACHES = re.compile(r"HF_\w{0,40}(?:HOME|CACHE)|XDG_CACHE_HOME|chdir")


def check(case: Case) -> Iterator[Draft]:
    """Find uploads of what is not there or holds none of the results, and repositories that do not last."""
    yield from _deleted(case)
    # An upload at which the script ends is what C017 speaks of.
    ends = case.absence
    removals = [
        (at, event)
        for at, event in enumerate(case.reading.events)
        if event.call.path == "shutil.rmtree" and _is_certain(event)
    ]
    traces, spelt = Traces(), _MAX_SPELT
    for sink in case.keepers:
        name, is_file = sink.event.call.name, uploads(sink.event)
        if not (name in _FOLDERS or is_file) or case.order_of(sink.event) < 0 or ends:
            continue
        why = _gone(case, sink, removals[:_MAX_REMOVALS], traces) or (None if is_file else _left_out(case, sink))
        if why is None and spelt and _is_certain(sink.event):
            spelt -= 1
            why = _misspelt(case, sink)
        if why is not None:
            message = f"Line {sink.line} uploads {why}. None of the results are kept by it."
            fix = Fix(title="Upload the folder that the results are written to, while it is there", safe=False)
            yield Draft(message, case.where(sink.line, sink.event.column), fix, breaks=(sink,))
    nothing = hollow(case)
    if nothing is not None:
        why = (
            f"it is filled from `{nothing.folder[:80]}`, which is not in the job's container: only the script and "
            "`volumes` are"
            if nothing.folder
            else "nothing that is put into it stays there until then"
        )
        message = f"Line {nothing.sink.line} pushes no rows: `{nothing.name[:60]}` is empty, as {why}."
        title = "Mount or download the folder" if nothing.folder else f"Put the results into `{nothing.name[:60]}`"
        where = case.where(nothing.sink.line, nothing.sink.event.column)
        yield Draft(message, where, Fix(title=title, safe=False), breaks=(nothing.sink,))
    for sink, path in unmade(case):
        does = "copies" if sink.event.call.name == "cp" else "uploads"
        message = f"The command {does} `{path[:80]}`, which none of its programs makes. Nothing is kept by it."
        fix = Fix(title="Upload what the results are written to", safe=False)
        yield Draft(message, case.where(), fix, breaks=(sink,))


def _is_certain(event: Event) -> bool:
    context = event.context
    return not (context.conditions or context.handler or context.callback or context.background or context.loop)


def _deleted(case: Case) -> Iterator[Draft]:
    for event in case.reading.events:
        if event.kind != "call" or event.call.name != "delete_repo" or not is_hub_call(event, "delete_repo"):
            continue
        place = text(event.call.arg("repo_id", 0))
        if place is None or not _is_certain(event) or event.context.swallows:
            continue
        kind, at = repo_type(event.call.kwargs.get("repo_type")), case.order_of(event)
        gone = tuple(
            sink
            for sink in case.keepers
            if text(sink.place) == place and sink.repo_type == kind and 0 <= case.order_of(sink.event) < at
        )
        if gone:
            message = (
                f"Line {event.line} deletes `{place[:100]}`, to which line {gone[-1].line} has pushed the results."
            )
            yield Draft(
                message, case.where(event.line, event.column), Fix(title="Keep the repository", safe=False), breaks=gone
            )


def _gone(case: Case, sink: Sink, removals: list[tuple[int, Event]], traces: Traces) -> str | None:
    """The file or folder that an upload does not find.

    Args:
        case: The submission.
        sink: The upload.
        removals: The calls that remove a folder, each with its position among the events.
        traces: What the events before the uploads that were asked about so far may have made.
    """
    machine = case.reading.machine
    if machine is None:
        return None
    at = case.order_of(sink.event)
    if any(folder is sink.source and closed <= at for folder, closed in machine.closed_folders):
        return "a temporary folder after the `with` block that removes it"
    folder = text(sink.source)
    if folder is not None and _is_bare(case, posixpath.normpath(folder or "."), at, traces):
        return "the folder of the script, which holds nothing else in a job"
    if folder is None or folder in (".", "", "/"):
        return None
    for position, event in removals:
        if position < at and text(event.call.arg("path", 0)) == folder:
            between = case.reading.events[position + 1 : at]
            if not Traces().may_hold(folder, between) and not machine.traces.made_after(folder, position):
                return f"`{folder[:80]}`, which line {event.line} removes"
    mounts = machine.world.mounts
    if mounts is None or not is_nowhere(folder, mounts) or machine.traces.made_after(folder, -1):
        return None
    if not traces.may_hold(folder, case.reading.events[:at], loosely=True):
        return f"`{folder[:80]}`, {'which nothing writes' if uploads(sink.event) else 'into which nothing is written'}"
    return None


def _misspelt(case: Case, sink: Sink) -> str | None:
    """The file or folder that an upload does not find, as the script has it made under another spelling."""
    machine, path = case.reading.machine, text(sink.source)
    mounts = machine.world.mounts if machine is not None else None
    if machine is None or path is None or mounts is None or not is_nowhere(path, mounts):
        return None
    other = None if machine.traces.made_after(path, -1) else misspelt(case, path, case.order_of(sink.event))
    return None if other is None else f"`{path[:80]}`, and what the script makes is called `{other[:80]}`"


def _is_bare(case: Case, folder: str, at: int, traces: Traces) -> bool:
    """Whether a folder is the script's own, or one around that, and nothing has put anything into it."""
    if not (folder == "." or f"{SCRIPT_FOLDER}/".startswith(f"{folder}/")) or folder == "/":
        return False
    if not case.plain_image or case.args.volumes or case.writes or case.launches or len(case.keepers) > 1:
        return False
    if any(_CACHES.search(name) for name in case.args.env) or _CACHES.search(case.script or ""):
        return False
    before = case.reading.events[:at]
    leaves = all(_LEAVES.fullmatch(event.call.path) and not _MAKING & event.call.kwargs.keys() for event in before)
    return leaves and not traces.may_hold(folder, before)


def _left_out(case: Case, sink: Sink) -> str | None:
    """The patterns that leave out every file that is written into the folder."""
    folder = text(sink.source)
    allow = _patterns(sink.event.call.kwargs.get("allow_patterns"))
    ignore = _patterns(sink.event.call.kwargs.get("ignore_patterns"))
    if folder is None or allow == [] or ignore == [] or (allow is None and ignore is None):
        return None
    alone = not any(other is not sink and folder in texts(other.source) for other in case.sinks)
    if alone and not any(_passes(name, allow, ignore) for name in _WEIGHTS) and _holds_model_only(case, folder):
        return f"`{folder[:80]}` with patterns that leave out `model.safetensors`, the weights of the model in it"
    files: set[str] = set()
    own: set[int] = set()
    for write in case.writes:
        own.add(id(write.event))
        for path in texts(write.path):
            if holds(path, folder):
                inside = posixpath.relpath(path, folder)
                if inside.startswith(".") or "." not in posixpath.basename(inside) or "?" in inside.rpartition(".")[2]:
                    return None
                files.add(inside)
    for event in case.reading.events[: case.order_of(sink.event)]:
        told = event.kind == "call" and id(event) not in own and event.call.path != "open"
        if told and any(word != "." and holds(word, folder) for word in words_of(event.call)):
            return None
    kept = [file for file in files if _passes(file, allow, ignore)]
    return f"`{folder[:80]}` with patterns that leave out all that is written to it" if files and not kept else None


def _holds_model_only(case: Case, folder: str) -> bool:
    """Whether all that is written into a folder is a model, with its tokenizer, by `save_pretrained`."""
    around = posixpath.normpath(folder)
    paths: list[str] = []
    for write in case.writes:
        if not any(f"{posixpath.normpath(path)}/".startswith(f"{around}/") for path in texts(write.path)):
            continue
        call = write.event.call
        is_safe = truth(call.kwargs.get("safe_serialization", TRUE)) is True and "variant" not in call.kwargs
        if call.name != "save_pretrained" or not is_safe or not isinstance(call.receiver, Instance):
            return False
        paths.append(call.receiver.path)
    return any(_MODELS.fullmatch(path) for path in paths)


def _passes(file: str, allow: list[str] | None, ignore: list[str] | None) -> bool:
    if allow is not None and not any(fnmatch(file, pattern) for pattern in allow):
        return False
    return not any(fnmatch(file, pattern) for pattern in ignore or ())


def _patterns(value: Value | None) -> list[str] | None:
    """Patterns as the Hub's library takes them; None if there are none, empty if they are not known."""
    if value is None:
        return None
    known = [text(item) for item in value.items] if isinstance(value, Seq) and not value.open else [text(value)]
    whole = [pattern for pattern in known if pattern is not None]
    return (
        [pattern + "*" if pattern.endswith("/") else pattern for pattern in whole] if len(whole) == len(known) else []
    )


RULE = Rule(
    code="P017",
    name="emptied-upload",
    severity="error",
    confidence="high",
    what="A file or folder is uploaded that is not there (any more), or a folder with patterns that leave out all "
    "that is written to it, or the folder of the script, which holds nothing else in a job; or the repository is "
    "deleted after the push; or a dataset of no rows is pushed, as nothing fills its list.",
    why="The upload fails, or makes a commit without the results.",
    example="from huggingface_hub import upload_folder\nopen('out/rows.csv', 'w').write('a')\n"
    "upload_folder(repo_id='alice/rows', folder_path='out', ignore_patterns=['*.csv'])",
    instead="from huggingface_hub import upload_folder\nopen('out/rows.csv', 'w').write('a')\n"
    "upload_folder(repo_id='alice/rows', folder_path='out', ignore_patterns=['checkpoint-*'])",
    fix_safety="Unsafe: which folder was meant is not known.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/upload",),
    check=check,
)
