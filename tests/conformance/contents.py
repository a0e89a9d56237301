"""Tools that answer with every kind of content, and what they are asked to do on the way."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import TYPE_CHECKING, Annotated, Any

import anyio
from mcp import MCPError
from mcp.server.mcpserver import Context, Resolve, Sample
from mcp.server.mcpserver.tools import Tool
from mcp.types import (
    MISSING_REQUIRED_CLIENT_CAPABILITY,
    AudioContent,
    CallToolResult,
    CreateMessageResult,
    EmbeddedResource,
    ImageContent,
    SamplingMessage,
    TextContent,
    TextResourceContents,
)
from pydantic import Field

if TYPE_CHECKING:
    from server.app import Server


def _png() -> bytes:
    """One red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(b"\0\xff\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


def _wav() -> bytes:
    """One silent sample."""
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 8000, 1, 8)
    data = struct.pack("<4sIB", b"data", 1, 128) + b"\0"
    return struct.pack("<4sI4s", b"RIFF", 4 + len(form) + len(data), b"WAVE") + form + data


PNG = _png()
IMAGE = ImageContent(type="image", data=base64.b64encode(PNG).decode(), mime_type="image/png")
AUDIO = AudioContent(type="audio", data=base64.b64encode(_wav()).decode(), mime_type="audio/wav")


def text(words: str) -> TextContent:
    return TextContent(type="text", text=words)


def said(words: str, *, is_error: bool = False) -> CallToolResult:
    return CallToolResult(content=[text(words)], is_error=is_error)


def embedded(uri: str, kind: str, words: str) -> EmbeddedResource:
    return EmbeddedResource(type="resource", resource=TextResourceContents(uri=uri, mime_type=kind, text=words))


def test_simple_text() -> CallToolResult:
    """Plain text."""
    return said("This is a simple text response for testing.")


def test_image_content() -> CallToolResult:
    """An image."""
    return CallToolResult(content=[IMAGE])


def test_audio_content() -> CallToolResult:
    """A sound."""
    return CallToolResult(content=[AUDIO])


def test_embedded_resource() -> CallToolResult:
    """A resource inside the answer."""
    inside = embedded("test://embedded-resource", "text/plain", "This is an embedded resource content.")
    return CallToolResult(content=[inside])


def test_multiple_content_types() -> CallToolResult:
    """Text, an image and a resource."""
    resource = embedded("test://mixed-content-resource", "application/json", '{"test":"data","value":123}')
    return CallToolResult(content=[text("Multiple content types test:"), IMAGE, resource])


def test_error_handling() -> CallToolResult:
    """A failure."""
    return said("This tool intentionally returns an error for testing", is_error=True)


async def test_tool_with_progress(ctx: Context) -> CallToolResult:
    """Progress in three steps."""
    for done in (0, 50, 100):
        await ctx.report_progress(done, 100, f"{done} of 100")
        await anyio.sleep(0.05)
    return said("done")


async def test_tool_with_logging(ctx: Context) -> CallToolResult:
    """Three lines of log."""
    for line in ("Tool execution started", "Tool processing data", "Tool execution completed"):
        await ctx.info(line)
        await anyio.sleep(0.05)
    return said("done")


async def test_logging_tool(ctx: Context) -> CallToolResult:
    """A line of log for those who ask for it."""
    await ctx.info("logged")
    return said("done")


async def test_missing_capability(ctx: Context) -> CallToolResult:
    """Only for clients that sample."""
    if ctx.client_capabilities is None or ctx.client_capabilities.sampling is None:
        needed = {"requiredCapabilities": {"sampling": {}}}
        raise MCPError(MISSING_REQUIRED_CLIENT_CAPABILITY, "This tool samples.", needed)
    return said("done")


async def test_reconnection(ctx: Context) -> CallToolResult:
    """An answer whose stream is cut before it comes."""
    await ctx.close_sse_stream()
    await anyio.sleep(0.1)
    return said("done")


def _sample(prompt: str) -> Sample:
    return Sample([SamplingMessage(role="user", content=text(prompt))], max_tokens=100)


async def test_sampling(prompt: str, sampled: Annotated[CreateMessageResult, Resolve(_sample)]) -> CallToolResult:
    """What the client's model says."""
    return said(f"LLM response: {getattr(sampled.content, 'text', '')}")


def test_headers(region: Annotated[str, Field(json_schema_extra={"x-mcp-header": "Region"})]) -> CallToolResult:
    """An argument that clients repeat in a header."""
    return said(region)


def json_schema_2020_12_tool() -> CallToolResult:
    """JSON Schema 2020-12 features."""
    return said("done")


_SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "$defs": {
        "address": {
            "$anchor": "addressDef",
            "type": "object",
            "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
        }
    },
    "properties": {
        "name": {"type": "string"},
        "address": {"$ref": "#/$defs/address"},
        "contactMethod": {"type": "string", "enum": ["phone", "email"]},
        "phone": {"type": "string"},
        "email": {"type": "string"},
    },
    "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
    "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
    "then": {"required": ["phone"]},
    "else": {"required": ["email"]},
    "additionalProperties": False,
}


def add(app: Server) -> None:
    for tool in (
        test_simple_text,
        test_image_content,
        test_audio_content,
        test_embedded_resource,
        test_multiple_content_types,
        test_error_handling,
        test_tool_with_progress,
        test_tool_with_logging,
        test_logging_tool,
        test_missing_capability,
        test_reconnection,
        test_sampling,
        test_headers,
    ):
        app.add_tool(tool, structured_output=False)
    rich = Tool.from_function(json_schema_2020_12_tool, structured_output=False)
    rich.parameters = _SCHEMA
    app._tool_manager._tools[rich.name] = rich
