"""The boundary: from a tool's name and its JSON to an answer, whatever happens on the way."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from schemas.answers import DoneAnswer, ErrorAnswer, ReceiptAnswer, RejectedAnswer, structured
from schemas.base import Model, nearest
from schemas.errors import ErrorCode, JobsError
from tools import account, jobs, labels, logs, metrics, rerun, scheduled, scheduling, submit, verify, wait
from tools.help import usage
from tools.session import Awaited, Caller, Session
from tools.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping

logger = logging.getLogger(__name__)

Operation = Callable[[Session, dict[str, Any], Caller], Awaitable[Model]]

OPERATIONS: Mapping[str, Operation] = {
    "uv": submit.uv,
    "run": submit.run,
    "check": submit.check,
    "ps": jobs.ps,
    "inspect": jobs.inspect,
    "logs": logs.logs,
    "wait": wait.wait,
    "verify": verify.verify,
    "cancel": jobs.cancel,
    "rerun": rerun.rerun,
    "metrics": metrics.metrics,
    "update-labels": labels.update_labels,
    "hardware": account.hardware,
    "scheduled uv": scheduling.uv,
    "scheduled run": scheduling.run,
    "scheduled ps": scheduled.ps,
    "scheduled inspect": scheduled.inspect,
    "scheduled delete": scheduled.delete,
    "scheduled suspend": scheduled.suspend,
    "scheduled resume": scheduled.resume,
    "scheduled trigger": rerun.trigger,
    "scheduled update-labels": scheduled.update_labels,
    "whoami": account.whoami,
    "create_repo": account.create_repo,
}

_QUESTIONS: Mapping[str, Callable[[str, Session, dict[str, Any]], Awaitable[str | None]]] = {
    "uv": submit.question,
    "run": submit.question,
    "scheduled uv": submit.question,
    "scheduled run": submit.question,
    "rerun": rerun.question,
    "scheduled trigger": rerun.question,
}

#: Arguments that become part of an address of the Hub.
_ADDRESSES = ("job_id", "scheduled_job_id", "namespace", "repo_id")

TOOLS = ("hf_jobs", "hf_whoami", "create_repo")

_BROKEN = ErrorAnswer(
    code=ErrorCode.INTERNAL,
    message="This server failed; the reason is in its log.",
    hint='If a job was being submitted it may exist: call hf_jobs("ps") before submitting again.',
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a tool call returns: text for the model, the same as JSON, and whether it is a failure."""

    text: str
    structured: dict[str, Any]
    is_error: bool


async def call(session: Session, operation: str | None, args: object, caller: Caller) -> Outcome:
    """Run one operation, or say how. Never raises but for cancellation; nothing in the outcome is secret."""
    return await _outcome(session, operation, _run(session, operation, args, caller))


async def look(session: Session, awaited: Awaited) -> Outcome:
    """How an awaited job stands: what a call that waits for it answers, or kind `job` while it goes on; as `call`."""
    return await _outcome(session, "wait", wait.look(session, awaited))


async def _outcome(session: Session, operation: str | None, work: Awaitable[Model]) -> Outcome:
    answer = await _attempt(session, f"Operation {operation!r}", work)
    is_error = isinstance(answer, ErrorAnswer | RejectedAnswer) or (
        isinstance(answer, ReceiptAnswer) and answer.receipt.status == "lost"
    )
    text, data = session.redactor.text(say(answer)), structured(answer)
    # A program tells answers apart by `kind`, even where someone's secret is the same word.
    return Outcome(text, {**session.redactor.json(data), "kind": data["kind"]}, is_error)


async def text_of(session: Session, what: str, work: Awaitable[str]) -> str:
    """A text that was made of what the caller gave and the Hub said; nothing in it is secret.

    Args:
        session: Whose secrets are kept.
        what: How the log of this server calls it.
        work: What makes it.

    Raises:
        JobsError: It could not be made; nothing in the message is secret, either.
    """
    answer = await _attempt(session, what, work)
    if isinstance(answer, ErrorAnswer):
        raise JobsError(answer.code, session.redactor.text(say(answer)))
    return session.redactor.text(answer)


async def _attempt(session: Session, what: str, work: Awaitable[T]) -> T | ErrorAnswer:
    """What `work` gives, or the answer that tells why it failed."""
    try:
        return await work
    except JobsError as error:
        return ErrorAnswer(code=error.code, message=error.message, hint=error.hint, job_id=error.job_id)
    except Exception:  # noqa: BLE001 - the boundary: a fault of ours must not end the server or leak
        # Messages of exceptions can quote what they are about, and that can be a secret.
        logger.error("%s failed:\n%s", what, session.redactor.text(traceback.format_exc()))  # noqa: TRY400
        return _BROKEN


async def question(session: Session, operation: str | None, args: object) -> str | None:
    """What the human has to agree to before a call is made; None where nobody has to, or the call fails anyway."""
    ask = _QUESTIONS.get(operation or "")
    if ask is None or operation is None or session.settings.policy != "confirm":
        return None
    try:
        given = _object(args, operation)
        if _asks_for_help(given):
            return None
        await _refuse_secrets(session, operation, given)
        return await ask(operation, session, given)
    except JobsError:
        return None


def broken() -> Outcome:
    """The outcome of a call that a fault of this server ended."""
    return Outcome(say(_BROKEN), structured(_BROKEN), is_error=True)


def misuse(tool: str, faults: list[tuple[str, str]]) -> Outcome:
    """The outcome of a tool call whose arguments do not fit the tool, or whose tool does not exist.

    Args:
        tool: The name that was called.
        faults: Argument and what is wrong with it, for each; none where it was the user's answer that did not fit.
    """
    if tool not in TOOLS:
        message, hint = f"There is no tool `{tool[:60]}`.", f"The tools are {', '.join(TOOLS)}."
    else:
        message = "; ".join(f"`{argument[:60]}`: {reason}" for argument, reason in faults[:8])
        hint = f"Fix the arguments of {tool} and call again."
        if not faults:
            message = "The client's answer to a question for the user could not be read. Nothing was done."
            hint = "Call again in a way that needs no answer of the user."
    answer = ErrorAnswer(code=ErrorCode.INVALID_ARGUMENTS, message=message, hint=hint)
    return Outcome(say(answer), structured(answer), is_error=True)


async def _run(session: Session, operation: str | None, args: object, caller: Caller) -> Model:
    if operation is None:
        return _usage(_object(args, "hf_jobs"))
    handler = OPERATIONS.get(operation)
    if handler is None:
        guess = nearest(operation, OPERATIONS)
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            f"Unknown operation `{operation[:60]}`" + (f": did you mean `{guess}`?" if guess else "."),
            f"The operations are {', '.join(OPERATIONS)}.",
        )
    given = _object(args, operation)
    if _asks_for_help(given):
        return DoneAnswer(message=usage(operation))
    await _refuse_secrets(session, operation, given)
    return await handler(session, {key: value for key, value in given.items() if key != "help"}, caller)


async def _refuse_secrets(session: Session, operation: str, given: dict[str, Any]) -> None:
    """See that no secret becomes part of an address: those are logged on every way that a request goes.

    Raises:
        JobsError: `invalid_arguments` for the first argument that holds one.
    """
    with suppress(JobsError):  # told of by the operation, if it needs the Hub at all
        await session.hub()
    script = given.get("script")
    addresses = {name: given.get(name) for name in _ADDRESSES}
    addresses["script"] = script if isinstance(script, str) and "://" in script[:10] else None
    addresses["labels"] = given.get("labels") if operation in ("ps", "scheduled ps") else None
    for name, value in addresses.items():
        if value is not None and session.redactor.text(str(value)) != str(value):
            hint = "Call again without it. Revoke the secret if others could read it."
            raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"`{name}` holds a secret; nothing was done.", hint)


def _usage(given: dict[str, Any]) -> DoneAnswer:
    """What there is to call, for a call that names no operation.

    Raises:
        JobsError: It has arguments of one, which must not be taken for a question.
    """
    if not given or _asks_for_help(given):
        return DoneAnswer(message=usage(None))
    guess = f" These args are those of `{submit.name_of(given)}`." if given.keys() & {"script", "command"} else ""
    hint = f"The operations are {', '.join(OPERATIONS)}."
    raise JobsError(ErrorCode.INVALID_ARGUMENTS, f"`operation` is missing; nothing was done.{guess}", hint)


def _asks_for_help(given: dict[str, Any]) -> bool:
    return str(given.get("help", "")).lower() in ("true", "1", "yes")


def _object(args: object, operation: str) -> dict[str, Any]:
    """`args` as an object; models also send it as a JSON string, which has one meaning."""
    try:
        if isinstance(args, str):
            args = json.loads(args) if args.strip() else {}
        # Half a character (a lone surrogate) can be in JSON, and in nothing that is sent on.
        json.dumps(args, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        args = None
    if not isinstance(args, dict):
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            f"`args` of `{operation}` must be a JSON object, its texts valid Unicode.",
            f'Call hf_jobs("{operation}", {{...}}).',
        )
    return {str(key): value for key, value in args.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
