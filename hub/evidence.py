"""What landed on a destination: the commits of a repository, the objects of a bucket."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from hub.repos import api_path, page_url
from hub.wire import json_object, json_objects, next_page, obj, objects, text, when, whole
from schemas.errors import ErrorCode, JobsError
from schemas.receipt import MAX_FILES, Commit

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Collection
    from datetime import datetime

    from hub.client import HubClient
    from schemas.hub_uri import HubPlace

#: Commits that are returned at most, the newest ones.
MAX_COMMITS = 100
#: Commits whose files are looked up at most, the newest ones.
MAX_DESCRIBED = 20
#: Pages that are read at most of one listing.
MAX_PAGES = 20

#: Pull requests, and branches, that are looked at beside the main branch.
MAX_ASIDE = 10

# Path of each file, with what identifies its content, and its size.
_Tree = dict[str, tuple[str, int]]


@dataclass(frozen=True, slots=True)
class _Entry:
    sha: str
    at: datetime
    title: str
    authors: list[str]


async def landed(
    client: HubClient,
    place: HubPlace,
    *,
    since: datetime,
    until: datetime | None,
    author: str | None,
    known: Collection[str] = (),
) -> list[Commit]:
    """What changed on a destination within a time.

    Of a repository, the commits on its main branch, or on the revision that `place` names. Of a bucket, which has
    none, the objects below the path uploaded in that time as one `Commit` with an empty `sha`, at the time of the last
    upload.

    Args:
        client: The Hub.
        place: The destination; a path in a repository does not matter.
        since: Commits whose time the Hub gives in whole seconds count from the second that this is in.
        until: None for now.
        author: Only commits of this account, and those whose author the Hub does not know; None for all.
        known: Commits that are left out.

    Returns:
        Newest first, at most `MAX_COMMITS`; empty if there is no such repository. The files are those that a commit
        added or changed; of commits beyond `MAX_DESCRIBED` and of very large repositories they are not known, and
        `bytes` is None.

    Raises:
        JobsError: If the Hub refuses or gives no usable answer, or a listing is too long to be read to that time.
    """
    if place.type == "bucket":
        return await _uploads(client, place, since, until)
    history, whole_history = await _history(client, place, since)
    found: list[Commit] = []
    trees: dict[str, _Tree | None] = {}
    for entry, parent in zip_longest(history, history[1:]):
        if _before(entry.at, since) or len(found) == MAX_COMMITS:
            break
        if entry.sha in known or not _counts(entry, until, author):
            continue
        changed = None
        if len(found) < MAX_DESCRIBED:
            changed = await _changed(client, place, entry.sha, parent.sha if parent else None, trees)
        found.append(_commit(client, place, entry, changed))
    if not found and not whole_history:
        raise _too_long(place, "commits")
    return found


async def absence(client: HubClient, place: HubPlace, until: datetime) -> Literal["missing", "rewritten"] | None:
    """Why nothing is found on a destination where something may have landed.

    Args:
        client: The Hub.
        place: The destination.
        until: When everything had landed that could.

    Returns:
        `missing` if the Hub shows no such repository, branch or bucket to this caller. `rewritten` if the repository is
        older than each of its commits, so that those it had at that time are gone: its history was squashed. Else None.

    Raises:
        JobsError: If the Hub refuses or gives no usable answer.
    """
    action = f"look at {place.root}"
    response = await client.get(api_path(place), action, accept=(404,))
    if response.status_code == 404:
        return "missing"
    if place.type == "bucket":
        return None
    history, _ = await _history(client, place, until)
    if not history:
        return "missing"
    made = when(json_object(response, action).get("createdAt"))
    squashed = made is not None and made <= until and not _before(history[-1].at, until)
    return "rewritten" if squashed else None


async def landed_aside(
    client: HubClient, place: HubPlace, *, since: datetime, until: datetime | None, author: str | None
) -> dict[str, list[Commit]]:
    """What changed on a repository within a time, but is not on its main branch: on branches and pull requests.

    Args:
        client: The Hub.
        place: The repository; a revision and a path in it do not matter.
        since: As for `landed`.
        until: As for `landed`.
        author: As for `landed`.

    Returns:
        Commits by revision, without revisions that have none: the newest `MAX_ASIDE` pull requests and as many other
        branches are looked at. Empty for a bucket, and if there is no such repository.

    Raises:
        JobsError: If the Hub refuses or gives no usable answer.
    """
    if place.type == "bucket":
        return {}
    root, action = place.root, f"read the branches of {place.root}"
    response = await client.get(f"{api_path(root)}/refs", action, params={"include_prs": 1}, accept=(404,))
    if response.status_code == 404:
        return {}
    refs = json_object(response, action)
    requests = [name for ref in objects(refs.get("pullRequests")) if (name := text(ref.get("ref")))]
    branches = [name for ref in objects(refs.get("branches")) if (name := text(ref.get("name"))) and name != "main"]
    newest = sorted(requests, key=_number_of, reverse=True)[:MAX_ASIDE]
    main = {entry.sha for entry in (await _history(client, root, since))[0]}
    aside: dict[str, list[Commit]] = {}
    for revision in [*newest, *branches[:MAX_ASIDE]]:
        there = root.model_copy(update={"revision": revision})
        if new := await landed(client, there, since=since, until=until, author=author, known=main):
            aside[revision] = new
    return aside


def _number_of(ref: str) -> int:
    number = ref.rpartition("/")[2]
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0


def _before(at: datetime, since: datetime) -> bool:
    return at < (since if at.microsecond else since.replace(microsecond=0))


def _counts(entry: _Entry, until: datetime | None, author: str | None) -> bool:
    if until is not None and entry.at > until:
        return False
    return author is None or not entry.authors or author.lower() in (name.lower() for name in entry.authors)


def _commit(client: HubClient, place: HubPlace, entry: _Entry, changed: _Tree | None) -> Commit:
    return Commit(
        sha=entry.sha,
        url=f"{page_url(client, place)}/commit/{entry.sha}",
        at=entry.at,
        title=entry.title,
        files=sorted(changed or {})[:MAX_FILES],
        count=None if changed is None else len(changed),
        bytes=None if changed is None else sum(size for _, size in changed.values()),
    )


async def _history(client: HubClient, place: HubPlace, since: datetime) -> tuple[list[_Entry], bool]:
    """The commits from the newest back to one that is older than `since`, if there is one; whether all were read."""
    entries: list[_Entry] = []
    pages = 0
    path = f"{api_path(place)}/commits/{quote(place.revision or 'main', safe='')}"
    async for page in _pages(client, path, f"read the commits of {place.root}"):
        pages += 1
        for item in page:
            sha, at = text(item.get("id")), when(item.get("date"))
            if sha is None or at is None:
                continue
            names = [text(member.get("user")) for member in objects(item.get("authors"))]
            entries.append(_Entry(sha, at, str(item.get("title", ""))[:200], [name for name in names if name]))
            if _before(at, since):
                return entries, True
    return entries, pages < MAX_PAGES


async def _changed(
    client: HubClient, place: HubPlace, sha: str, parent: str | None, trees: dict[str, _Tree | None]
) -> _Tree | None:
    after = await _tree(client, place, sha, trees)
    before = await _tree(client, place, parent, trees) if parent else {}
    if after is None or before is None:
        return None
    return {path: found for path, found in after.items() if before.get(path) != found}


async def _tree(client: HubClient, place: HubPlace, sha: str, trees: dict[str, _Tree | None]) -> _Tree | None:
    """All files of a revision; None if there are too many."""
    if sha in trees:
        return trees[sha]
    files: _Tree = {}
    pages = 0
    async for page in _pages(
        client, f"{api_path(place)}/tree/{sha}", f"list the files of {place.root}", recursive="true"
    ):
        pages += 1
        files |= {
            path: _content(item) for item in page if item.get("type") == "file" and (path := text(item.get("path")))
        }
    trees[sha] = None if pages == MAX_PAGES else files
    return trees[sha]


def _content(item: dict[str, Any]) -> tuple[str, int]:
    oid = obj(item.get("lfs")).get("oid") or item.get("oid") or item.get("xetHash")
    return str(oid), whole(item.get("size")) or 0


async def _uploads(client: HubClient, place: HubPlace, since: datetime, until: datetime | None) -> list[Commit]:
    files: dict[str, int] = {}
    last: datetime | None = None
    pages = 0
    below = f"{place.path}/" if place.path else ""
    async for page in _objects(client, place):
        pages += 1
        for item in page:
            at, path = when(item.get("uploadedAt") or item.get("mtime")), text(item.get("path"))
            if item.get("type") != "file" or at is None or path is None or not f"{path}/".startswith(below):
                continue
            if at >= since and (until is None or at <= until):
                files[path] = whole(item.get("size")) or 0
                last = max(at, last or at)
    if last is None:
        if pages >= MAX_PAGES:
            raise _too_long(place, "objects")
        return []
    title = f"{len(files)} object{'s' if len(files) > 1 else ''} uploaded"
    url = page_url(client, place)
    listed, size = sorted(files)[:MAX_FILES], sum(files.values())
    return [Commit(sha="", url=url, at=last, title=title, files=listed, count=len(files), bytes=size)]


async def _objects(client: HubClient, place: HubPlace) -> AsyncGenerator[list[dict[str, Any]]]:
    """The pages of a bucket's objects below a path; it may also be that of one object, whose folder is then listed."""
    tree, action, empty = f"{api_path(place)}/tree", f"list the objects of {place.root}", True
    below = f"{tree}/{quote(place.path)}" if place.path else tree
    async for page in _pages(client, below, action, recursive="true"):
        empty = empty and not page
        yield page
    if empty and place.path:
        folder = place.path.rpartition("/")[0]
        async for page in _pages(client, f"{tree}/{quote(folder)}" if folder else tree, action):
            yield page


def _too_long(place: HubPlace, what: str) -> JobsError:
    return JobsError(
        ErrorCode.HUB_UNAVAILABLE,
        f"{place.root} has more {what} than are read, and none of those that were read is of that time.",
        f"Look at its page for what the job left there, or promise a place with fewer {what}.",
    )


async def _pages(client: HubClient, path: str, action: str, **params: str) -> AsyncGenerator[list[dict[str, Any]]]:
    """The pages of a listing, at most `MAX_PAGES`; none if what is listed does not exist."""
    response = await client.get(path, action, params=params, accept=(404,))
    for page in range(MAX_PAGES):
        if response.status_code == 404:
            return
        yield json_objects(response, action)
        following = next_page(response)
        if following is None or page == MAX_PAGES - 1:
            return
        response = await client.get(following, action, accept=(404,))
