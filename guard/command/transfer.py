"""Programs that copy files: within the container, or to storage elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.command.options import Options
from guard.command.state import State, shown
from guard.script.values import Const, Value
from guard.sinks.base import Launch, Sink, Write
from guard.sinks.files import CREDENTIALS
from guard.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Callable

_STORES = {"s3": "s3", "gs": "gs"}


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
    words = Options(rest, listed("-e --exclude --include --filter -t --target-directory -i -P")).positional
    if len(words) < 2:
        return
    target = words[-1]
    host, colon, path = shown(target).partition(":")
    if colon and "/" not in host and path:
        state.effects.append(
            Launch(state.event("ssh", rest), None, f"a copy over ssh to {host.rpartition('@')[2][:60]}")
        )
    else:
        state.effects.append(Write(state.event("cp"), target, "copytree"))


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


def _archive(state: State, rest: list[Value]) -> None:
    """`tar -cf FILE ...`, `zip FILE ...`."""
    words = [word for word in rest if not shown(word).startswith("-")]
    flags = "".join(shown(word) for word in rest if shown(word).startswith("-"))
    if words and ("c" in flags or "x" not in flags):
        state.effects.append(Write(state.event("archive"), words[0], "archive"))


def _sync(state: State, rest: list[Value]) -> None:
    """`rclone copy A remote:path`: where the remote is stands in a file of configuration."""
    state.effects.append(Launch(state.event("rclone", rest), None, "`rclone` to a remote of its own configuration"))


def curl(state: State, rest: list[Value]) -> None:
    """`curl` sends something with `-T`, `-F`, `-d`; otherwise it fetches."""
    sending = listed("-T --upload-file -F --form -d --data --data-binary --data-raw --json")
    options = Options(rest, sending | listed("-H --header -o --output -X --request -u --user -A -e --max-time --retry"))
    url = next((shown(word) for word in options.positional if "://" in shown(word)), "")
    if options.flags.keys() & sending and url:
        _external(state, "curl", url, ())
        return
    target = options.get("-o", "--output")
    if target is not None:
        state.effects.append(Write(state.event("curl"), target, "download"))


PROGRAMS: dict[str, Callable[[State, list[Value]], None]] = {
    "cp": _copy,
    "mv": _copy,
    "rsync": _copy,
    "scp": _copy,
    "aws": _cloud,
    "gsutil": _cloud,
    "gcloud": _cloud,
    "tar": _archive,
    "zip": _archive,
    "rclone": _sync,
}
