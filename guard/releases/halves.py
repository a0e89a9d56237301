"""Computing in float16 on a CPU, which CTranslate2 refuses, and faster-whisper and WhisperX with it.

Source: `resolve_compute_type` in `src/types.cc` of CTranslate2, which does not fall back where a type is asked for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.sinks.base import text

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

_MODELS = re.compile(r"faster_whisper\.WhisperModel|ctranslate2\.(?:Translator|Generator|models\.Whisper)")
_HALVES = ("float16", "int8_float16")


def in_half_on_cpu(case: Case, call: Call) -> Misshaped | None:
    """A model that is to compute in float16 where it runs on a CPU; None where it does not, or that is not known."""
    kind = text(call.kwargs.get("compute_type"))
    if kind not in _HALVES or call.open:
        return None
    if _MODELS.fullmatch(call.path):
        # The model of faster-whisper takes a GPU where there is one; those of CTranslate2 only if they are told.
        default = "auto" if call.path.startswith("faster_whisper.") else "cpu"
        device = text(call.arg("device", 1)) if call.arg("device", 1) is not None else default
    elif call.path == "whisperx.load_model":
        device = text(call.arg("device", 1))
    else:
        return None
    if device != "cpu" and not (device == "auto" and case.has_gpu is False):
        return None
    told = f"`compute_type` is `{kind}`, which no CPU does, and the model runs on one"
    return Misshaped(told, "ValueError", 'Write `compute_type="int8"`, or use a GPU')
