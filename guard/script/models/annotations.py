"""Types of fields and parameters, as parsers of command lines read them."""

from __future__ import annotations

import ast

from guard.script.values import Const, Ref, Seq, Value

_LISTS = frozenset({"list", "List", "Sequence", "tuple", "Tuple", "set"})
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
            right_is_none = isinstance(node.right, ast.Constant) and node.right.value is None
            node = node.left if right_is_none else node.right
        else:
            break
    return node


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
        if holder in _LISTS:
            found["nargs"] = Const("*")
            kind = name_of(inner.slice)
    if kind in ("int", "float", "str"):
        found["type"] = Ref(kind)
    elif kind == "Path":
        found["type"] = Ref("pathlib.Path")
    elif kind in _LISTS:
        found["nargs"] = Const("*")
    return kind == "bool" and "nargs" not in found, found
