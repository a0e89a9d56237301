"""Places where results can be: Hub repositories and buckets, and storage elsewhere."""

from __future__ import annotations

from typing import Literal
from urllib.parse import quote, unquote

from pydantic import field_validator

from schemas.base import Model

RepoType = Literal["model", "dataset", "space"]
HubType = Literal["model", "dataset", "space", "bucket"]

_PREFIX: dict[HubType, str] = {"model": "", "dataset": "datasets/", "space": "spaces/", "bucket": "buckets/"}
_TYPES: dict[str, HubType] = {
    "models": "model",
    "datasets": "dataset",
    "spaces": "space",
    "buckets": "bucket",
}


class HubPlace(Model):
    """A repository or bucket on the Hub, and optionally a revision and a path in it.

    `str(place)` is its canonical URI: `hf://OWNER/NAME` for a model, `hf://datasets/OWNER/NAME` and so on.
    """

    type: HubType
    id: str
    revision: str | None = None
    path: str = ""

    def __str__(self) -> str:
        revision = f"@{written(self.revision)}" if self.revision else ""
        return f"hf://{_PREFIX[self.type]}{self.id}{revision}" + (f"/{self.path}" if self.path else "")

    @property
    def namespace(self) -> str:
        """The user or organisation that owns it."""
        return self.id.partition("/")[0]

    @property
    def root(self) -> HubPlace:
        """The repository or bucket itself, without revision and path."""
        return HubPlace(type=self.type, id=self.id)

    @field_validator("id")
    @classmethod
    def _has_owner(cls, value: str) -> str:
        owner, slash, name = value.partition("/")
        if not (owner and slash and name) or "/" in name or any(c.isspace() for c in value):
            raise ValueError("a repository is OWNER/NAME, without spaces")
        return value

    @classmethod
    def from_uri(cls, uri: str) -> HubPlace:
        """Read `hf://[models/|datasets/|spaces/|buckets/]OWNER/NAME[@REVISION][/PATH]`.

        A revision is one segment, with its slashes percent-encoded, or `refs/pr/NUMBER` or `refs/convert/NAME`.

        Raises:
            ValueError: If it is not such a URI.
        """
        scheme, _, rest = uri.partition("://")
        parts = rest.strip("/").split("/")
        kind = _TYPES.get(parts[0])
        if kind:
            del parts[0]
        if scheme != "hf" or len(parts) < 2 or not all(parts):
            raise ValueError("a Hub place is hf://[models/|datasets/|spaces/|buckets/]OWNER/NAME[/PATH]")
        owner, name, path = parts[0], parts[1], parts[2:]
        name, at, revision = name.partition("@")
        if revision == "refs":
            revision, path = "/".join(["refs", *path[:2]]), path[2:]
        if at and not revision:
            raise ValueError("the revision after `@` is empty")
        place = f"{owner}/{name}"
        return cls(type=kind or "model", id=place, revision=unquote(revision) if at else None, path="/".join(path))


def written(revision: str) -> str:
    """A revision as a URI holds it (huggingface_hub 2.4, `HfUri.to_uri`)."""
    return revision if revision.startswith("refs/") else quote(revision, safe="")
