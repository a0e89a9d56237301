"""webdataset: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "webdataset 0.0.0 1.0.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: autodecode cache compat dataset downloader extradatasets filters gopen handlers io mix multi pipeline pytorch
  shardlists tariterators tenbin typecheck utils writer
"""
#: A module, and its names.
NAMES = """
: Cached Continue DataPipeline Decoder DecodingError FluidInterface FluidWrapper LMDBCached LRUCleanup MockDataset
  MultiShardSample PipelineStage RandomMix ResampledShards RoundRobin ShardWriter SimpleShardList TarWriter WebDataset
  WebLoader associate autodecode batched cache compat dataset decode default_handlers detshuffle downloader
  extract_keys extradatasets filters getfirst gopen gopen_schemes gzfilter handle_extension handlers
  ignore_and_continue ignore_and_stop imagehandler info io map map_dict map_tuple mix multi non_empty numpy_dumps
  pipe_cleaner pipeline pipelinefilter pytorch pytorch_weights_only rename rename_keys repeatedly reraise_exception
  resampled rsample select shardlists shardspec shuffle single_node_only slice split_by_node split_by_worker
  tarfile_samples tarfile_to_samples tariterators tenbin to_tuple torch_audio torch_dumps torch_loads torch_video
  transform_with typecheck unbatched utils warn_and_continue warn_and_stop with_epoch with_length writer xdecode
autodecode: Continue Decoder DecodingError IMAGE_EXTENSIONS ImageHandler basichandlers call_extension_handler
  cbor_loads decoders default_decoder default_post_handlers default_pre_handlers gzfilter handle_extension imagehandler
  imagespecs io json msgpack_loads np npy_loads npz_loads os partial pickle pytorch_weights_only re tempfile
  tenbin_loads torch_audio torch_loads torch_video unpickle_loads utils
cache: Callable FileCache Iterable LRUCleanup Optional StreamingOpen check_tar_format default_cache_dir
  default_cache_size download get_filetype gopen io islocal magic_filetype obsolete os pipe_cleaner re
  reraise_exception subprocess sys time url_to_cache_name urllib urlparse verbose_cache
dataset: IterableDataset NoException PIL WebDataset apply_decoder associate base_plus_ext braceexpand buffer
  collection_counter collection_frequency curried debug_dataset decode_item_based_on_extension
  decode_sample_based_on_extensions default_handlers extract extract_container gc getfirst group_by_keys imagehandler
  imagespecs io key listify make_decoder make_handlers make_unique maybe_collect maybe_decode maybe_int meta_prefix
  meta_suffix np os parse_field_spec pickle popen_bufsize random range re shuffle simplejson six str sys tardata
  tarfile tariterator time trace transform transform_with transformer unicode valid_sample warnings wraps
downloader: List Optional RandomShardDownloader app braceexpand download_file download_with file_of_tempfile
  fnmatch_with_braces get_oldest_file glob_with_braces gopen multiprocessing os random random_downloader subprocess sys
  time total_file_size typer
extradatasets: IterableDataset MockDataset PipelineStage repeatedly utils with_epoch with_length
filters: Cached FilterFunction LMDBCached PipelineStage RestCurried TorchTensor associate autodecode batched
  combine_values compose compose2 decode decode_bin decode_pickle decode_text default_collation_fn default_decoders
  detshuffle dict2tuple extract_keys find_decoder fnmatch functools getfirst identity info io itertools log_keys map
  map_dict map_tuple np os parse_field_spec pick pickle pipeline pipelinefilter random re reduce rename rename_keys
  reraise_exception rsample select shuffle slice sys time to_tuple transform_with tuple2dict unbatched unlisted utils
  xdecode
gopen: PIPE Pipe Popen fallback_gopen gopen gopen_ais gopen_curl gopen_error gopen_file gopen_gsutil gopen_hf
  gopen_htgs gopen_pipe gopen_schemes info os proto re reader rewrite_url set_options sys url2pathname urlparse utils
handlers: ignore_and_continue ignore_and_stop reraise_exception time warn_and_continue warn_and_stop warnings
io: PIPE Pipe Popen command_pipe gopen load_schemes os reader scheme_to_command sys urlparse verbose yaml
mix: IterableDataset RandomMix RoundRobin np random random_samples round_robin_longest round_robin_shortest
multi: EOF MultiLoader all_pids mp os pickle reader the_protocol uuid weakref zmq
pipeline: DataLoader DataPipeline IterableDataset PipelineStage add_length_method copy islice sys warnings
pytorch: DataLoader IterableDataset TorchTensor
shardlists: DirectoryShardList IterableDataset List MSSource MultiShardSample ResampledShardList ResampledShards
  SimpleShardList braceexpand check_pid_is_running dataclass default_rng envlookup envsubst expand expand_source
  expand_urls field get_pid_from_filename glob is_iterable islice non_empty obsolete os pipelinefilter random re
  resampled resampled_ shardspec single_node_only split_by_node split_by_worker sys time utils without_last_extension
  yaml
tariterators: Any Callable Dict Iterable Iterator Optional Set Tuple base_plus_ext braceexpand filters gopen
  group_by_keys meta_prefix meta_suffix random re reraise_exception shardlist tar_file_expander tar_file_iterator
  tarfile tarfile_samples tarfile_to_samples trace url_opener valid_sample
tenbin: bytedata bytelen check_acceptable_input_type check_infos decode_buffer decode_chunks decode_header decode_list
  encode_buffer encode_chunks encode_header encode_list k load long_to_short magic magic_bytes magic_str np read
  read_chunk roundup save sctp_recv sctp_send short_to_long str64 struct sys unstr64 v write write_chunk x
  zrecv_multipart zrecv_single zsend_multipart zsend_single
typecheck: install_import_hook module modules
utils: Any Callable Iterable Iterator ObsoleteException PipelineStage Union braceexpand compute_sample_weights
  deprecated enforce_security fnmatch fnmatch_with_braces functools glob glob_with_braces guess_batchsize identity
  importlib is_iterable itt lookup_sym make_seed np obsolete os pytorch_worker_info pytorch_worker_seed re repeatedly
  repeatedly0 safe_eval sys warnings
writer: Any Callable Dict Optional PIL ShardWriter TarWriter Union add_handlers bytestr cbor_dumps default_handlers
  encode_based_on_extension encode_based_on_extension1 gopen gzip imageencoder io json make_encoder make_handlers
  mp_dumps np numpy_dumps numpy_npz_dumps pickle re simplejson tarfile tenbin_dumps time torch_dumps
"""
