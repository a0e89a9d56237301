"""datasets: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
2.14.7 python>=3.8.0 fsspec<=2023.10.0,>=2023.1.0 huggingface-hub<1.0.0,>=0.14.0 numpy>=1.17 pandas pyarrow>=8.0.0
  requests>=2.19.0
2.15.0 python>=3.8.0 fsspec<=2023.10.0,>=2023.1.0 huggingface-hub>=0.18.0 numpy>=1.17 pandas pyarrow>=8.0.0
  requests>=2.19.0
2.16.1 python>=3.8.0 fsspec<=2023.10.0,>=2023.1.0 huggingface-hub>=0.19.4 numpy>=1.17 pandas pyarrow>=8.0.0
  requests>=2.19.0
2.17.1 python>=3.8.0 fsspec<=2023.10.0,>=2023.1.0 huggingface-hub>=0.19.4 numpy>=1.17 pandas pyarrow>=12.0.0
  requests>=2.19.0
2.18.0 python>=3.8.0 fsspec<=2024.2.0,>=2023.1.0 huggingface-hub>=0.19.4 numpy>=1.17 pandas pyarrow>=12.0.0
  requests>=2.19.0
2.19.2 python>=3.8.0 fsspec<=2024.3.1,>=2023.1.0 huggingface-hub>=0.21.2 numpy>=1.17 pandas pyarrow>=12.0.0
  requests>=2.32.1
2.20.0 python>=3.8.0 fsspec<=2024.5.0,>=2023.1.0 huggingface-hub>=0.21.2 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
2.21.0 python>=3.8.0 fsspec<=2024.6.1,>=2023.1.0 huggingface-hub>=0.21.2 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
3.0.2 python>=3.8.0 fsspec<=2024.9.0,>=2023.1.0 huggingface-hub>=0.23.0 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
3.1.0 python>=3.8.0 fsspec<=2024.9.0,>=2023.1.0 huggingface-hub>=0.23.0 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
3.2.0 python>=3.9.0 fsspec<=2024.9.0,>=2023.1.0 huggingface-hub>=0.23.0 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
3.3.2 python>=3.9.0 fsspec<=2024.12.0,>=2023.1.0 huggingface-hub>=0.24.0 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
3.4.1 python>=3.9.0 fsspec<=2024.12.0,>=2023.1.0 huggingface-hub>=0.24.0 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
3.5.1 python>=3.9.0 fsspec<=2025.3.0,>=2023.1.0 huggingface-hub>=0.24.0 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
3.6.0 python>=3.9.0 fsspec<=2025.3.0,>=2023.1.0 huggingface-hub>=0.24.0 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
4.0.0 python>=3.9.0 fsspec<=2025.3.0,>=2023.1.0 huggingface-hub>=0.24.0 numpy>=1.17 pandas pyarrow>=15.0.0
  requests>=2.32.2
4.1.1 python>=3.9.0 fsspec<=2025.9.0,>=2023.1.0 huggingface-hub>=0.24.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
4.2.0 python>=3.9.0 fsspec<=2025.9.0,>=2023.1.0 huggingface-hub<2.0,>=0.25.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
4.3.0 python>=3.9.0 fsspec<=2025.9.0,>=2023.1.0 huggingface-hub<2.0,>=0.25.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
4.4.2 python>=3.9.0 fsspec<=2025.10.0,>=2023.1.0 huggingface-hub<2.0,>=0.25.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
4.5.0 python>=3.9.0 fsspec<=2025.10.0,>=2023.1.0 huggingface-hub<2.0,>=0.25.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
4.6.1 python>=3.10.0 fsspec<=2026.2.0,>=2023.1.0 huggingface-hub<2.0,>=0.25.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
4.7.0 python>=3.10.0 fsspec<=2026.2.0,>=2023.1.0 huggingface-hub<2.0,>=0.25.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
4.8.5 python>=3.10.0 fsspec<=2026.2.0,>=2023.1.0 huggingface-hub<2.0,>=0.25.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
5.0.1 python>=3.10.0 fsspec<=2026.6.0,>=2023.1.0 huggingface-hub<2.0,>=0.25.0 numpy>=1.17 pandas pyarrow>=21.0.0
  requests>=2.32.2
5.1.0 python>=3.10.0 fsspec<=2026.7.0,>=2023.1.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 pandas pyarrow>=24.0.0
5.2.0 python>=3.10.0 fsspec<=2026.9.0,>=2023.1.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 pandas pyarrow>=24.0.0
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
-2.21: AudioClassification AutomaticSpeechRecognition BeamBasedBuilder ImageClassification LanguageModeling Metric
  MetricInfo Optional QuestionAnsweringExtractive Summarization TaskTemplate TextClassification get_logger
  inspect_dataset inspect_metric list_datasets list_metrics load_metric set_caching_enabled
5.1-: BioSequence BioStructure
4.0-: Column IterableColumn List
2.20-2.21: ExpectedMoreDownloadedFiles ExpectedMoreSplits UnexpectedDownloadedFile UnexpectedSplits
4.7-: Json
2.21-: LargeList
5.0-: Mesh
4.4-: Nifti
3.5-: Pdf
3.1-: Video
2.16-: are_progress_bars_disabled disable_progress_bars enable_progress_bars get_dataset_default_config_name tqdm
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = """
Array2D Array3D Array4D Array5D ArrowBasedBuilder Audio BuilderConfig ClassLabel Dataset DatasetBuilder DatasetDict
  DatasetInfo DownloadConfig DownloadManager DownloadMode Features GeneratorBasedBuilder Image IterableDataset
  IterableDatasetDict NamedSplit NamedSplitAll ReadInstruction Sequence Split SplitBase SplitDict SplitGenerator
  SplitInfo StreamingDownloadManager SubSplitInfo Translation TranslationVariableLanguages Value VerificationMode
  Version __init__ __version__ _arrow_dataset _deprecated_download_manager _deprecated_info_utils _utils arrow_dataset
  arrow_reader arrow_writer builder combine commands concatenate_datasets config data_files dataset_dict
  disable_caching disable_progress_bar distributed download enable_caching enable_progress_bar exceptions experimental
  features filesystems fingerprint formatting get_dataset_config_info get_dataset_config_names get_dataset_infos
  get_dataset_split_names hub info inspect interleave_datasets io is_caching_enabled is_progress_bar_enabled
  iterable_dataset keyhash load load_dataset load_dataset_builder load_from_disk logging metric naming packaged_modules
  parallel percent search splits streaming table tasks utils
"""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
Array2D: shape! dtype! id
Array3D: shape! dtype! id
Array4D: shape! dtype! id
Array5D: shape! dtype! id
Audio: sampling_rate mono@-3.6 decode num_channels@4.4- stream_index@4.0- id
ClassLabel: num_classes names names_file id
ClassLabel.int2str: values!
ClassLabel.str2int: values!
Dataset.add_column: name! column! new_fingerprint!@-4.3 new_fingerprint@4.4- feature@3.0-
Dataset.add_elasticsearch_index: column! index_name host port es_client es_index_name es_index_config
Dataset.add_faiss_index: column! index_name device string_factory metric_type custom_index batch_size train_size
  faiss_verbose dtype
Dataset.add_faiss_index_from_external_arrays: external_arrays! index_name! device string_factory metric_type
  custom_index batch_size train_size faiss_verbose dtype
Dataset.add_item: item! new_fingerprint!@-4.3 new_fingerprint@4.4-
Dataset.align_labels_with_mapping: label2id! label_column!
Dataset.batch@2.21-: batch_size!@-4.8 batch_size@5.0- by_column@5.0- drop_last_batch num_proc new_fingerprint
Dataset.cast: features! batch_size keep_in_memory load_from_cache_file cache_file_name writer_batch_size num_proc
Dataset.cast_column: column! feature! new_fingerprint
Dataset.class_encode_column: column! include_nulls
Dataset.cleanup_cache_files:
Dataset.drop_index: index_name!
Dataset.export@-2.21: filename! format
Dataset.filter: function with_indices with_rank@2.17- input_columns batched batch_size keep_in_memory
  load_from_cache_file cache_file_name writer_batch_size fn_kwargs num_proc suffix_template new_fingerprint desc
Dataset.flatten: new_fingerprint max_depth
Dataset.flatten_indices: keep_in_memory cache_file_name writer_batch_size features disable_nullable num_proc
  new_fingerprint
Dataset.formatted_as: type columns output_all_columns **
Dataset.from_buffer: buffer! info split indices_buffer
Dataset.from_csv: path_or_paths! split features cache_dir keep_in_memory num_proc **
Dataset.from_dict: mapping! features info split on_mixed_types@4.7-
Dataset.from_file: filename! info split indices_filename in_memory
Dataset.from_generator: generator! features cache_dir keep_in_memory gen_kwargs num_proc split@2.21- fingerprint@4.3-
  **
Dataset.from_json: path_or_paths! split features cache_dir keep_in_memory field num_proc **
Dataset.from_list: mapping! features info split on_mixed_types@4.7-
Dataset.from_pandas: df! features info split preserve_index
Dataset.from_parquet: path_or_paths! split features cache_dir keep_in_memory columns num_proc filters@4.6-
  fragment_scan_options@4.6- on_bad_files@4.6- **
Dataset.from_polars@2.19-: df! features info split
Dataset.from_spark: df! split features keep_in_memory cache_dir working_dir load_from_cache_file **
Dataset.from_sql: sql! con! features cache_dir keep_in_memory **
Dataset.from_text: path_or_paths! split features cache_dir keep_in_memory num_proc keep_linebreaks@4.6- sample_by@4.6-
  **
Dataset.get_index: index_name!
Dataset.get_nearest_examples: index_name! query! k **
Dataset.get_nearest_examples_batch: index_name! queries! k **
Dataset.is_index_initialized: index_name!
Dataset.iter: batch_size! drop_last_batch
Dataset.list_indexes:
Dataset.load_elasticsearch_index: index_name! es_index_name! host port es_client es_index_config
Dataset.load_faiss_index: index_name! file! device storage_options
Dataset.load_from_disk: dataset_path! fs@-2.21 keep_in_memory storage_options
Dataset.map: function with_indices with_rank input_columns batched batch_size drop_last_batch remove_columns
  keep_in_memory load_from_cache_file cache_file_name writer_batch_size features disable_nullable fn_kwargs num_proc
  suffix_template new_fingerprint desc try_original_type@3.5- on_mixed_types@4.7-
Dataset.prepare_for_task@-2.21: task! id
Dataset.push_to_hub: repo_id! config_name set_default@2.16- split data_dir@2.17- commit_message@2.15-
  commit_description@2.16- private token revision@2.15- branch@-2.21 create_pr@2.15- max_shard_size num_shards
  embed_external_files num_proc@4.0-
Dataset.remove_columns: column_names! new_fingerprint
Dataset.rename_column: original_column_name! new_column_name! new_fingerprint
Dataset.rename_columns: column_mapping! new_fingerprint
Dataset.repeat@3.3-: num_times!
Dataset.reset_format:
Dataset.save_faiss_index: index_name! file! storage_options
Dataset.save_to_disk: dataset_path! fs@-2.21 max_shard_size num_shards num_proc storage_options
Dataset.search: index_name! query! k **
Dataset.search_batch: index_name! queries! k **
Dataset.select: indices! keep_in_memory indices_cache_file_name writer_batch_size new_fingerprint
Dataset.select_columns: column_names! new_fingerprint
Dataset.set_format: type columns output_all_columns **
Dataset.set_transform: transform! columns output_all_columns
Dataset.shard: num_shards! index! contiguous keep_in_memory indices_cache_file_name writer_batch_size
Dataset.shuffle: seed generator keep_in_memory load_from_cache_file indices_cache_file_name writer_batch_size
  new_fingerprint
Dataset.skip@2.19-: n!
Dataset.sort: column_names! reverse kind@-2.21 null_placement keep_in_memory load_from_cache_file
  indices_cache_file_name writer_batch_size new_fingerprint
Dataset.take@2.19-: n!
Dataset.to_csv: path_or_buf! batch_size num_proc storage_options@2.19- **
Dataset.to_dict: batch_size batched@-2.21,4.0-
Dataset.to_iterable_dataset: num_shards
Dataset.to_json: path_or_buf! batch_size num_proc storage_options@2.19- **
Dataset.to_list:
Dataset.to_pandas: batch_size batched
Dataset.to_parquet: path_or_buf! batch_size storage_options@2.19- **
Dataset.to_polars@2.19-: batch_size batched schema_overrides rechunk
Dataset.to_sql: name! con! batch_size num_proc@5.0- **
Dataset.to_tf_dataset: batch_size columns shuffle collate_fn drop_remainder collate_fn_args label_cols prefetch
  num_workers num_test_batches
Dataset.train_test_split: test_size train_size shuffle stratify_by_column seed generator keep_in_memory
  load_from_cache_file train_indices_cache_file_name test_indices_cache_file_name writer_batch_size
  train_new_fingerprint test_new_fingerprint
Dataset.unique: column!
Dataset.with_format: type columns output_all_columns **
Dataset.with_transform: transform! columns output_all_columns
DatasetDict.align_labels_with_mapping: label2id! label_column!
DatasetDict.cast: features!
DatasetDict.cast_column: column! feature!
DatasetDict.class_encode_column: column! include_nulls
DatasetDict.cleanup_cache_files:
DatasetDict.filter: function!@-2.16 function@2.17- with_indices with_rank@2.17- input_columns batched batch_size
  keep_in_memory load_from_cache_file cache_file_names writer_batch_size fn_kwargs num_proc desc
DatasetDict.flatten: max_depth
DatasetDict.flatten_indices: keep_in_memory cache_file_names writer_batch_size features disable_nullable num_proc
  new_fingerprint
DatasetDict.formatted_as: type columns output_all_columns **
DatasetDict.from_csv: path_or_paths! features cache_dir keep_in_memory **
DatasetDict.from_json: path_or_paths! features cache_dir keep_in_memory **
DatasetDict.from_parquet: path_or_paths! features cache_dir keep_in_memory columns **
DatasetDict.from_text: path_or_paths! features cache_dir keep_in_memory **
DatasetDict.load_from_disk: dataset_dict_path! fs@-2.21 keep_in_memory storage_options
DatasetDict.map: function with_indices with_rank with_split@3.4- input_columns batched batch_size drop_last_batch
  remove_columns keep_in_memory load_from_cache_file cache_file_names writer_batch_size features disable_nullable
  fn_kwargs num_proc desc try_original_type@3.6- on_mixed_types@4.7-
DatasetDict.prepare_for_task@-2.21: task! id
DatasetDict.push_to_hub: repo_id! config_name set_default@2.16- data_dir@2.17- commit_message@2.15-
  commit_description@2.16- private token revision@2.15- branch@-2.21 create_pr@2.15- max_shard_size num_shards
  embed_external_files num_proc@4.0-
DatasetDict.remove_columns: column_names!
DatasetDict.rename_column: original_column_name! new_column_name!
DatasetDict.rename_columns: column_mapping!
DatasetDict.reset_format:
DatasetDict.save_to_disk: dataset_dict_path! fs@-2.21 max_shard_size num_shards num_proc storage_options
DatasetDict.select_columns: column_names!
DatasetDict.set_format: type columns output_all_columns **
DatasetDict.set_transform: transform! columns output_all_columns
DatasetDict.shuffle: seeds seed generators keep_in_memory load_from_cache_file indices_cache_file_names
  writer_batch_size
DatasetDict.sort: column_names! reverse kind@-2.21 null_placement keep_in_memory load_from_cache_file
  indices_cache_file_names writer_batch_size
DatasetDict.unique: column!
DatasetDict.with_format: type columns output_all_columns **
DatasetDict.with_transform: transform! columns output_all_columns
DatasetInfo: description citation homepage license features post_processed supervised_keys task_templates@-2.21
  builder_name dataset_name config_name version splits@3.0- * dataset_size download_checksums download_size
  post_processing_size size_in_bytes splits@-2.21
DownloadConfig: cache_dir force_download resume_download local_files_only proxies user_agent extract_compressed_file
  force_extract delete_extracted extract_on_the_fly@2.19- use_etag num_proc max_retries@-2.18 * disable_tqdm@2.19-
  download_desc ignore_url_params@-2.21 max_retries@2.19- storage_options token use_auth_token@-2.21
Image: mode@2.19- decode id
IterableDataset.add_column: name! column!
IterableDataset.batch@2.21-: batch_size!@-4.8 batch_size@5.0- by_column@5.0- drop_last_batch
IterableDataset.cast: features!
IterableDataset.cast_column: column! feature!
IterableDataset.decode@3.4-: enable num_threads
IterableDataset.filter: function with_indices input_columns batched batch_size fn_kwargs
IterableDataset.from_csv@4.6-: path_or_paths! split features keep_in_memory **
IterableDataset.from_dict@4.6-: mapping! features info split num_shards
IterableDataset.from_file: filename!
IterableDataset.from_generator: generator! features gen_kwargs split@2.21-
IterableDataset.from_json@4.6-: path_or_paths! split features keep_in_memory field **
IterableDataset.from_list@4.6-: mapping! features info split num_shards
IterableDataset.from_pandas@4.6-: df! features info split preserve_index num_shards
IterableDataset.from_parquet@4.6-: path_or_paths! split features keep_in_memory columns filters fragment_scan_options
  on_bad_files **
IterableDataset.from_polars@4.6-: df! features info split
IterableDataset.from_spark: df! split features **
IterableDataset.from_text@4.6-: path_or_paths! split features keep_in_memory keep_linebreaks sample_by **
IterableDataset.iter: batch_size! drop_last_batch
IterableDataset.load_state_dict@2.20-: state_dict!
IterableDataset.map: function with_indices input_columns batched batch_size drop_last_batch remove_columns features
  fn_kwargs
IterableDataset.push_to_hub@4.0-: repo_id! config_name set_default split data_dir commit_message commit_description
  private token revision create_pr max_shard_size@4.8- num_shards embed_external_files num_proc
IterableDataset.remove_columns: column_names!
IterableDataset.rename_column: original_column_name! new_column_name!
IterableDataset.rename_columns: column_mapping!
IterableDataset.repeat@3.3-: num_times!
IterableDataset.reshard@4.6-:
IterableDataset.select_columns: column_names!
IterableDataset.set_epoch: epoch!
IterableDataset.shard@3.1-: num_shards! index! contiguous
IterableDataset.shuffle: seed generator buffer_size max_buffer_input_shards@5.0-
IterableDataset.skip: n!
IterableDataset.state_dict@2.20-:
IterableDataset.take: n!
IterableDataset.to_csv@4.0-: path_or_buf! batch_size storage_options **
IterableDataset.to_dict@4.0-: batch_size batched
IterableDataset.to_json@4.0-: path_or_buf! batch_size storage_options **
IterableDataset.to_list@4.0-:
IterableDataset.to_pandas@4.0-: batch_size batched
IterableDataset.to_parquet@4.0-: path_or_buf! batch_size storage_options **
IterableDataset.to_polars@4.0-: batch_size batched schema_overrides rechunk
IterableDataset.to_sql@4.0-: name! con! batch_size **
IterableDataset.with_format: type
IterableDatasetDict.cast: features!
IterableDatasetDict.cast_column: column! feature!
IterableDatasetDict.filter: function with_indices input_columns batched batch_size fn_kwargs
IterableDatasetDict.map: function with_indices with_split@3.4- input_columns batched batch_size drop_last_batch
  remove_columns fn_kwargs
IterableDatasetDict.push_to_hub@4.0-: repo_id! config_name set_default data_dir commit_message commit_description
  private token revision create_pr max_shard_size@4.8- num_shards embed_external_files num_proc
IterableDatasetDict.remove_columns: column_names!
IterableDatasetDict.rename_column: original_column_name! new_column_name!
IterableDatasetDict.rename_columns: column_mapping!
IterableDatasetDict.select_columns: column_names!
IterableDatasetDict.shuffle: seed generator buffer_size max_buffer_input_shards@5.1-
IterableDatasetDict.with_format: type
Json@4.7-: decode id
LargeList@2.21-: dtype!@-2.21 feature!@3.0- id
List@4.0-: feature! length id
Mesh@5.0-: decode id
Nifti@4.4-: decode id
Pdf@3.5-: decode id
ReadInstruction: split_name! rounding from_ to unit
Sequence: feature!@-3.6 length@-3.6 id@-3.6 *...@4.0- **@4.0-
Translation: languages! id
TranslationVariableLanguages: languages num_languages id
Value: dtype! id
Video@3.1-: decode stream_index@4.0- dimension_order@4.0- num_ffmpeg_threads@4.0- device@4.0- seek_mode@4.0- id
concatenate_datasets: dsets! info split axis
disable_caching:
disable_progress_bar:
disable_progress_bars@2.16-:
enable_caching:
enable_progress_bar:
enable_progress_bars@2.16-:
get_dataset_config_info: path! config_name data_files download_config download_mode revision token use_auth_token@-2.21
  **
get_dataset_config_names: path! revision download_config download_mode dynamic_modules_path@-3.6 data_files **
get_dataset_default_config_name@2.16-: path! revision download_config download_mode dynamic_modules_path@-3.6
  data_files **
get_dataset_infos: path! data_files download_config download_mode revision token use_auth_token@-2.21 **
get_dataset_split_names: path! config_name data_files download_config download_mode revision token use_auth_token@-2.21
  **
interleave_datasets: datasets! probabilities seed info split stopping_strategy
is_caching_enabled:
list_datasets@-2.21: with_community_datasets with_details
load_dataset: path! name data_dir data_files split cache_dir features download_config download_mode verification_mode
  ignore_verifications@-2.21 keep_in_memory save_infos revision token use_auth_token@-2.21 task@-2.21 streaming
  num_proc storage_options trust_remote_code@2.16-3.6 **
load_dataset_builder: path! name data_dir data_files cache_dir features download_config download_mode revision token
  use_auth_token@-2.21 storage_options trust_remote_code@2.16-3.6 _require_default_config_name@2.16-3.6 **
load_from_disk: dataset_path! fs@-2.21 keep_in_memory storage_options
load_metric@-2.21: path! config_name process_id num_process cache_dir experiment_id keep_in_memory download_config
  download_mode revision trust_remote_code@2.16- **
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
