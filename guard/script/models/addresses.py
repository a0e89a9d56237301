"""Addresses that a library for HTTP is given: those of other protocols it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import template

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call, Value

_FOREIGN = ("hf://", "s3://", "gs://", "gcs://")


def _asked(machine: Calls, call: Call) -> Value | None:
    machine.step()
    address = template(call.arg("url", 0))
    if address is None or not address.startswith(_FOREIGN):
        return None
    error = "URLError" if call.path.startswith("urllib") else "InvalidSchema"
    raise machine.leave("raise", call.node, error)


MODELS: dict[str, Model] = dict.fromkeys(
    (
        "urllib.request.urlopen",
        "urllib.request.urlretrieve",
        *(f"requests.{method}" for method in ("get", "post", "put", "head", "delete")),
    ),
    _asked,
)
