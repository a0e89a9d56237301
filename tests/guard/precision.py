"""How often the guard and each of its rules is right on the labelled set: the text of `docs/precision.md`.

python -m tests.guard.precision > docs/precision.md
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache

from guard import RULES
from tests.guard.judged import Judged, judged
from tests.guard.labelled import cases

REFUSALS = "called `lost`, and lost"
REFUSED = "lost, and refused"
REFUSED_WITH_TOKEN = "lost for more than a missing token, and refused"
UNKNOWN = "called `unknown`"
NEEDLESS = "called `unknown`, though a careful reader can tell"
VERDICTS = "verdict as labelled"
ADMITTED = "admitted or refused as labelled"
CODES = "error codes exactly as labelled"

_INTRODUCTION = """\
# How often the guard is right

Measured on the labelled set, `tests/guard/cases`: {cases} scripts in the manner of real ones, {submissions} submissions
of them, each with the verdict, destinations and findings that a careful engineer expects. The rules are mended on this
set: on scripts that they have not seen they are right less often. The suite computes the figures, holds them above
floors (`tests/guard/test_precision.py`), and fails where this page is out of date."""
_RULES = """\
## Each rule

As an error: of the submissions whose label names it so, how many it flags; and how many others it flags, most of which
are rightly refused for another reason. Where a label takes any of several rules for a fault, it counts for the one that
has found it; where none has, it is missed by the first. As a warning or note: the same, of the labels that name it so.
A rule without figures has no submission in the set, and only tests of its own (`tests/guard/findings`)."""


@dataclass(frozen=True)
class Figures:
    """What a rule does on the labelled set, at one severity.

    Attributes:
        found: Submissions that deserve the finding and have it.
        missed: Those that deserve it and have it not.
        false: Those that have it and do not deserve it.
    """

    found: int = 0
    missed: int = 0
    false: int = 0

    def __str__(self) -> str:
        if not (self.found or self.missed or self.false):
            return ""
        return f"flags {self.found} of {self.found + self.missed}, {self.false} false"


@cache
def errors() -> dict[str, Figures]:
    """Each rule as an error."""
    return {code: _counted([_as_error(one, code) for one in judged()]) for code in RULES}


@cache
def warnings() -> dict[str, Figures]:
    """Each rule as a warning or note."""
    return {code: _counted([_as_warning(one, code) for one in judged()]) for code in RULES}


def _counted(outcomes: list[str]) -> Figures:
    return Figures(outcomes.count("found"), outcomes.count("missed"), outcomes.count("false"))


def _as_error(one: Judged, code: str) -> str:
    if code in one.errors:
        return "false" if code in one.label.unexpected({code}) else "found"
    return "missed" if any(entry.split("|")[0] == code for entry in one.label.unmet(one.errors)) else ""


def _as_warning(one: Judged, code: str) -> str:
    reported = any(finding.rule == code and finding.severity != "error" for finding in one.report.findings)
    if code in one.label.warnings:
        return "found" if reported else "missed"
    return "false" if reported else ""


@dataclass(frozen=True)
class Share:
    """A number of submissions, of how many."""

    name: str
    part: int
    whole: int

    @property
    def value(self) -> float:
        return self.part / self.whole

    def __str__(self) -> str:
        return f"| {self.name} | {self.part} of {self.whole} | {100 * self.value:.1f} % |"


def _share(name: str, *, part: list[bool]) -> Share:
    return Share(name, sum(part), len(part))


@cache
def overall() -> dict[str, Share]:
    """The figures of the guard as a whole."""
    every = judged()
    shares = [
        _share(
            REFUSALS,
            part=[one.label.verdict == "lost" for one in every if one.report.verdict == "lost"],
        ),
        _share(
            REFUSED,
            part=[not one.report.admitted for one in every if one.label.verdict == "lost"],
        ),
        _share(
            REFUSED_WITH_TOKEN,
            part=[not one.report.admitted for one in every if one.label.verdict == "lost" and not _lacks_token(one)],
        ),
        _share(UNKNOWN, part=[one.report.verdict == "unknown" for one in every]),
        _share(
            NEEDLESS,
            part=[one.report.verdict == "unknown" != one.label.verdict for one in every],
        ),
        _share(VERDICTS, part=[one.report.verdict == one.label.verdict for one in every]),
        _share(ADMITTED, part=[one.report.admitted == one.label.admitted for one in every]),
        _share(
            CODES,
            part=[not one.label.unmet(one.errors) and not one.label.unexpected(one.errors) for one in every],
        ),
    ]
    return {share.name: share for share in shares}


def _lacks_token(one: Judged) -> bool:
    return one.label.errors == ["T001"]


def document() -> str:
    """The page as Markdown; it ends with a line break."""
    rows = [
        f"| [{code}](rules.md#{code.lower()}-{rule.name}) | {rule.name} | {errors()[code]} | {warnings()[code]} |"
        for code, rule in RULES.items()
    ]
    table = ["| rule | name | as an error | as a warning or note |", "|---|---|---|---|", *rows]
    figures = ["| figure | submissions | share |", "|---|---|---|", *map(str, overall().values())]
    introduction = _INTRODUCTION.format(cases=len(cases()), submissions=len(judged()))
    return "\n\n".join([introduction, "\n".join(figures), _RULES, "\n".join(table)]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(document())
