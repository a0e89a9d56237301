"""What calls of libraries need beside their own library, which does not bring it along.

Each row is for calls that raise without it. A library that only warns, or does the work in another way, has no row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.doubt import is_certain
from guard.dropped import release_of
from guard.installing import installs_after
from guard.script.values import Const, Instance, Map, Object, PathValue, Ref, Seq, Text, options, template
from guard.sinks.trainer import arguments_of, setting, trainer_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value

#: Items of a list or dictionary that are looked at.
_MAX_ITEMS = 50
_ABSENT = Const(None)

_MODEL = r"transformers\.(?!TF|Flax)\w*(?:Model|Model(?:For|With)\w+|For[A-Z]\w+)\.(?:from_pretrained|from_config)"
_TOKENIZER = r"transformers\.\w*(?:Tokenizer|TokenizerFast|Processor|FeatureExtractor)\."
_LOADS = rf"{_MODEL}|transformers\.pipeline|diffusers\.\w+\.from_pretrained"
_EMBEDDERS = r"sentence_transformers\.(?:SentenceTransformer|CrossEncoder|SparseEncoder)"
_TRAINERS = r"(?:transformers|trl|sentence_transformers)\.\w*Trainer"
_PIPE = r"diffusers\.\w*Pipeline[\w.()]*\."
#: Pipelines that need text encoders of transformers as well.
_WITH_ENCODERS = "StableDiffusion|Flux|QwenImage|Wan|LTX|CogVideoX|Sana|PixArt"
_EIGHT_BIT = (
    r"adamw_(?:bnb_)?8bit|paged_adamw_(?:8|32)bit|(?:paged_)?lion_(?:8|32)bit|rmsprop_bnb(?:_\d+bit)?|ademamix(?:_8bit)?"
    r"|paged_ademamix_(?:8|32)bit"
)
_SEEING = (
    "image-classification|image-segmentation|image-text-to-text|object-detection|depth-estimation|mask-generation"
    "|zero-shot-image-classification|zero-shot-object-detection"
)


@dataclass(frozen=True, slots=True)
class Need:
    """What some calls need.

    Attributes:
        calls: Their qualified names.
        of: The distributions, with `|` between those of which one will do, the usual one first.
        option: The argument on which it depends; `a.b` is the entry or field `b` of it, and `args.b` of a trainer's
            call the field `b` of what the trainer is configured with; empty where it depends on none.
        position: Where the argument may be given by position.
        values: The words of the argument for which it is needed; any but None and False.
        unless: An argument with which it is not needed.
        since: The first release of the library that needs it; empty where all do that are known.
    """

    calls: str
    of: str
    option: str = ""
    position: int | None = None
    values: str = r"(?s:.+)"
    unless: str = ""
    since: str = ""


_NEEDS = {
    # `requires` of `Trainer`, and `TrainingArguments._setup_devices`.
    "transformers": [
        Need(r"transformers\.(?:Seq2Seq)?(?:Trainer|TrainingArguments)", "torch accelerate"),
        # `DummyObject` of `utils/dummy_pt_objects.py`.
        Need(rf"{_MODEL}|transformers\.pipeline", "torch"),
        # `BatchEncoding.convert_to_tensors`, and `BatchFeature._get_is_as_tensor_fns`.
        Need(_TOKENIZER + r"(?:__call__|encode|batch_encode_plus|pad)", "torch", "return_tensors", None, "pt"),
        # `utils/chat_template_utils.py`, `_compile_jinja_template`.
        Need(_TOKENIZER + "apply_chat_template", "jinja2"),
        # `requires_backends(self, "vision")` of the pipelines' classes.
        Need(r"transformers\.pipeline", "pillow", "task", 0, _SEEING),
        # `modeling_gguf_pytorch_utils.py`, `load_gguf_checkpoint`.
        Need(r"transformers\.\w+\.from_pretrained", "torch gguf", "gguf_file"),
        # `PreTrainedModel._check_and_adjust_attn_implementation`: kernels from the Hub stand in for flash-attn.
        Need(_MODEL, "kernels|flash-attn", "attn_implementation", None, "flash_attention_2"),
        Need(_MODEL, "kernels", "attn_implementation", None, r"kernels-community/.+"),
    ],
    "sentence_transformers": [
        # `backend/load.py`.
        Need(_EMBEDDERS, "optimum-onnx|optimum onnxruntime|onnxruntime-gpu", "backend", None, "onnx"),
        Need(_EMBEDDERS, "optimum-intel|optimum openvino", "backend", None, "openvino"),
        # `BaseTrainer.__init__`.
        Need(r"sentence_transformers\.\w+Trainer", "accelerate datasets"),
        Need(_EMBEDDERS, "accelerate", "model_kwargs.device_map"),
        Need(_EMBEDDERS, "kernels|flash-attn", "model_kwargs.attn_implementation", None, "flash_attention_2"),
    ],
    "diffusers": [
        # `DummyObject` of `utils/dummy_pt_objects.py` and `utils/dummy_torch_and_transformers_objects.py`.
        Need(r"diffusers\.(?!Flax|Onnx)\w+\.(?:from_pretrained|from_single_file)", "torch"),
        Need(rf"diffusers\.(?:{_WITH_ENCODERS})\w*Pipeline\.(?:from_pretrained|from_single_file)", "transformers"),
        # `DiffusionPipeline.enable_model_cpu_offload` and `enable_sequential_cpu_offload`.
        Need(_PIPE + r"enable_(?:model|sequential)_cpu_offload", "accelerate"),
        # `LoraBaseMixin`, under `USE_PEFT_BACKEND`.
        Need(_PIPE + r"(?:load_lora_weights|fuse_lora)", "peft"),
    ],
    "trl": [
        # `VLLMGeneration`, and `get_peft_config` of `trainer/utils.py`.
        Need(r"trl\.\w*Trainer", "vllm", "args.use_vllm"),
        # `accuracy_reward` and `reasoning_accuracy_reward` of `rewards/accuracy_rewards.py`.
        Need(r"trl\.\w*Trainer", "math-verify", "reward_funcs", None, r"trl\.rewards\.(?:reasoning_)?accuracy_reward"),
        Need(r"trl\.get_peft_config", "peft", "model_args.use_peft", 0),
        # `get_quantization_config`: a `BitsAndBytesConfig`, with which a model cannot be loaded without it.
        Need(r"trl\.get_quantization_config", "bitsandbytes", "model_args.load_in_4bit", 0),
        Need(r"trl\.get_quantization_config", "bitsandbytes", "model_args.load_in_8bit", 0),
    ],
    "peft": [
        # `LoraConfig.__post_init__`.
        Need(r"peft\.LoraConfig", "scipy", "init_lora_weights", None, "loftq"),
    ],
    "datasets": [
        # `_register_unavailable_formatter` of `formatting/__init__.py`, and `FaissIndex`.
        Need(r"datasets\..+\.(?:set|with)_format", "torch", "type", 0, "torch|pt|pytorch"),
        Need(r"datasets\..+\.(?:set|with)_format", "tensorflow|tensorflow-cpu", "type", 0, "tensorflow|tf"),
        Need(r"datasets\..+\.(?:set|with)_format", "jax", "type", 0, "jax"),
        Need(r"datasets\..+\.(?:set|with)_format", "polars", "type", 0, "polars|pl"),
        Need(r"datasets\..+\.add_faiss_index", "faiss-cpu|faiss-gpu|faiss-gpu-cu12|faiss-gpu-cu13"),
    ],
    "evaluate": [
        # What the scripts of `metrics/` import; `_download_additional_modules` looks for it.
        Need(r"evaluate\.load", "rouge-score", "path", 0, "rouge"),
        Need(
            r"evaluate\.load",
            "scikit-learn",
            "path",
            0,
            "accuracy|f1|precision|recall|matthews_correlation|roc_auc|confusion_matrix|glue|mse|mae",
        ),
        Need(r"evaluate\.load", "jiwer", "path", 0, "wer|cer"),
        Need(r"evaluate\.load", "sacrebleu", "path", 0, "sacrebleu|chrf|ter"),
        Need(r"evaluate\.load", "seqeval", "path", 0, "seqeval"),
        Need(r"evaluate\.load", "nltk", "path", 0, "meteor|google_bleu"),
        Need(r"evaluate\.load", "bert-score", "path", 0, "bertscore"),
    ],
    "pandas": [
        # `get_engine` of `io/parquet.py`, `io/feather_format.py`, `io/excel/_util.py`, `io/html.py`.
        Need(r"pandas\.(?:read|(?:.+\.)?to)_parquet", "pyarrow|fastparquet"),
        Need(r"pandas\.(?:read|(?:.+\.)?to)_(?:feather|orc)", "pyarrow"),
        Need(r"pandas\.(?:.+\.)?to_excel", "openpyxl|xlsxwriter", "excel_writer", 0, r".+\.xlsx", unless="engine"),
        Need(r"pandas\.ExcelWriter", "openpyxl|xlsxwriter", "path", 0, r".+\.xlsx", unless="engine"),
        Need(r"pandas\.read_excel", "openpyxl", "io", 0, r".+\.xls[xm]", unless="engine"),
        # `DataFrame.to_markdown`, `io/formats/style.py`, and `_load_backend` of `plotting/_core.py`.
        Need(r"pandas\.(?:.+\.)?to_markdown", "tabulate"),
        Need(r"pandas\.(?:.+\.)?style\.\w+", "jinja2"),
        # `get_filepath_or_buffer` of `io/common.py`; where a file is parquet, pyarrow has its own way to storage.
        Need(r"pandas\.read_\w+", "huggingface-hub", "path", 0, "hf://.+"),
        Need(r"pandas\..+\.to_\w+", "huggingface-hub", "path", 0, "hf://.+"),
        Need(r"pandas\.(?:read|.+\.to)_(?:csv|json|pickle|excel)", "s3fs", "path", 0, "s3a?://.+"),
        Need(r"pandas\.(?:read|.+\.to)_(?:csv|json|pickle|excel)", "gcsfs", "path", 0, "gc?s://.+"),
    ],
    "polars": [
        # `DataFrame.write_excel`, and `io/spreadsheet/functions.py`.
        Need(r"polars\..+\.write_excel", "xlsxwriter"),
        Need(r"polars\.read_excel", "fastexcel", unless="engine"),
    ],
    "torchaudio": [
        # `load_with_torchcodec` and `save_with_torchcodec` of `_torchcodec.py`, which nothing else stands in for.
        Need(r"torchaudio\.(?:load|save)", "torchcodec", since="2.9"),
    ],
    "fsspec": [
        # `known_implementations` of `registry.py`.
        Need(r"fsspec\.(?:filesystem|FileSystem)", "s3fs", "protocol", 0, "s3a?"),
        Need(r"fsspec\.(?:filesystem|FileSystem)", "gcsfs", "protocol", 0, "gc?s"),
        Need(r"fsspec\.(?:filesystem|FileSystem)", "huggingface-hub", "protocol", 0, "hf"),
        Need(r"fsspec\.open", "s3fs", "urlpath", 0, "s3a?://.+"),
        Need(r"fsspec\.open", "gcsfs", "urlpath", 0, "gc?s://.+"),
        Need(r"fsspec\.open", "huggingface-hub", "urlpath", 0, "hf://.+"),
    ],
    "huggingface_hub": [
        # `RepoCard.from_template`.
        Need(r"huggingface_hub\.\w+Card\.from_template", "jinja2"),
    ],
}
#: Of all libraries that load models.
_LOADING = [
    # `check_and_set_device_map` of transformers' `integrations/accelerate.py`; `from_pretrained` of diffusers.
    Need(_LOADS, "accelerate", "device_map"),
    # `validate_environment` of the quantizers of transformers and of diffusers.
    Need(_LOADS, "bitsandbytes accelerate", "quantization_config", None, r"\w+\.BitsAndBytesConfig"),
    Need(_LOADS, "bitsandbytes accelerate", "load_in_4bit"),
    Need(_LOADS, "bitsandbytes accelerate", "load_in_8bit"),
    Need(_LOADS, "torchao", "quantization_config", None, r"\w+\.TorchAoConfig"),
    Need(_LOADS, "optimum-quanto accelerate", "quantization_config", None, r"\w+\.QuantoConfig"),
]
#: Of all trainers that are built on that of transformers.
_TRAINING = [
    # The callbacks of `integrations/integration_utils.py`, which a trainer makes when it is made itself.
    *(
        Need(_TRAINERS, of, "args.report_to", None, name)
        for name, of in (
            ("wandb", "wandb"),
            ("trackio", "trackio"),
            ("tensorboard", "tensorboard|tensorboardx"),
            ("mlflow", "mlflow|mlflow-skinny"),
            ("comet_ml", "comet-ml"),
            ("clearml", "clearml"),
            ("codecarbon", "codecarbon"),
            ("swanlab", "swanlab"),
        )
    ),
    # `_get_bitsandbytes_optimizer` of `trainer_optimizer.py`, and `apply_liger_kernel`.
    Need(rf"{_TRAINERS}\.train", "bitsandbytes", "args.optim", None, _EIGHT_BIT),
    Need(rf"{_TRAINERS}\.train", "liger-kernel", "args.use_liger_kernel"),
]
#: The rows by the library that they are for, with what the names of its calls match.
BY_ROOT = {
    root: [
        (re.compile(need.calls), need)
        for need in (
            *_NEEDS.get(root, ()),
            *(_LOADING if root in ("transformers", "diffusers") else ()),
            *(_TRAINING if root in ("transformers", "trl", "sentence_transformers") else ()),
        )
    ]
    for root in _NEEDS
}


def needed(case: Case, have: frozenset[str]) -> dict[str, Event]:
    """What calls that are certain to happen need, and is not installed: distributions, each with the first such call.

    Args:
        case: The submission.
        have: What is installed.
    """
    found: dict[str, Event] = {}
    own = installs_after(case)
    for event in case.reading.events:
        rows = BY_ROOT.get(event.call.path.partition(".")[0]) if event.kind == "call" else None
        if rows is None or not is_certain(event.context) or (own is not None and event.line > own):
            continue
        for calls, need in rows:
            if calls.fullmatch(event.call.path) and applies(event, need) and _is_recent(case, event, need):
                for name in _lacking(need, have):
                    found.setdefault(name, event)
    return found


def _is_recent(case: Case, event: Event, need: Need) -> bool:
    """Whether the job is certain to get a release of the library that has the need."""
    library = event.call.path.partition(".")[0]
    return not need.since or release_of(case, library, Version(need.since)) is not None


def _lacking(need: Need, have: frozenset[str]) -> Iterator[str]:
    for group in need.of.split():
        names = group.split("|")
        if not have.intersection(names):
            yield names[0]


def applies(event: Event, need: Need) -> bool:
    """Whether a call is given what a row speaks of."""
    call = event.call
    if need.unless and (need.unless in call.kwargs or call.open):
        return False
    if not need.option:
        return True
    wanted = re.compile(need.values)
    value = _given(event, need)
    return value is not None and all(
        any(wanted.fullmatch(word) for word in _words(option)) for option in options(value)
    )


def _given(event: Event, need: Need) -> Value | None:
    """What a call is given as the argument of a row; None if nothing."""
    call = event.call
    name, _, field = need.option.partition(".")
    if name == "args":
        trainer = trainer_of(event) or Instance(call.path, call)
        return setting(arguments_of(trainer), field, _ABSENT)
    value = call.arg(name, need.position)
    if not field or value is None:
        return value
    return value.items.get(field) if isinstance(value, Map) else setting(value, field, _ABSENT)


def _words(value: Value, depth: int = 0) -> Iterator[str]:
    """The words of a value: of None, False and what is not known there are none."""
    match value:
        case Const():
            if value.value is not None and value.value is not False:
                yield str(value.value)
        case Text() | PathValue():
            yield template(value) or ""
        case Instance() | Ref():
            yield value.path
        case Object() if value.base is not None:
            yield value.base.path
        case Seq() | Map() if depth < 2:
            items = value.items if isinstance(value, Seq) else list(value.items.values())
            for item in items[:_MAX_ITEMS]:
                yield from _words(item, depth + 1)
        case _:
            pass
