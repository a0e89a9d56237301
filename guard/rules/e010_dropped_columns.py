"""E010: a transform of a dataset reads a column that the Trainer removes before."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.outcome.discarded import discarded
from guard.releases.misfits import broken
from guard.rule import Rule
from guard.script.outline import shape, walk
from guard.script.values import TRUE, Const, Function, truth
from guard.sinks.trainer import arguments_of, setting, trainer_of
from guard.words import words
from schemas.report import Fix
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Instance, Scope

_TRAINERS = ("transformers.Trainer", "transformers.Seq2SeqTrainer")
#: Columns of data as it comes, which the `forward` of no model of transformers takes.
_RAW = words(
    "image img picture photo text sentence sentence1 sentence2 premise hypothesis audio sound file file_name filename "
    "path image_path audio_path caption transcription translation question prompt review"
)
_RAISED = frozenset({"KeyError", "LookupError", "Exception", "BaseException", ""})
_OPTION = "--remove_unused_columns"


def check(case: Case) -> Iterator[Draft]:
    """Find trainings whose first batch asks for a column that is not there any more, and columns that reach nothing."""
    for found in discarded(case):
        sinks = ", ".join(dict.fromkeys(f"line {sink.line}" for sink in found.breaks))
        yield Draft(
            f"{case.at(found.event.line)} makes columns for nothing: {found.text}. What is kept by {sinks} is made "
            "without them.",
            case.where(found.event.line, found.event.column),
            Fix(title=found.instead, safe=False),
            breaks=found.breaks,
        )
    yield from _transforms(case)


def _transforms(case: Case) -> Iterator[Draft]:
    """Find transforms that ask for a column which the Trainer removes."""
    if not any("_transform(" in line for line in case.lines):
        return
    transforms: list[tuple[Event, str, str]] = []
    for event in case.reading.events:
        if event.kind != "call":
            continue
        column = _column(case, event)
        if column is not None:
            transforms.extend((event, name, column) for name in _names(case, event))
        trainer = trainer_of(event)
        if trainer is None or event.call.name != "train" or event.call.receiver is not trainer:
            continue
        given = next((one for one in transforms if one[1] in _given(trainer)), None)
        if trainer.path not in _TRAINERS or given is None or _may_take(case, given[2]):
            continue
        breaks = broken(case, event, _RAISED)
        if truth(setting(arguments_of(trainer), "remove_unused_columns", TRUE)) is not True or not breaks:
            continue
        yield Draft(
            f"The transform that line {given[0].line} sets reads the column `{given[2]}`, and the Trainer (line "
            f"{event.line}) removes it before, as it removes all that the model's `forward` does not take: KeyError at "
            "the first batch. `remove_unused_columns=False` keeps it.",
            case.where(given[0].line, given[0].column),
            _fix(case),
            breaks=breaks,
        )
        return


def _column(case: Case, event: Event) -> str | None:
    """The raw column that a transform of the script reads by its name; None for other calls."""
    call = event.call
    function = call.arg("transform", 0)
    if call.name not in ("set_transform", "with_transform") or not call.path.startswith("datasets."):
        return None
    if event.context.conditions or call.arg("columns", 1) is not None or not isinstance(function, Function):
        return None
    parameters = [*function.node.args.posonlyargs, *function.node.args.args]
    for node in walk(function.node) if len(parameters) == 1 else ():
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == parameters[0].arg:
            name = _text(node.slice, function.scope)
            if isinstance(node.ctx, ast.Store) and name in _RAW:
                return None
            if name in _RAW:
                return name
    return None


def _text(node: ast.expr, scope: Scope | None) -> str | None:
    """The text that an expression stands for in a scope, where that is written or kept under a name."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    while isinstance(node, ast.Name) and scope is not None:
        value = scope.names.get(node.id)
        if value is not None:
            return value.value if isinstance(value, Const) and isinstance(value.value, str) else None
        scope = scope.parent
    return None


def _names(case: Case, event: Event) -> Iterator[str]:
    """How the script writes the dataset that has the transform."""
    node = event.call.node
    if event.call.name == "set_transform" and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        yield shape(node.func.value)
    elif case.tree is not None:
        yield shape(node)
        for one in case.nodes:
            if isinstance(one, ast.Assign) and one.value is node and len(one.targets) == 1:
                yield _loaded(one.targets[0])


def _loaded(target: ast.expr) -> str:
    return shape(target).replace("ctx=Store()", "ctx=Load()")


def _given(trainer: Instance) -> list[str]:
    """What a trainer is given to train on, as the script writes it."""
    node = trainer.call.node if trainer.call is not None else None
    given = [one.value for one in node.keywords if one.arg == "train_dataset"] if isinstance(node, ast.Call) else []
    return [shape(inner) for value in given for inner in ast.walk(value) if isinstance(inner, ast.expr)]


def _may_take(case: Case, column: str) -> bool:
    """Whether a model of the script, or of a repository, may take a column."""
    for event in case.reading.events:
        remote = event.call.kwargs.get("trust_remote_code")
        if remote is not None and "load_dataset" not in event.call.name and truth(remote) is True:
            return True
    functions = (node for node in case.nodes if isinstance(node, ast.FunctionDef)) if case.tree is not None else ()
    return any(one.name == "forward" and column in {each.arg for each in one.args.args} for one in functions)


def _fix(case: Case) -> Fix:
    """The option, where the arguments come from the command line; otherwise the argument."""
    parsed = any(event.kind == "options" for event in case.reading.events)
    if not parsed or not isinstance(case.args, UvArgs):
        return Fix(title="Set `remove_unused_columns=False` in the training arguments", safe=False)
    given = case.args.script_args
    kept = [word for word in given if not word.startswith(_OPTION)] if f"{_OPTION}=True" in given else list(given)
    if _OPTION in kept:
        at = kept.index(_OPTION)
        kept[at : at + 2] = []
    return Fix(title=f"Give `{_OPTION} False`", safe=True, args={"script_args": [*kept, _OPTION, "False"]})


RULE = Rule(
    code="E010",
    name="dropped-columns",
    severity="error",
    confidence="high",
    what="A function of the script, set by `set_transform` or `with_transform` on the dataset that a Trainer of "
    "transformers trains on, reads a raw column (`image`, `text`, `audio`) which no model takes, and "
    "`remove_unused_columns` is not False. Or columns are made for nothing: the result of `add_column` or `map` is "
    "thrown away, or the mapped function returns nothing, and the dataset as it was is pushed or trained on.",
    why="The Trainer takes away every column that the model's `forward` does not name before the first batch is read; "
    "the transform runs after that, and raises KeyError. No method of a dataset changes it in place: what it gives is "
    "all that there is of it.",
    example="dataset.set_transform(lambda rows: process(rows['image']))\n"
    "Trainer(model, TrainingArguments('out', push_to_hub=True), train_dataset=dataset).train()",
    instead="TrainingArguments('out', push_to_hub=True, remove_unused_columns=False)",
    fix_safety="Safe where the arguments come from the command line: the option is added to `script_args`. Unsafe "
    "otherwise: the collator then gets all columns, or the name to keep the result under is not known.",
    references=("https://huggingface.co/docs/transformers/main_classes/trainer",),
    check=check,
)
