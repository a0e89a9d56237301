"""Which extras the newest release of each library has: all of them.

Written by `python -m tests.guard.signatures extras`.
"""

from __future__ import annotations

EXTRAS = """
huggingface-hub: all dev fastai gradio hf-xet mcp oauth quality testing torch typing
transformers: accelerate all audio benchmark chat-template codecarbon deepspeed deepspeed-testing dev docs integrations
  ja kernels mistral-common num2words optuna quality ray retrieval sagemaker sentencepiece serving sklearn testing
  tiktoken timm torch video vision
trl: deepspeed dev harbor kernels liger math-verify openreward peft quality quantization test vllm vlm
datasets: audio benchmarks bio dev docs iceberg jax mesh nibabel pdfs quality streaming tensorflow tensorflow-gpu tests
  tests-numpy2 torch vision
peft: dev docs-specific quality test
diffusers: bitsandbytes dev docs flashpack gguf nvidia-modelopt optimum-quanto quality sdnq test torch torchao training
sentence-transformers: audio dev image merge onnx onnx-gpu openvino train video
setfit: absa codecarbon compat-tests compat-tests-v4 dev docs onnx openvino optuna quality tests
accelerate: deepspeed dev docs quality rich sagemaker test-dev test-fp8 test-prod test-trackers testing
timm:
tokenizers: dev docs testing
"""
