"""Assignments: what stands on their left side."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script import models
from guard.script.calls import Calls
from guard.script.models import unpacking
from guard.script.models.mutated import changed
from guard.script.results import item_of, parts_of, type_of, unsure
from guard.script.values import (
    UNKNOWN,
    Bound,
    Const,
    Instance,
    Map,
    Ref,
    Seq,
    Value,
    options,
    released,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


class Assigning(Calls):
    """Puts values where the left side of an assignment says."""

    def assign(self, target: ast.expr, value: Value) -> None:
        """Bind a target of an assignment."""
        match target:
            case ast.Name():
                scope = self.scope.outer.get(target.id, self.scope)
                self.store(scope.names, target.id, self.as_shared(target.id, value))
            case ast.Tuple() | ast.List():
                for element, item in zip(target.elts, self._spread(value, target), strict=False):
                    self.assign(element, item)
            case ast.Starred():
                self.assign(target.value, value)
            case ast.Attribute():
                self.set_attribute(self.evaluate(target.value), target.attr, value, target)
            case ast.Subscript():
                owner, index = self.evaluate(target.value), None
                if not isinstance(target.slice, ast.Slice):
                    index = self.evaluate(target.slice)
                models.refuse_assignment(self, owner, index, value, target)
                self._set_item(owner, index, value)
            case _:
                pass

    def _spread(self, value: Value, target: ast.Tuple | ast.List) -> Iterator[Value]:
        items: list[Value] = []
        elements = target.elts
        self.refuse(value, elements[0], "__iter__")
        if isinstance(value, Seq) and not value.open:
            items = value.items
        starred = any(isinstance(element, ast.Starred) for element in elements)
        if not starred:
            unpacking.refuse(self, value, len(elements), target)
        kinds = parts_of(type_of(value)) if isinstance(value, Instance) else []
        if len(kinds) == len(elements) and not starred:
            items = [item_of(value, position) for position in range(len(kinds))]
        known = len(items) == len(elements) and not starred
        names = None if known else models.spread(value, len(elements), starred=starred)
        if isinstance(value, Seq) and not value.open and value.kind != "set" and not known and not starred:
            raise self.leave("raise", elements[0], "ValueError")
        for position, element in enumerate(elements):
            if known:
                yield items[position]
            elif isinstance(element, ast.Starred):
                yield Seq("list", [], open=True)
            elif names is not None:
                # What is taken apart is a dictionary: its parts are the names.
                yield names[position]
            else:
                # `a, b = load()` gives two parts of the same origin.
                yield Instance(value.path) if isinstance(value, Instance) else UNKNOWN

    def _set_item(self, owner: Value, index: Value | None, value: Value) -> None:
        value = released(value)
        key = None if index is None else models.key_of(index)
        if isinstance(owner, Ref) and owner.path == "os.environ":
            owner = self.environ
        held = models.named(owner)
        models.rename(self, owner)
        if held is not None:
            owner = held.table
        if isinstance(owner, Map):
            if key is None:
                # It is one of several that are known, or any.
                owner.open = True
                named = [option.value if isinstance(option, Const) else None for option in options(index or UNKNOWN)]
                self.loosen(owner.items, None if None in named else named)
            elif owner.has_room(key.value):
                self.store(owner.items, key.value, value)
        elif isinstance(owner, Instance | Bound):
            changed(self, owner)
        elif isinstance(owner, Seq):
            owner.items[:] = map(unsure, owner.items)
            owner.loosen()
