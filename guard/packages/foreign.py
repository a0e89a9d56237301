"""Modules of packages that come from a URL, or from a folder that only the job has."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from guard.packages.names import is_known

if TYPE_CHECKING:
    from guard.case import Case

#: Words of a script that fetches a folder of modules.
_FETCHES = re.compile(r"\bgit\b.{0,200}\bclone\b|clone_from|snapshot_download|extractall|unpack_archive")


def foreign_modules(case: Case) -> frozenset[str]:
    """The modules whose package may be another than the one of that name in the index."""
    found = {name.replace("-", "_") for name, requirement in case.requirements.items() if requirement.url}
    # A library that is known stays so where it is installed from its own repository.
    found = {root for root in found if not is_known(root)}
    if "PYTHONPATH" in case.args.env or _fetches_modules(case):
        found.update(root for root in case.roots if root not in case.modules and not is_known(root))
    return frozenset(found - sys.stdlib_module_names)


def _fetches_modules(case: Case) -> bool:
    """Whether the script imports from a folder that it fetches itself."""
    return any("sys.path." in line for line in case.lines) and any(_FETCHES.search(line) for line in case.lines)
