"""Comparisons: whether they hold, as far as that can be known."""

from __future__ import annotations

import ast
import operator
from typing import TYPE_CHECKING, Any

from guard.script import models
from guard.script.counting import meets
from guard.script.values import Bound, Choice, Const, Counter, Map, Ref, Seq, Text, Unknown, Value, options, same, truth

if TYPE_CHECKING:
    from collections.abc import Callable

_COMPARISONS: dict[type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


def compare(kind: type[ast.cmpop], left: Value, right: Value) -> bool | None:
    """Whether `left OP right` holds, or None if that depends on the run."""
    if isinstance(left, Choice) or isinstance(right, Choice):
        results = {compare(kind, one, other) for one in options(left) for other in options(right)}
        return results.pop() if len(results) == 1 else None
    if kind in (ast.Is, ast.IsNot):
        known = _identical(left, right)
        return known if known is None or kind is ast.Is else not known
    if kind in (ast.In, ast.NotIn):
        known = models.contains(right, left)
        return known if known is None or kind is ast.In else not known
    if isinstance(left, Const) and isinstance(right, Const):
        try:
            return bool(_COMPARISONS[kind](left.value, right.value))
        except TypeError:
            return None
    if isinstance(left, Counter) or isinstance(right, Counter):
        return meets(kind, left, right)
    if kind in (ast.Eq, ast.NotEq):
        equal = _equal(left, right)
        return equal if equal is None or kind is ast.Eq else not equal
    return None


def _identical(left: Value, right: Value) -> bool | None:
    if isinstance(left, Const) and isinstance(right, Const):
        return left == right
    singles = [value for value in (left, right) if isinstance(value, Const) and value.value is None]
    other = right if singles and singles[0] is left else left
    if singles and not isinstance(other, Unknown | Bound):
        # A library may well return None; what its classes and the script's own code make is something.
        return False if truth(other) is not None or isinstance(other, Text | Seq | Map) else None
    return None


def _equal(left: Value, right: Value) -> bool | None:
    if isinstance(left, Ref) and isinstance(right, Ref):
        return True if left == right else None
    for one, other in ((left, right), (right, left)):
        if isinstance(one, Const) and (one.value is None or one.value == ""):
            known = _identical(one, other) if one.value is None else truth(other)
            return known if one.value is None else (None if known is None else not known)
    return True if same(left, right) and not isinstance(left, Unknown | Text) else None
