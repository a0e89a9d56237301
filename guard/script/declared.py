"""Whether a class of the script is certain not to have an attribute."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.values import Instance, LocalClass, Object, Ref

if TYPE_CHECKING:
    from collections.abc import Sequence

    from guard.script.values import Value

#: Bases and decorators that add no attribute.
_PLAIN_BASES = frozenset({"object", "abc.ABC"})
_PLAIN_DECORATORS = frozenset({"dataclasses.dataclass", "dataclasses.dataclass()", "typing.final"})
#: Methods by which a class answers for attributes that it does not have.
_ANSWERS = frozenset({"__getattr__", "__getattribute__", "__new__", "__init_subclass__", "__set_name__"})
#: More classes are not looked at.
_MAX_CLASSES = 20


def lacking(owner: Value, name: str, lines: Sequence[str]) -> str | None:
    """What an attribute is asked of in vain, in words; None where it may be there.

    Args:
        owner: The object or class.
        name: The attribute.
        lines: The script: what it sets of this name, on whatever object, may be meant for this one.
    """
    cls = owner.cls if isinstance(owner, Object) else owner
    if not isinstance(cls, LocalClass) or name.startswith("__") or hasattr(type, name):
        return None
    if isinstance(owner, Object) and (name in owner.attrs or owner.base is not None):
        return None
    if not _is_known(cls, name):
        return None
    word = re.escape(name)
    told = re.compile(
        rf"\.{word}\s*(?:,|:|[-+*/%|&^@<>]{{0,2}}=(?!=)|\)\s*=|\s+in\b)|[\"']{word}[\"']|\b(?:as|for)\b.*\.{word}\b"
    )
    if any(name in line and told.search(line) for line in lines):
        return None
    return f"an object of `{cls.name}`" if isinstance(owner, Object) else f"the class `{cls.name}`"


def _is_known(cls: LocalClass, name: str) -> bool:
    """Whether everything that gives attributes to a class is seen, and nothing gives this one."""
    waiting: list[Value] = [cls]
    for _ in range(_MAX_CLASSES):
        if not waiting:
            return True
        head = waiting.pop()
        if isinstance(head, Ref) and head.path in _PLAIN_BASES:
            continue
        if not isinstance(head, LocalClass) or head.node is None or head.node.keywords:
            return False
        if any(_path(one) not in _PLAIN_DECORATORS for one in head.decorators):
            return False
        if name in head.attrs or name in head.fields or _ANSWERS & head.attrs.keys():
            return False
        waiting.extend(head.bases)
    return False


def _path(decorator: Value) -> str:
    return decorator.path if isinstance(decorator, Ref | Instance) else "?"
