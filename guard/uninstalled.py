"""Modules whose import is certain to fail, for nothing installs them."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from guard.distributions import REQUIRES
from guard.packages import DISTRIBUTION, distribution_of, is_known, may_differ

if TYPE_CHECKING:
    from collections.abc import Callable

    from guard.case import Case

#: By what a script installs packages itself, or finds modules elsewhere.
_INSTALLS = re.compile(
    r"subprocess|os\.system|popen|pip\.main|runpy|ensurepip|sys\.(?:path|modules|meta_path)|addsitedir"
)
#: Variables by which modules or packages come from elsewhere.
_ELSEWHERE = ("PYTHONPATH", "PYTHONHOME", "UV_")


def lacks_of(case: Case) -> Callable[[str], bool]:
    """The question whether a job is certain to have no module of a name.

    It is, where a script runs in the plain image and all that is asked for is known, with what it brings along. A
    module is then missing which a known package installs, and that package is not among them.
    """
    known: list[bool] = []

    def lacks(module: str) -> bool:
        if not known:
            known.append(_is_known_whole(case))
        return known[0] and _is_missing(case, module.partition(".")[0])

    return lacks


def _is_known_whole(case: Case) -> bool:
    if not case.plain_image or case.header.faults or any(name.startswith(_ELSEWHERE) for name in case.args.env):
        return False
    own = _INSTALLS.search(case.script or "") is not None
    return not own and case.installed[1] and not may_differ(case.requirements)


def _is_missing(case: Case, root: str) -> bool:
    name = distribution_of(root)
    if not (is_known(root) or root in DISTRIBUTION or name in REQUIRES) or root.startswith("_"):
        return False
    if root in sys.stdlib_module_names or root in case.modules:
        return False
    # Variants of a package install its modules too: `cupy-cuda12x`, `docling-slim`.
    return not any(one == name or one.startswith(f"{name}-") for one in case.installed[0])
