"""What a command line has done so far."""

from __future__ import annotations

import ast
import posixpath
import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from guard.packages.base_images import may_bring
from guard.script.context import Condition, Context, Event
from guard.script.models.services import LOGGED_IN
from guard.script.presence import holds, is_nowhere
from guard.script.values import Call, Const, Hidden, Text, Value
from guard.script.world import CONTAINER

if TYPE_CHECKING:
    from collections.abc import Generator

    from guard.budget import Budget
    from guard.command.examples import Asking
    from guard.command.installs import Tool
    from guard.command.unknown_options import Refused
    from guard.packages.apt import Unfound
    from guard.sinks import Effect, Sink

#: Commands that are followed before the rest is left unread.
MAX_COMMANDS = 400
#: Folders that images make for work, and the homes of their users.
_IN_IMAGES = re.compile(r"/(?:workspace|app|go|code|work|home/\w+)(?:/|$)")
#: Commands and words inside each other.
MAX_DEPTH = 40


class ExitError(Exception):
    """The shell ends here; `missing` is the variable for want of which it does."""

    def __init__(self, missing: str = "") -> None:
        super().__init__(missing)
        self.missing = missing


@dataclass(frozen=True, slots=True)
class Inline:
    """A Python script inside a command line.

    Attributes:
        text: The script.
        argv: Its arguments.
        env: The variables that it is given.
        line: The line of the script around it, or of the command.
        context: What holds where it is started.
        installed: The requirements that the command line has installed until then; None where there may be more.
        withheld: Variables of the shell that are not exported, and that it does not see.
        open: Whether there may be more variables, from a file that the shell has read.
        cwd: The working folder that the shell has changed to; None for the one it started in.
        file: The path of the file that it is read from; empty where that is not known.
        beside: The texts of the modules that the command line has written into the folder of that file.
        accepted: Whether its failure is what another command is there for.
        bare: Whether nothing but packages of Python has been brought into the container until then.
    """

    text: str
    argv: tuple[Value, ...]
    env: dict[str, Value]
    line: int
    context: Context
    installed: tuple[str, ...] | None = None
    withheld: frozenset[str] = frozenset()
    open: bool = False
    cwd: str | None = None
    file: str = ""
    beside: dict[str, str] = field(default_factory=dict[str, str])
    bare: bool = False
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Training:
    """A call of `trl`.

    Attributes:
        command: What of it is called: `sft`.
        options: The names of the options that it is given.
        line: The line of the script, or of the command.
        installed: The requirements that were installed until then.
        effects: What it does.
    """

    command: str
    options: list[str]
    line: int
    installed: tuple[str, ...]
    effects: tuple[Effect, ...]


@dataclass
class State:
    """A shell in the middle of a command line.

    Attributes:
        env: Its variables.
        budget: What reading it may take.
        withheld: Those of them that are not exported: the programs that it starts do not see them.
        exports: Whether it exports whatever it sets, by `set -a`.
        sourced: Whether it has read a file that may set more.
        cwd: Its working folder; None for the one it started in.
        mounts: The folders at which volumes are mounted, where nothing but these and a bare system is in the container;
            None where more may be.
        accepted: Whether a failure here is what another command is there for: behind `||`, or as a test.
        systems: Whether it has installed anything by the package manager of the system.
        brought: Whether it has run anything that may have brought or made files.
        opaque: Whether it has run a program of which it is not known what files it brings or makes.
        sent: The uploads of its own, and the paths of what they send.
        copied: The copies of its own, and the paths of what they copy.
        unstarted: The files that its programs cannot do without, and that are certain not to be there: each with what
            is done to it.
        made: What it has written and copied itself.
        empty: The folders and empty files that it has made itself.
        identity: Whether anything may have told git who commits.
        anonymous: Whether a commit has failed for want of that, and none has been made since.
        left: The working folder before that, to which `cd -` goes back.
        folders: Those to which `popd` goes back.
        files: The texts of files that the command line itself, or the script that starts it, has written.
        remotes: The URL that `git push` goes to.
        effects: What it has done that matters, in order.
        inline: The Python scripts that it runs.
        context: What holds where it is.
        line: The line of the script, or of the command.
        strict: Whether `set -e` is on.
        nounset: Whether `set -u` is on.
        loose: Whether a program ran whose failure would not stop what follows.
        leaks: The lines on which a secret becomes a word of a command, and whether it does as a part of a URL.
        credentials: Whether git has been told how to log in to the Hub.
        joined: When an upload that follows some work is made; empty where none does.
        tools: The calls of the Hub's command-line tools.
        installed: The requirements that were installed; None where there may be more.
        carried: Whether the program runs in an environment that a launcher makes for it.
        patterns: Words with a `*` that is not quoted: the files that match take their place, where there are any.
        examples: The files and checkouts that come from the main branch of a library: it, and the path in its
            repository.
        asking: The starts of examples that the installed release of their library refuses.
        trainings: The calls of `trl`.
        missing: The variable for want of which the shell has ended, by `${NAME:?}` or under `set -u`.
        lacked: The programs that the image does not have.
        unfound: Those of them that it has called, each with its line.
        image: The image.
        listed: Whether it has fetched the lists of the system's packages.
        unlisted: The packages of the system that it does not find where it installs them.
        refused: The programs that end for what they are told.
    """

    env: dict[str, Value]
    budget: Budget
    line: int = 1
    cwd: str | None = None
    files: dict[str, str] = field(default_factory=dict[str, str])
    remotes: list[str] = field(default_factory=list[str])
    effects: list[Effect] = field(default_factory=list["Effect"])
    inline: list[Inline] = field(default_factory=list[Inline])
    context: Context = field(default_factory=Context)
    functions: dict[str, object] = field(default_factory=dict[str, object])
    strict: bool = False
    nounset: bool = False
    worked: bool = False
    loose: bool = False
    commands: int = 0
    leaks: dict[int, bool] = field(default_factory=dict[int, bool])
    credentials: bool = False
    joined: Literal["", "always", "after success"] = ""
    traps: list[str] = field(default_factory=list[str])
    tools: list[Tool] = field(default_factory=list["Tool"])
    trainings: list[Training] = field(default_factory=list["Training"])
    installed: list[str] | None = field(default_factory=list[str])
    carried: bool = False
    withheld: set[str] = field(default_factory=set[str])
    exports: bool = False
    sourced: bool = False
    missing: str = ""
    mounts: tuple[str, ...] | None = None
    accepted: bool = False
    systems: bool = False
    brought: bool = False
    opaque: bool = False
    sent: list[tuple[Sink, str]] = field(default_factory=list["tuple[Sink, str]"])
    copied: list[tuple[Event, list[str]]] = field(default_factory=list["tuple[Event, list[str]]"])
    unstarted: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    made: list[str] = field(default_factory=list[str])
    empty: list[str] = field(default_factory=list[str])
    identity: bool = False
    anonymous: bool = False
    left: str | None = None
    folders: list[str | None] = field(default_factory=list["str | None"])
    patterns: set[str] = field(default_factory=set[str])
    examples: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    asking: list[Asking] = field(default_factory=list["Asking"])
    lacked: frozenset[str] = frozenset()
    unfound: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    image: str = ""
    listed: bool = False
    unlisted: list[Unfound] = field(default_factory=list["Unfound"])
    refused: list[Refused] = field(default_factory=list["Refused"])

    def set(self, name: str, value: Value, *, export: bool = False) -> None:
        """Give a variable a value; one that is new is exported only if it is told to be."""
        if export or self.exports:
            self.withheld.discard(name)
        elif name not in self.env:
            self.withheld.add(name)
        self.env[name] = value

    def path_to(self, name: str) -> str:
        """A path from the working folder."""
        return posixpath.normpath(posixpath.join(self.cwd or "", name))

    def text_at(self, name: str) -> str | None:
        """The text of a file that the command line, or the script that starts it, has written."""
        spellings = (name, self.path_to(name), name.removeprefix("./"), f"./{name}")
        return next((self.files[path] for path in spellings if path in self.files), None)

    def forget(self) -> None:
        """Let go of the texts of all files: a program may have changed any of them."""
        self.made.extend(self.files)
        self.files.clear()

    def modules_beside(self, file: str) -> dict[str, str]:
        """The modules that the command line has written into the folder of a script, by their names."""
        folder = posixpath.dirname(file)
        found = ((*posixpath.split(path), text) for path, text in self.files.items() if path != file)
        return {name.removesuffix(".py"): text for head, name, text in found if head == folder and name.endswith(".py")}

    def lacks(self, name: str, does: str, *, folder: bool = False) -> bool:
        """Whether a file, or folder, is certain not to be there, which is noted with what a program does to it."""
        if self.mounts is None or self.brought or "://" in name or name.startswith(("~", "$", "-")):
            return False
        if name.startswith("/") and not folder:
            return False
        if folder and (self.accepted or self.context.conditions or _IN_IMAGES.match(self.path_to(name))):
            # A test before it may have asked for it, and some images bring such folders.
            return False
        path = self.path_to(name)
        gone = is_nowhere(path, self.mounts, rooted=True) and self.text_at(name) is None
        if not gone or any(holds(made, path) for made in (*self.made, *self.empty, *self.files)):
            return False
        self.unstarted.append((does, name))
        return True

    def finds(self, program: str) -> bool:
        """Whether a program may be there; one that is certain not to be is noted."""
        if program not in self.lacked or self.systems or self.opaque or self.installed is None:
            return True
        if any(may_bring(name, program) for name in self.installed) or "PATH" in self.env:
            return True
        if not (self.accepted or self.context.conditions):
            self.unfound.append((program, self.line))
        return False

    def handed_on(self) -> dict[str, Value]:
        """The variables that a program is given which is started now.

        Raises:
            ExhaustedError: They are more than the budget has room for.
        """
        self.budget.spend(len(self.env) // 8)
        return {name: value for name, value in self.env.items() if name not in self.withheld}

    @contextmanager
    def given(self, env: dict[str, Value]) -> Generator[None]:
        """Run one command with more variables, which are gone after it."""
        before = {name: self.env.get(name) for name in env}
        withheld = self.withheld & env.keys()
        self.env.update(env)
        self.withheld -= withheld
        try:
            yield
        finally:
            self.withheld |= withheld
            for name, value in before.items():
                if value is None:
                    self.env.pop(name, None)
                else:
                    self.env[name] = value

    def event(self, path: str, args: list[Value] | None = None) -> Event:
        """An event of the command line, as if it were a call."""
        node = ast.Pass(lineno=self.line, col_offset=0, end_lineno=self.line, end_col_offset=0)
        cwd = None if self.cwd is None else Const(self.cwd)
        return Event("call", Call(path, args or [], {}, node), self.context, cwd=cwd)

    def notice(self, path: Value) -> None:
        """Note a path that is written or named, where git looks for credentials, or for who commits."""
        if shown(path).endswith((".netrc", ".git-credentials")):
            self.credentials = True
            self.set(LOGGED_IN, Const(True), export=True)
        self.identity = self.identity or "gitconfig" in shown(path)

    def assume(self, text: str) -> Context:
        """The context of what runs only if `text` holds."""
        condition = Condition(text if len(text) <= 60 else text[:57] + "...", self.line)
        return self.context._replace(conditions=(*self.context.conditions, condition)[-8:])


def text_of(value: Value) -> str | None:
    """The text of a word if all of it is known."""
    return value.value if isinstance(value, Const) and isinstance(value.value, str) else None


def shown(value: Value) -> str:
    """The text of a word with `?` for what is not known."""
    if isinstance(value, Text):
        return "".join("?" if part is None else part for part in value.parts)
    return text_of(value) or "?"


def holds_secret(value: Value) -> bool:
    """Whether a word is a secret of the job, or has one in it."""
    name = value.name if isinstance(value, Hidden) else value.secret if isinstance(value, Text) else None
    return name is not None and name not in CONTAINER
