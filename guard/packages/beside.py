"""What calls of libraries need beside their own library, which does not bring it along: the rows.

Each row is for calls that raise without it. A library that only warns, or does the work in another way, has no row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MODEL = r"transformers\.(?!TF|Flax)\w*(?:Model|Model(?:For|With)\w+|For[A-Z]\w+)\.(?:from_pretrained|from_config)"
_TOKENIZER = r"transformers\.\w*(?:Tokenizer|TokenizerFast|Processor|FeatureExtractor)\."
#: Tokenizers that are made of the pieces of sentencepiece alone, and models whose repositories have no other.
_OF_PIECES = "Marian|M2M100|Speech2Text|SpeechT5|BertGeneration|Bartpho|GPTSw3|PLBart|Siglip|MLuke|XLMProphetNet"
_IN_PIECES = r"Helsinki-NLP/opus-mt-.+|facebook/m2m100_.+"
#: What the trainers of TRL load a model with that they are given by its name.
_INITS = "args.model_init_kwargs"
_NAME = "pretrained_model_name_or_path"
_LOADS = rf"{_MODEL}|transformers\.pipeline|diffusers\.\w+\.from_pretrained"
_EMBEDDERS = r"sentence_transformers\.(?:SentenceTransformer|CrossEncoder|SparseEncoder)"
_TRAINERS = r"(?:transformers|trl|sentence_transformers)\.\w*Trainer"
_CONFIGURATIONS = (
    r"transformers\.(?:Seq2Seq)?TrainingArguments|trl\.(?:SFT|DPO|GRPO|KTO|Reward|RLOO)Config"
    r"|sentence_transformers\.\w*TrainingArguments"
)
_PIPE = r"diffusers\.\w*Pipeline[\w.()]*\."
#: Pipelines that need text encoders of transformers as well.
_WITH_ENCODERS = "StableDiffusion|Flux|QwenImage|Wan|LTX|CogVideoX|Sana|PixArt"
_EIGHT_BIT = (
    r"adamw_(?:bnb_)?8bit|paged_adamw_(?:8|32)bit|(?:paged_)?lion_(?:8|32)bit|rmsprop_bnb(?:_\d+bit)?|ademamix(?:_8bit)?"
    r"|paged_ademamix_(?:8|32)bit"
)
_OPENCV = "opencv-python|opencv-python-headless"
_EVALUATES = r"lm_eval\.(?:evaluator\.)?simple_evaluate"
_CHATS = r"langchain\.chat_models\.(?:base\.)?init_chat_model"
#: Providers of inspect that are called with the client of OpenAI.
_LIKE_OPENAI = (
    "openai|openai-api|together|fireworks|deepseek|ollama|openrouter|perplexity|sambanova|moonshot|cloudflare"
    "|llama-cpp-python|hf-inference-providers"
)
#: Scripts that may read or make sounds of rows, or look at images of them, and have these decoded by the library.
_HEARS = r"""(?s)(?!.*\bdecode *= *False).*["']array["']"""
_SEES = r"""(?s)(?!.*\bdecode *= *False).*\[["'](?:image|img|png|jpg)["']\]\."""
#: The parts that they ask for.
_SOUNDS = r"(?:\[.*\])?\[array\]|\{(?:.* )?array (?:.* )?sampling_rate(?: .*)?\}"
_IMAGES = r"\[(?:image|img|png|jpg)\]\.(?:convert|crop|thumbnail|rotate|transpose)"
_VECTOR = r"stable_baselines3\.(?:common\.env_util\.)?make_vec_env"
#: Environments of gymnasium that Box2D moves, and those that MuJoCo does.
_BOXES = r"(?:LunarLander|BipedalWalker|CarRacing)\w*-v\d"
_BODIES = (
    "(?:Ant|HalfCheetah|Hopper|Humanoid|HumanoidStandup|InvertedPendulum|InvertedDoublePendulum|Pusher|Reacher|Swimmer"
    "|Walker2d)-v[45]"
)
#: A script that speaks of an environment that pygame draws.
_SHOWN = r"""(?s).*["'](?:CartPole|MountainCar\w*|Acrobot|Pendulum|Taxi|FrozenLake\w*|CliffWalking|Blackjack)-v\d["']"""
#: Where a database is.
_ADDRESS = r"\w+(?:\+\w+)?://.*"
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
            call the field `b` of what the trainer is configured with, of which `args.b.c` is the entry `c`; empty where
            it depends on none.
        position: Where the argument may be given by position.
        values: The words of the argument for which it is needed; any but None and False.
        unless: An argument with which it is not needed.
        since: The first release of the library that needs it; empty where all do that are known.
        text: What the script has to read like for that; empty where it does not matter.
        parts: A part of rows, as `parts_of` tells it, that the script has to ask for; empty where none is needed.
    """

    calls: str
    of: str
    option: str = ""
    position: int | None = None
    values: str = r"(?s:.+)"
    unless: str = ""
    since: str = ""
    text: str = ""
    parts: str = ""


#: Of both names of Lightning: `WandbLogger.__init__` and its like below `loggers`.
_LOGGERS = [
    Need(rf"(?:pytorch_)?lightning\.(?:.+\.)?{logger}", of)
    for logger, of in (
        ("WandbLogger", "wandb"),
        ("MLFlowLogger", "mlflow|mlflow-skinny"),
        ("CometLogger", "comet-ml"),
        ("TensorBoardLogger", "tensorboard|tensorboardx"),
    )
]
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
        # `requires` of the classes, and `TOKENIZER_MAPPING_NAMES` of `models/auto/tokenization_auto.py`.
        Need(rf"transformers\.(?:{_OF_PIECES})Tokenizer\.from_pretrained", "sentencepiece"),
        Need(r"transformers\.AutoTokenizer\.from_pretrained", "sentencepiece", _NAME, 0, _IN_PIECES),
        Need(r"transformers\.pipeline", "sentencepiece", "model", 1, _IN_PIECES, unless="tokenizer"),
        # `requires` of `AutoImageProcessor.from_pretrained`.
        Need(r"transformers\.AutoImageProcessor\.from_pretrained", "pillow"),
    ],
    "sentence_transformers": [
        # `backend/load.py`.
        Need(_EMBEDDERS, "optimum-onnx|optimum onnxruntime|onnxruntime-gpu", "backend", None, "onnx"),
        Need(_EMBEDDERS, "optimum-intel|optimum openvino", "backend", None, "openvino"),
        # `BaseTrainer.__init__`.
        Need(r"sentence_transformers\.\w+Trainer", "accelerate datasets"),
        Need(_EMBEDDERS, "accelerate", "model_kwargs.device_map"),
        Need(_EMBEDDERS, "kernels|flash-attn", "model_kwargs.attn_implementation", None, "flash_attention_2"),
        # `mine_hard_negatives` of `util/hard_negatives.py`.
        Need(r"sentence_transformers\.(?:.+\.)?mine_hard_negatives", "datasets"),
        Need(
            r"sentence_transformers\.(?:.+\.)?mine_hard_negatives",
            "faiss-cpu|faiss-gpu|faiss-gpu-cu12|faiss-gpu-cu13",
            "use_faiss",
        ),
    ],
    "diffusers": [
        # `DummyObject` of `utils/dummy_pt_objects.py` and `utils/dummy_torch_and_transformers_objects.py`.
        Need(r"diffusers\.(?!Flax|Onnx)\w+\.(?:from_pretrained|from_single_file)", "torch"),
        Need(rf"diffusers\.(?:{_WITH_ENCODERS})\w*Pipeline\.(?:from_pretrained|from_single_file)", "transformers"),
        # `DiffusionPipeline.enable_model_cpu_offload` and `enable_sequential_cpu_offload`.
        Need(_PIPE + r"enable_(?:model|sequential)_cpu_offload", "accelerate"),
        # `ModelMixin.set_use_memory_efficient_attention_xformers`, and the blocks that it sets.
        Need(_PIPE + r"enable_xformers_memory_efficient_attention", "xformers"),
        # `LoraBaseMixin`, under `USE_PEFT_BACKEND`.
        Need(_PIPE + r"(?:load_lora_weights|fuse_lora)", "peft"),
        # `export_to_video` of `utils/export_utils.py`; OpenCV stands in for imageio.
        Need(r"diffusers\.(?:.+\.)?export_to_video", f"imageio|{_OPENCV} imageio-ffmpeg|{_OPENCV}"),
    ],
    "trl": [
        # `VLLMGeneration`, and `get_peft_config` of `trainer/utils.py`.
        Need(r"trl\.\w*Trainer", "vllm", "args.use_vllm"),
        # `create_model_from_path` of `trainer/utils.py`, which loads what is given by its name.
        Need(r"trl\.\w*Trainer", "kernels|flash-attn", f"{_INITS}.attn_implementation", None, "flash_attention_2"),
        Need(r"trl\.\w*Trainer", "bitsandbytes", f"{_INITS}.quantization_config", None, r"\w+\.BitsAndBytesConfig"),
        # `accuracy_reward` and `reasoning_accuracy_reward` of `rewards/accuracy_rewards.py`.
        Need(r"trl\.\w*Trainer", "math-verify", "reward_funcs", None, r"trl\.rewards\.(?:reasoning_)?accuracy_reward"),
        Need(r"trl\.get_peft_config", "peft", "model_args.use_peft", 0),
        # `get_quantization_config`: a `BitsAndBytesConfig`, with which a model cannot be loaded without it.
        Need(r"trl\.get_quantization_config", "bitsandbytes", "model_args.load_in_4bit", 0),
        Need(r"trl\.get_quantization_config", "bitsandbytes", "model_args.load_in_8bit", 0),
    ],
    "peft": [
        # `LoraConfig.__post_init__`, and `loftq_init` of `utils/loftq_utils.py` as a model is given its adapters.
        Need(r"peft\.LoraConfig", "scipy", "init_lora_weights", None, "loftq"),
        Need(r"peft\.get_peft_model", "bitsandbytes", "peft_config.init_lora_weights", 1, "loftq"),
    ],
    "datasets": [
        # `_register_unavailable_formatter` of `formatting/__init__.py`, and `FaissIndex`.
        Need(r"datasets\..+\.(?:set|with)_format", "torch", "type", 0, "torch|pt|pytorch"),
        Need(r"datasets\..+\.(?:set|with)_format", "tensorflow|tensorflow-cpu", "type", 0, "tensorflow|tf"),
        Need(r"datasets\..+\.(?:set|with)_format", "jax", "type", 0, "jax"),
        Need(r"datasets\..+\.(?:set|with)_format", "polars", "type", 0, "polars|pl"),
        Need(r"datasets\..+\.add_faiss_index", "faiss-cpu|faiss-gpu|faiss-gpu-cu12|faiss-gpu-cu13"),
        # `Audio.decode_example` and `encode_example`, which are called for the sound of a row as it is read and made.
        Need(r"datasets\..+\.cast_column", "torchcodec", "feature", 1, r"datasets\.Audio", "", "4.0", _HEARS, _SOUNDS),
        Need(r"datasets\.load_dataset", "torchcodec", since="4.0", text=_HEARS, parts=r"\[audio\]\[array\]"),
        # `Image.decode_example`.
        Need(r"datasets\.load_dataset", "pillow", text=_SEES, parts=_IMAGES),
        # `Image.encode_example`.
        Need(r"datasets\..+\.from_(?:list|dict|generator)", "pillow", "features", 1, r"datasets\.(?:\w+\.)?Image"),
        # `Dataset.to_polars`, `Dataset.to_tf_dataset`, and `io/sql.py`, where the database is told of by its address.
        Need(r"datasets\..+\.to_polars", "polars"),
        Need(r"datasets\..+\.to_tf_dataset", "tensorflow|tensorflow-cpu"),
        Need(r"datasets\..+\.(?:from|to)_sql", "sqlalchemy", "con", 1, _ADDRESS),
    ],
    "evaluate": [
        # What the scripts of `metrics/` import; `_download_additional_modules` looks for it.
        Need(r"evaluate\.load", "rouge-score", "path", 0, "rouge"),
        Need(
            r"evaluate\.load",
            "scikit-learn",
            "path",
            0,
            "accuracy|f1|precision|recall|matthews_correlation|roc_auc|confusion_matrix|glue|mse|mae|super_glue",
        ),
        Need(r"evaluate\.load", "jiwer", "path", 0, "wer|cer"),
        Need(r"evaluate\.load", "sacrebleu", "path", 0, "sacrebleu|chrf|ter"),
        Need(r"evaluate\.load", "seqeval", "path", 0, "seqeval"),
        Need(r"evaluate\.load", "nltk", "path", 0, "meteor|google_bleu"),
        Need(r"evaluate\.load", "bert-score", "path", 0, "bertscore"),
        Need(r"evaluate\.load", "scipy", "path", 0, "pearsonr|spearmanr"),
        Need(r"evaluate\.load", "sacrebleu sacremoses", "path", 0, "sari"),
    ],
    "pandas": [
        # `get_engine` of `io/parquet.py`, `io/feather_format.py`, `io/excel/_util.py`, `io/html.py`.
        Need(r"pandas\.(?:read|(?:.+\.)?to)_parquet", "pyarrow|fastparquet"),
        Need(r"pandas\.(?:read|(?:.+\.)?to)_(?:feather|orc)", "pyarrow"),
        Need(r"pandas\.(?:.+\.)?to_excel", "openpyxl|xlsxwriter", "excel_writer", 0, r".+\.xlsx", unless="engine"),
        Need(r"pandas\.ExcelWriter", "openpyxl|xlsxwriter", "path", 0, r".+\.xlsx", unless="engine"),
        Need(r"pandas\.read_excel", "openpyxl", "io", 0, r".+\.xls[xm]", unless="engine"),
        # `io/xml.py`, where the parser is the usual one, `io/pytables.py`, and `pandasSQL_builder` of `io/sql.py`.
        Need(r"pandas\.read_xml", "lxml", unless="parser"),
        Need(r"pandas\.read_html", "lxml|html5lib", unless="flavor"),
        Need(r"pandas\.(?:read|.+\.to)_hdf", "tables"),
        Need(r"pandas\.read_sql(?:_query|_table)?", "sqlalchemy", "con", 1, _ADDRESS),
        Need(r"pandas\..+\.to_sql", "sqlalchemy", "con", 1, _ADDRESS),
        # `DataFrame.to_markdown`, `io/formats/style.py`, and `_load_backend` of `plotting/_core.py`.
        Need(r"pandas\.(?:.+\.)?to_markdown", "tabulate"),
        Need(r"pandas\.(?:.+\.)?style\.\w+", "jinja2"),
        # `get_filepath_or_buffer` of `io/common.py`; where a file is parquet, pyarrow has its own way to storage.
        Need(r"pandas\.read_\w+", "huggingface-hub", "path", 0, "hf://.+"),
        Need(r"pandas\..+\.to_\w+", "huggingface-hub", "path", 0, "hf://.+"),
        Need(r"pandas\.(?:read|.+\.to)_(?:csv|json|pickle|excel)", "s3fs", "path", 0, "s3a?://.+"),
        Need(r"pandas\.(?:read|.+\.to)_(?:csv|json|pickle|excel)", "gcsfs", "path", 0, "gc?s://.+"),
    ],
    "bs4": [
        # The builders of `builder/`, each of which is only there with its parser: `FeatureNotFound` is raised.
        Need(r"bs4\.BeautifulSoup", "lxml", "features", 1, "lxml(?:-xml)?|xml"),
        Need(r"bs4\.BeautifulSoup", "html5lib", "features", 1, "html5lib"),
    ],
    "polars": [
        # `DataFrame.write_excel`, and `io/spreadsheet/functions.py`.
        Need(r"polars\..+\.write_excel", "xlsxwriter"),
        Need(r"polars\.read_excel", "fastexcel", unless="engine"),
    ],
    "datatrove": [
        # `_requires_dependencies` of the steps, which `PipelineStep.__new__` looks for.
        Need(r"datatrove\.(?:.+\.)?Jsonl(?:Reader|Writer)", "orjson"),
        Need(r"datatrove\.(?:.+\.)?(?:Parquet|Ipc)(?:Reader|Writer)", "pyarrow"),
        Need(r"datatrove\.(?:.+\.)?HuggingFaceDatasetReader", "datasets"),
        Need(r"datatrove\.(?:.+\.)?WarcReader", "warcio python-magic faust-cchardet|cchardet"),
        Need(r"datatrove\.(?:.+\.)?Trafilatura", "trafilatura"),
        Need(r"datatrove\.(?:.+\.)?(?:Language|FastTextClassifier)Filter", "fasttext-numpy2-wheel|fasttext fasteners"),
        Need(r"datatrove\.(?:.+\.)?URLFilter", "tldextract fasteners pyahocorasick"),
        Need(r"datatrove\.(?:.+\.)?FTFYFormatter", "ftfy"),
        Need(r"datatrove\.(?:.+\.)?(?:Line|Doc|Word|Sentence|Lang|Paragraph|Token)Stats", "tldextract"),
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
        # `_import_pil_image` and `_import_numpy` of `inference/_common.py`.
        Need(r"huggingface_hub\.InferenceClient\.(?:text_to_image|image_to_image)", "pillow"),
        Need(r"huggingface_hub\.InferenceClient\.feature_extraction", "numpy"),
    ],
    "inspect_ai": [
        # `model/_providers/providers.py`, which `resolve_models` comes to before anything is evaluated.
        *(
            Need(calls, of, "model", position, rf"(?:{providers})/.+")
            for calls, position in (
                (r"inspect_ai\.eval(?:_async)?", 1),
                (r"inspect_ai\.eval_set", None),
                (r"inspect_ai\.model\.get_model", 0),
            )
            for of, providers in (
                ("openai", _LIKE_OPENAI),
                ("vllm|openai", "vllm"),
                ("sglang|openai", "sglang"),
                ("anthropic", "anthropic"),
                ("google-genai", "google"),
                ("mistralai", "mistral"),
                ("groq", "groq"),
                ("xai-sdk", "grok"),
                ("torch transformers accelerate", "hf"),
            )
        ),
    ],
    "lm_eval": [
        # What the modules of `models/` import, `VLLM.__init__`, and `TemplateAPI.__init__`, which has the rest already.
        Need(_EVALUATES, "torch transformers accelerate", "model", 0, "hf|hf-auto|huggingface"),
        Need(_EVALUATES, "vllm", "model", 0, "vllm"),
        Need(_EVALUATES, "tenacity", "model", 0, "(?:local|openai)-(?:chat-)?completions"),
    ],
    "smolagents": [
        # `models.py`, `default_tools.py` and `GradioUI`, as each is made.
        Need(r"smolagents\.(?:Azure)?OpenAI(?:Server)?Model", "openai", unless="client"),
        Need(r"smolagents\.LiteLLMModel", "litellm", unless="client"),
        Need(r"smolagents\.TransformersModel", "torch transformers"),
        Need(r"smolagents\.VLLMModel", "vllm"),
        Need(r"smolagents\.DuckDuckGoSearchTool", "ddgs"),
        Need(r"smolagents\.WikipediaSearchTool", "wikipedia-api"),
    ],
    "langchain": [
        # `_BUILTIN_PROVIDERS` and `_attempt_infer_model_provider` of `chat_models/base.py`.
        *(
            need
            for of, provider, begins in (
                ("langchain-openai", "openai", "gpt-|o1|o3|chatgpt"),
                ("langchain-anthropic", "anthropic", "claude"),
                ("langchain-huggingface", "huggingface", "huggingface:"),
            )
            for need in (
                Need(_CHATS, of, "model", 0, rf"{provider}:.+|(?:{begins})[^:]*", unless="model_provider"),
                Need(_CHATS, of, "model_provider", None, provider),
            )
        ),
    ],
    "stable_baselines3": [
        # `make_vec_env`, which makes them with gymnasium.
        Need(_VECTOR, "box2d|box2d-py", "env_id", 0, _BOXES),
        Need(_VECTOR, "mujoco", "env_id", 0, _BODIES),
        # `configure_logger` of `common/utils.py`, which learning begins with, and `ProgressBarCallback`.
        Need(r"stable_baselines3\.[A-Z]\w+", "tensorboard", "tensorboard_log"),
        Need(r"stable_baselines3\.[A-Z]\w+(?:\.load)?\.learn", "tqdm rich", "progress_bar"),
    ],
    "gymnasium": [
        # The modules of `envs/box2d` and `envs/mujoco`, and `RecordVideo.__init__`.
        Need(r"gymnasium\.make", "box2d|box2d-py", "id", 0, _BOXES),
        Need(r"gymnasium\.make", "mujoco", "id", 0, _BODIES),
        Need(r"gymnasium\.wrappers\.RecordVideo", "moviepy"),
        # `render` of the modules of `envs/classic_control` and `envs/toy_text`, as a window is shown with each step.
        Need(r"gymnasium\.make", "pygame|pygame-ce", "render_mode", None, "human", text=_SHOWN),
    ],
    "lightning": _LOGGERS,
    "pytorch_lightning": _LOGGERS,
    "lightgbm": [
        # `LGBMModel.__init__`, and `plotting.py`.
        Need(r"lightgbm\.LGBM\w+", "scikit-learn"),
        Need(r"lightgbm\.plot_(?:importance|metric)", "matplotlib"),
    ],
    "xgboost": [
        # `XGBModel.__init__`.
        Need(r"xgboost\.XGB\w*(?:Classifier|Regressor|Ranker)", "scikit-learn"),
    ],
    "sklearn": [
        # `check_matplotlib_support` of `utils/_optional_dependencies.py`.
        Need(r"sklearn\.(?:\w+\.)*\w+Display\.(?:plot|from_predictions|from_estimator)", "matplotlib"),
    ],
    "imageio": [
        # `imopen` of `core/imopen.py`, where no plugin for the name of the file is there.
        Need(r"imageio\.(?:v2\.)?(?:mimsave|mimwrite|get_writer)", "imageio-ffmpeg|av", "uri", 0, r".+\.(?:mp4|mov)"),
    ],
    "faiss": [
        # The wheels for processors are built without `FAISS_ENABLE_GPU`, which the wrappers of these are in.
        Need(
            r"faiss\.(?:StandardGpuResources|index_cpu_to_gpu)",
            "faiss-gpu-cu12|faiss-gpu|faiss-gpu-cu11|faiss-gpu-cu13",
        ),
    ],
    "seaborn": [
        # `clustermap` of `matrix.py`.
        Need(r"seaborn\.clustermap", "scipy"),
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
    # The same, of weights that are quantized already, as the names of repositories with them say.
    Need(_MODEL, "bitsandbytes accelerate", _NAME, 0, r"[\w.-]+/[\w.-]+-bnb-[48]bit"),
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
    # `_get_bitsandbytes_optimizer` and its like of `trainer_optimizer.py`, and `apply_liger_kernel`.
    Need(rf"{_TRAINERS}\.train", "bitsandbytes", "args.optim", None, _EIGHT_BIT),
    Need(rf"{_TRAINERS}\.train", "torchao", "args.optim", None, "adamw_torch_[48]bit"),
    Need(rf"{_TRAINERS}\.train", "galore-torch", "args.optim", None, r"galore_\w+"),
    Need(rf"{_TRAINERS}\.train", "apollo-torch", "args.optim", None, r"apollo_\w+"),
    Need(rf"{_TRAINERS}\.train", "lomo-optim", "args.optim", None, "(?:ada)?lomo"),
    Need(rf"{_TRAINERS}\.train", "schedulefree", "args.optim", None, r"schedule_free_\w+"),
    Need(rf"{_TRAINERS}\.train", "torch-optimi", "args.optim", None, "stable_adamw"),
    Need(rf"{_TRAINERS}\.train", "grokadamw", "args.optim", None, "grokadamw"),
    Need(rf"{_TRAINERS}\.train", "liger-kernel", "args.use_liger_kernel"),
    # `HfDeepSpeedConfig.__init__`, as the configuration is made.
    Need(_CONFIGURATIONS, "deepspeed", "deepspeed"),
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
#: Modules that cannot be imported without another distribution than their own.
SUBMODULES = {
    # `utils/tensorboard/__init__.py`.
    "torch.utils.tensorboard": "tensorboard",
}
#: Programs by the distribution that installs them: its entry points.
PROGRAMS = {
    "accelerate": "accelerate",
    "autotrain": "autotrain-advanced",
    "axolotl": "axolotl",
    "ct2-transformers-converter": "ctranslate2",
    "deepspeed": "deepspeed",
    "docling": "docling",
    "gallery-dl": "gallery-dl",
    "img2dataset": "img2dataset",
    "inspect": "inspect-ai",
    "lerobot-train": "lerobot",
    "lighteval": "lighteval",
    "llamafactory-cli": "llamafactory",
    "lm_eval": "lm-eval",
    "marker_single": "marker-pdf",
    "mergekit-yaml": "mergekit",
    "mteb": "mteb",
    "optimum-cli": "optimum",
    "scrapy": "scrapy",
    "spacy": "spacy",
    "torchrun": "torch",
    "trl": "trl",
    "vllm": "vllm",
    "whisper": "openai-whisper",
    "whisperx": "whisperx",
    "yt-dlp": "yt-dlp",
}
