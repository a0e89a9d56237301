"""Methods of a model, or of a pipeline of them, that give what they are called on.

Sources: `Module` of `torch/nn/modules/module.py`, whose methods return `self`; `DiffusionPipeline.to` of diffusers.
"""

from __future__ import annotations

from guard.words import words

ITSELF = words("to cuda cpu eval train half float double bfloat16 requires_grad_ apply")
#: Any number of calls of them, as a path has these.
STILL = rf"(?:\.(?:{'|'.join(sorted(ITSELF))})\(\))*"
