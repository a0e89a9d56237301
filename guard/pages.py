"""The rules as text: a page of Markdown for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guard.rule import Rule


def page(rule: Rule) -> str:
    """One rule's page."""
    parts = [
        f"## {rule.code} {rule.name}",
        f"{rule.severity.capitalize()}, {rule.confidence} confidence.",
        rule.what,
        f"**Why.** {rule.why}",
        f"**Example**\n\n```python\n{rule.example.strip()}\n```",
        f"**Instead**\n\n```python\n{rule.instead.strip()}\n```",
        f"**Fix.** {rule.fix_safety}",
    ]
    if rule.references:
        parts.append("**References.** " + "; ".join(rule.references))
    return "\n\n".join(parts)
