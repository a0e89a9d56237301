"""Whether anything that a job does can outlive it, by what the job is given alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.packages.names import is_empty
from guard.tokens import is_literal
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from schemas.submission import RunArgs

#: Parts of the names of variables that hold credentials, or say where a service is.
_CREDENTIAL = re.compile(r"(?i)token|key|secret|pass|cred|auth|url|uri|endpoint|host|dsn|remote")
#: More variables or volumes, and longer names and texts, are not looked through.
_MAX_NAMES, _MAX_NAME, _MAX_TEXT = 100, 200, 200_000


def is_sealed(args: UvArgs | RunArgs, script: str | None) -> bool:
    """Whether work that cannot be read, and is told to write into the container, has no other way to keep results.

    It has none without a secret, or a variable like one, to send them with; in an image that brings none along; and
    where the path of no volume is spoken of, if a bucket is mounted for writing. That leaves an address that takes
    results from anybody, which the word of the caller about a folder makes unlikely enough.
    """
    if args.secrets or len(args.env) > _MAX_NAMES or len(args.volumes) > _MAX_NAMES:
        return False
    if any(_CREDENTIAL.search(name[:_MAX_NAME]) for name in args.env):
        return False
    if not is_empty(args.image):
        return False
    words = args.script_args if isinstance(args, UvArgs) else args.command
    spoken = "\n".join((script or "", *words, *args.env.values()))
    if len(spoken) > _MAX_TEXT or is_literal(spoken):
        return False
    writable = any(volume.keeps_writes for volume in args.volumes)
    return not writable or not any(volume.mount in spoken for volume in args.volumes)
