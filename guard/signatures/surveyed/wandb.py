"""wandb: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "wandb 0.18.7 0.31.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: Artifact/ Audio/ Classes_id/ Error/ Image/ Table/ TableForeignIndex/ TableForeignKey/ TablePrimaryKey/ Video/ agents/
  ai/ alert/ analytics/ apis/ automations/ beta/ bin/ catboost/ cli/ config/ data_types define_metric/ docker/ env
  errors/ filestream/ filesync/ gym/ h5/ integration/ jupyter/ keras/ lightgbm/ link_model/ log/ log_artifact/
  log_model/ magic mark_preempting/ mpmain/ old/ pin_config_keys/ plot/ plot_table/ proto/ sacred/ sandbox/ save/ sdk/
  sklearn/ summary/ sync/ tensorboard/ tensorflow/ trigger unwatch/ use_artifact/ use_model/ util vendor/ wandb_agent
  wandb_controller wandb_run watch/ xgboost/
agents: pyagent
analytics: opentelemetry/ sentry
apis: attrs importers/ internal normalize paginator public/ reports/ workspaces/
automations: actions automations events integrations scopes
beta: workflows
bin: librust_parquet_ffi
cli: beta beta_core beta_leet beta_sandbox beta_sync clean cli leet
docker: auth names www_authenticate
errors: ansi errors links term util warnings
filesync: dir_watcher stats step_checksum step_prepare step_upload upload_job
integration: catboost/ cohere/ diffusers/ dspy/ fastai/ gym/ huggingface/ keras/ kfp/ langchain/ lightgbm/ lightning/
  magic metaflow/ openai/ prodigy/ sacred/ sagemaker/ sb3/ sklearn/ tensorboard/ tensorflow/ torch/ ultralytics/ weave/
  xgboost/ yolov8/
mpmain:
old: core settings summary
plot: bar confusion_matrix custom_chart histogram line line_series pr_curve roc_curve scatter utils viz
proto: v3/ v4/ v5/ v6/ v7/ wandb_api_pb2/ wandb_base_pb2/ wandb_deprecated wandb_generate_deprecated
  wandb_generate_proto wandb_internal_pb2/ wandb_otel_pb2/ wandb_server_pb2/ wandb_settings_pb2/
  wandb_sweep_scheduler_pb2/ wandb_sync_pb2/ wandb_telemetry_pb2/
sandbox:
sdk: artifacts/ backend/ data_types/ integration_utils/ interface/ internal/ launch/ lib/ mailbox/ service/ sweeps/
  verify/ wandb_alerts wandb_config wandb_helper wandb_init wandb_login wandb_metric wandb_require
  wandb_require_helpers wandb_run/ wandb_settings/ wandb_setup wandb_summary wandb_sweep wandb_sync wandb_watch
sync: sync
analytics.opentelemetry: opentelemetry_proxy
apis.importers: internals/ mlflow validation wandb
apis.public: api artifacts automations console_logs const files history integrations jobs organizations projects
  query_generator registries/ reports runhistory/ runs service_api summary sweeps teams users utils
apis.reports: v1/ v2/
apis.workspaces:
integration.catboost: catboost
integration.cohere: cohere resolver
integration.diffusers: autologger pipeline_resolver resolvers/
integration.dspy: dspy
integration.fastai:
integration.gym:
integration.huggingface: huggingface resolver
integration.keras: callbacks/ keras
integration.kfp: helpers kfp_patch wandb_log_v1 wandb_log_v2 wandb_logging
integration.langchain: wandb_tracer
integration.lightgbm:
integration.lightning: fabric/
integration.metaflow: data_pandas data_pytorch data_sklearn errors metaflow
integration.openai: fine_tuning openai resolver
integration.prodigy: prodigy
integration.sacred:
integration.sagemaker: auth config files resources
integration.sb3: sb3
integration.sklearn: calculate/ plot/ utils
integration.tensorboard: log monkeypatch
integration.tensorflow: estimator_hook
integration.torch: wandb_torch
integration.ultralytics: bbox_utils callback classification_utils mask_utils pose_utils
integration.weave: interface media_adapters weave
integration.xgboost: xgboost
integration.yolov8: yolov8
proto.v3: wandb_base_pb2 wandb_internal_pb2 wandb_server_pb2 wandb_settings_pb2 wandb_telemetry_pb2
proto.v4: wandb_api_pb2 wandb_base_pb2 wandb_internal_pb2 wandb_server_pb2 wandb_settings_pb2 wandb_sync_pb2
  wandb_telemetry_pb2
proto.v5: wandb_api_pb2 wandb_base_pb2 wandb_internal_pb2 wandb_otel_pb2 wandb_server_pb2 wandb_settings_pb2
  wandb_sweep_scheduler_pb2 wandb_sync_pb2 wandb_telemetry_pb2
proto.v6: wandb_api_pb2 wandb_base_pb2 wandb_internal_pb2 wandb_otel_pb2 wandb_server_pb2 wandb_settings_pb2
  wandb_sweep_scheduler_pb2 wandb_sync_pb2 wandb_telemetry_pb2
proto.v7: wandb_api_pb2 wandb_base_pb2 wandb_internal_pb2 wandb_otel_pb2 wandb_server_pb2 wandb_settings_pb2
  wandb_sweep_scheduler_pb2 wandb_sync_pb2 wandb_telemetry_pb2
sdk.artifacts: artifact artifact_download_logger artifact_file_cache artifact_instance_cache artifact_manifest
  artifact_manifest_entry artifact_manifests/ artifact_saver artifact_state artifact_ttl exceptions staging
  storage_handler storage_handlers/ storage_layout storage_policies/ storage_policy
sdk.backend: backend
sdk.data_types: audio base_types/ bokeh eval_table/ graph helper_types/ histogram html image molecule object_3d plotly
  saved_model table table_decorators trace_tree utils video
sdk.integration_utils: auto_logging data_logging
sdk.interface: constants history_value interface interface_queue interface_relay interface_shared interface_sock
  message_future message_future_poll router router_queue router_relay router_sock summary_record
sdk.internal: context datastore file_pusher file_stream flow_control handler incremental_table_util internal
  internal_api internal_util job_builder profiler progress run sample sender sender_config settings_static/ system/
  tb_watcher thread_local_settings writer
sdk.launch: agent/ api builder/ create_job environment/ errors git_reference inputs/ loader registry/ runner/ sweeps/
  utils wandb_reference
sdk.lib: apikey asyncio_compat asyncio_manager capped_dict config_util console_capture credentials deprecate
  deprecated_api deprecation disabled exit_hooks file_stream_utils filenames filesystem fsm gitlib gql_request
  handler_util hashutil identity import_hooks interrupt ipython json_util lazyloader logger_capture mailbox module
  noop_run paths preinit printer printer_asyncio progress proto_util ratelimit redirect reporting retry run_messages
  run_moment run_stopping runid server service/ service_connection service_token settings_file sock_client sparkline
  telemetry timed_input timer urls wb_logging wbauth/
sdk.mailbox: mailbox mailbox_handle response_handle wait_with_progress
sdk.service: port_file server server_sock service streams
sdk.sweeps: errors run_state scheduler/ sweep_info
sdk.verify: verify
apis.importers.internals: internal protocols util
apis.public.registries: registries_search registry
apis.public.runhistory: downloads
apis.reports.v1:
apis.reports.v2:
integration.diffusers.resolvers: multimodal utils
integration.keras.callbacks: metrics_logger model_checkpoint tables_builder
integration.lightning.fabric: logger
integration.sklearn.calculate: calibration_curves class_proportions confusion_matrix decision_boundaries elbow_curve
  feature_importances learning_curve outlier_candidates residuals silhouette summary_metrics
integration.sklearn.plot: classifier clusterer regressor shared
sdk.artifacts.artifact_manifests: artifact_manifest_v1
sdk.artifacts.storage_handlers: azure_handler gcs_handler http_handler local_file_handler multi_handler s3_handler
  tracking_handler wb_artifact_handler wb_local_artifact_handler
sdk.artifacts.storage_policies: register wandb_storage_policy
sdk.data_types.base_types: json_metadata media wb_value
sdk.data_types.eval_table: eval_table
sdk.data_types.helper_types: bounding_boxes_2d classes image_mask
sdk.internal.system: assets/ env_probe_helpers system_info system_monitor
sdk.launch.agent: agent config job_status_tracker run_queue_item_file_saver
sdk.launch.builder: abstract build context_manager docker_builder kaniko_builder noop templates/
sdk.launch.environment: abstract aws_environment azure_environment gcp_environment local_environment
sdk.launch.inputs: files internal manage schema
sdk.launch.registry: abstract anon azure_container_registry elastic_container_registry google_artifact_registry
  local_registry
sdk.launch.runner: abstract kubernetes_monitor kubernetes_runner local_container local_process sagemaker_runner
  vertex_runner
sdk.launch.sweeps: scheduler scheduler_sweep utils
sdk.lib.service: ipc_support service_client service_connection service_finalizer service_port_file service_process
  service_token
sdk.lib.wbauth: auth authenticate host_url prompt saas settings validation wbnetrc
sdk.sweeps.scheduler: ax client ipc optimizer optuna wandb
sdk.internal.system.assets: aggregators asset_registry cpu disk gpu gpu_amd interfaces ipu memory network open_metrics
  tpu trainium
sdk.launch.builder.templates: dockerfile
"""
#: A module, and its names.
NAMES = """
agents: pyagent
analytics: LowCardinalityAttributes OpenTelemetryProxy Sentry TelemetryContext TelemetryRecorder get_sentry
  get_telemetry_recorder opentelemetry sentry
automations: ActionType ArtifactCollectionScope ArtifactEvent Automation DoNothing EntityScope EventType IS_PYDANTIC_V2
  Integration MetricChangeFilter MetricThresholdFilter MetricZScoreFilter NewAutomation OnAddArtifactAlias
  OnAddArtifactTag OnAddCollectionTag OnCreateArtifact OnLinkArtifact OnRemoveArtifactTag OnRemoveCollectionTag
  OnRunMetric OnRunState OnUnlinkArtifact OrgScope ProjectScope RegistryScope RunEvent RunStateFilter ScopeType
  SendNotification SendPromptToAria SendWebhook SlackIntegration TeamScope WebhookIntegration actions automations
  events integrations scopes wandb
cli: beta beta_core beta_leet beta_sandbox beta_sync clean cli leet
data_types: Audio BatchableMedia Bokeh BoundingBoxes2D Classes EvalTable Graph Histogram Html Image ImageMask
  JoinedTable Media Molecule Node Object3D PartitionedTable Plotly Table Video WBTraceTree WBValue box3d
docker: Any Dict DockerError Error List Optional Tuple Union annotations auth auth_config auth_token build
  default_image entrypoint find_executable get_image_uid image_id image_id_from_registry is_buildx_installed
  is_docker_installed json log logging login names os parse parse_repository_tag push requests run
  run_command_live_output shell should_add_load_argument shutil subprocess tag www_authenticate
env: AGENT_DISABLE_FLAPPING AGENT_KILL_DELAY AGENT_MAX_INITIAL_FAILURES AGENT_REPORT_INTERVAL ANONYMOUS API_KEY APP_URL
  ARGS ARTIFACT_DIR ARTIFACT_FETCH_FILE_URL_BATCH_SIZE BASE_URL CACHE_DIR CONFIG_DIR CONFIG_PATHS CORE_DEBUG
  CRASH_NOSYNC_TIME CREDENTIALS_FILE DATA_DIR DEBUG DESCRIPTION DIR DISABLE_CODE DISABLE_GIT DISABLE_SSL DOCKER
  ENABLE_DCGM_PROFILING ENTITY ERROR_REPORTING FILE_PUSHER_TIMEOUT GIT_COMMIT GIT_REMOTE_URL GIT_ROOT HOST HTTP_TIMEOUT
  IDENTITY_TOKEN_FILE IGNORE INITED INIT_TIMEOUT JOB_TYPE JUPYTER LAUNCH_QUEUE_ENTITY LAUNCH_QUEUE_NAME LAUNCH_TRACE_ID
  MAGIC MODE MutableMapping NAME NOTEBOOK_NAME NOTES ORGANIZATION PROGRAM PROJECT Path QUIET RESUME RUN_DIR RUN_GROUP
  RUN_ID RUN_STORAGE_ID SAVE_CODE SENTRY_DSN SERVICE SHOW_RUN SILENT START_METHOD SWEEP_ID SWEEP_PARAM_PATH TAGS
  USERNAME USER_EMAIL USE_V1_ARTIFACTS annotations core_debug dcgm_profiling_enabled disable_git
  error_reporting_enabled get_agent_kill_delay get_agent_max_initial_failures get_agent_report_interval get_app_url
  get_args get_artifact_dir get_artifact_fetch_file_url_batch_size get_base_url get_cache_dir get_config_paths
  get_crash_nosync_time get_credentials_file get_data_dir get_description get_dir get_docker get_entity
  get_error_reporting get_file_pusher_timeout get_http_timeout get_ignore get_launch_queue_entity get_launch_queue_name
  get_launch_trace_id get_magic get_organization get_project get_run get_show_run get_tags get_use_v1_artifacts
  get_user_email get_username immutable_keys is_debug is_offline is_quiet is_require_legacy_service is_silent json os
  platformdirs set_entity set_project should_save_code ssl_disabled strtobool sys
errors: AuthenticationError CommError Error UnsupportedError UsageError WandbCoreNotAvailableError ansi errors links
  term util warnings
filesync: dir_watcher stats step_checksum step_prepare step_upload upload_job
integration: catboost cohere diffusers dspy fastai gym huggingface keras kfp langchain lightgbm lightning magic
  metaflow openai prodigy sacred sagemaker sb3 sklearn tensorboard tensorflow torch ultralytics weave xgboost yolov8
jupyter: Any Dict IFrame IPython Magics Notebook WandBMagics annotations argument attempt_colab_load_ipynb
  attempt_colab_login attempt_kaggle_load_ipynb b64encode display display_if_magic_is_used filesystem get_ipython json
  jupyter_servers_and_kernel_id line_cell_magic logger logging magic_arguments magics_class maybe_display
  notebook_metadata notebook_metadata_from_jupyter_servers_and_kernel_id os parse_argstring quiet re requests shutil
  sys traceback urljoin urllib wandb wandb_setup
magic: magic
old: core settings summary
plot: CustomChart Visualize bar confusion_matrix custom_chart histogram line line_series plot_table pr_curve roc_curve
  scatter utils visualize viz
proto: v3 v4 v5 v6 v7 wandb_api_pb2 wandb_base_pb2 wandb_deprecated wandb_generate_deprecated wandb_generate_proto
  wandb_internal_pb2 wandb_otel_pb2 wandb_server_pb2 wandb_settings_pb2 wandb_sweep_scheduler_pb2 wandb_sync_pb2
  wandb_telemetry_pb2
sdk: AlertLevel Artifact Config Settings Summary artifacts backend controller data_types finish helper init
  integration_utils interface internal launch lib login mailbox require service setup sweep sweeps teardown verify
  wandb_alerts wandb_config wandb_helper wandb_init wandb_login wandb_metric wandb_require wandb_require_helpers
  wandb_run wandb_settings wandb_setup wandb_summary wandb_sweep wandb_sync wandb_watch
sklearn: plot_calibration_curve plot_class_proportions plot_classifier plot_clusterer plot_confusion_matrix
  plot_elbow_curve plot_feature_importances plot_learning_curve plot_outlier_candidates plot_precision_recall
  plot_regressor plot_residuals plot_roc plot_silhouette plot_summary_metrics
sync: SyncManager get_run_from_path get_runs sync
trigger: Any Callable call register reset unregister
wandb_agent: Agent AgentApi AgentError AgentProcess Any Callable Dict InternalApi List Optional ShutdownSignal
  SweepNotFoundError TerminationTier agent annotations config_util contextlib enum ipython logger logging math
  multiprocessing os platform pyagent queue re run_agent s signal socket subprocess sweep_utils sys time traceback util
  wandb wandb_lib wandb_login wandb_sdk wandb_setup yaml
wandb_controller: Callable ControllerError Dict InternalApi List Optional SWEEP_INITIAL_RUN_STATE Tuple Union
  annotations env get_module handle_sweep_config_violations json os random string
  sweep_config_err_text_from_jsonschema_violations sweeps time wandb wandb_sweep yaml
wandb_run: Run
"""
