"""What a job is asked to be: the body of `POST /api/jobs/{namespace}`, read and checked as the Hub does.

Its keys are those that `huggingface_hub._jobs_api._create_job_spec` writes.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import Field, StringConstraints, field_validator, model_validator

from hub.embedded.endpoints.wire import Body
from hub.embedded.errors import ApiError
from hub.embedded.jobs.hardware import FLAVORS
from hub.embedded.jobs.volumes import Volume, check_apart
from schemas.base import nearest

#: Seconds that a job may run if it does not say: half an hour, as on the Hub.
DEFAULT_TIMEOUT = 1800

#: The longest time that a job may ask for: thirty days.
LONGEST_TIMEOUT = 30 * 24 * 3600

_LABEL_KEY = re.compile(r"[A-Za-z0-9_-]{1,100}")
_LABEL_VALUE = re.compile(r"[A-Za-z0-9_-]{0,100}")

Word = Annotated[str, StringConstraints(pattern=r"^[^\x00]*$", strict=True)]
Variables = dict[Annotated[str, StringConstraints(pattern=r"^[^=\x00]+$")], Word]
Port = Annotated[int, Field(ge=1, le=65535)]


class Expose(Body):
    """Ports that the job wants to be reached at; recorded only. Also the body of `PUT .../expose`."""

    ports: list[Port] = []
    ports_public: list[Port] = []

    @model_validator(mode="after")
    def _is_whole(self) -> Expose:
        # As `_build_expose_payload` of the client says of the Hub.
        if not set(self.ports_public) <= set(self.ports):
            raise ValueError("portsPublic names a port that is not in ports")
        return self


class Network(Body):
    """The group of jobs that this one wants to join; recorded only."""

    group: str
    aliases: list[str] = []


class JobSpec(Body):
    """One job, as submitted.

    Attributes:
        docker_image: Recorded, not emulated; this or `space_id` is given.
        command: The program and its arguments, never passed through a shell.
        arguments: Appended to `command`.
        timeout_seconds: After that many seconds the job is ended; None is `DEFAULT_TIMEOUT`.
        attempts: How often the job is started at most; the next time only if the exit code was not 0.
    """

    docker_image: str | None = None
    space_id: str | None = None
    command: list[Word] = []
    arguments: list[Word] = []
    environment: Variables = {}
    secrets: Variables = Field(default={}, repr=False)
    flavor: str
    timeout_seconds: Annotated[int, Field(ge=1, le=LONGEST_TIMEOUT)] | None = None
    attempts: Annotated[int, Field(ge=1, le=10)] = 1
    labels: dict[str, str] = {}
    volumes: list[Volume] = []
    expose: Expose | None = None
    network: Network | None = None
    resource_group_id: str | None = None

    @field_validator("flavor")
    @classmethod
    def _is_known(cls, value: str) -> str:
        if value not in FLAVORS:
            guess = nearest(value, FLAVORS)
            hint = f"did you mean {guess}?" if guess else f"it is one of {', '.join(FLAVORS)}."
            raise ValueError(f"there is no flavor {value[:60]!r}; {hint}")
        return value

    @field_validator("labels")
    @classmethod
    def _are_labels(cls, value: dict[str, str]) -> dict[str, str]:
        return check_labels(value)

    @model_validator(mode="after")
    def _is_whole(self) -> JobSpec:
        if (self.docker_image is None) == (self.space_id is None):
            raise ValueError("give either dockerImage or spaceId")
        if not self.argv or not self.argv[0]:
            raise ValueError("the command is empty")
        check_apart(self.volumes)
        return self

    @property
    def argv(self) -> list[str]:
        """What is executed."""
        return [*self.command, *self.arguments]

    @property
    def timeout(self) -> int:
        """Seconds that the job may run."""
        return self.timeout_seconds or DEFAULT_TIMEOUT


def check_labels(labels: dict[str, str]) -> dict[str, str]:
    """Do nothing to labels that the Hub would take.

    Raises:
        ValueError: For a key or a value with other characters, or of more than 100.
    """
    for key, value in labels.items():
        if not _LABEL_KEY.fullmatch(key) or not _LABEL_VALUE.fullmatch(value):
            raise ValueError(
                f"the label {key[:60]!r} is not allowed: keys and values are at most 100 letters, digits, - and _"
            )
    return labels


class Labels(Body):
    """Body of `PUT /api/jobs/{namespace}/{id}/labels`: what replaces all labels."""

    labels: dict[str, str]

    @field_validator("labels")
    @classmethod
    def _are_labels(cls, value: dict[str, str]) -> dict[str, str]:
        return check_labels(value)


def label_filter(text: str) -> tuple[str, str]:
    """The key and value of a query parameter `label=key=value`.

    Raises:
        ApiError: 400, if it is not one.
    """
    key, equals, value = text.partition("=")
    if not equals or not _LABEL_KEY.fullmatch(key):
        raise ApiError(400, f"`label={text[:60]}` is not of the form `label=KEY=VALUE`.")
    return key, value
