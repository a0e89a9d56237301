"""Examples of the main branches of libraries, which ask for the development version that they come with.

They call `check_min_version` with it, and that raises ImportError in any release: the library is installed from the
same checkout, or the example is taken from the release's own tag.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from packaging.requirements import InvalidRequirement, Requirement

from guard.command.state import shown

if TYPE_CHECKING:
    from guard.command.state import State
    from guard.script.values import Value

_FILE = re.compile(
    r"https://(?:raw\.githubusercontent\.com/huggingface/(?P<raw>transformers|diffusers)"
    r"|github\.com/huggingface/(?P<page>transformers|diffusers)/raw)/(?:refs/heads/)?main/(?P<path>examples/[\w./-]+)"
)
_CLONE = re.compile(r"(?:https://|git@)github\.com[/:]huggingface/(transformers|diffusers)(?:\.git)?/?")
#: The examples that are known to ask for it, by their library.
_ASKING = {
    "transformers": re.compile(
        r"examples/pytorch/(?:audio-classification|contrastive-image-text|image-classification|image-pretraining"
        r"|language-modeling|multiple-choice|object-detection|question-answering|semantic-segmentation"
        r"|speech-recognition|summarization|text-classification|token-classification|translation)/run_\w+\.py"
    ),
    "diffusers": re.compile(
        r"examples/(?:text_to_image|dreambooth|controlnet|textual_inversion|unconditional_image_generation"
        r"|instruct_pix2pix|t2i_adapter|advanced_diffusion_training)/(?:train_(?!\w*flax)\w+|textual_inversion)\.py"
    ),
}


@dataclass(frozen=True, slots=True)
class Asking:
    """The start of an example that the installed release of its library refuses.

    Attributes:
        file: The example.
        library: The distribution of its library.
        line: The line of the script, or of the command.
        effects: How much the command line had done before; what the example does comes next.
    """

    file: str
    library: str
    line: int
    effects: int


def note_file(state: State, url: str, place: Value) -> None:
    """Note a file that is fetched from a main branch; `place` is where it is put."""
    found = _FILE.fullmatch(url)
    if found is not None:
        path = shown(place)
        path = posixpath.join(path, posixpath.basename(url)) if not path.endswith(".py") else path
        state.examples[state.path_to(path)] = (found["raw"] or found["page"], found["path"])


def note_clone(state: State, words: list[str]) -> None:
    """Note the checkout of a main branch; `words` are what `git clone` is told beside its options."""
    found = _CLONE.fullmatch(words[0]) if words else None
    if found is not None:
        state.examples[state.path_to(words[1] if len(words) > 1 else found[1])] = (found[1], "")


def started(state: State, name: str) -> None:
    """Note the start of an example, where its library is certain to be a release."""
    path = state.path_to(name)
    if state.installed is None or state.carried:
        return
    for place, (library, inside) in state.examples.items():
        inner = inside if place == path else path.removeprefix(f"{place}/") if path.startswith(f"{place}/") else ""
        if _ASKING[library].fullmatch(inner) and any(_is_release(text, library) for text in state.installed):
            state.asking.append(Asking(posixpath.basename(name), library, state.line, len(state.effects)))
            return


def _is_release(text: str, library: str) -> bool:
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return False
    return requirement.name == library and requirement.url is None and "dev" not in str(requirement.specifier)
