"""`rules`: what the guard knows, for people."""

from __future__ import annotations

import sys

from guard import RULES
from guard.pages import page
from schemas.base import nearest


def rules(code: str | None) -> int:
    """Print all rules, a line each, or one rule's page. Returns 2 for a code that does not exist."""
    if code is None:
        for rule in RULES.values():
            sys.stdout.write(f"{rule.code}  {rule.name}\n")
        return 0
    rule = RULES.get(code.upper())
    if rule is None:
        guess = nearest(code.upper(), RULES)
        sys.stderr.write(f"There is no rule {code}" + (f"; did you mean {guess}?\n" if guess else ".\n"))
        return 2
    sys.stdout.write(page(rule) + "\n")
    return 0
