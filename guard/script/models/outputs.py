"""What models of transformers, and what they give, do not have, by the class that loads them.

Sources: `PreTrainedModel`, which has no `merge_and_unload` and no `print_trainable_parameters`, as `PeftModel` does;
`GenerationMixin`, which the bare models of `AutoModel` do not have, or refuse to generate with
(`_validate_model_class`, before 4.50); the outputs of `modeling_outputs.py`, of which those with a head have no
`last_hidden_state`; `generate`, which gives a tensor unless `return_dict_in_generate` is set.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.script.kinds import is_foreign
from guard.script.values import Const, Instance, Value
from guard.signatures.itself import STILL

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Names of all these attributes: no other is looked at.
_NAMES = frozenset(
    {"merge_and_unload", "merge_adapter", "print_trainable_parameters", "generate", "last_hidden_state"}
    | {"pooler_output", "sequences"}
)
_OF_PEFT = frozenset({"merge_and_unload", "merge_adapter", "print_trainable_parameters"})
_MODEL = re.compile(r"transformers\.(AutoModel(?:For\w+)?)" + STILL)
_OUTPUT = re.compile(
    r"transformers\.(AutoModelFor(?:CausalLM|MaskedLM|SequenceClassification|TokenClassification|QuestionAnswering))"
    + STILL
    + r"\.__call__\(\)"
)
_GENERATED = re.compile(r"(?:transformers\.AutoModelFor\w+|peft\.(?:Auto)?PeftModel\w*)" + STILL + r"\.generate\(\)")
#: Models for texts alone, whose bare class generates nothing.
_FOR_TEXT = re.compile(
    r"(?:Qwen/Qwen(?:2|2\.5|3)|meta-llama/(?:Meta-)?Llama|mistralai/Mistral|openai-community/gpt2|gpt2|google/gemma-2|"
    r"HuggingFaceTB/SmolLM[23]?|EleutherAI/pythia|TinyLlama/|google/flan-t5|google-t5/|facebook/bart)"
    r"(?!.*(?i:vl|vision|audio|omni|image|embed|rerank)).*"
)
_MAX_LINKS = 12


def lacking(owner: Instance, name: str, lines: Sequence[str]) -> tuple[str, str] | None:
    """What something of transformers is that does not have an attribute, and what has it; None where it may have it."""
    if name not in _NAMES or not owner.path.startswith(("transformers.", "peft.")):
        return None
    found: tuple[str, str] | None = None
    # Code that comes with a model may do what its class does not.
    model: Value | None = owner
    if known := _MODEL.fullmatch(owner.path):
        if name in _OF_PEFT:
            found = f"a model that `{known[1]}` loads and no adapter is put on", "get_peft_model(model, config)"
        elif name == "generate" and known[1] == "AutoModel" and _FOR_TEXT.fullmatch(_loaded(owner)):
            found = (
                "the bare model that `AutoModel` loads, which `AutoModelForCausalLM` gives a head",
                "AutoModelForCausalLM",
            )
    elif name in ("last_hidden_state", "pooler_output") and (output := _OUTPUT.fullmatch(owner.path)):
        told = f"the output of `{output[1]}`, which has `hidden_states` where it is told `output_hidden_states=True`"
        found = told, "hidden_states[-1]"
        model = _made_by(owner)
    elif name == "sequences" and _GENERATED.fullmatch(owner.path) and not _is_told(owner, lines):
        found = (
            "a tensor, which `generate` gives without `return_dict_in_generate=True`",
            "return_dict_in_generate=True",
        )
        model = _made_by(owner)
    return None if found is None or is_foreign(model) else found


def _made_by(value: Instance) -> Value | None:
    """The model that was called."""
    return value.call.receiver if value.call is not None else None


def _is_told(generated: Instance, lines: Sequence[str]) -> bool:
    """Whether `generate` may be told what to give: by the script's words, or by a dictionary beside the inputs."""
    node = generated.call.node if generated.call is not None else None
    given = node.keywords if isinstance(node, ast.Call) else []
    spread = [one for one in given if one.arg is None]
    has_inputs = isinstance(node, ast.Call) and (
        bool(node.args) or any(one.arg in ("input_ids", "inputs", "inputs_embeds") for one in given)
    )
    return (
        len(spread) > 1
        or (bool(spread) and has_inputs)
        or any("return_dict_in_generate" in line or "generation_config" in line for line in lines)
    )


def _loaded(value: Value | None) -> str:
    """The name that a model was loaded by; empty where that is not known."""
    for _ in range(_MAX_LINKS):
        call = value.call if isinstance(value, Instance) else None
        if call is None:
            return ""
        if call.name == "from_pretrained":
            name = call.arg("pretrained_model_name_or_path", 0)
            return name.value if isinstance(name, Const) and isinstance(name.value, str) else ""
        value = call.receiver
    return ""
