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
        arg = "script_args" if case.operation == "uv" else "command"
        yield Draft(_message(case, what, loss.option), Where(arg=arg), _option_fix(case, loss.option))
        return
    message = (
        f"{what} depends on the variable `{loss.variable}`, which is not set to that. Nothing else keeps the results."
    )
    fix = Fix(title=f"Set `{loss.variable}`", safe=False, args={"env": {str(loss.variable): "1"}})
    yield Draft(message, Where(arg="env"), fix)


def _pushing(case: Case, option: Option) -> Option | None:
    """The flag without value that makes of the option's variable what it is not here: of `--push` and `--no-push`."""
    wanted = truth(option.value) is not True
    same = (other for other in case.reading.options if other.name == option.name)
    return next((other for other in same if other.sets is wanted and not other.takes_value), None)


def _message(case: Case, what: str, option: Option) -> str:
    chosen = _pushing(case, option)
    flag = _long((chosen or option).flags)
    if chosen is None and not option.takes_value:
        return f"{what} is switched off by `{flag}`. Nothing else keeps the results."
    state = "is off here" if option.given else "is not given"
    return f"{what} depends on `{flag}`, which {state}. Nothing else keeps the results."


def _option_fix(case: Case, option: Option) -> Fix:
    """Give the option, or take it away where giving it is what switches the push off."""
    chosen = _pushing(case, option)
    flag = _long((chosen or option).flags)
    if not isinstance(case.args, UvArgs):
        return Fix(title=f"Give `{flag}`", safe=False)
    words = list(case.args.script_args)
    given = {
        name for other in case.reading.options if other.name == option.name and other.given for name in other.flags
    }
    # argparse makes the other way of a `BooleanOptionalAction` itself.
    given |= {f"--no-{name[2:]}" for name in given if name.startswith("--")}
    kept = [word for word in words if word.partition("=")[0] not in given]
    if chosen is not None:
        return Fix(title=f"Give `{flag}`", safe=kept == words, args={"script_args": [*kept, flag]})
    if not option.takes_value:
        return Fix(title=f"Leave out `{flag}`", safe=False, args={"script_args": kept})
    if case.username is None or truth(option.value) is True or not flag.startswith("-"):
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
    example='{"script": "if args.push_to_hub: model.push_to_hub(\'alice/m\')", "script_args": []}',
    instead='{"script": "if args.push_to_hub: model.push_to_hub(\'alice/m\')", "script_args": ["--push_to_hub"]}',
    fix_safety="Safe where a flag without value has to be added. Unsafe where a value has to be chosen, or a flag "
    "that was given "
    "would be taken away.",
    check=check,
)
