"""Classes of the script: what they derive from, and their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script import models
from guard.script.refusing import Refusing
from guard.script.values import UNKNOWN, Call, Instance, LocalClass, Object, Ref, Value

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterator

_CLASSES = (LocalClass, Ref)
#: Classes that a class is taken to derive from.
MAX_BASES = 50


class Classes(Refusing):
    """Looks into classes of the script."""

    def lineage(self, cls: LocalClass) -> Iterator[LocalClass | Ref]:
        """A class of the script and what it derives from, each once, in the order of an attribute's lookup."""
        waiting: list[Value] = [cls]
        seen: set[int] = set()
        while waiting and len(seen) < MAX_BASES:
            head = waiting.pop()
            if id(head) in seen:
                continue
            seen.add(id(head))
            if isinstance(head, LocalClass):
                yield head
                self.spend(len(head.bases) // 25)
                waiting.extend(reversed(head.bases))
            elif isinstance(head, Ref):
                yield head

    def find(self, cls: LocalClass, name: str) -> Value | None:
        """An attribute of a class of the script, its bases included."""
        for head in self.lineage(cls):
            if isinstance(head, LocalClass) and name in head.attrs:
                return head.attrs[name]
        return None

    def library_base(self, cls: LocalClass) -> str | None:
        """The first class of a library that a class of the script derives from."""
        return next((models.canonical(head.path) for head in self.lineage(cls) if isinstance(head, Ref)), None)

    def part_of_library(self, owner: Instance | Object, name: str) -> Instance | None:
        """What of an object a library has made, if only that can have an attribute which nobody has set."""
        if isinstance(owner, Instance):
            return owner if name not in owner.attrs else None
        if owner.base is None or name in owner.attrs or name in owner.base.attrs:
            return None
        others = 0
        for head in self.lineage(owner.cls):
            if isinstance(head, Ref):
                others += 1
            elif name in head.attrs or name in head.fields or not all(isinstance(one, _CLASSES) for one in head.bases):
                return None
        return owner.base if others == 1 else None

    def is_enum(self, cls: LocalClass) -> bool:
        """Whether a class is an enumeration."""
        return any(isinstance(head, Ref) and head.path.startswith("enum.") for head in self.lineage(cls))

    def is_data(self, cls: LocalClass, base: str) -> bool:
        """Whether a class that derives from `base` has fields, as a dataclass has."""
        return cls.is_data or base in models.DATA_BASES

    def fields(self, cls: LocalClass, call: Call) -> dict[str, Value]:
        """The attributes of a dataclass-like object: its defaults, with a call's arguments bound."""
        names = self.field_names(cls)
        # What else is given by `**` may be any of them.
        values = {name: UNKNOWN if call.open else self.default_of(cls, name, call.node) for name in names}
        values.update(zip(names, call.args, strict=False))
        values.update(call.kwargs)
        return values

    def field_names(self, cls: LocalClass) -> list[str]:
        """The fields of a dataclass-like class, those of its bases first."""
        classes = [head for head in self.lineage(cls) if isinstance(head, LocalClass)]
        names = list(dict.fromkeys(name for head in reversed(classes) for name in head.fields))
        self.spend(len(names))
        return names

    def default_of(self, cls: LocalClass, name: str, node: ast.AST) -> Value:
        """What a field is when nothing is given."""
        value = self.find(cls, name)
        if isinstance(value, Instance) and value.call is not None and value.call.name in ("field", "Field"):
            factory = value.call.kwargs.get("default_factory")
            if factory is not None:
                return self.call(factory, Call("", [], {}, node))
            given = value.call.kwargs.get("default")
            if given is None and value.call.name == "Field" and value.call.args:
                given = value.call.args[0]
            return given or UNKNOWN
        return value or UNKNOWN
