"""For programs: one JSON object, whose shape is `docs/check.schema.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from schemas.base import Model
from schemas.report import Report

if TYPE_CHECKING:
    from server.formats.checked import Checked


class FileReport(Report):
    """The report about one file."""

    file: str


class CheckOutput(Model):
    """What `check --format json` prints. `version` changes when a program that reads it would break."""

    version: Literal[1] = 1
    reports: list[FileReport]


def render(checked: list[Checked]) -> str:
    """All files in one object."""
    reports = [FileReport(file=one.name, **dict(one.report)) for one in checked]
    return CheckOutput(reports=reports).model_dump_json(exclude_none=True, indent=2) + "\n"


def schema() -> str:
    """The JSON Schema of the output, as `docs/check.schema.json` holds it."""
    import json

    return json.dumps(CheckOutput.model_json_schema(mode="serialization"), indent=2) + "\n"
