"""joblib: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "joblib 0.11 1.6.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: Parallel/ backports/ compressor disk executor externals/ format_stack func_inspect hashing log/ logger memory
  my_exceptions numpy_pickle numpy_pickle_compat numpy_pickle_utils parallel pool test/ testing
"""
#: A module, and its names.
NAMES = """
: Logger MemorizedResult Memory Parallel ParallelBackendBase PrintTime StoreBackendBase backports compressor cpu_count
  delayed disk dump effective_n_jobs executor expires_after externals format_stack func_inspect hash hashing load log
  logger memory my_exceptions numpy_pickle numpy_pickle_compat numpy_pickle_utils os parallel parallel_backend
  parallel_config pool register_compressor register_parallel_backend register_store_backend test testing
  wrap_non_picklable_objects
backports: LooseVersion Version access_denied_errors basename concurrency_safe_rename ctypes error_access_denied
  make_memmap np os re replace sys time util
compressor: BZ2CompressorWrapper BinaryGzipFile BinaryZlibFile CompressorWrapper GzipCompressorWrapper
  LZ4CompressorWrapper LZ4FrameFile LZ4_NOT_INSTALLED_ERROR LZMACompressorWrapper LooseVersion RLock
  XZCompressorWrapper ZlibCompressorWrapper bz2 io lz4 lzma register_compressor zlib
disk: RM_SUBDIRS_N_RETRY RM_SUBDIRS_RETRY_TIME WindowsError delete_folder disk_used errno memstr_to_bytes mkdirp os
  rm_subdirs shutil sys time util
executor: MemmappingExecutor TemporaryResourcesManager get_memmapping_executor get_memmapping_reducers
func_inspect: PY3_OR_LATER collections filter_args format_call format_signature full_argspec_fields full_argspec_type
  get_func_code get_func_name getfullargspec hashlib inspect islice open_py_source os pformat re types warnings
logger: Logger PrintTime format_time logging mkdirp os pformat pprint print_function short_format_time shutil sys time
memory: AsyncMemorizedFunc AsyncNotMemorizedFunc CacheItemInfo CacheWarning FIRST_LINE_TEXT FileSystemStoreBackend
  JobLibCollisionWarning Logger MemorizedFunc MemorizedResult Memory NotMemorizedFunc NotMemorizedResult PY3_OR_LATER
  StoreBackendBase asyncio collections concurrency_safe_rename concurrency_safe_write datetime expires_after
  extract_first_line filter_args format_call format_signature format_time functools get_func_code get_func_name hashing
  inspect io json logging memstr_to_bytes mkdirp numpy_pickle open_py_source operator os pathlib pformat pydoc re
  register_store_backend rm_subdirs shutil sys textwrap threading time tokenize traceback warnings weakref
  with_statement
numpy_pickle: BUFFER_SIZE BZ2CompressorWrapper BinaryZlibFile GzipCompressorWrapper LZ4CompressorWrapper
  LZ4_NOT_INSTALLED_ERROR LZMACompressorWrapper NDArrayWrapper NUMPY_ARRAY_ALIGNMENT_BYTES NumpyArrayWrapper
  NumpyPickler NumpyUnpickler PY3_OR_LATER Path Pickler Unpickler XZCompressorWrapper ZNDArrayWrapper
  ZlibCompressorWrapper dump io load load_compatibility load_temporary_memmap lz4 make_memmap os pickle
  register_compressor sys warnings
numpy_pickle_compat: BytesIO NDArrayWrapper PY3_OR_LATER Unpickler ZNDArrayWrapper ZipNumpyUnpickler asbytes hex_str
  inspect load_compatibility os pickle read_zfile write_zfile zlib
parallel: AutoBatchingMixin BACKENDS BatchCompletionCallBack BatchedCalls DEFAULT_BACKEND DEFAULT_MP_CONTEXT
  DEFAULT_N_JOBS DEFAULT_PROCESS_BACKEND DEFAULT_THREAD_BACKEND EXTERNAL_BACKENDS FallbackToBackend Integral Logger
  LokyBackend MAYBE_AVAILABLE_BACKENDS MultiprocessingBackend Parallel ParallelBackendBase SequentialBackend TASK_DONE
  TASK_ERROR TASK_PENDING ThreadingBackend TimeoutError TransportableException VALID_BACKEND_CONSTRAINTS
  VALID_BACKEND_HINTS collections contextmanager cpu_count default_parallel_config delayed division dumps
  effective_n_jobs eval_expr floor format_outer_frames functools get_active_backend itertools loads log10 loky
  memstr_to_bytes method mp nullcontext os parallel_backend parallel_config pickle queue register_parallel_backend
  short_format_time sqrt sys threading time uuid4 warnings weakref
pool: ArrayMemmapReducer BytesIO CustomizablePickler CustomizablePicklingQueue FILE_PERMISSIONS FOLDER_PERMISSIONS
  HIGHEST_PROTOCOL MemmapingPool MemmappingPool Pickler PicklingPool Pool SYSTEM_SHARED_MEM_FS
  TemporaryResourcesManager WindowsError as_strided assert_spawning atexit copyreg delete_folder dump dumps errno
  get_memmapping_reducers has_shareable_memory hash load loads make_memmap mmap mp np os reduce_memmap shutil sleep
  stat sys tempfile threading warnings whichmodule
"""
