"""Exceptions by their names: what is raised, and which handler catches it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script import models
from guard.script.matching import Matching
from guard.script.values import UNKNOWN, Instance, LocalClass, Ref, Seq, Value

if TYPE_CHECKING:
    from guard.script.context import Signal

#: Classes behind `except` that catch every exception; the empty name stands for none.
_BROAD = frozenset({"", "Exception", "BaseException"})


class Catching(Matching):
    """Tells which handler of a `try` takes over."""

    def error_name(self, value: Value) -> str:
        """The class of an exception, without its module."""
        if isinstance(value, Instance | Ref):
            return value.path.rpartition(".")[2].removesuffix("()")
        cls = value if isinstance(value, LocalClass) else getattr(value, "cls", None)
        return cls.name if isinstance(cls, LocalClass) else "Exception"

    def catches(self, handler: ast.ExceptHandler) -> tuple[str, ...]:
        """The classes of what a handler catches; an empty name for anything."""
        if handler.type is None:
            return ("",)
        kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        return tuple(name for kind in kinds for name in self._kinds(kind))

    def _kinds(self, node: ast.expr) -> list[str]:
        """The classes that an expression behind `except` stands for; `Exception` where that is not known."""
        if isinstance(node, ast.Attribute):
            return [node.attr if node.attr[:1].isupper() or node.attr == "error" else "Exception"]
        value = self.lookup(node.id) if isinstance(node, ast.Name) else UNKNOWN
        if value is None:
            return [getattr(node, "id", "Exception")]
        if isinstance(value, Seq) and not value.open:
            return [self.error_name(one) for one in value.items]
        return [self.error_name(value)]

    def may_catch(self, handler: ast.ExceptHandler, signal: Signal) -> bool:
        """Whether a handler catches what is raised, for all one knows."""
        kinds = set(self.catches(handler))
        if signal.kind == "exit":
            return bool(kinds & {"", "BaseException", "SystemExit"}) and signal.error != "os._exit"
        own = self.lookup(signal.error)
        heads = list(self.lineage(own)) if isinstance(own, LocalClass) else []
        names = {signal.error, *(self.error_name(head) for head in heads)}
        if kinds & (_BROAD | names.union(*map(models.parents_of, names))):
            return True
        # What a class of a library derives from is not known.
        return not models.parents_of(signal.error) and not heads and any(not models.parents_of(kind) for kind in kinds)
