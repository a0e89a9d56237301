"""llmcompressor: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "llmcompressor 0.5.2 0.14.0.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: args/ core/ datasets/ entrypoints/ log/ logger metrics/ modeling/ modifiers/ observers/ pipelines/ pytorch/ recipe/
  sentinel transformers/ typing utils/ version
args: dataset_arguments model_arguments recipe_arguments training_arguments utils
core: events/ helpers lifecycle model_layer session session_functions state
datasets: utils
entrypoints: model_free/ oneshot train utils
metrics: logger utils/
modeling: deepseek_v3 deepseekv32/ fuse glm4_moe gpt_oss granite4 kimi_k3/ llama4 moe/ moe_context offset_norm patch/
  qwen3_moe qwen3_next_moe qwen3_vl_moe
modifiers: autoround/ awq/ distillation/ experimental/ factory gptq/ interface logarithmic_equalization/ modifier obcq/
  pruning/ quantization/ smoothquant/ stage transform/ utils/
observers: base fusion helpers imatrix min_max moving_base mse mse_quant
pipelines: basic/ cache data_free/ independent/ layer_sequential/ registry sequential/
pytorch: model_load/ utils/
recipe: base metadata modifier recipe stage utils
transformers: compression/ data/ finetune/ sparsification/ tracing/ utils/
utils: dev dist fsdp/ helpers metric_logging pytorch/ transformers triton_utils
core.events: event
entrypoints.model_free: converter helpers lifecycle microscale model_utils process reindex_fused_weights save_utils
  validate
metrics.utils: frequency_manager
modeling.deepseekv32: config kernel model
modeling.kimi_k3: configuration_kimi_k3 encoding_k3 kimi_k3_processor kimi_k3_vision_processing media_utils
  modeling_kimi_k3 modeling_kimi_linear tokenization_kimi
modeling.moe: cohere2_moe context conversion_mappings gpt_oss helpers linear_experts linearize llama4
modeling.patch: kimi_k3_patch qwen3_omni_patch
modifiers.autoround: base utils
modifiers.awq: base mappings
modifiers.distillation: output/ utils/
modifiers.experimental:
modifiers.gptq: base gptq_quantize helpers
modifiers.logarithmic_equalization: base
modifiers.obcq: base sgpt_base/ sgpt_sparsify
modifiers.pruning: constant/ helpers magnitude/ reap/ sparsegpt/ utils/ wanda/
modifiers.quantization: cache calibration gptq/ group_size_validation quantization/
modifiers.smoothquant: base/ utils/
modifiers.transform: awq/ quip/ smoothquant/ spinquant/ utils/
modifiers.utils: constants helpers hooks pytorch_helpers
pipelines.basic: pipeline
pipelines.data_free: pipeline
pipelines.independent: pipeline
pipelines.layer_sequential: helpers pipeline
pipelines.sequential: ast_helpers ast_utils/ helpers pipeline transformers_helpers
pytorch.model_load: helpers
pytorch.utils: helpers sparsification sparsification_info/
transformers.compression: compressed_tensors_utils helpers quantization_format sparsity_helpers
  sparsity_metadata_config
transformers.data: base c4 cnn_dailymail custom data_helpers evolcodealpaca flickr_30k gsm8k open_platypus
  peoples_speech perfectblend ultrachat_200k wikitext
transformers.finetune: callbacks data/ session_mixin text_generation trainer
transformers.sparsification: compressed_tensors_utils sparse_model
transformers.tracing: debug
transformers.utils: helpers preprocessing_functions
utils.fsdp: context helpers
utils.pytorch: module utils
modifiers.distillation.output: base
modifiers.distillation.utils: pytorch/
modifiers.pruning.constant: base
modifiers.pruning.magnitude: base
modifiers.pruning.reap: base utils
modifiers.pruning.sparsegpt: base sgpt_base sgpt_sparsify
modifiers.pruning.utils: pytorch/
modifiers.pruning.wanda: base wanda_sparsify
modifiers.quantization.gptq: base/ gptq_quantize/
modifiers.quantization.quantization: base mixin
modifiers.transform.awq: base dynamic_mappings mappings
modifiers.transform.quip: base
modifiers.transform.smoothquant: base/ dynamic_mappings utils/
modifiers.transform.spinquant: base mappings norm_mappings
modifiers.transform.utils: hybrid_attention
pipelines.sequential.ast_utils: auto_wrapper control_flow_analyzer name_analyzer
pytorch.utils.sparsification_info: configs helpers module_sparsification_info
transformers.finetune.data: base c4 cnn_dailymail custom data_helpers evolcodealpaca flickr_30k gsm8k open_platypus
  peoples_speech ptb ultrachat_200k wikitext
modifiers.distillation.utils.pytorch: kd_factory kd_wrapper model_wrapper
modifiers.pruning.utils.pytorch: layer_mask mask_factory
"""
#: A module, and its names.
NAMES = """
: LoggerConfig Oneshot active_session args callbacks configure_logger core create_session datasets entrypoints log
  logger metrics model_free_ptq modeling modifiers observers oneshot pipelines pytorch recipe reset_session sentinel
  train transformers typing utils version
args: DatasetArguments ModelArguments RecipeArguments TrainingArguments dataset_arguments model_arguments parse_args
  recipe_arguments training_arguments utils
core: CompressionLifecycle CompressionSession Data Event EventType Hardware LifecycleCallbacks ModelParameterizedLayer
  ModifiedState State active_session callbacks create_session events helpers lifecycle model_layer reset_session
  session session_functions state
datasets: format_calibration_data get_calibration_dataloader get_processed_dataset get_rank_partition
  make_dataset_splits utils
entrypoints: Oneshot model_free model_free_ptq oneshot post_process pre_process train utils
logger: Any Dict LOGGER_CONFIG LoggerConfig Optional configure_distributed_logger configure_logger dataclass dist
  logger os support_log_once sys
metrics: ABC ALL_TOKEN Any BaseLogger CRITICAL Callable DEBUG DEFAULT_TAG Dict ERROR FrequencyManager FrequencyType
  INFO LOGGING_LEVELS LambdaLogger List LogStepType Logger LoggerManager LoggingModeType LoggingWrapperBase
  MetricLoggingWrapper ModuleType Optional Path PythonLogger SparsificationGroupLogger SummaryWriter
  SystemLoggingWraper SystemLoggingWrapper TensorBoardLogger Union WANDBLogger WARN contextmanager datetime
  is_package_available logger logging os tensorboard_import_error time utils wandb wandb_available wandb_err warnings
modeling: CalibrateQwen3VLMoeTextSparseMoeBlock CalibrationDeepseekV3MoE CalibrationGlm4MoeMoE CalibrationOffsetNorm
  CalibrationQwen3MoeSparseMoeBlock CalibrationQwen3NextSparseMoeBlock Iterable PRECISION SequentialLlama4TextMoe
  align_module_device center_embeddings deepseek_v3 deepseekv32 fuse fuse_norm_linears get_execution_device
  get_high_precision glm4_moe gpt_oss granite4 kimi_k3 llama4 moe moe_context offset_norm patch patch_moe_mappings
  qwen3_moe qwen3_next_moe qwen3_vl_moe torch update_offload_parameter
modifiers.gptq: ACTIVATION_OBS ActivationOrdering CompressionLogger Event GPTQModifier GPTQ_PRECISION HAS_TRITON
  ImplBackend Literal Modifier PrivateAttr QuantizationArgs QuantizationConfig QuantizationMixin QuantizationScheme
  QuantizationStrategy Sentinel State StrictInt accumulate_hessian apply_activation_ordering assign_batches base
  broadcast_qparams_and_cleanup column_scale_window contextlib copy disable_offloading dist factorize_hessian
  fake_quantize field_validator fused_gptq_block_update get_execution_device get_triton_gptq_config getattr_chain
  gptq_block_update gptq_quantize greedy_bin_packing helpers is_distributed is_module_quantized is_src logger
  make_empty_hessian match_named_modules observe os prepare_batch quantize_weight tl torch triton triton_req
  update_batch_qparams update_qparams wait_for_comms
modifiers.pruning: CompressionLogger ConstantPruningModifier Dict MagnitudePruningModifier PrivateAttr
  REAPPruningModifier SparseGPTModifier SparsityModifierBase State Tuple WandaPruningModifier accumulate_row_scalars
  align_module_device base constant get_execution_device helpers logger magnitude make_empty_row_scalars reap sgpt_base
  sgpt_sparsify sparsegpt sparsify_weight torch update_offload_parameter utils wanda wanda_sparsify
modifiers.quantization: ACTIVATION_OBS ActivationOrdering Any CompressionLogger Dict DynamicCache DynamicType Event
  EventType Field GPTQModifier GPTQ_PRECISION HAS_TRITON HooksMixin IMPL_ATTR ImplBackend Iterator KVCacheScaleType
  KV_CACHE_ATTR KV_CACHE_TARGETS List Literal Modifier Observer Optional PrivateAttr QuantizationArgs
  QuantizationConfig QuantizationMixin QuantizationModifier QuantizationScheme QuantizationStatus QuantizationStrategy
  QuantizedKVParameterCache RemovableHandle Sentinel Set State StrictInt Tensor Tuple Union accumulate_hessian
  align_module_device apply_activation_ordering apply_calibration_status apply_quantization_config as_broadcastable
  assign_batches base broadcast_qparams_and_cleanup cache calibrate_input_hook calibrate_key_hook
  calibrate_kv_cache_input_hook calibrate_kv_cache_output_hook calibrate_output_hook calibrate_query_hook
  calibrate_value_hook calibration column_scale_window contextlib copy disable_offloading disable_quantization dist
  enable_quantization factorize_hessian fake_quantize field_validator freeze_module_quantization fuse_weight_observers
  fused_gptq_block_update get_execution_device get_triton_gptq_config getattr_chain gptq gptq_block_update
  gptq_quantize greedy_bin_packing group_size_validation helpers initialize_observer initialize_quantized_kv_cache
  is_attention_module is_cached_attention_module is_distributed is_module_quantized is_preset_scheme is_src logger
  make_empty_hessian match_named_modules mixin model_validator observe os prepare_batch preset_name_to_scheme
  quantization quantize_weight reset_quantization_status targets_embeddings tl torch tqdm triton triton_req
  untie_word_embeddings update_batch_qparams update_fused_layer_weight_global_scales update_offload_parameter
  update_qparams update_weight_global_scale update_weight_zp_scale validate_group_size_divisibility wait_for_comms
  warn_inference_mode_forwards warnings
modifiers.transform.awq: AWQMapping AWQModifier AWQ_DYNAMIC_MAPPING_REGISTRY AWQ_MAPPING_REGISTRY Callable ConfigDict
  Event HooksMixin IntermediatesCache Iterator Literal Modifier Module Observer PrivateAttr QuantizationStrategy
  QuantizedKVCache ResolvedMapping Sentinel State active_session align_modules as_broadcastable base
  build_hybrid_attention_mappings build_step3p5_mappings calibration_forward_context dataclass default_mappings dist
  dynamic_mappings field_validator forward_quantize fuse_weight_observers get_execution_device get_high_precision
  get_hybrid_attention_config get_layer_mappings_from_model get_lowest_common_ancestor_name
  get_lowest_common_ancestor_with_avoid get_module_to_name_dict getattr_chain inspect is_distributed is_moe_model
  logger mappings match_modules_set observe patch_attrs re torch tqdm tree_leaves update_offload_parameter
  update_qparams wait_for_comms
modifiers.transform.smoothquant: Callable ConfigDict Event EventType Field Literal MINIMUM_SMOOTHING_SCALE Modifier
  Module SmoothQuantMapping SmoothQuantModifier SmoothQuantScale State align_module_device base dataclass dist
  dynamic_mappings get_layer_mappings_from_architecture get_layer_mappings_from_model get_module_to_name_dict
  handle_mapping_resolution_errors is_distributed logger match_modules_set match_named_modules torch tree_leaves
  update_offload_parameter utils wait_for_comms
modifiers: Modifier ModifierFactory ModifierInterface StageModifiers autoround awq distillation experimental factory
  gptq interface logarithmic_equalization modifier obcq pruning quantization smoothquant stage transform utils
observers: ACTIVATION_OBS Any Counter Dict FP8_E4M3_DATA FUSED_LAYER_NAMES FloatTensor FusionHandler HooksMixin
  IMATRIX_PRECISION IMatrixMSEObserver IntTensor InternalModule Iterable List MemorylessMSEObserver
  MemorylessMinMaxObserver MinMaxObserver MinMaxTuple Module MovingAverageMSEObserver MovingAverageMinMaxObserver
  MovingAverageObserverBase NVFP4ExpandedIMatrixObserver NVFP4ExpandedMSEObserver Observer Optional QParamsDict
  QuantizationArgs QuantizationStrategy QuantizationType RegistryMixin RemovableHandle ScaleZpTuple
  StaticMinMaxObserver TYPE_CHECKING Tensor Tuple TypedDict Union abstractmethod align_module_device annotations
  as_broadcastable base calculate_qparams ceil deprecated dist fake_quantize flatten_for_calibration
  fuse_weight_observers fusion generate_gparam get_observer_token_count helpers imatrix is_fp4 lerp logger math
  maybe_pad_tensor_for_block_quant min_max moving_base mse mse_quant patch_attr ref safe_permute strategy_cdiv torch
  warnings
pytorch: model_load os raise_torch_compile_warning torch torch_compile_func utils version warnings
recipe: DatasetMetaData LayerMetaData ModelMetaData ParamMetaData Recipe RecipeArgsInput RecipeBase RecipeInput
  RecipeModifier RecipeStage RecipeStageInput base metadata modifier recipe stage utils
sentinel: Sentinel core_schema inspect
transformers.compression.helpers: AutoModelForCausalLM Dict Linear List Modifier Optional Tuple Type Union
  align_module_device calculate_offload_device_map custom_offload_device_map defaultdict get_layers get_linear_layers
  get_no_split_params get_state_dict_offloaded_model hessian_memory_requirements infer_auto_device_map
  infer_sparse_targets_and_ignores infer_sparsity_structure_from_model infer_sparsity_structure_from_modifiers
  infer_sparsity_structure_from_stage_modifiers init_empty_weights is_sparse_compression_target iter_named_leaf_modules
  module_type psutil quantization_memory_requirement tensor_follows_mask_structure tensor_sparsity torch tqdm
transformers: AutoConfig HUGGINGFACE_CO_URL_HOME HfApi ModelArguments Optional Path RECIPE_FILE_NAME
  SessionManagerMixIn SparseAutoModelForCausalLM TYPE_CHECKING TextGenerationDataset TrainingArguments Union apply
  callbacks compression data detect_last_checkpoint finetune get_last_checkpoint helpers hf_hub_download
  infer_recipe_from_model_path is_model_ct_quantized_from_path logger oneshot os preprocessing_functions
  recipe_from_huggingface_model_id requests resolve_processor_from_model_args session_mixin sparsification
  text_generation tracing train trainer try_to_load_from_cache utils
typing: BaseImageProcessor Dataset DatasetDict DatasetType FeatureExtractionMixin Iterable IterableDataset NamedModules
  PreTrainedTokenizer Processor ProcessorMixin Protocol TorchModuleProtocol TorchModuleProtocolMeta Union torch
utils: ALL_PRUNABLE_TOKEN ALL_TOKEN Any AutoModelForCausalLM BytesIO Callable DISABLE_QAC_MODIFIERS Dict DisableKVCache
  DisableQuantization FRAMEWORK_METADATA_KEY FROM_PARAM_TOKEN Hashable INTERPOLATION_FUNCS Iterable List NDARRAY_KEY
  NamedModules NumpyArrayBatcher OrderedDict Parameter Path PreTrainedModel RECIPE_METADATA_KEY ROOT_PATH
  SAFE_WEIGHTS_INDEX_NAME Sentinel Sequence T TORCH_INIT_FUNCTIONS Tuple Type TypeVar Union WEIGHTS_INDEX_NAME
  as_broadcastable broadcast_qparams_and_cleanup bucket_iterable calibration_forward_context clean_path contextlib
  convert_to_bool create_dirs create_parent_dirs create_unique_dir deprecated deprecation_warning dev disable_cache
  disable_hf_kernels disable_lm_head disable_quantization dispatch_for_generation dispatch_model dist
  enable_quantization errno eval_context extract_weight_conversions_for_model flatten_iterable fnmatch fsdp
  get_embeddings get_execution_device get_high_precision get_main_device getattr_chain getattr_fallbacks
  getitem_fallbacks glob greedy_bin_packing hasitem_fallbacks helpers import_from_path importlib inspect interpolate
  interpolate_list_linear interpolated_integral is_package_available is_url json json_to_jsonl load_context
  load_labeled_data load_numpy load_numpy_from_tar load_numpy_list load_offloaded_model logger logging metric_logging
  numpy os patch_attr patch_transformers_logger_level path_file_count path_file_size pytorch re save_file save_numpy
  skip_weights_download skip_weights_initialize snapshot_download sys tarfile targets_embeddings tempfile tensor_export
  tensors_export torch transformers triton_utils untie_word_embeddings urlparse use_eager_attention
  validate_str_iterable wait_for_comms warn_inference_mode_forwards warnings wraps
version: TYPE_CHECKING Tuple Union VERSION_TUPLE version version_tuple
"""
