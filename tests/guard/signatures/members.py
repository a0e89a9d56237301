"""Which attributes the objects of well-known classes have: found by importing releases, or by reading their sources."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pyright

from tests.guard.signatures import attributes, writing
from tests.guard.signatures.classes import BARE, BESIDE, CLOSED, LIBRARIES, MODELS, SAME, STANDARD
from tests.guard.signatures.reading import Module, Package, forget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_PROBE = Path(attributes.__file__)
#: The Pythons that are asked for the classes of the standard library, and the one that releases are imported with.
_VERSIONS = ("3.11", "3.12", "3.13")
_PYTHONS = {"3.12": (), "3.11": ("--with", "numpy<2")}
_PATIENCE = 900
_STUBS = Path(pyright.__file__).parent / "dist" / "dist" / "typeshed-fallback" / "stdlib"


#: What is known of a class: its public names, and why it may have others.
Told: TypeAlias = "tuple[set[str], set[str]]"


def members() -> dict[str, set[str]]:
    """The public names of each class; without those that may have others."""
    told = _standard()
    for distribution, library in LIBRARIES.items():
        look = _downloaded if library.root else _imported
        for release in library.releases.split():
            _join(told, look(distribution, release, told))
            sys.stderr.write(f"{distribution} {release}\n")
    found: dict[str, set[str]] = {}
    for key, (names, reasons) in told.items():
        if reasons and key not in CLOSED:
            sys.stderr.write(f"{key} is left out: {' '.join(sorted(reasons))}\n")
        else:
            found[key] = names | set(BESIDE.get(key, "").split())
    wanted = {key for key, _ in (pair for library in LIBRARIES.values() for pair in pairs(library.classes))}
    sys.stderr.writelines(f"{key} is not there\n" for key in sorted(wanted - told.keys()))
    return found


def pairs(classes: str) -> Iterator[tuple[str, str]]:
    """The name that a class is told of by, and the name that it has."""
    for word in classes.split():
        key, _, path = word.rpartition("=")
        yield key or path, path


def _join(told: dict[str, Told], more: Iterable[tuple[str, Told]]) -> None:
    for key, (names, reasons) in more:
        one = told.setdefault(key, (set(), set()))
        one[0].update(names)
        one[1].update(reasons)


def _probed(python: str, classes: str, *words: str) -> dict[str, tuple[list[str], list[str], list[str]]]:
    command = [sys.executable, "-m", "uv", "run", "-q", "--no-project", "--isolated", "--python", python, *words]
    command += ["python", "-I", str(_PROBE), *(path for _, path in pairs(classes))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def _standard() -> dict[str, Told]:
    """The classes of Python itself: as its versions have them, and as the stubs say that newer ones do."""
    told: dict[str, Told] = {}
    for version in _VERSIONS:
        found = _probed(version, STANDARD)
        for key, path in pairs(STANDARD):
            names, bases, reasons = found[path]
            stubbed = [_stub(*base.rpartition(".")[::2]) for base in bases]
            _join(told, [(key, (set(names).union(*stubbed), set(reasons)))])
    return told


def _stub(module: str, name: str) -> set[str]:
    """The names that the stubs of a type checker give a class."""
    for place in (module, module.lstrip("_"), module.partition(".")[0]):
        path = _STUBS / place.replace(".", "/")
        file = path / "__init__.pyi" if path.is_dir() else path.with_suffix(".pyi")
        for node in ast.parse(file.read_text(encoding="utf-8")).body if file.exists() else ():
            if isinstance(node, ast.ClassDef) and node.name == name:
                return attributes.written(node)[0]
    return set()


def _imported(distribution: str, release: str, told: Mapping[str, Told]) -> Iterator[tuple[str, Told]]:
    library, faults = LIBRARIES[distribution], list[str]()
    classes, options = library.classes, ("--no-build", *library.options.split(), "--with", f"{distribution}=={release}")
    for python, words in _PYTHONS.items():
        try:
            found = _probed(python, classes, *options, *words)
        except subprocess.CalledProcessError as error:
            faults.append(error.stderr)
            continue
        for key, path in pairs(classes):
            if path in found:
                yield key, (set(found[path][0]), set(found[path][2]))
        return
    raise ValueError(f"{distribution} {release}: {faults}")


class _Stubbed(Package):
    """Sources of which some are there as stubs only."""

    def module(self, name: str) -> Module | None:
        found = super().module(name)
        path = self.folder / name.replace(".", "/") / "__init__.pyi"
        if found is None and path.is_file():
            found = self._modules[name] = Module(name, True, ast.parse(path.read_text(encoding="utf-8")))
        return found


def _downloaded(distribution: str, release: str, told: Mapping[str, Told]) -> Iterator[tuple[str, Told]]:
    library = LIBRARIES[distribution]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        if library.is_built:
            command = ["uv", "pip", "install", "-q", "--no-deps", "--target", temporary, *library.options.split()]
            command += ["--python-version", next(iter(_PYTHONS))]
        else:
            command = ["pip", "download", "-q", "--no-deps", "--no-binary", distribution, "-d", temporary]
        subprocess.run([sys.executable, "-m", *command, f"{distribution}=={release}"], check=True, timeout=_PATIENCE)
        for path in folder.glob("*.tar.gz"):
            shutil.unpack_archive(path, folder, filter="data")
            folder = folder / path.name.removesuffix(".tar.gz")
        yield from read(_Stubbed(folder, library.root), library.classes, told)
    forget()


def read(package: Package, classes: str, told: Mapping[str, Told]) -> Iterator[tuple[str, Told]]:
    """What classes of a library have, as its sources say."""
    for key, path in pairs(classes):
        place, _, name = path.rpartition(".")
        found = package.find(name, place or package.name)
        if found is not None and isinstance(found[1], ast.ClassDef):
            yield key, _derived(package, package.ancestors(found[0], found[1]), told)


def _derived(package: Package, chain: Iterable[tuple[Module, ast.ClassDef] | str], told: Mapping[str, Told]) -> Told:
    """What a class has, by itself and by those that it derives from."""
    names, reasons = set[str](), set[str]()
    for entry in chain:
        if isinstance(entry, str):
            base = entry.removeprefix("?.")
            place, _, last = base.rpartition(".")
            own = package.find(last, place) if place.partition(".")[0] == package.name else None
            if own is not None and isinstance(own[1], ast.ClassDef):
                more = _derived(package, package.ancestors(own[0], own[1]), told)
            else:
                more = told.get(SAME.get(base, base), (set[str](), {base} - BARE))
        else:
            more = attributes.written(entry[1])
        names |= more[0]
        reasons |= more[1]
    return names, reasons


def module(folder: Path) -> str:
    """The module that tells which attributes objects have; those of models are put into one beside it."""
    found = members()
    models = {key: names for key, names in found.items() if key.partition(".")[0] in MODELS}
    (folder / "model_members.py").write_text(_written("MODEL_MEMBERS", models), encoding="utf-8")
    text = _written("MEMBERS", {key: names for key, names in found.items() if key not in models})
    text = text.replace("annotations\n", "annotations\n\nfrom guard.signatures.model_members import MODEL_MEMBERS\n", 1)
    return text.removesuffix("}\n") + "    **MODEL_MEMBERS,\n}\n"


def _written(name: str, found: Mapping[str, set[str]]) -> str:
    kind = "of well-known classes" if name == "MEMBERS" else "by which models are trained and run"
    rows = "".join(
        f'    "{key}": """\n{writing.filled(" ".join(sorted(names)))}\n""",\n' for key, names in found.items()
    )
    return (
        f'"""Which attributes the objects {kind} have: their public names, in any of some releases.\n\n'
        "A class whose objects may have others as well is not told of.\n\n"
        'Written by `python -m tests.guard.signatures members`.\n"""\n\nfrom __future__ import annotations\n\n'
        f"#: The name that scripts import a class by, and its names.\n{name}: dict[str, str] = {{\n{rows}}}\n"
    )
