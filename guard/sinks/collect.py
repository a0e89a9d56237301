"""From everything that a script does to what matters for its results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import Const, Instance, Text
from guard.sinks import external, files, hub, push, trainer
from guard.sinks.base import Effect, Launch, Metrics, Printed
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.context import Event

_LAUNCHERS = words(
    "subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen os.system os.popen "
    "subprocess.getoutput subprocess.getstatusoutput os.execvp os.execv os.execlp os.spawnvp sh.Command "
    "asyncio.create_subprocess_exec asyncio.create_subprocess_shell"
)
_DELEGATES = words(
    "runpy.run_path runpy.run_module exec eval importlib.import_module __import__ papermill.execute_notebook"
)
_LOGGERS = frozenset({"info", "warning", "error", "debug", "critical", "exception", "log"})


def collect(events: list[Event], roots: frozenset[str]) -> Iterator[Effect]:
    """The effects of a script's calls, in order.

    Args:
        events: What the script does.
        roots: The libraries that it imports.
    """
    for event in events:
        if event.kind == "call":
            yield from _effects(event, roots)


def _effects(event: Event, roots: frozenset[str]) -> Iterator[Effect]:
    path = event.call.path
    if path == "print":
        if any(not isinstance(argument, Const) for argument in event.call.args):
            yield Printed(event)
        return
    trained = trainer.find(event)
    if trained:
        yield from trained
        return
    found = hub.find(event) or push.find(event, roots) or external.find(event)
    if found is not None:
        yield found
        return
    written = files.find(event)
    if written is not None:
        yield written
    elif path in _LAUNCHERS:
        argv = event.call.args[0] if event.call.args else event.call.kwargs.get("args")
        yield Launch(event, argv, "another program", shell=isinstance(argv, Const | Text))
    elif path in _DELEGATES:
        yield Launch(event, None, path)
    elif event.call.name in _LOGGERS and path.startswith(("logging", "loguru", "structlog")):
        if len(event.call.args) > 1 or any(isinstance(argument, Text) for argument in event.call.args):
            yield Printed(event)
    elif external.service_of(path) is not None and not isinstance(event.result, Instance | None):
        yield Metrics(event, external.service_of(path) or "")
    elif external.is_metric(path):
        yield Metrics(event, path.partition(".")[0])
