"""The JSON that asks for a job, or for a schedule of jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from schemas.scheduled import ScheduleArgs
    from schemas.submission import RunArgs, UvArgs, Volume

# An image that is really a Space (huggingface_hub 2.4, `_jobs_api._SPACE_IMAGE_PREFIXES`).
_SPACES = (
    "https://huggingface.co/spaces/",
    "https://hf.co/spaces/",
    "huggingface.co/spaces/",
    "hf.co/spaces/",
)


def job_body(
    args: UvArgs | RunArgs,
    *,
    command: list[str],
    env: dict[str, str],
    secrets: dict[str, str],
    labels: dict[str, str],
) -> dict[str, Any]:
    """The body of `POST /api/jobs/{namespace}` (huggingface_hub 2.4, `_jobs_api._create_job_spec`).

    Args:
        args: The submission.
        command: What the job runs.
        env: Environment with every placeholder resolved.
        secrets: Secrets with every placeholder resolved; their values are in the result.
        labels: Labels of our own, beside those of the submission, which they override.
    """
    all_labels = {**args.labels, **labels}
    if args.name is not None:
        all_labels["name"] = args.name
    body: dict[str, Any] = {
        "command": command,
        "arguments": [],
        "environment": env,
        "flavor": args.flavor,
        # Left out, it would be the Hub's default of 30 minutes, not what the caller was told.
        "timeoutSeconds": args.timeout,
        **_image(args.image),
    }
    optional = {
        "secrets": secrets,
        "labels": all_labels,
        "volumes": [_volume(volume) for volume in args.volumes],
        "attempts": args.attempts,
        "resourceGroupId": args.resource_group_id,
    }
    return body | {key: value for key, value in optional.items() if value}


def schedule_body(args: ScheduleArgs, spec: dict[str, Any]) -> dict[str, Any]:
    """The body of `POST /api/scheduled-jobs/{namespace}` (huggingface_hub 2.4, `HfApi.create_scheduled_job`).

    Args:
        args: The submission.
        spec: What each job is, as `job_body` gives it.
    """
    return {
        "jobSpec": spec,
        "schedule": args.schedule,
        "suspend": args.suspend,
        "concurrency": args.concurrency,
    }


def _image(image: str) -> dict[str, str]:
    for prefix in _SPACES:
        if image.startswith(prefix):
            return {"spaceId": image.removeprefix(prefix)}
    return {"dockerImage": image}


def _volume(volume: Volume) -> dict[str, Any]:
    source = volume.source
    spec: dict[str, Any] = {
        "type": source.type,
        "source": source.id,
        "mountPath": volume.mount,
        "readOnly": volume.read_only,
    }
    optional = {"revision": source.revision, "path": source.path}
    return spec | {key: value for key, value in optional.items() if value}
