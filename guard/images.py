"""Images that others publish, and what lies in the folder where a script starts in them."""

from __future__ import annotations

import re

from guard.words import words

#: By repository; from the WORKDIR of their Dockerfiles, and what is copied there.
_WORKDIRS = {
    "vllm/vllm-openai": words("benchmarks docker examples tests collect_env.py requirements vllm"),
    "pytorch/pytorch": frozenset[str](),
    "lmsysorg/sglang": words("sglang sgl-kernel sgl-model-gateway sgl-router"),
}
_REGISTRY = re.compile(r"(?:docker\.io/|registry\.hub\.docker\.com/)")


def workdir_of(image: str) -> frozenset[str] | None:
    """The names in the working folder of an image; None if they are not known."""
    name = _REGISTRY.sub("", image).partition("@")[0]
    return _WORKDIRS.get(name.partition(":")[0])
