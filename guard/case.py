"""One submission with everything that is known about it: what the rules look at."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from guard.dead import DeadPush, dead_pushes
from guard.ending import Ending, ending_of
from guard.loss import Loss, loss_of, own_push
from guard.packages import import_names
from guard.script.context import ExhaustedError
from guard.script.header import Header, python_version, read_header
from guard.script.parse import Parsed, parse
from guard.script.statements import Interpreter
from guard.script.values import Const, Hidden, Value
from guard.script.world import World
from guard.sinks import Effect, Launch, Metrics, Printed, Sink, Write, collect
from guard.sinks.place import locate
from schemas.submission import RunArgs, UvArgs

if TYPE_CHECKING:
    from packaging.requirements import Requirement

    from guard.script.context import Event, Signal
    from guard.script.machine import Option
    from schemas.facts import Facts
    from schemas.report import Confidence, Fix, Severity, Where


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule found, before the judge signs it with the rule's code and name.

    Attributes:
        message: What is wrong here; what follows.
        where: The argument, and the place in it.
        fix: The edit that mends it.
        severity: Where it is not the rule's own.
        confidence: Where it is not the rule's own.
        breaks: The sinks that keep nothing because of this.
    """

    message: str
    where: Where
    fix: Fix | None = None
    severity: Severity | None = None
    confidence: Confidence | None = None
    breaks: tuple[Sink, ...] = ()


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
    tests: dict[int, bool] = field(default_factory=dict[int, bool])
    machine: Interpreter | None = None
    ended: Signal | None = None


@dataclass
class Case:
    """A submission as the rules see it.

    Attributes:
        operation: `uv` or `run`.
        args: Its arguments.
        script: The text of the script; None if there is none here.
        facts: What preflight learned; None if it did not ask.
    """

    operation: Literal["uv", "run"]
    args: UvArgs | RunArgs
    script: str | None
    facts: Facts | None = None

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the script."""
        return (self.script or "").removeprefix("\ufeff").split("\n")

    @cached_property
    def header(self) -> Header:
        """The PEP 723 header of the script."""
        return read_header(self.script.removeprefix("\ufeff")) if self.script is not None else Header()

    @cached_property
    def python(self) -> tuple[int, int]:
        """The Python that the job runs the script with."""
        asked = self.args.python if isinstance(self.args, UvArgs) else None
        return python_version(self.header, asked, self.args.image)

    @cached_property
    def parsed(self) -> Parsed | None:
        """The script's syntax tree, or why there is none; None without a script."""
        return None if self.script is None else parse(self.script, self.python)

    @property
    def tree(self) -> ast.Module | None:
        """The script's syntax tree."""
        return self.parsed.tree if self.parsed is not None else None

    @cached_property
    def requirements(self) -> dict[str, Requirement]:
        """What is installed for the script: by its header and by the call."""
        from guard.script.header import parse_requirements

        given = parse_requirements(self.args.dependencies)[0] if isinstance(self.args, UvArgs) else {}
        return self.header.dependencies | given

    @cached_property
    def has_gpu(self) -> bool | None:
        """Whether the job gets a GPU, by the name of its flavor; None if that does not tell."""
        flavors = self.facts.flavors if self.facts is not None else None
        for flavor in flavors or ():
            if flavor.name == self.args.flavor:
                return flavor.accelerator is not None
        return not self.args.flavor.startswith("cpu")

    @cached_property
    def roots(self) -> frozenset[str]:
        """The libraries that the script imports anywhere."""
        found: set[str] = set()
        for node in ast.walk(self.tree) if self.tree is not None else ():
            if isinstance(node, ast.Import):
                found.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.partition(".")[0])
        return frozenset(found)

    @cached_property
    def reading(self) -> Reading:
        """What the script does in this submission.

        It is read as if the token were there: whether it is, is for the token rules to say.
        """
        return self._read(with_token=True)

    @cached_property
    def tokenless(self) -> Reading:
        """What the script does if the job has no token."""
        return self._read(with_token=False)

    def _read(self, *, with_token: bool) -> Reading:
        if self.tree is None:
            return Reading()
        machine = Interpreter(self.lines, self._world(with_token=with_token))
        ended: Signal | None = None
        try:
            ended = machine.run(self.tree)
        except ExhaustedError:
            machine.stopped = machine.stopped or ("it is too much to read", machine.line)
        return Reading(machine.events, machine.options, machine.stopped, machine.tests, machine, ended)

    def _world(self, *, with_token: bool) -> World:
        env: dict[str, Value] = {"HF_TOKEN": Hidden("HF_TOKEN")} if with_token else {}
        env.update((name, Const(value)) for name, value in self.args.env.items() if name != "HF_TOKEN")
        env.update((name, Hidden(name)) for name in self.args.secrets)
        arguments = self.args.script_args if isinstance(self.args, UvArgs) else []
        packages = import_names(self.requirements)
        argv: list[Value] = [Const(word) for word in arguments]
        return World(argv, env, self.has_gpu, packages, username=self.username)

    @cached_property
    def effects(self) -> list[Effect]:
        """What the script does that matters for its results."""
        found = list(collect(self.reading.events, self.roots))
        return locate(found, self.args.volumes)

    @cached_property
    def sinks(self) -> list[Sink]:
        """The calls that keep results."""
        return [effect for effect in self.effects if isinstance(effect, Sink)]

    @cached_property
    def writes(self) -> list[Write]:
        """The calls that write files which end with the job."""
        return [effect for effect in self.effects if isinstance(effect, Write)]

    @cached_property
    def metrics(self) -> list[Metrics]:
        """The calls that report numbers."""
        return [effect for effect in self.effects if isinstance(effect, Metrics)]

    @cached_property
    def prints(self) -> list[Printed]:
        """The calls that print results."""
        return [effect for effect in self.effects if isinstance(effect, Printed)]

    @cached_property
    def launches(self) -> list[Launch]:
        """The calls that hand the work to something that cannot be read."""
        return [effect for effect in self.effects if isinstance(effect, Launch)]

    @cached_property
    def keepers(self) -> list[Sink]:
        """The sinks that keep more than a model card."""
        return [sink for sink in self.sinks if not sink.card_only]

    @cached_property
    def dead_pushes(self) -> list[DeadPush]:
        """The calls that would save results, and that no run of this submission reaches."""
        if self.tree is None or self.parsed is None:
            return []
        return list(dead_pushes(self.tree, self.reading))

    @cached_property
    def ending(self) -> Ending | None:
        """Why the script ends before its work is done, if it does."""
        return ending_of(self)

    @cached_property
    def loss(self) -> Loss | None:
        """Why nothing is kept, if so."""
        return loss_of(self)

    @cached_property
    def has_own_push(self) -> bool:
        """Whether the script speaks of a push that is none."""
        return self.tree is not None and own_push(self.tree, self.lines)

    @property
    def commands(self) -> bool:
        """Whether there is a command line here that could be read."""
        return False

    @cached_property
    def unreadable(self) -> list[tuple[str, int]]:
        """Why, and at which lines, it cannot be told what the job does."""
        found = [(launch.why, launch.line) for launch in self.launches]
        if self.reading.stopped is not None:
            found.append(self.reading.stopped)
        if self.operation == "run":
            found.append(("the command", 0))
        return found

    @property
    def username(self) -> str | None:
        """The caller's own namespace, if it is known."""
        return self.facts.username if self.facts is not None else None
