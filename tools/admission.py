"""The gate: from arguments to an `Admission`, without which nothing is submitted, or to the reasons against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from tools.identity import Identity
    from tools.session import Human, Session

#: The job's environment variable that holds the declared `outputs`, so that a receipt can be asked for them.
OUTPUTS_VARIABLE = "HF_JOBS_OUTPUTS"


async def inspect(operation: Operation, args: UvArgs | RunArgs, session: Session) -> Report:
    """The guard's report with what the Hub says of the destinations; nothing is submitted.

    Without a token the guard judges alone.
    """
    script = await text(args, session)
    report = await _judge(operation, args, script)
    if (await session.connect()).token is not None:
        facts = await preflight_if_reachable(await session.hub(), (place.uri for place in report.destinations))
        session.redactor.expose(*(facts.namespaces or []))
        report = await _judge(operation, args, script, facts)
    if _gives_up(args, report) and policy.refusal(session.settings.policy, "not_asked") is None:
        return policy.accept_ephemeral(report)
    return report


async def admit(
    operation: Operation, args: UvArgs | RunArgs, script: str | None, identity: Identity, session: Session, human: Human
) -> Admission | RejectedAnswer:
    """Let a submission through, or say why not.

    Args:
        operation: Which submission it is.
        args: Its arguments.
        script: The text of its script, as `text` gives it.
        identity: Of this submission.
        session: The Hub, and what the operator allows.
        human: What the user said when asked.

    Raises:
        JobsError: A secret cannot be expanded, or the Hub does not answer.
    """
    client = await session.hub()
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
    labels = identity.labels
    if given_up:
        labels |= dict([policy.EPHEMERAL_LABEL])
    env = {**args.env, OUTPUTS_VARIABLE: " ".join(args.outputs)} if args.outputs else args.env
    return Admission(
        namespace=args.namespace or facts.username or "",
        body=job_body(args, command=command_of(args, script), env=env, secrets=secrets, labels=labels),
        report=report,
        submission_id=identity.submission_id,
        digest=identity.digest,
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


async def text(args: JobArgs, session: Session) -> str | None:
    """The text of a submission's script; None for a command, or where a job cannot be made from what was given.

    Raises:
        JobsError: It cannot be fetched.
    """
    return await resolve(args.script, session) if isinstance(args, UvArgs) else None


def command_of(args: UvArgs | RunArgs, script: str | None) -> list[str]:
    """What was checked is what runs: the script travels as the text that the guard read."""
    if isinstance(args, RunArgs):
        return args.command
    return uv_command(
        script or "",
        name=f"{args.name or 'script'}.py",
        script_args=args.script_args,
        dependencies=args.dependencies,
        python=args.python,
    )
