"""The state of one reading of a script, and how it forks and joins where the way is not known."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from guard.script.context import Condition, Context, Event, ExhaustedError, Imported, LeaveError, Signal
from guard.script.presence import Traces
from guard.script.values import DELETED, UNKNOWN, Call, Choice, Const, Instance, Map, Scope, Seq, Value, merge

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Collection, Sequence

    from guard.script.asides import Aside
    from guard.script.values import Function
    from guard.script.world import World

#: Nodes that are evaluated before the reading is given up: a node takes about four microseconds. Ten thousand lines of
#: code have about 30,000 of them, and 3,000 events.
MAX_STEPS = 100_000
MAX_EVENTS = 5_000
#: Calls of local functions inside each other.
MAX_DEPTH = 24
#: A function is entered this often; beyond, only while it is cheap.
MAX_ENTRIES = 8
MAX_SPENT = 4_000

#: Variables by which the Hub's libraries send, or do not send.
WATCHED = frozenset({"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"})

Change = tuple[dict[Any, Value], Any, "Value | None"]


class Frame:
    """One call of a function: what it may return, how the loop in it may leave a round, the variables as it yields."""

    __slots__ = ("environ", "function", "may_break", "may_skip", "returns", "yields")

    def __init__(self, function: Function | None = None) -> None:
        self.function = function
        self.returns: list[Value] = []
        self.yields: list[Value] = []
        self.may_break = self.may_skip = False
        self.environ: dict[Any, Value] | None = None


class Thread(NamedTuple):
    """A thread, or daemon process, of the script: where in `events` it begins and ends, and whether it is a daemon."""

    began: int
    ended: int
    value: Instance
    daemon: bool

    @property
    def is_joined(self) -> bool:
        """Whether the script waits for it."""
        return "joined" in self.value.attrs


class Machine(ABC):
    """What every part of the interpreter shares.

    Attributes:
        limit: The steps of its budget.
        events: What the script does, in order.
        stopped: Why and at which line the reading was given up, or None.
    """

    def __init__(self, lines: list[str], world: World) -> None:
        self.lines = lines
        self.world = world
        self.module = Scope({})
        self.scope: Scope = self.module
        self.context = Context()
        self.frame = Frame()
        self.events: list[Event] = []
        self.steps = 0
        self.limit = MAX_STEPS
        self.depth = 0
        self.trail: list[Change] | None = None
        self.environ = Map(dict(world.env), open=not world.closed_env)
        #: The variables at the first `yield` of the generator that was read last.
        self.yielded: dict[Any, Value] | None = None
        self.argv = Seq("list", [Const(world.file), *world.argv])
        self.at_exit: list[tuple[Value, list[Value], dict[str, Value], ast.AST]] = []
        self.stopped: tuple[str, int] | None = None
        self.options: list[Option] = []
        self.tests: dict[int, tuple[ast.If, bool]] = {}
        #: The tests that have come out in more than one way, or in none that is known.
        self.undecided: set[int] = set()
        self.entered: set[int] = set()
        #: What the modules beside the script bind, by their names.
        self.modules: dict[str, Scope] = {}
        #: Imports, in the order in which they run.
        self.imported: list[Imported] = []
        #: The names that a loop binds, by the identity of its node.
        self.bound_in: dict[int, frozenset[str]] = {}
        #: Handlers that were seen to let an exception out.
        self.loud: set[int] = set()
        self.threads: list[Thread] = []
        self.line = 1
        self.tries = 0
        self.traces = Traces()
        #: What functions make that something else may call, once that is asked.
        self.asides: list[Aside] | None = None
        #: Whether the script's words log in to W&B, once that is asked.
        self.logs_in: bool | None = None
        #: Temporary folders that are gone, and how many events had passed then.
        self.closed_folders: list[tuple[Value, int]] = []
        #: What is certain to be at a path by now, as the script has put it there: a `folder`, or a `file`.
        self.placed: dict[str, str] = {}
        #: The questions after a path, by identity of their call, that were answered by `no`: nothing can be there.
        self.absences: dict[int, str] = {}
        #: The calls that start a program from a file which cannot be there, and its path.
        self.unstarted: list[tuple[ast.AST, str]] = []
        #: Where None is used as what it is not, by identity of the node: the option or variable is not given.
        self.misused: set[int] = set()
        #: What cannot work in any run, by identity of the node: a name that nothing binds, an option that no parser
        #: declares, a folder that is missing, a key that nobody gives, a column that a data set does not have.
        self.lacked: set[int] = set()
        #: The handlers that are certain to be entered for what is in these two, and what was raised.
        self.rescued: list[tuple[ast.ExceptHandler, Signal]] = []
        #: The columns of data sets that are asked for, by the line of the statement: the name of the set, and they.
        self.asked_columns: dict[int, tuple[str, tuple[str, ...]]] = {}
        #: How a function that something else calls has ended, where that was by an exception.
        self.ended_aside: Signal | None = None
        #: Futures whose function ends in that way, by identity: whoever asks for the result gets the exception.
        self.failed: dict[int, tuple[Instance, Signal]] = {}
        #: Attributes of libraries that some of their releases lack, each with how much the script had done before.
        self.named: list[tuple[Event, int]] = []
        #: Reads of what libraries' dataclasses may have, likewise.
        self.reads: list[tuple[Event, int]] = []
        self.settings: list[Setting] = []

    @abstractmethod
    def evaluate(self, node: ast.expr) -> Value:
        """The value of an expression, with what it does recorded."""

    @abstractmethod
    def execute_block(self, body: Sequence[ast.stmt]) -> Signal | None:
        """Run statements; how control left them, or None at their end."""

    @abstractmethod
    def call(self, func: Value, call: Call) -> Value:
        """The value of a call whose arguments are evaluated."""

    @abstractmethod
    def attribute(self, owner: Value, name: str, node: ast.AST) -> Value:
        """`owner.name`."""

    def step(self) -> None:
        """Spend one step of the budget."""
        self.steps += 1
        if self.steps > self.limit:
            raise ExhaustedError

    def spend(self, steps: int) -> None:
        """Spend what something takes that is more than a step: copying a list takes one for 25 items."""
        self.steps += steps
        if self.steps > self.limit:
            raise ExhaustedError

    def store(self, table: dict[Any, Value], key: Any, value: Value) -> None:
        """Change a name or attribute so that a fork can take it back."""
        if self.trail is not None:
            self.trail.append((table, key, table.get(key)))
        if table is self.environ.items and key in WATCHED:
            context = self.context
            certain = not (context.conditions or context.handler or context.callback or context.background)
            kept = value if certain and not context.loop else UNKNOWN
            self.settings.append(Setting(key, kept, len(self.events), len(self.imported), self.line))
        table[key] = value

    def loosen(self, table: dict[Any, Value], keys: Collection[Any] | None = None) -> None:
        """Leave open what a table holds: something was put in whose key is not known, but for being one of `keys`."""
        self.spend(len(table) // 5)
        for key, value in list(table.items()):
            if isinstance(value, Const | Choice) and (keys is None or key in keys):
                self.store(table, key, merge([value, UNKNOWN]))

    def go_back(self, before: dict[Any, Value]) -> dict[Any, Value]:
        """Take back what has become of the variables; what that was."""
        table = self.environ.items
        self.spend(len(table) // 25)
        changed = {key: value for key, value in table.items() if before.get(key) is not value}
        for key in changed:
            self.store(table, key, before.get(key, DELETED))
        return changed

    def record(self, event: Event) -> None:
        """Note what the script does."""
        self.events.append(event)
        if len(self.events) > MAX_EVENTS:
            raise ExhaustedError

    def give_up(self, why: str, node: ast.AST) -> None:
        """Note that something could not be read; the first reason is kept."""
        if self.stopped is None:
            self.stopped = (why, getattr(node, "lineno", 1))

    def leave(self, kind: str, node: ast.AST, error: str, text: str = "") -> LeaveError:
        """The exception by which the script ends here, recorded."""
        ends = "exit" if kind == "exit" else "raise"
        self.record(Event(ends, Call(error, [], {}, node), self.context, text=text))
        return LeaveError(Signal(ends, node, error=error))

    def source(self, node: ast.AST) -> str:
        """The text of an expression on one line, cut to what a message can hold."""
        start, end = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0)
        if not 0 < start <= len(self.lines):
            return ""
        raw = self.lines[start - 1][:4_000].encode("utf-8", "replace")
        begin = getattr(node, "col_offset", 0)
        text = raw[begin : node.end_col_offset if start == end else None].decode("utf-8", "replace")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        return text if len(text) <= 60 else text[:57] + "..."

    def assume(self, node: ast.AST, *, holds: bool = True) -> Context:
        """The context in which a test that is not known came out as `holds`."""
        text = self.source(node)
        condition = Condition(text if holds else f"not ({text})", getattr(node, "lineno", 1))
        return self.context._replace(conditions=(*self.context.conditions, condition)[-8:])

    def fork(self, branches: Sequence[tuple[Context, Callable[[], Signal | None]]]) -> Signal | None:
        """Take several ways from the same state, and go on with what those that go on have in common."""
        outcomes: list[tuple[Signal | None, dict[tuple[int, Any], tuple[dict[Any, Value], Value | None, Value]]]] = []
        outer_trail, outer_context = self.trail, self.context
        for context, run in branches:
            self.trail, self.context = [], context
            try:
                signal = run()
            except LeaveError as leave:
                signal = leave.signal
            finally:
                changes = self._roll_back(self.trail)
                self.trail, self.context = outer_trail, outer_context
            outcomes.append((signal, changes))
        going = [changes for signal, changes in outcomes if signal is None] or [outcomes[-1][1]]
        changed: dict[tuple[int, Any], list[int]] = {}
        for way, changes in enumerate(going):
            for mark in changes:
                changed.setdefault(mark, []).append(way)
        for mark, ways in changed.items():
            table, old, _ = going[ways[0]][mark]
            values = [going[way][mark][2] for way in ways]
            left_alone = len(ways) < len(going)
            if old is not None and left_alone:
                # What it was before stands where the first way is that leaves it alone.
                values.insert(next((at for at, way in enumerate(ways) if at < way), len(ways)), old)
            self.store(table, mark[1], merge(values))
            if old is None and left_alone and table is self.environ.items and mark[1] in WATCHED:
                # One of the ways leaves the variable unset.
                self.settings[-1] = replace(self.settings[-1], value=UNKNOWN)
        return self._join([signal for signal, _ in outcomes])

    def _roll_back(self, trail: list[Change]) -> dict[tuple[int, Any], tuple[dict[Any, Value], Value | None, Value]]:
        changes: dict[tuple[int, Any], tuple[dict[Any, Value], Value | None, Value]] = {}
        for table, key, old in reversed(trail):
            mark = (id(table), key)
            new = changes[mark][2] if mark in changes else table.get(key, UNKNOWN)
            changes[mark] = (table, old, new)
            if old is None:
                table.pop(key, None)
            else:
                table[key] = old
        return changes

    def _join(self, signals: list[Signal | None]) -> Signal | None:
        """How control leaves if it leaves in each of these ways on some run; the way that goes on furthest."""
        rank = {"continue": 1, "break": 2, "return": 3, "raise": 4, "exit": 5}
        weakest = min(signals, key=lambda signal: 0 if signal is None else rank[signal.kind])
        for signal in signals:
            if signal is None:
                continue
            if signal.kind == "return" and signal is not weakest:
                self.frame.returns.append(signal.value or UNKNOWN)
            elif signal.kind == "break":
                self.frame.may_break = True
            elif signal.kind == "continue":
                self.frame.may_skip = True
        return weakest


@dataclass(frozen=True, slots=True)
class Setting:
    """A change that a script makes to a variable of the environment which the Hub's libraries read.

    Attributes:
        name: The variable.
        value: What it is then; unknown where it is not certain that the change is made.
        events: How much the script had done before.
        imports: How many modules it had imported before.
        line: Where.
    """

    name: str
    value: Value
    events: int
    imports: int
    line: int


@dataclass(frozen=True, slots=True)
class Option:
    """An option of the script's command line, as a rule can speak of it.

    Attributes:
        name: Where the parser puts its value.
        flags: How it is written, for example `--push-to-hub`.
        value: What it is in this submission.
        given: Whether the submission gives it.
        takes_value: Whether a value follows the flag.
        line: Where the script declares it.
        sets: What a flag without value makes of it.
    """

    name: str
    flags: list[str]
    value: Value
    given: bool
    takes_value: bool
    line: int
    sets: bool = True
