"""Folders that may be made beside what is read: by functions of the script that libraries call, and as their caches."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from guard.script.outline import path_to, walk
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
#: Of a script with more of them it is not asked what each one is.
_MAX_ASIDES = 100
_CACHES = re.compile(r"\w*(?:_HOME|CACHE|CACHE_DIR|CONFIGDIR|_DATA)|TMPDIR")


class Aside(NamedTuple):
    """What a function makes that something else than the script may call.

    Attributes:
        function: The identity of its node.
        path: A folder; None where it is not known which.
    """

    function: int
    path: str | None


def may_make(machine: Calls, path: str) -> bool:
    """Whether a folder may be made by a function that has not been entered, or is the cache of a library."""
    caches = (item.value for name, item in machine.environ.items.items() if _is_cache(name) and isinstance(item, Const))
    if any(isinstance(cache, str) and cache and holds(cache, path) for cache in caches):
        return True
    if machine.asides is None:
        machine.asides = list(_asides(machine.tree))
    return len(machine.asides) > _MAX_ASIDES or any(
        one.function not in machine.entered and (one.path is None or holds(one.path, path)) for one in machine.asides
    )


def _is_cache(name: object) -> bool:
    return isinstance(name, str) and _CACHES.fullmatch(name) is not None


def _asides(tree: ast.Module) -> Iterator[Aside]:
    """What functions make that are more than called by their names: methods, those with decorators or handed over.

    What a function makes inside such a one is counted as made by that.
    """
    nodes = list(walk(tree))
    makers = [node for node in nodes if isinstance(node, ast.Call) and _name(node) in _MAKERS]
    if not makers:
        return
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    handed = {node.id for node in nodes if isinstance(node, ast.Name) and id(node) not in called}
    lambdas = {id(inner): id(node) for node in nodes if isinstance(node, ast.Lambda) for inner in walk(node.body)}
    for maker in makers:
        function = lambdas.get(id(maker), 0)
        for parent, node in pairwise(path_to(tree, maker) if not function else ()):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (
                isinstance(parent, ast.ClassDef) or node.decorator_list or node.name in handed
            ):
                function = id(node)
        if function:
            yield from (Aside(function, path) for path in _paths(maker))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _paths(call: ast.Call) -> list[str | None]:
    """The texts that a call is given, as itself or as its path; None alone where it is given anything else."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    given = [*call.args, *(owner.args if isinstance(owner, ast.Call) else ())]
    texts = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return [*texts] if given and len(texts) == len(given) else [None]
