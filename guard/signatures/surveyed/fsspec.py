"""fsspec: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "fsspec 2025.2.0 2026.9.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: archive asyn/ cached/ caching/ callbacks compression config conftest core dircache exceptions fuse/ generic/ gui/
  http/ implementations/ json local/ mapping/ memoryfs/ parquet prefetcher reference/ registry sftp/ spec specs/ tests/
  transaction utils
implementations: arrow/ asyn_wrapper/ cache_mapper cache_metadata cached/ chained dask/ data/ dbfs/ dirfs/ ftp/ gist/
  git/ github/ http/ http_sync jupyter/ libarchive/ local/ memory/ reference/ sftp/ smb/ tar/ webhdfs/ zip/
"""
#: A module, and its names.
NAMES = """
: AbstractFileSystem Callback FSMap FSTimeoutError archive asyn available_compressions available_protocols cached
  caching callbacks compression config conftest core dircache entry_points exceptions filesystem fuse generic
  get_filesystem_class get_fs_token_paths get_mapper gui http implementations json local mapping memoryfs open
  open_files open_local parquet prefetcher process_entries reference register_implementation registry sftp spec specs
  tests transaction url_to_fs utils
archive: AbstractArchiveFileSystem AbstractFileSystem operator tokenize
asyn: AbstractAsyncStreamedFile AbstractBufferedFile AbstractFileSystem AsyncFileSystem DEFAULT_CALLBACK
  FSSpecCoroutineCancel FSTimeoutError Iterable LocalFileSystem ResourceError TYPE_CHECKING async_gen_wrapper
  async_methods asyncio check_contained concurrent contextmanager functools get_lock get_loop get_running_loop
  glob_translate has_magic inspect io iothread is_exception lock logging loop make_path_posix mirror_sync_methods
  numbers os other_paths private re reset_after_fork reset_lock resource running_async sync sync_teardown sync_wrapper
  sys threading trailing_sep
caching: AdaptiveReadaheadCache AllBytes Any BackgroundBlockCache BaseCache BlockCache BytesCache Callable ClassVar
  Fetcher FirstChunkCache Future Generic KnownPartsOfAFile MMapCache MultiFetcher NamedTuple Optional OrderedDict P
  ParamSpec ReadAheadCache T TYPE_CHECKING ThreadPoolExecutor TypeVar UpdatableLRU annotations asyncio c caches
  collections functools groupby itemgetter logger logging math mmap os register_cache threading warnings
callbacks: Callback DEFAULT_CALLBACK DotPrinterCallback NoOpCallback TqdmCallback wraps
compression: AbstractBufferedFile BZ2File GzipFile LZMAFile SnappyFile ZipFile available_compressions compr fsspec
  igzip isal lz4 lzmaffi noop_file register_compression snappy sys unzip zstandard_file zstd
config: Any annotations apply_config conf conf_dir configparser default_conf_dir json os set_conf_env set_conf_files
  warnings
conftest: CachingFileSystem Generator InstanceCacheInspector Sequence deque fsspec ftp_writable instance_caches m os
  pytest shutil subprocess sys time
core: BaseCache BlockCache BytesCache DEFAULT_EXPAND MMapCache OpenFile OpenFiles Path PickleableTextIOWrapper
  ReadAheadCache annotations available_protocols build_name_function caches compr conf expand_paths_if_needed
  filesystem get_compression get_filesystem_class get_fs_token_paths has_magic infer_compression io logger logging open
  open_files open_local os posixpath re split_protocol stringify_path strip_protocol url_to_fs
dircache: DirCache MutableMapping lru_cache time
exceptions: BlocksizeMismatchError FSTimeoutError asyncio
fuse: EIO ENOENT FUSE FUSEr FuseOSError LoggingMixIn Operations argparse logger logging main os run stat sys threading
  time url_to_fs
generic: AsyncFileSystem DEFAULT_CALLBACK GenericFileSystem Optional annotations copy_file_op default_method filesystem
  get_filesystem_class inspect logger logging maybe_await os rsync set_generic_fs shutil split_protocol sync_wrapper
  url_to_fs uuid
gui: ClassVar FileSelector OpenFile Sequence SigSlot SingleSelect ast contextlib get_filesystem_class
  known_implementations logger logging os pn re split_protocol
implementations: arrow asyn_wrapper cache_mapper cache_metadata cached chained dask data dbfs dirfs ftp gist git github
  http http_sync jupyter libarchive local memory reference sftp smb tar webhdfs zip
json: AbstractFileSystem Any Callable ClassVar Dict FilesystemJSONDecoder FilesystemJSONEncoder List Mapping Optional
  PurePath Sequence Tuple get_filesystem_class json suppress
mapping: FSMap MutableMapping array cached_property get_mapper logger logging maybe_convert posixpath url_to_fs uuid
  warnings
parquet: AbstractBufferedFile AlreadyBufferedFile FastparquetEngine Literal PyarrowEngine fsspec io json
  merge_offset_ranges open_parquet_file open_parquet_files url_to_fs warnings
prefetcher: BackgroundPrefetcher PrefetchConsumer PrefetchProducer RunningAverageTracker asyncio deque fsspec_asyn
  logger logging sync_teardown weakref
registry: annotations available_protocols default filesystem get_filesystem_class importlib known_implementations
  register_implementation registry s3_msg types warnings
spec: AbstractBufferedFile AbstractFileSystem Any ClassVar DEFAULT_CALLBACK DirCache ESPIPE FORK_AVAILABLE Transaction
  annotations apply_config check_contained conf glob_translate has_magic io isfilelike json logger logging
  make_instance os other_paths read_block reopen sha256 stringify_path threading tokenize warnings weakref
transaction: DaskTransaction FileActor Transaction deque logger logging
utils: AbstractFileSystem Any Callable DEFAULT_BLOCK_SIZE HAS_CPYTHON_API IO Iterable Iterator PyBytes_AsString
  PyBytes_FromStringAndSize Sequence T TYPE_CHECKING TypeGuard TypeVar annotations atomic_write build_name_function
  can_be_local check_contained common_prefix compressions contextlib ctypes file_size get_file_extension
  get_package_version_without_import get_protocol glob_translate infer_compression infer_storage_options is_exception
  isfilelike logging make_instance math md5 merge_offset_ranges mirror_from nullcontext os other_paths partial pathlib
  re read_block seek_delimiter setup_logging stringify_path sys tempfile tokenize update_storage_options urlsplit
  version
"""
