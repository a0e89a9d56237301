"""Which arguments calls of libraries take by name, in any of some releases.

A call that may take others as well is not told of.

Written by `python -m tests.guard.signatures taken`.
"""

from __future__ import annotations

from guard.signatures.learning_taken import LEARNING_TAKEN

#: By the name that a library is imported by, a line for each of its modules: calls, and what they take.
TAKEN: dict[str, str] = {
    "polars": """
: DataFrame LazyFrame(data height infer_schema_length nan_to_null orient schema schema_overrides strict)
  DataFrame.clear DataFrame.head DataFrame.limit DataFrame.tail LazyFrame.head LazyFrame.limit LazyFrame.tail(n)
  DataFrame.describe LazyFrame.describe(interpolation percentiles) DataFrame.drop LazyFrame.drop(columns strict
  version) DataFrame.drop_nulls LazyFrame.drop_nulls(subset) DataFrame.explode LazyFrame.explode(columns empty_as_null
  keep_nulls) DataFrame.fill_nan LazyFrame.fill_nan(fill_value value) DataFrame.fill_null LazyFrame.fill_null(limit
  matches_supertype strategy value) DataFrame.gather_every(n offset) DataFrame.hash_rows(seed seed_1 seed_2 seed_3)
  DataFrame.iter_rows(buffer_size named) DataFrame.iter_slices(n_rows) DataFrame.join(build_side coalesce how
  join_nulls left_on maintain_order nulls_equal on other right_on suffix validate version) DataFrame.join_asof
  LazyFrame.join_asof(allow_exact_matches allow_parallel by by_left by_right check_sortedness coalesce force_parallel
  left_on on other right_on strategy suffix tolerance) DataFrame.lazy DataFrame.reverse DataFrame.to_dicts
  LazyFrame.cache LazyFrame.reverse len() DataFrame.partition_by(as_dict by include_key maintain_order)
  DataFrame.pivot(aggregate_function allowed_args column_naming columns index maintain_order message on on_columns self
  separator sort_columns values version) DataFrame.quantile(interpolation quantile) DataFrame.rename
  LazyFrame.rename(mapping strict) DataFrame.rolling(by check_sorted closed group_by index_column offset period
  version) DataFrame.row(by_predicate index named) DataFrame.rows(named) DataFrame.sample(frac fraction n seed shuffle
  version with_replacement) DataFrame.shift LazyFrame.shift(fill_value n periods version) DataFrame.slice
  LazyFrame.slice(length offset) DataFrame.sort LazyFrame.sort(by descending maintain_order multithreaded nulls_last)
  DataFrame.to_arrow(compat_level future version) DataFrame.to_dict(as_series version) DataFrame.to_dummies(columns
  drop_first drop_nulls separator) DataFrame.to_numpy(allow_copy masked order structured use_pyarrow version writable)
  DataFrame.to_series(index) DataFrame.transpose(column_names header_name include_header) DataFrame.unique
  LazyFrame.unique(keep maintain_order subset) DataFrame.unnest LazyFrame.unnest(columns separator)
  DataFrame.unpivot(index on value_name variable_name) DataFrame.upsample(by every group_by maintain_order offset
  time_column version) DataFrame.vstack(df in_place other version) DataFrame.with_row_index
  LazyFrame.with_row_index(name offset) DataFrame.write_avro(compression file name) DataFrame.write_csv(batch_size
  check_extension compression compression_level credential_provider date_format datetime_format decimal_comma file
  float_precision float_scientific has_header include_bom include_header line_terminator null_value quote quote_char
  quote_style retries separator storage_options time_format version) DataFrame.write_delta(credential_provider
  delta_merge_options delta_write_options mode overwrite_schema storage_options target)
  DataFrame.write_excel(autofilter autofit column_formats column_totals column_widths conditional_formats dtype_formats
  float_precision formulas freeze_panes has_header header_format hidden_columns hide_gridlines include_header position
  row_heights row_totals sheet_zoom sparklines table_name table_style use_zip64 version workbook worksheet)
  DataFrame.write_ipc(compat_level compression credential_provider file future record_batch_size retries
  storage_options version) DataFrame.write_json(file pretty row_oriented) DataFrame.write_ndjson(check_extension
  compression compression_level file) DataFrame.write_parquet(arrow_schema compression compression_level
  credential_provider data_page_size encryption file metadata mkdir partition_by partition_chunk_size_bytes
  pyarrow_options retries row_group_size statistics storage_options use_pyarrow) LazyFrame.join(allow_parallel
  build_side coalesce force_parallel how join_nulls left_on maintain_order nulls_equal on other right_on suffix
  validate version) LazyFrame.sink_csv(_type_check batch_size check_extension collapse_joins compression
  compression_level credential_provider date_format datetime_format decimal_comma engine float_precision
  float_scientific has_header include_bom include_header lazy line_terminator maintain_order mkdir no_optimization
  null_value optimizations path predicate_pushdown projection_pushdown quote quote_char quote_style retries separator
  simplify_expression slice_pushdown storage_options sync_on_close time_format type_coercion version)
  LazyFrame.sink_ipc(_record_batch_statistics _type_check collapse_joins compat_level compression credential_provider
  engine lazy maintain_order mkdir no_optimization optimizations path predicate_pushdown projection_pushdown
  record_batch_size retries simplify_expression sinked_paths_callback slice_pushdown storage_options sync_on_close
  type_coercion) LazyFrame.sink_ndjson(_type_check check_extension collapse_joins compression compression_level
  credential_provider engine lazy maintain_order mkdir no_optimization optimizations path predicate_pushdown
  projection_pushdown retries simplify_expression slice_pushdown storage_options sync_on_close type_coercion)
  LazyFrame.sink_parquet(_type_check arrow_schema collapse_joins compression compression_level credential_provider
  data_page_size data_pagesize_limit encryption engine lazy maintain_order metadata mkdir no_optimization optimizations
  path predicate_pushdown projection_pushdown retries row_group_size simplify_expression sinked_paths_callback
  slice_pushdown statistics storage_options sync_on_close type_coercion) LazyFrame.unpivot(index on streamable
  value_name variable_name) concat(how items parallel rechunk strict) date_range(closed eager end high interval lazy
  low name start time_unit time_zone version) datetime_range(closed eager end interval start time_unit time_zone)
  from_arrow(data rechunk schema schema_overrides) from_dict(data schema schema_overrides strict) from_dicts(data
  infer_schema_length schema schema_overrides strict) from_numpy(data orient schema schema_overrides) from_pandas(data
  include_index nan_to_null rechunk schema_overrides) from_records(data infer_schema_length orient schema
  schema_overrides strict) lit(allow_object dtype value) read_avro(columns n_rows source) read_csv(batch_size columns
  comment_char comment_prefix credential_provider decimal_comma dtypes empty_string_is_null encoding eol_char
  extra_columns glob has_header ignore_errors include_file_paths infer_schema infer_schema_files infer_schema_length
  low_memory mapper missing_columns missing_utf8_is_empty_string n_rows n_threads new_columns new_name null_values
  old_name quote_char raise_if_empty rechunk row_count_name row_count_offset row_index_name row_index_offset
  sample_size schema schema_overrides separator skip_lines skip_rows skip_rows_after_header source storage_options
  truncate_ragged_lines try_parse_dates use_pyarrow version with_column_names) read_excel(columns drop_empty_cols
  drop_empty_rows engine engine_options has_header include_file_paths infer_schema_length raise_if_empty
  read_csv_options read_options schema_overrides sheet_id sheet_name source table_name version xlsx2csv_options)
  read_ipc(columns memory_map n_rows rechunk row_count_name row_count_offset row_index_name row_index_offset source
  storage_options use_pyarrow version) read_json(infer_schema_length schema schema_overrides source)
  read_ndjson(batch_size credential_provider file_cache_ttl ignore_errors include_file_paths infer_schema_length
  low_memory n_rows rechunk retries row_index_name row_index_offset schema schema_overrides source storage_options)
  read_parquet(_expand_paths allow_missing_columns columns credential_provider decryption glob hive_partitioning
  hive_schema include_file_paths low_memory memory_map missing_columns n_rows parallel pyarrow_options rechunk retries
  row_count_name row_count_offset row_index_name row_index_offset schema source storage_options try_parse_hive_dates
  use_pyarrow use_statistics version) scan_csv(cache comment_char comment_prefix credential_provider decimal_comma
  dtypes empty_string_is_null encoding eol_char extra_columns file_cache_ttl glob has_header ignore_errors
  include_file_paths infer_schema infer_schema_files infer_schema_length low_memory mapper missing_columns
  missing_utf8_is_empty_string n_rows new_columns new_name null_values old_name quote_char raise_if_empty rechunk
  retries row_count_name row_count_offset row_index_name row_index_offset schema schema_overrides separator skip_lines
  skip_rows skip_rows_after_header source storage_options truncate_ragged_lines try_parse_dates version
  with_column_names) scan_ipc(_record_batch_statistics cache credential_provider file_cache_ttl glob hive_partitioning
  hive_schema include_file_paths memory_map n_rows rechunk retries row_count_name row_count_offset row_index_name
  row_index_offset source storage_options try_parse_hive_dates version) scan_ndjson(batch_size credential_provider
  file_cache_ttl ignore_errors include_file_paths infer_schema_length low_memory n_rows rechunk retries row_count_name
  row_count_offset row_index_name row_index_offset schema schema_overrides source storage_options version)
  scan_parquet(_column_mapping _default_values _deletion_files _expand_paths _resolve_heavy_sources _row_count
  _source_sizes _table_statistics allow_missing_columns cache cast_options credential_provider decryption extra_columns
  glob hidden_file_prefix hive_partitioning hive_schema include_file_paths low_memory missing_columns n_rows parallel
  rechunk retries row_count_name row_count_offset row_index_name row_index_offset schema source storage_options
  try_parse_hive_dates use_statistics version)
""",
    "PIL": """
: Image.Image.alpha_composite(dest im source) Image.Image.convert(colors dither matrix mode palette) Image.Image.copy
  Image.Image.split ImageDraw.ImageDraw.getfont() Image.Image.crop(box) Image.Image.filter(filter)
  Image.Image.getbbox(alpha_only) Image.Image.getcolors(maxcolors) Image.Image.getpixel(xy)
  Image.Image.histogram(extrema mask) Image.Image.paste(box im mask) Image.Image.point(lut mode)
  Image.Image.putalpha(alpha) Image.Image.quantize(colors dither kmeans method palette) Image.Image.reduce(box factor)
  Image.Image.resize(box reducing_gap resample size) Image.Image.rotate(angle center expand fillcolor resample
  translate) Image.Image.seek(frame) Image.Image.thumbnail(reducing_gap resample size)
  Image.Image.tobytes(encoder_name) Image.Image.transform(data fill fillcolor method resample size)
  Image.Image.transpose(method) Image.alpha_composite(im1 im2) Image.blend(alpha im1 im2) Image.composite(image1 image2
  mask) Image.fromarray(mode obj) Image.frombytes(data decoder_name mode size) Image.merge(bands mode) Image.new(color
  mode size) Image.open(formats fp mode) ImageDraw.Draw(im mode) ImageDraw.ImageDraw.arc(end fill start width xy)
  ImageDraw.ImageDraw.bitmap(bitmap fill xy) ImageDraw.ImageDraw.chord ImageDraw.ImageDraw.pieslice(end fill outline
  start width xy) ImageDraw.ImageDraw.circle(fill outline radius width xy) ImageDraw.ImageDraw.ellipse
  ImageDraw.ImageDraw.polygon ImageDraw.ImageDraw.rectangle(fill outline width xy) ImageDraw.ImageDraw.line(fill joint
  width xy) ImageDraw.ImageDraw.multiline_text(align anchor direction embedded_color features fill font font_size
  language spacing stroke_fill stroke_width text xy) ImageDraw.ImageDraw.multiline_textbbox
  ImageDraw.ImageDraw.textbbox(align anchor direction embedded_color features font font_size language spacing
  stroke_width text xy) ImageDraw.ImageDraw.point(fill xy) ImageDraw.ImageDraw.regular_polygon(bounding_circle fill
  n_sides outline rotation width) ImageDraw.ImageDraw.rounded_rectangle(corners fill outline radius width xy)
  ImageDraw.ImageDraw.shape(fill outline shape) ImageDraw.ImageDraw.textlength(direction embedded_color features font
  font_size language text) ImageEnhance.Brightness ImageEnhance.Color ImageEnhance.Contrast ImageEnhance.Sharpness
  ImageOps.flip ImageOps.grayscale ImageOps.invert ImageOps.mirror(image) ImageFilter.BoxBlur
  ImageFilter.GaussianBlur(radius) ImageFilter.MedianFilter ImageFont.load_default(size)
  ImageFilter.UnsharpMask(percent radius threshold) ImageFont.FreeTypeFont.getbbox(anchor direction features language
  mode stroke_width text) ImageFont.FreeTypeFont.getlength(direction features language mode text)
  ImageFont.truetype(encoding font index layout_engine size) ImageGrab.grab(all_screens bbox include_layered_windows
  scale_down window xdisplay) ImageOps.autocontrast(cutoff ignore image mask preserve_tone) ImageOps.contain
  ImageOps.cover(image method size) ImageOps.crop(border image) ImageOps.equalize(image mask)
  ImageOps.exif_transpose(image in_place) ImageOps.expand(border fill image) ImageOps.fit(bleed centering image method
  size) ImageOps.pad(centering color image method size) ImageOps.posterize(bits image) ImageOps.scale(factor image
  resample) ImageOps.solarize(image threshold)
""",
    "requests": """
: Session() Session.delete Session.get Session.head Session.options Session.patch Session.post Session.put
  Session.request delete get head options patch post put request(allow_redirects auth cert cookies data files headers
  hooks json method params proxies stream timeout url verify)
adapters: HTTPAdapter(max_retries pool_block pool_connections pool_maxsize)
""",
    "httpx": """
: Client(app auth base_url cert cookies default_encoding event_hooks follow_redirects headers http1 http2 limits
  max_redirects mounts params proxies proxy timeout transport trust_env verify) Client.delete Client.get
  Client.head(auth cookies extensions follow_redirects headers params timeout url) Client.patch Client.post
  Client.put(auth content cookies data extensions files follow_redirects headers json params timeout url)
  Client.request Client.stream(auth content cookies data extensions files follow_redirects headers json method params
  timeout url) HTTPTransport(backend cert http1 http2 limits local_address proxy retries socket_options trust_env uds
  verify) Limits(keepalive_expiry max_connections max_keepalive_connections) Timeout(connect pool read timeout write)
  delete get head options(auth cert cookies follow_redirects headers params proxies proxy timeout trust_env url verify)
  patch post put(auth cert content cookies data files follow_redirects headers json params proxies proxy timeout
  trust_env url verify) request stream(auth cert content cookies data files follow_redirects headers json method params
  proxies proxy timeout trust_env url verify)
""",
    "openai": """
: AzureOpenAI(_enforce_credentials _strict_response_validation admin_api_key api_key api_version azure_ad_token
  azure_ad_token_provider azure_deployment azure_endpoint base_url default_headers default_query http_client
  max_retries organization project timeout webhook_secret websocket_base_url workload_identity)
  OpenAI(_enforce_credentials _strict_response_validation admin_api_key api_key base_url data_residency default_headers
  default_query http_client max_retries organization project provider timeout webhook_secret websocket_base_url
  workload_identity) OpenAI.audio.speech.create(extra_body extra_headers extra_query input instructions model
  response_format speed stream_format timeout voice) OpenAI.audio.transcriptions.create(chunking_strategy extra_body
  extra_headers extra_query file include keywords known_speaker_names known_speaker_references language languages model
  prompt response_format stream temperature timeout timestamp_granularities) OpenAI.batches.create(completion_window
  endpoint extra_body extra_headers extra_query input_file_id metadata output_expires_after timeout)
  OpenAI.chat.completions.create(audio extra_body extra_headers extra_query frequency_penalty function_call functions
  logit_bias logprobs max_completion_tokens max_tokens messages metadata modalities model moderation n
  parallel_tool_calls prediction presence_penalty prompt_cache_key prompt_cache_options prompt_cache_retention
  reasoning_effort response_format safety_identifier seed service_tier stop store stream stream_options temperature
  timeout tool_choice tools top_logprobs top_p user verbosity web_search_options) OpenAI.completions.create(best_of
  echo extra_body extra_headers extra_query frequency_penalty logit_bias logprobs max_tokens model n presence_penalty
  prompt seed stop stream stream_options suffix temperature timeout top_p user) OpenAI.embeddings.create(dimensions
  encoding_format extra_body extra_headers extra_query input model timeout user) OpenAI.files.create(expires_after
  extra_body extra_headers extra_query file purpose timeout) OpenAI.images.generate(background complexity extra_body
  extra_headers extra_query frame_count frame_duration_ms model moderation n output_compression output_format
  partial_images prompt quality response_format safety_identifier size stream style svg timeout user)
  OpenAI.moderations.create(extra_body extra_headers extra_query input model timeout)
  OpenAI.responses.create(access_programs background background_options context_management conversation extra_body
  extra_headers extra_query image include input instructions max_output_tokens max_tool_calls metadata model moderation
  parallel_tool_calls previous_response_id prompt prompt_cache_key prompt_cache_options prompt_cache_retention
  reasoning safety_identifier service_tier store stream stream_options temperature text timeout tool_choice tools
  top_logprobs top_p truncation user)
""",
    "anthropic": """
: Anthropic(_strict_response_validation _token_cache api_key auth_token base_url config connection_pool_limits
  credentials default_headers default_query http_client max_retries middleware open_telemetry profile proxies timeout
  transport webhook_key) Anthropic.messages.count_tokens(cache_control extra_body extra_headers extra_query messages
  model output_config output_format speed system thinking timeout tool_choice tools user_profile_id workspace_id)
  Anthropic.messages.create(cache_control container diagnostics extra_body extra_headers extra_query inference_geo
  max_tokens messages metadata model output_config service_tier speed stop_sequences stream system temperature thinking
  timeout tool_choice tools top_k top_p user_profile_id workspace_id)
""",
    "groq": """
: Groq(_strict_response_validation api_key base_url default_headers default_query http_client max_retries timeout)
  Groq.audio.transcriptions.create(extra_body extra_headers extra_query file language model prompt response_format
  temperature timeout timestamp_granularities url) Groq.chat.completions.create(citation_options compound_custom
  disable_tool_validation documents exclude_domains extra_body extra_headers extra_query frequency_penalty
  function_call functions include_domains include_reasoning logit_bias logprobs max_completion_tokens max_tokens
  messages metadata model n parallel_tool_calls presence_penalty reasoning_effort reasoning_format response_format
  search_settings seed service_tier stop store stream temperature timeout tool_choice tools top_logprobs top_p user)
""",
    "tqdm": """
: tqdm trange(TQDM_ ascii bar_format colour delay desc disable dynamic_ncols file gui initial is_method iterable leave
  lock_args maxinterval mininterval miniters ncols nrows position postfix smoothing total tqdm types unit unit_divisor
  unit_scale write_bytes)
auto: tqdm trange(TQDM_ ascii bar_format colour delay desc disable display dynamic_ncols file gui initial is_method
  iterable leave lock_args maxinterval mininterval miniters ncols nrows position postfix smoothing total tqdm types
  unit unit_divisor unit_scale write_bytes)
tqdm: close() set_description(desc refresh) update(n) write(end file nolock s)
""",
    "soundfile": """
: SoundFile(bitrate_mode channels closefd compression_level endian file format mode samplerate subtype)
  SoundFile.blocks(always_2d blocksize dtype fill_value frames out overlap) SoundFile.buffer_read(dtype frames)
  SoundFile.buffer_read_into(buffer dtype) SoundFile.buffer_write(data dtype) SoundFile.close SoundFile.copy_metadata
  SoundFile.flush SoundFile.seekable SoundFile.tell() SoundFile.read(always_2d dtype fill_value frames out)
  SoundFile.seek(frames whence) SoundFile.truncate(frames) SoundFile.write(data) blocks(always_2d blocksize channels
  closefd dtype endian file fill_value format frames out overlap samplerate start stop subtype) info(file verbose)
  read(always_2d channels closefd dtype endian file fill_value format frames out samplerate start stop subtype)
  write(bitrate_mode closefd compression_level data endian file format samplerate subtype)
""",
    "librosa": """
: amplitude_to_db power_to_db(S amin level ref top_db) db_to_power(S_db level ref) frames_to_time(frames hop_length
  n_fft sr) get_duration(S center filename hop_length n_fft path sr y) get_samplerate(path) griffinlim(S center dtype
  hop_length init length momentum n_fft n_iter pad_mode random_state win_length window) istft(center dtype hop_length
  length level n_fft out stft_matrix win_length window) load(dtype duration mono offset path res_type sr)
  pyin(beta_parameters boltzmann_parameter center fill_na fmax fmin frame_length hop_length max_transition_rate
  n_thresholds no_trough_prob pad_mode resolution sr switch_prob win_length y) stft(center dtype hop_length level n_fft
  out pad_mode win_length window y) time_to_frames(hop_length n_fft sr times) to_mono(level y) tone(duration frequency
  length phi sr) yin(center fmax fmin frame_length hop_length pad_mode sr trough_threshold win_length y)
effects: preemphasis(coef return_zf y zi) split trim(aggregate frame_length hop_length ref top_db y)
feature: chroma_cqt(C bins_per_octave cqt_mode fmin hop_length n_chroma n_octaves norm sr threshold tuning window y)
  rms(S center dtype frame_length hop_length pad_mode y) spectral_bandwidth(S center centroid freq hop_length n_fft
  norm p pad_mode sr win_length window y) spectral_centroid(S center freq hop_length n_fft pad_mode sr win_length
  window y) spectral_rolloff(S center freq hop_length n_fft pad_mode roll_percent sr win_length window y)
util: normalize(S axis fill level norm threshold)
""",
    "whisper": """
: DecodingOptions(beam_size best_of fp16 language length_penalty max_initial_timestamp patience prefix prompt
  sample_len suppress_blank suppress_tokens task temperature without_timestamps) load_audio(file sr) load_model(device
  download_root in_memory name) log_mel_spectrogram(audio device n_mels padding) pad_or_trim(array axis length)
""",
    "faster_whisper": """
: BatchedInferencePipeline(model) BatchedInferencePipeline.transcribe(append_punctuations audio batch_size beam_size
  best_of chunk_length clip_timestamps compression_ratio_threshold condition_on_previous_text
  hallucination_silence_threshold hotwords initial_prompt language language_detection_segments
  language_detection_threshold length_penalty log_prob_threshold log_progress max_initial_timestamp max_new_tokens
  multilingual no_repeat_ngram_size no_speech_threshold patience prefix prepend_punctuations
  prompt_reset_on_temperature repetition_penalty suppress_blank suppress_tokens task temperature vad_filter
  vad_parameters without_timestamps word_timestamps) WhisperModel.transcribe(append_punctuations audio beam_size
  best_of chunk_length clip_timestamps compression_ratio_threshold condition_on_previous_text
  hallucination_silence_threshold hotwords initial_prompt language language_detection_segments
  language_detection_threshold length_penalty log_prob_threshold log_progress max_initial_timestamp max_new_tokens
  multilingual no_repeat_ngram_size no_speech_threshold patience prefix prepend_punctuations
  prompt_reset_on_temperature repetition_penalty suppress_blank suppress_tokens task temperature vad_filter
  vad_parameters without_timestamps word_timestamps) decode_audio(input_file sampling_rate split_stereo)
  download_model(cache_dir local_files_only output_dir revision size size_or_id use_auth_token)
  format_timestamp(always_include_hours decimal_marker seconds)
""",
    "whisperx": """
: align(align_model_metadata audio combined_progress device interpolate_method model print_progress progress_callback
  return_char_alignments transcript) assign_word_speakers(diarize_df fill_nearest speaker_embeddings transcript_result)
  load_align_model(device language_code model_cache_only model_dir model_name) load_audio(file sr)
  load_model(asr_options compute_type device device_index download_root language local_files_only model task threads
  use_auth_token vad_method vad_model vad_options whisper_arch)
diarize: DiarizationPipeline(cache_dir device model_name token use_auth_token) assign_word_speakers(diarize_df
  fill_nearest speaker_embeddings transcript_result)
""",
    "lm_eval": """
: evaluate(apply_chat_template bootstrap_iters cache_requests confirm_run_unsafe_code decontamination_ngrams_path
  fewshot_as_multiturn limit lm log_samples rewrite_requests_cache samples system_instruction task_dict verbosity
  write_out) simple_evaluate(apply_chat_template batch_size bootstrap_iters cache_requests check_integrity
  confirm_run_unsafe_code decontamination_ngrams_path delete_requests_cache device evaluation_tracker
  fewshot_as_multiturn fewshot_random_seed gen_kwargs limit log_samples max_batch_size metadata model model_args
  num_fewshot numpy_random_seed predict_only random_seed rewrite_requests_cache samples system_instruction task_manager
  tasks torch_random_seed use_cache verbosity verbostiy write_out)
evaluator: evaluate(apply_chat_template bootstrap_iters cache_requests confirm_run_unsafe_code
  decontamination_ngrams_path fewshot_as_multiturn limit lm log_samples rewrite_requests_cache samples
  system_instruction task_dict verbosity write_out) simple_evaluate(apply_chat_template batch_size bootstrap_iters
  cache_requests check_integrity confirm_run_unsafe_code decontamination_ngrams_path delete_requests_cache device
  evaluation_tracker fewshot_as_multiturn fewshot_random_seed gen_kwargs limit log_samples max_batch_size metadata
  model model_args num_fewshot numpy_random_seed predict_only random_seed rewrite_requests_cache samples
  system_instruction task_manager tasks torch_random_seed use_cache verbosity verbostiy write_out)
tasks: TaskManager(include_defaults include_path metadata verbosity)
""",
    "wandb": """
: Audio(caption data_or_path sample_rate) Image(boxes caption classes data_or_path file_type grouping masks mode
  normalize) Run.alert(level text title wait_duration) Run.finish finish(exit_code quiet) Run.log log(commit data step
  sync) Run.log_artifact log_artifact(aliases artifact_or_path name tags type) Run.log_code(exclude_fn include_fn name
  root) Run.save save(base_path glob glob_str policy) Table(allow_mixed_types columns data dataframe dtype log_mode
  optional rows) Video(caption data_or_path format fps) init(allow_val_change anonymous config config_exclude_keys
  config_include_keys dir entity force fork_from group id job_type magic mode monitor_gym name notes project reinit
  resume resume_from save_code settings sync_tensorboard tags tensorboard) login(anonymous force host key prompt
  referrer relogin timeout verify) sweep(entity prior_runs project sweep) use_artifact(aliases artifact_or_name type
  use_as)
""",
    "trackio": """
: alert(level text title webhook_url) finish() import_csv(csv_path dataset_id force name private project space_id)
  import_tf_events(dataset_id force log_dir name private project space_id) init(auto_log_cpu auto_log_gpu bucket_id
  config cpu_log_interval dataset_id embed gpu_log_interval group name private project resume server_url settings
  space_id space_storage webhook_min_level webhook_url) log(metrics step) log_system(metrics) save(glob_str project)
  show(block_thread color_palette dashboard footer frontend_dir host mcp_server open_browser project server_port share
  theme) sync(bucket_id dataset_id force frontend_dir private project run_in_background sdk space_id)
""",
    "mlflow": """
: active_run() create_experiment(artifact_location name tags trace_location) delete_run get_run(run_id) end_run(status)
  get_experiment_by_name(name) log_artifact(artifact_path local_path run_id) log_artifacts(artifact_path local_dir
  run_id) log_dict(artifact_file dictionary run_id) log_figure(artifact_file figure save_kwargs)
  log_image(artifact_file image key step synchronous timestamp) log_input(context dataset model tags)
  log_metric(dataset key model_id run_id step synchronous timestamp value) log_metrics(dataset metrics model_id run_id
  step synchronous timestamp) log_param set_tag(key synchronous value) log_params(params run_id synchronous)
  log_table(artifact_file data run_id) log_text(artifact_file run_id text) search_runs(experiment_ids experiment_names
  filter_string max_results order_by output_format run_view_type search_all_experiments) set_experiment(experiment_id
  experiment_name trace_location) set_tags(synchronous tags) set_tracking_uri(uri) start_run(description experiment_id
  log_system_metrics nested parent_run_id run_id run_name tags)
""",
    "optuna": """
: Study.ask(fixed_distributions) Study.enqueue_trial(params skip_if_exists user_attrs) Study.get_trials(deepcopy
  states) Study.optimize(callbacks catch func gc_after_trial n_jobs n_trials show_progress_bar timeout)
  Study.tell(skip_if_finished state trial values) Study.trials_dataframe(attrs multi_index)
  create_study(deprecated_version direction directions load_if_exists previous_positional_arg_names pruner
  removed_version sampler storage study_name) delete_study(deprecated_version previous_positional_arg_names
  removed_version storage study_name) load_study(deprecated_version previous_positional_arg_names pruner
  removed_version sampler storage study_name)
pruners: HyperbandPruner(bootstrap_count max_resource min_resource reduction_factor) MedianPruner(interval_steps
  n_min_trials n_startup_trials n_warmup_steps) PercentilePruner(interval_steps n_min_trials n_startup_trials
  n_warmup_steps percentile) SuccessiveHalvingPruner(bootstrap_count min_early_stopping_rate min_resource
  reduction_factor) ThresholdPruner(interval_steps lower n_warmup_steps upper)
samplers: CmaEsSampler(consider_pruned_trials deprecated_version inc_popsize independent_sampler lr_adapt
  n_startup_trials popsize previous_positional_arg_names removed_version restart_strategy seed self sigma0
  source_trials use_separable_cma warn_independent_sampling with_margin x0) GridSampler(search_space seed)
  NSGAIISampler(after_trial_strategy child_generation_strategy constraints_func crossover crossover_prob
  elite_population_selection_strategy mutation mutation_prob population_size seed swapping_prob) RandomSampler(seed)
  TPESampler(categorical_distance_func consider_endpoints consider_magic_clip consider_prior constant_liar
  constraints_func deprecated_version gamma group multivariate n_ei_candidates n_startup_trials
  previous_positional_arg_names prior_weight removed_version seed self warn_independent_sampling weights)
storages: RDBStorage(engine_kwargs failed_trial_callback grace_period heartbeat_interval heartbeat_stale_trial_callback
  skip_compatibility_check skip_table_creation url)
""",
    "pyarrow": """
dataset: dataset(exclude_invalid_files filesystem format ignore_prefixes partition_base_dir partitioning schema source)
  write_dataset(base_dir basename_template create_dir data existing_data_behavior file_options file_visitor filesystem
  format max_open_files max_partitions max_rows_per_file max_rows_per_group min_rows_per_group partitioning
  partitioning_flavor preserve_order schema use_threads)
feather: read_table(columns memory_map source use_threads) write_feather(chunksize compression compression_level dest
  df version)
parquet: ParquetFile(arrow_extensions_enabled binary_type buffer_size coerce_int96_timestamp_unit common_metadata
  decryption_properties filesystem list_type memory_map metadata page_checksum_verification pre_buffer read_dictionary
  schema_depth_limit source thrift_container_size_limit thrift_string_size_limit) ParquetFile.iter_batches(batch_size
  columns row_groups use_pandas_metadata use_threads) ParquetFile.read(columns use_pandas_metadata use_threads)
  ParquetWriter.write_table(row_group_size table) read_metadata read_schema(arrow_extensions_enabled
  decryption_properties filesystem memory_map where) read_table(arrow_extensions_enabled binary_type buffer_size
  coerce_int96_timestamp_unit columns decryption_properties filesystem filters ignore_prefixes list_type memory_map
  metadata page_checksum_verification partitioning pre_buffer read_dictionary schema schema_depth_limit source
  thrift_container_size_limit thrift_string_size_limit use_legacy_dataset use_pandas_metadata use_threads)
""",
    "bertopic": """
: BERTopic(calculate_probabilities ctfidf_model diversity embedding_model hdbscan_model language low_memory
  min_topic_size n_gram_range nr_topics representation_model seed_topic_list top_n_words umap_model vectorizer_model
  verbose zeroshot_min_similarity zeroshot_topic_list) BERTopic.fit BERTopic.fit_transform(documents embeddings images
  y) BERTopic.get_topic_info(topic) BERTopic.get_topics(full) BERTopic.reduce_outliers(distributions_params documents
  embeddings images probabilities strategy threshold topics) BERTopic.reduce_topics(docs images nr_topics probabilities
  topics use_ctfidf) BERTopic.save(path save_ctfidf save_embedding_model serialization) BERTopic.transform(documents
  embeddings images) BERTopic.update_topics(ctfidf_model diversity docs images n_gram_range representation_model
  top_n_words topics vectorizer_model)
""",
    "pypdf": """
: PdfReader(password root_object_recovery_limit stream strict xref_stream_maximum_entries) PdfReader.decrypt(password)
  PdfWriter(clone_from fileobj full incremental incremental_clone_object_count_limit incremental_clone_object_id_limit
  keep_initial_header strict) PdfWriter.add_page(excluded_keys page) PdfWriter.append(excluded_fields fileobj
  import_outline outline_item pages) PdfWriter.encrypt(algorithm owner_password owner_pwd permissions_flag use_128bit
  user_password user_pwd) PdfWriter.write(stream)
""",
    "pdf2image": """
: convert_from_bytes(dpi first_page fmt grayscale hide_annotations jpegopt last_page output_file output_folder ownerpw
  paths_only pdf_file poppler_path single_file size strict thread_count timeout transparent use_cropbox use_pdftocairo
  userpw) convert_from_path(dpi first_page fmt grayscale hide_annotations jpegopt last_page output_file output_folder
  ownerpw paths_only pdf_path poppler_path single_file size strict thread_count timeout transparent use_cropbox
  use_pdftocairo userpw) pdfinfo_from_path(first_page last_page ownerpw pdf_path poppler_path rawdates timeout userpw)
""",
    "easyocr": """
: Reader(cudnn_benchmark detect_network detector download_enabled gpu lang_list model_storage_directory quantize
  recog_network recognizer user_network_directory verbose) Reader.detect(add_margin bbox_min_score bbox_min_size
  canvas_size height_ths img link_threshold low_text mag_ratio max_candidates min_size optimal_num_chars reformat
  slope_ths text_threshold threshold width_ths ycenter_ths) Reader.readtext(add_margin adjust_contrast allowlist
  batch_size bbox_min_score bbox_min_size beamWidth blocklist canvas_size contrast_ths decoder detail filter_ths
  height_ths image link_threshold low_text mag_ratio max_candidates min_size output_format paragraph rotation_info
  slope_ths text_threshold threshold width_ths workers x_ths y_ths ycenter_ths) Reader.recognize(adjust_contrast
  allowlist batch_size beamWidth blocklist contrast_ths decoder detail filter_ths free_list horizontal_list img_cv_grey
  output_format paragraph reformat rotation_info workers x_ths y_ths)
""",
    "tiktoken": """
: Encoding.encode(allowed_special disallowed_special text) Encoding.encode_batch(allowed_special disallowed_special
  num_threads text) encoding_for_model(model_name) get_encoding(encoding_name)
""",
    "nltk": """
: download(download_dir extract force halt_on_error hf info_or_id prefix print_error_to quiet raise_on_error)
  edit_distance(s1 s2 substitution_cost transpositions) pos_tag(lang tagset tokens) sent_tokenize(language text)
  word_tokenize(language preserve_line text)
tokenize: sent_tokenize(language text) word_tokenize(language preserve_line text)
translate.bleu_score: corpus_bleu(auto_reweigh hypotheses list_of_references smoothing_function weights)
  sentence_bleu(auto_reweigh hypothesis references smoothing_function weights)
translate.meteor_score: meteor_score(alpha beta gamma hypothesis preprocess references stemmer wordnet)
  single_meteor_score(alpha beta gamma hypothesis preprocess reference stemmer wordnet)
""",
    "rouge_score": """
rouge_scorer: RougeScorer(rouge_types split_summaries tokenizer use_stemmer) RougeScorer.score(prediction target)
""",
    "sacrebleu": """
: corpus_bleu(force hypotheses lowercase ref_streams references smooth_method smooth_value sys_stream tokenize
  use_effective_order) corpus_chrf(beta char_order eps_smoothing hypotheses order references remove_whitespace
  word_order) corpus_ter(asian_support case_sensitive hypotheses no_punct normalized references)
  sentence_bleu(hypothesis lowercase references smooth_method smooth_value tokenize use_effective_order)
  sentence_chrf(beta char_order eps_smoothing hypothesis order references remove_whitespace word_order)
""",
    "jiwer": """
: cer(hypothesis hypothesis_transform reference reference_transform return_dict truth truth_transform) mer wer
  wil(hypothesis hypothesis_transform reference reference_transform truth truth_transform) process_characters
  process_words(hypothesis hypothesis_transform reference reference_transform)
""",
    "math_verify": """
: parse(extraction_config extraction_mode fallback_mode parsing_timeout pred raise_on_error)
  verify(allow_set_relation_comp float_rounding gold numeric_precision precision raise_on_error strict target
  timeout_seconds)
metric: math_metric(aggregation_function fallback_mode gold_extraction_target precision pred_extraction_target)
""",
    "trafilatura": """
: bare_extraction(as_dict author_blacklist config date_extraction_params deduplicate fast favor_precision favor_recall
  filecontent include_comments include_formatting include_images include_links include_tables max_tree_size no_fallback
  only_with_metadata options output_format prune_xpath target_language url url_blacklist with_metadata)
  extract_metadata(author_blacklist date_config default_url extensive fastmode filecontent) fetch_url(config decode
  no_ssl options url) html2txt(clean content)
""",
    "datatrove": """
executor: LocalPipelineExecutor(depends local_rank_offset local_tasks logging_dir pipeline randomize_start_duration
  skip_completed start_method tasks workers)
""",
    "model2vec": """
: StaticModel.from_pretrained(dimensionality force_download max_length normalize path quantize_to subfolder token
  vocabulary_quantization) StaticModel.save_pretrained(model_name path subfolder)
""",
    "bert_score": """
: BERTScorer(all_layers baseline_path batch_size device idf idf_sents lang model_type nthreads num_layers
  rescale_with_baseline use_fast_tokenizer) BERTScorer.score(batch_size cands refs return_hash verbose)
  score(all_layers baseline_path batch_size cands device idf lang model_type nthreads num_layers refs
  rescale_with_baseline return_hash use_fast_tokenizer verbose)
""",
    "umap": """
: UMAP(a angular_rp_forest b dens_frac dens_lambda dens_var_shift densmap disconnection_distance
  force_approximation_algorithm init learning_rate local_connectivity low_memory metric metric_kwds min_dist
  n_components n_epochs n_jobs n_neighbors negative_sample_rate output_dens output_metric output_metric_kwds
  precomputed_knn random_state repulsion_strength set_op_mix_ratio spread target_metric target_metric_kwds
  target_n_neighbors target_weight tqdm_kwds transform_mode transform_queue_size transform_seed unique verbose)
""",
    "pytesseract": """
: image_to_boxes image_to_osd image_to_string(config image lang nice output_type timeout) image_to_data(config image
  lang nice output_type pandas_config timeout)
""",
    "gensim": """
models: FastText(alpha batch_words bucket callbacks cbow_mean compatible_hash corpus_file epochs hashfxn hs iter
  max_final_vocab max_n max_vocab_size min_alpha min_count min_n negative ns_exponent null_word sample seed sentences
  sg shrink_windows size sorted_vocab trim_rule vector_size window word_ngrams workers) LdaModel(alpha callbacks
  chunksize corpus decay distributed dtype eta eval_every gamma_threshold id2word iterations minimum_phi_value
  minimum_probability ns_conf num_topics offset passes per_word_topics random_state update_every) LdaMulticore(alpha
  batch chunksize corpus decay dtype eta eval_every gamma_threshold id2word iterations minimum_phi_value
  minimum_probability num_topics offset passes per_word_topics random_state workers) TfidfModel(corpus dictionary
  id2word normalize pivot slope smartirs wglobal wlocal) Word2Vec(alpha batch_words callbacks cbow_mean comment
  compute_loss corpus_file epochs hashfxn hs iter max_final_vocab max_vocab_size min_alpha min_count negative
  ns_exponent null_word sample seed sentences sg shrink_windows size sorted_vocab trim_rule vector_size window workers)
utils: simple_preprocess(deacc doc max_len min_len)
""",
    "imblearn": """
combine: SMOTEENN(enn n_jobs random_state sampling_strategy smote) SMOTETomek(n_jobs random_state sampling_strategy
  smote tomek)
over_sampling: SMOTE(k_neighbors n_jobs random_state sampling_strategy)
under_sampling: RandomUnderSampler(random_state replacement sampling_strategy)
""",
    "spacy": """
: blank(config meta name vocab) load(config disable enable exclude name vocab)
""",
    "joblib": """
: dump(cache_size compress filename protocol value) load(ensure_native_byte_order filename mmap_mode)
""",
    **LEARNING_TAKEN,
}
