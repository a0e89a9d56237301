"""evaluate: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "evaluate 0.1.2 0.4.6"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: commands/ config evaluation_suite/ evaluator/ hub info inspect loading module naming saving utils/ visualization
commands: evaluate_cli
evaluation_suite:
evaluator: audio_classification automatic_speech_recognition base image_classification question_answering
  text2text_generation text_classification text_generation token_classification utils
utils: file_utils gradio logging
"""
#: A module, and its names.
NAMES = """
: AudioClassificationEvaluator AutomaticSpeechRecognitionEvaluator CombinedEvaluations Comparison ComparisonInfo
  EvaluationModule EvaluationModuleInfo EvaluationSuite Evaluator ImageClassificationEvaluator Measurement
  MeasurementInfo Metric MetricInfo QuestionAnsweringEvaluator SCRIPTS_VERSION SummarizationEvaluator
  Text2TextGenerationEvaluator TextClassificationEvaluator TextGenerationEvaluator TokenClassificationEvaluator
  TranslationEvaluator combine commands config disable_progress_bar enable_progress_bar evaluation_suite evaluator
  file_utils gradio hub infer_gradio_input_types info inspect inspect_evaluation_module is_progress_bar_enabled
  json_to_string_type launch_gradio_widget list_evaluation_modules load loading logging module naming parse_gradio_data
  parse_readme parse_test_cases push_to_hub save saving utils version visualization
commands: evaluate_cli
config: CLOUDFRONT_METRICS_DISTRIB_PREFIX DATASETDICT_JSON_FILENAME DEFAULT_DOWNLOADED_EVALUATE_PATH
  DEFAULT_EXTRACTED_EVALUATE_PATH DEFAULT_HF_CACHE_HOME DEFAULT_HF_EVALUATE_CACHE DEFAULT_HF_METRICS_CACHE
  DEFAULT_HF_MODULES_CACHE DEFAULT_XDG_CACHE_HOME DOWNLOADED_DATASETS_DIR DOWNLOADED_EVALUATE_PATH
  ENV_VARS_TRUE_AND_AUTO_VALUES ENV_VARS_TRUE_VALUES EVALUATION_MODULE_TYPES EXTRACTED_EVALUATE_DIR
  EXTRACTED_EVALUATE_PATH HF_CACHE_HOME HF_ENDPOINT HF_EVALUATE_CACHE HF_EVALUATE_OFFLINE HF_HUB_ALLOWED_TASKS
  HF_LIST_ENDPOINT HF_METRICS_CACHE HF_MODULES_CACHE HF_UPDATE_DOWNLOAD_COUNTS HUB_DEFAULT_VERSION HUB_EVALUATE_URL
  JAX_AVAILABLE JAX_VERSION LICENSE_FILENAME METRIC_INFO_FILENAME MODULE_NAME_FOR_DYNAMIC_MODULES PANDAS_VERSION
  PYARROW_VERSION PY_VERSION Path REPO_COMPARISONS_URL REPO_MEASUREMENTS_URL REPO_METRICS_URL S3_METRICS_BUCKET_PREFIX
  TF_AVAILABLE TF_VERSION TORCH_AVAILABLE TORCH_VERSION USE_JAX USE_TF USE_TORCH XDG_CACHE_HOME get_logger importlib
  importlib_metadata logger os package platform version
evaluation_suite: Callable Dataset Dict DownloadConfig DownloadMode EvaluationSuite Optional Path SubTask Union Version
  dataclass evaluation_module_factory evaluator get_logger import_main_class importlib inspect load_dataset logger
evaluator: ABC Any AudioClassificationEvaluator AutomaticSpeechRecognitionEvaluator Callable Dataset Dict
  EvaluationModule Evaluator ImageClassificationEvaluator List Literal Number Optional Pipeline PreTrainedModel
  PreTrainedTokenizer QuestionAnsweringEvaluator SCIPY_AVAILABLE SUPPORTED_EVALUATOR_TASKS SUPPORTED_PIPELINE_TASKS
  SummarizationEvaluator TASK_ALIASES TFPreTrainedModel TRANSFORMERS_AVAILABLE Text2TextGenerationEvaluator
  TextClassificationEvaluator TextGenerationEvaluator TokenClassificationEvaluator TranslationEvaluator Tuple Union
  abstractmethod audio_classification automatic_speech_recognition base bootstrap check_pipeline_task check_task
  evaluator get_logger get_supported_tasks image_classification load load_dataset logger pipeline question_answering
  text2text_generation text_classification text_generation token_classification utils
hub: Dict HF_HUB_ALLOWED_TASKS dataset_info get_allowed_tasks get_logger known_task_ids logger metadata_update
  model_info push_to_hub requests
info: ComparisonInfo EvaluationModuleInfo Features List MeasurementInfo MetricInfo Optional Union Value asdict config
  dataclass dataclasses field get_logger json logger os
inspect: DownloadConfig EVALUATION_MODULE_TYPES HF_LIST_ENDPOINT Optional SplitsNotFoundError evaluation_module_factory
  get_logger inspect_evaluation_module list_evaluation_modules logger requests
loading: ALL_ALLOWED_EXTENSIONS CachedEvaluationModuleFactory DatasetBuilder DownloadConfig DownloadMode
  EvaluationModule FileLock GithubEvaluationModuleFactory HubEvaluationModuleFactory ImportableModule List
  LocalEvaluationModuleFactory Optional Path SCRIPTS_VERSION Tuple Type Union Version cached_path config
  convert_github_url dataclass evaluation_module_factory filecmp files_to_hash get_imports get_logger head_hf_s3
  hf_github_url hf_hub_url import_main_class importlib increase_load_count init_dynamic_modules init_hf_modules inspect
  is_relative_path json load logger os re relative_to_absolute_path shutil time url_or_path_join urlparse
module: Any ArrowReader ArrowWriter BaseFileLock CombinedEvaluations Comparison Dataset DatasetInfo Dict DownloadConfig
  DownloadManager EvaluationModule EvaluationModuleInfo EvaluationModuleInfoMixin Features FileFreeLock FileLock List
  Measurement Metric Optional Sequence Timeout Tuple Union Value camelcase_to_snakecase collections combine config
  copyfunc get_logger itertools logger np os pa summarize_if_long_list temp_seed types uuid zip_dict
naming: camelcase_to_snakecase filename_for_dataset_split filename_prefix_for_name filename_prefix_for_split
  filepath_for_dataset_split filepattern_for_dataset_split itertools os re snakecase_to_camelcase
saving: FileLock Path datetime json os save subprocess sys
utils: disable_progress_bar enable_progress_bar file_utils gradio infer_gradio_input_types is_progress_bar_enabled
  json_to_string_type launch_gradio_widget logging parse_gradio_data parse_readme parse_test_cases
visualization: ComplexRadar np pd plt radar_plot textwrap
"""
