"""Which keywords the calls of libraries have dropped: read from the sources of their releases, with nothing run."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from packaging.version import Version

from guard.words import words
from tests.guard.signatures import reading, writing
from tests.guard.signatures.dropping import LIBRARIES, held
from tests.guard.signatures.reading import Callable, Module, Package, statements
from tests.guard.signatures.released import RELEASED

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A class and those that it derives from, as `Package.ancestors` gives them.
Chain: TypeAlias = "list[tuple[Module, ast.ClassDef] | str]"
#: Pythons that releases are installed for, and seconds for one.
_PYTHONS, _PATIENCE, _AT_ONCE = ("3.12", "3.11", "3.9", "3.8"), 600, 2
#: Decorators that pass on the keywords which they are given, and those that are written in them, beside the ones of
#: `reading`.
TRANSPARENT = reading.TRANSPARENT | words(
    "Appender Substitution _defaults_from_env_vars _deprecate_kwarg _deprecate_positional_args _preprocess_data "
    "_rename_parameter _transition_to_rng array_function_dispatch cache config deprecate_args deprecate_argument "
    "deprecate_kwarg deprecate_kwargs deprecate_nonkeyword_arguments deprecate_renamed_parameter deprecated_alias "
    "deprecated_argument doc final finalize_array_function_like forbid_nonstring_types override rank_zero_only "
    "rename_parameter runtime_checkable set_module total_ordering unstable validate_params xp_capabilities"
)
#: Classes from elsewhere whose fields are the parameters, as those of a dataclass are.
_STRUCTS = ("?.msgspec.Struct", "msgspec.Struct")
#: Metaclasses that leave the making of objects as it is.
_METACLASSES = words("ABCMeta ComponentMeta EnumMeta")
#: Modules that scripts import from, though their packages give the same.
_PLACES = re.compile(r"vllm\.sampling_params")
#: Calls that hand what they are given besides to a class of their own.
_HANDS_ON = {"vllm.LLM": "vllm.engine.arg_utils.EngineArgs"}
#: Modules that scripts import nothing from.
_INSIDE = re.compile(
    "|".join(
        (
            r"(gradio|lancedb|mteb|smolagents|trafilatura)\..*|polars\.(?!selectors).*|vllm\.(?!sampling_params).*",
            r"pandas\.(core|io|arrays|api|plotting)\b.*|xgboost\.(?!callback).*|torchmetrics\.utilities\b.*",
            r"numpy\.(core|lib|ma|f2py|typing|polynomial|distutils|array_api)\b.*|torchvision\.models\..*",
            r"sklearn\.(utils|experimental|externals|metrics\.cluster)\b.*|scipy\.(_lib|misc)\b.*",
            r"lightning\.(app|store|fabric\..*|pytorch\.(?!callbacks|loggers|strategies|tuner).*)",
            r"pytorch_lightning\.(?!callbacks|loggers|strategies|tuner|trainer$).*|ultralytics\.(?!models|engine).*",
            r"matplotlib\.(?!pyplot|figure|animation|cm|colors|patches|image|ticker).*",
            r"stable_baselines3\.common\b.*|pyannote\.audio\.(?!pipelines).*",
            r"\w+\.(tests?|testing|cli|demos|utils|compat|conftest|benchmarks|leaderboard|externals|third_party)\b.*",
        )
    )
)
#: Calls that scripts do not make.
_LEFT_OUT = re.compile(
    "|".join(
        (
            r".*\.(on_\w+|forward|\w+_from_flag|as_example|handle_\w+|set_\w+_request|connect|(pre|post)process(_\w+)?|to_plotly)",
            r".*Error|\w*Engine\..*|.*(Categorical|Index|Mixin)\..*|(Blocks|Interface|ChatInterface)\.(?!launch|queue|load).*",
            r"(Async)?\w*(Connection|Table)\..*|\w+\.(connect|attach_\w+|process_\w+)|.*Dataset\.cache_images",
        )
    )
)
_QUANTILES = ("percentile", "quantile", "nanpercentile", "nanquantile")
_SCORES = ("validate", "val_score", "val_predict")
_ENSEMBLES = words(
    "calibration.CalibratedClassifierCV ensemble.AdaBoostClassifier ensemble.AdaBoostRegressor "
    "ensemble.BaggingClassifier ensemble.BaggingRegressor linear_model.RANSACRegressor multioutput.ClassifierChain"
)
#: Keywords that are called otherwise now, and mean the same.
_RENAMED: dict[str, str] = {
    **dict.fromkeys((f"numpy.{name}.interpolation" for name in _QUANTILES), "method"),
    "numpy.reshape.newshape": "shape",
    "pandas.DataFrame.to_csv.line_terminator": "lineterminator",
    **dict.fromkeys((f"sklearn.{name}.base_estimator" for name in _ENSEMBLES), "estimator"),
    **dict.fromkeys((f"sklearn.model_selection.cross_{name}.fit_params" for name in _SCORES), "params"),
    "sklearn.cluster.AgglomerativeClustering.affinity": "metric",
    "sklearn.cluster.FeatureAgglomeration.affinity": "metric",
    "sklearn.manifold.TSNE.n_iter": "max_iter",
    "sklearn.metrics.brier_score_loss.y_prob": "y_proba",
    "sklearn.metrics.precision_recall_curve.probas_pred": "y_score",
    "sklearn.preprocessing.OneHotEncoder.sparse": "sparse_output",
    "polars.DataFrame.sample.frac": "fraction",
    "polars.DataFrame.write_database.if_exists": "if_table_exists",
    "polars.Expr.clip.max_val": "upper_bound",
    "polars.Expr.clip.min_val": "lower_bound",
    **dict.fromkeys((f"polars.{name}.shift.periods" for name in ("DataFrame", "LazyFrame", "Expr", "Series")), "n"),
    "pytorch_lightning.Trainer.fit.train_dataloader": "train_dataloaders",
    "pytorch_lightning.Trainer.test.test_dataloaders": "dataloaders",
    "pytorch_lightning.Trainer.validate.val_dataloaders": "dataloaders",
    **dict.fromkeys((f"seaborn.{name}.size" for name in ("FacetGrid", "JointGrid", "PairGrid", "lmplot")), "height"),
    "whisperx.diarize.DiarizationPipeline.use_auth_token": "token",
    "pyannote.audio.Pipeline.from_pretrained.use_auth_token": "token",
    "optimum.modeling_base.OptimizedModel.push_to_hub.use_auth_token": "token",
}


class Keywords(NamedTuple):
    """The keywords that a call takes.

    Attributes:
        own: Those of its parameters.
        besides: Those that a decorator may go on to accept, or the body takes out of the rest.
    """

    own: frozenset[str] = frozenset()
    besides: frozenset[str] = frozenset()

    def __contains__(self, word: object) -> bool:
        """Whether it may take a keyword."""
        return word in self.own or word in self.besides


#: What a call takes, or None where that cannot be told or it takes anything.
Taken: TypeAlias = Keywords | None


class Lost(NamedTuple):
    """What the calls of a library no longer take.

    Attributes:
        newest: Its newest release.
        gone: Of each call, by its name below the library, the keywords with the first release without each.
        taken: What its calls take.
    """

    newest: str
    gone: dict[str, dict[str, str]]
    taken: dict[str, Taken]


def folder_of(distribution: str, release: str, *options: str) -> Path:
    """The folder with the sources of a release, installed alone from its wheel, unless `options` say otherwise."""
    folder = Path(tempfile.gettempdir()) / "dropping" / f"{distribution}-{release}"
    for python in _PYTHONS if not folder.exists() else ():
        command = [
            sys.executable,
            "-m",
            "uv",
            "pip",
            "install",
            "-q",
            "--no-cache",
            "--no-deps",
            "--only-binary",
            ":all:",
        ]
        platform = [] if "--python-platform" in options else ["--python-platform", "x86_64-manylinux_2_31"]
        command += ["--python-version", python, *platform, "--target", str(folder)]
        if not subprocess.run([*command, *options, f"{distribution}=={release}"], timeout=_PATIENCE).returncode:
            break
    return folder


def lost(distribution: str) -> Lost:
    """What the calls of the newest release of a library no longer take, and those of an older one did."""
    root, releases = RELEASED[distribution]
    versions = releases.split()
    with ProcessPoolExecutor(_AT_ONCE) as pool:
        read = list(pool.map(calls_of, versions, *zip(*[(distribution, root)] * len(versions), strict=True)))
    labels = _labels(distribution, versions)
    found: dict[str, dict[str, str]] = {}
    for path, taken in sorted(read[-1].items()):
        if taken is None or _LEFT_OUT.fullmatch(path):
            continue
        past = [one.get(path, Keywords()) for one in read[:-1]]
        words_of_past = frozenset[str]().union(*(one.own for one in past if one is not None))
        for word in sorted(word for word in words_of_past if word not in taken):
            # What cannot be told of a release between is taken for granted.
            last = max(at for at, one in enumerate(past) if one is None or word in one)
            if word[0] != "_":
                found.setdefault(path, {})[word] = labels[last + 1]
    return Lost(versions[-1], found, read[-1])


def _labels(distribution: str, versions: list[str]) -> list[str]:
    """How each release is spoken of: by its minor version where the one before is known, and patches drop nothing."""
    if distribution in LIBRARIES:
        return writing.labels(versions)
    found = versions[:1]
    for before, version in pairwise(map(Version, versions)):
        follows = version.minor == before.minor + 1 if version.major == before.major else not version.minor
        found.append(f"{version.major}.{version.minor}" if version.major and follows else str(version))
    return found


def calls_of(release: str, distribution: str, root: str) -> dict[str, Taken]:
    """What each public call of a release takes, by its name below the library."""
    found = dict(Calls(Package(folder_of(distribution, release), root)).all())
    # The next release has other files.
    reading.forget()
    return found


class Calls:
    """What the public calls of a package take.

    Attributes:
        transparent: The decorators that pass on what they are given.
    """

    transparent = TRANSPARENT

    def __init__(self, package: Package) -> None:
        self._package = package

    def all(self) -> Iterator[tuple[str, Taken]]:
        """The functions, classes and methods of its public modules, by their names below the package."""
        named = self._named_paths()
        public = {id(node) for _, node, _ in named}
        for holder, node, paths in named:
            if isinstance(node, Callable):
                yield from dict.fromkeys(paths, self.function(holder, node, holder.tree.body, bound=False)).items()
                continue
            chain = self._package.ancestors(holder, node)
            for path in paths:
                yield path, self.handed(path, chain)
            # What a class has from another that is public itself is told there.
            for method in self._methods([one for one in chain if one == chain[0] or not _is_among(one, public)]):
                yield from dict.fromkeys((f"{path}.{method}" for path in paths), self.method(chain, method)).items()

    def _named_paths(self) -> list[tuple[Module, Callable | ast.ClassDef, list[str]]]:
        """The public functions and classes, each with its names: those that packages give it, if they do."""
        package = self._package
        found: dict[int, tuple[Module, Callable | ast.ClassDef, list[str], list[str]]] = {}
        for name in self._modules():
            module = package.module(name)
            for one in sorted(self._named(module)) if module is not None else ():
                there = package.find(one, name)
                if module is None or there is None or isinstance(there[1], ast.Attribute):
                    continue
                holder, node = there
                if holder is module or module.is_package:
                    entry = found.setdefault(id(node), (holder, node, [], []))
                    path = f"{name}.{one}".removeprefix(f"{package.name}.")
                    entry[2 if module.is_package or _PLACES.fullmatch(name) else 3].append(path)
        return [(holder, node, paths or own) for holder, node, paths, own in found.values()]

    def _modules(self) -> list[str]:
        """Its public modules of the two upper levels."""
        root = self._package.folder / self._package.name.replace(".", "/")
        found: list[str] = []
        for path in sorted((*root.glob("*.py"), *root.glob("*/*.py"), *root.glob("*/*/__init__.py"))):
            parts = path.relative_to(root).with_suffix("").parts
            parts = parts[:-1] if parts[-1] == "__init__" else parts
            if not any(part[0] == "_" or "test" in part or part in ("compat", "conftest") for part in parts):
                found.append(".".join((self._package.name, *parts)))
        return [name for name in found if not _INSIDE.fullmatch(name)]

    def _named(self, module: Module) -> set[str]:
        own = {
            name
            for name, (origin, _) in module.imports.items()
            if origin.split(".")[0] == self._package.name.split(".")[0]
        }
        found = {*module.definitions, *own, *(module.exported or ())}
        if module.name == self._package.name:
            found |= self._package.public
        return {name for name in found if name[0] != "_" and name.isidentifier()}

    def _methods(self, chain: Chain) -> list[str]:
        names: dict[str, None] = {}
        for entry in chain:
            if not isinstance(entry, str):
                for one in statements(entry[1].body):
                    if isinstance(one, Callable) and one.name[0] != "_":
                        names[one.name] = None
        return list(names)

    def function(
        self, module: Module, node: Callable, body: list[ast.stmt], *, bound: bool, hands_on: bool = False
    ) -> Taken:
        """What a function takes by keyword; of a method, without its first parameter."""
        spec = node.args
        if _is_made_twice(node.name, body) or (spec.kwarg is not None and not hands_on):
            return None
        besides: set[str] = set()
        for decorator in node.decorator_list:
            if reading.name_of(decorator) not in self.transparent:
                return None
            # Names of former times that it goes on to accept are written in it.
            besides |= reading.words_of(decorator)
            besides.update(one.arg for one in getattr(decorator, "keywords", ()) if one.arg)
        given = [one.arg for one in (*spec.posonlyargs, *spec.args)][bound:]
        only = {one.arg for one in spec.posonlyargs}
        return Keywords(frozenset({*given, *(one.arg for one in spec.kwonlyargs)} - only), frozenset(besides))

    def method(self, chain: Chain, name: str, *, hands_on: bool = False) -> Taken:
        """What a method takes."""
        for entry in chain:
            if isinstance(entry, str):
                return None
            for one in statements(entry[1].body):
                if isinstance(one, Callable) and one.name == name and not reading.is_overload(one):
                    decorated = reading.decorated(one)
                    if {"property", "cached_property"} & set(decorated) or f"{name}.setter" in decorated:
                        return None
                    bound = "staticmethod" not in decorated
                    return self.function(entry[0], one, entry[1].body, bound=bound, hands_on=hands_on)
            if any(isinstance(one, ast.Assign | ast.AnnAssign) and name in _bound_by(one) for one in entry[1].body):
                return None
        return None

    def handed(self, path: str, chain: Chain) -> Taken:
        """What a class takes that is called, and what it hands on to another."""
        target = _HANDS_ON.get(f"{self._package.name}.{path}")
        if target is None:
            return self.made(chain)
        module, _, name = target.rpartition(".")
        found = self._package.find(name, module)
        entry = chain[0]
        if found is None or not isinstance(found[1], ast.ClassDef) or isinstance(entry, str):
            return None
        init = next((one for one in entry[1].body if isinstance(one, Callable) and one.name == "__init__"), None)
        other = self.made(self._package.ancestors(found[0], found[1]))
        if init is None or other is None:
            return None
        own = self.function(entry[0], init, entry[1].body, bound=True, hands_on=True)
        # What it takes out of the rest itself is written in it.
        return None if own is None else Keywords(own.own | other.own, other.besides | reading.words_of(init))

    def made(self, chain: Chain, *, hands_on: bool = False) -> Taken:
        """What a class takes that is called."""
        if any(not isinstance(entry, str) and not _is_plain(entry[1]) for entry in chain):
            return None
        for entry in chain:
            if isinstance(entry, str):
                return self._struct(chain) if entry in _STRUCTS else None
            node = entry[1]
            if not set(reading.decorated(node)) <= self.transparent:
                return None
            for one in statements(node.body):
                if isinstance(one, Callable) and one.name == "__init__" and not reading.is_overload(one):
                    return self.function(entry[0], one, node.body, bound=True, hands_on=hands_on)
            if "dataclass" in reading.decorated(node):
                return self._dataclass(chain)
        return Keywords()

    def _dataclass(self, chain: Chain) -> Taken:
        if any(
            not isinstance(entry, str) and any("init=False" in ast.unparse(one) for one in entry[1].decorator_list)
            for entry in chain
        ):
            return None
        found = self._package.fields(chain)
        if any(word[0] in "<&" or word in reading.ANYTHING for word in found):
            return None
        return Keywords(frozenset(word.rstrip("!") for word in found if word != "*"))

    def _struct(self, chain: Chain) -> Taken:
        found: set[str] = set()
        for entry in chain:
            if isinstance(entry, str) and entry not in _STRUCTS:
                return None
            for one in entry[1].body if not isinstance(entry, str) else ():
                if isinstance(one, ast.AnnAssign) and "ClassVar" not in ast.unparse(one.annotation):
                    found.update(_bound_by(one))
        return Keywords(frozenset(found))


def _is_among(entry: tuple[Module, ast.ClassDef] | str, public: set[int]) -> bool:
    return not isinstance(entry, str) and id(entry[1]) in public


def _is_plain(node: ast.ClassDef) -> bool:
    """Whether objects of a class are made by its `__init__` alone."""
    metaclass = next((ast.unparse(one.value) for one in node.keywords if one.arg == "metaclass"), "ABCMeta")
    made = any(isinstance(one, Callable) and one.name == "__new__" for one in statements(node.body))
    return not made and metaclass.rpartition(".")[2] in _METACLASSES


def _is_made_twice(name: str, body: list[ast.stmt]) -> bool:
    """Whether a name is bound more than once, its overloads aside."""
    count = 0
    for one in statements(body):
        if isinstance(one, (*Callable.__args__, ast.ClassDef)):
            count += one.name == name and not reading.is_overload(one)
        elif isinstance(one, ast.Assign | ast.AnnAssign):
            count += name in _bound_by(one)
    return count > 1


def _bound_by(node: ast.Assign | ast.AnnAssign) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def rows_of(distribution: str, one: Lost) -> list[str]:
    """The lines of a library but for its first: the calls with what they have lost, by the release without it."""
    groups: dict[tuple[Version, str], dict[str, list[str]]] = {}
    root = RELEASED[distribution][0]
    for path, gone in one.gone.items():
        owner, _, name = path.rpartition(".")
        # A method stands beside its class.
        if owner.rpartition(".")[2][:1].isupper():
            owner, _, last = owner.rpartition(".")
            name = f"{last}.{name}"
        for word, since in gone.items():
            new = _RENAMED.get(f"{root}.{path}.{word}")
            # Nothing but a name that is taken is told.
            assert new is None or new in (one.taken[path] or ()), (path, new)
            group = groups.setdefault((Version(since), owner), {})
            group.setdefault(name, []).append(f"{word}={new}" if new else word)
    rows: list[str] = []
    for (since, owner), calls in sorted(groups.items()):
        told = " ".join(f"{name}({' '.join(words)})" for name, words in sorted(calls.items()))
        rows.append(f"{owner}@{since}: {told}")
    return rows


def module() -> str:
    """The module that tells which keywords calls have lost."""
    told = {distribution: lost(distribution) for distribution in RELEASED}
    told = {distribution: one for distribution, one in told.items() if one.gone}
    held_back = held({distribution: one.newest for distribution, one in told.items()})
    parts: list[str] = []
    for distribution, one in told.items():
        limits = [f"{name}=={version}" for name, version in sorted(held_back[distribution].items())]
        rows = [" ".join((f"{distribution}=={one.newest}", *limits)), *rows_of(distribution, one)]
        body = "\n".join(writing.wrapped(row) for row in rows)
        parts.append(f'    "{RELEASED[distribution][0]}": """\n{body}\n""",\n')
    return (
        '"""Which keywords the calls of libraries have lost: older releases took them, and the newest does not.\n\n'
        "By the name that a library is imported by; `guard/releases/keywords.py` tells how the lines are read.\n\n"
        'Written by `python -m tests.guard.signatures keywords`.\n"""\n\nfrom __future__ import annotations\n\n'
        f"KEYWORDS: dict[str, str] = {{\n{''.join(parts)}}}\n"
    )
