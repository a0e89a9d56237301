"""lightgbm: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "lightgbm 2.2.3 4.7.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: basic callback compat dask engine lib/ lib_lightgbm libpath plotting sklearn
lib: lib_lightgbm
"""
#: A module, and its names.
NAMES = """
: Booster CVBooster DaskLGBMClassifier DaskLGBMRanker DaskLGBMRegressor Dataset EarlyStopException EvalResult
  LGBMClassifier LGBMModel LGBMRanker LGBMRegressor Path Sequence absolute_import basic callback compat
  create_tree_digraph cv dask dir_path early_stopping engine lib lib_lightgbm libpath log_evaluation os plot_importance
  plot_metric plot_split_value_histogram plot_tree plotting print_evaluation record_evaluation register_logger
  reset_parameter sklearn system train warnings
basic: Any Booster C_API_DTYPE_FLOAT32 C_API_DTYPE_FLOAT64 C_API_DTYPE_INT32 C_API_DTYPE_INT64 C_API_IS_ROW_MAJOR
  C_API_PREDICT_CONTRIB C_API_PREDICT_LEAF_INDEX C_API_PREDICT_NORMAL C_API_PREDICT_RAW_SCORE Callable DataFrame
  DataTable Dataset Dict Enum EvalResult FIELD_TYPE_MAPPER Iterable Iterator LGBMDeprecationWarning LightGBMError List
  Literal MAX_INT32 Mock NamedTemporaryFile NamedTuple Optional OrderedDict PANDAS_DTYPE_MAPPER PANDAS_INSTALLED Path
  SEEK_END Sequence Series Set TYPE_CHECKING Tuple TypeGuard Union ZERO_THRESHOLD abc absolute_import c_array
  c_float_array c_int_array c_str callback cfloat32_array_to_numpy cfloat64_array_to_numpy cint32_array_to_numpy concat
  convert_from_sliced_object copy ctypes decode_string deepcopy dt_DataTable environ find_lib_path getsize inspect
  integer_types is_1d_list is_numeric is_numpy_1d_array json json_default_with_numpy list_to_1d_numpy np numeric_types
  nw nwd nwt os param_dict_to_str pd_CategoricalDtype pd_DataFrame pd_Series range_ register_logger scipy string_type
  warnings wraps zip_
callback: Any Booster CVBooster Callable CallbackEnv Dict EarlyStopException EvalResult List Optional OrderedDict
  TYPE_CHECKING Tuple Union absolute_import collections dataclass early_stopping gt log_evaluation lt partial
  print_evaluation range_ record_evaluation reset_parameter warnings
compat: Any BaseCrossValidator BaseEstimator ClassifierMixin Client DASK_INSTALLED DATATABLE_INSTALLED DataFrame
  DataTable Future GRAPHVIZ_INSTALLED GroupKFold LGBMDeprecationWarning LGBMNotFittedError LabelEncoder List
  MATPLOTLIB_INSTALLED NotFittedError PANDAS_INSTALLED RegressorMixin
  SKLEARN_CHECK_SAMPLE_WEIGHT_HAS_ALLOW_ZERO_WEIGHTS_ARG SKLEARN_INSTALLED Series StratifiedKFold TYPE_CHECKING
  absolute_import argc_ assert_all_finite check_X_y check_array check_classification_targets check_consistent_length
  compute_sample_weight concat cpu_count dask_Array dask_DataFrame dask_Series dask_array_from_delayed
  dask_bag_from_delayed datatable decode_string default_client delayed dt_DataTable graphviz inspect integer_types
  is_py3 json json_default_with_numpy matplotlib np numeric_types pd_CategoricalDtype pd_DataFrame pd_Series range_
  string_type sys validate_data wait zip_
dask: Any Client DASK_INSTALLED DaskLGBMClassifier DaskLGBMRanker DaskLGBMRegressor Dict Enum Future Iterable
  LGBMClassifier LGBMModel LGBMNotFittedError LGBMRanker LGBMRegressor LightGBMError List Optional PANDAS_INSTALLED
  SKLEARN_INSTALLED TYPE_CHECKING Tuple Type Union auto concat dask dask_Array dask_DataFrame dask_Series
  dask_array_from_delayed dask_bag_from_delayed deepcopy default_client defaultdict delayed distributed np operator
  partial pd_DataFrame pd_Series socket ss urlparse wait
engine: Any Booster CVBooster Callable Dataset Dict EvalResult Iterable LightGBMError List Optional OrderedDict Path
  SKLEARN_INSTALLED Tuple Union absolute_import attrgetter callback collections copy cv defaultdict integer_types json
  np range_ string_type train warnings zip_
libpath: List Mock Path ctypes environ find_lib_path os system
sklearn: Any Booster Callable DataFrame DataTable Dataset Dict LGBMClassifier LGBMDeprecationWarning LGBMModel
  LGBMNotFittedError LGBMRanker LGBMRegressor LightGBMError List Optional Path
  SKLEARN_CHECK_SAMPLE_WEIGHT_HAS_ALLOW_ZERO_WEIGHTS_ARG SKLEARN_INSTALLED TYPE_CHECKING Tuple Union absolute_import
  argc_ copy dt_DataTable np nw nwd nwt pd_DataFrame range_ record_evaluation scipy signature string_type train
  warnings
"""
