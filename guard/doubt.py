"""Sinks of which only something outside the submission can say whether they are reached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.sinks.base import texts

if TYPE_CHECKING:
    from guard.sinks import Sink

#: A test that reads a switch out of some table or object, and no size, score or row.
_SWITCH = re.compile(
    r"""(?:\[["']|\.|\.get\(["'])(?:\w*_)?(?:publish|push|upload|share|export|enabled?|active|dry_?run|push_to_hub|to_hub|save)\w*""",
    re.IGNORECASE,
)


def is_doubtful(sink: Sink) -> bool:
    """Whether it cannot be told if a sink keeps anything.

    So it is where it runs only after a failure, where a switch decides that stands in a file or an answer from
    elsewhere, and where the trainer's own setting is in a file.
    """
    context = sink.event.context
    if sink.condition is not None or context.handler:
        return True
    unnamed = not any(text.strip("?/") for text in texts(sink.place))
    return (
        bool(context.conditions) and any(_SWITCH.search(condition.text) for condition in context.conditions) and unnamed
    )
