"""transformers: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "transformers 4.30.2 5.24.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: activations/ activations_tf agents/ audio_utils backbone_utils benchmark/ cache_utils/ cli/ commands/
  configuration_utils conversion_mapping convert_graph_to_onnx convert_pytorch_checkpoint_to_tf2 convert_slow_tokenizer
  convert_slow_tokenizers_checkpoints_to_fast convert_tf_hub_seq_to_seq_bert_to_pytorch core_model_loading data/
  debug_utils decision/ deepspeed dependency_versions_check dependency_versions_table distributed/ dynamic_module_utils
  exporters/ feature_extraction_sequence_utils feature_extraction_utils file_utils fusion_mapping generation/
  generation_flax_utils generation_tf_utils generation_utils grouped_mm_fallback/ hf_argparser hyperparameter_search
  image_processing_backends image_processing_base image_processing_outputs image_processing_utils
  image_processing_utils_fast image_transforms image_utils initialization integrations/ keras_callbacks kernels/ loss/
  masking_utils/ model_debugging_utils modelcard modeling_attn_mask_utils modeling_flash_attention_utils
  modeling_flax_outputs modeling_flax_pytorch_utils modeling_flax_utils modeling_gguf_pytorch_utils modeling_layers
  modeling_outputs modeling_rope_utils modeling_tf_outputs modeling_tf_pytorch_utils modeling_tf_utils modeling_utils/
  models/ monkey_patching onnx/ optimization optimization_tf pipelines/ processing_utils pytorch_utils quantizers/
  safetensors_conversion sagemaker/ testing_utils tf_utils time_series_utils tokenization_mistral_common
  tokenization_python tokenization_utils tokenization_utils_base tokenization_utils_fast
  tokenization_utils_sentencepiece tokenization_utils_tokenizers tools/ trainer trainer_callback trainer_jit_checkpoint
  trainer_optimizer trainer_pt_utils trainer_seq2seq trainer_tf trainer_utils training_args training_args_seq2seq
  training_args_tf training_test/ utils/ video_processing_utils video_utils vision_utils
agents: agent_types agents default_tools document_question_answering evaluate_agent image_question_answering llm_engine
  monitoring prompts python_interpreter search speech_to_text text_to_speech tools translation
benchmark: benchmark benchmark_args benchmark_args_tf benchmark_args_utils benchmark_tf benchmark_utils
cli: add_new_model_like chat download serve serving/ system transformers
commands: add_fast_image_processor add_new_model add_new_model_like chat convert download env lfs pt_to_tf run serving
  train transformers_cli user
data: data_collator datasets/ metrics/ processors/
decision: configuration_utils modeling_utils template_utils
distributed: checkpoint configuration_utils expert_parallel fsdp mixin parallel_utils pipeline_parallel sharding_utils
  tensor_parallel utils
exporters: auto base configs exporter_dynamo exporter_executorch exporter_onnx exporter_openvino metadata
  onnxruntime_fusions quantizers/ runners/ utils
generation: beam_constraints beam_search candidate_generator configuration_utils continuous_batch_processor/
  continuous_batching/ flax_logits_process flax_utils logits_process stopping_criteria streamers tf_logits_process
  tf_utils utils watermarking
integrations: accelerate aqlm awq bitnet bitsandbytes compressed_tensors deepgemm deepspeed eager_paged eetq executorch
  fbgemm_fp8 finegrained_fp8 flash_attention flash_paged flex_attention fouroversix fp_quant fsdp gemma_quant ggml
  gguf/ heterogeneity/ higgs hqq hub_kernels integration_utils liger metal_quantization mistral/ moe/ msa_attention
  mxfp4 neftune npu_flash_attention nvfp4 peft quanto quark sdpa_attention sdpa_paged sinq sonicmoe spqr
  tensor_parallel tiktoken torchao tpu vptq
kernels: deformable_detr/ deta/ falcon_mamba/ mra/ rwkv/ yoso/
loss: loss_ctc loss_d_fine loss_deformable_detr loss_deimv2 loss_for_object_detection loss_grounding_dino loss_lsd
  loss_lw_detr loss_rf_detr loss_rnnt loss_rt_detr loss_tdt loss_utils
"""
#: A module, and its names.
NAMES = """

"""
