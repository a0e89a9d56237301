"""Pipelines of diffusers that are loaded from a repository of another kind: one with a U-Net, or with a transformer.

`DiffusionPipeline.from_pretrained` raises ValueError where a component that the class takes is neither in the
repository nor given. Sources: `_get_pipeline_class` and the end of that method in `pipelines/pipeline_utils.py`, and
`model_index.json` of the repositories.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.sinks.base import text

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

#: Classes by the component that each needs, and repositories by the one that they have.
_CLASSES = {
    "unet": re.compile(r"diffusers\.StableDiffusion(?:XL)?(?:Img2Img|Inpaint)?Pipeline\.from_pretrained"),
    "transformer": re.compile(r"diffusers\.(?:Flux|StableDiffusion3)(?:Img2Img|Inpaint)?Pipeline\.from_pretrained"),
}
_REPOSITORIES = {
    "unet": re.compile(
        r"stabilityai/(?:stable-diffusion-xl-(?:base|refiner)-1\.0|sdxl-turbo|sd-turbo|stable-diffusion-2(?:-1)?(?:-base)?)|"
        r"(?:stable-diffusion-v1-5|runwayml)/stable-diffusion-v1-5|CompVis/stable-diffusion-v1-[1-4]"
    ),
    "transformer": re.compile(
        r"black-forest-labs/FLUX\.1-(?:dev|schnell)|stabilityai/stable-diffusion-3(?:\.5)?-(?:medium|large|large-turbo)"
        r"(?:-diffusers)?"
    ),
}
_INSTEAD = "Use the class of the repository: `DiffusionPipeline` finds it"


def unpiped(case: Case, call: Call) -> Misshaped | None:
    """What a repository lacks of what a pipeline needs; None if nothing, or it is not known."""
    name = text(call.arg("pretrained_model_name_or_path", 0))
    needed = next((part for part, classes in _CLASSES.items() if classes.fullmatch(call.path)), None)
    if name is None or needed is None or call.open or needed in call.kwargs:
        return None
    held = next((part for part, names in _REPOSITORIES.items() if names.fullmatch(name)), needed)
    if held == needed or case.has_folder(name):
        return None
    told = f"it needs a `{needed}`, and `{name}` has a `{held}` in its place"
    return Misshaped(told, "ValueError", _INSTEAD)
