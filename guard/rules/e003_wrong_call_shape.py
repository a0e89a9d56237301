"""E003: a call that the library refuses for the shape of its arguments."""

from __future__ import annotations

import ast
from difflib import get_close_matches
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import respelled
from guard.rule import Rule
from guard.script.fitting import OWN
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from guard.case import Case
    from guard.releases.misfits import Misfit

_WORDS = {
    "position": "takes {limit} by position, and is given more",
    "missing": "lacks {names}",
    "twice": "is given {names} by position and by name",
    "unknown": "takes no {names}",
}


def check(case: Case) -> Iterator[Draft]:
    """Find calls with too many arguments by position, without required ones, or with some that nothing takes."""
    found = [misfit for misfit in case.misfits if misfit.kind in _WORDS]
    # One edit for all calls by position: they often stand side by side.
    naming = _named(case, [misfit for misfit in found if misfit.kind == "position"])
    for misfit in found:
        what = _WORDS[misfit.kind].format(names=_listed(misfit), limit=_limit(misfit))
        message = (
            f"`{misfit.call}` on line {misfit.line} {what} ({misfit.library} {misfit.release}). "
            "It raises TypeError there."
        )
        fix = naming if misfit.kind == "position" else _fix(case, misfit)
        yield Draft(
            message,
            case.where(misfit.line, misfit.column),
            fix,
            # A release that is not known yet may take more.
            severity="error" if misfit.certain and not misfit.beyond else "warning",
            confidence="high" if misfit.certain and not misfit.beyond else "medium",
            breaks=misfit.breaks,
        )
    yield from _own(case)


def _own(case: Case) -> Iterator[Draft]:
    """The calls of the script's own functions and classes that these do not take."""
    fatal = not case.keepers and case.loss is not None
    told: set[int] = set()
    for event in case.events:
        problem = event.text.removeprefix(OWN)
        if event.kind != "raise" or problem == event.text or event.line in told:
            continue
        told.add(event.line)
        message = f"{case.at(event.line)} calls what the script itself defines, and does not fit it: {problem}."
        yield Draft(
            f"{message} It raises TypeError{', and nothing is kept' if fatal else ' there'}.",
            case.where(event.line, event.column),
            Fix(title="Call it with what it takes", safe=False),
            severity="error" if fatal else "warning",
        )


def _listed(misfit: Misfit) -> str:
    return ", ".join(f"`{name}`" for name in misfit.names)


def _limit(misfit: Misfit) -> str:
    count = misfit.takes.positional if misfit.takes is not None else 0
    return "nothing" if not count else "one argument" if count == 1 else f"{count} arguments"


def _fix(case: Case, misfit: Misfit) -> Fix:
    if misfit.kind == "missing":
        return Fix(title=f"Give {_listed(misfit)}", safe=False)
    if misfit.kind == "twice":
        return Fix(title=f"Give {_listed(misfit)} once", safe=False)
    known = [name for name in (misfit.takes.order if misfit.takes is not None else ()) if name not in misfit.given]
    near = [misfit.instead] if misfit.instead else get_close_matches(misfit.names[0], known, n=1, cutoff=0.75)
    return renamed(case, misfit, near[0]) if near else Fix(title=f"Leave out {_listed(misfit)}", safe=False)


def renamed(case: Case, misfit: Misfit, name: str) -> Fix:
    """The edit that gives an argument another name, where its name is written in the script."""
    edit = renaming(case, misfit, name)
    return Fix(title=f"Use `{name}`", safe=False, script=None if edit is None else respelled(case.lines, [edit]))


def renaming(case: Case, misfit: Misfit, name: str) -> tuple[int, int, int, str] | None:
    """The place of an argument's name, and the other one, as `respelled` takes them; None where it is not written."""
    node, old = misfit.written, misfit.names[0].encode("utf-8", "surrogatepass")
    if node is None or case.operation != "uv" or node.lineno > len(case.lines):
        return None
    start = node.col_offset + isinstance(node, ast.Constant)
    raw = case.lines[node.lineno - 1].encode("utf-8", "surrogatepass")
    return (node.lineno, start, len(old), name) if raw[start : start + len(old)] == old else None


def _named(case: Case, misfits: Sequence[Misfit]) -> Fix:
    """The edit that puts the parameter's name before each argument, in the calls that take none by position."""
    edits: list[tuple[int, int, int, str]] = []
    for misfit in misfits if case.operation == "uv" else ():
        node, takes = misfit.node, misfit.takes
        if not isinstance(node, ast.Call) or takes is None or takes.positional or len(node.args) > len(takes.order):
            continue
        if misfit.given & set(takes.order[: len(node.args)]):
            continue
        for name, argument in zip(takes.order, node.args, strict=False):
            edits.append((argument.lineno, argument.col_offset, 0, f"{name}="))
    return Fix(title="Name the arguments", safe=False, script=respelled(case.lines, edits) if edits else None)


RULE = Rule(
    code="E003",
    name="wrong-call-shape",
    severity="error",
    confidence="high",
    what="A call of a Hub library or of vllm with arguments that its signature refuses: by position where it takes "
    "keywords only, without a required one, or with one that no release takes. The signatures are those of the real "
    "libraries, in the releases that the header and the call lead to. So are calls of the script's own functions and "
    "classes, and of what `click` reads the command line for.",
    why="Python raises TypeError at the call. For an upload that is after the work: a script that runs for hours ends "
    "with nothing.",
    example='api.upload_file("results.json", "results.json", "alice/results")',
    instead='api.upload_file(path_or_fileobj="results.json", path_in_repo="results.json", repo_id="alice/results")',
    fix_safety="Unsafe: it names the arguments in the order of the signature, which is what was meant in all "
    "cases seen so far; a misspelt one gets the nearest name.",
    references=("https://huggingface.co/docs/huggingface_hub/package_reference/hf_api",),
    check=check,
)
