"""Which names the modules below the top level of the libraries have lost: read from their sources, with nothing run."""

from __future__ import annotations

import ast
import re
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from tests.guard.signatures import reading, writing
from tests.guard.signatures.libraries import RELEASES, module_of
from tests.guard.signatures.reading import Package, statements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tests.guard.signatures.reading import Module

#: What can be imported from each module.
Names: TypeAlias = "dict[str, frozenset[str]]"
_AT_ONCE = 2
#: Modules that scripts import nothing from.
_INSIDE = re.compile(
    r"transformers\.(models|kernels|quantizers|pipelines|onnx|cli|commands|sagemaker|benchmark|exporters|distributed)\b.*"
    r"|transformers\.(integrations\..*|generation\.(continuous_batching|\w+_utils).*|core_model_loading|fusion_mapping)"
    r"|transformers\.(conversion_mapping|testing_utils|monkey_patching|modeling_gguf\w*|utils\.\w+_docstring|heterogen.*)"
    r"|transformers\.(.*_tf_.*|.*_flax_.*|utils\.dummy_.*|generation\.(tf|flax)_.*|tf_utils|keras_callbacks)"
    r"|diffusers\.(pipelines|experimental|commands|modular_pipelines|quantizers|utils\.dummy_.*)\b.*"
    r"|diffusers\.models\..*\..*|huggingface_hub\.(cli|commands|inference\._|_|dataclasses|serialization\._).*"
    r"|datasets\.(commands|packaged_modules|formatting|io|distributed|parallel|download\.\w+_.*)\b.*"
    r"|(accelerate|trl)\.(commands|test_utils|cli|scripts|skills|templates)\b.*|peft\.tuners\.\w+\..*"
    r"|sentence_transformers\.(losses|evaluation|models|datasets)\..*|setfit\.exporters\b.*|timm\..*|tokenizers\..*"
)
#: Modules of that kind from which scripts import all the same.
_PLACES = re.compile(r"huggingface_hub\.utils\._errors")
#: Modules that are no packages, and whose names from elsewhere scripts import.
_PASSES_ON = re.compile(
    r"huggingface_hub\.(hf_api|file_download)|transformers\.(file_utils|trainer_utils|optimization)"
)
#: Names that scripts do not import.
_LEFT_OUT = re.compile(r"(TF|Flax).*|.*(Output|Layer|_DOCSTRING)|_.*|logger|T|[a-z]")


def names_of(distribution: str, version: str, install: Callable[[str, str, Path], Path]) -> Names:
    """What can be imported from each module of a release, but for what the module has from other libraries."""
    library = module_of(distribution)
    with tempfile.TemporaryDirectory() as folder:
        package = Package(install(distribution, version, Path(folder)), library)
        found = {name: frozenset() if _INSIDE.fullmatch(name) else _own(package, name) for name in modules_of(package)}
    # The next release has other files.
    reading.forget()
    return found


def modules_of(package: Package) -> list[str]:
    """The public modules of a library below its top level."""
    root = package.folder / package.name
    found: set[str] = set()
    for path in root.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        name = ".".join((package.name, *parts))
        is_public = _PLACES.fullmatch(name) is not None or not any(one[0] == "_" for one in parts)
        if parts and is_public and not (len(parts) > 1 and _INSIDE.fullmatch(name)):
            found.add(name)
    return sorted(found)


def _own(package: Package, name: str) -> frozenset[str]:
    module = package.module(name)
    if module is None:
        return frozenset()
    # What other modules than packages pass on, scripts take from elsewhere.
    passes_on = module.is_package or _PASSES_ON.fullmatch(name)
    own = {one for one, (origin, _) in module.imports.items() if passes_on and origin.split(".")[0] == package.name}
    found = {*module.definitions, *own, *_assigned(module)}
    return frozenset(one for one in found if one.isidentifier() and not _LEFT_OUT.fullmatch(one))


def _assigned(module: Module) -> set[str]:
    found: set[str] = set()
    for node in statements(module.tree.body):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        found.update(target.id for target in targets if isinstance(target, ast.Name))
    return found


def gone(
    distribution: str, install: Callable[[str, str, Path], Path], mapped: Callable[..., Iterable[Names]]
) -> dict[tuple[str, str], list[str]]:
    """What the newest release of a library lacks, by the module and the first release without it."""
    versions = RELEASES[distribution].split()
    count = len(versions)
    read = list(mapped(names_of, [distribution] * count, versions, [install] * count))
    labels = writing.labels(versions)
    found: dict[tuple[str, str], list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        package = Package(install(distribution, versions[-1], Path(folder)), module_of(distribution))
        there = {*_all_modules(package), *aliases(package)}
        for module in sorted(frozenset[str]().union(*read)):
            last = max(at for at, one in enumerate(read) if module in one)
            if module not in there:
                owner, _, name = module.rpartition(".")
                # With a package go all of its modules.
                if owner in there:
                    found.setdefault((owner, labels[last + 1]), []).append(name)
                continue
            for name in sorted(frozenset[str]().union(*(one.get(module, frozenset()) for one in read))):
                if f"{module}.{name}" not in there and not _is_there(package, module, name):
                    last = max(at for at, one in enumerate(read) if name in one.get(module, ()))
                    found.setdefault((module, labels[last + 1]), []).append(name)
    sys.stderr.write(f"{distribution}\n")
    return found


def _all_modules(package: Package) -> list[str]:
    root = package.folder / package.name
    found = [path.relative_to(package.folder).with_suffix("").parts for path in root.rglob("*.py")]
    return [".".join(parts[:-1] if parts[-1] == "__init__" else parts) for parts in found]


def aliases(package: Package) -> set[str]:
    """Names of modules that a library goes on to answer for: those that are written as texts somewhere in it."""
    found: set[str] = set()
    for path in (package.folder / package.name).rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        found.update(re.findall(rf"[\"']({package.name}(?:\.\w+)+)[\"']", text))
    top = package.module(package.name)
    nodes = ast.walk(top.tree) if top is not None else ()
    texts = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return found | {f"{package.name}.{text}" for text in texts if text.isidentifier()}


def _is_there(package: Package, module: str, name: str) -> bool:
    """Whether a name may be imported from a module: it binds or lists that, or takes it with all names of another."""
    path = package.folder / module.replace(".", "/")
    if path.is_dir() and ((path / name).exists() or (path / f"{name}.py").exists()):
        return True
    held = package.module(module)
    return held is None or name in _bound(held.tree) or package.find(name, module) is not None


@cache
def _bound(tree: ast.Module) -> frozenset[str]:
    """All names that a module may bind, anywhere in it, and all texts where it makes names as they are asked for."""
    found: set[str] = set()
    nodes = list(ast.walk(tree))
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.update((alias.asname or alias.name).partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
    if "__getattr__" in found or any(isinstance(node, ast.Name) and "Lazy" in node.id for node in nodes):
        found.update(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return frozenset(found)


def rows(found: Mapping[tuple[str, str], list[str]]) -> list[str]:
    """The lines of a library: its modules with what they have lost, each with the first release without it."""
    return [f"{module}@{since}: {' '.join(sorted(names))}" for (module, since), names in sorted(found.items())]


def module(install: Callable[[str, str, Path], Path]) -> str:
    """The module that tells which names have gone from the modules of the libraries."""
    with ProcessPoolExecutor(_AT_ONCE) as pool:
        told = {distribution: gone(distribution, install, pool.map) for distribution in RELEASES}
    body = "\n".join(writing.wrapped(row) for found in told.values() for row in rows(found))
    return (
        '"""What the modules of the libraries below their top level have lost: older releases had it.\n\n'
        "A line has a module, the first release without the names behind it, and these: modules of it, and what it\n"
        'defined or passed on.\n\nWritten by `python -m tests.guard.signatures moved`.\n"""\n\n'
        f'from __future__ import annotations\n\nMOVED = """\n{body}\n"""\n'
    )
