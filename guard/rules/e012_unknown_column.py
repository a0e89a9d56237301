"""E012: a column, split or configuration that a public data set does not have."""

from __future__ import annotations

import ast
import json
from difflib import get_close_matches
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import respelled
from guard.rule import Rule
from schemas.report import Fix
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

_WHAT = {
    "column": "asks for the column `{wanted}` of {of}, which has {have} there",
    "split": "asks for the split `{wanted}` of {of}, which has {have} there",
    "configuration": "asks for the configuration `{wanted}` of {of}, which has {have}",
    "unnamed": "loads {of} without naming one of its configurations: {have}",
    "taken": "adds a column `{wanted}` to {of}, which has {have} already",
    "whole": "asks `{wanted}` of a dictionary of splits, as `load_dataset` without `split` and `train_test_split` give",
    "single": "asks `{wanted}` of a single dataset, which has no splits",
    "streamed": "asks `{wanted}` of what is streamed (`streaming=True`), and has none",
    "part": "asks `{wanted}` of rows or a column that are taken out of a dataset: a plain dictionary or list",
    "list": "gives `{wanted}` a list to train on, and it takes a dataset",
    "rows": "selects row {wanted} of a dataset that has {have} rows at most",
    "returned": "hands `map` a function that returns {wanted}, and not a dictionary of columns",
    "asked": "ends the script for what it asks of the columns of {of}: it has {have}",
}
#: What to do about each, where no name is wrong.
_MENDED = {
    "whole": "Name a split: `load_dataset(..., split='train')`, or take one of the dictionary",
    "single": "Use the dataset itself, or load it without `split`",
    "streamed": "Load it without `streaming=True`, or use what streams have: `take`, `skip`, `map`, `filter`",
    "list": "Make a dataset of it: `Dataset.from_list(rows)`",
    "rows": "Select no more than there are: `range(min(number, len(dataset)))`",
    "returned": "Return a dictionary of columns, such as `{'column': value}`",
    "part": "Take rows by `dataset.select(range(n))`, which gives a dataset",
}
#: So many names are listed.
_MAX_LISTED = 20


def check(case: Case) -> Iterator[Draft]:
    """Find the end of a script at a name that a data set does not have."""
    ending = case.ending
    if ending is None or case.keepers or ending.cause != "column":
        return
    kind, error, of, have, wanted = json.loads(ending.text)
    listed = ", ".join(f"`{name}`" for name in have[:_MAX_LISTED]) + (", ..." if len(have) > _MAX_LISTED else "")
    what = _WHAT[kind].format(of=f"`{of}`" if of else "this dictionary", wanted=wanted, have=listed)
    so = f": it raises {error}" if error else ""
    lost = "What it has made until then is lost." if case.writes else "Nothing is kept."
    message = f"{case.at(ending.line)} {what}{so}. {lost}"
    yield Draft(message, case.where(ending.line, ending.column), _fix(case, kind, have, wanted, ending.line))


def _fix(case: Case, kind: str, have: list[str], wanted: str, line: int) -> Fix:
    """The nearest name, where the wrong one is written; which is meant is not known."""
    if kind in _MENDED:
        return Fix(title=_MENDED[kind], safe=False)
    near = get_close_matches(wanted, have, n=1, cutoff=0.6) if kind != "taken" else []
    if not near:
        free = kind == "taken"
        return Fix(title="Take a name that is free" if free else f"Take one that it has: {_some(have)}", safe=False)
    title = f"Take `{near[0]}`"
    given = case.args.script_args if isinstance(case.args, UvArgs) else []
    at = [place for place, word in enumerate(given) if word == wanted or word.endswith(f"={wanted}")]
    if len(at) == 1:
        words = [*given]
        words[at[0]] = words[at[0]].removesuffix(wanted) + near[0]
        return Fix(title=title, safe=False, args={"script_args": words})
    return Fix(title=title, safe=False, script=_written(case, wanted, near[0], line))


def _some(have: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in have[:5])


def _written(case: Case, wanted: str, near: str, line: int) -> str | None:
    """The edit of a name that stands in a line of the script, once."""
    if case.tree is None or case.operation != "uv":
        return None
    found = [
        node
        for node in case.nodes
        if isinstance(node, ast.Constant) and node.value == wanted and node.lineno == node.end_lineno == line
    ]
    if len(found) != 1:
        return None
    start, size = found[0].col_offset + 1, len(wanted.encode("utf-8", "surrogatepass"))
    raw = case.lines[line - 1].encode("utf-8", "surrogatepass")
    return (
        respelled(case.lines, [(line, start, size, near)])
        if raw[start : start + size] == wanted.encode("utf-8", "surrogatepass")
        else None
    )


RULE = Rule(
    code="E012",
    name="unknown-column",
    severity="error",
    confidence="medium",
    what="The script asks a well-known public data set (a table in `guard/signatures/data_sets.py`) for a column, "
    "split or configuration that it does not have, names none where it has several, or adds a column that it has; or "
    "it takes what `datasets` gives for another kind of thing: a dictionary of splits for a dataset, a dataset for "
    "such a dictionary, a stream for rows that can be counted, `dataset[:n]` for a dataset; or it maps a function that "
    "gives no dictionary.",
    why="`datasets` raises KeyError or ValueError there, or the script finds it out itself and ends. By then the data "
    "is downloaded, and often a model.",
    example='load_dataset("stanfordnlp/imdb", split="train").select_columns(["review"]).push_to_hub("alice/rows")',
    instead='load_dataset("stanfordnlp/imdb", split="train").select_columns(["text"]).push_to_hub("alice/rows")',
    fix_safety="Unsafe: it takes the nearest name, and which was meant is not known.",
    references=("https://huggingface.co/docs/datasets/loading",),
    check=check,
)
