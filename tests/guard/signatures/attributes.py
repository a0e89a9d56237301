"""Which public attributes the objects of a class have: as a program of its own, run by the Python of a release.

The words are qualified names of classes. The answer is a JSON object: for each class that is there its names, itself and
the classes that it derives from, and why its objects may have other names (empty where they may not).
"""

import ast
import builtins
import importlib
import inspect
import json
import sys
import textwrap
import types
import warnings

OPEN = ("__getattr__", "__getattribute__")


def written(node):
    """The public names that the source of a class gives its objects, and why they may have others."""
    names, reasons, waiting = set(), set(), list(node.body)
    while waiting:
        one = waiting.pop()
        if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(one.name)
            reasons.update({one.name} & set(OPEN))
        elif isinstance(one, (ast.Import, ast.ImportFrom)):
            names.update(alias.asname or alias.name for alias in one.names)
        elif isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
            names.add(one.id)
        else:
            waiting.extend(ast.iter_child_nodes(one))
    for one in ast.walk(node):
        if isinstance(one, ast.Attribute) and _is_self(one.value):
            if isinstance(one.ctx, ast.Store):
                names.add(one.attr)
        elif isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute):
            if ast.unparse(one.func).endswith("__dict__.update") and _is_self(getattr(one.func.value, "value", None)):
                reasons.add("__dict__")
        elif isinstance(one, ast.Call) and ast.unparse(one.func) in ("setattr", "object.__setattr__"):
            if _is_self(one.args[0]) and isinstance(one.args[1], ast.Constant):
                names.add(one.args[1].value)
            elif _is_self(one.args[0]):
                reasons.add("setattr")
    return {name for name in names if name[0] != "_"}, reasons


def _is_self(node):
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def resolve(path):
    """What a qualified name stands for; of one without a module, what Python itself has."""
    words = path.split(".")
    found = getattr(builtins, path, None)
    for at, word in enumerate(words):
        if found is None or isinstance(found, types.ModuleType):
            try:
                found = importlib.import_module(".".join(words[: at + 1]))
                continue
            except ModuleNotFoundError:
                pass
        found = found if len(words) == 1 else getattr(found, word)
    return found


def attributes(path):
    """The public names of a class, its bases, and why its objects may have others; None if there is no such class."""
    found = resolve(path)
    if not isinstance(found, type):
        return None
    names, reasons = set(dir(found)), set()
    for base in inspect.getmro(found)[:-1]:
        reasons.update({"__getattr__"} & set(vars(base)))
        reasons.update(name for name in OPEN if isinstance(vars(base).get(name), types.FunctionType))
        names.update(vars(base).get("__annotations__", {}))
        slots = vars(base).get("__slots__", ())
        names.update([slots] if isinstance(slots, str) else slots)
        try:
            (node,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
        except (OSError, TypeError, ValueError, SyntaxError):
            continue
        own, why = written(node)
        names |= own
        reasons |= why
    bases = [f"{base.__module__}.{base.__qualname__}" for base in inspect.getmro(found)[:-1]]
    return sorted(name for name in names if name[0] != "_"), bases, sorted(reasons)


def main():
    warnings.simplefilter("ignore")
    found = {}
    for path in sys.argv[1:]:
        try:
            found[path] = attributes(path)
        except AttributeError:
            found[path] = None
    json.dump({path: told for path, told in found.items() if told}, sys.stdout)


if __name__ == "__main__":
    main()
