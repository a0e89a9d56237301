"""Distributions and the modules that they install, where the names differ, and what they bring along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Module: the distribution that installs it.
DISTRIBUTION = {
    "PIL": "pillow",
    "bs4": "beautifulsoup4",
    "cv2": "opencv-python",
    "dotenv": "python-dotenv",
    "faiss": "faiss-cpu",
    "fitz": "pymupdf",
    "google": "google-cloud-storage",
    "huggingface_hub": "huggingface-hub",
    "jwt": "pyjwt",
    "sentence_transformers": "sentence-transformers",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "umap": "umap-learn",
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
}
_HUB = ("huggingface_hub", "tqdm", "yaml", "requests", "filelock", "fsspec", "packaging", "typing_extensions", "hf_xet")
_DATA = (*_HUB, "datasets", "pyarrow", "numpy", "pandas", "dill", "multiprocess", "xxhash")
_TORCH = ("torch", "numpy", "jinja2", "sympy", "networkx", "filelock", "fsspec", "typing_extensions")
_MODELS = (*_HUB, "transformers", "tokenizers", "safetensors", "numpy", "regex")
_ACCELERATE = (*_TORCH, *_HUB, "accelerate", "psutil", "safetensors", "yaml")
#: What comes with a distribution, by module name.
_BRINGS: dict[str, tuple[str, ...]] = {
    "accelerate": _ACCELERATE,
    "datasets": _DATA,
    "diffusers": (*_HUB, "diffusers", "safetensors", "PIL", "numpy", "regex"),
    "evaluate": (*_DATA, "evaluate"),
    "gradio": (*_HUB, "gradio", "pandas", "numpy", "PIL", "httpx", "pydantic", "fastapi"),
    "huggingface-hub": _HUB,
    "kernels": _HUB,
    "lightning": (*_TORCH, "lightning", "tqdm"),
    "open-clip-torch": (*_TORCH, *_HUB, "open_clip", "torchvision", "timm"),
    "openai": ("openai", "httpx", "pydantic", "tqdm"),
    "optimum": (*_TORCH, *_MODELS, "optimum"),
    "pandas": ("pandas", "numpy", "dateutil", "pytz"),
    "peft": (*_ACCELERATE, *_MODELS, "peft", "tqdm"),
    "sentence-transformers": (*_TORCH, *_MODELS, "sentence_transformers", "sklearn", "scipy", "tqdm", "PIL"),
    "setfit": (*_TORCH, *_MODELS, *_DATA, "setfit", "sentence_transformers", "sklearn", "evaluate"),
    "scikit-learn": ("sklearn", "numpy", "scipy", "joblib"),
    "timm": (*_TORCH, *_HUB, "timm", "torchvision", "safetensors"),
    "torch": _TORCH,
    "torchaudio": _TORCH,
    "torchvision": (*_TORCH, "torchvision", "PIL"),
    "transformers": _MODELS,
    "trl": (*_ACCELERATE, *_MODELS, *_DATA, "trl"),
    "unsloth": (*_ACCELERATE, *_MODELS, *_DATA, "unsloth", "unsloth_zoo", "trl", "peft", "torchvision", "triton"),
    "vllm": (*_TORCH, *_MODELS, "vllm", "openai", "PIL", "fastapi", "pydantic", "requests", "tqdm", "numpy", "cv2"),
}


#: Libraries that compute, load or show, and keep nothing by themselves unless a table of sinks says so.
_KNOWN = words(
    "accelerate aiofiles aiohttp albumentations anthropic anyio argilla arxiv ase astropy attr attrs av backoff "
    "bitsandbytes "
    "boto3 botocore bs4 cachetools catboost click cohere colorama colpali_engine conllu constrained cv2 dask "
    "dataclasses_json "
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
    "tqdm trackio trafilatura transformers tree_sitter trl typer tyro typing_extensions ultralytics umap "
    "unidecode unsloth "
    "unsloth_zoo urllib3 vllm wandb warcio websockets whisper whisperx wikipedia wordcloud xgboost xarray xxhash "
    "yaml yt_dlp "
    "zarr zstandard"
)


def is_known(module: str) -> bool:
    """Whether a module belongs to a library whose part in keeping results is known."""
    return module in _KNOWN or module.startswith(("builtins", "_"))


def import_names(requirements: Iterable[str]) -> frozenset[str]:
    """The modules that are sure to be importable when these distributions are installed."""
    found: set[str] = set()
    for name in requirements:
        found.add(name.replace("-", "_"))
        found.update(_MODULES.get(name, ()))
        found.update(_BRINGS.get(name, ()))
    return frozenset(found)
