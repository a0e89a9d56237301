"""The arguments of `hf_jobs` as agents write them, and as they are meant."""

from __future__ import annotations

import json
from typing import Any

_OWN = ("operation", "args")


class GivenTwiceError(ValueError):
    """An argument stands both in `args` and beside it, with two values.

    Attributes:
        argument: Its name.
    """

    def __init__(self, argument: str) -> None:
        super().__init__(argument)
        self.argument = argument


def folded(arguments: dict[str, Any]) -> dict[str, Any]:
    """Arguments of an operation that were written beside `args`, moved into it.

    Raises:
        GivenTwiceError: If that would lose a value.
    """
    stray = {name: value for name, value in arguments.items() if name not in _OWN}
    args = _object(arguments.get("args"))
    if not stray or args is None:
        return arguments
    for name, value in stray.items():
        if args.get(name, value) != value:
            raise GivenTwiceError(name)
    return {"operation": arguments.get("operation"), "args": {**args, **stray}}


def _object(args: object) -> dict[str, Any] | None:
    """`args` as an object, which may also be written as JSON text; None if it is none."""
    if args is None:
        return {}
    if isinstance(args, str):
        try:
            args = json.loads(args) if args.strip() else {}
        except (ValueError, RecursionError):
            return None
    return args if isinstance(args, dict) else None  # pyright: ignore[reportUnknownVariableType]
