"""Comments that set warnings aside: `# hf-jobs: ignore[E001] the reason`.

One is about the statement that it stands in or behind; on a line of its own, about the next one. On a line of its own
before the first statement it is also about what has no line in the script: the arguments of the call.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.tokens import without_tokens
from schemas.report import SuppressedFinding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from schemas.report import Finding

_MARK = "hf-jobs:"
_COMMENT = re.compile(r"#\s*hf-jobs:\s*ignore\b\s*(?:\[([^\]]*)\](.*))?")
#: Python's tokens as far as they tell comments, strings and the ends of statements apart. The `tokenize` of the
#: standard library stops where a script is broken, in each version elsewhere, and 3.12's takes minutes for a long line.
_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n]*)
    | (?P<string>\"{3}[^"\\]*(?:(?:\\.|\"(?!\"\"))[^"\\]*)*(?:\"{3})?
        | '{3}[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*(?:'{3})?
        | "[^"\\\n]*(?:\\.[^"\\\n]*)*"?
        | '[^'\\\n]*(?:\\.[^'\\\n]*)*'?)
    | (?P<opening>[(\[{])
    | (?P<closing>[)\]}])
    | (?P<end>\n)
    | (?P<code>\\\r?\n|[^\s\#"'()\[\]{}\\]+|\\)
    """,
    re.VERBOSE | re.DOTALL,
)
#: What is beyond so many comments, or codes in one, is not read.
_MAX_COMMENTS = 100
_MAX_CODES = 10
_MAX_REASON = 200


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment.

    Attributes:
        codes: The rules that it names; none if it is not of the form above.
        reason: Why; empty if it does not say.
        line: Its line, from 1.
        column: Its column, from 1.
        first: The first line that it is about.
        last: The last one.
        top: Whether it is also about what has no line.
    """

    codes: tuple[str, ...]
    reason: str
    line: int
    column: int
    first: int
    last: int
    top: bool

    def is_about(self, finding: Finding) -> bool:
        """Whether it names the rule of a finding, and stands where it counts for it."""
        line = finding.where.line if finding.where.arg == "script" else None
        return finding.rule in self.codes and (self.top if line is None else self.first <= line <= self.last)


def read_ignores(script: str) -> list[Ignore]:
    """The comments of a script, in order."""
    if _MARK not in script:
        return []
    found: list[Ignore] = []
    waiting: list[tuple[re.Match[str], int, int, bool]] = []
    line, first, depth, begin, top = 1, 0, 0, 0, True
    for token in _TOKEN.finditer(script):
        kind, text = token.lastgroup, token[0]
        if kind == "comment":
            match = _COMMENT.search(text)
            if match is not None:
                waiting.append((match, line, token.start() - begin + match.start() + 1, top and not first))
        elif kind != "end":
            first = first or line
            depth = max(depth + (kind == "opening") - (kind == "closing"), 0)
        elif first and not depth:
            found.extend(_ignore(*one, first, line) for one in waiting)
            waiting, first, top = [], 0, False
        if "\n" in text:
            line += text.count("\n")
            begin = token.start() + text.rfind("\n") + 1
    found.extend(_ignore(*one, first or one[1], max(line, one[1])) for one in waiting)
    return found[:_MAX_COMMENTS]


def _ignore(match: re.Match[str], line: int, column: int, top: bool, first: int, last: int) -> Ignore:
    names, reason = match[1] or "", (match[2] or "").strip()[:_MAX_REASON]
    codes = dict.fromkeys(name.strip().upper() for name in names.split(",") if name.strip())
    return Ignore(tuple(codes)[:_MAX_CODES], reason, line, column, 1 if top else first, last, top)


def set_aside(findings: Iterable[Finding], ignores: list[Ignore]) -> tuple[list[Finding], list[SuppressedFinding]]:
    """Findings that stand, and those that a comment suppresses: never an error, never without a reason."""
    standing: list[Finding] = []
    suppressed: list[SuppressedFinding] = []
    for finding in findings:
        may = ignores if finding.severity != "error" else []
        ignore = next((one for one in may if one.reason and one.is_about(finding)), None)
        if ignore is None:
            standing.append(finding)
        else:
            # A fix for what was looked at and accepted would only be in the way.
            bare = finding.model_copy(update={"fix": None})
            suppressed.append(SuppressedFinding(**dict(bare), reason=without_tokens(ignore.reason)))
    return standing, suppressed
