"""instructor: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "instructor 1.4.3 1.17.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: auto_client batch/ cache/ cli/ client client_anthropic client_cohere client_gemini client_groq client_mistral
  client_vertexai core/ distil dsl/ exceptions function_calls hooks mode models multimodal patch process_response
  processing/ providers/ retry templating utils/ v2/ validation/ validators
batch: models processor providers/ request utils
cache:
cli: batch cli deprecated_hub files hub jobs usage
core: client exceptions hooks patch retry
dsl: citation iterable json_tracker maybe parallel partial response_list simple_type validators
processing: function_calls multimodal response schema validators
providers: anthropic/ bedrock/ cerebras/ cohere/ fireworks/ gemini/ genai/ groq/ mistral/ openai/ perplexity/ vertexai/
  writer/ xai/
utils: core providers
v2: auto_client core/ dsl/ providers/ validation/
validation: async_validators llm_validators
batch.providers: anthropic base openai
providers.anthropic: client utils
providers.bedrock: client utils
providers.cerebras: client utils
providers.cohere: client utils
providers.fireworks: client utils
providers.gemini: client utils
providers.genai: client
providers.groq: client
providers.mistral: client utils
providers.openai: utils
providers.perplexity: client utils
providers.vertexai: client
providers.writer: client utils
providers.xai: client utils
v2.core: client decorators errors exceptions function_calls handler hooks json messages mode multimodal patch protocols
  provider_specs providers registry remote response response_model retry schema templating usage utils validators
v2.dsl: citation iterable json_tracker maybe parallel partial response_list simple_type
v2.providers: anthropic/ bedrock/ cerebras/ cohere/ fireworks/ gemini/ genai/ groq/ litellm/ mistral/ openai/
  openrouter/ perplexity/ vertexai/ writer/ xai/
v2.validation: async_validators llm_validators
v2.providers.anthropic: client handlers multimodal parallel schema templating usage
v2.providers.bedrock: client handlers
v2.providers.cerebras: client
v2.providers.cohere: client handlers templating
v2.providers.fireworks: client
v2.providers.gemini: client handlers schema templating utils
v2.providers.genai: client handlers multimodal templating
v2.providers.groq: client
v2.providers.litellm: client
v2.providers.mistral: client handlers multimodal
v2.providers.openai: client handlers multimodal schema templating
v2.providers.openrouter: client handlers
v2.providers.perplexity: client handlers
v2.providers.vertexai: client handlers parallel templating
v2.providers.writer: client handlers
v2.providers.xai: client handlers
"""
#: A module, and its names.
NAMES = """
auto_client: ALIAS_TO_PROVIDER Any AsyncInstructor BaseCache Callable Instructor InstructorType KnownModelName Literal
  Mode Optional ProviderBuilder Union annotations cast from_provider importlib instructor logger logging overload
  supported_providers warnings
batch: Any BaseModel BatchError BatchErrorInfo BatchFiles BatchJob BatchJobInfo BatchModel BatchProcessor BatchRequest
  BatchRequestCounts BatchResult BatchStatus BatchSuccess BatchTimestamps Field Function Iterable Literal Optional
  RequestBody T Tool TypeVar Union extract_results filter_errors filter_successful get_results_by_custom_id
  handle_response_model json models openai_models processor providers request utils uuid
cache: ABC Any AutoCache BaseCache BaseModel DiskCache Enum OrderedDict abstractmethod annotations
  client_cache_identity date datetime hashlib json load_cached_response logger logging make_cache_key
  make_request_cache_key store_cached_response threading
cli: batch cli deprecated_hub files hub jobs usage
client_anthropic: Any annotations anthropic from_anthropic instructor overload
client_cohere: Any BaseModel ParamSpec T_Model T_ParamSpec TypeVar annotations cohere from_cohere handle_response_model
  instructor overload retry_async wraps
client_gemini: Any Literal annotations from_gemini genai instructor overload
client_groq: Any annotations from_groq groq instructor overload
client_mistral: Any Literal Mistral annotations from_mistral instructor overload
client_vertexai: Any BaseModel ToolConfig annotations from_vertexai gm instructor jsonref
  vertexai_function_response_parser vertexai_message_parser vertexai_process_json_response vertexai_process_response
core: AsyncInstructor AsyncValidationError ClientError ConfigurationError FailedAttempt HookName Hooks
  IncompleteOutputException Instructor InstructorError InstructorRetryException ModeError MultimodalError ProviderError
  Response ResponseParsingError TokenBudgetError TokenBudgetExceeded TokenUsageUnavailableError ValidationError apatch
  client exceptions from_litellm from_openai hooks patch retry retry_async retry_sync
distil: Any BaseModel Callable ChatCompletion ChatCompletionMessageParam FinetuneFormat Instructions Literal
  NotRequired OpenAI OpenAIChatKwargs Optional P ParamSpec ResponseSchema T_Retval TypeVar TypedDict Union cast enum
  format_function functools get_signature_from_fn inspect is_return_type_base_model_or_instance json logging
  openai_schema overload response_schema uuid validate_call
dsl: CitationMixin IterableModel ListResponse Maybe ModelAdapter Partial ResponseList citation is_simple_type iterable
  json_tracker llm_validator maybe openai_moderation parallel partial response_list simple_type validators
exceptions: Any AsyncValidationError ClientError ConfigurationError FailedAttempt IncompleteOutputException
  InstructorError InstructorRetryException ModeError MultimodalError ProviderError ResponseParsingError
  TokenBudgetError TokenBudgetExceeded TokenUsageUnavailableError ValidationError annotations warnings
function_calls: Annotated Any BaseModel ChatCompletion ConfigDict Field IncompleteOutputException Mode Model
  OpenAISchema Optional Provider ResponseSchema Self T TypeAdapter TypeVar annotations cast classproperty create_model
  extract_json_from_codeblock generate_anthropic_schema generate_gemini_schema generate_openai_schema inspect json
  logger logging map_to_gemini_function_schema normalize_mode_for_provider openai_schema parse provider_from_mode re
  response_schema warnings wraps
mode: DEPRECATED_TO_CORE Mode enum reset_deprecated_mode_warnings warnings
models: KnownModelName Literal TypeAliasType
processing: OpenAISchema ResponseSchema Validator convert_messages function_calls generate_anthropic_schema
  generate_gemini_schema generate_openai_schema handle_reask_kwargs handle_response_model multimodal openai_schema
  process_response process_response_async response response_schema schema validators
retry: Any AsyncRetrying AsyncValidationError BaseModel Callable ChatCompletion CompletionUsage
  InstructorRetryException JSONDecodeError Mode ParamSpec RetryError Retrying T T_Model T_ParamSpec T_Retval TypeVar
  ValidationError annotations dump_message logger logging merge_consecutive_messages process_response
  process_response_async reask_messages retry_async retry_sync stop_after_attempt update_total_usage
templating: Any Mode Provider SandboxedEnvironment annotations apply_template dedent handle_templating process_message
  provider_from_mode
validation: ASYNC_MODEL_VALIDATOR_KEY ASYNC_VALIDATOR_KEY AsyncValidationContext AsyncValidationError Validator
  async_field_validator async_model_validator async_validators llm_validator llm_validators openai_moderation
"""
