"""Repository ids: what the Hub accepts, and what stands for one in examples."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.words import words
from schemas.hub_uri import HubPlace

if TYPE_CHECKING:
    from guard.case import Case

#: Source: `huggingface_hub.utils._validators.validate_repo_id`.
_REPO_ID = re.compile(r"^(\b[\w\-.]+\b/)?\b[\w\-.]{1,96}\b$")
_PLACEHOLDERS = words(
    "username user-name your-username your-user-name yourusername your-user youruser your-name yourname "
    "your-hf-username "
    "your-hf-user your-huggingface-username your-hf-name hf-username my-username myusername my-user my-org myorg "
    "your-org "
    "yourorg your-organization yourorganization org-name organization organisation org user your-namespace namespace "
    "your-account your-id my-namespace your-hub-username your-hf-org username-here your-team your-company"
)


def invalid(repo_id: str) -> str | None:
    """Why the Hub refuses a repository id, or None if it does not."""
    if repo_id.count("/") > 1:
        return "it has more than one `/`"
    if any(letter.isspace() for letter in repo_id):
        return "it holds a space"
    if "--" in repo_id or ".." in repo_id:
        return "it holds `--` or `..`"
    if repo_id.endswith(".git"):
        return "it ends with `.git`"
    if len(repo_id) > 96 and "/" not in repo_id:
        return "it is longer than 96 characters"
    if not _REPO_ID.match(repo_id):
        return "it may hold letters, digits, `-`, `_` and `.` only, and not begin or end with `-` or `.`"
    return None


def is_placeholder(namespace: str) -> bool:
    """Whether a namespace is one that examples use for the reader's own."""
    folded = namespace.strip().lower().replace("_", "-")
    if re.fullmatch(r"<[^<>]*>|\{[^{}]*\}|\[[^\[\]]*\]|\$\{?\w+\}?", folded):
        return True
    return folded in _PLACEHOLDERS


def own(case: Case, namespace: str) -> bool | None:
    """Whether a namespace is the caller's or one of the caller's organisations; None if that is not known."""
    namespaces = case.facts.namespaces if case.facts is not None else None
    return None if namespaces is None else namespace.lower() in {name.lower() for name in namespaces}


def root(uri: str) -> str:
    """The repository or bucket of a place on the Hub, without the path in it; other places as they are."""
    try:
        return str(HubPlace.from_uri(uri).root)
    except ValueError:
        return uri
