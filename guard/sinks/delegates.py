"""Calls that hand the work to code that is not in the submission."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from guard.packages.names import is_known
from guard.script.values import Bound, Const, Instance, Ref, Seq, Text, join
from guard.sinks.base import Launch, Sink, Write
from guard.sinks.told import may_send, root_of
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.context import Event
    from guard.script.values import Value
    from guard.sinks.base import Effect

LAUNCHERS = words(
    "subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen os.system os.popen "
    "subprocess.getoutput subprocess.getstatusoutput os.execvp os.execv os.execlp os.spawnvp os.execvpe sh.Command "
    "asyncio.create_subprocess_exec asyncio.create_subprocess_shell pexpect.run plumbum.local"
)
#: Functions that run code which is found at run time.
_DYNAMIC = words(
    "runpy.run_path runpy.run_module exec eval importlib.import_module __import__ papermill.execute_notebook "
    "importlib.util.spec_from_file_location hydra.utils.instantiate hydra.utils.call hydra.utils.get_method "
    "nbconvert.preprocessors.ExecutePreprocessor.preprocess pydoc.locate"
)
#: Calls of the Hub that start other machines.
_REMOTE = words("run_job run_uv_job create_scheduled_job create_scheduled_uv_job create_inference_endpoint")
#: Names of functions that do the whole work of a program.
ENTRY = re.compile(r"(?:main|run|cli|app|train|launch|start|execute|pipeline|entrypoint|run_\w+|train_\w+|launch_\w+)")
_KEEPING = re.compile(r"push|publish|upload|hub|repo|output|dest|target|save|out_dir|export", re.IGNORECASE)


#: Names of functions that say themselves that they keep what they are given.
_PUSHER = re.compile(r"(?:\w*_)?(?:push|upload|publish)(?:_\w+)?|(?:push|upload|publish)[A-Z]\w*")


#: Methods of texts and containers: what is looked up by name is then data, and not code.
_OF_DATA = frozenset(name for kind in (str, list, dict, set) for name in dir(kind) if not name.startswith("_"))


#: Where a statement for DuckDB writes, and how much of its end is looked through.
_TARGET = re.compile(r"(?i)(?:\bTO|\bDATABASE)\s+'([^']*)'")
_MAX_SQL = 1_500


def find(event: Event) -> Launch | None:
    """The program, or the code from elsewhere, that a call starts."""
    call = event.call
    path = call.path
    if path in LAUNCHERS:
        argv = call.args[0] if call.args else call.kwargs.get("args")
        if path == "asyncio.create_subprocess_exec":
            argv = Seq("list", list(call.args), call.open)
        elif path.startswith(("os.exec", "os.spawn")):
            given = call.args[2 if "spawn" in path else 1 :]
            argv = given[0] if given and isinstance(given[0], Seq) else Seq("list", list(given), call.open)
        return Launch(event, argv, "another program", shell=isinstance(argv, Const | Text))
    if path in _DYNAMIC:
        return Launch(event, None, f"`{call.name}`, that is, to code found at run time", in_process=True)
    if path.startswith("?dynamic") and call.name not in _OF_DATA:
        return Launch(event, None, "a method whose name is found at run time", in_process=True)
    if call.name in _REMOTE and path.startswith(("huggingface_hub", "?")):
        return Launch(event, None, f"`{call.name}`, that is, to another machine", in_process=True)
    return _sql(event)


def _sql(event: Event) -> Launch | None:
    """A statement for DuckDB that is not written out."""
    call = event.call
    if not call.path.startswith("duckdb") or call.name not in ("execute", "sql", "query", "executemany"):
        return None
    if call.args and not isinstance(call.args[0], Const | Text):
        return Launch(event, None, "SQL that is not here", in_process=True)
    return None


def copied(event: Event) -> Iterator[Write]:
    """The files that DuckDB writes with `COPY ... TO '...'`."""
    call = event.call
    if call.path.startswith("duckdb") and call.args:
        yield from (Write(event, target, "copy") for target in targets_of(call.args[0]))


def targets_of(given: Value) -> Iterator[Value]:
    """Where statements for DuckDB copy something to."""
    parts = given.parts if isinstance(given, Text) else (given.value if isinstance(given, Const) else None,)
    if not all(part is None or isinstance(part, str) for part in parts):
        return
    statement = "".join("\0" if part is None else part for part in parts)[-_MAX_SQL:]
    for found in _TARGET.finditer(statement):
        pieces = [Text((None,)) if piece == "\0" else Const(piece) for piece in re.split("(\0)", found[1]) if piece]
        yield join(list(pieces))


def packages(events: list[Event], effects: list[Effect], modules: frozenset[str]) -> list[Launch]:
    """Calls of packages that are not known here, where these are all that a script does.

    Args:
        events: What the script does.
        effects: What of it is known to matter.
        modules: Import names of what is installed from a URL, or can only be found on a mounted path.
    """
    wrote = any(isinstance(effect, Write) and not effect.told for effect in effects)
    places = [effect for effect in effects if isinstance(effect, Sink | Write) and effect.told]
    handed = [place.event for place in places if isinstance(place, Sink) or not place.hint]
    told = {root_of(event) for event in handed} - {root_of(event) for event in handed if may_send(event.call.kwargs)}
    found: list[Launch] = []
    for event in events:
        call = event.call
        root = call.path.partition(".")[0].removesuffix("()")
        if event.kind != "call" or not root or root.startswith("?") or root in sys.stdlib_module_names:
            continue
        foreign = root in modules
        pushes = _PUSHER.fullmatch(call.name) is not None and not is_known(root)
        if not foreign and not pushes and (is_known(root) or wrote):
            continue
        if root in told and not pushes:
            # What it makes is where it is told to put it.
            continue
        receiver = call.receiver
        plain = isinstance(receiver, Ref | Instance | Bound) or receiver is None
        keeps = any(_KEEPING.search(name) for name in call.kwargs)
        if plain and (foreign or pushes or keeps or ENTRY.fullmatch(call.name.removesuffix("()"))):
            found.append(
                Launch(event, None, f"`{call.path[:80]}` of a package that is not known here", in_process=True)
            )
    return found[-1:]
