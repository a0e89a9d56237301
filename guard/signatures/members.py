"""Which attributes the objects of well-known classes have: their public names, in any of some releases.

A class whose objects may have others as well is not told of.

Written by `python -m tests.guard.signatures members`.
"""

from __future__ import annotations

from guard.signatures.model_members import MODEL_MEMBERS

#: The name that scripts import a class by, and its names.
MEMBERS: dict[str, str] = {
    "pathlib.Path": """
absolute anchor as_posix as_uri chmod copy copy_into cwd drive exists expanduser from_uri full_match glob group
hardlink_to home info is_absolute is_block_device is_char_device is_dir is_fifo is_file is_junction is_mount
is_relative_to is_reserved is_socket is_symlink iterdir joinpath lchmod link_to lstat match mkdir move move_into name
open owner parent parents parser parts read_bytes read_text readlink relative_to rename replace resolve rglob rmdir
root samefile stat stem suffix suffixes symlink_to touch unlink walk with_name with_segments with_stem with_suffix
write_bytes write_text
""",
    "subprocess.CompletedProcess": """
args check_returncode returncode stderr stdout
""",
    "subprocess.Popen": """
args communicate encoding errors kill pid pipesize poll returncode send_signal stderr stderr_thread stdin stdout
stdout_thread terminate text_mode universal_newlines wait
""",
    "io.TextIOWrapper": """
buffer close closed detach encoding errors fileno flush isatty line_buffering mode name newlines read readable readline
readlines reconfigure seek seekable tell truncate writable write write_through writelines
""",
    "io.BufferedReader": """
close closed detach fileno flush isatty mode name peek raw read read1 readable readinto readinto1 readline readlines
seek seekable tell truncate writable write writelines
""",
    "io.BufferedWriter": """
close closed detach fileno flush isatty mode name raw read read1 readable readinto readinto1 readline readlines seek
seekable tell truncate writable write writelines
""",
    "re.Match": """
end endpos expand group groupdict groups lastgroup lastindex pos re regs span start string
""",
    "re.Pattern": """
findall finditer flags fullmatch groupindex groups match pattern prefixmatch scanner search split sub subn
""",
    "datetime.datetime": """
astimezone combine ctime date day dst fold fromisocalendar fromisoformat fromordinal fromtimestamp hour isocalendar
isoformat isoweekday max microsecond min minute month now replace resolution second strftime strptime time timestamp
timetuple timetz today toordinal tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple weekday year
""",
    "datetime.date": """
ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat isoweekday max min month
replace resolution strftime strptime timetuple today toordinal weekday year
""",
    "datetime.timedelta": """
days max microseconds min resolution seconds total_seconds
""",
    "csv.writer()": """
dialect writerow writerows
""",
    "csv.DictWriter": """
extrasaction fieldnames restval writeheader writer writerow writerows
""",
    "csv.DictReader": """
dialect fieldnames line_num reader restkey restval
""",
    "collections.Counter": """
clear copy elements fromkeys get items keys most_common pop popitem setdefault subtract total update values
""",
    "collections.defaultdict": """
clear copy default_factory fromkeys get items keys pop popitem setdefault update values
""",
    "collections.OrderedDict": """
clear copy fromkeys get items keys move_to_end pop popitem setdefault update values
""",
    "collections.deque": """
append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove reverse rotate
""",
    "zipfile.ZipFile": """
NameToInfo close comment compression compresslevel debug extract extractall filelist filename fp getinfo infolist
metadata_encoding mkdir mode namelist open printdir pwd read setpassword start_dir testzip write writestr
""",
    "tarfile.TarFile": """
OPEN_METH add addfile bz2open chmod chown close closed copybufsize debug dereference encoding errorlevel errors extract
extractall extractfile extraction_filter fileobj fileobject firstmember format getmember getmembers getnames gettarinfo
gzopen ignore_zeros inodes list makedev makedir makefifo makefile makelink makelink_with_filter makeunknown members
mode name next offset open pax_headers stream tarinfo taropen utime xzopen zstopen
""",
    "tempfile.TemporaryDirectory": """
cleanup name
""",
    "sqlite3.Connection": """
DataError DatabaseError Error IntegrityError InterfaceError InternalError NotSupportedError OperationalError
ProgrammingError Warning autocommit backup blobopen close commit create_aggregate create_collation create_function
create_window_function cursor deserialize enable_load_extension execute executemany executescript getconfig getlimit
in_transaction interrupt isolation_level iterdump load_extension rollback row_factory serialize set_authorizer
set_progress_handler set_trace_callback setconfig setlimit text_factory total_changes
""",
    "sqlite3.Cursor": """
arraysize close connection description execute executemany executescript fetchall fetchmany fetchone lastrowid
row_factory rowcount setinputsizes setoutputsize
""",
    "concurrent.futures.Future": """
add_done_callback cancel cancelled done exception result running set_exception set_result set_running_or_notify_cancel
""",
    "concurrent.futures.ThreadPoolExecutor": """
BROKEN map prepare_context shutdown submit
""",
    "multiprocessing.pool.Pool": """
Process apply apply_async close imap imap_unordered join map map_async starmap starmap_async terminate
""",
    "logging.Logger": """
addFilter addHandler callHandlers critical debug disabled error exception fatal filter filters findCaller getChild
getChildren getEffectiveLevel handle handlers hasHandlers info isEnabledFor level log makeRecord manager name parent
propagate removeFilter removeHandler root setLevel warn warning
""",
    "random.Random": """
VERSION betavariate binomialvariate choice choices expovariate gammavariate gauss gauss_next getrandbits getstate
lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate shuffle triangular
uniform vonmisesvariate weibullvariate
""",
    "threading.Thread": """
daemon getName ident isDaemon is_alive join name native_id run setDaemon setName start
""",
    "io.BytesIO": """
close closed detach fileno flush getbuffer getvalue isatty name read read1 readable readinto readinto1 readline
readlines seek seekable tell truncate writable write writelines
""",
    "io.StringIO": """
close closed detach encoding errors fileno flush getvalue isatty line_buffering name newlines read readable readline
readlines seek seekable tell truncate writable write writelines
""",
    "str": """
capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii
isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans
partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith
strip swapcase title translate upper zfill
""",
    "bytes": """
capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower
isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex
rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
""",
    "list": """
append clear copy count extend index insert pop remove reverse sort
""",
    "dict": """
clear copy fromkeys get items keys pop popitem setdefault update values
""",
    "tuple": """
count index
""",
    "set": """
add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop
remove symmetric_difference symmetric_difference_update union update
""",
    "int": """
as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes
""",
    "float": """
as_integer_ratio conjugate from_number fromhex hex imag is_integer real
""",
    "generator": """
close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw
""",
    "numpy.ndarray": """
T all any argmax argmin argpartition argsort astype base byteswap choose clip compress conj conjugate copy ctypes
cumprod cumsum data device diagonal dot dtype dump dumps fill flags flat flatten getfield imag item itemset itemsize mT
max mean min nbytes ndim newbyteorder nonzero partition prod ptp put ravel real repeat reshape resize round
searchsorted setfield setflags shape size sort squeeze std strides sum swapaxes take to_device tobytes tofile tolist
tostring trace transpose var view
""",
    "pandas.DataFrame": """
T abs add add_prefix add_suffix agg aggregate align all any append apply applymap asfreq asof assign astype at at_time
attrs axes backfill between_time bfill bool boxplot clip columns combine combine_first compare convert_dtypes copy corr
corrwith count cov cummax cummin cumprod cumsum describe diff div divide dot drop drop_duplicates droplevel dropna ds
dtypes duplicated empty eq equals eval ewm expanding explode ffill fillna filter first first_valid_index flags floordiv
from_arrow from_dict from_records ge get groupby gt head hist hvplot iat idxmax idxmin iloc index infer_objects info
insert interpolate isetitem isin isna isnull items iteritems iterrows itertuples janitor join keys kurt kurtosis last
last_valid_index le loc lookup lt mad map mask max mean median melt memory_usage merge min mod mode mul multiply ndim
ne nlargest notna notnull nsmallest nunique pad parallel_apply parallel_applymap pct_change pint pipe pivot pivot_table
plot pop pow prod product progress_aggregate progress_apply progress_applymap progress_map progress_transform quantile
query radd rank rapply rdiv reindex reindex_like rename rename_axis reorder_levels replace resample reset_index
rfloordiv rmod rmul rolling round rpow rsub rtruediv sample select select_dtypes sem set_axis set_flags set_index shape
shift size sk skew slice_shift sort_index sort_values sparse squeeze stack std style sub subtract sum swapaxes
swaplevel swifter ta tail take to_clipboard to_csv to_dict to_excel to_feather to_gbq to_hdf to_html to_iceberg to_json
to_latex to_markdown to_numpy to_orc to_parquet to_period to_pickle to_records to_sql to_stata to_string to_timestamp
to_xarray to_xml transform transpose truediv truncate tshift tz_convert tz_localize unstack update vaex value_counts
values var where xs
""",
    "pandas.Series": """
T abs add add_prefix add_suffix agg aggregate align all any append apply argmax argmin argsort array asfreq asof astype
at at_time attrs autocorr axes backfill between between_time bfill bool case_when cat clip combine combine_first
compare convert_dtypes copy corr count cov cummax cummin cumprod cumsum cv describe diff div divide divmod dot drop
drop_duplicates droplevel dropna ds dt dtype dtypes duplicated empty eq equals ewm expanding explode factorize ffill
fillna filter first first_valid_index flags floordiv from_arrow ge get groupby gt hasnans head hist hvplot iat idxmax
idxmin iloc index infer_objects info interpolate is_monotonic is_monotonic_decreasing is_monotonic_increasing is_unique
isin isna isnull item items iteritems keys kurt kurtosis last last_valid_index le list loc lt mad map mask max mean
median memory_usage min mod mode mul multiply name nbytes ndim ne nlargest notna notnull nsmallest nunique pad
parallel_apply parallel_map pct_change pint pipe plot pop pow prod product progress_aggregate progress_apply
progress_map progress_transform quantile radd rank rapply ravel rdiv rdivmod reindex reindex_like rename rename_axis
reorder_levels repeat replace resample reset_index rfloordiv rmod rmul rolling round rpow rsub rtruediv sample
searchsorted sem set_axis set_flags shape shift size skew slice_shift sort_index sort_values sparse squeeze std str
struct sub subtract sum swapaxes swaplevel swifter ta tail take to_clipboard to_csv to_dict to_excel to_frame to_hdf
to_json to_latex to_list to_markdown to_numpy to_period to_pickle to_sql to_string to_timestamp to_xarray tolist
transform transpose truediv truncate tshift tz_convert tz_localize unique unstack update value_counts values var view
where xs
""",
    "polars.DataFrame": """
apply approx_n_unique approx_unique bottom_k cast clear clone collect_schema columns corr count describe deserialize
drop drop_in_place drop_nans drop_nulls dtypes equals estimated_size explode extend fill_nan fill_null filter
find_idx_by_name flags fold frame_equal gather gather_every get_column get_column_index get_columns glimpse group_by
group_by_dynamic group_by_rolling groupby groupby_dynamic groupby_rolling hash_rows head height hstack insert_at_idx
insert_column interpolate is_duplicated is_empty is_sorted is_unique item iter_columns iter_rows iter_slices join
join_asof join_where lazy limit map_columns map_rows match_to_schema max max_horizontal mean mean_horizontal median
melt merge_sorted min min_horizontal n_chunks n_unique null_count partition_by pipe pivot plot product quantile rechunk
remove rename replace replace_at_idx replace_column reverse rolling row rows rows_by_key sample schema select
select_seq serialize set_sorted shape shift shift_and_fill show shrink_to_fit slice sort sql std style sum
sum_horizontal tail take_every to_arrow to_dict to_dicts to_dummies to_init_repr to_jax to_numpy to_pandas to_series
to_struct to_torch top_k transpose unique unnest unpivot unstack update upsample var vstack width with_columns
with_columns_seq with_row_count with_row_index write_avro write_clipboard write_csv write_database write_delta
write_excel write_iceberg write_ipc write_ipc_stream write_json write_ndjson write_parquet
""",
    "polars.Series": """
abs alias all any append apply approx_n_unique approx_quantile arccos arccosh arcsin arcsinh arctan arctanh arg_max
arg_min arg_sort arg_true arg_unique argsort arr backward_fill bin bin_intervals bin_quantiles bin_ranks bitwise_and
bitwise_count_ones bitwise_count_zeros bitwise_leading_ones bitwise_leading_zeros bitwise_or bitwise_trailing_ones
bitwise_trailing_zeros bitwise_xor bottom_k bottom_k_by cast cat cbrt ceil chunk_lengths clear clip clip_max clip_min
clone cos cosh cot count cum_count cum_max cum_min cum_prod cum_sum cummax cummin cumprod cumsum cumulative_eval cut
degrees describe diff dot drop_nans drop_nulls dt dtype entropy eq eq_missing equals erf erfc estimated_size ewm_mean
ewm_mean_by ewm_std ewm_sum ewm_sum_by ewm_var exp explode ext extend extend_constant fill_nan fill_null filter first
flags floor forward_fill gather gather_every ge get_chunks gt has_nulls has_validity hash head hist implode index_of
inner_dtype interpolate interpolate_by is_between is_boolean is_close is_duplicated is_empty is_finite is_first
is_first_distinct is_float is_in is_infinite is_integer is_last is_last_distinct is_nan is_not_nan is_not_null is_null
is_numeric is_sorted is_temporal is_unique is_utf8 item kurtosis last le len limit list log log10 log1p lower_bound lt
map map_dict map_elements max max_by mean median min min_by mode n_chunks n_unique name nan_max nan_min ne ne_missing
new_from_index not_ null_count pct_change peak_max peak_min plot pow product qcut quantile radians rank rechunk
reinterpret rename repeat_by replace replace_strict reshape reverse rle rle_id rolling_apply rolling_kurtosis
rolling_map rolling_max rolling_max_by rolling_mean rolling_mean_by rolling_median rolling_median_by rolling_min
rolling_min_by rolling_quantile rolling_quantile_by rolling_rank rolling_rank_by rolling_skew rolling_std
rolling_std_by rolling_sum rolling_sum_by rolling_var rolling_var_by round round_sig_figs sample scatter search_sorted
series_equal set set_at_idx set_sorted shape shift shift_and_fill shrink_dtype shrink_to_fit shuffle sign sin sinh skew
slice sort sql sqrt std str struct sum tail take take_every tan tanh time_unit to_arrow to_dummies to_frame
to_init_repr to_jax to_list to_numpy to_pandas to_physical to_torch top_k top_k_by truncate unique unique_counts
upper_bound value_counts var view zip_with
""",
    "polars.LazyFrame": """
approx_n_unique approx_unique bottom_k cache cast clear clone collect collect_async collect_batches collect_schema
columns count describe describe_optimized_plan describe_plan deserialize drop drop_nans drop_nulls dtypes execute
explain explode fetch fill_nan fill_null filter first from_json from_lazyframe_resolver gather gather_every group_by
group_by_dynamic group_by_rolling groupby groupby_dynamic groupby_rolling head inspect interpolate join join_asof
join_where last lazy limit map map_batches match_to_schema max mean median melt merge_sorted min null_count pipe
pipe_with_schema pivot profile quantile read_json remote remove rename reverse rolling schema select select_seq
serialize set_sorted shift shift_and_fill show show_graph sink_batches sink_csv sink_delta sink_iceberg sink_ipc
sink_ndjson sink_parquet slice sort sql std sum tail take_every top_k unique unnest unpivot update var width
with_columns with_columns_seq with_context with_row_count with_row_index write_json
""",
    "pyarrow.Table": """
add_column append_column cast column column_names columns combine_chunks drop drop_columns drop_null equals field
filter flatten from_arrays from_batches from_pandas from_pydict from_pylist from_struct_array get_total_buffer_size
group_by is_cpu itercolumns join join_asof nbytes num_columns num_rows remove_column rename_columns
replace_schema_metadata schema select set_column shape slice sort_by take to_batches to_pandas to_pydict to_pylist
to_reader to_string to_struct_array to_tensor unify_dictionaries validate
""",
    "duckdb.DuckDBPyConnection": """
abort append appender array_type arrow begin checkpoint close commit complete create_function cursor decimal_type
description df disable_profiling dtype duplicate enable_profiling enum_type execute executemany extract_statements
fetch_arrow_table fetch_df fetch_df_chunk fetch_record_batch fetchall fetchdf fetchmany fetchnumpy fetchone
filesystem_is_registered from_arrow from_csv_auto from_df from_parquet from_query from_substrait from_substrait_json
get_profiling_information get_substrait get_substrait_json get_table_names install_extension interrupt list_filesystems
list_type load_extension map_type pl query query_appender query_progress read_csv read_json read_parquet register
register_filesystem remove_function rollback row_type rowcount sql sqltype string_type struct_type table table_function
tf to_arrow_reader to_arrow_table torch type union_type unregister unregister_filesystem values view
""",
    "PIL.Image.Image": """
BITFIELDS COMPRESSIONS ImageFilter JPEG PNG RAW RLE4 RLE8 adopt alpha_composite app applist apply_transparency bits
blend_op category close convert copy crop custom_mimetype data decoderconfig decodermaxblock default_image
disposal_method dispose dispose_extent dispose_op draft effect_spread encoderconfig encoderinfo entropy filename filter
format format_description fp frombytes get_child_images get_flattened_data get_format_mimetype get_photoshop_blocks
getbands getbbox getchannel getcolors getdata getexif getextrema getim getpalette getpixel getprojection getxmp
global_palette has_transparency_data height histogram huffman_ac huffman_dc icclist ico ifd im info is_animated k layer
layers load load_djpeg load_end load_prepare load_read load_seek map mode mpinfo n_frames offset palette paste png
point private_chunks putalpha putdata putpalette putpixel pyaccess quantization quantize rawmode readonly reduce
remap_palette resize rotate save seek show size split tag tag_v2 tell text thumbnail tile tobitmap tobytes toqimage
toqpixmap transform transpose use_load_libtiff v verify width
""",
    "requests.Response": """
apparent_encoding cache_key close connection content cookies created_at elapsed encoding expires from_cache headers
history is_expired is_permanent_redirect is_redirect iter_content iter_lines json links next ok raise_for_status raw
reason request revalidated status_code text url
""",
    "requests.Session": """
adapters auth cert close cookies delete get get_adapter get_redirect_target head headers hooks max_redirects
merge_environment_settings mount options params patch post prepare_request proxies put rebuild_auth rebuild_method
rebuild_proxies request resolve_redirects send should_strip_auth stream trust_env verify
""",
    "httpx.Response": """
aclose aiter_bytes aiter_lines aiter_raw aiter_text aread charset_encoding close content cookies default_encoding
elapsed encoding extensions has_redirect_location headers history http_version is_client_error is_closed is_error
is_informational is_redirect is_server_error is_stream_consumed is_success iter_bytes iter_lines iter_raw iter_text
json links next_request num_bytes_downloaded raise_for_status read reason_phrase request status_code stream text url
""",
    "httpx.Client": """
auth base_url build_request close cookies delete event_hooks follow_redirects get head headers is_closed max_redirects
options params patch post put request send stream timeout trust_env
""",
    "huggingface_hub.HfApi": """
accept_access_request add_collection_item add_space_secret add_space_variable auth_check batch_bucket_files bucket_info
cancel_access_request cancel_job change_discussion_status comment_discussion copy_files create_branch create_bucket
create_collection create_commit create_commits_on_pr create_discussion create_inference_endpoint
create_inference_endpoint_from_catalog create_pull_request create_repo create_scheduled_job create_scheduled_uv_job
create_tag create_webhook dataset_info delete_branch delete_bucket delete_collection delete_collection_item delete_file
delete_files delete_folder delete_inference_endpoint delete_repo delete_scheduled_job delete_space_secret
delete_space_storage delete_space_variable delete_space_volumes delete_tag delete_webhook disable_space_dev_mode
disable_webhook download_bucket_files duplicate_repo duplicate_space edit_discussion_comment enable_space_dev_mode
enable_webhook endpoint fetch_job_logs fetch_job_metrics fetch_space_logs file_exists get_bucket_file_metadata
get_bucket_paths_info get_collection get_dataset_leaderboard get_dataset_tags get_discussion_details get_full_repo_name
get_hf_file_metadata get_inference_endpoint get_model_tags get_organization_overview get_paths_info
get_repo_discussions get_safetensors_metadata get_sharded_safetensors_metadata get_space_runtime get_space_secrets
get_space_variables get_token_permission get_user_overview get_webhook get_zero_gpu_quota grant_access headers
hf_hub_download hide_discussion_comment inspect_job inspect_scheduled_job kernel_info library_name library_version like
list_accepted_access_requests list_bucket_tree list_buckets list_collections list_daily_papers
list_dataset_parquet_files list_datasets list_files_info list_inference_catalog list_inference_endpoints
list_inference_endpoints_hardware list_jobs list_jobs_hardware list_lfs_files list_liked_repos list_metrics list_models
list_organization_followers list_organization_members list_papers list_pending_access_requests
list_rejected_access_requests list_repo_commits list_repo_files list_repo_likers list_repo_refs list_repo_tree
list_scheduled_jobs list_space_templates list_spaces list_spaces_hardware list_user_followers list_user_following
list_user_repos list_webhooks merge_pull_request model_info move_bucket move_repo paper_info
parse_safetensors_file_metadata pause_inference_endpoint pause_space permanently_delete_lfs_files preupload_lfs_files
read_paper reject_access_request rename_discussion repo_exists repo_info request_space_hardware request_space_storage
rerun_job resolve_revision restart_space resume_inference_endpoint resume_scheduled_job revision_exists run_as_future
run_job run_uv_job scale_to_zero_inference_endpoint search_spaces set_space_sleep_time set_space_volumes
snapshot_download space_info super_squash_history suspend_scheduled_job sync_bucket sync_job_volume token
trigger_scheduled_job unlike update_bucket_settings update_collection_item update_collection_metadata
update_collection_resource_group update_inference_endpoint update_job_expose update_job_labels update_repo_settings
update_repo_visibility update_scheduled_job_labels update_scheduled_job_schedule update_webhook upload_attachment
upload_file upload_folder upload_large_folder user_agent verify_repo_checksums wait_for_job wait_for_space whoami
""",
    "huggingface_hub.InferenceClient": """
audio_classification audio_to_audio automatic_speech_recognition base_url chat chat_completion close conversational
cookies document_question_answering exit_stack feature_extraction fill_mask get_endpoint_info get_model_status
get_recommended_model headers health_check image_classification image_segmentation image_to_image image_to_text
image_to_video list_deployed_models model object_detection post provider proxies question_answering sentence_similarity
summarization table_question_answering tabular_classification tabular_regression text_classification text_generation
text_to_image text_to_speech text_to_video timeout token token_classification translation visual_question_answering
zero_shot_classification zero_shot_image_classification
""",
    "huggingface_hub.RepoUrl": """
capitalize casefold center count encode endpoint endswith expandtabs find format format_map index isalnum isalpha
isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip
maketrans namespace partition removeprefix removesuffix replace repo_id repo_name repo_type rfind rindex rjust
rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper url zfill
""",
    "huggingface_hub.CommitInfo": """
capitalize casefold center commit_description commit_message commit_url count encode endswith expandtabs find format
format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle
isupper join ljust lower lstrip maketrans oid partition pr_num pr_revision pr_url removeprefix removesuffix replace
repo_url rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper
zfill
""",
    "huggingface_hub.HfFileSystem": """
async_impl block_size blocksize cachable cat cat_file cat_ranges checksum clear_instance_cache copy cp cp_file created
current delete dircache disk_usage download du end_transaction endpoint exists expand_info expand_path find from_dict
from_json fsid get get_file get_mapper glob head info invalidate_cache isdir isfile lexists listdir live_follow ls
makedir makedirs max_workers mirror_sync_methods mkdir mkdirs modified move mv open pipe pipe_file protocol put
put_file read_block read_bytes read_text rename resolve_path rm rm_file rmdir root_marker sep sign size sizes
start_transaction stat storage_args storage_options tail to_dict to_json token touch transaction transaction_type tree
ukey unstrip_protocol upload url walk write_bytes write_text
""",
    "huggingface_hub.CommitScheduler": """
allow_patterns api every folder_path ignore_patterns last_future last_uploaded lock path_in_repo push_to_hub repo_id
repo_type revision squash_history stop token trigger
""",
    "huggingface_hub.RepoFile": """
blob_id lastCommit last_commit lfs path rfilename security size xet_hash
""",
    "huggingface_hub.RepoFolder": """
last_commit path tree_id
""",
    "huggingface_hub.ModelInfo": """
ai_short_description arxiv author baseModels base_models cardData cardExists card_data childrenModelCount
children_model_count citation config createdAt created_at datasets description disabled doi downloads downloadsAllTime
downloads_all_time evalResults eval_results featured gated gguf gitalyUid id inference inferenceProviderMapping
inference_provider_mapping isLikedByUser key lastModified last_modified library_name likes linkedModels mask_token
modelId model_index models originSpace paperswithcode_id pipeline_tag private region resourceGroup resource_group
runtime safetensors sdk security_repo_status sha shortDescription siblings spaces subdomain tags title transformersInfo
transformers_info trendingScore trending_score usedStorage used_storage widgetData widget_data xetEnabled xet_enabled
""",
    "huggingface_hub.DatasetInfo": """
ai_short_description arxiv author baseModels cardData cardExists card_data childrenModelCount citation config createdAt
created_at datasets description disabled doi downloads downloadsAllTime downloads_all_time evalResults featured gated
gguf gitalyUid id inference inferenceProviderMapping isLikedByUser key lastModified last_modified library_name likes
linkedModels main_size mask_token modelId models originSpace paperswithcode_id pipeline_tag private region
resourceGroup resource_group runtime safetensors sdk sha shortDescription siblings spaces subdomain tags title
transformersInfo trendingScore trending_score usedStorage used_storage widgetData xetEnabled xet_enabled
""",
    "huggingface_hub.SpaceInfo": """
ai_short_description arxiv author baseModels cardData cardExists card_data childrenModelCount citation config createdAt
created_at datasets description disabled doi downloads downloadsAllTime evalResults featured gated gguf gitalyUid host
id inference inferenceProviderMapping isLikedByUser key lastModified last_modified library_name likes linkedModels
mask_token modelId models originSpace paperswithcode_id pipeline_tag private region resourceGroup resource_group
runtime safetensors sdk sha shortDescription siblings spaces subdomain tags title transformersInfo trendingScore
trending_score usedStorage used_storage widgetData xetEnabled xet_enabled
""",
    "huggingface_hub.ChatCompletionOutput": """
choices citations clear context conversation_id copy cost created error fromkeys get id images items keys metadata
model parse_obj parse_obj_as_instance parse_obj_as_list pop popitem prompt prompt_filter_results prompt_logprobs
prompt_routed_experts prompt_token_ids provider related_questions search_results setdefault sglext system_fingerprint
time_info timings update usage values videos warnings x_groq
""",
    "huggingface_hub.ChatCompletionOutputComplete": """
clear content_filter_result content_filter_results copy error finish_reason fromkeys get hidden_states index items keys
logprobs matched_stop message native_finish_reason parse_obj parse_obj_as_instance parse_obj_as_list pop popitem
prompt_token_ids routed_experts seed setdefault stop_reason token_ids update values
""",
    "huggingface_hub.ChatCompletionOutputMessage": """
annotations audio citations clear content context copy executed_tools fromkeys get images items keys parse_obj
parse_obj_as_instance parse_obj_as_list pop popitem reasoning reasoning_content reasoning_details reasoning_signature
role setdefault thinking thinking_blocks tool_call_id tool_calls update values
""",
    "huggingface_hub.ChatCompletionOutputUsage": """
clear completion_time completion_tokens completion_tokens_details copy cost cost_details cost_in_usd_ticks fromkeys get
input_tokens input_tokens_details is_byok items keys num_sources_used output_tokens output_tokens_details parse_obj
parse_obj_as_instance parse_obj_as_list pop popitem prompt_cache_hit_tokens prompt_cache_miss_tokens prompt_time
prompt_tokens prompt_tokens_details queue_time reasoning_tokens search_context_size setdefault total_time total_tokens
update values
""",
    "openai.OpenAI": """
admin admin_api_key api_key audio auth_headers base_url batches beta chat close completions containers
content_provenance_checks conversations copy custom_auth decisions default_headers default_query delete embeddings
evals files fine_tuning get get_api_list images is_closed live max_retries models moderations organization patch
platform_headers post project put qs realtime request responses safety skills timeout uploads user_agent vector_stores
videos webhook_secret webhooks websocket_base_url with_options with_raw_response with_streaming_response
workload_identity
""",
    "openai.types.CompletionUsage": """
Config completion_time completion_tokens completion_tokens_details construct copy cost cost_details cost_in_usd_ticks
dict from_orm input_tokens input_tokens_details is_byok json model_computed_fields model_config model_construct
model_copy model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema
model_parametrized_name model_post_init model_rebuild model_validate model_validate_json model_validate_strings
num_sources_used output_tokens output_tokens_details parse_file parse_obj parse_raw prompt_cache_hit_tokens
prompt_cache_miss_tokens prompt_time prompt_tokens prompt_tokens_details queue_time reasoning_tokens schema schema_json
search_context_size to_dict to_json total_time total_tokens update_forward_refs validate
""",
    "openai.types.CreateEmbeddingResponse": """
Config construct copy data dict from_orm json model model_computed_fields model_config model_construct model_copy
model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name
model_post_init model_rebuild model_validate model_validate_json model_validate_strings object parse_file parse_obj
parse_raw schema schema_json to_dict to_json update_forward_refs usage validate
""",
    "openai.types.Embedding": """
Config construct copy dict embedding from_orm index json model_computed_fields model_config model_construct model_copy
model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name
model_post_init model_rebuild model_validate model_validate_json model_validate_strings object parse_file parse_obj
parse_raw schema schema_json to_dict to_json update_forward_refs validate
""",
    "openai.types.chat.ChatCompletion": """
Config choices citations construct context conversation_id copy cost created dict error from_orm id images json
metadata model model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra
model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
model_validate_json model_validate_strings moderation object parse_file parse_obj parse_raw prompt
prompt_filter_results prompt_logprobs prompt_routed_experts prompt_token_ids provider related_questions schema
schema_json search_results service_tier sglext system_fingerprint time_info timings to_dict to_json update_forward_refs
usage validate videos warnings x_groq
""",
    "openai.types.chat.chat_completion.Choice": """
Config construct content_filter_result content_filter_results copy dict error finish_reason from_orm hidden_states
index json logprobs matched_stop message model_computed_fields model_config model_construct model_copy model_dump
model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name model_post_init
model_rebuild model_validate model_validate_json model_validate_strings native_finish_reason parse_file parse_obj
parse_raw prompt_token_ids routed_experts schema schema_json seed stop_reason to_dict to_json token_ids
update_forward_refs validate
""",
    "openai.types.chat.ChatCompletionMessage": """
Config annotations audio citations construct content context copy dict executed_tools from_orm function_call images
json model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra model_fields
model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
model_validate_json model_validate_strings parse_file parse_obj parse_raw reasoning reasoning_content reasoning_details
reasoning_signature refusal role schema schema_json thinking thinking_blocks to_dict to_json tool_call_id tool_calls
update_forward_refs validate
""",
    "tqdm.tqdm": """
as_completed ascii bar_format clear close colour container delay desc disable disp display displayed dynamic_miniters
dynamic_ncols external_write_mode format_dict format_interval format_meter format_num format_sizeof fp gather get_lock
gui initial iterable iterable_awaitable iterable_iterator iterable_next last_print_n last_print_t leave lock_args
maxinterval mininterval miniters monitor monitor_interval moveto n ncols nrows pandas pos postfix refresh reset send
set_description set_description_str set_lock set_postfix set_postfix_str smoothing sp start_t status_printer total unit
unit_divisor unit_scale unpause update wrapattr write
""",
    "soundfile.SoundFile": """
album artist bitrate_mode blocks buffer_read buffer_read_into buffer_write channels close closed comment
compression_level copy_metadata copyright date endian extra_info flush format format_info frames genre license mode
name read samplerate sections seek seekable software subtype subtype_info tell title tracknumber truncate write
""",
    "cv2.VideoCapture": """
get getBackendName getExceptionMode grab isOpened open read release retrieve set setExceptionMode waitAny
""",
    "pymupdf.Document": """
FontInfos FormFonts Graftmaps InsertedImages ShownPages add_layer add_ocg apply_css authenticate bake
can_save_incrementally chapter_count chapter_page_count close convert_to_pdf copy_page del_toc_item del_xml_metadata
delete_page delete_pages embfile_add embfile_count embfile_del embfile_get embfile_info embfile_names embfile_upd
extract_font extract_image ez_save find_bookmark fullcopy_page get_char_widths get_layer get_layers get_new_xref get_oc
get_ocgs get_ocmd get_outline_xrefs get_page_fonts get_page_images get_page_labels get_page_numbers get_page_pixmap
get_page_text get_page_xobjects get_sigflags get_toc get_xml_metadata has_annots has_links init_doc insert_file
insert_page insert_pdf internal_keep_annot isEncrypted is_closed is_dirty is_encrypted is_fast_webaccess is_form_pdf
is_pdf is_reflowable is_repaired is_stream journal_can_do journal_enable journal_is_enabled journal_load
journal_op_name journal_position journal_redo journal_save journal_start_op journal_stop_op journal_undo language
last_location layer_ui_configs layout load_page location_from_page_number make_bookmark markinfo metadata move_page
name need_appearances needs_pass new_page next_location outline page_annot_xrefs page_count page_count2 page_cropbox
page_number_from_location page_xref pagelayout pagemode pages pdf_catalog pdf_trailer permissions prev_location recolor
reload_page repair resolve_link resolve_names rewrite_images save saveIncr save_snapshot scrub search_page_for select
set_language set_layer set_layer_ui_config set_markinfo set_metadata set_oc set_ocmd set_page_labels set_pagelayout
set_pagemode set_toc set_toc_item set_xml_metadata stream subset_fonts switch_layer this this_is_pdf thisown tobytes
update_object update_stream version_count write xref xref_copy xref_get_key xref_get_keys xref_is_font xref_is_image
xref_is_stream xref_is_xobject xref_length xref_object xref_set_key xref_stream xref_stream_raw xref_xml_metadata
""",
    "pymupdf.Page": """
Drawpath Drawpathlist add_caret_annot add_circle_annot add_file_annot add_freetext_annot add_highlight_annot
add_ink_annot add_line_annot add_polygon_annot add_polyline_annot add_rect_annot add_redact_annot add_squiggly_annot
add_stamp_annot add_strikeout_annot add_text_annot add_underline_annot add_widget annot_names annot_xrefs annots
apply_redactions artbox bleedbox bound clean_contents clip_count clip_to_rect cluster_drawings cropbox cropbox_position
delete_annot delete_image delete_link delete_widget derotation_matrix draw_bezier draw_circle draw_cont draw_curve
draw_line draw_oval draw_polyline draw_quad draw_rect draw_sector draw_squiggle draw_zigzag extend_textpage fill_count
fillstroke_count find_tables first_annot first_link first_widget get_bboxlog get_cdrawings get_contents get_displaylist
get_drawings get_fonts get_image_bbox get_image_info get_image_rects get_images get_label get_layout get_lineart
get_links get_oc_items get_pixmap get_svg_image get_text get_text_blocks get_text_selection get_text_words get_textbox
get_textpage get_textpage_ocr get_texttrace get_xobjects group_count insert_font insert_htmlbox insert_image
insert_link insert_text insert_textbox is_wrapped language last_point layout_information links load_annot load_links
load_widget mediabox mediabox_size new_shape number parent path_count paths read_contents recolor rect refresh
remove_rotation replace_image rotation rotation_matrix run search_for set_artbox set_bleedbox set_contents set_cropbox
set_language set_mediabox set_rotation set_trimbox show_pdf_page stroke_count this thisown transformation_matrix
trimbox update_link was_wrapped widgets wrap_contents write_text xref
""",
    "pypdf.PdfReader": """
add_form_topname are_permissions_valid attachment_list attachments cacheGetIndirectObject cacheIndirectObject
cache_get_indirect_object cache_indirect_object close decode_permissions decrypt documentInfo flattened_pages
getDestinationPageNumber getDocumentInfo getFields getFormTextFields getIsEncrypted getNamedDestinations getNumPages
getObject getOutlines getPage getPageLayout getPageMode getPageNumber getXmpMetadata get_destination_page_number
get_fields get_form_text_fields get_named_dest_root get_num_pages get_object get_page get_page_number
get_pages_showing_field isEncrypted is_encrypted metadata namedDestinations named_destinations numPages
open_destination outline outlines pageLayout pageMode page_labels page_layout page_mode pages pdf_header read
readNextEndLine readObjectHeader read_next_end_line read_object_header remove_page rename_form_topname resolved_objects
root_object stream strict threads trailer user_access_permissions viewer_preferences xfa xmpMetadata xmp_metadata xref
xref_free_entry xref_index xref_objStm
""",
    "pypdf.PageObject": """
addTransformation add_action add_transformation annotations artBox artbox bleedBox bleedbox clear clone
compressContentStreams compress_content_streams copy createBlankPage create_blank_page cropBox cropbox delete_action
extractText extract_text extract_xform_text fromkeys get getContents getObject getXmpMetadata get_contents
get_inherited get_object hash_bin hash_func hash_value hash_value_data images indirect_ref indirect_reference
inline_images inline_images_keys items keys mediaBox mediabox mergePage mergeRotatedPage mergeRotatedScaledPage
mergeRotatedScaledTranslatedPage mergeRotatedTranslatedPage mergeScaledPage mergeScaledTranslatedPage
mergeTransformedPage mergeTranslatedPage merge_page merge_rotated_page merge_scaled_page merge_transformed_page
merge_translated_page original_page page_number pdf pop popitem raw_get readFromStream read_from_stream
replace_contents replicate rotate rotateClockwise rotateCounterClockwise rotate_clockwise rotation scale scaleBy
scaleTo scale_by scale_to setdefault transfer_rotation_to_content trimBox trimbox update user_unit values writeToStream
write_to_stream xmpMetadata xmp_metadata
""",
    **MODEL_MEMBERS,
}
