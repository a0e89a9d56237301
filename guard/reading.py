"""What a script does in a submission, in the world that the job gives it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from guard.packages.images import workdir_of
from guard.packages.system import programs_lacked
from guard.packages.uninstalled import lacks_of
from guard.releases import changed
from guard.releases.defaults import defaults_of
from guard.releases.dropped import watched
from guard.script.context import ExhaustedError
from guard.script.models.environment import CWD
from guard.script.parse import parse
from guard.script.statements import Interpreter
from guard.script.values import Const, Hidden, Value
from guard.script.world import SCRIPT_FOLDER, World
from guard.tokens import TOKEN_NAMES
from schemas.submission import UvArgs

if TYPE_CHECKING:
    import ast

    from guard.case import Case
    from guard.script.context import Event, Signal
    from guard.script.machine import Option


@dataclass(slots=True)
class Reading:
    """What a script does, in order.

    Attributes:
        events: Its calls and its ends.
        options: Those that its command line knows.
        stopped: Why, and at which line, the reading was given up.
        tests: The outcome of each `if` whose outcome is known, by identity.
        machine: The interpreter that read it.
        ended: The exception or exit that ends it before its last line.
    """

    events: list[Event] = field(default_factory=list["Event"])
    options: list[Option] = field(default_factory=list["Option"])
    stopped: tuple[str, int] | None = None
    tests: dict[int, tuple[ast.If, bool]] = field(default_factory=dict[int, "tuple[ast.If, bool]"])
    machine: Interpreter | None = None
    ended: Signal | None = None


def read(case: Case, *, with_token: bool) -> Reading:
    """Read the script of a submission.

    Args:
        case: The submission.
        with_token: Whether the job has the token that the script looks for.
    """
    if case.tree is None:
        return Reading()
    machine = Interpreter(case.lines, world_of(case, with_token=with_token))
    if case.nesting:
        machine.limit = min(machine.limit, case.budget.left)
    ended: Signal | None = None
    try:
        ended = machine.run(case.tree)
    except ExhaustedError:
        machine.stopped = machine.stopped or ("more code than can be read", machine.line)
    if case.nesting:
        case.budget.left -= machine.steps
    return Reading(machine.events, machine.options, machine.stopped, machine.tests, machine, ended)


def world_of(case: Case, *, with_token: bool) -> World:
    """What the script finds when it starts."""
    # Without any, it is read as if it had the usual one.
    names = [name for name in TOKEN_NAMES if name in case.args.secrets or name in case.args.env] or ["HF_TOKEN"]
    env: dict[str, Value] = {name: Hidden(name) for name in names} if with_token else {}
    env.update((name, Const(value)) for name, value in case.args.env.items() if name != "HF_TOKEN")
    env.update((name, Hidden(name)) for name in case.args.secrets)
    if case.inline is not None:
        given = case.inline.env.items()
        env.update((name, value) for name, value in given if name not in env and name not in TOKEN_NAMES)
    for name in () if with_token else TOKEN_NAMES:
        env.pop(name, None)
    volumes = tuple(volume.mount for volume in case.args.volumes)
    mounts, workdir = (volumes, None) if case.plain_image else (None, _workdir(case))
    arguments = case.args.script_args if isinstance(case.args, UvArgs) else []
    argv = list[Value](map(Const, arguments)) if case.inline is None else list(case.inline.argv)
    closed = case.inline is None or not case.inline.open
    if case.inline is not None and case.inline.cwd is not None:
        env[CWD] = Const(case.inline.cwd)
    return World(
        argv,
        env,
        case.has_gpu,
        case.gpus,
        case.modules,
        closed,
        case.username,
        mounts,
        volumes,
        workdir,
        defaults_of(case),
        (case.inline.file if case.inline is not None else "") or f"{SCRIPT_FOLDER}/script.py",
        watched(case) | changed.watched(case),
        lacks_of(case),
        _modules_beside(case),
        case.failing.get(case.script or "", {}),
        programs_lacked(case),
        # An image may have another Python.
        case.python if case.plain_image else None,
    )


def _modules_beside(case: Case) -> dict[str, ast.Module]:
    """The modules that a script imports from its own folder."""
    texts = case.inline.beside if case.inline is not None else {}
    trees = ((name, parse(texts[name], case.python).tree) for name in sorted(texts.keys() & case.roots))
    return {name: tree for name, tree in trees if tree is not None}


def _workdir(case: Case) -> frozenset[str] | None:
    """What lies where a script starts; None where that is not known, or a command may have put anything there."""
    return workdir_of(case.args) if isinstance(case.args, UvArgs) and not case.nesting else None


def env_of_imports(case: Case) -> dict[str, str]:
    """The variables that there are when a script imports the Hub's library, with those that it sets before."""
    machine = case.reading.machine
    env = machine.environ.items if machine is not None else {}
    imported = machine.imported if machine is not None else []
    first = min((one.node.lineno for one in imported if one.module == "huggingface_hub"), default=1)
    before = "\n".join(line.partition("#")[0] for line in case.lines[: first - 1])
    own = {name: value.value for name, value in env.items() if name in before and isinstance(value, Const)}
    return dict(case.args.env) | {name: value for name, value in own.items() if isinstance(value, str)}
