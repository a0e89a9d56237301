"""An agent that was trained on another server, or that has read nothing, is understood or told what to write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.agent import agent_of
from tools import dispatch
from tools.help import ARGUMENTS, OPERATIONS, note, usage
from tools.session import Settings

if TYPE_CHECKING:
    from hub.embedded.testing import RunningHub

NOWHERE = "http://127.0.0.1:9"
DOCS = Path(__file__).parents[2] / "docs" / "tools.md"
PUSHES = (
    '# /// script\n# dependencies = ["datasets"]\n# ///\n'
    'from datasets import Dataset\nDataset.from_dict({"a": [1]}).push_to_hub("alice/spelled")\n'
)


def test_every_operation_and_every_argument_is_explained_and_nothing_else() -> None:
    assert list(OPERATIONS) == list(dispatch.OPERATIONS)
    said: set[str] = set()
    for operation, (_, model) in OPERATIONS.items():
        family = operation.removeprefix("scheduled ")
        for argument in model.model_fields:
            assert note(operation, argument)
            said.add(f"{family} {argument}" if f"{family} {argument}" in ARGUMENTS else argument)
    assert said == set(ARGUMENTS)


def test_every_operation_and_every_argument_is_in_the_documents() -> None:
    text = DOCS.read_text()
    for operation, (_, model) in OPERATIONS.items():
        last = operation.removeprefix("scheduled ")
        assert f"`{operation}`" in text or f"`{last}`" in text
        for argument in model.model_fields:
            assert argument in text, f"{operation}: {argument}"


def test_help_is_short_and_names_what_is_required_first() -> None:
    for operation, (_, model) in OPERATIONS.items():
        lines = usage(operation).splitlines()
        assert len("\n".join(lines)) < 2500
        required = [name for name, field in model.model_fields.items() if field.is_required()]
        assert sorted(required) == sorted(line.strip().partition("*")[0] for line in lines[1 : 1 + len(required)])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({}, "scheduled trigger: "),
        ({"args": {}}, "scheduled trigger: "),
        ({"args": {"help": True}}, "scheduled trigger: "),
        ({"operation": "uv", "args": {"help": True}}, "  script*: "),
        ({"operation": "uv", "args": '{"help": "true"}'}, "  script*: "),
        ({"operation": "uv", "help": True}, "  script*: "),
        ({"operation": "scheduled run", "args": {"help": True, "schedule": "@daily"}}, "  schedule*: "),
        ({"operation": "hardware", "args": {"help": 1}}, "no arguments"),
    ],
)
async def test_help_is_given_without_a_hub_and_a_question(arguments: dict[str, Any], says: str) -> None:
    async def refuse(context: object, params: object) -> Any:
        raise AssertionError("nobody is asked about help")

    async with agent_of(NOWHERE, None, elicitation_callback=refuse) as agent:
        assert (await agent.call("hf_jobs", arguments))["kind"] == "done"
        assert says in agent.text


async def test_arguments_without_an_operation_are_no_question() -> None:
    async with agent_of(NOWHERE, None) as agent:
        answer = await agent.call("hf_jobs", {"args": {"script": "print(1)"}})
        assert answer["code"] == "invalid_arguments"
        assert "those of `uv`" in answer["message"]
        assert "scheduled uv" in answer["hint"]


async def test_wrong_arguments_name_the_help() -> None:
    async with agent_of(NOWHERE, None) as agent:
        answer = await agent.jobs("logs", {"tail": 5})
        assert 'hf_jobs("logs", {"help": true})' in answer["hint"]
        assert (await agent.jobs("uv", {"script": "print(1)", "help": False}))["code"] == "unauthorized"


@pytest.mark.parametrize(
    "arguments",
    [
        {"args": {"script": PUSHES, "with_deps": ["datasets"], "secrets": {"HF_TOKEN": "${HF_TOKEN}"}, "detach": True}},
        {"script": PUSHES, "secrets": ["HF_TOKEN"], "flavor": "cpu-basic"},
        {"script": PUSHES, "args": {"secrets": ["HF_TOKEN"], "script": PUSHES}},
        {"script": PUSHES, "args": '{"secrets": {"HF_TOKEN": "$HF_TOKEN"}}'},
        {"script": PUSHES, "args": "", "secrets": ["HF_TOKEN"]},
    ],
    ids=["the peer's", "beside args", "in both", "args as text", "empty args"],
)
async def test_the_spellings_of_others_are_understood(shared_hub: RunningHub, arguments: dict[str, Any]) -> None:
    async with agent_of(shared_hub.endpoint, shared_hub.token) as agent:
        answer = await agent.call("hf_jobs", {"operation": "check", **arguments})
        assert (answer["kind"], answer["guard"]["admitted"]) == ("report", True), agent.text


async def test_an_argument_with_two_values_is_not_guessed() -> None:
    async with agent_of(NOWHERE, "hf_x") as agent:
        answer = await agent.call("hf_jobs", {"operation": "uv", "script": "a", "args": {"script": "b"}})
        assert answer["code"] == "invalid_arguments"
        assert "`script`" in answer["message"]


async def test_a_shell_line_is_a_command(shared_hub: RunningHub) -> None:
    async with agent_of(shared_hub.endpoint, shared_hub.token, settings=Settings(policy="trust")) as agent:
        args = {"image": "python:3.12", "command": "echo one && echo two", "ephemeral": True, "detach": False}
        job_id = (await agent.jobs("run", args))["receipt"]["job_id"]
        assert (await agent.jobs("logs", {"job_id": job_id}))["lines"][-2:] == ["one", "two"]
