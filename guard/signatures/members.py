"""Which attributes the objects of well-known classes have: their public names, in any of some releases.

A class whose objects may have others as well is not told of.

Written by `python -m tests.guard.signatures members`.
"""

from __future__ import annotations

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
aclose aiter_bytes aiter_lines aiter_raw aiter_text aread charset_encoding close content cookies elapsed encoding
has_redirect_location http_version is_client_error is_error is_informational is_redirect is_server_error is_success
iter_bytes iter_lines iter_raw iter_text json links num_bytes_downloaded raise_for_status read reason_phrase request
text url
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
prompt_token_ids routed_experts seed setdefault stop_reason text token_ids update values
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
completion_time completion_tokens completion_tokens_details construct copy cost cost_details cost_in_usd_ticks dict
from_orm input_tokens input_tokens_details is_byok json model_computed_fields model_config model_construct model_copy
model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name
model_post_init model_rebuild model_validate model_validate_json model_validate_strings num_sources_used output_tokens
output_tokens_details parse_file parse_obj parse_raw prompt_cache_hit_tokens prompt_cache_miss_tokens prompt_time
prompt_tokens prompt_tokens_details queue_time reasoning_tokens schema schema_json search_context_size to_dict to_json
total_time total_tokens update_forward_refs validate
""",
    "openai.types.CreateEmbeddingResponse": """
construct copy data dict from_orm json model model_computed_fields model_config model_construct model_copy model_dump
model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name model_post_init
model_rebuild model_validate model_validate_json model_validate_strings object parse_file parse_obj parse_raw schema
schema_json to_dict to_json update_forward_refs usage validate
""",
    "openai.types.Embedding": """
construct copy dict embedding from_orm index json model_computed_fields model_config model_construct model_copy
model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name
model_post_init model_rebuild model_validate model_validate_json model_validate_strings object parse_file parse_obj
parse_raw schema schema_json to_dict to_json update_forward_refs validate
""",
    "openai.types.chat.ChatCompletion": """
choices citations construct context conversation_id copy cost created dict error from_orm id images json metadata model
model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra model_fields
model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
model_validate_json model_validate_strings moderation object parse_file parse_obj parse_raw prompt
prompt_filter_results prompt_logprobs prompt_routed_experts prompt_token_ids provider related_questions schema
schema_json search_results service_tier sglext system_fingerprint time_info timings to_dict to_json update_forward_refs
usage validate videos warnings x_groq
""",
    "openai.types.chat.chat_completion.Choice": """
construct content_filter_result content_filter_results copy dict error finish_reason from_orm hidden_states index json
logprobs matched_stop message model_computed_fields model_config model_construct model_copy model_dump model_dump_json
model_extra model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild
model_validate model_validate_json model_validate_strings native_finish_reason parse_file parse_obj parse_raw
prompt_token_ids routed_experts schema schema_json seed stop_reason text to_dict to_json token_ids update_forward_refs
validate
""",
    "openai.types.chat.ChatCompletionMessage": """
annotations audio citations construct content context copy dict executed_tools from_orm function_call images json
model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra model_fields
model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
model_validate_json model_validate_strings parse_file parse_obj parse_raw reasoning reasoning_content reasoning_details
reasoning_signature refusal role schema schema_json thinking thinking_blocks to_dict to_json tool_call_id tool_calls
update_forward_refs validate
""",
    "tokenizers.Tokenizer": """
add_special_tokens add_tokens async_decode_batch async_encode async_encode_batch async_encode_batch_fast decode
decode_batch decoder enable_padding enable_truncation encode encode_batch encode_batch_fast encode_special_tokens
from_buffer from_file from_pretrained from_str get_added_tokens_decoder get_vocab get_vocab_size id_to_token model
no_padding no_truncation normalizer num_special_tokens_to_add padding post_process post_processor pre_tokenizer save
to_str token_to_id train train_from_iterator truncation
""",
    "tokenizers.Encoding": """
attention_mask char_to_token char_to_word ids merge n_sequences offsets overflowing pad sequence_ids set_sequence_id
special_tokens_mask token_to_chars token_to_sequence token_to_word tokens truncate type_ids word_ids word_to_chars
word_to_tokens words
""",
    "optuna.Study": """
add_trial add_trials ask best_params best_trial best_trials best_value direction directions enqueue_trial get_trials
metric_names optimize pruner sampler set_metric_names set_system_attr set_user_attr stop study_name system_attrs tell
trials trials_dataframe user_attrs
""",
    "optuna.Trial": """
constraints datetime_start distributions number params relative_params relative_search_space report set_constraint
set_system_attr set_user_attr should_prune storage study suggest_categorical suggest_discrete_uniform suggest_float
suggest_int suggest_loguniform suggest_uniform system_attrs user_attrs
""",
    "optuna.trial.FrozenTrial": """
constraints datetime_complete datetime_start distributions duration intermediate_values last_step number params report
set_constraint set_system_attr set_user_attr should_prune state suggest_categorical suggest_discrete_uniform
suggest_float suggest_int suggest_loguniform suggest_uniform system_attrs user_attrs value values
""",
    "faiss.IndexFlatL2": """
add add_c add_ex add_sa_codes add_sa_codes_c add_with_ids add_with_ids_c add_with_ids_ex assign assign_c cached_l2norms
check_compatible_for_merge clear_l2norms code_size codes compute_distance_subset compute_residual compute_residual_n d
get_CodePacker get_FlatCodesDistanceComputer get_distance_computer get_xb is_trained merge_from metric_arg metric_type
ntotal permute_entries permute_entries_c range_search range_search_c reconstruct reconstruct_batch reconstruct_batch_c
reconstruct_c reconstruct_n reconstruct_n_c remove_ids remove_ids_c reset sa_code_size sa_decode sa_decode_c sa_encode
sa_encode_c search search1 search_and_reconstruct search_and_reconstruct_c search_c search_ex search_subset
sync_l2norms thisown train train_c train_ex train_with_queries verbose
""",
    "faiss.IndexFlatIP": """
add add_c add_ex add_sa_codes add_sa_codes_c add_with_ids add_with_ids_c add_with_ids_ex assign assign_c
check_compatible_for_merge code_size codes compute_distance_subset compute_residual compute_residual_n d get_CodePacker
get_FlatCodesDistanceComputer get_distance_computer get_xb is_trained merge_from metric_arg metric_type ntotal
permute_entries permute_entries_c range_search range_search_c reconstruct reconstruct_batch reconstruct_batch_c
reconstruct_c reconstruct_n reconstruct_n_c remove_ids remove_ids_c reset sa_code_size sa_decode sa_decode_c sa_encode
sa_encode_c search search1 search_and_reconstruct search_and_reconstruct_c search_c search_ex search_subset thisown
train train_c train_ex train_with_queries verbose
""",
    "faiss.IndexIVFFlat": """
PARALLEL_MODE_NO_HEAP_INIT add add_c add_core add_ex add_sa_codes add_sa_codes_c add_with_ids add_with_ids_c
add_with_ids_ex assign assign_c by_residual check_compatible_for_merge check_ids_sorted clustering_index
coarse_code_size code_size compute_residual compute_residual_n copy_subset_to cp d decode_listno decode_vectors
direct_map encode_listno encode_vectors get_CodePacker get_InvertedListScanner get_distance_computer get_list_size
invlists is_trained make_direct_map max_codes merge_from metric_arg metric_type nlist nprobe ntotal own_fields
own_invlists parallel_mode quantizer quantizer_trains_alone range_search range_search_c range_search_preassigned
range_search_preassigned_c reconstruct reconstruct_batch reconstruct_batch_c reconstruct_c reconstruct_from_offset
reconstruct_n reconstruct_n_c remove_ids remove_ids_c replace_invlists reset sa_code_size sa_decode sa_decode_c
sa_encode sa_encode_c search search1 search_and_reconstruct search_and_reconstruct_c search_and_return_codes
search_and_return_codes_c search_c search_ex search_preassigned search_preassigned_c search_subset set_direct_map_type
thisown train train_c train_encoder train_encoder_num_vectors train_ex train_q1 train_with_queries update_vectors
update_vectors_c verbose
""",
    "tqdm.tqdm": """
ascii bar_format clear close colour delay desc disable display dynamic_miniters dynamic_ncols external_write_mode
format_dict format_interval format_meter format_num format_sizeof fp get_lock gui initial iterable last_print_n
last_print_t leave lock_args maxinterval mininterval miniters monitor monitor_interval moveto n ncols nrows pandas pos
postfix refresh reset set_description set_description_str set_lock set_postfix set_postfix_str smoothing sp start_t
status_printer total unit unit_divisor unit_scale unpause update wrapattr write
""",
    "sklearn.linear_model.LogisticRegression": """
C class_weight classes_ coef_ decision_function densify dual feature_names_in_ fit fit_intercept get_metadata_routing
get_params intercept_ intercept_scaling l1_ratio max_iter multi_class n_features_in_ n_iter_ n_jobs penalty predict
predict_log_proba predict_proba random_state score set_callbacks set_decision_function_request set_fit_request
set_inverse_transform_request set_params set_partial_fit_request set_predict_log_proba_request
set_predict_proba_request set_predict_request set_score_request set_split_request set_transform_request solver sparsify
tol verbose warm_start
""",
    "sklearn.ensemble.RandomForestClassifier": """
apply base_estimator base_estimator_ bootstrap ccp_alpha class_weight classes_ criterion decision_path estimator
estimator_ estimator_params estimators_ estimators_samples_ feature_importances_ feature_names_in_ fit
get_metadata_routing get_params max_depth max_features max_leaf_nodes max_samples min_impurity_decrease
min_samples_leaf min_samples_split min_weight_fraction_leaf monotonic_cst n_classes_ n_estimators n_features_in_ n_jobs
n_outputs_ oob_decision_function_ oob_score oob_score_ predict predict_log_proba predict_proba random_state score
set_decision_function_request set_fit_request set_inverse_transform_request set_params set_partial_fit_request
set_predict_log_proba_request set_predict_proba_request set_predict_request set_score_request set_split_request
set_transform_request verbose warm_start
""",
    "sklearn.cluster.KMeans": """
algorithm cluster_centers_ copy_x feature_names_in_ fit fit_predict fit_transform get_feature_names_out
get_metadata_routing get_params inertia_ init labels_ max_iter n_clusters n_features_in_ n_init n_iter_ predict
random_state score set_decision_function_request set_fit_request set_inverse_transform_request set_output set_params
set_partial_fit_request set_predict_log_proba_request set_predict_proba_request set_predict_request set_score_request
set_split_request set_transform_request tol transform verbose
""",
    "sklearn.ensemble.RandomForestRegressor": """
apply base_estimator base_estimator_ bootstrap ccp_alpha class_weight classes_ criterion decision_path estimator
estimator_ estimator_params estimators_ estimators_samples_ feature_importances_ feature_names_in_ fit
get_metadata_routing get_params max_depth max_features max_leaf_nodes max_samples min_impurity_decrease
min_samples_leaf min_samples_split min_weight_fraction_leaf monotonic_cst n_classes_ n_estimators n_features_in_ n_jobs
n_outputs_ oob_prediction_ oob_score oob_score_ predict random_state score set_decision_function_request
set_fit_request set_inverse_transform_request set_params set_partial_fit_request set_predict_log_proba_request
set_predict_proba_request set_predict_request set_score_request set_split_request set_transform_request verbose
warm_start
""",
    "sklearn.pipeline.Pipeline": """
classes_ decision_function feature_names_in_ fit fit_predict fit_transform get_feature_names_out get_metadata_routing
get_params inverse_transform memory n_features_in_ named_steps predict predict_log_proba predict_proba score
score_samples set_callbacks set_decision_function_request set_fit_request set_inverse_transform_request set_output
set_params set_partial_fit_request set_predict_log_proba_request set_predict_proba_request set_predict_request
set_score_request set_split_request set_transform_request steps transform transform_input verbose
""",
    "sklearn.feature_extraction.text.TfidfVectorizer": """
analyzer binary build_analyzer build_preprocessor build_tokenizer decode decode_error dtype encoding feature_names_in_
fit fit_transform fixed_vocabulary_ get_feature_names_out get_metadata_routing get_params get_stop_words idf_ input
inverse_transform lowercase max_df max_features min_df n_features_in_ ngram_range norm preprocessor
set_decision_function_request set_fit_request set_inverse_transform_request set_params set_partial_fit_request
set_predict_log_proba_request set_predict_proba_request set_predict_request set_score_request set_split_request
set_transform_request smooth_idf stop_words stop_words_ strip_accents sublinear_tf token_pattern tokenizer transform
use_idf vocabulary vocabulary_
""",
    "xgboost.XGBClassifier": """
apply base_score best_iteration best_ntree_limit best_score booster callbacks classes_ coef_ colsample_bylevel
colsample_bynode colsample_bytree device early_stopping_rounds enable_categorical eval_metric evals_result
evals_result_ feature_importances_ feature_names_in_ feature_types feature_weights fit gamma get_booster
get_num_boosting_rounds get_params get_xgb_params gpu_id grow_policy importance_type interaction_constraints intercept_
kwargs learning_rate load_model max_bin max_cat_threshold max_cat_to_onehot max_delta_step max_depth max_leaves
min_child_weight missing monotone_constraints multi_strategy n_classes_ n_estimators n_features_in_ n_jobs
num_parallel_tree objective predict predict_proba predictor random_state reg_alpha reg_lambda sampling_method
save_model scale_pos_weight set_params subsample tree_method use_label_encoder validate_parameters verbosity
""",
    "xgboost.XGBRegressor": """
apply base_score best_iteration best_ntree_limit best_score booster callbacks classes_ coef_ colsample_bylevel
colsample_bynode colsample_bytree device early_stopping_rounds enable_categorical eval_metric evals_result
evals_result_ feature_importances_ feature_names_in_ feature_types feature_weights fit gamma get_booster
get_num_boosting_rounds get_params get_xgb_params gpu_id grow_policy importance_type interaction_constraints intercept_
kwargs learning_rate load_model max_bin max_cat_threshold max_cat_to_onehot max_delta_step max_depth max_leaves
min_child_weight missing monotone_constraints multi_strategy n_classes_ n_estimators n_features_in_ n_jobs
num_parallel_tree objective predict predictor random_state reg_alpha reg_lambda sampling_method save_model
scale_pos_weight set_params subsample tree_method validate_parameters verbosity
""",
    "lightgbm.LGBMClassifier": """
best_iteration_ best_score_ booster_ boosting_type class_weight classes_ colsample_bytree decision_function
evals_result_ feature_importances_ feature_name_ feature_names_in_ fit fitted_ get_metadata_routing get_params
importance_type learning_rate max_depth min_child_samples min_child_weight min_split_gain n_classes_ n_estimators
n_estimators_ n_features_ n_features_in_ n_iter_ n_jobs num_leaves objective objective_ predict predict_proba
random_state reg_alpha reg_lambda score set_decision_function_request set_fit_request set_inverse_transform_request
set_params set_partial_fit_request set_predict_log_proba_request set_predict_proba_request set_predict_request
set_score_request set_split_request set_transform_request silent subsample subsample_for_bin subsample_freq
""",
    "lightgbm.LGBMRegressor": """
best_iteration_ best_score_ booster_ boosting_type class_weight colsample_bytree evals_result_ feature_importances_
feature_name_ feature_names_in_ fit fitted_ get_metadata_routing get_params importance_type learning_rate max_depth
min_child_samples min_child_weight min_split_gain n_estimators n_estimators_ n_features_ n_features_in_ n_iter_ n_jobs
num_leaves objective objective_ predict random_state reg_alpha reg_lambda score set_decision_function_request
set_fit_request set_inverse_transform_request set_params set_partial_fit_request set_predict_log_proba_request
set_predict_proba_request set_predict_request set_score_request set_split_request set_transform_request silent
subsample subsample_for_bin subsample_freq
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
insert_page insert_pdf is_closed is_dirty is_encrypted is_fast_webaccess is_form_pdf is_pdf is_reflowable is_repaired
is_stream journal_can_do journal_enable journal_is_enabled journal_load journal_op_name journal_position journal_redo
journal_save journal_start_op journal_stop_op journal_undo language last_location layer_ui_configs layout load_page
location_from_page_number make_bookmark markinfo metadata move_page name need_appearances needs_pass new_page
next_location outline page_annot_xrefs page_count page_count2 page_cropbox page_number_from_location page_xref
pagelayout pagemode pages pdf_catalog pdf_trailer permissions prev_location recolor reload_page repair resolve_link
resolve_names rewrite_images save saveIncr save_snapshot scrub search_page_for select set_language set_layer
set_layer_ui_config set_markinfo set_metadata set_oc set_ocmd set_page_labels set_pagelayout set_pagemode set_toc
set_toc_item set_xml_metadata stream subset_fonts switch_layer this this_is_pdf thisown tobytes update_object
update_stream version_count write xref xref_copy xref_get_key xref_get_keys xref_is_font xref_is_image xref_is_stream
xref_is_xobject xref_length xref_object xref_set_key xref_stream xref_stream_raw xref_xml_metadata
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
    "transformers.trainer_utils.TrainOutput": """
count global_step index metrics training_loss
""",
    "transformers.trainer_utils.PredictionOutput": """
count index label_ids metrics predictions
""",
    "transformers.Trainer": """
accelerator add_callback amp_dtype args autocast_smart_context_manager backward_prefetch call_model_init
callback_handler can_return_loss compare_trainer_and_checkpoint_args compute_loss compute_loss_context_manager
compute_loss_func compute_metrics compute_objective control create_accelerator_and_postprocess create_model_card
create_optimizer create_optimizer_and_scheduler create_scheduler current_flos current_gradient_accumulation_steps
data_collator deepspeed do_grad_scaling end eval_dataset evaluate evaluation_loop floating_point_ops forward_prefetch
fsdp gather_function get_batch_samples get_cp_size get_decay_parameter_names get_eval_dataloader get_learning_rates
get_num_trainable_parameters get_optimizer_cls_and_kwargs get_optimizer_group get_sp_size get_test_dataloader
get_total_train_batch_size get_tp_size get_train_dataloader hp_name hp_search_backend hp_space hub_model_id
hyperparameter_search init_git_repo init_hf_repo ipex_optimize_model is_deepspeed_enabled
is_distributed_loading_by_transformers is_fsdp_enabled is_fsdp_xla_enabled is_fsdp_xla_v1_enabled
is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel is_tp_enabled is_world_process_zero
jit_compilation_time label_names label_smoother limit_all_gathers log log_metrics loss_is_scaled_for_ga lr_scheduler
metrics_format model model_accepts_loss_kwargs model_init model_preparation_time model_wrapped neftune_hook_handle
neftune_noise_alpha num_examples num_tokens objective optimizer optimizer_cls_and_kwargs place_model_on_device
pop_callback predict prediction_loop prediction_step preprocess_logits_for_metrics processing_class
propagate_args_to_deepspeed push_in_progress push_to_hub remove_callback repo save_metrics save_model save_state scaler
set_initial_training_values sharded_ddp state store_flos tokenizer torch_jit_model_eval train train_dataset
training_step use_apex use_cpu_amp use_cuda_amp use_tune_checkpoints
""",
    "transformers.trainer_utils.EvalPrediction": """
elements inputs label_ids losses predictions
""",
    "transformers.Seq2SeqTrainer": """
accelerator add_callback amp_dtype args autocast_smart_context_manager backward_prefetch call_model_init
callback_handler can_return_loss compare_trainer_and_checkpoint_args compute_loss compute_loss_context_manager
compute_loss_func compute_metrics compute_objective control create_accelerator_and_postprocess create_model_card
create_optimizer create_optimizer_and_scheduler create_scheduler current_flos current_gradient_accumulation_steps
data_collator deepspeed do_grad_scaling end eval_dataset evaluate evaluation_loop floating_point_ops forward_prefetch
fsdp gather_function get_batch_samples get_cp_size get_decay_parameter_names get_eval_dataloader get_learning_rates
get_num_trainable_parameters get_optimizer_cls_and_kwargs get_optimizer_group get_sp_size get_test_dataloader
get_total_train_batch_size get_tp_size get_train_dataloader hp_name hp_search_backend hp_space hub_model_id
hyperparameter_search init_git_repo init_hf_repo ipex_optimize_model is_deepspeed_enabled
is_distributed_loading_by_transformers is_fsdp_enabled is_fsdp_xla_enabled is_fsdp_xla_v1_enabled
is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel is_tp_enabled is_world_process_zero
jit_compilation_time label_names label_smoother limit_all_gathers load_generation_config log log_metrics
loss_is_scaled_for_ga lr_scheduler metrics_format model model_accepts_loss_kwargs model_init model_preparation_time
model_wrapped neftune_hook_handle neftune_noise_alpha num_examples num_tokens objective optimizer
optimizer_cls_and_kwargs place_model_on_device pop_callback predict prediction_loop prediction_step
preprocess_logits_for_metrics processing_class propagate_args_to_deepspeed push_in_progress push_to_hub remove_callback
repo save_metrics save_model save_state scaler set_initial_training_values sharded_ddp state store_flos tokenizer
torch_jit_model_eval train train_dataset training_step use_apex use_cpu_amp use_cuda_amp use_tune_checkpoints
""",
    "trl.SFTTrainer": """
accelerator add_callback amp_dtype args autocast_smart_context_manager aux_loss_enabled backward_prefetch
call_model_init callback_handler can_return_loss chat_template compare_trainer_and_checkpoint_args completion_only_loss
compute_loss compute_loss_context_manager compute_loss_func compute_metrics compute_objective control
create_accelerator_and_postprocess create_model_card create_optimizer create_optimizer_and_scheduler create_scheduler
current_flos current_gradient_accumulation_steps data_collator dataset_batch_size dataset_num_proc deepspeed
do_grad_scaling end eval_dataset evaluate evaluation_loop floating_point_ops forward_prefetch fsdp gather_function
get_batch_samples get_cp_size get_decay_parameter_names get_eval_dataloader get_learning_rates
get_num_trainable_parameters get_optimizer_cls_and_kwargs get_optimizer_group get_sp_size get_test_dataloader
get_total_train_batch_size get_tp_size get_train_dataloader hp_name hp_search_backend hp_space hub_model_id
hyperparameter_search init_git_repo init_hf_repo ipex_optimize_model is_deepspeed_enabled
is_distributed_loading_by_transformers is_fsdp_enabled is_fsdp_xla_enabled is_fsdp_xla_v1_enabled
is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel is_tp_enabled is_world_process_zero
jit_compilation_time label_names label_smoother limit_all_gathers log log_metrics loss_is_scaled_for_ga lr_scheduler
maybe_activation_offload_context metrics_format model model_accepts_loss_kwargs model_init model_preparation_time
model_wrapped neftune_hook_handle neftune_noise_alpha num_examples num_tokens num_virtual_tokens objective optimizer
optimizer_cls_and_kwargs padding_free place_model_on_device pop_callback predict prediction_loop prediction_step
preprocess_logits_for_metrics processing_class propagate_args_to_deepspeed push_in_progress push_to_hub remove_callback
repo router_aux_loss_coef save_metrics save_model save_state scaler set_initial_training_values sharded_ddp state
store_flos tokenizer torch_jit_model_eval train train_dataset training_step use_apex use_cpu_amp use_cuda_amp
use_tune_checkpoints
""",
    "trl.DPOTrainer": """
accelerator add_callback amp_dtype args autocast_smart_context_manager aux_loss_coef aux_loss_enabled backward_prefetch
beta build_tokenized_answer call_model_init callback_handler can_return_loss compare_trainer_and_checkpoint_args
compute_loss compute_loss_context_manager compute_loss_func compute_metrics compute_objective compute_ref_log_probs
compute_reference_log_probs concatenated_forward concatenated_inputs control create_accelerator_and_postprocess
create_model_card create_optimizer create_optimizer_and_scheduler create_scheduler current_flos
current_gradient_accumulation_steps data_collator dataset_num_proc deepspeed do_grad_scaling dpo_loss dpo_loss_fn end
eos_token_id eval_dataset evaluate evaluation_loop f_alpha_divergence_coef f_divergence_params f_divergence_type
floating_point_ops forward_prefetch fsdp gather_function generate_during_eval generate_from_model_and_ref
get_batch_logps get_batch_loss_metrics get_batch_samples get_cp_size get_decay_parameter_names get_eval_dataloader
get_learning_rates get_num_trainable_parameters get_optimizer_cls_and_kwargs get_optimizer_group get_sp_size
get_test_dataloader get_total_train_batch_size get_tp_size get_train_dataloader hp_name hp_search_backend hp_space
hub_model_id hyperparameter_search init_git_repo init_hf_repo ipex_optimize_model is_deepspeed_enabled
is_distributed_loading_by_transformers is_encoder_decoder is_fsdp_enabled is_fsdp_xla_enabled is_fsdp_xla_v1_enabled
is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel is_peft_model is_tp_enabled is_vision_model
is_world_process_zero jit_compilation_time label_names label_pad_token_id label_smoother label_smoothing ld_alpha
liger_loss_fn limit_all_gathers log log_metrics loss_is_scaled_for_ga loss_type loss_types loss_weights lr_scheduler
max_completion_length max_length max_prompt_length max_target_length maybe_activation_offload_context metrics_format
model model_accepts_loss_kwargs model_adapter_name model_init model_preparation_time model_wrapped neftune_hook_handle
neftune_noise_alpha null_ref_context num_examples num_tokens objective optimizer optimizer_cls_and_kwargs pad_token
pad_token_id padding_free padding_value place_model_on_device pop_callback precompute_ref_log_probs
precompute_ref_logps predict prediction_loop prediction_step preprocess_logits_for_metrics process_row processing_class
processor propagate_args_to_deepspeed push_in_progress push_to_hub ref_adapter_name ref_model reference_free
remove_callback repo router_aux_loss_coef running save_metrics save_model save_state scaler set_initial_training_values
sharded_ddp state store_flos store_metrics tokenize_row tokenizer torch_jit_model_eval train train_dataset
training_step truncation_mode use_apex use_cpu_amp use_cuda_amp use_dpo_data_collator use_liger_kernel
use_logits_to_keep use_tune_checkpoints use_weighting
""",
    "trl.RewardTrainer": """
accelerator add_callback amp_dtype args autocast_smart_context_manager aux_loss_enabled backward_prefetch
call_model_init callback_handler can_return_loss compare_trainer_and_checkpoint_args compute_loss
compute_loss_context_manager compute_loss_func compute_metrics compute_objective control
create_accelerator_and_postprocess create_model_card create_optimizer create_optimizer_and_scheduler create_scheduler
current_flos current_gradient_accumulation_steps data_collator deepspeed do_grad_scaling end eval_dataset evaluate
evaluation_loop floating_point_ops forward_prefetch fsdp gather_function get_batch_samples get_cp_size
get_decay_parameter_names get_eval_dataloader get_learning_rates get_num_trainable_parameters
get_optimizer_cls_and_kwargs get_optimizer_group get_sp_size get_test_dataloader get_total_train_batch_size get_tp_size
get_train_dataloader hp_name hp_search_backend hp_space hub_model_id hyperparameter_search init_git_repo init_hf_repo
ipex_optimize_model is_deepspeed_enabled is_distributed_loading_by_transformers is_fsdp_enabled is_fsdp_xla_enabled
is_fsdp_xla_v1_enabled is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel is_tp_enabled
is_world_process_zero jit_compilation_time label_names label_smoother limit_all_gathers log log_metrics
loss_is_scaled_for_ga lr_scheduler maybe_activation_offload_context metrics_format model model_accepts_loss_kwargs
model_init model_preparation_time model_wrapped neftune_hook_handle neftune_noise_alpha num_examples num_tokens
objective optimizer optimizer_cls_and_kwargs place_model_on_device pop_callback predict prediction_loop prediction_step
preprocess_logits_for_metrics processing_class propagate_args_to_deepspeed push_in_progress push_to_hub remove_callback
repo save_metrics save_model save_state scaler set_initial_training_values sharded_ddp state store_flos tokenizer
torch_jit_model_eval train train_dataset training_step use_apex use_cpu_amp use_cuda_amp use_reward_data_collator
use_tune_checkpoints visualize_samples
""",
    "trl.KTOTrainer": """
accelerator add_callback amp_dtype args autocast_smart_context_manager aux_loss_coef aux_loss_enabled backward_prefetch
bco_loss beta calculate_KL call_model_init callback_handler can_return_loss clf compare_trainer_and_checkpoint_args
compute_loss compute_loss_context_manager compute_loss_func compute_metrics compute_objective compute_ref_log_probs
compute_reference_log_probs control create_accelerator_and_postprocess create_model_card create_optimizer
create_optimizer_and_scheduler create_scheduler current_flos current_gradient_accumulation_steps data_collator
deepspeed desirable_weight do_grad_scaling embedding_func embedding_tokenizer end eval_dataset evaluate evaluation_loop
floating_point_ops forward forward_prefetch fsdp gather_function generate_during_eval generate_from_model_and_ref
get_batch_logps get_batch_loss_metrics get_batch_samples get_cp_size get_decay_parameter_names get_eval_dataloader
get_learning_rates get_num_trainable_parameters get_optimizer_cls_and_kwargs get_optimizer_group get_sp_size
get_test_dataloader get_total_train_batch_size get_tp_size get_train_dataloader hp_name hp_search_backend hp_space
hub_model_id hyperparameter_search init_git_repo init_hf_repo ipex_optimize_model is_deepspeed_enabled
is_distributed_loading_by_transformers is_encoder_decoder is_fsdp_enabled is_fsdp_xla_enabled is_fsdp_xla_v1_enabled
is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel is_peft_model is_tp_enabled
is_world_process_zero jit_compilation_time kto_loss kto_loss_fn label_names label_pad_token_id label_smoother
limit_all_gathers log log_metrics loss_is_scaled_for_ga loss_type lr_scheduler match_underlying_distribution
max_completion_length max_length max_prompt_length maybe_activation_offload_context metrics_format model
model_accepts_loss_kwargs model_adapter_name model_init model_preparation_time model_wrapped neftune_hook_handle
neftune_noise_alpha null_ref_context num_examples num_tokens objective optimizer optimizer_cls_and_kwargs padding_value
place_model_on_device pop_callback precompute_ref_log_probs precompute_ref_logps predict prediction_loop
prediction_step preprocess_logits_for_metrics processing_class propagate_args_to_deepspeed push_in_progress push_to_hub
ref_adapter_name ref_model remove_callback repo router_aux_loss_coef running save_metrics save_model save_state scaler
set_initial_training_values sharded_ddp state store_flos store_metrics tokenizer torch_jit_model_eval train
train_dataset training_step truncation_mode undesirable_weight use_apex use_cpu_amp use_cuda_amp use_dpo_data_collator
use_liger_kernel use_tune_checkpoints
""",
    "trl.ORPOTrainer": """
accelerator add_callback amp_dtype args autocast_smart_context_manager aux_loss_coef aux_loss_enabled backward_prefetch
beta build_tokenized_answer call_model_init callback_handler can_return_loss compare_trainer_and_checkpoint_args
compute_loss compute_loss_context_manager compute_loss_func compute_metrics compute_objective concatenated_forward
concatenated_inputs control create_accelerator_and_postprocess create_model_card create_optimizer
create_optimizer_and_scheduler create_scheduler current_flos current_gradient_accumulation_steps data_collator
decoder_start_token_id deepspeed do_grad_scaling end eval_dataset evaluate evaluation_loop floating_point_ops
forward_prefetch fsdp gather_function generate_during_eval generate_from_model get_batch_logps get_batch_loss_metrics
get_batch_samples get_cp_size get_decay_parameter_names get_eval_dataloader get_learning_rates
get_num_trainable_parameters get_optimizer_cls_and_kwargs get_optimizer_group get_sp_size get_test_dataloader
get_total_train_batch_size get_tp_size get_train_dataloader hp_name hp_search_backend hp_space hub_model_id
hyperparameter_search init_git_repo init_hf_repo ipex_optimize_model is_deepspeed_enabled
is_distributed_loading_by_transformers is_encoder_decoder is_fsdp_enabled is_fsdp_xla_enabled is_fsdp_xla_v1_enabled
is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel is_tp_enabled is_world_process_zero
jit_compilation_time label_names label_pad_token_id label_smoother limit_all_gathers log log_metrics
loss_is_scaled_for_ga lr_scheduler max_completion_length max_length max_prompt_length metrics_format model
model_accepts_loss_kwargs model_init model_preparation_time model_wrapped neftune_hook_handle neftune_noise_alpha
num_examples num_tokens objective odds_ratio_loss optimizer optimizer_cls_and_kwargs pad_token_id padding_value
place_model_on_device pop_callback predict prediction_loop prediction_step preprocess_logits_for_metrics
processing_class propagate_args_to_deepspeed push_in_progress push_to_hub remove_callback repo save_metrics save_model
save_state scaler set_initial_training_values sharded_ddp state store_flos store_metrics tokenize_row tokenizer
torch_jit_model_eval train train_dataset training_step truncation_mode use_apex use_cpu_amp use_cuda_amp
use_dpo_data_collator use_tune_checkpoints
""",
    "trl.GRPOTrainer": """
accelerator add_callback amp_dtype args async_loop async_loop_ready_event async_loop_thread
autocast_smart_context_manager aux_loss_enabled backward_prefetch beta call_model_init callback_handler can_return_loss
chat_template chat_template_kwargs commit_scheduler compare_trainer_and_checkpoint_args compute_liger_loss compute_loss
compute_loss_context_manager compute_loss_func compute_metrics compute_objective continuous_batching_config control
create_accelerator_and_postprocess create_model_card create_optimizer create_optimizer_and_scheduler create_scheduler
current_flos current_gradient_accumulation_steps data_collator deepspeed do_grad_scaling end entropy_coef
environment_factories environments eos_token_id eos_token_ids epsilon_high epsilon_low eval_dataset evaluate
evaluation_loop floating_point_ops forward_prefetch fsdp gather_function generation_config generation_kwargs
get_batch_samples get_cp_size get_decay_parameter_names get_eval_dataloader get_gamma_weights get_high_entropy_mask
get_learning_rates get_num_trainable_parameters get_off_policy_mask get_optimizer_cls_and_kwargs get_optimizer_group
get_sp_size get_test_dataloader get_total_train_batch_size get_tp_size get_train_dataloader guided_decoding_regex
hp_name hp_search_backend hp_space hub_model_id hyperparameter_search importance_sampling_level init_git_repo
init_hf_repo ipex_optimize_model is_deepspeed_enabled is_distributed_loading_by_transformers is_fsdp_enabled
is_fsdp_xla_enabled is_fsdp_xla_v1_enabled is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel
is_tp_enabled is_world_process_zero jit_compilation_time label_names label_smoother liger_grpo_loss limit_all_gathers
llm log log_completions log_metrics log_multimodal log_unique_prompts loss_is_scaled_for_ga loss_type lr_scheduler
mask_truncated_completions max_completion_length max_prompt_length max_tool_calling_iterations metrics_format min_p
model model_accepts_loss_kwargs model_init model_kwarg_keys model_preparation_time model_wrapped
multi_objective_aggregation neftune_hook_handle neftune_noise_alpha num_completions_to_print num_examples
num_generations num_generations_eval num_iterations num_tokens objective off_policy_mask_threshold optimizer
optimizer_cls_and_kwargs pad_to_multiple_of pad_token pad_token_id place_model_on_device pop_callback predict
prediction_loop prediction_step preprocess_logits_for_metrics processing_class propagate_args_to_deepspeed
push_in_progress push_to_hub ref_model remove_callback repetition_penalty repo reward_func_names reward_funcs
reward_processing_classes reward_weights rollout_func router_aux_loss_coef sampling_params save_metrics save_model
save_state scale_rewards scaler set_initial_training_values sharded_ddp shuffle_dataset state store_flos temperature
tokenizer tools top_entropy_quantile top_k top_p torch_jit_model_eval tp_group train train_dataset training_step
use_adaptive_entropy use_apex use_cpu_amp use_cuda_amp use_liger_kernel use_liger_loss
use_transformers_continuous_batching use_transformers_paged use_tune_checkpoints use_vllm vllm_client vllm_generation
vllm_gpu_memory_utilization vllm_importance_sampling_cap vllm_importance_sampling_clip_max
vllm_importance_sampling_clip_min vllm_importance_sampling_correction vllm_importance_sampling_mode vllm_mode
vllm_tensor_parallel_size wandb_log_unique_prompts
""",
    "sentence_transformers.SentenceTransformerTrainer": """
accelerator accum_loss_components add_callback add_dataset_name_column add_dataset_name_transform
add_model_card_callback add_prompts_or_dataset_name_column add_prompts_or_dataset_name_transform amp_dtype args
autocast_smart_context_manager backward_prefetch call_model_init callback_handler can_return_loss collect_features
compare_trainer_and_checkpoint_args compute_loss compute_loss_context_manager compute_loss_func compute_metrics
compute_objective control create_accelerator_and_postprocess create_model_card create_optimizer
create_optimizer_and_scheduler create_scheduler current_flos current_gradient_accumulation_steps data_collator
data_collator_class deepspeed do_grad_scaling end eval_dataset evaluate evaluation_loop evaluator floating_point_ops
forward_prefetch fsdp gather_function get_batch_sampler get_batch_samples get_cp_size get_data_collator
get_decay_parameter_names get_default_loss get_eval_dataloader get_learning_rates get_multi_dataset_batch_sampler
get_num_trainable_parameters get_optimizer_cls_and_kwargs get_optimizer_group get_sp_size get_test_dataloader
get_total_train_batch_size get_tp_size get_train_dataloader hp_name hp_search_backend hp_space hub_model_id
hyperparameter_search init_git_repo init_hf_repo ipex_optimize_model is_deepspeed_enabled
is_distributed_loading_by_transformers is_fsdp_enabled is_fsdp_xla_enabled is_fsdp_xla_v1_enabled
is_fsdp_xla_v2_enabled is_in_train is_local_process_zero is_model_parallel is_tp_enabled is_world_process_zero
jit_compilation_time label_names label_smoother limit_all_gathers log log_metrics loss loss_is_scaled_for_ga
lr_scheduler maybe_add_prompts_or_dataset_name_column metrics_format model model_accepts_loss_kwargs
model_card_callback_class model_card_data_class model_class model_init model_preparation_time model_wrapped
neftune_hook_handle neftune_noise_alpha num_examples num_tokens objective optimizer optimizer_cls_and_kwargs
override_model_in_loss place_model_on_device pop_callback predict prediction_loop prediction_step prepare_loss
preprocess_dataset preprocess_logits_for_metrics processing_class propagate_args_to_deepspeed push_in_progress
push_to_hub remove_callback repo save_metrics save_model save_state scaler set_initial_training_values sharded_ddp
should_dataset_name_column_be_added state store_flos tokenizer torch_jit_model_eval track_loss_components train
train_dataset training_args_class training_step use_apex use_cpu_amp use_cuda_amp use_tune_checkpoints
validate_column_names
""",
    "diffusers.ImagePipelineOutput": """
clear copy fromkeys get images items keys move_to_end pop popitem setdefault to_tuple update values
""",
    "diffusers.pipelines.stable_diffusion.StableDiffusionPipelineOutput": """
clear copy fromkeys get images items keys move_to_end nsfw_content_detected pop popitem setdefault to_tuple update
values
""",
    "diffusers.pipelines.stable_diffusion_xl.StableDiffusionXLPipelineOutput": """
clear copy fromkeys get images items keys move_to_end pop popitem setdefault to_tuple update values
""",
    "diffusers.pipelines.flux.pipeline_output.FluxPipelineOutput": """
clear copy fromkeys get images items keys move_to_end pop popitem setdefault to_tuple update values
""",
    "evaluate.EvaluationModule": """
add add_batch buf_writer cache_file_name citation codebase_urls compute config_name data data_dir description
download_and_prepare experiment_id features file_paths filelock filelocks format homepage info inputs_description
keep_in_memory license max_concurrent_cache_files module_type name num_process process_id reference_urls
rendez_vous_lock seed selected_feature_format streamable timeout writer writer_batch_size
""",
    "faster_whisper.WhisperModel": """
add_word_timestamps detect_language encode feat_kwargs feature_extractor find_alignment frames_per_second
generate_segments generate_with_fallback get_prompt hf_tokenizer input_stride logger max_length model
num_samples_per_token supported_languages time_precision tokens_per_second transcribe
""",
    "faster_whisper.transcribe.Segment": """
avg_logprob compression_ratio count end id index no_speech_prob seek start temperature text tokens words
""",
    "faster_whisper.transcribe.Word": """
count end index probability start word
""",
    "faster_whisper.transcribe.TranscriptionInfo": """
all_language_probs count duration duration_after_vad index language language_probability transcription_options
vad_options
""",
    "faster_whisper.BatchedInferencePipeline": """
forward generate_segment_batched last_speech_timestamp model transcribe
""",
    "torch.Tensor": """
H T abs abs_ absolute absolute_ acos acos_ acosh acosh_ add add_ addbmm addbmm_ addcdiv addcdiv_ addcmul addcmul_ addmm
addmm_ addmv addmv_ addr addr_ adjoint align_as align_to all allclose amax amin aminmax angle any apply_ arccos arccos_
arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan arctan2 arctan2_ arctan_ arctanh arctanh_ argmax argmin argsort
argwhere as_strided as_strided_ as_strided_scatter as_subclass asin asin_ asinh asinh_ atan atan2 atan2_ atan_ atanh
atanh_ backward baddbmm baddbmm_ bernoulli bernoulli_ bfloat16 bincount bitwise_and bitwise_and_ bitwise_left_shift
bitwise_left_shift_ bitwise_not bitwise_not_ bitwise_or bitwise_or_ bitwise_right_shift bitwise_right_shift_
bitwise_xor bitwise_xor_ bmm bool broadcast_to byte cauchy_ ccol_indices ceil ceil_ chalf char cholesky
cholesky_inverse cholesky_solve chunk clamp clamp_ clamp_max clamp_max_ clamp_min clamp_min_ clip clip_ clone coalesce
col_indices conj conj_physical conj_physical_ contiguous copy_ copysign copysign_ corrcoef cos cos_ cosh cosh_
count_nonzero cov cpu cross crow_indices cuda cummax cummin cumprod cumprod_ cumsum cumsum_ data data_ptr deg2rad
deg2rad_ dense_dim dequantize det detach detach_ device diag diag_embed diagflat diagonal diagonal_scatter diff digamma
digamma_ dim dim_order dist div div_ divide divide_ dot double dsplit dtype eig element_size eq eq_ equal erf erf_ erfc
erfc_ erfinv erfinv_ exp exp2 exp2_ exp_ expand expand_as expm1 expm1_ exponential_ fill_ fill_diagonal_ fix fix_
flatten flip fliplr flipud float float_power float_power_ floor floor_ floor_divide floor_divide_ fmax fmin fmod fmod_
frac frac_ frexp gather gcd gcd_ ge ge_ geometric_ geqrf ger get_device grad grad_dtype grad_fn greater greater_
greater_equal greater_equal_ gt gt_ half hardshrink has_names hash_tensor heaviside heaviside_ histc histogram hsplit
hypot hypot_ i0 i0_ igamma igamma_ igammac igammac_ imag index index_add index_add_ index_copy index_copy_ index_fill
index_fill_ index_put index_put_ index_reduce index_reduce_ index_select indices inner int int_repr inverse
is_coalesced is_complex is_conj is_contiguous is_cpu is_cuda is_distributed is_floating_point is_inference is_ipu
is_leaf is_maia is_meta is_mkldnn is_mps is_mtia is_neg is_nested is_nonzero is_ort is_pinned is_quantized is_same_size
is_set_to is_shared is_signed is_sparse is_sparse_csr is_vulkan is_xpu isclose isfinite isinf isnan isneginf isposinf
isreal istft item itemsize kron kthvalue layout lcm lcm_ ldexp ldexp_ le le_ lerp lerp_ less less_ less_equal
less_equal_ lgamma lgamma_ log log10 log10_ log1p log1p_ log2 log2_ log_ log_normal_ log_softmax logaddexp logaddexp2
logcumsumexp logdet logical_and logical_and_ logical_not logical_not_ logical_or logical_or_ logical_xor logical_xor_
logit logit_ logsumexp long lstsq lt lt_ lu lu_solve mH mT map2_ map_ masked_fill masked_fill_ masked_scatter
masked_scatter_ masked_select matmul matrix_exp matrix_power max maximum mean median min minimum mm mode module_load
moveaxis movedim msort mul mul_ multinomial multiply multiply_ mv mvlgamma mvlgamma_ names nan_to_num nan_to_num_
nanmean nanmedian nanquantile nansum narrow narrow_copy nbytes ndim ndimension ne ne_ neg neg_ negative negative_
nelement new new_empty new_empty_strided new_full new_ones new_tensor new_zeros nextafter nextafter_ nonzero
nonzero_static norm normal_ not_equal not_equal_ numel numpy orgqr ormqr outer output_nr permute pin_memory pinverse
polygamma polygamma_ positive pow pow_ prelu prod put put_ q_per_channel_axis q_per_channel_scales
q_per_channel_zero_points q_scale q_zero_point qr qscheme quantile rad2deg rad2deg_ random_ ravel real reciprocal
reciprocal_ record_stream refine_names register_hook register_post_accumulate_grad_hook reinforce relu relu_ remainder
remainder_ rename rename_ renorm renorm_ repeat repeat_interleave requires_grad requires_grad_ reshape reshape_as
resize resize_ resize_as resize_as_ resize_as_sparse_ resolve_conj resolve_neg retain_grad retains_grad roll rot90
round round_ row_indices rsqrt rsqrt_ scatter scatter_ scatter_add scatter_add_ scatter_reduce scatter_reduce_ select
select_scatter set_ sgn sgn_ shape share_memory_ short sigmoid sigmoid_ sign sign_ signbit sin sin_ sinc sinc_ sinh
sinh_ size slice_inverse slice_scatter slogdet smm softmax solve sort sparse_dim sparse_mask sparse_resize_
sparse_resize_and_clear_ split split_with_sizes sqrt sqrt_ square square_ squeeze squeeze_ sspaddmm std stft storage
storage_offset storage_type stride sub sub_ subtract subtract_ sum sum_to_size svd swapaxes swapaxes_ swapdims
swapdims_ symeig t t_ take take_along_dim tan tan_ tanh tanh_ tensor_split tile to to_dense to_mkldnn to_padded_tensor
to_sparse to_sparse_bsc to_sparse_bsr to_sparse_coo to_sparse_csc to_sparse_csr tolist topk trace transpose transpose_
triangular_solve tril tril_ triu triu_ true_divide true_divide_ trunc trunc_ type type_as unbind unflatten unfold
uniform_ unique unique_consecutive unsafe_chunk unsafe_split unsafe_split_with_sizes unsqueeze unsqueeze_
untyped_storage values var vdot view view_as vsplit where xlogy xlogy_ xpu zero_
""",
    "torch.device": """
index type
""",
    "torch.utils.data.DataLoader": """
batch_sampler batch_size check_worker_number_rationality collate_fn dataset drop_last generator in_order
multiprocessing_context num_workers persistent_workers pin_memory pin_memory_device prefetch_factor sampler timeout
worker_init_fn
""",
    "vllm.RequestOutput": """
add ec_transfer_params encoder_prompt encoder_prompt_token_ids finished from_seq_group kv_transfer_params lora_request
metrics multi_modal_placeholders new num_cache_creation_tokens num_cached_tokens outputs prompt prompt_logprobs
prompt_token_id_logprobs prompt_token_ids request_id
""",
    "vllm.CompletionOutput": """
cumulative_logprob finish_reason finished index logprobs lora_request routed_experts sampling_mask spec_decode_metrics
stop_reason text token_ids weight_versions
""",
    "vllm.SamplingParams": """
all_stop_token_ids allowed_token_ids bad_words bad_words_token_ids best_of clone detokenize eos_token_id extra_args
flat_logprobs for_sampler_warmup frequency_penalty from_optional guided_decoding ignore_eos include_stop_str_in_output
logit_bias logits_processors logprob_token_ids logprobs max_tokens min_p min_tokens n num_logprobs output_kind
output_text_buffer_length presence_penalty prompt_logprob_start prompt_logprob_token_ids prompt_logprobs
repetition_detection repetition_penalty routed_experts_prompt_start sampling_type seed skip_clone
skip_reading_prefix_cache skip_special_tokens spaces_between_special_tokens stop stop_token_ids stream_interval
structured_outputs temperature thinking_token_budget top_k top_p trace_decode_token_ids truncate_prompt_tokens
update_from_generation_config update_from_tokenizer verify watermarking
""",
    "vllm.EmbeddingRequestOutput": """
error finished from_base from_seq_group late_chunking num_cached_tokens outputs prompt_token_ids request_id
""",
    "vllm.PoolingRequestOutput": """
error finished from_seq_group late_chunking num_cached_tokens outputs prompt_token_ids request_id
""",
    "vllm.LLM": """
DEPRECATE_INIT_POSARGS DEPRECATE_LEGACY apply_model beam_search chat chat_template chat_template_config classify
collective_rpc default_sampling_params deprecate_legacy_api embed encode engine_class enqueue enqueue_chat
finish_weight_update from_engine_args generate get_default_sampling_params get_engine_class get_metrics get_tokenizer
get_weight_version get_world_size init_weight_transfer_engine input_processor io_processor llm_engine model_config
pooling_io_processors pooling_task preprocess_chat release_kv_cache_memory renderer request_counter reset_mm_cache
reset_prefix_cache reward runner_type score set_tokenizer shutdown_weight_transfer_engine sleep
start_draft_weight_update start_profile start_weight_update stop_profile supported_tasks update_weight_version
update_weights wait_for_completion wake_up
""",
    "vllm.ClassificationRequestOutput": """
error finished from_base from_seq_group late_chunking num_cached_tokens outputs prompt_token_ids request_id
""",
    "vllm.ScoringRequestOutput": """
error finished from_base from_seq_group late_chunking num_cached_tokens outputs prompt_token_ids request_id
""",
    "vllm.outputs.EmbeddingOutput": """
embedding from_base hidden_size
""",
    "vllm.outputs.PoolingOutput": """
data embedding
""",
    "vllm.outputs.ClassificationOutput": """
from_base num_classes probs
""",
    "vllm.outputs.ScoringOutput": """
embedding from_base score
""",
}
