"""Models whose architecture is newer than the release of transformers that a job gets.

Source: `CONFIG_MAPPING_NAMES` of `models/auto/configuration_auto.py` in each release, by the `model_type` of models.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.packages.versions import choice_of, is_before
from guard.script.values import Const, options

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

_LIBRARIES = ("transformers.", "trl.", "sentence_transformers.")
#: What loads a model, and the argument that names it.
_LOADERS = (
    (
        re.compile(r"transformers\.Auto(?:Config|Model\w*)\.from_pretrained"),
        "pretrained_model_name_or_path",
        0,
    ),
    (re.compile(r"transformers\.pipeline"), "model", 1),
    (re.compile(r"trl\.\w+Trainer"), "model", 0),
    (re.compile(r"sentence_transformers\.(?:SentenceTransformer|CrossEncoder)"), "model_name_or_path", 0),
)
_MAX_NAME = 100
#: Names of models, and the first release that knows their architecture.
_SINCE = [
    (re.compile(name, re.IGNORECASE), Version(release))
    for name, release in (
        (r"(?:Qwen|unsloth)/(?:Qwen1\.5|Qwen2|Qwen2\.5)-(?:Coder-|Math-)?\d.*", "4.37"),
        (r"google/siglip-.*", "4.37"),
        (r"(?:google|unsloth)/gemma-(?:1\.1-)?[27]b.*", "4.38"),
        (r"(?:CohereForAI|CohereLabs)/(?:c4ai-command-r-|aya-expanse-).*", "4.39"),
        (r"state-spaces/mamba-.*-hf", "4.39"),
        (r"google/paligemma-.*", "4.41"),
        (r"(?:google|unsloth)/gemma-2-.*", "4.42"),
        (r"(?:Qwen|unsloth)/Qwen2-(?:VL|Audio)-.*", "4.45"),
        (r"(?:meta-llama|unsloth)/Llama-3\.2-\d+B-Vision.*", "4.45"),
        (r"ibm-granite/granite-3\.\d-\d+b.*", "4.45"),
        (r"allenai/OLMoE-.*", "4.45"),
        (r"HuggingFaceTB/SmolVLM-(?:Instruct|Base|Synthetic)", "4.46"),
        (r"allenai/OLMo-2-.*", "4.47"),
        (r"answerdotai/ModernBERT-.*", "4.48"),
        (r"(?:Qwen|unsloth)/Qwen2\.5-VL-.*", "4.49"),
        (r"(?:google|unsloth)/gemma-3-.*", "4.50"),
        (r"HuggingFaceTB/SmolVLM2-.*", "4.50"),
        (r"(?:CohereForAI|CohereLabs)/aya-vision-.*", "4.50"),
        (r"(?:Qwen|unsloth)/Qwen3-(?:\d|Coder-|Embedding-|Reranker-).*", "4.51"),
        (r"(?:meta-llama|unsloth)/Llama-4-.*", "4.51"),
        (r"Qwen/Qwen2\.5-Omni-.*", "4.52"),
        (r"ibm-granite/granite-4\.0-.*", "4.52"),
        (r"(?:HuggingFaceTB|unsloth)/SmolLM3-.*", "4.53"),
        (r"(?:google|unsloth)/gemma-3n-.*", "4.53"),
        (r"LiquidAI/LFM2-.*", "4.54"),
        (r"(?:zai-org|unsloth)/GLM-4\.5.*", "4.54"),
        (r"mistralai/Voxtral-Mini-3B-.*", "4.54"),
        (r"(?:openai|unsloth)/gpt-oss-.*", "4.55"),
        (r"facebook/dinov3-.*", "4.56"),
        (r"ByteDance-Seed/Seed-OSS-.*", "4.56"),
        (r"swiss-ai/Apertus-.*", "4.56"),
        (r"(?:Qwen|unsloth)/Qwen3-(?:VL|Omni|Next)-.*", "4.57"),
        (r"allenai/Olmo-3-.*", "4.57"),
        (r"(?:Qwen|unsloth)/Qwen3\.5-.*", "5.2"),
        (r"(?:google|unsloth)/gemma-4-.*", "5.5"),
    )
]


def too_new(case: Case, call: Call) -> tuple[str, str] | None:
    """The model that a call loads, and the first release that knows it, where the job gets an older one for certain."""
    if not call.path.startswith(_LIBRARIES):
        return None
    loader = next((one for one in _LOADERS if one[0].fullmatch(call.path)), None)
    if loader is None or call.open or {"trust_remote_code", "config"} & call.kwargs.keys():
        return None
    # A script may make an architecture known itself.
    if ".register(" in (case.script or ""):
        return None
    value = call.arg(loader[1], loader[2])
    names = [one.value for one in options(value) if isinstance(one, Const)] if value is not None else []
    if len(names) != 1 or not isinstance(names[0], str) or len(names[0]) > _MAX_NAME:
        return None
    since = next((release for name, release in _SINCE if name.fullmatch(names[0])), None)
    if since is None or not is_before(choice_of(case), "transformers", since) or case.has_folder(names[0]):
        return None
    return names[0], str(since)
