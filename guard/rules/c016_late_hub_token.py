"""C016: a trainer that gets its token when it has already asked for its repository."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import Const, Instance, truth
from guard.sinks.trainer import arguments_of, setting
from guard.tokens import TOKEN_FIX, has_token
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find `args.hub_token = ...` after the trainer was made, where it finds no other token."""
    machine = case.reading.machine
    if case.tree is None or machine is None or has_token(case) or "\0login" in machine.environ.items:
        return
    if not any(".hub_token" in line for line in case.lines):
        return
    given = sorted(node.lineno for node in case.nodes if isinstance(node, ast.Assign) and _is_hub_token(node))
    for event in case.events:
        made = event.result
        if event.kind != "call" or not isinstance(made, Instance) or not made.path.endswith("Trainer"):
            continue
        arguments = arguments_of(made)
        late = next((line for line in given if line > event.line), None)
        early = [line for line in given if line < event.line]
        made_with = arguments.call.kwargs if isinstance(arguments, Instance) and arguments.call is not None else {}
        if late is None or early or "hub_token" in made_with:
            continue
        if truth(setting(arguments, "push_to_hub", Const(False))) is not True:
            continue
        message = (
            f"Line {late} sets `hub_token`, and the trainer of line {event.line} creates its repository when it is "
            "made: it has no token then, and the Hub answers 401."
        )
        fix = Fix(
            title="Give `hub_token` to the trainer's arguments, or HF_TOKEN to the job",
            safe=False,
            args={"secrets": TOKEN_FIX},
        )
        yield Draft(message, case.where(late), fix, breaks=tuple(case.sinks))
        return


def _is_hub_token(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Attribute) and target.attr == "hub_token" for target in node.targets)


RULE = Rule(
    code="C016",
    name="late-hub-token",
    severity="error",
    confidence="medium",
    what="`hub_token` is set on the arguments of a trainer with `push_to_hub=True` after the trainer was made, and the "
    "job has no `HF_TOKEN`.",
    why="The trainer creates its repository in its constructor. It is refused there, and the job ends.",
    example='{"script": "args = TrainingArguments(\'out\', push_to_hub=True)\\ntrainer = '
    'Trainer(args=args)\\nargs.hub_token = os.environ[\'MINE\']\\ntrainer.train()", "secrets": {"MINE": "$MINE"}}',
    instead='{"script": "args = TrainingArguments(\'out\', push_to_hub=True, '
    'hub_token=os.environ[\'MINE\'])\\nTrainer(args=args).train()", "secrets": {"MINE": "$MINE"}}',
    fix_safety="Unsafe: it gives the job the caller's own token, which may not be the one that is meant.",
    references=("https://huggingface.co/docs/transformers/main_classes/trainer",),
    check=check,
)
