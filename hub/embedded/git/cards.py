"""The metadata at the head of a card, `README.md`."""

from __future__ import annotations

import json
from typing import Any, cast

import yaml

#: A card that is longer, in bytes, is not read.
LONGEST = 1 << 20

# Its stubs leave some types open.
_yaml: Any = yaml


class CardError(ValueError):
    """The metadata cannot be read; the message says why."""


def metadata(card: str) -> dict[str, Any]:
    """The metadata block, YAML between two lines of `---`, as JSON has it; empty if the card has none.

    Raises:
        CardError: If it is not YAML, not a mapping, or has aliases, by which a short text grows without bound.
    """
    text = card.replace("\r\n", "\n")
    if not text.startswith("---\n") or "\n---" not in text[3:]:
        return {}
    block = text[4 : text.index("\n---", 3) + 1]
    try:
        aliases = any(isinstance(event, yaml.AliasEvent) for event in _yaml.parse(block, yaml.SafeLoader))
        found: Any = None if aliases else yaml.safe_load(block)
        # Dates become text, and so do numbers that JSON does not have.
        found = json.loads(json.dumps(found, default=str, skipkeys=True), parse_constant=str)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise CardError(f"The metadata is not YAML: {error}") from None
    if aliases:
        raise CardError("The metadata has aliases, which are not supported.")
    if not isinstance(found, dict | None):
        raise CardError("The metadata is not a mapping.")
    return cast("dict[str, Any]", found or {})


def tags(found: dict[str, Any]) -> list[str]:
    """The tags that the Hub makes of a card's metadata."""
    made = [*_several(found.get("tags")), *_several(found.get("language"))]
    made += [f"license:{name}" for name in _several(found.get("license"))]
    return list(dict.fromkeys(made))


def _several(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    values = cast("list[Any]", value) if isinstance(value, list) else []
    return [entry for entry in values if isinstance(entry, str)]
