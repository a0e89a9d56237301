"""Secrets are taken out of everything, and nothing else is."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from schemas.errors import ErrorCode, JobsError
from tools.dispatch import call
from tools.redact import MASK, Redactor
from tools.session import NOBODY, Session

if TYPE_CHECKING:
    from hub.client import HubClient

SECRET = "s3cr3t/value+with=odd&chars"


def redactor(*secrets: str) -> Redactor:
    made = Redactor()
    made.add(*secrets)
    return made


def test_a_secret_is_masked_in_clear_and_url_form() -> None:
    for form in (SECRET, quote(SECRET, safe=""), quote(SECRET)):
        assert redactor(SECRET).text(f"a {form} b") == f"a {MASK} b"


@pytest.mark.parametrize("before", ["", "x", "xy", "xyz"])
@pytest.mark.parametrize("after", ["", "x", "xy"])
def test_a_secret_is_masked_at_every_offset_of_base64(before: str, after: str) -> None:
    encoded = base64.b64encode(f"{before}{SECRET}{after}".encode()).decode()
    cleaned = redactor(SECRET).text(encoded)
    assert MASK in cleaned
    rest = cleaned.replace(MASK, "")
    assert len(rest) <= 12


def test_a_token_is_masked_by_its_shape_though_nobody_told() -> None:
    assert Redactor().text(f"token=hf_{'a1B2' * 8}.") == f"token={MASK}."


def test_a_short_secret_is_masked_only_where_it_stands_alone() -> None:
    text = redactor("abc4").text("key=abc4 http://127.0.0.1:3333/xabc4 abc45")
    assert text == f"key={MASK} http://127.0.0.1:3333/xabc4 abc45"


@pytest.mark.parametrize("setting", ["3", "1", "a", "on"])
def test_a_setting_among_the_secrets_changes_nothing(setting: str) -> None:
    text = "Last 3 lines, 1 a on https://huggingface.co/a/on?page=3 of epoch 1"
    assert redactor(setting).text(text) == text


def test_a_name_that_answers_show_stays_where_a_secret_is_the_same_word() -> None:
    made = redactor("alice", SECRET)
    made.expose("alice")
    assert made.text(f"hf://alice/m {SECRET}") == f"hf://alice/m {MASK}"


def test_a_secret_of_several_lines_is_masked_line_by_line_and_in_json() -> None:
    made = redactor('-----BEGIN KEY-----\nMII"Ec5vQI\n')
    for line in ("-----BEGIN KEY-----", 'MII"Ec5vQI', json.dumps('MII"Ec5vQI')[1:-1]):
        assert made.text(f"a {line} b") == f"a {MASK} b"


def test_half_a_character_is_replaced() -> None:
    assert Redactor().text("a\ud800b").encode() == b"a?b"


def test_keys_and_nested_values_of_json_are_masked() -> None:
    cleaned = redactor(SECRET).json({"a": [{"b": SECRET}], SECRET: 3})
    assert cleaned == {"a": [{"b": MASK}], MASK: 3}


def test_text_without_secrets_is_left_as_it_is() -> None:
    text = "https://huggingface.co/jobs/alice/6a00ff python3.12-bookworm"
    assert redactor(SECRET).text(text) == text


async def test_the_log_of_a_fault_of_ours_holds_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> HubClient:
        raise LookupError(SECRET)

    session = Session(fail)
    session.redactor.add(SECRET)
    outcome = await call(session, "ps", {}, NOBODY)
    assert outcome.structured["code"] == "internal"
    assert "LookupError" in caplog.text
    assert SECRET not in caplog.text


async def test_an_answer_keeps_its_kind_where_a_secret_is_the_same_word() -> None:
    async def fail() -> HubClient:
        raise JobsError(ErrorCode.HUB_UNAVAILABLE, "The error is that no Hub is there.")

    session = Session(fail)
    session.redactor.add("error")
    outcome = await call(session, "ps", {}, NOBODY)
    assert outcome.structured["kind"] == "error"
    assert outcome.structured["message"] == f"The {MASK} is that no Hub is there."
