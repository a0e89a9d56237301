"""What a client reads without a call: a job, its log, its receipt, and the guard's rules."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from guard import RULES
from guard.pages import page
from schemas.base import nearest
from schemas.errors import ErrorCode, JobsError
from tools.dispatch import call
from tools.session import NOBODY

if TYPE_CHECKING:
    from tools.dispatch import Outcome
    from tools.session import Session


async def job(session: Session, namespace: str, job_id: str) -> str:
    """The answer of `inspect` as JSON.

    Raises:
        JobsError: There is no such job, no token, or no answer of the Hub; its message says what to do.
    """
    return _json(await _ask(session, "inspect", namespace, job_id))


async def logs(session: Session, namespace: str, job_id: str) -> str:
    """The answer of `logs` as text: the end of the log, and the call for what comes after it.

    Raises:
        JobsError: As `job`.
    """
    try:
        return (await _ask(session, "logs", namespace, job_id)).text
    except JobsError as error:
        if error.code is not ErrorCode.NOT_FOUND:
            raise
        # A log without a line is there all the same, where its job is.
        await _ask(session, "inspect", namespace, job_id)
        return error.message


async def receipt(session: Session, namespace: str, job_id: str) -> str:
    """The answer of `verify` as JSON.

    Raises:
        JobsError: As `job`.
    """
    return _json(await _ask(session, "verify", namespace, job_id))


def rule(code: str) -> str:
    """A rule's page, in Markdown.

    Raises:
        JobsError: `not_found`.
    """
    found = RULES.get(code.upper())
    if found is None:
        guess = nearest(code.upper(), RULES)
        meant = f" Did you mean rule://{guess}?" if guess else ""
        raise JobsError(ErrorCode.NOT_FOUND, f"There is no rule {code[:60]}.{meant} rule://index lists them.")
    return page(found) + "\n"


def rules() -> str:
    """All rules, a line each, in Markdown."""
    rows = [f"- rule://{rule.code} {rule.name} ({rule.severity}): {rule.what}" for rule in RULES.values()]
    return "\n".join(["# Rules", "", *rows, ""])


async def _ask(session: Session, operation: str, namespace: str, job_id: str) -> Outcome:
    outcome = await call(session, operation, {"namespace": namespace, "job_id": job_id}, NOBODY)
    if outcome.structured["kind"] == "error":
        code = outcome.structured.get("code")
        raise JobsError(ErrorCode(code) if code in set(ErrorCode) else ErrorCode.INTERNAL, outcome.text)
    return outcome


def _json(outcome: Outcome) -> str:
    return json.dumps(outcome.structured, ensure_ascii=False, indent=2)
