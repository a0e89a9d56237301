"""datatrove: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "datatrove 0.4.0 0.10.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: assets/ data executor/ io pipeline/ tools/ utils/
assets:
executor: base jobs local ray slurm
pipeline: base decont/ dedup/ extractors/ filters/ formatters/ inference/ media/ readers/ stats/ tokens/ writers/
tools: check_dataset failed_logs inspect_data jobs_status launch_pickled_pipeline merge_stats track_jobs
utils: batching binaryio dataset hashes/ hashing japanese_tokenizer jobs lid logging media perplexity stats text
  tokenization typeshelper word_tokenizers
pipeline.decont: n_grams
pipeline.dedup: bloom_filter exact_dedup exact_substrings minhash sentence_dedup url_dedup
pipeline.extractors: base modular trafilatura
pipeline.filters: base_filter c4_filters fasttext_filter fineweb_quality_filter gopher_quality_filter
  gopher_repetition_filter lambda_filter language_filter regex_filter sampler_filter unigram_log_probs url_filter
pipeline.formatters: base ftfy pii symbol_lines_remover
pipeline.inference: checkpointing dataset_card_generator distributed/ metrics progress_monitor run_inference servers/
  types
pipeline.media: filters/ media_readers/ media_writers/ readers/
pipeline.readers: base csv huggingface ipc jsonl parquet warc
pipeline.stats: base config contamination_stats doc_stats lang_stats line_stats merger paragraph_stats perplexity_stats
  sentence_stats token_stats word_stats
pipeline.tokens: context_shuffler counter megatron_tokenizer merger tokenizer
pipeline.writers: disk_base huggingface jsonl parquet
utils.hashes: sha1 xxhash
pipeline.inference.distributed: ray utils
pipeline.inference.servers: base compile_lock custom_server dummy_server endpoint_server sglang_server vllm_server
pipeline.media.filters: base_filter mime_filter
pipeline.media.media_readers: base warc zstd
pipeline.media.media_writers: base zstd
pipeline.media.readers: http_fetch
"""
#: A module, and its names.
NAMES = """
: assets data executor io pipeline tools utils
data: Any Document DocumentsPipeline Generator Media MediaType NewType dataclass field
executor: JobsPipelineExecutor LocalPipelineExecutor RayPipelineExecutor SlurmPipelineExecutor base jobs local ray
  slurm
io: AbstractFileSystem CachingFileSystem Callable DataFileLike DataFolder DataFolderLike DirFileSystem HfFileSystem IO
  LocalFileSystem NoOpCallback OutputFileManager TqdmCallback TypeAlias cached_asset_path_or_download
  cached_assets_path check_required_dependencies download_file file_exists file_is_local fsspec_open get_datafolder
  get_fs_token_paths get_fs_with_filepath get_shard_from_paths_file has_magic logger open_file os safely_create_file
  strip_protocol url_to_fs
pipeline.filters: C4BadWordsFilter C4ParagraphFilter C4QualityFilter FastTextClassifierFilter FineWebQualityFilter
  GopherQualityFilter GopherRepetitionFilter LambdaFilter LanguageFilter RegexFilter SamplerFilter URLFilter
  UnigramLogProbFilter base_filter c4_filters fasttext_filter fineweb_quality_filter gopher_quality_filter
  gopher_repetition_filter lambda_filter language_filter regex_filter sampler_filter unigram_log_probs url_filter
pipeline.readers: CSVReader HuggingFaceDatasetReader IpcReader JsonlReader ParquetReader WarcReader base csv
  huggingface ipc jsonl parquet warc
pipeline.writers.huggingface: Any BASE_DELAY Callable CommitOperationAdd DataFolderLike HfHubHTTPError
  HuggingFaceBucketWriter HuggingFaceDatasetWriter Literal MAX_RETRIES ParquetWriter batch_bucket_files create_bucket
  create_commit create_repo get_datafolder list_bucket_tree logger os preupload_lfs_files random tempfile time
pipeline.writers.jsonl: Any Callable DataFolderLike DiskWriter IO JsonlWriter base64 date np time
pipeline: base decont dedup extractors filters formatters inference media readers stats tokens writers
tools: check_dataset failed_logs inspect_data jobs_status launch_pickled_pipeline merge_stats track_jobs
utils.logging: DATATROVE_COLORIZE_LOGS DATATROVE_COLORIZE_LOG_FILES add_task_logger close_task_logger datetime
  get_env_bool get_random_str get_timestamp log_pipeline logger os random setup_default_logger string sys
utils.stats: Callable INDENT IO MetricStats MetricStatsDict PipelineStats Stats TextIO TimingStats dataclass datetime
  defaultdict heapq humanize itertools json math time
utils: batching binaryio dataset hashes hashing japanese_tokenizer jobs lid logging media perplexity stats text
  tokenization typeshelper word_tokenizers
"""
