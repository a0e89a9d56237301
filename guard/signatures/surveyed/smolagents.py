"""smolagents: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "smolagents 1.13.0 1.26.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: agent_types agents cli default_tools gradio_ui local_python_executor mcp_client memory models monitoring prompts/
  pyodide_deno_executor remote_executors serialization tmp tool_validation tools utils vision_web_browser
prompts:
"""
#: A module, and its names.
NAMES = """
agent_types: AgentAudio AgentImage AgentText AgentType Any BytesIO PIL handle_agent_input_types
  handle_agent_output_types logger logging os pathlib requests tempfile uuid
agents: ABC AGENT_GRADIO_APP_TEMPLATE AGENT_REGISTRY ActionOutput ActionStep AgentAudio AgentError AgentExecutionError
  AgentGenerationError AgentImage AgentLogger AgentMaxStepsError AgentMemory AgentParsingError AgentToolCallError
  AgentToolExecutionError AgentType Any BASE_BUILTIN_MODULES BaseTool BlaxelExecutor CODEAGENT_RESPONSE_FORMAT Callable
  CallbackRegistry ChatMessage ChatMessageStreamDelta ChatMessageToolCall CodeAgent Dict DockerExecutor E2BExecutor
  EMPTY_PROMPT_TEMPLATES FinalAnswerPromptTemplate FinalAnswerStep FinalAnswerTool Generator Group List Literal Live
  LocalPythonExecutor LogLevel MODEL_REGISTRY ManagedAgentPromptTemplate Markdown MemoryStep MessageRole ModalExecutor
  Model Monitor MultiStepAgent Optional PIL Panel Path PlanningPromptTemplate PlanningStep PromptTemplates
  PythonExecutor Rule RunResult Set StreamEvent StrictUndefined SystemPromptStep TOOL_MAPPING TYPE_CHECKING TaskStep
  Template Text ThreadPoolExecutor Timing TokenUsage Tool ToolCall ToolCallingAgent ToolOutput Tuple Type TypeAlias
  TypedDict Union WasmExecutor YELLOW_HEX abstractmethod agglomerate_stream_deltas as_completed copy_context
  create_agent_gradio_app_template create_repo dataclass deque extract_code_from_text fix_final_answer_code getLogger
  get_variable_names handle_agent_output_types importlib inspect is_valid_name jinja2 json logger make_init_file
  metadata_update os parse_code_blobs parse_json_if_needed populate_template re snapshot_download tempfile textwrap
  time truncate_content upload_folder validate_tool_arguments warnings yaml
cli: CodeAgent Confirm Console HfApiModel InferenceClientModel LiteLLMModel Model OpenAIModel OpenAIServerModel Panel
  Prompt Rule TOOL_MAPPING Table Tool ToolCallingAgent TransformersModel argparse console interactive_mode
  leopard_prompt load_dotenv load_model main os parse_arguments run_smolagent
default_tools: Any ApiWebSearchTool BASE_BUILTIN_MODULES BASE_PYTHON_TOOLS Dict DuckDuckGoSearchTool FinalAnswerTool
  GoogleSearchTool MAX_EXECUTION_TIME_SECONDS Optional PipelineTool PreTool PythonInterpreterTool SpeechToTextTool
  TOOL_MAPPING Tool UserInputTool VisitWebpageTool WebSearchTool WikipediaSearchTool dataclass evaluate_python_code
  tool_class
gradio_ui: ActionStep AgentAudio AgentImage AgentText ChatMessageStreamDelta FinalAnswerStep Generator GradioUI
  MemoryStep MessageRole MultiStepAgent Optional Path PlanningStep agglomerate_stream_deltas get_step_footnote_content
  os pull_messages_from_step re shutil stream_to_gradio
local_python_executor: ABC ALLOWED_DUNDER_METHODS Any BASE_BUILTIN_MODULES BASE_PYTHON_TOOLS BreakException
  BuiltinFunctionType Callable CodeOutput ContinueException DANGEROUS_FUNCTIONS DANGEROUS_MODULES
  DEFAULT_MAX_LEN_OUTPUT Dict ERRORS ExecutionTimeoutError FinalAnswerException FunctionType FuturesTimeoutError
  Generator InterpreterError List LocalPythonExecutor MAX_EXECUTION_TIME_SECONDS MAX_OPERATIONS MAX_WHILE_ITERATIONS
  Mapping ModuleType Optional PrintContainer PythonExecutor ReturnException Set ThreadPoolExecutor Tool Tuple
  abstractmethod ast build_import_tree builtins check_import_authorized check_module_authorized check_safer_result
  create_function custom_print dataclass difflib evaluate_annassign evaluate_assert evaluate_assign evaluate_ast
  evaluate_attribute evaluate_augassign evaluate_binop evaluate_boolop evaluate_call evaluate_class_def
  evaluate_condition evaluate_delete evaluate_dictcomp evaluate_for evaluate_function_def evaluate_generatorexp
  evaluate_if evaluate_import evaluate_lambda evaluate_listcomp evaluate_name evaluate_python_code evaluate_raise
  evaluate_setcomp evaluate_subscript evaluate_try evaluate_unaryop evaluate_while evaluate_with find_spec
  fix_final_answer_code get_iterable get_safe_module import_module inspect logger logging math name nodunder_getattr re
  safer_eval safer_func set_value timeout truncate_content wraps
mcp_client: Any MCPClient StdioServerParameters TYPE_CHECKING Tool TracebackType annotations warnings
memory: ActionStep AgentError AgentLogger AgentMemory Any Callable CallbackRegistry ChatMessage Dict FinalAnswerStep
  List LogLevel MemoryStep Message MessageRole PIL PlanningStep SystemPromptStep TYPE_CHECKING TaskStep Timing
  TokenUsage ToolCall Type TypedDict Union asdict dataclass getLogger get_dict_from_nested_dataclasses inspect logger
  make_json_serializable
models: AmazonBedrockModel AmazonBedrockServerModel Any ApiModel AzureOpenAIModel AzureOpenAIServerModel
  CODEAGENT_RESPONSE_FORMAT ChatMessage ChatMessageStreamDelta ChatMessageToolCall ChatMessageToolCallDefinition
  ChatMessageToolCallFunction ChatMessageToolCallStreamDelta DEFAULT_CODEAGENT_REGEX_GRAMMAR
  DEFAULT_JSONAGENT_REGEX_GRAMMAR Dict Enum Generator HfApiModel InferenceClientModel List LiteLLMModel
  LiteLLMRouterModel MLXModel MODEL_REGISTRY MessageRole Model OpenAIModel OpenAIServerModel Optional REMOVE_PARAMETER
  RETRY_EXPONENTIAL_BASE RETRY_JITTER RETRY_MAX_ATTEMPTS RETRY_WAIT RateLimiter Retrying
  STRUCTURED_GENERATION_PROVIDERS StoppingCriteriaList TYPE_CHECKING Thread TokenUsage Tool TransformersModel Union
  VLLMModel agglomerate_stream_deltas asdict dataclass deepcopy encode_image_base64 get_clean_message_list
  get_dict_from_nested_dataclasses get_tool_call_from_text get_tool_json_schema is_rate_limit_error json logger logging
  make_image_url os parse_json_blob parse_json_if_needed re remove_content_after_stop_sequences remove_stop_sequences
  supports_stop_parameter tool_role_conversions uuid warnings
monitoring: AgentLogger Console Group IntEnum List LogLevel Monitor Optional Panel Rule Syntax Table Text Timing
  TokenUsage Tree YELLOW_HEX box dataclass escape_code_brackets field json sanitize_for_rich
serialization: Any BytesIO SafeSerializer SerializationError base64 json pickle
tool_validation: BASE_BUILTIN_MODULES MethodChecker Set ast builtins get_source is_valid_name validate_tool_attributes
  zip_longest
utils: AGENT_GRADIO_APP_TEMPLATE AgentError AgentExecutionError AgentGenerationError AgentLogger AgentMaxStepsError
  AgentParsingError AgentToolCallError AgentToolExecutionError Any BASE_BUILTIN_MODULES BytesIO Callable Dict
  ImportFinder Logger MAX_LENGTH_TRUNCATE_CONTENT Path RateLimiter Retrying TYPE_CHECKING Tuple ast base64
  create_agent_gradio_app_template dedent encode_image_base64 escape_code_brackets extract_code_from_text
  get_method_source get_source importlib inspect instance_to_source is_same_item is_same_method is_valid_name jinja2
  json keyword lru_cache make_image_url make_init_file make_json_serializable os parse_code_blobs parse_json_blob
  random re sanitize_for_rich time truncate_content types
vision_web_browser: ActionStep By BytesIO CodeAgent DuckDuckGoSearchTool Keys PIL WebSearchTool argparse close_popups
  driver github_request go_back helium helium_instructions initialize_agent initialize_driver load_dotenv load_model
  main parse_arguments run_webagent save_screenshot search_item_ctrl_f search_request sleep tool webdriver
"""
