"""P010: a model is pushed without what it cannot be used without, or that without the model."""

from __future__ import annotations

import ast
import posixpath
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.outcome.trained import folder_of_part, loaded_anew, part_of
from guard.rule import Rule
from guard.script.outline import path_to
from guard.sinks.base import texts
from guard.sinks.place import absolute
from guard.sinks.trainer import trainer_of
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink, Write

_OWN_PUSHES = frozenset({"push_to_hub", "save_pretrained"})


def check(case: Case) -> Iterator[Draft]:
    """Find tokenizers and processors of which the model, or that of the model, is not pushed."""
    loss = case.loss
    if loss is not None and loss.code == "P010":
        again, sink = loaded_anew(case), case.sinks[0]
        if again is not None:
            message = (
                f"{case.at(again[0].line)} keeps a model loaded anew from `{again[1][:60]}`, after the training. "
                "It has the weights that lie there. What is trained is not pushed or written anywhere that lasts."
            )
            fix = Fix(title="Keep the model of the training: `trainer.push_to_hub()`, `trainer.model`", safe=False)
            yield Draft(message, case.where(again[0].line), fix, severity="error", confidence="high")
            return
        part = part_of(sink.source) or folder_of_part(case, sink)
        what = f"the `{part}` alone" if part else "before the training"
        message = f"{case.at(loss.line)} pushes {what}: what is trained is not pushed or written anywhere that lasts."
        fix = Fix(title="Push the model when it is trained: `trainer.push_to_hub()`", safe=False)
        yield Draft(message, case.where(loss.line), fix, severity="error", confidence="high")
        return
    models = [sink for sink in case.keepers if sink.event.call.name in _OWN_PUSHES and not part_of(sink.source)]
    models = [sink for sink in models if sink.repo_type == "model"]
    if not models or any(_may_cover(sink) for sink in case.keepers):
        return
    for write in case.writes:
        name = part_of(write.event.call.receiver) if write.what == "save_pretrained" else None
        if name is None or any(_sends(sink, write) for sink in case.keepers):
            continue
        message = (
            f"{case.at(models[0].line)} pushes the model to `{models[0].uri}`, and the `{name}` of line {write.line} "
            "is only saved on the job's disk: the repository cannot be used without another one's."
        )
        yield Draft(message, case.where(write.line, write.event.column), _fix(case, write, models[0]))
        return


def _may_cover(sink: Sink) -> bool:
    """Whether a sink may send the part too: a trainer pushes its own, and some uploads do not say what they send."""
    if trainer_of(sink.event) is not None or part_of(sink.source):
        return True
    return sink.event.call.name not in _OWN_PUSHES and not texts(sink.source)


def _sends(sink: Sink, write: Write) -> bool:
    """Whether a sink uploads the folder that a file is written to."""
    saved = [posixpath.normpath(absolute(write, path)) for path in texts(write.path)]
    for source in texts(sink.source):
        folder = posixpath.normpath(source)
        if "?" in source or not saved or any("?" in path or f"{path}/".startswith(f"{folder}/") for path in saved):
            return True
    return False


def _fix(case: Case, write: Write, model: Sink) -> Fix:
    """Push it to the same place, in the line after."""
    title = "Push it to the same repository"
    call, place = write.event.call.node, texts(model.place)
    if case.tree is None or case.operation != "uv" or not place or "?" in place[0] or not isinstance(call, ast.Call):
        return Fix(title=title, safe=False)
    statement = path_to(case.tree, call)[-1]
    owner = case.reading.machine.source(call.func) if case.reading.machine is not None else ""
    if not isinstance(statement, ast.Expr) or statement.value is not call or not owner.endswith(".save_pretrained"):
        return Fix(title=title, safe=False)
    last = statement.end_lineno or statement.lineno
    indent = case.lines[statement.lineno - 1][: statement.col_offset]
    if indent.strip() or not last <= len(case.lines):
        return Fix(title=title, safe=False)
    added = f'{indent}{owner.removesuffix(".save_pretrained")}.push_to_hub("{place[0]}")'
    return Fix(title=title, safe=False, script=diff(case.lines, {last: [case.lines[last - 1], added]}))


RULE = Rule(
    code="P010",
    name="partial-push",
    severity="warning",
    confidence="medium",
    what="A model is pushed with `push_to_hub`, and its tokenizer or processor is only saved to a folder that no "
    "upload sends. An error where a model is trained and only its tokenizer is pushed, or all pushes come before the "
    "training, or what is pushed is loaded anew after it.",
    why="The repository has weights and no tokenizer. Where that was changed for the training, it is lost. The other "
    "way round, or before the training, the model is.",
    example='model.push_to_hub("alice/m")\nAutoTokenizer.from_pretrained("base").save_pretrained("out")',
    instead='model.push_to_hub("alice/m")\nAutoTokenizer.from_pretrained("base").push_to_hub("alice/m")',
    fix_safety="Unsafe: it may be the base model's, unchanged, and not be wanted there.",
    check=check,
)
