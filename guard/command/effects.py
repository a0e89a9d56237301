"""From a command, or a call that starts one, to its effects and the Python scripts inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.command import programs
from guard.command.shell import ExitError, run_shell
from guard.command.state import State
from guard.script.values import NONE, Const, Hidden, PathValue, Seq, Text, Value, template, text_of

if TYPE_CHECKING:
    from guard.sinks import Launch


def command_effects(words: list[str], env: dict[str, Value]) -> State:
    """Follow the command of a job."""
    state = State(dict(env))
    _start(state, [Const(word) for word in words])
    return state


def launch_effects(launch: Launch, env: dict[str, Value], files: dict[str, str]) -> State | None:
    """Follow the program that a script starts; None if what it starts is not known.

    Args:
        launch: The call that starts it.
        env: The variables of the environment.
        files: The texts of files that are there, by path.
    """
    given = launch.event.call.kwargs.get("cwd") or launch.event.cwd
    cwd = None if given is None or given == NONE else template(given) or "?"
    state = State(dict(env), launch.line, cwd=cwd, files=dict(files), context=launch.event.context)
    argv = launch.argv
    if isinstance(argv, Seq) and argv.items:
        words = [_word(item) for item in argv.items]
        if argv.open:
            words.append(Text((None,)))
        _start(state, words)
        return state
    if isinstance(argv, Const) and isinstance(argv.value, str):
        run_shell(argv.value, state)
        return state
    if isinstance(argv, Text) and argv.parts[0]:
        unknown = "?" if argv.secret is None else f"${argv.secret}"
        run_shell("".join(unknown if part is None else part for part in argv.parts), state)
        return state
    return None


def _word(value: Value) -> Value:
    text = text_of(value.text if isinstance(value, PathValue) else value)
    return text if isinstance(text, Const | Text | Hidden) else Text((None,))


def _start(state: State, words: list[Value]) -> None:
    def start(text: str, depth: int) -> None:
        run_shell(text, state, depth + 1)

    try:
        programs.run(state, words, None, [], 0, start)
    except ExitError:
        return
