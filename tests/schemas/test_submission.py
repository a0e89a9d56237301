"""What an agent writes becomes one canonical form, or a sentence that says what to write."""

from __future__ import annotations

from typing import Any

import pytest

from schemas.base import parse
from schemas.errors import ErrorCode, JobsError
from schemas.submission import RunArgs, UvArgs


def refused(model: type[UvArgs | RunArgs], args: dict[str, Any]) -> str:
    with pytest.raises(JobsError) as caught:
        parse(model, args, "`uv`")
    assert caught.value.code is ErrorCode.INVALID_ARGUMENTS
    return caught.value.message


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("hardware", "flavor"),
        ("flavour", "flavor"),
        ("gpu", "flavor"),
        ("secret", "secrets"),
        ("deps", "dependencies"),
        ("time_out", "timeout"),
        ("environment", "env"),
        ("volume", "volumes"),
        ("scripts", "script"),
        ("args", "script_args"),
        ("docker_image", "image"),
        ("with-deps", "with_deps"),
    ],
)
def test_an_unknown_key_names_the_nearest_known_one(key: str, known: str) -> None:
    message = refused(UvArgs, {"script": "print()", key: "x"})
    assert f"`{key}`" in message
    assert f"did you mean `{known}`?" in message


def test_a_key_that_is_near_to_none_lists_those_there_are() -> None:
    assert "flavor" in refused(UvArgs, {"script": "print()", "zzzzzz": 1})


def test_a_message_never_repeats_a_value() -> None:
    secret = "hf_" + "a" * 30
    for args in ({"script": "x", "secrets": secret}, {"script": "x", "timeout": secret}, {"script": [secret]}):
        assert secret not in refused(UvArgs, args)


def test_a_message_is_short_whatever_the_keys_are() -> None:
    assert len(refused(UvArgs, {"script": "x", "env": {"A" * 10_000: True}, "B" * 10_000: 1})) < 1000


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ({}, "`script` is required"),
        ({"script": ""}, "empty"),
        ({"script": " \n "}, "empty"),
        ({"script": "x" * (5 << 20)}, "1 MiB"),
        ({"script": 3}, "string"),
        ({"script": "x", "timeout": "soon"}, "not a duration"),
        ({"script": "x", "timeout": 0}, "at least 1 second"),
        ({"script": "x", "secrets": {"HF_TOKEN": ""}}, "`HF_TOKEN` is empty"),
        ({"script": "x", "secrets": {"A B": "x"}}, "not a name"),
        ({"script": "x", "env": {"A": True}}, "string"),
        ({"script": "x", "volumes": ["/tmp:/data"]}, "hf://"),
        ({"script": "x", "volumes": ["hf://alice/model:/m:rw"]}, "only buckets"),
        ({"script": "x", "volumes": ["hf://buckets/a/b:/m", "hf://buckets/a/c:/m"]}, "same mount"),
        ({"script": "x", "volumes": ["hf://buckets/a/b:/../m"]}, "absolute"),
        ({"script": "x", "attempts": 0}, "greater than or equal to 1"),
        ({"script": "x", "labels": {"a b": "c"}}, "label"),
        ({"script": "x", "name": "a" * 101}, "1 to 100"),
        ({"script": "x", "outputs": ["results"]}, "an output is"),
        ({"script": "x", "outputs": ["hf://datasets"]}, "a Hub place is"),
        ({"script": "x", "outputs": ["hf://alice/m/my results"]}, "without spaces"),
        ({"script": "x", "secrets": [{"HF_TOKEN": "$HF_TOKEN"}]}, "dictionary"),
        ({"script": "x", "script_args": "--a b"}, "list"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_sentence(args: dict[str, Any], says: str) -> None:
    assert says in refused(UvArgs, args)


def test_secrets_are_a_map_or_a_list_of_names() -> None:
    wanted = {"HF_TOKEN": "$HF_TOKEN"}
    assert parse(UvArgs, {"script": "x", "secrets": wanted}, "`uv`").secrets == wanted
    assert parse(UvArgs, {"script": "x", "secrets": ["HF_TOKEN"]}, "`uv`").secrets == wanted


def test_numbers_are_taken_where_text_belongs() -> None:
    args = parse(UvArgs, {"script": "x", "script_args": ["--epochs", 3], "env": {"EPOCHS": 3}, "python": 3.12}, "`uv`")
    assert (args.script_args, args.env, args.python) == (["--epochs", "3"], {"EPOCHS": "3"}, "3.12")


def test_with_deps_is_another_name_of_dependencies() -> None:
    assert parse(UvArgs, {"script": "x", "with_deps": ["torch"]}, "`uv`").dependencies == ["torch"]


def test_a_command_of_one_string_is_a_shell_line() -> None:
    args = parse(RunArgs, {"image": "python:3.12", "command": "a && b"}, "`run`")
    assert args.command == ["/bin/sh", "-c", "a && b"]


def test_a_bucket_is_writable_unless_said_otherwise_and_a_repository_never_is() -> None:
    volumes = parse(
        UvArgs,
        {"script": "x", "volumes": ["hf://buckets/a/b:/out", "hf://buckets/a/b/p:/in:ro", "hf://a/m:/m"]},
        "`uv`",
    ).volumes
    assert [(volume.mount, volume.keeps_writes) for volume in volumes] == [
        ("/out", True),
        ("/in", False),
        ("/m", False),
    ]


def test_a_declared_output_is_kept_in_its_canonical_form() -> None:
    assert parse(UvArgs, {"script": "x", "outputs": "hf://models/alice/m"}, "`uv`").outputs == ["hf://alice/m"]
