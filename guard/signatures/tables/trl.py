"""trl: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.7.11 python>=3.7 accelerate datasets numpy>=1.18.2 torch>=1.4.0 transformers>=4.31.0
0.8.6 python>=3.7 accelerate datasets numpy>=1.18.2 torch>=1.4.0 transformers>=4.31.0
0.9.6 python>=3.7 accelerate datasets numpy<2.0.0,>=1.18.2 torch>=1.4.0 transformers>=4.31.0
0.10.1 python>=3.7 accelerate datasets numpy>=1.18.2 torch>=1.4.0 transformers>=4.31.0
0.11.4 python>=3.7 accelerate datasets numpy>=1.18.2 torch>=1.4.0 transformers>=4.40.0
0.12.2 python>=3.9 accelerate>=0.34.0 datasets>=2.21.0 transformers<4.47.0
0.13.0 python>=3.9 accelerate>=0.34.0 datasets>=2.21.0 transformers>=4.46.0
0.14.0 python>=3.9 accelerate>=0.34.0 datasets>=2.21.0 transformers>=4.46.0
0.15.2 python>=3.9 accelerate>=0.34.0 datasets>=2.21.0 transformers>=4.46.0
0.16.1 python>=3.9 accelerate>=0.34.0 datasets>=3.0.0 transformers>=4.46.0
0.17.0 python>=3.9 accelerate>=0.34.0 datasets>=3.0.0 transformers>=4.46.0
0.18.2 python>=3.9 accelerate>=0.34.0 datasets>=3.0.0 transformers>=4.50.0
0.19.1 python>=3.9 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.51.0
0.20.0 python>=3.9 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.53.2
0.21.0 python>=3.9 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.55.0
0.22.2 python>=3.9 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.55.0
0.23.1 python>=3.9 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.56.1
0.24.0 python>=3.9 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.56.1
0.25.1 python>=3.10 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.56.1
0.26.2 python>=3.10 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.56.1
0.27.2 python>=3.10 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.56.2
0.28.0 python>=3.10 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.56.2
0.29.1 python>=3.10 accelerate>=1.4.0 datasets>=3.0.0 transformers>=4.56.2
1.0.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.1.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.2.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.3.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.4.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.5.1 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.6.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.7.1 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.8.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.9.2 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.10.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.11.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.12.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.13.0 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.14.2 python>=3.10 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.15.0 python>=3.11 accelerate>=1.4.0 datasets>=4.7.0 transformers>=4.56.2
1.16.0 python>=3.11 accelerate>=1.10.1 datasets>=4.7.0 huggingface-hub>=0.34.0 numpy>=1.26.0 pandas>=2.1.1
  pyarrow>=21.0.0 transformers>=4.56.2
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
0.9-0.23: AlignPropConfig AlignPropTrainer
0.13-0.28: AllTrueJudge BaseBinaryJudge PRMConfig PRMTrainer
-0.28: AutoModelForCausalLMWithValueHead AutoModelForSeq2SeqLMWithValueHead PPOConfig PPOTrainer PreTrainedModelWrapper
0.10-0.28: BCOConfig BCOTrainer BaseJudge BasePairwiseJudge BaseRankJudge HfPairwiseJudge OnlineDPOConfig
  OnlineDPOTrainer OpenAIPairwiseJudge PairRMJudge WinRateCallback
0.22-: BEMACallback DatasetMixtureConfig get_dataset is_conversational_from_value prepare_multimodal_messages trl
  unknown
-0.24: BestOfNSampler
0.8-0.28: CPOConfig CPOTrainer ORPOConfig ORPOTrainer
0.26: Cached DisabledTqdm ERROR VLLM_LOGGING_LEVEL cached_tokenizer disable get_cached_tokenizer max_token_id
  tokenizer_all_special_ids tokenizer_all_special_tokens tokenizer_len tokenizer_vocab vocab_size
-0.23: DDPOConfig DDPOPipelineOutput DDPOSchedulerOutput DDPOStableDiffusionPipeline DDPOTrainer
  DefaultDDPOStableDiffusionPipeline IterativeSFTTrainer is_diffusers_available
0.9-: DPOConfig SFTConfig
0.9-0.12: DPOScriptArguments SFTScriptArguments
-0.19: DataCollatorForCompletionOnlyLM
1.10-: DistillationConfig DistillationTrainer
0.8: DpoScriptArguments SftScriptArguments
0.9-0.28: FDivergenceConstants FDivergenceType
0.11-0.28: GKDConfig GKDTrainer NashMDConfig NashMDTrainer XPOConfig XPOTrainer
0.14-: GRPOConfig GRPOTrainer
0.18-0.23: IterativeSFTConfig
0.8-: KTOConfig KTOTrainer RichProgressCallback TrlParser init_zero_verbose
0.11-: LogCompletionsCallback RLOOConfig RLOOTrainer apply_chat_template extract_prompt is_conversational
  maybe_apply_chat_template maybe_extract_prompt maybe_unpair_preference_dataset unpair_preference_dataset
0.13-0.26: MergeModelCallback
0.8-0.11: MultitaskPromptEmbedding MultitaskPromptTuningConfig MultitaskPromptTuningInit multitask_prompt_tuning
0.8-0.23: OptionalDependencyNotAvailable
0.11-0.12: PPOv2Config PPOv2Trainer
0.10-0.12: RandomPairwiseJudge RandomRankJudge
0.8-0.26: SUPPORTED_ARCHITECTURES
0.12-: ScriptArguments
0.10-: SyncRefModelCallback
-0.20: TextEnvironment TextHistory
0.24-: WeaveCallback
0.27-: add_response_schema get_training_chat_template
0.19-: clone_chat_template
-1.7: get_kbit_device_map
-0.10: is_bitsandbytes_available is_npu_available is_peft_available is_wandb_available is_xpu_available
0.12-0.16: is_deepspeed_available is_llm_blender_available
0.11: is_liger_kernel_available
0.10-0.11: is_llmblender_available
0.14-0.16: is_mergekit_available is_rich_available is_unsloth_available
0.10: is_openai_available
0.8-0.10: is_pil_available
0.14-0.16,0.26: is_vllm_available
0.15-: maybe_convert_to_chatml
0.16-: pack_dataset
0.15-0.19: pack_examples
0.25-1.14: prepare_multimodal_messages_vllm
-0.13: set_seed
-0.25: setup_chat_format
1.1-: supports_tool_calling
0.16-0.29: truncate_dataset
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = """
DPOTrainer ModelConfig PackageNotFoundError Path RewardConfig RewardTrainer SFTTrainer TYPE_CHECKING _LazyModule
  __init__ __version__ _compat _import_structure _lazy_module accelerate_configs chat_template_utils chat_templates cli
  commands contextlib copy core create_reference_model data_utils distributed env_utils environment experimental extras
  generation get_peft_config get_quantization_config import_utils kernels losses mergekit_utils models os py rewards
  scripts skills sys templates tqdm trainer utils version vllm warnings
"""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
AlignPropConfig@0.9-0.23: exp_name run_name seed log_with log_image_freq@0.11- tracker_kwargs accelerator_kwargs
  project_kwargs tracker_project_name logdir num_epochs save_freq num_checkpoint_limit@-0.10 * allow_tf32
  mixed_precision negative_prompts num_checkpoint_limit@0.11- push_to_hub@0.12- resume_from sample_eta
  sample_guidance_scale sample_num_steps train_adam_beta1 train_adam_beta2 train_adam_epsilon train_adam_weight_decay
  train_batch_size train_gradient_accumulation_steps train_learning_rate train_max_grad_norm train_use_8bit_adam
  truncated_backprop_rand truncated_backprop_timestep truncated_rand_backprop_minmax
AlignPropTrainer@0.9-0.23: config! reward_function! prompt_function! sd_pipeline! image_samples_hook
BCOConfig@0.10-0.28: <transformers.TrainingArguments * beta bf16@0.19- dataset_num_proc disable_dropout@0.14-
  generate_during_eval gradient_checkpointing@0.22- is_encoder_decoder label_pad_token_id@-0.27 logging_steps@0.19-
  lr_scheduler_kwargs@0.25- max_completion_length max_density_ratio max_length max_prompt_length@-0.27
  min_density_ratio model_init_kwargs padding_value@-0.27 precompute_ref_log_probs prompt_sample_size
  ref_model_init_kwargs@-0.27 truncation_mode
BCOTrainer@0.10-0.28: model@-0.24 ref_model@-0.24 args@-0.24 train_dataset@-0.24 eval_dataset@-0.24 tokenizer@-0.11
  processing_class@0.12-0.24 data_collator@-0.24 model_init@-0.24 callbacks@-0.24 optimizers@-0.24
  preprocess_logits_for_metrics@-0.24 peft_config@-0.24 compute_metrics@-0.24 model_adapter_name@-0.24
  ref_adapter_name@-0.24 embedding_func@-0.24 embedding_tokenizer@-0.24 +tokenizer@0.12 *...@0.25- **@0.25-
CPOConfig@0.8-0.28: <transformers.TrainingArguments * alpha@0.22- beta bf16@0.19- cpo_alpha@0.9- dataset_num_proc
  disable_dropout generate_during_eval gradient_checkpointing@0.22- is_encoder_decoder label_pad_token_id@-0.27
  label_smoothing learning_rate@0.12- logging_steps@0.19- loss_type lr_scheduler_kwargs@0.25- max_completion_length
  max_length max_prompt_length@-0.27 max_target_length@-0.10 model_init_kwargs padding_value@-0.27 simpo_gamma@0.9-
  truncation_mode
CPOTrainer@0.8-0.28: model@-0.25 args@-0.25 data_collator@-0.25 train_dataset@-0.25 eval_dataset@-0.25 tokenizer@-0.11
  processing_class@0.12-0.25 model_init@-0.25 callbacks@-0.25 optimizers@-0.25 preprocess_logits_for_metrics@-0.25
  peft_config@-0.25 compute_metrics@-0.25 +tokenizer@0.12-0.13 *...@0.26- **@0.26-
DDPOConfig@-0.23: exp_name run_name seed log_with tracker_kwargs accelerator_kwargs project_kwargs tracker_project_name
  logdir num_epochs save_freq num_checkpoint_limit * allow_tf32 async_reward_computation max_workers mixed_precision
  negative_prompts per_prompt_stat_tracking per_prompt_stat_tracking_buffer_size per_prompt_stat_tracking_min_count
  push_to_hub@0.12- resume_from sample_batch_size sample_eta sample_guidance_scale sample_num_batches_per_epoch
  sample_num_steps train_adam_beta1 train_adam_beta2 train_adam_epsilon train_adam_weight_decay train_adv_clip_max
  train_batch_size train_cfg train_clip_range train_gradient_accumulation_steps train_learning_rate train_max_grad_norm
  train_num_inner_epochs train_timestep_fraction train_use_8bit_adam
DDPOTrainer@-0.23: config! reward_function! prompt_function! sd_pipeline! image_samples_hook
DPOConfig@0.9-: <transformers.TrainingArguments * base_model_attribute_name@0.19-0.28 activation_offloading@0.29- beta
  bf16@0.19- dataset_num_proc disable_dropout discopop_tau@0.13- f_alpha_divergence_coef f_divergence_type
  force_use_ref_model@-0.28 generate_during_eval@-0.28 is_encoder_decoder@-0.14 gradient_checkpointing@0.22-
  label_pad_token_id@-0.28 label_smoothing ld_alpha@0.18- learning_rate@0.12- logging_steps@0.19- loss_type
  loss_weights@0.20- lr_scheduler_kwargs@0.25- max_completion_length@0.11-0.28 max_length max_prompt_length@-0.28
  max_target_length@-0.13 model_adapter_name@-0.28 model_init_kwargs pad_to_multiple_of@0.29- pad_token@0.24-
  padding_free@0.14- padding_value@-0.25 precompute_ref_batch_size@0.13- precompute_ref_log_probs
  ref_adapter_name@-0.28 ref_model_init_kwargs@-0.28 ref_model_mixup_alpha ref_model_sync_steps reference_free@-0.28
  rpo_alpha@-0.28 router_aux_loss_coef@1.8- sync_ref_model tools@0.14-0.28 torch_empty_cache_steps@0.29-
  truncation_mode use_liger_loss@0.19-0.27 use_logits_to_keep@0.15-0.28 use_num_logits_to_keep@0.13-0.16
  trust_remote_code@1.7- use_liger_kernel@0.29- use_weighting@0.12-
DPOScriptArguments@0.9-0.12: dataset_name@-0.11 dataset_name!@0.12- dataset_train_split dataset_test_split
  sanity_check@-0.10 ignore_bias_buffers@-0.11 config gradient_checkpointing_use_reentrant ignore_bias_buffers@0.12-
DPOTrainer: model@-0.18 model!@0.19- ref_model beta@-0.12 label_smoothing@-0.12 loss_type@-0.12 args data_collator
  label_pad_token_id@-0.12 padding_value@-0.12 truncation_mode@-0.12 train_dataset eval_dataset tokenizer@-0.11
  processing_class@0.12- model_init@-0.18 compute_metrics@0.13- callbacks optimizers optimizer_cls_and_kwargs@0.19-0.28
  preprocess_logits_for_metrics@-0.28 max_length@-0.12 max_prompt_length@-0.12 max_target_length@-0.12
  quantization_config@1.8- peft_config is_encoder_decoder@-0.12 disable_dropout@-0.12 generate_during_eval@-0.12
  compute_metrics@-0.12 precompute_ref_log_probs@-0.12 dataset_num_proc@-0.12 model_init_kwargs@-0.12
  ref_model_init_kwargs@-0.12 model_adapter_name@-0.12 ref_adapter_name@-0.12 reference_free@-0.12
  force_use_ref_model@0.8-0.12 +tokenizer@0.12-0.15
DataCollatorForCompletionOnlyLM@-0.19: response_template! instruction_template *... mlm ignore_index padding_free@0.10-
  **
DatasetMixtureConfig@0.22-: datasets streaming test_split_size
DistillationConfig@1.10-: <transformers.TrainingArguments * beta bf16 cache_implementation chat_template_kwargs
  disable_dropout ds3_gather_for_generation generation_kwargs gradient_checkpointing learning_rate log_completions
  log_unique_prompts logging_steps lr_scheduler_kwargs max_completion_length max_tool_calling_iterations@1.11- min_p
  model_init_kwargs num_completions_to_print pad_to_multiple_of remove_unused_columns repetition_penalty
  shuffle_dataset teacher_model_init_kwargs teacher_model_name_or_path teacher_model_revision temperature top_k top_p
  torch_empty_cache_steps trust_remote_code use_liger_kernel use_vllm vllm_enable_sleep_mode
  vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url
  vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
DistillationTrainer@1.10-: model! teacher_model args train_dataset eval_dataset processing_class callbacks optimizers
  quantization_config peft_config tools@1.11-
DpoScriptArguments@0.8: dataset_name beta max_length max_prompt_length max_target_length sanity_check
  ignore_bias_buffers generate_during_eval config gradient_checkpointing_use_reentrant
GKDConfig@0.11-0.28: <transformers.TrainingArguments * activation_offloading@0.18- assistant_only_loss@0.19-
  average_tokens_across_devices@0.19-0.22 beta chars_per_token@-0.17 bf16@0.19- chat_template_path@0.19-
  completion_only_loss@0.17- dataset_batch_size@-0.17 dataset_kwargs dataset_num_proc dataset_text_field
  disable_dropout eos_token@0.17- eval_packing gradient_checkpointing@0.22- learning_rate@0.12- lmbda
  logging_steps@0.19- loss_type@0.23- lr_scheduler_kwargs@0.25- max_length@0.16- max_new_tokens max_seq_length@-0.19
  model_init_kwargs neftune_noise_alpha@-0.11 num_of_sequences@-0.17 packing packing_strategy@0.19-
  pad_to_multiple_of@0.18- pad_token@0.16- padding_free@0.16- seq_kd@0.12- shuffle_dataset@0.26-
  teacher_model_init_kwargs teacher_model_name_or_path temperature use_liger@-0.17
GKDTrainer@0.11-0.28: teacher_model!@-0.11 model@0.12-0.25 teacher_model@0.12-0.25 args@-0.25 *...@-0.11,0.26-
  **@-0.11,0.26- data_collator@0.12-0.25 train_dataset@0.12-0.25 eval_dataset@0.12-0.25 processing_class@0.12-0.25
  model_init@0.12-0.14 compute_metrics@0.12-0.25 callbacks@0.12-0.25 optimizers@0.12-0.25
  preprocess_logits_for_metrics@0.12-0.25 peft_config@0.12-0.25 formatting_func@0.12-0.25 +tokenizer@0.12
GRPOConfig@0.14-: <transformers.TrainingArguments * beta gradient_accumulation_steps@-0.14 bf16@0.19-
  cache_implementation@0.16- cast_lm_head_to_fp32@0.25- chat_template_kwargs@0.25- delta@0.18- disable_dropout@0.17-
  ds3_gather_for_generation@0.15- entropy_coef@1.8- entropy_coef_delta@1.8- entropy_coef_max@1.8- entropy_coef_min@1.8-
  entropy_target@1.8- epsilon@0.16- epsilon_high@0.16- generation_batch_size@0.18- generation_kwargs@0.19-
  gradient_checkpointing@0.22- importance_sampling_level@0.20- learning_rate log_completions@0.15-
  log_completions_hub_repo@0.28- log_multimodal@1.9- log_unique_prompts@0.26- logging_steps@0.19- loss_type@0.17-
  lr_scheduler_kwargs@0.25- mask_truncated_completions@0.17- max_completion_length max_prompt_length@-0.27
  max_tool_calling_iterations@0.27- min_p@0.16- model_init_kwargs multi_objective_aggregation@0.27-
  num_completions_to_print@0.17- num_generations per_device_train_batch_size@-0.14 num_generations_eval@0.26-
  num_iterations@0.16- off_policy_mask_threshold@0.27- pad_to_multiple_of@1.0- ref_model_mixup_alpha@0.15-
  ref_model_sync_steps@0.15- remove_unused_columns repetition_penalty@0.16- reward_weights@0.15-
  router_aux_loss_coef@1.7- sapo_temperature_neg@0.26- sapo_temperature_pos@0.26- scale_rewards@0.16-
  shuffle_dataset@0.17- steps_per_generation@0.18- sync_ref_model@0.15- temperature top_entropy_quantile@0.20-
  top_k@0.16- top_p@0.16- torch_empty_cache_steps@0.29- transformers_continuous_batching_config@1.7-
  trust_remote_code@1.7- use_adaptive_entropy@1.8- use_bias_correction_kl@0.26- use_liger_loss@0.17-0.27
  use_liger_kernel@0.29- use_transformers_continuous_batching@1.7- use_transformers_paged@0.20- use_vllm
  vllm_device@-0.17 vllm_dtype@0.15-0.17 vllm_enable_prefix_caching@0.16-0.17 vespo_k_neg@1.0- vespo_k_pos@1.0-
  vespo_lambda_neg@1.0- vespo_lambda_pos@1.0- vllm_enable_sleep_mode@0.23- vllm_gpu_memory_utilization
  vllm_group_port@0.27- vllm_guided_decoding_regex@0.16-0.27 vllm_max_model_len@0.15-0.17
  vllm_importance_sampling_cap@0.23- vllm_importance_sampling_clip_max@1.6- vllm_importance_sampling_clip_min@1.6-
  vllm_importance_sampling_correction@0.23- vllm_importance_sampling_mode@0.26- vllm_max_model_length@0.26-
  vllm_mode@0.18- vllm_model_impl@0.21- vllm_server_base_url@0.18- vllm_server_host@0.16- vllm_server_port@0.16-
  vllm_server_timeout@0.16- vllm_structured_outputs_regex@0.27- vllm_tensor_parallel_size@0.18-
  wandb_log_unique_prompts@0.17-0.26
GRPOTrainer@0.14-: model! reward_funcs!@-1.7 reward_funcs@1.8- args train_dataset eval_dataset processing_class
  reward_processing_classes callbacks optimizers quantization_config@1.8- peft_config tools@0.26- rollout_func@0.25-
  environment_factory@0.29-
IterativeSFTConfig@0.18-0.23: <transformers.TrainingArguments * bf16@0.19- gradient_checkpointing@0.22-
  logging_steps@0.19- max_length model_init_kwargs optimize_device_cache truncation_mode
IterativeSFTTrainer@-0.23: model@-0.17 model!@0.18- args tokenizer@-0.11 data_collator@0.18- eval_dataset@0.18-
  processing_class@0.12- optimizers data_collator@-0.17 eval_dataset@-0.17 preprocess_logits_for_metrics@0.18-
  compute_metrics@0.18- max_length@-0.19 truncation_mode@-0.19 preprocess_logits_for_metrics@-0.17
  compute_metrics@-0.17 optimize_device_cache@-0.19 +tokenizer@0.12
KTOConfig@0.8-: <transformers.TrainingArguments * base_model_attribute_name@0.17-0.27 activation_offloading@1.6- beta
  bf16@0.19- dataset_num_proc desirable_weight disable_dropout@0.12- generate_during_eval@-1.1
  gradient_checkpointing@0.22- is_encoder_decoder@-0.26 label_pad_token_id@-0.27 learning_rate@0.11-
  logging_steps@0.19- loss_type@0.9,0.11- lr_scheduler_kwargs@0.25- max_completion_length@-0.26 max_density_ratio@0.9
  max_length max_prompt_length@-0.26 min_density_ratio@0.9 model_init_kwargs padding_value@-0.27
  pad_to_multiple_of@1.7- precompute_ref_batch_size@1.2- precompute_ref_log_probs prompt_sample_size@0.9
  ref_model_init_kwargs@-0.27 truncation_mode@-0.26 ref_model_mixup_alpha@1.7- ref_model_sync_steps@1.7-
  router_aux_loss_coef@1.8- sync_ref_model@1.7- torch_empty_cache_steps@0.29- train_sampling_strategy@1.6-
  trust_remote_code@1.7- undesirable_weight use_liger_loss@0.17-0.27 use_liger_kernel@0.29-
KTOTrainer@0.8-: model@-0.25 model!@1.8- ref_model@-0.25,1.8- args@-0.25,1.8- data_collator@1.8-
  train_dataset@-0.25,1.8- eval_dataset@-0.25,1.8- tokenizer@-0.11 processing_class@0.12-0.25,1.8- data_collator@-0.25
  model_init@-0.25 compute_metrics@1.8- callbacks@-0.25,1.8- optimizers@-0.25,1.8- preprocess_logits_for_metrics@-0.25
  quantization_config@1.8- peft_config@-0.25,1.8- compute_metrics@-0.25 model_adapter_name@-0.25 ref_adapter_name@-0.25
  embedding_func@0.9 embedding_tokenizer@0.9 +tokenizer@0.12-0.13 *...@0.26-1.7 **@0.26-1.7
LogCompletionsCallback@0.11-: trainer! generation_config num_prompts freq
ModelConfig: model_name_or_path model_revision torch_dtype@-0.22 dtype@0.23- trust_remote_code@-1.6 attn_implementation
  use_peft lora_r lora_alpha lora_dropout lora_target_modules lora_target_parameters@0.21- lora_modules_to_save
  load_in_8bit@-0.7 lora_task_type@0.8-0.20,1.7- * bnb_4bit_quant_storage@0.26- bnb_4bit_quant_type load_in_4bit
  load_in_8bit@0.8- lora_task_type@0.21-1.6 torch_dtype@0.23-0.26 use_bnb_nested_quant use_dora@0.16- use_rslora@0.10-
NashMDConfig@0.11-0.28: <transformers.TrainingArguments * beta bf16@0.19- cache_implementation@0.23-
  dataset_num_proc@-0.24 disable_dropout ds3_gather_for_generation@0.14- generation_kwargs@0.23-
  gpu_memory_utilization@0.17-0.24 gradient_checkpointing@0.22- judge@0.12- learning_rate logging_steps@0.19- loss_type
  lr_scheduler_kwargs@0.25- max_length@0.14- max_new_tokens min_p@0.23- missing_eos_penalty mixture_coef
  model_init_kwargs@0.20- repetition_penalty@0.23- reward_model_path reward_weights@0.23- temperature top_k@0.23-
  top_p@0.23- use_transformers_paged@0.23- use_vllm@0.14- vllm_enable_sleep_mode@0.28-
  vllm_gpu_memory_utilization@0.23- vllm_guided_decoding_regex@0.23-0.26 vllm_group_port@0.27- vllm_mode@0.23-
  vllm_model_impl@0.21- vllm_server_base_url@0.23- vllm_server_host@0.23- vllm_server_port@0.23-
  vllm_server_timeout@0.23- vllm_structured_outputs_regex@0.27- vllm_tensor_parallel_size@0.23-
NashMDTrainer@0.11-0.28: model@-0.25 ref_model@-0.25 reward_model@-0.22 reward_funcs@0.23-0.25 judge@0.12-0.25
  args@-0.25 data_collator@-0.25 train_dataset@-0.25 eval_dataset@-0.25 tokenizer@-0.11 processing_class@0.12-0.25
  peft_config@-0.25 compute_metrics@-0.25 callbacks@-0.25 optimizers@-0.25 preprocess_logits_for_metrics@-0.25
  +tokenizer@0.12 reward_model@0.23-0.24 *...@0.26- **@0.26-
ORPOConfig@0.8-0.28: <transformers.TrainingArguments * beta bf16@0.19- dataset_num_proc disable_dropout
  generate_during_eval gradient_checkpointing@0.22- is_encoder_decoder label_pad_token_id@-0.27 learning_rate@0.12-
  logging_steps@0.19- lr_scheduler_kwargs@0.25- max_completion_length max_length max_prompt_length@-0.27
  model_init_kwargs padding_value truncation_mode
ORPOTrainer@0.8-0.28: model@-0.25 args@-0.25 data_collator@-0.25 train_dataset@-0.25 eval_dataset@-0.25 tokenizer@-0.11
  processing_class@0.12-0.25 model_init@-0.25 callbacks@-0.25 optimizers@-0.25 preprocess_logits_for_metrics@-0.25
  peft_config@-0.25 compute_metrics@-0.25 +tokenizer@0.12-0.14 *...@0.26- **@0.26-
OnlineDPOConfig@0.10-0.28: <transformers.TrainingArguments * beta bf16@0.19- cache_implementation@0.23-
  dataset_num_proc@-0.24 disable_dropout@0.11- ds3_gather_for_generation@0.14- generation_kwargs@0.23-
  gpu_memory_utilization@0.17-0.24 gradient_checkpointing@0.22- judge@0.12- learning_rate@0.11- logging_steps@0.19-
  loss_type lr_scheduler_kwargs@0.25- max_length@0.14- max_new_tokens min_p@0.23- missing_eos_penalty
  model_init_kwargs@0.20- repetition_penalty@0.23- reward_model_path reward_weights@0.23- temperature top_k@0.23-
  top_p@0.23- use_transformers_paged@0.23- use_vllm@0.14- vllm_enable_sleep_mode@0.28-
  vllm_gpu_memory_utilization@0.23- vllm_guided_decoding_regex@0.23-0.26 vllm_group_port@0.27- vllm_mode@0.23-
  vllm_model_impl@0.21- vllm_server_base_url@0.23- vllm_server_host@0.23- vllm_server_port@0.23-
  vllm_server_timeout@0.23- vllm_structured_outputs_regex@0.27- vllm_tensor_parallel_size@0.23-
OnlineDPOTrainer@0.10-0.28: model@-0.10 model!@0.11-0.25 ref_model@-0.25 reward_model@-0.22 reward_funcs@0.23-0.25
  judge@-0.25 args@-0.25 data_collator@-0.25 train_dataset@-0.25 eval_dataset@-0.25 tokenizer@-0.11 model_init@-0.10
  processing_class@0.12-0.25 reward_processing_class@0.12-0.22 reward_processing_classes@0.23-0.25
  peft_config@0.11-0.25 compute_metrics@-0.25 callbacks@-0.25 optimizers@-0.25 preprocess_logits_for_metrics@-0.25
  +tokenizer@0.12-0.13 reward_model@0.23-0.24 reward_processing_class@0.23-0.24 *...@0.26- **@0.26-
PPOConfig@-0.28: exp_name@-0.11 seed@-0.11 log_with@-0.11 task_name@-0.11 model_name@-0.11 query_dataset@-0.11
  reward_model@-0.11 remove_unused_columns@-0.11 tracker_kwargs@-0.11 accelerator_kwargs@-0.11 project_kwargs@-0.11
  tracker_project_name@-0.11 <transformers.TrainingArguments@0.12- * adap_kl_ctrl@-0.11 backward_batch_size@-0.11
  batch_size bf16@0.19- cliprange cliprange_value compare_steps@-0.11 dataset_num_proc@0.10- early_stopping@-0.11
  forward_batch_size@-0.11 ds3_gather_for_generation@0.14- exp_name@0.12-0.27 gamma global_backward_batch_size@-0.11
  global_batch_size@-0.11 gradient_accumulation_steps@-0.11 gradient_checkpointing@0.9-0.11,0.22- horizon@-0.11
  init_kl_coef@-0.11 is_encoder_decoder@-0.11 is_peft_model@-0.11 kl_penalty@-0.11 kl_coef@0.12- kl_estimator@0.17- lam
  learning_rate@-0.11 max_grad_norm@-0.11 local_batch_size@0.12- local_mini_batch_size@0.12-
  local_rollout_forward_batch_size@0.12- logging_steps@0.19- lr_scheduler_kwargs@0.25- micro_batch_size@0.12-
  mini_batch_size optimize_cuda_cache@-0.11 optimize_device_cache@-0.11 ppo_epochs@-0.11
  push_to_hub_if_best_kwargs@-0.11 ratio_threshold@-0.11 score_clip@-0.11 steps@-0.11 target@-0.11 target_kl@-0.11
  use_score_norm@-0.11 use_score_scaling@-0.11 missing_eos_penalty@0.12- model_adapter_name@0.13-
  num_mini_batches@0.12- num_ppo_epochs@0.12- num_sample_generations@0.12- num_total_batches@0.12- push_to_hub@0.12-
  ref_adapter_name@0.13- response_length@0.12- reward_model_path@0.12- run_name@0.12-0.27 sft_model_path@0.12-
  stop_token@0.12- stop_token_id@0.12- temperature@0.12- total_episodes@0.12- vf_coef whiten_rewards world_size
PPOTrainer@-0.28: config@-0.11 model@-0.11 ref_model@-0.11 tokenizer@-0.11 dataset@-0.11 optimizer@-0.11 config!@0.12
  args!@0.13-0.25 processing_class!@0.12-0.25 policy!@0.12 ref_policy!@0.12 model!@0.13-0.25 ref_model!@0.13-0.25
  reward_model!@0.12-0.25 train_dataset!@0.12-0.25 value_model@0.12-0.17 value_model!@0.18-0.25 data_collator@-0.25
  num_shared_layers@-0.11 lr_scheduler@-0.11 training_data_collator@0.9-0.11 eval_dataset@0.12-0.25
  optimizers@0.12-0.25 callbacks@0.12-0.25 peft_config@0.13-0.25 +config@0.13-0.14 +tokenizer@0.12-0.14
  +policy@0.13-0.14 +ref_policy@0.13-0.14 *...@0.26- **@0.26-
PPOv2Config@0.11-0.12: <transformers.TrainingArguments@-0.11 *@-0.11 batch_size@-0.11 cliprange@-0.11
  cliprange_value@-0.11 dataset_num_proc@-0.11 exp_name@-0.11 gamma@-0.11 kl_coef@-0.11 lam@-0.11
  local_batch_size@-0.11 local_mini_batch_size@-0.11 local_rollout_forward_batch_size@-0.11 micro_batch_size@-0.11
  mini_batch_size@-0.11 missing_eos_penalty@-0.11 num_mini_batches@-0.11 num_ppo_epochs@-0.11
  num_sample_generations@-0.11 num_total_batches@-0.11 response_length@-0.11 reward_model_path@-0.11 run_name@-0.11
  sft_model_path@-0.11 stop_token@-0.11 stop_token_id@-0.11 temperature@-0.11 total_episodes@-0.11 vf_coef@-0.11
  whiten_rewards@-0.11 world_size@-0.11 *...@0.12- **@0.12-
PPOv2Trainer@0.11-0.12: config!@-0.11 tokenizer!@-0.11 policy!@-0.11 ref_policy!@-0.11 reward_model!@-0.11
  train_dataset!@-0.11 value_model@-0.11 data_collator@-0.11 eval_dataset@-0.11 optimizers@-0.11 callbacks@-0.11
  *...@0.12- **@0.12-
PRMConfig@0.13-0.28: <transformers.TrainingArguments * average_tokens_across_devices@0.19-0.22 bf16@0.19-
  dataset_num_proc disable_dropout@0.14- gradient_checkpointing@0.22- learning_rate logging_steps@0.19-
  lr_scheduler_kwargs@0.25 max_completion_length max_length max_prompt_length@0.14-0.27 step_separator
  train_on_last_step_only
PRMTrainer@0.13-0.28: model@-0.25 args@-0.25 data_collator@-0.25 train_dataset@-0.25 eval_dataset@-0.25
  processing_class@-0.25 model_init@-0.25 compute_metrics@-0.25 callbacks@-0.25 optimizers@-0.25
  preprocess_logits_for_metrics@-0.25 peft_config@-0.25 *...@0.26- **@0.26-
RLOOConfig@0.11-: <transformers.TrainingArguments * batch_size@-0.21 beta@0.22- bf16@0.19- cache_implementation@0.22-
  cliprange@-0.24 dataset_num_proc@-0.24 chat_template_kwargs@0.25- disable_dropout@0.22-
  ds3_gather_for_generation@0.14- epsilon@0.22- epsilon_high@0.22- exp_name@-0.24 generation_batch_size@0.22-
  generation_kwargs@0.22- gradient_checkpointing@0.22- kl_coef@-0.24 local_batch_size@-0.21 local_mini_batch_size@-0.21
  learning_rate@0.22- local_rollout_forward_batch_size@-0.24 log_completions@0.22- log_multimodal@1.9-
  log_unique_prompts@0.26- logging_steps@0.19- micro_batch_size@-0.21 mini_batch_size@-0.21 lr_scheduler_kwargs@0.25-
  mask_truncated_completions@0.22- max_completion_length@0.22- max_prompt_length@0.22-0.28 min_p@0.22-
  missing_eos_penalty@-0.24 normalize_advantage@0.14-0.21 model_init_kwargs@0.22- normalize_advantages@0.22-
  normalize_reward@0.14-0.24 num_completions_to_print@0.22- num_generations@0.22- num_generations_eval@0.26-
  num_iterations@0.22- num_mini_batches@-0.24 num_ppo_epochs@-0.24 num_sample_generations@-0.24 num_total_batches@-0.21
  push_to_hub@0.12-0.21 pad_to_multiple_of@1.0- ref_model_mixup_alpha@0.22- ref_model_sync_steps@0.22-
  remove_unused_columns@0.22- repetition_penalty@0.22- response_length@-0.24 reward_clip_range@0.14-
  reward_model_path@-0.21 reward_weights@0.22- rloo_k@-0.24 run_name@-0.21 sft_model_path@-0.21
  router_aux_loss_coef@1.7- shuffle_dataset@0.22- steps_per_generation@0.22- stop_token@-0.24 stop_token_id@-0.24
  sync_ref_model@0.22- temperature token_level_kl@0.14-0.24 top_k@0.22- top_p@0.22- total_episodes@-0.24
  whiten_rewards@-0.21 world_size@-0.21 torch_empty_cache_steps@0.29- transformers_continuous_batching_config@1.7-
  trust_remote_code@1.7- use_liger_kernel@0.29- use_transformers_continuous_batching@1.7- use_transformers_paged@0.22-
  use_vllm@0.22- vllm_enable_sleep_mode@0.24- vllm_gpu_memory_utilization@0.22- vllm_group_port@0.27-
  vllm_guided_decoding_regex@0.22-0.27 vllm_max_model_length@0.27- vllm_mode@0.22- vllm_model_impl@0.22-
  vllm_server_base_url@0.22- vllm_server_host@0.22- vllm_server_port@0.22- vllm_server_timeout@0.22-
  vllm_structured_outputs_regex@0.27- vllm_tensor_parallel_size@0.22- wandb_log_unique_prompts@0.22-0.26
RLOOTrainer@0.11-: config!@-0.21 tokenizer!@-0.11 processing_class!@0.12-0.21 policy!@-0.21 ref_policy!@-0.21
  reward_model!@-0.21 train_dataset!@-0.21 model@0.22-0.26 reward_funcs@0.22-0.26 model!@0.27- reward_funcs!@0.27-
  args@0.22- train_dataset@0.22- eval_dataset@0.22- processing_class@0.22- reward_processing_classes@0.22-
  callbacks@0.22- optimizers@0.22- quantization_config@1.8- peft_config@0.22- config@0.22-0.24 reward_model@0.22-0.24
  policy@0.22-0.24 ref_policy@0.22-0.24 data_collator@-0.24 eval_dataset@-0.21 optimizers@-0.21 callbacks@-0.21
  +tokenizer@0.12-0.13
RewardConfig: <transformers.TrainingArguments * average_tokens_across_devices@0.19-0.22 activation_offloading@0.24-
  bf16@0.19- center_rewards_coefficient@0.10- chat_template_path@0.24- dataset_num_proc@0.10- disable_dropout@0.14-
  eos_token@0.24- gradient_checkpointing@0.22- learning_rate@0.24- logging_steps@0.19- lr_scheduler_kwargs@0.25-
  max_length remove_unused_columns@0.12-0.23 model_init_kwargs@0.24- pad_to_multiple_of@0.24- pad_token@0.24-
  torch_empty_cache_steps@0.29- trust_remote_code@1.7- use_liger_kernel@0.29-
RewardTrainer: model@-0.23 model!@0.24- args data_collator train_dataset eval_dataset tokenizer@-0.11
  processing_class@0.12- model_init@-0.23 compute_metrics callbacks optimizers optimizer_cls_and_kwargs@0.24-
  preprocess_logits_for_metrics max_length@-0.13 quantization_config@1.8- peft_config +tokenizer@0.12-0.14
SFTConfig@0.9-: <transformers.TrainingArguments * chars_per_token@-0.17 activation_offloading@0.18-
  assistant_only_loss@0.19- average_tokens_across_devices@0.19-0.22 bf16@0.19- chat_template_path@0.19-
  completion_only_loss@0.17- dataset_batch_size@-0.17 dataset_kwargs dataset_num_proc dataset_text_field
  eos_token@0.17- eval_packing gradient_checkpointing@0.22- learning_rate@0.12- logging_steps@0.19- loss_type@0.23-
  lr_scheduler_kwargs@0.25- max_length@0.16- max_seq_length@-0.19 model_init_kwargs neftune_noise_alpha@-0.11
  num_of_sequences@-0.17 packing packing_strategy@0.19- pad_to_multiple_of@0.18- pad_token@0.16- padding_free@0.16-
  use_liger@0.10-0.17 router_aux_loss_coef@1.7- shuffle_dataset@0.26- torch_empty_cache_steps@0.29-
  truncation_mode@1.0- trust_remote_code@1.7- use_liger_kernel@0.29-
SFTScriptArguments@0.9-0.12: dataset_name@-0.11 dataset_name!@0.12- dataset_train_split dataset_test_split config
  gradient_checkpointing_use_reentrant ignore_bias_buffers@0.12-
SFTTrainer: model@-0.14 model!@0.15- args data_collator train_dataset eval_dataset tokenizer@-0.11
  processing_class@0.12- model_init@-0.14 compute_loss_func@0.15- compute_metrics callbacks optimizers
  optimizer_cls_and_kwargs@0.15- preprocess_logits_for_metrics quantization_config@1.8- peft_config
  dataset_text_field@-0.12 packing@-0.12 formatting_func max_seq_length@-0.12 infinite@-0.12 num_of_sequences@-0.12
  chars_per_token@-0.12 dataset_num_proc@-0.12 dataset_batch_size@-0.12 neftune_noise_alpha@-0.12
  model_init_kwargs@-0.12 dataset_kwargs@-0.12 eval_packing@0.8-0.12 +tokenizer@0.12-0.15
ScriptArguments@0.12-: dataset_name!@-0.17 dataset_name@0.18- dataset_config@0.13- dataset_train_split
  dataset_test_split config@-0.12 dataset_streaming@0.19- gradient_checkpointing_use_reentrant@-0.26
  ignore_bias_buffers
SftScriptArguments@0.8: dataset_name dataset_text_field dataset_train_name dataset_test_name max_seq_length packing
  config gradient_checkpointing_use_reentrant
SyncRefModelCallback@0.10-: ref_model! accelerator!
XPOConfig@0.11-0.28: <transformers.TrainingArguments * alpha beta bf16@0.19- cache_implementation@0.23-
  dataset_num_proc@-0.24 disable_dropout ds3_gather_for_generation@0.14- generation_kwargs@0.23-
  gpu_memory_utilization@0.17-0.24 gradient_checkpointing@0.22- judge@0.12- learning_rate logging_steps@0.19- loss_type
  lr_scheduler_kwargs@0.25- max_length@0.14- max_new_tokens min_p@0.23- missing_eos_penalty model_init_kwargs@0.20-
  repetition_penalty@0.23- reward_model_path reward_weights@0.23- temperature top_k@0.23- top_p@0.23-
  use_transformers_paged@0.23- use_vllm@0.14- vllm_enable_sleep_mode@0.28- vllm_gpu_memory_utilization@0.23-
  vllm_guided_decoding_regex@0.23-0.26 vllm_group_port@0.27- vllm_mode@0.23- vllm_model_impl@0.21-
  vllm_server_base_url@0.23- vllm_server_host@0.23- vllm_server_port@0.23- vllm_server_timeout@0.23-
  vllm_structured_outputs_regex@0.27- vllm_tensor_parallel_size@0.23-
XPOTrainer@0.11-0.28: model@-0.25 ref_model@-0.25 reward_model@-0.22 reward_funcs@0.23-0.25 judge@0.12-0.25 args@-0.25
  data_collator@-0.25 train_dataset@-0.25 eval_dataset@-0.25 tokenizer@-0.11 processing_class@0.12-0.25
  reward_processing_classes@0.23-0.25 peft_config@-0.25 compute_metrics@-0.25 callbacks@-0.25 optimizers@-0.25
  preprocess_logits_for_metrics@-0.25 +tokenizer@0.12 reward_model@0.23-0.24 *...@0.26- **@0.26-
apply_chat_template@0.11-: example! tokenizer!@-1.2 processing_class!@1.3- tools@0.13- **@0.21-
clone_chat_template@0.19-: model! tokenizer! source_tokenizer_path! resize_to_multiple_of
create_reference_model: model! num_shared_layers pattern
get_cached_tokenizer@0.26: tokenizer!
get_dataset@0.22-: mixture_config!
get_kbit_device_map@-1.7:
get_peft_config: model_config!@-0.12 model_args!@0.13- +model_config@0.13
get_quantization_config: model_config!@-0.12 model_args!@0.13- +model_config@0.13
get_training_chat_template@0.27-: tokenizer!@-1.3 processing_class@1.4- tokenizer@1.4-
is_conversational@0.11-: example!
pack_dataset@0.16-: dataset! seq_length! strategy@0.19- map_kwargs
setup_chat_format@-0.25: model! tokenizer! format resize_to_multiple_of
truncate_dataset@0.16-0.29: dataset! max_length! map_kwargs
unpair_preference_dataset@0.11-: dataset! num_proc@-1.2 desc@0.12-1.2 **@1.3-
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = """
DPOConfig@0.15-: <transformers.TrainingArguments base_model_attribute_name='model'@0.19-0.27
  activation_offloading=False@0.29- bf16=?@0.19- dataset_num_proc=None disable_dropout=True
  force_use_ref_model=False@-0.27 generate_during_eval=False@-0.27 force_use_ref_model=None@0.28
  f_divergence_type='reverse_kl'@0.29- gradient_checkpointing=True@0.22- label_smoothing=0.0 ld_alpha=None@0.18-
  loss_type='sigmoid'@-0.19 loss_weights=None@0.20- lr_scheduler_kwargs=None@0.25- max_completion_length=None@-0.27
  model_adapter_name=None@-0.28 model_init_kwargs=None pad_to_multiple_of=None@0.29-1.15 pad_token=None@0.24-
  padding_free=False padding_value=None@-0.25 precompute_ref_batch_size=None precompute_ref_log_probs=False
  ref_adapter_name=None@-0.28 ref_model_init_kwargs=None@-0.28 reference_free=False@-0.27 rpo_alpha=None@-0.28
  router_aux_loss_coef=None@1.14- sync_ref_model=False tools=None@-0.28 truncation_mode='keep_end'@-0.28
  use_num_logits_to_keep=False@-0.15 use_num_logits_to_keep=None@0.16 use_liger_loss=False@0.19-0.24
  use_liger_kernel=?@0.25-0.27 use_liger_loss=None@0.25-0.27 use_logits_to_keep=False@0.17-0.27
  torch_empty_cache_steps=None@0.29- truncation_mode='keep_start'@0.29- trust_remote_code=False@1.7-
  use_liger_kernel=False@0.29- use_weighting=False
DatasetMixtureConfig@0.22-: datasets=[] streaming=False test_split_size=None
DistillationConfig@1.10-: <transformers.TrainingArguments bf16=? cache_implementation=None chat_template_kwargs=None
  disable_dropout=False ds3_gather_for_generation=True generation_kwargs=None gradient_checkpointing=True
  log_completions=False log_unique_prompts=False lr_scheduler_kwargs=None max_tool_calling_iterations=None@1.11-
  min_p=None model_init_kwargs=None num_completions_to_print=None pad_to_multiple_of=None@-1.15
  remove_unused_columns=False shuffle_dataset=True teacher_model_init_kwargs=None teacher_model_name_or_path=None
  teacher_model_revision=None top_k=0 torch_empty_cache_steps=None trust_remote_code=False use_liger_kernel=False
  use_vllm=False vllm_enable_sleep_mode=False vllm_max_model_length=None vllm_mode='colocate' vllm_model_impl='vllm'
  vllm_server_base_url=None vllm_server_host='0.0.0.0' vllm_structured_outputs_regex=None
GRPOConfig@0.15-: <transformers.TrainingArguments beta=0.0@0.19- bf16=?@0.19- cache_implementation=None@0.16-
  cast_lm_head_to_fp32=False@0.25- chat_template_kwargs=None@0.25- delta=None@0.18- disable_dropout=False@0.17-
  ds3_gather_for_generation=True entropy_coef=0.0@1.8- entropy_coef_min=0.0@1.8- epsilon_high=None@0.16-
  generation_kwargs=None@0.19- gradient_checkpointing=True@0.22- importance_sampling_level='token'@0.20-
  log_completions=False loss_type='bnpo'@0.17-0.21 log_completions_hub_repo=None@0.28- log_multimodal=True@1.9-
  log_unique_prompts=False@0.27- loss_type='dapo'@0.22- lr_scheduler_kwargs=None@0.25-
  mask_truncated_completions=False@0.17- max_prompt_length=None@0.26-0.27 max_tool_calling_iterations=None@0.27-
  min_p=None@0.16- model_init_kwargs=None multi_objective_aggregation='sum_then_normalize'@0.27-
  num_completions_to_print=None@0.17- num_generations_eval=None@0.26- off_policy_mask_threshold=None@0.27-
  pad_to_multiple_of=None@1.0-1.15 remove_unused_columns=False reward_weights=None scale_rewards=True@0.16-0.21
  router_aux_loss_coef=None@1.14- shuffle_dataset=True@0.17- sync_ref_model=False top_k=None@0.18-0.26
  use_liger_loss=False@0.17-0.24 top_k=0@0.28- torch_empty_cache_steps=None@0.29-
  transformers_continuous_batching_config=None@1.7- trust_remote_code=False@1.7- use_adaptive_entropy=False@1.8-
  use_bias_correction_kl=False@0.26-1.9 use_liger_kernel=?@0.25-0.27 use_liger_loss=None@0.25-0.27
  use_bias_correction_kl=True@1.10- use_liger_kernel=False@0.29- use_transformers_paged=False@0.20- use_vllm=False
  vllm_device='auto'@-0.15 vllm_dtype='auto'@-0.15 vllm_device=None@0.16-0.17 vllm_dtype=None@0.16-0.17
  vllm_enable_prefix_caching=None@0.16-0.17 vllm_gpu_memory_utilization=None@0.16-0.17
  vllm_enable_sleep_mode=False@0.23- vllm_guided_decoding_regex=None@0.16-0.27 vllm_max_model_len=None@-0.17
  vllm_importance_sampling_cap=None@1.6- vllm_importance_sampling_clip_min=None@1.6-
  vllm_importance_sampling_correction=True@0.23- vllm_importance_sampling_mode='sequence_mask'@0.26-
  vllm_max_model_length=None@0.26- vllm_mode='server'@0.18-0.29 vllm_mode='colocate'@1.0- vllm_model_impl='vllm'@0.21-
  vllm_server_base_url=None@0.18- vllm_server_host='0.0.0.0'@0.16- wandb_log_unique_prompts=False@0.17-0.25
  wandb_log_unique_prompts=None@0.26 vllm_structured_outputs_regex=None@0.28-
KTOConfig@0.15-: <transformers.TrainingArguments base_model_attribute_name='model'@0.17-0.27
  activation_offloading=False@1.6- bf16=?@0.19- dataset_num_proc=None disable_dropout=True
  generate_during_eval=False@-1.1 gradient_checkpointing=True@0.22- is_encoder_decoder=None@-0.26 loss_type='kto'
  lr_scheduler_kwargs=None@0.25- max_completion_length=None@-0.26 model_init_kwargs=None padding_value=None@-0.27
  pad_to_multiple_of=None@1.7-1.15 precompute_ref_batch_size=None@1.2- precompute_ref_log_probs=False
  ref_model_init_kwargs=None@-0.27 truncation_mode='keep_end'@-0.26 use_liger_loss=False@0.17-0.24
  use_liger_kernel=?@0.25-0.27 use_liger_loss=None@0.25-0.27 router_aux_loss_coef=None@1.14- sync_ref_model=False@1.7-
  torch_empty_cache_steps=None@0.29- train_sampling_strategy='sequential'@1.6- trust_remote_code=False@1.7-
  use_liger_kernel=False@0.29-
ModelConfig@0.15-: attn_implementation=None bnb_4bit_quant_storage=None@0.26- bnb_4bit_quant_type='nf4'
  dtype='float32'@0.27- load_in_4bit=False load_in_8bit=False lora_modules_to_save=None
  lora_target_parameters=None@0.21- lora_task_type='CAUSAL_LM' model_name_or_path=None model_revision='main'
  torch_dtype=None@-0.26 trust_remote_code=False@-1.6 use_bnb_nested_quant=False use_dora=False@0.16- use_peft=False
  use_rslora=False
RLOOConfig@0.15-: <transformers.TrainingArguments batch_size=None@-0.21 bf16=?@0.19- dataset_num_proc=None@-0.21
  cache_implementation=None@0.22- chat_template_kwargs=None@0.25- disable_dropout=False@0.22-
  ds3_gather_for_generation=True local_batch_size=None@-0.21 local_mini_batch_size=None@-0.21
  micro_batch_size=None@-0.21 mini_batch_size=None@-0.21 missing_eos_penalty=None@-0.21 normalize_advantage=False@-0.21
  normalize_reward=False@-0.21 num_total_batches=None@-0.21 push_to_hub=False@-0.21
  reward_model_path='EleutherAI/pythia-160m'@-0.21 run_name=None@-0.21 sft_model_path='EleutherAI/pythia-160m'@-0.21
  stop_token=None@-0.21 stop_token_id=None@-0.21 token_level_kl=False@-0.21 total_episodes=None@-0.21
  whiten_rewards=False@-0.21 world_size=None@-0.21 epsilon_high=None@0.22- generation_kwargs=None@0.22-
  gradient_checkpointing=True@0.22- log_completions=False@0.22- log_multimodal=True@1.9- log_unique_prompts=False@0.27-
  lr_scheduler_kwargs=None@0.25- mask_truncated_completions=False@0.22- max_steps=?@0.22-0.24
  max_prompt_length=None@0.27-0.28 min_p=None@0.22- model_init_kwargs=None@0.25- normalize_advantages=False@0.25-
  num_completions_to_print=None@0.22- num_generations_eval=None@0.26- pad_to_multiple_of=None@1.0-1.15
  remove_unused_columns=False@0.22- reward_clip_range=None@0.22- reward_weights=None@0.22- run_name=?@0.22-0.24
  router_aux_loss_coef=None@1.14- shuffle_dataset=True@0.22- sync_ref_model=False@0.22- top_k=None@0.22-0.26
  top_k=0@0.28- torch_empty_cache_steps=None@0.29- transformers_continuous_batching_config=None@1.7-
  trust_remote_code=False@1.7- use_liger_kernel=False@0.29- use_transformers_paged=False@0.22- use_vllm=False@0.22-
  vllm_enable_sleep_mode=False@0.24- vllm_guided_decoding_regex=None@0.22-0.27 vllm_max_model_length=None@0.27-
  vllm_mode='server'@0.22-0.29 vllm_mode='colocate'@1.0- vllm_model_impl='vllm'@0.22- vllm_server_base_url=None@0.22-
  vllm_server_host='0.0.0.0'@0.22- wandb_log_unique_prompts=False@0.22-0.25 wandb_log_unique_prompts=None@0.26
  vllm_structured_outputs_regex=None@0.28-
RewardConfig@0.15-: <transformers.TrainingArguments average_tokens_across_devices=True@0.19-0.22
  activation_offloading=False@0.24- bf16=?@0.19- center_rewards_coefficient=None chat_template_path=None@0.24-
  dataset_num_proc=None disable_dropout=True eos_token=None@0.24- gradient_checkpointing=True@0.22-
  remove_unused_columns=False@-0.23 lr_scheduler_kwargs=None@0.25- model_init_kwargs=None@0.24-
  pad_to_multiple_of=None@0.24-1.15 pad_token=None@0.24- torch_empty_cache_steps=None@0.29-
  trust_remote_code=False@1.7- use_liger_kernel=False@0.29-
SFTConfig@0.15-: <transformers.TrainingArguments chars_per_token=None@-0.17 activation_offloading=False@0.18-
  assistant_only_loss=False@0.19- average_tokens_across_devices=True@0.19-0.22 bf16=?@0.19-
  chat_template_path=None@0.19- completion_only_loss=None@0.17- dataset_batch_size=None@-0.17 dataset_kwargs=None
  dataset_num_proc=None dataset_text_field='text' eos_token=None@0.17- eval_packing=None max_seq_length=None@0.16-0.19
  gradient_checkpointing=True@0.22- loss_type='nll'@0.23-1.5 lr_scheduler_kwargs=None@0.25- model_init_kwargs=None
  num_of_sequences=None@-0.17 packing=False use_liger=False@-0.15 packing_strategy='ffd'@0.19
  packing_strategy='bfd'@0.20-0.29 pad_to_multiple_of=None@0.18-1.15 pad_token=None@0.16- padding_free=False@0.16-
  use_liger=None@0.16-0.17 use_liger_kernel=?@0.16-0.17 router_aux_loss_coef=None@1.14- shuffle_dataset=False@0.26-
  torch_empty_cache_steps=None@0.29- truncation_mode='keep_start'@1.0- trust_remote_code=False@1.7-
  use_liger_kernel=False@0.29-
ScriptArguments@0.15-: dataset_config=None dataset_name=None@0.18- dataset_streaming=False@0.19-
  dataset_test_split='test' dataset_train_split='train' gradient_checkpointing_use_reentrant=False@-0.26
  ignore_bias_buffers=False
experimental.a2po.A2POConfig@1.6-: <transformers.TrainingArguments bf16=? filter_all_incorrect=True
  gradient_checkpointing=True lr_scheduler_kwargs=None model_init_kwargs=None remove_unused_columns=False
  reward_weights=None top_k=None torch_empty_cache_steps=None trust_remote_code=False@1.7- use_liger_kernel=False
experimental.async_distillation.AsyncDistillationConfig@1.11-: <transformers.TrainingArguments add_tail_bucket=True
  beta=0.0 bf16=? chat_template_kwargs=None dtype='float32'@1.13- gradient_checkpointing=True
  ignore_data_skip=True@1.13- log_completions=False lr_scheduler_kwargs=None max_inflight_tasks=-1 min_p=None
  model_init_kwargs=None num_completions_to_print=None token_budget=None top_k=0 torch_empty_cache_steps=None
  trust_remote_code=False use_liger_kernel=False vllm_server_base_url='http://localhost:8000'
experimental.async_grpo.AsyncGRPOConfig@1.0-: <transformers.TrainingArguments bf16=? chat_template_kwargs=None
  dtype='float32'@1.11- epsilon_high=None@1.7- gradient_checkpointing=True ignore_data_skip=True@1.11-
  log_completions=False lr_scheduler_kwargs=None lr_scheduler_type='constant'@1.9- max_inflight_tasks=-1
  max_tool_calling_iterations=None min_p=None@1.10- model_init_kwargs=None@1.7- num_completions_to_print=None@1.7-
  router_aux_loss_coef=None@1.14- token_budget=None@1.8- top_k=0@1.10- torch_empty_cache_steps=None
  trust_remote_code=False@1.7- use_liger_kernel=False vllm_server_base_url='http://localhost:8000'
experimental.cpo.CPOConfig@0.26-: <transformers.TrainingArguments alpha=0.0 bf16=? dataset_num_proc=None
  disable_dropout=True generate_during_eval=False gradient_checkpointing=True is_encoder_decoder=None
  label_smoothing=0.0 lr_scheduler_kwargs=None max_completion_length=None model_init_kwargs=None
  padding_value=None@-0.27 torch_empty_cache_steps=None@0.29- truncation_mode='keep_end'@-0.29
  trust_remote_code=False@1.7- use_liger_kernel=False@0.29-
experimental.gkd.GKDConfig@0.26-: <trl.SFTConfig disable_dropout=True seq_kd=False teacher_model_init_kwargs=None
  teacher_model_name_or_path=None
experimental.gmpo.GMPOConfig@1.7-: <trl.GRPOConfig epsilon=?
experimental.gold.GOLDConfig@0.25-: <trl.SFTConfig disable_dropout=True hub_model_revision='main'@-1.6 learning_rate=?
  log_completions=False num_completions_to_print=None@1.0- overwrite_hub_revision=False@-1.6
  push_to_hub_revision=False@-1.6 seq_kd=False student_model_revision='main'@-0.29 teacher_model_init_kwargs=None
  teacher_model_name_or_path=None teacher_model_revision=None@1.0- teacher_tokenizer_name_or_path=None top_k=0
  trl_project='smollm3'@-0.29 uld_crossentropy_weight=0.0 uld_hybrid_matched_weight=None
  uld_hybrid_unmatched_weight=None uld_skip_student_eos=True uld_skip_teacher_eos=True
  uld_token_merge_strategy='observed'@1.8- uld_use_hybrid_loss=False use_extended_uld=True
  use_transformers_paged=False@-1.1 use_uld_loss=False use_vllm=False vllm_enable_sleep_mode=False
  vllm_guided_decoding_regex=None@-0.26 vllm_mode='server'@-0.29 vllm_max_model_length=None@1.0-
  vllm_mode='colocate'@1.0- vllm_model_impl='vllm'@1.0- vllm_server_base_url=None@1.0- vllm_server_host='0.0.0.0'
  vllm_structured_outputs_regex=None@0.27- wandb_entity=None@-1.6 wandb_log_unique_prompts=True wandb_project=None@-1.6
  wandb_run_group=None@-1.6
experimental.iw_opd.IWOPDConfig@1.9-: <transformers.TrainingArguments bf16=? disable_dropout=True
  distillation_objective='iw_opd' gradient_checkpointing=True log_completions=False loss_add_tail=True
  lr_scheduler_kwargs=None model_init_kwargs=None num_completions_to_print=None reverse_kl_top_1_mode='sampled'
  teacher_model_init_kwargs=None teacher_model_name_or_path=None teacher_model_revision=None
  teacher_model_server_url=None top_k=0 torch_empty_cache_steps=None trust_remote_code=False use_liger_kernel=False
  use_teacher_server=False use_vllm=False vllm_enable_sleep_mode=False vllm_max_model_length=None vllm_mode='colocate'
  vllm_model_impl='vllm' vllm_server_base_url=None vllm_server_host='0.0.0.0' vllm_structured_outputs_regex=None
experimental.online_dpo.OnlineDPOConfig@0.26-: <transformers.TrainingArguments bf16=? cache_implementation=None
  disable_dropout=True ds3_gather_for_generation=True generation_kwargs=None gradient_checkpointing=True
  judge=None@-1.0 loss_type='sigmoid' lr_scheduler_kwargs=None min_p=None missing_eos_penalty=None
  model_init_kwargs=None remove_unused_columns=False@1.0- reward_model_path=None reward_weights=None top_k=None@-0.26
  top_k=0@0.27- torch_empty_cache_steps=None@0.29- trust_remote_code=False@1.7- use_liger_kernel=False@0.29-
  use_transformers_paged=False@-1.1 use_vllm=False vllm_guided_decoding_regex=None@-0.26
  vllm_enable_sleep_mode=False@0.28- vllm_mode='server'@-0.29 vllm_mode='colocate'@1.0- vllm_model_impl='vllm'
  vllm_server_base_url=None vllm_server_host='0.0.0.0' vllm_structured_outputs_regex=None@0.27-
experimental.orpo.ORPOConfig@0.26-: <transformers.TrainingArguments bf16=? dataset_num_proc=None disable_dropout=True
  generate_during_eval=False gradient_checkpointing=True is_encoder_decoder=None lr_scheduler_kwargs=None
  max_completion_length=None model_init_kwargs=None padding_value=None torch_empty_cache_steps=None@0.29-
  truncation_mode='keep_end'@-0.29 trust_remote_code=False@1.7- use_liger_kernel=False@0.29-
experimental.sdft.SDFTConfig@1.0-: <transformers.TrainingArguments beta=0.0@-1.5 bf16=? cache_implementation=None
  chat_template_kwargs=None disable_dropout=True distillation_add_tail=False distillation_mode='topk_logits'@1.6-
  ds3_gather_for_generation=True full_logit_distillation=False@-1.5 generate_from_teacher=False generation_kwargs=None
  gradient_checkpointing=True importance_sampling_level='token'@-1.5 loss_type='dapo'@-1.5 lr_scheduler_kwargs=None
  mask_truncated_completions=False@-1.5 min_p=None model_init_kwargs=None num_generations_eval=None
  num_loss_tokens_to_skip=0 remove_unused_columns=False reward_weights=None@-1.5 shuffle_dataset=True
  sync_ref_model=False@-1.5 teacher_model_kind='base'@1.6- top_k=0 torch_empty_cache_steps=None
  trust_remote_code=False@1.7- use_liger_kernel=False use_transformers_paged=False@-1.1 use_teacher_server=False@1.6-
  use_vllm=False vllm_enable_sleep_mode=False vllm_max_model_length=None vllm_mode='colocate' vllm_model_impl='vllm'
  vllm_server_base_url=None vllm_server_host='0.0.0.0'
experimental.sdpo.SDPOConfig@1.0-: <transformers.TrainingArguments beta=0.0 bf16=? cache_implementation=None
  chat_template_kwargs=None disable_dropout=False@-1.5 disable_dropout=True@1.6- distillation_add_tail=False
  distillation_mode='sampled_token'@1.6- distillation_topk=None dont_reprompt_on_self_success=True
  ds3_gather_for_generation=True environment_feedback_only_without_solution=False full_logit_distillation=False@-1.5
  generation_kwargs=None gradient_checkpointing=True importance_sampling_level='token'
  include_environment_feedback=False loss_type='dapo' lr_scheduler_kwargs=None mask_truncated_completions=False
  min_p=None model_init_kwargs=None num_generations_eval=None remove_thinking_from_demonstration=False
  remove_unused_columns=False reward_weights=None sdpo_policy_loss_mode='distillation_only'@-1.5 shuffle_dataset=True
  sync_ref_model=False@-1.5 teacher_regularization='ema'@-1.5 teacher_model_kind='ema'@1.6- top_k=0
  torch_empty_cache_steps=None trust_remote_code=False@1.7- use_liger_kernel=False use_successful_as_teacher=True
  use_transformers_paged=False@-1.1 use_teacher_server=False@1.6- use_vllm=False vllm_enable_sleep_mode=False
  vllm_max_model_length=None vllm_mode='colocate' vllm_model_impl='vllm' vllm_server_base_url=None
  vllm_server_host='0.0.0.0'
experimental.server_distillation.ServerDistillationConfig@1.9-: <transformers.TrainingArguments@-1.9 bf16=?@-1.9
  disable_dropout=True@-1.9 gradient_checkpointing=True@-1.9 log_completions=False@-1.9 <trl.DistillationConfig@1.10-
  loss_add_tail=True lr_scheduler_kwargs=None@-1.9 model_init_kwargs=None@-1.9 num_completions_to_print=None@-1.9
  reverse_kl_top_1_mode='sampled' teacher_model_init_kwargs=None@-1.9 teacher_model_name_or_path=None@-1.9
  teacher_model_revision=None@-1.9 teacher_model_server_url=None top_k=0@-1.9 torch_empty_cache_steps=None@-1.9
  trust_remote_code=False@-1.9 use_liger_kernel=False@-1.9 use_vllm=False@-1.9 vllm_enable_sleep_mode=False@-1.9
  vllm_max_model_length=None@-1.9 vllm_mode='colocate'@-1.9 vllm_model_impl='vllm'@-1.9 vllm_server_base_url=None@-1.9
  vllm_server_host='0.0.0.0'@-1.9 vllm_structured_outputs_regex=None@-1.9 vllm_server_port=?@1.10-
experimental.tpo.TPOConfig@1.3-: <transformers.TrainingArguments bf16=? dataset_num_proc=None disable_dropout=True
  gradient_checkpointing=True label_smoothing=0.0 loss_type='sigmoid' lr_scheduler_kwargs=None model_init_kwargs=None
  pad_to_multiple_of=None torch_empty_cache_steps=None truncation_mode='keep_start' trust_remote_code=False@1.7-
  use_liger_kernel=False
"""
