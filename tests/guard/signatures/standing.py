"""Which names the modules of Python's own library have, by its versions: found by asking each version."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import pyright

from tests.guard.signatures import writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: The versions that are asked, and the oldest that a job may have.
_VERSIONS = ("3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13")
_OLDEST = "3.10"
#: The modules and classes whose names are told.
_MODULES = """
abc argparse asyncio base64 bisect collections collections.abc concurrent.futures contextlib copy csv dataclasses
datetime datetime.date datetime.datetime datetime.timedelta decimal fractions functools gc glob gzip hashlib heapq
html importlib inspect io itertools json logging math multiprocessing operator os os.path pathlib pathlib.Path
pprint queue random re secrets shlex shutil statistics string subprocess sys tempfile textwrap threading time timeit
traceback types typing urllib urllib.parse urllib.request uuid warnings zipfile
"""
#: Constants of C differ between builds: those that every version has are not told.
CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")
#: What each version is asked: its names, and what kind of thing they are, of modules with the names that others have.
_PROBE = """
import importlib, json, sys, types, warnings
warnings.simplefilter("ignore")
functions = (types.FunctionType, types.BuiltinFunctionType)
found = {}
for path, names in json.load(sys.stdin).items():
    try:
        held = importlib.import_module(path)
    except ImportError:
        head, _, tail = path.rpartition(".")
        held = getattr(importlib.import_module(head), tail, None)
    there = sorted(name for name in {*names, *dir(held)} if name[0] != "_" and hasattr(held, name))
    found[path] = {}
    for name in there:
        value = getattr(held, name)
        kind = "module" if isinstance(value, types.ModuleType) else ""
        found[path][name] = "function" if isinstance(value, functions) and type(held) is types.ModuleType else kind
print(json.dumps(found))
"""


def module() -> str:
    """The module that tells which names the standard library has."""
    asked: dict[str, list[str]] = {path: [] for path in _MODULES.split()}
    for _ in range(2):
        # The second time each version is asked for the names of all others, which it may give without listing them.
        found = {version: _asked(version, asked) for version in _VERSIONS}
        asked = {path: sorted({name for one in found.values() for name in one[path]}) for path in asked}
        # Where they were until they moved, they are not listed.
        asked["collections"] += asked["collections.abc"]
    body = "\n".join(writing.wrapped(f"{path}: {' '.join(_told(path, found))}") for path in _MODULES.split())
    return (
        '"""Which names the modules of Python\'s own library have, and a few of its classes.\n\n'
        "A name that not all versions of Python 3 have is followed by the first with it (`batched@3.12`), or the first "
        "without\nit (`clock<3.8`); a function by `()`. Constants that all of them have are left out.\n\n"
        'Written by `python -m tests.guard.signatures standard`.\n"""\n\nfrom __future__ import annotations\n\n'
        f"#: The newest version that is told of.\nNEWEST = (3, {_VERSIONS[-1].partition('.')[2]})\n\n"
        f'STANDARD = """\n{body}\n"""\n'
    )


def _asked(version: str, asked: Mapping[str, list[str]]) -> dict[str, dict[str, str]]:
    command = [sys.executable, "-m", "uv", "run", "-q", "--no-project", "--python", version, "python", "-c", _PROBE]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=True, timeout=300)
    return json.loads(done.stdout)


def _told(path: str, found: Mapping[str, Mapping[str, Mapping[str, str]]]) -> Iterator[str]:
    """The names of a module, with what is told of each."""
    versions: dict[str, list[str]] = defaultdict(list)
    for version in _VERSIONS:
        for name in found[version][path]:
            versions[name].append(version)
    newest = found[_VERSIONS[-1]][path]
    for name in sorted({*versions, *_stubbed(path)}):
        there = versions.get(name, [])
        last = _VERSIONS.index(there[-1]) if there else 0
        if there and found[there[-1]][path][name] == "module":
            # What a module imports for itself comes and goes.
            yield name
        elif there and last < len(_VERSIONS) - 1:
            yield f"{name}<{_VERSIONS[last + 1]}"
        elif there and _VERSIONS.index(there[0]) > _VERSIONS.index(_OLDEST):
            yield f"{name}@{there[0]}"
        elif not CONSTANT.fullmatch(name):
            yield f"{name}()" if newest.get(name) == "function" else name


def _stubbed(path: str) -> Iterator[str]:
    """The names that a module has on any system, by the stubs that a type checker brings."""
    stubs = Path(pyright.__file__).parent / "dist" / "dist" / "typeshed-fallback" / "stdlib" / path.replace(".", "/")
    file = next((one for one in (stubs.with_suffix(".pyi"), stubs / "__init__.pyi") if one.exists()), None)
    waiting: list[ast.AST] = [] if file is None else [ast.parse(file.read_text(encoding="utf-8"))]
    names = {one.stem for one in stubs.iterdir()} if stubs.is_dir() else set[str]()
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.alias):
            # Any other name is one that the stub needs for itself.
            names.update([node.name] if node.asname == node.name else [])
        else:
            waiting.extend(ast.iter_child_nodes(node))
    return (name for name in sorted(names) if name.isidentifier() and not name.startswith("_"))
