"""Make the table of signatures that the guard holds calls to: `guard/signatures/tables/`.

    python -m tests.guard.signatures [--folder DIR] [--missing] [DISTRIBUTION ...]

Installs each release of `libraries.py` (all of them, or those of the named distributions) with `uv` into a folder of
its own, below DIR where they are to be kept, reads its sources, and writes one module for each library, and one for the
names of its modules. In place of a
distribution, `companions` resolves which releases of these libraries come with others, `requirements` what each
distribution brings along (with `--missing` those that the module does not tell of yet), and `extras` reads which extras
the newest release of each library has; `keywords` compares what the calls of other libraries take, and `moved` what
can be imported from the modules of these; `members` tells what objects of well-known classes have. `surveyed` reads
which modules many other libraries have, and which names those have. Nothing that is
installed is run, except by `dropped`, which imports releases of other libraries and compares their names, by
`standard`, which does that with the modules of Python itself, and by `members`, where that takes no torch or GPU.
"""

from __future__ import annotations

import argparse
import email
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from guard.packages.distributions import REQUIRES
from guard.signatures.table import library as held
from tests.guard.signatures import dropping, listing, members, moving, parameters, standing, surveying, taking, writing
from tests.guard.signatures.defaults import defaults_of, experimental
from tests.guard.signatures.libraries import CALLS, COMPANIONS, DATA, HIDDEN, RELEASES, WATCHED, module_of
from tests.guard.signatures.reading import ANYTHING, SHARED, Package
from tests.guard.signatures.requiring import requirements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from email.message import Message

TABLES = Path(__file__).parents[3] / "guard" / "signatures" / "tables"
INSIDE = TABLES.parent / "inside"
SURVEYS = TABLES.parent / "surveyed"
LIBRARIES = frozenset(module_of(distribution) for distribution in RELEASES)
UV = (sys.executable, "-m", "uv")
#: What jobs run on.
PLATFORM = {"python_version": "3.12", "python_full_version": "3.12.8", "sys_platform": "linux", "extra": ""}
#: Fields that are told of wherever making an object may set them: `guard/training/half.py` asks for it.
COMPUTED = ("bf16",)
#: Of so many releases the defaults are held.
MAX_TOLD = 32
#: Libraries with so many names that only those are held which are gone.
_LARGE = ("transformers", "diffusers")
#: Names that are not held: classes that transformers gives under another name once they are gone, and what scripts do
#: not import.
_LEFT_OUT = re.compile(
    r".*(Tokenizer|ImageProcessor)(Fast)?|(TF|Flax)(?!Auto|Trainer).*|.*(Layer|Output|OnnxConfig)|dummy_.*|load_tf_.*"
    r"|.*_(ARCHIVE_MAP|ARCHIVE_LIST)"
)


def installed(distribution: str, version: str, folder: Path) -> Path:
    """The folder that a release is installed in, alone."""
    target = folder / f"{distribution}-{version}"
    if not target.exists():
        command = [*UV, "pip", "install", "-q", "--no-deps", "--python", sys.executable, "--target", str(target)]
        subprocess.run([*command, f"{distribution}=={version}"], check=True, timeout=600)
    return target


def metadata(folder: Path) -> Message:
    """What a release that is installed in a folder says of itself."""
    (path,) = folder.glob("*.dist-info/METADATA")
    return email.message_from_string(path.read_text(encoding="utf-8"))


def needs(folder: Path) -> str:
    """The Python and the distributions that an installed release needs, those that the table knows, as one line."""
    message = metadata(folder)
    found = [f"python{message['Requires-Python'].replace(' ', '')}"] if message["Requires-Python"] else []
    for text in sorted(message.get_all("Requires-Dist") or ()):
        requirement = Requirement(text)
        name = canonicalize_name(requirement.name)
        applies = requirement.marker is None or requirement.marker.evaluate(PLATFORM)
        if applies and (name in RELEASES or name in WATCHED):
            found.append(f"{name}{requirement.specifier}")
    return " ".join(found)


def read_calls(package: Package) -> dict[str, tuple[str, ...]]:
    """The signatures of the calls of a library that the table holds, in one release."""
    shared = package.shared()
    found = {} if shared is None else {f"&{SHARED}": shared}
    for pattern in CALLS[package.name]:
        for path in _paths(package, pattern):
            signature = package.signature(path)
            if signature is not None:
                found[path] = signature
    return found


def read_defaults(package: Package) -> dict[str, tuple[str, ...]]:
    """The defaults of the dataclasses of a library that the table holds, in one release."""
    pattern = DATA.get(package.name)
    if pattern is None:
        return {}
    names = {name for name in package.public if re.fullmatch(pattern, name)}
    found = {path: defaults_of(package, path, names) for path in (*sorted(names), *experimental(package))}
    return {path: words for path, words in found.items() if words}


def _paths(package: Package, pattern: str) -> list[str]:
    module, _, pattern = pattern.rpartition("/")
    owner, dot, method = pattern.partition(r"\.")
    names = package.within(module) if module else package.public | HIDDEN
    owners = [f"{module}.{name}".lstrip(".") for name in sorted(names) if re.fullmatch(owner, name)]
    if not dot:
        return owners
    return [f"{name}.{one}" for name in owners for one in package.methods(name) if re.fullmatch(method, one)]


def _inside(distribution: str, version: str, folder: Path) -> Iterator[Path]:
    return (installed(distribution, version, folder) / module_of(distribution)).iterdir()


def table(distribution: str, folder: Path) -> str:
    """The module of the table for a library."""
    library, versions = module_of(distribution), RELEASES[distribution].split()
    releases: list[str] = []
    public: list[frozenset[str]] = []
    others: set[str] = set()
    signatures: dict[str, dict[int, tuple[str, ...]]] = {}
    defaults: dict[str, dict[int, tuple[str, ...]]] = {}
    for number, version in enumerate(versions):
        target = installed(distribution, version, folder)
        package = Package(target, library, LIBRARIES)
        releases.append(f"{version} {needs(target)}")
        public.append(package.public if CALLS[library] else frozenset())
        others |= package.others
        for path, signature in read_calls(package).items():
            signatures.setdefault(path, {})[number] = signature
        for path, words in read_defaults(package).items():
            defaults.setdefault(path, {})[number] = words
        sys.stderr.write(f"{distribution} {version}\n")
    kept = {path: one for path, one in signatures.items() if set(one.values()) != {ANYTHING}}
    # What modules pass on to the top level is told of there.
    kept = {path: one for path, one in kept.items() if not _is_passed_on(path, one, kept)}
    newest = public[-1]
    complete = bool(CALLS[library]) and library not in _LARGE
    modules = {path.name.removesuffix(".py") for version in versions for path in _inside(distribution, version, folder)}

    def told(name: str) -> bool:
        # Modules that are moved stay importable where they were more often than not.
        if name in modules:
            return False
        return library not in _LARGE or (name not in newest and not _LEFT_OUT.fullmatch(name))

    listed = writing.names(public, versions, told)
    named = {name for row in listed for name in row.partition(":")[2].split()}
    always = sorted(frozenset(others).union(*public) - named) if complete else []
    calls = writing.calls(kept, versions)
    first, last = len(versions) - MAX_TOLD, len(versions) - 1
    current = {
        path: {number: _needed(library, words, defaults) for number, words in one.items() if number >= first}
        for path, one in defaults.items()
        if last in one
    }
    return writing.module(library, releases, listed, always, calls, writing.calls(current, versions))


def _is_passed_on(path: str, one: Mapping[int, object], kept: Mapping[str, Mapping[int, object]]) -> bool:
    """Whether something of a module is the same, in the same releases, as what the top level has by this name."""
    return "." in path and path[:1].islower() and kept.get(path.rpartition(".")[2]) == one


def _needed(
    library: str, words: tuple[str, ...], defaults: Mapping[str, Mapping[int, tuple[str, ...]]]
) -> tuple[str, ...]:
    """The words of a dataclass without the fields that nothing is known of, here or in what it derives from."""
    waiting, known = [word[1:] for word in words if word[0] == "<"], set(COMPUTED)
    while waiting:
        other, _, path = waiting.pop().partition(".")
        rows = defaults.get(path, {}).values() if other == library else [dict(held(other).defaults(path))]
        for word in (word for row in rows for word in row):
            if word[0] == "<":
                waiting.append(word[1:])
            known.add(word.partition("=")[0])
    return tuple(word for word in words if not word.endswith("=?") or word[:-2] in known)


def companions() -> str:
    """The module that tells which releases of the libraries come with other distributions."""
    lines: list[str] = []
    for name in COMPANIONS.split():
        command = [*UV, "pip", "compile", "-q", "--no-header", "--no-annotate", "--python-version", "3.12"]
        command += ["--python-platform", "x86_64-manylinux_2_31", "-"]
        done = subprocess.run(command, input=name, capture_output=True, text=True, timeout=600)
        if done.returncode:
            sys.stderr.write(f"{name}: {done.stderr}\n")
            continue
        pins = dict(re.findall(r"(?m)^([a-z0-9-]+)==([^ ;\n]+)", done.stdout))
        lines.append(" ".join(f"{one}=={pins[one]}" for one in (name, *RELEASES) if one in pins))
        sys.stderr.write(f"{lines[-1]}\n")
    body = "\n".join(writing.wrapped(line) for line in lines)
    return (
        '"""Which releases of the libraries come with other distributions, each in its newest release.\n\n'
        'Written by `python -m tests.guard.signatures companions`.\n"""\n\nfrom __future__ import annotations\n\n'
        "#: The newest release of each distribution, and the releases of the libraries that it brings.\n"
        f'COMPANIONS = """\n{body}\n"""\n'
    )


def extras(folder: Path) -> str:
    """The module that tells which extras the newest release of each library has."""
    lines: list[str] = []
    for distribution, versions in RELEASES.items():
        told = metadata(installed(distribution, versions.split()[-1], folder)).get_all("Provides-Extra") or ()
        lines.append(f"{distribution}: {' '.join(sorted({canonicalize_name(extra) for extra in told}))}".rstrip())
    body = "\n".join(writing.wrapped(line) for line in lines)
    return (
        '"""Which extras the newest release of each library has: all of them.\n\n'
        'Written by `python -m tests.guard.signatures extras`.\n"""\n\nfrom __future__ import annotations\n\n'
        f'EXTRAS = """\n{body}\n"""\n'
    )


#: What is resolved: by what, and into which folder it is written.
RESOLVED: dict[str, tuple[Callable[[Path, bool], str], Path]] = {
    "companions": (lambda folder, missing: companions(), TABLES),
    "requirements": (lambda folder, missing: requirements(REQUIRES if missing else {}), TABLES.parent),
    "extras": (lambda folder, missing: extras(folder), TABLES.parent),
    "dropped": (lambda folder, missing: dropping.module(), TABLES.parent),
    "standard": (lambda folder, missing: standing.module(), TABLES.parent),
    "keywords": (lambda folder, missing: parameters.module(), TABLES.parent),
    "taken": (lambda folder, missing: taking.module(TABLES.parent), TABLES.parent),
    "members": (lambda folder, missing: members.module(TABLES.parent), TABLES.parent),
    "surveyed": (lambda folder, missing: surveying.write(SURVEYS), SURVEYS),
    "moved": (lambda folder, missing: moving.module(installed), TABLES.parent),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.guard.signatures")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("distributions", nargs="*", metavar="DISTRIBUTION")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        for distribution in given.distributions or [*RELEASES, *RESOLVED]:
            resolve, place = RESOLVED.get(distribution, (None, TABLES))
            text = table(distribution, folder) if resolve is None else resolve(folder, given.missing)
            name = "__init__" if place == SURVEYS else module_of(distribution)
            (place / f"{name}.py").write_text(text, encoding="utf-8")
            if resolve is None:
                text = listing.module(distribution, lambda version, name=distribution: installed(name, version, folder))
                (INSIDE / f"{module_of(distribution)}.py").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
