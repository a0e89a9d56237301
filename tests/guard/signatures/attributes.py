"""Which public attributes the objects of a class have: as a program of its own, run by the Python of a release.

The words are qualified names of classes. The answer is a JSON object: for each class that is there its names, itself
and the classes that it derives from, and why its objects may have other names (empty where they may not).
"""

from __future__ import annotations

import ast
import builtins
import functools
import importlib
import inspect
import json
import sys
import types
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Methods that give whatever they are asked for.
OPEN = {"__getattr__", "__getattribute__"}


def written(node: ast.ClassDef) -> tuple[set[str], set[str]]:
    """The public names that the source of a class gives its objects, and why they may have others."""
    names, reasons = set[str](), set[str]()
    waiting: list[ast.AST] = [*node.body]
    while waiting:
        one = waiting.pop()
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(one.name)
            reasons.update({one.name} & OPEN)
        elif isinstance(one, ast.Import | ast.ImportFrom):
            names.update(alias.asname or alias.name for alias in one.names)
        elif isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
            names.add(one.id)
        else:
            waiting.extend(ast.iter_child_nodes(one))
    made = {name for one in ast.walk(node) if _is_maker(one) for name in _made(one, node.name)}
    for one in ast.walk(node):
        if isinstance(one, ast.Attribute) and isinstance(one.ctx, ast.Store):
            own = isinstance(one.value, ast.Name) and one.value.id in made
            names.update([one.attr] if own or _is_self(one.value) else [])
        elif isinstance(one, ast.Call) and ast.unparse(one.func) in ("self.__dict__.update", "vars(self).update"):
            reasons.add("__dict__")
        elif isinstance(one, ast.Call) and ast.unparse(one.func).endswith("setattr") and _is_self(one.args[0]):
            name = one.args[1]
            if isinstance(name, ast.Constant):
                names.add(str(name.value))
            else:
                reasons.add("setattr")
    return {name for name in names if name[0] != "_"}, reasons


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def _is_maker(node: ast.AST) -> bool:
    if not isinstance(node, ast.FunctionDef):
        return False
    return node.name == "__new__" or any(ast.unparse(one) == "classmethod" for one in node.decorator_list)


def _made(node: ast.AST, name: str) -> Iterator[str]:
    """What a method calls the objects of its class that it makes."""
    for one in ast.walk(node):
        if isinstance(one, ast.Assign) and isinstance(one.value, ast.Call) and isinstance(one.targets[0], ast.Name):
            function = ast.unparse(one.value.func)
            if function in ("cls", name) or function.endswith(".__new__"):
                yield one.targets[0].id


def sources(found: type) -> Iterator[ast.ClassDef]:
    """The definitions of a class, in the files of its methods: it may say that it is of another module."""
    held: list[object] = []
    for one in list(vars(found).values()):
        if isinstance(one, property):
            held.append(one.fget)
        elif isinstance(one, functools.cached_property):
            held.append(one.func)
        elif inspect.isroutine(one):
            held.append(getattr(one, "__func__", one))
    functions = [inspect.unwrap(one) for one in held if callable(one)]
    codes = [one.__code__ for one in functions if isinstance(one, types.FunctionType)]
    own = [one for one in codes if one.co_qualname == f"{found.__qualname__}.{one.co_name}"]
    for path in {one.co_filename for one in own if one.co_filename[0] != "<"}:
        for node in ast.walk(ast.parse(Path(path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name == found.__name__:
                yield node


def resolve(path: str) -> object:
    """What a qualified name stands for; of one without a module, what Python itself has."""
    words = path.split(".")
    found: object = getattr(builtins, path, None)
    for at, word in enumerate(words if found is None else ()):
        if found is None or isinstance(found, types.ModuleType):
            try:
                found = importlib.import_module(".".join(words[: at + 1]))
                continue
            except ModuleNotFoundError:
                pass
        found = getattr(found, word)
    return found


def attributes(found: type) -> tuple[list[str], list[str], list[str]]:
    """The public names of a class, its bases, and why its objects may have others."""
    names, reasons = set(dir(found)), set[str]()
    bases = inspect.getmro(found)[:-1]
    for base in bases:
        held = vars(base)
        # Those of Python's own are there without a `__getattr__`, and have a `__getattribute__` in C.
        reasons.update(name for name in OPEN & held.keys() if name == "__getattr__" or inspect.isfunction(held[name]))
        names.update(held.get("__annotations__", {}))
        slots = held.get("__slots__", ())
        names.update([slots] if isinstance(slots, str) else slots)
        for node in sources(base):
            own, why = written(node)
            names |= own
            reasons |= why
    told = [f"{base.__module__}.{base.__qualname__}" for base in bases]
    return sorted(name for name in names if name[0] != "_"), told, sorted(reasons)


def main() -> None:
    warnings.simplefilter("ignore")
    found: dict[str, tuple[list[str], list[str], list[str]]] = {}
    for path in sys.argv[1:]:
        try:
            one = resolve(path)
        except AttributeError:
            continue
        if isinstance(one, type):
            found[path] = attributes(one)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
