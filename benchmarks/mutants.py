"""Whether the tests of each rule notice when it is switched off, turned round, or finds what it should pass over.

    python benchmarks/mutants.py [CODE ...]

Prints the mutants that survive; exits 1 if one does. It runs in the suite as well: all rules take a few seconds.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from _pytest.runner import runtestprotocol

sys.path.insert(0, str(Path(__file__).parents[1]))

from guard import RULES
from guard.case import Case, Draft
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Check = Callable[[Case], Iterable[Draft]]

ROOT = Path(__file__).parents[1]
FINDINGS = ROOT / "tests" / "guard" / "findings"


def off(check: Check) -> Check:
    """A rule that finds nothing."""
    del check
    return lambda case: ()


def inverted(check: Check) -> Check:
    """A rule that finds something where there is nothing, and nothing where there is something."""
    return lambda case: () if list(check(case)) else _everywhere(case)


def eager(check: Check) -> Check:
    """A rule that finds something where there is nothing as well."""
    return lambda case: list(check(case)) or _everywhere(case)


def _everywhere(case: Case) -> Iterator[Draft]:
    yield Draft("x", Where(arg="script"), Fix(title="x", safe=False), breaks=tuple(case.sinks))


class Mutation:
    """Runs the collected tests of each rule until one notices its mutant, instead of running all of them once."""

    def __init__(self) -> None:
        self.survivors: list[str] = []
        self.tested: set[str] = set()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        tests: dict[str, list[pytest.Item]] = {}
        for item in session.items:
            tests.setdefault(item.path.stem.removeprefix("test_").upper(), []).append(item)
        self.tested.update(tests)
        for code, items in tests.items():
            rule = RULES[code]
            for mutation in (off, inverted, eager):
                RULES[code] = replace(rule, check=mutation(rule.check))
                if not any(_notices(item) for item in items):
                    self.survivors.append(f"{code} {mutation.__name__}: no test notices")
            RULES[code] = rule
        return True


def _notices(test: pytest.Item) -> bool:
    return any(report.failed for report in runtestprotocol(test, log=False))


def main() -> int:
    codes = [code.upper() for code in sys.argv[1:]] or list(RULES)
    files = [str(FINDINGS / f"test_{code.lower()}.py") for code in codes]
    options = ["--noconftest", f"--rootdir={ROOT}", "-o", "addopts=--import-mode=importlib", "-q", "-q"]
    for plugin in ("xdist", "cacheprovider", "hf-jobs-mcp", "hypothesispytest"):
        options += ["-p", f"no:{plugin}"]
    mutation = Mutation()
    pytest.main([*options, *files], plugins=[mutation])
    survivors = [*mutation.survivors, *(f"{code}: no tests" for code in codes if code not in mutation.tested)]
    for line in survivors:
        print(line)
    print(f"{len(survivors)} of {3 * len(codes)} mutants survive")
    return 1 if survivors else 0


if __name__ == "__main__":
    raise SystemExit(main())
