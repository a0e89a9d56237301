"""What is sent of the outcome of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcp.types import CallToolResult, TextContent

if TYPE_CHECKING:
    from tools.dispatch import Outcome


def result_of(outcome: Outcome) -> CallToolResult:
    """Text for the model, and the same as JSON."""
    return CallToolResult(
        content=[TextContent(type="text", text=outcome.text)],
        structured_content=outcome.structured,
        is_error=outcome.is_error,
    )
