"""What a client reads without calling a tool: jobs, their logs and receipts, and the guard's rules."""

from collections.abc import Awaitable
from typing import Any, cast

from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError

from schemas.errors import ErrorCode, JobsError
from tools.session import Session

_MISSING = (ErrorCode.NOT_FOUND, ErrorCode.INVALID_ARGUMENTS)


def add_resources(server: MCPServer[Session]) -> None:
    """Offer the resources."""

    @server.resource(
        "job://{namespace}/{job_id}",
        name="job",
        title="Job",
        description="A job as it stands: stage, times, flavor, labels. NAMESPACE is a user or an organisation.",
        mime_type="application/json",
    )
    async def job(namespace: str, job_id: str, ctx: Context) -> str:  # pyright: ignore[reportUnusedFunction]
        from tools import reading

        return await _read(reading.job(_session(ctx), namespace, job_id))

    @server.resource(
        "job://{namespace}/{job_id}/logs",
        name="logs",
        title="Log of a job",
        description="The last 100 lines that a job has printed.",
        mime_type="text/plain",
    )
    async def logs(namespace: str, job_id: str, ctx: Context) -> str:  # pyright: ignore[reportUnusedFunction]
        from tools import reading

        return await _read(reading.logs(_session(ctx), namespace, job_id))

    @server.resource(
        "job://{namespace}/{job_id}/receipt",
        name="receipt",
        title="Receipt of a job",
        description="What a job has left behind: which commits landed where, and whether that is what was promised.",
        mime_type="application/json",
    )
    async def receipt(namespace: str, job_id: str, ctx: Context) -> str:  # pyright: ignore[reportUnusedFunction]
        from tools import reading

        return await _read(reading.receipt(_session(ctx), namespace, job_id))

    @server.resource(
        "rule://{code}",
        name="rule",
        title="Rule",
        description="What a rule of the guard looks for, why, and what to write instead. CODE is as in findings: T001.",
        mime_type="text/markdown",
    )
    def rule(code: str) -> str:  # pyright: ignore[reportUnusedFunction]
        from tools import reading

        try:
            return reading.rule(code)
        except JobsError as error:
            raise ResourceNotFoundError(error.message) from error

    @server.resource(
        "rule://index",
        name="rules",
        title="Rules",
        description="All rules that a submission is checked by, a line each.",
        mime_type="text/markdown",
    )
    def rules() -> str:  # pyright: ignore[reportUnusedFunction]
        from tools import reading

        return reading.rules()


def _session(ctx: Context[Any, Any]) -> Session:
    return cast("Session", ctx.request_context.lifespan_context)


async def _read(answer: Awaitable[str]) -> str:
    try:
        return await answer
    except JobsError as error:
        kind = ResourceNotFoundError if error.code in _MISSING else ResourceError
        raise kind(error.message) from error
