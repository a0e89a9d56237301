"""lighteval: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "lighteval 0.5.0 0.13.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: cli_args config/ data logging/ main_accelerate main_baseline main_custom main_endpoint main_inspect main_nanotron
  main_sglang main_tasks main_vllm metrics/ models/ parsers pipeline tasks/ utils/
config: lighteval_config
logging: evaluation_tracker hierarchical_logger info_loggers
metrics: dynamic_metrics harness_compatibility/ imports/ llm_as_judge metrics metrics_corpus metrics_sample
  normalizations sample_preparator stderr utils/
models: abstract_model adapter_model base_model custom/ delta_model dummy/ dummy_model endpoint_model endpoints/
  litellm_model model_config model_input model_loader model_output nanotron/ nanotron_model sglang/ tgi_model
  transformers/ utils vllm/ vllm_model
tasks: default_prompts default_tasks extended/ lighteval_task multilingual/ prompt_manager registry requests tasks/
  templates/
utils: cache_management imports language parallelism timeout utils
metrics.harness_compatibility: drop truthful_qa
metrics.imports: bert_scorer data_stats_metric data_stats_utils summac
metrics.utils: extractive_match_utils judge_utils linguistic_tokenizers llm_as_judge math_comparison metric_utils
  stderr
models.custom: custom_model
models.dummy: dummy_model
models.endpoints: endpoint_model inference_providers_model litellm_model openai_model tgi_model
models.nanotron: nanotron_model
models.sglang: sglang_model
models.transformers: adapter_model delta_model transformers_model vlm_transformers_model
models.vllm: vllm_model
tasks.extended: hle/ ifeval/ lcb/ mix_eval/ mt_bench/ olympiade_bench/ tiny_benchmarks/
tasks.multilingual: adapters tasks/ utils/
tasks.tasks: aa_omniscience agieval aime aimo anli arc arc_agi_2 arithmetic asdiv babi_qa bbq bigbench bigbench_hard
  blimp bold boolq civil_comments commonsenseqa coqa covid_dialogue custom_task_classification_grammar_task drop_qa
  dyck_language entity_data_imputation entitymatching ethics glue gpqa gsm8k gsm_plus headqa hellaswag hle ifbench/
  ifeval/ imdb jeopardy lambada lcb/ legal_summarization legalsupport lexglue lextreme logiqa lsat_qa math math_500
  mathqa med med_dialog mgsm mix_eval/ mmlu mmlu_pro mmlu_redux mmmu_pro mt_bench/ musr narrativeqa natural_questions
  numeracy olympiade_bench openbookqa piqa prost pubmedqa qa4mre qasper quac race_high raft real_toxicity_prompts
  sacrebleu sciq simpleqa siqa slr_bench squad_v2 storycloze summarization swag synthetic_reasoning the_pile
  tiny_benchmarks toxigen triviaqa truthfulqa twitterAAE unscramble webqs wikifact wikitext winogrande xcopa
  xstory_cloze xwinograd
tasks.templates: boolq continuation copa hellaswag multichoice nli qa translation utils/
tasks.extended.hle: main
tasks.extended.ifeval: instructions instructions_registry instructions_utils main
tasks.extended.lcb: codegen_metrics main
tasks.extended.mix_eval: judge_prompts main prompts
tasks.extended.mt_bench: judge_prompt_templates main
tasks.extended.olympiade_bench: main
tasks.extended.tiny_benchmarks: main
tasks.multilingual.tasks: acva afri_mgsm afri_mmlu afri_xnli arabic arabic_arc arabic_mmlu arcd belebele c3 ceval
  chegeka chinese_squad cmath cmmlu cmnli cmrc2018 copa_indic enem exams faquad filipino flores200 fquad_v2 french
  french_boolq french_triviqa german_rag germanquad global_mmlu hellaswag_hin hellaswag_tel hellaswag_tha hellaswag_tur
  hindi_arc hindi_boolq indicqa kenswquad m3exams mathlogicqa_rus meta_mmlu mgsm mintaka mkqa mlmm_arc_challenge
  mlmm_hellaswag mlmm_mmlu mlmm_truthfulqa mlqa oab_exams ocnli openai_mmlu openbook_ara openbook_es openbook_rus oz
  parus paws_x piqa_ar rcb sber_squad serbian_eval soqal squad_es squad_it swahili_arc thai_exams thaiqa tquad_v2
  turkic turkish_arc turkish_mmlu tydiqa worldtree_rus xcodah xcopa xcsqa xnli xnli2 xnli_indic xquad xstory xwinograd
tasks.multilingual.utils: adapters_utils task_utils
tasks.tasks.ifbench: evaluation_lib instructions instructions_registry main
tasks.tasks.ifeval: instructions instructions_registry instructions_utils main
tasks.tasks.lcb: codegen_metrics main
tasks.tasks.mix_eval: judge_prompts main prompts
tasks.tasks.mt_bench: judge_prompt_templates main
tasks.templates.utils: adapter_utils formatting_utils formulation translation_literals
"""
#: A module, and its names.
NAMES = """
: cli_args config data importlib logging main_accelerate main_baseline main_custom main_endpoint main_inspect
  main_nanotron main_sglang main_tasks main_vllm metrics models parsers pipeline tasks utils
cli_args: Annotated Any Arg Argument HELP_PANEL_NAME_1 HELP_PANEL_NAME_2 HELP_PANEL_NAME_3 HELP_PANEL_NAME_4 Option
  Optional custom_tasks dataclass dataset_loading_processes job_id load_responses_from_details_date_id
  load_tasks_multilingual max_samples model_args num_fewshot_seeds output_dir public_run push_to_hub
  push_to_tensorboard reasoning_tags remove_reasoning_tags results_org results_path_template save_details tasks wandb
config: lighteval_config
data: Dataset DistributedSampler Doc DynamicBatchDataset GenDistributedSampler GenerativeTaskDataset
  GenerativeTaskDatasetNanotron GreedyUntilRequest Iterator LoglikelihoodDataset LoglikelihoodRequest
  LoglikelihoodRollingRequest LoglikelihoodSingleTokenDataset LoglikelihoodSingleTokenRequest Request Subset T_co
  hlog_warn logger logging math torch version
main_accelerate: Accelerator Annotated Argument EnvConfig EvaluationTracker HELP_PANEL_NAME_1 HELP_PANEL_NAME_2
  HELP_PANEL_NAME_3 HELP_PANEL_NAME_4 InitProcessGroupKwargs Option Optional ParallelismManager Pipeline
  PipelineParameters TOKEN accelerate accelerator create_model_config custom_tasks dataset_loading_processes hlog_warn
  htrack is_accelerate_available is_tgi_available job_id load_responses_from_details_date_id load_tasks_multilingual
  logger logging main max_samples model_args num_fewshot_seeds os output_dir public_run push_to_hub push_to_tensorboard
  reasoning_tags remove_reasoning_tags results_org results_path_template save_details tasks timedelta wandb
main_baseline: Annotated Argument CACHE_DIR HELP_PANEL_NAME_1 HELP_PANEL_NAME_2 HELP_PANEL_NAME_3 HELP_PANEL_NAME_4
  Option Optional baseline custom_tasks dataset_loading_processes load_tasks_multilingual max_samples os output_dir
  tasks
main_custom: Annotated Argument CACHE_DIR CustomModelConfig HELP_PANNEL_NAME_1 HELP_PANNEL_NAME_2 HELP_PANNEL_NAME_3
  HELP_PANNEL_NAME_4 Option Optional TOKEN app custom custom_tasks dataset_loading_processes job_id
  load_tasks_multilingual max_samples num_fewshot_seeds os output_dir public_run push_to_hub push_to_tensorboard
  reasoning_tags remove_reasoning_tags results_org results_path_template save_details tasks typer
main_endpoint: Annotated Argument HELP_PANEL_NAME_1 HELP_PANEL_NAME_2 HELP_PANEL_NAME_3 HELP_PANEL_NAME_4 Option
  Optional app custom_tasks dataset_loading_processes inference_endpoint inference_providers job_id litellm
  load_responses_from_details_date_id load_tasks_multilingual max_samples num_fewshot_seeds output_dir public_run
  push_to_hub push_to_tensorboard reasoning_tags remove_reasoning_tags results_org results_path_template save_details
  tasks tgi typer wandb
main_inspect: Annotated Argument Epochs HELP_PANEL_NAME_1 HELP_PANEL_NAME_2 HELP_PANEL_NAME_3 HELP_PANEL_NAME_4 HfApi
  InspectAIModelConfig LightevalTaskConfig Literal MarkdownTableWriter Option Task bundle bundle_log_dir datetime
  defaultdict eval exact generate get_inspect_ai_task hf_dataset inspect_ai_eval_set logger logging
  mean_metrics_by_prefix model push_to_hub requests results_to_markdown_table system_message task tasks
main_nanotron: Annotated CACHE_DIR Config EnvConfig EvaluationTracker FullNanotronConfig HELP_PANEL_NAME_1
  HELP_PANEL_NAME_2 HELP_PANEL_NAME_3 HELP_PANEL_NAME_4 LightEvalConfig NO_NANOTRON_ERROR_MSG Option Optional
  ParallelismManager Pipeline PipelineParameters SEED SafeLoader get_config_from_file htrack htrack_block
  is_nanotron_available load_tasks_multilingual main nanotron os reasoning_tags remove_reasoning_tags requires yaml
main_sglang: Annotated Argument HELP_PANEL_NAME_1 HELP_PANEL_NAME_2 HELP_PANEL_NAME_3 HELP_PANEL_NAME_4 Option Optional
  custom_tasks dataset_loading_processes job_id load_responses_from_details_date_id load_tasks_multilingual max_samples
  model_args num_fewshot_seeds output_dir public_run push_to_hub push_to_tensorboard reasoning_tags
  remove_reasoning_tags results_org results_path_template save_details sglang tasks wandb
main_tasks: Annotated Argument CACHE_DIR Option Optional app create custom_tasks dump inspect json list
  load_tasks_multilingual logging os typer
main_vllm: Annotated Argument HELP_PANEL_NAME_1 HELP_PANEL_NAME_2 HELP_PANEL_NAME_3 HELP_PANEL_NAME_4 Option Optional
  custom_tasks dataset_loading_processes job_id load_responses_from_details_date_id max_samples model_args
  num_fewshot_seeds output_dir public_run push_to_hub push_to_tensorboard reasoning_tags remove_reasoning_tags
  results_org results_path_template save_details tasks vllm wandb
metrics: Doc Metric MetricCategory ModelResponse apply_generative_metric apply_llm_as_judge_metric apply_metric
  apply_multichoice_metric apply_multichoice_metric_one_token apply_perplexity_metric apply_target_perplexity_metric
  as_list dynamic_metrics harness_compatibility imports llm_as_judge metrics metrics_corpus metrics_sample
  normalizations re sample_preparator stderr utils
models: abstract_model adapter_model base_model delta_model dummy_model endpoint_model model_config model_loader
  model_output nanotron_model tgi_model utils vllm_model
parsers: CACHE_DIR TOKEN argparse os parser_accelerate parser_nanotron parser_utils_tasks
pipeline: Accelerator Doc Enum EnvConfig EvaluationTracker GenerativeMultiturnResponse GenerativeResponse
  InitProcessGroupKwargs LightevalModel LightevalTask LoglikelihoodResponse LoglikelihoodSingleTokenResponse
  MetricCategory Mock ModelConfig ModelResponse NO_ACCELERATE_ERROR_MSG NO_NANOTRON_ERROR_MSG NO_OPENAI_ERROR_MSG
  NO_SGLANG_ERROR_MSG NO_TGI_ERROR_MSG NO_VLLM_ERROR_MSG NanotronLightevalModel ParallelContext ParallelismManager
  Pipeline PipelineParameters Registry RequestType SampleUid SamplingMethod TransformersModel apply_metric ast asyncio
  auto collections create_requests_from_tasks dataclass dist field get_custom_tasks hlog htrack_block
  is_accelerate_available is_nanotron_available is_openai_available is_package_available is_sglang_available
  is_tgi_available is_vllm_available load_model local_ranks_zero_first logger logging make_results_table np nullcontext
  os random re remove_reasoning_tags shutil taskinfo_selector test_all_gather timedelta tqdm
tasks: default_prompts default_tasks extended lighteval_task multilingual prompt_manager registry requests tasks
  templates
utils: cache_management imports language parallelism timeout utils
"""
