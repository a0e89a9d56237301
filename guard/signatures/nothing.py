"""Calls of well-known libraries that change what they are called on, or given, and give None.

Sources: `PreTrainedModel` and `Trainer` of transformers 4.57 and 5, `DiffusionPipeline` and its loaders of diffusers,
`PeftModel` and the tuners of peft, `SentenceTransformer.save_pretrained`, and `Dataset` of datasets: none of these
methods has a `return` with a value. The folder of `save_pretrained` may be pushed as well, which some releases tell of.
"""

from __future__ import annotations

import re
from functools import lru_cache

from guard.signatures.itself import STILL
from guard.words import words

_OF_MODELS = r"save_pretrained|gradient_checkpointing_(?:en|dis)able|(?:en|dis)able_input_require_grads|set_adapter"
#: Paths of such calls. What is loaded by a class has the path of that class, and so has what its methods hand on.
_PATHS = re.compile(
    rf"transformers\.(?:PreTrainedModel|AutoModel\w*|[A-Z]\w+(?:Model|For[A-Z]\w+|LMHeadModel))(?:\.\w+\(\))*"
    rf"\.(?:{_OF_MODELS})|"
    rf"peft\.(?:Auto)?PeftModel\w*{STILL}\.(?:{_OF_MODELS}|(?:un)?merge_adapter|"
    r"print_trainable_parameters)|"
    r"(?:transformers|trl)\.\w*Trainer\.(?:save_model|save_state|log_metrics|save_metrics|add_callback)|"
    r"diffusers\.\w+Pipeline\w*(?:\.to\(\))?\.(?:save_pretrained|enable_(?:model|sequential)_cpu_offload|"
    r"enable_attention_slicing|enable_vae_(?:slicing|tiling)|enable_xformers_memory_efficient_attention|enable_freeu|"
    r"load_lora_weights|load_ip_adapter|load_textual_inversion|(?:un)?fuse_lora|unload_lora_weights|set_adapters|"
    r"set_progress_bar_config|set_ip_adapter_scale)|"
    rf"sentence_transformers\.SentenceTransformer{STILL}\.(?:save|save_pretrained)|"
    r"datasets\.Dataset(?:Dict)?\.(?:save_to_disk|set_format|set_transform|reset_format)|"
    r"list\.(?:sort|reverse)|random\.shuffle|numpy\.random\.shuffle|os\.makedirs|os\.mkdir|shutil\.rmtree|"
    r"json\.dump|pickle\.dump|torch\.save|numpy\.save|random\.seed|logging\.basicConfig|"
    r"huggingface_hub\.login"
)
#: Methods of a list that give None.
OF_LISTS = words("append clear extend insert remove reverse sort")


@lru_cache(maxsize=2048)
def gives_nothing(path: str) -> bool:
    """Whether a call, by its qualified name, gives None whatever it is given."""
    return _PATHS.fullmatch(path) is not None
