"""Calls of well-known libraries that change what they are called on, or given, and give None.

Sources: `PreTrainedModel` and `Trainer` of transformers 4.57 and 5, `DiffusionPipeline` and its loaders of diffusers,
`PeftModel` and the tuners of peft, `SentenceTransformer.save_pretrained`, and `Dataset` of datasets: none of these
methods has a `return` with a value. The folder of `save_pretrained` may be pushed as well, which some releases tell of.
"""

from __future__ import annotations

import re

from guard.words import words

_OF_MODELS = r"save_pretrained|gradient_checkpointing_(?:en|dis)able|(?:en|dis)able_input_require_grads|set_adapter"
#: Paths of such calls. What is loaded by a class has the path of that class, and so has what its methods hand on.
_PATHS = re.compile(
    rf"transformers\.(?:PreTrainedModel|AutoModel\w*|[A-Z]\w+(?:Model|For[A-Z]\w+|LMHeadModel))(?:\.\w+\(\))*"
    rf"\.(?:{_OF_MODELS})|"
    rf"peft\.(?:Auto)?PeftModel\w*(?:\.(?:to|cuda|cpu|eval|train)\(\))*\.(?:{_OF_MODELS}|(?:un)?merge_adapter|"
    r"print_trainable_parameters)|"
    r"(?:transformers|trl)\.\w*Trainer\.(?:save_model|save_state|log_metrics|save_metrics|add_callback)|"
    r"diffusers\.\w+Pipeline\w*(?:\.to\(\))?\.(?:save_pretrained|enable_(?:model|sequential)_cpu_offload|"
    r"enable_attention_slicing|enable_vae_(?:slicing|tiling)|enable_xformers_memory_efficient_attention|enable_freeu|"
    r"load_lora_weights|load_ip_adapter|load_textual_inversion|(?:un)?fuse_lora|unload_lora_weights|set_adapters|"
    r"set_progress_bar_config|set_ip_adapter_scale)|"
    r"sentence_transformers\.SentenceTransformer(?:\.to\(\))?\.(?:save|save_pretrained)|"
    r"datasets\.Dataset(?:Dict)?\.(?:save_to_disk|set_format|set_transform|reset_format)|"
    r"list\.(?:sort|reverse)|random\.shuffle|numpy\.random\.shuffle|os\.makedirs|os\.mkdir|shutil\.rmtree|"
    r"json\.dump|pickle\.dump|torch\.save|numpy\.save|random\.seed|logging\.basicConfig|"
    r"huggingface_hub\.login"
)
#: The last parts of these paths: no other is looked at.
_NAMES = words(
    "add_callback basicConfig disable_input_require_grads dump enable_attention_slicing enable_freeu "
    "enable_input_require_grads enable_model_cpu_offload enable_sequential_cpu_offload enable_vae_slicing "
    "enable_vae_tiling enable_xformers_memory_efficient_attention fuse_lora gradient_checkpointing_disable "
    "gradient_checkpointing_enable load_ip_adapter load_lora_weights load_textual_inversion log_metrics login makedirs "
    "merge_adapter mkdir print_trainable_parameters reset_format reverse rmtree save save_metrics save_model "
    "save_pretrained save_state save_to_disk seed set_adapter set_adapters set_format set_ip_adapter_scale "
    "set_progress_bar_config set_transform shuffle sort unfuse_lora unload_lora_weights unmerge_adapter"
)
#: Methods of a list that give None.
OF_LISTS = words("append clear extend insert remove reverse sort")


def gives_nothing(path: str, name: str) -> bool:
    """Whether a call, by its qualified name and the last part of that, gives None whatever it is given."""
    return name in _NAMES and _PATHS.fullmatch(path) is not None
