"""The modules that libraries have, and the public names of some of them: of libraries beside those of `table.py`.

The data are the texts of `guard/signatures/surveyed/`, one module for each library, which is read when first asked for.
A line of `MODULES` is a package by its path below the library, and what lies in it, `/` behind what is a package
itself; of a package without a line it is not known what it holds. A line of `NAMES` is a module, and the names that may
be imported from it. Both hold what any release has of those that were read, and no private names.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.signatures.table import lines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType


@dataclass(frozen=True)
class Survey:
    """What the releases of a library have.

    Attributes:
        root: The name that it is imported by.
        distribution: The distribution that it comes in.
        first: The oldest release that was read.
        last: The newest.
    """

    root: str
    distribution: str
    first: Version
    last: Version

    @cached_property
    def _modules(self) -> Mapping[str, str]:
        return _rows(_read(self.root).MODULES)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return _rows(_read(self.root).NAMES)

    def inside(self, package: str) -> frozenset[str] | None:
        """What lies in a package, with `/` behind what is one itself; None where that is not known."""
        held = self._modules.get(package)
        return None if held is None else frozenset(held.split())

    def names(self, module: str) -> frozenset[str]:
        """The public names of a module; empty where these are not known."""
        return frozenset(self._names.get(module, "").split())

    def having(self, name: str) -> str:
        """The module below the library that has a name, of several the one nearest to its top level; else empty."""
        found = [module for module, names in self._names.items() if name in names.split()]
        return min(found, key=lambda module: (module.count(".") + bool(module), module), default="-")


@cache
def survey(root: str) -> Survey:
    """What is known of one of the libraries."""
    distribution, first, last = _read(root).RELEASES.split()
    return Survey(root, distribution, Version(first), Version(last))


def _read(root: str) -> ModuleType:
    return import_module(f"guard.signatures.surveyed.{root.lower()}")


def _rows(text: str) -> dict[str, str]:
    return {head: rest for head, _, rest in (row.partition(":") for row in lines(text))}
