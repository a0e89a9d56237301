"""catboost: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "catboost 1.2 1.2.10"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: carry core datasets dev_utils eval/ hnsw/ metrics monoforest plot_helpers text_processing utils version widget/
eval: catboost_evaluation evaluation_result execution_case factor_utils log_config utils
hnsw: hnsw
widget: callbacks ipythonwidget metrics_plotter
"""
#: A module, and its names.
NAMES = """
: CatBoost CatBoostClassifier CatBoostError CatBoostRanker CatBoostRegressor CatboostError EFeaturesSelectionAlgorithm
  EFeaturesSelectionGrouping EFstrType EShapCalcType FeaturesData MetricVisualizer MetricsPlotter
  MultiRegressionCustomMetric MultiRegressionCustomObjective MultiTargetCustomMetric MultiTargetCustomObjective Pool
  XGBPlottingCallback carry core cv datasets dev_utils eval hnsw lgbm_plotting_callback metrics monoforest plot_helpers
  sample_gaussian_process sum_models text_processing to_classifier to_ranker to_regressor train utils version widget
carry: carry uplift
datasets: PATH_TYPES adult amazon epsilon fspath hashlib higgs imdb logger logging monotonic1 monotonic2 msrank
  msrank_10k np os pd rotten_tomatoes set_cache_path shutil six tarfile tempfile titanic
dev_utils: convert_features_to_indices get_experiment_name get_multi_quantile_approx_size get_num_feature_values_sample
  has_gpu_implementation_metric is_classification_objective is_groupwise_metric is_maximizable_metric
  is_minimizable_metric is_multiclass_metric is_multitarget_objective is_pairwise_metric is_user_defined_metric
  need_dataset_for_leaves_weights
eval: CaseEvaluationResult CatBoost CatBoostError CatboostEvaluation Enum EvalType EvaluationResults ExecutionCase
  FactorUtils FoldModelsHandler LabelMode MetricEvaluationResult ScoreConfig ScoreType calc_bootstrap_ci_for_mean
  calc_wilcoxon_test catboost_evaluation compute_wx_test copy evaluation_result execution_case factor_utils json
  log_config make_dirs_if_not_exists metric_description_or_str_to_str np os pd print_function save_plot series_to_line
  utils
hnsw: EDistance EVectorComponentType Hnsw HnswEstimator HnswException OnlineHnsw Pool hnsw transform_mobius
monoforest: CatBoost CatBoostError FeatureExplanation calc_features_strength explain_features math
  plot_features_strength plot_pdp to_polynom to_polynom_string
plot_helpers: OfflineMetricVisualizer fspath json os save_plot_file try_plot_offline warnings
text_processing: Dictionary Tokenizer
version: VERSION
widget: MetricVisualizer MetricsPlotter XGBPlottingCallback callbacks ipythonwidget lgbm_plotting_callback
  metrics_plotter
"""
