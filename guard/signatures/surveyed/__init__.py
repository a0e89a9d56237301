"""The libraries of whose modules is told, a module for each.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

from guard.words import words

#: Them, by the names that they are imported by.
SURVEYED = words("""
PIL accelerate aiohttp albumentations anthropic argilla auto_round awq beir bert_score bertopic bitsandbytes boto3
bs4 catboost chronos click colpali_engine compressed_tensors coremltools ctranslate2 datasets datasketch datatrove
diffusers distilabel dotenv duckdb easyocr einops evaluate faiss faster_whisper fire fsspec ftfy gensim geopandas
gguf gliner gliner2 gluonts gradio gymnasium h5py huggingface_hub huggingface_sb3 imblearn inspect_ai instructor
jinja2 jiwer joblib jsonargparse jsonlines kernels keybert kokoro lancedb lerobot librosa liger_kernel lighteval
lightgbm lightning llmcompressor lm_eval loguru markitdown math_verify matplotlib mergekit mlflow model2vec mteb
nest_asyncio networkx nltk numpy omegaconf onnx onnxruntime opacus open_clip openai openvino optuna orjson outlines
packaging paddleocr pandas pdf2image pdfplumber peft plotly polars psutil pyarrow pydantic pydub pylate pymupdf
pypdf pytesseract pytorch_forecasting pytorch_lightning qwen_vl_utils rapidfuzz ray requests rich rl_zoo3
rouge_score sacrebleu safetensors sb3_contrib scipy seaborn semhash sentence_transformers sentencepiece setfit
shapely skimage sklearn skops smolagents soundfile spacy stable_baselines3 stanza statsmodels streamlit supervision
surya sympy tenacity tiktoken timm tokenizers toolz torch torchao torchaudio torchmetrics torchtune torchvision tqdm
trackio trafilatura transformers trl typer tyro ultralytics umap unsloth vllm wandb webdataset whisperx xgboost yaml
""")
