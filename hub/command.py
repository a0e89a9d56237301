"""How an inline script travels: in the job's own command line, whole and readable, and back from its record.

Linux takes at most 128 KiB in one argument and, by default, 2 MiB in all. The script is therefore cut into
pieces. A constant loader writes them to a file of their own and becomes `uv run`, so that nothing of the caller
is ever read by a shell, and the script has a `__file__`, its arguments and multiprocessing like any other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Bytes of UTF-8 in one piece of the script.
PIECE_BYTES = 96 << 10

#: `$0` of the loader, by which a job's record is recognised. A loader with other parameters gets another number.
MARK = "hf-jobs-uv-1"

# $1 file name, $2 count of pieces, $3 count of options, then the pieces, the options and the script's arguments.
# The one pass over all parameters drops the pieces and puts the file between options and arguments.
LOADER = """\
set -eu
command -v uv >/dev/null || { echo "This image has no uv: choose one that has it." >&2; exit 127; }
file=$(mktemp -d)/$1 pieces=$2 options=$3
shift 3
: >"$file"
for word do
  shift
  if [ "$pieces" -gt 0 ]; then
    printf %s "$word" >>"$file"
    pieces=$((pieces - 1))
    continue
  fi
  if [ "$options" -eq 0 ]; then set -- "$@" "$file"; fi
  options=$((options - 1))
  set -- "$@" "$word"
done
if [ "$options" -eq 0 ]; then set -- "$@" "$file"; fi
exec uv run "$@"
"""

_HEAD = ("/bin/sh", "-c", LOADER, MARK)


@dataclass(frozen=True, slots=True)
class UvCommand:
    """What a command line of `uv_command` says.

    Attributes:
        script: The text of the script, exactly as it was submitted.
        name: Of the file that it runs from.
    """

    script: str
    name: str
    script_args: list[str]
    dependencies: list[str]
    python: str | None


def uv_command(
    script: str,
    *,
    name: str,
    script_args: Sequence[str],
    dependencies: Sequence[str],
    python: str | None,
) -> list[str]:
    """The command of a job that runs `script` with `uv run`.

    Args:
        script: The text, of any content that UTF-8 can hold without null bytes.
        name: What the file is called, as `file_name` makes it.
        script_args: Arguments of the script.
        dependencies: Requirements for `--with`.
        python: For `--python`, if any.

    Raises:
        JobsError: `invalid_arguments` if a part cannot travel in a command line.
    """
    options = [word for dependency in dependencies for word in ("--with", dependency)]
    if python:
        options += ["--python", python]
    _check_travels("script", [script])
    _check_travels("script_args", script_args)
    _check_travels("dependencies", options)
    pieces = list(_pieces(script))
    counts = [str(len(pieces)), str(len(options))]
    return [*_HEAD, file_name(name), *counts, *pieces, *options, *script_args]


def read_uv_command(command: Sequence[str]) -> UvCommand | None:
    """The reverse of `uv_command`; None for any other command."""
    if tuple(command[:2]) != _HEAD[:2] or len(command) < 7 or command[3] != MARK:
        return None
    name, pieces, options, words = command[4], command[5], command[6], command[7:]
    if not (_is_count(pieces) and _is_count(options)):
        return None
    start, end = int(pieces), int(pieces) + int(options)
    if len(words) < end:
        return None
    dependencies: list[str] = []
    python: str | None = None
    pairs = iter(words[start:end])
    for option, value in zip(pairs, pairs, strict=False):
        if option == "--with":
            dependencies.append(value)
        elif option == "--python":
            python = value
    return UvCommand("".join(words[:start]), name, list(words[end:]), dependencies, python)


def read_client_command(command: Sequence[str]) -> UvCommand | None:
    """What a command line of huggingface_hub's `run_uv_job` says, with the script's path in place of its text.

    Its form is `uv run [--with REQUIREMENT]... [--python VERSION] SCRIPT [ARGUMENT]...` (huggingface_hub 2.4).
    """
    if list(command[:2]) != ["uv", "run"]:
        return None
    words = list(command[2:])
    dependencies: list[str] = []
    python: str | None = None
    while len(words) > 1 and words[0] in ("--with", "--python", "-p"):
        option, value = words.pop(0), words.pop(0)
        if option == "--with":
            dependencies.append(value)
        else:
            python = value
    if not words or words[0].startswith("-"):
        return None
    return UvCommand(words[0], words[0].rpartition("/")[2], words[1:], dependencies, python)


def file_name(name: str) -> str:
    """A name that is a file's own, says Python to `uv run`, and needs no quoting."""
    stem = re.sub(r"[^A-Za-z0-9._-]", "_", name).removesuffix(".py").lstrip(".-")[:80]
    return f"{stem or 'script'}.py"


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 8


def _pieces(script: str) -> Iterator[str]:
    data = script.encode()
    start = 0
    while start < len(data):
        end = min(start + PIECE_BYTES, len(data))
        # A cut inside a character moves back to its first byte: continuation bytes are 10xxxxxx.
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        yield data[start:end].decode()
        start = end


def _check_travels(arg: str, words: Sequence[str]) -> None:
    for word in words:
        try:
            size = len(word.encode())
        except UnicodeEncodeError:
            raise _cannot_travel(arg, "holds half of a character (a lone surrogate)") from None
        if "\0" in word:
            raise _cannot_travel(arg, "holds a null byte")
        if arg != "script" and size > PIECE_BYTES:
            raise _cannot_travel(arg, f"has a member larger than {PIECE_BYTES >> 10} KiB")


def _cannot_travel(arg: str, why: str) -> JobsError:
    return JobsError(
        ErrorCode.INVALID_ARGUMENTS,
        f"`{arg}` {why}, which no command line can carry.",
        "Remove it, or put the data in a repository and load it from there.",
    )
