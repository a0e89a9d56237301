"""What a client sees before its first call."""

from __future__ import annotations

import json

import pytest

from server.surface import OPERATIONS
from tests.agent import agent_of
from tools import dispatch

NOWHERE = "http://127.0.0.1:9"


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_the_three_tools_cost_at_most_6000_bytes(mode: str) -> None:
    async with agent_of(NOWHERE, "hf_x", mode=mode) as agent:
        listed = await agent.client.list_tools()
    tools = [tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in listed.tools]
    assert [tool["name"] for tool in tools] == ["hf_jobs", "hf_whoami", "create_repo"]
    assert len(json.dumps({"tools": tools}, separators=(",", ":")).encode()) <= 6000


async def test_a_description_and_the_instructions_fit_what_clients_keep() -> None:
    async with agent_of(NOWHERE, "hf_x") as agent:
        tools = (await agent.client.list_tools()).tools
        assert all(tool.description and len(tool.description) <= 2048 for tool in tools)
        assert agent.client.instructions is not None
        assert len(agent.client.instructions) <= 2048


async def test_every_schema_refuses_arguments_it_does_not_name() -> None:
    async with agent_of(NOWHERE, "hf_x") as agent:
        for tool in (await agent.client.list_tools()).tools:
            assert tool.input_schema["additionalProperties"] is False


def test_the_operations_that_are_listed_are_those_that_work() -> None:
    assert tuple(dispatch.OPERATIONS) == OPERATIONS


async def test_annotations_say_which_tools_change_something() -> None:
    async with agent_of(NOWHERE, "hf_x") as agent:
        hints = {
            tool.name: (tool.annotations.read_only_hint, tool.annotations.destructive_hint)
            for tool in (await agent.client.list_tools()).tools
            if tool.annotations
        }
    assert hints == {"hf_jobs": (False, True), "hf_whoami": (True, False), "create_repo": (False, False)}
