"""optuna: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "optuna 3.4.1 5.0.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: StorageService/ Study/ _gp/ artifacts/ cli distributions exceptions importance/ integration/ logging multi_objective/
  progress_bar pruners/ samplers/ search_space/ storages/ study/ terminator/ testing/ trial/ version visualization/
artifacts: exceptions
importance:
multi_objective: samplers/ study trial visualization/
pruners:
samplers: IntersectionSearchSpace/ intersection_search_space/ nsgaii/
search_space: group_decomposed intersection
storages: _grpc/ _rdb/ journal/
study: Study/ _dataframe/ study/
terminator: callback erroreval improvement/ median_erroreval terminator
trial: FrozenTrial/
visualization: matplotlib/
multi_objective.samplers:
multi_objective.visualization:
samplers.nsgaii:
storages.journal:
terminator.improvement: emmr evaluator gp/
visualization.matplotlib:
terminator.improvement.gp: base botorch
"""
#: A module, and its names.
NAMES = """
: StorageService Study TYPE_CHECKING Trial TrialPruned artifacts cli copy_study create_study create_trial delete_study
  distributions exceptions get_all_study_names get_all_study_summaries importance integration load_study logging
  multi_objective progress_bar pruners samplers search_space storages study terminator testing trial version
  visualization
artifacts: ArtifactMeta Backoff Boto3ArtifactStore FileSystemArtifactStore GCSArtifactStore download_artifact
  exceptions get_all_artifact_meta upload_artifact
cli: Any ArgumentParser BaseStorage CLIUsageError CellValue Dict Enum ExperimentalWarning JournalFileBackend
  JournalFileStorage JournalRedisBackend JournalRedisStorage JournalStorage List Namespace OPTUNA_STORAGE Optional
  RDBStorage SourceFileLoader TrialState Tuple Type Union ValueType annotations argparse ask complete count datetime
  datetime_complete datetime_start direction directions duration fail file help inspect json load_if_exists logging
  main maximize method minimize n_trials name number optuna optuna_target_module optuna_warn os params pruned redis
  sampler sqlalchemy state storage store store_const store_true studies study_name sys table tell trials types
  user_attrs value values verbose_level version warnings yaml
distributions: Any BaseDistribution CategoricalChoiceType CategoricalDistribution DISTRIBUTION_CLASSES Dict
  DiscreteUniformDistribution FloatDistribution IntDistribution IntLogUniformDistribution IntUniformDistribution
  LogUniformDistribution Real Sequence TYPE_CHECKING UniformDistribution Union abc annotations cast
  check_distribution_compatibility copy decimal deprecated_class distribution_to_json json json_to_distribution math np
  optuna_warn warnings
exceptions: CLIUsageError DuplicatedStudyError ExperimentalWarning OptunaError StorageInternalError TrialPruned
  UpdateFinishedTrialError
importance: BaseImportanceEvaluator Callable Dict ExperimentalWarning FanovaImportanceEvaluator FrozenTrial List
  MeanDecreaseImpurityImportanceEvaluator Optional PedAnovaImportanceEvaluator Study TYPE_CHECKING annotations
  get_param_importances warn_experimental_argument warnings
logging: CRITICAL DEBUG ERROR FATAL INFO Optional WARN WARNING annotations colorlog create_default_formatter
  disable_default_handler disable_propagation enable_default_handler enable_propagation get_logger get_verbosity
  logging os set_verbosity sys threading
multi_objective: create_study load_study migration_url samplers study trial visualization
progress_bar: Any Study TYPE_CHECKING annotations logging optuna_logging optuna_warn tqdm warnings
pruners: BasePruner FrozenTrial HyperbandPruner MedianPruner NopPruner PatientPruner PercentilePruner Study
  SuccessiveHalvingPruner TYPE_CHECKING ThresholdPruner WilcoxonPruner
samplers: BaseGASampler BaseSampler BruteForceSampler CmaEsSampler GPSampler GridSampler IntersectionSearchSpace
  MOTPESampler NSGAIIISampler NSGAIISampler PartialFixedSampler QMCSampler RandomSampler TPESampler
  intersection_search_space nsgaii
search_space: IntersectionSearchSpace group_decomposed intersection intersection_search_space
storages: BaseJournalLogStorage BaseStorage GrpcStorageProxy InMemoryStorage JournalFileOpenLock JournalFileStorage
  JournalFileSymlinkLock JournalRedisStorage JournalStorage RDBStorage RetryFailedTrialCallback
  RetryHeartbeatStaleTrialCallback Union annotations fail_stale_trials get_storage journal run_grpc_proxy_server
study: MaxTrialsCallback Study StudyDirection StudySummary copy_study create_study delete_study get_all_study_names
  get_all_study_summaries load_study study
terminator: BaseErrorEvaluator BaseImprovementEvaluator BaseTerminator BestValueStagnationEvaluator
  CrossValidationErrorEvaluator EMMREvaluator MedianErrorEvaluator RegretBoundEvaluator StaticErrorEvaluator Terminator
  TerminatorCallback callback erroreval improvement median_erroreval report_cross_validation_scores terminator
trial: BaseTrial FixedTrial FrozenTrial Trial TrialState create_trial
visualization: is_available matplotlib plot_contour plot_edf plot_hypervolume_history plot_intermediate_values
  plot_optimization_history plot_parallel_coordinate plot_param_importances plot_pareto_front plot_rank plot_slice
  plot_terminator_improvement plot_timeline
"""
