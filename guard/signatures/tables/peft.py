"""peft: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.6.2 python>=3.8.0 accelerate>=0.21.0 numpy>=1.17 torch>=1.13.0 transformers
0.7.1 python>=3.8.0 accelerate>=0.21.0 huggingface-hub>=0.17.0 numpy>=1.17 torch>=1.13.0 transformers
0.8.2 python>=3.8.0 accelerate>=0.21.0 huggingface-hub>=0.17.0 numpy>=1.17 torch>=1.13.0 transformers
0.9.0 python>=3.8.0 accelerate>=0.21.0 huggingface-hub>=0.17.0 numpy>=1.17 torch>=1.13.0 transformers
0.10.0 python>=3.8.0 accelerate>=0.21.0 huggingface-hub>=0.17.0 numpy>=1.17 torch>=1.13.0 transformers
0.11.1 python>=3.8.0 accelerate>=0.21.0 huggingface-hub>=0.17.0 numpy>=1.17 torch>=1.13.0 transformers
0.12.0 python>=3.8.0 accelerate>=0.21.0 huggingface-hub>=0.17.0 numpy>=1.17 torch>=1.13.0 transformers
0.13.2 python>=3.8.0 accelerate>=0.21.0 huggingface-hub>=0.17.0 numpy>=1.17 torch>=1.13.0 transformers
0.14.0 python>=3.9.0 accelerate>=0.21.0 huggingface-hub>=0.25.0 numpy>=1.17 torch>=1.13.0 transformers
0.15.2 python>=3.9.0 accelerate>=0.21.0 huggingface-hub>=0.25.0 numpy>=1.17 torch>=1.13.0 transformers
0.16.0 python>=3.9.0 accelerate>=0.21.0 huggingface-hub>=0.25.0 numpy>=1.17 torch>=1.13.0 transformers
0.17.1 python>=3.9.0 accelerate>=0.21.0 huggingface-hub>=0.25.0 numpy>=1.17 torch>=1.13.0 transformers
0.18.1 python>=3.10.0 accelerate>=0.21.0 huggingface-hub>=0.25.0 numpy>=1.17 torch>=1.13.0 transformers
0.19.1 python>=3.10.0 accelerate>=0.21.0 huggingface-hub>=0.25.0 numpy>=1.17 torch>=1.13.0 transformers
0.20.0 python>=3.10.0 accelerate>=0.21.0 huggingface-hub>=0.25.0 numpy>=1.17 torch>=1.13.0 transformers
0.21.2 python>=3.10.0 accelerate>=0.21.0 huggingface-hub>=0.25.0 numpy>=1.17 torch>=1.13.0 transformers
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
0.19-: AdamssConfig AdamssModel BdLoraConfig CartridgeConfig CartridgeEncoder GraloraConfig GraloraModel LilyConfig
  LilyModel LoraGAConfig PeanutConfig PeanutModel PsoftConfig PsoftModel PveraConfig PveraModel TinyLoraConfig
  TinyLoraModel compose_cartridge_adapters convert_to_lora initialize_kv_prefix_from_past_key_values
  initialize_kv_prefix_from_text preprocess_loraga prompt_embeddings_from_past_key_values save_as_lora
0.18-: ArrowConfig DeloraConfig DeloraModel OSFConfig OSFModel PeftWarning RoadConfig RoadModel WaveFTConfig
  WaveFTModel create_arrow_model
0.11-: BOFTConfig BOFTModel LNTuningConfig LNTuningModel VeraConfig VeraModel get_layer_status get_model_status
0.20-: BeftConfig BeftModel DeftConfig DeftModel FrodConfig FrodModel GloraConfig GloraModel HiraConfig HiraModel
  MontecloraConfig UniLoraConfig UniLoraModel VeloraConfig find_kappa_target_modules get_base_model_state_dict
  set_base_model_state_dict
0.14-0.18: BoneConfig BoneModel
0.16-: C3AConfig C3AModel RandLoraConfig RandLoraModel
0.14-: CPTConfig CPTEmbedding EvaConfig get_eva_state_dict initialize_lora_eva_weights
0.12-: FourierFTConfig FourierFTModel HRAConfig HRAModel LoraRuntimeConfig XLoraConfig XLoraModel
0.21-: KasaConfig NoMatchingPeftModuleError PeftError ShadowConfig ShadowModel SupertuningConfig SupertuningModel
0.7-: LoftQConfig OFTConfig OFTModel PeftMixedModel
0.17-: MissConfig MissModel ShiraConfig ShiraModel
0.15-: PEFT_TYPE_TO_MIXED_MODEL_MAPPING PEFT_TYPE_TO_TUNER_MAPPING TrainableTokensConfig TrainableTokensModel
0.8-: PolyConfig PolyModel cast_mixed_precision_params
0.13-: VBLoRAConfig VBLoRAModel
-0.9: prepare_model_for_int8_training
0.10-: replace_lora_weights_loftq
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = """
AdaLoraConfig AdaLoraModel AdaptionPromptConfig AdaptionPromptModel AutoPeftModel AutoPeftModelForCausalLM
  AutoPeftModelForFeatureExtraction AutoPeftModelForQuestionAnswering AutoPeftModelForSeq2SeqLM
  AutoPeftModelForSequenceClassification AutoPeftModelForTokenClassification IA3Config IA3Model LoHaConfig LoHaModel
  LoKrConfig LoKrModel LoraConfig LoraModel MODEL_TYPE_TO_PEFT_MODEL_MAPPING MultitaskPromptTuningConfig
  MultitaskPromptTuningInit PEFT_TYPE_TO_CONFIG_MAPPING PeftConfig PeftModel PeftModelForCausalLM
  PeftModelForFeatureExtraction PeftModelForQuestionAnswering PeftModelForSeq2SeqLM PeftModelForSequenceClassification
  PeftModelForTokenClassification PeftType PrefixEncoder PrefixTuningConfig PromptEmbedding PromptEncoder
  PromptEncoderConfig PromptEncoderReparameterizationType PromptLearningConfig PromptTuningConfig PromptTuningInit
  TRANSFORMERS_MODELS_TO_PREFIX_TUNING_POSTPROCESS_MAPPING TaskType __all__ __init__ __version__ auto
  bloom_model_postprocess_past_key_value config functional get_peft_config get_peft_model get_peft_model_state_dict
  helpers import_utils inject_adapter_in_model load_peft_weights mapping mapping_func mixed_model optimizers peft_model
  prepare_model_for_kbit_training py set_peft_model_state_dict shift_tokens_right tuners utils
"""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
AdaLoraConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode r target_modules exclude_modules@0.14- lora_alpha lora_dropout fan_in_fan_out@-0.17
  bias@-0.13 * alora_invocation_tokens@0.18- alpha_pattern arrow_config@0.18- beta1 beta2 bias@0.14- corda_config@0.15-
  deltaT ensure_weight_tying@0.18- eva_config@0.14- fan_in_fan_out@0.18- init_lora_weights init_r kasa_config@0.21-
  layer_replication@0.10- layers_pattern layers_to_transform loftq_config@0.7- lora_bias@0.14- lora_ga_config@0.19-
  megatron_config@0.7- megatron_core@0.7- modules_to_save monteclora_config@0.20- orth_reg_weight
  qalora_group_size@0.16- rank_pattern runtime_config@0.12- target_parameters@0.17- target_r tfinal tinit total_step
  trainable_token_indices@0.15- use_bdlora@0.19- use_dora@0.9- use_qalora@0.16- use_rslora@0.8- velora_config@0.20-
AdamssConfig@0.19-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  num_subspaces subspace_rank target_modules init_weights * asa_importance_beta asa_schedule_exponent
  asa_target_subspaces asa_uncertainty_beta final_warmup init_warmup layers_pattern layers_to_transform mask_interval
  modules_to_save random_seed@0.20- svd_threshold use_asa use_dynamic_rank
AdaptionPromptConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode target_modules adapter_len adapter_layers
ArrowConfig@0.18-: top_k router_temperature use_gks rng_seed
BOFTConfig@0.11-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode boft_block_size boft_block_num boft_n_butterfly_factor target_modules
  exclude_modules@0.14- boft_dropout@-0.17 fan_in_fan_out@-0.13 * bias boft_dropout@0.18- fan_in_fan_out@0.14-
  init_weights layers_pattern layers_to_transform modules_to_save
BdLoraConfig@0.19-: target_modules_bd_a target_modules_bd_b nblocks match_strict
BeftConfig@0.20-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode
  target_modules modules_to_save init_weights
BoneConfig@0.14-0.18: task_type peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  inference_mode r target_modules exclude_modules init_weights layers_to_transform layers_pattern@-0.17 * bias
  layers_pattern@0.18- modules_to_save
C3AConfig@0.16-: task_type peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision inference_mode
  block_size target_modules bias modules_to_save layers_to_transform layers_pattern@-0.17 * block_size_pattern
  init_weights layers_pattern@0.18-
CPTConfig@0.14-: task_type peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision inference_mode
  num_virtual_tokens token_dim num_transformer_submodules num_attention_heads num_layers cpt_token_ids@-0.16
  modules_to_save@0.17 * cpt_mask cpt_token_ids@0.17- cpt_tokens_type_mask modules_to_save@0.18- opt_loss_decay_factor
  opt_projection_epsilon opt_projection_format_epsilon opt_weighted_loss_type tokenizer_name_or_path
CartridgeConfig@0.19-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode
  num_virtual_tokens token_dim num_transformer_submodules num_attention_heads num_layers * modules_to_save
  num_frozen_tokens
DeftConfig@0.20-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  target_modules exclude_modules decomposition_method init_scale * alpha bias deft_dropout fan_in_fan_out init_weights
  layers_pattern layers_to_transform modules_to_save para
DeloraConfig@0.18-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  delora_lambda module_dropout target_modules exclude_modules * bias init_weights lambda_pattern layers_pattern
  layers_to_transform modules_to_save rank_pattern
EvaConfig@0.14-: rho tau use_label_mask label_mask_value whiten adjust_scaling_factors
FourierFTConfig@0.12-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode n_frequency scaling random_loc_seed fan_in_fan_out target_modules
  exclude_modules@0.14-0.17 *@0.14- bias *@-0.13 exclude_modules@0.18- init_weights layers_pattern layers_to_transform
  modules_to_save n_frequency_pattern
FrodConfig@0.20-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode
  target_modules projection_prng_key save_projection frod_dropout fan_in_fan_out * bias init_weights layers_pattern
  layers_to_transform modules_to_save progressbar regularization_alpha runtime_offload_base_weight sparse_rate
GloraConfig@0.20-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  target_modules bias modules_to_save config_A_B * config_C config_D_E init_weights
GraloraConfig@0.19-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  hybrid_r target_modules alpha gralora_dropout * bias fan_in_fan_out gralora_k init_weights layers_pattern
  layers_to_transform modules_to_save
HRAConfig@0.12-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode r apply_GS target_modules exclude_modules@0.14- init_weights layers_to_transform@-0.17
  layers_pattern@-0.13 * bias layers_pattern@0.14- layers_to_transform@0.18- modules_to_save
HiraConfig@0.20-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  target_modules exclude_modules hira_dropout fan_in_fan_out * init_weights layers_pattern layers_to_transform
  modules_to_save rank_pattern
IA3Config: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision task_type@-0.13
  inference_mode target_modules exclude_modules@0.14- feedforward_modules fan_in_fan_out modules_to_save *@0.18-
  init_ia3_weights
KasaConfig@0.21-: beta gamma
LNTuningConfig@0.11-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode target_modules exclude_modules@0.14- modules_to_save
LilyConfig@0.19-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  stride_A num_B scaling target_modules * exclude_modules init_weights layers_pattern layers_to_transform
  modules_to_save
LoHaConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision task_type@-0.13
  inference_mode rank_pattern alpha_pattern r alpha rank_dropout module_dropout@-0.17 * exclude_modules@0.14-
  init_weights layers_pattern layers_to_transform module_dropout@0.18- modules_to_save target_modules
  use_effective_conv2d
LoKrConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision task_type@-0.13
  inference_mode rank_pattern alpha_pattern r alpha rank_dropout module_dropout@-0.17 * decompose_both decompose_factor
  exclude_modules@0.14- init_weights layers_pattern layers_to_transform module_dropout@0.18- modules_to_save
  rank_dropout_scale@0.14- target_modules use_effective_conv2d
LoftQConfig@0.7-: loftq_bits loftq_iter
LoraConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision task_type@-0.13
  inference_mode r target_modules exclude_modules@0.14- lora_alpha lora_dropout fan_in_fan_out@-0.17 bias@-0.13 *
  alora_invocation_tokens@0.18- alpha_pattern arrow_config@0.18- bias@0.14- corda_config@0.15-
  ensure_weight_tying@0.18- eva_config@0.14- fan_in_fan_out@0.18- init_lora_weights kasa_config@0.21-
  layer_replication@0.10- layers_pattern layers_to_transform loftq_config@0.7- lora_bias@0.14- lora_ga_config@0.19-
  megatron_config@0.7- megatron_core@0.7- modules_to_save monteclora_config@0.20- qalora_group_size@0.16- rank_pattern
  runtime_config@0.12- target_parameters@0.17- trainable_token_indices@0.15- use_bdlora@0.19- use_dora@0.9-
  use_qalora@0.16- use_rslora@0.8- velora_config@0.20-
LoraGAConfig@0.19-: direction scale stable_gamma
LoraModel.add_weighted_adapter: adapters! weights! adapter_name! combination_type svd_rank svd_clamp svd_full_matrices
  svd_driver density@0.9- majority_sign_method@0.9-
LoraModel.delete_adapter: adapter_name!
LoraModel.merge_adapter: adapter_names@0.7- safe_merge@0.16-
LoraModel.merge_and_unload: progressbar safe_merge adapter_names@0.7-
LoraModel.unload:
LoraModel.unmerge_adapter:
LoraRuntimeConfig@0.12-: ephemeral_gpu_offload
MissConfig@0.17-: task_type peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision inference_mode r
  miss_dropout mini_r target_modules exclude_modules init_weights@-0.17 * bias init_weights@0.18- layers_pattern
  layers_to_transform modules_to_save
MontecloraConfig@0.20-: num_samples use_entropy dirichlet_prior sample_scaler kl_loss_weight buffer_size
MultitaskPromptTuningConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode num_virtual_tokens token_dim num_transformer_submodules num_attention_heads num_layers
  prompt_tuning_init@-0.16 *@0.18- modules_to_save@0.17- *@-0.17 num_ranks num_tasks prompt_tuning_init@0.17-
  prompt_tuning_init_state_dict_path prompt_tuning_init_task prompt_tuning_init_text tokenizer_kwargs@0.7-
  tokenizer_name_or_path
OFTConfig@0.7-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode rank_pattern@-0.13 alpha_pattern@-0.13 r oft_block_size@0.14- module_dropout
  target_modules init_weights@-0.13 fan_in_fan_out@0.14- *@0.18- bias@0.14- *@-0.17 alpha_pattern@0.14 block_share coft
  eps exclude_modules@0.14- init_weights@0.14- layers_pattern layers_to_transform modules_to_save rank_pattern@0.14
  num_cayley_neumann_terms@0.16- use_cayley_neumann@0.16-
OSFConfig@0.18-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode
  effective_rank target_modules rank_pattern init_weights modules_to_save * target_svd_config
PeanutConfig@0.19-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  depth act_fn scaling target_modules * exclude_modules init_weights layers_pattern layers_to_transform modules_to_save
PeftConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision task_type@-0.13
  inference_mode
PeftModel.add_adapter: adapter_name! peft_config! low_cpu_mem_usage@0.13- autocast_adapter_dtype@0.19-
PeftModel.create_or_update_model_card: output_dir!
PeftModel.delete_adapter@0.16-: adapter_name!
PeftModel.disable_adapter:
PeftModel.get_base_model:
PeftModel.get_layer_status@0.11-:
PeftModel.get_model_status@0.11-:
PeftModel.get_nb_trainable_parameters:
PeftModel.get_prompt: batch_size! task_ids max_cache_len@0.16-
PeftModel.get_prompt_embedding_to_save: adapter_name!
PeftModel.load_adapter: model_id! adapter_name! is_trainable torch_device@0.11- autocast_adapter_dtype@0.12-
  ephemeral_gpu_offload@0.12- low_cpu_mem_usage@0.13- key_mapping@0.16- **
PeftModel.print_trainable_parameters:
PeftModel.save_pretrained: save_directory! safe_serialization selected_adapters save_embedding_layers@0.7-
  is_main_process@0.7- convert_pissa_to_lora@0.11-0.13 path_initial_model_for_weight_conversion@0.12- **
PeftModel.set_adapter: adapter_name! inference_mode@0.19-
PeftModel.set_additional_trainable_modules@-0.15: peft_config! adapter_name!
PeftModel.set_requires_grad@0.18-: adapter_names! requires_grad
PolyConfig@0.8-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode r target_modules exclude_modules@0.14- modules_to_save init_weights poly_type@-0.17
  n_tasks@-0.13 * n_skills n_splits n_tasks@0.14- poly_type@0.18-
PrefixTuningConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode num_virtual_tokens token_dim num_transformer_submodules num_attention_heads num_layers
  modules_to_save@0.17 *@0.17- encoder_hidden_size *@-0.16 init_weights@0.19- modules_to_save@0.18- prefix_projection
PromptEncoderConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode num_virtual_tokens token_dim num_transformer_submodules num_attention_heads num_layers
  encoder_reparameterization_type@-0.16 modules_to_save@0.17 * encoder_dropout encoder_hidden_size encoder_num_layers
  encoder_reparameterization_type@0.17- modules_to_save@0.18-
PromptLearningConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode num_virtual_tokens token_dim num_transformer_submodules num_attention_heads num_layers
  *@0.18- modules_to_save@0.17-
PromptTuningConfig: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode num_virtual_tokens token_dim num_transformer_submodules num_attention_heads num_layers
  *@0.18- modules_to_save@0.17- *@0.17 prompt_tuning_init *@-0.16 prompt_tuning_init_text tokenizer_kwargs@0.7-
  tokenizer_name_or_path
PsoftConfig@0.19-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  target_modules exclude_modules psoft_alpha psoft_dropout * ab_svd_init cayley_neumann_eps fan_in_fan_out init_weights
  layers_pattern layers_to_transform modules_to_save num_cayley_neumann_terms psoft_mag_a psoft_mag_b psoft_orth
  psoft_svd psoft_svd_lowrank_niter random_seed@0.20- use_cayley_neumann
PveraConfig@0.19-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  target_modules projection_prng_key save_projection pvera_dropout * bias d_initial fan_in_fan_out generator_seed@0.20-
  init_weights layers_pattern layers_to_transform modules_to_save sample_at_inference
RandLoraConfig@0.16-: task_type peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  inference_mode r target_modules projection_prng_key save_projection sparse very_sparse@-0.17 * bias fan_in_fan_out
  init_weights layers_pattern layers_to_transform modules_to_save randlora_alpha randlora_dropout very_sparse@0.18-
RoadConfig@0.18-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode variant
  group_size init_weights target_modules modules_to_save
ShadowConfig@0.21-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode
  target_modules exclude_modules r shadow_alpha shadow_dropout * auxiliary_loss_weight init_weights layers_pattern
  layers_to_transform modules_to_save shadow_hidden_size shadow_intermediate_size shadow_model
  shadow_num_attention_heads shadow_num_hidden_layers share_embeddings update_hidden_size
ShiraConfig@0.17-: task_type peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision inference_mode
  r mask_type random_seed target_modules fan_in_fan_out *@0.18- init_weights *@-0.17 modules_to_save
SupertuningConfig@0.21-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode
  target_modules modules_to_save sparsity select_top r * init_weights lora_alpha lora_dropout save_precomputed_indices
TinyLoraConfig@0.19-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r u
  weight_tying projection_seed save_projection * bias fan_in_fan_out init_v_bound init_weights layers_pattern
  layers_to_transform modules_to_save target_modules tinylora_dropout
TrainableTokensConfig@0.15-: task_type peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  inference_mode token_indices target_modules init_weights
UniLoraConfig@0.20-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode r
  proj_seed theta_d_length target_modules unilora_dropout * bias fan_in_fan_out init_theta_d_bound init_weights
  layers_pattern layers_to_transform modules_to_save save_indices
VBLoRAConfig@0.13-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode r num_vectors vector_length topk target_modules save_only_topk_weights@-0.13
  exclude_modules@0.14-0.17 * bias exclude_modules@0.18- fan_in_fan_out init_logits_std init_vector_bank_bound
  layers_pattern layers_to_transform modules_to_save save_only_topk_weights@0.14- vblora_dropout
VeloraConfig@0.20-: num_groups scale init_type
VeraConfig@0.11-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode r target_modules projection_prng_key save_projection vera_dropout d_initial@-0.17 *
  bias d_initial@0.18- fan_in_fan_out init_weights layers_pattern layers_to_transform modules_to_save
WaveFTConfig@0.18-: task_type peft_type auto_mapping peft_version base_model_name_or_path revision inference_mode
  n_frequency scaling wavelet_family use_idwt random_loc_seed * bias exclude_modules fan_in_fan_out init_weights
  layers_pattern layers_to_transform modules_to_save n_frequency_pattern proportional_parameters target_modules
XLoraConfig@0.12-: task_type@0.14- peft_type auto_mapping peft_version@0.18- base_model_name_or_path revision
  task_type@-0.13 inference_mode hidden_size adapters enable_softmax enable_softmax_topk layerwise_scalings
  xlora_depth@-0.17 * global_scaling_weight scaling_pass_value softmax_temperature top_k_lora use_trainable_adapters
  xlora_depth@0.18- xlora_dropout_p xlora_size
convert_to_lora@0.19-: model! rank! adapter_name progressbar compile_kwargs
get_layer_status@0.11-: model!
get_peft_config: config_dict!
get_peft_model: model! peft_config! adapter_name mixed@0.7- autocast_adapter_dtype@0.12- revision@0.12-
  low_cpu_mem_usage@0.14-
get_peft_model_state_dict: model! state_dict adapter_name unwrap_compiled save_embedding_layers@0.7-
inject_adapter_in_model: peft_config! model! adapter_name low_cpu_mem_usage@0.13- state_dict@0.17-
load_peft_weights: model_id! device key_mapping@0.16- **
prepare_model_for_kbit_training: model! use_gradient_checkpointing gradient_checkpointing_kwargs auto_clear_cache@0.20-
replace_lora_weights_loftq@0.10-: peft_model! model_path adapter_name callback
set_peft_model_state_dict: model! peft_model_state_dict! adapter_name ignore_mismatched_sizes@0.11-
  low_cpu_mem_usage@0.13-
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
