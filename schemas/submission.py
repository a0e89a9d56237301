"""What an agent submits: the arguments of `uv` and `run`.

The models turn every accepted spelling into one canonical form, so that the rooms below see one shape.
"""

from __future__ import annotations

import posixpath
import re
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, AliasChoices, BeforeValidator, Field, field_validator, model_validator

from schemas.base import Model
from schemas.hub_uri import HubPlace, HubType
from schemas.timeouts import parse_seconds

#: The largest script that is read, checked and submitted.
MAX_SCRIPT_BYTES = 1 << 20

#: The image of `hf jobs uv run`: Debian Bookworm with Python 3.12 and uv.
DEFAULT_UV_IMAGE = "ghcr.io/astral-sh/uv:python3.12-bookworm"

_ENV_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LABEL = re.compile(r"[A-Za-z0-9_-]{1,100}")


def _text(value: object) -> object:
    """A number where text belongs is what agents write for `EPOCHS: 3`; it has one meaning."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value


Text = Annotated[str, BeforeValidator(_text)]


def _env_names(value: dict[str, str]) -> dict[str, str]:
    for name, text in value.items():
        if not _ENV_NAME.fullmatch(name):
            raise ValueError(f"`{name[:60]}` is not a name of an environment variable")
        if "\0" in text:
            raise ValueError(f"the value of `{name[:60]}` holds a null byte")
    return value


Env = Annotated[dict[str, Text], AfterValidator(_env_names)]


def _as_hub(value: dict[str, str]) -> dict[str, str]:
    for key, text in value.items():
        if not _LABEL.fullmatch(key) or (text and not _LABEL.fullmatch(text)):
            raise ValueError(f"the label `{key[:60]}` and its value may have 100 of A-Z a-z 0-9 _ - each")
    return value


#: What the Hub takes as labels (huggingface_hub 2.4, `_jobs_api._sanitize_job_name`).
Labels = Annotated[dict[str, Text], AfterValidator(_as_hub)]


class Volume(Model):
    """A bucket or repository mounted in the job, written `hf://[TYPE/]OWNER/NAME[/PATH]:/MOUNT[:ro|:rw]`."""

    source: HubPlace
    mount: str
    read_only: bool

    @property
    def keeps_writes(self) -> bool:
        """Whether what the job writes under the mount outlives the job: writable buckets only."""
        return self.source.type == "bucket" and not self.read_only

    @classmethod
    def from_text(cls, text: str) -> Volume:
        """Read the string form.

        Raises:
            ValueError: If the form, the source or the mount path is wrong.
        """
        match = re.fullmatch(r"(hf://[^:\s]+):(/[^:\s]*)(?::(ro|rw))?", text)
        if not match:
            raise ValueError("a volume is hf://[models/|datasets/|spaces/|buckets/]OWNER/NAME[/PATH]:/MOUNT[:ro|:rw]")
        source, mount, mode = HubPlace.from_uri(match[1]), posixpath.normpath(match[2]).lstrip("/"), match[3]
        if not mount or ".." in match[2].split("/"):
            raise ValueError("a volume needs an absolute mount path below /, without `..`")
        if source.type == "bucket" and source.revision:
            raise ValueError("a bucket has no revisions; leave out `@...`")
        if mode == "rw" and source.type != "bucket":
            raise ValueError(f"only buckets can be mounted writable; a {source.type} repository is read-only")
        return cls(source=source, mount=f"/{mount}", read_only=mode == "ro" or (source.type != "bucket"))


def _volume(value: object) -> object:
    return Volume.from_text(value) if isinstance(value, str) else value


def _list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _secret_map(value: object) -> object:
    """A list of names means: each from what the server may forward."""
    if isinstance(value, list):
        names: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        if all(isinstance(name, str) for name in names):
            return {name: f"${name}" for name in names}
    return value  # pyright: ignore[reportUnknownVariableType]


class JobArgs(Model):
    """The arguments that `uv` and `run` share."""

    namespace: str | None = Field(None, min_length=1, max_length=96)
    flavor: str = Field("cpu-basic", min_length=1, max_length=60)
    timeout: Annotated[int, BeforeValidator(parse_seconds)] = 1800
    env: Env = {}
    secrets: Annotated[Env, BeforeValidator(_secret_map)] = {}
    volumes: Annotated[list[Annotated[Volume, BeforeValidator(_volume)]], BeforeValidator(_list)] = []
    name: str | None = None
    labels: Labels = {}
    attempts: int | None = Field(None, ge=1, le=100)
    resource_group_id: str | None = None
    outputs: Annotated[list[str], BeforeValidator(_list)] = []
    ephemeral: bool = False
    allow_duplicate: bool = False
    idempotency_key: str | None = Field(None, min_length=1, max_length=200)
    detach: bool = True

    @field_validator("secrets")
    @classmethod
    def _no_empty_secret(cls, value: dict[str, str]) -> dict[str, str]:
        for name, text in value.items():
            if not text.strip():
                raise ValueError(f'`{name}` is empty; write {{"{name}": "${name}"}}')
        return value

    @field_validator("volumes")
    @classmethod
    def _distinct_mounts(cls, value: list[Volume]) -> list[Volume]:
        mounts = [volume.mount for volume in value]
        if len(set(mounts)) < len(mounts):
            raise ValueError("two volumes have the same mount path")
        return value

    @field_validator("name")
    @classmethod
    def _name_is_label(cls, value: str | None) -> str | None:
        if value is not None and not _LABEL.fullmatch(value):
            raise ValueError("a name is 1 to 100 of the characters A-Z a-z 0-9 _ -")
        return value

    @model_validator(mode="after")
    def _has_one_name(self) -> Self:
        if self.name is not None and self.labels.get("name", self.name) != self.name:
            raise ValueError("the job has two names: give `name`, or a label `name`, not both")
        return self

    @field_validator("outputs")
    @classmethod
    def _outputs_are_uris(cls, value: list[str]) -> list[str]:
        return [_output(uri) for uri in value]


def _output(uri: str) -> str:
    scheme, separator, rest = uri.partition("://")
    # The job's record holds them all in one variable, apart by spaces.
    spaced = any(c.isspace() for c in uri)
    if scheme == "hf" and not spaced:
        return str(HubPlace.from_uri(uri))
    if scheme not in ("s3", "gs", "https") or spaced or not separator or not rest.strip("/"):
        raise ValueError(
            "an output is hf://OWNER/NAME, hf://datasets/OWNER/NAME, hf://buckets/..., s3://, gs:// or https://, "
            "without spaces"
        )
    return uri


class UvArgs(JobArgs):
    """Arguments of `uv`: a Python script, run by `uv run` in the job."""

    script: str
    script_args: list[Text] = []
    dependencies: list[str] = Field([], validation_alias=AliasChoices("dependencies", "with_deps"))
    python: Annotated[str | None, BeforeValidator(_text)] = None
    image: str = DEFAULT_UV_IMAGE

    @field_validator("script")
    @classmethod
    def _script_is_text(cls, value: str) -> str:
        if not value.strip():
            raise ValueError("the script is empty; give its text, an https:// URL, or a path")
        if len(value.encode("utf-8", "surrogatepass")) > MAX_SCRIPT_BYTES:
            raise ValueError("the script is larger than 1 MiB; put its data in a repository and load it from there")
        return value


def _command(value: object) -> object:
    return ["/bin/sh", "-c", value] if isinstance(value, str) else value


class RunArgs(JobArgs):
    """Arguments of `run`: a command in a Docker image. A command given as one string is a shell line."""

    image: str = Field(min_length=1)
    command: Annotated[list[Text], BeforeValidator(_command)] = Field(min_length=1)


Operation = Literal["uv", "run"]

__all__ = [
    "DEFAULT_UV_IMAGE",
    "MAX_SCRIPT_BYTES",
    "HubPlace",
    "HubType",
    "JobArgs",
    "Operation",
    "RunArgs",
    "UvArgs",
    "Volume",
]
