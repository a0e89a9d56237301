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
CrossEncoder.check_peft_compatible_model@5.4-:
CrossEncoder.clear_placement_cache@6.2-:
CrossEncoder.cpu@6.2-:
CrossEncoder.cuda@6.2-: device
CrossEncoder.evaluate@5.4-: evaluator! output_path
CrossEncoder.fit: train_dataloader! evaluator epochs loss_fct activation_fct scheduler warmup_steps optimizer_class
  optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp callback
  show_progress_bar
CrossEncoder.get_backend@5.1-:
CrossEncoder.get_default_activation_fn@4.0-:
CrossEncoder.get_max_seq_length@5.4-:
CrossEncoder.get_model_kwargs@5.4-:
CrossEncoder.gradient_checkpointing_enable@5.0-: gradient_checkpointing_kwargs **@6.2-
CrossEncoder.has_peft_compatible_model@5.4-:
CrossEncoder.is_singular_input@5.4-: inputs!
CrossEncoder.merge@6.2-: models! method * base_model parameters dtype out_dtype device batch_options **
CrossEncoder.old_fit@4.0-: train_dataloader! evaluator epochs loss_fct activation_fct scheduler warmup_steps
  optimizer_class optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp
  callback show_progress_bar
CrossEncoder.predict: sentences!@-3.4 batch_size@-3.4 show_progress_bar@-3.4 num_workers@-3.4 activation_fct@-3.4
  apply_softmax@-3.4 convert_to_numpy@-3.4 convert_to_tensor@-3.4 *...@4.0- **@4.0-
CrossEncoder.preprocess@5.4-: inputs! prompt **
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
CrossEncoder.set_activation_fn@4.0-5.3: activation_fn! set_default
CrossEncoder.set_config_value@4.0-5.3: key! value!
CrossEncoder.set_keep_in_fp32_modules@6.2-: module_names!
CrossEncoder.smart_batching_collate: batch!
CrossEncoder.smart_batching_collate_text_only: batch!
CrossEncoder.start_multi_process_pool@5.2-: target_devices
CrossEncoder.stop_multi_process_pool@5.2-: pool!
CrossEncoder.supports@5.4-: modality!
CrossEncoder.tokenize@5.4-: texts! **
CrossEncoderTrainer@4.0-: model args train_dataset eval_dataset loss evaluator data_collator tokenizer@-5.3
  processing_class@5.4- model_init compute_metrics callbacks optimizers optimizer_cls_and_kwargs@5.4-
  preprocess_logits_for_metrics +tokenizer@5.4-
CrossEncoderTrainingArguments@4.0-: <transformers.TrainingArguments * batch_sampler learning_rate_mapping@5.0-
  multi_dataset_batch_sampler prompts router_mapping@5.0- warmup_ratio@5.3-
InputExample: guid texts label
LoggingHandler: level
MultiVectorEncoderTrainer@6.0-: model args train_dataset eval_dataset loss evaluator data_collator processing_class
  model_init compute_metrics callbacks optimizers optimizer_cls_and_kwargs preprocess_logits_for_metrics +tokenizer
MultiVectorEncoderTrainingArguments@6.0-: <transformers.TrainingArguments * batch_sampler learning_rate_mapping
  max_length multi_dataset_batch_sampler prompts router_mapping warmup_ratio
ParallelSentencesDataset: student_model! teacher_model! batch_size use_embedding_cache
SentenceTransformer: model_name_or_path *@5.4- modules device prompts@2.4- default_prompt_name@2.4-
  similarity_fn_name@3.0-5.3 cache_folder trust_remote_code@2.3- revision@2.3- local_files_only@3.0- token@2.3-
  use_auth_token truncate_dim@2.7-5.3 model_kwargs@3.0- tokenizer_kwargs@3.0-5.3 processor_kwargs@5.4-
  config_kwargs@3.0- model_card_data@3.0- backend@3.2- similarity_fn_name@5.4- truncate_dim@5.4- +tokenizer_kwargs@5.4-
SentenceTransformer.check_peft_compatible_model@3.3-:
SentenceTransformer.clear_placement_cache@6.2-:
SentenceTransformer.cpu@6.2-:
SentenceTransformer.cuda@6.2-: device
SentenceTransformer.encode: sentences!@-5.3 inputs!@5.4- prompt_name@2.4- prompt@2.4- batch_size show_progress_bar
  output_value precision@2.6- convert_to_numpy convert_to_tensor device normalize_embeddings truncate_dim@5.0-
  pool@5.0- chunk_size@5.0- **@3.1-
SentenceTransformer.encode_document@5.0-: sentences!@-5.3 inputs!@5.4- prompt_name prompt batch_size show_progress_bar
  output_value precision convert_to_numpy convert_to_tensor device normalize_embeddings truncate_dim pool chunk_size **
SentenceTransformer.encode_multi_process: sentences! pool! prompt_name@2.4- prompt@2.4- batch_size chunk_size
  show_progress_bar@3.1- precision@3.0- normalize_embeddings@2.3- truncate_dim@5.0-
SentenceTransformer.encode_query@5.0-: sentences!@-5.3 inputs!@5.4- prompt_name prompt batch_size show_progress_bar
  output_value precision convert_to_numpy convert_to_tensor device normalize_embeddings truncate_dim pool chunk_size **
SentenceTransformer.evaluate: evaluator! output_path
SentenceTransformer.fit: train_objectives! evaluator epochs steps_per_epoch scheduler warmup_steps optimizer_class
  optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp callback
  show_progress_bar checkpoint_path checkpoint_save_steps checkpoint_save_total_limit resume_from_checkpoint@4.0-
SentenceTransformer.get_backend@3.2-:
SentenceTransformer.get_embedding_dimension@5.4-:
SentenceTransformer.get_max_seq_length:
SentenceTransformer.get_model_kwargs@5.1-:
SentenceTransformer.get_sentence_embedding_dimension:
SentenceTransformer.get_sentence_features: *...
SentenceTransformer.gradient_checkpointing_enable@3.0-: gradient_checkpointing_kwargs **@6.2-
SentenceTransformer.has_peft_compatible_model@3.3-:
SentenceTransformer.is_singular_input@5.4-: inputs!
SentenceTransformer.load: input_path!
SentenceTransformer.merge@6.2-: models! method * base_model parameters dtype out_dtype device batch_options **
SentenceTransformer.old_fit@3.0-: train_objectives! evaluator epochs steps_per_epoch scheduler warmup_steps
  optimizer_class optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp
  callback show_progress_bar checkpoint_path checkpoint_save_steps checkpoint_save_total_limit
SentenceTransformer.preprocess@5.4-: inputs! prompt **
SentenceTransformer.push_to_hub@2.6-: repo_id! token private safe_serialization commit_message local_model_path
  exist_ok replace_model_card train_datasets revision@3.1- create_pr@3.2-
SentenceTransformer.save: path! model_name create_model_card train_datasets safe_serialization@2.6-
SentenceTransformer.save_pretrained@3.0-: path! model_name create_model_card train_datasets safe_serialization
SentenceTransformer.save_to_hub: repo_name!@-2.2 organization@-2.2 private@-2.2 commit_message@-2.2
  local_model_path@-2.2 exist_ok@-2.2 replace_model_card@-2.2 train_datasets@-2.2 *...@2.3- **@2.3-
SentenceTransformer.set_pooling_include_prompt@2.4-: include_prompt!
SentenceTransformer.smart_batching_collate: batch!
SentenceTransformer.start_multi_process_pool: target_devices
SentenceTransformer.stop_multi_process_pool: pool!
SentenceTransformer.supports@5.4-: modality!
SentenceTransformer.tokenize: texts! **@5.0-
SentenceTransformer.truncate_embeddings@5.4-: truncate_dim!
SentenceTransformer.truncate_sentence_embeddings@2.7-: truncate_dim!
SentenceTransformerTrainer@3.0-: model args train_dataset eval_dataset loss evaluator data_collator tokenizer@-5.3
  processing_class@5.4- model_init compute_metrics callbacks optimizers optimizer_cls_and_kwargs@5.4-
  preprocess_logits_for_metrics +tokenizer@5.4-
SentenceTransformerTrainingArguments@3.0-: <transformers.TrainingArguments * batch_sampler learning_rate_mapping@5.0-
  multi_dataset_batch_sampler prompts@3.3- router_mapping@5.0- warmup_ratio@5.3-
SentencesDataset: examples! model!
SparseEncoder@5.0-: model_name_or_path *@5.4- modules device prompts default_prompt_name similarity_fn_name@-5.3
  cache_folder trust_remote_code revision local_files_only token max_active_dims@-5.3 model_kwargs
  tokenizer_kwargs@-5.3 processor_kwargs@5.4- config_kwargs model_card_data backend similarity_fn_name@5.4-
  max_active_dims@5.4- +tokenizer_kwargs@5.4-
SparseEncoder.check_peft_compatible_model@5.0-:
SparseEncoder.clear_placement_cache@6.2-:
SparseEncoder.cpu@6.2-:
SparseEncoder.cuda@6.2-: device
SparseEncoder.decode@5.0-: embeddings! top_k
SparseEncoder.encode@5.0-: sentences!@-5.3 inputs!@5.4- prompt_name prompt batch_size show_progress_bar
  convert_to_tensor convert_to_sparse_tensor save_to_cpu device max_active_dims pool chunk_size **
SparseEncoder.encode_document@5.0-: sentences!@-5.3 inputs!@5.4- prompt_name prompt batch_size show_progress_bar
  convert_to_tensor convert_to_sparse_tensor save_to_cpu device max_active_dims pool chunk_size **
SparseEncoder.encode_multi_process@5.0-5.3: sentences! pool! prompt_name prompt batch_size chunk_size show_progress_bar
  max_active_dims
SparseEncoder.encode_query@5.0-: sentences!@-5.3 inputs!@5.4- prompt_name prompt batch_size show_progress_bar
  convert_to_tensor convert_to_sparse_tensor save_to_cpu device max_active_dims pool chunk_size **
SparseEncoder.evaluate@5.0-: evaluator! output_path
SparseEncoder.fit@5.0-5.3: train_objectives! evaluator epochs steps_per_epoch scheduler warmup_steps optimizer_class
  optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp callback
  show_progress_bar checkpoint_path checkpoint_save_steps checkpoint_save_total_limit resume_from_checkpoint
SparseEncoder.get_backend@5.0-:
SparseEncoder.get_embedding_dimension@5.4-:
SparseEncoder.get_max_seq_length@5.0-:
SparseEncoder.get_model_kwargs@5.1-:
SparseEncoder.get_sentence_embedding_dimension@5.0-:
SparseEncoder.get_sentence_features@5.0-5.3: *...
SparseEncoder.gradient_checkpointing_enable@5.0-: gradient_checkpointing_kwargs **@6.2-
SparseEncoder.has_peft_compatible_model@5.0-:
SparseEncoder.intersection@5.0-: embeddings_1! embeddings_2!
SparseEncoder.is_singular_input@5.4-: inputs!
SparseEncoder.load@5.0-5.3: input_path!
SparseEncoder.merge@6.2-: models! method * base_model parameters dtype out_dtype device batch_options **
SparseEncoder.old_fit@5.0-5.3: train_objectives! evaluator epochs steps_per_epoch scheduler warmup_steps
  optimizer_class optimizer_params weight_decay evaluation_steps output_path save_best_model max_grad_norm use_amp
  callback show_progress_bar checkpoint_path checkpoint_save_steps checkpoint_save_total_limit
SparseEncoder.preprocess@5.4-: inputs! prompt **
SparseEncoder.push_to_hub@5.0-: repo_id! token private safe_serialization commit_message local_model_path exist_ok
  replace_model_card train_datasets revision create_pr
SparseEncoder.save@5.0-: path! model_name create_model_card train_datasets safe_serialization
SparseEncoder.save_pretrained@5.0-: path! model_name create_model_card train_datasets safe_serialization
SparseEncoder.set_pooling_include_prompt@5.0-: include_prompt!
SparseEncoder.smart_batching_collate@5.0-5.3: batch!
SparseEncoder.sparsity@5.0-: embeddings!
SparseEncoder.start_multi_process_pool@5.0-: target_devices
SparseEncoder.stop_multi_process_pool@5.0-: pool!
SparseEncoder.supports@5.4-: modality!
SparseEncoder.tokenize@5.0-: texts! **
SparseEncoder.truncate_sentence_embeddings@5.0-5.3: truncate_dim!
SparseEncoderTrainer@5.0-: model args train_dataset eval_dataset loss evaluator data_collator tokenizer@-5.3
  processing_class@5.4- model_init compute_metrics callbacks optimizers optimizer_cls_and_kwargs@5.4-
  preprocess_logits_for_metrics +tokenizer@5.4-
SparseEncoderTrainingArguments@5.0-: <transformers.TrainingArguments * batch_sampler learning_rate_mapping
  multi_dataset_batch_sampler prompts router_mapping warmup_ratio@5.3-
cross_encoder.evaluation.CEBinaryAccuracyEvaluator: sentence_pairs! labels! *@4.0- name threshold@-3.4 prompt_name@5.4-
  batch_size@4.0- show_progress_bar@4.0- write_csv **@4.0-
cross_encoder.evaluation.CEBinaryClassificationEvaluator: sentence_pairs! labels! *@4.0- name prompt_name@5.4-
  batch_size@4.0- show_progress_bar write_csv **@4.0-
cross_encoder.evaluation.CECorrelationEvaluator: sentence_pairs! scores! name prompt_name@5.4- batch_size@4.0-
  show_progress_bar@4.0- write_csv
cross_encoder.evaluation.CEF1Evaluator@2.4-: sentence_pairs! labels! * name@4.0- prompt_name@5.4- batch_size
  show_progress_bar name@-3.4 write_csv **@4.0-
cross_encoder.evaluation.CERerankingEvaluator: samples! mrr_at_k@-2.3 at_k@2.4- always_rerank_positives@4.0- name
  prompt_name@5.4- batch_size@4.0- show_progress_bar@4.0- write_csv mrr_at_k@2.4-
cross_encoder.evaluation.CESoftmaxAccuracyEvaluator: sentence_pairs! labels! *@4.0- name prompt_name@5.4-
  batch_size@4.0- show_progress_bar@4.0- write_csv **@4.0-
cross_encoder.evaluation.CrossEncoderClassificationEvaluator@4.0-: sentence_pairs! labels! * name prompt_name@5.4-
  batch_size show_progress_bar write_csv **
cross_encoder.evaluation.CrossEncoderCorrelationEvaluator@4.0-: sentence_pairs! scores! name prompt_name@5.4-
  batch_size show_progress_bar write_csv
cross_encoder.evaluation.CrossEncoderNanoBEIREvaluator@4.0-: dataset_names dataset_id@5.2- rerank_k at_k
  always_rerank_positives prompt_name@5.4- batch_size show_progress_bar write_csv aggregate_fn aggregate_key
cross_encoder.evaluation.CrossEncoderRerankingEvaluator@4.0-: samples! at_k always_rerank_positives name
  prompt_name@5.4- batch_size show_progress_bar write_csv mrr_at_k
cross_encoder.losses.ADRMSELoss@5.5-: model! alpha activation_fn mini_batch_size
cross_encoder.losses.BinaryCrossEntropyLoss@4.0-: model! activation_fn pos_weight **
cross_encoder.losses.CachedMultipleNegativesRankingLoss@4.0-: model! num_negatives scale activation_fn mini_batch_size
  show_progress_bar
cross_encoder.losses.CrossEntropyLoss@4.0-: model! activation_fn **
cross_encoder.losses.LambdaLoss@4.0-: model! weighting_scheme k sigma eps reduction_log activation_fn mini_batch_size
cross_encoder.losses.ListMLELoss@4.0-: model! activation_fn mini_batch_size respect_input_order
cross_encoder.losses.ListNetLoss@4.0-: model! activation_fn mini_batch_size
cross_encoder.losses.MSELoss@4.0-: model! activation_fn **
cross_encoder.losses.MarginMSELoss@4.0-: model! activation_fn **
cross_encoder.losses.MultipleNegativesRankingLoss@4.0-: model! num_negatives scale activation_fn
cross_encoder.losses.NDCGLoss2PPScheme@4.0-: mu
cross_encoder.losses.PListMLELambdaWeight@4.0-: rank_discount_fn
cross_encoder.losses.PListMLELoss@4.0-: model! lambda_weight activation_fn mini_batch_size respect_input_order
cross_encoder.losses.RankNetLoss@4.0-: model! k sigma eps reduction_log activation_fn mini_batch_size
datasets.DenoisingAutoEncoderDataset: sentences! noise_fn
datasets.NoDuplicatesDataLoader: train_examples! batch_size!
datasets.SentenceLabelDataset: examples! samples_per_label with_replacement
evaluation.BaseEvaluator@5.4-:
evaluation.BinaryClassificationEvaluator: sentences1! sentences2! labels! name batch_size show_progress_bar write_csv
  truncate_dim@2.7- similarity_fn_names@3.3-
evaluation.EmbeddingSimilarityEvaluator: sentences1! sentences2! scores! batch_size main_similarity
  similarity_fn_names@3.3- name show_progress_bar write_csv precision@2.6- truncate_dim@2.7-
evaluation.InformationRetrievalEvaluator: queries! corpus! relevant_docs! corpus_chunk_size mrr_at_k ndcg_at_k
  accuracy_at_k precision_recall_at_k map_at_k show_progress_bar batch_size name write_csv truncate_dim@2.7-
  score_functions main_score_function query_prompt@3.2- query_prompt_name@3.2- corpus_prompt@3.2-
  corpus_prompt_name@3.2- write_predictions@5.0-
evaluation.LabelAccuracyEvaluator: dataloader! name softmax_model write_csv
evaluation.MSEEvaluator: source_sentences! target_sentences! teacher_model show_progress_bar batch_size name write_csv
  truncate_dim@2.7-
evaluation.MSEEvaluatorFromDataFrame: dataframe! teacher_model! combinations! batch_size name write_csv
  truncate_dim@2.7-
evaluation.NanoBEIREvaluator@3.3-: dataset_names dataset_id@5.2- mrr_at_k ndcg_at_k accuracy_at_k precision_recall_at_k
  map_at_k show_progress_bar batch_size write_csv truncate_dim score_functions main_score_function aggregate_fn
  aggregate_key query_prompts corpus_prompts write_predictions@5.0-
evaluation.ParaphraseMiningEvaluator: sentences_map! duplicates_list duplicates_dict add_transitive_closure
  query_chunk_size corpus_chunk_size max_pairs top_k show_progress_bar batch_size name write_csv truncate_dim@2.7-
evaluation.RerankingEvaluator: samples! mrr_at_k@-2.2 at_k@2.3- name write_csv similarity_fct batch_size
  show_progress_bar use_batched_encoding truncate_dim@2.7- mrr_at_k@2.3-
evaluation.SentenceEvaluator:
evaluation.SequentialEvaluator: evaluators! main_score_function
evaluation.TranslationEvaluator: source_sentences! target_sentences! show_progress_bar batch_size name
  print_wrong_matches write_csv truncate_dim@2.7-
evaluation.TripletEvaluator: anchors! positives! negatives! main_distance_function@-3.3 main_similarity_function@3.4-
  margin@3.4- name batch_size show_progress_bar write_csv truncate_dim@2.7- similarity_fn_names@3.3-
  main_distance_function@3.4-
export_dynamic_quantized_onnx_model@3.2-: model! quantization_config! model_name_or_path! push_to_hub create_pr
  file_suffix
export_optimized_onnx_model@3.2-: model! optimization_config! model_name_or_path! push_to_hub create_pr file_suffix
export_static_quantized_openvino_model@3.3-: model! quantization_config! model_name_or_path! dataset_name
  dataset_config_name dataset_split column_name push_to_hub create_pr file_suffix
losses.AdaptiveLayerLoss@2.5-: model! loss! n_layers_per_step last_layer_weight prior_layers_weight kl_div_weight
  kl_temperature layer_weighting@5.7-
losses.AnglELoss@2.4-: model! scale
losses.BatchAllTripletLoss: model! distance_metric margin
losses.BatchHardSoftMarginTripletLoss: model! distance_metric
losses.BatchHardTripletLoss: model! distance_metric margin
losses.BatchHardTripletLossDistanceFunction:
losses.BatchSemiHardTripletLoss: model! distance_metric margin
losses.CachedGISTEmbedLoss@2.7-: model! guide! temperature mini_batch_size mini_batch_num_tokens@5.7- show_progress_bar
  margin_strategy@4.1- margin@4.1- contrast_anchors@5.1- contrast_positives@5.1- gather_across_devices@5.1-
losses.CachedMultipleNegativesRankingLoss@2.3-: model! scale similarity_fct mini_batch_size mini_batch_num_tokens@5.7-
  gather_across_devices@5.1- directions@5.3- partition_mode@5.3- show_progress_bar hardness_mode@5.3-
  hardness_strength@5.3-
losses.CachedMultipleNegativesSymmetricRankingLoss@3.1-: model! scale similarity_fct mini_batch_size
  mini_batch_num_tokens@5.7- gather_across_devices@5.1- show_progress_bar
losses.CoSENTLoss@2.4-: model! scale similarity_fct
losses.ContrastiveLoss: model! distance_metric margin size_average
losses.ContrastiveTensionDataLoader: sentences! batch_size! pos_neg_ratio
losses.ContrastiveTensionLoss: model!
losses.ContrastiveTensionLossInBatchNegatives: model! scale similarity_fct
losses.CosineSimilarityLoss: model! loss_fct cos_score_transformation
losses.DenoisingAutoEncoderLoss: model! decoder_name_or_path tie_encoder_decoder
losses.DistillKLDivLoss@5.0-: model! similarity_fct temperature student_temperature@6.0- teacher_temperature@6.0-
losses.EmbedDistillLoss@5.5-: model! distance_metric projection_dim
losses.GISTEmbedLoss@2.6-: model! guide! temperature margin_strategy@4.1- margin@4.1- contrast_anchors@5.1-
  contrast_positives@5.1- gather_across_devices@5.1-
losses.GlobalOrthogonalRegularizationLoss@5.3-: model! similarity_fct mean_weight second_moment_weight aggregation
losses.InputExample@-2.2: guid texts label
losses.MSELoss: model! projection_dim@5.5-
losses.MarginMSELoss: model! similarity_fct
losses.Matryoshka2dLoss@2.5-: model! loss! matryoshka_dims! matryoshka_weights n_layers_per_step n_dims_per_step
  last_layer_weight prior_layers_weight kl_div_weight kl_temperature layer_weighting@5.7-
losses.MatryoshkaLoss@2.4-: model! loss! matryoshka_dims! matryoshka_weights n_dims_per_step@2.5-
losses.MegaBatchMarginLoss: model! positive_margin negative_margin use_mini_batched_version mini_batch_size
  mini_batch_num_tokens@5.7- show_progress_bar@5.7-
losses.MultipleNegativesRankingLoss: model! scale similarity_fct gather_across_devices@5.1- directions@5.3-
  partition_mode@5.3- hardness_mode@5.3- hardness_strength@5.3-
losses.MultipleNegativesSymmetricRankingLoss: model! scale similarity_fct gather_across_devices@5.1-
losses.OnlineContrastiveLoss: model! distance_metric margin
losses.SentenceTransformer@-2.2: model_name_or_path modules device cache_folder use_auth_token
losses.SoftmaxLoss: model! sentence_embedding_dimension!@-5.3 embedding_dimension!@5.4- num_labels!
  concatenation_sent_rep concatenation_sent_difference concatenation_sent_multiplication loss_fct
  +sentence_embedding_dimension@5.4-
losses.TripletLoss: model! distance_metric triplet_margin
mine_hard_negatives@4.0-: dataset! model! anchor_column_name positive_column_name corpus cross_encoder range_min
  range_max max_score min_score margin@-4.0 absolute_margin@4.1- relative_margin@4.1- num_negatives sampling_strategy
  query_prompt_name@5.0- query_prompt@5.0- corpus_prompt_name@5.0- corpus_prompt@5.0- include_positives output_format
  output_scores@5.2- batch_size faiss_batch_size use_faiss use_multi_process verbose cache_folder@5.0- as_triplets
  margin@4.1-
models.Asym: sub_modules! default_route@5.0- allow_empty_key route_mappings@5.4-
models.BoW: vocab! word_weights unknown_word_weight cumulative_term_frequency
models.CLIPModel: model_name@-5.3 processor_name@-5.3 model_name_or_path@5.4- _from_auto_load@5.4- **@5.4-
models.CNN: in_word_embedding_dimension!@-5.3 out_channels@-5.3 kernel_sizes@-5.3 stride_sizes@-5.3 *...@5.4- **@5.4-
models.Dense: in_features! out_features! bias activation_function init_weight init_bias module_input_name@5.4-
  module_output_name@5.4- use_residual@6.0-
models.Dropout: dropout
models.LSTM: word_embedding_dimension!@-5.3 hidden_dim!@-5.3 num_layers@-5.3 dropout@-5.3 bidirectional@-5.3 *...@5.4-
  **@5.4-
models.LayerNorm: dimension!
models.Normalize: module_input_name@6.0- module_output_name@6.0-
models.Pooling: word_embedding_dimension!@-5.3 pooling_mode@-5.3 pooling_mode_cls_token@-5.3
  pooling_mode_max_tokens@-5.3 pooling_mode_mean_tokens@-5.3 pooling_mode_mean_sqrt_len_tokens@-5.3
  pooling_mode_weightedmean_tokens@2.3-5.3 pooling_mode_lasttoken@2.3-5.3 include_prompt@2.4-5.3 *...@5.4- **@5.4-
models.Router@5.0-: sub_modules! default_route allow_empty_key route_mappings@5.4-
models.StaticEmbedding@3.2-: tokenizer! embedding_weights embedding_dim **
models.Transformer: model_name_or_path!@-5.3 max_seq_length@-5.3 model_args@-5.3 tokenizer_args@3.0-5.3
  config_args@3.0-5.3 cache_dir@-5.3 tokenizer_args@-2.7 do_lower_case@-5.3 tokenizer_name_or_path@-5.3 backend@3.2-5.3
  *...@5.4- **@5.4-
models.WeightedLayerPooling: word_embedding_dimension!@-5.3 num_hidden_layers@-5.3 layer_start@-5.3 layer_weights@-5.3
  *...@5.4- **@5.4-
models.WordEmbeddings: tokenizer! embedding_weights! update_embeddings max_seq_length
models.WordWeights: vocab! word_weights! unknown_word_weight
quantization.semantic_search_faiss@2.6-: query_embeddings! corpus_embeddings corpus_index corpus_precision top_k ranges
  calibration_embeddings rescore rescore_multiplier exact output_index
quantization.semantic_search_usearch@2.6-: query_embeddings! corpus_embeddings corpus_index corpus_precision top_k
  ranges calibration_embeddings rescore rescore_multiplier exact output_index
quantize_embeddings@2.6-: embeddings! precision! ranges calibration_embeddings
readers.LabelSentenceReader: folder! label_col_idx sentence_col_idx separator
readers.NLIDataReader: dataset_folder!
readers.PairedFilesReader@5.4-: filepaths!
readers.STSBenchmarkDataReader: dataset_folder! s1_col_idx s2_col_idx score_col_idx delimiter quoting normalize_scores
  min_score max_score
readers.STSDataReader: dataset_folder! s1_col_idx s2_col_idx score_col_idx delimiter quoting normalize_scores min_score
  max_score
readers.TripletReader: dataset_folder! s1_col_idx s2_col_idx s3_col_idx has_header delimiter quoting
sampler.BatchSamplers@5.4-: <transformers.ExplicitEnum
sampler.DefaultBatchSampler@3.0-: *...@-4.1 **@-4.1 dataset!@5.0- batch_size!@5.0- drop_last!@5.0-
  valid_label_columns@5.0- generator@5.0- seed@5.0-
sampler.GroupByLabelBatchSampler@3.0-: dataset! batch_size! drop_last! valid_label_columns generator seed
sampler.MultiDatasetBatchSamplers@5.4-: <transformers.ExplicitEnum
sampler.MultiDatasetDefaultBatchSampler@5.0-: dataset! batch_samplers! generator seed
sampler.NoDuplicatesBatchSampler@3.0-: dataset! batch_size! drop_last! valid_label_columns generator seed
  precompute_hashes@5.3- precompute_num_proc@5.3- precompute_batch_size@5.3-
sampler.ProportionalBatchSampler@3.0-: dataset! batch_samplers! generator!@-4.1 seed!@-4.1 generator@5.0- seed@5.0-
sampler.RoundRobinBatchSampler@3.0-: dataset! batch_samplers! generator!@-3.0 seed!@-3.0 generator@3.1- seed@3.1-
sparse_encoder.callbacks.splade_callbacks.SpladeLoss@5.0-: model! loss! document_regularizer_weight!
  query_regularizer_weight document_regularizer query_regularizer document_regularizer_threshold
  query_regularizer_threshold use_document_regularizer_only
sparse_encoder.callbacks.splade_callbacks.SpladeRegularizerWeightSchedulerCallback@5.0-: loss! scheduler_type
  warmup_ratio
sparse_encoder.evaluation.ReciprocalRankFusionEvaluator@5.0-: dense_samples! sparse_samples! at_k rrf_k name batch_size
  show_progress_bar write_csv write_predictions
sparse_encoder.evaluation.SparseBinaryClassificationEvaluator@5.0-: sentences1! sentences2! labels! name batch_size
  show_progress_bar write_csv max_active_dims similarity_fn_names
sparse_encoder.evaluation.SparseEmbeddingSimilarityEvaluator@5.0-: sentences1! sentences2! scores! batch_size
  main_similarity similarity_fn_names name show_progress_bar write_csv max_active_dims
sparse_encoder.evaluation.SparseInformationRetrievalEvaluator@5.0-: queries! corpus! relevant_docs! corpus_chunk_size
  mrr_at_k ndcg_at_k accuracy_at_k precision_recall_at_k map_at_k show_progress_bar batch_size name write_csv
  max_active_dims score_functions main_score_function query_prompt query_prompt_name corpus_prompt corpus_prompt_name
  write_predictions
sparse_encoder.evaluation.SparseMSEEvaluator@5.0-: source_sentences! target_sentences! teacher_model show_progress_bar
  batch_size name write_csv max_active_dims
sparse_encoder.evaluation.SparseNanoBEIREvaluator@5.0-: dataset_names dataset_id@5.2- mrr_at_k ndcg_at_k accuracy_at_k
  precision_recall_at_k map_at_k show_progress_bar batch_size write_csv max_active_dims score_functions
  main_score_function aggregate_fn aggregate_key query_prompts corpus_prompts write_predictions
sparse_encoder.evaluation.SparseRerankingEvaluator@5.0-: samples! at_k name write_csv similarity_fct batch_size
  show_progress_bar use_batched_encoding max_active_dims mrr_at_k
sparse_encoder.evaluation.SparseTranslationEvaluator@5.0-: source_sentences! target_sentences! show_progress_bar
  batch_size name print_wrong_matches write_csv max_active_dims
sparse_encoder.evaluation.SparseTripletEvaluator@5.0-: anchors! positives! negatives! main_similarity_function margin
  name batch_size show_progress_bar write_csv max_active_dims similarity_fn_names main_distance_function
sparse_encoder.losses.CSRLoss@5.0-: model! loss beta gamma
sparse_encoder.losses.CSRReconstructionLoss@5.0-: model! beta
sparse_encoder.losses.CachedSpladeLoss@5.3-: model! loss! document_regularizer_weight! query_regularizer_weight
  document_regularizer query_regularizer document_regularizer_threshold query_regularizer_threshold
  use_document_regularizer_only mini_batch_size mini_batch_num_tokens@5.7- show_progress_bar
sparse_encoder.losses.FlopsLoss@5.0-: model! threshold
sparse_encoder.losses.SparseAnglELoss@5.0-: model! scale
sparse_encoder.losses.SparseCoSENTLoss@5.0-: model! scale similarity_fct
sparse_encoder.losses.SparseCosineSimilarityLoss@5.0-: model! loss_fct cos_score_transformation
sparse_encoder.losses.SparseDistillKLDivLoss@5.0-: model! similarity_fct temperature student_temperature@6.0-
  teacher_temperature@6.0-
sparse_encoder.losses.SparseMSELoss@5.0-: model!
sparse_encoder.losses.SparseMarginMSELoss@5.0-: model! similarity_fct
sparse_encoder.losses.SparseMultipleNegativesRankingLoss@5.0-: model! scale similarity_fct gather_across_devices@5.1-
  directions@5.3- partition_mode@5.3- hardness_mode@5.3- hardness_strength@5.3-
sparse_encoder.losses.SparseTripletLoss@5.0-: model! distance_metric triplet_margin
sparse_encoder.losses.SpladeLoss@5.0-: model! loss! document_regularizer_weight! query_regularizer_weight
  document_regularizer query_regularizer document_regularizer_threshold query_regularizer_threshold
  use_document_regularizer_only
sparse_encoder.models.Asym@5.4-: sub_modules! default_route allow_empty_key route_mappings
sparse_encoder.models.Dense@5.4-: in_features! out_features! bias activation_function init_weight init_bias
  module_input_name module_output_name use_residual@6.0-
sparse_encoder.models.MLMTransformer@5.0-: model_name_or_path!@-5.3 max_seq_length@-5.3 model_args@-5.3
  tokenizer_args@-5.3 config_args@-5.3 cache_dir@-5.3 do_lower_case@-5.3 tokenizer_name_or_path@-5.3 backend@-5.3
  *...@5.4- _from_auto_load@5.4- **@5.4-
sparse_encoder.models.Router@5.4-: sub_modules! default_route allow_empty_key route_mappings
sparse_encoder.models.SparseAutoEncoder@5.0-: input_dim! hidden_dim k k_aux normalize dead_threshold
sparse_encoder.models.SparseStaticEmbedding@5.0-: tokenizer! weight frozen
sparse_encoder.models.SpladePooling@5.0-: pooling_strategy@-5.3 activation_function@-5.3 word_embedding_dimension@-5.3
  chunk_size@-5.3 *...@5.4- **@5.4-
util.all_gather@5.1-: tensor! with_grad
util.all_gather_padded@6.0-: tensor! mask! with_grad
util.all_gather_with_grad@5.1-: tensor!
util.append_to_last_row@5.0-: csv_path! additional_data!
util.batch_to_device: batch! target_device!
util.cat_padded_token_embeddings@6.0-: embeddings! masks!
util.community_detection: embeddings! threshold min_community_size batch_size show_progress_bar@2.3-
util.compute_count_vector@5.1-: embeddings!
util.cos_sim: a! b!
util.disable_datasets_caching@3.3-:
util.disable_logging@3.0-: highest_level
util.dot_score: a! b!
util.euclidean_sim@3.0-: a! b!
util.http_get: url! path!
util.install_logger@5.4-: given_logger! level fmt
util.load_dir_path@2.3-: model_name_or_path! directory!@-4.1 token!@-3.1 cache_folder!@-3.1 subfolder!@5.0- token@3.2-
  cache_folder@3.2- revision local_files_only@3.0-
util.load_file_path@2.3-: model_name_or_path! filename! token!@-3.1 cache_folder!@-3.1 subfolder@5.0- token@3.2-
  cache_folder@3.2- revision local_files_only@3.0-
util.manhattan_sim@3.0-: a! b!
util.maxsim@6.0-: a! b! a_mask b_mask chunk_elements length_normalize device
util.maxsim_pairwise@6.0-: a! b! a_mask b_mask chunk_elements length_normalize device
util.mean_maxsim@6.0-: a! b! a_mask b_mask chunk_elements length_normalize device
util.mean_maxsim_pairwise@6.0-: a! b! a_mask b_mask chunk_elements length_normalize device
util.mine_hard_negatives@3.1-: dataset! model! anchor_column_name@3.2- positive_column_name@3.2- corpus cross_encoder
  range_min range_max max_score min_score@3.2- margin@-4.0 absolute_margin@4.1- relative_margin@4.1- num_negatives
  sampling_strategy as_triplets@-3.4 query_prompt_name@5.0- query_prompt@5.0- corpus_prompt_name@5.0-
  corpus_prompt@5.0- include_positives@4.0- output_format@4.0- output_scores@5.2- batch_size faiss_batch_size use_faiss
  use_multi_process@3.4- verbose cache_folder@5.0- as_triplets@4.0- margin@4.1-
util.normalize_embeddings: embeddings!
util.pairwise_angle_sim@2.4-: x! y!
util.pairwise_cos_sim: a! b!
util.pairwise_dot_score: a! b!
util.pairwise_euclidean_sim@3.0-: a! b!
util.pairwise_manhattan_sim@3.0-: a! b!
util.paraphrase_mining: model! sentences! show_progress_bar batch_size *...@-2.7 **@-2.7 query_chunk_size@3.0-
  corpus_chunk_size@3.0- max_pairs@3.0- top_k@3.0- score_function@3.0- truncate_dim@5.0- prompt_name@5.0- prompt@5.0-
util.paraphrase_mining_embeddings: embeddings! query_chunk_size corpus_chunk_size max_pairs top_k score_function
util.pytorch_cos_sim: a! b!
util.quantize_embeddings@5.4-: embeddings! precision! ranges calibration_embeddings
util.repad_flattened_features@6.0-: features!
util.resolve_ids@6.0-: lookups! keep_columns max_list_length output_format
util.save_to_hub_args_decorator@2.3-: func!
util.select_max_active_dims@5.0-: embeddings! max_active_dims!
util.semantic_search: query_embeddings! corpus_embeddings! query_chunk_size corpus_chunk_size top_k score_function
util.similarity_fct_name@6.0-: similarity_fct!
util.snapshot_download@-2.2: repo_id! revision cache_dir library_name library_version user_agent ignore_files
  use_auth_token
util.stack_padded_token_embeddings@6.0-: embeddings! masks!
util.to_scipy_coo@5.0-: x!
util.truncate_embeddings@2.7-: embeddings! truncate_dim!
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
