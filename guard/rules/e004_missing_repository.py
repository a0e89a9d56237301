"""E004: an upload to a repository that nobody makes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.places import is_placeholder, own, root
from guard.rule import Rule
from guard.rules.d002_placeholder_namespace import namespace_of
from guard.script.outline import path_to
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink


def check(case: Case) -> Iterator[Draft]:
    """Find uploads by calls that do not create their repository."""
    seen: set[str] = set()
    same: dict[str, list[Sink]] = {}
    for sink in case.sinks:
        same.setdefault(root(sink.uri), []).append(sink)
    for sink in case.keepers:
        uri = root(sink.uri)
        if sink.creates or sink.kind == "external" or sink.via == "volume" or uri in seen or "?" in uri:
            continue
        seen.add(uri)
        name = uri.removeprefix("hf://").removeprefix("datasets/").removeprefix("spaces/").removeprefix("buckets/")
        kinds = case.created.get(name, set())
        order = case.order_of(sink.event)
        pushed = any(other.creates and case.order_of(other.event) < order for other in same[uri])
        if kinds & {sink.repo_type or "", "?"} or "?" in case.created or pushed or namespace_of(sink) is None:
            continue
        repo = case.facts.repos.get(uri) if case.facts is not None else None
        if is_placeholder(namespace_of(sink) or "") or own(case, namespace_of(sink) or "") is False:
            continue
        if repo is not None and repo.exists:
            continue
        missing = repo is not None and repo.exists is False
        state = "does not exist" if missing else "may not exist"
        call = sink.event.call.name
        message = (
            f"`{uri}` {state}, and `{call}` (line {sink.line}) does not create it. "
            "The Hub answers 404 when the work is done."
        )
        where, fix = case.where(sink.line, sink.event.column), _fix(case, sink, name)
        yield Draft(message, where, fix, severity="error" if missing else "warning", breaks=tuple(same[uri]))


def _fix(case: Case, sink: Sink, name: str) -> Fix:
    """Create the repository in the line before."""
    title = "Create the repository before the upload"
    if case.tree is None or case.operation != "uv" or sink.kind == "bucket":
        return Fix(title=title, safe=False, script=None)
    statements = [node for node in path_to(case.tree, sink.event.call.node) if isinstance(node, ast.stmt)]
    if not statements:
        return Fix(title=title, safe=False)
    line = statements[-1].lineno
    row = case.lines[line - 1].rstrip("\r")
    indent = row[: statements[-1].col_offset]
    if indent.strip():
        return Fix(title=title, safe=False)
    kind = "" if sink.repo_type in (None, "model") else f', repo_type="{sink.repo_type}"'
    added = [
        f"{indent}from huggingface_hub import create_repo",
        f'{indent}create_repo("{name}"{kind}, exist_ok=True)',
        row,
    ]
    return Fix(title=title, safe=sink.repo_type != "space", script=diff(case.lines, {line: added}))


RULE = Rule(
    code="E004",
    name="missing-repository",
    severity="warning",
    confidence="medium",
    what="`upload_file`, `upload_folder`, `create_commit` or a write to an `hf://` path, to a repository that the "
    "script does not create. It is an error where preflight knows that it does not exist.",
    why="These calls do not create it, unlike `push_to_hub`. The Hub answers 404 after the work.",
    example='api.upload_file(path_or_fileobj="a.json", path_in_repo="a.json", repo_id="alice/results")',
    instead='api.create_repo("alice/results", exist_ok=True)\n'
    'api.upload_file(path_or_fileobj="a.json", path_in_repo="a.json", repo_id="alice/results")',
    fix_safety="Safe: with `exist_ok=True` it does nothing where the repository exists. A Space also needs an "
    "SDK, which is the caller's to choose.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/upload",),
    check=check,
)
