"""What the fields of a library's dataclasses are where nothing sets them, read from its sources.

The defaults of a class are a list of words: `field=value` where it stays at a simple constant, `field=?` where it does
not, and `<library.Class` for a class of another library whose fields it has besides.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from tests.guard.signatures.reading import Callable, statements

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from tests.guard.signatures.reading import Package

#: What is held of a default that is no simple constant, or that making an object may change.
UNKNOWN = "?"
#: Values that can stand in a word.
_SIMPLE = re.compile(r"[^\s@?\\]{1,40}")
_FACTORIES = {"list": "[]", "dict": "{}"}


def defaults_of(package: Package, path: str, held: AbstractSet[str]) -> tuple[str, ...]:
    """The defaults of a dataclass.

    Args:
        package: Its library.
        path: Its name in a module of the library.
        held: The names of the library's top level whose defaults are held too: what derives from them refers to them.

    Returns:
        Its words; nothing where it is no dataclass, or makes itself otherwise than dataclasses do.
    """
    holder, _, name = path.rpartition(".")
    found = package.find(name, f"{package.name}.{holder}" if holder else None)
    if found is None or not isinstance(found[1], ast.ClassDef):
        return ()
    own: list[ast.ClassDef] = []
    others: list[str] = []
    for entry in package.ancestors(found[0], found[1]):
        if isinstance(entry, str):
            others.extend([] if entry.endswith("Mixin") else [entry])
        elif own and entry[1].name in held and package.find(entry[1].name) == entry:
            others.append(f"{package.name}.{entry[1].name}")
            break
        else:
            own.append(entry[1])
    if any(map(_makes_itself, own)) or any(other.partition(".")[0] not in package.libraries for other in others):
        return ()
    fields = {name: value for node in reversed(own) if _is_data(node) for name, value in _fields(node)}
    changed = {name for node in own for name in _changed(node)}
    covered = {name for node in own for name in _covered(node)}
    fields |= dict.fromkeys(fields.keys() & covered, UNKNOWN) | dict.fromkeys(changed, UNKNOWN)
    # Without other classes, a field that is not told is as good as one that is not known.
    words = [f"{name}={value}" for name, value in fields.items() if others or value != UNKNOWN]
    return (*(f"<{other}" for other in others), *sorted(word for word in words if not word.startswith("_")))


def experimental(package: Package) -> Iterator[str]:
    """The configurations in the experimental modules of a library, each by its name in one of them."""
    folder = package.folder / package.name / "experimental"
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        module = package.module(f"{package.name}.experimental.{path.name}") if path.is_dir() else None
        names = module.imports if module is not None else {}
        listed = (name for name in sorted(names) if name.endswith("Config") and not name.startswith("_"))
        yield from (f"experimental.{path.name}.{name}" for name in listed)


def _is_data(node: ast.ClassDef) -> bool:
    return any("dataclass" in ast.unparse(one) for one in node.decorator_list)


def _makes_itself(node: ast.ClassDef) -> bool:
    names = {one.name for one in statements(node.body) if isinstance(one, Callable)}
    return bool(names & {"__init__", "__new__", "__getattribute__", "__setattr__"})


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for one in statements(node.body):
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            yield one.target.id, _value(one.value)
        elif isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name):
            # Without a type it is no field of this class, but a default of the field that a base has.
            yield one.targets[0].id, UNKNOWN


def _value(node: ast.expr | None) -> str:
    """A default as it stands in a word."""
    if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "field":
        given = {one.arg: one.value for one in node.keywords}
        if "default_factory" in given:
            return _FACTORIES.get(ast.unparse(given["default_factory"]), UNKNOWN)
        node = given.get("default")
    try:
        value = ast.literal_eval(node) if node is not None else ...
    except ValueError:
        return UNKNOWN
    text = repr(value)
    # Scripts ask for switches and names, and for the numbers that stand for nothing; not for rates.
    is_told = isinstance(value, str | bool | None) or value in (-1, 0)
    return text if is_told and _SIMPLE.fullmatch(text) else UNKNOWN


def _covered(node: ast.ClassDef) -> Iterator[str]:
    """The names that methods and properties take."""
    yield from (one.name for one in statements(node.body) if isinstance(one, Callable))


def _changed(node: ast.ClassDef) -> Iterator[str]:
    """The fields that a method may set; one whose name begins with `set_` is called by the user."""
    for method in statements(node.body):
        if not isinstance(method, Callable) or method.name.startswith("set_"):
            continue
        for inner in ast.walk(method):
            if isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store) and _is_self(inner.value):
                yield inner.attr
            elif isinstance(inner, ast.Call) and ast.unparse(inner.func).endswith("setattr") and len(inner.args) > 1:
                name = inner.args[1] if _is_self(inner.args[0]) else ast.Constant("")
                yield from [str(name.value)] if isinstance(name, ast.Constant) else _spoken(node)


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _spoken(node: ast.ClassDef) -> Iterator[str]:
    """The names that a class lists outside its fields: those that it sets in a loop are among them."""
    for one in statements(node.body):
        if not isinstance(one, ast.AnnAssign) or "field(" not in ast.unparse(one):
            constants = (inner.value for inner in ast.walk(one) if isinstance(inner, ast.Constant))
            yield from (value for value in constants if isinstance(value, str) and value.isidentifier())
