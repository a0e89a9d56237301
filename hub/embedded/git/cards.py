"""The metadata at the head of a card, `README.md`."""

from __future__ import annotations

import json
from typing import Any, cast

import yaml

#: A card that is longer, in bytes, is not read.
LONGEST = 1 << 20

#: Lists and mappings in each other; more are refused, because readers of YAML need long for thousands of them.
_DEEPEST = 64

# Its stubs leave some types open, and not every build has the fast loader.
_yaml: Any = yaml
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class CardError(ValueError):
    """The metadata cannot be read; the message says why."""


def metadata(card: str) -> dict[str, Any]:
    """The metadata block, YAML between two lines of `---`, as JSON has it; empty if the card has none.

    Raises:
        CardError: If it is not YAML, not a mapping, too long or too deep, or has aliases, by which a short text grows
            without bound.
    """
    text = card.replace("\r\n", "\n")
    if not text.startswith("---\n") or "\n---" not in text[3:]:
        return {}
    block = text[4 : text.index("\n---", 3) + 1]
    if len(block) > LONGEST:
        raise CardError("The metadata is too long.")
    try:
        _check(block)
        found: Any = _yaml.load(block, _LOADER)
        # Dates become text, and so do numbers that JSON does not have.
        found = json.loads(json.dumps(found, default=str, skipkeys=True), parse_constant=str)
    except CardError:
        raise
    except (yaml.YAMLError, ValueError) as error:
        raise CardError(f"The metadata is not YAML: {error}") from None
    if not isinstance(found, dict | None):
        raise CardError("The metadata is not a mapping.")
    return cast("dict[str, Any]", found or {})


def _check(block: str) -> None:
    """Refuse what would take long, or much, to read; nothing is made of the text yet."""
    depth = 0
    for event in _yaml.parse(block, _LOADER):
        if isinstance(event, yaml.AliasEvent):
            raise CardError("The metadata has aliases, which are not supported.")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise CardError(f"The metadata has more than {_DEEPEST} lists and mappings in each other.")


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
