"""Which names the modules of a library below its top level have: read from the sources, with nothing run."""

from __future__ import annotations

import ast
import sys
from functools import cache
from typing import TYPE_CHECKING, TypeGuard

from tests.guard.signatures import reading, writing
from tests.guard.signatures.libraries import MODULES, RELEASES, module_of
from tests.guard.signatures.moving import aliases
from tests.guard.signatures.reading import Package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.guard.signatures.reading import Module

#: Functions that read the folder of a package for what it has.
_READS = ("define_import_structure",)
#: Tables of Python's into which a module may put names, and modules.
_TABLES = ("globals()", "sys.modules")
#: What stands for the parts of a library whose requirements are not installed.
_STAND_INS = "dummy_"
_MAX_DEPTH = 8


def module(distribution: str, install: Callable[[str], Path]) -> str:
    """The module that tells which names the modules of a library have, in all of its releases together."""
    library = module_of(distribution)
    inside: dict[str, set[str]] = {name: set() for name in MODULES[library].split()}
    for version in RELEASES[distribution].split():
        package = Package(install(version), library)
        for name in list(inside):
            found = names_of(package, name)
            # What a module makes as it is asked for, nobody knows.
            if found is None:
                sys.stderr.write(f"{distribution} {version}: {name} is not told of\n")
                del inside[name]
            else:
                inside[name] |= found
        forget()
    rows = [f"{name}: {' '.join(sorted(names))}" for name, names in sorted(inside.items()) if names]
    body = "\n".join(map(writing.wrapped, rows))
    return (
        f'"""{library}: all public names that its modules below the top level have, in some release.\n\n'
        'Written by `python -m tests.guard.signatures`.\n"""\n\nfrom __future__ import annotations\n\n'
        f'#: A module, and its names.\nINSIDE = """\n{body}\n"""\n'
    )


def names_of(package: Package, name: str, depth: int = 0) -> frozenset[str] | None:
    """All public names that may be imported from a module of a release; none where it does not have the module.

    Args:
        package: The release.
        name: The module, below the package.
        depth: Through how many modules its names came here.

    Returns:
        None where the sources do not tell.
    """
    qualified = f"{package.name}.{name}"
    module = package.module(qualified)
    if module is None:
        there = (package.folder / qualified.replace(".", "/")).exists() or qualified in _told(
            package.folder, package.name
        )
        return None if there else frozenset()
    if depth > _MAX_DEPTH or _makes_names(module.tree):
        return None
    found = bound(module.tree) | _modules_in(package, module.name) | _modules_in(package, qualified)
    found.update(alias.rpartition(".")[2] for alias in package.aliases if alias.rpartition(".")[0] == qualified)
    for origin in starred(module):
        if origin.partition(".")[0] != package.name:
            return None
        others = names_of(package, origin.partition(".")[2], depth + 1)
        if others is None:
            return None
        found |= others
    return frozenset(one for one in found if one.isidentifier() and not one.startswith("_"))


@cache
def _told(folder: Path, name: str) -> set[str]:
    """The names of modules that a library may go on to answer for."""
    return aliases(Package(folder, name))


def forget() -> None:
    """Let go of what was read of a release: the next one has other files."""
    reading.forget()
    _makes_names.cache_clear()
    _told.cache_clear()


def bound(tree: ast.Module) -> set[str]:
    """The names that a module may bind, and all texts where it makes names as they are asked for."""
    found: set[str] = set()
    waiting: list[ast.AST] = [*tree.body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.update((alias.asname or alias.name).partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
            found.update(name for one in ast.walk(node) if isinstance(one, ast.Global) for name in one.names)
            continue
        waiting.extend(ast.iter_child_nodes(node))
    nodes = list(ast.walk(tree))
    texts = [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if "__getattr__" in found or any(isinstance(node, ast.Name) and "Lazy" in node.id for node in nodes):
        found.update(texts)
    if any(_is_stored(node) and ast.unparse(node.value) in _TABLES for node in nodes):
        found.update(text.rpartition(".")[2] for text in texts)
    return found


def starred(module: Module) -> list[str]:
    nodes = [node for node in ast.walk(module.tree) if isinstance(node, ast.ImportFrom)]
    origins = [module.origin(node) for node in nodes if any(alias.name == "*" for alias in node.names)]
    return [origin for origin in origins if _STAND_INS not in origin]


def _modules_in(package: Package, qualified: str) -> set[str]:
    """The modules of a package, by the files in its folder."""
    folder = package.folder / qualified.replace(".", "/")
    return {path.name.partition(".")[0] for path in folder.iterdir()} if folder.is_dir() else set()


@cache
def _makes_names(tree: ast.Module) -> bool:
    """Whether a module makes names as they are asked for, or by texts, and not from a table that is written out."""
    nodes = list(ast.walk(tree))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    if names.intersection(_READS) or any(isinstance(node, ast.alias) and node.name in _READS for node in nodes):
        return True
    is_lazy = any("Lazy" in name for name in names)
    if not is_lazy and any(_looks_up(node) for node in tree.body):
        return True
    stored = [(ast.unparse(node.value), node.slice) for node in nodes if _is_stored(node)]
    called = {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}
    if "globals().update" in called or any(
        of == "globals()" and not isinstance(key, ast.Constant) for of, key in stored
    ):
        return True
    return not is_lazy and any(of == "sys.modules" and ast.unparse(key) == "__name__" for of, key in stored)


def _is_stored(node: ast.AST) -> TypeGuard[ast.Subscript]:
    return isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store)


def _looks_up(node: ast.stmt) -> bool:
    """Whether a statement is a function `__getattr__` that does more than to compare a name with what is written."""
    if not isinstance(node, ast.FunctionDef) or node.name != "__getattr__":
        return False
    plain = all(isinstance(one, ast.If | ast.Assign | ast.Expr | ast.Import | ast.ImportFrom) for one in node.body[:-1])
    asks = any(isinstance(one, ast.Name) and one.id == "hasattr" for one in ast.walk(node))
    return asks or not plain or not isinstance(node.body[-1], ast.Raise)
