"""Which releases of the libraries come with other distributions, each in its newest release.

Written by `python -m tests.guard.signatures companions`.
"""

from __future__ import annotations

#: The newest release of each distribution, and the releases of the libraries that it brings.
COMPANIONS = """
angle-emb==0.6.1 huggingface-hub==1.33.0 transformers==5.3.0 datasets==5.2.0 peft==0.18.1 accelerate==1.15.0
  tokenizers==0.22.2
argilla==2.8.0 huggingface-hub==2.4.0 datasets==5.2.0
autoawq==0.2.9 huggingface-hub==2.4.0 transformers==5.24.0 datasets==5.2.0 accelerate==1.15.0 tokenizers==0.23.3
axolotl==0.21.0 huggingface-hub==1.33.0 transformers==5.20.1 trl==1.14.1 datasets==5.0.1 peft==0.21.2
  accelerate==1.15.0 tokenizers==0.23.3
beir==2.2.0 huggingface-hub==2.4.0 transformers==5.24.0 datasets==5.2.0 sentence-transformers==6.2.0 tokenizers==0.23.3
bertopic==0.17.4 huggingface-hub==2.4.0 transformers==5.24.0 sentence-transformers==6.2.0 tokenizers==0.23.3
chatterbox-tts==0.1.7 huggingface-hub==1.33.0 transformers==5.2.0 diffusers==0.29.0 tokenizers==0.22.2
colpali-engine==0.3.18 huggingface-hub==2.4.0 transformers==5.24.0 peft==0.20.0 accelerate==1.15.0 tokenizers==0.23.3
datatrove==0.10.1 huggingface-hub==2.4.0
deepspeed==0.19.8
demucs==4.1.0 huggingface-hub==2.4.0
distilabel==1.5.3 huggingface-hub==2.4.0 datasets==5.2.0
docling==2.143.0 huggingface-hub==1.33.0 transformers==5.24.0 accelerate==1.15.0 tokenizers==0.23.3
evaluate==0.4.6 huggingface-hub==2.4.0 datasets==5.2.0
faster-whisper==1.2.1 huggingface-hub==2.4.0 tokenizers==0.23.3
flagembedding==1.4.2 huggingface-hub==2.4.0 transformers==5.24.0 datasets==5.2.0 peft==0.21.2
  sentence-transformers==6.2.0 accelerate==1.15.0 tokenizers==0.23.3
flair==0.15.1 huggingface-hub==0.36.2 transformers==4.57.6 accelerate==1.15.0 tokenizers==0.22.2
flash-linear-attention==0.6.0 huggingface-hub==2.4.0 transformers==5.24.0 tokenizers==0.23.3
gliner==0.2.29 huggingface-hub==1.33.0 transformers==5.16.1 tokenizers==0.23.3
gliner2==2.1.0
gptqmodel==7.7.0 huggingface-hub==2.4.0 transformers==5.24.0 datasets==5.2.0 accelerate==1.15.0 tokenizers==0.23.3
gradio==6.31.0 huggingface-hub==2.4.0
inspect-ai==0.3.285
kernels==0.17.2 huggingface-hub==2.4.0
keybert==0.9.0 huggingface-hub==2.4.0 transformers==5.24.0 sentence-transformers==6.2.0 tokenizers==0.23.3
kokoro==0.9.4 huggingface-hub==2.4.0 transformers==5.24.0 tokenizers==0.23.3
langchain-huggingface==1.2.3 huggingface-hub==1.33.0 tokenizers==0.23.3
lighteval==0.13.0 huggingface-hub==2.4.0 transformers==5.24.0 datasets==5.2.0 accelerate==1.15.0 tokenizers==0.23.3
litgpt==0.5.13 huggingface-hub==1.3.7 tokenizers==0.23.3
llmcompressor==0.14.0.1 huggingface-hub==1.33.0 transformers==5.17.0 datasets==5.2.0 accelerate==1.15.0
  tokenizers==0.23.3
lm-eval==0.4.13 huggingface-hub==2.4.0 datasets==5.2.0
marker-pdf==2.0.0 huggingface-hub==1.33.0 transformers==5.24.0 tokenizers==0.23.3
mlx-lm==0.32.2 huggingface-hub==2.4.0 transformers==5.24.0 tokenizers==0.23.3
model2vec==0.10.0 huggingface-hub==2.4.0 tokenizers==0.23.3
mteb==2.26.24 huggingface-hub==2.4.0 transformers==5.24.0 datasets==5.2.0 sentence-transformers==6.2.0
  tokenizers==0.23.3
open-clip-torch==3.3.0 huggingface-hub==2.4.0 timm==1.0.31
optimum==2.3.0 huggingface-hub==2.4.0 transformers==5.24.0 tokenizers==0.23.3
optimum-intel==2.2.0 huggingface-hub==1.21.0 transformers==5.5.4 tokenizers==0.22.2
outlines==1.3.3
pyannote-audio==4.0.7 huggingface-hub==2.4.0
pylate==1.6.0 huggingface-hub==1.33.0 transformers==5.3.0 datasets==5.2.0 sentence-transformers==5.3.0
  accelerate==1.15.0 tokenizers==0.22.2
python-doctr==1.1.0 huggingface-hub==1.33.0
semhash==0.5.0 huggingface-hub==2.4.0 tokenizers==0.23.3
sglang==0.5.10.post1 huggingface-hub==1.33.0 transformers==5.3.0 datasets==5.2.0 timm==1.0.16 tokenizers==0.22.2
smolagents==1.26.0 huggingface-hub==2.4.0
spacy-transformers==1.4.0 huggingface-hub==0.36.2 transformers==4.53.2 tokenizers==0.21.4
surya-ocr==0.22.1 huggingface-hub==1.33.0 transformers==5.24.0 tokenizers==0.23.3
text2vec==1.3.8 huggingface-hub==2.4.0 transformers==5.24.0 datasets==5.2.0 tokenizers==0.23.3
trackio==0.43.0 huggingface-hub==2.4.0
transformer-lens==4.3.0 huggingface-hub==2.4.0 transformers==5.24.0 datasets==5.2.0 accelerate==1.15.0
  tokenizers==0.23.3
unsloth==2026.10.9 huggingface-hub==1.33.0 transformers==5.17.0 trl==1.15.0 datasets==4.8.5 peft==0.21.2
  diffusers==0.42.1 accelerate==1.15.0 tokenizers==0.23.3
vllm==0.33.0 huggingface-hub==2.4.0 transformers==5.20.2 tokenizers==0.23.3
whisperx==3.8.6 huggingface-hub==0.36.2 transformers==4.57.6 tokenizers==0.22.2
wtpsplit==2.2.2 huggingface-hub==2.4.0 transformers==5.24.0 tokenizers==0.23.3
xgrammar==0.2.9 huggingface-hub==2.4.0 transformers==5.24.0 tokenizers==0.23.3
"""
