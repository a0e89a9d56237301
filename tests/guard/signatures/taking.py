"""Which keywords the calls of libraries take: in any of some releases, read from the sources with nothing run."""

from __future__ import annotations

import ast
import re
import sys
from types import EllipsisType
from typing import TYPE_CHECKING

from guard.releases.keywords import calls_of
from guard.signatures.keywords import KEYWORDS
from guard.words import words
from tests.guard.signatures import reading, writing
from tests.guard.signatures.called import BESIDE, LEARNING, LIBRARIES
from tests.guard.signatures.parameters import TRANSPARENT, Calls, Keywords, folder_of
from tests.guard.signatures.reading import Callable, Package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.guard.signatures.called import Library
    from tests.guard.signatures.parameters import Taken

#: How a call is written whose place is elsewhere, and what takes the rest of what it is given.
_CALL = re.compile(r"([\w.*]+)(?:=([\w.]+):([\w.]+))?(?:\+(-|[\w.]+:[\w.]+))?")

#: Further decorators that pass on the keywords which they are given.
_PASSING = words(
    "_apply_over_batch _attach _exception_logger _fit_context _log_to_run _no_grad _noop "
    "_noop_if_forked_with_no_service _noop_on_finish _raise_if_finished _time_logger _workers_wrapper "
    "array_function_from_c_func_and_dispatcher convert_positional_args deprecate_function "
    "deprecate_parameter_as_positional deprecate_positional_args deprecate_renamed_methods "
    "deprecate_streaming_parameter docfiller envwrap exception_handler lazy_cython positional_deprecated redirect "
    "removed_parameters required_args set_array_function_like_doc"
)


class Told(Calls):
    """What calls of a package take, by their names."""

    transparent = TRANSPARENT | _PASSING

    def listed(self, module: str, pattern: str) -> list[str]:
        """The public names of a module, or the methods of a class, that `*` stands for."""
        owner = pattern.removesuffix("*").rstrip(".")
        package, place = self._package, self._place(module)
        if owner:
            found = package.find(owner, place)
            if found is None or not isinstance(found[1], ast.ClassDef):
                return []
            return [f"{owner}.{name}" for name in self._methods(package.ancestors(found[0], found[1]))]
        holder = package.module(place)
        names = sorted(self._named(holder)) if holder is not None else []
        return [name for name in names if package.find(name, place) is not None]

    def there(self, module: str, path: str, rest: str | None) -> Taken | EllipsisType:
        """What a call takes, and what it hands on to another; None where that cannot be told, `...` without it."""
        package, place = self._package, self._place(module)
        head, _, method = path.partition(".")
        found, hands_on = package.find(head, place), rest is not None
        if found is None:
            holder = package.module(place)
            return None if holder is not None and re.search(rf"\b{head}\b", ast.unparse(holder.tree)) else ...
        if isinstance(found[1], Callable):
            own = self.function(*found, found[0].tree.body, bound=False, hands_on=hands_on) if not method else None
        elif isinstance(found[1], ast.ClassDef):
            chain = package.ancestors(found[0], found[1])
            if method and method != "__init__" and method not in self._methods(chain):
                return ...
            own = self.method(chain, method, hands_on=hands_on) if method else self.made(chain, hands_on=hands_on)
        else:
            own = None
        if own is None or rest is None or rest == "-":
            return own
        other = self.there(*rest.split(":"), None)
        return Keywords(own.own | other.own, own.besides | other.besides) if isinstance(other, Keywords) else None

    def _place(self, module: str) -> str:
        return ".".join(filter(None, (self._package.name, module)))


def taken(distribution: str) -> tuple[dict[str, frozenset[str]], dict[str, str]]:
    """What each call of a library takes by name in some release, and why the others are left out."""
    library = LIBRARIES[distribution]
    options = (*library.options.split(), *(() if library.is_built else ("--no-binary", distribution)))
    found: dict[str, set[str]] = {}
    out: dict[str, str] = {}
    newest: set[str] = set()
    for release in library.releases.split():
        package = Package(folder_of(distribution, release, *options), library.root)
        assert package.module(library.root) is not None, (distribution, release)
        told = dict(_of_release(Told(package), library))
        reading.forget()
        newest = set(told)
        for path, one in told.items():
            if one is None:
                out.setdefault(path, release)
            else:
                found.setdefault(path, set()).update(one.own | one.besides | set(BESIDE.get(path, "").split()))
        sys.stderr.write(f"{distribution} {release}\n")
    for path, lost in calls_of(library.root).lost.items() if library.root in KEYWORDS else ():
        found.get(path, set[str]()).update(lost)
    out.update(dict.fromkeys(found.keys() - newest, "not in the newest"))
    return {path: frozenset(given) for path, given in sorted(found.items()) if path not in out}, out


def _of_release(calls: Told, library: Library) -> Iterator[tuple[str, Taken]]:
    """What each call of a release takes that there is; None where that cannot be told."""
    for row in library.calls.strip().replace("\n    ", " ").splitlines():
        module, _, names = row.partition(":")
        module = module.strip(".")
        for word in names.split():
            parts = _CALL.fullmatch(word)
            assert parts is not None, word
            name, place, inner, rest = parts.groups()
            for one in calls.listed(module, name) if place is None and "*" in name else [name]:
                there = calls.there(module if place is None else place, one if place is None else inner, rest)
                if not isinstance(there, EllipsisType):
                    yield ".".join(filter(None, (library.root, module, one))), there


def rows_of(root: str, found: dict[str, frozenset[str]]) -> list[str]:
    """The lines of a library: by the module, its calls with what they take, those that take the same together."""
    groups: dict[str, dict[str, list[str]]] = {}
    for path, given in sorted(found.items()):
        parts = path.removeprefix(f"{root}.").split(".")
        # A method stands beside its class.
        at = next((at for at, part in enumerate(parts) if part[0].isupper()), len(parts) - 1)
        group = groups.setdefault(".".join(parts[:at]), {})
        group.setdefault(" ".join(sorted(given)), []).append(".".join(parts[at:]))
    return [
        " ".join([f"{module}:", *(f"{' '.join(calls)}({given})" for given, calls in group.items())])
        for module, group in sorted(groups.items())
    ]


def module(folder: Path) -> str:
    """The module that tells which keywords calls take; those of libraries that learn are put into one beside it."""
    parts: dict[str, str] = {}
    for distribution, library in LIBRARIES.items():
        found, out = taken(distribution)
        sys.stderr.writelines(f"{path} is left out: {why}\n" for path, why in sorted(out.items()))
        body = "\n".join(writing.wrapped(row) for row in rows_of(library.root, found))
        parts[library.root] = f'    "{library.root}": """\n{body}\n""",\n'
    learning = "".join(part for root, part in parts.items() if root in LEARNING)
    (folder / "learning_taken.py").write_text(_written("LEARNING_TAKEN", learning), encoding="utf-8")
    text = _written("TAKEN", "".join(part for root, part in parts.items() if root not in LEARNING))
    text = text.replace(
        "annotations\n", "annotations\n\nfrom guard.signatures.learning_taken import LEARNING_TAKEN\n", 1
    )
    return text.removesuffix("}\n") + "    **LEARNING_TAKEN,\n}\n"


def _written(name: str, rows: str) -> str:
    kind = "libraries" if name == "TAKEN" else "libraries that compute and learn"
    return (
        f'"""Which arguments calls of {kind} take by name, in any of some releases.\n\n'
        "A call that may take others as well is not told of.\n\n"
        'Written by `python -m tests.guard.signatures taken`.\n"""\n\nfrom __future__ import annotations\n\n'
        "#: By the name that a library is imported by, a line for each of its modules: calls, and what they take.\n"
        f"{name}: dict[str, str] = {{\n{rows}}}\n"
    )
