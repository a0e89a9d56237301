"""`match`: which of its cases fit, and what they capture."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.expressions import Expressions
from guard.script.values import UNKNOWN, Const, Seq, Value, truth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from guard.script.context import Context, Signal


class Matching(Expressions):
    """Decides between the cases of a `match` statement."""

    def match(self, node: ast.Match) -> Signal | None:
        """Run the cases of a `match` that may fit."""
        subject = self.evaluate(node.subject)
        ways: list[tuple[Context, Callable[[], Signal | None]]] = []
        certain = False
        for case in node.cases:
            captured: dict[str, Value] = {}
            known = self._matches(case.pattern, subject, captured)
            if known is False:
                continue
            if case.guard is not None:
                for name, value in captured.items():
                    self.store(self.scope.names, name, value)
                guard = truth(self.evaluate(case.guard))
                if guard is False:
                    continue
                known = known and guard
            context = self.context if known else self.assume(case.pattern)
            ways.append((context, self._case(case, captured)))
            if known:
                certain = True
                break
        if not certain:
            ways.append((self.context, lambda: None))
        return self.fork(ways) if len(ways) > 1 else ways[0][1]()

    def _case(self, case: ast.match_case, captured: dict[str, Value]) -> Callable[[], Signal | None]:
        def run() -> Signal | None:
            for name in _captured(case.pattern):
                self.store(self.scope.names, name, captured.get(name, UNKNOWN))
            return self.execute_block(case.body)

        return run

    def _matches(self, pattern: ast.pattern, subject: Value, captured: dict[str, Value], depth: int = 0) -> bool | None:
        """Whether a pattern fits, or None; what it captures is put into `captured`."""
        if depth > 20:
            return None
        match pattern:
            case ast.MatchAs():
                known = (
                    True if pattern.pattern is None else self._matches(pattern.pattern, subject, captured, depth + 1)
                )
                if pattern.name is not None:
                    captured[pattern.name] = subject
                return known
            case ast.MatchValue():
                wanted = self.evaluate(pattern.value)
                if isinstance(wanted, Const) and isinstance(subject, Const):
                    return wanted == subject
                return None
            case ast.MatchSingleton():
                return subject == Const(pattern.value) if isinstance(subject, Const) else None
            case ast.MatchOr():
                found = [self._matches(option, subject, captured, depth + 1) for option in pattern.patterns]
                return True if True in found else (None if None in found else False)
            case ast.MatchSequence():
                return self._matches_sequence(pattern, subject, captured, depth)
            case _:
                return None

    def _matches_sequence(
        self, pattern: ast.MatchSequence, subject: Value, captured: dict[str, Value], depth: int
    ) -> bool | None:
        if not isinstance(subject, Seq) or subject.open:
            return None
        if any(isinstance(part, ast.MatchStar) for part in pattern.patterns):
            return None if len(subject.items) >= len(pattern.patterns) - 1 else False
        if len(subject.items) != len(pattern.patterns):
            return False
        found = [
            self._matches(part, item, captured, depth + 1)
            for part, item in zip(pattern.patterns, subject.items, strict=True)
        ]
        return False if False in found else (None if None in found else True)


def _captured(pattern: ast.pattern) -> Iterator[str]:
    for node in ast.walk(pattern):
        name = getattr(node, "name", None) or getattr(node, "rest", None)
        if isinstance(name, str):
            yield name
