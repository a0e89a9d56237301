"""One submission with everything that is known about it: what the rules look at."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from guard.budget import Budget
from guard.command import command_effects, handed_effects, launch_effects
from guard.outcome.dead import DeadPush, dead_pushes
from guard.outcome.declared import may_be_known
from guard.outcome.doubt import is_doubtful
from guard.outcome.ending import Ending, assignments, ending_of
from guard.outcome.loss import Loss, loss_of, own_push
from guard.outcome.rescued import tells_of_failure
from guard.outcome.sealed import is_sealed
from guard.outcome.trained import leave_out_the_model
from guard.outcome.untouched import is_untouched
from guard.outcome.written import SELF, written
from guard.packages.foreign import foreign_modules
from guard.packages.images import bare_mounts
from guard.packages.installing import commands
from guard.packages.names import import_names, installed, is_empty
from guard.reading import Reading, env_of_imports, read, world_of
from guard.releases.every import every_misfit
from guard.script.context import ExhaustedError
from guard.script.header import Header, python_version, read_header
from guard.script.outline import walk
from guard.script.parse import Parsed, parse
from guard.script.presence import holds, laid_by
from guard.script.values import Const
from guard.sinks import Effect, Launch, Metrics, Printed, Sink, Write, collect, hinted, mirrored
from guard.sinks.base import text, texts
from guard.sinks.delegates import packages
from guard.sinks.handed import Handed
from guard.sinks.place import is_kept, is_unplaced, locate
from guard.sinks.told import is_foreign, is_work
from guard.suppression import Ignore, read_ignores
from guard.tokens import has_token
from guard.words import words
from schemas.report import Where
from schemas.submission import JobArgs, RunArgs, UvArgs

if TYPE_CHECKING:
    import ast
    from collections.abc import Mapping

    from packaging.requirements import Requirement

    from guard.command.state import Inline, State
    from guard.outcome.absent import Absence
    from guard.releases.misfits import Misfit
    from guard.script.context import Event
    from guard.script.outline import Place
    from guard.script.world import Failure
    from schemas.facts import Facts
    from schemas.report import Confidence, Finding, Fix, Severity
    from schemas.submission import Volume


#: Flavors with a GPU, and with how many.
_GPUS = re.compile(r"(?:t4|l4|l40s|a10g|a100|h100|h200|rtx-pro-6000)(?:-small|-medium|-large)?(?:x(\d))?")
#: Methods by which an object of a library does all of its work.
_WORKERS = words("fit train run main launch start execute")
_IMPORT = re.compile(r"\s*(?:try:\s*)?(from|import)\s+([\w., ]+)")
#: Scripts inside command lines inside scripts are followed this deep.
_MAX_NESTING = 3


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
        fatal: Whether the job ends before any work because of this.
    """

    message: str
    where: Where
    fix: Fix | None = None
    severity: Severity | None = None
    confidence: Confidence | None = None
    breaks: tuple[Sink, ...] = ()
    fatal: bool = False


def _steps_of(inline: Inline, args: JobArgs) -> int:
    """What it takes to parse a script inside a command line, and to make a case of it."""
    return 50 + len(inline.text) + (len(inline.env) + len(args.secrets) + len(args.volumes)) // 8


@dataclass
class Case:
    """A submission as the rules see it.

    Attributes:
        operation: `uv` or `run`.
        args: Its arguments.
        script: The text of the script; None if there is none here.
        facts: What preflight learned; None if it did not ask.
        nesting: How many command lines this script is inside of.
        inline: What the command line around it gives it.
        row: The line of the command that it is inside of; 0 for none.
        budget: What its command lines and the scripts inside them may take.
        inner: The scripts inside its command lines, once `effects` are known.
        states: The command lines, once `effects` are known.
        findings: What the rules have found so far.
        failing: The calls that are taken to raise an exception, by the text of the script that they stand in.
        given: What the command around it has installed; None where that is not known, or there is none.
        doubts: How many times it was read anew, to see what a call brings about that fails.
    """

    operation: Literal["uv", "run"]
    args: UvArgs | RunArgs
    script: str | None
    facts: Facts | None = None
    nesting: int = 0
    inline: Inline | None = None
    row: int = 0
    budget: Budget = field(default_factory=Budget)
    inner: list[Case] = field(default_factory=list["Case"])
    states: list[State] = field(default_factory=list["State"])
    findings: list[Finding] = field(default_factory=list["Finding"])
    failing: Mapping[str, Mapping[Place, Failure]] = field(default_factory=dict[str, "Mapping[Place, Failure]"])
    given: tuple[str, ...] | None = None
    doubts: int = 0

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the script."""
        return (self.script or "").removeprefix("\ufeff").split("\n")

    @cached_property
    def ignores(self) -> list[Ignore]:
        """The comments that set warnings aside."""
        return [] if self.script is None else read_ignores(self.script.removeprefix("\ufeff"))

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

        if self.given is not None:
            return parse_requirements(list(self.given))[0]
        given = parse_requirements(self.args.dependencies)[0] if isinstance(self.args, UvArgs) else {}
        return self.header.dependencies | given

    @cached_property
    def absence(self) -> Absence | None:
        """The first file that the script reads, copies or uploads, and that cannot be there."""
        from guard.outcome.absent import absent

        return absent(self)

    @cached_property
    def _laid(self) -> frozenset[str]:
        return laid_by((event.call for event in self.reading.events if event.kind == "call"), self.script or "")

    def has_folder(self, name: str) -> bool:
        """Whether the script may have put a folder of that name into the container."""
        machine = self.reading.machine
        is_made = machine is not None and machine.traces.made_after(name, -1)
        return is_made or any(holds(place, name) for place in self._laid)

    @cached_property
    def installed(self) -> tuple[frozenset[str], bool]:
        """The distributions that the script finds, and whether that is sure to be all of them."""
        return installed(self.requirements)

    @cached_property
    def modules(self) -> frozenset[str]:
        """The modules that are sure to be importable."""
        return import_names(self.installed[0])

    @cached_property
    def assigned(self) -> dict[str, list[ast.expr]]:
        """What each name, and each keyword of a call, is given anywhere in the script."""
        return assignments(self.nodes)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All nodes of the script, in no order that matters; operators and contexts are left out."""
        return list(walk(self.tree)) if self.tree is not None else []

    @cached_property
    def has_gpu(self) -> bool | None:
        """Whether the job gets a GPU, by the name of its flavor; None if that does not tell."""
        flavors = self.facts.flavors if self.facts is not None else None
        for flavor in flavors or ():
            if flavor.name == self.args.flavor:
                return flavor.accelerator is not None
        return not self.args.flavor.startswith("cpu")

    @cached_property
    def gpus(self) -> int | None:
        """How many GPUs the job gets, by the name of its flavor; None if that does not tell."""
        if self.has_gpu is not True:
            return None if self.has_gpu is None else 0
        named = _GPUS.fullmatch(self.args.flavor)
        return None if named is None else int(named[1] or 1)

    @cached_property
    def roots(self) -> frozenset[str]:
        """The libraries that the script imports anywhere."""
        found: set[str] = set()
        for line in self.lines if self.tree is not None else ():
            match = _IMPORT.match(line[:500]) if "import" in line else None
            if match is None:
                continue
            names = [match[2]] if match[1] == "from" else match[2].split(",")
            found.update(name.split()[0].partition(".")[0] for name in names if name.strip())
        return frozenset(found - {""})

    @cached_property
    def reading(self) -> Reading:
        """What the script does in this submission.

        It is read as if the token were there: whether it is, is for the token rules to say.
        """
        return read(self, with_token=True)

    @property
    def speaks_of_tokens(self) -> bool:
        """Whether the script could notice that it has no token."""
        return self.script is not None and any(word in self.script for word in ("TOKEN", "oken(", "login", "whoami"))

    @cached_property
    def tokenless(self) -> Reading:
        """What the script does if the job has no token."""
        return read(self, with_token=False)

    @cached_property
    def mounts(self) -> dict[str, Volume]:
        """The volumes by their mount path."""
        return {volume.mount: volume for volume in self.args.volumes}

    @cached_property
    def effects(self) -> list[Effect]:
        """What the job does that matters for its results."""
        found = locate(self._effects, self.mounts, self.username)
        # Of a library that is known, only what it is told to keep counts: where else it writes, other tables say.
        known = [
            effect for effect in found if not (isinstance(effect, Write) and effect.told) or is_foreign(effect.event)
        ]
        return hinted.without_hints(known, sealed=lambda: not self.nesting and is_sealed(self.args, self.script))

    @cached_property
    def _effects(self) -> list[Effect]:
        if isinstance(self.args, RunArgs):
            env = world_of(self, with_token=True).env
            args = self.args.command, env, self.budget, bare_mounts(self.args), self.args.image
            return self._of_command(command_effects(*args))
        found: list[Effect] = []
        machine = self.reading.machine
        for effect in collect(self.reading.events, self.roots):
            if isinstance(effect, Launch) and effect.argv is not None and self.budget.is_spent:
                # The call on which it was spent is among the effects already.
                continue
            started: State | None = None
            if isinstance(effect, Launch) and machine is not None:
                env = machine.environ.items
                started = launch_effects(effect, env, self._programs, self.budget) or self._handed(effect)
            found.extend([effect] if started is None else self._of_command(started))
        if not any(isinstance(effect, Sink) for effect in found):
            told = self._told_by_words()
            found.extend(self._of_command(told) if told is not None else ())
            if not any(isinstance(effect, Write | Launch) for effect in found):
                copies = mirrored.find(self.reading.events, self.roots, env_of_imports(self))
                found.extend(copy for copy in copies if is_kept(copy, self.mounts))
            for launch in packages(self.reading.events, found, self._foreign):
                started = self._handed(launch)
                found.extend(self._hinted(launch) if started is None else self._of_command(started))
        return found

    def _told_by_words(self) -> State | None:
        """What the command line tells the last work of an unknown library, where the script reads none of it."""
        machine, text = self.reading.machine, self.script or ""
        given = self.args.script_args if isinstance(self.args, UvArgs) else []
        if not given or machine is None or machine.options or "argv" in text:
            return None
        calls = (event for event in self.reading.events if event.kind == "call" and event.call.name in _WORKERS)
        found = [event for event in calls if is_work(event)]
        return self._handed(Launch(found[-1], None, "a library", in_process=True)) if found else None

    def _hinted(self, launch: Launch) -> list[Effect]:
        """Code that cannot be read, with the places that it finds in the variables of its environment."""
        machine = self.reading.machine
        env = machine.environ.items if machine is not None else {}
        return [*hinted.of_environment(launch.event, launch.event.call.path, env), launch]

    def _handed(self, launch: Launch) -> State | None:
        """What code that cannot be read is told by the words that it is given."""
        machine = self.reading.machine
        if machine is None or not launch.in_process:
            return None
        return handed_effects(launch, machine.environ.items, self.budget)

    @cached_property
    def _programs(self) -> dict[str, str]:
        """The texts of files that the script can start: itself, and those that it has written."""
        texts = written(self.reading.events)
        if self.script is not None and not self.nesting:
            texts.update(dict.fromkeys(SELF, self.script))
        return texts

    @cached_property
    def _foreign(self) -> frozenset[str]:
        return foreign_modules(self)

    def _of_command(self, state: State) -> list[Effect]:
        """The effects of a command line and of the scripts in it."""
        self.states.append(state)
        found = list(state.effects)
        for inline in state.inline:
            try:
                self.budget.spend(_steps_of(inline, self.args))
            except ExhaustedError:
                found.append(Launch(state.event("python"), None, "more scripts than can be read"))
                break
            if self.nesting == _MAX_NESTING:
                found.append(Launch(state.event("python"), None, "a script that is too deep inside others"))
                break
            inner = Case(
                "uv",
                self._inner_args(inline),
                inline.text,
                self.facts,
                nesting=self.nesting + 1,
                inline=inline,
                row=self.row or state.line,
                budget=self.budget,
                failing=self.failing,
                given=inline.installed if self.operation == "run" and is_empty(self.args.image) else None,
            )
            self.inner.append(inner)
            found.extend(inner.raw_effects(inline))
        return found

    def raw_effects(self, inline: Inline) -> list[Effect]:
        """The effects of a script inside a command line, at the line of the command."""
        machine = self.reading.machine
        login = machine.environ.items.get("\0login") if machine is not None else None
        for effect in self._effects:
            if isinstance(effect, Sink) and effect.token in (None, Const(None)):
                effect.token = login
            context = effect.event.context
            outer = inline.context
            effect.event = effect.event._replace(
                context=context._replace(
                    conditions=(*outer.conditions, *context.conditions)[-8:],
                    handler=outer.handler or context.handler,
                    loop=outer.loop or context.loop,
                )
            )
        return self._effects

    def _inner_args(self, inline: Inline) -> UvArgs:
        env = {
            name: value.value
            for name, value in inline.env.items()
            if isinstance(value, Const) and isinstance(value.value, str)
        }
        words = [word.value for word in inline.argv if isinstance(word, Const) and isinstance(word.value, str)]
        return UvArgs.model_construct(
            **{name: getattr(self.args, name) for name in JobArgs.model_fields if name != "env"},
            env={name: text for name, text in env.items() if name not in self.args.secrets},
            script=inline.text,
            script_args=words,
            dependencies=[],
            python=None,
            image=self.args.image,
        )

    @cached_property
    def events(self) -> list[Event]:
        """What the script, and the scripts inside its command lines, do."""
        _ = self.effects
        return [*self.reading.events, *(event for inner in self.inner for event in inner.events)]

    def where(self, line: int | None = None, column: int | None = None) -> Where:
        """A place in what was submitted."""
        if self.operation == "run":
            return Where(arg="command")
        return Where(arg="script", line=line, column=column)

    def at(self, line: int | None) -> str:
        """A line of the script as the subject of a sentence; a command has none."""
        return "The command" if self.operation == "run" else f"Line {line}"

    @cached_property
    def sinks(self) -> list[Sink]:
        """The calls that keep results."""
        return [effect for effect in self.effects if isinstance(effect, Sink)]

    def sinks_of(self, event: Event) -> tuple[Sink, ...]:
        """The sinks that a call is, wherever it is reached from."""
        return tuple(self._sinks_by_node.get(id(event.call.node), ()))

    @cached_property
    def _sinks_by_node(self) -> dict[int, list[Sink]]:
        found: dict[int, list[Sink]] = {}
        for sink in self.sinks:
            found.setdefault(id(sink.event.call.node), []).append(sink)
        return found

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
        """The sinks that keep more than a model card, what was there before, or word of a failure."""
        found = (sink for sink in self.sinks if not (sink.card_only or is_untouched(self, sink)))
        kept = [sink for sink in found if not tells_of_failure(self, sink)]
        return [] if leave_out_the_model(self, kept) else kept

    @cached_property
    def doubtful(self) -> bool:
        """Whether every sink depends on something that stands where the guard cannot look."""
        return bool(self.keepers) and all(is_doubtful(sink) for sink in self.keepers)

    @cached_property
    def started(self) -> list[tuple[Event, str]]:
        """The programs that the script starts, as text: `python` for its own Python, `?` for what is not known."""
        return list(commands(self.reading.events))

    @cached_property
    def dead_pushes(self) -> list[DeadPush]:
        """The calls that would save results, and that no run of this submission reaches."""
        if self.tree is None or self.parsed is None:
            return []
        return list(dead_pushes(self.tree, self.reading, self.lines))

    @property
    def unstarted(self) -> list[tuple[ast.AST | None, str, str]]:
        """The programs whose file cannot be there: the call, for a command none, what is done to the file, its path."""
        started = self.reading.machine.unstarted if self.reading.machine is not None else ()
        lacking = [file for state in self.states for file in state.unstarted]
        return [*((node, "starts", path) for node, path in started), *((None, *file) for file in lacking)]

    @cached_property
    def created(self) -> dict[str, set[str]]:
        """The repositories that the job creates: their types, by id; `?` for an id that is not known."""
        found: dict[str, set[str]] = {}
        for event in self.events:
            if event.kind == "call" and event.call.name in ("create_repo", "create_bucket"):
                kind = "bucket" if event.call.name == "create_bucket" else event.call.kwargs.get("repo_type")
                name = kind if isinstance(kind, str) else ("model" if kind is None else text(kind) or "?")
                for place in texts(event.call.arg("repo_id", 0) or event.call.kwargs.get("bucket_id")) or ["?"]:
                    found.setdefault(place, set()).add(name)
                    if self.username is not None and "/" not in place:
                        found.setdefault(f"{self.username}/{place}", set()).add(name)
        return found

    def order_of(self, event: Event) -> int:
        """The position of an event among all that the job does."""
        # An effect of a script inside a command has an event of its own, of the same call.
        return self._order.get(id(event), self._order.get(id(event.call.node), -1) if self._is_of_command else -1)

    @cached_property
    def _order(self) -> dict[int, int]:
        order = {id(event): at for at, event in enumerate(self.events)}
        if self._is_of_command:
            order |= {id(event.call.node): at for at, event in reversed(list(enumerate(self.events)))}
        return order

    @property
    def _is_of_command(self) -> bool:
        """Whether this is a command, or a script inside one."""
        return self.operation == "run" or self.inline is not None

    @cached_property
    def ending(self) -> Ending | None:
        """Why the script ends before its work is done, if it does."""
        return ending_of(self)

    @cached_property
    def loss(self) -> Loss | None:
        """Why nothing is kept, if so."""
        return loss_of(self)

    @cached_property
    def misfits(self) -> list[Misfit]:
        """Calls, imports and fields that the releases of libraries which the job gets do not have."""
        return every_misfit(self)

    @cached_property
    def has_own_push(self) -> bool:
        """Whether the script speaks of a push that is none."""
        return self.tree is not None and own_push(self.tree, self.lines)

    @cached_property
    def unreadable(self) -> list[tuple[str, int]]:
        """Why, and at which lines, it cannot be told what the job does."""
        found = [(launch.why, launch.line) for launch in self.launches]
        if self.reading.stopped is not None:
            found.append(self.reading.stopped)
        for inner in self.inner:
            if inner.tree is None:
                found.append(("a script that cannot be read", inner.row))
            found.extend((why, inner.row) for why, _ in inner.unreadable)
        mounted = any(volume.keeps_writes for volume in self.args.volumes)
        if not self.keepers and (mounted or has_token(self)):
            env = self.reading.machine.environ.items if self.reading.machine is not None else {}
            search = Handed(self.mounts, silent=not self.writes, token=has_token(self), username=self.username)
            handed = search.first(self.events, env)
            if handed is not None:
                found.append(("a library that is handed a place which outlives the job", handed.line))
        if mounted and not self.keepers and self.writes and all(is_unplaced(write) for write in self.writes):
            found.append(("a path that is not known", self.writes[-1].line))
        if not self.keepers and self.writes and all(write.told for write in self.writes) and may_be_known(self):
            found.append(("work that may keep its results elsewhere than in its folder", self.writes[-1].line))
        if self.doubtful:
            found.append(("a switch that stands where the guard cannot look", self.keepers[0].line))
        return found

    @property
    def plain_image(self) -> bool:
        """Whether a script runs in the image of `uv` itself, in which nothing else is installed.

        Where a command line starts the script, it may have installed and made anything before.
        """
        return not self.nesting and isinstance(self.args, UvArgs) and "astral-sh/uv" in self.args.image

    def keepers_before(self, event: Event) -> bool:
        """Whether something is kept before an event."""
        at = self.order_of(event)
        orders = [(self.order_of(sink.event), sink.line) for sink in self.keepers]
        # What a program keeps that the script starts has no place among the script's own calls, only a line.
        return any(order < at if order >= 0 else line < event.line for order, line in orders)

    @property
    def username(self) -> str | None:
        """The caller's own namespace, if it is known."""
        return self.facts.username if self.facts is not None else None
