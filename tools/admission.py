"""The gate: from arguments to an `Admission`, without which nothing is submitted, or to the reasons against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from anyio import to_thread

from guard import check
from hub.command import uv_command
from hub.spec import job_body, schedule_body
from schemas.admission import Admission
from schemas.answers import RejectedAnswer
from schemas.errors import ErrorCode, JobsError
from schemas.scheduled import ScheduleArgs
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
    from tools.recorded import Recorded
    from tools.session import Human, Session

#: The job's environment variable that holds the declared `outputs`, so that a receipt can be asked for them.
OUTPUTS_VARIABLE = "HF_JOBS_OUTPUTS"

_NOBODY_ASKED = "This server has no token, so the Hub was not asked about the caller, the destinations and the price."


async def inspect(operation: Operation, args: UvArgs | RunArgs, session: Session) -> tuple[Report, str | None]:
    """The report about a submission, and why it would not be sent for all that; nothing is submitted.

    Without a token the guard judges alone, and a Hub that does not answer is no error.
    """
    script = await text(args, session)
    if (await session.connect()).token is None:
        report = await _judge(operation, args, script)
        report = report.model_copy(update={"unanswered": [_NOBODY_ASKED]})
    else:
        report, _ = await _judge_on_hub(operation, args, script, session, preflight_if_reachable)
    refusal = policy.refusal(policy.risks(args, report, session.settings), session.settings.policy, "not_asked")
    if refusal is None and policy.gives_up(args, report):
        report = policy.accept_ephemeral(report)
    return report, refusal


async def to_ask(operation: Operation, args: UvArgs | RunArgs, script: str | None, session: Session) -> str | None:
    """The question for the human before this submission is sent; None where it is refused or sent without one.

    Raises:
        JobsError: As for `admit`.
    """
    report, _ = await _judge_on_hub(operation, args, script, session, preflight)
    passed = policy.accept_ephemeral(report) if policy.gives_up(args, report) else report
    asked = policy.question(policy.risks(args, report, session.settings)) if passed.admitted else None
    if asked is None or not isinstance(args, ScheduleArgs):
        return asked
    return f"This is about each job of a schedule ({args.schedule}), which are not asked about again. {asked}"


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
    passed = await _gate(operation, args, script, session, human)
    if isinstance(passed, RejectedAnswer):
        return passed
    client = await session.hub()
    assert client.token is not None
    secrets = expand(args.secrets, token=client.token, forward=session.settings.forward)
    session.redactor.add(*secrets.values())
    command = command_of(args, script)
    keep_apart(args, command, secrets, token=client.token)
    labels = identity.labels
    if passed.given_up:
        labels |= dict([policy.EPHEMERAL_LABEL])
    env = {**args.env, OUTPUTS_VARIABLE: " ".join(args.outputs)} if args.outputs else args.env
    spec = job_body(args, command=command, env=env, secrets=secrets, labels=labels)
    is_schedule = isinstance(args, ScheduleArgs)
    return Admission(
        namespace=passed.namespace,
        body=schedule_body(args, spec) if is_schedule else spec,
        report=passed.report,
        submission_id=identity.submission_id,
        digest=identity.digest,
        allow_duplicate=args.allow_duplicate,
        keyed=identity.keyed,
        start="schedule" if is_schedule else "job",
    )


async def admit_copy(
    recorded: Recorded,
    start: Literal["rerun", "trigger"],
    source: str,
    identity: Identity,
    session: Session,
    human: Human,
) -> Admission | RejectedAnswer:
    """As `admit`, for a job that the Hub starts from a record of its own, which also holds the secrets.

    Args:
        recorded: What that record says.
        start: What is done with it.
        source: The id of the job or the schedule.
        identity: Of the job to be.
        session: As for `admit`.
        human: As for `admit`.

    Raises:
        JobsError: The Hub does not answer.
    """
    passed = await _gate(recorded.operation, recorded.args, recorded.script, session, human)
    if isinstance(passed, RejectedAnswer):
        return passed
    return Admission(
        namespace=passed.namespace,
        body={},
        report=passed.report,
        submission_id=identity.submission_id,
        digest=identity.digest,
        allow_duplicate=recorded.args.allow_duplicate,
        start=start,
        source=source,
    )


@dataclass(frozen=True, slots=True)
class _Passed:
    """A submission that was let through.

    Attributes:
        namespace: The account that it is for.
        given_up: Whether its results may be lost, and that was accepted.
    """

    report: Report
    namespace: str
    given_up: bool


async def _gate(
    operation: Operation, args: UvArgs | RunArgs, script: str | None, session: Session, human: Human
) -> _Passed | RejectedAnswer:
    """Ask the guard, then the Hub, then the guard with what the Hub said, then the policy."""
    report, facts = await _judge_on_hub(operation, args, script, session, preflight)
    namespace = _own(args.namespace, facts)
    refusal = policy.refusal(policy.risks(args, report, session.settings), session.settings.policy, human)
    if refusal is not None:
        return RejectedAnswer(guard=report, reason=refusal)
    given_up = policy.gives_up(args, report)
    if given_up:
        report = policy.accept_ephemeral(report)
    return _Passed(report, namespace, given_up) if report.admitted else RejectedAnswer(guard=report)


def _own(namespace: str | None, facts: Facts) -> str:
    """The namespace that a submission is for, which is the caller's or that of an organisation."""
    mine = facts.namespaces or []
    if namespace is None:
        return facts.username or ""
    if namespace not in mine:
        places = ", ".join(f"`{name}`" for name in mine)
        raise JobsError(
            ErrorCode.FORBIDDEN,
            f"`namespace`: this token can start jobs for {places}, not for `{namespace}`.",
            "Leave `namespace` out for your own account, or give one of these.",
        )
    return namespace


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
    told = {"cost_usd": policy.ceiling(args, facts), "unanswered": facts.unanswered}
    return report.model_copy(update=told), facts


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
