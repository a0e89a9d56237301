"""Distributions and the modules that they install, where the names differ, and what they bring along."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

from guard.packages.distributions import REQUIRES
from guard.signatures.extras import EXTRAS
from guard.signatures.table import lines
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from packaging.requirements import Requirement

#: Module: the distribution that installs it.
DISTRIBUTION = {
    "OpenSSL": "pyopenssl",
    "PIL": "pillow",
    "absl": "absl-py",
    "ahocorasick": "pyahocorasick",
    "antlr4": "antlr4-python3-runtime",
    "awq": "autoawq",
    "bs4": "beautifulsoup4",
    "chatterbox": "chatterbox-tts",
    "cpuinfo": "py-cpuinfo",
    "cv2": "opencv-python-headless",
    "dateutil": "python-dateutil",
    "dns": "dnspython",
    "docx": "python-docx",
    "dotenv": "python-dotenv",
    "faiss": "faiss-cpu",
    "fitz": "pymupdf",
    "fla": "flash-linear-attention",
    "flashinfer": "flashinfer-python",
    "git": "gitpython",
    "google": "google-cloud-storage",
    "googleapiclient": "google-api-python-client",
    "hydra": "hydra-core",
    "indicnlp": "indic-nlp-library",
    "jwt": "pyjwt",
    "llama_cpp": "llama-cpp-python",
    "lmformatenforcer": "lm-format-enforcer",
    "magic": "python-magic",
    "marker": "marker-pdf",
    "mpl_toolkits": "matplotlib",
    "open_clip": "open-clip-torch",
    "opentelemetry": "opentelemetry-api",
    "pkg_resources": "setuptools",
    "pptx": "python-pptx",
    "pyannote": "pyannote-audio",
    "pywt": "pywavelets",
    "ruamel": "ruamel-yaml",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "skopt": "scikit-optimize",
    "surya": "surya-ocr",
    "umap": "umap-learn",
    "whisper": "openai-whisper",
    "wikipediaapi": "wikipedia-api",
    "yaml": "pyyaml",
}
_MODULES: dict[str, tuple[str, ...]] = {
    "beautifulsoup4": ("bs4",),
    "opencv-python": ("cv2",),
    "opencv-python-headless": ("cv2",),
    "opencv-contrib-python": ("cv2",),
    "faiss-cpu": ("faiss",),
    "faiss-gpu": ("faiss",),
    "pillow": ("PIL",),
    "pymupdf": ("fitz", "pymupdf"),
    "python-dotenv": ("dotenv",),
    "pyyaml": ("yaml",),
    "scikit-image": ("skimage",),
    "scikit-learn": ("sklearn",),
    "umap-learn": ("umap",),
    "python-dateutil": ("dateutil",),
    "opentelemetry-api": ("opentelemetry",),
    "absl-py": ("absl",),
    "gitpython": ("git",),
    "hydra-core": ("hydra",),
    "open-clip-torch": ("open_clip",),
    "protobuf": ("google",),
    "google-cloud-storage": ("google",),
    "google-genai": ("google",),
    "pyjwt": ("jwt",),
    "setuptools": ("setuptools", "pkg_resources"),
    "lightning": ("lightning", "lightning_fabric"),
    "pytorch-lightning": ("pytorch_lightning", "lightning_fabric"),
    "faiss-gpu-cu12": ("faiss",),
    "qwen-vl-utils": ("qwen_vl_utils",),
    "segmentation-models-pytorch": ("segmentation_models_pytorch",),
    "python-docx": ("docx",),
    "python-pptx": ("pptx",),
    "mwparserfromhell": ("mwparserfromhell",),
    "attrs": ("attr", "attrs"),
    "pycryptodome": ("Crypto",),
    "antlr4-python3-runtime": ("antlr4",),
    "levenshtein": ("Levenshtein",),
    "rapidfuzz": ("rapidfuzz",),
    "webdataset": ("webdataset",),
    "unsloth": ("unsloth", "unsloth_zoo"),
    "llama-cpp-python": ("llama_cpp",),
    "openai-whisper": ("whisper",),
    "py7zr": ("py7zr",),
    "biopython": ("Bio",),
    "pyyaml-include": ("yaml_include",),
    "boltz": ("boltz",),
    "datasketch": ("datasketch",),
    "llmcompressor": ("llmcompressor",),
    "azure-storage-blob": ("azure",),
    "azure-identity": ("azure",),
    "ruamel-yaml": ("ruamel",),
    "pyserial": ("serial",),
    "imbalanced-learn": ("imblearn",),
    "scikit-optimize": ("skopt",),
    "tensorflow": ("tensorflow", "keras"),
    "tensorflow-cpu": ("tensorflow", "keras"),
    "pdfminer-six": ("pdfminer",),
    "pypdf2": ("PyPDF2",),
    "whisperx": ("whisperx",),
    "flash-attn": ("flash_attn",),
    "gdal": ("osgeo",),
    "pymongo": ("pymongo", "bson"),
    "psycopg2-binary": ("psycopg2",),
    "mecab-python3": ("MeCab",),
    "tree-sitter-python": ("tree_sitter_python",),
    "discord-py": ("discord",),
    "paddlepaddle": ("paddle",),
    "paddlepaddle-gpu": ("paddle",),
    "pyturbojpeg": ("turbojpeg",),
    "python-magic": ("magic",),
    "usearch": ("usearch",),
    "python-telegram-bot": ("telegram",),
    "nemo-toolkit": ("nemo",),
    "lm-eval": ("lm_eval",),
    "mosaicml-streaming": ("streaming",),
    "gymnasium": ("gymnasium",),
    "rdkit-pypi": ("rdkit",),
    "azure-core": ("azure",),
    "azure-storage-file-datalake": ("azure",),
    "chronos-forecasting": ("chronos",),
    "cython": ("Cython",),
    "dnspython": ("dns",),
    "fair-esm": ("esm",),
    "faiss-gpu-cu13": ("faiss",),
    "fasttext-wheel": ("fasttext",),
    "flagembedding": ("FlagEmbedding",),
    "flashinfer-python": ("flashinfer",),
    "fonttools": ("fontTools",),
    "google-api-core": ("google",),
    "google-auth": ("google",),
    "google-cloud-bigquery": ("google",),
    "googleapis-common-protos": ("google",),
    "grpcio": ("grpc",),
    "ipython": ("IPython",),
    "jpype1": ("jpype",),
    "lingua-language-detector": ("lingua",),
    "llama-index-core": ("llama_index",),
    "lm-format-enforcer": ("lmformatenforcer",),
    "marker-pdf": ("marker",),
    "matplotlib": ("matplotlib", "mpl_toolkits", "pylab"),
    "netcdf4": ("netCDF4",),
    "newspaper3k": ("newspaper",),
    "nvidia-ml-py": ("pynvml",),
    "onnxruntime-gpu": ("onnxruntime",),
    "opencv-contrib-python-headless": ("cv2",),
    "opentsne": ("openTSNE",),
    "optimum-onnx": ("optimum",),
    "optimum-quanto": ("optimum",),
    "orbax-checkpoint": ("orbax",),
    "pinecone-client": ("pinecone",),
    "py-cpuinfo": ("cpuinfo",),
    "pyahocorasick": ("ahocorasick",),
    "pyannote-audio": ("pyannote",),
    "pyannote-core": ("pyannote",),
    "pyannote-metrics": ("pyannote",),
    "pygithub": ("github",),
    "pylance": ("lance",),
    "pyopenssl": ("OpenSSL",),
    "pyro-ppl": ("pyro",),
    "pyspellchecker": ("spellchecker",),
    "python-doctr": ("doctr",),
    "python-iso639": ("iso639",),
    "python-multipart": ("multipart",),
    "python-slugify": ("slugify",),
    "pywavelets": ("pywt",),
    "pyzmq": ("zmq",),
    "readability-lxml": ("readability",),
    "rpds-py": ("rpds",),
    "scikit-base": ("skbase",),
    "surya-ocr": ("surya",),
    "tavily-python": ("tavily",),
    "tensorboardx": ("tensorboardX",),
    "torch": ("torch", "functorch"),
    "weaviate-client": ("weaviate",),
    "websocket-client": ("websocket",),
    "wikipedia-api": ("wikipediaapi",),
    "zope-interface": ("zope",),
    "sb3-team-hf-integration": ("huggingface_sb3",),
    "box2d": ("Box2D",),
    "camel-kenlm": ("kenlm",),
    "dm-tree": ("tree",),
    "grpcio-status": ("grpc_status",),
    "linkify-it-py": ("linkify_it",),
    "markdown-it-py": ("markdown_it",),
    "mmengine-lite": ("mmengine",),
    "pycryptodomex": ("Cryptodome",),
    "pydispatcher": ("pydispatch",),
    "pygame-ce": ("pygame",),
    "pymdown-extensions": ("pymdownx",),
    "pynacl": ("nacl",),
    "pyopengl": ("OpenGL",),
    "pysocks": ("socks",),
    "python-bidi": ("bidi",),
    "python-box": ("box",),
    "python-crfsuite": ("pycrfsuite",),
    "python-json-logger": ("pythonjsonlogger",),
    "python-snappy": ("snappy",),
    "pytrec-eval-terrier": ("pytrec_eval",),
    "autoawq": ("awq",),
    "causal-conv1d": ("causal_conv1d", "causal_conv1d_cuda"),
    "chatterbox-tts": ("chatterbox",),
    "flash-linear-attention": ("fla",),
    "google-ai-generativelanguage": ("google",),
    "google-api-python-client": ("googleapiclient", "apiclient"),
    "google-generativeai": ("google",),
    "grouped-gemm": ("grouped_gemm", "grouped_gemm_backend"),
    "indic-nlp-library": ("indicnlp",),
    "optimum-intel": ("optimum",),
    "resemble-perth": ("perth",),
    "typer-slim": ("typer",),
}
#: What older releases brought along, and the newest do not. Those of a library that is not here may have brought
#: anything, if the newest brings something.
_FORMERLY: dict[str, tuple[str, ...]] = {
    "accelerate": (),
    "bitsandbytes": (),
    "diffusers": ("requests",),
    "evaluate": ("requests", "responses"),
    "pandas": ("pytz", "tzdata"),
    "peft": (),
    "scikit-learn": (),
    "scipy": (),
    "tokenizers": (),
    "torch": (),
    "torchaudio": (),
    "torchvision": ("requests",),
    "huggingface-hub": ("requests",),
    "transformers": ("requests", "filelock"),
    "datasets": ("requests", "aiohttp"),
    "sentence-transformers": ("nltk", "sentencepiece", "torchvision", "pillow"),
    "trl": ("rich", "tyro"),
    "vllm": ("ray", "requests", "psutil"),
}
#: Libraries that compute, load or show, and keep nothing by themselves unless a table of sinks says so.
_KNOWN = words(
    "accelerate aiofiles aiohttp albumentations anthropic anyio argilla annoy arxiv ase astropy attr attrs av backoff "
    "bitsandbytes "
    "boto3 botocore bs4 cachetools catboost click cohere colorama colpali_engine conllu constrained cv2 dask "
    "dataclasses_json "
    "datatrove "
    "datasets datasketch dateutil deepspeed diffusers dill docling docx dotenv duckdb easyocr einops emoji enum "
    "evaluate fairseq "
    "faiss fastapi fasttext feedparser filelock fitz flask flash_attn fsspec ftfy gensim geopandas gguf git "
    "google gradio groq "
    "gymnasium h5py hdbscan html2text httpx httpx2 huggingface_hub hydra imagehash imageio instructor ipywidgets "
    "jax jiwer joblib "
    "jsonlines jsonschema jsonargparse keras kernels kornia langchain langdetect langid librosa lightgbm "
    "lightning litellm "
    "llama_cpp llama_index loguru lxml markdown markdownify matplotlib mecab mistralai mlx monai msgspec "
    "multiprocess mwparserfromhell "
    "mwxml nbformat networkx nltk numba numpy obspy olefile omegaconf onnx onnxruntime open_clip openai openpyxl "
    "optimum optuna "
    "orjson outlines packaging pandas paddle paddleocr pdf2image pdfplumber peft pikepdf PIL pillow plotly polars "
    "presidio_analyzer "
    "prodigy protobuf psutil psycopg2 pyarrow pydantic pydub pymupdf pypdf PyPDF2 pytesseract pytest "
    "pytorch_lightning pytz "
    "qwen_vl_utils rank_bm25 ray rasterio rdkit regex reportlab requests rich rouge_score sacrebleu sacremoses "
    "safetensors scikit "
    "scipy seaborn selectolax selenium sentence_transformers sentencepiece seqeval setfit shapely simple_parsing "
    "skimage sklearn "
    "smolagents sounddevice soundfile spacy sqlalchemy sqlglot stanza statsmodels streamlit supervision sympy "
    "tabulate tenacity "
    "tensorboard tensorflow textblob textstat tiktoken timm tokenizers tomli toml torch torchaudio torchmetrics "
    "torchvision "
    "bertopic bm25s chardet cuml cupy decord demucs distilabel doctr faster_whisper flair gliner gliner2 gptqmodel "
    "hnswlib inspect_ai jellyfish jieba keybert lance Levenshtein lighteval "
    "lingua llmcompressor marker markitdown model2vec mteb "
    "newspaper ocrmypdf open3d opencc pqdm prophet pyannote pylate pymupdf4llm pysbd rapidfuzz readability "
    "resiliparse semhash sglang shap surya tabpfn toolz torchao torchcodec transformer_lens unstructured "
    "tqdm trackio trafilatura transformers tree_sitter trl typer tyro typing_extensions ultralytics umap "
    "unidecode unsloth "
    "unsloth_zoo urllib3 vllm wandb warcio websockets whisper whisperx wikipedia wordcloud xgboost xarray xxhash "
    "yaml yt_dlp "
    "zarr zstandard"
)


#: All extras that the newest release of each library has.
_EXTRAS = {name: frozenset(extras.split()) for name, _, extras in (row.partition(":") for row in lines(EXTRAS))}
#: Images that hold a system or a language, and no package of Python.
_EMPTY = re.compile(
    r"(?:docker\.io/)?(?:library/)?(?:python|ubuntu|debian|alpine|busybox|node|fedora|rockylinux|gcc|golang|rust)"
    r"|(?:docker\.io/)?nvidia/cuda|(?:ghcr\.io/|docker\.io/)?astral-sh/uv|(?:docker\.io/)?astral/uv"
)


#: What is developed: it brings what the newest release does.
_DEVELOPED = re.compile(r"git\+https://github\.com/huggingface/[\w.-]+(?:@main)?")


def is_empty(image: str) -> bool:
    """Whether an image is known to bring no package of Python."""
    name = image.partition("@")[0]
    return _EMPTY.fullmatch(name.rpartition(":")[0] or name) is not None


#: Operators of a specifier that may keep the newest release out.
_BOUNDS = ("==", "===", "~=", "<", "<=")


def is_developed(url: str) -> bool:
    """Whether a distribution comes from the main branch of its library, which has what comes after all releases."""
    return _DEVELOPED.fullmatch(url) is not None


def is_bounded(requirement: Requirement) -> bool:
    """Whether a requirement may keep the newest release out."""
    return any(one.operator in _BOUNDS for one in requirement.specifier)


def is_known(module: str) -> bool:
    """Whether a module belongs to a library whose part in keeping results is known."""
    return module in _KNOWN or module.startswith(("builtins", "_"))


def is_unheard_of(module: str) -> bool:
    """Whether no distribution that is known, and none that it brings along, has a module of this name."""
    if is_known(module) or module in DISTRIBUTION or any(module in modules for modules in _MODULES.values()):
        return False
    name = canonicalize_name(module)
    return not any(f"-{name}-" in f"-{distribution}-" for distribution in REQUIRES)


def is_gone(distribution: str, extra: str) -> bool:
    """Whether all that is known of an extra is that the newest release of a library has none of this name.

    `uv` warns of it, and goes on without it.
    """
    name = canonicalize_name(extra)
    return distribution in _EXTRAS and name not in _EXTRAS[distribution] and f"{distribution}[{name}]" not in REQUIRES


def installed(requirements: Mapping[str, Requirement]) -> tuple[frozenset[str], bool]:
    """What is installed where these are asked for.

    Returns:
        The distributions, and whether that is sure to be all of them.
    """
    found: set[str] = set()
    are_newest = not any(is_bounded(requirement) for requirement in requirements.values())
    whole = all(one.url is None or is_developed(one.url) for one in requirements.values())
    waiting = list(requirements)
    for name, requirement in requirements.items():
        extras = (extra for extra in requirement.extras if not (are_newest and is_gone(name, extra)))
        waiting.extend(f"{name}[{canonicalize_name(extra)}]" for extra in extras)
        if is_bounded(requirement):
            waiting.extend(_FORMERLY.get(name, ()))
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        needed = REQUIRES.get(name)
        whole = whole and needed is not None
        waiting.extend(needed or ())
    return frozenset(name for name in found if not name.endswith("]")), whole


def may_differ(requirements: Mapping[str, Requirement]) -> bool:
    """Whether an older release is asked for of a library whose older releases may have brought what is not known."""
    return any(
        is_bounded(requirement) and name not in _FORMERLY and REQUIRES.get(name) != ()
        for name, requirement in requirements.items()
    )


def import_names(distributions: Iterable[str]) -> frozenset[str]:
    """The modules that are sure to be importable when these distributions are installed."""
    found: set[str] = set()
    for name in distributions:
        found.add(name.replace("-", "_"))
        found.update(_MODULES.get(name, ()))
    return frozenset(found)


def distribution_of(module: str) -> str:
    """The distribution that installs a module, by its usual name."""
    return DISTRIBUTION.get(module, module.replace("_", "-").lower())
