"""Tokens: what looks like one, and where a job's come from. Nothing here ever repeats a value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.values import DELETED, Const, Hidden, Value

if TYPE_CHECKING:
    from guard.case import Case
    from guard.sinks import Sink

#: Tokens that their shape gives away.
LITERAL = re.compile(
    r"\b(?:hf_[A-Za-z0-9]{30,}|api_org_[A-Za-z0-9]{30,}|ghp_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,}"
    r"|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}|AKIA[0-9A-Z]{16}|xox[abprs]-[A-Za-z0-9-]{20,}|AIza[A-Za-z0-9_-]{35})\b"
)
#: What each of them begins with: finding these is several times faster than searching for the shapes.
_BEGINNINGS = ("hf_", "api_org_", "ghp_", "github_pat_", "sk-", "AKIA", "xox", "AIza")
#: Words that stand for a token in examples.
_PLACEHOLDER = re.compile(
    r"(?i)(?:<[^<>]*>|\.\.\.|x{3,}|(?:your|my|the)?[-_ ]?(?:hf|hugging[-_ ]?face|write|access|api)?[-_ ]?"
    r"(?:token|key|secret)(?:[-_ ]?here)?|hf_(?:\.{3}|x+|your.*|token.*|abc123\.*|123\.*|here)?|changeme|todo|hf_token"
    r"|(?:replace|insert|put|add|enter)[-_ ].*)"
)
#: Where `huggingface_hub` looks for a token.
TOKEN_NAMES = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")
TOKEN_FIX = {"HF_TOKEN": "$HF_TOKEN"}


def is_literal(text: str) -> bool:
    """Whether a text holds something shaped like a token."""
    for beginning in _BEGINNINGS:
        at = text.find(beginning)
        while at >= 0:
            if LITERAL.match(text, at):
                return True
            at = text.find(beginning, at + 1)
    return False


def without_tokens(text: str) -> str:
    """A text in which nothing is shaped like a token any more."""
    return LITERAL.sub("[redacted]", text) if is_literal(text) else text


def is_placeholder(text: str) -> bool:
    """Whether a text stands for a token without being one, or a reference to one."""
    return not is_literal(text) and _PLACEHOLDER.fullmatch(text.strip()) is not None


def has_token(case: Case) -> bool:
    """Whether the job gets a token under the name that the Hub's libraries look for."""
    return any(name in case.args.secrets or name in case.args.env for name in TOKEN_NAMES)


def withheld(case: Case, sink: Sink) -> int | None:
    """The line by which a sink sends no token though the job has one; None if it does send one."""
    machine = case.reading.machine
    if not sink.needs_token or machine is None or sink.kind == "external":
        return None
    if sink.token == Const(False):
        return sink.line
    if sink.token not in (None, Const(None), Const(True)) or "\0login" in machine.environ.items:
        return None
    at = case.order_of(sink.event)
    left: dict[str, int | None] = {name: None for name in TOKEN_NAMES if name in case.args.secrets}
    for change in machine.settings:
        if change.name in TOKEN_NAMES and change.events <= at:
            gone = change.value is DELETED or change.value == Const("")
            left[change.name] = change.line if gone else None
    lines = list(left.values())
    return lines[-1] if lines and None not in lines else None


def token_of(case: Case, sink: Sink) -> Value | None:
    """The token that a sink is given: its own, or the one that the script has logged in with."""
    machine = case.reading.machine
    if sink.token in (None, Const(None)) and machine is not None:
        return machine.environ.items.get("\0login")
    return sink.token


def lacks_token(case: Case, sink: Sink) -> bool:
    """Whether a sink needs a token and is sure to have none."""
    if not sink.needs_token:
        return False
    given = token_of(case, sink)
    if isinstance(given, Hidden):
        return given.name not in case.args.secrets and given.name not in case.args.env
    if given is None or given in (Const(None), Const(True)):
        return not has_token(case)
    return False
