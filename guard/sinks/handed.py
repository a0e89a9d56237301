"""Places that outlive the job, among what work that cannot be read is handed: it may write there, or may not."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from guard.script.values import Const, Instance, Map, Object, PathValue, Seq, Text, Value, template
from guard.sinks.base import Write
from guard.sinks.hinted import reads
from guard.sinks.place import mounted
from guard.sinks.told import is_settings, is_work, named, root_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from guard.script.context import Event
    from schemas.submission import Volume

#: Parameters that name where something is put.
_FOLDER = re.compile(r"(?:^|_)(?:out|output|save|saving|log|logs|result|results|export|dest|target|work|persist|store)")
#: Names of calls that keep something.
_KEEPS = re.compile(r"(?:save|push|upload|publish|export|share|release|deploy|send|store|submit|log)(?:_|$)")
#: So many things that a call is handed are looked at, and inside each other this deep.
_MAX_INSIDE, _MAX_DEPTH = 60, 3
#: Variables of the environment that are looked through.
_MAX_VARIABLES = 200


class Handed:
    """The calls of a script, and where what they are handed lies.

    Args:
        mounts: The volumes by their mount path.
        silent: Whether the script itself writes nothing: any place that work which cannot be read is handed may then
            be where it puts its results, unless its name says otherwise.
        token: Whether the job has a token, and a place of the Hub may be written to.
        username: The caller, in whose namespace a repository is most likely for results.
    """

    def __init__(self, mounts: Mapping[str, Volume], *, silent: bool, token: bool, username: str | None = None) -> None:
        self._mounts, self._silent, self._token, self._username = mounts, silent, token, username
        self._seen: set[int] = set()

    def first(self, events: Iterable[Event], env: Mapping[str, Value]) -> Event | None:
        """The first call of a library that may put its results into a place which outlives the job.

        Args:
            events: What the script does.
            env: The variables that it finds.
        """
        variables = [
            (name.upper(), value)
            for name, value in islice(env.items(), _MAX_VARIABLES)
            if self._silent and not reads(name.lower())
        ]
        for event in events:
            if event.kind == "call" and (self._is_handed(event) or self._finds(event, variables)):
                return event
        return None

    def _is_handed(self, event: Event) -> bool:
        values = [value for name, value in event.call.kwargs.items() if _FOLDER.search(name)]
        if self._silent and is_work(event):
            values.extend(value for name, value in self._places(event) if not reads(name))
        return any(self._outlives(event, value) for value in values) or self._may_push(event)

    def _may_push(self, event: Event) -> bool:
        """Whether a call that sounds like it is handed the name of a repository of the caller's own."""
        if not self._token or self._username is None or not _KEEPS.match(event.call.name) or not is_work(event):
            return False
        given = (template(value) for _, _, value in named(event) if isinstance(value, Const | Text))
        own = re.compile(re.escape(self._username) + r"/[\w?-][\w.?-]*")
        return any(known is not None and own.fullmatch(known) is not None for known in given)

    def _finds(self, event: Event, variables: list[tuple[str, Value]]) -> bool:
        """Whether a variable that is named for the package of some work holds such a place."""
        if not variables or not is_work(event):
            return False
        own = f"{root_of(event).upper()}_"
        return any(name.startswith(own) and self._outlives(event, value) for name, value in variables)

    def _places(self, event: Event) -> Iterator[tuple[str, Value]]:
        """What a call is handed by itself, and what stands inside it."""
        given = [(name, value) for _, name, value in named(event)]
        yield from given
        made = event.result if isinstance(event.result, Object) else None
        for one in (*(value for _, value in given), event.call.receiver, made):
            if one is not None and id(one) not in self._seen:
                self._seen.add(id(one))
                yield from islice(_inside(one, _MAX_DEPTH), _MAX_INSIDE)

    def _outlives(self, event: Event, value: Value) -> bool:
        if not isinstance(value, Const | Text | PathValue):
            return False
        if self._silent and self._token and (template(value) or "").startswith("hf://"):
            return True
        volume = mounted(Write(event, value, "folder"), self._mounts)
        return volume is not None and volume.keeps_writes


def _inside(given: Value, depth: int) -> Iterator[tuple[str, Value]]:
    for name, value in _parts_of(given):
        yield name, value
        if depth:
            yield from _inside(value, depth - 1)


def _parts_of(given: Value) -> Iterator[tuple[str, Value]]:
    """What a list, a table, or an object of options holds, each with its name where it has one.

    What a folder was found to hold is there to be read.
    """
    made = given.base if isinstance(given, Object) else given
    if isinstance(given, Seq) and not given.open:
        yield from (("", value) for value in given.items)
    elif isinstance(given, Map):
        yield from ((str(name), value) for name, value in given.items.items())
    elif isinstance(given, Object):
        yield from given.cls.attrs.items()
        yield from given.attrs.items()
    if isinstance(made, Instance):
        yield from made.attrs.items()
        if made.call is not None and is_settings(made.path):
            yield from (("", value) for value in made.call.args)
            yield from made.call.kwargs.items()
