"""The one place where secrets are taken out of what leaves the server."""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import quote

MASK = "[redacted]"

#: Tokens that can be told by their shape, whoever they belong to.
_SHAPES = re.compile(
    r"\b(?:hf_[A-Za-z0-9]{20,}|api_org_[A-Za-z0-9]{20,}|ghp_[A-Za-z0-9]{30,}|github_pat_\w{30,}|sk-[A-Za-z0-9_-]{20,}"
    r"|AKIA[0-9A-Z]{16}|xox[abprs]-[A-Za-z0-9-]{10,})"
)

#: Shorter values are replaced only where they stand alone: `3` must not eat the 3s of a URL.
_LONG = 8
#: Secrets that are remembered; older ones are forgotten first.
_REMEMBERED = 500


class Redactor:
    """Replaces known secrets, and what looks like a token, in text and in JSON."""

    def __init__(self) -> None:
        self._values: dict[str, None] = {}
        self._pattern: re.Pattern[str] | None = None

    def add(self, *values: str) -> None:
        """Remember secrets, in clear, base64 and URL form."""
        for value in values:
            if value.strip() and value not in self._values:
                self._values[value] = None
                self._pattern = None
        while len(self._values) > _REMEMBERED:
            del self._values[next(iter(self._values))]

    def text(self, text: str) -> str:
        """`text` without any secret."""
        if self._values:
            if self._pattern is None:
                self._pattern = _compile(self._values)
            text = self._pattern.sub(MASK, text)
        return _SHAPES.sub(MASK, text)

    def json(self, value: Any) -> Any:
        """A JSON value whose strings, keys included, hold no secret."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(str(key)): self.json(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if isinstance(value, list):
            return [self.json(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        return value


def _compile(values: dict[str, None]) -> re.Pattern[str]:
    patterns: set[str] = set()
    for value in values:
        if len(value) < _LONG:
            patterns.add(rf"(?<![\w.-]){re.escape(value)}(?![\w.-])")
            continue
        patterns.update(re.escape(form) for form in (value, quote(value, safe=""), *_base64_forms(value)))
    return re.compile("|".join(sorted(patterns, key=len, reverse=True)))


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
