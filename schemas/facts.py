"""What preflight learned on the Hub, as plain data for the guard, which asks nobody itself.

`None` means "not asked or not answered": a rule that needs a fact stays silent without it.
"""

from __future__ import annotations

from typing import Literal

from schemas.base import Model


class FlavorFacts(Model):
    """One kind of machine that jobs can ask for."""

    name: str
    usd_per_minute: float | None = None
    accelerator: str | None = None


class RepoFacts(Model):
    """One destination, as the Hub sees it for this caller.

    Attributes:
        empty: Whether it holds nothing but what the Hub itself puts there.
        files: The names of the files and folders at its top; at most a thousand.
    """

    exists: bool | None = None
    writable: bool | None = None
    empty: bool | None = None
    files: list[str] | None = None
    reason: str = ""


class Facts(Model):
    """Everything that is known about the caller and the places a submission names."""

    username: str | None = None
    organizations: list[str] = []
    token_role: Literal["read", "write", "fineGrained", "god"] | None = None
    flavors: list[FlavorFacts] | None = None
    #: By canonical URI of the repository or bucket, without path.
    repos: dict[str, RepoFacts] = {}
    #: Sentences about what the Hub did not answer.
    unanswered: list[str] = []

    @property
    def namespaces(self) -> list[str] | None:
        """Where this caller may write, or None when the caller is not known."""
        return None if self.username is None else [self.username, *self.organizations]
