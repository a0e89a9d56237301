"""Arguments that take one of a few texts: a row for each, with the place in the library's source that raises."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guard.releases.calls import LOADS

#: Scripts call methods of an `HfApi` that they are given.
_HUB = r"(?:huggingface_hub(?:\.HfApi)?|\?)\."
_ON_FILES = "upload_file|upload_folder|create_commit|delete_file|delete_folder|create_branch|create_tag"
_READS = "hf_hub_download|snapshot_download|list_repo_files|repo_exists|file_exists"
#: Configurations that are made of `TrainingArguments`.
_CONFIGURED = r"(?:transformers|trl|sentence_transformers)\.\w*(?:TrainingArguments|Config)"
_ADDRESS = r"(?s)\s*[a-zA-Z][\w+.-]*:.*"
#: A name without blanks around it.
_TRIMMED = r"\S(?:(?s:.*)\S)?"
_TYPES = "`model`, `dataset` and `space`"
_DEVICE = r"(?:cpu|cuda|mps|xpu|npu|hpu|xla|meta|ipu|mtia|privateuseone|auto|balanced\w*|sequential)(?::\d+)?|disk|\d+"
_DTYPES = "auto|(?:torch\\.)?(?:b?float16|float32|float64|half|float|double|float8_\\w+|u?int8|complex64)"

_OPTIMIZERS = (
    "adamw_(?:hf|torch|torch_fused|torch_xla|torch_npu_fused|apex_fused|anyprecision|torch_4bit|torch_8bit|bnb_8bit|8bit)|"
    "adafactor|ademamix(?:_8bit)?|sgd|adagrad|lion_(?:8|32)bit|paged_(?:adamw|ademamix|lion)_(?:8|32)bit|"
    "rmsprop(?:_bnb(?:_8bit|_32bit)?)?|galore_(?:adamw|adamw_8bit|adafactor)(?:_layerwise)?|(?:ada)?lomo|grokadamw|"
    "schedule_free_(?:radam|adamw|sgd)|apollo_adamw(?:_layerwise)?|stable_adamw"
)
_OPTIMIZING = "names such as `adamw_torch`, `adamw_8bit` and `adafactor`"
_SCHEDULES = (
    "linear|cosine|cosine_with_restarts|polynomial|constant|constant_with_warmup|inverse_sqrt|reduce_lr_on_plateau|"
    "cosine_with_min_lr|cosine_warmup_with_min_lr|warmup_stable_decay|greedy"
)
_DPO = (
    "sigmoid(?:_norm)?|hinge|ipo|exo_pair|nca_pair|kto_pair|robust|bco_pair|sppo_hard|aot(?:_pair|_unpaired)?|"
    "apo_(?:zero|down)|discopop|sft"
)
_GRPO = "grpo|bnpo|dr_grpo|dapo|cispo|luspo|sapo|vespo"
#: Others than these are repositories with kernels, or registered by a script.
_ATTENTIONS = r"eager|sdpa|flash_attention_[234]|flex_attention|.*[/|].*|paged_attention|\w+_paged|(?!flash|sdp|flex).*"
_ATTENDING = "`eager`, `sdpa`, `flash_attention_2`, `flex_attention` and kernels of the Hub"
TASKS = "SEQ_CLS|SEQ_2_SEQ_LM|CAUSAL_LM|TOKEN_CLS|QUESTION_ANS|FEATURE_EXTRACTION"
TASKS_TOLD = "`CAUSAL_LM`, `SEQ_CLS`, `SEQ_2_SEQ_LM`, `TOKEN_CLS`, `QUESTION_ANS` and `FEATURE_EXTRACTION`"
#: The first release of peft that looks at it.
_OF_TASKS = ("peft", "0.14.0")
_TASKS = (
    "(?:zero-shot-)?(?:audio|image)-classification|(?:text|token|video|zero-shot)-classification|ner|sentiment-analysis|"
    "automatic-speech-recognition|text-to-(?:audio|speech)|(?:image-)?feature-extraction|"
    "(?:table-|document-|visual-)?question-answering|vqa|fill-mask|text-generation|text2text-generation|summarization|"
    r"conversational|translation(?:_[^_]*_to_[^_]*)?|image-(?:segmentation|text-to-text|to-text|to-image)|"
    "(?:zero-shot-)?object-detection|depth-estimation|mask-generation|keypoint-matching|any-to-any|decision"
)
#: Models of OpenAI by the names that they have elsewhere; what else is no size may be a folder.
_CONVERTED = (
    r"(?!(?:openai/|openai-)?whisper[-_](?:tiny|base|small|medium|large|turbo)[\w.-]*$|large-?v?[4-9]$|large-?v?[123]$|"
    r"xlarge$|xl$|distil-whisper/distil-[\w.-]+$)(?s:.*)|large-v[123]|distil-whisper/.*-ct2"
)
_ORIENTED = "split|records|index|columns|values|table"
#: Names of models of other services.
_OF_HUB = (
    r"(?!(?:text-embedding-(?:3-(?:small|large)|ada-002)|gpt-(?:3\.5|4|5)[\w.-]*|gpt-4o[\w-]*|o[134](?:-mini|-preview)?|"
    r"claude-[\w.-]+|gemini-[\w.-]+)$)(?s:.*)"
)
_OF_HUB_TOLD = "models of the Hub"
#: What makes a folder of that name.
_CONVERTING = r"(?i)ct2-transformers|TransformersConverter|converters"


@dataclass(frozen=True, slots=True)
class Row:
    """An argument, and what it may be.

    Attributes:
        calls: The qualified names of the calls.
        name: The argument; several, with blanks between them, where it has several names.
        position: Where it may be given by position.
        accepts: What it may be, where it is a text.
        told: That, in words.
        error: What the call raises for others.
        when: What another argument has to be for that: its name, and its value; empty for one that is not given.
        needed: Whether it has to be given.
        unless: What a script says that has it take others too.
        since: A library, and its first release that refuses others.
        place: Whether a folder may be named as well.
    """

    calls: str
    name: str
    position: int | None
    accepts: str
    told: str
    error: str = "ValueError"
    when: tuple[str, str] | None = None
    needed: bool = False
    unless: str = ""
    since: tuple[str, str] | None = None
    place: bool = False


#: All of them, each with the calls.
ROWS = [
    (re.compile(row.calls), row)
    for row in (
        # `create_repo`, and `_check_repo_type` of its like, in `hf_api.py`.
        Row(rf"{_HUB}(?:create_repo|{_ON_FILES}|{_READS})", "repo_type", None, "model|dataset|space|kernel", _TYPES),
        Row(
            rf"{_HUB}create_repo",
            "space_sdk",
            None,
            "gradio|streamlit|docker|static",
            "`gradio`, `streamlit`, `docker` and `static`",
            when=("repo_type", "space"),
            needed=True,
        ),
        # The enumerations of `trainer_utils.py` and `training_args.py`.
        Row(_CONFIGURED, "eval_strategy", None, "no|steps|epoch", "`no`, `steps` and `epoch`"),
        Row(_CONFIGURED, "logging_strategy", None, "no|steps|epoch", "`no`, `steps` and `epoch`"),
        Row(_CONFIGURED, "save_strategy", None, "no|steps|epoch|best", "`no`, `steps`, `epoch` and `best`"),
        Row(
            _CONFIGURED,
            "hub_strategy",
            None,
            "end|every_save|checkpoint|all_checkpoints",
            "`end`, `every_save`, `checkpoint` and `all_checkpoints`",
        ),
        # `load` of PyYAML's `__init__.py`, whose older releases only warn.
        Row(
            r"yaml\.load",
            "Loader",
            1,
            "(?s:.*)",
            "a loader such as `yaml.SafeLoader`: `yaml.safe_load` needs none",
            "TypeError",
            needed=True,
            # A script may put a function of its own there.
            unless=r"yaml\.load\s*=",
            since=("pyyaml", "6.0"),
        ),
        # `AutoRound.__new__`.
        Row(r"auto_round\.AutoRound", "model", 0, "(?s:.*)", "a model or its name", error="TypeError", needed=True),
        # `_PACKAGED_DATASETS_MODULES` of `packaged_modules/__init__.py`; any other name is that of a data set.
        Row(
            r"datasets\.load_dataset",
            "path",
            0,
            rf"(?!(?:jsonl|jsonlines|ndjson|txt|tsv|xlsx?|excel|pickle|pkl|feather)$){_TRIMMED}",
            "data sets and builders such as `json`, `csv`, `text` and `parquet`",
            "DatasetNotFoundError",
        ),
        # The Hub knows no such file: names from a list that was split at its commas keep the blanks behind them.
        Row(
            rf"{_HUB}hf_hub_download",
            "filename",
            1,
            _TRIMMED,
            "a name without blanks around it",
            "EntryNotFoundError",
        ),
        Row(
            r"transformers\.\w+\.from_pretrained",
            "pretrained_model_name_or_path",
            0,
            _TRIMMED,
            "a name without blanks around it",
            "OSError",
        ),
        # `Request._parse` of `urllib/request.py`, and `prepare_url` of requests.
        Row(r"urllib\.request\.(?:urlopen|urlretrieve)", "url", 0, _ADDRESS, "an address with `https://`"),
        Row(r"requests\.(?:get|post|put|head)", "url", 0, _ADDRESS, "an address with `https://`", "MissingSchema"),
        # `Pipeline.__init__`: only `pipeline` loads a model by its name.
        Row(r"transformers\.(?!TF)[A-Z]\w+Pipeline", "model", 0, "(?!)", "a model that is loaded", "AttributeError"),
        # `torch.device`, which the others make of it.
        Row(r"torch\.device", "type", 0, _DEVICE, "`cpu`, `cuda` and `cuda:0`", "RuntimeError"),
        Row(r"transformers\.pipeline", "device", None, _DEVICE, "`cpu`, `cuda` and numbers", "RuntimeError"),
        Row(
            r"sentence_transformers\.(?:SentenceTransformer|CrossEncoder|SparseEncoder)",
            "device",
            None,
            _DEVICE,
            "`cpu`, `cuda` and `cuda:0`",
            "RuntimeError",
        ),
        Row(
            r"(?:torch|transformers|diffusers)\..+\.to",
            "device",
            0,
            f"{_DEVICE}|{_DTYPES}",
            "`cpu`, `cuda` and the like",
            "RuntimeError",
        ),
        # `_get_dtype` of `modeling_utils.py`; `_STR_DTYPE_TO_TORCH_DTYPE` of vLLM's `config/model.py`.
        Row(LOADS, "dtype", None, _DTYPES, "`auto` and names of torch"),
        Row(LOADS, "torch_dtype", None, _DTYPES, "`auto` and names of torch"),
        Row(
            r"vllm\.LLM", "dtype", None, "auto|half|b?float16|float|float32", "`auto`, `half`, `bfloat16` and `float32`"
        ),
        # The same enumerations; of the optimizers and schedules, those of all releases from 4.44 on.
        Row(_CONFIGURED, "optim", None, _OPTIMIZERS, _OPTIMIZING),
        Row(_CONFIGURED, "optim", None, "(?!adamw_(?:hf|apex_fused)$).*", _OPTIMIZING, since=("transformers", "5.0.0")),
        Row(
            _CONFIGURED,
            "lr_scheduler_type",
            None,
            _SCHEDULES,
            "names such as `linear`, `cosine`, `constant` and `constant_with_warmup`",
        ),
        # The last lines of the loss functions of TRL's trainers, of the releases from 0.12 on.
        Row(r"trl\.DPOConfig", "loss_type", None, _DPO, "`sigmoid`, `hinge`, `ipo` and others of `DPOTrainer`"),
        Row(r"trl\.GRPOConfig", "loss_type", None, _GRPO, "`grpo`, `dr_grpo`, `dapo` and others of `GRPOTrainer`"),
        Row(r"trl\.SFTConfig", "loss_type", None, "nll|dft|chunked_nll", "`nll` and `dft`"),
        # The `choices` of its fields, which the parser of the command line holds to.
        Row(
            r"trl\.ModelConfig",
            "dtype torch_dtype",
            None,
            "auto|bfloat16|float16|float32",
            "`auto`, `bfloat16`, `float16` and `float32`",
        ),
        Row(r"trl\.ModelConfig", "attn_implementation", None, _ATTENTIONS, _ATTENDING),
        Row(r"trl\.ModelConfig", "lora_task_type", None, TASKS, TASKS_TOLD, since=_OF_TASKS),
        Row(r"trl\.ModelConfig", "bnb_4bit_quant_type", None, "fp4|nf4", "`fp4` and `nf4`"),
        # `PeftConfigMixin.__post_init__`, and `_mark_only_adapters_as_trainable` of `tuners_utils.py`.
        Row(r"peft\.\w+Config", "task_type", None, TASKS, TASKS_TOLD, since=_OF_TASKS),
        Row(
            r"peft\.(?:Ada)?LoraConfig",
            "bias",
            None,
            "none|all|lora_only",
            "`none`, `all` and `lora_only`",
            "NotImplementedError",
        ),
        # `BitsAndBytesConfig.__init__` and `post_init`, which take the attribute of torch of that name.
        Row(
            r"transformers\.BitsAndBytesConfig",
            "bnb_4bit_compute_dtype",
            None,
            r"b?float16|float32|float64|half|float|double|bfloat16|u?int8|float8_\w+",
            "names of torch such as `bfloat16`",
            "AttributeError",
        ),
        # `get_correct_attn_implementation` of `modeling_utils.py`.
        Row(LOADS, "attn_implementation", None, _ATTENTIONS, _ATTENDING, unless="AttentionInterface"),
        # `check_task` of `pipelines/base.py`; of tasks that a release has dropped E006 tells.
        Row(
            r"transformers\.pipeline",
            "task",
            0,
            _TASKS,
            "tasks such as `text-classification`",
            "KeyError",
            unless="register_pipeline|trust_remote_code",
        ),
        # `download_model` of `utils.py`, and `Tokenizer.__init__` of `tokenizer.py`, of faster-whisper.
        Row(
            r"faster_whisper\.WhisperModel",
            "model_size_or_path",
            0,
            _CONVERTED,
            "sizes such as `large-v3`, and repositories with a conversion for CTranslate2, such as "
            "`Systran/faster-whisper-large-v3`",
            unless=_CONVERTING,
            place=True,
        ),
        Row(
            r"faster_whisper\.(?:WhisperModel|BatchedInferencePipeline)\.transcribe",
            "language",
            1,
            "[a-z]{2}|haw|yue",
            "codes such as `en`",
            # A model for English alone takes no notice of it.
            unless=r"\.en\b",
        ),
        # `WhisperModel` again, of which WhisperX makes its own.
        Row(
            r"whisperx\.load_model",
            "whisper_arch",
            0,
            _CONVERTED,
            "sizes such as `large-v3`, and repositories with a conversion for CTranslate2",
            unless=_CONVERTING,
            place=True,
        ),
        # `load_model` of openai-whisper.
        Row(
            r"whisper\.load_model",
            "name",
            0,
            r"(?:tiny|base|small|medium)(?:\.en)?|large(?:-v[123])?(?:-turbo)?|turbo|[./].*|.*\.pt",
            "sizes such as `small` and `large-v3`, and files with a checkpoint",
            "RuntimeError",
        ),
        # `str_to_compute_type` of CTranslate2.
        Row(
            r"(?:faster_whisper\.WhisperModel|ctranslate2\.(?:Translator|Generator|models\.Whisper))",
            "compute_type",
            None,
            "default|auto|int8|int8_float32|int8_float16|int8_bfloat16|int16|float16|bfloat16|float32",
            "`int8`, `float16`, `float32` and the like",
        ),
        Row(
            r"ctranslate2\.converters\.\w+\.convert(?:_from_args)?",
            "quantization",
            2,
            "int8|int8_float32|int8_float16|int8_bfloat16|int16|float16|bfloat16|float32",
            "`int8`, `float16`, `float32` and the like",
        ),
        # `JsonDatasetWriter.write` of datasets and `to_json` of pandas, which both make it; `to_dict` of the latter.
        Row(
            r"(?:datasets|pandas)\..*\bto_json", "orient", None, _ORIENTED, "`records`, `split`, `columns` and the like"
        ),
        Row(
            r"pandas\..*\bto_dict",
            "orient",
            0,
            "dict|list|series|split|tight|index|records",
            "`records`, `list`, `dict` and the like",
        ),
        # No repository of the Hub has the name of a model of another service.
        Row(
            r"transformers\.\w+\.from_pretrained",
            "pretrained_model_name_or_path",
            0,
            _OF_HUB,
            _OF_HUB_TOLD,
            "OSError",
            place=True,
        ),
        Row(
            r"sentence_transformers\.(?:SentenceTransformer|CrossEncoder)",
            "model_name_or_path model_name",
            0,
            _OF_HUB,
            _OF_HUB_TOLD,
            "OSError",
            place=True,
        ),
        Row(r"vllm\.LLM", "model", 0, _OF_HUB, _OF_HUB_TOLD, "OSError", place=True),
    )
]
