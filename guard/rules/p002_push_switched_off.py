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
        message = f"{what} depends on `{_flag(case, loss.option)}`, which {state}. Nothing else keeps the results."
        arg = "script_args" if case.operation == "uv" else "command"
        yield Draft(message, Where(arg=arg, line=None), _option_fix(case, loss.option))
        return
    message = (
        f"{what} depends on the variable `{loss.variable}`, which is not set to that. Nothing else keeps the results."
    )
    fix = Fix(title=f"Set `{loss.variable}`", safe=False, args={"env": {str(loss.variable): "1"}})
    yield Draft(message, Where(arg="env"), fix)


def _flags(case: Case, option: Option) -> list[str]:
    """How the option is written, with the flags that set it the other way: `--push` and `--no-push`."""
    return [flag for other in case.reading.options if other.name == option.name for flag in other.flags]


def _flag(case: Case, option: Option) -> str:
    """The flag that makes the option what it is not here."""
    flags, off = _flags(case, option), truth(option.value) is not True
    negatives = {flag for flag in flags if flag.startswith(("--no-", "--no_")) and f"--{flag[5:]}" in flags}
    flags = [flag for flag in flags if not negatives or (flag in negatives) is not off]
    return next((flag for flag in reversed(flags) if flag.startswith("--")), option.flags[-1])


def _option_fix(case: Case, option: Option) -> Fix:
    """Give the option, or take it away where giving it is what switches the push off."""
    words = list(case.args.script_args) if isinstance(case.args, UvArgs) else None
    same = [other for other in case.reading.options if other.name == option.name]
    wanted = truth(option.value) is not True
    chosen = next((other for other in same if other.sets is wanted and not other.takes_value), None)
    flag = _long((chosen or option).flags)
    if words is None:
        return Fix(title=f"Give `{flag}`", safe=False)
    given = {name for other in same if other.given for name in other.flags}
    # argparse makes the other way of a `BooleanOptionalAction` itself.
    given |= {f"--no-{name[2:]}" for name in given if name.startswith("--")}
    kept = [word for word in words if word.partition("=")[0] not in given]
    if chosen is not None:
        return Fix(title=f"Give `{flag}`", safe=kept == words, args={"script_args": [*kept, flag]})
    if not option.takes_value:
        return Fix(title=f"Leave out `{flag}`", safe=False, args={"script_args": kept})
    if case.username is None or not wanted or not flag.startswith("-"):
        return Fix(title=f"Give `{flag}` a repository of yours", safe=False)
    place = f"{case.username}/{case.args.name or 'job-results'}"
    return Fix(title=f"Give `{flag}`", safe=False, args={"script_args": [*words, flag, place]})


def _long(flags: list[str]) -> str:
    return next((flag for flag in reversed(flags) if flag.startswith("--")), flags[-1])


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
