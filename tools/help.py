"""What an operation takes, told where an agent asks for it: the description of the tool has no room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic_core import PydanticUndefined

from schemas.operations import (
    CreateRepoArgs,
    InspectArgs,
    JobRef,
    LabelsArgs,
    LogsArgs,
    NoArgs,
    PsArgs,
    RerunArgs,
    ScheduledJobRef,
    ScheduledLabelsArgs,
    ScheduledPsArgs,
    TriggerArgs,
    WaitArgs,
)
from schemas.scheduled import ScheduledRunArgs, ScheduledUvArgs
from schemas.submission import JobArgs, RunArgs, UvArgs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic.fields import FieldInfo

    from schemas.base import Model

#: What each operation does, and what it takes.
OPERATIONS: Mapping[str, tuple[str, type[Model]]] = {
    "uv": ("run a Python script as a job", UvArgs),
    "run": ("run a command in a Docker image as a job", RunArgs),
    "check": (
        "the report about a submission, not sent; takes what `uv`, `run` or a scheduled one takes",
        UvArgs,
    ),
    "ps": ("list jobs, those that are queued or run unless told otherwise", PsArgs),
    "inspect": ("the state of jobs", InspectArgs),
    "logs": ("what a job has printed: the last lines, or those after a cursor", LogsArgs),
    "wait": ("follow a job to its end; then its receipt", WaitArgs),
    "verify": ("the receipt of a job: what landed where, with commit ids", JobRef),
    "cancel": ("stop a job", JobRef),
    "rerun": ("run a job again as its record says, with its secrets, checked anew", RerunArgs),
    "metrics": ("CPU, memory, network and accelerators of a running job, at the moment", JobRef),
    "update-labels": ("replace the labels of a job; those of this server stay", LabelsArgs),
    "hardware": ("machines with their prices", NoArgs),
    "scheduled uv": ("make a schedule of a Python script", ScheduledUvArgs),
    "scheduled run": ("make a schedule of a command", ScheduledRunArgs),
    "scheduled ps": ("list schedules, those that are not suspended unless told otherwise", ScheduledPsArgs),
    "scheduled inspect": ("the state of a schedule, with its last job", ScheduledJobRef),
    "scheduled delete": ("forget a schedule; jobs that it started go on", ScheduledJobRef),
    "scheduled suspend": ("let a schedule rest", ScheduledJobRef),
    "scheduled resume": ("let a schedule go on", ScheduledJobRef),
    "scheduled trigger": ("start the job of a schedule now, checked anew", TriggerArgs),
    "scheduled update-labels": (
        "replace the labels of jobs to come; those of this server stay",
        ScheduledLabelsArgs,
    ),
    "whoami": ("who this server acts as", NoArgs),
    "create_repo": ("create a model, dataset or space repository", CreateRepoArgs),
}

#: What each argument means. Where one name means two things, the operation stands before it.
ARGUMENTS: Mapping[str, str] = {
    "all": "finished jobs, or suspended schedules, too",
    "allow_duplicate": "although the same job has not ended, or there is such a schedule",
    "attempts": "how often it is started at most",
    "command": "[..], or one shell line",
    "concurrency": "start a job although the last one still runs",
    "cursor": "`next` of an earlier answer: what came after it, at most `tail` lines",
    "dependencies": '["datasets", ...], beside those of the script\'s own header',
    "detach": "if false, wait for the end and answer with the receipt",
    "env": "{NAME: value}; anybody who sees the job can read it",
    "ephemeral": "the results may be lost; what that is worth, this server's policy says",
    "exist_ok": "one that is there already is no error",
    "flavor": 'the machine; hf_jobs("hardware") lists them',
    "idempotency_key": "any text; the same call with the same key gives the same job, whatever happened",
    "image": "Docker image, or hf.co/spaces/OWNER/NAME",
    "job_id": "ID, NAMESPACE/ID or the job's URL",
    "inspect job_id": "one or several of these",
    "labels": "{key: value}, of A-Z a-z 0-9 _ -, 100 characters each at most",
    "ps labels": "{key: value}; only what carries all of these",
    "limit": "how many at most, up to 100",
    "name": "a label of that name, and of the script's file",
    "namespace": "your account or an organisation of yours; yours if left out",
    "outputs": '["hf://datasets/OWNER/NAME", "s3://...", ...]: where results will be, if the script does not show it',
    "private": "as the account is set, if left out",
    "python": "version, such as 3.12",
    "repo_id": "OWNER/NAME, or hf://datasets/OWNER/NAME",
    "repo_type": "model, dataset or space",
    "resource_group_id": "as on the Hub",
    "schedule": 'five cron fields in UTC ("30 4 * * mon"), or @hourly, @daily, @weekly, @monthly, @yearly',
    "scheduled_job_id": "ID or NAMESPACE/ID",
    "script": "Python text, an https URL, an hf:// path, or a file where this server runs",
    "script_args": "[..], what the script finds in sys.argv",
    "search": "text in the line, in any case",
    "secrets": '{"HF_TOKEN": "$HF_TOKEN"} (your own token), {NAME: value}, or a list of names to forward',
    "since": "ISO time",
    "space_sdk": "gradio, docker, static or streamlit",
    "status": "SCHEDULING, RUNNING, COMPLETED, CANCELED, ERROR; one or several",
    "suspend": "start nothing until it is resumed",
    "tail": "how many lines at most, up to 1000",
    "timeout": 'seconds, or "30m", "1h30m", "2 hours"; the job is stopped then',
    "wait timeout": "how long to wait, as for jobs; the job goes on",
    "volumes": '["hf://[models/|datasets/|spaces/|buckets/]OWNER/NAME[@REVISION][/PATH]:/MOUNT[:ro|:rw]"]; only '
    "buckets are writable",
}


def usage(operation: str | None) -> str:
    """What an operation takes, one argument a line; without one, what there is.

    Raises:
        KeyError: There is no such operation.
    """
    if operation is None:
        lines = [f"{name}: {what}" for name, (what, _) in OPERATIONS.items()]
        return "\n".join(['hf_jobs(operation, args); {"help": true} in args tells what an operation takes.', *lines])
    what, model = OPERATIONS[operation]
    fields = [name for name in sorted(model.model_fields, key=_rank(model)) if not _is_settled(operation, name)]
    lines = [_line(operation, name, model.model_fields[name]) for name in fields]
    return "\n".join([f"{operation}: {what}.", *(lines or ["It takes no arguments."])])


def note(operation: str, argument: str) -> str:
    """What an argument means for an operation.

    Raises:
        KeyError: That is said nowhere.
    """
    family = operation.removeprefix("scheduled ")
    return ARGUMENTS.get(f"{family} {argument}") or ARGUMENTS[argument]


def _rank(model: type[Model]) -> Callable[[str], int]:
    """What must be given comes first, and what every job can have comes last."""
    return lambda name: 0 if model.model_fields[name].is_required() else 2 if name in JobArgs.model_fields else 1


def _is_settled(operation: str, argument: str) -> bool:
    """Whether only one value makes sense."""
    return argument == "detach" and operation in ("scheduled uv", "scheduled run")


def _line(operation: str, name: str, field: FieldInfo) -> str:
    required = "*" if field.is_required() else ""
    default = f" ({_shown(field.default)})" if _says_something(field.default) else ""
    return f"  {name}{required}{default}: {note(operation, name)}"


def _says_something(default: object) -> bool:
    return default is not PydanticUndefined and default not in (None, False, [], {})


def _shown(default: object) -> str:
    return "true" if default is True else str(default)
