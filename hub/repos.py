"""Repositories: make one, and find out what a destination is to this caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import anyio

from hub.account import whoami
from hub.errors import hub_sentence
from hub.wire import json_object, json_objects, obj, text
from schemas.answers import RepoAnswer
from schemas.errors import ErrorCode, JobsError
from schemas.facts import RepoFacts
from schemas.hub_uri import HubPlace

if TYPE_CHECKING:
    from huggingface_hub.utils import httpx

    from hub.client import HubClient
    from schemas.hub_uri import RepoType

SpaceSdk = Literal["gradio", "streamlit", "docker", "static"]

# The Hub writes this file when it makes a repository: it is nobody's result.
_NOT_CONTENT = frozenset({".gitattributes"})

#: More names than this are not handed on.
_MOST_FILES = 1000

_PAGE_OF = {"model": "", "dataset": "datasets/", "space": "spaces/", "bucket": "buckets/"}


def api_path(place: HubPlace) -> str:
    """Path of a repository's or bucket's API."""
    return f"/api/{place.type}s/{quote(place.id)}"


def page_url(client: HubClient, place: HubPlace) -> str:
    """Address of its page."""
    return f"{client.endpoint}/{_PAGE_OF[place.type]}{place.id}"


async def create_repo(
    client: HubClient,
    repo_id: str,
    repo_type: RepoType,
    private: bool | None,
    exist_ok: bool,
    space_sdk: str | None,
) -> RepoAnswer:
    """Make a repository.

    Args:
        client: The Hub.
        repo_id: `OWNER/NAME`, or `NAME` for one of the caller's own.
        repo_type: What kind.
        private: None leaves it to the account's default.
        exist_ok: Whether finding it there already is success; its visibility is then left as it is.
        space_sdk: Required for a Space, ignored otherwise.

    Raises:
        JobsError: `invalid_arguments` for a name that the Hub does not allow; `conflict` if it exists and may not.
    """
    place = await _named(client, repo_id, repo_type)
    action = f"create {place}"
    owner, _, name = place.id.partition("/")
    body: dict[str, Any] = {"name": name, "organization": owner, "type": repo_type}
    if private is not None:
        body["visibility"] = "private" if private else "public"
    if repo_type == "space":
        if space_sdk is None:
            raise JobsError(
                ErrorCode.INVALID_ARGUMENTS,
                "A Space needs `space_sdk`.",
                "Give `space_sdk`: gradio, streamlit, docker or static.",
            )
        body["sdk"] = space_sdk
    response = await client.send(
        "POST", "/api/repos/create", action, json=body, accept=(403, 409) if exist_ok else (409,)
    )
    if response.status_code == 409:
        return _found(client, place, exist_ok=exist_ok)
    if response.status_code == 403:
        # A token that may write to this one repository only may not create it, and need not.
        if (await repo_facts(client, place)).exists:
            return _found(client, place, exist_ok=True)
        client.check(response, action)
    url = text(json_object(response, action).get("url")) or page_url(client, place)
    return RepoAnswer(uri=str(place), url=url, created=True)


def _found(client: HubClient, place: HubPlace, *, exist_ok: bool) -> RepoAnswer:
    url = page_url(client, place)
    if exist_ok:
        return RepoAnswer(uri=str(place), url=url, created=False)
    raise JobsError(
        ErrorCode.CONFLICT,
        f"{place} exists already: {url}.",
        "Use it as it is by calling with `exist_ok: true`, or choose another name.",
    )


async def _named(client: HubClient, repo_id: str, repo_type: RepoType) -> HubPlace:
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id

    try:
        validate_repo_id(repo_id)
        full = repo_id if "/" in repo_id else f"{(await whoami(client)).username}/{repo_id}"
        return HubPlace(type=repo_type, id=full)
    except (HFValidationError, ValueError) as error:
        # The first line says what is wrong; pydantic's others repeat it.
        why = hub_sentence(str(error)) if isinstance(error, HFValidationError) else "It needs the form OWNER/NAME."
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            f"`{repo_id[:120]}` is not a name for a repository. {why}",
            "A name is OWNER/NAME of letters, digits, `-`, `_` and `.`, at most 96 characters.",
        ) from error


async def repo_facts(client: HubClient, place: HubPlace) -> RepoFacts:
    """What a repository or bucket is to this caller.

    Args:
        client: The Hub.
        place: Which one; a path in it does not matter.

    Returns:
        `exists` is False if the Hub shows none to this caller. `writable` is None where the Hub does not say:
        for buckets, and for what does not exist. `empty` and `files` do not count what the Hub itself put there.

    Raises:
        JobsError: If the Hub refuses or gives no usable answer.
    """
    root, action = place.root, f"look at {place.root}"
    answers: dict[str, httpx.Response] = {}

    async def ask(key: str, path: str, accept: tuple[int, ...]) -> None:
        answers[key] = await client.get(path, action, accept=accept)

    failed: JobsError | None = None
    try:
        async with anyio.create_task_group() as group:
            if root.type == "bucket":
                group.start_soon(ask, "tree", f"{api_path(root)}/tree", (404,))
            else:
                group.start_soon(ask, "tree", f"{api_path(root)}/tree/main", (404,))
                group.start_soon(ask, "write", f"{api_path(root)}/auth-check/write", (403, 404))
    except* JobsError as errors:
        failed = _first(errors)
    # Raised above, it would come as a group of one in the first releases of Python 3.11.
    if failed is not None:
        raise failed
    tree, write = answers["tree"], answers.get("write")
    if tree.status_code == 404 and not _has_repo(tree):
        return RepoFacts(exists=False)
    listed = json_objects(tree, action) if tree.status_code == 200 else []
    files = sorted({text(item.get("path")) or "" for item in listed} - _NOT_CONTENT - {""})
    writable = None if write is None else {200: True, 403: False}.get(write.status_code)
    reason = _said(write) if write is not None and writable is False else ""
    return RepoFacts(exists=True, writable=writable, empty=not files, files=files[:_MOST_FILES], reason=reason)


def _has_repo(missing: httpx.Response) -> bool:
    """Whether a 404 is about a revision or a path in a repository that is there."""
    return missing.headers.get("x-error-code") in ("RevisionNotFound", "EntryNotFound")


def _said(response: httpx.Response) -> str:
    header = response.headers.get("x-error-message")
    try:
        return hub_sentence(header or str(obj(response.json()).get("error", "")))
    except ValueError:
        return ""


def _first(errors: BaseExceptionGroup[JobsError]) -> JobsError:
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        group: BaseExceptionGroup[JobsError] = error
        error = group.exceptions[0]
    assert isinstance(error, JobsError)
    return error
