"""polars: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "polars 1.33.1 2.1.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: api catalog/ config/ convert/ dataframe/ datatype_expr/ datatypes/ dependencies exceptions expr/ functions/
  interchange/ io/ io_plugin/ lazyframe/ meta/ ml/ plugins polars schema selectors series/ sql/ string_cache testing/
  type_aliases
catalog: unity/
convert: general normalize
dataframe: frame group_by plotting
datatype_expr: array datatype_expr list struct
datatypes: classes constants constructor convert extension group
expr: array binary categorical datetime expr ext list map meta name string struct whenthen
functions: aggregation/ as_datatype business col datatype eager escape_regex lazy len lit random range/ repeat whenthen
interchange: buffer column dataframe from_dataframe protocol utils
io: arrow_c_stream avro clipboard cloud/ csv/ database/ delta/ external_reader/ iceberg/ ipc/ json/ lance/ lines ndjson
  parquet/ partition plugins pyarrow_dataset/ scan_options/ spreadsheet/
lazyframe: engine engine_config engine_remote frame group_by in_process opt_flags query_result resolver/ sink_plan
meta: build index_type thread_pool versions
ml: torch utilities
series: array binary categorical datetime ext list map plotting series string struct utils
sql: context functions
catalog.unity: client models
functions.aggregation: horizontal vertical
functions.range: date_range datetime_range int_range linear_space time_range
io.cloud: credential_provider/
io.csv: batched_reader functions
io.database: functions
io.delta: functions
io.external_reader: api
io.iceberg: dataset functions
io.ipc: functions
io.json: read
io.lance: api
io.parquet: decryption encryption field_overwrites functions
io.pyarrow_dataset: anonymous_scan functions
io.scan_options: cast_options
io.spreadsheet: functions
lazyframe.resolver:
io.cloud.credential_provider:
"""
#: A module, and its names.
NAMES = """
api: Callable DataFrame Expr Generic LazyFrame NS NameSpace Series TYPE_CHECKING TypeVar annotations cls
  find_stacklevel isfunction pl register_dataframe_namespace register_expr_namespace register_lazyframe_namespace
  register_series_namespace warn
catalog: unity
config: Alignment Any Callable Config ConfigParameters CredentialProviderFunction Engine EngineType Final FloatFmt
  GPUEngine Literal MONITORING_ENV_VAR MONITORING_ORGANIZATION_ENV_VAR MONITORING_WORKSPACE_ENV_VAR Path
  SUPPORTED_ENGINE_NAMES Self TYPE_CHECKING TableFormatNames TracebackType TypeAlias TypedDict Unpack
  activate_monitoring annotations contextlib deprecated get_args get_engine_affinity_override getattr_fallback json
  normalize_filepath os plr raise_for_removed_attributes set_engine_affinity_override sys unstable
convert: from_arrow from_dataframe from_dict from_dicts from_numpy from_pandas from_records from_repr from_torch
  general json_normalize normalize
dataframe: DataFrame frame group_by plotting
datatype_expr: DataTypeExpr array datatype_expr list struct
datatypes: Array BaseExtension Binary Boolean Categorical Categories DTYPE_TEMPORAL_UNITS DataType DataTypeClass Date
  Datetime Decimal Duration Enum Extension Field Float16 Float32 Float64 FloatType Int128 Int16 Int32 Int64 Int8
  IntegerType List Map N_INFER_DEFAULT Null Object String Struct TemporalType Time UInt128 UInt16 UInt32 UInt64 UInt8
  Unknown Utf8 classes constants constructor convert dtype_to_ffiname dtype_to_py_type extension group is_polars_dtype
  maybe_cast numpy_char_code_to_dtype numpy_type_to_constructor numpy_values_and_dtype parse_into_datatype_expr
  parse_into_dtype polars_type_to_constructor py_type_to_arrow_type py_type_to_constructor supported_numpy_char_code
  try_parse_into_dtype unpack_dtypes
exceptions: ArgumentRemovedError AttributeRemovedError CategoricalRemappingWarning ChronoFormatWarning
  ColumnNotFoundError ComputeError CustomUFuncWarning DataOrientationWarning DuplicateError InvalidOperationError
  MapWithoutReturnDtypeWarning ModuleUpgradeRequiredError NoDataError NoRowsReturnedError OutOfBoundsError
  PanicException ParameterCollisionError PerformanceWarning PolarsError PolarsInefficientMapWarning PolarsWarning
  RowsError SQLInterfaceError SQLSyntaxError SchemaError SchemaFieldNotFoundError ShapeError StringCacheMismatchError
  StructFieldNotFoundError TYPE_CHECKING TooManyRowsReturnedError UnstableWarning UnsuitableSQLError
expr: Expr When array binary categorical datetime expr ext list map meta name string struct whenthen
functions: aggregation align_frames all all_horizontal any any_horizontal approx_n_unique arange arctan2 arctan2d
  arg_sort_by arg_where as_datatype business business_day_count coalesce col collect_all collect_all_async concat
  concat_arr concat_list concat_str corr count cov cum_count cum_fold cum_reduce cum_sum cum_sum_horizontal datatype
  date date_range date_ranges datetime datetime_range datetime_ranges dtype_of duration eager element escape_regex
  exclude explain_all field first fold format from_epoch groups head implode int_range int_ranges last lazy len
  linear_space linear_spaces list lit map_batches map_groups max max_horizontal mean mean_horizontal median
  merge_sorted min min_horizontal n_unique nth ones pipe_with_dtype quantile random range reduce repeat rolling_corr
  rolling_cov row_index select self_dtype set_random_seed sql_expr std struct struct_with_fields sum sum_horizontal
  tail time time_range time_ranges union var when whenthen zeros
interchange: CompatLevel buffer column dataframe from_dataframe protocol utils
io: BasePartitionContext FileProviderArgs KeyedPartition KeyedPartitionContext ParquetDecryptionProperties
  ParquetEncryptionProperties PartitionBy PartitionByKey PartitionMaxSize PartitionParted ScanCastOptions
  arrow_c_stream avro clipboard cloud csv database defer delete_iceberg delta external_reader iceberg ipc json lance
  lines ndjson parquet partition plugins pyarrow_dataset read_avro read_clipboard read_csv read_csv_batched
  read_database read_database_uri read_delta read_excel read_ipc read_ipc_schema read_ipc_stream read_json read_lines
  read_ndjson read_ods read_parquet read_parquet_metadata read_parquet_schema scan_arrow_c_stream scan_csv scan_delta
  scan_external_reader scan_iceberg scan_ipc scan_lance scan_lines scan_ndjson scan_options scan_parquet
  scan_pyarrow_dataset spreadsheet
lazyframe: Engine GPUEngine InMemoryEngine LazyFrame QueryOptFlags QueryResult RemoteEngine SingleNodeQueryResult
  StreamingEngine engine engine_config engine_remote frame group_by in_process opt_flags query_result resolver
  sink_plan
meta: build build_info get_index_type index_type show_versions thread_pool thread_pool_size threadpool_size versions
ml: torch utilities
plugins: Any Expr IntoExpr Iterable Path TYPE_CHECKING annotations contextlib lru_cache parse_into_list_of_expressions
  plr register_plugin_function sys wrap_expr
schema: Any ArrowSchemaExportable BaseSchema CompatLevel DataFrame DataType DataTypeClass DuplicateError Iterable
  LazyFrame Literal Mapping OrderedDict PythonDataType Schema SchemaInitDataType TYPE_CHECKING TypeAlias TypeIs Union
  annotations contextlib init_polars_schema_from_arrow_c_schema is_polars_dtype overload pa parse_into_dtype
  polars_schema_field_from_arrow_c_schema polars_schema_to_pycapsule sys unpack_dtypes unstable
selectors: Any Binary Boolean Categorical Collection DataFrame Date Expr F Iterable LazyFrame Literal Mapping NoReturn
  NoneType PolarsDataType PyDecimal PyExpr PySelector PythonDataType Selector Sequence String TYPE_CHECKING Time
  TimeUnit TypeIs all alpha alphanumeric annotations array binary boolean builtins by_dtype by_index by_name
  categorical contains contextlib date datetime decimal digit duration empty ends_with enum exclude expand_selector
  first float integer is_column is_polars_dtype is_selector last list map matches ms nested ns numeric object or_
  overload pldt pydatetime re_escape reduce signed_integer starts_with string struct sys temporal time unsigned_integer
  unstable us
series: Series array binary categorical datetime ext list map plotting series string struct utils
sql: SQLContext context functions sql
string_cache: PyStringCacheHolder Self StringCache TYPE_CHECKING TracebackType annotations contextlib deprecated
  disable_string_cache enable_string_cache plr sys using_string_cache
"""
