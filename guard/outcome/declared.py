"""Places that a submission declares for its results: whether anything in it may know of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.words import says
from schemas.hub_uri import HubPlace
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from guard.case import Case

#: What fetches code or settings that are the caller's own as like as not.
_FETCHES = re.compile(r"\bclone\b|clone_from|_download\b|urlretrieve|git\+|import_module|runpy|\bexec\(")


def may_be_known(case: Case) -> bool:
    """Whether work that cannot be read may know of a place that `outputs` declares.

    A published library does not know where the caller's buckets are mounted, unless the script, its arguments or its
    environment speak of that; a mount that is only read is no place for results. What is not mounted it may make up
    from other names.
    """
    args = case.args
    if not args.outputs:
        return False
    mounts = {str(volume.source.root): volume for volume in args.volumes}
    places = [_root(uri) for uri in args.outputs]
    if any(place not in mounts for place in places):
        return True
    names = [place.rpartition("/")[2] for place in places]
    names += [mounts[place].mount for place in places if mounts[place].keeps_writes]
    said = [case.script or "", *(args.script_args if isinstance(args, UvArgs) else args.command), *args.env.values()]
    return any(says(text, _FETCHES) or any(speaks_of(text, name) for name in names) for text in said)


def _root(uri: str) -> str:
    """The repository or bucket of an address of the Hub; any other as it is."""
    try:
        return str(HubPlace.from_uri(uri).root)
    except ValueError:
        return uri


def speaks_of(text: str, name: str) -> bool:
    """Whether a text names a mount or repository, and not only a path or address with the same letters in it."""
    start = r"(?<![\w/.-])" if name.startswith("/") else r"(?<![\w.-])"
    return re.search(rf"{start}{re.escape(name)}(?![\w-])", text) is not None
