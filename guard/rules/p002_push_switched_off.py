"""P002: the push is there, and this submission switches it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import truth
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.machine import Option


def check(case: Case) -> Iterator[Draft]:
    """Find a push behind an option or variable that is not set here, where nothing else is kept."""
    loss = case.loss
    if loss is None or loss.code != "P002":
        return
    line = loss.push.line if loss.push is not None else (loss.write.line if loss.write is not None else None)
    what = f"The push on line {line}" if loss.push is not None else "Pushing to the Hub"
    if loss.option is not None:
        state = "is off here" if loss.option.given else "is not given"
        message = f"{what} depends on `{_flag(loss.option)}`, which {state}. Nothing else keeps the results."
        arg = "script_args" if case.operation == "uv" else "command"
        yield Draft(message, Where(arg=arg, line=None), _option_fix(case, loss.option))
        return
    message = (
        f"{what} depends on the variable `{loss.variable}`, which is not set to that. Nothing else keeps the results."
    )
    fix = Fix(title=f"Set `{loss.variable}`", safe=False, args={"env": {str(loss.variable): "1"}})
    yield Draft(message, Where(arg="env"), fix)


def _negatives(option: Option) -> set[str]:
    """The flags that switch off what another flag of the same option switches on: `--no-push` beside `--push`."""
    return {flag for flag in option.flags if flag.startswith("--no-") and f"--{flag[5:]}" in option.flags}


def _flag(option: Option) -> str:
    """The flag that makes the option what it is not here."""
    off, negatives = truth(option.value) is not True, _negatives(option)
    flags = [flag for flag in option.flags if not negatives or (flag in negatives) is not off]
    return next((flag for flag in reversed(flags) if flag.startswith("--")), option.flags[-1])


def _option_fix(case: Case, option: Option) -> Fix:
    """Give the option, or take it away where giving it is what switches the push off."""
    flag = _flag(option)
    words = list(case.args.script_args) if isinstance(case.args, UvArgs) else None
    if words is None:
        return Fix(title=f"Give `{flag}`", safe=False)
    if option.given and _negatives(option):
        kept = [word for word in words if word not in option.flags]
        return Fix(title=f"Give `{flag}`", safe=False, args={"script_args": [*kept, flag]})
    if option.given:
        kept = [word for word in words if word.partition("=")[0] not in option.flags]
        return Fix(title=f"Leave out `{flag}`", safe=False, args={"script_args": kept})
    if not option.takes_value:
        return Fix(title=f"Give `{flag}`", safe=True, args={"script_args": [*words, flag]})
    if case.username is None or truth(option.value) is True or not flag.startswith("-"):
        return Fix(title=f"Give `{flag}` a repository of yours", safe=False)
    place = f"{case.username}/{case.args.name or 'job-results'}"
    return Fix(title=f"Give `{flag}`", safe=False, args={"script_args": [*words, flag, place]})


RULE = Rule(
    code="P002",
    name="push-switched-off",
    severity="error",
    confidence="high",
    what="The call that would save the results runs only with an option or environment variable that this "
    "submission does not "
    "set.",
    why="The same script pushes for others, and loses everything here.",
    example='{"script_args": []} for a script with `if args.push_to_hub: model.push_to_hub(...)`',
    instead='{"script_args": ["--push_to_hub"]}',
    fix_safety="Safe where a flag without value has to be added. Unsafe where a value has to be chosen, or a flag "
    "that was given "
    "would be taken away.",
    check=check,
)
