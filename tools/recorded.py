"""A submission read back from the record that the Hub keeps of its job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from guard import check
from hub.command import read_client_command, read_uv_command
from hub.fetch import download
from schemas.errors import JobsError
from schemas.hub_uri import HubPlace
from schemas.submission import MAX_SCRIPT_BYTES, JobArgs, Operation, RunArgs, UvArgs, Volume
from schemas.timeouts import LONGEST
from tools.admission import OUTPUTS_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hub.client import HubClient
    from hub.record import JobRecord
    from schemas.report import Report


@dataclass(frozen=True, slots=True)
class Recorded:
    """What the guard is asked about a job that exists. The names of its secrets stand for their values."""

    operation: Operation
    args: UvArgs | RunArgs
    script: str | None

    def asked(self, namespace: str, *, ephemeral: bool, allow_duplicate: bool) -> Recorded:
        """The same, with what the caller says about this time."""
        said = {"namespace": namespace, "ephemeral": ephemeral, "allow_duplicate": allow_duplicate}
        return replace(self, args=self.args.model_copy(update=said))

    def report(self) -> Report:
        """The guard's report, without what the Hub would say."""
        return check(self.operation, self.args, self.script)


async def recover(client: HubClient, record: JobRecord) -> Recorded | None:
    """As `read_submission`; a script that `hf jobs uv run` has put into a bucket is fetched from there."""
    recorded = read_submission(record)
    command = read_client_command(record.command)
    if recorded is None or command is None:
        return recorded
    place = _behind(command.script, recorded.args.volumes)
    if place is None:
        return recorded
    try:
        text = (await download(client, place, limit=MAX_SCRIPT_BYTES)).decode()
        args = UvArgs(
            **{name: getattr(recorded.args, name) for name in JobArgs.model_fields},
            script=text,
            script_args=command.script_args,
            dependencies=command.dependencies,
            python=command.python,
        )
    except (JobsError, ValueError):
        return recorded
    return Recorded("uv", args, text)


def _behind(path: str, volumes: Sequence[Volume]) -> HubPlace | None:
    """The file that a path of the container shows, if it lies below a mount."""
    for volume in volumes:
        if path.startswith(f"{volume.mount}/"):
            inner = f"{volume.source.path}/{path.removeprefix(f'{volume.mount}/')}".strip("/")
            return volume.source.model_copy(update={"path": inner})
    return None


def read_submission(record: JobRecord) -> Recorded | None:
    """The submission that a record holds; None if it holds nothing that can be judged."""
    info = record.info
    environment = info.environment or {}
    common: dict[str, Any] = {
        "env": {name: str(value) for name, value in environment.items()},
        "secrets": dict.fromkeys(info.secrets or {}, "$HF_TOKEN"),
        "outputs": str(environment.get(OUTPUTS_VARIABLE, "")).split(),
    }
    if info.flavor:
        common["flavor"] = str(getattr(info.flavor, "value", info.flavor))
    if info.retry is not None and 0 <= info.retry < 100:
        common["attempts"] = info.retry + 1
    if record.timeout_seconds is not None and 1 <= record.timeout_seconds <= LONGEST:
        common["timeout"] = record.timeout_seconds
    try:
        common["volumes"] = _volumes(record)
        script = read_uv_command(record.command)
        if script is None:
            image = info.docker_image or info.space_id or "?"
            return Recorded("run", RunArgs(image=image, command=record.command, **common), None)
        if info.docker_image:
            common["image"] = info.docker_image
        args = UvArgs(
            script=script.script,
            script_args=script.script_args,
            dependencies=script.dependencies,
            python=script.python,
            **common,
        )
        return Recorded("uv", args, script.script)
    except ValueError:
        return None


def _volumes(record: JobRecord) -> list[Volume]:
    return [
        Volume(
            source=HubPlace.model_validate(
                {"type": volume.type, "id": volume.source, "revision": volume.revision, "path": volume.path or ""}
            ),
            mount=volume.mount_path,
            read_only=bool(volume.read_only) or volume.type != "bucket",
        )
        for volume in record.info.volumes or []
    ]
