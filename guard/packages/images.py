"""Images that others publish, and what lies in the folder where a script starts in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.packages.names import is_empty
from guard.words import words

if TYPE_CHECKING:
    from schemas.submission import RunArgs, UvArgs

#: Their working folder and what is copied there, by repository; from their Dockerfiles.
_WORKDIRS = {
    "vllm/vllm-openai": ("/vllm-workspace", words("benchmarks docker examples tests collect_env.py requirements vllm")),
    "pytorch/pytorch": ("/workspace", frozenset[str]()),
    "lmsysorg/sglang": ("/sgl-workspace", words("sglang sgl-kernel sgl-model-gateway sgl-router")),
}
_REGISTRY = re.compile(r"(?:docker\.io/|registry\.hub\.docker\.com/)")


def workdir_of(args: UvArgs | RunArgs) -> frozenset[str] | None:
    """The names in the working folder of an image; None if they are not known, or a volume lies over it."""
    name = _REGISTRY.sub("", args.image).partition("@")[0]
    folder, names = _WORKDIRS.get(name.partition(":")[0], ("", None))
    return None if any(f"{folder}/".startswith(f"{volume.mount}/") for volume in args.volumes) else names


def bare_mounts(args: RunArgs) -> tuple[str, ...] | None:
    """The folders at which volumes are mounted, where a relative path leads into one of these or nowhere.

    None where the image may hold files of its own, or a volume lies over the folder that commands begin in: with an
    image of a system or language that is the root, but for `golang`.
    """
    mounts = tuple(volume.mount for volume in args.volumes)
    is_bare = (is_empty(args.image) and "/go" not in mounts) or workdir_of(args) == frozenset()
    return mounts if is_bare else None
