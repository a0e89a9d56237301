"""Which parts of rows a script asks for by name, wherever it does, but for what it tries and goes on without."""

from __future__ import annotations

import ast
from functools import lru_cache


@lru_cache(maxsize=4)
def parts_of(tree: ast.AST) -> frozenset[str]:
    """The parts, as `[audio][array]`, `[image].convert`, and the keys of dictionaries as `{array sampling_rate}`."""
    found: set[str] = set()
    held: dict[str, str] = {}
    asked: list[tuple[str, str]] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        match node:
            case ast.Try() if node.handlers:
                waiting.extend((*node.handlers, *node.orelse, *node.finalbody))
                continue
            case ast.Subscript(value=ast.Subscript(slice=ast.Constant(value=outer)), slice=ast.Constant(value=inner)):
                found.add(f"[{outer}][{inner}]")
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=inner)):
                found.add(f"[{inner}]")
                asked.append((name, f"[{inner}]"))
            case ast.Subscript(slice=ast.Constant(value=inner)):
                found.add(f"[{inner}]")
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Subscript(slice=ast.Constant(value=inner))):
                held[name] = f"[{inner}]"
            case ast.Attribute(value=ast.Subscript(slice=ast.Constant(value=outer)), attr=name):
                found.add(f"[{outer}].{name}")
            case ast.Dict():
                keys = [key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
                found.add(f"{{{' '.join(sorted(keys))}}}")
            case _:
                pass
        waiting.extend(ast.iter_child_nodes(node))
    # What a name holds is asked for its own parts.
    found.update(f"{held[name]}{part}" for name, part in asked if name in held)
    return frozenset(found)
