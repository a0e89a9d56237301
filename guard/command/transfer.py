"""Programs that copy, fetch, pack and unpack files: within the container, or to storage elsewhere."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from guard.command.examples import note_file
from guard.command.options import Options
from guard.command.state import State, shown, text_of
from guard.script.values import Const, Value, join
from guard.sinks.base import Launch, Sink, Write
from guard.sinks.files import CREDENTIALS
from guard.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from guard.script.context import Event

_STORES = {"s3": "s3", "gs": "gs"}
#: What the shell makes several words of.
_BRACES = re.compile(r"\{[^{}]*(?:,|\.\.)[^{}]*\}")
#: So many files of one command are taken note of.
_MAX_COPIES = 20


def _external(state: State, via: str, uri: str, credentials: tuple[str, ...]) -> None:
    state.effects.append(
        Sink(
            state.event(via),
            "external",
            Const(uri),
            None,
            creates=True,
            via=via,
            credentials=credentials,
            uri=uri,
            needs_token=False,
        )
    )


def _copy(state: State, rest: list[Value]) -> None:
    """`cp A B`, `mv A B`, `rsync A B`."""
    options = Options(rest, listed("-e --exclude --include --filter -t --target-directory -i -P"))
    words, folder = options.positional, options.get("-t", "--target-directory")
    if len(words) < (2 if folder is None else 1):
        return
    target = words[-1] if folder is None else folder
    host, colon, path = shown(target).partition(":")
    if colon and "/" not in host and path:
        state.effects.append(
            Launch(state.event("ssh", rest), None, f"a copy over ssh to {host.rpartition('@')[2][:60]}")
        )
    else:
        event = state.event("cp")
        state.effects.append(Write(event, target, "copytree"))
        sources = words[:-1] if folder is None else words
        _note_copies(state, event, sources, target)


def _note_copies(state: State, event: Event, sources: list[Value], target: Value) -> None:
    """Note what is copied, and that it then lies where it is put."""
    names = [text_of(source) for source in sources[:_MAX_COPIES]]
    known, place = [name for name in names if name is not None], text_of(target)
    is_meant = not (state.accepted or state.context.conditions or state.context.handler)
    if len(known) == len(sources) and is_meant and not any(_BRACES.search(name) for name in known):
        state.copied.append((event, [state.path_to(name) for name in known]))
    if place is None or len(known) < len(sources) or any(_BRACES.search(name) for name in (place, *known)):
        state.brought = state.opaque = True
    else:
        state.made.append(state.path_to(place))


def _cloud(state: State, rest: list[Value]) -> None:
    """`aws s3 cp A s3://...`, `gsutil cp`, `gcloud storage cp`."""
    words = [
        shown(word)
        for word in Options(rest, listed("--profile --region --endpoint-url --exclude --include")).positional
    ]
    target = words[-1] if words else ""
    scheme = target.partition("://")[0]
    moves = {"cp", "sync", "mv", "rsync", "copy"} & set(words)
    if scheme in _STORES and moves:
        _external(state, "object store", target, CREDENTIALS[_STORES[scheme]])
    elif moves and "://" not in target and any("://" in word for word in words[:-1]):
        fetch(state, Const(target))


def fetch(state: State, place: Value) -> None:
    """Note a file or folder that comes from elsewhere."""
    if shown(place) not in ("-", "/dev/null", "/dev/stdout"):
        state.effects.append(Write(state.event("download"), place, "download"))


def unpack(state: State, place: Value | None) -> None:
    """Note what is unpacked, into the working folder where no other is named."""
    state.effects.append(Write(state.event("unpack"), place or Const("."), "download"))


def _tar(state: State, rest: list[Value]) -> None:
    """`tar -cf FILE ...`, `tar czf FILE ...`, `tar -xf FILE -C FOLDER`."""
    valued = listed("-C --directory -f --file --exclude -T --files-from --strip-components -I --transform")
    first = shown(rest[0]) if rest else ""
    # The letters of the first word are options, with or without a dash; those after `f` begin a name.
    letters = first.lstrip("-") if first[:2] != "--" else ""
    bundled = "f" in letters and letters.isalpha()
    options = Options(rest[1:] if letters else rest, valued)
    words = options.positional
    given = options.get("-f", "--file")
    file = given or (words[0] if bundled and words else None)
    if "x" in letters or "--extract" in options.flags or "-x" in options.flags:
        unpack(state, options.get("-C", "--directory"))
    elif ("c" in letters or "--create" in options.flags) and file is not None and shown(file) != "-":
        state.effects.append(Write(state.event("archive"), file, "archive"))


def _zip(state: State, rest: list[Value]) -> None:
    """`zip [-r] FILE ...`."""
    words = Options(rest, listed("-x -i -n -t -b")).positional
    if words:
        state.effects.append(Write(state.event("archive"), words[0], "archive"))


def _unzip(state: State, rest: list[Value]) -> None:
    """`unzip FILE [-d FOLDER]`; `-l`, `-t` and `-p` only show what is in it."""
    options = Options(rest, {"-d", "-x"})
    flags = "".join(flag.lstrip("-") for flag in options.flags if flag != "-d")
    if not set(flags) & set("ltpvzZ"):
        unpack(state, options.get("-d"))


def module(state: State, name: str, rest: list[Value]) -> bool:
    """`python -m zipfile` and `tarfile`; False for any other module."""
    if name not in ("zipfile", "tarfile"):
        return False
    options = Options(rest, {"--filter", "--metadata-encoding"})
    words = options.positional
    if {"-e", "--extract"} & options.flags.keys():
        unpack(state, words[1] if len(words) > 1 else None)
    elif {"-c", "--create"} & options.flags.keys() and words:
        state.effects.append(Write(state.event("archive"), words[0], "archive"))
    return True


def _named(url: str) -> str:
    """The name that a file from a URL is given."""
    return posixpath.basename(urlsplit(url).path) or "index.html"


def _wget(state: State, rest: list[Value]) -> None:
    """`wget URL [-O FILE] [-P FOLDER]`."""
    options = Options(rest, listed("-O --output-document -P --directory-prefix -o -a -i --header -U -t -T -e --tries"))
    folder = options.get("-P", "--directory-prefix")
    file = options.get("-O", "--output-document") or _behind(rest, "O")
    if file is not None:
        _fetch_from(state, [shown(word) for word in options.positional[:1]], file)
        return
    for word in options.positional[:8]:
        url = shown(word)
        _fetch_from(state, [url], Const(_named(url)) if folder is None else folder)


def _fetch_from(state: State, urls: list[str], place: Value) -> None:
    fetch(state, place)
    for url in urls:
        note_file(state, url, place)


def _sync(state: State, rest: list[Value]) -> None:
    """`rclone copy A remote:path`: where the remote is stands in a file of configuration."""
    state.effects.append(Launch(state.event("rclone", rest), None, "`rclone` to a remote of its own configuration"))


def curl(state: State, rest: list[Value]) -> None:
    """`curl` sends something with `-T`, `-F`, `-d`; otherwise it fetches."""
    sending = listed("-T --upload-file -F --form -d --data --data-binary --data-raw --json")
    options = Options(
        rest, sending | listed("-H --header -o --output --output-dir -X --request -u --user -A -e --max-time --retry")
    )
    url = next((shown(word) for word in options.positional if "://" in shown(word)), "")
    if options.flags.keys() & sending and url:
        _external(state, "curl", url, ())
        return
    target, folder = options.get("-o", "--output"), options.get("--output-dir")
    if target is None and any(flag in ("--remote-name", "-O") or _bundles(flag, "O") for flag in options.flags):
        target = Const(_named(url))
    elif target is None:
        target = _behind(rest, "o")
    if target is not None:
        _fetch_from(state, [url], target if folder is None else join([folder, Const("/"), target]))


def _behind(rest: list[Value], letter: str) -> Value | None:
    """The word behind short options that end with this one, as in `-sSLo FILE`; `-qO-` has it in itself."""
    for number, word in enumerate(rest):
        if _bundles(shown(word).removesuffix("-"), letter):
            return Const("-") if shown(word).endswith("-") else rest[number + 1] if number + 1 < len(rest) else None
    return None


def _bundles(flag: str, letter: str) -> bool:
    """Whether short options that are written as one word end with this one."""
    return flag[:1] == "-" and flag[1:].isalpha() and flag[1:2] != "-" and len(flag) > 2 and flag.endswith(letter)


PROGRAMS: dict[str, Callable[[State, list[Value]], None]] = {
    "cp": _copy,
    "mv": _copy,
    "rsync": _copy,
    "scp": _copy,
    "aws": _cloud,
    "gsutil": _cloud,
    "gcloud": _cloud,
    "tar": _tar,
    "zip": _zip,
    "unzip": _unzip,
    "wget": _wget,
    "rclone": _sync,
}
