"""Which arguments calls of libraries that compute and learn take by name, in any of some releases.

A call that may take others as well is not told of.

Written by `python -m tests.guard.signatures taken`.
"""

from __future__ import annotations

#: By the name that a library is imported by, a line for each of its modules: calls, and what they take.
LEARNING_TAKEN: dict[str, str] = {
    "torch": """
: autocast(cache_enabled device_type dtype enabled) cdist(compute_mode p x1 x2) compile(backend disable dynamic
  dynamic_shapes fullgraph isolate_recompiles mode model name options recompile_limit) einsum() manual_seed(seed)
  norm(dim dtype input keepdim out p) save(_disable_byteorder_record _use_new_zipfile_serialization f obj pickle_module
  pickle_protocol) set_default_device(device) set_default_dtype(d) set_float32_matmul_precision(precision) split(dim
  split_size_or_sections tensor) stft(align_to_window center hop_length input n_fft normalized onesided pad_mode
  return_complex win_length window) use_deterministic_algorithms(mode warn_only)
amp: GradScaler(backoff_factor device enabled growth_factor growth_interval init_scale) autocast(cache_enabled
  device_type dtype enabled)
cuda: device_count(maxsize) empty_cache() get_device_name get_device_properties max_memory_allocated mem_get_info
  memory_allocated memory_reserved reset_peak_memory_stats set_device synchronize(device) manual_seed_all(seed)
  set_per_process_memory_fraction(device fraction)
cuda.amp: GradScaler(backoff_factor category enabled growth_factor growth_interval init_scale)
distributed: all_gather(async_op group tensor tensor_list) all_reduce(async_op group op tensor) barrier(async_op
  device_ids group timeout) broadcast(async_op group group_src src tensor) destroy_process_group(group)
  init_process_group(_ranks backend device_id enable_reconfigure group_name init_method pg_options rank store timeout
  world_size)
nn: AdaptiveAvgPool1d AdaptiveAvgPool2d(output_size) AdaptiveMaxPool2d(output_size return_indices) AlphaDropout Dropout
  Dropout2d Dropout3d(inplace p) AvgPool1d(ceil_mode count_include_pad kernel_size padding stride) AvgPool2d(ceil_mode
  count_include_pad divisor_override kernel_size padding stride) BCELoss(reduce reduction size_average weight)
  BCEWithLogitsLoss(pos_weight reduce reduction size_average weight) BatchNorm1d BatchNorm2d BatchNorm3d InstanceNorm1d
  InstanceNorm2d(affine bias device dtype eps momentum num_features track_running_stats) Bilinear(bias device dtype
  in1_features in2_features out_features) CTCLoss(blank reduction zero_infinity) Conv1d Conv2d Conv3d(bias device
  dilation dtype groups in_channels kernel_size out_channels padding padding_mode stride) ConvTranspose1d
  ConvTranspose2d ConvTranspose3d(bias device dilation dtype groups in_channels kernel_size out_channels output_padding
  padding padding_mode stride) CosineEmbeddingLoss MarginRankingLoss(margin reduce reduction size_average)
  CosineSimilarity(dim eps) CrossEntropyLoss(ignore_index label_smoothing reduce reduction size_average weight)
  DataParallel(device_ids dim module output_device) ELU(alpha inplace) Embedding(_freeze _weight device dtype
  embedding_dim max_norm norm_type num_embeddings padding_idx scale_grad_by_freq sparse) EmbeddingBag(_weight device
  dtype embedding_dim include_last_offset max_norm mode norm_type num_embeddings padding_idx scale_grad_by_freq sparse)
  Flatten(end_dim start_dim) Fold(dilation kernel_size output_size padding stride) GELU(approximate) GLU LogSoftmax
  Softmax(dim) GRU LSTM(batch_first bias bidirectional device dropout dtype hidden_size input_size mode num_layers
  proj_size) GRUCell LSTMCell(bias device dtype hidden_size input_size) GroupNorm(affine bias device dtype eps
  num_channels num_groups) Hardswish Mish ReLU SELU SiLU(inplace) Hardtanh(inplace max_val max_value min_val min_value)
  HuberLoss(delta reduction) KLDivLoss(log_target reduce reduction size_average) L1Loss MSELoss(reduce reduction
  size_average) LayerNorm(bias device dtype elementwise_affine eps normalized_shape) LeakyReLU(inplace negative_slope)
  Linear(bias device dtype in_features out_features) MaxPool1d MaxPool2d MaxPool3d(ceil_mode dilation kernel_size
  padding return_indices stride) ModuleDict ModuleList(modules) MultiheadAttention(add_bias_kv add_zero_attn
  batch_first bias device dropout dtype embed_dim kdim num_heads vdim) NLLLoss(ignore_index reduce reduction
  size_average weight) PReLU(device dtype init num_parameters) PairwiseDistance(eps keepdim p)
  PixelShuffle(upscale_factor) RMSNorm(device dtype elementwise_affine eps normalized_shape) RNN(batch_first bias
  bidirectional device dropout dtype hidden_size input_size mode nonlinearity num_layers proj_size) SmoothL1Loss(beta
  reduce reduction size_average) Softplus(beta threshold) Transformer(activation batch_first bias custom_decoder
  custom_encoder d_model device dim_feedforward dropout dtype layer_norm_eps nhead norm_first num_decoder_layers
  num_encoder_layers) TransformerDecoder(decoder_layer norm num_layers) TransformerDecoderLayer
  TransformerEncoderLayer(activation batch_first bias d_model device dim_feedforward dropout dtype layer_norm_eps nhead
  norm_first) TransformerEncoder(enable_nested_tensor encoder_layer mask_check norm num_layers) TripletMarginLoss(eps
  margin p reduce reduction size_average swap) Unflatten(dim unflattened_size) Unfold(dilation kernel_size padding
  stride) Upsample(align_corners mode recompute_scale_factor scale_factor size) ZeroPad2d(padding)
nn.functional: adaptive_avg_pool2d(input output_size) affine_grid(align_corners size theta) batch_norm(bias eps input
  momentum running_mean running_var training weight) binary_cross_entropy l1_loss mse_loss(input reduce reduction
  size_average target weight) binary_cross_entropy_with_logits(input pos_weight reduce reduction size_average target
  weight) cosine_embedding_loss(input1 input2 margin reduce reduction size_average target) cross_entropy(ignore_index
  input label_smoothing reduce reduction size_average target weight) ctc_loss(blank input_lengths log_probs reduction
  target_lengths targets zero_infinity) dropout dropout2d(inplace input p training) elu(alpha inplace input)
  embedding(input max_norm norm_type padding_idx scale_grad_by_freq sparse weight) fold(dilation input kernel_size
  output_size padding stride) glu(dim input) grid_sample(align_corners grid input mode padding_mode) group_norm(bias
  eps input num_groups weight) gumbel_softmax(dim eps hard logits tau) huber_loss(delta input reduction target weight)
  interpolate(align_corners antialias input mode recompute_scale_factor scale_factor size) kl_div(input log_target
  reduce reduction size_average target) layer_norm(bias eps input normalized_shape weight) leaky_relu(inplace input
  negative_slope) log_softmax softmax(_stacklevel dim dtype input) lp_pool2d(ceil_mode input kernel_size norm_type
  stride) mish relu silu(inplace input) multi_head_attention_forward(add_zero_attn attn_mask average_attn_weights
  bias_k bias_v dropout_p embed_dim_to_check in_proj_bias in_proj_weight is_causal k_proj_weight key key_padding_mask
  need_weights num_heads out_proj_bias out_proj_weight q_proj_weight query static_k static_v training
  use_separate_proj_weight v_proj_weight value) nll_loss(ignore_index input reduce reduction size_average target
  weight) normalize(dim eps input out p) rms_norm(eps input normalized_shape weight) smooth_l1_loss(beta input reduce
  reduction size_average target) triplet_margin_loss(anchor eps margin negative p positive reduce reduction
  size_average swap) unfold(dilation input kernel_size padding stride)
nn.init: constant_(tensor val) kaiming_normal_ kaiming_uniform_(a generator mode nonlinearity tensor) normal_(generator
  mean std tensor) ones_ zeros_(tensor) orthogonal_ xavier_normal_ xavier_uniform_(gain generator tensor)
  trunc_normal_(a b generator mean std tensor) uniform_(a b generator tensor)
nn.parallel: DistributedDataParallel(batched_grad_copy broadcast_buffers bucket_cap_mb bucket_cap_mb_list
  check_reduction delay_all_reduce_named_params device_ids device_mesh dim find_unused_parameters forward_sync_buffers
  gradient_as_bucket_view init_sync lazy_bucket_allocation mixed_precision module output_device
  param_to_hook_all_reduce process_group skip_all_reduce_unused_params static_graph)
nn.utils: clip_grad_norm_(error_if_nonfinite foreach max_norm norm_type parameters) clip_grad_value_(clip_value foreach
  parameters) parameters_to_vector(parameters)
nn.utils.rnn: pack_padded_sequence(batch_first enforce_sorted input lengths) pack_sequence(enforce_sorted sequences)
  pad_packed_sequence(batch_first padding_value sequence total_length) pad_sequence(batch_first padding_side
  padding_value sequences)
optim: Adadelta(capturable differentiable eps foreach lr maximize params rho weight_decay) Adagrad(differentiable eps
  foreach fused initial_accumulator_value lr lr_decay maximize params weight_decay) Adam(amsgrad betas capturable
  decoupled_weight_decay differentiable eps foreach fused lr maximize params weight_decay) AdamW(amsgrad betas
  capturable differentiable eps foreach fused lr maximize params weight_decay) Adamax(betas capturable differentiable
  eps foreach lr maximize params weight_decay) LBFGS(history_size line_search_fn lr max_eval max_iter maximize params
  tolerance_change tolerance_grad) NAdam(betas capturable decoupled_weight_decay differentiable eps foreach lr maximize
  momentum_decay params weight_decay) RAdam(betas capturable decoupled_weight_decay differentiable eps foreach lr
  maximize params weight_decay) RMSprop(alpha capturable centered differentiable eps foreach lr maximize momentum
  params weight_decay) SGD(dampening differentiable foreach fused lr maximize momentum nesterov params weight_decay)
optim.lr_scheduler: ConstantLR(factor last_epoch optimizer total_iters verbose) CosineAnnealingLR(T_max eta_min
  last_epoch optimizer verbose) CosineAnnealingWarmRestarts(T_0 T_mult eta_min last_epoch optimizer verbose)
  CyclicLR(base_lr base_momentum cycle_momentum gamma last_epoch max_lr max_momentum mode optimizer scale_fn scale_mode
  step_size_down step_size_up verbose) ExponentialLR(gamma last_epoch optimizer verbose) LambdaLR(last_epoch lr_lambda
  optimizer verbose) LinearLR(end_factor last_epoch optimizer start_factor total_iters verbose) MultiStepLR(gamma
  last_epoch milestones optimizer verbose) OneCycleLR(anneal_strategy base_momentum cycle_momentum div_factor epochs
  final_div_factor last_epoch max_lr max_momentum optimizer pct_start steps_per_epoch three_phase total_steps verbose)
  PolynomialLR(last_epoch optimizer power total_iters verbose) ReduceLROnPlateau(cooldown eps factor min_lr mode
  optimizer patience threshold threshold_mode verbose) SequentialLR(last_epoch milestones optimizer schedulers verbose)
  StepLR(gamma last_epoch optimizer step_size verbose)
utils.data: BatchSampler(batch_size drop_last sampler) ConcatDataset(datasets) DataLoader(batch_sampler batch_size
  collate_fn dataset drop_last generator in_order multiprocessing_context num_workers persistent_workers pin_memory
  pin_memory_device prefetch_factor sampler shuffle timeout worker_init_fn) DistributedSampler(dataset drop_last
  num_replicas rank seed shuffle) RandomSampler(data_source generator num_samples replacement)
  SequentialSampler(data_source) Subset(dataset indices) SubsetRandomSampler(generator indices) TensorDataset()
  WeightedRandomSampler(generator num_samples replacement weights) random_split(dataset generator lengths)
utils.data.distributed: DistributedSampler(dataset drop_last num_replicas rank seed shuffle)
""",
    "numpy": """
: all any(a axis keepdims out where) allclose isclose(a atol b equal_nan rtol) amax amin min(a axis initial keepdims
  out where) append(arr axis values) argmax argmin(a axis keepdims out) argpartition partition(a axis kind kth order)
  argsort sort(a axis descending kind order stable) argwhere ndim shape(a) around round(a decimals out) array2string(a
  edgeitems floatmode formatter legacy max_line_width module numpy precision prefix separator sign style suffix
  suppress_small threshold) array_equal(a1 a2 equal_nan) array_repr(arr max_line_width module numpy precision
  suppress_small) array_split split(ary axis indices_or_sections) average(a axis keepdims returned weights)
  bincount(minlength weights x) column_stack dstack(tup) concatenate stack(arrays axis casting dtype out) corrcoef(bias
  ddof dtype rowvar x y) count_nonzero(a axis keepdims) cov(aweights bias ddof dtype fweights m rowvar y) cross(a axis
  axisa axisb axisc b) cumprod cumsum(a axis dtype out) delete(arr axis obj) diff(a append axis n prepend)
  digitize(bins right x) expand_dims size squeeze(a axis) eye(M N device dtype k like numpy order) flip(axis m)
  full(device dtype fill_value like numpy order shape) full_like(a device dtype fill_value order shape subok)
  genfromtxt(autostrip case_sensitive comments converters defaultfmt deletechars delimiter dtype encoding excludelist
  filling_values fname invalid_raise like loose max_rows missing_values names ndmin numpy replace_space skip_footer
  skip_header unpack usecols usemask) gradient(axis edge_order f) histogram(a bins density normed range weights)
  histogram2d(bins density normed range weights x y) hstack vstack(casting dtype tup) identity(dtype like n numpy)
  insert(arr axis obj values) interp(fp left period right x xp) intersect1d(ar1 ar2 assume_unique return_indices)
  isin(assume_unique element invert kind test_elements) linspace(axis device dtype endpoint num retstep start stop)
  load(allow_pickle encoding file fix_imports max_header_size mmap_mode numpy) loadtxt(comments converters delimiter
  dtype encoding fname like max_rows ndmin numpy quotechar skiprows unpack usecols) logspace(axis base dtype endpoint
  num start stop) max(a axis initial keepdims numpy out where) mean nanmean(a axis dtype keepdims out where) median
  nanmedian(a axis keepdims out overwrite_input) meshgrid(copy indexing sparse) moveaxis(a destination source)
  nan_to_num(copy nan neginf posinf x) nanpercentile percentile quantile(a axis interpolation keepdims method out
  overwrite_input q weights) nanstd std var(a axis correction ddof dtype keepdims mean out where) ones(device dtype
  like numpy order shape) ones_like zeros_like(a device dtype order shape subok) outer(a b out) polyfit(cov deg full
  rcond w x y) polyval(p x) prod sum(a axis dtype initial keepdims out where) repeat(a axis repeats) reshape(a copy
  newshape order shape) roll(a axis shift) rot90(axes k m) save(allow_pickle arr file fix_imports) savetxt(X comments
  delimiter encoding fmt fname footer header newline) searchsorted(a side sorter v) select(choicelist condlist default)
  set_printoptions(edgeitems floatmode formatter infstr legacy linewidth nanstr numpy override_repr precision sign
  suppress threshold) setdiff1d(ar1 ar2 assume_unique) swapaxes(a axis1 axis2) take(a axis indices mode out)
  tensordot(a axes b) tile(A reps) trace(a axis1 axis2 dtype offset out) transpose(a axes) trapezoid(axis dx x y) tri(M
  N dtype k like numpy) tril triu(k m) triu_indices(k m n numpy) union1d(ar1 ar2) unique(ar axis equal_nan
  return_counts return_index return_inverse sorted) where(condition x y)
fft: fft ifft irfft rfft(a axis n norm out) fft2 ifft2(a axes norm out s) fftfreq rfftfreq(d device n) fftshift(axes
  module x)
linalg: cholesky(a upper) det eig inv(a) eigh(UPLO a) lstsq(a b rcond) matrix_rank(A M hermitian rtol tol) norm(axis
  keepdims ord x) pinv(a hermitian rcond rtol) qr(a mode) solve(a b) svd(a compute_uv full_matrices hermitian)
""",
    "scipy": """
cluster.hierarchy: dendrogram(Z above_threshold_color allow_dask_compute ax color_threshold count_sort cpu_only
  distance_sort get_leaves jax_jit labels leaf_font_size leaf_label_func leaf_rotation link_color_func no_labels
  no_plot orientation p show_contracted show_leaf_counts truncate_mode) fcluster(R Z allow_dask_compute cpu_only
  criterion depth jax_jit monocrit reason t) linkage(method metric optimal_ordering y)
interpolate: CubicSpline(axis bc_type extrapolate x y) UnivariateSpline(bbox check_finite ext k s w x y)
  griddata(fill_value method points rescale simplex_tolerance values xi) interp1d(assume_sorted axis bounds_error copy
  fill_value kind x y)
io: mmread(source spmatrix) mmwrite(a comment field precision symmetry target) savemat(appendmat do_compression
  file_name format long_field_names mdict oned_as)
io.wavfile: read(filename mmap) write(data filename rate)
linalg: eigh(a b check_finite driver eigvals eigvals_only lower overwrite_a overwrite_b subset_by_index subset_by_value
  turbo type version) inv(a assume_a check_finite lower overwrite_a) lstsq(a b check_finite cond lapack_driver
  overwrite_a overwrite_b) norm(a axis check_finite keepdims ord) solve(a assume_a b check_finite debug lower
  overwrite_a overwrite_b sym_pos transposed) svd(a check_finite compute_uv full_matrices lapack_driver overwrite_a)
ndimage: binary_dilation(axes border_value brute_force input iterations mask origin output structure)
  gaussian_filter(axes cval input mode order output radius sigma truncate) label(input output structure)
  median_filter(axes cval footprint input mode origin output size) rotate(angle axes cval input mode order output
  prefilter reshape) zoom(cval grid_mode input mode order output prefilter zoom)
optimize: differential_evolution(args atol bounds callback constraints disp func init integrality maxiter mutation
  polish popsize position_num recombination rng seed strategy tol updating vectorized workers x0) least_squares(args
  bounds callback diff_step f_scale ftol fun gtol jac jac_sparsity kwargs loss max_nfev method tr_options tr_solver
  verbose workers x0 x_scale xtol) linprog(A_eq A_ub b_eq b_ub bounds c callback integrality method options x0)
  minimize(args bounds callback constraints fun hess hessp jac method options tol x0) minimize_scalar(args bounds
  bracket fun method options tol)
signal: butter(N Wn analog btype fs output) convolve correlate(in1 in2 method mode) decimate(axis ftype n q x
  zero_phase) detrend(axis bp data overwrite_data type) fftconvolve(axes in1 in2 mode) filtfilt(a axis b irlen method
  padlen padtype x) find_peaks(distance height plateau_size prominence rel_height threshold width wlen x) firwin(cutoff
  fs numtaps nyq pass_zero scale version width window) hilbert(N axis x) iirnotch(Q device fs w0 xp) istft(Zxx boundary
  freq_axis fs input_onesided nfft noverlap nperseg scaling time_axis window) lfilter(a axis b x zi)
  medfilt(kernel_size volume) periodogram(axis detrend fs nfft return_onesided scaling window x) resample(axis domain
  num t window x) resample_poly(axis cval down padtype up window x) savgol_filter(axis cval delta deriv mode polyorder
  window_length x) sosfilt(axis sos x zi) sosfiltfilt(axis padlen padtype sos x) spectrogram(axis detrend fs mode nfft
  noverlap nperseg return_onesided scaling window x) stft(axis boundary detrend fs nfft noverlap nperseg padded
  return_onesided scaling window x) welch(average axis detrend fs nfft noverlap nperseg return_onesided scaling window
  x)
sparse: coo_matrix csr_matrix(arg1 copy dtype maxprint shape) hstack vstack(blocks dtype format) load_npz(file)
  save_npz(compressed file matrix)
spatial.distance: cosine euclidean(u v w) squareform(X checks force)
special: logsumexp(a axis b keepdims return_sign) softmax(axis x)
stats: binned_statistic(bins np_only range statistic values x) bootstrap(alternative axis batch bootstrap_result
  confidence_level data jax_jit method n_resamples paired random_state rng skip_backends statistic vectorized)
  boxcox(alpha lmbda nan_policy np_only optimizer x) chi2_contingency(correction lambda_ method np_only observed)
  describe(a axis bias ddof marray nan_policy) gaussian_kde(bw_method dataset weights) kendalltau(allow_dask_compute
  alternative axis cpu_only extra_note initial_lexsort jax_jit keepdims marray method nan_policy variant version x y)
  pearsonr(alternative axis cpu_only cupy exceptions extra_note marray method x y) percentileofscore(a kind nan_policy
  np_only score) permutation_test(alternative axis batch data n_resamples permutation_type random_state rng
  skip_backends statistic vectorized) probplot(dist fit np_only plot rvalue sparams x) rankdata(a axis marray method
  nan_policy skip_backends) spearmanr(a alternative axis b nan_policy np_only) wasserstein_distance(np_only u_values
  u_weights v_values v_weights) zscore(a axis ddof marray nan_policy)
""",
    "sklearn": """
calibration: CalibratedClassifierCV(base_estimator cv ensemble estimator method n_jobs)
cluster: AgglomerativeClustering(affinity compute_distances compute_full_tree connectivity distance_threshold linkage
  memory metric n_clusters) DBSCAN(algorithm eps leaf_size metric metric_params min_samples n_jobs p) HDBSCAN(algorithm
  allow_single_cluster alpha cluster_selection_epsilon cluster_selection_method copy leaf_size max_cluster_size metric
  metric_params min_cluster_size min_samples n_jobs store_centers) KMeans(algorithm copy_x init max_iter n_clusters
  n_init n_jobs precompute_distances random_state tol verbose) MiniBatchKMeans(batch_size compute_labels init init_size
  max_iter max_no_improvement n_clusters n_init random_state reassignment_ratio tol verbose)
  SpectralClustering(affinity assign_labels coef0 degree eigen_solver eigen_tol gamma kernel_params n_clusters
  n_components n_init n_jobs n_neighbors random_state verbose)
compose: ColumnTransformer(force_int_remainder_cols n_jobs remainder sparse_threshold transformer_weights transformers
  verbose verbose_feature_names_out)
datasets: fetch_20newsgroups(all boolean categories data_home delay download_if_missing left n_retries neither
  prefer_skip_nested_validation random_state remove return_X_y shuffle subset test train)
  fetch_california_housing(as_frame boolean data_home delay download_if_missing left n_retries neither
  prefer_skip_nested_validation return_X_y) fetch_openml(active as_frame auto cache data_home data_id delay left
  n_retries name neither pandas parser prefer_skip_nested_validation read_csv_kwargs return_X_y right target_column
  version) load_breast_cancer load_iris load_wine(as_frame boolean prefer_skip_nested_validation return_X_y)
  load_digits(as_frame boolean both n_class prefer_skip_nested_validation return_X_y) make_blobs(boolean center_box
  centers cluster_std left n_features n_samples prefer_skip_nested_validation random_state return_centers shuffle)
  make_classification(boolean both class_sep flip_y hypercube left n_classes n_clusters_per_class n_features
  n_informative n_redundant n_repeated n_samples neither prefer_skip_nested_validation random_state return_X_y scale
  shift shuffle weights) make_regression(bias boolean both coef effective_rank left n_features n_informative n_samples
  n_targets neither noise prefer_skip_nested_validation random_state shuffle tail_strength)
decomposition: FastICA(algorithm fun fun_args max_iter n_components random_state tol w_init whiten whiten_solver)
  IncrementalPCA(batch_size copy n_components whiten) LatentDirichletAllocation(batch_size doc_topic_prior
  evaluate_every learning_decay learning_method learning_offset max_doc_update_iter max_iter mean_change_tol
  n_components n_jobs perp_tol random_state topic_word_prior total_samples verbose) NMF(alpha alpha_H alpha_W beta_loss
  init l1_ratio max_iter n_components random_state regularization shuffle solver tol verbose) PCA(copy iterated_power
  n_components n_oversamples power_iteration_normalizer random_state svd_solver tol whiten) TruncatedSVD(algorithm
  n_components n_iter n_oversamples power_iteration_normalizer random_state tol)
dummy: DummyClassifier(constant random_state strategy)
ensemble: ExtraTreesClassifier RandomForestClassifier(bootstrap ccp_alpha class_weight criterion max_depth max_features
  max_leaf_nodes max_samples min_impurity_decrease min_impurity_split min_samples_leaf min_samples_split
  min_weight_fraction_leaf monotonic_cst n_estimators n_jobs oob_score random_state verbose warm_start)
  ExtraTreesRegressor RandomForestRegressor(bootstrap ccp_alpha criterion max_depth max_features max_leaf_nodes
  max_samples min_impurity_decrease min_impurity_split min_samples_leaf min_samples_split min_weight_fraction_leaf
  monotonic_cst n_estimators n_jobs oob_score random_state verbose warm_start) GradientBoostingClassifier(ccp_alpha
  criterion init learning_rate loss max_depth max_features max_leaf_nodes min_impurity_decrease min_impurity_split
  min_samples_leaf min_samples_split min_weight_fraction_leaf n_estimators n_iter_no_change presort random_state
  subsample tol validation_fraction verbose warm_start) GradientBoostingRegressor(alpha ccp_alpha criterion init
  learning_rate loss max_depth max_features max_leaf_nodes min_impurity_decrease min_impurity_split min_samples_leaf
  min_samples_split min_weight_fraction_leaf n_estimators n_iter_no_change presort random_state subsample tol
  validation_fraction verbose warm_start) HistGradientBoostingClassifier(categorical_features class_weight
  early_stopping interaction_cst l2_regularization learning_rate loss max_bins max_depth max_features max_iter
  max_leaf_nodes min_samples_leaf monotonic_cst n_iter_no_change random_state scoring tol validation_fraction verbose
  warm_start) HistGradientBoostingRegressor(categorical_features early_stopping interaction_cst l2_regularization
  learning_rate loss max_bins max_depth max_features max_iter max_leaf_nodes min_samples_leaf monotonic_cst
  n_iter_no_change quantile random_state scoring tol validation_fraction verbose warm_start) IsolationForest(behaviour
  bootstrap contamination max_features max_samples n_estimators n_jobs random_state verbose warm_start)
  RandomForestClassifier.fit RandomForestRegressor.fit(X prefer_skip_nested_validation sample_weight y)
  StackingClassifier(cv estimators final_estimator n_jobs passthrough stack_method verbose) VotingClassifier(estimators
  flatten_transform n_jobs verbose voting weights)
feature_extraction.text: CountVectorizer(analyzer binary decode_error dtype encoding input lowercase max_df
  max_features min_df ngram_range preprocessor stop_words strip_accents token_pattern tokenizer vocabulary)
  HashingVectorizer(alternate_sign analyzer binary decode_error dtype encoding input lowercase n_features ngram_range
  norm preprocessor stop_words strip_accents token_pattern tokenizer) TfidfTransformer(norm smooth_idf sublinear_tf
  use_idf) TfidfVectorizer(analyzer binary decode_error dtype encoding input lowercase max_df max_features min_df
  ngram_range norm preprocessor smooth_idf stop_words strip_accents sublinear_tf token_pattern tokenizer use_idf
  vocabulary)
feature_selection: SelectKBest(k score_func)
impute: KNNImputer(add_indicator copy keep_empty_features metric missing_values n_neighbors weights)
  SimpleImputer(add_indicator copy fill_value keep_empty_features missing_values strategy verbose)
linear_model: ElasticNet(alpha copy_X fit_intercept l1_ratio max_iter normalize positive precompute random_state
  selection tol warm_start) Lasso(alpha copy_X fit_intercept max_iter normalize positive precompute random_state
  selection tol warm_start) LassoCV(alphas copy_X cv eps fit_intercept max_iter n_alphas n_jobs normalize positive
  precompute random_state selection tol verbose) LinearRegression(copy_X fit_intercept n_jobs normalize positive tol)
  LinearRegression.fit LogisticRegression.fit Ridge.fit(X prefer_skip_nested_validation sample_weight y)
  LogisticRegression(C class_weight dual fit_intercept intercept_scaling l1_ratio max_iter multi_class n_jobs penalty
  random_state solver tol verbose warm_start) LogisticRegressionCV(Cs class_weight cv dual fit_intercept
  intercept_scaling l1_ratios max_iter multi_class n_jobs penalty random_state refit scoring solver tol
  use_legacy_attributes verbose) Perceptron(alpha class_weight early_stopping eta0 fit_intercept l1_ratio max_iter
  n_iter_no_change n_jobs penalty random_state shuffle tol validation_fraction verbose warm_start) Ridge(alpha copy_X
  fit_intercept max_iter normalize positive random_state solver tol) RidgeCV(alpha_per_target alphas cv fit_intercept
  gcv_mode normalize scoring store_cv_results store_cv_values) RidgeClassifier(alpha class_weight copy_X fit_intercept
  max_iter normalize positive random_state solver tol) SGDClassifier(alpha average class_weight early_stopping epsilon
  eta0 fit_intercept l1_ratio learning_rate loss max_iter n_iter_no_change n_jobs penalty power_t random_state shuffle
  tol validation_fraction verbose warm_start) SGDClassifier.fit(X coef_init intercept_init
  prefer_skip_nested_validation sample_weight y) SGDClassifier.partial_fit(X classes prefer_skip_nested_validation
  sample_weight y) SGDRegressor(alpha average early_stopping epsilon eta0 fit_intercept l1_ratio learning_rate loss
  max_iter n_iter_no_change penalty power_t random_state shuffle tol validation_fraction verbose warm_start)
manifold: TSNE(angle early_exaggeration init learning_rate max_iter method metric metric_params min_grad_norm
  n_components n_iter n_iter_without_progress n_jobs perplexity random_state square_distances verbose)
metrics: accuracy_score(boolean normalize prefer_skip_nested_validation sample_weight y_pred y_true)
  adjusted_rand_score(labels_pred labels_true prefer_skip_nested_validation) average_precision_score(average boolean
  macro micro pos_label prefer_skip_nested_validation sample_weight samples weighted y_score y_true)
  balanced_accuracy_score(adjusted boolean prefer_skip_nested_validation sample_weight y_pred y_true)
  brier_score_loss(auto boolean deprecated labels pos_label prefer_skip_nested_validation sample_weight scale_by_half
  y_prob y_proba y_true) classification_report(boolean digits labels left nan output_dict prefer_skip_nested_validation
  sample_weight target_names warn y_pred y_true zero_division) cohen_kappa_score(both labels linear
  prefer_skip_nested_validation quadratic replace_undefined_by sample_weight weights y1 y2) confusion_matrix(all labels
  normalize pred prefer_skip_nested_validation sample_weight true y_pred y_true) f1_score precision_score
  recall_score(average binary boolean labels macro micro nan pos_label prefer_skip_nested_validation sample_weight
  samples warn weighted y_pred y_true zero_division) fbeta_score(average beta binary boolean both labels macro micro
  nan pos_label prefer_skip_nested_validation sample_weight samples warn weighted y_pred y_true zero_division)
  hamming_loss(labels prefer_skip_nested_validation sample_weight y_pred y_true) jaccard_score(average binary boolean
  labels macro micro pos_label prefer_skip_nested_validation sample_weight samples warn weighted y_pred y_true
  zero_division) log_loss(auto boolean both eps labels normalize prefer_skip_nested_validation sample_weight y_pred
  y_proba y_true) matthews_corrcoef(prefer_skip_nested_validation sample_weight y_pred y_true)
  mean_absolute_error(multioutput prefer_skip_nested_validation raw_values sample_weight uniform_average y_pred y_true)
  mean_squared_error(boolean deprecated multioutput prefer_skip_nested_validation raw_values sample_weight squared
  uniform_average y_pred y_true) multilabel_confusion_matrix(boolean labels prefer_skip_nested_validation sample_weight
  samplewise y_pred y_true) ndcg_score(boolean ignore_ties k left prefer_skip_nested_validation sample_weight y_score
  y_true) precision_recall_curve(boolean deprecated drop_intermediate pos_label prefer_skip_nested_validation
  probas_pred sample_weight y_score y_true) precision_recall_fscore_support(average beta binary boolean both labels
  macro micro nan pos_label prefer_skip_nested_validation sample_weight samples warn warn_for weighted y_pred y_true
  zero_division) r2_score(boolean force_finite multioutput prefer_skip_nested_validation raw_values sample_weight
  uniform_average variance_weighted y_pred y_true) roc_auc_score(average labels macro max_fpr micro multi_class ovo ovr
  prefer_skip_nested_validation raise right sample_weight samples weighted y_score y_true) roc_curve(boolean
  drop_intermediate pos_label prefer_skip_nested_validation sample_weight y_score y_true) top_k_accuracy_score(boolean
  k labels left normalize prefer_skip_nested_validation sample_weight y_score y_true)
metrics.pairwise: cosine_distances(X Y prefer_skip_nested_validation) cosine_similarity(X Y boolean dense_output
  prefer_skip_nested_validation) euclidean_distances(X X_norm_squared Y Y_norm_squared boolean
  prefer_skip_nested_validation squared)
mixture: GaussianMixture(covariance_type init_params max_iter means_init n_components n_init precisions_init
  random_state reg_covar tol verbose verbose_interval warm_start weights_init)
model_selection: GridSearchCV(cv error_score estimator iid n_jobs param_grid pre_dispatch refit return_train_score
  scoring verbose) GroupKFold KFold StratifiedKFold(n_splits random_state shuffle) RandomizedSearchCV(cv error_score
  estimator iid n_iter n_jobs param_distributions pre_dispatch random_state refit return_train_score scoring verbose)
  ShuffleSplit StratifiedShuffleSplit(n_splits random_state test_size train_size) TimeSeriesSplit(gap max_train_size
  n_splits test_size) cross_val_predict(X cv cv_object decision_function estimator fit fit_params groups method n_jobs
  params pre_dispatch predict predict_log_proba predict_proba prefer_skip_nested_validation verbose y)
  cross_val_score(X cv cv_object error_score estimator fit fit_params groups n_jobs params pre_dispatch
  prefer_skip_nested_validation raise scoring verbose y) cross_validate(X boolean cv cv_object error_score estimator
  fit fit_params groups n_jobs params pre_dispatch prefer_skip_nested_validation raise return_estimator return_indices
  return_train_score scoring verbose y) learning_curve(X boolean cv cv_object error_score estimator
  exploit_incremental_learning fit fit_params groups n_jobs params pre_dispatch prefer_skip_nested_validation raise
  random_state return_times scoring shuffle train_sizes verbose y) train_test_split(boolean left neither
  prefer_skip_nested_validation random_state shuffle stratify test_size train_size)
multiclass: OneVsRestClassifier(estimator n_jobs verbose)
multioutput: MultiOutputClassifier(estimator n_jobs)
naive_bayes: BernoulliNB(alpha binarize class_prior fit_prior force_alpha) ComplementNB(alpha class_prior fit_prior
  force_alpha norm) GaussianNB(priors var_smoothing) MultinomialNB(alpha class_prior fit_prior force_alpha)
neighbors: LocalOutlierFactor(algorithm contamination leaf_size metric metric_params n_jobs n_neighbors novelty p)
  NearestNeighbors(algorithm leaf_size metric metric_params n_jobs n_neighbors p radius) NearestNeighbors.kneighbors(X
  n_neighbors return_distance)
neural_network: MLPClassifier(activation alpha batch_size beta_1 beta_2 early_stopping epsilon hidden_layer_sizes
  learning_rate learning_rate_init max_fun max_iter momentum n_iter_no_change nesterovs_momentum power_t random_state
  shuffle solver tol validation_fraction verbose warm_start) MLPRegressor(activation alpha batch_size beta_1 beta_2
  early_stopping epsilon hidden_layer_sizes learning_rate learning_rate_init loss max_fun max_iter momentum
  n_iter_no_change nesterovs_momentum power_t random_state shuffle solver tol validation_fraction verbose warm_start)
pipeline: Pipeline(memory steps transform_input verbose)
preprocessing: LabelBinarizer(neg_label pos_label sparse_output) LabelEncoder() MinMaxScaler(clip copy feature_range)
  MultiLabelBinarizer(classes sparse_output) Normalizer(copy norm) OneHotEncoder(categories drop dtype
  feature_name_combiner handle_unknown max_categories min_frequency sparse sparse_output) OrdinalEncoder(categories
  dtype encoded_missing_value handle_unknown max_categories min_frequency unknown_value) PolynomialFeatures(degree
  include_bias interaction_only order) RobustScaler(copy quantile_range unit_variance with_centering with_scaling)
  StandardScaler(copy with_mean with_std) label_binarize(boolean classes neg_label neither pos_label
  prefer_skip_nested_validation sparse_output y) normalize(X axis boolean copy l1 l2 max norm
  prefer_skip_nested_validation return_norm)
svm: LinearSVC(C class_weight dual fit_intercept intercept_scaling loss max_iter multi_class penalty random_state tol
  verbose) SVC(C break_ties cache_size class_weight coef0 decision_function_shape degree gamma kernel max_iter
  probability random_state shrinking tol verbose) SVR(C cache_size coef0 degree epsilon gamma kernel max_iter shrinking
  tol verbose)
tree: DecisionTreeClassifier(ccp_alpha class_weight criterion max_depth max_features max_leaf_nodes
  min_impurity_decrease min_impurity_split min_samples_leaf min_samples_split min_weight_fraction_leaf monotonic_cst
  presort random_state splitter) DecisionTreeRegressor(ccp_alpha criterion max_depth max_features max_leaf_nodes
  min_impurity_decrease min_impurity_split min_samples_leaf min_samples_split min_weight_fraction_leaf monotonic_cst
  presort random_state splitter)
utils: resample(boolean left n_samples prefer_skip_nested_validation random_state replace sample_weight stratify)
  shuffle(n_samples random_state)
utils.class_weight: compute_class_weight(balanced class_weight classes prefer_skip_nested_validation sample_weight y)
  compute_sample_weight(balanced class_weight indices prefer_skip_nested_validation y)
""",
    "xgboost": """
: Booster.predict(approx_contribs data iteration_range ntree_limit output_margin pred_contribs pred_interactions
  pred_leaf strict_shape training validate_features) Booster.save_model(fname) DMatrix(base_margin data data_split_mode
  enable_categorical feature_names feature_types feature_weights group label label_lower_bound label_upper_bound
  missing nthread qid silent weight) QuantileDMatrix(base_margin data data_split_mode enable_categorical feature_names
  feature_types feature_weights group label label_lower_bound label_upper_bound max_bin max_quantile_batches missing
  nthread qid ref silent weight) cv(as_pandas callbacks custom_metric dtrain early_stopping_rounds feval folds fpreproc
  maximize metrics nfold num_boost_round obj params seed show_stdv shuffle stratified verbose_eval) train(callbacks
  custom_metric dtrain early_stopping_rounds evals evals_result feval maximize num_boost_round obj params verbose_eval
  xgb_model)
""",
    "lightgbm": """
: Booster(model_file model_str params silent train_set) Dataset(categorical_feature data feature_name free_raw_data
  group init_score label params position reference silent weight) cv(callbacks categorical_feature
  early_stopping_rounds eval_train_metric feature_name feval fobj folds fpreproc init_model metrics nfold
  num_boost_round params return_cvbooster seed show_stdv shuffle stratified train_set verbose_eval)
  early_stopping(first_metric_only min_delta stopping_rounds verbose) log_evaluation(period show_stdv)
  record_evaluation(eval_result) train(callbacks categorical_feature early_stopping_rounds evals_result feature_name
  feval fobj init_model keep_training_booster learning_rates num_boost_round params train_set valid_names valid_sets
  verbose_eval)
""",
    "torchvision": """
datasets: CIFAR10 CIFAR100 FashionMNIST MNIST(download root target_transform train transform) ImageFolder(allow_empty
  is_valid_file loader root target_transform transform)
io: read_image(apply_exif_orientation mode path)
transforms: AutoAugment(fill interpolation policy) CenterCrop(size) ColorJitter(brightness contrast hue saturation)
  Compose(transforms) GaussianBlur(kernel_size sigma) Grayscale(num_output_channels) Normalize(inplace mean std)
  Pad(fill padding padding_mode) RandAugment(fill interpolation magnitude num_magnitude_bins num_ops)
  RandomAffine(center degrees fill interpolation scale shear translate) RandomApply(p transforms) RandomCrop(fill
  pad_if_needed padding padding_mode size) RandomErasing(inplace p ratio scale value) RandomHorizontalFlip
  RandomVerticalFlip(p) RandomResizedCrop(antialias interpolation ratio scale size) RandomRotation(center degrees
  expand fill interpolation) Resize(antialias interpolation max_size size) ToPILImage(mode) TrivialAugmentWide(fill
  interpolation num_magnitude_bins)
transforms.functional: center_crop(img output_size) crop(height img left top width) normalize(inplace mean std tensor)
  pad(fill img padding padding_mode) resize(antialias img interpolation max_size size) rotate(angle center expand fill
  img interpolation) to_pil_image(mode pic)
utils: draw_bounding_boxes(boxes colors fill fill_labels font font_size image label_background_colors label_colors
  labels width)
""",
    "pytorch_lightning": """
: Trainer(accelerator accumulate_grad_batches amp_backend amp_level auto_lr_find auto_scale_batch_size auto_select_gpus
  barebones benchmark callbacks check_val_every_n_epoch checkpoint_callback default_root_dir detect_anomaly
  deterministic devices enable_autolog_hparams enable_checkpointing enable_model_summary enable_progress_bar
  fast_dev_run flush_logs_every_n_steps gpus gradient_clip_algorithm gradient_clip_val inference_mode ipus
  limit_predict_batches limit_test_batches limit_train_batches limit_val_batches log_every_n_steps log_gpu_memory
  logger max_epochs max_steps max_time min_epochs min_steps model_registry move_metrics_to_cpu
  multiple_trainloader_mode num_nodes num_processes num_sanity_val_steps overfit_batches plugins precision
  prepare_data_per_node process_position profiler progress_bar_refresh_rate reload_dataloaders_every_epoch
  reload_dataloaders_every_n_epochs replace_sampler_ddp resume_from_checkpoint stochastic_weight_avg strategy
  sync_batchnorm terminate_on_nan tpu_cores track_grad_norm use_distributed_sampler val_check_interval
  weights_save_path weights_summary) Trainer.fit(ckpt_path datamodule model train_dataloader train_dataloaders
  val_dataloaders weights_only) Trainer.predict(ckpt_path dataloaders datamodule model return_predictions weights_only)
  Trainer.test(ckpt_path dataloaders datamodule model test_dataloaders verbose weights_only) Trainer.validate(ckpt_path
  dataloaders datamodule model val_dataloaders verbose weights_only)
callbacks: EarlyStopping(check_finite check_on_train_epoch_end divergence_threshold log_rank_zero_only min_delta mode
  monitor patience stopping_threshold strict verbose) LearningRateMonitor(log_momentum log_weight_decay
  logging_interval) ModelCheckpoint(auto_insert_metric_name dirpath enable_version_counter every_n_epochs
  every_n_train_steps every_n_val_epochs filename mode monitor save_last save_on_exception save_on_train_epoch_end
  save_top_k save_weights_only train_time_interval verbose) RichProgressBar(console_kwargs leave refresh_rate
  refresh_rate_per_second theme) TQDMProgressBar(leave process_position refresh_rate)
loggers: CSVLogger(flush_logs_every_n_steps name prefix save_dir version)
""",
    "stable_baselines3": """
: A2C(_init_setup_model create_eval_env device ent_coef env gae_lambda gamma learning_rate max_grad_norm n_steps
  normalize_advantage policy policy_kwargs rms_prop_eps rollout_buffer_class rollout_buffer_kwargs sde_sample_freq seed
  stats_window_size tensorboard_log use_rms_prop use_sde verbose vf_coef) A2C.learn DQN.learn PPO.learn SAC.learn
  TD3.learn(callback eval_env eval_freq eval_log_path log_interval n_eval_episodes progress_bar reset_num_timesteps
  tb_log_name total_timesteps) DDPG(_init_setup_model action_noise batch_size buffer_size create_eval_env device env
  gamma gradient_steps learning_rate learning_starts n_steps optimize_memory_usage policy policy_kwargs
  replay_buffer_class replay_buffer_kwargs seed tau tensorboard_log train_freq verbose) DQN(_init_setup_model
  batch_size buffer_size create_eval_env device env exploration_final_eps exploration_fraction exploration_initial_eps
  gamma gradient_steps learning_rate learning_starts max_grad_norm n_steps optimize_memory_usage policy policy_kwargs
  replay_buffer_class replay_buffer_kwargs seed stats_window_size target_update_interval tau tensorboard_log train_freq
  verbose) PPO(_init_setup_model batch_size clip_range clip_range_vf create_eval_env device ent_coef env gae_lambda
  gamma learning_rate max_grad_norm n_epochs n_steps normalize_advantage policy policy_kwargs rollout_buffer_class
  rollout_buffer_kwargs sde_sample_freq seed stats_window_size target_kl tensorboard_log use_sde verbose vf_coef)
  PPO.predict(deterministic episode_start mask observation state) PPO.save(exclude include path) SAC(_init_setup_model
  action_noise batch_size buffer_size create_eval_env device ent_coef env gamma gradient_steps learning_rate
  learning_starts n_steps optimize_memory_usage policy policy_kwargs replay_buffer_class replay_buffer_kwargs
  sde_sample_freq seed stats_window_size target_entropy target_update_interval tau tensorboard_log train_freq use_sde
  use_sde_at_warmup verbose) TD3(_init_setup_model action_noise batch_size buffer_size create_eval_env device env gamma
  gradient_steps learning_rate learning_starts n_steps optimize_memory_usage policy policy_delay policy_kwargs
  replay_buffer_class replay_buffer_kwargs seed stats_window_size target_noise_clip target_policy_noise tau
  tensorboard_log train_freq verbose)
common.callbacks: CheckpointCallback(name_prefix save_freq save_path save_replay_buffer save_vecnormalize verbose)
  EvalCallback(best_model_save_path callback_after_eval callback_on_new_best deterministic eval_env eval_freq log_path
  n_eval_episodes render verbose warn)
common.env_util: make_vec_env(env_id env_kwargs monitor_dir monitor_kwargs n_envs seed start_index vec_env_cls
  vec_env_kwargs wrapper_class wrapper_kwargs)
common.evaluation: evaluate_policy(callback deterministic env model n_eval_episodes render return_episode_rewards
  reward_threshold warn)
""",
}
