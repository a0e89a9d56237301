"""Types of fields and parameters, as parsers of command lines read them."""

from __future__ import annotations

import ast

from guard.script.values import Const, Ref, Seq, Value

_LISTS = frozenset({"list", "List", "Sequence", "tuple", "Tuple", "set"})
_TABLES = frozenset({"dict", "Dict", "Mapping"})
_WRAPPERS = frozenset({"Optional", "Annotated", "Final", "ClassVar", "Required", "Positional"})


def name_of(node: ast.expr) -> str:
    """The last name of a dotted one."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def unwrapped(node: ast.expr | None) -> ast.expr | None:
    """The type inside `Optional`, `Annotated`, `X | None` and quotes."""
    for _ in range(8):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value, mode="eval").body
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                return None
        elif isinstance(node, ast.Subscript) and name_of(node.value) in _WRAPPERS:
            node = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) and node.slice.elts else node.slice
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            if not _is_none(node.left) and not _is_none(node.right):
                # It may be one or the other.
                break
            node = node.left if _is_none(node.right) else node.right
        else:
            break
    return node


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def may_be_none(node: ast.expr | None) -> bool:
    """Whether a type is `Optional` or `X | None`."""
    if isinstance(node, ast.Subscript):
        return name_of(node.value) == "Optional" or (
            name_of(node.value) == "Annotated" and isinstance(node.slice, ast.Tuple) and may_be_none(node.slice.elts[0])
        )
    return isinstance(node, ast.BinOp) and (_is_none(node.left) or _is_none(node.right))


def is_positional(node: ast.expr | None) -> bool:
    """Whether a type says that its value has no name on the command line: `tyro.conf.Positional[X]`."""
    if isinstance(node, ast.Subscript) and name_of(node.value) == "Positional":
        return True
    return any(name_of(note) == "Positional" for note in metadata(node))


def alternatives(node: ast.expr | None) -> list[ast.expr]:
    """The types of `A | B` and `Union[A, B]`; empty for any other type."""
    if isinstance(node, ast.Subscript) and name_of(node.value) == "Union" and isinstance(node.slice, ast.Tuple):
        return node.slice.elts
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*(alternatives(node.left) or [node.left]), node.right]
    return []


def length_of(node: ast.expr | None) -> int | None:
    """How many values a type like `tuple[int, int]` holds; None for any other."""
    inner = unwrapped(node)
    if not isinstance(inner, ast.Subscript) or name_of(inner.value) not in ("tuple", "Tuple"):
        return None
    elements = inner.slice.elts if isinstance(inner.slice, ast.Tuple) else [inner.slice]
    is_open = any(isinstance(one, ast.Constant) and one.value is ... for one in elements)
    return None if is_open else len(elements)


def metadata(node: ast.expr | None) -> list[ast.expr]:
    """What follows the type in `Annotated[...]`."""
    if isinstance(node, ast.Subscript) and name_of(node.value) == "Annotated" and isinstance(node.slice, ast.Tuple):
        return list(node.slice.elts[1:])
    return []


def kwargs_of(node: ast.expr | None) -> tuple[bool, dict[str, Value]]:
    """Whether a type is a bool, and the keywords of `add_argument` that read any other."""
    inner = unwrapped(node)
    kind = name_of(inner) if inner is not None else ""
    found: dict[str, Value] = {}
    if isinstance(inner, ast.Subscript):
        holder = name_of(inner.value)
        if holder == "Literal":
            elements = inner.slice.elts if isinstance(inner.slice, ast.Tuple) else [inner.slice]
            choices: list[Value] = [Const(element.value) for element in elements if isinstance(element, ast.Constant)]
            if len(choices) == len(elements):
                found["choices"] = Seq("list", choices)
            return False, found
        if holder in _TABLES:
            found["nargs"] = Const("*")
            return False, found
        if holder in _LISTS:
            found["nargs"] = Const("*")
            kind = name_of(inner.slice)
    if kind in ("int", "float", "str"):
        found["type"] = Ref(kind)
    elif kind == "Path":
        found["type"] = Ref("pathlib.Path")
    elif kind in _LISTS or kind in _TABLES:
        found["nargs"] = Const("*")
    return kind == "bool" and "nargs" not in found, found
