"""Programs that cannot be read, and whose own name or options say that they send what they make to a repository."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.command.state import shown, text_of
from guard.words import parts_of
from guard.words import words as listed

if TYPE_CHECKING:
    from guard.script.values import Value
    from schemas.hub_uri import HubType

#: Parts of names that say that something is sent; that it is not; and that nothing is done at all.
_SENDS = listed("push pushes upload uploads uploader publish publishes publisher")
_NOT = listed("no not skip disable without")
_DRY = listed("dry dryrun simulate")
#: Parts of the names of options for a repository, and of those for one that is read.
_REPOSITORY = listed("repo repository hub")
_READ = listed("base source src input from pretrained tokenizer dataset data teacher")
_NAME = re.compile(r"[\w?][\w.?-]*/[\w?][\w.?-]*")
#: Values by which a switch is off.
_OFF = ("false", "no", "0", "none", "off")
_KINDS: dict[str, HubType] = {"dataset": "dataset", "datasets": "dataset", "space": "space", "spaces": "space"}
#: So many words of a program are looked at for what it is to do.
_MAX_COMMANDS = 4


def sent_to(what: str, leading: list[Value], options: dict[str, list[Value]]) -> tuple[Value, HubType] | None:
    """The repository to which a program sends what it makes, and its type; None where its words do not say so.

    It is one that an option for sending names (`--upload-to alice/a`), or an option for a repository (`--repo-id
    alice/a`) of a program, module or command whose name speaks of sending, or beside a switch for that (`--publish`).

    Args:
        what: The program or module.
        leading: Its words before the first option.
        options: Its options, by their names without dashes.
    """
    said = {name: parts_of(name) for name in options}
    if any(parts & _DRY or (parts & _SENDS and parts & _NOT) for parts in said.values()):
        return None
    work = posixpath.basename(what.removesuffix(".py")).rpartition(".")[2]
    names = [work, *(shown(word) for word in leading[:_MAX_COMMANDS] if "/" not in shown(word))]
    switches = [name for name, parts in said.items() if parts & _SENDS and _is_on(options[name])]
    places = [name for name in switches if _is_repository(options[name])]
    if not places and (switches or any(parts_of(name) & _SENDS for name in names)):
        places = [
            name
            for name, parts in said.items()
            if parts & _REPOSITORY and not parts & _READ and _is_repository(options[name])
        ]
    # Of several repositories, one may be where the program gets something from.
    if len({shown(options[name][0]) for name in places}) != 1:
        return None
    return options[places[0]][0], _kind_of([*names, places[0]], options.get("repo_type"))


def _is_on(values: list[Value]) -> bool:
    return not values or (text_of(values[0]) or "").lower() not in _OFF


def _is_repository(values: list[Value]) -> bool:
    return bool(values) and _NAME.fullmatch(shown(values[0])) is not None


def _kind_of(names: list[str], given: list[Value] | None) -> HubType:
    """The type that an option gives, or else one that a name speaks of."""
    said = [shown(given[0])] if given else [part for name in names for part in parts_of(name)]
    kinds: list[HubType] = [_KINDS[word] for word in said if word in _KINDS]
    return kinds[0] if kinds else "model"
