"""Images that others publish, and what lies in the folder where a script starts in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.packages import is_empty
from guard.words import words

if TYPE_CHECKING:
    from schemas.submission import RunArgs

#: By repository; from the WORKDIR of their Dockerfiles, and what is copied there.
_WORKDIRS = {
    "vllm/vllm-openai": words("benchmarks docker examples tests collect_env.py requirements vllm"),
    "pytorch/pytorch": frozenset[str](),
    "lmsysorg/sglang": words("sglang sgl-kernel sgl-model-gateway sgl-router"),
}
#: Where commands begin in images without programs, if not in the root.
_STARTS = words("/workspace /go")
_REGISTRY = re.compile(r"(?:docker\.io/|registry\.hub\.docker\.com/)")


def workdir_of(image: str) -> frozenset[str] | None:
    """The names in the working folder of an image; None if they are not known."""
    name = _REGISTRY.sub("", image).partition("@")[0]
    return _WORKDIRS.get(name.partition(":")[0])


def bare_mounts(args: RunArgs) -> tuple[str, ...] | None:
    """The folders at which volumes are mounted, where a relative path leads into one of these or nowhere.

    None where the image may hold files of its own, or a volume lies over the folder that commands begin in.
    """
    mounts = tuple(volume.mount for volume in args.volumes)
    is_bare = is_empty(args.image) or workdir_of(args.image) == frozenset()
    return mounts if is_bare and not _STARTS.intersection(mounts) else None
