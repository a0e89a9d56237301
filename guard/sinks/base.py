"""The kinds of effect that a call of a library can have on results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from guard.script.values import Const, PathValue, Text, Value, options, template, truth

if TYPE_CHECKING:
    from guard.script.context import Event
    from schemas.hub_uri import HubType


@dataclass(slots=True, eq=False)
class Sink:
    """A call that puts results where they outlive the job.

    Attributes:
        event: The call.
        kind: A Hub repository (`hub`), a bucket (`bucket`: by API or through a mount), or storage elsewhere.
        place: The repository id, or the path or URI, as the script gives it; None if the call gives none.
        repo_type: Of a Hub repository; None where the call leaves it open.
        creates: Whether the call makes the repository if it does not exist.
        via: The qualified name by which the report speaks of the call.
        source: What is sent.
        token: The token that the call or its client is given explicitly.
        credentials: Environment variables of which one set must be there, for storage elsewhere.
        condition: Why it is not certain to happen.
        uri: The canonical place, `?` for what is not known.
        needs_token: Whether the job needs a token of the Hub for it.
        card_only: Whether it keeps a card and nothing else.
        logged_in: Whether the program that sends has what it logs in with; git does not read HF_TOKEN.
        place_is_folder: Whether the place is a folder's path, whose last part names the repository.
        told: Whether work that cannot be read is told the place, and nothing more is known.
    """

    event: Event
    kind: Literal["hub", "bucket", "external"]
    place: Value | None
    repo_type: HubType | None
    creates: bool
    via: str
    source: Value | None = None
    token: Value | None = None
    credentials: tuple[str, ...] = ()
    condition: str | None = None
    uri: str = ""
    needs_token: bool = True
    card_only: bool = False
    logged_in: bool = True
    place_is_folder: bool = False
    told: bool = False

    @property
    def line(self) -> int:
        """The line of the call."""
        return self.event.line

    @property
    def revision(self) -> str | None:
        """The branch, or pull request, that the call names; None for the main branch, or if it is not known."""
        named = text(self.event.call.kwargs.get("revision")) if self.kind == "hub" else None
        return named if named and named != "main" and not any(char.isspace() for char in named) else None

    @property
    def opens_request(self) -> bool:
        """Whether the call opens a pull request instead of writing to a branch."""
        return truth(self.event.call.kwargs.get("create_pr")) is True


@dataclass(slots=True, eq=False)
class Write:
    """A call that writes a file or folder; `told` as of a sink.

    `hint` says of work that is told a place what alone speaks for it: a name that is less than plain, or the path.
    """

    event: Event
    path: Value | None
    what: str
    told: bool = False
    hint: Literal["", "name", "path"] = ""

    @property
    def line(self) -> int:
        """The line of the call."""
        return self.event.line


@dataclass(slots=True, eq=False)
class Metrics:
    """A call that reports numbers to a tracking service."""

    event: Event
    service: str


@dataclass(slots=True, eq=False)
class Printed:
    """A call that prints or logs something that is not constant text."""

    event: Event


@dataclass(slots=True, eq=False)
class Launch:
    """A call that starts another program, or hands the work to code that is not in the script."""

    event: Event
    argv: Value | None
    why: str
    shell: bool = False
    in_process: bool = False

    @property
    def line(self) -> int:
        """The line of the call."""
        return self.event.line


Effect = Sink | Write | Metrics | Printed | Launch


def text(value: Value | None) -> str | None:
    """The text of a string or path if all of it is known."""
    if isinstance(value, PathValue):
        value = value.text
    return value.value if isinstance(value, Const) and isinstance(value.value, str) else None


def texts(value: Value | None) -> list[str]:
    """The texts that a value may have, `?` for parts that are not known."""
    found: list[str] = []
    for option in options(value) if value is not None else ():
        known = template(option)
        if known is not None:
            found.append(known)
    return found


def known_prefix(value: Value | None) -> str:
    """The beginning of a path up to its first unknown part."""
    known = template(value, "\0")
    return "" if known is None else known.partition("\0")[0]


def is_partly_known(value: Value | None) -> bool:
    """Whether anything of a text is known."""
    return isinstance(value, Const | Text | PathValue) and bool((template(value) or "").strip("?"))
