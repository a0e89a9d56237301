"""torchtune: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "torchtune 0.2.1 0.6.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: config/ data/ datasets/ generation/ models/ modules/ recipe_interfaces rlhf/ training/ utils/
config:
data:
datasets: multimodal/
generation:
models: clip/ code_llama2/ convert_weights flux/ gemma/ gemma2/ llama2/ llama3/ llama3_1/ llama3_2/ llama3_2_vision/
  llama3_3/ mistral/ phi3/ phi4/ qwen2/ qwen2_5/ t5/
modules: attention attention_utils common_utils early_exit_loss feed_forward kv_cache layer_dropout layer_norm loss/
  low_precision/ lr_schedulers model_fusion/ peft/ position_embeddings rms_norm tanh_gate tied_linear tokenizers/
  transformer transforms/ vision_transformer vq_embeddings
rlhf: loss/ rewards sequence_processing utils/
training: activations checkpointing/ lr_schedulers memory metric_logging pooling precision quantization seed
utils: activations argparse collate constants logging memory metric_logging pooling precision quantization seed
datasets.multimodal:
models.clip: inference/
models.code_llama2:
models.flux:
models.gemma: gemma_norm_embedding rms_norm transformer
models.gemma2:
models.llama2:
models.llama3:
models.llama3_1:
models.llama3_2:
models.llama3_2_vision:
models.llama3_3:
models.mistral:
models.phi3:
models.phi4:
models.qwen2:
models.qwen2_5:
models.t5:
modules.loss: ce_chunked_output_loss dpo kd_losses
modules.low_precision: nf4_linear
modules.model_fusion:
modules.peft: dora lora peft_utils
modules.tokenizers:
modules.transforms: tokenizers/ vision_utils/
rlhf.loss: dpo ppo
rlhf.utils:
training.checkpointing:
models.clip.inference:
modules.transforms.tokenizers:
modules.transforms.vision_utils: get_canvas_best_fit get_inscribed_size pad_dim_to_size resize_with_pad tile_crop
"""
#: A module, and its names.
NAMES = """
: config data datasets generation hf_transfer models modules os recipe_interfaces rlhf torchao training utils
config: instantiate log_config parse validate
data: AlpacaInstructTemplate AlpacaToMessages CROSS_ENTROPY_IGNORE_IDX ChatFormat ChatMLFormat ChatMLTemplate
  ChosenRejectedToMessages GrammarErrorCorrectionTemplate InputOutputToMessages InstructTemplate Llama2ChatFormat
  Message MistralChatFormat OpenAIToMessages PromptTemplate PromptTemplateInterface QuestionAnswerTemplate Role
  ShareGPTToMessages StackExchangedPairedTemplate SummarizeTemplate format_content_with_images get_openai_messages
  get_sharegpt_messages left_pad_sequence load_image padded_collate padded_collate_dpo padded_collate_packed
  padded_collate_sft padded_collate_tiled_images_and_mask truncate validate_messages
datasets: ChatDataset ConcatDataset InstructDataset PackedDataset PreferenceDataset SFTDataset TextCompletionDataset
  alpaca_cleaned_dataset alpaca_dataset chat_dataset cnn_dailymail_articles_dataset grammar_dataset
  hh_rlhf_helpful_dataset instruct_dataset multimodal preference_dataset samsum_dataset slimorca_dataset
  stack_exchange_paired_dataset stack_exchanged_paired_dataset text_completion_dataset wikitext_dataset
generation: generate generate_next_token get_causal_mask_from_padding_mask get_position_ids_from_padding_mask sample
models: clip code_llama2 convert_weights flux gemma gemma2 llama2 llama3 llama3_1 llama3_2 llama3_2_vision llama3_3
  mistral phi3 phi4 qwen2 qwen2_5 t5
modules: CausalSelfAttention FeedForward Fp32LayerNorm FrozenNF4Linear KVCache LayerDropout MultiHeadAttention RMSNorm
  RotaryPositionalEmbeddings TanhGate TiedEmbeddingTransformerDecoder TiedLinear TransformerCrossAttentionLayer
  TransformerDecoder TransformerDecoderLayer TransformerSelfAttentionLayer VectorQuantizedEmbeddings
  VisionRotaryPositionalEmbeddings VisionTransformer attention attention_utils common_utils create_block_causal_mask
  delete_kv_caches disable_kv_cache early_exit_loss feed_forward get_cosine_schedule_with_warmup kv_cache layer_dropout
  layer_norm local_kv_cache loss low_precision lr_schedulers model_fusion packed_block_causal_mask peft
  position_embeddings prepare_layer_dropout reparametrize_as_dtype_state_dict_post_hook rms_norm tanh_gate tied_linear
  tokenizers transformer transforms vision_transformer vq_embeddings
recipe_interfaces: EvalRecipeInterface FTRecipeInterface Protocol
rlhf: PPOStats Trajectory estimate_advantages get_batch_log_probs get_reward_penalty_mask get_rewards_ppo
  logits_to_logprobs loss masked_mean masked_var rewards sequence_processing truncate_sequence_at_first_stop_token
  truncate_sequence_for_logprobs utils whiten
training: ADAPTER_CONFIG ADAPTER_KEY Checkpointer DATALOADER_KEY DEFAULT_PROFILER_ACTIVITIES DEFAULT_PROFILE_DIR
  DEFAULT_SCHEDULE DEFAULT_TRACE_OPTS DistributedCheckpointer DummyProfiler EPOCHS_KEY FSDPPolicyType
  FormattedCheckpointFiles FullModelHFCheckpointer FullModelMetaCheckpointer FullModelTorchTuneCheckpointer
  MAX_STEPS_KEY MODEL_KEY ModelType NoOpManager OPT_KEY OffloadActivations OptimizerInBackwardWrapper PROFILER_KEY
  RNG_KEY SEED_KEY STEPS_KEY TOTAL_EPOCHS_KEY activations apply_selective_activation_checkpointing checkpointing
  cleanup_before_training compile_loss compile_model contains_fsdp create_optim_in_bwd_wrapper disable_dropout
  gather_cpu_state_dict get_act_offloading_ctx_manager get_cosine_schedule_with_warmup get_distributed_backend
  get_dtype get_full_finetune_fsdp_wrap_policy get_full_optimizer_state_dict get_lr get_memory_stats get_quantizer_mode
  get_shard_conditions get_unmasked_sequence_lengths get_world_size_and_rank init_distributed is_distributed
  load_from_full_model_state_dict load_from_full_optimizer_state_dict log_memory_stats lora_fsdp_wrap_policy
  lr_schedulers memory metric_logging pooling precision prepare_mha_for_tp prepare_model_for_fsdp_with_meta_device
  quantization register_optim_in_bwd_hooks scale_grads seed set_activation_checkpointing set_default_dtype set_seed
  set_torch_num_threads setup_torch_profiler shard_model update_state_dict_for_classifier validate_expected_param_dtype
  validate_no_params_on_meta_device
utils: ADAPTER_CONFIG ADAPTER_KEY DEFAULT_PROFILER_ACTIVITIES DEFAULT_PROFILE_DIR DEFAULT_SCHEDULE DEFAULT_TRACE_OPTS
  DeviceSupport DummyProfiler EPOCHS_KEY FSDPPolicyType FullModelHFCheckpointer FullModelMetaCheckpointer
  FullModelTorchTuneCheckpointer MAX_STEPS_KEY MODEL_KEY ModelType OPT_KEY OptimizerInBackwardWrapper PROFILER_KEY
  SEED_KEY TOTAL_EPOCHS_KEY TuneRecipeArgumentParser activations argparse batch_to_device cleanup_before_training
  collate constants contains_fsdp create_optim_in_bwd_wrapper generate get_device get_device_support get_dtype
  get_full_finetune_fsdp_wrap_policy get_full_model_state_dict get_full_optimizer_state_dict get_logger
  get_memory_stats get_quantizer_mode get_torch_device_namespace get_world_size_and_rank init_distributed
  is_distributed load_from_full_model_state_dict load_from_full_optimizer_state_dict log_memory_stats log_rank_zero
  logging lora_fsdp_wrap_policy memory metric_logging padded_collate padded_collate_dpo pooling precision
  prepare_model_for_fsdp_with_meta_device quantization register_optim_in_bwd_hooks seed set_activation_checkpointing
  set_default_dtype set_seed set_torch_num_threads setup_torch_profiler torch_version_ge validate_expected_param_dtype
  validate_no_params_on_meta_device
"""
