"""sklearn: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "scikit-learn 1.3.2 1.9.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: _build_utils/ _config/ _loss/ base calibration/ callback/ cluster/ compose/ conftest covariance/ cross_decomposition/
  datasets/ decomposition/ discriminant_analysis dummy ensemble/ exceptions experimental/ externals/
  feature_extraction/ feature_selection/ frozen/ gaussian_process/ impute/ inspection/ isotonic/ kernel_approximation
  kernel_ridge linear_model/ manifold/ metrics/ mixture/ mock_module/ model_selection/ multiclass multioutput
  naive_bayes neighbors/ neural_network/ pipeline/ preprocessing/ random_projection/ semi_supervised/ svm/ tests/ tree/
  utils/
callback: tests/
cluster: AffinityPropagation/ DBSCAN/ KMeans/ MeanShift/ SpectralClustering/ affinity_propagation/
  cluster_optics_dbscan/ cluster_optics_xi/ compute_optics_graph/ dbscan/ estimate_bandwidth/ k_means/ kmeans_plusplus/
  mean_shift/ spectral_clustering/ tests/ ward_tree/
compose: tests/
covariance: GraphicalLasso/ LedoitWolf/ OAS/ empirical_covariance/ graphical_lasso/ ledoit_wolf/ ledoit_wolf_shrinkage/
  log_likelihood/ oas/ shrunk_covariance/ tests/
cross_decomposition: tests/
datasets: _base/ clear_data_home/ data/ descr/ dump_svmlight_file/ fetch_20newsgroups/ fetch_20newsgroups_vectorized/
  fetch_california_housing/ fetch_covtype/ fetch_kddcup99/ fetch_lfw_pairs/ fetch_lfw_people/ fetch_olivetti_faces/
  fetch_openml/ fetch_rcv1/ fetch_species_distributions/ get_data_home/ images/ load_breast_cancer/ load_diabetes/
  load_digits/ load_files/ load_iris/ load_linnerud/ load_sample_image/ load_svmlight_file/ load_svmlight_files/
  load_wine/ make_biclusters/ make_blobs/ make_checkerboard/ make_circles/ make_classification/ make_friedman1/
  make_friedman2/ make_friedman3/ make_gaussian_quantiles/ make_hastie_10_2/ make_low_rank_matrix/ make_moons/
  make_multilabel_classification/ make_regression/ make_s_curve/ make_sparse_coded_signal/ make_sparse_spd_matrix/
  make_sparse_uncorrelated/ make_spd_matrix/ make_swiss_roll/ tests/
decomposition: DictionaryLearning/ FastICA/ MiniBatchDictionaryLearning/ NMF/ dict_learning/ dict_learning_online/
  fastica/ non_negative_factorization/ sparse_encode/ tests/
ensemble: _bagging/ _iforest/ _weight_boosting/ tests/
experimental: enable_halving_search_cv enable_hist_gradient_boosting enable_iterative_imputer tests/
feature_extraction: grid_to_graph/ image/ img_to_graph/ tests/ text
feature_selection: chi2/ f_classif/ f_regression/ mutual_info_classif/ mutual_info_regression/ r_regression/ tests/
frozen: tests/
gaussian_process: kernels tests/
impute: tests/
inspection: partial_dependence/ permutation_importance/ tests/
linear_model: _bayes/ _coordinate_descent/ enet_path/ lars_path/ lars_path_gram/ lasso_path/ orthogonal_mp/
  orthogonal_mp_gram/ ridge_regression/ tests/
manifold: _mds/ locally_linear_embedding/ smacof/ spectral_embedding/ tests/ trustworthiness/
metrics: _scorer/ accuracy_score/ adjusted_rand_score/ auc/ average_precision_score/ balanced_accuracy_score/
  brier_score_loss/ calinski_harabasz_score/ check_scoring/ class_likelihood_ratios/ classification_report/ cluster/
  cohen_kappa_score/ completeness_score/ confusion_matrix/ confusion_matrix_at_thresholds/ consensus_score/
  coverage_error/ d2_absolute_error_score/ d2_brier_score/ d2_log_loss_score/ d2_pinball_score/ d2_tweedie_score/
  davies_bouldin_score/ dcg_score/ det_curve/ explained_variance_score/ f1_score/ fbeta_score/ get_scorer/
  hamming_loss/ hinge_loss/ homogeneity_score/ jaccard_score/ label_ranking_average_precision_score/
  label_ranking_loss/ log_loss/ make_scorer/ matthews_corrcoef/ max_error/ mean_absolute_error/
  mean_absolute_percentage_error/ mean_gamma_deviance/ mean_pinball_loss/ mean_poisson_deviance/ mean_squared_error/
  mean_squared_log_error/ mean_tweedie_deviance/ median_absolute_error/ metric_at_thresholds/
  multilabel_confusion_matrix/ mutual_info_score/ ndcg_score/ pair_confusion_matrix/ pairwise/ pairwise_distances/
  pairwise_distances_argmin/ pairwise_distances_chunked/ precision_recall_curve/ precision_recall_fscore_support/
  precision_score/ r2_score/ rand_score/ recall_score/ roc_auc_score/ roc_curve/ root_mean_squared_error/
  root_mean_squared_log_error/ tests/ top_k_accuracy_score/ v_measure_score/ zero_one_loss/
mixture: tests/
model_selection: cross_val_predict/ cross_val_score/ cross_validate/ learning_curve/ permutation_test_score/ tests/
  train_test_split/ validation_curve/
neighbors: kneighbors_graph/ radius_neighbors_graph/ sort_graph_by_row_values/ tests/
neural_network: tests/
preprocessing: MaxAbsScaler/ MinMaxScaler/ PowerTransformer/ QuantileTransformer/ RobustScaler/ add_dummy_feature/
  binarize/ label_binarize/ maxabs_scale/ minmax_scale/ normalize/ power_transform/ quantile_transform/ robust_scale/
  scale/ tests/
semi_supervised: tests/
svm: l1_min_c/ src/ tests/
tree: export_graphviz/ export_text/ plot_tree/ tests/
utils: _HTMLDocumentationLinkMixin/ _joblib/ _metadata_requests/ _repr_html/ arrayfuncs class_weight/ deprecation/
  discovery estimator_checks extmath/ fixes/ gen_batches/ gen_even_slices/ graph/ metadata_routing metaestimators
  multiclass murmurhash optimize parallel random resample/ safe_mask/ sparsefuncs sparsefuncs_fast src/ stats tests/
  validation
datasets.data:
datasets.descr:
datasets.images:
metrics.cluster: adjusted_mutual_info_score/ contingency_matrix/ entropy/ fowlkes_mallows_score/
  homogeneity_completeness_v_measure/ normalized_mutual_info_score/ silhouette_samples/ silhouette_score/ tests/
svm.src: liblinear/ libsvm/ newrand/
utils.src:
svm.src.liblinear:
svm.src.libsvm:
svm.src.newrand:
"""
#: A module, and its names.
NAMES = """
: FALSE KMP_DUPLICATE_LIB_OK KMP_INIT_AT_FORK SKLEARN_SEED True base calibration callback clone cluster compose
  config_context conftest covariance cross_decomposition datasets decomposition discriminant_analysis dummy ensemble
  exceptions experimental externals feature_extraction feature_selection frozen gaussian_process get_config impute
  inspection isotonic kernel_approximation kernel_ridge linear_model logger logging manifold metrics mixture
  mock_module model_selection multiclass multioutput naive_bayes neighbors neural_network os pipeline preprocessing
  random random_projection semi_supervised set_config setup_module show_versions svm sys tests tree utils
base: AttrsDict BaseEstimator BiclusterMixin ClassNamePrefixFeaturesOutMixin ClassifierMixin ClassifierTags
  ClusterMixin DensityMixin InconsistentVersionWarning MetaEstimatorMixin MultiOutputMixin OneToOneFeatureMixin
  OutlierMixin ParamsDict RegressorMixin RegressorTags ReprHTMLMixin Tags TargetTags TransformerMixin TransformerTags
  check_X_y check_array check_is_fitted clone config_context copy defaultdict estimator_html_repr functools get_config
  get_tags inspect is_classifier is_clusterer is_outlier_detector is_pandas_na is_regressor is_scalar_nan np numbers
  platform re validate_parameter_constraints warnings
calibration: BaseEstimator Bunch CalibratedClassifierCV CalibrationDisplay ClassifierMixin FrozenEstimator
  HalfBinomialLoss HalfMultinomialLoss HalfMultinomialLossArrayAPI HasMethods Hidden Integral Interval
  IsotonicRegression LabelEncoder LeaveOneOut LinearSVC MetaEstimatorMixin MetadataRouter MethodMapping Parallel Real
  RegressorMixin StrOptions calibration_curve check_array check_classification_targets check_consistent_length check_cv
  check_is_fitted clone column_or_1d cross_val_predict delayed expit fmin_bfgs get_namespace get_namespace_and_device
  get_tags indexable label_binarize log minimize minimize_scalar move_to np partial process_routing signature softmax
  validate_params warnings xlogy xpx
callback: AutoPropagatedCallback CallbackContext CallbackSupportMixin FitCallback ProgressBar ScoringMonitor
  ScoringMonitorLog tests with_callbacks
cluster: AffinityPropagation AgglomerativeClustering Birch BisectingKMeans DBSCAN FeatureAgglomeration HDBSCAN KMeans
  MeanShift MiniBatchKMeans OPTICS SpectralBiclustering SpectralClustering SpectralCoclustering affinity_propagation
  cluster_optics_dbscan cluster_optics_xi compute_optics_graph dbscan estimate_bandwidth get_bin_seeds k_means
  kmeans_plusplus linkage_tree mean_shift spectral_clustering tests ward_tree
compose: ColumnTransformer TransformedTargetRegressor make_column_selector make_column_transformer tests
conftest: DoctestItem PARALLEL_RUN_AVAILABLE PYTEST_MIN_VERSION SkipTest builtins dataset_fetchers dt_config environ
  face fetch_20newsgroups fetch_20newsgroups_fxt fetch_20newsgroups_vectorized fetch_20newsgroups_vectorized_fxt
  fetch_california_housing fetch_california_housing_fxt fetch_covtype fetch_covtype_fxt fetch_kddcup99
  fetch_kddcup99_fxt fetch_lfw_pairs fetch_lfw_pairs_fxt fetch_lfw_people fetch_lfw_people_fxt fetch_olivetti_faces
  fetch_olivetti_faces_fxt fetch_rcv1 fetch_rcv1_fxt fetch_species_distributions fetch_species_distributions_fxt
  get_pytest_filterwarning_lines global_dtype hide_available_pandas joblib munge_scipy_to_check_spmatrix_usage np
  np_base_version parse_version platform pyplot pytest pytest_addoption pytest_collection_modifyitems pytest_configure
  pytest_generate_tests pytest_run_parallel pytest_runtest_setup raccoon_face_fxt raccoon_face_or_skip random_seed
  scipy_datasets_require_network sp_version suppress sys threadpool_limits wraps
covariance: EllipticEnvelope EmpiricalCovariance GraphicalLasso GraphicalLassoCV LedoitWolf MinCovDet OAS
  ShrunkCovariance empirical_covariance fast_mcd graphical_lasso ledoit_wolf ledoit_wolf_shrinkage log_likelihood oas
  shrunk_covariance tests
cross_decomposition: CCA PLSCanonical PLSRegression PLSSVD tests
datasets: clear_data_home data descr dump_svmlight_file fetch_20newsgroups fetch_20newsgroups_vectorized
  fetch_california_housing fetch_covtype fetch_file fetch_kddcup99 fetch_lfw_pairs fetch_lfw_people
  fetch_olivetti_faces fetch_openml fetch_rcv1 fetch_species_distributions get_data_home images load_boston
  load_breast_cancer load_diabetes load_digits load_files load_iris load_linnerud load_sample_image load_sample_images
  load_svmlight_file load_svmlight_files load_wine make_biclusters make_blobs make_checkerboard make_circles
  make_classification make_friedman1 make_friedman2 make_friedman3 make_gaussian_quantiles make_hastie_10_2
  make_low_rank_matrix make_moons make_multilabel_classification make_regression make_s_curve make_sparse_coded_signal
  make_sparse_spd_matrix make_sparse_uncorrelated make_spd_matrix make_swiss_roll tests textwrap
decomposition: DictionaryLearning FactorAnalysis FastICA IncrementalPCA KernelPCA LatentDirichletAllocation
  MiniBatchDictionaryLearning MiniBatchNMF MiniBatchSparsePCA NMF PCA SparseCoder SparsePCA TruncatedSVD dict_learning
  dict_learning_online fastica non_negative_factorization randomized_svd sparse_encode tests
discriminant_analysis: BaseEstimator ClassNamePrefixFeaturesOutMixin ClassifierMixin
  DiscriminantAnalysisPredictionMixin HasMethods Integral Interval LinearClassifierMixin LinearDiscriminantAnalysis
  QuadraticDiscriminantAnalysis Real StandardScaler StrOptions TransformerMixin check_classification_targets
  check_is_fitted check_same_namespace device empirical_covariance get_namespace ledoit_wolf linalg np scipy
  shrunk_covariance size softmax unique_labels validate_data warnings
ensemble: AdaBoostClassifier AdaBoostRegressor BaggingClassifier BaggingRegressor BaseEnsemble ExtraTreesClassifier
  ExtraTreesRegressor GradientBoostingClassifier GradientBoostingRegressor HistGradientBoostingClassifier
  HistGradientBoostingRegressor IsolationForest RandomForestClassifier RandomForestRegressor RandomTreesEmbedding
  StackingClassifier StackingRegressor VotingClassifier VotingRegressor tests
exceptions: ConvergenceWarning DataConversionWarning DataDimensionalityWarning EfficiencyWarning
  EstimatorCheckFailedWarning FitFailedWarning InconsistentVersionWarning NotFittedError PositiveSpectrumWarning
  SkipTestWarning UndefinedMetricWarning UnsetMetadataPassedError
feature_extraction.text: BaseEstimator CountVectorizer ENGLISH_STOP_WORDS FLOAT_DTYPES FeatureHasher HasMethods
  HashingVectorizer Integral Interval Mapping NotFittedError OneToOneFeatureMixin RealNotInt SCIPY_VERSION_BELOW_1_12
  StrOptions TfidfTransformer TfidfVectorizer TransformerMixin array check_array check_is_fitted defaultdict itemgetter
  metadata_routing normalize np partial re sp strip_accents_ascii strip_accents_unicode strip_tags unicodedata
  validate_data warnings
frozen: FrozenEstimator tests
gaussian_process.kernels: ABCMeta CompoundKernel ConstantKernel ConvergenceWarning DotProduct ExpSineSquared
  Exponentiation GenericKernelMixin Hyperparameter Kernel KernelOperator Matern NormalizedKernelMixin PairwiseKernel
  Product RBF RationalQuadratic StationaryKernelMixin Sum WhiteKernel abstractmethod cdist clone gamma inspect kv
  lru_cache math namedtuple np pairwise_kernels pdist signature squareform warnings
gaussian_process: GaussianProcessClassifier GaussianProcessRegressor kernels tests
impute: IterativeImputer KNNImputer MissingIndicator SimpleImputer tests typing
linear_model: ARDRegression BayesianRidge ElasticNet ElasticNetCV GammaRegressor Hinge Huber HuberRegressor Lars LarsCV
  Lasso LassoCV LassoLars LassoLarsCV LassoLarsIC LinearRegression Log LogisticRegression LogisticRegressionCV
  ModifiedHuber MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV OrthogonalMatchingPursuit
  OrthogonalMatchingPursuitCV PassiveAggressiveClassifier PassiveAggressiveRegressor Perceptron PoissonRegressor
  QuantileRegressor RANSACRegressor Ridge RidgeCV RidgeClassifier RidgeClassifierCV SGDClassifier SGDOneClassSVM
  SGDRegressor SquaredLoss TheilSenRegressor TweedieRegressor enet_path lars_path lars_path_gram lasso_path
  orthogonal_mp orthogonal_mp_gram ridge_regression tests
metrics.pairwise: ArgKmin DataConversionWarning Hidden Integral Interval KERNEL_PARAMS MissingValues Options
  PAIRED_DISTANCES PAIRWISE_BOOLEAN_FUNCTIONS PAIRWISE_DISTANCE_FUNCTIONS PAIRWISE_KERNEL_FUNCTIONS Parallel Real
  StrOptions additive_chi2_kernel check_array check_non_negative check_paired_arrays check_pairwise_arrays chi2_kernel
  config_context cosine_distances cosine_similarity csr_array csr_matrix delayed distance distance_metrics
  effective_n_jobs euclidean_distances gen_batches gen_even_slices get_chunk_n_rows get_namespace
  get_namespace_and_device haversine_distances is_scalar_nan issparse itertools kernel_metrics laplacian_kernel
  linear_kernel manhattan_distances math nan_euclidean_distances normalize np paired_cosine_distances paired_distances
  paired_euclidean_distances paired_manhattan_distances pairwise_distances pairwise_distances_argmin
  pairwise_distances_argmin_min pairwise_distances_chunked pairwise_kernels parse_version partial polynomial_kernel
  rbf_kernel row_norms safe_sparse_dot sigmoid_kernel sp_base_version validate_params warnings
metrics: ConfusionMatrixDisplay DetCurveDisplay DistanceMetric PrecisionRecallDisplay PredictionErrorDisplay
  RocCurveDisplay accuracy_score adjusted_mutual_info_score adjusted_rand_score auc average_precision_score
  balanced_accuracy_score brier_score_loss calinski_harabasz_score check_scoring class_likelihood_ratios
  classification_report cluster cohen_kappa_score completeness_score confusion_matrix confusion_matrix_at_thresholds
  consensus_score coverage_error d2_absolute_error_score d2_brier_score d2_log_loss_score d2_pinball_score
  d2_tweedie_score davies_bouldin_score dcg_score det_curve euclidean_distances explained_variance_score f1_score
  fbeta_score fowlkes_mallows_score get_scorer get_scorer_names hamming_loss hinge_loss
  homogeneity_completeness_v_measure homogeneity_score jaccard_score label_ranking_average_precision_score
  label_ranking_loss log_loss make_scorer matthews_corrcoef max_error mean_absolute_error
  mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance mean_squared_error
  mean_squared_log_error mean_tweedie_deviance median_absolute_error metric_at_thresholds multilabel_confusion_matrix
  mutual_info_score nan_euclidean_distances ndcg_score normalized_mutual_info_score pair_confusion_matrix pairwise
  pairwise_distances pairwise_distances_argmin pairwise_distances_argmin_min pairwise_distances_chunked
  pairwise_kernels precision_recall_curve precision_recall_fscore_support precision_score r2_score rand_score
  recall_score roc_auc_score roc_curve root_mean_squared_error root_mean_squared_log_error silhouette_samples
  silhouette_score tests top_k_accuracy_score v_measure_score zero_one_loss
model_selection: BaseCrossValidator BaseShuffleSplit FixedThresholdClassifier GridSearchCV GroupKFold GroupShuffleSplit
  HalvingGridSearchCV HalvingRandomSearchCV KFold LearningCurveDisplay LeaveOneGroupOut LeaveOneOut LeavePGroupsOut
  LeavePOut ParameterGrid ParameterSampler PredefinedSplit RandomizedSearchCV RepeatedKFold RepeatedStratifiedKFold
  ShuffleSplit StratifiedGroupKFold StratifiedKFold StratifiedShuffleSplit TimeSeriesSplit TunedThresholdClassifierCV
  ValidationCurveDisplay check_cv cross_val_predict cross_val_score cross_validate learning_curve
  permutation_test_score tests train_test_split typing validation_curve
naive_bayes: ABCMeta BaseEstimator BernoulliNB CategoricalNB ClassifierMixin ComplementNB GaussianNB Hidden Integral
  Interval LabelBinarizer MultinomialNB Real StrOptions abstractmethod binarize check_is_fitted check_non_negative
  get_namespace get_namespace_and_device label_binarize logsumexp move_to np safe_sparse_dot size validate_data
  warnings xpx
pipeline: Bunch CallbackSupportMixin Counter FeatureUnion FunctionTransformer HasMethods Hidden MetadataRouter
  MethodMapping NotFittedError Parallel Pipeline TransformerMixin available_if chain check_is_fitted check_memory
  check_pandas_support clone copy deepcopy defaultdict delayed get_namespace get_namespace_and_device
  get_routing_for_object get_tags islice make_pipeline make_union np process_routing sparse
preprocessing: Binarizer FunctionTransformer KBinsDiscretizer KernelCenterer LabelBinarizer LabelEncoder MaxAbsScaler
  MinMaxScaler MultiLabelBinarizer Normalizer OneHotEncoder OrdinalEncoder PolynomialFeatures PowerTransformer
  QuantileTransformer RobustScaler SplineTransformer StandardScaler TargetEncoder add_dummy_feature binarize
  label_binarize maxabs_scale minmax_scale normalize power_transform quantile_transform robust_scale scale tests
svm: LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR l1_min_c src tests
utils: Bunch ClassifierTags DataConversionWarning IS_PYPY InputTags Interval O P PyPy RegressorTags S Sequence Tags
  TargetTags TransformerTags U all_estimators architecture arrayfuncs as_float_array assert_all_finite axis0_safe_slice
  b batch_size bool boolean check_X_y check_array check_consistent_length check_matplotlib_support check_pandas_support
  check_random_state check_scalar check_symmetric class_weight column_or_1d compress compute_class_weight
  compute_sample_weight contextmanager coo csc csr deprecated deprecation discovery dtype estimator_checks
  estimator_html_repr extmath fixes gen_batches gen_even_slices get_chunk_n_rows get_config get_tags graph i ignore
  iloc indexable indices_to_mask int internal_api is_scalar_nan islice issparse left loc math mergesort
  metadata_routing metaestimators min_batch_size multiclass murmurhash murmurhash3_32 n n_samples neoversen1 np numbers
  openblas optimize parallel parallel_backend parse_version platform random random_state register_parallel_backend
  replace resample safe_mask safe_sqr shape shuffle sparsefuncs sparsefuncs_fast src stats str stratify struct suppress
  tests threadpool_info timeit toarray tosequence u validate_params validation version warnings working_memory
"""
