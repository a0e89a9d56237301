"""torchao: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "torchao 0.6.1 0.18.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: core/ csrc/ csrc_meta_ops dtypes/ experimental/ float8/ kernel/ ops optim/ profiler/ prototype/ quantization/
  sparsity/ swizzle/ testing/ utils
core: config
csrc: cuda/
dtypes: affine_quantized_tensor affine_quantized_tensor_ops fbgemm_fp8_tensor fbgemm_int4_tensor floatx/ nf4tensor
  uint4 uintx/ utils
experimental: op_lib op_lib_utils ops/ packed_linear_int8_dynamic_activation_intx_weight_layout q_dq_layout quant_api
  quant_passes temp_build
float8: config distributed_utils float8_aten_api float8_linear float8_linear_utils float8_ops float8_python_api
  float8_scaling_utils float8_tensor float8_tensor_parallel float8_training_tensor float8_utils fsdp_utils inference
  roofline_utils types
kernel: autotuner blockwise_quantization bsr_triton_ops intmm intmm_triton
optim: adam cpu_offload quant_utils subclass_4bit subclass_8bit subclass_fp8
profiler: device_spec performance_counter utils
prototype: attention/ autoround/ awq/ blockwise_fp8/ blockwise_fp8_inference/ blockwise_fp8_training/ common/
  custom_fp_utils dora/ dtypes/ float8_opaque_tensor/ float8nocompile/ fp8_sdpa_inference/ galore/ gptq/ hqq/ inductor/
  low_bit_optim/ moe_quant/ moe_training/ mx_formats/ paretoq/ parq/ pat/ qat/ quant_logger/ quantization/
  quantized_training/ safetensors/ smoothquant/ sparsity/ spinquant/ splitk/ tensor_conversion/
quantization: GPTQ/ GPTQ_MT autoquant dynamic_quant granularity linear_activation_quantized_tensor
  linear_activation_scale linear_activation_weight_observed_tensor linear_activation_weight_observer
  linear_quant_modules marlin_qqq/ observer prototype/ pt2e/ qat/ quant_api quant_primitives quantize_/ smoothquant
  subclass transform_module unified utils weight_only weight_tensor_linear_activation_quantization
sparsity: blocksparse marlin/ prototype/ sparse_api supermask training/ utils wanda
swizzle: swizzle_ops swizzle_tensor
csrc.cuda: activation24/ fp6_llm/ marlin_qqq/ mx_kernels/ rowwise_scaled_linear_cutlass/
  rowwise_scaled_linear_sparse_cutlass/ sparse_marlin/ tensor_core_tiled_layout/
  to_sparse_semi_structured_cutlass_sm9x/
dtypes.floatx: cutlass_semi_sparse_layout float8_layout floatx floatx_tensor_core_layout
dtypes.uintx: bitpacking block_sparse_layout cutlass_int4_packed_layout dyn_int8_act_int4_wei_cpu_layout gemlite_layout
  int4_cpu_layout int4_xpu_layout marlin_qqq_tensor marlin_sparse_layout
  packed_linear_int8_dynamic_activation_intx_weight_layout plain_layout q_dq_layout semi_sparse_layout
  tensor_core_tiled_layout uint4_layout uintx uintx_layout
experimental.ops: mps/
prototype.attention: api fp8_fa3/ quantization/ shared_utils/ utils
prototype.autoround: autoround_llm core eval_autoround multi_tensor utils
prototype.awq: api core example
prototype.blockwise_fp8: blockwise_linear blockwise_quantization
prototype.blockwise_fp8_inference: blockwise_linear
prototype.blockwise_fp8_training: deepgemm_grouped_kernels deepgemm_metadata deepgemm_quant grouped_kernels kernels
  linear
prototype.common: profiling_tools triton/
prototype.dora: dora_layer dora_profile kernels/
prototype.dtypes: bitnet uint2 uintgen uintx/
prototype.float8_opaque_tensor: float8_opaque_tensor inference_workflow
prototype.float8nocompile: float8nocompile_linear float8nocompile_linear_test float8nocompile_linear_utils
  float8nocompile_scaling_utils kernels/
prototype.fp8_sdpa_inference: fp8_sdpa_attention fp8_sdpa_quantization fp8_sdpa_utils test_fp8_sdpa_quantization
prototype.galore: kernels/ optim/ utils
prototype.gptq: api gptq_example observer
prototype.hqq: example hqq_tinygemm_linear kernels mixed_mm
prototype.inductor: codegen/ fx_passes/ int8_sdpa_lowering qsdpa_lowering
prototype.low_bit_optim: adam cpu_offload quant_utils subclass_4bit subclass_8bit subclass_fp8
prototype.moe_quant: llama4_quant quantizable_moe_modules utils
prototype.moe_training: blockwise_fp8/ config conversion_utils ep/ fp8_grouped_mm kernels/ mxfp8_grouped_mm
  mxfp8_linear nvfp4_grouped_mm nvfp4_training/ scaled_grouped_mm tensor utils
prototype.mx_formats: config constants custom_cast fp_format_spec inference_workflow kernels mx_funcs mx_linear mx_ops
  mx_subclass mx_tensor nvfp4_tensor utils
prototype.paretoq: models/ train
prototype.parq: api optim/ quant/ utils
prototype.pat: distributed_utils group/ layers/ optim/ utils
prototype.qat: mx nvfp4
prototype.quant_logger: quant_logger
prototype.quantization: autoquant_v2 codebook/ codebook_coreml/ codebook_groupwise/ codebook_utils/ embedding/
  float8_static_quant/ gguf/ int4/ int8_lut_tensor/ mixed_precision/ module_swap/ quant_api subgraph_utils/ uintx/
prototype.quantized_training: bitnet int8 int8_mixed_precision int8_mm
prototype.safetensors: safetensors_support safetensors_utils
prototype.smoothquant: api core example
prototype.sparsity: activation/ pruner/ scheduler/ sparsifier/
prototype.spinquant: hadamard_utils spinquant
prototype.splitk: splitk_gemm
prototype.tensor_conversion: api
quantization.GPTQ: GPTQ
quantization.marlin_qqq: utils
quantization.prototype: mixed_precision/ qat/
quantization.pt2e: constant_fold convert export_utils fake_quantize graph_utils inductor_passes/
  learnable_fake_quantize lowering observer prepare qat_utils quantize_pt2e quantizer/ reference_representation_rewrite
  utils
quantization.qat: affine_fake_quantized_tensor api embedding fake_quantize_config fake_quantizer linear
  two_step_quantizer utils
quantization.quantize_: common/ int4_groupwise_preshuffle_tensor workflows/
sparsity.marlin: utils
sparsity.prototype: pruner/ scheduler/ sparsifier/ superblock/
sparsity.training: autograd pointwise_ops
csrc.cuda.activation24:
csrc.cuda.fp6_llm:
csrc.cuda.marlin_qqq:
csrc.cuda.mx_kernels:
csrc.cuda.rowwise_scaled_linear_cutlass:
csrc.cuda.rowwise_scaled_linear_sparse_cutlass:
csrc.cuda.sparse_marlin:
csrc.cuda.tensor_core_tiled_layout:
csrc.cuda.to_sparse_semi_structured_cutlass_sm9x:
experimental.ops.mps: cshim mps_op_lib utils
prototype.attention.fp8_fa3: attention setup
prototype.attention.quantization: quantization triton_hadamard_qkv_quantization triton_hadamard_rope_qkv_quantization
  triton_hadamard_utils triton_qkv_quantization triton_rope_qkv_quantization
prototype.attention.shared_utils: attention custom_ops fusion_utils setup wrapper
prototype.common.triton: matmul matmul_perf_model
prototype.dora.kernels: common custom_autotune matmul smallk
prototype.dtypes.uintx: bitpacking uintx_utils
prototype.float8nocompile.kernels: fp8_dynamic_tensorwise fp8_dynamic_tensorwise_test
prototype.galore.kernels: adam_downproj_fused adam_step custom_autotune matmul quant
prototype.galore.optim: galore_torch
prototype.inductor.codegen: cpp_int8_sdpa_template cpp_qsdpa_template utils
prototype.inductor.fx_passes: da8w4_concat_linear_fusion_cpu int8_sdpa_fusion qsdpa_fusion
  quantized_concat_linear_fusion_cpu
prototype.moe_training.blockwise_fp8: grouped_mm grouped_mm_backend
prototype.moe_training.ep: a2a_combine a2a_dispatch kernels permute unpermute
prototype.moe_training.kernels: float8_rowwise jagged_float8_scales mxfp8/ triton_utils
prototype.moe_training.nvfp4_training: hadamard_amax_triton hadamard_quantize_row_col_triton hadamard_utils
  nvfp4_linear nvfp4_tensor_parallel nvfp4_training quantize_2d_triton
prototype.paretoq.models: configuration_llama modeling_llama_quant utils_quant
prototype.parq.optim: binarelax parq proxmap quantopt
prototype.parq.quant: config_torchao lsbq quant_api quantizer uniform uniform_torchao
prototype.pat.group: attention conv dim grouper k_element low_rank packed
prototype.pat.layers: masked_layernorm
prototype.pat.optim: group_lasso lasso min_sparsity nuclear_norm prox_executor proxmap pruneopt
prototype.quantization.codebook: codebook_ops codebook_quantized_tensor
prototype.quantization.codebook_coreml: api codebook_ops codebook_quantized_tensor
prototype.quantization.codebook_groupwise: api codebook_quantized_tensor
prototype.quantization.codebook_utils: codebook_utils
prototype.quantization.embedding: api
prototype.quantization.float8_static_quant: prototype_float8_tensor
prototype.quantization.gguf: api gguf_quantized_tensor
prototype.quantization.int4: inference_workflow int4_opaque_tensor
prototype.quantization.int8_lut_tensor: int8_lut_tensor
prototype.quantization.mixed_precision: scripts/
prototype.quantization.module_swap: algorithms/ data_getters/ module_swap quantized_modules quantizers
  range_setting_methods utils
prototype.quantization.subgraph_utils: extract_subgraphs
prototype.quantization.uintx: uintx_bit_packed_tensor
prototype.sparsity.activation: srelu_linear utils
prototype.sparsity.pruner: FPGM_pruner base_structured_sparsifier lstm_saliency_pruner match_utils parametrization
  prune_functions saliency_pruner
prototype.sparsity.scheduler: base_scheduler cubic_scheduler lambda_scheduler
prototype.sparsity.sparsifier: base_sparsifier nearly_diagonal_sparsifier utils weight_norm_sparsifier
quantization.prototype.mixed_precision: scripts/
quantization.prototype.qat: affine_fake_quantized_tensor api embedding fake_quantizer linear utils
quantization.pt2e.inductor_passes: lowering x86
"""
#: A module, and its names.
NAMES = """
core: config
csrc_meta_ops: Tensor impl torch torchao_lib weight_nbit
dtypes: AffineQuantizedTensor BlockSparseLayout CutlassInt4PackedLayout CutlassSemiSparseLayout FbgemmFp8Tensor
  FbgemmInt4Tensor Float8AQTLayout Float8Layout Float8LayoutType Int4CPULayout Int4XPULayout
  Int8DynamicActInt4WeightCPULayout Layout LayoutType MarlinQQQLayout MarlinQQQTensor MarlinSparseLayout
  MarlinSparseLayoutType NF4Tensor PackedLinearInt8DynamicActivationIntxWeightLayout PlainLayout PlainLayoutType
  QDQLayout SemiSparseLayout SemiSparseLayoutType TensorCoreTiledLayout TensorCoreTiledLayoutType UInt4Tensor
  UintxLayout affine_quantized_tensor affine_quantized_tensor_ops fbgemm_fp8_tensor fbgemm_int4_tensor floatx nf4tensor
  to_affine_quantized_floatx to_affine_quantized_floatx_static to_affine_quantized_fpx to_affine_quantized_intx
  to_affine_quantized_intx_static to_fbgemm_fp8 to_fbgemm_int4 to_marlinqqq_quantized_intx to_nf4 uint4 uintx utils
experimental: op_lib op_lib_utils ops packed_linear_int8_dynamic_activation_intx_weight_layout q_dq_layout quant_api
  quant_passes temp_build
float8: CastConfig DelayedScalingConfig FP8Granularity Float8GemmConfig Float8Linear Float8LinearConfig
  Float8LinearRecipeName Float8MMConfig Float8Tensor Float8TrainingTensor GemmInputRole LinearMMConfig ScaledMMConfig
  ScalingGranularity ScalingType TORCH_VERSION_AT_LEAST_2_5 add_safe_globals config convert_to_float8_training
  distributed_utils float8_aten_api float8_linear float8_linear_utils float8_ops float8_python_api float8_scaling_utils
  float8_tensor float8_tensor_parallel float8_training_tensor float8_utils fsdp_utils inference linear_requires_sync
  precompute_float8_dynamic_scale_for_fsdp roofline_utils sync_float8_amax_and_scale_history types
kernel: autotuner blockwise_quantization bsr_dense_addmm bsr_triton_ops int_scaled_matmul intmm intmm_triton
  safe_int_mm
ops: Optional TORCH_VERSION_AT_LEAST_2_4 Tensor cached_compute_capability da8w4_linear_cpu da8w4_linear_prepack_cpu
  dequantize_tensor_core_tiled_layout float8_linear_cpu float8_linear_prepack_cpu functools lib marlin_24_gemm
  marlin_qqq_gemm meta_mx_fp4_bf16 meta_mx_fp8_bf16 mx_fp4_bf16 qscaled_dot_product quant_llm_linear register_custom_op
  register_custom_op_impl rowwise_scaled_linear_cutlass_s4s4 rowwise_scaled_linear_cutlass_s8s4
  rowwise_scaled_linear_sparse_cutlass_f8f8 sparse24_fp8_sm90_cutlass_gemm sparse24_sm90_sparsify swizzle_mm
  swizzle_scaled_mm to_sparse_semi_structured_cutlass_sm9x_f8 torch unpack_tensor_core_tiled_layout
optim: Adam4bit Adam8bit AdamFp8 AdamW4bit AdamW8bit AdamWFp8 CPUOffloadOptimizer adam cpu_offload quant_utils
  subclass_4bit subclass_8bit subclass_fp8
profiler: CUDADeviceSpec CUDAPerformanceTimer DeviceSpec PerformanceCounterMode PerformanceStats PerformanceTimer
  TransformerPerformanceCounter device_spec performance_counter total_model_params utils
prototype: attention autoround awq blockwise_fp8 blockwise_fp8_inference blockwise_fp8_training common custom_fp_utils
  dora dtypes float8_opaque_tensor float8nocompile fp8_sdpa_inference galore gptq hqq inductor low_bit_optim moe_quant
  moe_training mx_formats paretoq parq pat qat quant_logger quantization quantized_training safetensors smoothquant
  sparsity spinquant splitk tensor_conversion
sparsity: PerChannelNormObserver SupermaskLinear WandaSparsifier apply_fake_sparsity block_sparse_weight blocksparse
  int8_dynamic_activation_int8_semi_sparse_weight marlin prototype semi_sparse_weight sparse_api sparsify_ supermask
  training utils wanda
swizzle: SwizzleTensor swizzle_ops swizzle_tensor
utils: Any Callable DummyModule Optional TORCH_VERSION_AFTER_2_2 TORCH_VERSION_AFTER_2_3 TORCH_VERSION_AFTER_2_4
  TORCH_VERSION_AFTER_2_5 TORCH_VERSION_AT_LEAST_2_2 TORCH_VERSION_AT_LEAST_2_3 TORCH_VERSION_AT_LEAST_2_4
  TORCH_VERSION_AT_LEAST_2_5 TORCH_VERSION_AT_LEAST_2_6 TORCH_VERSION_AT_LEAST_2_7 TORCH_VERSION_AT_LEAST_2_8
  TorchAOBaseTensor Tuple Union UnwrapTensorSubclass benchmark_model benchmark_torch_function_in_microseconds ceil_div
  check_cpu_version check_xpu_version compare_versions compute_max_diff fill_defaults find_multiple functools gcd
  get_available_devices get_compute_capability get_current_accelerator_device get_model_size_in_bytes importlib
  is_MI300 is_MI350 is_Navi4 is_ROCM is_cuda_version_at_least is_fbcode is_mslk_version_at_least is_package_at_least
  is_sm_at_least_100 is_sm_at_least_89 is_sm_at_least_90 is_sm_version itertools parametrize parse_version
  profiler_runner re reduce register_as_pytree_constant return_and_correct_aliasing round_up should_reduce_range
  skip_if_compute_capability_less_than time torch torch_version_at_least unwrap_tensor_subclass version warnings
"""
