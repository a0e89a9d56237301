"""pandas: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pandas 1.5.3 3.1.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: Categorical/ DataFrame/ Series/ Timestamp/ _libs/ _period/ _sparse/ api/ array/ arrays/ compat/ conftest core/
  errors/ index/ indexes/ interval/ io/ json_normalize/ period/ plotting/ sparse/ testing/ tests/ tseries/ tslib/ util/
api: executors/ extensions/ indexers/ interchange/ internals types/ typing/
arrays: PeriodArray/
compat: chainmap numpy/ pickle_compat/ pyarrow
core: accessor/ algorithms/ api apply array_algos/ arraylike arrays/ base/ categorical/ col common computation/
  config_init construction describe dtypes/ flags frame/ generic groupby/ index indexers/ indexes/ indexing
  interchange/ internals/ methods/ missing nanops ops/ resample reshape/ roperator sample series/ shared_docs sorting
  sparse/ strings/ tools/ util/ window/
errors: Pandas4Warning/ Pandas5Warning/ PandasChangeWarning/ PandasDeprecationWarning/ PandasFutureWarning/
  PandasPendingDeprecationWarning/ PerformanceWarning/ cow
io: api clipboard/ clipboards common date_converters excel/ feather_format formats/ gbq html iceberg json/ orc parquet/
  parsers/ pickle pytables/ sas/ spss sql stata xml
plotting: _matplotlib/
tseries: api frequencies holiday index/ offsets period/ tdi/
util: testing/ version/
api.executors:
api.extensions:
api.indexers:
api.interchange:
api.types:
api.typing: Window/ aliases/
compat.numpy: function
core.array_algos: datetimelike_accumulations masked_accumulations masked_reductions putmask quantile replace take
  transforms
core.arrays: arrow/ base boolean categorical/ datetimelike/ datetimes floating integer interval masked numeric numpy_
  period sparse/ string_ string_arrow timedeltas
core.computation: align api check common engines eval expr expressions ops parsing pytables scope
core.dtypes: api astype base cast common concat dtypes/ generic inference missing
core.groupby: base categorical generic groupby grouper indexing numba_ ops
core.indexers: objects utils
core.indexes: accessors api base/ category datetimelike/ datetimes/ extension frozen/ interval multi/ numeric/ period/
  range/ timedeltas/
core.interchange: buffer column dataframe dataframe_protocol from_dataframe utils
core.internals: api array_manager base blocks/ concat construction managers ops
core.methods: describe filter select selectn to_dict
core.ops: array_ops common dispatch docstrings invalid mask_ops methods missing
core.reshape: api concat encoding melt merge pivot reshape tile util
core.sparse: api array/ frame/ series/
core.strings: accessor base object_array
core.tools: datetimes numeric timedeltas times
core.util: hashing numba_
core.window: common doc ewm expanding numba_ online rolling
io.clipboard: clipboard_get/ clipboard_set/ get_errno/
io.excel:
io.formats: console css csvs/ excel format/ html info latex printing string/ style style_render templates/ xml
io.json: json_normalize/
io.parsers: arrow_parser_wrapper base_parser c_parser_wrapper python_parser readers/
io.sas: sas7bdat sas_constants sas_xport sasreader
util.version:
core.arrays.arrow: accessors array dtype extension_types
core.arrays.sparse: accessor array/ dtype/ scipy_sparse
io.formats.templates:
"""
#: A module, and its names.
NAMES = """
api: executors extensions indexers interchange internals types typing
arrays: ArrowExtensionArray ArrowStringArray BooleanArray Categorical DatetimeArray FloatingArray IntegerArray
  IntervalArray NumpyExtensionArray PandasArray PeriodArray SparseArray StringArray TimedeltaArray
compat: CHAINED_WARNING_DISABLED F HAS_PYARROW IS64 ISMUSL PY310 PY311 PY312 PY313 PY314 PY315 PY39 PYARROW_INSTALLED
  PYARROW_MIN_VERSION PYPY TYPE_CHECKING WASM annotations chainmap get_lzma_file is_ci_environment is_numpy_dev
  is_platform_arm is_platform_linux is_platform_little_endian is_platform_mac is_platform_power is_platform_riscv64
  is_platform_windows lzma np_version_under1p21 numpy os pa_version_under17p0 pa_version_under18p0 pa_version_under19p0
  pa_version_under1p01 pa_version_under20p0 pa_version_under21p0 pa_version_under22p0 pa_version_under23p0
  pa_version_under25p0 pa_version_under26p0 pa_version_under2p0 pa_version_under3p0 pa_version_under4p0
  pa_version_under5p0 pa_version_under6p0 pa_version_under7p0 pa_version_under8p0 pa_version_under9p0 pickle_compat
  platform pyarrow set_function_name sys
conftest: Any Callable DataFrame DatetimeTZDtype Decimal FixedOffset Hashable Index Interval IntervalDtype Iterator
  MultiIndex PANDAS_MARKERS Period Series TIMEZONES TIMEZONE_IDS TYPE_CHECKING Timedelta Timestamp UTC abc
  add_doctest_imports all_arithmetic_functions all_arithmetic_operators all_binary_operators all_boolean_reductions
  all_logical_operators all_numeric_accumulations all_numeric_reductions all_reductions annotations any_float_dtype
  any_int_dtype any_int_ea_dtype any_int_numpy_dtype any_numeric_dtype any_numeric_ea_and_arrow_dtype
  any_numeric_ea_dtype any_numpy_dtype any_real_nullable_dtype any_real_numeric_dtype any_real_numpy_dtype
  any_signed_int_ea_dtype any_signed_int_numpy_dtype any_skipna_inferred_dtype any_string_dtype any_string_dtype2
  any_unsigned_int_numpy_dtype as_index ascending axis axis_1 axis_frame box_with_array box_with_array2 bytes_dtype
  cache closed cls compare_operators_no_eq_ne comparison_op complex_dtype complex_or_float_dtype compression
  compression_only configure_tests contextlib datapath date datetime datetime64_dtype datetime_frame datetime_series
  dict_subclass dropna dtype dtype_backend ea_scalar_and_dtype fixed_now_ts float_ea_dtype float_frame
  float_numpy_dtype frame_or_series fsspectest gc has_pyarrow hypothesis i ids idx ignore_doctest_warning
  import_optional_dependency inclusive_endpoints_fixture index index_fixture2 index_flat index_flat2
  index_flat2_sortable index_flat_sortable index_id index_or_series index_or_series2 index_or_series_memory_obj
  index_or_series_obj index_or_series_obj_orderable index_or_series_or_array index_sortable index_with_missing
  index_with_missing_sortable indexer_al indexer_ial indexer_li indexer_si indexer_sl indexer_sli indices_dict
  int_frame ip iris join_type keep key lexsorted_two_level_string_multiindex mixed_type_frame monkeysession mpl_cleanup
  mpl_cleanup_context multiindex_dataframe_random_data multiindex_year_month_day_dataframe_random_data na_action name
  names nogil non_dict_mapping_subclass np np_nat_fixture np_nat_fixture2 nselect_method nullable_string_dtype
  nulls_fixture nulls_fixture2 object_dtype object_series observed operator ops ordered os other_closed pa pair
  parallel pd performance_warning pyarrow_string_dtype pytest pytest_addoption pytest_collection_modifyitems
  pytest_configure pytest_sessionstart pytz rand_series_with_duplicate_datetimeindex rank_method
  series_with_multilevel_index series_with_simple_index skipna sort sort_by_key spmatrix st strict_data_files
  string_dtype string_dtype_arguments string_dtype_arguments2 string_dtype_no_object string_series string_storage
  string_storage2 suppress_npdev_promotion_warning td temp_file tick_classes time timedelta timedelta64_dtype timezone
  tm tz_aware_fixture tz_aware_fixture2 tz_naive_fixture tzlocal tzutc unique_nulls_fixture unique_nulls_fixture2 unit
  unit2 using_array_manager using_copy_on_write using_infer_string using_nan_is_na using_python_scalars
  using_string_dtype utc utc_fixture utc_fixture2 uuid value warsaw writable zoneinfo
core: accessor algorithms api apply array_algos arraylike arrays base categorical col common computation config_init
  construction describe dtypes flags frame generic groupby index indexers indexes indexing interchange internals
  methods missing nanops ops resample reshape roperator sample series shared_docs sorting sparse strings tools util
  window
errors: AbstractMethodError AccessorRegistrationWarning AttributeConflictWarning CSSWarning
  CategoricalConversionWarning ChainedAssignmentError ClosedFileError DataError DatabaseError DtypeWarning
  DuplicateLabelError EmptyDataError IncompatibilityWarning IncompatibleFrequency IndexingError IntCastingNaNError
  InvalidColumnName InvalidComparison InvalidIndexError InvalidVersion LossySetitemError MergeError NoBufferPresent
  NullFrequencyError NumExprClobberingError NumbaUtilError OptionError OutOfBoundsDatetime OutOfBoundsTimedelta
  Pandas4Warning Pandas5Warning PandasChangeWarning PandasDeprecationWarning PandasFutureWarning
  PandasPendingDeprecationWarning ParserError ParserWarning PerformanceWarning PossibleDataLossError
  PossiblePrecisionLoss PyperclipException PyperclipWindowsException SettingWithCopyError SettingWithCopyWarning
  SpecificationError UndefinedVariableError UnsortedIndexError UnsupportedFunctionCall ValueLabelTypeMismatch abc
  annotations cow ctypes
io: TYPE_CHECKING api clipboard clipboards common date_converters excel feather_format formats gbq html iceberg json
  orc parquet parsers pickle pytables sas spss sql stata xml
plotting: PlotAccessor andrews_curves autocorrelation_plot bootstrap_plot boxplot boxplot_frame boxplot_frame_groupby
  deregister_matplotlib_converters hist_frame hist_series lag_plot parallel_coordinates plot_params radviz
  register_matplotlib_converters scatter_matrix table
tseries: TYPE_CHECKING api frequencies holiday index offsets period tdi
"""
