"""Which imports succeed in the job."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guard.script.world import World

#: What is told of an import that fails because nothing installs the module.
UNINSTALLED = "uninstalled:"
#: Modules that only notebooks of other services have.
_ELSEWHERE = ("google.colab", "kaggle_secrets", "pyspark.dbutils")


def is_elsewhere(world: World, module: str) -> bool:
    """Whether a module is certain to be missing in a job, for no package brings it."""
    return world.mounts is not None and f"{module}.".startswith(tuple(f"{name}." for name in _ELSEWHERE))


def importable(world: World, statement: ast.stmt) -> bool:
    """Whether a statement cannot raise ImportError: it imports only what is installed, or imports nothing."""
    if isinstance(statement, ast.Import):
        roots = [alias.name.partition(".")[0] for alias in statement.names]
    elif isinstance(statement, ast.ImportFrom):
        roots = [(statement.module or "").partition(".")[0]]
    else:
        return not isinstance(statement, ast.Raise)
    return all(root in sys.stdlib_module_names or root in world.packages for root in roots)
