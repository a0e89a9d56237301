"""Which modules a library has, and which names those have that scripts import from: read from its files, nothing run.

Each release of `surveyed.py` is installed alone, read and deleted. What a library makes as it is asked for is not told
of: packages that have other folders added to their path, modules that make their names, and whatever is below folders
that hold the code of others.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import textwrap
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.guard.signatures import listing, writing
from tests.guard.signatures.libraries import CALLS
from tests.guard.signatures.reading import Module, statements
from tests.guard.signatures.surveyed import ALIASES, OPEN, SURVEYED, TOLD, WANTED

if TYPE_CHECKING:
    from collections.abc import Iterator

_UV = (sys.executable, "-m", "uv", "pip", "install", "-q", "--no-deps", "--no-cache", "--only-binary", ":all:")
#: Older releases have no build for the Python of today.
_PYTHONS = ("3.12", "3.10")
_AT_ONCE = 3
#: Folders with the code of others, and with what tests the library itself.
_FOREIGN = re.compile(
    r"(?:_.*|six|vendor(?:ed)?|extern(?:al|als)?|third_?party\w*|tests?|testing|packages|__pycache__)"
)
#: By what a package has modules that lie elsewhere, or names that are in none of its files.
_ELSEWHERE = re.compile(r"\bextend_path\b|\bdeclare_namespace\b|^\s*__path__\s*(?:=|\+=|\.)|\b__path__\.", re.MULTILINE)
_MAKES = re.compile(
    r"\bglobals\(\)|\bsetattr\(\s*(?:sys\.modules|_?module|_?mod|this|current\w*)\b|\bexec\(|\bvars\(\)|\blocals\(\)"
    r"|\battach_stub\b|sys\.modules\[__name__\]|define_import_structure|\b_?LazyModule\b|\bload_library\b"
)
#: How a module puts others into the table of Python's modules.
_LENDS = re.compile(r"\bsys\.modules\[.+\] *=(?!=)")
_MAX_DEPTH = 8
_WIDTH = 116
#: So many characters the rows of a library take: those of modules far below its top level are left out beyond that.
_MAX_MODULES = 9_000
_MAX_NAMES = 14_000
_MAX_ROW = 5_000


@dataclass
class Survey:
    """What releases of a library have together.

    Attributes:
        modules: What lies in each package, by its path below the library; a package has `/` behind it.
        names: The public names of each module.
        open: Packages and modules of which that cannot be told.
    """

    modules: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    names: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    open: set[str] = field(default_factory=set[str])

    def take(self, other: Survey) -> None:
        """What another release has too."""
        for own, more in ((self.modules, other.modules), (self.names, other.names)):
            for path, found in more.items():
                own.setdefault(path, set()).update(found)
        self.open |= other.open


class Release:
    """The files of one release of a library."""

    def __init__(self, folder: Path, root: str) -> None:
        self.folder = folder
        self.root = root
        self._aliases = _aliases(folder / root, root)
        # Of these, the tables hold the names of many more releases.
        self.is_held = bool(CALLS.get(root))

    def survey(self) -> Survey | None:
        """What it has; None where the library is no package, or no single one."""
        found = Survey()
        top = self.folder / self.root
        if top.is_dir():
            if not any(top.glob("__init__.*")):
                return None
            for path, place in self._packages("", top):
                children = _children(place) | self._aliases.get(path, set())
                found.modules[path] = children
                if _ELSEWHERE.search(_text(place / "__init__.py")):
                    found.open.add(path)
        elif not any(self.folder.glob(f"{self.root}.*")):
            return None
        for path in self._named(found) if not self.is_held else []:
            names = self.names(path)
            if names is None:
                found.open.add(f"{path}:")
            elif names:
                found.names[path] = names
        return found

    def _packages(self, path: str, place: Path) -> Iterator[tuple[str, Path]]:
        yield path, place
        for child in sorted(place.iterdir()):
            if child.is_dir() and child.name.isidentifier() and not _FOREIGN.fullmatch(child.name):
                yield from self._packages(f"{path}.{child.name}".lstrip("."), child)

    def _named(self, found: Survey) -> list[str]:
        """The modules whose names are looked at."""
        first = {child.rstrip("/") for child in found.modules.get("", ()) if not _FOREIGN.fullmatch(child.rstrip("/"))}
        wanted = {path.partition(".")[2] for path in WANTED if path.partition(".")[0] == self.root}
        return sorted({"", *first, *wanted})

    def names(self, path: str, depth: int = 0) -> set[str] | None:
        """All public names that may be imported from a module; none without it, None where that cannot be told."""
        qualified = f"{self.root}.{path}".rstrip(".")
        held = _module(self.folder, qualified)
        if held is None:
            place = self.folder / qualified.replace(".", "/")
            built = any(place.parent.glob(f"{place.name}.*")) or any(place.glob("__init__.*"))
            return None if built or depth else set()
        module, text = held
        if depth > _MAX_DEPTH or (_makes_names(module.tree, text) and qualified not in TOLD):
            return None
        tree = module.tree
        found = listing.bound(tree) | {child.rstrip("/") for child in self._aliases.get(path, set())}
        if qualified in TOLD:
            found |= {
                word
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
                for word in node.value.split(".")[-1:]
            }
        place = self.folder / qualified.replace(".", "/")
        found |= {child.rstrip("/") for child in _children(place)} if place.is_dir() else set()
        for origin in listing.starred(module):
            if origin.partition(".")[0] != self.root:
                return None
            others = self.names(origin.partition(".")[2], depth + 1)
            if others is None:
                return None
            found |= others
        return {one for one in found if one.isidentifier() and not one.startswith("_")}


def _children(place: Path) -> set[str]:
    """The public modules in the folder of a package."""
    found: set[str] = set()
    for path in place.iterdir():
        name = path.name.partition(".")[0]
        if not name.isidentifier() or name.startswith("_"):
            continue
        if path.is_dir():
            found.add(f"{name}/")
        elif path.suffix in (".py", ".so", ".pyd"):
            # One that puts others into the table of Python's modules is like a package that is not known.
            found.add(f"{name}/" if path.suffix == ".py" and _LENDS.search(_text(path)) else name)
    return found


def _aliases(top: Path, root: str) -> dict[str, set[str]]:
    """Names of modules that are written as texts somewhere in a library which puts some into the table of Python's."""
    texts = [_text(path) for path in top.rglob("*.py")] if top.is_dir() else []
    found: dict[str, set[str]] = {}
    if any("sys.modules" in text for text in texts):
        for text in texts:
            for name in re.findall(rf"[\"']({root}(?:\.\w+)+)[\"']", text):
                parts = name.split(".")[1:]
                for at, part in enumerate(parts):
                    found.setdefault(".".join(parts[:at]), set()).add(f"{part}/")
    for name in ALIASES.get(root, "").split():
        owner, _, part = name.rpartition(".")
        found.setdefault(owner, set()).add(f"{part}/")
    return found


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


@cache
def _module(folder: Path, qualified: str) -> tuple[Module, str] | None:
    place = folder / qualified.replace(".", "/")
    for path, is_package in ((place / "__init__.py", True), (place.with_name(f"{place.name}.py"), False)):
        if path.is_file():
            text = _text(path)
            try:
                return Module(qualified, is_package, ast.parse(text)), text
            except SyntaxError:
                return None
    return None


def _makes_names(tree: ast.Module, text: str) -> bool:
    """Whether a module may have names that it does not bind, and does not take from another by writing so."""
    return _MAKES.search(text) is not None or any("__getattr__" in _binds(node) for node in statements(tree.body))


def _binds(node: ast.stmt) -> list[str]:
    """The names that a statement binds, as far as they are written in it."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [alias.asname or alias.name for alias in node.names]
    return [one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)]


def _installed(distribution: str, version: str, folder: Path) -> bool:
    for python in _PYTHONS:
        command = [*_UV, "--python-version", python, "--target", str(folder), f"{distribution}=={version}"]
        if subprocess.run(command, capture_output=True, timeout=900).returncode == 0:
            return True
    return False


def _read(distribution: str, root: str, version: str) -> Survey | None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        if not _installed(distribution, version, folder):
            sys.stderr.write(f"{distribution} {version} is not there\n")
            return None
        return Release(folder, root).survey()


def surveyed(distribution: str, root: str, versions: list[str]) -> str:
    """The module of data for a library; empty where it cannot be told of."""
    found, read = Survey(), list[str]()
    for version in versions:
        one = _read(distribution, root, version)
        _module.cache_clear()
        if one is not None:
            found.take(one)
            read.append(version)
    if not read or root in OPEN:
        return ""
    told = writing_of(found)
    # Nothing is known of what lies below a top level that cannot be told of.
    if not told[1] and (not told[0].startswith(":") or not told[0].strip(" :\n")):
        return ""
    for path in sorted(found.open):
        sys.stderr.write(f"{root} {path} is open\n")
    return (
        f'"""{root}: its modules, and the public names of some of them, in any of some releases.\n\n'
        'Written by `python -m tests.guard.signatures surveyed`.\n"""\n\nfrom __future__ import annotations\n\n'
        f'#: The distribution, and its oldest and newest release of these.\nRELEASES = "{distribution} {read[0]} '
        f'{read[-1]}"\n#: A package, and what lies in it: `/` is behind what is a package itself.\n'
        f'MODULES = """\n{told[0]}\n"""\n#: A module, and its names.\nNAMES = """\n{told[1]}\n"""\n'
    )


def writing_of(found: Survey) -> tuple[str, str]:
    """The rows of modules, and those of names, as far as they are not too many."""
    modules: list[str] = []
    length = 0
    for path in sorted(found.modules, key=lambda path: (path.count(".") + bool(path), path)):
        row = f"{path}: {' '.join(sorted(_plain(found.modules[path])))}"
        if any(path == one or path.startswith(f"{one}.") for one in found.open if one[-1:] != ":"):
            continue
        length += len(row)
        if length > _MAX_MODULES and path:
            break
        modules.append(row)
    names: list[str] = []
    length = 0
    wanted = {path.partition(".")[2] for path in WANTED}
    for path in sorted(found.names, key=lambda path: (bool(path), path not in wanted, path)):
        row = f"{path}: {' '.join(sorted(found.names[path]))}"
        if f"{path}:" in found.open or (len(row) > _MAX_ROW and path and path not in wanted):
            continue
        if length + len(row) <= _MAX_NAMES or not path:
            length += len(row)
            names.append(row)
    return "\n".join(map(writing.wrapped, modules)), "\n".join(map(writing.wrapped, sorted(names)))


def _plain(children: set[str]) -> set[str]:
    """Them, with what is a package in some release told of as one."""
    return {child for child in children if child[-1] == "/" or f"{child}/" not in children}


_HEAD = '''"""The libraries of whose modules is told, a module for each.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

from guard.words import words

#: Them, by the names that they are imported by.
SURVEYED = words("""
{}
""")
'''


def write(folder: Path, only: frozenset[str] = frozenset()) -> str:
    """Write the module of each library, or of some, into a folder; the module that lists them is returned."""
    rows = [line.split() for line in SURVEYED.strip().splitlines()]

    asked = [row for row in rows if not only or row[1] in only]
    with ProcessPoolExecutor(_AT_ONCE) as pool:
        list(pool.map(_write, asked, [folder] * len(asked)))
    roots = sorted(row[1] for row in rows if (folder / f"{row[1].lower()}.py").exists())
    return _HEAD.format("\n".join(textwrap.wrap(" ".join(roots), _WIDTH, break_on_hyphens=False)))


def _write(row: list[str], folder: Path) -> None:
    distribution, root, *versions = row
    text = surveyed(distribution, root, versions)
    if text:
        (folder / f"{root.lower()}.py").write_text(text, encoding="utf-8")
    sys.stderr.write(f"{root}: {len(text)}\n")
