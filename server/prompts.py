"""What a person picks from a menu of the client."""

from collections.abc import Awaitable
from typing import Annotated, Any, cast

from mcp import MCPError
from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from mcp.types import INTERNAL_ERROR, INVALID_PARAMS
from pydantic import Field

from schemas.errors import ErrorCode, JobsError
from tools.session import Session

_CALLERS = (ErrorCode.NOT_FOUND, ErrorCode.INVALID_ARGUMENTS)


def add_prompts(server: MCPServer[Session]) -> None:
    """Offer the prompts."""

    @server.prompt(
        name="make_persistence_safe",
        title="Make this script persistence-safe",
        description="Check a script for what would lose its results as a job, and have it mended.",
    )
    async def make_persistence_safe(  # pyright: ignore[reportUnusedFunction]
        script: Annotated[str, Field(description="Python text, https URL, hf:// path or local file")],
        ctx: Context,
        repo: Annotated[str | None, Field(description="Where the results are to be: hf://datasets/OWNER/NAME")] = None,
        flavor: Annotated[str | None, Field(description="The machine, for example cpu-basic")] = None,
        args: Annotated[str | None, Field(description='The other arguments, as JSON: {"timeout": "1h"}')] = None,
    ) -> str:
        from tools import prompts

        return await _text(prompts.persistence_safe(_session(ctx), script, args, flavor, repo))

    @server.prompt(
        name="diagnose_job",
        title="Diagnose this failed job",
        description="What became of a job, the lines of its log that matter and its receipt, to find out what to mend.",
    )
    async def diagnose_job(  # pyright: ignore[reportUnusedFunction]
        job_id: Annotated[str, Field(description="The job's id, NAMESPACE/ID, or URL")], ctx: Context
    ) -> str:
        from tools import prompts

        return await _text(prompts.diagnose(_session(ctx), job_id))


def _session(ctx: Context[Any, Any]) -> Session:
    return cast("Session", ctx.request_context.lifespan_context)


async def _text(made: Awaitable[str]) -> str:
    try:
        return await made
    except JobsError as error:
        # The one kind of error whose words reach the client.
        raise MCPError(INVALID_PARAMS if error.code in _CALLERS else INTERNAL_ERROR, error.message) from error
