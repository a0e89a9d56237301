"""ray: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "ray 2.47.1 2.60.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: ActorHandle/ JobID/ Node/ NodeID/ ObjectRef/ Worker/ _common/ _private/ _raylet/ _wait_generators_bulk/ actor/
  actor_class/ actor_id/ actor_method/ address/ air/ autoscaler/ client_builder cloudpickle/ cluster_utils core/
  cross_language dag/ dashboard/ data/ dataset/ exceptions experimental/ free/ function/ get/ head/ home/ includes/
  internal/ io/ jars/ job_config/ job_id/ job_submission/ llm/ logging/ node_id/ pid/ process_exit/ put/ redis/ remote/
  remote_function rllib/ rpc/ runtime_context runtime_env/ scripts/ serve/ task_id/ thirdparty_files/ train/ tune/
  types util/ wait/ widgets/ worker/ worker_id/ workflow/
air: config constants data_batch_type examples/ execution/ integrations/ result session util/
autoscaler: _private/ aliyun/ aws/ azure/ batching_node_provider command_runner gcp/ launch_and_verify_cluster local/
  node_launch_exception node_provider sdk/ spark/ tags v2/ vsphere/
cloudpickle: cloudpickle cloudpickle_fast compat dump/ dumps/ py_pickle
core: generated/ libjemalloc src/
dag: ClassMethodNode/ CollectiveOperation/ CompiledDAG/ DAGNode/ MultiOutputNode/ base class_node collective_node/
  compiled_dag_node/ conftest constants context dag_node dag_node_operation dag_operation_future experimental/
  format_utils function_node input_node output_node py_obj_scanner utils vis_utils
dashboard: agent client/ consts dashboard dashboard_metrics event_loop_monitor head http_server_agent http_server_head
  k8s_utils memory_utils modules/ optional_deps/ optional_utils routes runtime_env_redaction state_aggregator
  state_api_utils subprocesses/ timezone_utils utils
data: _internal/ aggregate arrow_pickled_object/ arrow_tensor/ arrow_tensor_v2/ arrow_variable_shaped_tensor/ block
  catalog checkpoint/ collate_fn constants context dataset datasource/ datatype exceptions expressions extensions/
  grouped_data iterator llm namespace_expressions/ preprocessor preprocessors/ random_access_dataset read_api/ spam/
  stats util/
experimental: CompiledDAG/ RDTManager/ RDTStore/ array/ channel/ collective/ compiled_dag_ref dynamic_resources
  gradio_utils internal_kv job/ locations multiprocessing/ packaging/ queue rdt/ sandbox/ shuffle state/ tf_utils
  tqdm_ray util/
includes:
internal:
jars:
job_submission:
llm: _internal/ examples/ utils/
rllib: algorithms/ callbacks/ conftest connectors/ core/ env/ evaluation/ examples/ execution/ models/ offline/ policy/
  tuned_examples/ utils/
runtime_env: runtime_env
scripts: scripts symmetric_run
serve: ASGIService/ FruitService/ RayServeAPIService/ RayServeBenchmarkService/ UserDefinedService/ api/
  async_inference_autoscaling_policy autoscaling_policy batching config/ context dag deployment exceptions
  experimental/ gang generated/ gradio_integrations grpc_util handle llm/ metrics multiplex request_router schema
  scripts task_consumer task_processor/ taskiq_task_processor utils
train: Checkpoint/ Result/ SyncConfig/ backend base_trainer collective/ constants context data_parallel_trainer error
  examples/ get_preemption_info/ horovod/ huggingface/ lightgbm/ lightning/ predictor report/ session tensorflow/
  torch/ trainer util/ utils v2/ xgboost/
tune: Checkpoint/ Result/ analysis/ automl/ callback cli/ constants context csv/ error examples/ execution/ experiment/
  experimental/ impl/ integration/ json/ logger/ progress_reporter/ registry resources result result_grid schedulers/
  search/ stopper/ syncer tensorboardx/ trainable/ tune tune_config tuner utils/
util: accelerators/ actor_group actor_pool annotations check_open_ports check_serialize client/ client_connect
  collective/ common dask/ debug debugpy helpers horovod/ iter iter_metrics joblib/ lightgbm/ metrics multiprocessing/
  placement_group queue rpdb/ scheduling_strategies serialization serialization_addons sgd/ spark/ state/ timer tpu
  tracing/ xgboost/
widgets: render templates/ util
workflow: api common debug_utils event_listener exceptions http_event_provider serialization serialization_context
  storage/ task_executor workflow_access workflow_context workflow_executor workflow_state workflow_state_from_dag
  workflow_state_from_storage workflow_storage
air.examples: custom_trainer
air.execution: resources/
air.integrations: comet keras mlflow wandb
air.util: check_ingest data_batch_conversion node object_extensions/ tensor_extensions/ torch_dist transform_pyarrow
autoscaler.aliyun:
autoscaler.aws: cloudwatch/
autoscaler.azure:
autoscaler.gcp:
autoscaler.local: coordinator_server
autoscaler.sdk: sdk
autoscaler.spark:
autoscaler.v2: autoscaler event_logger instance_manager/ metrics_reporter monitor scheduler schema sdk utils
autoscaler.vsphere:
core.generated: autoscaler_pb2 autoscaler_pb2_grpc common_pb2 common_pb2_grpc core_worker_pb2 core_worker_pb2_grpc
  dependency_pb2 dependency_pb2_grpc event_pb2 event_pb2_grpc events_actor_definition_event_pb2
  events_actor_definition_event_pb2_grpc events_actor_lifecycle_event_pb2 events_actor_lifecycle_event_pb2_grpc
  events_actor_task_definition_event_pb2 events_actor_task_definition_event_pb2_grpc
  events_actor_task_execution_event_pb2 events_actor_task_execution_event_pb2_grpc events_base_event_pb2
  events_base_event_pb2_grpc events_driver_job_definition_event_pb2 events_driver_job_definition_event_pb2_grpc
  events_driver_job_lifecycle_event_pb2 events_driver_job_lifecycle_event_pb2_grpc events_event_aggregator_service_pb2
  events_event_aggregator_service_pb2_grpc events_node_definition_event_pb2 events_node_definition_event_pb2_grpc
  events_node_lifecycle_event_pb2 events_node_lifecycle_event_pb2_grpc events_placement_group_definition_event_pb2
  events_placement_group_definition_event_pb2_grpc events_placement_group_lifecycle_event_pb2
  events_placement_group_lifecycle_event_pb2_grpc events_submission_job_definition_event_pb2
  events_submission_job_definition_event_pb2_grpc events_submission_job_lifecycle_event_pb2
  events_submission_job_lifecycle_event_pb2_grpc events_task_definition_event_pb2 events_task_definition_event_pb2_grpc
  events_task_execution_event_pb2 events_task_execution_event_pb2_grpc events_task_lifecycle_event_pb2
  events_task_lifecycle_event_pb2_grpc events_task_profile_events_pb2 events_task_profile_events_pb2_grpc
  events_worker_definition_event_pb2 events_worker_definition_event_pb2_grpc events_worker_lifecycle_event_pb2
  events_worker_lifecycle_event_pb2_grpc export_actor_data_pb2 export_actor_data_pb2_grpc export_dataset_metadata_pb2
  export_dataset_metadata_pb2_grpc export_dataset_operator_event_pb2 export_dataset_operator_event_pb2_grpc
  export_dataset_operator_schema_pb2 export_dataset_operator_schema_pb2_grpc export_driver_job_event_pb2
  export_driver_job_event_pb2_grpc export_event_pb2 export_event_pb2_grpc export_node_data_pb2
  export_node_data_pb2_grpc export_runtime_env_pb2 export_runtime_env_pb2_grpc export_submission_job_event_pb2
  export_submission_job_event_pb2_grpc export_task_event_pb2 export_task_event_pb2_grpc export_train_state_pb2
  export_train_state_pb2_grpc gcs_pb2 gcs_pb2_grpc gcs_service_pb2 gcs_service_pb2_grpc instance_manager_pb2
  instance_manager_pb2_grpc logging_pb2 logging_pb2_grpc metrics_pb2 metrics_pb2_grpc metrics_service_pb2
  metrics_service_pb2_grpc node_manager_pb2 node_manager_pb2_grpc platform_event_pb2 platform_event_pb2_grpc
  profile_events_pb2 profile_events_pb2_grpc pubsub_pb2 pubsub_pb2_grpc ray_client_pb2 ray_client_pb2_grpc reporter_pb2
  reporter_pb2_grpc resource_pb2 resource_pb2_grpc runtime_env_agent_pb2 runtime_env_agent_pb2_grpc
  runtime_env_common_pb2 runtime_env_common_pb2_grpc runtime_environment_pb2 runtime_environment_pb2_grpc usage_pb2
  usage_pb2_grpc
core.src: plasma/ ray/
dag.experimental:
dashboard.client: build/
dashboard.modules: aggregator/ dashboard_sdk data/ event/ job/ log/ metrics/ node/ platform_events/ reporter/ serve/
  state/ task_events/ train/ usage_stats/ version
dashboard.subprocesses: handle module routes utils
data.checkpoint: checkpoint_filter checkpoint_writer interfaces load_checkpoint_callback util
data.datasource: datasink datasource file_based_datasource file_datasink file_meta_provider filename_provider
  parquet_meta_provider partitioning path_util util
data.extensions: object_extension tensor_extension
data.namespace_expressions: arr_namespace dt_namespace list_namespace map_namespace string_namespace struct_namespace
data.preprocessors: chain concatenator discretizer encoder hasher imputer normalizer scaler serialization_handlers
  tokenizer torch transformer utils vectorizer version_support
data.util: data_batch_conversion expression_utils jax_util torch_inference torch_utils
experimental.array: distributed/ remote/
experimental.channel: accelerator_context auto_transport_type cached_channel common communicator communicator_handle
  conftest cpu_communicator intra_process_channel nccl_group serialization_context shared_memory_channel
  torch_tensor_accelerator_channel/ torch_tensor_nccl_channel/ torch_tensor_type/ utils
experimental.collective: collective communicator conftest operations
experimental.job: example_job/
experimental.multiprocessing: pool
"""
#: A module, and its names.
NAMES = """
actor: ActorAlreadyExistsError ActorClass ActorClassID ActorClassInheritanceException ActorHandle ActorMethod
  ActorProxy Any AsyncioActorExit Awaitable Callable DEFAULT_MAX_CONCURRENCY_ASYNC DeveloperAPI Dict Generic Language
  List Literal Never ObjectRef ObjectRefGenerator Optional ParamSpec PlacementGroupSchedulingStrategy PublicAPI
  PythonFunctionDescriptor STREAMING_GENERATOR_RETURN SchedulingStrategyT T TYPE_CHECKING Tuple TypeVar Union
  client_mode_convert_actor client_mode_hook client_mode_should_convert cross_language exit_actor get_runtime_env_info
  has_async_methods inspect is_class_method is_function_or_method is_static_method logger logging method overload
  parse_runtime_env_for_task_or_actor raise_sys_exit_with_custom_error_message ray ray_constants ray_option_utils
  signature weakref wrap_auto_init
air: AcquiredResources CheckpointConfig DataBatchType FailureConfig ResourceRequest Result RunConfig ScalingConfig
  config constants data_batch_type examples execution integrations ray result session util
client_builder: Any BaseContext CLIENT_DOCS_URL ClientBuilder ClientContext Deprecated Dict JobConfig LoggingConfig
  Optional PublicAPI RAY_ADDRESS_ENVIRONMENT_VARIABLE RAY_NAMESPACE_ENVIRONMENT_VARIABLE
  RAY_RUNTIME_ENV_ENVIRONMENT_VARIABLE Tuple check_ray_client_dependencies_installed client dataclass
  get_ray_client_dependency_error importlib inspect json logger logging os ray ray_driver_init split_address sys
  warnings
cloudpickle: CellType ChainMap CloudPickler DEFAULT_PROTOCOL DELETE_GLOBAL EXTENDED_ARG Enum GLOBAL_OPS HAVE_ARGUMENT
  LOAD_GLOBAL OrderedDict PYPY Pickler PicklingError STORE_GLOBAL abc absolute_import builtin_code_type builtins
  cloudpickle cloudpickle_fast compat copyreg dataclasses dis dump dump_debug dumps dumps_debug dynamic_subimport
  instance io is_tornado_coroutine itertools k list_registry_pickle_by_value load loads logging opcode os pickle
  platform py_pickle register_pickle_by_value struct subimport sys threading types typing unregister_pickle_by_value
  uuid v warnings weakref
cluster_utils: AutoscalingCluster Cluster DeveloperAPI Dict FAKE_HEAD_NODE_ID GcsClientOptions Optional
  cluster_not_supported copy disable_client_hook json logger logging os ray ray_constants subprocess tempfile time yaml
core: generated libjemalloc src
cross_language: Any CppFunctionDescriptor JavaFunctionDescriptor Language PublicAPI absolute_import cpp_actor_class
  cpp_function division java_actor_class java_function print_function
dag: BIND_INDEX_KEY COLLECTIVE_OPERATION_KEY ClassMethodNode ClassNode CollectiveOperation CollectiveOutputNode
  CompiledDAG DAGContext DAGInputData DAGNODE_TYPE_KEY DAGNode DAGOperationFuture FunctionNode GPUFuture
  IS_CLASS_METHOD_OUTPUT_KEY InputAttributeNode InputNode MultiOutputNode PARENT_CLASS_NODE_KEY
  PREV_CLASS_METHOD_CALL_KEY base class_node collective_node compiled_dag_node conftest constants context dag_node
  dag_node_operation dag_operation_future experimental format_utils function_node input_node output_node plot
  py_obj_scanner utils vis_utils
dashboard: agent client consts dashboard dashboard_metrics event_loop_monitor head http_server_agent http_server_head
  k8s_utils memory_utils modules optional_deps optional_utils routes runtime_env_redaction state_aggregator
  state_api_utils subprocesses timezone_utils utils
data.llm: Any ChatTemplateStageConfig DetokenizeStageConfig Dict HttpRequestProcessorConfig HttpRequestStageConfig
  Optional PrepareMultimodalStageConfig Processor ProcessorConfig PublicAPI SGLangEngineProcessorConfig
  ServeDeploymentProcessorConfig TokenizerStageConfig UserDefinedFunction build_llm_processor build_processor logger
  logging vLLMEngineProcessorConfig
data: ActorPoolStrategy ArrowTensorType ArrowVariableShapedTensorType BlockBasedFileDatasink Catalog CatalogAccessMode
  ClickHouseTableSettings DataContext DataIterator DatabricksUnityCatalog Dataset DatasetContext DatasetIterator
  DatasetSummary Datasink Datasource ExecutionOptions ExecutionResources FileShuffleConfig KafkaAuthConfig
  MixStoppingCondition NodeIdStr Preprocessor RAY_DATA_AUTOLOAD_PYEXTENSIONTYPE RandomSeedConfig ReadTask ReaderFormat
  ResolvedSource RowBasedFileDatasink SaveMode Schema SinkMode TFXReadOptions TaskPoolStrategy aggregate
  arrow_pickled_object arrow_tensor arrow_tensor_v2 arrow_variable_shaped_tensor block catalog checkpoint collate_fn
  configure_logging constants context dataset datasource datatype env_bool exceptions expressions extensions from_arrow
  from_arrow_refs from_blocks from_daft from_dask from_huggingface from_items from_mars from_modin from_numpy
  from_numpy_refs from_pandas from_pandas_refs from_spark from_tf from_torch get_pyarrow_version grouped_data iterator
  list_stats_summaries llm namespace_expressions pa pandas parse_version preprocessor preprocessors pyarrow_version
  random_access_dataset range range_tensor read_api read_audio read_avro read_bigquery read_binary_files
  read_clickhouse read_csv read_databricks_tables read_datasource read_delta read_delta_sharing_tables read_hudi
  read_iceberg read_images read_json read_kafka read_lance read_lerobot read_mcap read_mongo read_numpy read_orc
  read_parquet read_parquet_bulk read_snowflake read_sql read_text read_tfrecords read_unity_catalog read_videos
  read_webdataset read_zarr spam stats util
exceptions: ActorAlreadyExistsError ActorDiedError ActorDiedErrorContext ActorHandleNotFoundError ActorID
  ActorPlacementGroupRemoved ActorUnavailableError ActorUnschedulableError Address AsyncioActorExit AuthenticationError
  CrossLanguageError DeveloperAPI ErrorType GetTimeoutError Language LocalRayletDiedError NodeDeathInfo NodeDiedError
  ObjectFetchTimedOutError ObjectFreedError ObjectLostError ObjectReconstructionFailedError
  ObjectReconstructionFailedLineageEvictedError ObjectReconstructionFailedMaxAttemptsExceededError
  ObjectRefStreamEndOfStreamError ObjectStoreFullError Optional OufOfBandObjectRefSerializationException OutOfDiskError
  OutOfMemoryError OwnerDiedError PYTHON PendingCallsLimitExceeded PlasmaObjectNotAvailable PublicAPI
  RAY_EXCEPTION_TYPES RayActorError RayCgraphCapacityExceeded RayChannelError RayChannelTimeoutError
  RayDirectTransportError RayError RayException RaySystemError RayTaskError ReferenceCountingAssertionError RpcError
  RuntimeEnvSetupError Sequence StreamingGeneratorReplayInconsistentError TaskCancelledError TaskID
  TaskPlacementGroupRemoved TaskUnschedulableError Union UnserializableException UserCodeException WorkerCrashedError
  WorkerID colorama format_exception logger logging os pickle ray_constants setproctitle sys
experimental: CommunicatorMetadata CompiledDAG RDTManager RDTStore TensorTransportManager TensorTransportMetadata array
  channel collective compiled_dag_ref deregister_nixl_memory dynamic_resources get_local_object_locations
  get_object_locations gradio_utils internal_kv job load_package locations multiprocessing packaging queue rdt
  register_nixl_memory register_nixl_memory_pool register_tensor_transport sandbox set_nixl_cuda_stream set_resource
  set_target_device_for_ref set_target_for_ref shuffle state tf_utils tqdm_ray util wait_tensor_freed
internal: free
job_config: Any Dict JobConfig List LoggingConfig Optional PublicAPI RuntimeEnv TYPE_CHECKING Union pickle uuid
job_submission: DriverInfo JobDetails JobErrorType JobInfo JobStatus JobSubmissionClient JobType
llm: examples utils
remote_function: Any Callable DeveloperAPI Dict Language Lock ObjectRefGenerator Optional
  PlacementGroupSchedulingStrategy PublicAPI PythonFunctionDescriptor RemoteFunction STREAMING_GENERATOR_RETURN
  client_mode_convert_function client_mode_should_convert cross_language get_runtime_env_info inspect logger logging os
  parse_runtime_env_for_task_or_actor pickle_dumps ray ray_option_utils uuid wrap_auto_init wraps
rllib: BaseEnv ExternalEnv MultiAgentEnv Policy RolloutWorker SampleBatch TFPolicy TorchPolicy VectorEnv algorithms
  callbacks conftest connectors core env evaluation examples execution logging models offline policy register_trainable
  tuned_examples usage_lib utils
runtime_context: Any Deprecated Dict List Optional PublicAPI RuntimeContext RuntimeEnv TaskID actors client_mode_hook
  get_runtime_context logger logging parse_pg_formatted_resources_to_original ray threading
runtime_env: RuntimeEnv RuntimeEnvConfig mpi_init runtime_env
scripts: scripts symmetric_run
serve: ASGIService Application ControllerOptions Deployment FruitService HTTPOptions RayServeAPIService
  RayServeBenchmarkService RunTarget TracingConfig UserDefinedService api async_inference_autoscaling_policy
  autoscaling_policy batch batching config configure_default_serve_logger context dag delete deployment exceptions
  experimental gang generated get_app_handle get_deployment_actor get_deployment_actor_context get_deployment_handle
  get_multiplexed_model_id get_replica_context get_trace_context gradio_integrations grpc_util handle ingress llm
  metrics multiplex multiplexed ray request_router run run_many schema scripts shutdown shutdown_async start status
  task_consumer task_processor taskiq_task_processor utils
train: BackendConfig Checkpoint CheckpointConfig CheckpointConsistencyMode CheckpointUploadMode ControllerError
  DataConfig FailureConfig LoggingConfig NCCLHangError PreemptionError PreemptionInfo ReportedCheckpoint
  ReportedCheckpointStatus Result RunConfig ScalingConfig SyncConfig TRAIN_DATASET_KEY TrainContext TrainingFailedError
  TrainingIterator UserCallback ValidationConfig ValidationFn ValidationTaskConfig WorkerGroupError backend
  base_trainer collective constants context data_parallel_trainer error examples fsspec get_all_reported_checkpoints
  get_checkpoint get_context get_dataset_shard get_preemption_info horovod huggingface is_v2_enabled lightgbm lightning
  pandas predictor pyarrow pydantic report requests session tensorflow torch trainer util utils v2 xgboost
tune: CLIReporter Callback Checkpoint CheckpointConfig Experiment ExperimentAnalysis FailureConfig
  JupyterNotebookReporter PlacementGroupFactory ProgressReporter Result ResultGrid ResumeConfig RunConfig Stopper
  SyncConfig Trainable TuneConfig TuneContext TuneError Tuner analysis automl callback choice cli constants context
  create_scheduler create_searcher csv error examples execution experiment experimental fsspec get_checkpoint
  get_context grid_search impl integration json logger lograndint loguniform pandas progress_reporter pyarrow
  qlograndint qloguniform qrandint qrandn quniform randint randn register_env register_trainable registry report
  requests resources result result_grid run run_experiments sample_from schedulers search stopper syncer tensorboardx
  trainable tune tune_config tuner uniform utils with_parameters with_resources
types: Generic ObjectRef PublicAPI T TypeVar
util: ActorPool List PublicAPI accelerators actor_group actor_pool annotations as_completed check_open_ports
  check_serialize client client_connect client_mode_hook collective common connect dask debug debugpy
  deregister_serializer disable_log_once_globally disconnect enable_periodic_logging get_current_placement_group
  get_node_instance_id get_node_ip_address get_placement_group helpers horovod inspect_serializability iter
  iter_metrics joblib lightgbm list_named_actors log_once map_unordered metrics multiprocessing pdb placement_group
  placement_group_table queue ray ray_debugpy register_serializer remove_placement_group rpdb scheduling_strategies
  serialization serialization_addons sgd spark state timer tpu tracing wrap_auto_init xgboost
widgets: Template make_table_html_repr render templates util
"""
