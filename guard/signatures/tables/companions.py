"""Which releases of the libraries come with other distributions, each in its newest release.

Written by `python -m tests.guard.signatures companions`.
"""

from __future__ import annotations

COMPANIONS = """
argilla huggingface-hub==2.4.0 datasets==5.2.0
axolotl huggingface-hub==1.33.0 transformers==5.20.1 trl==1.14.1 datasets==5.0.1 peft==0.21.2 accelerate==1.15.0
  tokenizers==0.23.3
bertopic huggingface-hub==2.4.0 transformers==5.23.0 sentence-transformers==6.2.0 tokenizers==0.23.3
colpali-engine huggingface-hub==2.4.0 transformers==5.23.0 peft==0.20.0 accelerate==1.15.0 tokenizers==0.23.3
datatrove huggingface-hub==2.4.0
deepspeed
distilabel huggingface-hub==2.4.0 datasets==5.2.0
docling huggingface-hub==1.33.0 transformers==5.23.0 accelerate==1.15.0 tokenizers==0.23.3
evaluate huggingface-hub==2.4.0 datasets==5.2.0
faster-whisper huggingface-hub==2.4.0 tokenizers==0.23.3
flagembedding huggingface-hub==2.4.0 transformers==5.23.0 datasets==5.2.0 peft==0.21.2 sentence-transformers==6.2.0
  accelerate==1.15.0 tokenizers==0.23.3
flair huggingface-hub==0.36.2 transformers==4.57.6 accelerate==1.15.0 tokenizers==0.22.2
gliner huggingface-hub==1.33.0 transformers==5.16.1 tokenizers==0.23.3
gliner2
gptqmodel huggingface-hub==2.4.0 transformers==5.23.0 datasets==5.2.0 accelerate==1.15.0 tokenizers==0.23.3
gradio huggingface-hub==2.4.0
inspect-ai
kernels huggingface-hub==2.4.0
keybert huggingface-hub==2.4.0 transformers==5.23.0 sentence-transformers==6.2.0 tokenizers==0.23.3
kokoro huggingface-hub==2.4.0 transformers==5.23.0 tokenizers==0.23.3
langchain-huggingface huggingface-hub==1.33.0 tokenizers==0.23.3
lighteval huggingface-hub==2.4.0 transformers==5.23.0 datasets==5.2.0 accelerate==1.15.0 tokenizers==0.23.3
llmcompressor huggingface-hub==1.33.0 transformers==5.17.0 datasets==5.2.0 accelerate==1.15.0 tokenizers==0.23.3
lm-eval huggingface-hub==2.4.0 datasets==5.2.0
marker-pdf huggingface-hub==1.33.0 transformers==5.23.0 tokenizers==0.23.3
model2vec huggingface-hub==2.4.0 tokenizers==0.23.3
mteb huggingface-hub==2.4.0 transformers==5.23.0 datasets==5.2.0 sentence-transformers==6.2.0 tokenizers==0.23.3
open-clip-torch huggingface-hub==2.4.0 timm==1.0.31
optimum huggingface-hub==2.4.0 transformers==5.23.0 tokenizers==0.23.3
outlines
pyannote-audio huggingface-hub==2.4.0
pylate huggingface-hub==1.33.0 transformers==5.3.0 datasets==5.2.0 sentence-transformers==5.3.0 accelerate==1.15.0
  tokenizers==0.22.2
python-doctr huggingface-hub==1.33.0
semhash huggingface-hub==2.4.0 tokenizers==0.23.3
sglang huggingface-hub==1.33.0 transformers==5.3.0 datasets==5.2.0 timm==1.0.16 tokenizers==0.22.2
smolagents huggingface-hub==2.4.0
spacy-transformers huggingface-hub==0.36.2 transformers==4.53.2 tokenizers==0.21.4
surya-ocr huggingface-hub==1.33.0 transformers==5.23.0 tokenizers==0.23.3
trackio huggingface-hub==2.4.0
transformer-lens huggingface-hub==2.4.0 transformers==5.23.0 datasets==5.2.0 accelerate==1.15.0 tokenizers==0.23.3
unsloth huggingface-hub==1.33.0 transformers==5.17.0 trl==1.15.0 datasets==4.8.5 peft==0.21.2 diffusers==0.42.1
  accelerate==1.15.0 tokenizers==0.23.3
vllm huggingface-hub==2.4.0 transformers==5.19.0 tokenizers==0.23.3
whisperx huggingface-hub==0.36.2 transformers==4.57.6 tokenizers==0.22.2
"""
