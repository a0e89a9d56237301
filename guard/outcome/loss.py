"""Why nothing of a submission is kept: the one reason that a report gives, though several may hold."""

from __future__ import annotations

import ast
import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.outcome.declared import speaks_of
from guard.outcome.ending import depends_on
from guard.outcome.refused import refusals
from guard.outcome.trained import leave_out_the_model
from guard.script.outline import path_to, walk
from guard.script.values import Instance, Object, truth
from guard.sinks.base import texts
from guard.sinks.place import absolute, mounted
from guard.words import words
from schemas.submission import RunArgs

if TYPE_CHECKING:
    from guard.case import Case
    from guard.outcome.dead import DeadPush
    from guard.script.machine import Option
    from guard.sinks import Write
    from schemas.submission import Volume

_WORD = re.compile(r"push_to_hub|upload_to_hub|upload_file|upload_folder|hf upload|huggingface-cli upload")
#: Folders of the container that nobody mounts anything at.
_SYSTEM = words("tmp root home var usr opt app etc dev proc run workspace content kaggle venv")


@dataclass(frozen=True, slots=True)
class Loss:
    """Why nothing is kept.

    Attributes:
        code: The rule that says so.
        write: The file that is lost.
        push: The push that is not reached.
        option: The option that switches it off.
        variable: The environment variable that does.
        volume: The read-only mount that was written to.
        line: The line that the reason is about.
    """

    code: str
    write: Write | None = None
    push: DeadPush | None = None
    option: Option | None = None
    variable: str | None = None
    volume: Volume | None = None
    line: int | None = None


def loss_of(case: Case) -> Loss | None:
    """The reason why nothing is kept; None if something is, or if that cannot be told."""
    if case.keepers or (case.tree is None and case.operation != "run"):
        return None
    ending = case.ending
    if ending is not None and ending.cause == "endless":
        return Loss("P003", line=ending.line, push=next(iter(case.dead_pushes), None))
    if (ending is not None and ending.cause != "other") or _lacks(case):
        return Loss("")
    refused = _refused(case)
    if refused is not None:
        return refused
    switched = _read_only(case) or _switched_off(case)
    if switched is not None and not _hands_over(case):
        return switched
    if case.unreadable:
        return _beside(case)
    vain = _vain(case)
    if vain is not None:
        return vain
    unreached = _unreached(case)
    if unreached is not None:
        return unreached
    if _makes(case):
        return _written(case)
    if case.has_own_push and not case.dead_pushes:
        return Loss("P011")
    if case.metrics:
        return Loss("P016", line=case.metrics[-1].event.line)
    return Loss("P009")


def _vain(case: Case) -> Loss | None:
    """A push that is made without the model, or set up and not made."""
    if leave_out_the_model(case, case.sinks):
        return Loss("P010", line=case.sinks[0].line)
    unused = _unused_config(case)
    return None if unused is None else Loss("P007", line=unused)


def _lacks(case: Case) -> bool:
    """Whether the command ends for want of a variable, program or package, or for an option that a program refuses.

    Or all work is for a file that is not there.
    """
    if case.unreadable:
        return False
    ended = (state.missing or state.unfound or state.unlisted or state.refused for state in case.states)
    if case.operation == "run" and any(ended):
        return True
    # A file that the shell writes out is one for its programs.
    return bool(case.unstarted) and all(write.what == "redirect" for write in case.writes)


def _makes(case: Case) -> bool:
    """Whether what a submission writes is more than what it has fetched in order to print something of it."""
    return any(write.what != "download" for write in case.writes) or (bool(case.writes) and not case.prints)


def _unreached(case: Case) -> Loss | None:
    """A push that no run reaches, or an end before it."""
    written = _written(case) if case.writes else None
    if written is not None and written.code in ("P004", "P006"):
        # It has chosen a folder that is to be mounted, whatever other ways it knows.
        return written
    chosen = any(push.another for push in case.dead_pushes)
    if case.dead_pushes and not (chosen and (case.writes or case.prints)):
        return Loss("P003", push=case.dead_pushes[0])
    return None if case.ending is None else Loss("P003", line=case.ending.line)


def _hands_over(case: Case) -> bool:
    """Whether code from elsewhere has the last word: it runs after everything that the script itself writes."""
    if any(launch.in_process for launch in case.launches) or case.reading.stopped is not None:
        return True
    order = {id(effect): position for position, effect in enumerate(case.effects)}
    last = max((order[id(launch)] for launch in case.launches), default=-1)
    return last > max((order[id(write)] for write in case.writes), default=-1)


def _beside(case: Case) -> Loss | None:
    """What a command copies at its end to a folder that looks like a mount, while the bucket lies at another.

    Programs that cannot be read have worked before. Where the command does not speak of the mount, it is made for
    the folder that it names, and they are made for what it hands on from there.
    """
    mounts = [volume.mount for volume in case.args.volumes if volume.keeps_writes]
    said = [*(case.args.command if isinstance(case.args, RunArgs) else ()), *case.args.env.values()]
    if (
        not mounts
        or not case.writes
        or _hands_over(case)
        or any(speaks_of(text, mount) for text in said for mount in mounts)
    ):
        return None
    last = case.writes[-1]
    written = _written(case)
    return written if last.what == "copytree" and written.code == "P004" and written.write is last else None


def _refused(case: Case) -> Loss | None:
    """A write that ends the script at a read-only mount, before it hands anything to what cannot be read."""
    if not case.launches or len(case.unreadable) > len(case.launches):
        return None
    at = {id(effect): position for position, effect in enumerate(case.effects)}
    for write, volume in refusals(case, case.writes):
        order = case.order_of(write.event)
        # What a program does that the script starts has no place among the script's own calls.
        later = (order < case.order_of(one.event) or case.order_of(one.event) < 0 for one in case.launches)
        if all(later) and all(at[id(write)] < at[id(one)] for one in case.launches):
            return Loss("P005", write=write, volume=volume)
    return None


def _read_only(case: Case) -> Loss | None:
    """A file below a mount that refuses it: the place that the call itself has given for results."""
    for write in reversed(case.writes if not case.unreadable else []):
        volume = mounted(write, case.mounts)
        if volume is not None and not volume.keeps_writes:
            return Loss("P005", write=write, volume=volume)
    return None


def _written(case: Case) -> Loss:
    for write in reversed([one for one in case.writes if mounted(one, case.mounts) is None]):
        for path in texts(write.path):
            top = posixpath.normpath(absolute(write, path)).split("/")
            is_inside = len(top) > 2 or (path.endswith("/") and top[-1] != "")
            if top[0] == "" and is_inside and top[1] not in _SYSTEM and "?" not in top[1]:
                return Loss("P006" if top[1] == "data" else "P004", write=write)
    named_only = case.has_own_push and not case.dead_pushes
    made = [write for write in case.writes if write.what != "download"] or case.writes
    return Loss("P011" if named_only else "P001", write=made[-1])


def _switched_off(case: Case) -> Loss | None:
    """A push behind a test that an option or a variable of this submission decides."""
    for push in case.dead_pushes:
        if push.test is None:
            continue
        option, variable, _ = depends_on(case, push.test)
        if option is not None:
            return Loss("P002", push=push, option=option)
        if variable is not None:
            return Loss("P002", push=push, variable=variable)
    trained = any(write.what in ("model", "results") for write in case.writes)
    for option in case.reading.options:
        name = option.name.rpartition(".")[2]
        if trained and name in ("push_to_hub", "push") and truth(option.value) is False:
            return Loss("P002", option=option, write=case.writes[-1])
    return _setting_off(case) if trained else None


def _setting_off(case: Case) -> Loss | None:
    """A trainer's `push_to_hub=...` that an option or variable of this submission makes false."""
    for event in case.reading.events:
        value = event.call.kwargs.get("push_to_hub")
        node = event.call.node
        if value is None or truth(value) is not False or not isinstance(node, ast.Call):
            continue
        given = next((keyword.value for keyword in node.keywords if keyword.arg == "push_to_hub"), None)
        if given is None or isinstance(given, ast.Constant):
            continue
        option, variable, _ = depends_on(case, given)
        if option is not None or variable is not None:
            return Loss("P002", option=option, variable=variable, line=event.line, write=case.writes[-1])
    return None


def _unused_config(case: Case) -> int | None:
    """The line of a configuration that asks for a push which no trainer makes."""
    for event in case.reading.events:
        made = event.result.base if isinstance(event.result, Object) else event.result
        is_config = isinstance(made, Instance) and made.path.rpartition(".")[2].endswith(("Config", "Arguments"))
        if event.kind == "call" and is_config and truth(event.call.kwargs.get("push_to_hub")) is True:
            return event.line
    return None


def push_word(tree: ast.AST, lines: list[str]) -> tuple[int, re.Match[str]] | None:
    """The first place of a script that speaks of a push, and its line; what is only imported does not count."""
    for number, line in enumerate(lines, 1):
        match = _WORD.search(line[:2000]) if "upload" in line or "push" in line else None
        if match is None:
            continue
        here = path_to(tree, ast.Pass(lineno=number, col_offset=match.start()))[-1]
        if not isinstance(here, ast.Import | ast.ImportFrom):
            return number, match
    return None


def own_push(tree: ast.AST, lines: list[str]) -> bool:
    """Whether a script names a push that is not one: a function of its own, or a word in a comment."""
    if push_word(tree, lines) is None:
        return False
    # A method that is named and not called is a mistake of another kind.
    return not any(isinstance(node, ast.Expr) and isinstance(node.value, ast.Attribute) for node in walk(tree))
