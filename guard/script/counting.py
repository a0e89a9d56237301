"""Counters of loops: what is known of a number that is another one in every round.

A range that is too long to go through is known by its ends. So a test of its numbers that no round meets is known not
to hold, such as `step % 500 == 0` in a loop of a hundred steps.
"""

from __future__ import annotations

import ast
from typing import NamedTuple

from guard.script.values import UNKNOWN, Const, Counter, Value

#: What a comparison is, seen from its other side.
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.Eq,
    ast.NotEq: ast.NotEq,
    ast.Lt: ast.Gt,
    ast.LtE: ast.GtE,
    ast.Gt: ast.Lt,
    ast.GtE: ast.LtE,
}


class Counted(NamedTuple):
    """A `while` loop that counts in ones: its variable, the expression of its end, and whether that is counted too."""

    name: str
    end: ast.expr
    is_whole: bool


def counted(loop: ast.While) -> Counted | None:
    """How a loop counts whose own body adds 1 to what its test compares, once in every round and in no other place."""
    match loop.test:
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Lt() | ast.LtE() as kind], comparators=[end]):
            stores = [node for node in ast.walk(loop) if isinstance(node, ast.Name) and node.id == name]
            stores = [node for node in stores if not isinstance(node.ctx, ast.Load)]
        case _:
            return None
    match [one for one in loop.body if isinstance(one, ast.AugAssign) and one.target in stores]:
        case [ast.AugAssign(op=ast.Add(), value=ast.Constant(value=1))] if len(stores) == 1:
            return Counted(name, end, isinstance(kind, ast.LtE))
        case _:
            return None


def count(kind: type[ast.operator], left: Value, right: Value) -> Value:
    """The value of `left OP right` where one of them is a counter."""
    counter, other = (left, right) if isinstance(left, Counter) else (right, left)
    number = _number(other)
    if not isinstance(counter, Counter) or number is None or counter.modulus:
        return UNKNOWN
    numbers = counter.numbers
    if kind is ast.Add or (kind is ast.Sub and counter is left):
        by = number if kind is ast.Add else -number
        return Counter(numbers=range(numbers.start + by, numbers.stop + by, numbers.step))
    return Counter(numbers=numbers, modulus=number) if kind is ast.Mod and counter is left and number > 0 else UNKNOWN


def meets(kind: type[ast.cmpop], left: Value, right: Value) -> bool | None:
    """Whether every round, or none, of a counter's loop meets `left OP right`; None where some do, or may."""
    if not isinstance(left, Counter):
        left, right, kind = right, left, _TURNED.get(kind, kind)
    number = _number(right)
    if not isinstance(left, Counter) or number is None:
        return None
    low, high, some = left.lowest, left.highest, left.may_be(number)
    if kind in (ast.Eq, ast.NotEq):
        return None if some else kind is ast.NotEq
    if kind in (ast.Lt, ast.GtE):
        return (high < number) is (kind is ast.Lt) if high < number or low >= number else None
    if kind in (ast.Gt, ast.LtE):
        return (low > number) is (kind is ast.Gt) if low > number or high <= number else None
    return None


def narrowed(kind: type[ast.cmpop] | None, counter: Counter, right: Value) -> Counter:
    """The counter in those rounds alone that meet `counter OP right`; without a comparison, in which it is not 0."""
    number = 0 if kind is None else _number(right)
    numbers = counter.numbers
    if number is None or counter.modulus or numbers.step != 1:
        return counter
    if kind in (ast.Gt, ast.GtE):
        numbers = range(max(numbers.start, number + (kind is ast.Gt)), numbers.stop)
    elif kind in (ast.Lt, ast.LtE):
        numbers = range(numbers.start, min(numbers.stop, number + (kind is ast.LtE)))
    elif kind in (None, ast.NotEq) and number == numbers.start:
        numbers = numbers[1:]
    return Counter(numbers=numbers) if numbers else counter


def _number(value: Value) -> int | None:
    return value.value if isinstance(value, Const) and type(value.value) is int else None
