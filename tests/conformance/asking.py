"""Tools and a prompt that ask the client for something before they answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mcp.server.mcpserver import Context  # noqa: TC002 - the SDK reads the annotations
from mcp.types import (
    CallToolResult,
    CreateMessageRequest,
    CreateMessageRequestParams,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    InputRequest,
    InputRequiredResult,
    ListRootsRequest,
    SamplingMessage,
)
from pydantic import TypeAdapter, ValidationError

from tests.conformance.contents import said, text

if TYPE_CHECKING:
    from server.app import Server

Asked = CallToolResult | InputRequiredResult


def question(message: str, field: str, kind: str = "string") -> ElicitRequest:
    schema = {"type": "object", "properties": {field: {"type": kind}}, "required": [field]}
    return ElicitRequest(params=ElicitRequestFormParams(message=message, requested_schema=schema))


def sampling(prompt: str, tokens: int = 100) -> CreateMessageRequest:
    message = SamplingMessage(role="user", content=text(prompt))
    return CreateMessageRequest(params=CreateMessageRequestParams(messages=[message], max_tokens=tokens))


NAME: dict[str, InputRequest] = {"user_name": question("What is your name?", "name")}
CONFIRM: dict[str, InputRequest] = {"confirm": question("Please confirm", "ok", "boolean")}


def answers(ctx: Context, asked: dict[str, InputRequest]) -> dict[str, Any] | None:
    """What the client answered to each of the questions; None if one is still to be asked."""
    given = ctx.input_responses or {}
    if not asked.keys() <= given.keys():
        return None
    return {key: _content(given[key]) for key in asked}


def _content(answer: Any) -> Any:
    try:
        return TypeAdapter(ElicitResult).validate_python(answer).content
    except ValidationError:
        return answer


def ask(asked: dict[str, InputRequest], state: str | None = None) -> InputRequiredResult:
    return InputRequiredResult(input_requests=asked, request_state=state)


async def test_input_required_result_elicitation(ctx: Context) -> Asked:
    """Asks for a name."""
    given = answers(ctx, NAME)
    return ask(NAME) if given is None else said(f"Hello, {(given['user_name'] or {}).get('name')}!")


async def test_streaming_elicitation(ctx: Context) -> Asked:
    """Asks for a name, in a stream."""
    await ctx.report_progress(0, 1)
    return await test_input_required_result_elicitation(ctx)


async def test_input_required_result_sampling(ctx: Context) -> Asked:
    """Asks the client's model."""
    asked: dict[str, InputRequest] = {"capital_question": sampling("What is the capital of France?")}
    given = answers(ctx, asked)
    return ask(asked) if given is None else said(str(given["capital_question"]))


async def test_input_required_result_list_roots(ctx: Context) -> Asked:
    """Asks for the client's roots."""
    asked: dict[str, InputRequest] = {"client_roots": ListRootsRequest()}
    given = answers(ctx, asked)
    return ask(asked) if given is None else said(str(given["client_roots"]))


async def test_input_required_result_request_state(ctx: Context) -> Asked:
    """Gives the client a state to bring back."""
    if answers(ctx, CONFIRM) is None or ctx.request_state != "round one":
        return ask(CONFIRM, "round one")
    return said("state-ok")


async def test_input_required_result_tampered_state(ctx: Context) -> Asked:
    """Gives the client a state that must come back unchanged."""
    return await test_input_required_result_request_state(ctx)


async def test_input_required_result_multiple_inputs(ctx: Context) -> Asked:
    """Asks for three things at once."""
    asked = {**NAME, "greeting": sampling("Generate a greeting", 50), "client_roots": ListRootsRequest()}
    given = answers(ctx, asked)
    return ask(asked, "three asked") if given is None else said(str(given))


async def test_input_required_result_multi_round(ctx: Context) -> Asked:
    """Asks for a name, then for a colour."""
    first: dict[str, InputRequest] = {"step1": question("Step 1: What is your name?", "name")}
    second: dict[str, InputRequest] = {"step2": question("Step 2: What is your favorite color?", "color")}
    state = json.loads(ctx.request_state or "{}")
    if "name" not in state:
        given = answers(ctx, first)
        return ask(first, "{}") if given is None else ask(second, json.dumps({"name": given["step1"]}))
    given = answers(ctx, second)
    return ask(second, json.dumps(state)) if given is None else said(f"{state['name']}, {given['step2']}")


async def test_input_required_result_capabilities(ctx: Context) -> Asked:
    """Asks for what the client can give."""
    able = ctx.client_capabilities
    asked: dict[str, InputRequest] = {}
    if able is not None and able.elicitation is not None:
        asked |= NAME
    if able is not None and able.sampling is not None:
        asked["greeting"] = sampling("Generate a greeting", 50)
    return said("nothing to ask") if not asked or answers(ctx, asked) is not None else ask(asked)


async def test_elicitation(message: str, ctx: Context) -> CallToolResult:
    """Asks while the call goes on, as protocols before 2026-07-28 do."""
    fields = {name: {"type": "string", "description": f"The user's {name}"} for name in ("username", "email")}
    return await _elicited(ctx, message, {"type": "object", "properties": fields, "required": list(fields)})


async def test_elicitation_sep1034_defaults(ctx: Context) -> CallToolResult:
    """Asks with a default for each type."""
    fields = {
        "name": {"type": "string", "default": "John Doe"},
        "age": {"type": "integer", "default": 30},
        "score": {"type": "number", "default": 95.5},
        "status": {"type": "string", "enum": ["active", "inactive", "pending"], "default": "active"},
        "verified": {"type": "boolean", "default": True},
    }
    return await _elicited(ctx, "All of it has defaults", {"type": "object", "properties": fields})


async def test_elicitation_sep1330_enums(ctx: Context) -> CallToolResult:
    """Asks to choose, in each form of choice."""
    titled = [{"const": f"value{n}", "title": f"{word} Option"} for n, word in ((1, "First"), (2, "Second"))]
    untitled = ["option1", "option2", "option3"]
    names = ["Option One", "Option Two", "Option Three"]
    fields = {
        "untitledSingle": {"type": "string", "enum": untitled},
        "titledSingle": {"type": "string", "oneOf": titled},
        "legacyEnum": {"type": "string", "enum": ["opt1", "opt2", "opt3"], "enumNames": names},
        "untitledMulti": {"type": "array", "items": {"type": "string", "enum": untitled}},
        "titledMulti": {"type": "array", "items": {"anyOf": titled}},
    }
    return await _elicited(ctx, "Choose", {"type": "object", "properties": fields})


async def _elicited(ctx: Context, message: str, schema: dict[str, Any]) -> CallToolResult:
    answer = await ctx.session.elicit_form(message, schema, ctx.request_context.request_id)
    return said(f"Elicitation completed: action={answer.action}, content={json.dumps(answer.content)}")


async def test_input_required_result_prompt(ctx: Context) -> list[str] | InputRequiredResult:
    """A prompt that asks for its context."""
    asked: dict[str, InputRequest] = {"user_context": question("What context should the prompt use?", "context")}
    given = answers(ctx, asked)
    return ask(asked) if given is None else [f"With the context {given['user_context']}"]


def add(app: Server) -> None:
    for tool in (
        test_input_required_result_elicitation,
        test_streaming_elicitation,
        test_input_required_result_sampling,
        test_input_required_result_list_roots,
        test_input_required_result_request_state,
        test_input_required_result_tampered_state,
        test_input_required_result_multiple_inputs,
        test_input_required_result_multi_round,
        test_input_required_result_capabilities,
        test_elicitation,
        test_elicitation_sep1034_defaults,
        test_elicitation_sep1330_enums,
    ):
        app.add_tool(tool, structured_output=False)
    app.prompt()(test_input_required_result_prompt)
