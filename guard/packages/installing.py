"""What a script installs itself, and whether that can work and be seen.

`uv run` gives a script with a PEP 723 header an environment of its own, which has no pip and does not see the packages
of the image's Python; one without a header runs in the image's Python, where `--with` only adds. `uv pip install`
goes to the environment in which it is called. Tried with uv 0.13.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.values import Const, Seq, Value, template, truth
from guard.sinks.delegates import LAUNCHERS
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from guard.case import Case
    from guard.script.context import Event

_MODULE = re.compile(r"(?:\S*/)?python[\d.]* -m pip\b")
_PIP = re.compile(r"(?:^|[\s/;&])pip[\d.]* install\b|-m pip install\b")
#: So many words of a command are looked at.
_MAX_WORDS = 200
#: Distributions that bring pip along.
_BRINGERS = words("pip fastai fastcore nbdev pip-tools pip-api pip-audit conda")


def commands(events: Iterable[Event]) -> Iterator[tuple[Event, str]]:
    """The programs that are started, as text: `python` for the script's own Python, `?` for what is not known."""
    for event in events:
        if event.kind == "call" and event.call.path in LAUNCHERS and (event.call.args or "args" in event.call.kwargs):
            yield event, _shown(event.call.arg("args", 0))


def _shown(argv: Value | None) -> str:
    if isinstance(argv, Seq):
        return " ".join(template(item) or "?" for item in argv.items[:_MAX_WORDS])
    return template(argv) or ""


def is_heard(event: Event, *, started: bool = False) -> bool:
    """Whether a program is certain to be started, and its failure to end the script.

    Args:
        event: The call that starts it.
        started: Whether it fails because there is no such program: a list of words is then refused at once.
    """
    call, context = event.call, event.context
    plain = isinstance(call.arg("args", 0), Seq) and truth(call.kwargs.get("shell") or Const(False)) is False
    if not (
        call.name in ("check_call", "check_output")
        or truth(call.kwargs.get("check")) is True
        or (started and plain and call.path.startswith("subprocess."))
    ):
        return False
    certain = not (context.conditions or context.handler or context.callback or context.background)
    return certain and not context.swallows and not context.loop


def failing_pip(case: Case) -> Event | None:
    """The call of a pip that the environment does not have, whose failure ends the script."""
    if not case.header.line or case.installed[0] & _BRINGERS:
        return None
    for event, text in case.started:
        if "ensurepip" in text or "get-pip" in text:
            return None
        if _MODULE.match(text) and is_heard(event):
            return event
    return None


def installs_after(case: Case) -> int | None:
    """The line from which on modules may be there that the script has installed itself; None if it installs none."""
    seen: set[str] = set()
    for event, text in case.started:
        if "install" not in text or text in seen:
            continue
        seen.add(text)
        own = "uv pip install" in text and "--system" not in text
        if own or (_PIP.search(text) and (not case.header.line or case.installed[0] & _BRINGERS)):
            return event.line
    return None
