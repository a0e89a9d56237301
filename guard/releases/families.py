"""Well-known models: their architecture, and what their tokenizers and configurations say. A hand-written table.

Of a model only that is held which does not change: `model_type`, `max_position_embeddings` where none of the like
extends it, and whether `tokenizer_config.json` has a `chat_template` and a `pad_token`. Sources: the repositories of
the models; `models/auto/modeling_auto.py` of transformers for the classes by architecture, `models/*/modeling_*.py` for
the names of modules.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case

#: The classes that are asked about, without `AutoModelFor`. Others are too many, or change.
JUDGED = words("CausalLM Seq2SeqLM MaskedLM SequenceClassification TokenClassification QuestionAnswering SpeechSeq2Seq")
_DECODER = words("CausalLM SequenceClassification TokenClassification QuestionAnswering")
_ENCODER = words("MaskedLM SequenceClassification TokenClassification QuestionAnswering")
_SEQ2SEQ = words("Seq2SeqLM SequenceClassification TokenClassification QuestionAnswering")
_LLAMA = words("q_proj k_proj v_proj o_proj gate_proj up_proj down_proj embed_tokens lm_head score classifier")
_BERT = words("query key value dense word_embeddings classifier pooler decoder qa_outputs out_proj lm_head")
_FUSED = words("query_key_value dense dense_h_to_4h dense_4h_to_h embed_in embed_out lm_head score classifier")


class Family(NamedTuple):
    """An architecture.

    Attributes:
        heads: The judged classes that it has, in any release.
        modules: The names of those of its modules that adapters are put on, and others with weights.
    """

    heads: frozenset[str]
    modules: frozenset[str]


_BART = words(
    "q_proj k_proj v_proj out_proj fc1 fc2 embed_tokens embed_positions lm_head dense classification_head shared"
)
_T5 = words("q k v o wi wi_0 wi_1 wo lm_head shared embed_tokens relative_attention_bias classifier dense out_proj")
FAMILIES = {
    "gpt2": Family(_DECODER, words("c_attn c_proj c_fc q_attn lm_head wte wpe score classifier qa_outputs")),
    "gpt_neo": Family(_DECODER, words("q_proj k_proj v_proj out_proj c_fc c_proj lm_head wte wpe score classifier")),
    "gptj": Family(_DECODER, words("q_proj k_proj v_proj out_proj fc_in fc_out lm_head wte score")),
    "gpt_neox": Family(_DECODER, _FUSED),
    "opt": Family(
        _DECODER, words("q_proj k_proj v_proj out_proj fc1 fc2 project_in project_out embed_tokens lm_head score")
    ),
    "bloom": Family(_DECODER, _FUSED | words("word_embeddings")),
    "falcon": Family(_DECODER, _FUSED | words("word_embeddings")),
    "llama": Family(_DECODER, _LLAMA),
    "mistral": Family(_DECODER, _LLAMA),
    "qwen2": Family(_DECODER, _LLAMA),
    "qwen3": Family(_DECODER, _LLAMA),
    "gemma": Family(_DECODER, _LLAMA),
    "gemma2": Family(_DECODER, _LLAMA),
    "gemma3_text": Family(_DECODER, _LLAMA),
    "smollm3": Family(_DECODER, _LLAMA),
    # The release of 2023, which some still load with its own code, has `Wqkv` and `out_proj`.
    "phi": Family(
        _DECODER, words("q_proj k_proj v_proj dense fc1 fc2 embed_tokens lm_head score classifier Wqkv out_proj")
    ),
    "phi3": Family(_DECODER, words("qkv_proj o_proj gate_up_proj down_proj embed_tokens lm_head score classifier")),
    "bert": Family(_ENCODER | {"CausalLM"}, _BERT),
    "roberta": Family(_ENCODER | {"CausalLM"}, _BERT),
    "xlm-roberta": Family(_ENCODER | {"CausalLM"}, _BERT),
    "distilbert": Family(
        _ENCODER,
        words(
            "q_lin k_lin v_lin out_lin lin1 lin2 pre_classifier classifier word_embeddings vocab_transform "
            "vocab_projector qa_outputs"
        ),
    ),
    "deberta-v2": Family(
        _ENCODER,
        words("query_proj key_proj value_proj dense word_embeddings classifier pooler decoder qa_outputs conv"),
    ),
    "modernbert": Family(_ENCODER, words("Wqkv Wo Wi tok_embeddings classifier decoder dense head qa_outputs")),
    "t5": Family(_SEQ2SEQ, _T5),
    "mt5": Family(_SEQ2SEQ, _T5),
    "bart": Family(_SEQ2SEQ | {"CausalLM", "MaskedLM"}, _BART),
    "whisper": Family(
        words("SpeechSeq2Seq CausalLM"),
        words("q_proj k_proj v_proj out_proj fc1 fc2 conv1 conv2 embed_tokens embed_positions proj_out classifier"),
    ),
}
#: The names of modules in any of them: another name may be anything.
MODULES = frozenset[str]().union(*(family.modules for family in FAMILIES.values()))
#: Architectures whose tokenizers have no token for what is masked.
UNMASKED = words("gpt2 gpt_neo gptj gpt_neox opt bloom llama mistral qwen2 qwen3 phi phi3 smollm3")


class Model(NamedTuple):
    """A model.

    Attributes:
        family: Its architecture.
        chats: Whether its tokenizer has a template for conversations; None where that is not held.
        pads: Whether its tokenizer has a token for padding; None where that is not held.
        length: The most tokens that it takes; 0 where that is not held.
    """

    family: str
    chats: bool | None = None
    pads: bool | None = None
    length: int = 0


_MODELS = [
    (re.compile(name), model)
    for name, model in (
        (r"(?:openai-community/)?gpt2(?:-medium|-large|-xl)?", Model("gpt2", False, False, 1024)),
        (r"(?:distilbert/)?distilgpt2", Model("gpt2", False, False, 1024)),
        (r"EleutherAI/gpt-neo-(?:125[mM]|1\.3B|2\.7B)", Model("gpt_neo", False, False, 2048)),
        (r"EleutherAI/gpt-j-6[bB]", Model("gptj", False, False, 2048)),
        (r"EleutherAI/pythia-(?:\d+m|[\d.]+b)(?:-deduped)?", Model("gpt_neox", False, None, 2048)),
        (r"facebook/opt-(?:125m|350m|1\.3b|2\.7b|6\.7b|13b|30b|66b)", Model("opt", False, True, 2048)),
        (r"bigscience/bloomz?-(?:560m|1b1|1b7|3b|7b1)", Model("bloom", False, True)),
        (r"tiiuae/falcon-(?:7b|40b)(?:-instruct)?", Model("falcon", None, False, 2048)),
        (r"meta-llama/Llama-2-\d+b-hf", Model("llama", False, False, 4096)),
        (r"meta-llama/Llama-2-\d+b-chat-hf", Model("llama", True, False, 4096)),
        (r"meta-llama/Meta-Llama-3-(?:8|70)B", Model("llama", False, False, 8192)),
        (r"meta-llama/Meta-Llama-3-(?:8|70)B-Instruct", Model("llama", True, False, 8192)),
        (r"meta-llama/(?:Meta-)?Llama-3\.[12]-(?:1|3|8|70)B", Model("llama", False, False, 131_072)),
        (r"meta-llama/(?:Meta-)?Llama-3\.[123]-(?:1|3|8|70)B-Instruct", Model("llama", True, None, 131_072)),
        (r"TinyLlama/TinyLlama-1\.1B-Chat-v1\.0", Model("llama", True, True, 2048)),
        (r"HuggingFaceTB/SmolLM-(?:135M|360M|1\.7B)(?:-Instruct)?", Model("llama", None, None, 2048)),
        (r"HuggingFaceTB/SmolLM2-(?:135M|360M|1\.7B)(?:-Instruct)?", Model("llama", None, None, 8192)),
        (r"HuggingFaceTB/SmolLM3-3B(?:-Base)?", Model("smollm3")),
        (r"mistralai/Mistral-7B-v0\.1", Model("mistral", None, False, 32_768)),
        (r"mistralai/Mistral-7B-(?:v0\.3|Instruct-v0\.[123])", Model("mistral", None, None, 32_768)),
        (r"Qwen/Qwen2\.5-(?:0\.5B|3B|7B|14B|32B|72B)-Instruct", Model("qwen2", True, True, 32_768)),
        (r"Qwen/Qwen2\.5-(?:0\.5B|3B)", Model("qwen2", True, True, 32_768)),
        (r"Qwen/Qwen2(?:\.5)?-(?:Coder-|Math-)?[\d.]+B(?:-Instruct)?", Model("qwen2", True, True)),
        (r"Qwen/Qwen3-(?:0\.6|1\.7|4|8|14|32)B", Model("qwen3", True, True, 40_960)),
        (r"Qwen/Qwen3-(?:0\.6|1\.7|4|8|14)B-Base", Model("qwen3", True, True, 32_768)),
        (r"google/gemma-(?:2|7)b(?:-it)?", Model("gemma", None, True, 8192)),
        (r"google/gemma-2-(?:2|9|27)b(?:-it)?", Model("gemma2", None, True, 8192)),
        (r"google/gemma-3-(?:270m|1b)-(?:it|pt)", Model("gemma3_text", None, True)),
        (r"microsoft/phi-(?:1|1_5|2)", Model("phi", False, False, 2048)),
        (r"microsoft/Phi-3-mini-4k-instruct", Model("phi3", True, True, 4096)),
        (r"microsoft/Phi-3(?:\.5)?-mini-(?:128k-)?instruct", Model("phi3", True, True, 131_072)),
        (r"microsoft/phi-4", Model("phi3", True, True, 16_384)),
        (r"(?:google-bert/)?bert-(?:base|large)-(?:un)?cased", Model("bert", False, True, 512)),
        (r"(?:google-bert/)?bert-base-multilingual-(?:un)?cased", Model("bert", False, True, 512)),
        (r"ProsusAI/finbert|dslim/bert-(?:base|large)-NER", Model("bert", False, True, 512)),
        (r"(?:distilbert/)?distilbert-base-(?:un)?cased(?:-distilled-squad)?", Model("distilbert", False, True, 512)),
        (r"(?:distilbert/)?distilbert-base-multilingual-cased", Model("distilbert", False, True, 512)),
        (
            r"(?:distilbert/)?distilbert-base-uncased-finetuned-sst-2-english",
            Model("distilbert", False, True, 512),
        ),
        (
            r"(?:FacebookAI/)?roberta-(?:base|large)|(?:distilbert/)?distilroberta-base",
            Model("roberta", False, True, 512),
        ),
        (r"(?:FacebookAI/)?xlm-roberta-(?:base|large)", Model("xlm-roberta", False, True, 512)),
        (r"microsoft/(?:deberta-v3-(?:xsmall|small|base|large)|mdeberta-v3-base)", Model("deberta-v2", False, True)),
        (r"answerdotai/ModernBERT-(?:base|large)", Model("modernbert", False, True, 8192)),
        (r"(?:google-t5/)?t5-(?:small|base|large|3b|11b)", Model("t5", False, True)),
        (r"google/flan-t5-(?:small|base|large|xl|xxl)", Model("t5", False, True)),
        (r"google/mt5-(?:small|base|large|xl|xxl)", Model("mt5", False, True)),
        (r"facebook/bart-(?:base|large)(?:-cnn|-mnli|-xsum)?", Model("bart", False, True, 1024)),
        (r"openai/whisper-(?:tiny|base|small|medium|large)(?:\.en|-v[23]|-v3-turbo)?", Model("whisper", False, True)),
    )
]
_MAX_NAME = 100


@lru_cache(maxsize=256)
def model_of(name: str) -> Model | None:
    """What is known of a model by its name; None of others than these."""
    if len(name) > _MAX_NAME:
        return None
    return next((model for pattern, model in _MODELS if pattern.fullmatch(name)), None)


def known(case: Case, name: str) -> Model | None:
    """The same, where the script has not put a folder of that name into the container, which is loaded instead."""
    found = model_of(name)
    return None if found is None or case.has_folder(name) else found
