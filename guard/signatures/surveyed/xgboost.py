"""xgboost: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "xgboost 0.90 3.2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: callback collective compat config core dask/ data federated include/ lib/ libpath libxgboost make/ objective plotting
  rabit/ sklearn spark/ src/ testing/ tracker training
dask: data utils
include: xgboost/
lib: libxgboost
make:
rabit: cmake/ doc/ guide/ include/ lib/ python/ scripts/ src/ test/
spark: core data estimator params summary utils
src: c_api/ common/ data/ gbm/ linear/ metric/ objective/ predictor/ tree/
include.xgboost:
rabit.cmake:
rabit.doc: conf sphinx_util
rabit.guide: basic broadcast lazy_allreduce
rabit.include: rabit/
rabit.lib:
rabit.python: rabit
rabit.scripts:
rabit.src:
src.c_api:
src.common:
src.data:
src.gbm:
src.linear:
src.metric:
src.objective:
src.predictor:
src.tree:
rabit.include.rabit: internal/
rabit.include.rabit.internal:
"""
#: A module, and its names.
NAMES = """
: Booster DMatrix DataIter DeviceQuantileDMatrix ExtMemQuantileDMatrix QuantileDMatrix RabitTracker VERSION_FILE
  XGBClassifier XGBModel XGBRFClassifier XGBRFRegressor XGBRanker XGBRegressor absolute_import build_info callback
  collective compat config config_context core cv dask data f federated get_config include lib libpath libxgboost make
  objective os plot_importance plot_tree plotting rabit set_config sklearn spark src testing to_graphviz tracker train
  training
callback: ABC Any Booster Callable CallbackContainer CallbackEnv DMatrix Dict EarlyStopException EarlyStopping EvalsLog
  EvaluationMonitor LearningRateScheduler LegacyCallbacks List Optional STRING_TYPES Sequence TrainingCallback
  TrainingCheckPoint Tuple TypeAlias TypeVar Union XGBoostError absolute_import cast collections collective early_stop
  numpy os pickle print_evaluation rabit record_evaluation reset_learning_rate
collective: Any CommunicatorContext Config Dict IntEnum LOGGER Op Optional TypeAlias Union allreduce broadcast
  build_info c_str communicator_print ctypes dataclass finalize get_processor_name get_rank get_world_size init
  is_distributed logging make_jcargs np os pickle py_str signal_error unique
compat: Any BaseEstimator ClassifierMixin DASK_INSTALLED DT_INSTALLED DataFrame DataTable DataType Int64Index KFold
  LabelEncoder LazyLoader MultiIndex PANDAS_INSTALLED PY3 RegressorMixin SCIPY_INSTALLED SKLEARN_INSTALLED STRING_TYPES
  Sequence Series StratifiedKFold TYPE_CHECKING TypeGuard XGBClassifierBase XGBKFold XGBLabelEncoder XGBModelBase
  XGBRegressorBase XGBStratifiedKFold XGBoostLabelEncoder absolute_import cast concat dask datatable functools
  import_cupy import_pandas import_polars import_pyarrow importlib is_cudf_available is_cupy_available is_dataframe
  is_pandas_available is_pyarrow_available lazy_isinstance logging np pa pandas_concat pd pickle pkg_resources py_str
  scipy_csr scipy_sparse sparse sys types
config: Any Callable Dict Iterator Optional c_str cast config_context config_doc contextmanager ctypes get_config json
  py_str set_config wraps
core: ABC Any ArrayLike ArrowCatList Booster BoosterParam CFloatPtr CNumeric CNumericPtr CStrPptr CStrPtr CTypeT
  Callable CallbackEnv Categories DMatrix DT_TYPE_MAPPER DT_TYPE_MAPPER2 DataFrame DataIter DataSplitMode DataTable
  DataType DeviceQuantileDMatrix Dict EarlyStopException EllipsisType ExtMemQuantileDMatrix FeatureInfo FeatureNames
  FeatureTypes Generator IntEnum Integer IterRange Iterable IterationRange List Mapping Metric ModelIn MultiIndex
  NumpyOrCupy Objective Optional PANDAS_DTYPE_MAPPER PANDAS_INSTALLED PY3 Parameter PathLike PdDataFrame PlainObj
  QuantileDMatrix STRING_TYPES Sequence TYPE_CHECKING TransformedData TransformedDf TreeObjective Tuple Type TypeGuard
  TypeVar Union XGBoostError absolute_import abstractmethod array_interface build_info c_array c_bst_ulong c_str cast
  collections copy ctypes ctypes2buffer ctypes2cupy ctypes2numpy cuda_array_interface find_lib_path
  from_array_interface from_cstr_to_pystr from_pystr_to_cstr import_polars import_pyarrow is_pandas_available
  is_pyarrow_available json lazy_isinstance make_array_interface make_jcargs np os overload py_str re
  require_keyword_args scipy signature sys unique warnings weakref wraps
data: AifType Any ArrowTransformed CAT_T Callable Categories CudfTransformed CupyT DMatrix DataFrame DataIter
  DataSplitMode DataType DfCatAccessor Dict DispatchedDataBackendReturnType FeatureNames FeatureTypes FloatCompatible
  List NumpyDType Optional PandasDType PandasTransformed PathLike PdDataFrame PdSeries Sequence SingleBatchInternalIter
  TYPE_CHECKING TransformedData TransformedDf Tuple TypeAlias TypeGuard Union array_hasobject array_interface
  array_interface_dict arrow_cat_inf c_array c_bst_ulong c_str check_cudf_meta ctypes cuda_array_interface
  cuda_array_interface_dict cudf_cat_inf dispatch_data_backend dispatch_meta_backend dispatch_proxy_set_data functools
  get_ref_categories import_pandas import_polars import_pyarrow is_arrow_dict is_nullable_dtype is_on_cuda
  is_pa_ext_categorical_dtype is_pa_ext_dtype is_pd_cat_dtype is_pd_sparse_dtype is_pyarrow_available is_scipy_coo
  is_scipy_csc is_scipy_csr json lazy_isinstance make_jcargs np os pa pandas_feature_info pandas_nullable_mapper
  pandas_pa_type pandas_pyarrow_mapper pandas_transform_data pd_cat_inf transform_scipy_sparse warnings
federated: Any Dict FederatedTracker Optional RabitTracker Thread ctypes make_jcargs run_federated_server
libpath: List XGBoostLibraryNotFound find_lib_path is_sphinx_build os platform sys
objective: ABC ArrayLike DMatrix NumpyOrCupy Objective TYPE_CHECKING TreeObjective Tuple abstractmethod array_interface
  cuda_array_interface np warnings
plotting: Any Axes Booster BytesIO GraphvizSource Optional PathLike Union XGBModel absolute_import json np
  plot_importance plot_tree re to_graphviz warnings
rabit: Any Callable DTYPE_ENUM__ List Op Optional STRING_TYPES T TypeVar Union absolute_import allreduce broadcast
  c_str cast cmake ctypes doc finalize get_processor_name get_rank get_world_size guide include init is_distributed lib
  np pickle python scripts src sys test tracker_print version_number
spark: SparkXGBClassifier SparkXGBClassifierModel SparkXGBRanker SparkXGBRankerModel SparkXGBRegressor
  SparkXGBRegressorModel core data estimator params pyspark summary utils
tracker: Dict ExSocket IntEnum Optional RabitTracker SlaveEntry Thread Union argparse ctypes get_family get_host_ip
  get_some_ip json kMagic logging main make_jcargs socket start_rabit_tracker struct sys time unique
training: Any Booster BoosterParam CVPack Callable CallbackContainer CallbackEnv DMatrix Dict EarlyStopException
  EarlyStopping EvaluationMonitor FPreProcCallable Iterable List Metric Optional PdDataFrame PlainObj SKLEARN_INSTALLED
  STRING_TYPES Sequence TYPE_CHECKING TrainingCallback Tuple Union XGBStratifiedKFold XGBoostError absolute_import
  aggcv callback cast copy cv groups_to_rows mkgroupfold mknfold np os rabit train warnings weakref
"""
