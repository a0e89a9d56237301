"""The labelled set of `cases/`: scripts in the manner of real ones, and what becomes of their results.

`cases/README.md` says what a label means.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from schemas.base import Model
from schemas.report import Verdict
from schemas.submission import Operation

CASES = Path(__file__).parent / "cases"

FLAVORS = [
    "cpu-basic",
    "cpu-upgrade",
    "cpu-performance",
    "cpu-xl",
    "t4-small",
    "t4-medium",
    "l4x1",
    "l4x4",
    "l40sx1",
    "l40sx4",
    "l40sx8",
    "a10g-small",
    "a10g-large",
    "a10g-largex2",
    "a10g-largex4",
    "a100-large",
    "a100x4",
    "a100x8",
    "h200",
    "h200x2",
    "h200x4",
    "h200x8",
    "rtx-pro-6000",
    "rtx-pro-6000x2",
    "rtx-pro-6000x4",
    "rtx-pro-6000x8",
]


class Labelled(Model):
    """One submission and its label.

    Attributes:
        args: The args of the call; those of a `uv` case lack `script`, which the case holds.
        errors: Each entry is a rule code, or several joined by `|` where one fault has several fair names:
            each entry must be met by an error of the report.
        also: Codes that the report may show as errors too, because they name a consequence of the same fault.
        warnings: Codes that the report must show as warning or note; it may show others.
        holds: What is at the top of repositories and buckets, by canonical URI, where the label depends on it.
        missing: Canonical URIs of repositories that do not exist; every other one that is named does.
    """

    name: str
    operation: Operation
    args: dict[str, Any]
    verdict: Verdict
    admitted: bool
    destinations: list[str]
    errors: list[str]
    warnings: list[str]
    also: list[str] = []
    missing: list[str] = []
    holds: dict[str, list[str]] = {}
    why: str

    def unmet(self, reported: set[str]) -> list[str]:
        """The entries of `errors` that no reported error code meets."""
        return [entry for entry in self.errors if reported.isdisjoint(entry.split("|"))]

    def unexpected(self, reported: set[str]) -> set[str]:
        """The reported error codes that the label does not allow."""
        return reported - {code for entry in self.errors for code in entry.split("|")} - set(self.also)


class Case(Model):
    """One script, or none for commands that stand alone, with its submissions."""

    slug: str
    about: str
    traps: list[str]
    script: str | None
    min_python: str | None = None
    submissions: list[Labelled] = Field(alias="submission", min_length=1)

    def args(self, submission: Labelled) -> dict[str, Any]:
        """The whole args of the call, with the script where the operation takes one."""
        if submission.operation == "uv":
            return {"script": self.script, **submission.args}
        return submission.args


#: How each verdict is spelled; a pair of ends for the tests that count them.
VERDICTS: tuple[Literal["persists"], Literal["lost"], Literal["unknown"]] = ("persists", "lost", "unknown")


@cache
def cases() -> list[Case]:
    """Every case, by slug."""
    return [_read(path) for path in sorted(CASES.glob("*.toml"))]


def _read(path: Path) -> Case:
    script = path.with_suffix(".py")
    text = script.read_text(encoding="utf-8") if script.exists() else None
    return Case.model_validate({**tomllib.loads(path.read_text(encoding="utf-8")), "slug": path.stem, "script": text})
