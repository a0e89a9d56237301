"""distilabel: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "distilabel 0.5.1 1.5.3"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: cli/ constants dataset distiset embeddings envs errors exceptions llm/ llms/ logger mixins/ models/ pipeline/
  progress_bar steps/ tasks/ typing/ utils/
cli: app pipeline/
llm: anyscale base google/ huggingface/ llama_cpp mistralai ollama openai together utils vllm
llms: anthropic anyscale azure base chat_templates cohere groq huggingface/ litellm llamacpp mistral mixins ollama
  openai together typing vertexai vllm
mixins: requirements runtime_parameters signature
models: base_clients/ embeddings/ image_generation/ llms/ mixins/
pipeline: base batch batch_manager constants local ray routing_batch_function step_wrapper templates/ typing utils
  write_buffer
steps: argilla/ base clustering/ columns/ combine decorator deita embeddings/ expand filtering/ formatting/ generators/
  globals/ keep reward_model tasks/ truncate typing
tasks: base critique/ mixins preference/ prompt text_generation/
typing: base models pipeline steps
utils: argilla card/ chat dataset dicts docstring export_components_info files futures huggingface image imports
  itertools lists logging mkdocs/ notebook ray requirements serialization template types typing_
cli.pipeline: app utils
llm.google: vertexai
llm.huggingface: inference_endpoints transformers
llms.huggingface: inference_endpoints transformers
models.base_clients: inference_endpoints openai
models.embeddings: base llamacpp sentence_transformers vllm
models.image_generation: base huggingface/ openai utils
models.llms: anthropic anyscale azure base cohere groq huggingface/ litellm llamacpp mistral mlx moa ollama openai
  together utils vertexai vllm
models.mixins: cuda_device_placement magpie
pipeline.templates: instruction
steps.argilla: base preference text_generation
steps.clustering: dbscan text_clustering umap
steps.columns: combine expand group keep merge utils
steps.embeddings: embedding_generation nearest_neighbour
steps.filtering: embedding minhash
steps.formatting: conversation dpo sft
steps.generators: data data_sampler huggingface utils
steps.globals: huggingface
steps.tasks: apigen/ argilla_labeller base clair complexity_scorer decorator evol_instruct/ evol_quality/
  generate_embeddings genstruct image_generation improving_text_embeddings instruction_backtranslation magpie/
  math_shepherd/ pair_rm prometheus_eval quality_scorer self_instruct sentence_transformers structured_generation
  structured_outputs/ templates/ text_classification text_generation text_generation_with_image typing ultrafeedback
  urial
tasks.critique: base prometheus ultracm
tasks.preference: base complexity_scorer judgelm quality_scorer ultrafeedback ultrajudge
tasks.text_generation: base evol_complexity evol_instruct evol_quality mixins principles self_instruct
utils.card: dataset_card
utils.mkdocs: components_gallery templates/
models.image_generation.huggingface: inference_endpoints
models.llms.huggingface: inference_endpoints transformers
steps.tasks.apigen: execution_checker generator semantic_checker utils
steps.tasks.evol_instruct: base evol_complexity/ generator utils
steps.tasks.evol_quality: base utils
steps.tasks.magpie: base generator
steps.tasks.math_shepherd: completer generator utils
steps.tasks.structured_outputs: instructor outlines utils
steps.tasks.templates: apigen/ improving_text_embeddings/ prometheus/ ultrafeedback/
utils.mkdocs.templates:
steps.tasks.evol_instruct.evol_complexity: base generator utils
steps.tasks.templates.apigen:
steps.tasks.templates.improving_text_embeddings: brainstorming/
steps.tasks.templates.prometheus:
steps.tasks.templates.ultrafeedback:
steps.tasks.templates.improving_text_embeddings.brainstorming:
"""
#: A module, and its names.
NAMES = """
: cli constants dataset distiset embeddings envs errors exceptions llm llms logger mixins models pipeline progress_bar
  rich_traceback steps tasks typing utils
cli: app pipeline
constants: BASE_CACHE_DIR CONVERGENCE_STEP_ATTR_NAME DISTILABEL_DOCS_URL DISTILABEL_METADATA_KEY
  DISTISET_ARTIFACTS_FOLDER DISTISET_CONFIG_FOLDER Final INPUT_QUEUE_ATTR_NAME LAST_BATCH_SENT_FLAG PIPELINES_CACHE_DIR
  PIPELINE_CACHE_ID_ENV_NAME PIPELINE_CONFIG_FILENAME PIPELINE_LOG_FILENAME PIPELINE_NAME_ENV_NAME Path
  RECEIVES_ROUTED_BATCHES_ATTR_NAME ROUTING_BATCH_FUNCTION_ATTR_NAME SIGINT_HANDLER_CALLED_ENV_NAME
  STEPS_ARTIFACTS_PATH STEPS_OUTPUTS_PATH STEP_ATTR_NAME
dataset: Any CheckpointStrategies CustomDataset Dataset DatasetCheckpoint Dict FeedbackDataset FeedbackRecord HfApi
  List Literal Optional Path SentenceTransformersExtractor TASK_FILE_NAME TYPE_CHECKING Task TextDescriptivesExtractor
  Union dataclass field get_args get_logger hf_hub_download hf_hub_login infer_field_from_dataset_columns json
  load_dataset load_from_dict load_task_from_disk logger os read_json tempfile warnings
distiset: Any ArrowInvalid DAG DISTILABEL_METADATA_KEY DISTISET_ARTIFACTS_FOLDER DISTISET_CONFIG_FOLDER Dataset
  DatasetCardData DatasetDict Dict DistilabelDatasetCard Distiset Generator HfApi List Optional
  PIPELINE_CONFIG_FILENAME PIPELINE_LOG_FILENAME Path PathLike STEPS_ARTIFACTS_PATH STEPS_OUTPUTS_PATH STEP_ATTR_NAME
  Self TYPE_CHECKING Union create_distiset defaultdict fsspec get_bibtex get_hf_token hf_hub_download importlib
  is_PIL_available is_remote_filesystem json list_files_in_dir load_dataset load_from_disk logging
  parse_google_docstring posixpath re size_categories_parser sys upload_file upload_folder yaml
embeddings: Embeddings SentenceTransformerEmbeddings deprecation_message vLLMEmbeddings warnings
errors: DISTILABEL_DOCS_URL DistilabelError DistilabelNotImplementedError DistilabelTypeError DistilabelUserError
  Optional
exceptions: DistilabelException DistilabelGenerationException DistilabelOfflineBatchGenerationNotFinishedException
  Tuple
llm: AnyscaleLLM InferenceEndpointsLLM JSONOpenAILLM LLM LLMPool LlamaCppLLM MistralAILLM OllamaLLM OpenAILLM
  ProcessLLM TogetherInferenceLLM TransformersLLM VertexAIEndpointLLM VertexAILLM anyscale base google huggingface
  llama_cpp mistralai ollama openai together utils vLLM vllm
llms: AnthropicLLM AnyscaleLLM AsyncLLM AzureOpenAILLM ClientvLLM CohereLLM CudaDevicePlacementMixin GenerateOutput
  GroqLLM HiddenState InferenceEndpointsLLM LLM LiteLLM LlamaCppLLM MistralLLM MixtureOfAgentsLLM MlxLLM OllamaLLM
  OpenAILLM TogetherLLM TransformersLLM VertexAILLM anthropic anyscale azure base chat_templates cohere
  deprecation_message groq huggingface litellm llamacpp mistral mixins ollama openai together typing vLLM vertexai vllm
  warnings
logger: DISTILABEL_LOG_LEVEL RichHandler get_logger logging os
mixins: requirements runtime_parameters signature
models.image_generation: AsyncImageGenerationModel ImageGenerationModel InferenceEndpointsImageGeneration
  OpenAIImageGeneration base huggingface openai utils
models.llms: AnthropicLLM AnyscaleLLM AsyncLLM AzureOpenAILLM ClientvLLM CohereLLM CudaDevicePlacementMixin
  GenerateOutput GroqLLM HiddenState InferenceEndpointsLLM LLM LiteLLM LlamaCppLLM MistralLLM MixtureOfAgentsLLM MlxLLM
  OllamaLLM OpenAILLM TogetherLLM TransformersLLM VertexAILLM anthropic anyscale azure base cohere groq huggingface
  litellm llamacpp mistral mlx moa ollama openai together utils vLLM vertexai vllm
models: AnthropicLLM AnyscaleLLM AsyncImageGenerationModel AsyncLLM AzureOpenAILLM ClientvLLM CohereLLM
  CudaDevicePlacementMixin Embeddings GenerateOutput GroqLLM HiddenState ImageGenerationModel
  InferenceEndpointsImageGeneration InferenceEndpointsLLM LLM LiteLLM LlamaCppEmbeddings LlamaCppLLM MistralLLM
  MixtureOfAgentsLLM MlxLLM OllamaLLM OpenAIImageGeneration OpenAILLM SentenceTransformerEmbeddings TogetherLLM
  TransformersLLM VertexAILLM base_clients embeddings image_generation llms mixins vLLM vLLMEmbeddings
pipeline: Any Callable CustomDataset Dataset DatasetCheckpoint Dict Future Generator InstructionResponsePipeline LLM
  LLMOutput LLMPool List Literal Optional Pipeline ProcessLLM RayPipeline Split Union annotations base batch
  batch_manager cast combine_dicts constants get_logger get_progress_bars_for_pipeline local logger math os pd pipeline
  random ray routing_batch_function sample_n_steps step_wrapper templates typing use_progress_bar utils warnings
  write_buffer
progress_bar: Any BarColumn Callable MofNCompleteColumn P ParamSpec Progress ProgressFunc R TaskProgressColumn
  TextColumn TimeRemainingColumn Tuple TypeVar Union get_progress_bar get_progress_bars_for_pipeline use_progress_bar
  wraps
steps.tasks.text_generation_with_image: Any ChatType Field Image Literal StepColumns TYPE_CHECKING Task Template
  TextGeneration TextGenerationWithImage Union check_column_in_template image_to_str
steps.tasks: APIGenExecutionChecker APIGenGenerator APIGenSemanticChecker ArgillaLabeller BitextRetrievalGenerator
  CLAIR ChatGeneration ChatItem ChatType ComplexityScorer EmbeddingTaskGenerator EvolComplexity EvolComplexityGenerator
  EvolInstruct EvolInstructGenerator EvolQuality FormatPRM GenerateEmbeddings GenerateLongTextMatchingData
  GenerateSentencePair GenerateShortTextMatchingData GenerateTextClassificationData GenerateTextRetrievalData
  GeneratorTask Genstruct ImageGeneration ImageTask InstructionBacktranslation Magpie MagpieGenerator
  MathShepherdCompleter MathShepherdGenerator MonolingualTripletGenerator PairRM PrometheusEval QualityScorer
  SelfInstruct StructuredGeneration Task TextClassification TextGeneration TextGenerationWithImage URIAL UltraFeedback
  apigen argilla_labeller base clair complexity_scorer decorator evol_instruct evol_quality generate_embeddings
  genstruct image_generation improving_text_embeddings instruction_backtranslation magpie math_shepherd pair_rm
  prometheus_eval quality_scorer self_instruct sentence_transformers structured_generation structured_outputs task
  templates text_classification text_generation text_generation_with_image typing ultrafeedback urial
steps: CombineColumns CombineOutputs ConversationTemplate DBSCAN DataSampler DeitaFiltering EmbeddingDedup
  EmbeddingGeneration ExpandColumns FaissNearestNeighbour FormatChatGenerationDPO FormatChatGenerationSFT
  FormatTextGenerationDPO FormatTextGenerationSFT GeneratorStep GeneratorStepOutput GlobalStep GroupColumns KeepColumns
  LoadDataFromDicts LoadDataFromDisk LoadDataFromFileSystem LoadDataFromHub LoadHubDataset MergeColumns MinHashDedup
  PreferenceToArgilla PushToHub RewardModelScore Step StepInput StepOutput StepResources TextClustering
  TextGenerationToArgilla TruncateTextColumn UMAP argilla base clustering columns combine decorator deita embeddings
  expand filtering formatting generators globals keep make_generator_step reward_model step tasks truncate typing
tasks: ComplexityScorerTask CritiqueTask EvolComplexityTask EvolInstructTask EvolQualityTask JudgeLMTask PrometheusTask
  Prompt QualityScorerTask SelfInstructTask Task TextGenerationTask UltraCMTask UltraFeedbackTask UltraJudgeTask base
  critique mixins preference prompt text_generation
typing: ChatItem ChatType DownstreamConnectable DownstreamConnectableSteps FormattedInput GenerateOutput
  GeneratorStepOutput HiddenState ImageContent ImageUrl InputDataset InstructorStructuredOutputType LLMLogprobs
  LLMOutput LLMStatistics LoadGroups Logprob OutlinesStructuredOutputType PipelineRuntimeParametersInfo StandardInput
  StepColumns StepLoadStatus StepOutput StructuredInput StructuredOutputType TextContent TokenCount
  UpstreamConnectableSteps base models pipeline steps
utils: argilla card chat dataset dicts docstring export_components_info files futures huggingface image imports
  itertools lists logging mkdocs notebook prepare_dataset ray requirements serialization template types typing_
"""
