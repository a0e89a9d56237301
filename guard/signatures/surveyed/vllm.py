"""vllm: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "vllm 0.20.2 0.33.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: _deepselect_C/ _rust_tool_parser/ assets/ beam_search benchmarks/ collect_env compilation/ compile_execution_fn/
  config/ connections cumem_allocator cute_utils/ device_allocator/ distributed/ endpoint_plugins/ engine/ engine_core/
  entrypoints/ env_override envs exceptions forward_context fs_io_C general_plugins/ generate_execution_code/ inputs/
  instrumenting_module_name/ io_processor_plugins/ ir/ kernels/ llm_engine/ logger logging/ logging_utils/
  logits_process logits_processors/ logprobs lora/ model_executor/ model_inspection models/ multimodal/ outputs parser/
  platform_plugins/ platforms/ plugins/ pooling_params process_id/ process_kind/ process_name/ profiler/ ray/
  reasoning/ renderers/ sampling_params scalar_type scripts sequence snapshot/ spinloop stat_logger_plugins/ tasks
  third_party/ tilelang_utils/ tokenizers/ tool_parsers/ tracing/ transformers_utils/ triton_utils/ usage/ utils/ v1/
  version vllm_flash_attn/ worker/
assets: audio base image video
benchmarks: datasets/ forward/ latency lib/ mm_processor plot serve startup sweep/ throughput
compilation: backends base_static_graph/ breakable_cudagraph caching codegen compiler_interface counter cuda_graph/
  cudagraph_pool decorators monitor partition_rules passes/ piecewise_backend wrapper
config: attention aux_output cache compilation device diffusion ec_manager_config ec_transfer engram fault_tolerance
  kernel kv_events kv_transfer load logging lora mamba model model_arch multimodal observability offload parallel
  pooler profiler quantization reasoning scheduler speculative speech_to_text structured_outputs utils vllm
  watchdog_config watermarking weight_transfer
cute_utils: cvt mbarrier
device_allocator: alloc_conf cumem sleep_mode_backend/ xpumem
distributed: aux_output_connector/ communication_op device_communicators/ ec_transfer/ elastic_ep/ eplb/ kv_events
  kv_transfer/ mooncake_store nixl_utils parallel_state stateless_coordinator utils weight_transfer/
engine: arg_utils async_llm_engine llm_engine protocol
entrypoints: anthropic/ api_server/ chat_utils cli/ cohere/ common/ constants generate/ grpc_server launcher launchers/
  llm logger mcp/ offline_utils openai/ pooling/ rl/ sagemaker/ scale_out/ serve/ speech_to_text/ ssl utils
inputs: engine llm preprocess
ir: op ops/ tolerances util
kernels: aiter_ops helion/ oink_ops triton/ vllm_c xpu_ops
logging_utils: ColoredFormatter/ NewLineFormatter/ access_log_filter dump_input formatter lazy log_time torch_tensor
  uvicorn_logging
lora: layers/ lora_model lora_weights model_manager ops/ peft_helper punica_wrapper/ request resolver utils
  worker_manager
model_executor: custom_op determinism/ hw_agnostic/ kernels/ layers/ model_loader/ models/ offloader/ parameter utils
  warmup/
models: beam/ common/ deepseek_v32/ deepseek_v4/ deepseek_v41/ dots3_note/ flint/ glm5next/ hy_v4/ inkling/ kimi_k3/
  minimax_m3/ muse_spark/ qwen4_exp/ step5/
multimodal: audio cache/ encoder_budget evs gpu_ipc_memory hasher image inputs media/ parse processing/ registry utils
  video video_decoders/ video_prune/
parser: abstract_parser beam chat_parsing/ cohere_command deepseek_v32 deepseek_v4 deepseek_v41 engine/ gemma4
  glm47_moe granite granite_thinking harmony inkling kimi_k2 kimi_k3 ling3 metrics mimo minicpmv minimax_m2
  minimax_m2_parser/ minimax_m3 mistral nemotron_v3 parser_manager plamo3 qwen3 response_template
  response_template_grammar seed_oss step3p5 utils
platforms: cpu/ cuda/ interface/ rocm/ tpu/ xpu/ zen_cpu/
plugins: endpoint_plugins/ io_processors/ lora_resolvers/
profiler: layerwise_profile utils wrapper
ray: lazy_utils ray_env
reasoning: abs_reasoning_parsers basic_parsers beam_reasoning_parser cohere_command_reasoning_parser
  deepseek_r1_reasoning_parser deepseek_v3_reasoning_parser deepseek_v41_engine_reasoning_parser
  deepseek_v4_engine_reasoning_parser ernie45_reasoning_parser gemma4_engine_reasoning_parser gemma4_reasoning_parser
  gemma4_utils glm47_moe_reasoning_parser gptoss_reasoning_parser granite_reasoning_parser
  granite_thinking_engine_reasoning_parser hunyuan_a13b_reasoning_parser hy_v3_reasoning_parser hy_v4_reasoning_parser
  identity_reasoning_parser inkling_reasoning_parser k2_horizon_reasoning_parser kimi_k2_reasoning_parser
  kimi_k3_reasoning_parser ling3_reasoning_parser mimo_engine_reasoning_parser minicpmv_reasoning_parser
  minimax_m2_reasoning_parser minimax_m3_reasoning_parser mistral_reasoning_parser muse_glimmer_reasoning_parser
  muse_reasoning_parser nemotron_v3_engine_reasoning_parser nemotron_v3_reasoning_parser olmo3_reasoning_parser
  parsers/ plamo3_engine_reasoning_parser poolside_v1_reasoning_parser qwen3_engine_reasoning_parser/
  qwen3_reasoning_parser/ response_template_reasoning_parser seed_oss_engine_reasoning_parser seedoss_reasoning_parser
  step3_reasoning_parser step3p5_engine_reasoning_parser step3p5_reasoning_parser
renderers: base chat_utils/ cohere deepseek_v32 deepseek_v4 embed_utils grok2 hf inkling inkling_encoding inputs/
  kimi_k3 mistral online_derenderer online_renderer params registry terratorch
snapshot: controller manifest runtime server/ types
tilelang_utils:
tokenizers: alpamayo2_super deepseek_v32 deepseek_v32_encoding deepseek_v4 deepseek_v41 deepseek_v41_encoding
  deepseek_v4_encoding detokenizer_utils fastokens grok2 hf kimi_audio mistral/ protocol qwen_vl registry
tool_parsers: abstract_tool_parser apertus_tool_parser beam_tool_parser cohere_command_tool_parser
  deepseekv31_tool_parser deepseekv32_engine_tool_parser deepseekv32_tool_parser deepseekv3_tool_parser
  deepseekv41_engine_tool_parser deepseekv4_engine_tool_parser deepseekv4_tool_parser dots_tool_parser
  ernie45_tool_parser functiongemma_tool_parser gemma4_engine_tool_parser gemma4_tool_parser gemma4_utils
  gigachat3_tool_parser glm47_moe_tool_parser glm4_moe_tool_parser gptoss_tool_parser granite4_tool_parser
  granite_20b_fc_tool_parser granite_engine_tool_parser granite_tool_parser hermes_tool_parser hunyuan_a13b_tool_parser
  hy_v3_tool_parser hy_v4_tool_parser inkling_tool_parser internlm2_tool_parser jamba_tool_parser
  k2_horizon_tool_parser kimi_k2_parser/ kimi_k2_tool_parser/ kimi_k3_tool_parser lfm2_tool_parser ling3_tool_parser
  llama4_pythonic_tool_parser llama_tool_parser longcat_tool_parser mimo_tool_parser minicpm5xml_tool_parser
  minimax_m2_tool_parser minimax_m3_tool_parser minimax_tool_parser mistral_tool_parser/ muse_glimmer_tool_parser
  muse_tool_parser olmo3_tool_parser openai_tool_parser phi4mini_tool_parser plamo3_engine_tool_parser
  poolside_v1_tool_parser pythonic_tool_parser qwen3_engine_tool_parser qwen3coder_tool_parser qwen3xml_tool_parser
  response_template_tool_parser rust_tool_parser seed_oss_engine_tool_parser seed_oss_tool_parser step3_tool_parser
  step3p5_tool_parser step5_tool_parser streaming structural_tag_registry tool_strict_level utils xlam_tool_parser
tracing: otel utils
transformers_utils: chat_templates/ config config_parser_base configs/ deepseek_v4_utils dynamic_module gguf_utils
  model_arch_config_convertor processor processors/ repo_utils runai_utils s3_utils tokenizer utils
triton_utils: allocation dispatcher force_first_config importing tensor_descriptor
usage: usage_lib
utils: argparse_utils async_utils b12x cache collection_utils counter cpu_resource_utils cpu_triton_utils deep_gemm
  diffusion flashinfer func_utils gc_utils gpu_sync_debug hashing hpc humming/ import_utils jit_monitor jsontree
  math_utils mem_constants mem_utils mistral multi_stream_utils nccl network_utils numa_utils nvtx_pytorch_hooks
  ompmultiprocessing platform_utils print_utils profiling registry serial_utils sparse_utils system_utils tensor_schema
  torch_utils torch_version tqdm_utils watch_dog
v1: attention/ core/ cudagraph_dispatcher engine/ executor/ fault_tolerance/ hisparse/ kv_cache_interface
  kv_cache_layout kv_cache_spec_registry kv_hints/ kv_offload/ metrics/ outputs pool/ request sample/ serial_utils
  simple_kv_offload/ spec_decode/ structured_output/ utils watermarking/ worker/
vllm_flash_attn: cute/ flash_attn_interface layers/ ops/
benchmarks.datasets: create_txt_slices_dataset datasets utils
benchmarks.forward: batch capture kv_init main pipeline profile routing shapes speculator
benchmarks.lib: endpoint_request_func ready_checker utils
benchmarks.sweep: cli param_sweep plot plot_pareto serve serve_workload server startup utils
compilation.passes: fusion/ fx_utils inductor_pass ir/ pass_manager/ utility/ vllm_inductor_pass
distributed.aux_output_connector: connector routed_experts store worker
distributed.device_communicators: aiter_custom_all_reduce all2all all_reduce_utils base_device_communicator/
  cpu_communicator/ cuda_communicator/ cuda_wrapper custom_all_reduce flashinfer_all_reduce
  flashinfer_pcie_ipc_all_reduce mnnvl_compat pynccl pynccl_allocator pynccl_wrapper quick_all_reduce ray_communicator
  shm_broadcast shm_object_storage shm_tensor_arena symm_mem xpu_communicator/
distributed.ec_transfer: ec_connector/ ec_transfer_state
distributed.elastic_ep: elastic_execute elastic_state external_elastic_ep standby_state
"""
#: A module, and its names.
NAMES = """
: AsyncEngineArgs AsyncLLMEngine ClassificationOutput ClassificationRequestOutput CompletionOutput EmbeddingOutput
  EmbeddingRequestOutput EngineArgs LLM LLMEngine MODULE_ATTRS ModelRegistry PoolingOutput PoolingParams
  PoolingRequestOutput PromptType RequestOutput SamplingParams ScoringOutput ScoringRequestOutput TextPrompt
  TokensPrompt assets beam_search benchmarks collect_env compilation compile_execution_fn config connections
  cumem_allocator cute_utils device_allocator distributed endpoint_plugins engine engine_core entrypoints env_override
  envs exceptions forward_context fs_io_C general_plugins generate_execution_code initialize_ray_cluster inputs
  instrumenting_module_name io_processor_plugins ir kernels llm_engine logger logging logging_utils logits_process
  logits_processors logprobs lora model_executor model_inspection models multimodal outputs parser platform_plugins
  platforms plugins pooling_params process_id process_kind process_name profiler ray reasoning renderers
  sampling_params scalar_type scripts sequence snapshot spinloop stat_logger_plugins tasks third_party tilelang_utils
  tokenizers tool_parsers tracing transformers_utils triton_utils typing usage utils v1 version vllm vllm_flash_attn
  worker
assets: audio base image video
beam_search: BeamSearchInstance BeamSearchOutput BeamSearchSequence DecoderOnlyEngineInput EncoderDecoderInput
  LoRARequest Logprob MultiModalInput TokensInput create_sort_beams_key_function dataclass get_beam_search_score
  mm_input tokens_input
benchmarks: datasets forward latency lib mm_processor plot serve startup sweep throughput
collect_env: DEFAULT_CONDA_PATTERNS DEFAULT_PIP_PATTERNS SystemEnv TORCH_AVAILABLE check_release_file datetime
  env_info_fmt environment_variables get_cachingallocator_config get_clang_version get_cmake_version get_conda_packages
  get_cpu_info get_cuda_module_loading_config get_cudnn_version get_env_info get_env_vars get_gcc_version get_gpu_info
  get_gpu_topo get_intel_gpu_models get_intel_graphics_compiler_version get_level_zero_driver_version
  get_level_zero_loader_version get_libc_version get_libigdgmm_version get_lsb_version get_mac_version
  get_nvidia_driver_version get_nvidia_smi get_oneapi_ccl_version get_oneapi_compiler_version get_os get_pip_packages
  get_pkg_version get_platform get_pretty_env_info get_python_platform get_rocm_version get_running_cuda_version
  get_sycl_version get_vllm_version get_vllm_xpu_kernels_version get_windows_version get_xpu_available
  get_xpu_runtime_version is_uv_venv is_xnnpack_available locale main namedtuple os pretty_str re run
  run_and_parse_first_match run_and_read_all subprocess summarize_vllm_build_flags sys torch
compilation: backends base_static_graph breakable_cudagraph caching codegen compiler_interface counter cuda_graph
  cudagraph_pool decorators monitor partition_rules passes piecewise_backend wrapper
config: AttentionConfig AuxOutputConfig CUDAGraphMode CacheConfig CompilationConfig CompilationMode ConfigType
  DeviceConfig DiffusionConfig ECTransferConfig EPLBConfig EncoderCacheManagerConfig EngramConfig FaultToleranceConfig
  HiSparseConfig KVEventsConfig KVTransferConfig KernelConfig LoRAConfig LoadConfig LoggingConfig MambaConfig
  ModelConfig MultiModalConfig ObservabilityConfig OffloadBackend OffloadConfig ParallelConfig PassConfig PoolerConfig
  PrefetchOffloadConfig ProfilerConfig ReasoningConfig SchedulerConfig SpeculativeConfig SpeechToTextConfig
  SpeechToTextParams StructuredOutputsConfig SupportsMetricsInfo UVAOffloadConfig VllmConfig WatchdogConfig
  WatermarkConfig WeightTransferConfig attention aux_output cache compilation config device diffusion ec_manager_config
  ec_transfer engram fault_tolerance get_attr_docs get_cached_compilation_config get_current_vllm_config
  get_current_vllm_config_or_none get_layers_from_vllm_config is_init_field iter_architecture_defaults kernel kv_events
  kv_transfer load logging lora mamba model model_arch multimodal observability offload parallel pooler profiler
  quantization reasoning replace scheduler set_current_vllm_config speculative speech_to_text str_dtype_to_torch_dtype
  structured_outputs try_match_architecture_defaults update_config utils vllm watchdog_config watermarking
  weight_transfer
connections: Any Callable Coroutine HTTPConnection HTTPResponseSizeExceededError KiB_bytes Mapping
  MediaDownloadSizeExceededError MediaRequestDownloadBudget MediaRequestDownloadSizeExceededError MiB_bytes
  MutableMapping ParamSpec Path TypeVar VLLMValidationError VLLM_VERSION aiohttp asyncio envs functools
  global_http_connection init_logger logger parse_url requests threading time
cute_utils: BFloat16 EVICT_FIRST EVICT_LAST EVICT_NORMAL Float16 Float32 Float8E4M3FN Int32 Int64 T Uint32 cpasync cute
  cvt dsl_user_op fence_before_tma_store ir llvm mbarrier mma_sync recast_val simple_tma_copy to_cta0_smem torch
  torch_to_cute_dtype vector
device_allocator: AbstractContextManager AllocationData DEFERRABLE_TAGS HandleType MemAllocator Protocol TypeAlias
  alloc_conf cumem current_platform dataclasses get_mem_allocator_instance sleep_mode_backend torch xpumem
distributed: AbstractContextManager Any Backend Callable DeviceCommunicatorBase GraphCaptureContext GroupCoordinator
  Handle PrefixStore ProcessGroup Protocol Sequence StatelessGroupCoordinator StatelessProcessGroup Store TCPStore
  TYPE_CHECKING TensorMetadata USE_SCHED_YIELD all_gather all_gather_fake all_reduce all_reduce_fake
  aux_output_connector broadcast_tensor_dict checkpoint_prepare_distributed_state checkpoint_restore_distributed_state
  cleanup_dist_env_and_memory communication_op contextlib contextmanager cpu_all_reduce_ create_tcp_store dataclass
  dataclasses default_pg_timeout deque destroy_distributed_environment destroy_model_parallel device_communicators
  direct_register_custom_op divide ec_transfer elastic_ep ensure_divisibility ensure_model_parallel_initialized envs
  eplb funcol functools gc gcd get_cached_tcp_store_client get_context_model_parallel_group
  get_cpu_distributed_timeout_or_none get_dcp_group get_dcp_world_size_and_rank get_decode_context_model_parallel_rank
  get_decode_context_model_parallel_world_size get_distributed_init_method get_distributed_timeout_or_none get_dp_group
  get_engram_dp_group get_engram_dp_size get_ep_group get_eplb_group get_etp_group get_inner_dp_world_group
  get_node_count get_pcp_group get_pipeline_model_parallel_rank get_pp_group get_pp_indices get_tcp_uri
  get_tensor_model_parallel_rank get_tensor_model_parallel_world_size get_tp_group get_worker_rank_suffix
  get_world_group graph_capture in_the_same_node_as init_distributed_environment init_gloo_process_group init_logger
  init_model_parallel_group init_world_group initialize_model_parallel is_global_first_rank is_local_first_rank
  is_weak_contiguous kv_events kv_transfer logger model_parallel_is_initialized mooncake_store namedtuple nixl_utils
  nullcontext os parallel_state patch patch_tensor_parallel_group patched_fused_scaled_matmul_reduce_scatter
  patched_fused_scaled_matmul_reduce_scatter_fake pickle prepare_communication_buffer_for_model reduce_scatter
  reduce_scatter_fake rendezvous resolve_obj_by_qualname resume_device_comms sched_yield set_custom_all_reduce
  shared_memory socket split_tensor_along_last_dim stateless_coordinator
  stateless_destroy_torch_distributed_process_group stateless_init_torch_distributed_process_group suppress_stdout
  suspend_device_comms sys tensor_model_parallel_all_gather tensor_model_parallel_all_reduce
  tensor_model_parallel_gather tensor_model_parallel_reduce_scatter time timedelta torch utils uuid
  verify_group_size_divides_partition weakref weight_transfer
engine: arg_utils async_llm_engine llm_engine protocol
entrypoints: anthropic api_server chat_utils cli cohere common constants generate grpc_server launcher launchers llm
  logger mcp offline_utils openai pooling rl sagemaker scale_out serve speech_to_text ssl utils
env_override: GraphCaptureOutput GraphLowering PythonWrapperCodegen get_graph_partition_signature_patched importlib
  init_logger is_torch_equal is_torch_equal_or_newer logger memory_plan_reuse_patched os pickle
  should_partition_patched torch
exceptions: Any ChatTemplateResolutionError GenerationError GracefulHTTPError HTTPStatus LoRAAdapterNotFoundError
  MaxQueuedTokensError ProfilerAlreadyActiveError QueueOverflowError RetryableRequestError VLLMClientError VLLMError
  VLLMNotFoundError VLLMServerError VLLMUnprocessableEntityError VLLMValidationError
forward_context: Any AttentionMetadata BatchDescriptor CUDAGraphMode DPMetadata ForwardContext ParallelConfig
  UBatchSlices VllmConfig batchsize_forward_time batchsize_logging_interval contextmanager coordinate_batch_across_dp
  create_forward_context current_platform dataclass defaultdict envs field forward_start_time get_forward_context
  in_piecewise_cudagraph init_logger is_forward_context_available last_logging_time logger override_forward_context
  set_forward_context time torch track_batchsize vllm
inputs: DataPrompt DecoderOnlyEngineInput EmbedsInput EmbedsPrompt EncoderDecoderInput EngineInput
  ExplicitEncoderDecoderPrompt ModalityData MultiModalDataBuiltins MultiModalDataDict MultiModalEncDecInput
  MultiModalHashes MultiModalInput MultiModalPlaceholders MultiModalUUIDDict PromptType SingletonInput SingletonPrompt
  TextPrompt TokensInput TokensPrompt build_enc_dec_input embeds_input engine llm mm_enc_dec_input mm_input preprocess
  split_enc_dec_input tokens_input
ir: enable_torch_wrap op ops register_op set_default_torch_wrap tolerances util
kernels: aiter_ops helion oink_ops triton vllm_c xpu_ops
logger: Any Callable ColoredFormatter DEFAULT_LOGGING_CONFIG Generator Hashable Literal LogScope Logger LoggingConfig
  MethodType NewLineFormatter TYPE_CHECKING cast configure_logging configure_logging_from_args
  configure_logging_if_needed contextmanager current_formatter_type datetime deepcopy dictConfig
  enable_trace_function_call envs init_logger json logger logging lru_cache os partial path replace
  set_vllm_process_name suppress_logging sys
logging_utils: ColoredFormatter NewLineFormatter UvicornAccessLogFilter access_log_filter create_uvicorn_log_config
  dump_input formatter lazy log_time logtime tensors_str_no_data torch_tensor uvicorn_logging
logits_process: Callable LogitsProcessor NoBadWordsLogitsProcessor Sequence TokenizerLike TypeAlias
  get_bad_words_logits_processors torch
logprobs: FlatLogprobs Iterable Iterator Logprob LogprobsOnePosition MutableSequence PromptLogprobs SampleLogprobs
  append_logprobs_for_next_position create_prompt_logprobs create_sample_logprobs dataclass field itertools overload
lora.request: LoRARequest msgspec
lora: layers lora_model lora_weights model_manager ops peft_helper punica_wrapper request resolver utils worker_manager
model_executor.model_loader: BaseModelLoader BitsAndBytesModelLoader DefaultModelLoader DummyModelLoader
  GGUFModelLoader IpcModelLoader Literal LoadConfig LoadFormats ModelConfig ModelExpressModelLoader
  RunaiModelStreamerLoader ShardedStateLoader TensorizerLoader VllmConfig base_loader bitsandbytes_loader
  checkpoint_weight_patch default_loader dummy_loader ep_weight_filter get_architecture_class_name get_model
  get_model_architecture get_model_cls get_model_loader gguf_loader init_logger logger modelexpress_loader
  mtp_validation nn register_model_loader reload runai_streamer_loader sharded_state_loader tensorizer
  tensorizer_loader utils weight_cache weight_checksum weight_tying weight_utils
model_executor: BasevLLMParameter PackedvLLMParameter custom_op determinism hw_agnostic kernels layers model_loader
  models offloader parameter utils warmup
model_inspection: format_model_inspection nn
models: beam common deepseek_v32 deepseek_v4 deepseek_v41 dots3_note flint glm5next hy_v4 inkling kimi_k3 minimax_m3
  muse_spark qwen4_exp step5
parser: DelegatingParser HarmonyParser Parser ParserManager abstract_parser beam chat_parsing cohere_command
  deepseek_v32 deepseek_v4 deepseek_v41 engine gemma4 glm47_moe granite granite_thinking harmony inkling kimi_k2
  kimi_k3 ling3 metrics mimo minicpmv minimax_m2 minimax_m2_parser minimax_m3 mistral nemotron_v3 parser_manager plamo3
  qwen3 register_lazy_parsers response_template response_template_grammar seed_oss step3p5 utils
profiler: layerwise_profile utils wrapper
sampling_params: Annotated Any BeamSearchParams BeforeValidator Enum GetPydanticSchema IntEnum MAX_LOGPROB_TOKEN_IDS
  MAX_STRUCTURED_OUTPUT_JSON_NESTING ModelConfig PydanticMsgspecMixin RepetitionDetectionParams RequestOutputKind
  STRUCTURAL_TAG_WRAPPER_NESTING SamplingParams SamplingType SpeculativeConfig StrictInt StructuredOutputsConfig
  StructuredOutputsParams TYPE_CHECKING ThinkingTokenBudget TokenizerLike VLLMValidationError VllmConfig
  cached_property check_json_nesting copy dataclass envs field init_logger is_mistral_tokenizer json_mod logger
  make_ndarray_with_pad math msgspec np validate_thinking_token_budget
tasks: FALLBACK_SUPPORTED_TASKS FRONTEND_TASKS FrontendTask GENERATION_TASKS GenerationTask Literal POOLING_TASKS
  PoolingTask SCORE_TYPE_MAP ScoreType SupportedTask VLLMValidationError check_removed_pooling_task get_args
utils.argparse_utils: Action Any ArgumentDefaultsHelpFormatter ArgumentParser ArgumentTypeError BooleanOptionalAction
  EnableDisableAction FlexibleArgumentParser Namespace NoReturn RawDescriptionHelpFormatter SortedHelpFormatter
  argparse defaultdict human_readable_int human_readable_int_or_auto init_logger json logger re summary_line sys
  textwrap yaml
utils: MASK_64_BITS argparse_utils async_utils b12x cache collection_utils counter cpu_resource_utils cpu_triton_utils
  deep_gemm diffusion flashinfer func_utils gc_utils gpu_sync_debug hashing hpc humming import_utils is_moe_layer
  jit_monitor jsontree length_from_prompt_token_ids_or_embeds math_utils mem_constants mem_utils mistral
  multi_stream_utils nccl network_utils numa_utils nvtx_pytorch_hooks ompmultiprocessing platform_utils print_utils
  profiling random_uuid registry serial_utils sparse_utils system_utils tensor_schema torch torch_utils torch_version
  tqdm_utils uuid watch_dog
version: warnings
"""
