"""Where in the control flow of a script something happens, and how control leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    import ast

    from guard.script.values import Call, Value


class Condition(NamedTuple):
    """A test whose outcome only the run can tell."""

    text: str
    line: int


class Swallow(NamedTuple):
    """A `try` around here whose handler goes on as if nothing had happened."""

    line: int
    catches: tuple[str, ...]
    handler: ast.ExceptHandler


class Context(NamedTuple):
    """What holds at a place of the script, on the way that leads there.

    Attributes:
        conditions: Tests that must come out right, and of which that is not known.
        swallows: Enclosing `try` statements that hide an exception raised here.
        loop: Whether this is in a loop that may run any number of times.
        handler: Whether this runs only after an exception.
        background: How this runs beside the script: in a thread, a future, or at exit.
        callback: The library function that was given the function this is in.
    """

    conditions: tuple[Condition, ...] = ()
    swallows: tuple[Swallow, ...] = ()
    loop: bool = False
    handler: bool = False
    background: Literal["", "thread", "daemon", "future", "atexit", "process"] = ""
    callback: str = ""


class Imported(NamedTuple):
    """An import that the script makes.

    Attributes:
        module: The top level of the module.
        node: The statement.
        tried: Whether a failure is caught, or the import may not happen at all.
        at: How much the script has done before.
    """

    module: str
    node: ast.Import | ast.ImportFrom
    tried: bool
    at: int = 0


class Signal(NamedTuple):
    """Control leaves a statement otherwise than at its end."""

    kind: Literal["continue", "break", "return", "raise", "exit"]
    node: ast.AST
    value: Value | None = None
    error: str = ""


class LeaveError(Exception):
    """Control leaves in the middle of an expression: an exception of the script, or its exit."""

    def __init__(self, signal: Signal) -> None:
        super().__init__(signal.kind)
        self.signal = signal


class ExhaustedError(Exception):
    """The budget is spent."""


class Event(NamedTuple):
    """Something that the script does, in the order in which it does it.

    `call` is a call into a library; `exit` and `raise` end the script; `name` uses an undefined name; `options` reads
    the command line into dataclasses of libraries, and what is known of them is its `result`. `cwd` is the working
    folder, where the script has changed it, and `argv` what `sys.argv` then is.
    """

    kind: Literal["call", "exit", "raise", "name", "options"]
    call: Call
    context: Context
    result: Value | None = None
    text: str = ""
    cwd: Value | None = None
    argv: Value | None = None

    @property
    def line(self) -> int:
        """The line of the script, from 1."""
        return getattr(self.call.node, "lineno", 1)

    @property
    def column(self) -> int:
        """The column, from 1."""
        return getattr(self.call.node, "col_offset", 0) + 1
