"""liger_kernel: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "liger-kernel 0.5.10 0.8.5"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: backends/ chunked_loss/ env_report functional megatron/ ops/ testing/ transformers/ triton/ utils
backends: capability dispatch/ registry
chunked_loss: cosine_similarity_loss cpo_loss dpo_loss functional fused_linear_distillation fused_linear_ppo
  fused_linear_preference fused_linear_unpaired_preference grpo_loss jsd_loss kto_loss orpo_loss simpo_loss
megatron: cross_entropy monkey_patch rms_norm swiglu
ops: attn_res backends/ configure cross_entropy cute/ cutedsl/ cutile/ dyt experimental/ fused_add_rms_norm
  fused_ce_tvd fused_linear_cross_entropy fused_linear_jsd fused_linear_kl_div fused_linear_scaled_cross_entropy
  fused_moe fused_moe_kernels fused_neighborhood_attention geglu group_norm grpo_loss jsd kl_div layer_norm llama4_rope
  mhc mlp modulated_rms_norm multi_token_attention poly_norm qwen2vl_mrope relu_squared rms_norm rope softmax sparsemax
  swiglu tiled_mlp tvd utils vocab_parallel_cross_entropy
transformers: auto_model/ cross_entropy dyt experimental/ fsdp functional fused_add_rms_norm fused_ce_tvd
  fused_linear_cross_entropy fused_linear_jsd fused_linear_kl_div fused_neighborhood_attention geglu gema3_rms
  group_norm grpo_loss jsd kl_div layer_norm llama4_rope mhc mlp model/ modulated_rms_norm moe monkey_patch/
  multi_token_attention poly_norm qwen2vl_mrope relu_squared rms_norm rope softmax sparsemax swiglu tiled_mlp trainer/
  trainer_integration tvd vocab_parallel_cross_entropy
triton: monkey_patch
ops.backends: _ascend/ _cutedsl/ _cutile/ _triton/ registry
ops.cute: fused_linear_scaled_cross_entropy_tp ops/
ops.cutedsl: ops/
ops.cutile: ops/
ops.experimental: embedding mm_int8int2
transformers.experimental: embedding
transformers.model: deepseek_v2 deepseek_v3 deepseek_v4 exaone4 falcon_h1 gemma gemma2 gemma3 gemma4 glm4 glm4v
  glm4v_moe gpt_oss hunyuan_v1 internvl llama llama4 llava loss_utils ministral mistral mixtral mllama muse_glimmer
  nemotron olmo2 olmo3 output_classes paligemma phi3 pixtral qwen2 qwen2_5_vl qwen2_vl qwen3 qwen3_5 qwen3_5_moe
  qwen3_moe qwen3_next qwen3_vl qwen3_vl_moe smollm3 smolvlm
transformers.trainer: orpo_trainer
ops.cute.ops: moe
ops.cutedsl.ops: cross_entropy fused_linear_cross_entropy fused_linear_cross_entropy_sm90
  fused_scaled_cross_entropy_sm90 rms_norm rms_norm_dw_reduce rms_norm_fastpath rope swiglu utils
ops.cutile.ops: cross_entropy dyt fused_add_rms_norm fused_linear_cross_entropy fused_linear_jsd
  fused_linear_scaled_cross_entropy geglu group_norm grpo_loss jsd kl_div layer_norm llama4_rope multi_token_attention
  poly_norm qwen2vl_mrope rms_norm rope softmax sparsemax swiglu tiled_mlp utils
"""
#: A module, and its names.
NAMES = """
: available_backends available_impls backends chunked_loss env_report functional get_backend get_impl megatron ops
  set_backend set_impl testing transformers triton utils
backends: BackendNotAvailableError Capability ImplNotAvailableError LigerBackendFallbackWarning
  LigerImplFallbackWarning NoBackendAvailableError NoImplAvailableError OpImpl all_backends all_impls
  available_backends available_impls capability clear_available_cache dispatch get_backend get_impl register_impl
  register_op registry resolve_backend resolve_impl set_backend set_impl
chunked_loss: LigerFusedLinearCPOLoss LigerFusedLinearCosineSimilarityLoss LigerFusedLinearDPOLoss
  LigerFusedLinearGRPOLoss LigerFusedLinearJSDLoss LigerFusedLinearKTOLoss LigerFusedLinearORPOLoss
  LigerFusedLinearSimPOLoss cosine_similarity_loss cpo_loss dpo_loss functional fused_linear_distillation
  fused_linear_ppo fused_linear_preference fused_linear_unpaired_preference grpo_loss jsd_loss kto_loss orpo_loss
  simpo_loss
env_report: platform print_env_report sys version
functional: Optional Tuple annotations cross_entropy declare_op_locations dispatch fused_add_rms_norm
  fused_linear_cross_entropy fused_linear_jsd geglu jsd kl_div layer_norm rms_norm rope softmax swiglu torch
megatron: LigerMegatronCrossEntropy LigerMegatronRMSNorm LigerMegatronSwiGLU apply_liger_kernel_to_megatron
  cross_entropy monkey_patch rms_norm swiglu
transformers.trainer: LigerORPOTrainer orpo_trainer
triton: apply_liger_triton_cache_manager monkey_patch
utils: PEFT_AVAILABLE functools get_total_gpu_memory infer_comm_backend infer_device infer_device_arch is_npu_available
  is_peft_available peft torch transformers_version_dispatch
"""
