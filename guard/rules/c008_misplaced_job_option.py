"""C008: an option of `hf jobs` where it reaches the script or the program instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from guard.case import Draft
from guard.command.state import shown
from guard.persistence import spelled
from guard.rule import Rule
from guard.rules.c001_unknown_flavor import FLAVORS
from schemas.report import Fix, Where
from schemas.submission import UvArgs, Volume
from schemas.timeouts import parse_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from guard.case import Case
    from guard.script.values import Value

#: Options of `hf jobs run` and `hf jobs uv run`, and the argument of a call that each is. Source: the command line of
#: huggingface_hub 2.4. `--secret` is none: unknown options are taken for the image or the command there.
_OPTIONS = {
    "--flavor": "flavor",
    "--timeout": "timeout",
    "--secrets": "secrets",
    "--secret": "secrets",
    "--env": "env",
    "--volume": "volumes",
    "--image": "image",
    "--with": "dependencies",
    "--attempts": "attempts",
    "--namespace": "namespace",
}
#: How secrets are called.
_NAME = re.compile(r"[A-Z0-9_]*(?:TOKEN|KEY|SECRET)[A-Z0-9_]*")
_IN_LINE = re.compile(r"(?<!\s)\s+(--(?:flavor|secrets?))(?:\s+|=)([\w-]+)(?=\s|$)")
_SPACE = re.compile(r"\s")
#: A script that takes its arguments as they come, or hands them on.
_TAKES_ALL = re.compile(r"\bargv\[1:\]|\bparse_known_args\b|\bctx\.args\b")


class _Given(NamedTuple):
    """An option among the words of a script or a program."""

    flag: str
    value: str


def check(case: Case) -> Iterator[Draft]:
    """Find options of a job among the words of its script or command, and those of other jobs that it starts."""
    given, kept = misplaced(case)
    if given:
        arg = "script_args" if isinstance(case.args, UvArgs) else "command"
        flags = ", ".join(f"`{one.flag}`" for one in given)
        reader = "the script" if isinstance(case.args, UvArgs) else "the program"
        message = (
            f"{flags} in `{arg}` {'is an option' if len(given) == 1 else 'are options'} of the job, and reaches "
            f"{reader} instead: the job runs without it."
        )
        patch, safe = _moved(case, given)
        fix = Fix(title=f"Give {flags} as an argument of the call", safe=safe, args={**patch, arg: kept})
        yield Draft(message, Where(arg=arg), fix)
    for launch in case.launches:
        fault = _fault(launch.event.call.args) if launch.event.call.path == "hf jobs" else None
        if fault is not None:
            fix = Fix(
                title="Put the options before the script or image, as `hf jobs run --help` names them", safe=False
            )
            yield Draft(
                f"{case.at(launch.line)} starts another job, and {fault}.",
                case.where(launch.line),
                fix,
                severity="warning",
                confidence="medium",
            )


def misplaced(case: Case) -> tuple[list[_Given], list[str]]:
    """The options of the job that stand among other words, and those words without them."""
    if isinstance(case.args, UvArgs):
        return _in_script_args(case.args.script_args, case.script)
    return _in_command(case.args.command)


def _in_script_args(words: list[str], script: str | None) -> tuple[list[_Given], list[str]]:
    """Options that the script does not know: it does not speak of them, and hands its arguments to no one."""
    found: list[_Given] = []
    kept: list[str] = []
    if script is None or _OPTIONS.keys().isdisjoint(word.partition("=")[0] for word in words):
        return [], words
    if _TAKES_ALL.search(script):
        return [], words
    at = 0
    while at < len(words):
        flag, equals, value = words[at].partition("=")
        takes = not equals and at + 1 < len(words) and not words[at + 1].startswith("-")
        if flag in _OPTIONS and (equals or takes) and flag[2:] not in script and _OPTIONS[flag] not in script:
            found.append(_Given(flag, value if equals else words[at + 1]))
            at += 1 if equals else 2
        else:
            kept.append(words[at])
            at += 1
    return found, kept


def _in_command(words: list[str]) -> tuple[list[_Given], list[str]]:
    """Options with a value that only a job knows: the name of a flavor, or of a secret."""
    found: list[_Given] = []
    if any(re.search(r"\bjobs\b", word) for word in words):
        return [], words

    def take(match: re.Match[str]) -> str:
        if not _is_plain(match[1], match[2]):
            return match[0]
        found.append(_Given(match[1], match[2]))
        return ""

    kept: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        flag, equals, value = word.partition("=")
        if not equals and at < len(words):
            value = words[at]
        if _SPACE.search(word):
            # A whole line of the shell.
            kept.append(_IN_LINE.sub(take, word))
        elif _is_plain(flag, value):
            found.append(_Given(flag, value))
            at += 0 if equals else 1
        else:
            kept.append(word)
    return found, kept


def _is_plain(flag: str, value: str) -> bool:
    return (
        value in FLAVORS if flag == "--flavor" else flag in ("--secrets", "--secret") and bool(_NAME.fullmatch(value))
    )


def _moved(case: Case, given: list[_Given]) -> tuple[dict[str, Any], bool]:
    """The arguments of the call that the options are; and whether each says plainly what it means."""
    patch: dict[str, Any] = {}
    safe = True
    for flag, value in given:
        name = _OPTIONS[flag]
        key, equals, text = value.partition("=")
        if name == "secrets":
            # A value that is written out belongs into no answer.
            patch.setdefault(name, {})[key] = f"${key}"
            safe = safe and not equals and key == "HF_TOKEN"
        elif name == "env":
            patch.setdefault(name, {})[key] = text
            safe = safe and bool(equals)
        elif name in ("volumes", "dependencies"):
            given_before = case.args.dependencies if isinstance(case.args, UvArgs) else []
            before = spelled(case) if name == "volumes" else given_before
            patch.setdefault(name, list(before)).append(value)
            safe = safe and (name != "volumes" or _accepted(Volume.from_text, value))
        else:
            patch[name] = value
            known = {"flavor": value in FLAVORS, "timeout": _accepted(parse_seconds, value)}
            safe = safe and known.get(name, False)
    return patch, safe


def _accepted(parse: Callable[[str], object], value: str) -> bool:
    try:
        parse(value)
    except ValueError:
        return False
    return True


def _fault(words: list[Value]) -> str | None:
    """What is wrong with the words after `hf`, of a command line that starts another job."""
    texts = [shown(word) for word in words]
    if texts[1:3] == ["run", "uv"]:
        return "`hf jobs run uv` runs an image called `uv`: a script is run by `hf jobs uv run`"
    script = next((at for at, text in enumerate(texts) if text.endswith(".py")), len(texts))
    if "--secret" in texts[:script]:
        return "`--secret` is no option of `hf jobs`, which takes it for the image or the script: it is `--secrets`"
    late = next((text for text in texts[script:] if text.partition("=")[0] in ("--flavor", "--secrets")), None)
    if late is not None and texts[1:2] == ["uv"]:
        return f"`{late.partition('=')[0]}` after the script is an argument of the script, not of the job"
    return None


RULE = Rule(
    code="C008",
    name="misplaced-job-option",
    severity="error",
    confidence="high",
    what="An option of `hf jobs` (`--flavor`, `--timeout`, `--secrets`, `--with`, ...) stands in `script_args` of a "
    "script that does not speak of it, or in a command with a value that only a job knows. It is a warning where the "
    "job starts another one by `hf jobs` with options out of place.",
    why="It reaches the script, which ends there or takes no notice. The job runs on the default machine, with the "
    "default half hour, and without the secret.",
    example='{"script": "dataset.push_to_hub(\'alice/rows\')", "script_args": ["--flavor", "a10g-large"]}',
    instead='{"script": "dataset.push_to_hub(\'alice/rows\')", "flavor": "a10g-large"}',
    fix_safety="Safe where the option says plainly what it means: it becomes the argument of the call that it was "
    "meant to be.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/jobs",),
    check=check,
)
