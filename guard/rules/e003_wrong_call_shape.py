"""E003: a call that the library refuses for the shape of its arguments."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.rule import Rule
from guard.sinks.hub import is_hub_call
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event

#: Keyword-only calls: their parameters in order, and which of them are required. Source: `HfApi` of huggingface_hub
#: 2.4.
_KEYWORD_ONLY: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "upload_file": (
        ("path_or_fileobj", "path_in_repo", "repo_id", "token", "repo_type", "revision", "commit_message"),
        ("path_or_fileobj", "path_in_repo", "repo_id"),
    ),
    "upload_folder": (("repo_id", "folder_path", "path_in_repo", "commit_message"), ("repo_id", "folder_path")),
}


def check(case: Case) -> Iterator[Draft]:
    """Find uploads with positional arguments, or without required ones."""
    for event in case.events:
        shape = _KEYWORD_ONLY.get(event.call.name) if event.kind == "call" else None
        if shape is None or not is_hub_call(event, event.call.name):
            continue
        names, required = shape
        missing = [name for name in required if name not in event.call.kwargs]
        where = case.where(event.line, event.column)
        breaks = case.sinks_of(event)
        if event.call.args:
            message = (
                f"`{event.call.name}` takes keyword arguments only, and line {event.line} gives "
                f"{len(event.call.args)} by position. It raises TypeError when the work is done."
            )
            yield Draft(message, where, _named(case, event, names), breaks=breaks)
        elif missing and not event.call.open:
            message = (
                f"`{event.call.name}` on line {event.line} lacks `{'`, `'.join(missing)}`. "
                "It raises TypeError when the work is done."
            )
            fix = Fix(title=f"Give `{'`, `'.join(missing)}`", safe=False)
            yield Draft(message, where, fix, breaks=breaks)


def _named(case: Case, event: Event, names: tuple[str, ...]) -> Fix:
    """The edit that puts the parameter's name before each positional argument."""
    title = "Name the arguments"
    node = event.call.node
    given = set(event.call.kwargs)
    if not isinstance(node, ast.Call) or len(node.args) > len(names):
        return Fix(title=title, safe=False)
    if given & set(names[: len(node.args)]) or any(isinstance(argument, ast.Starred) for argument in node.args):
        return Fix(title=title, safe=False)
    inserts: dict[int, list[tuple[int, str]]] = {}
    for name, argument in zip(names, node.args, strict=False):
        inserts.setdefault(argument.lineno, []).append((argument.col_offset, f"{name}="))
    replaced: dict[int, list[str]] = {}
    for number, places in inserts.items():
        raw = case.lines[number - 1].rstrip("\r").encode("utf-8", "surrogatepass")
        for offset, text in sorted(places, reverse=True):
            raw = raw[:offset] + text.encode() + raw[offset:]
        replaced[number] = [raw.decode("utf-8", "surrogatepass")]
    return Fix(title=title, safe=False, script=diff(case.lines, replaced))


RULE = Rule(
    code="E003",
    name="wrong-call-shape",
    severity="error",
    confidence="high",
    what="An upload is called with arguments that its signature refuses: by position where it takes keywords only, or "
    "without a required one.",
    why="Python raises TypeError at the call, which is after the work. A script that runs for hours ends with nothing.",
    example='api.upload_file("results.json", "results.json", "alice/results")',
    instead='api.upload_file(path_or_fileobj="results.json", path_in_repo="results.json", repo_id="alice/results")',
    fix_safety="Unsafe: it names the arguments in the order of the signature, which is what was meant in all "
    "cases seen so far.",
    references=("https://huggingface.co/docs/huggingface_hub/package_reference/hf_api",),
    check=check,
)
