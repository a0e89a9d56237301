"""E008: the Hub's library is told to stay offline, and is asked to push."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import Const
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

_NAMES = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
#: Source: `huggingface_hub.constants.ENV_VARS_TRUE_VALUES`.
_TRUE = frozenset({"1", "ON", "YES", "TRUE"})


def check(case: Case) -> Iterator[Draft]:
    """Find pushes to the Hub in a job whose environment keeps the Hub's library offline."""
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


RULE = Rule(
    code="E008",
    name="offline-push",
    severity="error",
    confidence="high",
    what="`HF_HUB_OFFLINE` or `TRANSFORMERS_OFFLINE` is set before the Hub's library is imported, and the results are "
    "pushed to the Hub.",
    why="The library raises OfflineModeIsEnabled for every request, downloads and pushes alike.",
    example='{"script": "dataset.push_to_hub(\'alice/my-dataset\')", "env": {"HF_HUB_OFFLINE": "1"}}',
    instead='{"script": "dataset.push_to_hub(\'alice/my-dataset\')"}',
    fix_safety="Unsafe: why the job should be offline is not known.",
    references=("https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables",),
    check=check,
)
