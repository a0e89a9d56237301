"""The rules as text: a page of Markdown for each, and all of them in one document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from guard.rule import Rule

_GROUPS = {
    "T": "Tokens and secrets",
    "P": "Persistence",
    "E": "Errors around the push",
    "D": "Destinations",
    "C": "Configuration",
}
_INTRODUCTION = """\
# Rules

What the guard looks for in a submission. An error rejects it; a warning or a note does not. Each finding names the
argument, the line, and the edit that mends it. A warning that is accepted is set aside by a comment in the script,
`# hf-jobs: ignore[CODE] reason`; an error cannot be. `hf-jobs-mcp rules CODE` prints one page of this document."""


def page(rule: Rule) -> str:
    """One rule's page."""
    parts = [
        f"## {rule.code} {rule.name}",
        f"{rule.severity.capitalize()}, {rule.confidence} confidence.",
        rule.what,
        f"**Why.** {rule.why}",
        f"**Example**\n\n{_fenced(rule.example)}",
        f"**Instead**\n\n{_fenced(rule.instead)}",
        f"**Fix.** {rule.fix_safety}",
    ]
    if rule.references:
        parts.append("**References.** " + "; ".join(rule.references))
    return "\n\n".join(parts)


def document(rules: Iterable[Rule]) -> str:
    """All rules as one document: an index by group, then every page. It ends with a line break."""
    pages = list(rules)
    parts = [_INTRODUCTION]
    for letter, title in _GROUPS.items():
        rows = [
            f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {rule.severity} | {rule.confidence} |"
            for rule in pages
            if rule.code.startswith(letter)
        ]
        if rows:
            parts.append(
                "\n".join([f"**{title}**\n", "| code | name | severity | confidence |", "|---|---|---|---|", *rows])
            )
    return "\n\n".join([*parts, *(page(rule) for rule in pages)]) + "\n"


def language_of(code: str) -> Literal["bash", "json", "python"]:
    """What an example is: the args of a call, a command, or a script."""
    if code.startswith("{"):
        return "json"
    return "bash" if code.startswith(("git ", "hf ", "python ", "set ", "trap ")) else "python"


def _fenced(text: str) -> str:
    """A block of code, in the language that it is written in."""
    code = text.strip()
    return f"```{language_of(code)}\n{code}\n```"
