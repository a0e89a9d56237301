"""What `load_dataset` takes where it runs no script of a data set, which it does not since datasets 4.

Sources: `load_dataset` of `load.py`, and the classes derived from `BuilderConfig` in `packaged_modules/`, in all of
these releases.
"""

from __future__ import annotations

from guard.words import words

BUILDERS = words(
    # `load_dataset` itself.
    "path name data_dir data_files split cache_dir features download_config download_mode verification_mode "
    "keep_in_memory save_infos revision token streaming num_proc storage_options trust_remote_code "
    # `DatasetBuilder.__init__`, to which it is handed on.
    "dataset_name config_name hash base_path info repo_id config_id writer_batch_size "
    # The options of all builders.
    "version description batch_size block_size catalog chunksize coerce_float column_names columns comment "
    "comment_prefix con converters date_format decimal decode_num_threads delimiter dialect doublequote drop_labels "
    "drop_metadata encoding encoding_errors end_time engine error_bad_lines escapechar false_values field filters "
    "float_precision fragment_scan_options gen_kwargs generator header include_files index_col input_batch_size "
    "keep_default_na keep_linebreaks lineterminator mangle_dupe_cols max_batch_bytes memory_map metadata_filenames "
    "na_filter na_values names newlines_in_values nrows on_bad_files on_bad_lines on_mixed_types output_batch_size "
    "params parse_agent_traces parse_dates prefix quotechar quoting sample_by sep skip_blank_lines skip_docstart "
    "skipfooter skipinitialspace skiprows snapshot_id sql start_time strip_canary table table_name thousands "
    "timestamp_tz timestamp_unit true_values use_threads usecols verbose warn_bad_lines"
)
