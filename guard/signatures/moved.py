"""What the modules of the libraries below their top level have lost: older releases had it.

A line has a module, the first release without the names behind it, and these: modules of it, and what it
defined or passed on.

Written by `python -m tests.guard.signatures moved`.
"""

from __future__ import annotations

MOVED = """
huggingface_hub@1.0: commands inference_api keras_mixin repository
huggingface_hub.constants@1.0: ALL_INFERENCE_API_FRAMEWORKS HF_HUB_ENABLE_HF_TRANSFER
  HF_HUB_LOCAL_DIR_AUTO_SYMLINK_THRESHOLD HF_TRANSFER_CONCURRENCY MAIN_INFERENCE_API_FRAMEWORKS hf_cache_home
huggingface_hub.constants@1.28: INFERENCE_ENDPOINT_IMAGE_KEYS
huggingface_hub.errors@0.26: TemplateError
huggingface_hub.errors@1.19: XetAuthorizationError XetError XetRefreshTokenError
huggingface_hub.file_download@0.22: http_user_agent
huggingface_hub.file_download@0.25: DEFAULT_ETAG_TIMEOUT DEFAULT_REQUEST_TIMEOUT DEFAULT_REVISION DOWNLOAD_CHUNK_SIZE
  ENDPOINT HF_HUB_CACHE HF_HUB_DISABLE_SYMLINKS_WARNING HF_HUB_DOWNLOAD_TIMEOUT HF_HUB_ENABLE_HF_TRANSFER
  HF_HUB_ETAG_TIMEOUT HF_TRANSFER_CONCURRENCY HUGGINGFACE_HEADER_X_LINKED_ETAG HUGGINGFACE_HEADER_X_LINKED_SIZE
  HUGGINGFACE_HEADER_X_REPO_COMMIT REPO_ID_SEPARATOR REPO_TYPES REPO_TYPES_URL_PREFIXES
huggingface_hub.file_download@0.26: cached_download filename_to_url sha256 url_to_filename
huggingface_hub.file_download@0.30: is_tqdm_disabled
huggingface_hub.file_download@0.31: get_session
huggingface_hub.file_download@1.0: EntryNotFoundError HUGGINGFACE_CO_URL_TEMPLATE HUGGINGFACE_HUB_CACHE
  get_fastai_version get_fastcore_version get_graphviz_version get_jinja_version get_pydot_version get_tf_version
  get_torch_version is_fastai_available is_fastcore_available is_graphviz_available is_jinja_available
  is_pydot_available is_tf_available is_torch_available reset_sessions
huggingface_hub.file_download@1.32: tqdm
huggingface_hub.file_download@1.5: HTTP_METHOD_T http_backoff
huggingface_hub.hf_api@0.23: IGNORE_GIT_FOLDER_PATTERNS list_files_info
huggingface_hub.hf_api@0.24: DatasetFilter ModelFilter
huggingface_hub.hf_api@0.27: MULTI_COMMIT_PR_CLOSE_COMMENT_FAILURE_BAD_REQUEST_TEMPLATE
  MULTI_COMMIT_PR_CLOSE_COMMENT_FAILURE_NO_CHANGES_TEMPLATE MULTI_COMMIT_PR_CLOSING_COMMENT_TEMPLATE
  MULTI_COMMIT_PR_COMPLETION_COMMENT_TEMPLATE MetricInfo MultiCommitException MultiCommitStep MultiCommitStrategy
  create_commits_on_pr list_metrics multi_commit_create_pull_request multi_commit_generate_comment
  multi_commit_parse_pr_description plan_multi_commits
huggingface_hub.hf_api@1.0: DEFAULT_ETAG_TIMEOUT DEFAULT_REQUEST_TIMEOUT DEFAULT_REVISION DISCUSSION_STATUS
  DISCUSSION_TYPES DiscussionStatusFilter DiscussionTypeFilter ENDPOINT HfFolder INFERENCE_ENDPOINTS_ENDPOINT
  REGEX_COMMIT_OID REPO_TYPES REPO_TYPES_MAPPING REPO_TYPES_URL_PREFIXES REPO_TYPE_MODEL SAFETENSORS_INDEX_FILE
  SAFETENSORS_MAX_HEADER_LENGTH SAFETENSORS_SINGLE_FILE SPACES_SDK_TYPES WEBHOOK_DOMAIN_T get_token_permission
  update_repo_visibility
huggingface_hub.hf_api@1.19: XetAuthorizationError XetRefreshTokenError fetch_xet_connection_info_from_repo_info
  refresh_xet_connection_info
huggingface_hub.hf_api@1.23: XetProgressReporter reset_xet_connection_info_cache_for_repo
huggingface_hub.hf_api@2.0: SpaceStorage delete_space_storage duplicate_space repo_type_and_id_from_hf_id
  request_space_storage upload_large_folder upload_large_folder_internal
huggingface_hub.serialization@0.24: split_numpy_state_dict_into_shards
huggingface_hub.serialization@1.0: get_tf_storage_size split_tf_state_dict_into_shards
huggingface_hub.utils@0.23: IGNORE_GIT_FOLDER_PATTERNS
huggingface_hub.utils@0.25: _errors
huggingface_hub.utils@0.26: get_minijinja_version is_minijinja_available
huggingface_hub.utils@1.0: HfFolder configure_http_backend get_hf_transfer_version is_hf_transfer_available
  reset_sessions smoothly_deprecate_use_auth_token
huggingface_hub.utils@1.23: XetConnectionInfo fetch_xet_connection_info_from_repo_info refresh_xet_connection_info
huggingface_hub.utils.endpoint_helpers@0.24: DatasetFilter ModelFilter
transformers@4.37: trainer_tf
transformers@4.40: generation_flax_utils generation_tf_utils generation_utils
transformers@4.41: tools
transformers@4.46: deepspeed
transformers@4.49: benchmark
transformers@4.52: agents
transformers@4.57: convert_pytorch_checkpoint_to_tf2
transformers@5.0: activations_tf commands convert_graph_to_onnx convert_tf_hub_seq_to_seq_bert_to_pytorch
  keras_callbacks kernels modeling_flax_outputs modeling_flax_pytorch_utils modeling_flax_utils modeling_tf_outputs
  modeling_tf_pytorch_utils modeling_tf_utils onnx optimization_tf sagemaker tf_utils training_args_tf
transformers@5.24: modeling_attn_mask_utils
transformers.audio_utils@4.54: fram_wave get_mel_filter_banks stft
transformers.audio_utils@5.23: TORCHCODEC_VERSION
transformers.cache_utils@4.46: quanto_version
transformers.cache_utils@4.54: MambaCache
transformers.cache_utils@4.56: CacheConfig CacheProcessor HQQQuantizedCacheProcessor KeyValuesWrapper LAYER_CLASS_MAP
  OffloadedCacheProcessor PROCESSOR_CLASS_MAP QuantizedCacheConfig QuantizedCacheProcessor
  QuantoQuantizedCacheProcessor StaticCacheConfig apply_processors parse_layer_args_from_model_config
  parse_processor_args
transformers.cache_utils@5.0: HQQQuantizedCache HybridCache HybridChunkedCache OffloadedCache OffloadedHybridCache
  OffloadedStaticCache QuantoQuantizedCache SinkCache
transformers.cache_utils@5.14: LAYER_TYPE_CACHE_MAPPING LAYER_TYPE_STATIC_CACHE_MAPPING
transformers.configuration_utils@5.0: SpecificPretrainedConfigType
transformers.configuration_utils@5.4: ALLOWED_ATTENTION_LAYER_TYPES
transformers.convert_slow_tokenizer@4.48: GemmaConvert
transformers.data@5.20: DataCollatorForSOP DataCollatorForWholeWordMask DataProcessor InputExample InputFeatures
  SingleSentenceClassificationProcessor SquadExample SquadFeatures SquadV1Processor SquadV2Processor datasets
  glue_compute_metrics glue_convert_examples_to_features glue_output_modes glue_processors glue_tasks_num_labels
  metrics processors squad_convert_examples_to_features xnli_compute_metrics xnli_output_modes xnli_processors
  xnli_tasks_num_labels
transformers.data.data_collator@5.0: tf_default_data_collator
transformers.data.data_collator@5.20: DataCollatorForSOP DataCollatorForWholeWordMask tolist
transformers.file_utils@4.32: get_full_repo_name
transformers.file_utils@4.37: DISABLE_TELEMETRY
transformers.file_utils@4.39: is_torch_tpu_available
transformers.file_utils@4.48: is_soundfile_availble
transformers.file_utils@4.49: get_cached_models
transformers.file_utils@4.50: get_file_from_repo
transformers.file_utils@4.57: cached_property
transformers.file_utils@5.0: FLAX_WEIGHTS_NAME HUGGINGFACE_CO_PREFIX HUGGINGFACE_CO_RESOLVE_ENDPOINT
  PYTORCH_PRETRAINED_BERT_CACHE PYTORCH_TRANSFORMERS_CACHE TORCH_FX_REQUIRED_VERSION TRANSFORMERS_CACHE USE_JAX USE_TF
  USE_TORCH default_cache_path is_flax_available is_offline_mode is_tensorflow_probability_available
  is_tf2onnx_available is_tf_available is_torch_bf16_available is_torch_fx_available
transformers.file_utils@5.1: is_ftfy_available is_ipex_available
transformers.generation@4.39: tf_top_k_top_p_filtering top_k_top_p_filtering
transformers.generation@4.45: ForceTokensLogitsProcessor
transformers.generation@4.49: LogitsWarper MaxNewTokensCriteria
transformers.generation@4.57: BeamSearchScorer HammingDiversityLogitsProcessor
transformers.generation@5.0: BeamHypotheses BeamScorer ConstrainedBeamSearchScorer Constraint ConstraintListState
  DisjunctiveConstraint PhrasalConstraint beam_constraints beam_search is_flax_available is_tf_available
transformers.generation.logits_process@4.45: ForceTokensLogitsProcessor
transformers.generation.logits_process@4.49: LogitsWarper
transformers.generation.logits_process@5.0: HammingDiversityLogitsProcessor
transformers.generation.stopping_criteria@4.45: MaxNewTokensCriteria
transformers.generation.utils@4.39: top_k_top_p_filtering
transformers.generation.utils@4.45: NEED_SETUP_CACHE_CLASSES_MAPPING QUANT_BACKEND_CLASSES_MAPPING
transformers.generation.utils@4.57: stack_model_outputs
transformers.hyperparameter_search@5.0: SigOptBackend
transformers.image_transforms@4.49: FusedRescaleNormalize Rescale
transformers.image_transforms@5.0: NumpyToTensor
transformers.image_utils@4.41: promote_annotation_format
transformers.image_utils@4.50: validate_fast_preprocess_arguments
transformers.image_utils@4.52: VIDEO_DECODERS VideoInput VideoMetadata default_sample_indices_fn load_video
  make_batched_videos read_video_decord read_video_opencv read_video_pyav read_video_torchvision
transformers.image_utils@5.1: AnnotionFormat
transformers.integrations@4.31: default_hp_search_backend
transformers.integrations@4.35: is_fairscale_available
transformers.integrations@4.48: GGUF_TENSOR_MAPPING
transformers.integrations@4.52: SUPPORTED_TP_STYLES
transformers.integrations@5.0: fuse_awq_modules get_keys_to_not_convert is_sigopt_available replace_8bit_linear
  run_hp_search_sigopt set_module_8bit_tensor_to_device set_module_quantized_tensor_to_device
transformers.integrations@5.1: post_init_awq_ipex_modules
transformers.integrations@5.15: is_torch_greater_or_equal
transformers.integrations@5.16: dequantize load_and_swizzle_mxfp4 translate_to_torch_parallel_style
transformers.integrations@5.18: GGUF_TOKENIZER_MAPPING load_dequant_gguf_tensor load_gguf
transformers.masking_utils@5.0: sdpa_mask_older_torch sdpa_mask_recent_torch
transformers.masking_utils@5.24: packed_sequence_compatibility_function
transformers.masking_utils@5.9: AttentionMask BLACK_SQUARE GREEN GREEN_SQUARE GREY_SQUARE LOW_TRIANGLE RESET
  UPPER_TRIANGLE WHITE_SQUARE YELLOW YELLOW_SQUARE get_style tensor_to_mask_visual
transformers.model_debugging_utils@4.52: model_addition_debugger
transformers.modelcard@5.0: AUTOGENERATED_KERAS_COMMENT ModelCard extract_hyperparameters_from_keras
  parse_keras_history
transformers.modeling_flash_attention_utils@4.54: FA_VERSION HAS_FA2 HAS_FA3 apply_rotary_emb deterministic_g flash_241
  flash_attn_2_func flash_attn_2_varlen_func flash_attn_3_func flash_attn_3_varlen_func pad_input_fa2 pad_input_fa3
  prepare_fa2_from_position_ids unpad_input_fa2 unpad_input_fa3
transformers.modeling_flash_attention_utils@5.19: lazy_import_paged_flash_attention
transformers.modeling_rope_utils@5.0: ROPE_VALIDATION_FUNCTIONS
transformers.modeling_utils@4.31: check_tied_parameters_on_same_device find_tied_parameters get_balanced_memory
transformers.modeling_utils@4.36: is_fsdp_enabled_and_dist_rank_0
transformers.modeling_utils@4.44: PARAM_RENAME_WARNING
transformers.modeling_utils@4.47: shard_checkpoint
transformers.modeling_utils@4.50: find_submodule_and_param_name
transformers.modeling_utils@4.51: check_support_param_buffer_assignment dtype_byte_size
transformers.modeling_utils@4.52: get_first_parameter_dtype get_state_dict_float_dtype
transformers.modeling_utils@4.53: PoolerAnswerClass PoolerEndLogits PoolerStartLogits SQuADHead SequenceSummary
transformers.modeling_utils@4.56: restore_default_torch_dtype
transformers.modeling_utils@4.57: set_initialized_submodules
transformers.modeling_utils@5.0: TORCH_INIT_FUNCTIONS VLMS accelerate_version get_disk_only_shard_files
  get_parameter_device get_parameter_dtype load_shard_file load_shard_files_with_threadpool load_sharded_checkpoint
  no_init_weights restore_default_dtype
transformers.modeling_utils@5.4: PipelineParallel
transformers.optimization@4.50: AdamW
transformers.optimization@4.52: require_version
transformers.processing_utils@5.0: AUTO_TO_BASE_CLASS_MAPPING CommonKwargs
transformers.processing_utils@5.1: ChatTemplateLoadKwargs
transformers.pytorch_utils@4.31: is_torch_greater_or_equal_than_1_10
transformers.pytorch_utils@4.37: is_torch_1_8_0 is_torch_greater_or_equal_than_1_11 is_torch_less_than_1_11
transformers.pytorch_utils@4.50: parsed_torch_version_base
transformers.pytorch_utils@4.51: distribute_module translate_to_torch_parallel_style
transformers.pytorch_utils@5.0: find_pruneable_heads_and_indices infer_device prune_conv1d_layer prune_layer
transformers.pytorch_utils@5.1: isin_mps_friendly
transformers.tokenization_utils_base@5.0: SpecialTokensMixin
transformers.trainer@5.0: DATA_SAMPLERS IS_SAGEMAKER_MP_POST_1_10
transformers.trainer_pt_utils@5.0: DistributedTensorGatherer SequentialDistributedSampler
transformers.trainer_utils@4.31: default_hp_space
transformers.trainer_utils@4.35: ShardedDDPOption
transformers.trainer_utils@4.39: is_torch_tpu_available
transformers.trainer_utils@5.0: EvaluationStrategy default_hp_space_sigopt is_tf_available
transformers.trainer_utils@5.2: neftune_post_forward_hook
transformers.training_args@5.0: default_logdir
transformers.training_args@5.2: get_int_from_env get_xla_device_type
transformers.utils@4.32: get_full_repo_name
transformers.utils@4.37: DISABLE_TELEMETRY tf_required torch_required
transformers.utils@4.39: is_flash_attn_available
transformers.utils@4.47: is_quanto_available
transformers.utils@4.48: is_soundfile_availble
transformers.utils@4.49: get_cached_models move_cache
transformers.utils@4.50: get_file_from_repo
transformers.utils@4.52: CHAT_TEMPLATE_NAME
transformers.utils@4.53: add_model_info_to_auto_map add_model_info_to_custom_pipelines source_args_doc
transformers.utils@4.54: LossKwargs args_doc
transformers.utils@4.57: cached_property is_jieba_available send_example_telemetry
transformers.utils@5.0: FLAX_WEIGHTS_INDEX_NAME FLAX_WEIGHTS_NAME HUGGINGFACE_CO_PREFIX HUGGINGFACE_CO_RESOLVE_ENDPOINT
  PYTORCH_PRETRAINED_BERT_CACHE PYTORCH_TRANSFORMERS_CACHE TORCH_FX_REQUIRED_VERSION TRANSFORMERS_CACHE USE_JAX USE_TF
  USE_TORCH bitsandbytes ccl_version default_cache_path download_url fx infer_framework is_auto_awq_available
  is_auto_gptq_available is_bitsandbytes_multi_backend_available is_eetq_available is_flax_available is_jax_tensor
  is_keras_nlp_available is_offline_mode is_remote_url is_safetensors_available is_tensorflow_probability_available
  is_tensorflow_text_available is_tf2onnx_available is_tf_available is_tf_symbolic_tensor is_tf_tensor
  is_torch_bf16_available is_torch_bf16_cpu_available is_torch_compile_available is_torch_fx_available
  is_torch_sdpa_available is_torchdynamo_available model_parallel_utils working_or_temp_dir
transformers.utils@5.1: BackboneConfigMixin BackboneMixin is_ccl_available is_ftfy_available is_ipex_available
transformers.utils@5.15: chat_parsing_utils is_jmespath_available
transformers.utils@5.9: metrics
transformers.utils.backbone_utils@5.1: BackboneType get_aligned_output_features_output_indices load_backbone
  verify_backbone_config_arguments verify_out_features_out_indices
transformers.utils.doc@5.0: FLAX_BASE_MODEL_SAMPLE FLAX_CAUSAL_LM_SAMPLE FLAX_MASKED_LM_SAMPLE
  FLAX_MULTIPLE_CHOICE_SAMPLE FLAX_QUESTION_ANSWERING_SAMPLE FLAX_SAMPLE_DOCSTRINGS FLAX_SEQUENCE_CLASSIFICATION_SAMPLE
  FLAX_TOKEN_CLASSIFICATION_SAMPLE IMAGE_TO_TEXT_SAMPLE TEXT2TEXT_GENERATION_SAMPLE
transformers.utils.generic@4.38: torch_pytree_register_pytree_node
transformers.utils.generic@4.53: add_model_info_to_auto_map add_model_info_to_custom_pipelines
transformers.utils.generic@4.54: LossKwargs
transformers.utils.generic@4.57: cached_property
transformers.utils.generic@5.0: infer_framework is_jax_tensor is_tf_symbolic_tensor is_tf_tensor working_or_temp_dir
transformers.utils.generic@5.2: OutputRecorder
transformers.utils.hub@4.32: get_full_repo_name
transformers.utils.hub@4.36: HUGGINGFACE_HUB_CACHE hf_cache_home
transformers.utils.hub@4.37: DISABLE_TELEMETRY
transformers.utils.hub@4.49: cache_is_not_empty cache_version cache_version_file clean_files_for extract_info_from_url
  get_all_cached_files get_cached_models move_cache move_to_new_cache old_default_cache_path
transformers.utils.hub@4.52: get_file_from_repo
transformers.utils.hub@4.57: send_example_telemetry
transformers.utils.hub@5.0: HUGGINGFACE_CO_EXAMPLES_TELEMETRY HUGGINGFACE_CO_PREFIX HUGGINGFACE_CO_RESOLVE_ENDPOINT
  PYTORCH_PRETRAINED_BERT_CACHE PYTORCH_TRANSFORMERS_CACHE TRANSFORMERS_CACHE default_cache_path download_url
  is_remote_url key torch_cache_home
transformers.utils.import_utils@4.37: tf_required torch_required
transformers.utils.import_utils@4.39: is_flash_attn_available
transformers.utils.import_utils@4.47: is_quanto_available
transformers.utils.import_utils@4.48: is_soundfile_availble
transformers.utils.import_utils@4.52: export
transformers.utils.import_utils@4.57: JIEBA_IMPORT_ERROR is_jieba_available
transformers.utils.import_utils@5.0: FLAX_IMPORT_ERROR FORCE_TF_AVAILABLE KERAS_NLP_IMPORT_ERROR
  PYTORCH_IMPORT_ERROR_WITH_TF TENSORFLOW_IMPORT_ERROR TENSORFLOW_PROBABILITY_IMPORT_ERROR TENSORFLOW_TEXT_IMPORT_ERROR
  TORCH_FX_REQUIRED_VERSION USE_JAX USE_TF USE_TORCH ccl_version get_sudachi_version is_auto_awq_available
  is_auto_gptq_available is_bitsandbytes_multi_backend_available is_eetq_available is_flax_available
  is_keras_nlp_available is_safetensors_available is_tensorflow_probability_available is_tensorflow_text_available
  is_tf2onnx_available is_tf_available is_torch_bf16_available is_torch_bf16_cpu_available is_torch_compile_available
  is_torch_fx_available is_torch_sdpa_available is_torchdynamo_available
transformers.utils.import_utils@5.1: CCL_IMPORT_ERROR FTFY_IMPORT_ERROR is_ccl_available is_ftfy_available
  is_ipex_available
transformers.utils.import_utils@5.15: is_jmespath_available
transformers.utils.import_utils@5.23: PACKAGE_DISTRIBUTION_MAPPING
transformers.utils.import_utils@5.9: is_opentelemetry_available
transformers.utils.loading_report@5.1: ANSI
transformers.utils.output_capturing@5.9: install_output_capturing_hook
transformers.utils.quantization_config@4.52: BitNetConfig
transformers.utils.quantization_config@5.0: AWQLinearVersion AwqBackendPackingMethod
trl@0.13: commands env_utils utils
trl@0.21: environment
trl@0.25: core
trl@0.29: mergekit_utils
trl@1.11: skills
trl@1.14: losses
trl.chat_template_utils@1.1: qwen3_5_training_chat_template_2b_and_below qwen3_5_training_chat_template_4b_and_above
trl.chat_template_utils@1.5: qwen3_5_chat_template_2b_and_below qwen3_5_chat_template_4b_and_above
trl.data_utils@0.20: pack_examples
trl.data_utils@1.0: truncate_dataset
trl.data_utils@1.15: prepare_multimodal_messages_vllm
trl.experimental@1.1: judges winrate_callback
trl.experimental@1.13: ppo
trl.experimental@1.14: bco grpo_with_replay_buffer gspo_token nash_md prm xpo
trl.experimental@1.15: minillm
trl.experimental@1.16: ssd
trl.experimental@1.6: self_distillation
trl.experimental@1.8: gfpo papo
trl.experimental@1.9: dppo openenv
trl.experimental.async_grpo.openenv_harness@1.15: HarnessTurn LoopOwningSession has_tool_call
trl.experimental.distillation@1.10: distillation_config distillation_trainer
trl.experimental.distillation@1.7: distillation
trl.experimental.gold@1.11: gold_vlm
trl.experimental.gold@1.7: gold
trl.experimental.gold.gold_trainer@1.0: GOLDVLLMSyncCallback
trl.experimental.kto@1.8: kto_config kto_trainer
trl.experimental.sdft@1.7: sdft
trl.experimental.sdpo@1.7: sdpo
trl.experimental.sdpo.sdpo_trainer@1.6: EMATeacherSyncCallback
trl.experimental.tpo@1.7: tpo
trl.experimental.utils@1.1: SIMPLE_CHAT_TEMPLATE
trl.extras@0.25: BestOfNSampler best_of_n_sampler
trl.extras@0.28: vllm_client
trl.extras@1.13: dataset_formatting
trl.generation.vllm_generation@0.29: sanitize_logprob
trl.import_utils@0.11: is_bitsandbytes_available is_liger_available is_npu_available is_openai_available
  is_peft_available is_pil_available is_sklearn_available is_torchvision_available is_wandb_available is_xpu_available
trl.import_utils@0.12: is_accelerate_greater_20_0 is_llmblender_available is_torch_greater_2_0
  is_transformers_greater_than
trl.import_utils@0.18: is_rich_available
trl.import_utils@0.24: OptionalDependencyNotAvailable is_diffusers_available
trl.import_utils@1.11: is_fastapi_available is_pydantic_available is_uvicorn_available is_vllm_ascend_available
trl.import_utils@1.14: is_joblib_available
trl.import_utils@1.2: is_llm_blender_available
trl.models@0.24: DDPOStableDiffusionPipeline DefaultDDPOStableDiffusionPipeline OptionalDependencyNotAvailable
  auxiliary_modules is_diffusers_available modeling_sd_base sd_utils
trl.models@0.26: setup_chat_format
trl.models@0.27: GeometricMixtureWrapper SUPPORTED_ARCHITECTURES clone_chat_template prepare_model_for_kbit_training
  prepare_peft_model
trl.models@0.29: AutoModelForCausalLMWithValueHead AutoModelForSeq2SeqLMWithValueHead PreTrainedModelWrapper
  modeling_base modeling_value_head
trl.models.utils@0.26: setup_chat_format
trl.models.utils@0.27: ChatMlSpecialTokens FORMAT_MAPPING SUPPORTED_ARCHITECTURES clone_chat_template
  enable_gradient_checkpointing prepare_model_for_kbit_training prepare_peft_model
trl.models.utils@0.29: LAYER_PATTERNS peft_module_casting_to_bf16
trl.trainer@0.13: PPOv2Config PPOv2Trainer RandomPairwiseJudge RandomRankJudge ppov2_config ppov2_trainer
trl.trainer@0.14: AdaptiveKLController BaseTrainer FixedKLController base xxx
trl.trainer@0.15: test
trl.trainer@0.20: ConstantLengthDataset DataCollatorForCompletionOnlyLM
trl.trainer@0.24: AlignPropConfig AlignPropTrainer DDPOConfig DDPOTrainer IterativeSFTConfig IterativeSFTTrainer
  OptionalDependencyNotAvailable alignprop_config alignprop_trainer ddpo_config ddpo_trainer is_diffusers_available
  iterative_sft_config iterative_sft_trainer
trl.trainer@0.27: MergeModelCallback compute_accuracy peft_module_casting_to_bf16
trl.trainer@0.29: AllTrueJudge BCOConfig BCOTrainer BaseBinaryJudge BaseJudge BasePairwiseJudge BaseRankJudge CPOConfig
  CPOTrainer FDivergenceConstants FDivergenceType GKDConfig GKDTrainer HfPairwiseJudge NashMDConfig NashMDTrainer
  ORPOConfig ORPOTrainer OnlineDPOConfig OnlineDPOTrainer OpenAIPairwiseJudge PPOConfig PPOTrainer PRMConfig PRMTrainer
  PairRMJudge RunningMoments WinRateCallback XPOConfig XPOTrainer bco_config bco_trainer cpo_config cpo_trainer
  empty_cache gkd_config gkd_trainer judges nash_md_config nash_md_trainer online_dpo_config online_dpo_trainer
  orpo_config orpo_trainer ppo_config ppo_trainer prm_config prm_trainer xpo_config xpo_trainer
trl.trainer@1.15: patch_chunked_lm_head
trl.trainer@1.8: get_kbit_device_map
trl.trainer.base_config@1.0: BaseConfig
trl.trainer.base_trainer@1.0: BaseTrainer
trl.trainer.callbacks@0.27: MergeModelCallback
trl.trainer.callbacks@0.29: WinRateCallback
trl.trainer.dpo_config@0.29: FDivergenceConstants FDivergenceType
trl.trainer.dpo_trainer@0.14: PreferenceCollator
trl.trainer.dpo_trainer@0.29: shift_tokens_right
trl.trainer.dpo_trainer@1.13: FLASH_ATTENTION_VARIANTS
trl.trainer.dpo_trainer@1.8: get_dataset_column_names
trl.trainer.grpo_trainer@0.18: RepeatRandomSampler
trl.trainer.grpo_trainer@0.20: shuffle_tensor_dict
trl.trainer.grpo_trainer@0.22: truncate_with_protected_tokens
trl.trainer.kto_trainer@0.26: RUNNING_NAME
trl.trainer.reward_trainer@1.0: ignore_seqcls_score_missing_key suppress_from_pretrained_warning
trl.trainer.rloo_config@0.10: INVALID_LOGPROB
trl.trainer.rloo_trainer@0.22: INVALID_LOGPROB
trl.trainer.sft_trainer@0.24: TListOrMapping remove_none_values
trl.trainer.sft_trainer@1.15: dft_loss
trl.trainer.sft_trainer@1.16: FLASH_ATTENTION_VARIANTS
trl.trainer.utils@0.10: OnpolicyRuntimeConfig RichProgressCallback SyncRefModelCallback
trl.trainer.utils@0.11: SIMPLE_QUERY_CHAT_TEMPLATE
trl.trainer.utils@0.12: neftune_post_forward_hook
trl.trainer.utils@0.14: AdaptiveKLController FixedKLController trl_sanitze_kwargs_for_tagging
trl.trainer.utils@0.20: ConstantLengthDataset DataCollatorForCompletionOnlyLM
trl.trainer.utils@0.24: PerPromptStatTracker truncate_with_protected_tokens
trl.trainer.utils@0.25: SIMPLE_SFT_CHAT_TEMPLATE decode_and_strip_padding
trl.trainer.utils@0.27: DPODataCollatorWithPadding DataCollatorForChatML OnPolicyConfig OnlineTrainerState
  RewardDataCollatorWithPadding SIMPLE_CHAT_TEMPLATE add_bos_token_if_needed add_eos_token_if_needed batch_generation
  compute_accuracy exact_div first_true_indices forward generate get_reward peft_module_casting_to_bf16
  print_rich_table truncate_response truncate_right
trl.trainer.utils@0.29: RunningMoments cap_exp empty_cache get_exp_cap get_global_statistics pad_to_length
trl.trainer.utils@1.0: flush_right
trl.trainer.utils@1.1: prepare_deepspeed
trl.trainer.utils@1.15: patch_chunked_lm_head
trl.trainer.utils@1.3: CausalLMOutputWithPastAndFlatLogits forward_masked_logits
trl.trainer.utils@1.8: get_kbit_device_map
datasets@3.0: metric tasks
datasets@4.4: keyhash
datasets.arrow_dataset@3.0: transmit_tasks
datasets.arrow_writer@3.0: BeamWriter get_parquet_lengths parquet_to_arrow
datasets.arrow_writer@4.1: get_writer_batch_size
datasets.builder@2.16: DatasetBuildError ManualDownloadError
datasets.builder@2.21: bak
datasets.builder@3.0: BeamBasedBuilder MissingBeamOptions
datasets.config@3.0: BEAM_AVAILABLE BEAM_VERSION CLOUDFRONT_METRICS_DISTRIB_PREFIX DEFAULT_HF_METRICS_CACHE
  HF_METRICS_CACHE METRIC_INFO_FILENAME REPO_METRICS_URL S3_METRICS_BUCKET_PREFIX USE_BEAM
datasets.config@3.4: DECORD_AVAILABLE
datasets.config@4.0: HF_DATASETS_TRUST_REMOTE_CODE TIME_OUT_REMOTE_CODE
datasets.config@4.6: ARCHIVED_DATA_FILES_MAX_NUMBER_FOR_MODULE_INFERENCE DATA_FILES_MAX_NUMBER_FOR_MODULE_INFERENCE
  GLOBBED_DATA_FILES_MAX_NUMBER_FOR_MODULE_INFERENCE
datasets.data_files@2.19: DEFAULT_PATTERNS_SPLIT_IN_PATH_NAME KEYWORDS_IN_PATH_NAME_BASE_PATTERNS
datasets.data_files@3.4: METADATA_PATTERNS get_metadata_patterns
datasets.exceptions@3.0: ChecksumVerificationException ExpectedMoreDownloadedFiles ExpectedMoreSplits
  SplitsVerificationException UnexpectedDownloadedFile UnexpectedSplits
datasets.features.video@3.4: encode_decord_video patch_decord
datasets.features.video@4.0: encode_torchvision_video
datasets.filesystems@3.0: S3FileSystem deprecated extract_path_from_uri s3filesystem
datasets.fingerprint@3.0: hashregister set_caching_enabled
datasets.hub@4.0: convert_to_parquet
datasets.info@3.0: MetricInfo
datasets.inspect@3.0: inspect_dataset inspect_metric list_datasets list_metrics
datasets.iterable_dataset@3.3: TypedExamplesIterable
datasets.iterable_dataset@4.6: ShuffledDataSourcesArrowExamplesIterable ShuffledDataSourcesExamplesIterable
  ShufflingConfig
datasets.load@2.16: update_hash_with_config_parameters
datasets.load@3.0: CachedMetricModuleFactory GithubMetricModuleFactory LocalMetricModuleFactory MetricModule
  load_metric metric_module_factory
datasets.load@4.0: HubDatasetModuleFactoryWithScript HubDatasetModuleFactoryWithoutScript
  LocalDatasetModuleFactoryWithScript LocalDatasetModuleFactoryWithoutScript files_to_hash init_dynamic_modules
  resolve_trust_remote_code
datasets.load@4.5: ALL_ALLOWED_EXTENSIONS
datasets.table@2.17: array_concat
datasets.utils@3.0: beam_utils cache download_manager readme
datasets.utils.file_utils@3.0: OfflineModeIsEnabled ftp_get ftp_head head_hf_s3 hf_bucket_url hf_github_url http_get
  http_head request_etag
datasets.utils.file_utils@4.0: init_hf_modules
datasets.utils.hub@2.19: list_files_info preupload_lfs_files
datasets.utils.hub@4.2: check_auth
datasets.utils.info_utils@2.20: ChecksumVerificationException ExpectedMoreDownloadedFiles ExpectedMoreSplits
  SplitsVerificationException UnexpectedDownloadedFile UnexpectedSplits
datasets.utils.logging@2.16: EmptyTqdm
datasets.utils.metadata@3.0: DatasetMetadata ap args dataset_metadata readme_filepath
datasets.utils.py_utils@2.16: save_code save_function
datasets.utils.py_utils@4.0: get_imports lock_importable_file
datasets.utils.tf_utils@2.21: is_numeric_feature
datasets.utils.track@2.21: TrackedIterable
peft.import_utils@0.19: is_auto_awq_available is_auto_gptq_available
peft.mapping@0.15: MODEL_TYPE_TO_PEFT_MODEL_MAPPING get_peft_model
peft.mixed_model@0.15: PEFT_TYPE_TO_MODEL_MAPPING
peft.peft_model@0.15: PEFT_TYPE_TO_MODEL_MAPPING
peft.tuners@0.19: BoneConfig BoneModel bone
peft.tuners@0.7: TUNERS_MAPPING
peft.tuners.lora@0.15: QuantLinear
peft.tuners.oft@0.21: EetqOFTLinear GPTQOFTLinear Linear4bit Linear8bitLt is_bnb_4bit_available is_bnb_available
  is_eetq_available
peft.tuners.vera@0.20: Linear4bit Linear8bitLt is_bnb_4bit_available is_bnb_available
peft.utils@0.10: prepare_model_for_int8_training
peft.utils@0.19: TRANSFORMERS_MODELS_TO_BONE_TARGET_MODULES_MAPPING get_auto_gptq_quant_linear is_transformers_ge_v5
peft.utils@0.7: adapters_utils config hub_file_exists hub_utils
peft.utils@0.8: COMMON_LAYERS_PATTERN
peft.utils.constants@0.15: PEFT_TYPE_TO_PREFIX_MAPPING
peft.utils.constants@0.19: TRANSFORMERS_MODELS_TO_BONE_TARGET_MODULES_MAPPING transformers_le_4_53
peft.utils.constants@0.8: COMMON_LAYERS_PATTERN
peft.utils.integrations@0.19: is_transformers_ge_v5
peft.utils.loftq_utils@0.20: NFQuantizer
peft.utils.other@0.10: prepare_model_for_int8_training
peft.utils.other@0.19: get_auto_gptq_quant_linear
peft.utils.other@0.7: COMMON_LAYERS_PATTERN
diffusers.configuration_utils@0.40: flax_register_to_config
diffusers.guiders@0.36: GuiderType
diffusers.hooks.layerwise_casting@0.35: SUPPORTED_PYTORCH_LAYERS
diffusers.loaders@0.26: FromOriginalControlnetMixin
diffusers.loaders@0.28: FromOriginalControlNetMixin FromOriginalVAEMixin
diffusers.loaders@0.30: autoencoder controlnet lora
diffusers.loaders@0.41: deprecate text_encoder_attn_modules text_encoder_lora_state_dict
diffusers.loaders.single_file@0.26: FromOriginalControlnetMixin FromOriginalVAEMixin
diffusers.loaders.single_file@0.28: REFINER_PIPELINES build_sub_model_components set_additional_components
diffusers.loaders.single_file_utils@0.28: CONFIG_URLS STABLE_CASCADE_DEFAULT_CONFIGS create_controlnet_diffusers_config
  create_diffusers_controlnet_model_from_ldm create_diffusers_unet_model_from_ldm create_diffusers_vae_model_from_ldm
  create_scheduler_from_ldm create_text_encoder_from_ldm_clip_checkpoint create_text_encoder_from_open_clip_checkpoint
  create_text_encoders_and_tokenizers_from_ldm create_unet_diffusers_config create_vae_diffusers_config
  fetch_ldm_config_and_checkpoint get_default_scheduler_config infer_model_type infer_original_config_file
  infer_stable_cascade_single_file_config load_single_file_model_checkpoint
diffusers.loaders.single_file_utils@0.30: LDM_VAE_KEY OPEN_CLIP_PREFIX
diffusers.loaders.unet@0.28: FromOriginalUNetMixin
diffusers.models@0.26: unet_2d_blocks_flax unet_2d_condition_flax unet_3d_blocks unet_3d_condition unet_kandinsky3
  unet_motion_model unet_spatio_temporal_condition uvit_2d
diffusers.models@0.29: dual_transformer_2d prior_transformer t5_film_transformer transformer_2d transformer_temporal
  unet_1d unet_1d_blocks unet_2d unet_2d_blocks unet_2d_condition
diffusers.models@0.32: controlnet_flax controlnet_hunyuan controlnet_xs
diffusers.models@0.37: controlnet controlnet_flux controlnet_sd3 controlnet_sparsectrl
diffusers.models@0.40: attention_flax embeddings_flax is_flax_available modeling_flax_pytorch_utils modeling_flax_utils
  modeling_pytorch_flax_utils resnet_flax vae_flax
diffusers.models.activations@0.33: ACTIVATION_FUNCTIONS
diffusers.models.attention_dispatch@0.40: aiter_flash_attn_func
diffusers.models.attention_processor@0.30: LORA_ATTENTION_PROCESSORS
diffusers.models.attention_processor@0.31: apply_rope
diffusers.models.controlnets@0.40: is_flax_available
diffusers.models.embeddings@0.26: FourierEmbedder MLPProjection PositionNet Resampler
diffusers.models.embeddings@0.41: get_1d_sincos_pos_embed_from_grid_np get_2d_sincos_pos_embed_from_grid_np
  get_2d_sincos_pos_embed_np
diffusers.models.modeling_utils@0.28: load_model_dict_into_meta
diffusers.models.modeling_utils@0.35: check_support_param_buffer_assignment
diffusers.models.unets@0.40: is_flax_available
diffusers.schedulers@0.40: broadcast_to_shape_from_left dummy_flax_objects is_flax_available scheduling_ddim_flax
  scheduling_ddpm_flax scheduling_dpmsolver_multistep_flax scheduling_euler_discrete_flax scheduling_karras_ve_flax
  scheduling_lms_discrete_flax scheduling_pndm_flax scheduling_sde_ve_flax scheduling_utils_flax
diffusers.utils@0.26: is_omegaconf_available
diffusers.utils@0.30: is_notebook
diffusers.utils@0.37: is_k_diffusion_available is_k_diffusion_version
diffusers.utils@0.40: FLAX_WEIGHTS_NAME USE_JAX is_aiter_available is_aiter_version is_flax_available
  is_transformers_flax_compatible
diffusers.utils.constants@0.40: FLAX_WEIGHTS_NAME
diffusers.utils.dynamic_modules_utils@0.29: COMMUNITY_PIPELINES_URL
diffusers.utils.hub_utils@0.26: create_model_card
diffusers.utils.hub_utils@0.33: cache_version cache_version_file hf_cache_home move_cache old_cache_is_not_empty
  old_diffusers_cache
diffusers.utils.import_utils@0.26: OMEGACONF_IMPORT_ERROR is_omegaconf_available
diffusers.utils.import_utils@0.30: is_notebook parent_class shell_class
diffusers.utils.import_utils@0.37: K_DIFFUSION_IMPORT_ERROR is_k_diffusion_available is_k_diffusion_version
diffusers.utils.import_utils@0.40: FLAX_IMPORT_ERROR USE_JAX is_aiter_available is_aiter_version is_flax_available
  is_transformers_flax_compatible
diffusers.utils.testing_utils@0.30: require_python39_or_higher
diffusers.utils.testing_utils@0.40: require_flax
diffusers.utils.torch_utils@0.41: BACKEND_DEVICE_COUNT BACKEND_EMPTY_CACHE BACKEND_MANUAL_SEED
  BACKEND_MAX_MEMORY_ALLOCATED BACKEND_RESET_MAX_MEMORY_ALLOCATED BACKEND_RESET_PEAK_MEMORY_STATS
  BACKEND_SUPPORTS_TRAINING BACKEND_SYNCHRONIZE device_synchronize
sentence_transformers@5.4: fit_mixin model_card_templates
sentence_transformers.backend@3.3: save_or_push_to_hub_onnx_model
sentence_transformers.cross_encoder.evaluation@5.4: deprecated_modules module
sentence_transformers.cross_encoder.evaluation.nano_beir@5.2: dataset_name_to_human_readable dataset_name_to_id
sentence_transformers.cross_encoder.model_card@5.4: generate_model_card
sentence_transformers.util@2.3: snapshot_download
setfit@1.0: pipeline
setfit.data@1.0: add_templated_examples get_augmented_samples
setfit.modeling@1.0: MODEL_CARD_TEMPLATE SKLearnWrapper SetFitBaseModel SupConLoss sentence_pairs_generation
  sentence_pairs_generation_cos_sim sentence_pairs_generation_multilabel
setfit.trainer@1.1: DEFAULT_CALLBACKS DEFAULT_PROGRESS_CALLBACK
accelerate.utils@0.25: is_safetensors_available
accelerate.utils@0.28: is_tpu_available
accelerate.utils@0.31: megatron_lm_prepare_model
accelerate.utils@1.0: shard_checkpoint
accelerate.utils@1.13: get_ccl_version is_ccl_available is_ipex_available
accelerate.utils@1.5: check_fp8_capability
accelerate.utils.constants@0.22: XPU_DISTRIBUTED_TYPES
accelerate.utils.dataclasses@1.0: DeprecatedFieldDescriptor
accelerate.utils.environment@1.5: check_fp8_capability
accelerate.utils.imports@0.25: is_safetensors_available
accelerate.utils.imports@1.0: is_tpu_available
accelerate.utils.imports@1.13: get_ccl_version is_ccl_available is_ipex_available
accelerate.utils.megatron_lm@0.31: prepare_model
accelerate.utils.memory@1.13: get_xpu_available_memory
accelerate.utils.modeling@1.0: shard_checkpoint
accelerate.utils.modeling@1.11: FindTiedParametersResult
accelerate.utils.other@1.1: clear_environment patch_environment
"""
