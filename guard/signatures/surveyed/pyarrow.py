"""pyarrow: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pyarrow 15.0.2 26.0.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: Buffer/ StructScalar/ _dataset_parquet/ acero benchmark cffi/ compute/ conftest csv cuda/ dataset/ feather filesystem
  flight/ fs/ hdfs include/ includes/ interchange/ ipc json jvm lib libarrow_python libarrow_python_flight
  libarrow_python_parquet_encryption libs/ orc pandas_compat parquet/ src/ substrait tests/ types util vendored/
include: arrow/ parquet/
includes:
interchange: buffer column dataframe from_dataframe
parquet: core/ encryption
src: arrow/
include.arrow: acero/ adapters/ array/ c/ compute/ csv/ dataset/ engine/ extension/ filesystem/ flight/ io/ ipc/ json/
  python/ telemetry/ tensor/ testing/ util/ vendored/
include.parquet: api/ arrow/ encryption/ geospatial/
src.arrow: python/
include.arrow.acero:
include.arrow.adapters: orc/ tensorflow/
include.arrow.array:
include.arrow.c:
include.arrow.compute: row/
include.arrow.csv:
include.arrow.dataset:
include.arrow.engine: substrait/
include.arrow.extension:
include.arrow.filesystem:
include.arrow.flight:
include.arrow.io:
include.arrow.ipc:
include.arrow.json:
include.arrow.python: vendored/
include.arrow.telemetry:
include.arrow.tensor:
include.arrow.util:
include.parquet.api:
include.parquet.arrow:
include.parquet.encryption:
include.parquet.geospatial:
src.arrow.python: vendored/
include.arrow.adapters.orc:
include.arrow.adapters.tensorflow:
include.arrow.compute.row:
include.arrow.engine.substrait:
"""
#: A module, and its names.
NAMES = """
acero: AggregateNodeOptions AsofJoinNodeOptions DatasetModuleStub Declaration ExecNodeOptions Expression
  FilterNodeOptions HashJoinNodeOptions OrderByNodeOptions ProjectNodeOptions RecordBatch
  RecordBatchReaderSourceNodeOptions ScanNodeOptions Table TableSourceNodeOptions array ds field
benchmark: benchmark_PandasObjectIsNull
cffi: absolute_import c_source cffi ffi
conftest: AzureFileSystem Codec GcsFileSystem HadoopFileSystem S3FileSystem add_fs cython defaults fastparquet fs
  groups is_threading_enabled np numpy os pa pandas pyarrow pytest pytest_ignore_collect sys unary_agg_func_fixture
  unary_func_fixture varargs_agg_func_fixture warnings windows_has_tzdata
csv: CSVStreamingReader CSVWriter ConvertOptions ISO8601 InvalidRow ParseOptions ReadOptions WriteOptions open_csv
  read_csv write_csv
cuda: BufferReader BufferWriter Context CudaBuffer HostBuffer IpcMemHandle new_host_buffer read_message
  read_record_batch serialize_record_batch
feather: Codec FeatherDataset FeatherError Sequence Table check_chunked_overflow concat_tables ext os read_feather
  read_table schema warnings write_feather
filesystem: DaskFileSystem FileSystem LocalFileSystem S3FSWrapper doc os pa pjoin posixpath resolve_filesystem_and_path
  sys urllib warnings
flight: Action ActionType BasicAuth CallInfo CertKeyPair ClientAuthHandler ClientMiddleware ClientMiddlewareFactory
  DescriptorType FlightCallOptions FlightCancelledError FlightClient FlightDataStream FlightDescriptor FlightEndpoint
  FlightError FlightInfo FlightInternalError FlightMetadataReader FlightMetadataWriter FlightMethod FlightServerBase
  FlightServerError FlightStreamChunk FlightStreamReader FlightStreamWriter FlightTimedOutError
  FlightUnauthenticatedError FlightUnauthorizedError FlightUnavailableError FlightWriteSizeExceededError
  GeneratorStream Location MetadataRecordBatchReader MetadataRecordBatchWriter RecordBatchStream Result SchemaResult
  ServerAuthHandler ServerCallContext ServerMiddleware ServerMiddlewareFactory Ticket TracingServerMiddlewareFactory
  connect
hdfs: FileSystem HadoopFileSystem connect doc os posixpath sys warnings
interchange: buffer column dataframe from_dataframe
ipc: Alignment IpcReadOptions IpcWriteOptions Message MessageReader MetadataVersion ReadStats RecordBatchFileReader
  RecordBatchFileWriter RecordBatchReader RecordBatchStreamReader RecordBatchStreamWriter WriteStats deserialize_pandas
  get_record_batch_size get_tensor_size lib new_file new_stream open_file open_stream os pa read_message
  read_record_batch read_schema read_tensor serialize_pandas write_tensor
json: ParseOptions ReadOptions open_json read_json
jvm: array field jvm_buffer pa record_batch schema
orc: Integral ORCFile ORCWriter Table read_table warnings write_table
pandas_compat: Sequence ast concurrent construct_metadata dataframe_to_arrays dataframe_to_types decimal deepcopy
  frombytes futures get_column_metadata get_datetimetz_type get_extension_dtype_info get_logical_type
  get_logical_type_from_numpy get_logical_type_map get_numpy_logical_type_map get_pandas_logical_type_map
  is_threading_enabled json make_datetimetz make_tz_aware np operator pa re table_to_dataframe warnings zip_longest
parquet: ColumnChunkMetaData ColumnSchema EXCLUDED_PARQUET_PATHS FileDecryptionProperties FileEncryptionProperties
  FileMetaData FileSystem FileType LocalFileSystem ParquetDataset ParquetFile ParquetLogicalType ParquetReader
  ParquetSchema ParquetWriter RowGroupMetaData SortingColumn Statistics core defaultdict encryption
  filters_to_expression guid inspect json legacyfs nullcontext operator os pa re read_metadata read_pandas read_schema
  read_table reduce warnings write_metadata write_table write_to_dataset
substrait: BoundExpressions SubstraitSchema deserialize_expressions deserialize_schema get_supported_functions
  run_query serialize_expressions serialize_schema
types: IntEnum TypesEnum doc is_binary is_binary_view is_boolean is_boolean_value is_date is_date32 is_date64
  is_decimal is_decimal128 is_decimal256 is_decimal32 is_decimal64 is_dictionary is_duration is_fixed_size_binary
  is_fixed_size_list is_float16 is_float32 is_float64 is_float_value is_floating is_int16 is_int32 is_int64 is_int8
  is_integer is_integer_value is_interval is_large_binary is_large_list is_large_list_view is_large_string
  is_large_unicode is_list is_list_view is_map is_nested is_null is_primitive is_run_end_encoded is_signed_integer
  is_string is_string_view is_struct is_temporal is_time is_time32 is_time64 is_timestamp is_uint16 is_uint32 is_uint64
  is_uint8 is_unicode is_union is_unsigned_integer lib
util: contextlib doc download_tzdata_on_windows find_free_port functools gc get_contiguous_span guid os product socket
  sys textwrap types warnings
"""
