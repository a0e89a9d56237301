"""torch: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "torch 2.2.2 2.15.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: BFloat16Tensor/ LongTensor/ Size/ Tag/ Tensor/ UntypedStorage/ _C/ _VF/ __config__/ __future__/ __getattr__/
  __init__/ __trace/ _adaptive_avg_pool2d/ _adaptive_avg_pool3d/ _add_batch_dim/ _add_relu/ _add_relu_/
  _addmm_activation/ _aminmax/ _amp_foreach_non_finite_check_and_unscale_/ _amp_update_scale_/ _assert/ _assert_async/
  _assert_scalar/ _assert_tensor_metadata/ _awaits/ _batch_norm_impl_index/ _cast_Byte/ _cast_Char/ _cast_Double/
  _cast_Float/ _cast_Half/ _cast_Int/ _cast_Long/ _cast_Short/ _check/ _check_index/ _check_is_size/
  _check_not_implemented/ _check_tensor_all/ _check_tensor_all_with/ _check_type/ _check_value/ _check_with/
  _choose_qparams_per_tensor/ _chunk_cat/ _classes/ _coalesce/ _compile/ _compute_linear_combination/ _conj/
  _conj_copy/ _conj_physical/ _constrain_as_size/ _constrain_as_value/ _convert_indices_from_coo_to_csr/
  _convert_indices_from_csr_to_coo/ _convert_weight_to_int4pack/ _convert_weight_to_int4pack_for_cpu/ _convolution/
  _convolution_mode/ _copy_from/ _copy_from_and_resize/ _cslt_compress/ _cslt_sparse_mm/ _ctc_loss/ _cudnn_ctc_loss/
  _cudnn_init_dropout_state/ _cudnn_rnn/ _cudnn_rnn_flatten_weight/ _cufft_clear_plan_cache/
  _cufft_get_plan_cache_max_size/ _cufft_get_plan_cache_size/ _cufft_set_plan_cache_max_size/ _cummax_helper/
  _cummin_helper/ _custom_op/ _custom_ops/ _debug_has_internal_overlap/ _decomp/ _dim_arange/ _dirichlet_grad/
  _disable_functionalization/ _dispatch/ _dyn_quant_matmul_4bit/ _dyn_quant_pack_4bit_weight/ _dynamo/
  _efficientzerotensor/ _embedding_bag/ _embedding_bag_forward_only/ _empty_affine_quantized/
  _empty_per_channel_affine_quantized/ _enable_functionalization/ _euclidean_dist/ _export/
  _fake_quantize_learnable_per_channel_affine/ _fake_quantize_learnable_per_tensor_affine/
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams/ _fft_c2c/ _fft_c2r/ _fft_r2c/ _fill_mem_eff_dropout_mask_/
  _foobar/ _foreach_abs/ _foreach_abs_/ _foreach_acos/ _foreach_acos_/ _foreach_add/ _foreach_add_/ _foreach_addcdiv/
  _foreach_addcdiv_/ _foreach_addcmul/ _foreach_addcmul_/ _foreach_asin/ _foreach_asin_/ _foreach_atan/ _foreach_atan_/
  _foreach_ceil/ _foreach_ceil_/ _foreach_clamp_max/ _foreach_clamp_max_/ _foreach_clamp_min/ _foreach_clamp_min_/
  _foreach_clone/ _foreach_copy_/ _foreach_cos/ _foreach_cos_/ _foreach_cosh/ _foreach_cosh_/ _foreach_div/
  _foreach_div_/ _foreach_erf/ _foreach_erf_/ _foreach_erfc/ _foreach_erfc_/ _foreach_exp/ _foreach_exp_/
  _foreach_expm1/ _foreach_expm1_/ _foreach_floor/ _foreach_floor_/ _foreach_frac/ _foreach_frac_/ _foreach_lerp/
  _foreach_lerp_/ _foreach_lgamma/ _foreach_lgamma_/ _foreach_log/ _foreach_log10/ _foreach_log10_/ _foreach_log1p/
  _foreach_log1p_/ _foreach_log2/ _foreach_log2_/ _foreach_log_/ _foreach_maximum/ _foreach_maximum_/ _foreach_minimum/
  _foreach_minimum_/ _foreach_mul/ _foreach_mul_/ _foreach_neg/ _foreach_neg_/ _foreach_norm/ _foreach_pow/
  _foreach_pow_/ _foreach_reciprocal/ _foreach_reciprocal_/ _foreach_round/ _foreach_round_/ _foreach_rsqrt/
  _foreach_rsqrt_/ _foreach_sigmoid/ _foreach_sigmoid_/ _foreach_sign/ _foreach_sign_/ _foreach_sin/ _foreach_sin_/
  _foreach_sinh/ _foreach_sinh_/ _foreach_sqrt/ _foreach_sqrt_/ _foreach_sub/ _foreach_sub_/ _foreach_tan/
  _foreach_tan_/ _foreach_tanh/ _foreach_tanh_/ _foreach_trunc/ _foreach_trunc_/ _foreach_zero_/
  _freeze_functional_tensor/ _from_functional_tensor/ _functional_assert_async/ _functional_assert_scalar/
  _functional_sym_constrain_range/ _functional_sym_constrain_range_for_size/
  _functionalize_are_all_mutations_hidden_from_autograd/ _functionalize_commit_update/
  _functionalize_enable_reapply_views/ _functionalize_has_data_mutation/ _functionalize_has_metadata_mutation/
  _functionalize_is_multi_output_view/ _functionalize_mark_mutation_hidden_from_autograd/ _functionalize_replace/
  _functionalize_sync/ _functionalize_was_storage_changed/ _functorch/ _fused_adagrad_/ _fused_adam_/ _fused_adamw_/
  _fused_dropout/ _fused_moving_avg_obs_fq_helper/ _fused_sdp_choice/ _fused_sgd_/ _fw_primal_copy/
  _grid_sampler_2d_cpu_fallback/ _grouped_mm/ _guards/ _has_compatible_shallow_copy_type/ _higher_order_ops/
  _histogramdd_bin_edges/ _histogramdd_from_bin_cts/ _histogramdd_from_bin_tensors/ _index_put_impl_/ _indices_copy/
  _inductor/ _int_mm/ _is_all_true/ _is_any_true/ _is_functional_tensor/ _is_zerotensor/ _jit_internal/ _lazy/
  _library/ _linalg_check_errors/ _linalg_det/ _linalg_eigh/ _linalg_eigvals/ _linalg_slogdet/ _linalg_solve_ex/
  _linalg_svd/ _linalg_utils/ _load_global_deps/ _lobpcg/ _log_softmax/ _log_softmax_backward_data/ _logcumsumexp/
  _logging/ _lowrank/ _lstm_mps/ _lu_with_info/ _make_dep_token/ _make_dual/ _make_dual_copy/
  _make_per_channel_quantized_tensor/ _make_per_tensor_quantized_tensor/ _masked_scale/ _masked_softmax/
  _meta_registrations/ _mirror_autograd_meta_to/ _mixed_dtypes_linear/ _mkldnn_reshape/ _mkldnn_transpose/
  _mkldnn_transpose_/ _mps_convolution/ _mps_convolution_transpose/ _namedtensor_internals/ _native/
  _native_batch_norm_legit/ _native_batch_norm_legit_no_training/ _native_multi_head_attention/ _neg_view/
  _neg_view_copy/ _nested_from_padded/ _nested_from_padded_and_nested_example/ _nested_from_padded_tensor/
  _nested_tensor_from_mask/ _nested_tensor_from_mask_left_aligned/ _nested_tensor_from_tensor_list/
  _nested_tensor_softmax_with_shape/ _nested_view_from_buffer/ _nested_view_from_buffer_copy/ _nnpack_available/
  _nnpack_spatial_convolution/ _numpy/ _ops/ _pack_padded_sequence/ _pad_packed_sequence/ _pin_memory/
  _preload_cuda_deps/ _prelu_kernel/ _prims/ _prims_common/ _print/ _propagate_xla_data/ _python_dispatcher/ _refs/
  _register_device_module/ _remove_batch_dim/ _reshape_alias_copy/ _reshape_from_tensor/ _resize_output_/
  _rowwise_prune/ _running_with_deploy/ _sample_dirichlet/ _saturate_weight_to_fp16/ _scaled_addmm/ _scaled_addmm_/
  _scaled_dot_product_attention_math/ _scaled_dot_product_cudnn_attention/ _scaled_dot_product_efficient_attention/
  _scaled_dot_product_flash_attention/ _scaled_dot_product_flash_attention_for_cpu/ _scaled_grouped_mm/
  _scaled_grouped_mm_v2/ _scaled_mm/ _scaled_mm_v2/ _shape_as_tensor/ _sobol_engine_draw/ _sobol_engine_ff_/
  _sobol_engine_initialize_state_/ _sobol_engine_scramble_/ _softmax/ _softmax_backward_data/ _sources/
  _sparse_broadcast_to/ _sparse_broadcast_to_copy/ _sparse_coo_tensor_unsafe/ _sparse_csr_prod/ _sparse_csr_sum/
  _sparse_log_softmax_backward_data/ _sparse_semi_structured_addmm/ _sparse_semi_structured_linear/
  _sparse_semi_structured_mm/ _sparse_softmax_backward_data/ _sparse_sparse_matmul/ _sparse_sum/ _stack/
  _standard_gamma/ _standard_gamma_grad/ _strobelight/ _subclasses/ _sym_sqrt/ _tensor/ _tensor_str/
  _test_autograd_multiple_dispatch/ _test_autograd_multiple_dispatch_view/ _test_autograd_multiple_dispatch_view_copy/
  _test_check_tensor/ _test_functorch_fallback/ _test_serialization_subcmul/ _thread_safe_fork/ _to_cpu/
  _to_functional_tensor/ _to_sparse_semi_structured/ _transform_bias_rescale_qkv/ _transformer_encoder_layer_fwd/
  _trilinear/ _triton_multi_head_attention/ _triton_scaled_dot_attention/ _unique/ _unique2/ _unpack_dual/
  _unsafe_index/ _unsafe_index_put/ _unsafe_masked_index/ _unsafe_masked_index_put_accumulate/ _use_cudnn_ctc_loss/
  _use_cudnn_rnn_flatten_weight/ _utils/ _utils_internal/ _validate_compressed_sparse_indices/
  _validate_sparse_bsc_tensor_args/ _validate_sparse_bsr_tensor_args/ _validate_sparse_compressed_tensor_args/
  _validate_sparse_coo_tensor_args/ _validate_sparse_csc_tensor_args/ _validate_sparse_csr_tensor_args/ _values_copy/
  _vendor/ _vmap_internals/ _weight_int4pack_mm/ _weight_int4pack_mm_for_cpu/
  _weight_int4pack_mm_with_scales_and_zeros/ _weight_int8pack_mm/ _weight_norm/ _weight_norm_interface/
  _weights_only_unpickler/ abs/ abs_/ absolute/ accelerator/ acos/ acos_/ acosh/ acosh_/ adaptive_avg_pool1d/
  adaptive_max_pool1d/ add/ addbmm/ addcdiv/ addcmul/ addmm/ addmv/ addmv_/ addr/ adjoint/ affine_grid_generator/
  alias_copy/ align_tensors/ all/ allclose/ alpha_dropout/ alpha_dropout_/ amax/ amin/ aminmax/ amp/ angle/ any/ ao/
  arange/ arccos/ arccos_/ arccosh/ arccosh_/ arcsin/ arcsin_/ arcsinh/ arcsinh_/ arctan/ arctan2/ arctan_/ arctanh/
  arctanh_/ are_deterministic_algorithms_enabled/ argmax/ argmin/ argsort/ argwhere/ as_strided/ as_strided_/
  as_strided_copy/ as_strided_scatter/ as_tensor/ asarray/ asin/ asin_/ asinh/ asinh_/ atan/ atan2/ atan_/ atanh/
  atanh_/ aten/ atleast_1d/ atleast_2d/ atleast_3d/ autograd/ avg_pool1d/ backends/ baddbmm/ bartlett_window/
  batch_norm/ batch_norm_backward_elemt/ batch_norm_backward_reduce/ batch_norm_elemt/ batch_norm_gather_stats/
  batch_norm_gather_stats_with_counts/ batch_norm_stats/ batch_norm_update_stats/ bernoulli/ bfloat16/ bilinear/ bin/
  binary_cross_entropy_with_logits/ bincount/ binomial/ bitwise_and/ bitwise_left_shift/ bitwise_not/ bitwise_or/
  bitwise_right_shift/ bitwise_xor/ blackman_window/ block_diag/ bmm/ broadcast_tensors/ broadcast_to/ bucketize/
  can_cast/ cartesian_prod/ cat/ ccol_indices_copy/ cdist/ ceil/ ceil_/ celu/ celu_/ chain_matmul/ channel_shuffle/
  cholesky/ cholesky_inverse/ cholesky_solve/ choose_qparams_optimized/ chunk/ clamp/ clamp_/ clamp_max/ clamp_max_/
  clamp_min/ clamp_min_/ classes/ clip/ clip_/ clone/ col_indices_copy/ column_stack/ combinations/ compile/
  compiled_with_cxx11_abi/ compiler/ complex/ concat/ concatenate/ cond/ conj/ conj_physical/ conj_physical_/
  constant_pad_nd/ contrib/ conv1d/ conv2d/ conv3d/ conv_tbc/ conv_transpose1d/ conv_transpose2d/ conv_transpose3d/
  convolution/ copysign/ corrcoef/ cos/ cos_/ cosh/ cosh_/ cosine_embedding_loss/ cosine_similarity/ count_nonzero/
  cov/ cpu/ cross/ crow_indices_copy/ csrc/ ctc_loss/ cuda/ cudnn_affine_grid_generator/ cudnn_batch_norm/
  cudnn_convolution/ cudnn_convolution_add_relu/ cudnn_convolution_relu/ cudnn_convolution_transpose/
  cudnn_grid_sampler/ cudnn_is_acceptable/ cummax/ cummin/ cumprod/ cumsum/ cumulative_trapezoid/ default_generator/
  deg2rad/ deg2rad_/ dequantize/ det/ detach/ detach_/ detach_copy/ device/ device_type/ diag/ diag_embed/ diagflat/
  diagonal/ diagonal_copy/ diagonal_scatter/ diff/ digamma/ dist/ distributed/ distributions/ div/ divide/ dot/
  dropout/ dropout_/ dsmm/ dsplit/ dstack/ dtensor/ dtype/ einsum/ embedding/ embedding_bag/ embedding_renorm_/ empty/
  empty_like/ empty_permuted/ empty_quantized/ empty_strided/ eq/ equal/ erf/ erf_/ erfc/ erfc_/ erfinv/ exp/ exp2/
  exp2_/ exp_/ expand_copy/ expm1/ expm1_/ export/ eye/ fake_quantize_per_channel_affine/
  fake_quantize_per_tensor_affine/ fb/ fbgemm_linear_fp16_weight/ fbgemm_linear_fp16_weight_fp32_activation/
  fbgemm_linear_int8_weight/ fbgemm_linear_int8_weight_fp32_activation/ fbgemm_linear_quantize_weight/
  fbgemm_pack_gemm_matrix_fp16/ fbgemm_pack_quantized_matrix/ feature_alpha_dropout/ feature_alpha_dropout_/
  feature_dropout/ feature_dropout_/ fft/ fill/ fill_/ fix/ fix_/ flatten/ flip/ fliplr/ flipud/ float16/ float32/
  float8_e5m2/ float_power/ floor/ floor_/ floor_divide/ fmax/ fmin/ fmod/ foo/ foreach/ frac/ frac_/ frexp/
  frobenius_norm/ from_file/ from_numpy/ frombuffer/ full/ full_like/ func/ functional/
  fused_moving_avg_obs_fake_quant/ futures/ fx/ gather/ gcd/ gcd_/ ge/ geqrf/ ger/ get_default_device/
  get_deterministic_debug_mode/ get_device/ get_device_module/ get_float32_matmul_precision/ get_rng_state/ gradient/
  greater/ greater_equal/ grid_sampler/ grid_sampler_2d/ grid_sampler_3d/ group_norm/ gru/ gru_cell/ gt/
  hamming_window/ hann_window/ hardshrink/ hash_tensor/ heaviside/ hinge_embedding_loss/ histc/ histogram/ histogramdd/
  hsmm/ hsplit/ hspmm/ hstack/ hub/ hypot/ i0/ i0_/ igamma/ igammac/ imag/ include/ index_add/ index_copy/ index_fill/
  index_put/ index_put_/ index_reduce/ index_select/ indices_copy/ inference_mode/ initial_seed/ inner/ instance_norm/
  int_repr/ inverse/ is_complex/ is_conj/ is_deterministic_algorithms_warn_only_enabled/ is_distributed/
  is_floating_point/ is_inference/ is_neg/ is_nonzero/ is_same_size/ is_signed/ is_storage/ is_tensor/
  is_vulkan_available/ is_warn_always_enabled/ isclose/ isfinite/ isin/ isinf/ isnan/ isneginf/ isposinf/ isreal/
  istft/ jit/ kaiser_window/ kl_div/ kron/ kthvalue/ layer_norm/ lcm/ lcm_/ ldexp/ ldexp_/ le/ lerp/ less/ less_equal/
  lgamma/ lib/ library/ linalg/ linspace/ load/ log/ log10/ log10_/ log1p/ log1p_/ log2/ log2_/ log_/ log_softmax/
  logaddexp/ logaddexp2/ logcumsumexp/ logdet/ logical_and/ logical_not/ logical_or/ logical_xor/ logit/ logit_/
  logspace/ logsumexp/ lstm/ lstm_cell/ lt/ lu_solve/ lu_unpack/ manual_seed/ map/ margin_ranking_loss/ masked/
  masked_fill/ masked_scatter/ masked_select/ matmul/ matrix_exp/ matrix_power/ max/ max_pool1d/
  max_pool1d_with_indices/ max_pool2d/ max_pool3d/ maximum/ mean/ median/ meshgrid/ min/ minimum/ miopen_batch_norm/
  miopen_convolution/ miopen_convolution_add_relu/ miopen_convolution_relu/ miopen_convolution_transpose/
  miopen_depthwise_convolution/ miopen_rnn/ mkldnn_adaptive_avg_pool2d/ mkldnn_convolution/
  mkldnn_linear_backward_weights/ mkldnn_max_pool2d/ mkldnn_max_pool3d/ mkldnn_rnn_layer/ mm/ mode/ monitor/ moveaxis/
  movedim/ mps/ msort/ mtia/ mul/ multinomial/ multiply/ multiprocessing/ mutation/ mv/ mvlgamma/ nan_to_num/
  nan_to_num_/ nanmean/ nanmedian/ nanquantile/ nansum/ narrow/ narrow_copy/ native_batch_norm/ native_channel_shuffle/
  native_dropout/ native_group_norm/ native_layer_norm/ native_norm/ nativert/ ndarray/ ne/ neg/ neg_/ negative/
  negative_/ nested/ nextafter/ nn/ nonzero/ nonzero_static/ norm/ norm_except_dim/ normal/ not_equal/ nuclear_norm/
  numa/ numel/ obj/ ones/ ones_like/ onnx/ operator/ ops/ optim/ orgqr/ ormqr/ outer/ overrides/ package/
  pairwise_distance/ pdist/ permute/ permute_copy/ pinverse/ pixel_shuffle/ pixel_unshuffle/ poisson/ poisson_nll_loss/
  polar/ polygamma/ positive/ pow/ prelu/ prod/ profiler/ promote_types/ put/ q_per_channel_axis/ q_per_channel_scales/
  q_per_channel_zero_points/ q_scale/ q_zero_point/ qr/ qscheme/ quantile/ quantization/ quantize_per_channel/
  quantize_per_tensor/ quantize_per_tensor_dynamic/ quantized_batch_norm/ quantized_gru_cell/ quantized_lstm_cell/
  quantized_max_pool1d/ quantized_max_pool2d/ quantized_max_pool3d/ quantized_rnn_relu_cell/ quantized_rnn_tanh_cell/
  quasirandom/ rad2deg/ rad2deg_/ rand/ rand_like/ randint/ randint_like/ randn/ randn_like/ random/ randperm/ range/
  ravel/ real/ reciprocal/ reciprocal_/ relu/ relu_/ remainder/ renorm/ repeat_interleave/ reshape/ resize_as_/
  resize_as_sparse_/ resolve_conj/ resolve_neg/ result_type/ return_types/ rms_norm/ rnn_relu/ rnn_relu_cell/ rnn_tanh/
  rnn_tanh_cell/ roll/ rot90/ round/ round_/ row_indices_copy/ row_stack/ rrelu/ rrelu_/ rsqrt/ rsqrt_/ rsub/ saddmm/
  save/ scalar_tensor/ scatter/ scatter_add/ scatter_reduce/ searchsorted/ segment_reduce/ select/ select_copy/
  select_scatter/ selu/ selu_/ serialization/ set_autocast_dtype/ set_default_device/ set_default_dtype/
  set_default_tensor_type/ set_deterministic_debug_mode/ set_float32_matmul_precision/ set_rng_state/ set_warn_always/
  sgn/ share/ sigmoid/ sigmoid_/ sign/ signal/ signbit/ sin/ sin_/ sinc/ sinc_/ sinh/ sinh_/ slice_copy/ slice_inverse/
  slice_scatter/ slogdet/ smm/ softmax/ sort/ sparse/ sparse_bsc_tensor/ sparse_bsr_tensor/ sparse_compressed_tensor/
  sparse_coo_tensor/ sparse_csc_tensor/ sparse_csr_tensor/ special/ split/ split_copy/ split_with_sizes/
  split_with_sizes_copy/ spmm/ sqrt/ sqrt_/ square/ square_/ squeeze/ squeeze_copy/ sspaddmm/ stack/ std/ std_mean/
  stft/ storage/ strided/ sub/ subtract/ sum/ svd/ swapaxes/ swapdims/ switch/ sym_constrain_range/
  sym_constrain_range_for_size/ sym_float/ sym_fresh_size/ sym_int/ sym_ite/ sym_max/ sym_min/ sym_not/ sym_sqrt/
  sym_sum/ t/ t_copy/ take/ take_along_dim/ tan/ tan_/ tanh/ tanh_/ tensor/ tensor_split/ tensordot/ tensortype/
  testing/ tf32/ threshold/ threshold_/ tile/ to_dlpack/ topk/ torch_version trace/ transpose/ transpose_copy/
  trapezoid/ trapz/ triangular_solve/ tril/ tril_indices/ triplet_margin_loss/ triu/ triu_indices/ true_divide/ trunc/
  trunc_/ typename/ types/ unbind/ unbind_copy/ unflatten/ unfold_copy/ unique_consecutive/ unsafe_chunk/ unsafe_split/
  unsafe_split_with_sizes/ unsqueeze/ unsqueeze_copy/ use_deterministic_algorithms/ utils/ values_copy/ vander/ var/
  var_mean/ vdot/ version view_as_complex/ view_as_complex_copy/ view_as_real/ view_as_real_copy/ view_copy/ vmap/
  vsplit/ vstack/ where/ while_loop/ xlogy/ xlogy_/ xpu/ zero_/ zeros/ zeros_like/
"""
#: A module, and its names.
NAMES = """
amp: GradScaler autocast autocast_mode custom_bwd custom_fwd grad_scaler is_autocast_available
cuda.amp: GradScaler amp_definitely_not_available autocast autocast_mode common custom_bwd custom_fwd grad_scaler
distributed.fsdp: BackwardPrefetch CPUOffload CPUOffloadPolicy DataParallelMeshDims FSDPModule FlatParameter
  FullOptimStateDictConfig FullStateDictConfig FullyShardedDataParallel GradientReductionHandle
  LocalOptimStateDictConfig LocalStateDictConfig MixedPrecision MixedPrecisionPolicy OffloadPolicy OptimStateDictConfig
  OptimStateKeyType ShardedOptimStateDictConfig ShardedStateDictConfig ShardingStrategy StateDictConfig
  StateDictSettings StateDictType UnshardHandle api fully_shard fully_sharded_data_parallel
  register_fsdp_forward_method sharded_grad_scaler share_comm_ctx wrap
distributed.tensor: DTensor DeviceMesh Partial Placement Replicate Shard debug device_mesh distribute_module
  distribute_tensor empty experimental full init_device_mesh linspace logspace ones parallel placement_types rand randn
  torch zeros
distributed: AllToAllOptions AllgatherOptions AllreduceCoalescedOptions AllreduceOptions Any Backend BackendConfig
  BarrierOptions BroadcastOptions BuiltinCommHookType C10DBackend Callable DETAIL DebugLevel DeviceMesh Dict
  DistBackendError DistError DistNetworkError DistStoreError Enum FileStore Final FlightRecorderHook GatherOptions
  GradBucket GroupMember GroupName HashStore HealthCheckHook LOCAL_RANK List Literal Logger NamedTuple NanCheckHook
  NewType None NotRequired Optional P2POp PG_WRAPPER_STORE_PREFIX PrefixStore ProcessGroup ProcessGroupGloo
  ProcessGroupMPI ProcessGroupNCCL ProcessGroupNCCL2 ProcessGroupNCCLLazy ProcessGroupUCC ProcessGroupXCCL Protocol
  QueueEmptyError RankType ReconfigureOptions ReduceOp ReduceOptions ReduceScatterOptions Reducer SHRINK_ABORT
  SHRINK_DEFAULT STORE_BASED_BARRIER_PREFIX ScatterOptions Sequence Store TCPStore TORCHCOMM_RANK TORCHCOMM_SIZE
  TORCHELASTIC_RUN_ID TORCH_DISTRIBUTED_DEBUG TORCH_DISTRIBUTED_USE_TORCHCOMMS TORCH_DIST_INIT_BARRIER
  TORCH_DIST_NAN_CHECK TORCH_DIST_USE_NCCL2 TORCH_FR_BUFFER_SIZE TORCH_NCCL_TRACE_BUFFER_SIZE TYPE_CHECKING Tuple
  TypeAlias TypeIs TypeVar TypedDict Union Window Work algorithms all_gather all_gather_coalesced
  all_gather_into_tensor all_gather_object all_gather_single all_reduce all_reduce_coalesced all_to_all
  all_to_all_single argparse_util autograd backend_config backend_name backends barrier batch_isend_irecv
  bound_device_id breakpoint broadcast broadcast_object_list c10d_logger cast checkpoint collections collective_utils
  comm_split_count config constants contextlib cpu ctypes cuda current_rank debug default default_pg
  default_pg_nccl_timeout default_pg_timeout deprecated destination destroy_process_group device_mesh dist_config
  distributed_c10d dynamo_unsupported_distributed_c10d_ops elastic enable_reconfigure exception fake flight_recorder
  fsdp fully_shard gather gather_into_tensor gather_list gather_object gather_single gather_tensor get_backend
  get_backend_config get_backend_impl get_debug_level get_default_backend_for_device get_global_rank get_group_rank
  get_node_local_rank get_pg_count get_process_group_ranks get_rank get_world_size gloo group group_count group_desc
  group_dst group_name group_size group_src handle_torch_function has_torch_function hashlib hpu init_device_mesh
  init_process_group init_rpc input input_list input_tensor input_tensor_list io irecv is_ is_available
  is_backend_available is_default_group is_gloo_available is_initialized is_mpi_available is_nccl_available is_success
  is_torchelastic_launched is_ucc_available is_xccl_available isend itertools launch launcher lazy_init log logger
  logging logging_handlers memory_tracker monitored_barrier mpi mps namedtuple nccl nccl2 new_comm new_group
  new_group_name new_subgroups new_subgroups_by_enumeration nn not_none operator optim original_group_name os output
  output_tensor output_tensor_list output_tensor_lists overload pdb persistent_store pg_desc pg_name
  pg_options_override pg_size pg_wrapper pickle pipeline pipelining process_group rank ranks rccl record_comm recv
  recv_object_list reduce reduce_op reduce_scatter reduce_scatter_single reduce_scatter_tensor
  register_rendezvous_handler remote_device rendezvous replicate result rpc rpc_async rpc_remote rpc_sync run scatter
  scatter_list scatter_object_list send send_object_list set_debug_level set_debug_level_from_env
  set_pytorch_distributed_envs_from_justknobs set_timeout shrink_group size source source_rank split_group store
  store_based_barrier_key supports_coalescing supports_complex symbolic synchronize sys tensor tensor_list time
  timedelta timeout torch traceback transports true types typing ucc undefined utils wait warnings xccl xpu
distributions.categorical: Categorical Distribution Tensor constraints lazy_property logits_to_probs nan
  probs_to_logits torch
distributions: AbsTransform AffineTransform Bernoulli Beta Binomial CatTransform Categorical Cauchy Chi2
  ComposeTransform ContinuousBernoulli CorrCholeskyTransform CumulativeDistributionTransform Dirichlet Distribution
  ExpTransform Exponential ExponentialFamily F FisherSnedecor Gamma GeneralizedPareto Geometric Gumbel HalfCauchy
  HalfNormal Independent IndependentTransform InverseGamma Kumaraswamy LKJCholesky Laplace List LogNormal
  LogisticNormal LowRankMultivariateNormal LowerCholeskyTransform MixtureSameFamily Multinomial MultivariateNormal
  NegativeBinomial Normal OneHotCategorical OneHotCategoricalStraightThrough Pareto Poisson PositiveDefiniteTransform
  PowerTransform RelaxedBernoulli RelaxedOneHotCategorical ReshapeTransform Sequence SigmoidTransform SoftmaxTransform
  SoftplusTransform StackTransform StickBreakingTransform StudentT TanhTransform Tensor Transform
  TransformedDistribution Uniform VonMises Weibull Wishart bernoulli beta biject_to binomial broadcast_all categorical
  cauchy chi2 constraint_registry constraints continuous_bernoulli dirichlet distribution exp_family exponential
  fishersnedecor functools gamma generalized_pareto geometric gumbel half_cauchy half_normal identity_transform
  independent inverse_gamma kl kl_divergence kumaraswamy laplace lazy_property lkj_cholesky log_normal logistic_normal
  lowrank_multivariate_normal math mixture_same_family multinomial multivariate_normal negative_binomial normal numbers
  one_hot_categorical operator pad pareto poisson register_kl relaxed_bernoulli relaxed_categorical softplus studentT
  torch transform_to transformed_distribution transforms tril_matrix_to_vec uniform utils vec_to_tril_matrix von_mises
  weakref weibull wishart
nativert: backends
nn.functional: BroadcastingList1 BroadcastingList2 BroadcastingList3 Callable DType GRID_SAMPLE_INTERPOLATION_MODES
  GRID_SAMPLE_PADDING_MODES LinearCrossEntropyOptions List Optional ScalingType SwizzleType TYPE_CHECKING Tensor Tuple
  Union adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d adaptive_max_pool1d
  adaptive_max_pool1d_with_indices adaptive_max_pool2d adaptive_max_pool2d_with_indices adaptive_max_pool3d
  adaptive_max_pool3d_with_indices affine_grid alpha_dropout assert_int_or_pair avg_pool1d avg_pool2d avg_pool3d
  batch_norm bilinear binary_cross_entropy binary_cross_entropy_with_logits boolean_dispatch celu celu_ channel_shuffle
  conv1d conv2d conv3d conv_tbc conv_transpose1d conv_transpose2d conv_transpose3d cosine_embedding_loss
  cosine_similarity cross_entropy ctc_loss dataclasses dropout dropout1d dropout2d dropout3d elu elu_ embedding
  embedding_bag feature_alpha_dropout fold fractional_max_pool2d fractional_max_pool2d_with_indices
  fractional_max_pool3d fractional_max_pool3d_with_indices gaussian_nll_loss gelu glu grad grid_sample group_norm
  grouped_mm gumbel_softmax handle_torch_function hardshrink hardsigmoid hardswish hardtanh hardtanh_
  has_torch_function has_torch_function_unary has_torch_function_variadic hinge_embedding_loss huber_loss importlib
  instance_norm interpolate kl_div l1_loss layer_norm leaky_relu leaky_relu_ linear linear_cross_entropy
  local_response_norm log_softmax logsigmoid lp_pool1d lp_pool2d lp_pool3d margin_ranking_loss math max_pool1d
  max_pool1d_with_indices max_pool2d max_pool2d_with_indices max_pool3d max_pool3d_with_indices max_unpool1d
  max_unpool2d max_unpool3d mish mse_loss multi_head_attention_forward multi_margin_loss multilabel_margin_loss
  multilabel_soft_margin_loss native_channel_shuffle nll_loss normalize np one_hot pad pairwise_distance pdist
  pixel_shuffle pixel_unshuffle poisson_nll_loss prelu relu relu6 relu_ reproducibility_notes rms_norm rrelu rrelu_
  scaled_addmm scaled_addmm_ scaled_dot_product_attention scaled_grouped_mm scaled_mm selu selu_ sigmoid silu
  smooth_l1_loss soft_margin_loss softmax softmin softplus softshrink softsign sparse_support_notes tanh tanhshrink
  tf32_notes threshold threshold_ torch triplet_margin_loss triplet_margin_with_distance_loss unfold upsample
  upsample_bilinear upsample_nearest utils warnings
nn.utils.rnn: Any Callable Iterable List NamedTuple Optional PackedSequence PackedSequence_ Self Tensor Tuple TypeVar
  Union bind copy_method_params invert_permutation pack_padded_sequence pack_sequence pad_packed_sequence pad_sequence
  torch unpack_sequence unpad_sequence warnings
nn.utils: clip_grad clip_grad_norm clip_grad_norm_ clip_grad_value_ clip_grads_with_norm_
  convert_conv2d_weight_memory_format convert_conv3d_weight_memory_format convert_parameters fuse_conv_bn_eval
  fuse_conv_bn_weights fuse_linear_bn_eval fuse_linear_bn_weights fusion get_total_norm init memory_format
  parameters_to_vector parametrizations parametrize prune remove_spectral_norm remove_weight_norm rnn skip_init
  spectral_norm stateless vector_to_parameters weight_norm
nn: AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveLogSoftmaxWithLoss AdaptiveMaxPool1d
  AdaptiveMaxPool2d AdaptiveMaxPool3d AlphaDropout AvgPool1d AvgPool2d AvgPool3d BCELoss BCEWithLogitsLoss BatchNorm1d
  BatchNorm2d BatchNorm3d Bilinear Buffer CELU CTCLoss ChannelShuffle CircularPad1d CircularPad2d CircularPad3d
  ConstantPad1d ConstantPad2d ConstantPad3d Container Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d
  ConvTranspose3d CosineEmbeddingLoss CosineSimilarity CrossEntropyLoss CrossMapLRN2d DataParallel Dropout Dropout1d
  Dropout2d Dropout3d ELU Embedding EmbeddingBag FeatureAlphaDropout Flatten Fold FractionalMaxPool2d
  FractionalMaxPool3d GELU GLU GRU GRUCell GaussianNLLLoss GroupNorm Hardshrink Hardsigmoid Hardswish Hardtanh
  HingeEmbeddingLoss HuberLoss Identity InstanceNorm1d InstanceNorm2d InstanceNorm3d KLDivLoss L1Loss LPPool1d LPPool2d
  LPPool3d LSTM LSTMCell LayerNorm LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d LazyConv1d LazyConv2d LazyConv3d
  LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d LazyInstanceNorm1d LazyInstanceNorm2d LazyInstanceNorm3d
  LazyLinear LeakyReLU Linear LinearCrossEntropyLoss LinearCrossEntropyOptions LocalResponseNorm LogSigmoid LogSoftmax
  MSELoss MarginRankingLoss MaxPool1d MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d Mish Module ModuleDict
  ModuleList MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss MultiheadAttention NLLLoss NLLLoss2d PReLU
  PairwiseDistance Parameter ParameterDict ParameterList PixelShuffle PixelUnshuffle PoissonNLLLoss RMSNorm RNN RNNBase
  RNNCell RNNCellBase RReLU ReLU ReLU6 ReflectionPad1d ReflectionPad2d ReflectionPad3d ReplicationPad1d
  ReplicationPad2d ReplicationPad3d SELU Sequential SiLU Sigmoid SmoothL1Loss SoftMarginLoss Softmax Softmax2d Softmin
  Softplus Softshrink Softsign SyncBatchNorm Tanh Tanhshrink Threshold Transformer TransformerDecoder
  TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer TripletMarginLoss TripletMarginWithDistanceLoss
  Unflatten Unfold UninitializedBuffer UninitializedParameter Upsample UpsamplingBilinear2d UpsamplingNearest2d
  ZeroPad1d ZeroPad2d ZeroPad3d activation adaptive attention backends batchnorm channelshuffle common_types container
  conv cpp distance dropout factory_kwargs flatten fold functional grad init instancenorm intrinsic lazy linear
  linear_cross_entropy linear_cross_entropy_options loss module modules normalization padding parallel parameter
  pixelshuffle pooling qat quantizable quantized rnn sparse transformer upsampling utils
numa: binding
optim.lr_scheduler: Any Callable ChainedScheduler ConstantLR CosineAnnealingLR CosineAnnealingWarmRestarts Counter
  CyclicLR EPOCH_DEPRECATION_WARNING ExponentialLR Iterable LRScheduler LambdaLR LinearLR Literal MultiStepLR
  MultiplicativeLR OneCycleLR Optimizer PolynomialLR ReduceLROnPlateau Self Sequence SequentialLR StepLR SupportsFloat
  TYPE_CHECKING Tensor TypedDict annotations bisect_right cast inf math override partial ref types warnings weakref
  wraps
optim: ASGD Adadelta Adafactor Adagrad Adam AdamW Adamax LBFGS Muon NAdam Optimizer RAdam RMSprop Rprop SGD SparseAdam
  adadelta adagrad adam adamax adamw asgd functional lbfgs lr_scheduler nadam optimizer radam rmsprop rprop sgd
  sparse_adam swa_utils swap_in_optimizer_params_and_state
profiler: Any CuspyConfig DeviceType ExecutionTraceObserver KinetoStepTracker Optimizer PerformanceMetricsConfig
  ProfilerAction ProfilerActivity ProfilerActivityConfig RecordScope TypeVarTuple Unpack is_fbcode itt kineto_available
  os profile profiler python_tracer record_function register_optimizer_step_post_hook schedule supported_activities
  tensorboard_trace_handler
signal: windows
utils.tensorboard: FileWriter RecordWriter SummaryWriter Version summary tensorboard writer
utils: ThroughputBenchmark backcompat backend_registration benchmark bottleneck bundled_inputs checkpoint
  cmake_prefix_path collect_env copyreg cpp_backtrace cpp_extension data debug_log deterministic dlpack file_baton
  flop_counter generate_methods_for_privateuse1_backend get_cpp_backtrace hipify hooks jit mkldnn mobile_optimizer
  model_dump model_zoo module_tracker rename_privateuse1_backend serialization set_module show_pickle swap_tensors
  tensorboard throughput_benchmark torch viz weak weakref
version: Optional cuda debug git_version hip rocm xpu
"""
