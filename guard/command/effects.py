"""From a command, or a call that starts one, to its effects and the Python scripts inside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.command import programs
from guard.command.hub_tools import by_options
from guard.command.shell import run_shell
from guard.command.state import ExitError, State
from guard.packages.base_images import lacked_programs
from guard.script.context import ExhaustedError
from guard.script.models.environment import ARGV, CWD
from guard.script.values import NONE, Const, Hidden, PathValue, Seq, Text, Value, template, text_of
from guard.sinks.base import Launch

if TYPE_CHECKING:
    from guard.budget import Budget

_OPTION = re.compile(r"--|-[A-Za-z]")
#: Functions that run a script or text as the main program, with the words of `sys.argv`.
_RUNS = ("runpy.run_path", "runpy.run_module", "exec")


def command_effects(
    words: list[str],
    env: dict[str, Value],
    budget: Budget,
    mounts: tuple[str, ...] | None = None,
    image: str = "",
) -> State:
    """Follow the command of a job.

    Args:
        words: The command.
        env: The variables of the environment.
        budget: What this may take.
        mounts: The folders at which volumes are mounted, where the image brings no files of its own; None where it may.
        image: The image.
    """
    state = State(dict(env), budget, mounts=mounts, lacked=lacked_programs(image), image=image)
    _follow(state, Seq("list", [Const(word) for word in words]))
    return state


def launch_effects(launch: Launch, env: dict[str, Value], files: dict[str, str], budget: Budget) -> State | None:
    """Follow the program that a script starts; None if what it starts is not known.

    Args:
        launch: The call that starts it.
        env: The variables of the environment.
        files: The texts of files that are there, by path.
        budget: What this may take.
    """
    if not isinstance(launch.argv, Seq | Const | Text):
        return None
    state = _beginning(launch, env, files, budget)
    given = launch.event.call.kwargs.get("input")
    stdin = given.value if isinstance(given, Const) and isinstance(given.value, str) else None
    return state if state is not None and _follow(state, launch.argv, stdin) else None


def handed_effects(launch: Launch, env: dict[str, Value], budget: Budget) -> State | None:
    """What code that cannot be read does by the words that it is given; None if these do not tell.

    They are a list among its arguments, as in `main(["--out", place])`, or what `sys.argv` is when it is run.
    """
    call, argv = launch.event.call, launch.event.argv
    lists = [given for given in (*call.args, *call.kwargs.values()) if isinstance(given, Seq) and _has_options(given)]
    if not lists and isinstance(argv, Seq) and (call.path in _RUNS or not call.args):
        lists = [Seq("list", argv.items[1:], argv.open)] if _has_options(argv) else []
    state = _beginning(launch, env, {}, budget) if len(lists) == 1 else None
    if state is None:
        return None
    by_options(state, f"`{call.path[:60]}`", [_word(word) for word in lists[0].items], own=False)
    return None if all(isinstance(effect, type(launch)) for effect in state.effects) else state


def _beginning(launch: Launch, env: dict[str, Value], files: dict[str, str], budget: Budget) -> State | None:
    """The state in which something is started; None if the budget has no room for it."""
    given = launch.event.call.kwargs.get("cwd") or launch.event.cwd
    cwd = None if given is None or given == NONE else template(given) or "?"
    try:
        budget.spend(10 + (len(env) + len(files)) // 8)
    except ExhaustedError:
        return None
    # What the reading holds beside the variables of the environment stays there.
    own = {name: value for name, value in env.items() if name not in (ARGV, CWD)}
    return State(own, budget, launch.line, cwd, dict(files), context=launch.event.context)


def _follow(state: State, argv: Seq | Const | Text, stdin: str | None = None) -> bool:
    """Follow the words of a program, or a shell line; whether they are known. `state` says where the budget ended.

    `stdin` is what the program reads, where that is known.
    """
    try:
        if isinstance(argv, Seq) and argv.items:
            state.budget.spend(len(argv.items) // 20)
            _start(state, [*map(_word, argv.items), *([Text((None,))] if argv.open else ())], stdin)
        elif isinstance(argv, Const) and isinstance(argv.value, str):
            run_shell(argv.value, state)
        elif isinstance(argv, Text) and argv.parts[0]:
            unknown = "?" if argv.secret is None else f"${argv.secret}"
            run_shell("".join(unknown if part is None else part for part in argv.parts), state)
        else:
            return False
    except ExhaustedError:
        state.effects.append(Launch(state.event("shell"), None, "a command line that is too much to read"))
    return True


def _has_options(given: Seq) -> bool:
    words = (text_of(word) for word in given.items)
    return any(isinstance(word, Const) and _OPTION.match(str(word.value)) for word in words)


def _word(value: Value) -> Value:
    text = text_of(value.text if isinstance(value, PathValue) else value)
    return text if isinstance(text, Const | Text | Hidden) else Text((None,))


def _start(state: State, words: list[Value], stdin: str | None) -> None:
    def start(text: str, depth: int) -> None:
        run_shell(text, state, depth + 1)

    try:
        programs.run(state, words, stdin, [], 0, start)
    except ExitError:
        return
