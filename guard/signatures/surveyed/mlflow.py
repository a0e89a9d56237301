"""mlflow: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "mlflow 3.8.1 3.18.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: BatchGetTraceInfos/ CalculateTraceFilterCorrelation/ DeleteRun/ GetCredentialsForLoggedModelDownload/
  GetCredentialsForLoggedModelUpload/ GetCredentialsForRead/ GetCredentialsForWrite/ GetLatestVersions/ Image/
  LogBatch/ LogMetric/ LogParam/ QueryTraceMetrics/ RestoreRun/ SearchDatasets/ SearchEvaluationDatasets/
  SearchExperiments/ SearchLoggedModels/ SearchPromptOptimizationJobs/ SearchRuns/ SearchTracesV3/ SetExperimentTag/
  SetModelVersionTag/ SetRegisteredModelAlias/ SetRegisteredModelTag/ SetTag/ StartTraceV3/ UpdateRun/ _promptlab/ ag2/
  agent/ agno/ ai_commands/ anthropic/ app/ artifactLocation/ artifact_repository/ artifacts/ assessment/ assistant/
  auth/ autogen/ autologging/ azure/ backend_store/ bedrock/ catboost/ chat/ chunk/ claude_code/ claude_code_version/
  cli/ client config/ crewai/ customView/ data/ databricks/ databricksRequestId/ dataset_constructor/ dataset_source/
  datasets/ db/ default_experiment_provider/ demo/ deployments/ diffusers/ docker/ dspy/ ensemble/ entities/
  environment_variables error_classification eval/ evaluation/ exceptions experiment/ experimentId/ experimentKind/
  experiments filesystem/ gateway/ gemini/ genai/ genaiEvaluate/ groq/ h2o/ haystack/ issue/ issueDetection/ issues/
  job_executors/ job_id/ job_name/ johnsnowlabs/ keras/ labeling_store/ langchain/ latestOnlineScoring/
  latest_checkpoint_artifact/ legacy_databricks_cli/ lightgbm/ linkedPrompts/ litellm/ llama_index/ llm/ log_metric/
  loggedArtifacts/ loggedImages/ mcp/ message/ metrics/ mismatch mistral/ ml_package_versions model/ modelId/
  modelVersions/ model_evaluator/ model_registry_store/ models/ monitoring/ note/ onnx/ openai/ optuna/ otel/ paddle/
  parentRunId/ pmdarima/ project/ project_backend/ projects/ prompt/ prophet/ protos/ pydantic_ai/ pyfunc/ pyspark/
  pytest/ pytorch/ request_auth_provider/ request_header_provider/ rfunc/ run/ runName/ runSourceType/ runType/
  run_context_provider/ runs sagemaker/ sandbox/ scorer/ scorer_store/ semantic_kernel/ sentence_transformers/ server/
  shap/ simulation/ sklearn/ smolagents/ source/ sourceRun/ sourceTable/ spacy/ spanDescription/ spanFunctionName/
  spanInputs/ spanLogLevel/ spanOutputs/ spanStartTimeNs/ spanType/ spark/ start_span/ statsmodels/ store/ strands/
  system_metrics/ telemetry/ tensorflow/ test/ trace/ traceInputs/ traceName/ traceOutputs/ traceRequestId/
  trace_schema/ tracing/ tracking/ tracking_store/ transformers/ txtai/ types/ typesafe/ ucmodelregistry/ unitycatalog/
  user/ utils/ version webhooks/ workspace_provider/ xgboost/
ag2: ag2_logger
agent: agents cli hint setup/
agno: autolog_v1 autolog_v2 utils
ai_commands: ai_command_utils genai/
anthropic: autolog chat genai_semconv_converter
artifacts:
assistant: cli config custom_view gateway_connection providers/ skill_installer skills/ types
autogen: chat
azure: client
bedrock: chat genai_semconv_converter stream utils
catboost:
claude_code: cli config hooks/ plugin tracing
cli: crypto datasets demo eval genai_eval_utils scorers skills traces
config:
crewai: autolog
data: artifact_dataset_sources code_dataset_source context/ dataset dataset_registry dataset_source
  dataset_source_registry delta_dataset_source digest_utils evaluation_dataset evaluation_dataset_source
  filesystem_dataset_source http_dataset_source huggingface_dataset huggingface_dataset_source meta_dataset
  numpy_dataset pandas_dataset polars_dataset pyfunc_dataset_mixin schema sources spark_dataset spark_dataset_source
  spark_delta_utils tensorflow_dataset uc_volume_dataset_source
demo: base data end_time_ms/ generators/ registry session/ start_time_ms/ trace_type/ version/
deployments: base cli constants databricks/ interface mlflow/ openai/ plugin_manager server/ utils
diffusers: wrapper
dspy: autolog callback constant load save util wrapper
entities: Assessment/ Span/ Trace/ assessment assessment_error assessment_source dataset dataset_input dataset_record
  dataset_record_source dataset_summary document entity_type evaluation_dataset experiment experiment_tag file_info
  gateway_budget_policy gateway_endpoint gateway_guardrail gateway_secrets input_tag issue issue_evidence
  lifecycle_stage link logged_model logged_model_input logged_model_output logged_model_parameter logged_model_status
  logged_model_tag mcp_access_endpoint mcp_server mcp_server_version metric model_registry/ multipart_upload param
  presigned_download presigned_upload run run_data run_info run_inputs run_outputs run_status run_tag scorer session
  skill skill_source skill_version source_type span span_event span_log_level span_status trace trace_data trace_info
  trace_info_v2 trace_location/ trace_metrics trace_state/ trace_status view_type webhook workspace
evaluation: assessment evaluation evaluation_tag fluent utils
gateway: app base_models budget budget_tracker/ caller/ cli config constants endpointId/ exceptions guardrail_utils
  guardrails linkedTraceId/ provider_registry providers/ requestType/ runner schemas/ ssrf tracing_utils
  uc_function_utils utils
gemini: autolog chat genai_semconv_converter
genai: agent_server/ agent_tester databricks/ datasets/ discovery/ evaluation/ git_versioning/ issues judges/
  label_schemas/ labeling/ make_judge/ mcp_servers mcp_tool_discovery optimize/ prompts/ register_prompt/
  review_queues/ scheduled_scorers scorers/ simulators/ skill_content/ skills utils/
groq:
h2o:
haystack: autolog
johnsnowlabs:
keras: autologging callback load save utils
langchain: api_request_parallel_processor autolog chat_agent_langgraph constant constants databricks_dependencies
  langchain_tracer model output_parser/ output_parsers retriever_chain runnables utils/
legacy_databricks_cli: configure/
lightgbm:
litellm:
llama_index: autolog constant model pyfunc_wrapper serialize_objects tracer
mcp: cli decorator server
metrics: base genai/ metric_definitions
mistral: autolog chat
models: EvaluationArtifact/ auth_policy cli container/ dependencies_schemas display_utils docker_utils evaluation/
  flavor_backend flavor_backend_registry model model_config notebook_resources/ predict/ python_api rag_signatures
  resources signature utils wheeled_model
onnx:
openai: agent_run_root/ api_request_parallel_processor autolog constant genai_semconv_converter model utils/
optuna: storage
otel:
paddle:
pmdarima:
projects: backend/ databricks docker env_type kubernetes submitted_run utils
prompt: associatedRunIds/ constants is_prompt/ promptlab_model/ registry_utils text/
prophet:
protos: assessments_pb2 databricks_artifacts_pb2 databricks_exception_with_details_pb2
  databricks_filesystem_service_pb2 databricks_managed_catalog_messages_pb2 databricks_managed_catalog_service_pb2
  databricks_pb2 databricks_tracing_pb2 databricks_uc_registry_messages_pb2 databricks_uc_registry_service_pb2
  datasets_pb2 facet_feature_statistics_pb2 internal_pb2 issues_pb2 jobs_pb2 label_schemas_pb2 mlflow_artifacts_pb2
  model_registry_pb2 prompt_optimization_pb2 review_queues_pb2 scalapb/ service_pb2 unity_catalog_messages_pb2
  unity_catalog_oss_messages_pb2 unity_catalog_oss_service_pb2 unity_catalog_prompt_messages_pb2
  unity_catalog_prompt_messages_pb2_grpc unity_catalog_prompt_service_pb2 unity_catalog_prompt_service_pb2_grpc
  unity_catalog_service_pb2 webhooks_pb2
pydantic_ai: autolog autolog_v2 utils
pyfunc: PyFuncModel/ backend context dbconnect_artifact_cache load_model/ loaded_model/ loaders/ mlserver model/
  scoring_server/ spark_model_cache spark_udf/ stdin_server utils/
pyspark: ml/ optuna/
pytest: decorator plugin/ session
pytorch: pickle_module
rfunc: backend
sagemaker: cli
semantic_kernel: autolog tracing_utils
sentence_transformers:
server: artifact_router artifact_transfer asgi_utils assistant/ auth/ constants fastapi_app fastapi_security
  gateway_api graphql/ handlers job_api jobs/ js/ mcp_server_api mlflow_response otel_api otlp_metrics
  prometheus_exporter sandbox/ security security_utils server_info_api skill_registry/ skill_registry_api validation
  workspace_helpers
shap:
sklearn: utils
smolagents: autolog chat
spacy:
spark: autologging
statsmodels:
store: analytics/ artifact/ db/ db_migrations/ entities/ fs2db/ jobs/ model_registry/ tracking/ workspace/
  workspace_aware_mixin workspace_rest_store_mixin
strands: autolog
system_metrics: metrics/ system_metrics_monitor
telemetry: client constant events installation_id issue_detection issue_detection_utils schemas track utils
tensorflow: autologging callback
tracing: analysis archival assessment attachments client config constant context databricks destination display/
  distributed/ enablement export/ fluent/ locations otel/ processor/ provider sampling trace_archival_config
  trace_archival_service trace_manager trace_rollup_service utils/
tracking: artifact_utils client context/ default_experiment/ fluent metric_value_conversion_utils multimedia registry
  request_auth/ request_header/
transformers: flavor_config hub_utils llm_inference_utils model_io peft signature torch_utils
types: agent chat llm/ responses responses_helpers schema type_hints/ utils
typesafe: autolog
"""
#: A module, and its names.
NAMES = """
ag2: AutologgingEvent FLAVOR_NAME ag2_logger autolog autologging_integration
agent: agents cli hint setup
agno: AutologgingEvent FLAVOR_NAME autolog autolog_v1 autolog_v2 autologging_integration experimental inspect logging
  safe_patch utils
ai_commands: AiCommandRunEvent ai_command_utils click commands genai get_cmd get_command get_command_body list_cmd
  list_commands parse_frontmatter run_cmd
anthropic: AutologgingEvent FLAVOR_NAME async_patched_class_call autolog autologging_integration chat
  genai_semconv_converter logging patched_class_call patched_claude_sdk_init safe_patch
artifacts: Any BAD_REQUEST FileInfo INVALID_PARAMETER_VALUE MlflowException add_databricks_profile_info_to_artifact_uri
  download_artifacts get_artifact_repository json list_artifacts load_dict load_image load_text pathlib posixpath
  tempfile yaml
assistant: AssistantConfig clear_project_path_cache cli config custom_view gateway_connection get_project_path
  lru_cache providers skill_installer skills types
autogen: Any AutologgingEvent BaseModel FLAVOR_NAME SpanAttributeKey SpanType TokenUsageKey autolog
  autologging_integration chat construct_full_inputs get_autologging_config log_tools logging mlflow safe_patch
azure: client
bedrock: AutologgingEvent FLAVOR_NAME autolog autologging_integration chat genai_semconv_converter logging safe_patch
  stream utils
catboost: Any DEFAULT_AWAIT_MAX_SLEEP_SECONDS FLAVOR_NAME LOG_MODEL_PARAM_DOCS MLMODEL_FILE_NAME Model
  ModelInputExample ModelSignature contextlib format_docstring get_default_conda_env get_default_pip_requirements
  get_total_file_size load_model log_model logging mlflow os pyfunc save_model write_to yaml
claude_code: cli config hooks plugin tracing
cli: AliasedGroup DEFAULT_ARTIFACTS_URI DEFAULT_LOCAL_FILE_AND_ARTIFACT_PATH ErrorCode INVALID_PARAMETER_VALUE
  InvalidUrlException LifecycleStage MLFLOW_ARTIFACTS_PRESIGNED_ONLY MLFLOW_ENABLE_WORKSPACES MLFLOW_EXPERIMENT_ID
  MLFLOW_EXPERIMENT_NAME MLFLOW_TRACE_ARCHIVAL_CONFIG MLFLOW_WORKSPACE MLFLOW_WORKSPACE_STORE_URI MlflowException
  ParameterSource Path RESOURCE_DOES_NOT_EXIST ShellCommandException TrackingServerStartEvent UsageError ViewType
  ai_commands artifacts_only_config_validation artifacts_presigned_config_validation assert_server_workspace_env_unset
  cli cli_args click contextlib crypto datasets demo doctor eprint eval gc genai_eval_utils get_artifact_repository
  get_default_workspace_optional get_entry_points get_workspace_store is_tracking_uri_set is_windows json load_dotenv
  load_trace_archival_server_config logging mcp_cli migrate_filestore mlflow os projects re
  resolve_default_artifact_root resolve_workspace_store_uri run scorers server set_tracking_uri skills sys timedelta
  traces version warnings workspace_context
client: MlflowClient
config: MLFLOW_ENABLE_ASYNC_LOGGING disable_system_metrics_logging enable_async_logging enable_system_metrics_logging
  get_registry_uri get_tracking_uri is_tracking_uri_set set_registry_uri set_system_metrics_node_id
  set_system_metrics_samples_before_logging set_system_metrics_sampling_interval set_tracking_uri
crewai: AutologgingEvent FLAVOR_NAME Version autolog autologging_integration importlib logging patched_class_call
  patched_native_tool_call patched_single_native_tool_call patched_standalone_call safe_patch
db: click commands delete_trace_rollups migrate_to_default_workspace move_resources prepopulate_trace_analytics upgrade
demo: BaseDemoGenerator DEMO_EXPERIMENT_NAME DEMO_PROMPT_PREFIX DemoResult WorkspaceContext base data demo_registry
  end_time_ms generate_all_demos generators get_request_workspace logging mlflow registry session start_time_ms
  trace_type version
deployments: BaseDeploymentClient DatabricksDeploymentClient DatabricksEndpoint INVALID_PARAMETER_VALUE
  MlflowDeploymentClient MlflowException OpenAIDeploymentClient PredictionsResponse base cli constants contextlib
  databricks get_deploy_client get_deployments_target interface json mlflow openai plugin_manager run_local server
  set_deployments_target utils
diffusers: Any ColSpec DEFAULT_AWAIT_MAX_SLEEP_SECONDS DataType DiffusersAdapterModel FLAVOR_NAME LOG_MODEL_PARAM_DOCS
  Literal MLFLOW_DEFAULT_PREDICTION_DEVICE MLMODEL_FILE_NAME MlflowException Model ModelInputExample ModelSignature
  ParamSchema ParamSpec Path SUPPORTED_ADAPTER_TYPES Schema dataclass docstring_version_compatibility_warning
  format_docstring get_default_conda_env get_default_pip_requirements get_total_file_size importlib load_model
  log_model logging mlflow pyfunc save_model shutil wrapper write_to yaml
dspy: HAS_MODEL_LOGGING_DEPS IS_TRACING_SDK_ONLY autolog callback constant load load_model log_model save save_model
  util wrapper
error_classification: Enum ErrorClass SqlState annotations
evaluation: Assessment AssessmentSource AssessmentSourceType Evaluation assessment evaluation evaluation_tag fluent
  log_evaluations utils
exceptions: ABORTED ALREADY_EXISTS BAD_REQUEST CANCELLED CUSTOMER_UNAUTHORIZED DATA_LOSS DEADLINE_EXCEEDED
  ENDPOINT_NOT_FOUND ERROR_CODE_TO_HTTP_STATUS ErrorClass ErrorCode ExecutionException HTTP_STATUS_TO_ERROR_CODE
  INTERNAL_ERROR INVALID_PARAMETER_VALUE INVALID_STATE InvalidUrlException MissingConfigException MlflowException
  MlflowNotImplementedException MlflowTraceArchivalMalformedTrace MlflowTraceDataCorrupted MlflowTraceDataException
  MlflowTraceDataNotFound MlflowTracingException NOT_FOUND NOT_IMPLEMENTED PERMISSION_DENIED REQUEST_LIMIT_EXCEEDED
  RESOURCE_ALREADY_EXISTS RESOURCE_CONFLICT RESOURCE_DOES_NOT_EXIST RESOURCE_EXHAUSTED RestException SqlState
  TEMPORARILY_UNAVAILABLE UNAUTHENTICATED get_error_code json k logging v
experiments: EXPERIMENT_ID ExperimentTag MlflowException TraceExperimentTagKey ViewType click commands create
  databricks_pb2 delete_experiment fluent generate_csv_with_runs get_experiment is_uri json mlflow mlflow_mcp os
  rename_experiment restore_experiment search_experiments update_experiment
gateway: app base_models budget budget_tracker caller cli config constants endpointId exceptions get_gateway_uri
  guardrail_utils guardrails linkedTraceId provider_registry providers requestType runner schemas set_gateway_uri ssrf
  tracing_utils uc_function_utils utils
gemini: AutologgingEvent FLAVOR_NAME async_patched_class_call autolog autologging_integration chat
  genai_semconv_converter patched_class_call patched_module_call safe_patch
genai: Agent ConversationSimulator EvaluationDatasetVersion GitSource LabelingSession MlflowSource OCISource ReviewApp
  Scorer ScorerScheduleConfig Skill SkillSourceType SkillStatus SkillVersion ZipSource agent_server agent_tester
  compare_evaluations create_dataset create_issue create_labeling_session create_mcp_access_endpoint databricks
  datasets delete_dataset delete_dataset_tag delete_labeling_session delete_mcp_access_endpoint delete_mcp_server
  delete_mcp_server_alias delete_mcp_server_tag delete_mcp_server_version delete_mcp_server_version_tag
  delete_prompt_alias delete_prompt_model_config delete_prompt_tag delete_prompt_version_tag delete_scorer
  disable_git_model_versioning discovery enable_git_model_versioning evaluate evaluation get_dataset get_issue
  get_labeling_session get_labeling_sessions get_latest_mcp_server_version get_mcp_access_endpoint get_mcp_server
  get_mcp_server_version get_mcp_server_version_by_alias get_prompt_tags get_review_app get_scorer git_versioning
  import_skills issues judges label_schemas labeling list_scorers load_prompt make_judge make_scorer_ensemble
  mcp_servers mcp_tool_discovery optimize optimize_prompt optimize_prompts prompts pull
  refresh_mcp_server_version_tools register_mcp_server register_mcp_server_from_url register_prompt register_skill
  review_queues scheduled_scorers scorer scorers search_datasets search_issues search_mcp_access_endpoints
  search_mcp_server_versions search_mcp_servers search_prompts search_skills set_dataset_tags set_mcp_server_alias
  set_mcp_server_tag set_mcp_server_version_tag set_prompt_alias set_prompt_model_config set_prompt_tag
  set_prompt_version_tag set_session_hierarchy simulators skill_content skills test_agent to_predict_fn update_issue
  update_mcp_access_endpoint update_mcp_server update_mcp_server_version utils
groq: AutologgingEvent FLAVOR_NAME autolog autologging_integration patched_call safe_patch
h2o: Any FLAVOR_NAME LOG_MODEL_PARAM_DOCS MLMODEL_FILE_NAME Model ModelInputExample ModelSignature format_docstring
  get_default_conda_env get_default_pip_requirements get_total_file_size load_model log_model logging mlflow os pyfunc
  save_model warnings write_to yaml
haystack: FLAVOR_NAME autolog autologging_integration experimental setup_haystack_tracing teardown_haystack_tracing
johnsnowlabs: Any DEFAULT_AWAIT_MAX_SLEEP_SECONDS DatabricksArtifactRepository FLAVOR_NAME LOG_MODEL_PARAM_DOCS
  MLFLOW_DFS_TMP MLMODEL_FILE_NAME Model ModelInputExample ModelSignature Path TempDir append_to_uri_path
  databricks_utils dbfs_hdfs_uri_to_fuse_path format_docstring generate_tmp_dfs_path
  get_databricks_profile_uri_from_artifact_uri get_default_conda_env get_default_pip_requirements get_total_file_size
  is_local_uri is_valid_dbfs_uri json load_model log_model logging mlflow os posixpath pyfunc save_model shutil
  shutil_copytree_without_file_permissions sys write_to yaml
keras: FLAVOR_NAME MLflowCallback MlflowCallback Version autolog autologging callback get_default_conda_env
  get_default_pip_requirements keras load load_model log_model save save_model utils
langchain: FLAVOR_NAME HAS_MODEL_LOGGING_DEPS IS_TRACING_SDK_ONLY api_request_parallel_processor autolog
  chat_agent_langgraph constant constants databricks_dependencies langchain_tracer load_model log_model model
  output_parser output_parsers retriever_chain runnables save_model utils
legacy_databricks_cli: configure
lightgbm: Any CodeDatasetSource DEFAULT_AWAIT_MAX_SLEEP_SECONDS DatasetInput ENSURE_AUTOLOGGING_ENABLED_TEXT
  FLAVOR_NAME INPUT_EXAMPLE_SAMPLE_ROWS InputExampleInfo InputTag LOG_MODEL_PARAM_DOCS MLFLOW_DATASET_CONTEXT
  MLMODEL_FILE_NAME MlflowAutologgingQueueingClient Model ModelInputExample ModelSignature Version autolog
  autologging_integration batch_metrics_logger context_registry deepcopy format_docstring from_numpy from_pandas
  functools get_default_conda_env get_default_pip_requirements get_mlflow_run_params_for_fn_args get_total_file_size
  infer_signature is_databricks_uri is_in_databricks_runtime is_polars_dataframe json load_model log_model logging
  mlflow os picklable_exception_safe_function pyfunc resolve_input_example_and_signature safe_patch save_model tempfile
  write_to yaml
litellm: AutologgingEvent Callable FLAVOR_NAME autolog autologging_integration logging safe_patch
llama_index: FLAVOR_NAME HAS_MODEL_LOGGING_DEPS IS_TRACING_SDK_ONLY autolog constant load_model log_model model
  pyfunc_wrapper save_model serialize_objects tracer
mcp: cli decorator server
metrics: EvaluationMetric MetricValue ari_grade_level base bleu deprecated exact_match f1_score
  flesch_kincaid_grade_level genai latency mae make_metric mape max_error metric_definitions mse ndcg_at_k os
  precision_at_k precision_score r2_score recall_at_k recall_score rmse rouge1 rouge2 rougeL rougeLsum token_count
  toxicity
mismatch: annotations importlib warnings
mistral: AutologgingEvent FLAVOR_NAME async_patched_class_call autolog autologging_integration chat patched_class_call
  safe_patch
ml_package_versions: FLAVOR_TO_MODULE_NAME GENAI_FLAVOR_TO_MODULE_NAME NON_GENAI_FLAVOR_TO_MODULE_NAME
models: EvaluationArtifact EvaluationMetric EvaluationResult FlavorBackend MetricThreshold Model ModelConfig
  ModelInputExample ModelSignature Resource ResourceType add_libraries_to_model auth_policy build_docker cli container
  convert_input_example_to_serving_input dependencies_schemas display_utils docker_utils evaluate evaluation
  flavor_backend flavor_backend_registry get_model_info infer_pip_requirements infer_signature list_evaluators
  make_metric model model_config notebook_resources predict python_api rag_signatures resources set_model
  set_retriever_schema set_signature signature update_model_requirements utils validate_schema validate_serving_input
  wheeled_model
onnx: Any DEFAULT_AWAIT_MAX_SLEEP_SECONDS FLAVOR_NAME LOG_MODEL_PARAM_DOCS MLMODEL_FILE_NAME MlflowException Model
  ModelInputExample ModelSignature ONNX_EXECUTION_PROVIDERS Path Version format_docstring get_default_conda_env
  get_default_pip_requirements get_total_file_size load_model log_model logging mlflow np os pd pyfunc save_model
  write_to yaml
optuna: MlflowStorage storage
tracking: IS_TRACING_SDK_ONLY MlflowClient artifact_utils client context default_experiment fluent get_registry_uri
  get_tracking_uri is_tracking_uri_set metric_value_conversion_utils multimedia registry request_auth request_header
  set_registry_uri set_tracking_uri
utils: AttrDict InvalidVersion PYTHON_VERSION Version annotations arguments_utils async_logging autologging_utils
  check_port_connectivity checkpoint_utils chunk_list class_utils cli_args closing conda credentials crypto data_utils
  databricks_sql_warehouse databricks_tracing_utils databricks_utils docstring_utils doctor download_cloud_file_chunk
  env_manager env_pack environment exception_utils file_utils find_free_port get_installed_version
  get_major_minor_py_version get_parent_module get_results_from_paginated_fn git_utils gorilla huggingface_utils
  import_hooks importlib inspect is_iterator is_port_available is_uuid islice issue_utils jsonpath_utils lazy_load
  logging logging_utils merge_dicts mime_type_utils mlflow_tags model_catalog model_utils name_utils nfs_on_spark
  openai_utils os oss_registry_utils plugins process promptlab_utils proto_json_utils provider_filter providers
  request_utils requirements_utils reraise rest_utils search_logged_model_utils search_utils semver_utils
  server_cli_utils server_info skill_uris socket spark_utils string_utils subprocess thread_utils time timeout uri uuid
  uv_utils validation version_info virtualenv warnings_utils workspace_context workspace_utils yaml_utils
version: HAS_MODEL_LOGGING_DEPS IS_FULL_MLFLOW IS_MLFLOW_SKINNY IS_TRACING_SDK_ONLY VERSION importlib
  is_release_version pkg re
"""
