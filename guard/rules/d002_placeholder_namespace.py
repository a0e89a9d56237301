"""D002: a destination under `username/`, `your-org/` and the like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.places import is_placeholder, own
from guard.rule import Rule
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from guard.case import Case
    from guard.sinks import Sink


def check(case: Case) -> Iterator[Draft]:
    """Find destinations whose namespace is one of an example."""
    found: dict[str, list[Sink]] = {}
    for sink in case.sinks:
        namespace = namespace_of(sink)
        if namespace is not None and is_placeholder(namespace) and not own(case, namespace):
            found.setdefault(namespace, []).append(sink)
    for namespace, sinks in found.items():
        first = sinks[0]
        message = (
            f"{case.at(first.line)} writes to `{first.uri}`: `{namespace}` stands for a name in examples and is not "
            "yours. The Hub refuses it when the work is done."
        )
        yield Draft(message, _origin(case, namespace, first), _fix(case, namespace), breaks=tuple(sinks))


def namespace_of(sink: Sink) -> str | None:
    """The namespace of a place on the Hub, if it is known."""
    if sink.kind == "external" or not sink.uri.startswith("hf://"):
        return None
    parts = sink.uri.removeprefix("hf://").split("/")
    if parts[0] in ("datasets", "spaces", "buckets", "models"):
        parts = parts[1:]
    return parts[0] if len(parts) > 1 and "?" not in parts[0] else None


def _pattern(namespace: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w./-])" + re.escape(namespace) + r"(?=/)")


def _origin(case: Case, namespace: str, sink: Sink) -> Where:
    if isinstance(case.args, UvArgs) and any(_pattern(namespace).search(word) for word in case.args.script_args):
        return Where(arg="script_args")
    for name, value in case.args.env.items():
        if _pattern(namespace).search(value):
            return Where(arg=f"env.{name}")
    return case.where(sink.line, sink.event.column)


def _fix(case: Case, namespace: str) -> Fix:
    """The edit that puts the caller's own namespace there; words only where the caller is not known."""
    if case.username is None:
        return Fix(title=f"Replace `{namespace}` by your own namespace (`hf_whoami` tells it)", safe=False)
    pattern, name = _pattern(namespace), case.username
    rows = {
        number: [pattern.sub(name, line.rstrip("\r"))]
        for number, line in enumerate(case.lines, 1)
        if pattern.search(line) and not line.lstrip().startswith("#")
    }
    if not rows:
        # The namespace may be a constant of its own: USER = "username".
        alone = re.compile(r"(?<=[\"'])" + re.escape(namespace) + r"(?=[\"'])")
        rows = {
            number: [alone.sub(name, line.rstrip("\r"))]
            for number, line in enumerate(case.lines, 1)
            if alone.search(line)
        }
    args: dict[str, Any] = {}
    words = case.args.script_args if isinstance(case.args, UvArgs) else case.args.command
    if any(pattern.search(word) for word in words):
        args["script_args" if case.operation == "uv" else "command"] = [pattern.sub(name, word) for word in words]
    env = {key: pattern.sub(name, value) for key, value in case.args.env.items() if pattern.search(value)}
    if env:
        args["env"] = env
    script = diff(case.lines, rows) if rows and case.script is not None else None
    if script is None and not args:
        return Fix(title=f"Replace `{namespace}` by `{name}`", safe=False)
    return Fix(title=f"Replace `{namespace}` by `{name}`", safe=True, args=args or None, script=script)


RULE = Rule(
    code="D002",
    name="placeholder-namespace",
    severity="error",
    confidence="high",
    what="A destination lies in a namespace that examples use for the reader's own: `username/`, `your-org/`, "
    "`<user>/`.",
    why="Nobody replaces it. The Hub answers 403 or 404 when the work is done.",
    example='dataset.push_to_hub("username/my-dataset")',
    instead='dataset.push_to_hub("alice/my-dataset")',
    fix_safety="Safe where the caller is known: the caller's own namespace takes its place. Without that it is "
    "only said in words.",
    check=check,
)
