"""Whether the tests of each rule notice when it is switched off, and when it finds what it should pass over.

    python benchmarks/mutants.py [CODE ...]

Prints the mutants that survive; exits 1 if one does. It takes about a minute.
"""

from __future__ import annotations

import contextlib
import io
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from guard import RULES
from guard.case import Case, Draft
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Check = Callable[[Case], Iterable[Draft]]

ROOT = Path(__file__).parents[1]


def off(check: Check) -> Check:
    """A rule that finds nothing."""
    del check
    return lambda case: ()


def inverted(check: Check) -> Check:
    """A rule that finds something where there is nothing, and nothing where there is something."""

    def turned(case: Case) -> Iterator[Draft]:
        if not list(check(case)):
            yield Draft("x", Where(arg="script"), Fix(title="x", safe=False), breaks=tuple(case.sinks))

    return turned


def survives(code: str) -> bool:
    """Whether the tests of a rule pass."""
    path = ROOT / "tests" / "guard" / "findings" / f"test_{code.lower()}.py"
    options = ["-p", "no:xdist", "-p", "no:cacheprovider", "-o", "addopts=--import-mode=importlib", "-q", "-x"]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        outcome = pytest.main([*options, f"--rootdir={ROOT}", str(path)])
    return outcome != pytest.ExitCode.TESTS_FAILED


def main() -> int:
    alive = 0
    for code in sys.argv[1:] or list(RULES):
        rule = RULES[code]
        for mutation in (off, inverted):
            RULES[code] = replace(rule, check=mutation(rule.check))
            if survives(code):
                alive += 1
                print(f"{code} {mutation.__name__}: no test notices")
        RULES[code] = rule
    print(f"{alive} mutants survive")
    return 1 if alive else 0


if __name__ == "__main__":
    raise SystemExit(main())
