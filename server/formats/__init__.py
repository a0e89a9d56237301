"""How `check` prints its reports: for people, for programs, for code scanning, for GitHub's log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.formats import github, json, sarif, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from server.formats.checked import Checked

FORMATS: Mapping[str, Callable[[list[Checked]], str]] = {
    "text": text.render,
    "json": json.render,
    "sarif": sarif.render,
    "github": github.render,
}
