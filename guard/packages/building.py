"""Distributions that `uv` has to build, and cannot.

They come as sources alone, and their `setup.py` imports torch without saying so. `uv` builds in an environment of its
own, in which torch is not, whatever else is asked for: it stops with `No module named 'torch'`. Tried with uv 0.13: the
newest release of each, and of the first ones several older releases.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case

_EVERY_RELEASE = words("flash-attn torch-scatter torch-sparse torch-cluster torch-spline-conv auto-gptq")
_NEWEST_RELEASE = words("mamba-ssm fast-hadamard-transform")
#: Settings of uv in a header or in variables may give the build what it lacks, or lead to an index with built wheels.
_VARIABLE = re.compile(r"(UV|PIP)_(?!CACHE|HTTP|CONCURRENT|NO_PROGRESS).*")


def may_come_from_elsewhere(case: Case) -> bool:
    """Whether what is asked for by its name may come from anywhere but the package index, or is not installed."""
    # Without a header, an image with packages of its own may have it already.
    if case.header.faults or not (case.header.line or case.plain_image):
        return True
    if any(_VARIABLE.fullmatch(name) for name in case.args.env):
        return True
    return any("tool.uv" in line for line in case.lines[case.header.line : case.header.last])


def unbuildable(case: Case) -> list[str]:
    """What is asked for by its name that cannot be built for the script."""
    if may_come_from_elsewhere(case):
        return []
    return [
        name
        for name, asked in case.requirements.items()
        if asked.url is None
        and asked.marker is None
        and (name in _EVERY_RELEASE or (name in _NEWEST_RELEASE and not asked.specifier))
    ]
