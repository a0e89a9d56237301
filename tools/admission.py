"""The gate: from arguments to an `Admission`, without which nothing is submitted, or to the reasons against it."""

from __future__ import annotations

import hashlib
import json
import secrets as randomness
from typing import TYPE_CHECKING, Any

from anyio import to_thread

from guard import check
from hub.command import uv_command
from hub.spec import job_body
from schemas.admission import Admission
from schemas.answers import RejectedAnswer
from schemas.submission import JobArgs, Operation, RunArgs, UvArgs
from tools import policy
from tools.preflight import preflight, preflight_if_reachable
from tools.script import resolve
from tools.secrets import expand

if TYPE_CHECKING:
    from schemas.facts import Facts
    from schemas.report import Report
    from tools.session import Human, Session

#: The job's label by which a submission whose answer was lost is found again.
SUBMISSION_LABEL = "hf-jobs-mcp-submission"
#: The job's label by which an identical job that still runs is found.
DIGEST_LABEL = "hf-jobs-mcp-digest"
#: The job's environment variable that holds the declared `outputs`, so that a receipt can be asked for them.
OUTPUTS_VARIABLE = "HF_JOBS_OUTPUTS"


async def inspect(operation: Operation, args: UvArgs | RunArgs, session: Session) -> Report:
    """The guard's report with what the Hub says of the destinations; nothing is submitted.

    Without a token the guard judges alone.
    """
    script = await _text(args, session)
    report = await _judge(operation, args, script)
    if (await session.connect()).token is not None:
        facts = await preflight_if_reachable(await session.hub(), (place.uri for place in report.destinations))
        session.redactor.expose(*(facts.namespaces or []))
        report = await _judge(operation, args, script, facts)
    if _gives_up(args, report) and policy.refusal(session.settings.policy, "not_asked") is None:
        return policy.accept_ephemeral(report)
    return report


async def admit(
    operation: Operation, args: UvArgs | RunArgs, session: Session, human: Human
) -> Admission | RejectedAnswer:
    """Let a submission through, or say why not.

    Raises:
        JobsError: The script cannot be fetched, a secret cannot be expanded, or the Hub does not answer.
    """
    client = await session.hub()
    script = await _text(args, session)
    report = await _judge(operation, args, script)
    facts = await preflight(client, (place.uri for place in report.destinations))
    session.redactor.expose(*(facts.namespaces or []))
    report = await _judge(operation, args, script, facts)
    given_up = _gives_up(args, report)
    if given_up:
        refusal = policy.refusal(session.settings.policy, human)
        if refusal is not None:
            return RejectedAnswer(guard=report, reason=refusal)
        report = policy.accept_ephemeral(report)
    if not report.admitted:
        return RejectedAnswer(guard=report)
    assert client.token is not None
    secrets = expand(args.secrets, token=client.token, forward=session.settings.forward)
    session.redactor.add(*secrets.values())
    command = _command(args, script)
    submission_id = randomness.token_hex(16)
    digest = _digest(args, command)
    labels = {SUBMISSION_LABEL: submission_id, DIGEST_LABEL: digest}
    if given_up:
        labels |= dict([policy.EPHEMERAL_LABEL])
    env = {**args.env, OUTPUTS_VARIABLE: " ".join(args.outputs)} if args.outputs else args.env
    return Admission(
        namespace=args.namespace or facts.username or "",
        body=job_body(args, command=command, env=env, secrets=secrets, labels=labels),
        report=report,
        submission_id=submission_id,
        digest=digest,
        allow_duplicate=args.allow_duplicate,
    )


def _gives_up(args: JobArgs, report: Report) -> bool:
    """Whether the caller says that results may be lost, and they may."""
    return args.ephemeral and report.verdict != "persists"


async def _judge(
    operation: Operation, args: UvArgs | RunArgs, script: str | None, facts: Facts | None = None
) -> Report:
    """The guard's report, made in a thread: a large script takes seconds, in which other calls must be answered."""
    return await to_thread.run_sync(check, operation, args, script, facts)


async def _text(args: JobArgs, session: Session) -> str | None:
    return await resolve(args.script, session) if isinstance(args, UvArgs) else None


def _command(args: UvArgs | RunArgs, script: str | None) -> list[str]:
    """What was checked is what runs: the script travels as the text that the guard read."""
    if isinstance(args, RunArgs):
        return args.command
    if script is None:
        raise ValueError("a script that was not resolved cannot be admitted")
    return uv_command(
        script,
        name=f"{args.name or 'script'}.py",
        script_args=args.script_args,
        dependencies=args.dependencies,
        python=args.python,
    )


def _digest(args: UvArgs | RunArgs, command: list[str]) -> str:
    """Of everything that makes two submissions the same; of secrets only the names, as labels can be read."""
    whole: dict[str, Any] = args.model_dump(
        mode="json", exclude={"script", "secrets", "allow_duplicate", "idempotency_key", "detach"}
    )
    whole |= {"command": command, "secrets": sorted(args.secrets)}
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()[:40]
