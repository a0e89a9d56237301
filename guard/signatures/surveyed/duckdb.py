"""duckdb: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "duckdb 0.4.0 2.0.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: _build_info/ bytes_io_wrapper duckdb experimental/ filesystem func/ functional/ polars_io query_graph/ sqltypes/
  typing/ udf value/
experimental: spark/
func:
functional:
query_graph:
sqltypes:
typing:
value: constant/
experimental.spark: conf context errors/ exception sql/
value.constant:
experimental.spark.errors: error_classes exceptions/ utils
experimental.spark.sql: catalog column conf dataframe functions group readwriter session streaming type_utils types udf
experimental.spark.errors.exceptions: base
"""
#: A module, and its names.
NAMES = """
bytes_io_wrapper: Any BytesIOWrapper StringIO TextIOBase Union
experimental: spark
filesystem: AbstractFileSystem BytesIOWrapper MemoryFile MemoryFileSystem ModifiedMemoryFileSystem TextIOBase
  annotations filesystem io is_file_like typing
func: ARROW DEFAULT FunctionNullHandling NATIVE PythonUDFType SPECIAL
functional: ARROW DEFAULT FunctionNullHandling NATIVE PythonUDFType SPECIAL
polars_io: Iterator Mapping annotations bits datetime duckdb duckdb_source functools io json operator pl prefix
  register_io_source typing typing_extensions
query_graph: ProfilingInfo
sqltypes: BIGINT BIT BLOB BOOLEAN DATE DOUBLE DuckDBPyType FLOAT HUGEINT INTEGER INTERVAL SMALLINT SQLNULL TIME
  TIMESTAMP TIMESTAMP_MS TIMESTAMP_NS TIMESTAMP_S TIMESTAMP_TZ TIME_NS TIME_TZ TINYINT UBIGINT UHUGEINT UINTEGER
  USMALLINT UTINYINT UUID VARCHAR VARIANT
typing: BIGINT BIT BLOB BOOLEAN DATE DOUBLE DuckDBPyType FLOAT HUGEINT INTEGER INTERVAL SMALLINT SQLNULL TIME TIMESTAMP
  TIMESTAMP_MS TIMESTAMP_NS TIMESTAMP_S TIMESTAMP_TZ TIME_TZ TINYINT UBIGINT UHUGEINT UINTEGER USMALLINT UTINYINT UUID
  VARCHAR
udf: typing vectorized
value: constant
"""
