"""Paths of files: `os.path`, `pathlib`, temporary folders."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.asides import may_make
from guard.script.models.environment import CWD, variable
from guard.script.presence import is_nowhere
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Const,
    Instance,
    PathValue,
    Seq,
    Text,
    Value,
    join,
    merge,
    options,
    template,
    text_of,
    truth,
    ways,
)
from guard.script.world import HOME

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call


#: What is told of an end of the script at a path that is None.
NO_PATH = "path:None"
_ADDRESS = re.compile(r":/{2,}")


def join_path(parts: list[Value]) -> Value:
    """`a / b / c` as a `Path`."""
    return merge([PathValue(_collapsed(_beneath(way))) for way in ways(parts)])


def joined(parts: list[Value]) -> Value:
    """`os.path.join(a, b, c)`."""
    return merge([_beneath(way) for way in ways(parts)])


def _beneath(parts: list[Value]) -> Value:
    pieces: list[Value] = []
    for part in parts:
        text = text_of(part)
        known = template(text)
        if known is not None and known.startswith("/"):
            pieces = []
        if pieces:
            before = template(pieces[-1]) or "?"
            pieces.extend((text,) if before.endswith("/") else (Const("/"), text))
        else:
            pieces.append(text)
    return join(pieces) if pieces else Const(".")


def _refuse_none(machine: Calls, call: Call) -> None:
    """None is no path: Python raises TypeError."""
    if NONE in call.args and not call.open:
        raise machine.leave("raise", call.node, "TypeError", NO_PATH)


def _refused(machine: Calls, call: Call) -> None:
    """A call whose first argument is a path that must be one."""
    if call.args[:1] == [NONE]:
        _refuse_none(machine, call)


def _join(machine: Calls, call: Call) -> Value:
    machine.step()
    _refuse_none(machine, call)
    return joined(call.args) if not call.open else UNKNOWN


def _path(machine: Calls, call: Call) -> Value:
    machine.step()
    if not call.args:
        return PathValue(Const("."))
    _refuse_none(machine, call)
    if len(call.args) > 1:
        return join_path(call.args)
    return merge([PathValue(_collapsed(text_of(one))) for one in options(call.args[0])])


def _collapsed(text: Value) -> Value:
    """The text of a `Path`, which has no empty parts: made of an address, it is one of this machine."""
    match text:
        case Const(value=str() as known) if "://" in known:
            return Const(_ADDRESS.sub(":/", known))
        case Text() if any(part is not None and "://" in part for part in text.parts):
            return Text(tuple(part and _ADDRESS.sub(":/", part) for part in text.parts), text.secret)
        case _:
            return text


def _same_text(machine: Calls, call: Call) -> Value:
    machine.step()
    value = call.args[0] if call.args else (call.receiver or UNKNOWN)
    return text_of(value)


def _absolute(machine: Calls, call: Call) -> Value:
    """`os.path.abspath`: a name alone lies in the working folder, which so has a name as well."""
    text = _same_text(machine, call)
    if isinstance(text, Const) and text.value not in ("", ".", "..") and "/" not in str(text.value):
        return Const(f"./{text.value}")
    return text


def _home_of(machine: Calls) -> str:
    """The folder that HOME names, or that of root."""
    home = variable(machine, "HOME")
    return home.value if isinstance(home, Const) and isinstance(home.value, str) else HOME


def _expanded(machine: Calls, call: Call) -> Value:
    """A path with the home folder in the place of `~`."""
    machine.step()
    given = call.args[0] if call.args else call.receiver or UNKNOWN
    value = text_of(given)
    if isinstance(value, Const) and isinstance(value.value, str) and re.match(r"~(?:/|$)", value.value):
        value = Const(_home_of(machine) + value.value[1:])
    return PathValue(value) if call.path.startswith("pathlib") else value


def _same_path(machine: Calls, call: Call) -> Value:
    machine.step()
    return call.receiver if isinstance(call.receiver, PathValue) else UNKNOWN


def _on_text(function: str) -> Model:
    def model(machine: Calls, call: Call) -> Value:
        machine.step()
        value = text_of(call.args[0]) if call.args else UNKNOWN
        if isinstance(value, Const) and isinstance(value.value, str):
            return Const(getattr(posixpath, function)(value.value))
        if isinstance(value, Text) and function == "dirname" and value.parts[0] is not None:
            head = posixpath.dirname(value.parts[0])
            return Text((head, None)) if head else UNKNOWN
        return UNKNOWN

    return model


def _split(machine: Calls, call: Call) -> Value:
    """`os.path.split` and `splitext`: of a path whose end is not known, only the first part is."""
    machine.step()
    value = text_of(call.args[0]) if call.args else UNKNOWN
    if isinstance(value, Const) and isinstance(value.value, str):
        parts = posixpath.split(value.value) if call.name == "split" else posixpath.splitext(value.value)
        return Seq("tuple", [Const(part) for part in parts])
    if isinstance(value, Text) and value.parts[0] is not None:
        head = value.parts[0] if call.name == "splitext" else posixpath.dirname(value.parts[0])
        return Seq("tuple", [Text((head, None)), UNKNOWN])
    return Seq("tuple", [UNKNOWN, UNKNOWN])


def path_attribute(owner: PathValue, name: str) -> Value | None:
    """`path.name` and the like; None for a method."""
    if name not in ("parent", "name", "stem", "suffix", "parts", "parents"):
        return None
    text = owner.text
    if name == "parents" and isinstance(text, Const) and isinstance(text.value, str):
        return _parents(text.value)
    if not isinstance(text, Const) or not isinstance(text.value, str) or name in ("parts", "parents"):
        if isinstance(text, Text) and name == "parent" and text.parts[0] is not None:
            return PathValue(Text((posixpath.dirname(text.parts[0]) + "/", None)))
        return PathValue(UNKNOWN) if name == "parent" else UNKNOWN
    head, tail = posixpath.split(text.value.rstrip("/") or "/")
    stem, suffix = posixpath.splitext(tail)
    values: dict[str, Value] = {
        "parent": PathValue(Const(head or ".")),
        "name": Const(tail),
        "stem": Const(stem),
        "suffix": Const(suffix),
    }
    return values[name]


def _parents(path: str) -> Value:
    """The folders above a path. How deep the script itself lies is the job's matter: the root has no end upwards."""
    above: list[Value] = []
    while len(above) < 12:
        path = posixpath.dirname(path.rstrip("/") or "/")
        above.append(PathValue(Const(path or ".")))
    return Seq("tuple", above, open=True)


def _beside(machine: Calls, call: Call) -> Value:
    """`with_suffix`, `with_name`: a sibling."""
    machine.step()
    if not isinstance(call.receiver, PathValue):
        return UNKNOWN
    text, wanted = call.receiver.text, call.args[0] if call.args else UNKNOWN
    if isinstance(text, Const) and isinstance(wanted, Const) and isinstance(wanted.value, str):
        if call.name == "with_suffix":
            return PathValue(Const(posixpath.splitext(str(text.value))[0] + wanted.value))
        return PathValue(Const(posixpath.join(posixpath.dirname(str(text.value)), wanted.value)))
    known = template(text)
    if known is None or "/" not in known.partition("?")[0]:
        return PathValue(UNKNOWN)
    return PathValue(Text((posixpath.dirname(known.partition("?")[0]) + "/", None)))


def _join_method(machine: Calls, call: Call) -> Value:
    machine.step()
    return join_path([call.receiver or UNKNOWN, *call.args])


def _made(machine: Calls, call: Call) -> Value:
    machine.step()
    machine.traces.make(call, len(machine.events))
    return NONE


def is_certain(machine: Calls) -> bool:
    """Whether the reading knows what has been done before this."""
    context = machine.context
    return not (context.loop or context.handler or context.background or context.callback or machine.stopped)


def _exists(machine: Calls, call: Call) -> Value:
    """Whether a path is there: no, where it is certain that nothing has put anything there."""
    machine.step()
    mounts = machine.world.volumes
    given = call.args[0] if call.args else call.receiver
    path = template(given)
    if path is not None and (_is_url(path) or "*" in path):
        # Only a shell makes names of a pattern.
        machine.absences[id(call.node)] = path
        return FALSE
    if path is not None and any(mount == path.rstrip("/") for mount in mounts):
        return FALSE if call.name in ("is_file", "isfile") else TRUE
    if path is None or not is_certain(machine) or not is_absent(machine, above(path) if "?" in path else path):
        return UNKNOWN
    machine.absences[id(call.node)] = path
    return FALSE


def above(path: str) -> str:
    """The folder that a path lies in or below; what is not known of its name may hold more folders."""
    known, cut, _ = path.partition("?")
    return posixpath.dirname(known if cut else known.rstrip("/"))


def is_absent(machine: Calls, path: str, *, rooted: bool = False) -> bool:
    """Whether nothing is certain to be at a path when the reading has come this far.

    `rooted` says whether the working folder may be the root.
    """
    world, outer = machine.world, machine.environ.items.get(CWD)
    if outer is not None and not path.startswith(("/", "~")):
        folder = template(outer)
        if folder is None or not folder.startswith("/"):
            return False
        path = posixpath.join(folder, path)
    if world.mounts is None and not _is_below_workdir(machine, path):
        return False
    if not is_nowhere(path, world.volumes, rooted=rooted) or machine.traces.may_hold(path, machine.events):
        return False
    return not may_make(machine, path)


def _is_below_workdir(machine: Calls, path: str) -> bool:
    """Whether a path leads into a working folder that is known, and to no name that may be there."""
    known, top = machine.world.workdir, posixpath.normpath(path).partition("/")[0]
    if known is None or path.startswith(("/", "~", "..")) or top in known:
        return False
    return not any(top in mount.split("/") for mount in machine.world.volumes)


def _is_url(path: str) -> bool:
    """Whether a text is an address: taken as a path, it leads nowhere."""
    scheme, separator, _ = path.partition("://")
    return bool(separator) and scheme in ("hf", "http", "https", "s3", "gs")


def _unknown(machine: Calls, call: Call) -> Value:
    machine.step()
    del call
    return UNKNOWN


def _temporary_root(machine: Calls, call: Call, position: int = 2) -> Value:
    machine.step()
    given = call.arg("dir", position)
    if given is None or given == NONE:
        return variable(machine, "TMPDIR") or Const("/tmp")  # noqa: S108
    return text_of(given)


def temporary(machine: Calls, call: Call) -> Value:
    """A name below the folder for temporary files: the one that `dir` or `TMPDIR` names, or /tmp."""
    return joined([_temporary_root(machine, call), UNKNOWN])


def _temporary_file(machine: Calls, call: Call) -> Value:
    return Seq("tuple", [UNKNOWN, temporary(machine, call)])


def _named_temporary(machine: Calls, call: Call) -> Value:
    """A file that is gone when it is closed, unless it is told to stay, even from a mounted folder."""
    stays = truth(call.arg("delete", 7) or TRUE) is not True
    folder = _temporary_root(machine, call, 6) if stays else Const("/tmp")  # noqa: S108
    name = join([joined([folder, UNKNOWN]), call.arg("suffix", 4) or Const("")])
    made = Instance(f"{call.path}()", call, {"name": name})
    machine.note(call, made)
    return made


def _file_system_of(machine: Calls, call: Call) -> Value | None:
    """`fsspec`'s `url_to_fs(path)`: of a path that is no address, the disk and the path itself."""
    machine.step()
    path = template(call.args[0]) if call.args else None
    if path is None or path.startswith("?") or ":" in path:
        return None
    return Seq("tuple", [Instance("fsspec.FileSystem", call, {"sep": Const("/")}), text_of(call.args[0])])


def _working(machine: Calls, call: Call) -> Value:
    machine.step()
    return PathValue(Const(".")) if call.path.startswith("pathlib") else Const(".")


def _change(machine: Calls, call: Call) -> Value:
    folder = call.arg("path", 0) or UNKNOWN
    outer = machine.environ.items.get(CWD)
    machine.store(machine.environ.items, CWD, text_of(folder) if outer is None else joined([outer, folder]))
    return NONE


def _relative(machine: Calls, call: Call) -> Value:
    machine.step()
    del call
    return PathValue(UNKNOWN)


def _from_file(machine: Calls, call: Call) -> Value | None:
    """`load_dotenv(path)`: what a file that may be there says of variables is not known."""
    given = call.arg("dotenv_path", 0)
    path = template(given)
    if given is None or given == NONE:
        # It is looked for beside the script, where nothing is but what the script has put there.
        may_be = machine.traces.may_hold(".env", machine.events)
    else:
        may_be = path is None or not is_absent(machine, path)
    machine.environ.open = machine.environ.open or may_be
    return None


def _home(machine: Calls, call: Call) -> Value:
    machine.step()
    del call
    return PathValue(Const(_home_of(machine)))


MODELS: dict[str, Model] = {
    "open": _refused,
    "os.path.join": _join,
    "pathlib.Path": _path,
    "os.path.abspath": _absolute,
    "os.path.realpath": _absolute,
    "os.path.normpath": _same_text,
    "os.path.expanduser": _expanded,
    "os.path.expandvars": _same_text,
    "os.fspath": _same_text,
    "os.path.basename": _on_text("basename"),
    "os.path.dirname": _on_text("dirname"),
    "os.path.split": _split,
    "os.path.splitext": _split,
    "os.path.exists": _exists,
    "os.path.isfile": _exists,
    "os.path.isdir": _exists,
    "os.path.getsize": _unknown,
    "dotenv.load_dotenv": _from_file,
    "os.makedirs": _made,
    "os.mkdir": _made,
    "os.chdir": _change,
    "os.getcwd": _working,
    "pathlib.Path.cwd": _working,
    "pathlib.Path.home": _home,
    "pathlib.Path.resolve": _same_path,
    "pathlib.Path.absolute": _same_path,
    "pathlib.Path.expanduser": _expanded,
    "pathlib.Path.as_posix": _same_text,
    "pathlib.Path.joinpath": _join_method,
    "pathlib.Path.with_suffix": _beside,
    "pathlib.Path.with_name": _beside,
    "pathlib.Path.with_stem": _beside,
    "pathlib.Path.exists": _exists,
    "pathlib.Path.is_file": _exists,
    "pathlib.Path.is_dir": _exists,
    "pathlib.Path.stat": _unknown,
    "pathlib.Path.mkdir": _made,
    "pathlib.Path.touch": _made,
    "pathlib.Path.relative_to": _relative,
    **{f"datasets.{owner}.save_to_disk": _refused for owner in ("Dataset", "DatasetDict")},
    "tempfile.mkdtemp": temporary,
    "tempfile.mkstemp": _temporary_file,
    "tempfile.NamedTemporaryFile": _named_temporary,
    "fsspec.core.url_to_fs": _file_system_of,
    "fsspec.url_to_fs": _file_system_of,
    "tempfile.gettempdir": _temporary_root,
}
