"""The table of signatures: that it says what the libraries' sources say, and how it is read and written."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
import sysconfig
from importlib.metadata import metadata, version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.utils import canonicalize_name
from packaging.version import Version

from guard.signatures.extras import EXTRAS
from guard.signatures.table import LIBRARIES, Chosen, default, holders, library, lines, signature
from tests.guard.signatures import writing
from tests.guard.signatures.__main__ import read_calls
from tests.guard.signatures.defaults import defaults_of
from tests.guard.signatures.libraries import CALLS, COMPANIONS, DATA, RELEASES, module_of
from tests.guard.signatures.reading import ANYTHING, Package

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
TABLES = ROOT / "guard" / "signatures" / "tables"
MAX_BYTES = 270_000


def row_of(distribution: str, text: str) -> int:
    """The row of the table for a release."""
    versions = [release.version for release in library(module_of(distribution)).releases]
    assert Version(text) in versions, (
        f"add {distribution} {text} to tests/guard/signatures/libraries.py and write again"
    )
    return versions.index(Version(text))


def words_at(name: str, row: int) -> dict[str, tuple[str, ...]]:
    """The parameters of each call that the table holds for one release."""
    held = library(name)
    calls = writing_paths(name)
    return {
        path: tuple(word for word, rows in held.words(path) if row in rows)
        for path in calls
        if row in held.releases_of(path)
    }


def writing_paths(name: str) -> list[str]:
    text = (TABLES / f"{name}.py").read_text().partition('CALLS = """\n')[2].partition('"""')[0]
    return [line.partition(":")[0].partition("@")[0] for line in text.splitlines() if ":" in line and line[0] != " "]


@pytest.mark.parametrize("distribution", ["huggingface-hub", "datasets"])
def test_the_table_agrees_with_the_sources_of_the_installed_package(distribution: str) -> None:
    name = module_of(distribution)
    row = row_of(distribution, version(distribution))
    package = Package(Path(sysconfig.get_path("purelib")), name, frozenset(LIBRARIES))
    read = read_calls(package)
    held = words_at(name, row)
    assert {path: words for path, words in read.items() if words != ANYTHING or path in held} == held
    assert not (package.public | package.others) - library(name).always - library(name).names.keys()
    gone = {one for one, rows in library(name).names.items() if row not in rows}
    assert not gone & package.public
    assert {one for one, rows in library(name).names.items() if row in rows} <= package.public


def test_the_table_agrees_with_what_python_says_of_the_api_client() -> None:
    from huggingface_hub import HfApi

    chosen = Chosen({"huggingface_hub": frozenset({row_of("huggingface-hub", version("huggingface-hub"))})})
    compared = 0
    for name, method in inspect.getmembers(HfApi, inspect.isfunction):
        takes = (
            signature("huggingface_hub", f"HfApi.{name}", chosen)
            if f"HfApi.{name}" in library("huggingface_hub")
            else None
        )
        if takes is None:
            continue
        parameters = list(inspect.signature(method).parameters.values())[1:]
        named = [one for one in parameters if one.kind is not one.VAR_KEYWORD]
        assert takes.order == tuple(one.name for one in named), name
        assert takes.required == {one.name for one in named if one.default is one.empty}, name
        assert takes.positional == sum(one.kind is one.POSITIONAL_OR_KEYWORD for one in named), name
        compared += 1
    assert compared > 100


CLAIMS = [
    ("transformers", "TrainingArguments", "evaluation_strategy", "-4.50"),
    ("transformers", "TrainingArguments", "eval_strategy", "4.41-"),
    ("transformers", "TrainingArguments", "push_to_hub_model_id", "-4.57"),
    ("transformers", "TrainingArguments", "no_cuda", "-4.57"),
    ("transformers", "Trainer", "tokenizer", "-4.57"),
    ("transformers", "Trainer", "processing_class", "4.46-"),
    ("trl", "SFTConfig", "max_seq_length", "-0.19"),
    ("trl", "SFTConfig", "max_length", "0.16-"),
    ("trl", "SFTTrainer", "tokenizer", "-0.15"),
    ("trl", "SFTTrainer", "max_seq_length", "-0.12"),
    ("trl", "DPOTrainer", "beta", "-0.12"),
    ("datasets", "Dataset.push_to_hub", "branch", "-2.21"),
    ("huggingface_hub", "HfApi.upload_file", "use_auth_token", "-0.36"),
]
GONE = [
    ("huggingface_hub", "HfFolder", "-0.36"),
    ("huggingface_hub", "Repository", "-0.36"),
    ("huggingface_hub", "cached_download", "-0.25"),
    ("huggingface_hub", "upload_large_folder", "0.25-1.33"),
    ("transformers", "AdamW", "-4.49"),
    ("datasets", "load_metric", "-2.21"),
    ("trl", "ORPOTrainer", "0.8-0.28"),
]


@pytest.mark.parametrize(("name", "path", "word", "span"), CLAIMS, ids=lambda value: value)
def test_the_releases_that_take_an_argument_are_those_of_the_real_library(
    name: str, path: str, word: str, span: str
) -> None:
    holder, rows = holders(name, path, word)
    assert holder == name
    assert spoken(name, rows, library(name).releases_of(path)) == span


@pytest.mark.parametrize(("name", "gone", "span"), GONE, ids=lambda value: value)
def test_the_releases_that_have_a_name_are_those_of_the_real_library(name: str, gone: str, span: str) -> None:
    rows = library(name).names[gone]
    assert spoken(name, rows, frozenset(range(len(library(name).releases)))) == span


def spoken(name: str, rows: frozenset[int], within: frozenset[int]) -> str:
    return writing.spans(rows, sorted(within), [release.label for release in library(name).releases])


def test_uploads_of_one_file_take_keywords_only_in_every_release() -> None:
    takes = signature("huggingface_hub", "HfApi.upload_file", Chosen({}))
    assert takes is not None
    assert takes.positional == 0
    assert takes.required == {"path_or_fileobj", "path_in_repo", "repo_id"}


def test_a_configuration_takes_what_the_class_that_it_is_built_on_takes() -> None:
    for label, taken in (("4.40", True), ("5.23", False)):
        row = [release.label for release in library("transformers").releases].index(label)
        takes = signature("trl", "SFTConfig", Chosen({"transformers": frozenset({row})}))
        assert takes is not None
        assert ("evaluation_strategy" in takes.accepted) is taken
        assert "output_dir" in takes.accepted


def test_the_table_is_small_and_read_only_when_a_script_calls_for_it() -> None:
    assert sum(path.stat().st_size for path in TABLES.glob("*.py")) < MAX_BYTES
    program = (
        "import sys; from guard import check; from schemas.submission import UvArgs\n"
        "check('uv', UvArgs(script='-'), 'import json\\nprint(json.dumps({}))')\n"
        "print(sorted(name for name in sys.modules if name.startswith('guard.signatures.tables.')))\n"
        "check('uv', UvArgs(script='-'), 'import datasets\\ndatasets.load_dataset(1)')\n"
        "print(sorted(name for name in sys.modules if name.startswith('guard.signatures.tables.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert done.stdout.split("\n")[:2] == ["[]", "['guard.signatures.tables.datasets']"]


def test_every_library_that_is_read_has_its_table_and_the_other_way_round() -> None:
    assert {module_of(distribution): distribution for distribution in RELEASES} == LIBRARIES
    assert set(CALLS) == set(LIBRARIES)
    assert {path.stem for path in TABLES.glob("*.py")} == {*LIBRARIES, "companions"}
    for distribution, texts in RELEASES.items():
        releases = library(module_of(distribution)).releases
        assert [release.version for release in releases] == [Version(text) for text in texts.split()]
    assert len(set(COMPANIONS.split())) == len(COMPANIONS.split())


@pytest.mark.parametrize("distribution", ["huggingface-hub", "datasets"])
def test_all_extras_of_the_installed_package_are_known_if_it_is_the_newest(distribution: str) -> None:
    rows = {name: extras.split() for name, _, extras in (line.partition(":") for line in lines(EXTRAS))}
    assert rows.keys() == RELEASES.keys()
    if version(distribution) == RELEASES[distribution].split()[-1]:
        told = metadata(distribution).get_all("Provides-Extra") or ()
        assert rows[distribution] == sorted(canonicalize_name(extra) for extra in told)


SOURCES: dict[str, tuple[str, str, tuple[str, ...] | None]] = {
    "by position and by name": ("f", "def f(a, b=1, *, c, d=2): ...", ("a!", "b", "*", "c!", "d")),
    "anything else": ("f", "def f(a, *args, b, **kwargs): ...", ("a!", "*...", "b!", "**")),
    "a method": ("C.m", "class C:\n    def m(self, a): ...", ("a!",)),
    "a static method": ("C.m", "class C:\n    @staticmethod\n    def m(a): ...", ("a!",)),
    "an inherited method": ("C.m", "class B:\n    def m(self, a): ...\nclass C(B): ...", ("a!",)),
    "a class with an initialiser": ("C", "class C:\n    def __init__(self, a, b=1): ...", ("a!", "b")),
    "a class without one": ("C", "class C: ...", ()),
    "a class of something unknown": ("C", "from torch import Module\nclass C(Module): ...", ANYTHING),
    "a class of another library": (
        "C",
        "from transformers import Trainer as T\nclass C(T): ...",
        ("<transformers.Trainer",),
    ),
    "a method of another library": (
        "C.push",
        "from transformers import Trainer\nclass C(Trainer): ...",
        ("<transformers.Trainer.push",),
    ),
    "a class that is made otherwise": ("C", "class C:\n    def __new__(cls, a): ...", ANYTHING),
    "a class with a metaclass": ("C", "class C(metaclass=M):\n    def __init__(self, a): ...", ANYTHING),
    "a class under another name": ("D", "class C:\n    def __init__(self, a): ...\nD = C", ("a!",)),
    "a method from a module": ("C.g", "class C:\n    from lib.part import g", ("b!",)),
    "a function of a module": ("part.g", "x = 1", ("a!", "b!")),
    "a method of a class of a module": ("part.P.m", "x = 1", ("c",)),
    "an overload": ("f", "@overload\ndef f(a): ...\ndef f(a, b): ...\n@overload\ndef f(c): ...", ("a!", "b!")),
    "an unknown decorator": ("f", "@surprise\ndef f(a): ...", ANYTHING),
    "a decorator that changes nothing": ("f", "@wraps(g)\ndef f(a): ...", ("a!",)),
    "an old name by decorator": ("f", "@deprecate_kwarg('old', version='5')\ndef f(new): ...", ("new!", "+old")),
    "old names by decorator": ("f", "@deprecated_kwargs(old='new')\ndef f(new): ...", ("new!", "+old")),
    "positions by decorator": ("f", "@_deprecate_positional_args(version='1')\ndef f(*, a): ...", ("a!",)),
    "one of an instance": ("up", "class A:\n    def up(self, a): ...\nmade = A()\nup = made.up", ("a!",)),
    "something else": ("f", "f = 3", None),
    "fields": ("C", "@dataclass\nclass C:\n    a: int\n    b: int = 1\n    c: ClassVar[int] = 2", ("a!", "b")),
    "fields that are not given": (
        "C",
        "@dataclass\nclass C:\n    a: A = field(init=False)\n    b: B = field(default_factory=D)\n    c: C = field()",
        ("b", "c!"),
    ),
    "fields by name only": ("C", "@dataclass\nclass C:\n    a: int\n    _: KW_ONLY\n    b: int", ("a!", "*", "b!")),
    "fields of bases": (
        "C",
        "@dataclass\nclass B:\n    a: int\n    b: int = 1\n@dataclass\nclass C(B):\n    c: int = 2\n    b: int = 3",
        ("a!", "b", "c"),
    ),
    "fields of another library": (
        "C",
        "from transformers import TrainingArguments as A\n@dataclass\nclass C(A):\n    z: int = 1\n    b: int = 2",
        ("<transformers.TrainingArguments", "*", "b", "z"),
    ),
    "a dataclass with an initialiser": (
        "C",
        "@dataclass\nclass C:\n    a: int\n    def __init__(self, b): ...",
        ("b!",),
    ),
}


@pytest.mark.parametrize("name", SOURCES)
def test_a_signature_is_read_from_the_source(name: str, package: Callable[..., Package]) -> None:
    path, source, expected = SOURCES[name]
    assert package(f"{source}\n").signature(path) == expected


DEFAULTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "constants": ("a: int = -1\n    b: bool = False\n    c: str = 'no'", ("a=-1", "b=False", "c='no'")),
    "what is nothing": ("a: str | None = None\n    b: str | None = field(default=None)", ("a=None", "b=None")),
    "lists": ("a: list = field(default_factory=list)\n    b: dict = field(default_factory=dict)", ("a=[]", "b={}")),
    "what is no constant": ("a: int = f()\n    b: list = field(default_factory=f)\n    c: str = 'a b'\n    d: int", ()),
    "what breaks a line": ("a: str = 'b' '\\n' 'c'\n    b: int = 0", ("b=0",)),
    "rates": ("a: float = 0.5", ()),
    "what making it sets": (
        "a: int = 0\n    b: int = 0\n    def __post_init__(self):\n        if f():\n            self.a = 1",
        ("b=0",),
    ),
    "what making it sets by name": (
        "a: int = 0\n    b: int = 0\n    L = ['a']\n    def __post_init__(self):\n        setattr(self, self.L[0], 1)",
        ("b=0",),
    ),
    "what only the user sets": ("a: int = 0\n    def set_a(self):\n        self.a = 1", ("a=0",)),
    "a property": ("a: int = 0\n    @property\n    def a(self): ...", ()),
    "an initialiser": ("a: int = 0\n    def __init__(self): ...", ()),
}
BASED = (
    "from transformers import TrainingArguments\n@dataclass\nclass B(TrainingArguments):\n    a: int = 0\n"
    "    def __post_init__(self):\n        self.seed = 3\n@dataclass\nclass C(B):\n    b: int = 0\n"
)


@pytest.mark.parametrize("name", DEFAULTS)
def test_defaults_are_read_from_the_source(name: str, package: Callable[..., Package]) -> None:
    body, expected = DEFAULTS[name]
    assert defaults_of(package(f"@dataclass\nclass C:\n    {body}\n"), "C", frozenset()) == expected


def test_a_dataclass_refers_to_the_one_that_it_derives_from(package: Callable[..., Package]) -> None:
    made = package(BASED)
    assert defaults_of(made, "B", frozenset()) == ("<transformers.TrainingArguments", "a=0", "seed=?")
    assert defaults_of(made, "C", frozenset("B")) == ("<lib.B", "b=0")
    assert defaults_of(made, "C", frozenset()) == ("<transformers.TrainingArguments", "a=0", "b=0", "seed=?")


NEWEST = {
    ("transformers", "TrainingArguments", "push_to_hub"): "False",
    ("transformers", "TrainingArguments", "output_dir"): None,
    ("transformers", "TrainingArguments", "max_steps"): "-1",
    ("transformers", "TrainingArguments", "no_such_field"): None,
    ("transformers", "Seq2SeqTrainingArguments", "load_best_model_at_end"): "False",
    ("trl", "ScriptArguments", "dataset_name"): "None",
    ("trl", "DatasetMixtureConfig", "datasets"): "[]",
    ("trl", "SFTConfig", "packing"): "False",
    ("trl", "SFTConfig", "push_to_hub"): "False",
    ("trl", "SFTConfig", "bf16"): None,
    ("trl", "DPOConfig", "gradient_checkpointing"): "True",
    ("trl", "experimental.gkd.GKDConfig", "teacher_model_name_or_path"): "None",
    ("trl", "experimental.gkd.GKDConfig", "packing"): "False",
    ("trl", "NoConfig", "packing"): None,
}


@pytest.mark.parametrize("name", LIBRARIES)
def test_every_default_of_the_tables_is_one_word_that_python_reads(name: str) -> None:
    for path in library(name).dataclasses:
        assert re.fullmatch(r"(?:[a-z_\d]+\.)*[A-Z]\w+", path)
        for word, _ in library(name).defaults(path):
            field, _, value = word.partition("=")
            if word[0] != "<" and value != "?":
                assert field.isidentifier()
                ast.literal_eval(value)


@pytest.mark.parametrize("asked", NEWEST, ids=".".join)
def test_a_field_has_the_default_of_the_real_library(asked: tuple[str, str, str]) -> None:
    newest = Chosen({name: frozenset({len(library(name).releases) - 1}) for name in DATA})
    assert default(*asked, newest) == NEWEST[asked]


def test_a_default_is_known_where_all_releases_that_may_be_chosen_have_the_same() -> None:
    labels = [release.label for release in library("trl").releases]

    def among(*chosen: str) -> str | None:
        return default("trl", "ModelConfig", "dtype", Chosen({"trl": frozenset(map(labels.index, chosen))}))

    assert among("1.15", "1.16") == "'float32'"
    assert among("0.24", "1.16") is None
    assert among("0.12", "1.16") is None


@pytest.fixture
def package(tmp_path: Path) -> Callable[..., Package]:
    def make(inner: str, top: str = "from .inner import *\n") -> Package:
        folder = tmp_path / "lib"
        folder.mkdir()
        (folder / "__init__.py").write_text(top)
        (folder / "inner.py").write_text(inner)
        (folder / "part.py").write_text("def g(a, b): ...\nclass P:\n    def m(self, c=1): ...\n")
        return Package(tmp_path, "lib", frozenset({"lib", "transformers"}))

    return make


@pytest.mark.parametrize(
    "top",
    [
        "from .inner import f\n",
        "from lib.inner import f\n",
        "if TYPE_CHECKING:\n    from .inner import f\n",
        "_import_structure = {'inner': ['f']}\n",
        "try:\n    import x\nexcept ImportError:\n    pass\nelse:\n    from .inner import f\n",
    ],
)
def test_a_name_is_found_however_the_package_loads_it(top: str, package: Callable[..., Package]) -> None:
    made = package("def f(a): ...\ndef g(): ...\n", top)
    assert made.signature("f") == ("a!",)
    assert "f" in made.public
    assert "g" not in made.public


def test_the_words_of_all_releases_are_held_once_and_in_the_order_of_each() -> None:
    releases = {0: ("a!", "b"), 1: ("a", "b", "*", "c"), 2: ("b", "a", "*", "c")}
    merged = writing.merged(releases)
    for number, words in releases.items():
        assert tuple(word for word, present in merged if number in present) == words
    assert [word for word, _ in merged].count("*") == 1


@pytest.mark.parametrize(
    ("present", "text"),
    [({0, 1, 2, 3}, ""), ({0, 1}, "-1.1"), ({2, 3}, "2.0-"), ({1, 2}, "1.1-2.0"), ({0, 3}, "-1.0,2.1-"), ({2}, "2.0")],
)
def test_a_span_of_releases_is_short_and_read_as_it_was_written(present: set[int], text: str) -> None:
    assert writing.spans(present, range(4), ["1.0", "1.1", "2.0", "2.1"]) == text


def test_releases_are_named_by_their_minor_version_where_that_is_clear() -> None:
    assert writing.labels(["0.9.16", "1.0.3", "1.0.31"]) == ["0.9", "1.0.3", "1.0.31"]
