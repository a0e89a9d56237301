"""lm_eval: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "lm-eval 0.0.1 0.4.13"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: api/ base caching/ config/ datasets/ decontamination/ defaults evaluator evaluator_utils filters/ loggers/ metrics
  models/ prompts/ result_schema tasks/ utils
api: filter group instance metrics model registry samplers task utils
caching: cache
config: evaluate_config group task
datasets: arithmetic/ asdiv/ coqa/ drop/ headqa/ hendrycks_ethics/ hendrycks_math/ lambada_openai/ logiqa/ mutual/
  pile/ quac/ sat_analogies/ triviaqa/ unscramble/ wikitext/
decontamination: archiver decontaminate janitor
filters: custom decontamination extraction selection transformation
loggers: evaluation_tracker trackio_logger utils wandb_logger
models: anthropic_llms api_models dummy gguf gpt2 gpt3 hf_audiolm hf_steered hf_vlms huggingface ibm_watsonx_ai
  litellm_llms mamba_lm megatron_lm mistral3 nemo_lm neuron_optimum onnxruntime_genai onnxruntime_ort
  openai_completions optimum_habana optimum_ipex optimum_lm sglang_causallms sglang_generate_API textsynth
  trtllm_causallms utils utils_hf vllm_causallms vllm_vlms winml
prompts:
tasks: aclue/ acpbench/ aexams/ afrimgsm/ afrimmlu/ afrixnli/ afrobench/ agieval/ aime/ alghafa/ anli/ arab_culture/
  arab_culture_completion/ arabic_leaderboard_complete/ arabic_leaderboard_light/ arabicmmlu/ aradice/ arc/ arc_mt/
  arithmetic/ asdiv/ babi/ babilong/ bangla/ basque_bench/ basqueglue/ bbh/ bbq/ bear/ belebele/ benchmarks/ bertaqa/
  bhs/ bigbench/ blimp/ blimp_nl/ c4/ cabbq/ careqa/ catalan_bench/ cbt ceval/ chartqa/ click/ cmmlu/ cnn_dailymail/
  code_x_glue/ common common_voice/ commonsense_qa/ copal_id/ coqa/ crows_pairs/ cruxeval/ csatqa/ darija_bench/
  darijahellaswag/ darijammlu/ discrim_eval/ drop/ e2lmc/ egyhellaswag/ egymmlu/ eq_bench/ esbbq/ eus_exams/
  eus_proficiency/ eus_reading/ eus_trivia/ evalita_llm/ fda/ fld/ french_bench/ galician_bench/ glianorex/
  global_mmlu/ global_piqa/ glue/ gpqa/ graphwalks/ greekmmlu/ groundcocoa/ gsm8k/ gsm8k_platinum/ gsm_plus/ haerae/
  headqa/ hellaswag/ hendrycks_ethics/ hendrycks_math/ hendrycks_test histoires_morales/ hrm8k/ humaneval/
  humaneval_infilling/ icelandic_winogrande/ ifeval/ include/ indicparam/ indicxnli/ infinitebench/ inverse_scaling/
  japanese_leaderboard/ jfinqa/ jsonschema_bench/ kbl/ kmmlu/ kobest/ kormedmcqa/ lambada/ lambada_cloze/
  lambada_multilingual/ lambada_multilingual_stablelm/ leaderboard/ legalbench/ libra/ lingoly/ llama3/ lm_syneval/
  logiqa/ logiqa2/ longbench/ longbench2/ longproc/ manager mastermind/ mathqa/ mbpp/ mc_taco/ med_concepts_qa/
  med_prescriptions/ med_text_classification/ meddialog/ mediqa_qa2019/ medmcqa/ medqa/ medtext/ mela/ meqsum/
  metabench/ mgsm/ mimic_repsum/ minerva_math/ mlqa/ mmlu/ mmlu_pro/ mmlu_prox/ mmlusr/ mmmu/ model_written_evals/
  moral_stories/ mts_dialog/ multiblimp/ mutual/ naturalqs noreval/ noticia/ nq_open/ okapi/ olaph/ openbookqa/ paloma/
  physics_gre/ pile/ pile_10k/ piqa/ pisa/ polemo2/ portuguese_bench/ prost/ pubmedqa/ putnam_axiom/ qa4mre/ qasper/
  quac race/ realtoxicityprompts/ ruler/ sat sciq/ score/ scrolls/ simple_cooccurrence_bias/ siqa/ slr_bench/
  spanish_bench/ squad squad_completion/ squadv2/ storycloze/ super_glue/ superglue swag/ swde/ tinyBenchmarks/ tmlu/
  tmmluplus/ toksuite/ toxigen/ translation/ triviaqa/ truthfulqa/ turblimp/ turkishmmlu/ tydiqa/ ulqa/
  uncheatable_eval/ unitxt/ unscramble/ webqs/ wikitext/ winogender/ winogrande/ wmdp/ wmt2016/ wsc273/ xcopa/ xnli/
  xnli_eu/ xquad/ xstorycloze/ xwinograd/ zhoblimp/
datasets.arithmetic: arithmetic
datasets.asdiv: asdiv
datasets.coqa: coqa
datasets.drop: drop
datasets.headqa: headqa
datasets.hendrycks_ethics: hendrycks_ethics
datasets.hendrycks_math: hendrycks_math
datasets.lambada_openai: lambada_openai
datasets.logiqa: logiqa
datasets.mutual: mutual
datasets.pile: pile
datasets.quac: quac
datasets.sat_analogies: sat_analogies
datasets.triviaqa: triviaqa
datasets.unscramble: unscramble
datasets.wikitext: wikitext
tasks.aclue:
tasks.acpbench: boolq_cot_2shot/ gen_2shot/ gen_2shot_with_pddl/ mcq_cot_2shot/
tasks.aexams:
tasks.afrimgsm: direct/ direct_cot/ gen_utils translate/ translate_cot/ utils
tasks.afrimmlu: direct/ gen_utils translate/ utils
tasks.afrixnli: direct/ gen_utils translate/ utils
tasks.afrobench: adr/ afriqa/ afrisenti/ belebele/ flores/ injongointent/ mafand/ masakhaner/ masakhanews/ masakhapos/
  naijarc/ nollysenti/ ntrex/ openai_mmlu/ salt/ sample_run_scripts/ sib/ xlsum/
tasks.agieval: utils
tasks.aime: utils
tasks.alghafa: copa_ar/ piqa_ar/
tasks.anli:
tasks.arab_culture: prompts utils_mcq
tasks.arab_culture_completion: prompts utils_completion
tasks.arabic_leaderboard_complete: arabic_leaderboard_alghafa/ arabic_leaderboard_arabic_exams/
  arabic_leaderboard_arabic_mmlu/ arabic_leaderboard_arabic_mt_arc_challenge/ arabic_leaderboard_arabic_mt_arc_easy/
  arabic_leaderboard_arabic_mt_boolq/ arabic_leaderboard_arabic_mt_copa/ arabic_leaderboard_arabic_mt_hellaswag/
  arabic_leaderboard_arabic_mt_mmlu/ arabic_leaderboard_arabic_mt_openbook_qa/ arabic_leaderboard_arabic_mt_piqa/
  arabic_leaderboard_arabic_mt_race/ arabic_leaderboard_arabic_mt_sciq/ arabic_leaderboard_arabic_mt_toxigen/
  arabic_leaderboard_avca/
tasks.arabic_leaderboard_light: arabic_leaderboard_alghafa_light/ arabic_leaderboard_arabic_exams_light/
  arabic_leaderboard_arabic_mmlu_light/ arabic_leaderboard_arabic_mt_arc_challenge_light/
  arabic_leaderboard_arabic_mt_arc_easy_light/ arabic_leaderboard_arabic_mt_boolq_light/
  arabic_leaderboard_arabic_mt_copa_light/ arabic_leaderboard_arabic_mt_hellaswag_light/
  arabic_leaderboard_arabic_mt_mmlu_light/ arabic_leaderboard_arabic_mt_openbook_qa_light/
  arabic_leaderboard_arabic_mt_piqa_light/ arabic_leaderboard_arabic_mt_race_light/
  arabic_leaderboard_arabic_mt_sciq_light/ arabic_leaderboard_arabic_mt_toxigen_light/ arabic_leaderboard_avca_light/
tasks.arabicmmlu: utils
tasks.aradice: ArabicMMLU/ boolq/ openbookqa/ piqa/ truthfulqa_mcq/ winogrande/
tasks.arc:
tasks.arc_mt:
tasks.arithmetic: utils
tasks.asdiv:
tasks.babi:
tasks.babilong: common_utils
tasks.bangla:
tasks.basque_bench: flores_eu/ utils
tasks.basqueglue: utils
tasks.bbh: cot_fewshot/ cot_zeroshot/ fewshot/ zeroshot/
tasks.bbq: utils
tasks.bear:
tasks.belebele:
tasks.benchmarks: flan/ multimedqa/
tasks.bertaqa:
tasks.bhs:
tasks.bigbench: generate_tasks generate_until/ multiple_choice/ push_bigbench_dataset utils
tasks.blimp: generate_configs
tasks.blimp_nl:
tasks.c4: preprocess_c4
tasks.cabbq: utils
tasks.careqa: utils utils_open utils_perplexity
tasks.catalan_bench: cieacova/ flores_ca/ phrases_va/ truthfulqa_va/ utils
tasks.ceval:
tasks.chartqa: utils
tasks.click: click_cul/ click_lang/
tasks.cmmlu:
tasks.cnn_dailymail: utils
tasks.code_x_glue:
tasks.common_voice: utils
tasks.commonsense_qa:
tasks.copal_id: utils
tasks.coqa: utils
tasks.crows_pairs: utils
tasks.cruxeval: utils
tasks.csatqa: utils
tasks.darija_bench: darija_sentiment/ darija_summarization/ darija_translation/ darija_transliteration/
tasks.darijahellaswag: utils
tasks.darijammlu: utils
tasks.discrim_eval: utils
tasks.drop: utils
tasks.e2lmc: mmlu_early_training/ noor/ sciknoweval_mcqa/
tasks.egyhellaswag: utils
tasks.egymmlu: utils
tasks.eq_bench: multilingual/ utils
tasks.esbbq: utils
tasks.eus_exams: configs utils
tasks.eus_proficiency:
tasks.eus_reading: utils
tasks.eus_trivia: utils
tasks.evalita_llm: metrics sum_utils utils
tasks.fda: task
tasks.fld:
tasks.french_bench: preprocess_wikitext utils
tasks.galician_bench: flores_gl/ utils
tasks.glianorex: preprocess_glianorex
tasks.global_mmlu: default/ full/
tasks.global_piqa: nonparallel_cloze/ nonparallel_generation/ parallel_cloze/ parallel_generation/
tasks.glue: cola/ mnli/ mrpc/ qnli/ qqp/ rte/ sst2/ wnli/
tasks.gpqa: cot_n_shot/ cot_zeroshot/ generative/ n_shot/ zeroshot/
tasks.graphwalks: utils
tasks.greekmmlu: utils
tasks.groundcocoa: utils
tasks.gsm8k:
tasks.gsm8k_platinum:
tasks.gsm_plus:
tasks.haerae:
tasks.headqa:
tasks.hellaswag: utils
tasks.hendrycks_ethics: utils
tasks.hendrycks_math: utils
tasks.histoires_morales: utils
tasks.hrm8k: default/ en/
tasks.humaneval: utils
tasks.humaneval_infilling: utils
tasks.icelandic_winogrande: preprocess_winogrande
tasks.ifeval: instructions instructions_registry instructions_util multilingual/ utils
tasks.include: default/ few_shot_en/ few_shot_og/
tasks.indicparam: utils
tasks.indicxnli:
tasks.infinitebench: utils
tasks.inverse_scaling:
tasks.japanese_leaderboard: ja_leaderboard_jcommonsenseqa ja_leaderboard_mgsm ja_leaderboard_xlsum
  ja_leaderboard_xwinograd
tasks.jfinqa: test_jfinqa_utils utils
tasks.jsonschema_bench: metrics
tasks.kbl: bar_exam/ knowledge/ reasoning/
tasks.kmmlu: cot_hard/ default/ direct/ direct_hard/ hard/
tasks.kobest: utils
tasks.kormedmcqa: utils
tasks.lambada:
tasks.lambada_cloze:
tasks.lambada_multilingual:
tasks.lambada_multilingual_stablelm:
tasks.leaderboard: bbh_mc/ gpqa/ ifeval/ math/ mmlu_pro/ musr/
tasks.legalbench:
tasks.libra: utils
tasks.lingoly: script utils
tasks.llama3: instruct/
tasks.lm_syneval:
tasks.logiqa: utils_logiqa
tasks.logiqa2: utils_logiqa2
tasks.longbench: metrics utils
tasks.longbench2:
tasks.longproc: metrics utils
tasks.mastermind:
tasks.mathqa: utils
"""
#: A module, and its names.
NAMES = """
api: filter group instance metrics model registry samplers task utils
base: BaseLM CacheHook CachingLM F Iterable LM MultipleChoiceTask PerplexityTask REQUEST_RETURN_LENGTHS Request
  RequestFactory SqliteDict Task abc abstractmethod bits_per_byte datasets hash_args hashlib json mean np os perplexity
  random re req_ret_lens rf torch tqdm utils weighted_mean weighted_perplexity
caching: cache
config: EvaluatorConfig GroupConfig TaskConfig evaluate_config group task
datasets: arithmetic asdiv coqa drop headqa hendrycks_ethics hendrycks_math lambada_openai logiqa mutual pile quac
  sat_analogies triviaqa unscramble wikitext
decontamination: archiver decontaminate janitor
defaults: Any DEFAULT_MAX_GEN_TOKS DEFAULT_MAX_LENGTH DEFAULT_OTHER_SEED DEFAULT_RANDOM_SEED DISABLE_MULTIPROC
  LMEVAL_HASHMM LOGGING_LEVEL default_gen_kwargs os
evaluator: Any DEFAULT_OTHER_SEED DEFAULT_RANDOM_SEED EvalResults EvaluationTracker Group LM LMEVAL_HASHMM ResultAcc
  TYPE_CHECKING Task TaskDict TaskManager add_env_info add_tokenizer_info annotations cast collections
  decontaminate_suffix defaultdict delete_cache eval_logger evaluate get_git_commit_hash get_sample_size
  handle_non_serializable hash_dict_images hash_string itertools json lm_eval logging make_table np os
  positional_deprecated print_writeout random run_task_tests set_torch_seed setup_logging simple_evaluate
  simple_parse_args_string time wrap_text
evaluator_utils: Any EvalAcc EvalResults Group ResultAcc TYPE_CHECKING Task TaskManager TypedDict aggregate_groups
  annotations dataclass eval_logger field find_test_root get_sample_size logging math mean pathlib
  positional_deprecated print_writeout run_task_tests stderr_for_metric sys
filters: FilterEnsemble annotations build_filter_ensemble custom decontamination extraction filter_registry get_filter
  partial selection transformation
loggers: EvaluationTracker TrackioLogger WandbLogger evaluation_tracker trackio_logger utils wandb_logger
metrics: Iterable acc_all acc_all_stderr bits_per_byte bleu bootstrap_stderr chrf f1_score is_non_str_iterable math
  matthews_corrcoef mean mean_stderr median metric_max_over_ground_truths np perplexity pop_stddev pprint random
  sacrebleu sample_stddev sklearn stderr_for_metric ter weighted_mean weighted_perplexity yesno
models.huggingface: Accelerator Any AutoQuantizationConfig Collator DEFAULT_MAX_LENGTH F HFLM HfApi
  InitProcessGroupKwargs Instance Iterator Literal MODEL_FOR_CAUSAL_LM_MAPPING_NAMES
  MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES Path Sequence TOKENIZER_INFINITY TYPE_CHECKING TemplateLM annotations
  clear_torch_cache configure_pad_token eval_logger find_executable_batch_size get_dtype get_max_memory
  handle_stop_sequences has_bos_prefix jinja2 logging normalize_gen_kwargs os pad_and_concat postprocess_generated_text
  register_model resolve_max_length stop_sequences_criteria timedelta torch tqdm transformers utils version vparse
models: MODEL_MAPPING MODEL_REGISTRY anthropic_llms api_models dummy get_model gguf gpt2 gpt3 hf_audiolm hf_steered
  hf_vlms huggingface ibm_watsonx_ai litellm_llms mamba_lm megatron_lm mistral3 nemo_lm neuron_optimum
  onnxruntime_genai onnxruntime_ort openai_completions optimum_habana optimum_ipex optimum_lm sglang_causallms
  sglang_generate_API textsynth trtllm_causallms utils utils_hf vllm_causallms vllm_vlms winml
prompts: Dict PROMPT_REGISTRY PromptString ast eval_logger get_prompt load_prompt_list logging os utils
result_schema: Any EvalResults Generic NotRequired SampleResult T TypeVar TypedDict
tasks: ALL_TASKS List Path TASK_REGISTRY TYPE_CHECKING Task TaskManager Union aclue acpbench aexams afrimgsm afrimmlu
  afrixnli afrobench agieval aime alghafa all_translation_benchmarks anli arab_culture arab_culture_completion
  arabic_leaderboard_complete arabic_leaderboard_light arabicmmlu aradice arc arc_mt arithmetic asdiv babi babilong
  bangla basque_bench basqueglue bbh bbq bear belebele benchmarks bertaqa bhs bigbench blimp blimp_nl c4 cabbq careqa
  catalan_bench cbt ceval chartqa click cmmlu cnn_dailymail code_x_glue common common_voice commonsense_qa copal_id
  coqa crows_pairs cruxeval csatqa darija_bench darijahellaswag darijammlu deprecated discrim_eval drop e2lmc
  egyhellaswag egymmlu eq_bench esbbq eus_exams eus_proficiency eus_reading eus_trivia eval_logger evalita_llm fda fld
  french_bench galician_bench get_task get_task_dict get_task_name_from_config get_task_name_from_object glianorex
  global_mmlu global_piqa glue gpqa gpt3_translation_benchmarks graphwalks greekmmlu groundcocoa gsm8k gsm8k_platinum
  gsm_plus haerae headqa hellaswag hendrycks_ethics hendrycks_math hendrycks_test histoires_morales hrm8k humaneval
  humaneval_infilling icelandic_winogrande ifeval include indicparam indicxnli infinitebench inverse_scaling
  japanese_leaderboard jfinqa jsonschema_bench kbl kmmlu kobest kormedmcqa lambada lambada_cloze lambada_multilingual
  lambada_multilingual_stablelm leaderboard legalbench libra lingoly llama3 lm_eval lm_syneval logging logiqa logiqa2
  longbench longbench2 longproc manager mastermind mathqa mbpp mc_taco med_concepts_qa med_prescriptions
  med_text_classification meddialog mediqa_qa2019 medmcqa medqa medtext mela meqsum metabench mgsm mimic_repsum
  minerva_math mlqa mmlu mmlu_pro mmlu_prox mmlusr mmmu model_written_evals moral_stories mts_dialog multiblimp mutual
  naturalqs noreval noticia nq_open okapi olaph openbookqa paloma physics_gre pile pile_10k piqa pisa polemo2
  portuguese_bench pprint prost pubmedqa putnam_axiom qa4mre qasper quac race realtoxicityprompts ruler sacrebleu sat
  sciq score scrolls selected_translation_benchmarks simple_cooccurrence_bias siqa slr_bench spanish_bench squad
  squad_completion squadv2 storycloze super_glue superglue swag swde tinyBenchmarks tmlu tmmluplus toksuite toxigen
  translation triviaqa truthfulqa ts turblimp turkishmmlu tydiqa ulqa uncheatable_eval unitxt unscramble webqs wikitext
  winogender winogrande wmdp wmt2016 wsc273 xcopa xnli xnli_eu xquad xstorycloze xwinograd zhoblimp
utils: Any BaseLoader Callable EnhancedJSONEncoder Environment ExitCodeError Generator HIGHER_IS_BETTER_SYMBOLS List
  Path RemoteTokenizer Reorderer SPACING StrictUndefined apply_template asdict check_remote_tokenizer_support chunks
  collections convert_bytes_to_hash convert_pil_to_hash create_iterator env escaped_split find_test_root fnmatch
  functools general_detokenize get_file_datetime get_file_task_name get_latest_filename get_results_filenames
  get_rolling_token_windows get_sample_results_filenames group handle_arg_string handle_non_serializable
  hash_dict_images hash_string hashlib ignore_constructor import_function importlib info_once inspect is_dataclass
  is_torch_available is_transformers_available islice join_iters json logging make_disjoint_window make_table
  maybe_warn np os pathlib pattern_match positional_deprecated random_name_id re regex_replace requests run_task_tests
  sanitize_list sanitize_model_name sanitize_task_name set_torch_seed setup_logging sh simple_parse_args_string softmax
  sys threading warning_once weighted_f1_score wrap_text yaml
"""
