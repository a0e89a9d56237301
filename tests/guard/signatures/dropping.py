"""Which names libraries have dropped: found by importing their releases, each in an environment of its own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from packaging.version import Version

from guard.packages.names import installed
from tests.guard.signatures import writing
from tests.guard.signatures.libraries import DISTRIBUTIONS
from tests.guard.signatures.reading import Package
from tests.guard.signatures.requiring import locked

_PROBE = Path(__file__).with_name("probe.py")
#: Pythons that the releases are imported with: the newest of these that one is built for.
_PYTHONS = ("3.12", "3.11", "3.8")
#: What the oldest releases are installed with, besides: they use what numpy has dropped itself.
_OLDEST = ("--with", "numpy<1.24")
#: Libraries of which the first release is told that is built for each of these Pythons.
_BUILT = ("numpy", "pandas", "pillow", "scipy", "scikit-learn", "torchvision", "torchaudio")
_BUILT_FOR = ("3.12", "3.13", "3.14")
#: Seconds for one release, and how many at once.
_PATIENCE, _AT_ONCE = 300, 2


#: Names that scripts do not use: what is left behind by a build or for old releases, constants of C, and insides.
_LEFT_OUT = re.compile(
    "|".join(
        (
            r"(.*\.)?(setup|distutils|core|doc|compat|errors|tests?|internals|add_newdocs?|[a-z]\w*_version)(\..*)?",
            r"(?!.*_DTYPES)(.*\.)?[A-Z]+_[A-Z_]*",
            r"(?!N?INF|N?ZERO|PINF|NAN)[A-Z]{4,}\d?",
            r".*Error|Constrained\w+|.*\b(set_\w+_request|deprecate\w*)|geterrobj|seterrobj",
            r"\w+\.\w+\.\w+\.\w+|(?!text_splitter|docstore|hub|schema|memory)[a-z]\w+\.[a-z]\w+\.[a-z]\w+",
            r"\w+\.(fx|io)\..*|(Index|tools|command|resources|types)\..*|(chat_models|embeddings)\.[a-z].*",
            r"agents\.(?!create_|initialize_|load_)[a-z]\w*",
            r"(.*\.)?(ModuleType|ElementTree|cffi|check_\w+|get_config|parse_version)",
            r"dep_util|extern|py34compat|setuptools|package_index|sandbox",
        )
    )
)


class Dropping(NamedTuple):
    """A library whose names are compared.

    Attributes:
        releases: Of each release that names may be gone with the last patch, oldest first.
        names: The modules and classes whose names are told, below the library; `.` for its top level. Modules are told
            wherever they are.
        static: Whether its sources are read, and nothing is imported: it would need torch.
    """

    releases: str
    names: str = "."
    static: bool = False


#: Where a library is imported by another name than its distribution's.
ROOTS = {"pillow": "PIL", "scikit-learn": "sklearn"}
LIBRARIES: dict[str, Dropping] = {
    "numpy": Dropping(
        "1.19.5 1.20.3 1.21.6 1.22.4 1.23.5 1.24.4 1.25.2 1.26.4 2.0.2 2.1.3 2.2.6 2.3.5 2.4.6 2.5.5",
        ". linalg random testing",
    ),
    "pandas": Dropping(
        "1.0.5 1.1.5 1.2.5 1.3.5 1.4.4 1.5.3 2.0.3 2.1.4 2.2.3 2.3.3 3.0.6 3.1.1",
        ". api.types errors io.json DataFrame Series Index Timestamp",
    ),
    "pillow": Dropping(
        "7.2.0 8.0.1 8.4.0 9.0.1 9.5.0 10.0.1 11.0.0 12.0.0 13.0.0",
        "Image ImageDraw ImageFont ImageOps Image.Image ImageDraw.ImageDraw ImageFont.FreeTypeFont ImageFont.ImageFont",
    ),
    "scipy": Dropping(
        "1.4.1 1.5.4 1.6.3 1.7.3 1.8.1 1.9.3 1.10.1 1.11.4 1.12.0 1.13.1 1.14.1 1.15.3 1.16.3 1.17.1 1.18.1",
        "integrate signal misc stats linalg interpolate special",
    ),
    "scikit-learn": Dropping(
        "0.22.2.post1 0.23.2 0.24.2 1.0.2 1.1.3 1.2.2 1.3.2 1.4.2 1.5.2 1.6.1 1.7.2 1.8.0 1.9.1",
        "datasets metrics model_selection preprocessing feature_extraction.text utils ensemble linear_model impute "
        "feature_extraction.text.CountVectorizer feature_extraction.text.TfidfVectorizer preprocessing.OneHotEncoder",
    ),
    "polars": Dropping(
        "0.16.18 0.17.15 0.18.15 0.19.19 0.20.31 1.0.0 1.20.0 1.44.2 2.0.0 2.1.0", ". DataFrame LazyFrame Series Expr"
    ),
    "openai": Dropping(
        "0.27.10 0.28.1 1.0.1 1.50.2 2.0.0 3.0.0 3.57.0",
        ". ChatCompletion Completion Embedding Moderation Image Audio File FineTuningJob Model",
    ),
    "pydantic": Dropping("1.10.24 2.0.3 2.6.4 2.10.6 2.13.5 2.14.4", ". utils BaseModel"),
    "langchain": Dropping("0.0.354 0.1.20 0.2.17 0.3.27 1.0.8 1.5.2", ". agents chat_models embeddings"),
    "moviepy": Dropping("1.0.3 2.0.0 2.2.1"),
    "setuptools": Dropping("65.5.1 75.8.2 80.9.0 81.0.0 82.0.1 84.2.1"),
    "gliner": Dropping(
        "0.2.13 0.2.14 0.2.15 0.2.16 0.2.17 0.2.18 0.2.19 0.2.20 0.2.21 0.2.22 0.2.23 0.2.24 0.2.29",
        ". data_processing data_processing.collator data_processing.processor modeling modeling.base model training",
        static=True,
    ),
    "torchvision": Dropping(
        "0.15.2 0.16.2 0.17.2 0.18.1 0.19.1 0.20.1 0.21.0 0.22.1 0.23.0 0.24.1 0.25.0 0.26.0 0.27.0 0.28.0 0.29.2",
        ". transforms io",
        static=True,
    ),
    "torchaudio": Dropping(
        "2.0.2 2.1.2 2.2.2 2.3.1 2.4.1 2.5.1 2.6.0 2.7.1 2.8.0 2.9.1 2.10.0 2.11.1",
        ". transforms functional utils",
        static=True,
    ),
}


class Dropped(NamedTuple):
    """What a library has dropped.

    Attributes:
        newest: Its newest release.
        built: The first release that is built for a Python.
        gone: Qualified names, each with the first release without it.
    """

    newest: str
    built: dict[str, str]
    gone: dict[str, str]


def dropped(distribution: str, root: str) -> Dropped:
    """What the newest release of a library no longer has, and an older one had."""
    told = LIBRARIES[distribution]
    releases = told.releases.split()
    names, there = (_read_names, _read_there) if told.static else (_names, _there)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        listed = list(pool.map(lambda release: names(distribution, root, release), releases))
        asked = sorted(set[str]().union(*listed[:-1]) - set(listed[-1]))
        gone = set(asked) - there(distribution, root, releases[-1], asked)
        held = list(pool.map(lambda release: there(distribution, root, release, sorted(gone)), releases[:-1]))
    found: dict[str, str] = {}
    for name in sorted(gone):
        having = [at for at, one in enumerate(held) if name in one or name in listed[at]]
        # What is inside something that is gone goes with it.
        short = name.removeprefix(f"{root}.")
        if name.rpartition(".")[0] not in gone and not _LEFT_OUT.fullmatch(short):
            found[name] = writing.labels(releases)[having[-1] + 1]
    return Dropped(releases[-1], _built(distribution) if distribution in _BUILT else {}, found)


def _names(distribution: str, root: str, release: str) -> frozenset[str]:
    places = LIBRARIES[distribution].names.split()
    return _probed(distribution, release, ["names", distribution, root, *places], "")


def _there(distribution: str, root: str, release: str, asked: list[str]) -> frozenset[str]:
    return _probed(distribution, release, ["there", root], json.dumps(asked))


def _probed(distribution: str, release: str, words: list[str], given: str) -> frozenset[str]:
    faults: list[str] = []
    for python in _PYTHONS:
        command = [sys.executable, "-m", "uv", "run", "-q", "--no-project", "--isolated", "--python", python]
        command += ["--with", f"{distribution}=={release}", *(_OLDEST if python == _PYTHONS[-1] else ("--no-build",))]
        done = subprocess.run(
            [*command, "python", "-I", str(_PROBE), *words],
            input=given,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
        )
        if not done.returncode:
            return frozenset(json.loads(done.stdout.splitlines()[-1]))
        faults.append(done.stderr)
    raise ValueError(f"{distribution} {release}: {faults}")


def _read_names(distribution: str, root: str, release: str) -> frozenset[str]:
    """The names of a release that is read, and not imported."""
    folder = Path(tempfile.gettempdir()) / "dropping" / f"{distribution}-{release}"
    for python in _PYTHONS if not folder.exists() else ():
        command = [sys.executable, "-m", "uv", "pip", "install", "-q", "--no-deps", "--python-version", python]
        if not subprocess.run([*command, "--target", str(folder), f"{distribution}=={release}"]).returncode:
            break
    package = Package(folder, root, frozenset({root}))
    found: set[str] = set()
    for path in (folder / root).rglob("*.py"):
        words = path.relative_to(folder).with_suffix("").parts
        words = words[:-1] if words[-1] == "__init__" else words
        if not any(word[0] == "_" or "test" in word for word in words):
            found.add(".".join(words))
    for place in LIBRARIES[distribution].names.split():
        name = root if place == "." else f"{root}.{place}"
        module = package.module(name)
        if module is not None:
            own = {one for one, (origin, _) in module.imports.items() if origin.partition(".")[0] == root}
            found.update(f"{name}.{one}" for one in {*module.definitions, *own} if one[0] != "_")
    return frozenset(found)


def _read_there(distribution: str, root: str, release: str, asked: list[str]) -> frozenset[str]:
    return _read_names(distribution, root, release) & set(asked)


def _built(distribution: str) -> dict[str, str]:
    """The first release that is built for each Python."""
    found: dict[str, str] = {}
    for python in _BUILT_FOR:
        command = [sys.executable, "-m", "uv", "pip", "compile", "-q", "--no-header", "--no-annotate", "--no-deps"]
        command += ["--resolution", "lowest", "--only-binary", ":all:", "--python-version", python]
        command += ["--python-platform", "x86_64-manylinux_2_31", "-"]
        done = subprocess.run(
            command, input=f"{distribution}>=0.1", capture_output=True, text=True, timeout=_PATIENCE, check=True
        )
        found[python] = done.stdout.strip().partition("==")[2]
    return found


def held(newest: dict[str, str]) -> dict[str, dict[str, str]]:
    """The distributions that come with an older release of these libraries, by the library, each with that release."""
    needed = {asked: installed({Requirement(asked).name: Requirement(asked)})[0] for asked in DISTRIBUTIONS.split()}
    asked = [one for one, closure in needed.items() if closure & newest.keys()]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        resolved = list(pool.map(locked, asked))
    found: dict[str, dict[str, str]] = {name: {} for name in newest}
    for one, packages in zip(asked, resolved, strict=True):
        name = Requirement(one).name
        for package in packages:
            library, version = package["name"], package.get("version", "0")
            if library in newest and name != library and Version(version) < Version(newest[library]):
                found[library][name] = min(found[library].get(name, version), version, key=Version)
    return found


def module() -> str:
    """The module that tells what libraries have dropped."""
    told = {distribution: dropped(distribution, ROOTS.get(distribution, distribution)) for distribution in LIBRARIES}
    held_back = held({distribution: one.newest for distribution, one in told.items()})
    rows: list[str] = []
    for distribution, one in told.items():
        limits = [f"{python}>={version}" for python, version in one.built.items()]
        limits += [f"{name}=={version}" for name, version in sorted(held_back[distribution].items())]
        rows.append(" ".join((f"{distribution}=={one.newest}", *limits)))
        groups: dict[tuple[str, Version], list[str]] = {}
        for name, since in one.gone.items():
            owner, _, last = name.rpartition(".")
            groups.setdefault((owner, Version(since)), []).append(last)
        rows.extend(f"{owner}@{since}: {' '.join(names)}" for (owner, since), names in sorted(groups.items()))
    body = "\n".join(writing.wrapped(row) for row in rows)
    return (
        '"""What libraries have dropped: names that older releases had, and the newest has not.\n\n'
        "A library has a line with its newest release, the first release that is built for each Python (`3.12>=1.26`), "
        "and the\nrelease that comes with each distribution which holds it back (`vllm==2.3.5`). Then come its modules "
        "and classes with\nwhat they have lost, each with the first release without it.\n\n"
        'Written by `python -m tests.guard.signatures dropped`.\n"""\n\nfrom __future__ import annotations\n\n'
        f'DROPPED = """\n{body}\n"""\n'
    )
