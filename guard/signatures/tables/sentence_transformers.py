"""sentence_transformers: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
2.2.2 python>=3.6.0 huggingface-hub>=0.4.0 numpy torch>=1.6.0 transformers<5.0.0,>=4.6.0
2.3.1 python>=3.8.0 huggingface-hub>=0.15.1 numpy torch>=1.11.0 transformers<5.0.0,>=4.32.0
2.4.0 python>=3.8.0 huggingface-hub>=0.15.1 numpy torch>=1.11.0 transformers<5.0.0,>=4.32.0
2.5.1 python>=3.8.0 huggingface-hub>=0.15.1 numpy torch>=1.11.0 transformers<5.0.0,>=4.32.0
2.6.1 python>=3.8.0 huggingface-hub>=0.15.1 numpy torch>=1.11.0 transformers<5.0.0,>=4.32.0
2.7.0 python>=3.8.0 huggingface-hub>=0.15.1 numpy torch>=1.11.0 transformers<5.0.0,>=4.34.0
3.0.1 python>=3.8.0 huggingface-hub>=0.15.1 numpy torch>=1.11.0 transformers<5.0.0,>=4.34.0
3.1.1 python>=3.8 huggingface-hub>=0.19.3 torch>=1.11.0 transformers<5.0.0,>=4.38.0
3.2.1 python>=3.8 huggingface-hub>=0.20.0 torch>=1.11.0 transformers<5.0.0,>=4.41.0
3.3.1 python>=3.9 huggingface-hub>=0.20.0 torch>=1.11.0 transformers<5.0.0,>=4.41.0
3.4.1 python>=3.9 huggingface-hub>=0.20.0 torch>=1.11.0 transformers<5.0.0,>=4.41.0
4.0.2 python>=3.9 huggingface-hub>=0.20.0 torch>=1.11.0 transformers<5.0.0,>=4.41.0
4.1.0 python>=3.9 huggingface-hub>=0.20.0 torch>=1.11.0 transformers<5.0.0,>=4.41.0
5.0.0 python>=3.9 huggingface-hub>=0.20.0 torch>=1.11.0 transformers<5.0.0,>=4.41.0
5.1.2 python>=3.9 huggingface-hub>=0.20.0 torch>=1.11.0 transformers<5.0.0,>=4.41.0
5.2.3 python>=3.10 huggingface-hub>=0.20.0 numpy torch>=1.11.0 transformers<6.0.0,>=4.41.0
5.3.0 python>=3.10 huggingface-hub>=0.20.0 numpy torch>=1.11.0 transformers<6.0.0,>=4.41.0
5.4.1 python>=3.10 huggingface-hub>=0.23.0 numpy>=1.20.0 torch>=1.11.0 transformers<6.0.0,>=4.41.0
5.5.1 python>=3.10 huggingface-hub>=0.23.0 numpy>=1.20.0 torch>=1.11.0 transformers<6.0.0,>=4.41.0
5.6.1 python>=3.10 huggingface-hub>=0.23.0 numpy>=1.20.0 torch>=1.11.0 transformers<6.0.0,>=4.41.0
5.7.0 python>=3.10 huggingface-hub>=0.23.0 numpy>=1.20.0 tokenizers>=0.19 torch>=1.11.0 transformers<6.0.0,>=4.41.0
6.0.1 python>=3.10 huggingface-hub<2.0.0,>=1.3.0 numpy>=1.24.0 tokenizers>=0.19 torch>=2.2 transformers<6.0.0,>=5.0.0
6.1.0 python>=3.10 huggingface-hub<2.0.0,>=1.3.0 numpy>=1.24.0 tokenizers>=0.19 torch>=2.2 transformers<6.0.0,>=5.0.0
6.2.0 python>=3.10 huggingface-hub<3.0.0,>=1.3.0 numpy>=1.24.0 tokenizers>=0.19 torch>=2.2 transformers<6.0.0,>=5.0.0
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
3.0-: CODECARBON_LOG_LEVEL SentenceTransformerModelCardData SentenceTransformerTrainer
  SentenceTransformerTrainingArguments SimilarityFunction codecarbon error
4.0-: CrossEncoderModelCardData CrossEncoderTrainer CrossEncoderTrainingArguments mine_hard_negatives
5.0-: DefaultBatchSampler MultiDatasetDefaultBatchSampler SparseEncoder SparseEncoderModelCardData SparseEncoderTrainer
  SparseEncoderTrainingArguments ignore
6.0-: MultiVectorEncoder MultiVectorEncoderModelCardData MultiVectorEncoderTrainer MultiVectorEncoderTrainingArguments
  resolve_ids
3.2-: export_dynamic_quantized_onnx_model export_optimized_onnx_model
3.3-: export_static_quantized_openvino_model
2.6-: quantize_embeddings
5.4-: setup_deprecated_module_imports
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = """
CrossEncoder InputExample LoggingHandler ParallelSentencesDataset SentenceTransformer SentencesDataset
  __MODEL_HUB_ORGANIZATION__ __all__ __init__ __version__ annotations backend base cross_encoder data_collator datasets
  evaluation fit_mixin importlib losses model_card model_card_template model_card_templates models multi_vector_encoder
  os peft_mixin py quantization readers sampler sentence_transformer similarity_functions sparse_encoder trainer
  training_args util warnings
"""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
CrossEncoder: model_name!@-3.4 num_labels@-3.4 max_length@-3.4 device@-3.4 automodel_args@3.1-3.4 tokenizer_args@-3.4
  automodel_args@-3.0 config_args@3.1-3.4 cache_dir@3.1-3.4 trust_remote_code@2.7-3.4 revision@2.4-3.4
  local_files_only@3.0-3.4 default_activation_function@-3.4 classifier_dropout@2.3-3.4 *...@4.0- **@4.0-
CrossEncoder.fit: train_dataloader! evaluator epochs loss_fct activation_fct scheduler warmup_steps optimizer_class
  optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp callback
  show_progress_bar
CrossEncoder.predict: sentences!@-3.4 batch_size@-3.4 show_progress_bar@-3.4 num_workers@-3.4 activation_fct@-3.4
  apply_softmax@-3.4 convert_to_numpy@-3.4 convert_to_tensor@-3.4 *...@4.0- **@4.0-
CrossEncoder.push_to_hub@2.7-: repo_id! *@-5.3 commit_message@-3.4 token@4.0- private safe_serialization
  commit_message@4.0- local_model_path@5.4- exist_ok@4.0- replace_model_card@5.4- train_datasets@5.4- revision@4.0-
  create_pr@4.0- tags@-5.3 **@-3.4
CrossEncoder.rank@2.5-: query!@-3.4 documents!@-3.4 top_k@-3.4 return_documents@-3.4 batch_size@-3.4
  show_progress_bar@-3.4 num_workers@-3.4 activation_fct@-3.4 apply_softmax@-3.4 convert_to_numpy@-3.4
  convert_to_tensor@-3.4 *...@4.0- **@4.0-
CrossEncoder.save: path! *@2.7-5.3 model_name@5.4- create_model_card@5.4- train_datasets@5.4- safe_serialization@2.6-
  **@2.7-5.3
CrossEncoder.save_pretrained: path! *@2.7-5.3 model_name@5.4- create_model_card@5.4- train_datasets@5.4-
  safe_serialization@2.7- **@2.7-5.3
CrossEncoderTrainer@4.0-: model args train_dataset eval_dataset loss evaluator data_collator tokenizer@-5.3
  processing_class@5.4- model_init compute_metrics callbacks optimizers optimizer_cls_and_kwargs@5.4-
  preprocess_logits_for_metrics +tokenizer@5.4-
CrossEncoderTrainingArguments@4.0-: <transformers.TrainingArguments * batch_sampler learning_rate_mapping@5.0-
  multi_dataset_batch_sampler prompts router_mapping@5.0- warmup_ratio@5.3-
InputExample: guid texts label
MultiVectorEncoderTrainer@6.0-: model args train_dataset eval_dataset loss evaluator data_collator processing_class
  model_init compute_metrics callbacks optimizers optimizer_cls_and_kwargs preprocess_logits_for_metrics +tokenizer
MultiVectorEncoderTrainingArguments@6.0-: <transformers.TrainingArguments * batch_sampler learning_rate_mapping
  max_length multi_dataset_batch_sampler prompts router_mapping warmup_ratio
SentenceTransformer: model_name_or_path *@5.4- modules device prompts@2.4- default_prompt_name@2.4-
  similarity_fn_name@3.0-5.3 cache_folder trust_remote_code@2.3- revision@2.3- local_files_only@3.0- token@2.3-
  use_auth_token truncate_dim@2.7-5.3 model_kwargs@3.0- tokenizer_kwargs@3.0-5.3 processor_kwargs@5.4-
  config_kwargs@3.0- model_card_data@3.0- backend@3.2- similarity_fn_name@5.4- truncate_dim@5.4- +tokenizer_kwargs@5.4-
SentenceTransformer.encode: sentences!@-5.3 inputs!@5.4- prompt_name@2.4- prompt@2.4- batch_size show_progress_bar
  output_value precision@2.6- convert_to_numpy convert_to_tensor device normalize_embeddings truncate_dim@5.0-
  pool@5.0- chunk_size@5.0- **@3.1-
SentenceTransformer.fit: train_objectives! evaluator epochs steps_per_epoch scheduler warmup_steps optimizer_class
  optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp callback
  show_progress_bar checkpoint_path checkpoint_save_steps checkpoint_save_total_limit resume_from_checkpoint@4.0-
SentenceTransformer.push_to_hub@2.6-: repo_id! token private safe_serialization commit_message local_model_path
  exist_ok replace_model_card train_datasets revision@3.1- create_pr@3.2-
SentenceTransformer.save: path! model_name create_model_card train_datasets safe_serialization@2.6-
SentenceTransformer.save_pretrained@3.0-: path! model_name create_model_card train_datasets safe_serialization
SentenceTransformer.save_to_hub: repo_name!@-2.2 organization@-2.2 private@-2.2 commit_message@-2.2
  local_model_path@-2.2 exist_ok@-2.2 replace_model_card@-2.2 train_datasets@-2.2 *...@2.3- **@2.3-
SentenceTransformerTrainer@3.0-: model args train_dataset eval_dataset loss evaluator data_collator tokenizer@-5.3
  processing_class@5.4- model_init compute_metrics callbacks optimizers optimizer_cls_and_kwargs@5.4-
  preprocess_logits_for_metrics +tokenizer@5.4-
SentenceTransformerTrainingArguments@3.0-: <transformers.TrainingArguments * batch_sampler learning_rate_mapping@5.0-
  multi_dataset_batch_sampler prompts@3.3- router_mapping@5.0- warmup_ratio@5.3-
SparseEncoder@5.0-: model_name_or_path *@5.4- modules device prompts default_prompt_name similarity_fn_name@-5.3
  cache_folder trust_remote_code revision local_files_only token max_active_dims@-5.3 model_kwargs
  tokenizer_kwargs@-5.3 processor_kwargs@5.4- config_kwargs model_card_data backend similarity_fn_name@5.4-
  max_active_dims@5.4- +tokenizer_kwargs@5.4-
SparseEncoder.encode@5.0-: sentences!@-5.3 inputs!@5.4- prompt_name prompt batch_size show_progress_bar
  convert_to_tensor convert_to_sparse_tensor save_to_cpu device max_active_dims pool chunk_size **
SparseEncoder.fit@5.0-5.3: train_objectives! evaluator epochs steps_per_epoch scheduler warmup_steps optimizer_class
  optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp callback
  show_progress_bar checkpoint_path checkpoint_save_steps checkpoint_save_total_limit resume_from_checkpoint
SparseEncoder.push_to_hub@5.0-: repo_id! token private safe_serialization commit_message local_model_path exist_ok
  replace_model_card train_datasets revision create_pr
SparseEncoder.save@5.0-: path! model_name create_model_card train_datasets safe_serialization
SparseEncoder.save_pretrained@5.0-: path! model_name create_model_card train_datasets safe_serialization
SparseEncoderTrainer@5.0-: model args train_dataset eval_dataset loss evaluator data_collator tokenizer@-5.3
  processing_class@5.4- model_init compute_metrics callbacks optimizers optimizer_cls_and_kwargs@5.4-
  preprocess_logits_for_metrics +tokenizer@5.4-
SparseEncoderTrainingArguments@5.0-: <transformers.TrainingArguments * batch_sampler learning_rate_mapping
  multi_dataset_batch_sampler prompts router_mapping warmup_ratio@5.3-
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = """
CrossEncoderTrainingArguments@4.0-: <sentence_transformers.SentenceTransformerTrainingArguments@-5.3
  <transformers.TrainingArguments@5.4- dataloader_drop_last=?@5.4- ddp_broadcast_buffers=?@5.4-
  prediction_loss_only=?@5.4- warmup_ratio=?@5.4- warmup_steps=?@5.4-
MultiVectorEncoderTrainingArguments@6.0-: <transformers.TrainingArguments dataloader_drop_last=?
  ddp_broadcast_buffers=? max_length=None prediction_loss_only=? warmup_ratio=? warmup_steps=?
SentenceTransformerTrainingArguments@3.0-: <transformers.TrainingArguments dataloader_drop_last=?
  ddp_broadcast_buffers=? learning_rate_mapping={}@5.0 prediction_loss_only=? prompts=None@3.3-5.3
  router_mapping={}@5.0 warmup_ratio=?@5.3- warmup_steps=?@5.3-
SparseEncoderTrainingArguments@5.0-: <sentence_transformers.SentenceTransformerTrainingArguments@-5.3
  <transformers.TrainingArguments@5.4- dataloader_drop_last=?@5.4- ddp_broadcast_buffers=?@5.4-
  prediction_loss_only=?@5.4- warmup_ratio=?@5.4- warmup_steps=?@5.4-
"""
