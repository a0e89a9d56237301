"""Folders that may be made beside what is read: by functions of the script that libraries call, and as their caches."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, NamedTuple

from guard.script.outline import walk
from guard.script.presence import holds
from guard.script.values import Const
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.calls import Calls

#: Calls that make folders, and those that start a program which may.
_MAKERS = words(
    "makedirs mkdir copytree save_pretrained save_to_disk save_model extractall unpack_archive snapshot_download "
    "hf_hub_download run Popen system check_call check_output"
)
_CACHES = re.compile(r"\w*(?:_HOME|CACHE|CACHE_DIR|CONFIGDIR|_DATA)|TMPDIR")


class Aside(NamedTuple):
    """What a function makes that something else than the script may call.

    Attributes:
        function: The identity of its node.
        paths: The folders; None where one of them is not known.
    """

    function: int
    paths: tuple[str, ...] | None


def may_make(machine: Calls, path: str) -> bool:
    """Whether a folder may be made by a function that has not been entered, or is the cache of a library."""
    caches = (item.value for name, item in machine.environ.items.items() if _is_cache(name) and isinstance(item, Const))
    if any(isinstance(cache, str) and cache and holds(cache, path) for cache in caches):
        return True
    if machine.asides is None:
        machine.asides = list(_asides(machine.tree))
    return any(
        one.function not in machine.entered and (one.paths is None or any(holds(made, path) for made in one.paths))
        for one in machine.asides
    )


def _is_cache(name: object) -> bool:
    return isinstance(name, str) and _CACHES.fullmatch(name) is not None


def _asides(tree: ast.Module) -> Iterator[Aside]:
    """Functions that are more than called by their names: methods, those with decorators, and those handed over."""
    called: set[int] = set()
    functions: list[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda] = []
    methods: set[int] = set()
    loaded: list[ast.Name] = []
    for node in walk(tree):
        if isinstance(node, ast.Call):
            called.add(id(node.func))
        elif isinstance(node, ast.ClassDef):
            methods.update(map(id, node.body))
        elif isinstance(node, ast.Name):
            loaded.append(node)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            functions.append(node)
    handed = {name.id for name in loaded if id(name) not in called}
    for node in functions:
        is_named = not isinstance(node, ast.Lambda) and id(node) not in methods and not node.decorator_list
        if is_named and not isinstance(node, ast.Lambda) and node.name not in handed:
            continue
        makers = [call for call in walk(node) if isinstance(call, ast.Call) and _name(call) in _MAKERS]
        if makers:
            known = [_paths(call) for call in makers]
            texts = None if None in known else tuple(text for one in known if one is not None for text in one)
            yield Aside(id(node), texts)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _paths(call: ast.Call) -> tuple[str, ...] | None:
    """The texts that a call is given, as itself or as its path; None where it is given anything else."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    given = [*call.args, *(owner.args if isinstance(owner, ast.Call) else ())]
    texts = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return tuple(texts) if given and len(texts) == len(given) else None
