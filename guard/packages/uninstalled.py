"""Modules whose import is certain to fail, for nothing installs them."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from guard.packages.distributions import REQUIRES
from guard.packages.names import DISTRIBUTION, distribution_of, is_known, is_unheard_of, may_differ

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.world import Lacks

#: By what a script starts programs, and the words of those that bring packages.
_STARTS = re.compile(r"subprocess|os\.system|popen")
_BRINGS = re.compile(
    r"(?i)\b(?:pip\d?|pipx|uv|pdm|poetry|\w*conda|\w*mamba|apt|apt-get|git|clone|curl|wget|tar|unzip|cp|mv|rsync|hf|aws"
    r"|gsutil|bash|sh|make|copy\w*|move|extractall|unpack\w*|snapshot_download)\b|install|PYTHONPATH|setup"
)
#: By what it installs packages itself, or finds modules elsewhere.
_INSTALLS = re.compile(r"pip\.main|runpy|ensurepip|sys\.(?:path|modules|meta_path)|addsitedir")
#: Variables by which modules or packages come from elsewhere.
_ELSEWHERE = ("PYTHONPATH", "PYTHONHOME", "UV_")


def lacks_of(case: Case) -> Lacks:
    """The question whether a job is certain to have no module of a name.

    It is, where a script runs in the plain image and all that is asked for is known, with what it brings along. A
    module is then missing which a known package installs, and that package is not among them.
    """
    known: list[bool] = []

    def lacks(module: str, *, unheard: bool = False) -> bool:
        if not known:
            known.append(_is_known_whole(case))
        root, text = module.partition(".")[0], case.script or ""
        if unheard:
            return known[0] and not _BRINGS.search(text) and _is_unheard_of(case, root)
        return known[0] and not _STARTS.search(text) and _is_missing(case, root)

    return lacks


def _is_known_whole(case: Case) -> bool:
    if not case.plain_image or case.header.faults or any(name.startswith(_ELSEWHERE) for name in case.args.env):
        return False
    own = _INSTALLS.search(case.script or "") is not None
    return not own and case.installed[1] and not may_differ(case.requirements)


def _is_unheard_of(case: Case, root: str) -> bool:
    return is_unheard_of(root) and root not in sys.stdlib_module_names and root not in case.modules


def _is_missing(case: Case, root: str) -> bool:
    name = distribution_of(root)
    if not (is_known(root) or root in DISTRIBUTION or name in REQUIRES) or root.startswith("_"):
        return False
    if root in sys.stdlib_module_names or root in case.modules:
        return False
    # Variants of a package install its modules too: `cupy-cuda12x`, `docling-slim`.
    return not any(one == name or one.startswith(f"{name}-") for one in case.installed[0])
