"""The MCP application: three tools, resources and prompts over one session with the Hub."""

import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Annotated, Any, cast

from mcp import MCPError
from mcp.server import CacheHint, MCPServer
from mcp.server.caching import CacheableMethod
from mcp.server.extension import RequestHandler
from mcp.server.mcpserver import (
    AcceptedElicitation,
    Context,
    Elicit,
    ElicitationResult,
    Resolve,
)
from mcp.server.mcpserver.exceptions import ToolError, UnexpectedToolError
from mcp.server.mcpserver.tools import Tool
from mcp.types import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    CallToolResult,
    GetPromptResult,
    InputRequiredResult,
    ToolAnnotations,
)
from pydantic import BaseModel, Field, ValidationError

from server import surface
from server.arguments import GivenTwiceError, folded
from server.completion import add_completion
from server.prompts import add_prompts
from server.resources import add_resources
from server.results import result_of
from server.tasks import TaskHome, Tasks
from server.tasks.jobs import JobTasks, TaskContext
from server.updates import Updates
from server.version import VERSION
from tools.session import Caller, Human, Policy, Session

logger = logging.getLogger(__name__)

Connect = Callable[[], AbstractAsyncContextManager[Session]]

#: What is the same for every client, and does not change while the server runs.
_LISTS: tuple[CacheableMethod, ...] = ("tools/list", "resources/list", "resources/templates/list", "prompts/list")


class RunAnyway(BaseModel):
    """What the human is asked about a job that somebody has to agree to."""

    run_anyway: bool = Field(description="Run this job all the same?")


class Server(MCPServer[Session]):
    """`MCPServer` whose failures all speak in our words, as answers of kind `error`."""

    def on(self, method: str, params: type[BaseModel], handler: RequestHandler) -> None:
        """Serve one more method of the protocol; unlike the SDK's decorators, the handler is given the context."""
        self._lowlevel_server.add_request_handler(method, params, handler)

    async def get_prompt(
        self, name: str, arguments: dict[str, Any] | None = None, context: Context[Session, Any] | None = None
    ) -> GetPromptResult | InputRequiredResult:
        """Fill in a prompt.

        Raises:
            MCPError: There is no such prompt, an argument is missing, or it could not be made.
        """
        try:
            return await super().get_prompt(name, arguments, context)
        except ValueError as error:
            # The SDK raises it for what the caller did wrong, and around what it does not tell of.
            cause = error.__cause__ and error.__cause__.__cause__
            if cause is None:
                raise MCPError(INVALID_PARAMS, str(error)) from error
            if isinstance(cause, ValidationError):
                faults = cause.errors(include_url=False, include_input=False)
                words = "; ".join(f"`{'.'.join(map(str, f['loc']))[:60]}`: {f['msg']}" for f in faults[:8])
                raise MCPError(INVALID_PARAMS, f"{words}. Fix the arguments of {name}.") from error
            logger.exception("The prompt %r failed", name)
            raise MCPError(INTERNAL_ERROR, "This server failed; the reason is in its log.") from error

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Session, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Call a tool; wrong arguments and unknown names are answers that the model can act on."""
        try:
            return await super().call_tool(name, folded(arguments) if name == "hf_jobs" else arguments, context)
        except GivenTwiceError as error:
            from tools.dispatch import misuse

            return result_of(misuse(name, [(error.argument, "has one value in `args` and another beside it")]))
        except UnexpectedToolError:
            from tools.dispatch import broken

            logger.exception("The tool %r failed", name)
            return result_of(broken())
        except ToolError as error:
            from tools.dispatch import misuse

            cause = error.__cause__
            faults = cause.errors(include_url=False, include_input=False) if isinstance(cause, ValidationError) else []
            return result_of(misuse(name, [(".".join(map(str, f["loc"])), f["msg"]) for f in faults]))


def create_app(connect: Connect, *, policy: Policy = "confirm", tasks: TaskHome | None = None) -> Server:
    """Build the server.

    Args:
        connect: Opens the session that all calls share; entered once, when serving begins. It must not wait: a
            client expects the answer to `initialize` at once.
        policy: Whether the human is asked about a job's risks (`tools.session.Settings`).
        tasks: Where calls that last live, for clients that take tasks; None for the Hub, where jobs are.
    """

    async def ask_human(
        operation: str | None, args: Any, ctx: Context[Session, Any]
    ) -> RunAnyway | Elicit[RunAnyway] | None:
        """Ask before a job is made that the policy wants somebody to agree to, where the client can."""
        capabilities = ctx.client_capabilities
        if policy != "confirm" or capabilities is None or capabilities.elicitation is None:
            return None
        from tools.dispatch import question

        asked = await question(ctx.request_context.lifespan_context, operation, {} if args is None else args)
        return None if asked is None else Elicit(asked, RunAnyway)

    async def hf_jobs(
        ctx: Context[Session, Any],
        consent: Annotated[ElicitationResult[RunAnyway], Resolve(ask_human)],
        operation: str | None = None,
        args: Any = None,
    ) -> CallToolResult:
        return await _call(ctx, operation, {} if args is None else args, _human(consent))

    async def hf_whoami(ctx: Context[Session, Any]) -> CallToolResult:
        return await _call(ctx, "whoami", {})

    async def create_repo(
        repo_id: str,
        ctx: Context[Session, Any],
        repo_type: str = "model",
        private: bool | None = None,
        exist_ok: bool = True,
        space_sdk: str | None = None,
    ) -> CallToolResult:
        args = {
            "repo_id": repo_id,
            "repo_type": repo_type,
            "private": private,
            "exist_ok": exist_ok,
            "space_sdk": space_sdk,
        }
        return await _call(ctx, "create_repo", args)

    @asynccontextmanager
    async def lifespan(_: MCPServer[Session]) -> AsyncGenerator[Session]:
        async with connect() as session:
            yield session

    changes = ToolAnnotations(read_only_hint=False, destructive_hint=False, idempotent_hint=True, open_world_hint=True)
    reads = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=True)
    submits = ToolAnnotations(read_only_hint=False, destructive_hint=True, idempotent_hint=False, open_world_hint=True)
    updates = Updates()
    server = Server(
        "hf-jobs-mcp",
        title="Hugging Face Jobs",
        version=VERSION,
        instructions=surface.INSTRUCTIONS,
        lifespan=lifespan,
        log_level="WARNING",
        cache_hints=dict.fromkeys(_LISTS, CacheHint(ttl_ms=300_000, scope="public")),
        subscriptions=updates.bus,
        middleware=[updates],
        extensions=[Tasks(tasks or JobTasks())],
        tools=[
            _tool(hf_jobs, surface.HF_JOBS, surface.HF_JOBS_SCHEMA, submits),
            _tool(hf_whoami, surface.HF_WHOAMI, surface.HF_WHOAMI_SCHEMA, reads),
            _tool(create_repo, surface.CREATE_REPO, surface.CREATE_REPO_SCHEMA, changes),
        ],
    )
    add_resources(server)
    add_prompts(server)
    add_completion(server)
    return server


def _human(consent: ElicitationResult[RunAnyway]) -> Human:
    """What an answer to `ask_human` says; its data is None where nobody was asked."""
    if not isinstance(consent, AcceptedElicitation):
        return "declined"
    answer = cast("RunAnyway | None", consent.data)
    if answer is None:
        return "not_asked"
    return "accepted" if answer.run_anyway else "declined"


def _tool(fn: Callable[..., Any], description: str, schema: dict[str, Any], annotations: ToolAnnotations) -> Tool:
    """A tool with our own schema, smaller than the generated one, that refuses arguments it does not know."""
    tool = Tool.from_function(fn, description=description, annotations=annotations, structured_output=False)
    base = tool.fn_metadata.arg_model
    tool.fn_metadata.arg_model = type(base.__name__, (base,), {"model_config": {"extra": "forbid"}})
    tool.parameters = schema
    return tool


async def _call(
    ctx: Context[Session, Any], operation: str | None, args: object, human: Human = "not_asked"
) -> CallToolResult:
    from tools.dispatch import call

    request = ctx.request_context
    take_over = request.awaited.append if isinstance(request, TaskContext) else None
    caller = Caller(ctx.report_progress, human, take_over)
    return result_of(await call(request.lifespan_context, operation, args, caller))
