"""E008: the Hub's libraries are told to stay offline, and are asked to load from the Hub, or to push."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.rules.t010_read_without_token import repository_read
from guard.script.context import Context
from guard.script.values import Const
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event

_NAMES = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
#: The variable of `datasets`, which only keeps it from loading. Source: `datasets.config`.
_LOADING = "HF_DATASETS_OFFLINE"
#: Variables that may name a folder in which what is loaded lies already.
_CACHES = ("HF_HOME", "HF_HUB_CACHE", "HF_DATASETS_CACHE", "HUGGINGFACE_HUB_CACHE", "TRANSFORMERS_CACHE", "XDG_CACHE")
#: Source: `huggingface_hub.constants.ENV_VARS_TRUE_VALUES`.
_TRUE = frozenset({"1", "ON", "YES", "TRUE"})


def check(case: Case) -> Iterator[Draft]:
    """Find pushes to the Hub in a job whose environment keeps the Hub's library offline."""
    read = _read(case)
    if read is not None:
        event, name, variable = read
        message = (
            f"`env` sets {variable}, and line {event.line} loads `{name[:100]}` from the Hub: nothing is in the "
            "cache of a new container, and offline every request is refused. The job ends there."
        )
        patch = {"env": {variable: None}}
        fix = Fix(title=f"Leave out {variable}", safe=False, args=patch)
        yield Draft(message, Where(arg="env"), fix, fatal=True)
        return
    sinks = tuple(sink for sink in case.keepers if sink.needs_token and sink.kind != "external")
    text = case.script if case.operation == "uv" else " ".join(getattr(case.args, "command", ()))
    if not sinks or "constants.HF_HUB_OFFLINE" in (text or ""):
        return
    given = next((name for name in _NAMES if case.args.env.get(name, "").upper() in _TRUE), None)
    named = text is not None and any(name in text for name in _NAMES)
    machine = case.reading.machine
    if given is not None and not named:
        where, at = Where(arg="env"), f"`env` sets {given}"
        patch = {"env": {name: None for name in _NAMES if name in case.args.env}}
        fix = Fix(title=f"Leave out {given}", safe=False, args=patch)
    elif machine is not None and named:
        # The library reads the variable once, when it is imported.
        early = {
            setting.name: setting
            for setting in machine.settings
            if setting.name in _NAMES
            and all(module in sys.stdlib_module_names for module, *_ in machine.imported[: setting.imports])
        }
        found = next(
            (s for s in early.values() if isinstance(s.value, Const) and str(s.value.value).upper() in _TRUE), None
        )
        if found is None:
            return
        where, at = case.where(found.line), f"Line {found.line} sets {found.name}"
        fix = Fix(title=f"Leave out {found.name}", safe=False)
    else:
        return
    message = f"{at}, and line {sinks[0].line} writes to the Hub: offline, every request is refused before it is sent."
    yield Draft(message, where, fix, breaks=sinks)


def _read(case: Case) -> tuple[Event, str, str] | None:
    """The first load from the Hub that is sure to be refused, what it loads, and the variable that refuses it."""
    asked = [name for name in (*_NAMES, _LOADING) if case.args.env.get(name, "").upper() in _TRUE]
    text = case.script or ""
    if not asked or not case.plain_image or any(name in text or name in case.args.env for name in _CACHES):
        return None
    if any(name in text for name in asked) or "cache_dir" in text:
        return None
    wrote = min((case.order_of(write.event) for write in case.writes), default=len(case.events))
    for event in case.reading.events:
        if case.order_of(event) > wrote:
            # What it loads from here on may be what it has written.
            return None
        if event.kind != "call" or event.context != Context() or case.keepers_before(event):
            continue
        name = repository_read(event.call)
        named = [one for one in asked if one != _LOADING or event.call.path.startswith("datasets.")]
        if name is not None and named and not name.startswith((".", "/")):
            return event, name, named[0]
    return None


RULE = Rule(
    code="E008",
    name="offline-push",
    severity="error",
    confidence="high",
    what="`HF_HUB_OFFLINE` or `TRANSFORMERS_OFFLINE` is set before the Hub's library is imported, and the results are "
    "pushed to the Hub; or one of them, or `HF_DATASETS_OFFLINE`, is set, and what the script works on is loaded from "
    "there.",
    why="The libraries raise an exception for every request, downloads and pushes alike, and a job starts with an "
    "empty cache.",
    example='{"script": "dataset.push_to_hub(\'alice/my-dataset\')", "env": {"HF_HUB_OFFLINE": "1"}}',
    instead='{"script": "dataset.push_to_hub(\'alice/my-dataset\')"}',
    fix_safety="Unsafe: why the job should be offline is not known.",
    references=("https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables",),
    check=check,
)
