"""gradio: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "gradio 6.21.0 6.31.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: FileData/ analytics audio_stream_encoder block_function blocks blocks_events brotli_middleware caching chat_interface
  cli/ component_meta components/ config/ context/ data_classes events exceptions external external_utils flagging
  helpers history http_server i18n icons/ image_utils interface ipython_ext layouts/ mcp media media_assets/
  monitoring_dashboard networking node_server oauth pipelines pipelines_utils processing_utils profiling queueing
  ranged_response renderable route_utils routes screen_recording_utils server server_messages state_holder
  static_server stubs/ templates/ test_data/ themes/ tunneling utils/ validators workflow workflow_api
  workflow_provider_shims
cli: cli commands/
components: annotated_image api_component audio base browser_state button chatbot checkbox checkboxgroup clear_button
  code color_picker custom_html_components/ dataframe dataset datetime deep_link_button dialogue download_button
  dropdown duplicate_button fallback file file_explorer gallery highlighted_text html image image_editor imageslider
  json_component label login_button markdown model3d multimodal_textbox native_plot navbar number paramviewer plot
  radio slider state textbox timer upload_button video workflowcanvas
icons:
layouts: accordion column draggable form group row sidebar tabs walkthrough
media_assets: audio/ data/ images/ models3d/ videos/
stubs:
templates: frontend/ node/
test_data: blocks_configs flagged_no_log/ flagged_with_log/
themes: app base builder_app citrus cyberpunk default ember glass mario monochrome neon ocean origin soft upload_theme
  utils/
cli.commands: cli_env_info components/ deploy_space display hf_login load load_chat reload/ sketch skills upload_mcp
  utils
components.custom_html_components: audio_gallery colored_checkbox_group
media_assets.audio:
media_assets.data:
media_assets.images:
media_assets.models3d:
media_assets.videos:
templates.frontend: assets/ static/
templates.node: build/
test_data.flagged_no_log:
test_data.flagged_with_log:
themes.utils: colors fonts readme_content semver_match sizes theme_dropdown
cli.commands.components: app build create dev docs files/ install_component publish show
templates.frontend.assets:
templates.frontend.static: bokeh/ ffmpeg/ fonts/ img/ js/
templates.node.build: client/ node_modules/ server/
cli.commands.components.files:
templates.frontend.static.bokeh:
templates.frontend.static.ffmpeg:
templates.frontend.static.fonts: ChakraPetch/ IBMPlexMono/ IBMPlexSans/ Inconsolata/ Lexend/ Lora/ Montserrat/
  PressStart2P/ Quicksand/ RobotoMono/ ShareTechMono/ SourceCodePro/ SourceSans3/ SourceSansPro/ SpaceMono/ Ubuntu/
templates.frontend.static.img:
templates.frontend.static.js:
templates.node.build.client:
templates.node.build.node_modules: eventemitter3/
templates.node.build.server: chunks/
templates.frontend.static.fonts.ChakraPetch:
templates.frontend.static.fonts.IBMPlexMono:
templates.frontend.static.fonts.IBMPlexSans:
templates.frontend.static.fonts.Inconsolata:
templates.frontend.static.fonts.Lexend:
templates.frontend.static.fonts.Lora:
templates.frontend.static.fonts.Montserrat:
templates.frontend.static.fonts.PressStart2P:
templates.frontend.static.fonts.Quicksand:
templates.frontend.static.fonts.RobotoMono:
templates.frontend.static.fonts.ShareTechMono:
templates.frontend.static.fonts.SourceCodePro:
templates.frontend.static.fonts.SourceSans3:
templates.frontend.static.fonts.SourceSansPro:
templates.frontend.static.fonts.SpaceMono:
templates.frontend.static.fonts.Ubuntu:
templates.node.build.node_modules.eventemitter3: umd/
templates.node.build.server.chunks:
templates.node.build.node_modules.eventemitter3.umd:
"""
#: A module, and its names.
NAMES = """
: Accordion AnnotatedImage Annotatedimage Audio BarPlot Blocks BrowserState Brush Button CSVLogger Cache ChatInterface
  ChatMessage Chatbot Checkbox CheckboxGroup Checkboxgroup ClearButton Code ColorPicker Column Component CopyData
  DataFrame Dataframe Dataset DateTime DeepLinkButton DeletedFileData Dialogue DownloadButton DownloadData Draggable
  Dropdown DuplicateButton EditData Eraser Error EventData Examples File FileData FileExplorer FileSize Files
  FlaggingCallback Gallery Group HTML Header Highlight HighlightedText Highlightedtext I18n Image ImageEditor ImageMask
  ImageSlider Info InputHTMLAttributes Interface JSON Json KeyUpData Label LayerOptions LikeData LinePlot List
  LoginButton Markdown Matrix MessageDict Mic Microphone Model3D MultimodalTextbox NO_RELOAD Navbar Number Numpy
  OAuthProfile OAuthToken Paint ParamViewer PlayableVideo Plot Progress Radio Request RetryData Row ScatterPlot
  SelectData Server Sidebar SimpleCSVLogger Sketchpad Slider State Step Success Tab TabItem TabbedInterface Tabs Text
  TextArea Textbox Theme Timer UndoData UploadButton Video Walkthrough Warning WatermarkOptions WaveformOptions
  WebcamOptions Workflow WorkflowCanvas analytics api audio_stream_encoder block_function blocks blocks_events
  brotli_middleware cache caching chat_interface cli close_all component component_meta components config context
  data_classes deploy events exceptions external external_utils flagging get_audio get_file get_image get_model3d
  get_package_version get_video gradio helpers history http_server i18n icons image_utils interface ipython_ext json
  layouts load load_chat load_ipython_extension load_openapi mcp media media_assets monitoring_dashboard
  mount_gradio_app networking node_server oauth on pipelines pipelines_utils processing_utils profiling queueing
  ranged_response render renderable route_utils routes screen_recording_utils server server_messages set_static_paths
  skip state_holder static_server stubs templates test_data themes tunneling update utils validate validators workflow
  workflow_api workflow_provider_shims
analytics: ANALYTICS_URL Any PKG_VERSION_URL Version analytics_enabled annotations asyncio core_gradio_components
  custom_component_analytics error_analytics get_block_name get_package_version gradio httpx initiated_analytics
  integration_analytics json launched_analytics os pyodide_pyfetch threading urllib version_check vibe_analytics
  warnings
audio_stream_encoder: AAC_FRAME_SAMPLES ADTS_SAMPLE_RATES AacStreamEncoder AudioSegment EncoderSlot MediaStreamChunk
  STARTUP_WAIT STEADY_WAIT annotations decode_file_to_pcm decode_to_pcm deque io logger logging nearest_adts_rate os
  parse_adts_frames processing_utils segment_from_frames subprocess threading time wave
block_function: BlockContext BlockFunction Callable Component Literal Renderable Sequence TYPE_CHECKING annotations
  inspect spaces utils
blocks: APIEndpointInfo APIInfo API_PREFIX Any App AsyncIterator Awaitable BINARY_FILENAME BINARY_FOLDER BINARY_PATH
  BINARY_URL BLOCKS_EVENTS Block BlockContext BlockFunction Blocks BlocksConfig BlocksConfigDict BlocksEvents
  BlocksMeta CURRENT_TUNNELS Callable CapacityLimiter ChecksumMismatchError Component ComponentProcessingError Context
  Coroutine DeveloperPath DuplicateBlockError Error EventData EventListener EventListenerMethod FileData
  GradioMCPServer GradioModel GradioRootModel I18n I18nData INTERNAL_ROUTES InvalidApiNameError InvalidComponentError
  Layout Literal LocalContext MediaStream ModuleType Path Renderable Request Sequence ServerFailedToStartError
  SessionState Set ShareCertificateWriteError SimpleNamespace StateHolder TYPE_CHECKING Theme TrackManualCacheUsage
  TupleNoPrint Union VERSION analytics annotations anyio cast check_function_inputs_match client_utils
  component_or_layout_class components convert_component_dict_to_list copy create_tracker dataclasses defaultdict
  document fastapi get_blocks_context get_cancelled_fn_indices get_node_path get_package_version get_render_context
  get_upload_folder hashlib httpx inspect json networking oauth os partial postprocess_update_dict processing_utils
  queueing random re reject_dict_inputs secrets set_render_context skip slugify spaces special_args start_node_server
  string sys threading time transpile urlparse urlunparse used_manual_cache utils uuid warnings weakref webbrowser
blocks_events: BLOCKS_EVENTS BlocksEvents BlocksMeta EventListener Events annotations create_or_modify_pyi
brotli_middleware: ASGIApp BrotliMiddleware BrotliResponder Compressor GZipResponder Headers MODE_FONT MODE_GENERIC
  MODE_TEXT Message Mode MutableHeaders NoReturn Receive Scope Send io re unattached_send
caching: Any BaseModel Cache CacheMissError Callable ContextVar Image OrderedDict ProbeCache TrackManualCacheUsage
  annotations cache cache_hash clear_session_caches copy document functools hashlib inspect mark_manual_cache_hit np pd
  resolve_generator sys threading used_manual_cache weakref
chat_interface: Accordion Any AsyncGenerator Blocks BrowserState Button Callable ChatCSVLogger ChatInterface
  ChatMessage Chatbot Column Component Dataset Dependency EditData ExampleMessage Examples Generator Group I18nData
  JSON Literal LocalContext Markdown Message MessageDict MultimodalPostprocess MultimodalTextbox MultimodalValue
  NormalizedMessageDict Row SelectData State Textbox Union aclosing annotations builtins cast document
  get_component_instance inspect os routes run_sync skip special_args update utils warnings wraps
cli: cli commands custom_component deploy sketch
component_meta: ABCMeta ComponentDefinitionError ComponentMeta EventListener INTERFACE_TEMPLATE Path Template
  annotations ast create_or_modify_pyi create_pyi extract_class_source_code get_local_contexts inspect
  no_raise_exception updateable wraps
components: AnnotatedImage Annotatedimage Audio BarPlot BrowserState Button ChatMessage Chatbot Checkbox CheckboxGroup
  Checkboxgroup ClearButton Code ColorPicker Component DataFrame Dataframe Dataset DateTime DeepLinkButton Dialogue
  DownloadButton Dropdown DuplicateButton Fallback File FileExplorer Form FormComponent Gallery HTML Highlight
  HighlightedText Highlightedtext Image ImageEditor ImageSlider InputHTMLAttributes JSON Json Label LinePlot
  LoginButton Markdown MessageDict Model3D MultimodalTextbox NativePlot Navbar Number ParamViewer Plot Radio
  ScatterPlot Slider State StreamingInput StreamingOutput Text Textbox Timer UploadButton Video WorkflowCanvas
  annotated_image api_component audio base browser_state button chatbot checkbox checkboxgroup clear_button code
  color_picker component custom_html_components dataframe dataset datetime deep_link_button dialogue download_button
  dropdown duplicate_button fallback file file_explorer gallery get_component_instance highlighted_text html image
  image_editor imageslider json_component label login_button markdown model3d multimodal_textbox native_plot navbar
  number paramviewer plot radio slider state textbox timer upload_button video workflowcanvas
context: BlockContext Blocks BlocksConfig Context ContextVar LocalContext Progress Renderable Request TYPE_CHECKING
  annotations get_blocks_context get_render_context set_render_context
data_classes: ABC APIEndpointInfo APIInfo APIReturnInfo Annotated Any Base64ImageData BaseModel BlocksConfigDict
  BodyCSS CancelBody ComponentServerBlobBody ComponentServerJSONBody ConfigDict DataWithFiles DeveloperPath Enum Field
  FileData FileDataDict FileDataMeta GetCoreSchemaHandler GetJsonSchemaHandler GradioBaseModel GradioDataModel
  GradioModel GradioRootModel I18nData ImageData InterfaceTypes Iterator JsonData JsonSchemaValue JsonValue Layout
  ListFiles Literal MediaStreamChunk NewType NotRequired Page ParameterInfo PredictBody PredictBodyInternal
  PydanticStarletteRequest Request ResetBody RootModel SimplePredictBody SimplePredictBodyV2 TypedDict Union
  UserProvidedPath ValidationError ValidationInfo VibeCodeBody VibeEditBody abstractmethod annotations auto core_schema
  document is_file_obj_with_meta model_validator pathlib secrets shutil traverse
events: Any Block BlockContext Callable Component CopyData DeletedFileData Dependency DownloadData EditData EventData
  EventListener EventListenerCallable EventListenerMethod Events FileData FileDataDict KeyUpData LikeData Literal
  RetryData SelectData Sequence Set TYPE_CHECKING Template Timer Trigger UndoData Union all_events annotations api cast
  dataclasses document event_listener get_blocks_context get_cancelled_fn_indices get_function_params get_return_types
  on partial python_type_to_json_schema set_cancel_events wraps
exceptions: AppError ChecksumMismatchError ComponentDefinitionError ComponentProcessingError DuplicateBlockError Error
  GradioVersionIncompatibleError InvalidApiName InvalidApiNameError InvalidBlockError InvalidComponentError
  InvalidPathError ModelNotFoundError ReloadError RenderError ServerFailedToStartError ShareCertificateWriteError
  TooManyRequestsError annotations document
external_utils: Error HFValidationError HfApi ImageClassificationOutputElement InferenceClient TooManyRequestsError
  annotations base64 chatbot_postprocess chatbot_preprocess cols_to_rows component_from_parameter_schema
  component_from_request_body_schema components conversational_wrapper create_endpoint_fn encode_to_base64
  encode_url_or_file_to_base64 format_ner_list get_model_info get_tabular_examples handle_hf_error httpx
  image_text_to_text_wrapper inspect json math method_box object_detection_wrapper postprocess_label
  postprocess_mask_tokens postprocess_question_answering postprocess_visual_question_answering re resolve_schema_ref
  rows_to_cols sentence_similarity_wrapper streamline_spaces_interface tabular_wrapper text_generation_wrapper
  token_classification_wrapper warnings yaml zero_shot_classification_wrapper
flagging: ABC Any CSVLogger ChatCSVLogger ClassicCSVLogger Component FlagMethod FlaggingCallback LikeData Lock Path
  Sequence SimpleCSVLogger TYPE_CHECKING abstractmethod annotations client_utils csv datetime document gr json os re
  time utils
helpers: Any CSVLogger Cache Callable Component Context Dependency Error EventData Examples GradioModel GradioRootModel
  Header I18nData Info Iterable LOG_FILE Literal LocalContext Lock MutableMapping Optional Path Progress Sequence
  SimpleNamespace Success TYPE_CHECKING TrackedIterable UnhashableKeyDict Warning annotations ast client_utils
  components copy create_examples create_tracker csv document get_blocks_context get_origin inspect log_message
  merge_generated_values_into_output oauth os partial patch_tqdm processing_utils resolve_generator routes shutil skip
  special_args update utils uuid validate warnings
history: ASSETS_PREFIX Annotated Any BUCKET_HEADER BUCKET_ID_RE BaseModel ConnectBody Depends HfApi HistoryError
  HistoryRecord HistoryTarget MAX_CONCURRENT_WRITES MAX_RECORDS_PER_PAGE MAX_REMOTE_ASSET_BYTES NamedTuple OrderedDict
  Path PendingAsset Query RECORD_ID_PATTERN RUNS_PREFIX RecordId Request SCHEMA_VERSION SEGMENT_PATTERN Segment
  TargetDep TokenDep annotations anyio app_from_request app_id_of asdict asset_prefix asyncio client_utils dataclass
  datetime endpoint_key ensure_bucket externalize_assets extract_local_file_path extract_remote_url fastapi
  fetch_remote_asset get_asset_bytes get_target get_upload_folder init_history_state ipaddress is_in_or_equal
  is_trusted_local_path json list_records logger logging mimetypes new_record_id now_utc_iso oauth offload os
  processing_utils re record_path record_run require_token resolve_bucket_id resolve_target resolve_token
  sanitize_segment save_record schedule_record_run secrets tempfile threading time timezone unquote urlparse
  validate_bucket_id validate_segment
http_server: App Callable Config GRADIO_HOT_RELOAD GRADIO_WATCH_DEMO_NAME GRADIO_WATCH_DEMO_PATH GRADIO_WATCH_DIRS
  GRADIO_WATCH_MODULE_NAME INITIAL_PORT_VALUE LOCALHOST_NAME Server ServerFailedToStartError ServerReloader
  SourceFileReloader SpacesReloader TRY_NUM_PORTS TYPE_CHECKING TypeVar annotations get_space os partial should_watch
  socket start_server sys threading time uvicorn watchfn watchfn_spaces
i18n: Any I18n I18nData annotations re warnings
image_utils: BytesIO Error ImageData ImageOps Literal PIL Path WatermarkOptions add_watermark annotations base64 cast
  client_utils crop_scale decode_base64_to_file decode_base64_to_image decode_base64_to_image_array
  encode_image_array_to_base64 encode_image_file_to_base64 encode_image_to_base64 extract_svg_content format_image
  get_mimetype is_http_url_like np open_image postprocess_image preprocess_image processing_utils quote save_image
  traced_sync warnings
interface: Accordion Any Blocks Button CSVLogger Callable ClearButton Column Component DeepLinkButton Dependency
  DiffusionPipeline DuplicateButton Events Examples FlagMethod FlaggingCallback I18nData Interface InterfaceTypes
  Literal Markdown Pipeline RenderError Row Sequence State TYPE_CHECKING Tab TabbedInterface Tabs annotations close_all
  document get_component_instance inspect json load_from_pipeline on os utils warnings
layouts: Accordion Column Draggable Form Group Row Sidebar Step Tab TabItem Tabs Walkthrough accordion column draggable
  form group row sidebar tabs walkthrough
mcp: Any AnyUrl AsyncIterator BlockContext BlockFunction Blocks BytesIO Client Component DEFAULT_TEMP_DIR
  GradioMCPServer HTMLResponse Header Image JSONResponse Mount Optional Path ReadResourceContents Receive Request
  Response Route Scope Send Sequence Server SessionState Starlette State Status StatusUpdate TYPE_CHECKING base64 cast
  client_utils contextlib copy handle_file html httpx json os processing_utils prompt re resource route_utils run_sync
  tempfile tool types unquote urlparse utils warnings
media: MEDIA_PATHS MEDIA_ROOT Optional Path get_audio get_file get_image get_model3d get_video random
monitoring_dashboard: data demo end gen_plot gr pd plot process_time random row selected_fn start time timedelta timer
  total_requests unique_users
pipelines_utils: Any Image components handle_diffusers_pipeline handle_transformers_js_pipeline
  handle_transformers_pipeline np
"""
