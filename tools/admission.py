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
from tools.secrets import expand, keep_apart

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from hub.client import HubClient
    from schemas.facts import Facts
    from schemas.report import Report
    from tools.identity import Identity
    from tools.session import Human, Session

#: The job's environment variable that holds the declared `outputs`, so that a receipt can be asked for them.
OUTPUTS_VARIABLE = "HF_JOBS_OUTPUTS"


async def inspect(operation: Operation, args: UvArgs | RunArgs, session: Session) -> tuple[Report, str | None]:
    """The report about a submission, and why it would not be sent for all that; nothing is submitted.

    Without a token the guard judges alone, and a Hub that does not answer is no error.
    """
    script = await text(args, session)
    if (await session.connect()).token is None:
        report = await _judge(operation, args, script)
    else:
        report, _ = await _judge_on_hub(operation, args, script, session, preflight_if_reachable)
    refusal = policy.refusal(policy.risks(args, report, session.settings), session.settings.policy, "not_asked")
    if refusal is None and policy.gives_up(args, report):
        report = policy.accept_ephemeral(report)
    return report, refusal


async def to_ask(operation: Operation, args: UvArgs | RunArgs, session: Session) -> str | None:
    """The question for the human before this submission is sent; None where it is refused or sent without one.

    Raises:
        JobsError: As for `admit`.
    """
    report, _ = await _judge_on_hub(operation, args, await text(args, session), session, preflight)
    passed = policy.accept_ephemeral(report) if policy.gives_up(args, report) else report
    return policy.question(policy.risks(args, report, session.settings)) if passed.admitted else None


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
    report, facts = await _judge_on_hub(operation, args, script, session, preflight)
    refusal = policy.refusal(policy.risks(args, report, session.settings), session.settings.policy, human)
    if refusal is not None:
        return RejectedAnswer(guard=report, reason=refusal)
    given_up = policy.gives_up(args, report)
    if given_up:
        report = policy.accept_ephemeral(report)
    if not report.admitted:
        return RejectedAnswer(guard=report)
    assert client.token is not None
    secrets = expand(args.secrets, token=client.token, forward=session.settings.forward)
    session.redactor.add(*secrets.values())
    command = command_of(args, script)
    keep_apart(args, command, secrets, token=client.token)
    labels = identity.labels
    if given_up:
        labels |= dict([policy.EPHEMERAL_LABEL])
    env = {**args.env, OUTPUTS_VARIABLE: " ".join(args.outputs)} if args.outputs else args.env
    return Admission(
        namespace=args.namespace or facts.username or "",
        body=job_body(args, command=command, env=env, secrets=secrets, labels=labels),
        report=report,
        submission_id=identity.submission_id,
        digest=identity.digest,
        allow_duplicate=args.allow_duplicate,
    )


async def _judge(
    operation: Operation, args: UvArgs | RunArgs, script: str | None, facts: Facts | None = None
) -> Report:
    """The guard's report, made in a thread: a large script takes seconds, in which other calls must be answered."""
    return await to_thread.run_sync(check, operation, args, script, facts)


async def _judge_on_hub(
    operation: Operation,
    args: UvArgs | RunArgs,
    script: str | None,
    session: Session,
    ask: Callable[[HubClient, Iterable[str]], Awaitable[Facts]],
) -> tuple[Report, Facts]:
    """The report with what the Hub says of the caller, the destinations that a first look finds, and the price."""
    first = await _judge(operation, args, script)
    facts = await ask(await session.hub(), (place.uri for place in first.destinations))
    session.redactor.expose(*(facts.namespaces or []))
    report = await _judge(operation, args, script, facts)
    return report.model_copy(update={"cost_usd": policy.ceiling(args, facts)}), facts


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
