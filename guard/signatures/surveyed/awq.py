"""awq: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "autoawq 0.2.3 0.2.7.post1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: evaluation/ models/ modules/ quantize/ utils/
evaluation: eval_utils humaneval_utils kl_divergence
models: aquila auto baichuan base bloom cohere deepseek_v2 falcon gemma gemma2 gpt_bigcode gpt_neox gptj internlm2
  llama llava llava_next minicpm minicpm3 mistral mixtral mpt opt phi3 phi3_v qwen qwen2 qwen2vl stablelm starcoder2 yi
modules: act fused/ linear/ triton/
quantize: quantizer scale
utils: calib_data fused_utils module packing_utils parallel quant_utils qwen_vl_utils utils
modules.fused: attn block cache mlp model moe norm
modules.linear: exllama exllamav2 gemm gemm_ipex gemv gemv_fast marlin
modules.triton: gemm
"""
#: A module, and its names.
NAMES = """
: AutoAWQForCausalLM evaluation models modules quantize utils
evaluation: eval_humaneval eval_kl_divergence eval_librispeech eval_mmlu eval_utils evaluate_perplexity humaneval_utils
  kl_divergence
models: AquilaAWQForCausalLM BaichuanAWQForCausalLM BloomAWQForCausalLM CohereAWQForCausalLM DeepseekV2AWQForCausalLM
  FalconAWQForCausalLM GPTJAWQForCausalLM GPTNeoXAWQForCausalLM Gemma2AWQForCausalLM GemmaAWQForCausalLM
  GptBigCodeAWQForCausalLM InternLM2AWQForCausalLM LlamaAWQForCausalLM LlavaAWQForCausalLM LlavaNextAWQForCausalLM
  MiniCPM3AWQForCausalLM MiniCPMAWQForCausalLM MistralAWQForCausalLM MixtralAWQForCausalLM MptAWQForCausalLM
  OptAWQForCausalLM Phi3AWQForCausalLM Phi3VAWQForCausalLM Qwen2AWQForCausalLM Qwen2VLAWQForCausalLM QwenAWQForCausalLM
  StableLmAWQForCausalLM Starcoder2AWQForCausalLM YiAWQForCausalLM aquila auto baichuan base bloom cohere deepseek_v2
  falcon gemma gemma2 gpt_bigcode gpt_neox gptj internlm2 llama llava llava_next minicpm minicpm3 mistral mixtral mpt
  opt phi3 phi3_v qwen qwen2 qwen2vl stablelm starcoder2 yi
modules: act fused linear triton
quantize: quantizer scale
utils: calib_data fused_utils module packing_utils parallel quant_utils qwen_vl_utils utils
"""
