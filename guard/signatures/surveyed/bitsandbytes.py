"""bitsandbytes: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "bitsandbytes 0.37.2 0.50.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: autograd/ backends/ cextension consts cuda_setup/ cuda_specs diagnostics/ functional libbitsandbytes_cpu
  libbitsandbytes_cuda102_nocublaslt libbitsandbytes_cuda110 libbitsandbytes_cuda110_nocublaslt libbitsandbytes_cuda111
  libbitsandbytes_cuda111_nocublaslt libbitsandbytes_cuda112 libbitsandbytes_cuda112_nocublaslt libbitsandbytes_cuda113
  libbitsandbytes_cuda113_nocublaslt libbitsandbytes_cuda114 libbitsandbytes_cuda114_nocublaslt libbitsandbytes_cuda115
  libbitsandbytes_cuda115_nocublaslt libbitsandbytes_cuda116 libbitsandbytes_cuda116_nocublaslt libbitsandbytes_cuda117
  libbitsandbytes_cuda117_nocublaslt libbitsandbytes_cuda118 libbitsandbytes_cuda118_nocublaslt libbitsandbytes_cuda120
  libbitsandbytes_cuda120_nocublaslt libbitsandbytes_cuda121 libbitsandbytes_cuda121_nocublaslt libbitsandbytes_cuda122
  libbitsandbytes_cuda123 libbitsandbytes_cuda124 libbitsandbytes_cuda125 libbitsandbytes_cuda126
  libbitsandbytes_cuda128 libbitsandbytes_cuda129 libbitsandbytes_cuda130 libbitsandbytes_cuda132
  libbitsandbytes_rocm64 libbitsandbytes_rocm70 libbitsandbytes_rocm71 libbitsandbytes_rocm714 libbitsandbytes_rocm715
  libbitsandbytes_rocm72 libbitsandbytes_xpu2025 libbitsandbytes_xpu2026 nn/ optim/ research/ triton/ utils
autograd:
backends: cpu/ cuda/ default/ hpu/ mps/ triton/ utils xpu/
cuda_setup: env_vars main
diagnostics: cuda main utils
nn: modules parametrize triton_based_modules
optim: adagrad adam adamw ademamix lamb lars lion optimizer rmsprop sgd
research: autograd/ nn/
triton: dequantize_rowwise int8_matmul_mixed_dequantize int8_matmul_rowwise_dequantize matmul_perf_model
  quantize_columnwise_and_transpose quantize_global quantize_rowwise triton_utils
backends.cpu: ops
backends.cuda: ops
backends.default: ops
backends.hpu: ops
backends.mps: ops
backends.triton: kernels_4bit kernels_8bit_quant kernels_optim ops
backends.xpu: ops
research.autograd:
research.nn: modules
"""
#: A module, and its names.
NAMES = """
: COMPILED_WITH_CUDA MatmulLtState PACKAGE_GITHUB_URL adam autograd backends bmm_cublas cextension consts cpu_ops
  cuda_ops cuda_setup cuda_specs default_ops diagnostics features functional habana_frameworks hpu_ops importlib
  libbitsandbytes_cpu libbitsandbytes_cuda102_nocublaslt libbitsandbytes_cuda110 libbitsandbytes_cuda110_nocublaslt
  libbitsandbytes_cuda111 libbitsandbytes_cuda111_nocublaslt libbitsandbytes_cuda112 libbitsandbytes_cuda112_nocublaslt
  libbitsandbytes_cuda113 libbitsandbytes_cuda113_nocublaslt libbitsandbytes_cuda114 libbitsandbytes_cuda114_nocublaslt
  libbitsandbytes_cuda115 libbitsandbytes_cuda115_nocublaslt libbitsandbytes_cuda116 libbitsandbytes_cuda116_nocublaslt
  libbitsandbytes_cuda117 libbitsandbytes_cuda117_nocublaslt libbitsandbytes_cuda118 libbitsandbytes_cuda118_nocublaslt
  libbitsandbytes_cuda120 libbitsandbytes_cuda120_nocublaslt libbitsandbytes_cuda121 libbitsandbytes_cuda121_nocublaslt
  libbitsandbytes_cuda122 libbitsandbytes_cuda123 libbitsandbytes_cuda124 libbitsandbytes_cuda125
  libbitsandbytes_cuda126 libbitsandbytes_cuda128 libbitsandbytes_cuda129 libbitsandbytes_cuda130
  libbitsandbytes_cuda132 libbitsandbytes_rocm64 libbitsandbytes_rocm70 libbitsandbytes_rocm71 libbitsandbytes_rocm714
  libbitsandbytes_rocm715 libbitsandbytes_rocm72 libbitsandbytes_xpu2025 libbitsandbytes_xpu2026 matmul matmul_4bit
  matmul_cublas mm_cublas modules mps_ops nn optim research supported_torch_devices sys torch triton utils xpu_ops
autograd: get_inverse_transform_indices undo_layout
backends: cpu cuda default hpu mps triton utils xpu
cextension: BNBNativeLibrary BNB_BACKEND COMPILED_WITH_CUDA CUDASetup CUDASpecs CudaBNBNativeLibrary
  DYNAMIC_LIBRARY_SUFFIX ErrorHandlerMockBNBNativeLibrary HIP_ENVIRONMENT Optional PACKAGE_DIR Path ROCM_GPU_ARCH
  XpuBNBNativeLibrary ct error_msg functools get_available_cuda_binary_versions get_cuda_bnb_library_path
  get_cuda_specs get_cuda_version_tuple get_native_library get_rocm_gpu_arch get_xpu_bnb_library_path lib logger
  logging os parse_cuda_version re setup torch warn
consts: DYNAMIC_LIBRARY_SUFFIX NONPYTORCH_DOC_URL PACKAGE_DIR PACKAGE_GITHUB_URL Path platform
cuda_setup: env_vars main
cuda_specs: CUDASpecs Optional dataclasses get_compute_capabilities get_cuda_specs get_cuda_version_string
  get_cuda_version_tuple get_rocm_gpu_arch logging lru_cache platform re subprocess torch
diagnostics: cuda main utils
functional: Any C COMPILED_WITH_CUDA COOSparseTensor CSCSparseTensor CSRSparseTensor CUBLAS_Context Cusparse_Context
  FIRST_CUDA_DEVICE GlobalPageManager Iterable Optional QuantState Tensor Tuple Union batched_igemm check_matmul
  contextlib coo2csc coo2csr coo_zeros create_dynamic_map create_fp8_map create_linear_map create_normal_map
  create_quantile_map ct deprecated dequant_min_max dequantize dequantize_4bit dequantize_blockwise dequantize_fp4
  dequantize_nf4 dequantize_no_absmax double_quant elementwise_func estimate_quantiles extract_outliers fill gemv_4bit
  get_4bit_type get_colrow_absmax get_paged get_ptr get_row_absmax get_special_format_str get_transform_buffer
  get_transform_func has_avx512bf16 histogram_scatter_add_2d igemm igemmlt int8_double_quant int8_linear_matmul
  int8_mm_dequant int8_vectorwise_dequant int8_vectorwise_quant is_on_gpu itertools lib math mm_dequant name2qmap np
  nvidia_transform operator optimizer_update_32bit optimizer_update_8bit optimizer_update_8bit_blockwise
  pack_dict_to_tensor percentile_clipping post_call pre_call prefetch_tensor prod quantize quantize_4bit
  quantize_blockwise quantize_fp4 quantize_nf4 quantize_no_absmax random reduce spmm_coo spmm_coo_very_sparse
  str2optimizer32bit str2optimizer8bit str2optimizer8bit_blockwise torch transform unpack_tensor_to_dict
  vectorwise_dequant vectorwise_mm_dequant vectorwise_quant
nn: Embedding Embedding4bit Embedding8bit EmbeddingFP4 EmbeddingNF4 Int8Params Linear4bit Linear8bitLt LinearFP4
  LinearNF4 OutlierAwareLinear Params4bit StableEmbedding StandardLinear SwitchBackLinear SwitchBackLinearBnb
  SwitchBackLinearGlobal SwitchBackLinearVectorwise modules parametrize triton_based_modules
optim: AdEMAMix AdEMAMix32bit AdEMAMix8bit Adagrad Adagrad32bit Adagrad8bit Adam Adam32bit Adam8bit AdamW AdamW32bit
  AdamW8bit COMPILED_WITH_CUDA GlobalOptimManager LAMB LAMB32bit LAMB8bit LARS LARS32bit LARS8bit Lion Lion32bit
  Lion8bit PagedAdEMAMix PagedAdEMAMix32bit PagedAdEMAMix8bit PagedAdam PagedAdam32bit PagedAdam8bit PagedAdamW
  PagedAdamW32bit PagedAdamW8bit PagedLion PagedLion32bit PagedLion8bit PytorchLARS RMSprop RMSprop32bit RMSprop8bit
  SGD SGD32bit SGD8bit adagrad adam adamw ademamix lamb lars lion optimizer rmsprop sgd
research: autograd matmul_fp8_global matmul_fp8_mixed nn switchback_bnb
triton: dequantize_rowwise int8_matmul_mixed_dequantize int8_matmul_rowwise_dequantize matmul_perf_model
  quantize_columnwise_and_transpose quantize_global quantize_rowwise triton_utils
utils: INVERSE_LINEAR_8BIT_WEIGHTS_FORMAT_MAPPING LINEAR_8BIT_WEIGHTS_FORMAT_MAPPING OutlierTracer Tuple
  execute_and_return find_outlier_dims json logger logging name outlier_hook pack_dict_to_tensor replace_linear shlex
  subprocess sync_gpu torch unpack_tensor_to_dict val
"""
