"""Which libraries, releases and calls the table of signatures holds."""

from __future__ import annotations

#: The last release of each minor version, oldest first, by the name of the distribution.
RELEASES: dict[str, str] = {
    "huggingface-hub": "0.20.3 0.21.4 0.22.2 0.23.5 0.24.7 0.25.2 0.26.5 0.27.1 0.28.1 0.29.3 0.30.2 0.31.4 0.32.6 "
    "0.33.5 0.34.6 0.35.3 0.36.2 1.0.1 1.1.7 1.2.4 1.3.7 1.4.1 1.5.0 1.6.0 1.7.2 1.8.0 1.9.2 1.10.2 1.11.0 1.12.2 "
    "1.13.0 1.14.0 1.15.0 1.16.4 1.17.0 1.18.0 1.19.0 1.20.1 1.21.0 1.22.0 1.23.0 1.24.0 1.25.1 1.26.1 1.27.0 1.28.0 "
    "1.29.0 1.30.0 1.31.0 1.32.0 1.33.0 2.0.0 2.1.1 2.2.0 2.3.0 2.4.0",
    "transformers": "4.30.2 4.31.0 4.32.1 4.33.3 4.34.1 4.35.2 4.36.2 4.37.2 4.38.2 4.39.3 4.40.2 4.41.2 4.42.4 4.43.4 "
    "4.44.2 4.45.2 4.46.3 4.47.1 4.48.3 4.49.0 4.50.3 4.51.3 4.52.4 4.53.3 4.54.1 4.55.4 4.56.2 4.57.6 5.0.0 5.1.0 "
    "5.2.0 5.3.0 5.4.0 5.5.4 5.6.2 5.7.0 5.8.1 5.9.0 5.10.4 5.11.0 5.12.1 5.13.1 5.14.1 5.15.1 5.16.1 5.17.0 5.18.0 "
    "5.19.0 5.20.2 5.21.1 5.22.2 5.23.0 5.24.0",
    "trl": "0.7.11 0.8.6 0.9.6 0.10.1 0.11.4 0.12.2 0.13.0 0.14.0 0.15.2 0.16.1 0.17.0 0.18.2 0.19.1 0.20.0 0.21.0 "
    "0.22.2 0.23.1 0.24.0 0.25.1 0.26.2 0.27.2 0.28.0 0.29.1 1.0.0 1.1.0 1.2.0 1.3.0 1.4.0 1.5.1 1.6.0 1.7.1 1.8.0 "
    "1.9.2 1.10.0 1.11.0 1.12.0 1.13.0 1.14.2 1.15.0 1.16.0",
    "datasets": "2.14.7 2.15.0 2.16.1 2.17.1 2.18.0 2.19.2 2.20.0 2.21.0 3.0.2 3.1.0 3.2.0 3.3.2 3.4.1 3.5.1 3.6.0 "
    "4.0.0 4.1.1 4.2.0 4.3.0 4.4.2 4.5.0 4.6.1 4.7.0 4.8.5 5.0.1 5.1.0 5.2.0",
    "peft": "0.6.2 0.7.1 0.8.2 0.9.0 0.10.0 0.11.1 0.12.0 0.13.2 0.14.0 0.15.2 0.16.0 0.17.1 0.18.1 0.19.1 0.20.0 "
    "0.21.2",
    "diffusers": "0.25.1 0.26.3 0.27.2 0.28.2 0.29.2 0.30.3 0.31.0 0.32.2 0.33.1 0.34.0 0.35.2 0.36.0 0.37.1 0.38.0 "
    "0.39.0 0.40.0 0.41.0 0.42.1",
    "sentence-transformers": "2.2.2 2.3.1 2.4.0 2.5.1 2.6.1 2.7.0 3.0.1 3.1.1 3.2.1 3.3.1 3.4.1 4.0.2 4.1.0 5.0.0 "
    "5.1.2 5.2.3 5.3.0 5.4.1 5.5.1 5.6.1 5.7.0 6.0.1 6.1.0 6.2.0",
    "setfit": "0.7.0 1.0.3 1.1.3 1.2.0",
    "accelerate": "0.21.0 0.22.0 0.23.0 0.24.1 0.25.0 0.26.1 0.27.2 0.28.0 0.29.3 0.30.1 0.31.0 0.32.1 0.33.0 0.34.2 "
    "1.0.1 1.1.1 1.2.1 1.3.0 1.4.0 1.5.2 1.6.0 1.7.0 1.8.1 1.9.0 1.10.1 1.11.0 1.12.0 1.13.0 1.14.0 1.15.0",
    "timm": "0.9.16 1.0.31",
    "tokenizers": "0.13.3 0.14.1 0.15.2 0.19.1 0.20.3 0.21.4 0.22.2 0.23.3",
}
#: Which calls of each library are held: names of its top level as regular expressions, and with `.` the methods of a
#: class; before `/` the module below the top level that has them. Those whose parameters are anything in all releases
#: are left out.
CALLS: dict[str, tuple[str, ...]] = {
    "huggingface_hub": (
        "HfApi",
        r"HfApi\.(?!run_as_future).*",
        "CommitScheduler",
        r"CommitScheduler\..*",
        "CommitOperation.*",
        "HfFileSystem",
        "Repository",
        "InferenceClient",
        r"InferenceClient\.(chat_completion|text_to_image|text_generation|feature_extraction|automatic_speech_recognition)",
        r"InferenceClient\.(text_classification|image_to_text|text_to_speech|summarization|translation)",
        "(Repo|Model|Dataset|Space)Card(Data)?",
        r"(Repo|Model|Dataset|Space)Card\.(push_to_hub|load|from_template|save|validate)",
        r"ModelHubMixin\.(push_to_hub|save_pretrained)",
        "hf_hub_download|snapshot_download|cached_download|hf_hub_url|get_hf_file_metadata",
        "login|logout|notebook_login|interpreter_login",
        "get_token|whoami|metadata_.*|push_to_hub_.*|save_pretrained_keras|from_pretrained_.*|save_torch_.*",
        "scan_cache_dir|try_to_load_from_cache|configure_http_backend|get_session|HFSummaryWriter",
    ),
    "transformers": (
        "(Seq2Seq)?Trainer",
        r"(Seq2Seq)?Trainer\.(train|evaluate|predict|push_to_hub|save_model|create_model_card|hyperparameter_search)",
        r"Trainer\.(.*_callback|save_state|(log|save|format)_metrics|is_.*_zero|num_examples|get_.*_dataloader)",
        r"Trainer\.(create_optimizer.*|create_scheduler|get_.*parameters|get_learning_rates)",
        r"GenerationConfig\.(save_pretrained|to_dict|to_json_string|validate|update)",
        "Text(Iterator)?Streamer|.*Logits(Processor|Warper)(List)?|.*Criteria(List)?|PrinterCallback|ProgressCallback",
        r"StoppingCriteriaList\..*|LogitsProcessorList\..*|.*Constraint",
        "(Seq2Seq)?TrainingArguments",
        "PushToHubMixin",
        r"PushToHubMixin\.push_to_hub",
        "DataCollator.*|EarlyStoppingCallback|get_.*schedule.*|set_seed|HfArgumentParser",
    ),
    "trl": (
        ".*(Config|Arguments|Trainer)|(SyncRefModel|LogCompletions)Callback",
        "get_.*|setup_chat_format|DataCollator.*|create_reference_model|is_conversational|(pack|truncate)_dataset",
        "apply_chat_template|clone_chat_template|unpair_preference_dataset",
    ),
    "datasets": (
        r"(Iterable)?Dataset(Dict)?\.[a-z].*",
        "load_dataset|load_from_disk|concatenate_datasets|interleave_datasets|load_metric|get_dataset_.*|list_datasets",
        "ClassLabel|Value|Sequence|List|LargeList|Audio|Image|Video|Pdf|Nifti|Json|Mesh|Translation.*|Array[2-5]D",
        r"ClassLabel\.(int2str|str2int)|Features\.(reorder_fields_as|flatten|copy|encode_.*|decode_.*|to_dict)",
        "DatasetInfo|load_dataset_builder|disable_.*|enable_.*|is_caching_enabled|DownloadConfig|ReadInstruction",
    ),
    "peft": (
        "[A-Z].*Config",
        "get_peft_.*|prepare_model_.*|set_peft_.*|inject_.*|replace_lora.*|convert_to_.*|load_peft_.*|get_layer_.*",
        r"PeftModel\.(push_to_hub|save_pretrained|get_nb_.*|print_.*|[a-z]*_?adapter.*|set_.*|get_.*|create_.*)",
        # Those of all other adapters take no more.
        r"LoraModel\.(merge_and_unload|unload|merge_adapter|unmerge_adapter|add_weighted_adapter|delete_adapter)",
    ),
    "diffusers": (
        r"DiffusionPipeline\.(push_to_hub|save_pretrained|enable_.*|disable_.*|reset_.*|remove_.*|maybe_.*)",
        r"ModelMixin\.push_to_hub",
        r"(StableDiffusion(XL|3)?|Flux2?|Flux(Kontext|Img2Img)|Wan(ImageToVideo)?|QwenImage(Edit)?)Pipeline\.__call__",
        r"(LTX|Sana|HunyuanVideo|PixArt(Alpha|Sigma)|ZImage|StableVideoDiffusion|AnimateDiff|Mochi)Pipeline\.__call__",
        r"(CogVideoX|HiDreamImage|Chroma|Lumina2)Pipeline\.__call__",
    ),
    "sentence_transformers": (
        ".*(TrainingArguments|Trainer)",
        "(SentenceTransformer|CrossEncoder|SparseEncoder)",
        r"(SentenceTransformer|CrossEncoder|SparseEncoder)\.(?!_|forward|model_card_data|similarity|to\b|train\b|eval\b)[a-z].*",
        "InputExample|ParallelSentencesDataset|SentencesDataset|LoggingHandler|.*quantize.*|export_.*|mine_.*",
        *(f"{module}/[A-Z].*" for module in ("losses", "evaluation", "models", "datasets", "readers", "sampler")),
        *(
            f"{kind}_encoder.{one}/[A-Z].*"
            for kind in ("sparse", "cross")
            for one in ("losses", "evaluation", "models")
        ),
        "util/(?!is_|import_|fullname|check_|get_|disabled_tqdm)[a-z].*",
        "quantization/[a-z].*",
        "sparse_encoder.callbacks.splade_callbacks/[A-Z].*",
    ),
    "setfit": ("SetFitTrainer|Trainer|TrainingArguments", r"(Trainer|SetFitModel|SetFitTrainer)\.(push_to_hub|train)"),
    "accelerate": (
        "Accelerator|PartialState",
        r"(Accelerator|PartialState)\.[a-z].*",
        "[a-z].*",
        ".*(Plugin|Kwargs)",
        "utils/(set_seed|gather.*|broadcast.*|reduce|send_to_device|find_batch_size|write_basic_config|load_.*_in_model)",
        "utils/(save|get_max_memory|get_balanced_memory|infer_auto_device_map|tqdm|release_memory|extract_model_from.*)",
        "utils/(ProjectConfiguration|DataLoaderConfiguration|calculate_maximum_sizes|compute_module_sizes)",
        "utils/(?!Megatron).*(Plugin|Kwargs)",
        "logging/get_logger",
        "tracking/[A-Z].*Tracker",
    ),
    "timm": (),
    "tokenizers": (),
}
#: The modules below the top level of each library of which all names are held that any of its releases has.
MODULES: dict[str, str] = {
    "huggingface_hub": "constants errors file_download hf_api hf_file_system inference repocard repocard_data "
    "repository serialization utils utils.logging",
    "transformers": "activations configuration_utils data data.data_collator data.processors debug_utils "
    "feature_extraction_utils generation generation.configuration_utils generation.logits_process "
    "generation.stopping_criteria generation.streamers generation.utils hf_argparser hub image_processing_utils "
    "image_transforms image_utils modeling_outputs modeling_utils optimization pipelines "
    "pytorch_utils tokenization_utils_base trainer trainer_callback trainer_pt_utils trainer_seq2seq "
    "trainer_utils training_args training_args_seq2seq utils utils.hub utils.import_utils utils.logging "
    "utils.quantization_config utils.versions",
    "trl": "core data_utils extras extras.dataset_formatting extras.profiling import_utils "
    "models models.utils rewards trainer trainer.callbacks trainer.dpo_trainer trainer.grpo_config "
    "trainer.grpo_trainer trainer.sft_config trainer.sft_trainer trainer.utils",
    "datasets": "arrow_dataset arrow_writer builder combine config dataset_dict download exceptions features "
    "features.features fingerprint info iterable_dataset load search splits utils utils.file_utils utils.info_utils "
    "utils.logging",
    "peft": "auto config helpers mapping peft_model tuners tuners.adalora tuners.ia3 tuners.loha tuners.lokr "
    "tuners.lora tuners.lora.config tuners.lora.layer tuners.prefix_tuning tuners.prompt_tuning tuners.tuners_utils "
    "utils utils.constants utils.other utils.save_and_load",
    "diffusers": "callbacks configuration_utils hooks image_processor loaders models models.attention_processor "
    "optimization pipelines pipelines.flux pipelines.pipeline_utils pipelines.stable_diffusion "
    "pipelines.stable_diffusion_xl quantizers schedulers training_utils utils utils.export_utils utils.import_utils "
    "utils.loading_utils utils.logging utils.torch_utils video_processor",
    "sentence_transformers": "backend cross_encoder cross_encoder.evaluation cross_encoder.losses "
    "cross_encoder.trainer cross_encoder.training_args cross_encoder.util data_collator datasets evaluation losses "
    "model_card models quantization readers sampler similarity_functions sparse_encoder sparse_encoder.callbacks "
    "sparse_encoder.evaluation sparse_encoder.losses sparse_encoder.models sparse_encoder.trainer "
    "sparse_encoder.training_args trainer training_args util",
    "setfit": "data losses modeling sample_dataset trainer training_args",
    "accelerate": "accelerator big_modeling data_loader hooks launchers local_sgd logging optimizer scheduler state "
    "tracking utils utils.dataclasses utils.memory utils.operations utils.random",
    "timm": "",
    "tokenizers": "decoders models normalizers pre_tokenizers processors trainers",
}
#: The dataclasses of each library whose defaults are held, beside those of its experimental modules.
DATA: dict[str, str] = {
    "transformers": "(Seq2Seq)?TrainingArguments",
    "trl": ".*(Config|Arguments)",
    "sentence_transformers": ".*TrainingArguments",
    "setfit": "TrainingArguments",
}
#: Classes of a module `utils` whose methods many others have.
HIDDEN = frozenset({"PushToHubMixin"})
#: Requirements of a release that are held besides those on the libraries above, since scripts pin them.
WATCHED = frozenset({"fsspec", "numpy", "pandas", "protobuf", "pyarrow", "requests", "torch"})
#: Distributions that scripts ask for beside these libraries, and that need some of them: it is resolved which releases
#: of the libraries come with the newest one.
COMPANIONS = (
    "angle-emb argilla autoawq axolotl beir bertopic chatterbox-tts colpali-engine datatrove deepspeed demucs "
    "distilabel docling evaluate faster-whisper flagembedding flair flash-linear-attention gliner gliner2 gptqmodel "
    "gradio inspect-ai kernels keybert kokoro langchain-huggingface lighteval litgpt llmcompressor lm-eval marker-pdf "
    "mlx-lm model2vec mteb open-clip-torch optimum optimum-intel outlines pyannote-audio pylate python-doctr semhash "
    "sglang smolagents spacy-transformers surya-ocr text2vec trackio transformer-lens unsloth vllm whisperx wtpsplit "
    "xgrammar"
)
#: Distributions, and their extras, that scripts ask for: it is resolved what comes with each. `pip` is not among them:
#: a script that asks for it installs more, and what it then has is not known.
DISTRIBUTIONS = (
    "absl-py accelerate adapters adlfs aim aiofiles aiohappyeyeballs aiohttp aiosignal albucore albumentations ale-py "
    "alembic altair angle-emb ankh annotated-doc annotated-types annoy anthropic antlr4-python3-runtime anyio argilla "
    "arxiv ase attrs audiomentations audioread autoawq av axolotl azure-identity azure-storage-blob babel backoff "
    "beautifulsoup4 beir bert-score bertopic biopython bitsandbytes blis bokeh boltz boto3 botocore brotli "
    "camel-tools captum catalogue catboost causal-conv1d cdx-toolkit certifi cffi charset-normalizer chatterbox-tts "
    "chex chromadb chronos-forecasting click cloudpathlib cloudpickle codecarbon cohere colorama colorlog "
    "colpali-engine comet-ml confection contourpy courlan cryptography ctgan ctransformers ctranslate2 cupy-cuda12x "
    "cut-cross-entropy cwevals cycler cymem darts dask dask[complete] dask[dataframe] datasets datasets[audio] "
    "datasets[vision] datasketch datatrove[all] datatrove[io] datatrove[processing] dateparser decorator decord "
    "deepspeed defusedxml deltalake demucs diffusers diffusers[torch] diffusers[training] dill distilabel "
    "distilabel[hf-inference-endpoints] distilabel[hf-transformers] distilabel[vllm] distro dnspython docling "
    "docstring-parser draccus dspy duckdb easyocr einops einx elasticsearch email-validator embedding-atlas emoji "
    "equinox esm evaluate fair-esm faiss-cpu faker fastapi fastapi[standard] fastavro fastembed faster-whisper "
    "fastparquet fasttext-wheel fastuuid fastwarc feedparser filelock fire flagembedding flair flash-attn "
    "flash-linear-attention flashinfer-python flask flatbuffers flax fonttools formulaic frozenlist fsspec "
    "fsspec[http] fsspec[s3] ftfy fugashi gcsfs gdown gensim geopandas gguf gitpython gliner gliner2 gluonts "
    "google-cloud-bigquery google-cloud-storage google-genai google-generativeai googleapis-common-protos gptqmodel "
    "gradio gradio-client groovy groq grouped-gemm guidance gym gymnasium gymnasium-robotics gymnasium[atari] "
    "gymnasium[box2d] h11 h2 h5py hdbscan hf-gradio hf-transfer hf-xet hnswlib hpack hqq html2text html5lib htmldate "
    "httpcore httpcore2 httptools httpx httpx2 httpx[http2] huggingface-hub huggingface-hub[cli] "
    "huggingface-hub[hf-transfer] huggingface-hub[hf-xet] huggingface-hub[inference] huggingface-hub[mcp] "
    "huggingface-hub[torch] huggingface-sb3 humanize hydra-core hyperframe hyperopt id idna ijson imagehash imageio "
    "imageio[ffmpeg] imbalanced-learn img2dataset imgaug importlib-metadata indic-nlp-library insightface inspect-ai "
    "inspect-evals instructor interface-meta internetarchive ipython jax jax[cuda12] jaxlib jellyfish jieba jinja2 "
    "jiter jiwer jmespath joblib json-repair json5 jsonargparse jsonlines jsonpatch jsonpointer jsonschema "
    "jsonschema-specifications justext kaggle kaleido keras keras-hub kernels keybert kiwisolver kokoro konlpy kornia "
    "lancedb langchain langchain-community langchain-core langchain-huggingface langchain-openai langchain-protocol "
    "langchain-text-splitters langdetect langfuse langgraph langgraph-checkpoint langgraph-prebuilt langgraph-sdk "
    "langid langsmith language-tool-python latex2sympy2-extended lazy-loader lerobot lerobot[pi] lerobot[smolvla] "
    "levenshtein librosa liger-kernel lighteval lighteval[math] lighteval[vllm] lightgbm lightning "
    "lightning-utilities lingua-language-detector litdata litellm litgpt llama-cpp-python llama-index llmcompressor "
    "llvmlite lm-eval lm-eval[api] lm-eval[hf] lm-eval[vllm] lm-format-enforcer lmdeploy loguru lovely-tensors lpips "
    "lxml lxml-html-clean mako marimo markdown markdown-it-py markdownify marker-pdf markitdown markupsafe "
    "math-verify matplotlib mdurl mecab-python3 mediapipe mergekit mistralai ml-dtypes mlflow mlx-lm model2vec "
    "model2vec[distill] model2vec[training] monai mosaicml-streaming moviepy mpmath msgpack mteb mteb[codecarbon] "
    "mujoco multidict multiprocess murmurhash mutagen mwparserfromhell mwxml namex narwhals nbformat ndjson "
    "nemo-toolkit neptune netcdf4 networkx neuralforecast newspaper3k ninja nlpaug nltk noisereduce num2words numba "
    "numpy numpyro nvidia-ml-py nvitop olmocr omegaconf onnx onnxruntime onnxruntime-gpu onnxscript opacus "
    "open-clip-torch openai openai-whisper opencc opencv-contrib-python opencv-python opencv-python-headless openpyxl "
    "opentelemetry-api opentelemetry-exporter-http-transport opentelemetry-exporter-otlp-common "
    "opentelemetry-exporter-otlp-proto-common opentelemetry-exporter-otlp-proto-http opentelemetry-proto "
    "opentelemetry-sdk opentelemetry-semantic-conventions opentsne opt-einsum optax optimum optimum-benchmark "
    "optimum-intel optimum-onnx optimum-onnx[onnxruntime] optimum-quanto optimum[exporters] optimum[onnxruntime-gpu] "
    "optimum[onnxruntime] optree optuna orbax-checkpoint orjson ormsgpack outlines packaging paddleocr paddlepaddle "
    "pandas patsy pdf2image pdfminer-six pdfplumber peewee peft pettingzoo pillow pinecone-client pip platformdirs "
    "playwright plotly polars polars-runtime-32 polars[all] pooch portalocker pqdm preshed presidio-analyzer "
    "presidio-anonymizer propcache prophet protobuf psutil psycopg2-binary pyahocorasick pyannote-audio pyarrow "
    "pycocoevalcap pycocotools pycparser pydantic pydantic-core pydantic-settings pydub pygithub pygments pyjwt "
    "pylance pylate pyloudnorm pymongo pymupdf pymupdf-layout pymupdf4llm pynndescent pynvml pyod pyparsing pypdf "
    "pypdfium2 pyro-ppl pyspellchecker pytesseract pythainlp python-dateutil python-doctr python-docx python-dotenv "
    "python-multipart python-pptx python-slugify pytorch-forecasting pytorch-lightning pytorch-metric-learning pytz "
    "pyyaml qdrant-client qwen-asr qwen-tts qwen-vl-utils rapidfuzz rasterio ray ray[data] ray[train] rdkit "
    "readability-lxml redis referencing regex replicate requests requests-cache requests-toolbelt resampy resiliparse "
    "rfc3161-client rfc8785 rfdetr rfdetr[metrics] rich rl-zoo3 roboflow rouge rouge-score rpds-py ruamel-yaml s3fs "
    "s3transfer sacrebleu sacremoses safehttpx safetensors saturate saturate[hf] sb3-contrib schedulefree "
    "scikit-image scikit-learn scipy scrapy sdv seaborn securesystemslib segmentation-models-pytorch selenium "
    "semantic-version semanticscholar semhash sentence-transformers sentence-transformers[image] "
    "sentence-transformers[onnx] sentence-transformers[train] sentencepiece seqeval setfit setuptools sgl-kernel "
    "sglang shap shapely shellingham sigstore sigstore-models sigstore-rekor-types simple-parsing simpletransformers "
    "simsimd six sktime smart-open smolagents smolagents[all] snac sniffio sounddevice soundfile soupsieve sox soxr "
    "spacy spacy-legacy spacy-loggers spacy-transformers span-marker speechbrain sqlalchemy srsly stable-baselines3 "
    "stable-baselines3[extra] stanza starlette statsmodels streamlit stringzilla supervision surya-ocr swanlab sympy "
    "tabpfn tabulate tavily-python tenacity tensorboard tensorboardx tensorflow tensorflow-cpu tensorflow-datasets "
    "termcolor text-unidecode text2vec textblob textstat thinc threadpoolctl tifffile tiktoken timm tld together "
    "tokenizers toml tomlkit torch torch-audiomentations torch-geometric torchao torchaudio torchcodec torchdata "
    "torchinfo torchmetrics torchtune torchvision tqdm trackio trafilatura transformer-lens transformers "
    "transformers[audio] transformers[sentencepiece] transformers[torch] transformers[vision] tree-sitter triton trl "
    "trl[deepspeed] trl[liger] trl[peft] trl[quantization] trl[vllm] trl[vlm] truststore tuf typeguard typer "
    "typing-inspection tyro tzlocal ujson ultralytics ultralytics-platform ultralytics-thop umap-learn underthesea "
    "unidecode universal-pathlib unsloth unsloth-zoo unstructured urllib3 utilsforecast uuid-utils uv uvicorn "
    "uvicorn[standard] uvloop verifiers vllm vllm[audio] vocos wandb warcio wasabi watchfiles wcwidth weasel "
    "weaviate-client webdataset websockets wheel whisperx wikipedia wikipedia-api wordcloud wrapt wtpsplit xarray "
    "xarray[io] xformers xgboost xgrammar xlsxwriter xmltodict xxhash yarl yt-dlp zarr zipp zstandard"
)


def module_of(distribution: str) -> str:
    """The name that one of the libraries is imported by."""
    return distribution.replace("-", "_")
