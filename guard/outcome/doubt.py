"""What is certain to happen, and sinks of which only something outside the submission can say whether it does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.sinks.base import texts

if TYPE_CHECKING:
    from guard.script.context import Context
    from guard.sinks import Sink

#: Whoever takes a function there calls it on every row.
_ON_ROWS = re.compile(r"datasets\.(?:\w*Dataset\w*|\w+\(\))\.(?:map|filter)|pandas\.(?:.+\.)?(?:apply|map)")
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


def is_certain(context: Context) -> bool:
    """Whether what happens here is certain to happen where there is anything to do, and to be heard of if it fails."""
    if context.conditions or context.swallows or context.handler or context.background:
        return False
    return is_called(context)


def is_called(context: Context) -> bool:
    """Whether the function that something happens in is called by whoever it is given to."""
    return not context.callback or _ON_ROWS.fullmatch(context.callback) is not None
