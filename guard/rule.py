"""What a rule is: its page, and its check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from guard.case import Case, Draft
    from schemas.report import Confidence, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a submission can get wrong.

    Attributes:
        code: A group letter and a number: T token, P persistence, E errors around the push, D destination,
            C configuration.
        name: A noun phrase in kebab case, readable as "allow NAME".
        severity: Of its findings, where they do not say otherwise; an error rejects the submission.
        confidence: How sure a finding is.
        what: What it checks.
        why: Why that is bad.
        example: A submission that it finds.
        instead: What to write instead.
        fix_safety: Which fix it offers, and whether applying it is always right.
        references: Where the facts behind it are documented.
        check: From a submission to what is wrong with it.
    """

    code: str
    name: str
    severity: Severity
    confidence: Confidence
    what: str
    why: str
    example: str
    instead: str
    fix_safety: str
    check: Callable[[Case], Iterable[Draft]]
    references: tuple[str, ...] = ()
