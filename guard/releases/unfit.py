"""Well-known models that are loaded, adapted or asked for what they are not made for.

Sources: `_BaseAutoModelClass.from_pretrained` of `models/auto/auto_factory.py`, `get_chat_template` and
`_get_padding_truncation_strategies` of `tokenization_utils_base.py`, and `DataCollatorForLanguageModeling`, of
transformers; `inject_adapter` of `tuners/tuners_utils.py` of peft; `_get_and_verify_max_len` of `config/model.py`, and
`get_quant_config` of `model_loader/weight_utils.py`, of vLLM.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.packages.versions import choice_of, is_since
from guard.releases.accepted import TASKS, TASKS_TOLD
from guard.releases.calls import CONFIGURED_ENGINE
from guard.releases.families import FAMILIES, JUDGED, MODULES, UNMASKED, Model, known, model_of
from guard.releases.pipelines import unpiped
from guard.releases.raised import Misshaped
from guard.script.presence import holds, places
from guard.script.values import NONE, Const, Instance, Ref, Seq, Value, truth
from guard.sinks.base import text
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

_LIBRARIES = ("transformers.", "peft.", "trl.", "vllm.", "diffusers.")
_AUTO = re.compile(r"transformers\.AutoModelFor(\w+)\.from_pretrained")
_MODELS = re.compile(r"transformers\.(?:AutoModel|\w+For)\w*\.from_pretrained")
_FROM_CONFIG = re.compile(r"transformers\.AutoModel(?:For\w+)?\.from_config")
_ANY_AUTO = re.compile(r"transformers\.Auto(?:Config|Tokenizer|Processor|Model\w*)\.from_pretrained")
#: Arguments with which a model is made without a name.
_WITHOUT = words("config state_dict gguf_file")
#: Repositories with nothing else than weights for CTranslate2, or for ONNX.
_CONVERTED = re.compile(r"Systran/faster-(?:distil-)?whisper-[\w.-]+|onnx-community/[\w.-]+")
_TOKENIZES = re.compile(
    r"transformers\.\w*Tokenizer\w*\.(?:__call__|pad|encode|encode_plus|batch_encode_plus|apply_chat_template)"
)
_COLLATES = re.compile(r"transformers\.DataCollator(?:WithPadding|ForLanguageModeling)")
_TRAINS = re.compile(r"trl\.\w+Trainer")
#: What gives a tokenizer a template.
TEMPLATES = re.compile(
    r"\bchat_template\s*=|['\"]chat_template['\"]|get_chat_template|clone_chat_template|setup_chat_format|chat_template_path"
)
#: The first release of transformers whose tokenizers have no template of their own.
_PLAIN = Version("4.44.0")
_MAX_TOLD = 4
_MAX_NAME = 60
#: Texts that are no pattern for whole names of modules, and no name of one at the top.
_ONE_MODULE = re.compile(
    r"all[_ ]?linear|all|(?:[qkvo]|gate|up|down|out|qkv|gate_up)_proj|c_attn|query_key_value|query|value|[qv]_lin"
)


def unfit(case: Case, call: Call) -> Misshaped | None:
    """What is wrong with the model of a call; None if nothing is, or it is not known."""
    if not call.path.startswith(_LIBRARIES):
        return None
    if call.name == "from_pretrained":
        return _of_another_kind(case, call) if not call.path.startswith("diffusers.") else unpiped(case, call)
    if call.name == "from_config" and _FROM_CONFIG.fullmatch(call.path) and text(call.arg("config", 0)) is not None:
        told = "it takes a configuration, and is given the name of a model"
        return Misshaped(told, "ValueError", "Give it `AutoConfig.from_pretrained(name)`, or use `from_pretrained`")
    if call.path == "transformers.BitsAndBytesConfig":
        both = all(truth(call.kwargs.get(name)) is True for name in ("load_in_4bit", "load_in_8bit"))
        told = "`load_in_4bit` and `load_in_8bit` are both set, and only one can be"
        return Misshaped(told, "ValueError", "Choose one of them") if both else None
    if isinstance(task := call.kwargs.get("task_type"), Ref) and task.path.startswith("peft.TaskType."):
        wanted = task.path.removeprefix("peft.TaskType.")
        told = f"`TaskType` has no `{wanted[:_MAX_NAME]}`: it has {TASKS_TOLD}"
        return None if re.fullmatch(TASKS, wanted) else Misshaped(told, "AttributeError", "Name one that it has")
    if call.path.startswith("vllm."):
        return _beyond(case, call) if CONFIGURED_ENGINE.fullmatch(call.path) else _untold(case, call)
    if _TOKENIZES.fullmatch(call.path):
        return _unpadded(case, call) or _untold(case, call)
    if _COLLATES.fullmatch(call.path):
        return _uncollated(case, call)
    return _unadapted(case, call)


def _of_another_kind(case: Case, call: Call) -> Misshaped | None:
    """A class that the architecture of a model does not have, or a repository that holds another format."""
    given = call.arg("pretrained_model_name_or_path", 0)
    if given == NONE and _ANY_AUTO.fullmatch(call.path) and not call.open and not call.kwargs.keys() & _WITHOUT:
        told = "the name of what it loads is None: nothing has set it"
        return Misshaped(told, "OSError", "Give the option or variable that names the model")
    name = text(given)
    if name is None or call.open or truth(call.kwargs.get("trust_remote_code")) is True or "config" in call.kwargs:
        return None
    if case.has_folder(name):
        return None
    if name.endswith("-GGUF") and "/" in name and "gguf_file" not in call.kwargs and _MODELS.fullmatch(call.path):
        told = f"`{name[:_MAX_NAME]}` holds weights as GGUF, of which `gguf_file` names one, and it is not given"
        return Misshaped(told, "OSError", "Load the model that the files were made of, or name one by `gguf_file`")
    if _CONVERTED.fullmatch(name) and _MODELS.fullmatch(call.path):
        told = f"`{name[:_MAX_NAME]}` holds weights that are converted for another library, and none for transformers"
        return Misshaped(told, "OSError", "Load the model that they were made of")
    auto, model = _AUTO.fullmatch(call.path), known(case, name)
    if auto is None or model is None or auto[1] not in JUDGED or auto[1] in FAMILIES[model.family].heads:
        return None
    if ".register(" in (case.script or ""):
        return None
    told = f"`{name[:_MAX_NAME]}` is a model of the kind `{model.family}`, which has no class for that"
    heads = sorted(FAMILIES[model.family].heads)
    return Misshaped(told, "ValueError", f"Use another class, such as `AutoModelFor{heads[0]}`, or another model")


def _unpadded(case: Case, call: Call) -> Misshaped | None:
    """Padding by a tokenizer that has no token for it."""
    padding = call.kwargs.get("padding")
    asked = truth(padding) is True and text(padding) != "do_not_pad" if padding is not None else call.name == "pad"
    if not asked or call.name == "apply_chat_template" or not isinstance(padding or NONE, Const):
        return None
    return without_padding(case, call.receiver)


def without_padding(case: Case, tokenizer: Value | None) -> Misshaped | None:
    """What is wrong with padding by a tokenizer; None if it has a token for it, or that is not known."""
    name, model = model_named(case, tokenizer)
    if model is None or model.pads is not False or "pad_token" in (case.script or ""):
        return None
    if "add_special_tokens(" in (case.script or ""):
        return None
    told = f"the tokenizer of `{name}` has no token for padding"
    return Misshaped(told, "ValueError", "Set one before: `tokenizer.pad_token = tokenizer.eos_token`")


def _uncollated(case: Case, call: Call) -> Misshaped | None:
    """A collator that pads, or masks, with a tokenizer that has no token for it."""
    tokenizer = call.arg("tokenizer", 0)
    name, model = model_named(case, tokenizer)
    masks = call.name == "DataCollatorForLanguageModeling" and truth(call.arg("mlm", 1) or Const(True)) is True
    if masks and model is not None and model.family in UNMASKED and "mask_token" not in (case.script or ""):
        told = f"it masks tokens unless `mlm` is `False`, for which the tokenizer of `{name}` has none"
        return Misshaped(told, "ValueError", "Add `mlm=False`, as causal language models are trained")
    # The other collator leaves what is no dictionary alone where all of it has one length.
    return without_padding(case, tokenizer) if call.name == "DataCollatorWithPadding" else None


def _untold(case: Case, call: Call) -> Misshaped | None:
    """A conversation for a model whose tokenizer has no template for it."""
    if call.name not in ("apply_chat_template", "chat") or "chat_template" in call.kwargs:
        return None
    name, model = model_named(case, call.receiver)
    if model is None and name and call.path.startswith("vllm."):
        # A text of which nothing is known, such as a message, names no folder.
        events = (one.call for one in case.reading.events if one.kind == "call")
        laid = (place for one in events for place in places(one) if place != ".")
        model = None if any(holds(place, name) for place in laid) else model_of(name)
    script = case.script or ""
    if model is None or model.chats is not False or TEMPLATES.search(script) or call.open:
        return None
    if call.name == "apply_chat_template" and not is_since(choice_of(case), "transformers", _PLAIN):
        return None
    told = f"`{name}` is no model for conversations: its tokenizer has no chat template"
    return Misshaped(told, "ValueError", "Use a model that is tuned for conversations, or give a `chat_template`")


def _beyond(case: Case, call: Call) -> Misshaped | None:
    """An engine that is to take longer texts than the model does, or weights that are quantized in another way."""
    name, model = model_named(case, call.arg("model", 0))
    if model is None or call.open:
        return None
    wanted = call.kwargs.get("quantization")
    quantized = text(wanted) or ""
    if quantized in ("awq", "gptq", "awq_marlin", "gptq_marlin"):
        told = f"`quantization` is `{quantized}`, and the weights of `{name}` are not quantized"
        return Misshaped(told, "ValueError", "Leave `quantization` out, or use the quantized model")
    length = call.kwargs.get("max_model_len")
    number = length.value if isinstance(length, Const) and type(length.value) is int else 0
    extends = {"hf_overrides", "rope_scaling", "rope_theta", "hf_config_path"} & call.kwargs.keys()
    forced = "VLLM_ALLOW_LONG_MAX_MODEL_LEN"
    if not 0 < model.length < number or extends or forced in case.args.env or forced in (case.script or ""):
        return None
    told = f"`max_model_len` is {number}, and `{name}` takes {model.length} tokens at most"
    return Misshaped(told, "ValueError", f"Set `max_model_len` to {model.length} or less, or leave it out")


def _unadapted(case: Case, call: Call) -> Misshaped | None:
    """An adapter for modules that the model does not have."""
    if call.path == "trl.ModelConfig":
        quantized = any(truth(call.kwargs.get(name)) is True for name in ("load_in_4bit", "load_in_8bit"))
        given = re.search(r"get_quantization_config\(|get_kbit_device_map\(", case.script or "")
        adapts = truth(call.kwargs.get("use_peft", Const(False)))
        if quantized and given and adapts is False and "Lora" not in (case.script or ""):
            told = "the model is quantized, and quantized weights cannot be trained without an adapter"
            return Misshaped(told, "ValueError", "Add `--use_peft`, or leave the quantization out")
        if truth(call.kwargs.get("use_peft")) is not True or "get_peft_config(" not in (case.script or ""):
            return None
        named = call.kwargs.get("model_name_or_path")
        return _unmatched(case, named, call, "lora_target_modules", "lora_target_parameters")
    config: Value | None = None
    if call.path == "peft.get_peft_model":
        config = call.arg("peft_config", 1)
    elif _TRAINS.fullmatch(call.path):
        config = call.kwargs.get("peft_config")
    if not isinstance(config, Instance) or config.call is None or config.path != "peft.LoraConfig" or config.attrs:
        return None
    return _unmatched(case, call.arg("model", 0), config.call, "target_modules", "target_parameters")


def _unmatched(case: Case, named: Value | None, config: Call, field: str, others: str) -> Misshaped | None:
    targets = config.kwargs.get(field)
    if config.open or others in config.kwargs or targets is None:
        return None
    instead = 'Name modules of the model, or write `target_modules="all-linear"`'
    # TRL makes a text of a list with one name in it.
    if field == "lora_target_modules" and isinstance(targets, Seq) and len(targets.items) == 1:
        targets = targets.items[0]
    pattern = text(targets)
    if pattern is not None:
        if not _ONE_MODULE.fullmatch(pattern):
            return None
        told = (
            f"`{field}` is the text `{pattern}`, which is taken for a pattern of whole names such as "
            "`model.layers.0.self_attn.q_proj`, and fits none"
        )
        return Misshaped(told, "ValueError", 'Give a list of names, or the text `"all-linear"`')
    name, model = model_named(case, named)
    found = [text(one) or "" for one in targets.items] if isinstance(targets, Seq) and not targets.open else []
    leaves = {one.rpartition(".")[2] for one in found}
    if model is None or not leaves or leaves - MODULES or leaves & FAMILIES[model.family].modules:
        return None
    listed = ", ".join(f"`{one}`" for one in sorted(leaves)[:_MAX_TOLD])
    told = f"`{name}`, a model of the kind `{model.family}`, has no modules of the names {listed}"
    return Misshaped(told, "ValueError", instead)


def model_named(case: Case, value: Value | None, depth: int = 0) -> tuple[str, Model | None]:
    """The name of the model that something was loaded by, and what is known of it."""
    name = text(value)
    if name is not None:
        return name[:_MAX_NAME], known(case, name)
    if not isinstance(value, Instance) or value.call is None or depth > _MAX_TOLD:
        return "", None
    call = value.call
    if call.name == "from_pretrained":
        return model_named(case, call.arg("pretrained_model_name_or_path", 0), depth + 1)
    if CONFIGURED_ENGINE.fullmatch(call.path):
        return ("", None) if "chat_template" in call.kwargs else model_named(case, call.arg("model", 0), depth + 1)
    if call.path == "peft.prepare_model_for_kbit_training":
        return model_named(case, call.arg("model", 0), depth + 1)
    if call.name in ("to", "cuda", "eval", "train", "half", "float", "bfloat16", "requires_grad_"):
        return model_named(case, call.receiver, depth + 1)
    return "", None
