"""What a model is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call, Value

#: From a call to its value; None where the call is to be recorded like any other.
Model = Callable[["Calls", "Call"], "Value | None"]
