"""Programs that make a file whose name is among their words: databases, media, documents."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from guard.command.options import Options
from guard.command.state import State, shown, text_of
from guard.script.values import Const, Value
from guard.sinks.base import Launch, Printed, Write
from guard.sinks.delegates import targets_of
from guard.sinks.files import written_to
from guard.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Callable

_FFMPEG = listed(
    "-i -f -c -codec -c:v -c:a -vcodec -acodec -b:v -b:a -vf -af -filter_complex -ss -t -to -r -ar -ac -s -map -preset "
    "-crf -threads -loglevel -v -framerate -frames:v -vframes -pix_fmt -q:v -q:a -metadata -hwaccel -segment_time"
)
#: Statements that change a database, and how much of them is looked through.
_CHANGES = re.compile(r"(?i)\b(?:CREATE|INSERT|UPDATE|ALTER|IMPORT)\b")
_MAX_SQL = 20_000
_DUCKDB = listed("-c -s -f -cmd -init -separator -newline -nullvalue")


def _duckdb(state: State, rest: list[Value], stdin: str | None) -> None:
    """`duckdb [DATABASE] -c STATEMENTS`: what they copy out, and the database itself, are files."""
    # `-c` may be given again and again.
    said = [after for word, after in pairwise(rest) if shown(word) in ("-c", "-s", "-cmd")]
    statements = [*said, *([Const(stdin)] if stdin is not None else [])]
    options = Options(rest, _DUCKDB)
    if "-f" in options.flags or any(text_of(statement) is None for statement in said) or not statements:
        state.effects.append(Launch(state.event("duckdb", rest), None, "SQL that is not here", in_process=True))
        return
    event = state.event("duckdb")
    wrote = [written_to(event, target, "copy") for statement in statements for target in targets_of(statement)]
    changes = any(_CHANGES.search(shown(statement)[:_MAX_SQL]) for statement in statements)
    if options.positional and changes and shown(options.positional[0]) != ":memory:":
        wrote.append(Write(event, options.positional[0], "database"))
    state.effects.extend(wrote or [Printed(event)])


def _ffmpeg(state: State, rest: list[Value], stdin: str | None) -> None:
    del stdin
    words = Options(rest, _FFMPEG).positional
    if words and shown(words[-1]) not in ("-", "pipe:1", "/dev/null"):
        state.effects.append(Write(state.event("ffmpeg"), words[-1], "results"))


def _convert(state: State, rest: list[Value], stdin: str | None) -> None:
    """`sox IN OUT`, `convert IN ... OUT`."""
    del stdin
    if len(rest) > 1:
        state.effects.append(Write(state.event("convert"), rest[-1], "results"))


def _tesseract(state: State, rest: list[Value], stdin: str | None) -> None:
    """`tesseract IMAGE NAME`: the text goes to `NAME.txt`."""
    del stdin
    words = Options(rest, listed("-l --psm --oem --dpi -c --tessdata-dir")).positional
    if len(words) > 1:
        printed = shown(words[1]) in ("-", "stdout")
        event = state.event("tesseract")
        state.effects.append(Printed(event) if printed else Write(event, words[1], "results"))


def _pandoc(state: State, rest: list[Value], stdin: str | None) -> None:
    del stdin
    target = Options(rest, listed("-o --output -f --from -t --to")).get("-o", "--output")
    state.effects.append(
        Printed(state.event("pandoc")) if target is None else Write(state.event("pandoc"), target, "results")
    )


PROGRAMS: dict[str, Callable[[State, list[Value], str | None], None]] = {
    "duckdb": _duckdb,
    "ffmpeg": _ffmpeg,
    "sox": _convert,
    "convert": _convert,
    "magick": _convert,
    "pandoc": _pandoc,
    "tesseract": _tesseract,
}
