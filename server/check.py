"""`check`: the guard alone, for people and for CI. Nothing is submitted and no Hub is asked."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from guard import check as check_submission
from schemas.answers import structured
from schemas.base import parse
from schemas.errors import ErrorCode, JobsError
from schemas.scheduled import SUBMISSIONS
from schemas.submission import RunArgs, UvArgs
from server.formats import FORMATS
from server.formats.checked import Checked

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from schemas.report import Report

ADMITTED, REJECTED, UNUSABLE = 0, 1, 2


def check(options: argparse.Namespace, out: TextIO = sys.stdout, err: TextIO = sys.stderr) -> int:
    """Check files, or the lines of a batch.

    Returns:
        0 if all are admitted, 1 if one is rejected, 2 if one cannot be read as a submission.
    """
    if options.batch:
        return _batch(options.batch, out, err)
    if not options.files:
        err.write("hf-jobs-mcp check: give a FILE or --batch FILE.jsonl\n")
        return UNUSABLE
    checked: list[Checked] = []
    worst = ADMITTED
    for name in options.files:
        try:
            one = _checked(Path(name), options)
        except JobsError as error:
            err.write(f"{name}: {error.message}\n")
            worst = UNUSABLE
            continue
        checked.append(one)
        worst = max(worst, ADMITTED if one.report.admitted else REJECTED)
    if checked:
        out.write(FORMATS[options.format](checked))
    return worst


def _batch(path: Path, out: TextIO, err: TextIO) -> int:
    worst = ADMITTED
    try:
        with path.open(encoding="utf-8") as lines:
            for line in _filled(lines):
                try:
                    report = _report(_submission(line))
                except JobsError as error:
                    out.write(json.dumps({"error": {"code": error.code, "message": error.message}}) + "\n")
                    worst = UNUSABLE
                    continue
                out.write(json.dumps(structured(report)) + "\n")
                worst = max(worst, ADMITTED if report.admitted else REJECTED)
    except (OSError, UnicodeDecodeError) as error:
        err.write(f"{path}: {error}\n")
        return UNUSABLE
    return worst


def _filled(lines: Iterable[str]) -> Iterable[str]:
    return (line for line in lines if line.strip())


def _checked(path: Path, options: argparse.Namespace) -> Checked:
    """Check a file: a JSON submission as it is, a script with the arguments of the command line."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"cannot be read: {error}") from None
    if path.suffix == ".json":
        submission = _submission(text)
        inline = submission["args"].get("script")
        return Checked(str(path), _text(inline) if isinstance(inline, str) else None, False, _report(submission))
    args: dict[str, Any] = {
        "script": text,
        "script_args": options.arg,
        "secrets": options.secret,
        "volumes": options.volume,
        "env": dict(_pair(entry) for entry in options.env),
    }
    return Checked(str(path), text, True, check_submission("uv", parse(UvArgs, args, "`uv`"), text))


def _pair(entry: str) -> tuple[str, str]:
    name, separator, value = entry.partition("=")
    if not separator:
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, "--env takes NAME=VALUE")
    return name, value


def _submission(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or not isinstance(value.get("args"), dict):  # pyright: ignore[reportUnknownMemberType]
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, 'a submission is JSON: {"operation": "uv" | "run", "args": {...}}')
    return value  # pyright: ignore[reportUnknownVariableType]


def _report(submission: dict[str, Any]) -> Report:
    operation = str(submission.get("operation", "uv"))
    model = SUBMISSIONS.get(operation)
    if model is None:
        known = ", ".join(f"`{name}`" for name in SUBMISSIONS)
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"the submissions are {known}")
    parsed = parse(model, submission["args"], f"`{operation}`")
    if isinstance(parsed, RunArgs):
        return check_submission("run", parsed)
    return check_submission("uv", parsed, _text(parsed.script))


def _text(script: str) -> str | None:
    """Inline text as it is, a file's text; None for a place that only a server could fetch."""
    if "\n" in script.strip():
        return script
    if script.startswith(("https://", "http://", "hf://")):
        return None
    path = Path(script.strip())
    try:
        return path.read_text(encoding="utf-8") if path.is_file() else (None if path.suffix == ".py" else script)
    except (OSError, ValueError):
        return script
