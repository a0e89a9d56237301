"""outlines: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "outlines 0.2.3 1.3.3"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: applications backends/ base caching exceptions fsm/ function generate/ generator grammars/ inputs models/ processors/
  samplers serve/ templates types/
backends: base llguidance outlines_core xgrammar
fsm: guide json_schema parsing types
generate: api cfg choice format fsm generator json regex text
grammars:
models: anthropic base dottxt exllamav2 gemini llamacpp lmstudio mistral mlxlm ollama openai sglang tgi tokenizer
  transformers transformers_vision utils vllm vllm_offline
processors: base_logits_processor guide structured tensor_adapters/
serve: serve
types: airports countries dsl json_schema_utils locale/ utils
processors.tensor_adapters: base jax mlx numpy tensorflow torch
types.locale: us
"""
#: A module, and its names.
NAMES = """
: Anthropic Application AsyncBlackBoxModel AsyncDottxt AsyncLMStudio AsyncMistral AsyncOllama AsyncOpenAI AsyncSGLang
  AsyncTGI AsyncVLLM Audio BlackBoxModel Dottxt Function Gemini Generator Image LMStudio LlamaCpp MLXLM Mistral Model
  ModelTypeAdapter Ollama OpenAI SGLang SteerableModel TGI Template TransformerTokenizer Transformers
  TransformersMultiModal Union VLLM VLLMOffline Video Vision anthropic applications backends base caching cfg
  clear_cache disable_cache dottxt exceptions from_anthropic from_dottxt from_gemini from_llamacpp from_lmstudio
  from_mistral from_mlxlm from_ollama from_openai from_sglang from_tgi from_transformers from_vllm from_vllm_offline
  fsm function gemini generate generator get_cache grammars inputs json_schema llamacpp lmstudio mistral mlxlm
  model_list models ollama openai outlines processors prompt regex samplers serve sglang templates tgi tokenizer
  transformers types utils vectorize vllm vllm_offline
applications: Any Application BlackBoxGenerator Callable Dict Generator Model Optional SteerableGenerator Template
  Union
backends: BaseBackend CFG_DEFAULT_BACKEND JSON_SCHEMA_DEFAULT_BACKEND LLGuidanceBackend LogitsProcessorType
  OutlinesCoreBackend REGEX_DEFAULT_BACKEND SteerableModel XGrammarBackend base get_cfg_logits_processor
  get_json_schema_logits_processor get_regex_logits_processor llguidance outlines_core xgrammar
base: Callable Optional asyncio builtins functools inspect nest_asyncio np np_major_version vectorize
caching: Cache Callable CloudpickleDisk Disk ENOVAL Optional UNKNOWN args_to_key asyncio cache cache_disabled
  clear_cache cloudpickle contextlib disable_cache full_name functools get_cache os tempfile
exceptions: APIConnectionError APIError APITimeoutError AuthenticationError BadRequestError GenerationError Iterator
  Mapping NotFoundError OutlinesError PermissionDeniedError ProviderResponseError RateLimitError ServerError
  contextmanager importlib is_provider_exception lru_cache normalize_provider_errors normalize_provider_exception
fsm: guide json_schema parsing types
generate: SequenceGenerator api cfg choice format fsm generator json regex text
generator: Any AsyncBlackBoxGenerator AsyncBlackBoxModel AsyncIterator AsyncModel BlackBoxGenerator BlackBoxModel CFG
  CFGLogitsProcessor FSM Generator GuideLogitsProcessor Iterator JsonSchema List LogitsProcessorType Model Optional
  OutlinesLogitsProcessor RegexGuide RegexLogitsProcessor SteerableGenerator SteerableModel Union
  get_cfg_logits_processor get_json_schema_logits_processor get_regex_logits_processor python_types_to_terms to_regex
grammars: GRAMMAR_PATH Path arithmetic json read_grammar
inputs: Any Audio BytesIO Chat Dict Image List Optional PILImage Video base64 dataclass
models: Anthropic AsyncBlackBoxModel AsyncDottxt AsyncLMStudio AsyncMistral AsyncOllama AsyncOpenAI AsyncSGLang
  AsyncTGI AsyncVLLM BlackBoxModel Dottxt ExLlamaV2Model Gemini LMStudio LlamaCpp LogitsGenerator MLXLM Mistral Model
  ModelTypeAdapter Ollama OpenAI SGLang SteerableModel TGI TransformerTokenizer Transformers TransformersMultiModal
  TransformersVision Union VLLM VLLMOffline anthropic azure_openai base dottxt exl2 exllamav2 from_anthropic
  from_dottxt from_gemini from_llamacpp from_lmstudio from_mistral from_mlxlm from_ollama from_openai from_sglang
  from_tgi from_transformers from_vllm from_vllm_offline gemini llamacpp lmstudio mamba mistral mlxlm ollama openai
  sglang tgi tokenizer transformers transformers_vision utils vllm vllm_offline
processors: CFGLogitsProcessor GuideLogitsProcessor JSONLogitsProcessor OutlinesLogitsProcessor RegexLogitsProcessor
  base_logits_processor guide structured tensor_adapters
samplers: BeamSearchSampler Callable GreedySampler MultinomialSampler Optional Protocol Sampler SamplingParameters
  TYPE_CHECKING Tuple beam_search dataclass greedy keep_top_k_logits keep_top_p_logits math multinomial rescale_logits
  torch
serve: serve
templates: Any BaseModel Callable Dict Image Optional PILImage Path Template Type Vision build_template_from_file
  build_template_from_string cast create_jinja_env dataclass functools get_fn_args get_fn_description get_fn_name
  get_fn_signature get_fn_source get_schema get_schema_dict get_schema_pydantic inspect jinja2 json os
  parse_pydantic_schema parse_pydantic_schema_value prompt pydantic re textwrap warnings
types: AirportImportError BaseModel CFG Choice CountryImportError Enum EnumMeta FSM JsonSchema Regex SchemaError
  TypeAdapter Union Validator airports at_least at_most between bic boolean cfg char countries credit_card dataclass
  date datetime digit dsl e164 either email exactly fsm hex_color hex_str iban integer ipv4 ipv6 is_dataclass isbn
  json_schema json_schema_utils latitude locale longitude mac_address newline number one_or_more optional paragraph
  regex semver sentence slug string time utils uuid4 whitespace zero_or_more
"""
