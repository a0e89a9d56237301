"""Which keywords the calls of libraries have lost: older releases took them, and the newest does not.

By the name that a library is imported by; `guard/releases/keywords.py` tells how the lines are read.

Written by `python -m tests.guard.signatures keywords`.
"""

from __future__ import annotations

KEYWORDS: dict[str, str] = {
    "numpy": """
numpy==2.5.5 axolotl==2.3.5 datatrove==2.2.6 distilabel==2.3.5 lerobot==2.2.6 lighteval==2.2.6 lm-eval==2.3.5
  mosaicml-streaming==2.1.3 paddleocr==2.3.5 presidio-analyzer==2.4.6 sglang==2.3.5 trl==2.3.5 vllm==2.3.5
@1.24: histogram(normed) histogram2d(normed) histogramdd(normed)
@2.1: reshape(a)
@2.4: array2string(style) corrcoef(bias ddof) nanpercentile(interpolation=method) nanquantile(interpolation=method)
  percentile(interpolation=method) quantile(interpolation=method) reshape(newshape=shape) save(fix_imports)
""",
    "pandas": """
pandas==3.1.1 gluonts==2.3.3 img2dataset==2.3.3 sdv==2.3.3 sktime==3.0.6
@1.1: ExcelFile(io)
@2.0: DataFrame.between_time(include_end include_start) DataFrame.count(level) DataFrame.describe(datetime_is_numeric)
  DataFrame.expanding(center) DataFrame.groupby(squeeze) DataFrame.info(null_counts) DataFrame.mask(errors try_cast)
  DataFrame.resample(base loffset) DataFrame.set_axis(inplace) DataFrame.to_csv(line_terminator=lineterminator)
  DataFrame.to_excel(encoding verbose) DataFrame.to_latex(col_space) DataFrame.where(errors try_cast)
  Series.count(level) Series.groupby(squeeze) Series.set_axis(inplace) eval(truediv) factorize(na_sentinel)
  infer_freq(warn) lreshape(label) read_csv(error_bad_lines mangle_dupe_cols prefix squeeze warn_bad_lines)
  read_excel(convert_float mangle_dupe_cols squeeze) read_json(numpy) read_table(error_bad_lines mangle_dupe_cols
  prefix squeeze warn_bad_lines)
@3.0: Categorical(fastpath) DataFrame.align(broadcast_axis fill_axis limit method) DataFrame.bfill(downcast)
  DataFrame.ewm(axis) DataFrame.expanding(axis) DataFrame.ffill(downcast) DataFrame.fillna(downcast method)
  DataFrame.groupby(axis) DataFrame.replace(limit method) DataFrame.resample(axis kind) DataFrame.rolling(axis)
  Series(fastpath) Series.groupby(axis) read_csv(date_parser delim_whitespace infer_datetime_format keep_date_col
  verbose) read_excel(date_parser) read_table(date_parser delim_whitespace infer_datetime_format keep_date_col verbose)
  to_datetime(infer_datetime_format)
""",
    "PIL": """
pillow==13.0.0 axolotl==12.3.0 gradio==12.3.0 lerobot==12.3.0 marker-pdf==10.4.0 moviepy==11.3.0 smolagents==12.3.0
  surya-ocr==10.4.0 trackio==12.3.0
Image@9.0: Image.show(command)
@10.0: ImagePalette.ImagePalette(size)
ImageTk@10.0: PhotoImage.paste(box)
TiffImagePlugin@11.0: AppendingTiffWriter.write(data)
XpmImagePlugin@11.0: XpmImageFile.load_read(bytes)
@12.0: ImageDraw.getdraw(hints)
""",
    "scipy": """
scipy==1.18.1
spatial.transform@1.6: Rotation.from_quat(normalized)
optimize@1.10: dual_annealing(local_search_options)
optimize@1.18: fmin_l_bfgs_b(disp iprint) nnls(atol)
""",
    "sklearn": """
scikit-learn==1.9.1
metrics@0.23: hamming_loss(labels)
decomposition@0.24: MiniBatchSparsePCA(normalize_components) SparsePCA(normalize_components)
ensemble@0.24: GradientBoostingClassifier(presort) GradientBoostingRegressor(presort) IsolationForest(behaviour)
feature_extraction.text@0.24: TfidfVectorizer.transform(copy)
model_selection@0.24: GridSearchCV(iid) RandomizedSearchCV(iid)
tree@0.24: BaseDecisionTree(presort) DecisionTreeClassifier(presort) DecisionTreeRegressor(presort)
cluster@1.0: KMeans(n_jobs precompute_distances) SpectralBiclustering(n_jobs) SpectralCoclustering(n_jobs)
  k_means(n_jobs precompute_distances)
ensemble@1.0: ExtraTreesClassifier(min_impurity_split) ExtraTreesRegressor(min_impurity_split)
  GradientBoostingClassifier(min_impurity_split) GradientBoostingRegressor(min_impurity_split)
  RandomForestClassifier(min_impurity_split) RandomForestRegressor(min_impurity_split)
  RandomTreesEmbedding(min_impurity_split)
tree@1.0: BaseDecisionTree(min_impurity_split) DecisionTreeClassifier(min_impurity_split)
  DecisionTreeRegressor(min_impurity_split) ExtraTreeClassifier(min_impurity_split)
  ExtraTreeRegressor(min_impurity_split) plot_tree(rotate)
random_projection@1.1: BaseRandomProjection(dense_output)
decomposition@1.2: NMF(alpha regularization) non_negative_factorization(alpha regularization)
linear_model@1.2: ARDRegression(normalize) BayesianRidge(normalize) ElasticNet(normalize) ElasticNetCV(normalize)
  Lasso(normalize) LassoCV(normalize) LinearRegression(normalize) MultiTaskElasticNet(normalize)
  MultiTaskElasticNetCV(normalize) MultiTaskLasso(normalize) MultiTaskLassoCV(normalize) Ridge(normalize)
  RidgeCV(normalize) RidgeClassifier(normalize) RidgeClassifierCV(normalize)
calibration@1.3: calibration_curve(normalize)
impute@1.3: SimpleImputer(verbose)
inspection@1.3: PartialDependenceDisplay(pdp_lim)
linear_model@1.3: RANSACRegressor(base_estimator=estimator)
manifold@1.3: TSNE(square_distances)
calibration@1.4: CalibratedClassifierCV(base_estimator=estimator)
cluster@1.4: AgglomerativeClustering(affinity=metric) FeatureAgglomeration(affinity=metric)
decomposition@1.4: MiniBatchDictionaryLearning(n_iter) MiniBatchSparsePCA(n_iter) dict_learning_online(inner_stats
  iter_offset n_iter return_inner_stats return_n_iter)
ensemble@1.4: AdaBoostClassifier(base_estimator=estimator) AdaBoostRegressor(base_estimator=estimator)
  BaggingClassifier(base_estimator=estimator) BaggingRegressor(base_estimator=estimator) BaseEnsemble(base_estimator)
linear_model@1.4: Lars(normalize) LarsCV(normalize) LassoLars(normalize) LassoLarsCV(normalize) LassoLarsIC(normalize)
  OrthogonalMatchingPursuit(normalize) OrthogonalMatchingPursuitCV(normalize)
metrics.pairwise@1.4: manhattan_distances(sum_over_features)
preprocessing@1.4: OneHotEncoder(sparse=sparse_output)
cluster@1.5: FeatureAgglomeration.inverse_transform(Xred) KMeans.predict(sample_weight)
  MiniBatchKMeans.predict(sample_weight)
covariance@1.5: graphical_lasso(cov_init)
datasets@1.5: make_sparse_coded_signal(data_transposed)
decomposition@1.5: MiniBatchNMF.inverse_transform(W) NMF.inverse_transform(W)
linear_model@1.5: ARDRegression(n_iter) BayesianRidge(n_iter)
metrics@1.5: log_loss(eps)
model_selection@1.5: LearningCurveDisplay.from_estimator(log_scale) LearningCurveDisplay.plot(log_scale)
datasets@1.6: make_sparse_spd_matrix(dim)
metrics@1.6: mean_squared_error(squared) mean_squared_log_error(squared)
model_selection@1.6: cross_val_predict(fit_params=params) cross_val_score(fit_params=params)
  cross_validate(fit_params=params)
cluster@1.7: FeatureAgglomeration.inverse_transform(Xt)
cross_decomposition@1.7: CCA.inverse_transform(Y) CCA.transform(Y) PLSCanonical.inverse_transform(Y)
  PLSCanonical.transform(Y) PLSRegression.fit(Y) PLSRegression.inverse_transform(Y) PLSRegression.transform(Y)
  PLSSVD.transform(Y)
decomposition@1.7: MiniBatchNMF.inverse_transform(Xt) NMF.inverse_transform(Xt)
linear_model@1.7: RidgeCV(store_cv_values) RidgeClassifierCV(store_cv_values)
manifold@1.7: TSNE(n_iter=max_iter)
metrics@1.7: brier_score_loss(y_prob=y_proba) precision_recall_curve(probas_pred=y_score)
preprocessing@1.7: KBinsDiscretizer.inverse_transform(Xt)
cluster@1.8: Birch(copy)
ensemble@1.8: AdaBoostClassifier(algorithm)
linear_model@1.8: LogisticRegression(multi_class) LogisticRegressionCV(multi_class) TheilSenRegressor(copy_X)
metrics.pairwise@1.8: check_pairwise_arrays(force_all_finite)
model_selection@1.8: learning_curve(fit_params) permutation_test_score(fit_params) validation_curve(fit_params)
semi_supervised@1.8: SelfTrainingClassifier(base_estimator)
compose@1.9: ColumnTransformer(force_int_remainder_cols) make_column_transformer(force_int_remainder_cols)
linear_model@1.9: ElasticNetCV(n_alphas) LassoCV(n_alphas) MultiTaskElasticNetCV(n_alphas) MultiTaskLassoCV(n_alphas)
metrics@1.9: RocCurveDisplay(estimator_name) class_likelihood_ratios(raise_warning) fowlkes_mallows_score(sparse)
multioutput@1.9: ClassifierChain(base_estimator=estimator) RegressorChain(base_estimator)
""",
    "polars": """
polars==2.1.0
@0.17: DataFrame.fill_nan(fill_value) Expr.clip(max_val=upper_bound min_val=lower_bound) Expr.fill_nan(fill_value)
  Expr.is_between(end start) Expr.reshape(dims) Expr.top_k(descending) LazyFrame.fill_nan(fill_value)
  Series.clip(max_val min_val) Series.fill_nan(fill_value) Series.is_between(end start) Series.reshape(dims)
  Series.top_k(descending) all(name) any(name) format(fstring) from_epoch(unit)
@0.18: Series.cut(maintain_order) Series.qcut(maintain_order) date_range(lazy) list(name)
@0.19: Config.save(file) DataFrame.sample(frac=fraction) Expr.sample(fixed_seed frac) Expr.shuffle(fixed_seed)
  SQLContext.register(lf) Series.rename(in_place) Series.sample(frac) all(exprs) any(exprs) arange(high low) max(exprs)
  min(exprs) sum(column exprs)
@0.20: DataFrame.vstack(df) DataFrame.write_database(connection_uri) Series.append(append_chunks) Series.cut(bins)
  Series.qcut(series) date_range(high low name) repeat(name) time_range(name)
@1.0: DataFrame.drop(columns) DataFrame.max(axis) DataFrame.mean(axis null_strategy) DataFrame.min(axis)
  DataFrame.shift(periods=n) DataFrame.sum(axis null_strategy) DataFrame.write_database(if_exists=if_table_exists)
  DataFrame.write_excel(has_header) DataFrame.write_json(pretty row_oriented) Expr.all(drop_nulls) Expr.any(drop_nulls)
  Expr.bottom_k(maintain_order multithreaded nulls_last) Expr.ewm_mean_by(check_sorted) Expr.over(expr)
  Expr.reshape(nested_type) Expr.rolling(check_sorted) Expr.shift(periods=n) Expr.top_k(maintain_order multithreaded
  nulls_last) Expr.value_counts(multithreaded) LazyFrame.drop(columns) LazyFrame.shift(periods=n)
  Series.all(drop_nulls) Series.any(drop_nulls) Series.cut(as_series break_point_label category_label series)
  Series.item(row) Series.qcut(as_series break_point_label category_label) Series.reshape(nested_type)
  Series.shift(periods=n) Series.to_list(use_pyarrow) approx_n_unique(column) count(column) date_range(time_unit
  time_zone) date_ranges(time_unit time_zone) datetime(use_earliest) enable_string_cache(enable) first(column)
  implode(name) last(column) mean(column) median(column) n_unique(column) nth(n) read_database(connection_uri engine
  partition_num partition_on partition_range protocol)
selectors@1.0: contains(substring)
@2.0: DataFrame.hash_rows(seed_1 seed_2 seed_3) Expr.hash(seed_1 seed_2 seed_3) Series.hash(seed_1 seed_2 seed_3)
  corr(ddof)
""",
    "torchaudio": """
torchaudio==2.11.1 datatrove==2.11.0 distilabel==2.11.0 lighteval==2.7.1 lm-eval==2.11.0 sglang==2.11.0 trl==2.11.0
  vllm==2.11.0 whisperx==2.8.0
transforms@2.1: InverseMelScale(max_iter sgdargs tolerance_change tolerance_loss)
pipelines@2.5: SquimObjectiveBundle.get_model(dl_kwargs) SquimSubjectiveBundle.get_model(dl_kwargs)
""",
    "gliner": """
gliner==0.2.29
data_processing@0.2.29: UniEncoderTokenProcessor.create_labels(batch_size entities_id num_classes seq_len)
""",
    "vllm": """
vllm==0.33.0 lighteval==0.10.1.1 trl==0.30.0
@0.6.6.post1: AsyncEngineArgs(engine_use_ray max_context_len_to_capture) EngineArgs(max_context_len_to_capture)
  LLM(max_context_len_to_capture) SamplingParams(early_stopping length_penalty use_beam_search)
  SamplingParams.from_optional(early_stopping length_penalty use_beam_search)
sampling_params@0.6.6.post1: SamplingParams(early_stopping length_penalty use_beam_search)
  SamplingParams.from_optional(early_stopping length_penalty use_beam_search)
@0.7.3: AsyncEngineArgs(quantization_param_path worker_use_ray) EngineArgs(quantization_param_path worker_use_ray)
  LLM(quantization_param_path worker_use_ray)
@0.8.5.post1: AsyncEngineArgs(disable_logprobs_during_spec_decoding ngram_prompt_lookup_max ngram_prompt_lookup_min
  num_speculative_tokens spec_decoding_acceptance_method speculative_disable_by_batch_size
  speculative_disable_mqa_scorer speculative_draft_tensor_parallel_size speculative_max_model_len speculative_model
  speculative_model_quantization typical_acceptance_sampler_posterior_alpha
  typical_acceptance_sampler_posterior_threshold) EngineArgs(disable_logprobs_during_spec_decoding
  ngram_prompt_lookup_max ngram_prompt_lookup_min num_speculative_tokens spec_decoding_acceptance_method
  speculative_disable_by_batch_size speculative_disable_mqa_scorer speculative_draft_tensor_parallel_size
  speculative_max_model_len speculative_model speculative_model_quantization typical_acceptance_sampler_posterior_alpha
  typical_acceptance_sampler_posterior_threshold) LLM(disable_logprobs_during_spec_decoding ngram_prompt_lookup_max
  ngram_prompt_lookup_min num_speculative_tokens spec_decoding_acceptance_method speculative_disable_by_batch_size
  speculative_disable_mqa_scorer speculative_draft_tensor_parallel_size speculative_max_model_len speculative_model
  speculative_model_quantization typical_acceptance_sampler_posterior_alpha
  typical_acceptance_sampler_posterior_threshold)
@0.10.2: AsyncEngineArgs(device disable_log_requests enable_prompt_adapter enable_reasoning long_lora_scaling_factors
  max_prompt_adapter_token max_prompt_adapters multi_step_stream_outputs num_scheduler_steps override_neuron_config
  qlora_adapter_name_or_path tokenizer_pool_extra_config tokenizer_pool_size tokenizer_pool_type use_v2_block_manager)
  EngineArgs(device enable_prompt_adapter enable_reasoning long_lora_scaling_factors max_prompt_adapter_token
  max_prompt_adapters multi_step_stream_outputs num_scheduler_steps override_neuron_config qlora_adapter_name_or_path
  tokenizer_pool_extra_config tokenizer_pool_size tokenizer_pool_type use_v2_block_manager) LLM(device
  enable_prompt_adapter enable_reasoning long_lora_scaling_factors max_prompt_adapter_token max_prompt_adapters
  multi_step_stream_outputs num_scheduler_steps override_neuron_config qlora_adapter_name_or_path
  tokenizer_pool_extra_config tokenizer_pool_size tokenizer_pool_type use_v2_block_manager)
  LLM.classify(prompt_adapter_request) LLM.embed(prompt_adapter_request) LLM.encode(prompt_adapter_request
  prompt_token_ids) LLM.generate(guided_options_request prompt_adapter_request prompt_token_ids)
  LLM.score(prompt_adapter_request) PoolingParams(additional_data use_cross_encoder)
@0.11.2: AsyncEngineArgs(disable_async_output_proc enable_lora_bias max_seq_len_to_capture preemption_mode rope_scaling
  rope_theta scheduler_delay_factor) EngineArgs(disable_async_output_proc enable_lora_bias max_seq_len_to_capture
  preemption_mode rope_scaling rope_theta scheduler_delay_factor)
  EngineArgs.create_speculative_config(disable_log_stats enable_chunked_prefill) LLM(disable_async_output_proc
  enable_lora_bias max_seq_len_to_capture preemption_mode rope_scaling rope_theta scheduler_delay_factor)
  LLM.get_tokenizer(lora_request) LLM.reset_prefix_cache(device)
@0.12.0: AsyncEngineArgs(eplb_log_balancedness eplb_step_interval eplb_window_size guided_decoding_backend
  guided_decoding_disable_additional_properties guided_decoding_disable_any_whitespace guided_decoding_disable_fallback
  lora_extra_vocab_size num_lookahead_slots num_redundant_experts override_pooler_config)
  EngineArgs(eplb_log_balancedness eplb_step_interval eplb_window_size guided_decoding_backend
  guided_decoding_disable_additional_properties guided_decoding_disable_any_whitespace guided_decoding_disable_fallback
  lora_extra_vocab_size num_lookahead_slots num_redundant_experts override_pooler_config) LLM(eplb_log_balancedness
  eplb_step_interval eplb_window_size guided_decoding_backend guided_decoding_disable_additional_properties
  guided_decoding_disable_any_whitespace guided_decoding_disable_fallback lora_extra_vocab_size num_lookahead_slots
  num_redundant_experts override_pooler_config) SamplingParams(best_of guided_decoding)
  SamplingParams.from_optional(best_of guided_decoding)
sampling_params@0.12.0: SamplingParams(best_of guided_decoding) SamplingParams.from_optional(best_of guided_decoding)
@0.13.0: AsyncEngineArgs(cuda_graph_sizes disable_mm_preprocessor_cache enable_multimodal_encoder_data_parallel task)
  EngineArgs(cuda_graph_sizes disable_mm_preprocessor_cache enable_multimodal_encoder_data_parallel task)
  LLM(cuda_graph_sizes disable_mm_preprocessor_cache enable_multimodal_encoder_data_parallel task)
@0.16.0: LLM.score(truncate_prompt_tokens) PoolingParams(activation normalize softmax) PoolingParams.verify(task)
@0.17.1: AsyncEngineArgs(logits_processor_pattern) EngineArgs(logits_processor_pattern) LLM(logits_processor_pattern)
  LLM.embed(truncate_prompt_tokens) LLM.encode(truncate_prompt_tokens) PoolingParams(truncate_prompt_tokens)
  SamplingParams(logits_processors truncate_prompt_tokens) SamplingParams.from_optional(logits_processors
  truncate_prompt_tokens) SamplingParams.update_from_generation_config(model_eos_token_id)
sampling_params@0.17.1: SamplingParams(logits_processors truncate_prompt_tokens)
  SamplingParams.from_optional(logits_processors truncate_prompt_tokens)
  SamplingParams.update_from_generation_config(model_eos_token_id)
@0.18.1: AsyncEngineArgs(swap_space) EngineArgs(swap_space)
sampling_params@0.18.1: StructuredOutputsParams(disable_fallback)
@0.27.1: AsyncEngineArgs(max_long_partial_prefills max_num_partial_prefills) EngineArgs(max_long_partial_prefills
  max_num_partial_prefills) LLM(max_long_partial_prefills max_num_partial_prefills swap_space)
  LLM.start_weight_update(is_checkpoint_format)
@0.28.0: AsyncEngineArgs(calculate_kv_scales override_attention_dtype) EngineArgs(calculate_kv_scales
  override_attention_dtype) LLM(calculate_kv_scales override_attention_dtype)
@0.30.0: AsyncEngineArgs(enable_bf16x3_router_gemm) EngineArgs(enable_bf16x3_router_gemm)
  LLM(enable_bf16x3_router_gemm)
@0.33.0: AsyncEngineArgs(enable_mamba_fine_grained_prefix_cache) EngineArgs(enable_mamba_fine_grained_prefix_cache)
  LLM(enable_mamba_fine_grained_prefix_cache) initialize_ray_cluster(require_gpu_on_driver)
""",
    "math_verify": """
math-verify==0.9.0
@0.3.3: LatexExtractionConfig(enforce_boxed_match)
@0.6.1: math_metric(fallback_mode) verify(precision)
grader@0.6.1: sympy_compare_interval(precision) sympy_compare_relational(precision) sympy_compare_sets(precision)
  sympy_deep_compare_set_and_tuple(precision) sympy_expr_eq(precision) sympy_numeric_eq(precision)
parser@0.6.1: extract_expr(timeout_seconds) extract_latex(timeout_seconds) extract_match(timeout_seconds)
  extract_target_from_pred(timeout_seconds)
""",
    "mteb": """
mteb==2.26.24
@1.24.2: get_tasks(exclude_superseeded)
@2.0: get_task(exclusive_modality_filter modalities)
@2.12.30: Benchmark(display_on_leaderboard)
""",
    "faster_whisper": """
faster-whisper==1.2.1
@0.7.1: download_model(size)
feature_extractor@1.1: FeatureExtractor.get_mel_filters(dtype) FeatureExtractor.stft(frames)
vad@1.2: SileroVADModel(decoder_path encoder_path)
""",
    "model2vec": """
model2vec==0.10.0
distill.inference@0.6.0: create_embeddings(token_remove_regex tokenizer tokens)
distill@0.7.0: distill(apply_zipf use_subword) distill_from_model(apply_zipf use_subword)
tokenizer@0.8.2: clean_and_create_vocabulary(tokenizer vocabulary) turn_tokens_into_ids(tokenizer unk_token)
inference@0.9.0: StaticModelPipeline.evaluate(output_dict) StaticModelPipeline.from_pretrained(trust_remote_code)
  evaluate_single_or_multi_label(output_dict)
train@0.9.0: StaticModelForClassification.evaluate(output_dict)
@0.10.0: StaticModel.tokenize(max_length)
train@0.10.0: StaticModelForClassification(pad_id) StaticModelForRegression(pad_id) StaticModelForSimilarity(pad_id)
train.base@0.10.0: BaseFinetuneable(pad_id) BaseFinetuneable.tokenize(max_length)
train.dataset@0.10.0: TextDataset(targets tokenized_texts)
""",
    "gradio": """
gradio==6.31.0 axolotl==6.29.1
@5.21.0: Theme.set(button_shadow button_shadow_active button_shadow_hover)
@6.2.0: Blocks.launch(show_api) Examples(show_api) Theme.from_hub(hf_token) Theme.push_to_hub(hf_token)
""",
    "pytorch_lightning": """
pytorch-lightning==2.6.6
@1.6: LightningModule.log(sync_dist_op tbptt_pad_token tbptt_reduce_fx) LightningModule.log_dict(sync_dist_op
  tbptt_pad_token tbptt_reduce_fx) Trainer(reload_dataloaders_every_epoch)
  Trainer.fit(train_dataloader=train_dataloaders) Trainer.test(test_dataloaders=dataloaders)
  Trainer.validate(val_dataloaders=dataloaders)
callbacks@1.6: ModelCheckpoint(every_n_val_epochs) RichProgressBar(refresh_rate_per_second)
callbacks.progress@1.6: RichProgressBar(refresh_rate_per_second)
trainer@1.6: Trainer(reload_dataloaders_every_epoch) Trainer.fit(train_dataloader) Trainer.test(test_dataloaders)
  Trainer.validate(val_dataloaders)
@1.7: Trainer(checkpoint_callback flush_logs_every_n_steps log_gpu_memory prepare_data_per_node process_position
  progress_bar_refresh_rate stochastic_weight_avg terminate_on_nan weights_summary)
callbacks@1.7: LambdaCallback(on_keyboard_interrupt)
trainer@1.7: Trainer(checkpoint_callback flush_logs_every_n_steps log_gpu_memory prepare_data_per_node process_position
  progress_bar_refresh_rate stochastic_weight_avg terminate_on_nan weights_summary)
@1.8: Trainer(weights_save_path)
callbacks@1.8: LambdaCallback(on_batch_end on_batch_start on_before_accelerator_backend_setup
  on_configure_sharded_model on_epoch_end on_epoch_start on_init_end on_init_start on_pretrain_routine_end
  on_pretrain_routine_start)
trainer@1.8: Trainer(weights_save_path)
@1.9: LightningModule.optimizer_step(using_native_amp)
@2.0: LightningModule.configure_gradient_clipping(optimizer_idx) LightningModule.lr_scheduler_step(optimizer_idx)
  LightningModule.optimizer_step(on_tpu optimizer_idx using_lbfgs) LightningModule.optimizer_zero_grad(optimizer_idx)
  LightningModule.toggle_optimizer(optimizer_idx) LightningModule.untoggle_optimizer(optimizer_idx) Trainer(amp_backend
  amp_level auto_lr_find auto_scale_batch_size auto_select_gpus gpus ipus move_metrics_to_cpu multiple_trainloader_mode
  num_processes replace_sampler_ddp resume_from_checkpoint tpu_cores track_grad_norm)
callbacks@2.0: BackboneFinetuning.finetune_function(opt_idx) BaseFinetuning.finetune_function(opt_idx)
trainer@2.0: Trainer(amp_backend amp_level auto_lr_find auto_scale_batch_size auto_select_gpus gpus ipus
  move_metrics_to_cpu multiple_trainloader_mode num_processes replace_sampler_ddp resume_from_checkpoint tpu_cores
  track_grad_norm)
loggers@2.6: MLFlowLogger(checkpoint_path_prefix)
""",
    "lightning": """
lightning==2.6.6
@1.9: LightningModule.optimizer_step(using_native_amp)
pytorch@1.9: LightningModule.optimizer_step(using_native_amp)
@2.0: Fabric.load(filepath) Fabric.save(content filepath) Fabric.setup_dataloaders(replace_sampler)
  LightningModule.configure_gradient_clipping(optimizer_idx) LightningModule.lr_scheduler_step(optimizer_idx)
  LightningModule.optimizer_step(on_tpu optimizer_idx using_lbfgs) LightningModule.optimizer_zero_grad(optimizer_idx)
  LightningModule.toggle_optimizer(optimizer_idx) LightningModule.untoggle_optimizer(optimizer_idx) Trainer(amp_backend
  amp_level auto_lr_find auto_scale_batch_size auto_select_gpus gpus ipus move_metrics_to_cpu multiple_trainloader_mode
  num_processes replace_sampler_ddp resume_from_checkpoint tpu_cores track_grad_norm)
fabric@2.0: Fabric.load(filepath) Fabric.save(content filepath) Fabric.setup_dataloaders(replace_sampler)
pytorch@2.0: LightningModule.configure_gradient_clipping(optimizer_idx)
  LightningModule.lr_scheduler_step(optimizer_idx) LightningModule.optimizer_step(on_tpu optimizer_idx using_lbfgs)
  LightningModule.optimizer_zero_grad(optimizer_idx) LightningModule.toggle_optimizer(optimizer_idx)
  LightningModule.untoggle_optimizer(optimizer_idx) Trainer(amp_backend amp_level auto_lr_find auto_scale_batch_size
  auto_select_gpus gpus ipus move_metrics_to_cpu multiple_trainloader_mode num_processes replace_sampler_ddp
  resume_from_checkpoint tpu_cores track_grad_norm)
pytorch.callbacks@2.0: BackboneFinetuning.finetune_function(opt_idx) BaseFinetuning.finetune_function(opt_idx)
pytorch.loggers@2.6: MLFlowLogger(checkpoint_path_prefix)
""",
    "datatrove": """
datatrove==0.10.1
executor@0.3.0: SlurmPipelineExecutor(randomize_start)
pipeline.dedup@0.3.0: MinhashConfig(use_64bit_hashes)
pipeline.readers@0.4.0: HuggingFaceDatasetReader.get_document_from_dict(source)
data@0.8.0: Media(local_path)
""",
    "distilabel": """
distilabel==1.5.3
pipeline@1.0: Pipeline(generator labeller)
""",
    "outlines": """
outlines==1.3.3 sglang==0.1.11
models@1.0: VLLM(model)
@1.1: Template(signature)
models@1.1: OpenAI(config system_prompt tokenizer)
@1.2: from_dottxt(model_name model_revision)
models@1.2: Dottxt(model_name model_revision) from_dottxt(model_name model_revision)
""",
    "optimum": """
optimum==2.3.0 axolotl==1.16.2 optimum-onnx==2.1.0
exporters.tasks@2.0: get_transformers_tasks_to_model_mapping(framework)
exporters.utils@2.0: get_decoder_models_for_export(legacy)
modeling_base@2.0: OptimizedModel.push_to_hub(use_auth_token=token)
gptq@2.1: load_quantized_model(disable_exllama exllama_config)
gptq@2.3: load_quantized_model(max_input_length)
""",
    "bertopic": """
bertopic==0.17.4
@0.12.0: BERTopic.hierarchical_topics(topics) BERTopic.merge_topics(topics) BERTopic.reduce_topics(probabilities
  topics) BERTopic.topics_per_class(topics)
@0.14.1: BERTopic(diversity) BERTopic.update_topics(diversity)
""",
    "whisperx": """
whisperx==3.8.6
diarize@3.8: DiarizationPipeline(use_auth_token=token)
vads.pyannote@3.8: load_vad_model(use_auth_token)
""",
    "httpx": """
httpx==0.28.1
@0.21.3: AsyncHTTPTransport(backend) HTTPTransport(backend)
@0.28.1: AsyncClient(app proxies) Client(app proxies) create_ssl_context(http2) delete(cert proxies) get(cert proxies)
  head(cert proxies) options(cert proxies) patch(cert proxies) post(cert proxies) put(cert proxies) request(cert
  proxies) stream(cert proxies)
""",
    "xgboost": """
xgboost==3.2.0
@2.0: Booster.predict(ntree_limit) XGBClassifier.predict(ntree_limit) XGBClassifier.predict_proba(ntree_limit)
  XGBModel.apply(ntree_limit) XGBModel.predict(ntree_limit)
@2.1: DataIter.get_callbacks(allow_host) RabitTracker(use_logger) RabitTracker.start(n_workers)
  XGBClassifier.fit(callbacks early_stopping_rounds eval_metric) XGBModel.fit(callbacks early_stopping_rounds
  eval_metric) XGBRFClassifier.fit(callbacks early_stopping_rounds eval_metric) XGBRFRegressor.fit(callbacks
  early_stopping_rounds eval_metric) XGBRanker.fit(callbacks early_stopping_rounds eval_metric)
callback@2.1: TrainingCheckPoint(iterations)
@3.0: cv(feval) train(feval)
@3.1: ExtMemQuantileDMatrix(max_num_device_pages)
""",
    "lightgbm": """
lightgbm==4.7.0
@4.0: Booster(silent) Booster.model_from_string(verbose) Dataset(silent) Dataset.create_valid(silent)
  LGBMClassifier.fit(early_stopping_rounds verbose) LGBMModel.fit(early_stopping_rounds verbose)
  LGBMRanker.fit(early_stopping_rounds verbose) LGBMRegressor.fit(early_stopping_rounds verbose)
  cv(early_stopping_rounds fobj show_stdv verbose_eval) train(early_stopping_rounds evals_result fobj learning_rates
  verbose_eval)
@4.6: cv(categorical_feature feature_name) train(categorical_feature feature_name)
""",
    "matplotlib": """
matplotlib==3.11.2
image@3.10: NonUniformImage.set_filternorm(s) NonUniformImage.set_filterrad(s)
ticker@3.10: LogLocator(numdecs) LogLocator.set_params(numdecs)
""",
    "seaborn": """
seaborn==0.13.2
@0.12.2: FacetGrid(size=height) JointGrid(size=height) PairGrid(size=height) lmplot(size=height)
@0.13.2: KDE(clip)
categorical@0.13.2: Beeswarm.add_gutters(log_scale)
""",
    "torchmetrics": """
torchmetrics==1.9.0
functional@0.10.3: average_precision(sample_weights)
functional.classification@0.10.3: average_precision(sample_weights)
functional@0.11.4: accuracy(mdmc_average multiclass subset_accuracy) auroc(pos_label sample_weights)
  average_precision(pos_label) confusion_matrix(multilabel) f1_score(beta mdmc_average multiclass)
  fbeta_score(mdmc_average multiclass) jaccard_index(absent_score) precision(mdmc_average multiclass)
  precision_recall_curve(pos_label sample_weights) recall(mdmc_average multiclass) roc(pos_label sample_weights)
  specificity(mdmc_average multiclass) stat_scores(mdmc_reduce multiclass reduce)
functional.classification@0.11.4: accuracy(mdmc_average multiclass subset_accuracy) auroc(pos_label sample_weights)
  average_precision(pos_label) confusion_matrix(multilabel) f1_score(beta mdmc_average multiclass)
  fbeta_score(mdmc_average multiclass) jaccard_index(absent_score) precision(mdmc_average multiclass)
  precision_recall_curve(pos_label sample_weights) recall(mdmc_average multiclass) roc(pos_label sample_weights)
  specificity(mdmc_average multiclass) stat_scores(mdmc_reduce multiclass reduce)
functional@1.0: retrieval_fall_out(k) retrieval_hit_rate(k) retrieval_normalized_dcg(k) retrieval_precision(k)
  retrieval_recall(k) universal_image_quality_index(data_range)
functional.image@1.0: universal_image_quality_index(data_range)
functional.retrieval@1.0: retrieval_fall_out(k) retrieval_hit_rate(k) retrieval_normalized_dcg(k)
  retrieval_precision(k) retrieval_recall(k)
functional.multimodal@1.6.3: clip_score(images text)
multimodal@1.6.3: CLIPScore.update(images text)
""",
    "supervision": """
supervision==0.31.2
@0.23.0: BoxAnnotator(text_color text_padding text_scale text_thickness)
  PercentageBarAnnotator.validate_custom_values(detections_count) PolygonZone(triggering_position)
dataset.utils@0.23.0: save_dataset_images(images)
@0.25.1: InferenceSlicer(overlap_filter_strategy) PolygonZone(frame_resolution_wh)
metrics@0.25.1: MeanAveragePrecisionResult(map50 map50_95 map75 per_class_ap50_95)
@0.27.0.post2: InferenceSlicer(overlap_ratio_wh)
@0.31.2: denormalize_boxes(normalized_xyxy)
""",
    "smolagents": """
smolagents==1.26.0
@1.2.2: ActionStep(iteration) MultiStepAgent(max_iterations)
@1.5.1: ActionStep(step tool_call) MultiStepAgent(verbose) ToolCollection(collection_slug token trust_remote_code)
  get_json_schema(tool)
@1.7.0: ActionStep(agent_memory llm_output) MultiStepAgent.extract_action(llm_output) MultiStepAgent.step(log_entry)
@1.9.2: MultiStepAgent(system_prompt tool_description_template) MultiStepAgent.run(single_step) get_imports(filename)
@1.12.0: MultiStepAgent(tool_parser) PlanningStep(facts model_output_message_facts model_output_message_plan)
  parse_arguments(description) parse_code_blobs(code_blob)
@1.14.0: main(api_base api_key imports model_id model_type prompt tools)
@1.17.0: ActionStep(duration end_time start_time) ActionStep.to_messages(show_model_input_messages)
  FinalAnswerStep(final_answer)
@1.21.3: DockerExecutor.run_code_raise_errors(return_final_answer)
  E2BExecutor.run_code_raise_errors(return_final_answer) MultiStepAgent(grammar)
@1.24.0: DockerExecutor.run_code_raise_errors(code_action) MultiStepAgent.provide_final_answer(images)
""",
    "pyannote": """
pyannote-audio==4.0.7
audio@3.0: Inference(progress_hook)
audio.pipelines@3.0: SpeakerDiarization(segmentation_duration)
audio.pipelines@3.1: SpeakerDiarization.speaker_count(offset onset segmentations)
audio@4.0: Audio(backend) Audio.crop(duration) Inference(use_auth_token) Inference.crop(duration)
  Pipeline.from_pretrained(checkpoint_path use_auth_token=token)
audio.pipelines@4.0: SpeakerDiarization(use_auth_token) SpeechSeparation(use_auth_token)
""",
    "jiwer": """
jiwer==4.0.0
@4.0: cer(return_dict truth truth_transform) mer(truth truth_transform) wer(truth truth_transform) wil(truth
  truth_transform) wip(truth truth_transform)
""",
    "stable_baselines3": """
stable-baselines3==2.9.2
her@1.1: HerReplayBuffer(her_ratio)
@1.4: A2C.predict(mask) DDPG.predict(mask) DQN.predict(mask) PPO.predict(mask) SAC.predict(mask) TD3.predict(mask)
a2c@1.4: A2C.predict(mask)
ddpg@1.4: CnnPolicy.predict(mask) DDPG.predict(mask) MultiInputPolicy.predict(mask)
dqn@1.4: CnnPolicy.predict(mask) DQN.predict(mask) MultiInputPolicy.predict(mask)
dqn.policies@1.4: DQNPolicy.predict(mask) QNetwork.predict(mask)
ppo@1.4: PPO.predict(mask)
sac@1.4: CnnPolicy.predict(mask) MultiInputPolicy.predict(mask) SAC.predict(mask)
sac.policies@1.4: Actor.predict(mask) SACPolicy.predict(mask)
td3@1.4: CnnPolicy.predict(mask) MultiInputPolicy.predict(mask) TD3.predict(mask)
td3.policies@1.4: Actor.predict(mask) TD3Policy.predict(mask)
@1.7.0: A2C(create_eval_env) A2C.learn(eval_env eval_freq eval_log_path n_eval_episodes) DDPG(create_eval_env)
  DDPG.learn(eval_env eval_freq eval_log_path n_eval_episodes) DQN(create_eval_env) DQN.learn(eval_env eval_freq
  eval_log_path n_eval_episodes) PPO(create_eval_env) PPO.learn(eval_env eval_freq eval_log_path n_eval_episodes)
  SAC(create_eval_env) SAC.learn(eval_env eval_freq eval_log_path n_eval_episodes) TD3(create_eval_env)
  TD3.learn(eval_env eval_freq eval_log_path n_eval_episodes)
a2c@1.7.0: A2C(create_eval_env) A2C.learn(eval_env eval_freq eval_log_path n_eval_episodes)
ddpg@1.7.0: DDPG(create_eval_env) DDPG.learn(eval_env eval_freq eval_log_path n_eval_episodes)
dqn@1.7.0: DQN(create_eval_env) DQN.learn(eval_env eval_freq eval_log_path n_eval_episodes)
ppo@1.7.0: PPO(create_eval_env) PPO.learn(eval_env eval_freq eval_log_path n_eval_episodes)
sac@1.7.0: CnnPolicy(sde_net_arch) MultiInputPolicy(sde_net_arch) SAC(create_eval_env) SAC.learn(eval_env eval_freq
  eval_log_path n_eval_episodes)
sac.policies@1.7.0: Actor(sde_net_arch) SACPolicy(sde_net_arch)
td3@1.7.0: TD3(create_eval_env) TD3.learn(eval_env eval_freq eval_log_path n_eval_episodes)
@1.8: HerReplayBuffer(max_episode_length replay_buffer)
her@1.8: HerReplayBuffer(max_episode_length replay_buffer)
@2.0: HerReplayBuffer(online_sampling)
her@2.0: HerReplayBuffer(online_sampling)
""",
    "trafilatura": """
trafilatura==2.3.1 datatrove==1.11.0
@1.10.0: extract_metadata(fastmode)
@2.0: fetch_url(decode)
""",
    "ultralytics": """
ultralytics==8.4.190
@8.0.239: YOLO(type)
engine.predictor@8.1: BasePredictor.write_results(batch idx results)
engine.trainer@8.1: BaseTrainer.get_dataset(data)
engine.model@8.3: Model.save(use_dill)
engine.validator@8.3.253: BaseValidator(pbar)
models.fastsam@8.3.253: FastSAMValidator(pbar) FastSAMValidator.pred_to_json(filename pred_masks)
  FastSAMValidator.save_one_txt(pred_masks)
models.nas@8.3.253: NASValidator(pbar) NASValidator.pred_to_json(filename)
models.rtdetr@8.3.253: RTDETRValidator(pbar) RTDETRValidator.pred_to_json(filename)
engine.results@8.4.190: Results.plot(im_gpu)
""",
    "lancedb": """
lancedb==0.40.0
@0.33.0: AsyncLanceNamespaceDBConnection(namespace) LanceNamespaceDBConnection(namespace) connect_namespace(impl
  properties) connect_namespace_async(impl properties)
@0.40.0: MaterializedViewDefinition(filter inputs limit projections source_table)
""",
}
