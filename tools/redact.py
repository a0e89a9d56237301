"""The one place where secrets are taken out of what leaves the server."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK = "[redacted]"

#: Tokens that can be told by their shape, whoever they belong to.
_SHAPES = re.compile(
    r"\b(?:hf_[A-Za-z0-9]{20,}|api_org_[A-Za-z0-9]{20,}|ghp_[A-Za-z0-9]{30,}|github_pat_\w{30,}|sk-[A-Za-z0-9_-]{20,}"
    r"|AKIA[0-9A-Z]{16}|xox[abprs]-[A-Za-z0-9-]{10,})"
)

#: Shorter values are replaced only where they stand alone.
_LONG = 8
#: Shorter values are settings, not secrets: `3` must not eat the 3s of a URL.
_SHORTEST = 4
#: Secrets that are remembered; older ones are forgotten first.
_REMEMBERED = 500


class Redactor:
    """Replaces known secrets, and what looks like a token, in text and in JSON."""

    def __init__(self) -> None:
        self._values: dict[str, None] = {}
        self._public: frozenset[str] = frozenset()
        self._pattern: re.Pattern[str] | None = None

    def add(self, *values: str) -> None:
        """Remember secrets, in clear, base64, URL and JSON form."""
        for value in values:
            if len(value.strip()) >= _SHORTEST and value not in self._values:
                self._values[value] = None
                self._pattern = None
        while len(self._values) > _REMEMBERED:
            del self._values[next(iter(self._values))]

    def expose(self, *names: str) -> None:
        """Names that every answer shows, even where someone's secret is the same word."""
        if not self._public.issuperset(names):
            self._public |= frozenset(names)
            self._pattern = None

    def text(self, text: str) -> str:
        """`text` without any secret, and without halves of characters, which no answer can carry."""
        text = text.encode("utf-8", "replace").decode()
        if self._pattern is None:
            self._pattern = _compile(value for value in self._values if value not in self._public)
        return _SHAPES.sub(MASK, self._pattern.sub(MASK, text))

    def json(self, value: Any) -> Any:
        """A JSON value whose strings, keys included, hold no secret."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(str(key)): self.json(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if isinstance(value, list):
            return [self.json(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        return value


def _compile(values: Iterable[str]) -> re.Pattern[str]:
    patterns: set[str] = set()
    for value in values:
        if len(value) < _LONG:
            patterns.add(rf"(?<![\w.-]){re.escape(value)}(?![\w.-])")
            continue
        # A log shows a key of several lines line by line.
        lines = [line for part in value.splitlines() if len(line := part.strip()) >= _LONG]
        for form in {value, *lines}:
            urls = quote(form), quote(form, safe=""), quote_plus(form)
            patterns.update(map(re.escape, (form, json.dumps(form)[1:-1], *urls)))
        patterns.update(map(re.escape, _base64_forms(value)))
    return re.compile("|".join(sorted(patterns, key=len, reverse=True)) or r"(?!)")


def _base64_forms(value: str) -> set[str]:
    """What base64 makes of `value` at each of the three offsets in a longer text, without the shared edges."""
    forms: set[str] = set()
    raw = value.encode("utf-8", "surrogatepass")
    for offset in range(3):
        whole = len(raw) - (offset + len(raw)) % 3 + offset
        start = 0 if offset == 0 else 4
        encoded = base64.b64encode(b"\0" * offset + raw)[start : whole // 3 * 4].decode()
        if len(encoded) >= _LONG:
            forms |= {encoded, encoded.replace("+", "-").replace("/", "_")}
    return forms
