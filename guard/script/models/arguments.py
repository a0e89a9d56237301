"""How scripts read their command line: one module for each family of parsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models import parser_argparse

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call, Function, Value

MODELS: dict[str, Model] = {**parser_argparse.MODELS}


def called_decorated(machine: Calls, func: Function, decorator: Value, call: Call) -> Value | None:
    """What calling a function under a parser's decorator does."""
    del machine, func, decorator, call
    return None
