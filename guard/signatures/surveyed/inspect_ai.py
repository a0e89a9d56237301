"""inspect_ai: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "inspect-ai 0.3.278 0.3.285"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: _cli/ _lfs/ agent/ analysis/ approval/ binaries/ core/ ctl/ dataset/ event/ hooks/ log/ model/ review/ scorer/
  solver/ tool/ util/ viewer/ viewer_authority/
agent:
analysis: Column/ ColumnError/ ColumnType/ EvalColumn/ EvalColumns/ EvalConfiguration/ EvalDataset/ EvalInfo/
  EvalModel/ EvalResults/ EvalScores/ EvalTask/ EventColumn/ EventTiming/ MessageColumn/ MessageColumns/
  MessageContent/ MessageFilter/ MessageToolCalls/ ModelEventColumns/ ModelInfo/ Operation/ SampleColumn/
  SampleMessages/ SampleSummary/ ToolEventColumns/ beta/ evals_df/ events_df/ frontier/ log_viewer/ messages_df/
  model_info/ prepare/ samples_df/ task_info/
approval:
binaries:
core:
dataset:
event: ApprovalEvent/ ErrorEvent/ Event/ EventNode/ EventTree/ EventTreeNode/ EventTreeSpan/ InfoEvent/ InputEvent/
  LoggerEvent/ LoggingLevel/ LoggingMessage/ ModelEvent/ SampleInitEvent/ SampleLimitEvent/ SandboxEvent/ ScoreEvent/
  SpanBeginEvent/ SpanEndEvent/ SpanNode/ StateEvent/ StepEvent/ StoreEvent/ SubtaskEvent/ ToolEvent/ event_sequence/
  event_tree/
hooks:
log: ProvenanceData/ Transcript/ transcript/
model: ModelInfo/
review:
scorer: bootstrap_stderr/
solver:
tool: Tool/ ToolCall/ ToolChoice/ ToolError/ ToolFunction/ ToolInfo/ ToolParam/ ToolResult/ bash/ beta computer/
  python/ tool/ web_browser/ web_search/
util: JSONType/ LimitExceededError/ SandboxEnvironment/ SandboxEnvironmentSpec/ SandboxEnvironments/ Store/ Subtask/
  sandbox/ sandboxenv/ store/ subtask/
viewer:
analysis.beta:
"""
#: A module, and its names.
NAMES = """
: Epochs PKG_NAME SampleSource ScannerConfig Scanners Task TaskInfo TaskSource Tasks agent analysis approval binaries
  core ctl dataset edit_score enqueue_sample enqueue_task eval eval_async eval_retry eval_retry_async eval_set event
  hooks human_agent human_cli importlib_version list_tasks log model recompute_metrics review score score_async scorer
  solver task task_identifier task_source task_with tool util view viewer viewer_authority
agent: Agent AgentAttempts AgentBridge AgentBridgeContext AgentChannel AgentContinue AgentInterrupted AgentPrompt
  AgentState AgentSubmit BridgeRequest BridgedToolsSpec MessageFilter SandboxAgentBridge Subagent agent agent_bridge
  agent_channel agent_with as_solver as_tool bridge content_only current_agent_bridge_context current_bridge_request
  deepagent general handoff human_cli is_agent is_root_agent is_sub_agent last_message plan react remove_tools research
  run sandbox_agent_bridge set_agent_bridge_context subagent
analysis: Column ColumnError ColumnType EvalColumn EvalColumns EvalConfiguration EvalDataset EvalInfo EvalModel
  EvalResults EvalScores EvalTask EventColumn EventInfo EventTiming MessageColumn MessageColumns MessageContent
  MessageFilter MessageToolCalls ModelEventColumns ModelInfo Operation SampleColumn SampleMessages SampleScores
  SampleSummary ToolEventColumns beta evals_df events_df frontier log_viewer messages_df model_info prepare
  relocated_module_attribute samples_df score_to_float task_info
approval: Approval ApprovalDecision ApprovalPolicy Approver approval approver auto_approver human_approver
  read_approval_policies
core: AdaptiveConcurrency BatchConfig CachePolicy ChatCompletionChoice ChatMessage ChatMessageAssistant ChatMessageBase
  ChatMessageSystem ChatMessageTool ChatMessageUser Citation CitationBase Content ContentAudio ContentCitation
  ContentData ContentDocument ContentImage ContentReasoning ContentText ContentToolUse ContentVideo DocumentCitation
  GenerateConfig GenerateConfigArgs INTERNAL_TOOL_TYPE ImageOutput JSONSchema JSONType Logprob Logprobs ModelFallback
  ModelOutput ModelUsage OutputModality Reference ResponseSchema SentinelAction SentinelSuspicion StopCategory
  StopDetails StopReason Target ToolCall ToolCallContent ToolCallError ToolCallModelInput ToolCallView ToolCallViewer
  ToolChoice ToolFunction ToolInfo ToolParam ToolParams ToolResult TopLogprob UrlCitation internal_tool_type
dataset: Dataset FieldSpec MemoryDataset RecordToSample Sample csv_dataset example_dataset file_dataset hf_dataset
  json_dataset
event: AnchorEvent ApprovalEvent BranchEvent CompactionEvent ErrorEvent Event EventNode EventTree EventTreeNode
  EventTreeSpan InfoEvent InputEvent InterruptEvent LoggerEvent LoggingLevel LoggingMessage ModelEvent Outline
  OutlineNode ReviewEvent SampleInitEvent SampleLimitEvent SandboxEvent ScoreEditEvent ScoreEvent SentinelAction
  SentinelEvent SentinelSuspicion SpanBeginEvent SpanEndEvent SpanNode StateEvent StepEvent StoreEvent SubtaskEvent
  Timeline TimelineEvent TimelineSpan ToolEvent event_sequence event_tree event_tree_walk relocated_module_attribute
  timeline_branch timeline_build timeline_dump timeline_filter timeline_load
hooks: ApiKeyOverride BeforeModelGenerate EvalSetEnd EvalSetStart Hooks ModelCacheUsageData ModelRetry ModelUsageData
  RunEnd RunStart SampleAttemptEnd SampleAttemptStart SampleEnd SampleEvent SampleInit SampleScoring SampleStart
  TaskEnd TaskStart hooks
log: ConfigUpdate ConfigValueChange ConnectionLimitChange EvalConfig EvalDataset EvalError EvalLog EvalLogInfo
  EvalMetric EvalPlan EvalPlanStep EvalResults EvalRetryError EvalRevision EvalSample EvalSampleLimit
  EvalSampleReductions EvalSampleScore EvalSampleSummary EvalScore EvalShardEntry EvalShards EvalSpec EvalStats
  EvalStatus EventsData HeadlineMetric IncompleteAction LogEdit LogUpdate MetadataEdit ProvenanceData
  RecoverableEvalLog RecoveryNotAvailable RecoveryThresholdExceeded ResolvedHeadlineMetric SentinelConfig SentinelEntry
  TagsEdit Transcript TranscriptHistory TranscriptHistoryUnavailableError WriteConflictError WriteEvalLogResult
  bundle_log_dir condense_events condense_sample convert_eval_logs edit_eval_log edit_score effective_eval_config
  effective_generate_config expand_events headline_metric invalidate_samples list_eval_logs list_eval_logs_async
  read_eval_log read_eval_log_async read_eval_log_headers_async read_eval_log_sample read_eval_log_sample_async
  read_eval_log_sample_summaries read_eval_log_sample_summaries_async read_eval_log_samples read_eval_log_samples_by_id
  read_eval_log_samples_by_id_async recompute_metrics recover_eval_log recoverable_eval_logs relocated_module_attribute
  resolve_sample_attachments resolve_sample_events_data retryable_eval_logs transcript uninvalidate_samples
  write_eval_log write_eval_log_async write_log_dir_manifest
model: BatchConfig CachePolicy ChatCompletionChoice ChatMessage ChatMessageAssistant ChatMessageBase ChatMessageSystem
  ChatMessageTool ChatMessageUser Citation CitationBase Compact CompactionAuto CompactionEdit CompactionNative
  CompactionResult CompactionStrategy CompactionSummary CompactionTrim Content ContentAudio ContentCitation ContentData
  ContentDocument ContentImage ContentReasoning ContentText ContentToolUse ContentVideo DocumentCitation
  ExecuteToolsResult GenerateConfig GenerateConfigArgs GenerateFilter GenerateInput ImageOutput Logprob Logprobs Model
  ModelAPI ModelCall ModelConfig ModelConversation ModelCost ModelFallback ModelInfo ModelName ModelOutput
  ModelRefusalError ModelRequestId ModelResolver ModelResponseFilter ModelRole ModelRoles ModelUsage OutputModality
  ResponseSchema RetryDecision ServedModelUsage StopCategory StopDetails StopReason StreamEvent StreamHandler
  StreamReasoningEvent StreamRetryEvent StreamTextEvent StreamToolCallEvent TopLogprob UrlCitation anthropic azureai
  bedrock cache_clear cache_list_expired cache_path cache_prune cache_size call_tools cloudflare compaction
  compute_model_cost deepseek execute_tools fireworks get_model get_model_info google grok groq hf
  hf_inference_providers litellm_proxy llama_cpp_python messages_from_anthropic messages_from_google
  messages_from_openai messages_from_openai_responses messages_to_openai messages_to_openai_responses meta mistral
  mockllm model_output_from_anthropic model_output_from_google model_output_from_openai
  model_output_from_openai_responses model_roles modelapi moonshot nnterp none ollama openai openai_api
  openai_api_completions openrouter perplexity pip_dependency_error record_response_headers relocated_module_attribute
  sagemaker sambanova set_model_cost set_model_info sglang stable_message_ids together transformer_lens trim_messages
  user_prompt validate_anthropic_client validate_google_client validate_openai_client verify_required_version vllm
  vllm_completions
review: Review ReviewDecision ReviewPolicy Reviewer human_reviewer read_review_policies review reviewer
scorer: AnswerPattern CORRECT INCORRECT Metric MetricProtocol NOANSWER PARTIAL Reference SampleScore Score ScoreEdit
  ScoreReason ScoreReducer ScoreReducers Scorer Target UNCHANGED Value ValueToFloat accuracy aggregate answer at_least
  bootstrap_stderr cascade categorical choice ci ci_wilson collect_score exact f1 frequency grouped includes
  krippendorff_alpha majority_score match math max_score mean mean_score median_score metric mode_score
  model_graded_fact model_graded_qa multi_scorer pass_at pass_k pattern perplexity perplexity_per_seq
  perplexity_per_token precomputed_scores relocated_module_attribute score score_reducer scorer std stderr
  target_perplexity value_to_float var
solver: Choice Choices Generate MultipleChoiceTemplate Plan Solver SolverSpec TaskState assistant_message basic_agent
  bridge chain chain_of_thought fork generate human_agent multiple_choice plan prompt_template
  relocated_module_attribute self_critique solver system_message use_tools user_message
tool: Citation CitationBase CodeExecutionProviders Content ContentAudio ContentCitation ContentData ContentDocument
  ContentImage ContentReasoning ContentText ContentToolUse ContentVideo DocumentCitation INTERNAL_TOOL_TYPE MCPServer
  MCPServerConfig MCPServerConfigHTTP MCPServerConfigStdio Skill SkillInfo Tool ToolCall ToolCallContent ToolCallError
  ToolCallModelInput ToolCallView ToolCallViewer ToolChoice ToolDef ToolError ToolFunction ToolInfo ToolParam
  ToolParams ToolResult ToolSource UrlCitation WebSearchProviders ask_user bash bash_session beta code_execution
  computer grep install_skills internal_tool_type list_files mcp_connection mcp_server_http mcp_server_sandbox
  mcp_server_sse mcp_server_stdio mcp_tools memory notify_user python read_file read_skills relocated_module_attribute
  skill text_editor think todo_write tool tool_with update_plan web_browser web_search
util: AdaptiveConcurrency ArchiveSnapshots CheckpointConfig CheckpointSampleConfig CheckpointTrigger Checkpointer
  ComposeBuild ComposeConfig ComposeHealthcheck ComposeService ComposeVolumeMount DisplayType EarlyStop EarlyStopping
  EarlyStoppingSummary ExecCompleted ExecOutput ExecRemoteAwaitableOptions ExecRemoteProcess ExecRemoteStreamingOptions
  ExecResult ExecStderr ExecStdout InputOutcome InputPanel InputRequest InputResult JSONSchema JSONType Limit
  LimitExceededError LimitScope Manual MediaKind MediaResolverFunc OutputLimitExceededError RegistryInfo RegistryType
  ResticSnapshots ResumeReport SampleLimits SandboxConnection SandboxEnvironment SandboxEnvironmentConfigType
  SandboxEnvironmentLimits SandboxEnvironmentSpec SandboxEnvironmentType SandboxEnvironments SandboxSnapshotConfig
  SandboxUnavailableError SandboxUserUnsupportedError SnapshotStrategyConfig SpanIdProvider Store StoreModel StrEnum
  Subtask TimeInterval TokenInterval TokenLimit TurnInterval UnresolvedMediaError apply_limits background checkpointer
  collect concurrency cost_limit current_checkpointer current_span_id display_counter display_type download
  gdrive_download input_panel input_screen is_compose_yaml is_dockerfile json_schema materialize_media media_resolver
  message_limit notify override_sandbox_output_limit parse_compose_yaml private_tool_instance registry_create
  registry_info request_input resource sample_limits sandbox sandbox_default sandbox_service sandbox_with sandboxenv
  span span_id_provider store store_as store_from_events store_from_events_as subprocess subtask suspend_token_limit
  suspend_turn_limit suspend_working_limit throttle time_limit token_limit tool_state_instance tool_state_scope
  trace_action trace_message turn_limit warn_once working_limit
viewer: MetadataField SampleScoreView SampleScoreViewSort ScannerResultField ScannerResultView ScoreColorScale
  TaskSamplesColumn TaskSamplesColumnId TaskSamplesSort TaskSamplesView ViewerConfig new old relocated_module_attribute
"""
