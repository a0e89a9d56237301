"""C018: an option that the script's own parser refuses, or settings that a library's dataclass does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.packages.installing import is_heard
from guard.packages.names import is_bounded
from guard.releases.llama_cpp import mistakes
from guard.releases.trl_options import strange
from guard.releases.unaccepted import unaccepted
from guard.releases.unread import unread_options
from guard.rule import Rule
from guard.rules.c008_misplaced_job_option import misplaced
from guard.training.contradictions import contradictions
from guard.training.endless import endless
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.releases.unread import Unread

_MAX_TOLD = 8


def check(case: Case) -> Iterator[Draft]:
    """Find unknown options, values outside the choices or of the wrong type, and settings that cannot go together."""
    yield from _conversions(case)
    yield from _contradicting(case)
    yield from _endless(case)
    yield from _unaccepted(case)
    yield from _unread(case)
    yield from _of_trl(case)
    yield from _of_programs(case)
    ending = case.ending
    # Options of the job that the parser refuses are C008's.
    if ending is None or case.keepers or ending.cause != "refused" or misplaced(case)[0]:
        return
    message = f"The script's parser (line {ending.line}) refuses these arguments: {ending.text[:200]}. No work is done."
    yield Draft(message, Where(arg="script_args"), Fix(title="Give what the parser accepts", safe=False))


def _contradicting(case: Case) -> Iterator[Draft]:
    """Find training arguments that raise ValueError, before any training."""
    for event, text in contradictions(case):
        late = tuple(sink for sink in case.keepers if case.order_of(sink.event) >= case.order_of(event))
        message = f"{case.at(event.line)} makes training arguments that raise ValueError: {text}. Nothing is trained."
        fix = Fix(title="Set them so that they go together", safe=False)
        severity = "error" if late or not case.keepers else "warning"
        yield Draft(message, case.where(event.line, event.column), fix, severity=severity, breaks=late)
        return


def _endless(case: Case) -> Iterator[Draft]:
    """Find trainings on what is streamed that are told no number of steps."""
    for event, breaks in endless(case):
        message = (
            f"{case.at(event.line)} makes a trainer for a dataset that is streamed, which has no length, and the "
            "training arguments set no `max_steps`. It raises ValueError; nothing is trained."
        )
        fix = Fix(title="Set `max_steps`, or load the dataset without `streaming=True`", safe=False)
        severity = "error" if breaks or not case.keepers else "warning"
        yield Draft(message, case.where(event.line, event.column), fix, severity=severity, breaks=breaks)
        return


def _unaccepted(case: Case) -> Iterator[Draft]:
    """Find arguments that a library refuses."""
    told: set[tuple[int, str]] = set()
    for event, text, error, breaks, instead in unaccepted(case):
        if (event.line, text) in told:
            continue
        told.add((event.line, text))
        message = f"{case.at(event.line)} calls `{event.call.name}`, and {text}. It raises {error}."
        if event.kind == "options":
            message = f"{case.at(event.line)} reads the command line, and {text}. The job ends with that."
        fix = Fix(title=instead, safe=False)
        severity = "error" if breaks or not case.keepers else "warning"
        yield Draft(message, case.where(event.line, event.column), fix, severity=severity, breaks=breaks)


def _unread(case: Case) -> Iterator[Draft]:
    """Find options that no dataclass of a library knows which the command line is read into."""
    misplaced_flags = {one.flag for one in misplaced(case)[0]}
    for found in unread_options(case):
        flags = [found.words[at].partition("=")[0] for at in found.options]
        if misplaced_flags & set(flags):
            continue
        read = f"`{found.event.call.name}` ({case.at(found.event.line).lower()})"
        listed, classes = ", ".join(f"`{flag[:40]}`" for flag in flags), ", ".join(found.classes)
        releases = ", ".join(found.releases)
        is_given = isinstance(case.args, UvArgs) and found.words == case.args.script_args
        yield Draft(
            f"{listed} {'is no option' if len(flags) == 1 else 'are no options'} of {classes} ({releases}): {read} "
            f"{'raises' if found.certain else 'may raise'} ValueError for what it does not know, before any work.",
            Where(arg="script_args") if is_given else case.where(found.event.line, found.event.column),
            _spelled(found, flags, is_given=is_given),
            severity="error" if found.certain else "warning",
            confidence="high" if found.certain and not found.beyond else "medium",
            breaks=found.breaks,
        )


def _of_trl(case: Case) -> Iterator[Draft]:
    """Find options of `trl sft` and its siblings that the installed release does not know."""
    for command, line, options, near, release, breaks in strange(case):
        listed = ", ".join(f"`--{option[:40]}`" for option in options[:_MAX_TOLD])
        message = (
            f"{case.at(line)} calls `trl {command}` with {listed}, which TRL {release} does not take, and `accelerate "
            "launch` neither: it ends with an error before any training."
        )
        fix = Fix(title=f"Use `--{near}`" if near else f"Leave out {listed}", safe=False)
        severity = "error" if breaks or not case.keepers else "warning"
        yield Draft(message, case.where(line), fix, severity=severity, breaks=breaks)


def _of_programs(case: Case) -> Iterator[Draft]:
    """Find well-known programs that end for what they are told."""
    for state in case.states:
        for program, told, instead, line, effects, library in state.refused:
            asked = case.requirements.get(library)
            if asked is not None and (asked.url or is_bounded(asked)):
                continue
            heard = next((event for event, _ in case.started if event.line == line and is_heard(event)), None)
            own = {id(effect.event) for effect in effects}
            later = {id(sink) for sink, _ in state.sent} if state.joined == "after success" else set[int]()
            breaks = tuple(
                sink
                for sink in case.keepers
                if id(sink.event) in own
                or id(sink) in later
                or (heard is not None and case.order_of(sink.event) > case.order_of(heard))
            )
            message = f"{case.at(line)} gives `{program}` {told}: it ends with an error before any work."
            severity = "error" if breaks or not case.keepers else "warning"
            fix = Fix(title=instead, safe=False)
            yield Draft(message, case.where(line), fix, severity=severity, breaks=breaks)
            return


def _spelled(found: Unread, flags: list[str], *, is_given: bool) -> Fix:
    """The command line with the nearest options that are known in the place of those that are not."""
    if not all(found.options.values()):
        strange = ", ".join(
            f"`{flag[:40]}`" for flag, near in zip(flags, found.options.values(), strict=True) if not near
        )
        return Fix(title=f"Leave out {strange}", safe=False)
    words = list(found.words)
    for (at, near), flag in zip(found.options.items(), flags, strict=True):
        words[at] = f"--{near}{words[at].removeprefix(flag)}"
    used = ", ".join(f"`--{near}`" for near in found.options.values())
    safe = found.plain and found.certain and is_given
    return Fix(title=f"Use {used}", safe=safe, args={"script_args": words} if is_given else None)


def _conversions(case: Case) -> Iterator[Draft]:
    """Find commands of llama.cpp that fail."""
    for event, text, instead, heard in mistakes(case):
        line, column = (event.line, event.column) if event is not None else (None, None)
        after = (event is None or case.order_of(sink.event) > case.order_of(event) for sink in case.keepers)
        late = tuple(sink for sink, is_after in zip(case.keepers, after, strict=True) if is_after and heard)
        message = f"{case.at(line)} converts a model, and {text}. It fails."
        severity = "error" if late else "warning"
        yield Draft(message, case.where(line, column), Fix(title=instead, safe=False), severity=severity, breaks=late)
        return


RULE = Rule(
    code="C018",
    name="refused-value",
    severity="error",
    confidence="high",
    what="An option that the script does not know, or a value that its parser refuses; an option that no dataclass has "
    "into which `HfArgumentParser` or `TrlParser` reads the command line; what a library refuses: an argument, "
    "settings that cannot go together, a model or dataset that is not made for it, a checkpoint that no container "
    "has; or an option that `hf upload`, `lm_eval`, `lighteval`, `litgpt` or llama.cpp's converter refuses. A warning "
    "where it is not certain, or loses nothing.",
    why="The job is started, billed, and ends before any work.",
    example='{"script": "trainer.train(args.epochs)", "script_args": ["--epochs", "many"]}',
    instead='{"script": "trainer.train(args.epochs)", "script_args": ["--epochs", "3"]}',
    fix_safety="Safe where an option of a library's dataclass is only spelt otherwise, or had that name in another "
    "release. Unsafe otherwise: what was meant is not known.",
    check=check,
)
