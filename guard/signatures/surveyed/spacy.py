"""spacy: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "spacy 3.4.4 3.8.18"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: CandidateBatchGenerator/ CandidateGenerator/ CharEmbed/ CharacterEmbed/ ConsoleLogger/ Corpus/ CustomKB/ EmptyKB/
  EntityLinker/ FeatureExtractor/ HashEmbedCNN/ JsonlCorpus/ KBFromFile/ Language/ LinearLogistic/ LookupsDataLoader/
  LowercaseCandidateBatchGenerator/ LowercaseCandidateGenerator/ MaxoutWindowEncoder/ MishWindowEncoder/
  MultiHashEmbed/ PlainTextCorpus/ PrecomputableAffine/ PretrainCharacters/ PretrainVectors/ SpanCategorizer/
  SpanFinder/ StaticVectors/ Tagger/ TextCatBOW/ TextCatCNN/ TextCatEnsemble/ TextCatLowData/
  TextCatParametricAttention/ TextCatReduce/ Tok2Vec/ Tok2VecListener/ Tokenizer/ TorchBiLSTMEncoder/
  TransitionBasedParser/ TransitionModel/ Vectors/ about attribute_ruler_scorer/ attrs batch_by_padded/
  batch_by_sequence/ batch_by_words/ cli/ combined_augmenter/ compat copy_from_base_model/ displacy/
  entity_linker_scorer/ entity_ruler_scorer/ errors extract_ngrams/ extract_spans/ first_longest_spans_filter/ git_info
  glossary io/ ja/ kb/ ko/ lang/ language lemmatizer_scorer/ levenshtein_compare/ lexeme lookups lower_case/ matcher/
  mean_max_reducer/ ml/ models_and_pipes_with_nvtx_range/ models_with_nvtx_range/ morphologizer_scorer/ morphology
  ner_scorer/ ngram_range_suggester/ ngram_suggester/ orth_variants/ overlapping_labeled_spans_scorer/ parser_scorer/
  parts_of_speech pipe_analysis pipeline/ preset_spans_suggester/ prioritize_existing_ents_filter/
  prioritize_new_ents_filter/ read_labels/ registrations schemas scorer senter_scorer/ span_finder_scorer/
  spancat_scorer/ strings symbols tagger_scorer/ tests/ textcat_multilabel_scorer/ textcat_scorer/ th/ tokenizer
  tokens/ training/ ty util vectors vi/ vocab zh/
cli: apply assemble benchmark_speed convert debug_config debug_data debug_diff debug_model download evaluate
  find_function find_threshold info init_config init_pipeline package pretrain profile project/ templates/ train
  validate
displacy: render templates
kb: candidate kb kb_in_memory
lang: af/ am/ ar/ az/ bg/ bn/ bo/ ca/ char_classes cs/ da/ de/ dsb/ el/ en/ es/ et/ eu/ fa/ fi/ fo/ fr/ ga/ gd/ grc/
  gu/ he/ hi/ hr/ hsb/ ht/ hu/ hy/ id/ is/ it/ ja/ kmr/ kn/ ko/ ky/ la/ lb/ lex_attrs lg/ lij/ lt/ lv/ mk/ ml/ mr/ ms/
  nb/ ne/ nl/ nn/ norm_exceptions pl/ pt/ punctuation ro/ ru/ sa/ si/ sk/ sl/ sq/ sr/ sv/ ta/ te/ th/ ti/ tl/ tn/
  tokenizer_exceptions tr/ tt/ uk/ ur/ vi/ xx/ yo/ zh/
matcher: dependencymatcher levenshtein matcher phrasematcher
ml: callbacks extract_ngrams extract_spans featureextractor models/ parser_model staticvectors tb_framework
pipeline: attributeruler/ dep_parser/ edit_tree_lemmatizer/ entity_linker/ entityruler/ factories/ functions/ legacy/
  lemmatizer/ morphologizer/ multitask/ ner/ pipe sentencizer/ senter/ span_finder/ span_ruler/ spancat/ tagger/
  textcat/ textcat_multilabel/ tok2vec/ trainable_pipe transition_parser
tokens: doc graph morphanalysis span span_group token underscore
training: align alignment alignment_array augment batchers callbacks converters/ corpus example gold_io initialize
  iob_utils loggers loop pretrain
cli.project: assets clone document dvc pull push remote_storage run
cli.templates:
lang.af: stop_words
lang.am: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.ar: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.az: examples lex_attrs stop_words
lang.bg: examples lex_attrs stop_words tokenizer_exceptions
lang.bn: examples punctuation stop_words tokenizer_exceptions
lang.bo: examples lex_attrs stop_words
lang.ca: examples lemmatizer lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.cs: examples lex_attrs stop_words
lang.da: examples lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.de: examples punctuation stop_words syntax_iterators tokenizer_exceptions
lang.dsb: examples lex_attrs stop_words
lang.el: examples get_pos_from_wiktionary lemmatizer lex_attrs punctuation stop_words syntax_iterators
  tokenizer_exceptions
lang.en: examples lemmatizer lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.es: examples lemmatizer lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.et: stop_words
lang.eu: examples lex_attrs punctuation stop_words
lang.fa: examples generate_verbs_exc lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.fi: examples lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.fo: tokenizer_exceptions
lang.fr: examples lemmatizer lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.ga: lemmatizer stop_words tokenizer_exceptions
lang.gd: stop_words tokenizer_exceptions
lang.grc: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.gu: examples stop_words
lang.he: examples lex_attrs stop_words
lang.hi: examples lex_attrs stop_words
lang.hr: examples stop_words
lang.hsb: examples lex_attrs stop_words tokenizer_exceptions
lang.ht: examples lemmatizer lex_attrs punctuation stop_words syntax_iterators tag_map tokenizer_exceptions
lang.hu: examples punctuation stop_words tokenizer_exceptions
lang.hy: examples lex_attrs stop_words
lang.id: examples lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.is: stop_words
lang.it: examples lemmatizer punctuation stop_words syntax_iterators tokenizer_exceptions
lang.ja: examples stop_words syntax_iterators tag_bigram_map tag_map tag_orth_map
lang.kmr: examples lex_attrs stop_words
lang.kn: examples stop_words
lang.ko: examples lex_attrs punctuation stop_words tag_map
lang.ky: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.la: examples lex_attrs stop_words syntax_iterators tokenizer_exceptions
lang.lb: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.lg: examples lex_attrs punctuation stop_words
lang.lij: examples punctuation stop_words tokenizer_exceptions
lang.lt: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.lv: stop_words
lang.mk: lemmatizer lex_attrs stop_words tokenizer_exceptions
lang.ml: examples lex_attrs stop_words
lang.mr: stop_words
lang.ms: examples lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.nb: examples punctuation stop_words syntax_iterators tokenizer_exceptions
lang.ne: examples lex_attrs stop_words
lang.nl: examples lemmatizer lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.nn: examples punctuation tokenizer_exceptions
lang.pl: examples lemmatizer lex_attrs punctuation stop_words
lang.pt: examples lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.ro: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.ru: examples lemmatizer lex_attrs stop_words tokenizer_exceptions
lang.sa: examples lex_attrs stop_words
lang.si: examples lex_attrs stop_words
lang.sk: examples lex_attrs stop_words
lang.sl: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.sq: examples stop_words
lang.sr: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.sv: examples lex_attrs punctuation stop_words syntax_iterators tokenizer_exceptions
lang.ta: examples lex_attrs stop_words
lang.te: examples lex_attrs stop_words
lang.th: lex_attrs stop_words tokenizer_exceptions
lang.ti: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.tl: lex_attrs stop_words tokenizer_exceptions
lang.tn: examples lex_attrs punctuation stop_words
lang.tr: examples lex_attrs stop_words syntax_iterators tokenizer_exceptions
lang.tt: examples lex_attrs punctuation stop_words tokenizer_exceptions
lang.uk: examples lemmatizer lex_attrs stop_words tokenizer_exceptions
lang.ur: examples lex_attrs punctuation stop_words
lang.vi: examples lex_attrs stop_words
lang.xx: examples
lang.yo: examples lex_attrs stop_words
lang.zh: examples lex_attrs stop_words
ml.models: entity_linker multi_task parser span_finder spancat tagger textcat tok2vec
pipeline.legacy: entity_linker
training.converters: conll_ner_to_docs conllu_to_docs iob_to_docs json_to_docs
"""
#: A module, and its names.
NAMES = """
: Any CandidateBatchGenerator CandidateGenerator CharEmbed CharacterEmbed Config ConfigSchema ConfigSchemaInit
  ConfigSchemaNlp ConfigSchemaPretrain ConfigSchemaTraining ConsoleLogger Corpus CustomKB Dict EmptyKB EntityLinker
  Errors Example FeatureExtractor HashEmbedCNN Iterable JsonlCorpus KBFromFile Language LinearLogistic
  LookupsDataLoader LowercaseCandidateBatchGenerator LowercaseCandidateGenerator MaxoutWindowEncoder MishWindowEncoder
  MultiHashEmbed Path PlainTextCorpus PrecomputableAffine PretrainCharacters PretrainVectors REGISTRY_POPULATED
  SpanCategorizer SpanFinder StaticVectors Tagger TextCatBOW TextCatCNN TextCatEnsemble TextCatLowData
  TextCatParametricAttention TextCatReduce Tok2Vec Tok2VecListener Tokenizer TorchBiLSTMEncoder TransitionBasedParser
  TransitionModel Union Vectors Vocab about attribute_ruler_scorer attrs batch_by_padded batch_by_sequence
  batch_by_words blank cli combined_augmenter compat copy_from_base_model displacy entity_linker_scorer
  entity_ruler_scorer errors explain extract_ngrams extract_spans first_longest_spans_filter git_info glossary info io
  ja kb ko lang language lemmatizer_scorer levenshtein_compare lexeme load logger lookups lower_case matcher
  mean_max_reducer ml models_and_pipes_with_nvtx_range models_with_nvtx_range morphologizer_scorer morphology
  ner_scorer ngram_range_suggester ngram_suggester orth_variants overlapping_labeled_spans_scorer parser_scorer
  parts_of_speech pipe_analysis pipeline populate_registry prefer_gpu preset_spans_suggester
  prioritize_existing_ents_filter prioritize_new_ents_filter read_labels registrations registry require_cpu require_gpu
  schemas scorer senter_scorer setup_default_warnings span_finder_scorer spancat_scorer strings symbols sys
  tagger_scorer tests textcat_multilabel_scorer textcat_scorer th tokenizer tokens training ty util vectors vi vocab zh
cli: app apply assemble assemble_cli benchmark_speed benchmark_speed_cli convert debug_config debug_data debug_diff
  debug_model download download_module evaluate fill_config find_function find_threshold info init_config init_pipeline
  init_pipeline_cli link msg package pretrain profile project project_assets project_clone project_document
  project_pull project_push project_run project_update_dvc setup_cli templates train train_cli validate
compat: CudaStream Literal Optimizer Protocol copy_array copy_reg cupy importlib_metadata is_linux is_osx is_windows
  pickle runtime_checkable sys
displacy: Any Callable DependencyRenderer Dict Doc EntityRenderer Errors Iterable Optional RENDER_WRAPPER Span
  SpanRenderer Union Warnings app find_available_port get_doc_settings is_in_jupyter parse_deps parse_ents parse_spans
  render serve set_render_wrapper templates warnings
errors: Errors ErrorsWithCodes Literal MatchPatternError OLD_MODEL_SHORTCUTS Warnings filter_warning
  setup_default_warnings warnings
git_info: GIT_VERSION
glossary: GLOSSARY Warnings explain warnings
lang: af am ar az bg bn bo ca char_classes cs da de dsb el en es et eu fa fi fo fr ga gd grc gu he hi hr hsb ht hu hy
  id is it ja kmr kn ko ky la lb lex_attrs lg lij lt lv mk ml mr ms nb ne nl nn norm_exceptions pl pt punctuation ro ru
  sa si sk sl sq sr sv ta te th ti tl tn tokenizer_exceptions tr tt uk ur vi xx yo zh
language: Any BASE_EXCEPTIONS BaseDefaults BaseVectors CONFIG_SECTION_ORDER Callable Config ConfigSchema
  ConfigSchemaInit ConfigSchemaNlp ConfigSchemaPretrain CupyOps DEFAULT_CONFIG DEFAULT_CONFIG_PATH
  DEFAULT_CONFIG_PRETRAIN_PATH Dict DisabledPipes Doc Errors Example ExitStack FactoryMeta GIT_VERSION Iterable
  Iterator Language List Literal NoReturn Optimizer Optional Path Pattern Pipe PipeCallable Pool Scorer Sequence Set
  SimpleFrozenDict SimpleFrozenList TOKENIZER_INFIXES TOKENIZER_PREFIXES TOKENIZER_SUFFIXES TYPE_CHECKING Tokenizer
  Tuple TypeVar URL_MATCH Underscore Union Vocab Warnings about analyze_pipes cast chain combine_score_weights
  contextmanager convert_recursive create_tokenizer create_vocab cycle dataclass deepcopy functools get_current_ops
  init_tok2vec init_vocab inspect itertools load_lookups load_lookups_data mp numpy overload print_pipe_analysis
  raise_error random registry srsly timer traceback ty util validate_attrs validate_examples validate_init_settings
  warn_if_jupyter_cupy warnings
lookups: Any BloomFilter Dict Errors List Lookups Optional OrderedDict Path SimpleFrozenDict Table UNSET Union
  ensure_path get_string_id load_language_data load_lookups registry srsly
matcher: DependencyMatcher Matcher PhraseMatcher dependencymatcher levenshtein matcher phrasematcher
ml: Any ArrayXd BiLSTMEncoder Callable Candidate CharacterEmbed CosineDistance Doc Dropout Errors FeatureExtractor
  Floats1d Floats2d Gelu HashEmbed ID InMemoryLookupKB InT Ints1d Ints2d Iterable KnowledgeBase L2Distance LayerNorm
  Linear List Literal Logistic Loss Maxout MaxoutWindowEncoder Mish MishWindowEncoder Model MultiHashEmbed MultiSoftmax
  NEG_VALUE OOV_RANK ORTH Optional OutT ParametricAttention ParametricAttention_v2 Path PrecomputableAffine PyTorchLSTM
  Ragged Relu Softmax Softmax_v2 Span SparseLinear SparseLinear_v2 StaticVectors TYPE_CHECKING Tok2VecListener
  TransitionModel Tuple Union VectorsMode Vocab build_Tok2Vec_model build_bow_text_classifier
  build_bow_text_classifier_v3 build_cloze_characters_multi_task_model build_cloze_multi_task_model build_finder_model
  build_hash_embed_cnn_tok2vec build_linear_logistic build_masked_language_model build_mean_max_reducer
  build_multi_task_model build_nel_encoder build_reduce_text_classifier build_simple_cnn_text_classifier
  build_span_maker build_spancat_model build_tagger_model build_tb_parser_model build_text_classifier_lowdata
  build_text_classifier_v2 build_textcat_parametric_attention_v1 callbacks cast chain clone concatenate
  create_candidates create_candidates_batch create_models_with_nvtx_range create_pretrain_characters
  create_pretrain_vectors empty_kb empty_kb_for_config entity_linker expand_window extract_ngrams extract_spans
  featureextractor flattener get_candidates get_candidates_batch get_characters_loss get_tok2vec_width get_vectors_loss
  glorot_uniform_init init_chain init_ensemble_textcat intify_attr list2array list2ragged load_kb models multi_task
  noop numpy parser parser_model partial ragged2list reduce_first reduce_last reduce_max reduce_mean reduce_sum
  registry residual resizable resize_and_set_ref resize_linear_weighted resize_model resize_output softmax_activation
  span_finder span_maker_forward spancat staticvectors tagger tb_framework textcat to_categorical tok2vec
  tok2vec_listener_v1 tuplify use_ops with_array with_cpu with_getitem with_padded zero_init
pipe_analysis: DEFAULT_KEYS Dict Doc Errors ItemsView Iterable Language List Set Span TYPE_CHECKING Token Union
  analyze_pipes dot_to_dict get_attr_info msg print_pipe_analysis validate_attrs
pipeline: AttributeRuler DependencyParser EditTreeLemmatizer EntityLinker EntityRecognizer EntityRuler Lemmatizer
  Morphologizer MultiLabel_TextCategorizer Pipe SentenceRecognizer Sentencizer SpanCategorizer SpanFinder SpanRuler
  Tagger TextCategorizer Tok2Vec TrainablePipe attributeruler dep_parser edit_tree_lemmatizer entity_linker entityruler
  factories functions legacy lemmatizer merge_entities merge_noun_chunks merge_subtokens morphologizer multitask ner
  pipe sentencizer senter span_finder span_ruler spancat tagger textcat textcat_multilabel tok2vec trainable_pipe
  transition_parser
registrations: REGISTRY_POPULATED populate_registry
schemas: Any ArgSchemaConfig ArgSchemaConfigExtra BaseModel Batcher CONFIG_SCHEMAS Callable ConfigDict ConfigSchema
  ConfigSchemaInit ConfigSchemaNlp ConfigSchemaPretrain ConfigSchemaPretrainEmpty ConfigSchemaTraining
  ConfigValidationError ConstrainedStr Dict DocJSONSchema Enum Example Field IobValue ItemT Iterable Language List
  Literal Logger Lookups Model ModelMetaSchema ModelMetaclass NAMES NumberValue Optimizer Optional
  ProjectConfigAssetGit ProjectConfigAssetGitItem ProjectConfigAssetURL ProjectConfigCommand ProjectConfigSchema
  Promise Reader RecommendationSchema RecommendationTrf RecommendationTrfItem StrictBool StrictFloat StrictInt
  StrictStr StringValue TYPE_CHECKING TokenPattern TokenPatternNumber TokenPatternOperator TokenPatternOperatorMinMax
  TokenPatternOperatorSimple TokenPatternSchema TokenPatternString Tuple Type TypeVar UnderscoreValue Union
  ValidationError Vocab constr create_model defaultdict field_validator get_arg_model inspect is_cython_func re
  validate validate_init_settings validate_token_pattern validator
scorer: Any Callable DEFAULT_PIPELINE Dict Doc Errors Example Iterable Language List MISSING_VALUES Morphology Optional
  PRFScore ROCAUCScore Scorer Set SimpleFrozenList Span TYPE_CHECKING Token Tuple defaultdict get_lang_class
  get_ner_prf np trapezoid
tokens: Doc DocBin MorphAnalysis Span SpanGroup Token doc graph morphanalysis span span_group token underscore
training: Alignment Corpus Example JsonlCorpus PlainTextCorpus align alignment alignment_array augment batchers
  biluo_tags_to_offsets biluo_tags_to_spans biluo_to_iob callbacks console_logger converters corpus
  create_copy_from_base_model docs_to_json dont_augment example gold_io initialize iob_to_biluo iob_utils loggers loop
  minibatch_by_padded_size minibatch_by_words offsets_to_biluo_tags orth_variants_augmenter pretrain read_json_file
  remove_bilu_prefix split_bilu_label tags_to_entities validate_examples validate_get_examples
ty: Any Callable Dict Example InitializableComponent Iterable Language List ListenedToComponent Model Optimizer
  Optional Protocol Sequence TYPE_CHECKING TrainableComponent runtime_checkable
util: Adam Any CONFIG_SECTION_ORDER Callable Config ConfigValidationError CudaStream DEFAULT_OOV_PROB Dict Doc
  DummyTokenizer ENV_VARS Errors Generator InvalidSpecifier InvalidVersion Iterable Iterator LANG_ALIASES
  LEXEME_NORM_LANGS Language List Mapping Model ModuleType NoReturn NumpyOps OLD_MODEL_SHORTCUTS OOV_RANK ORTH
  Optimizer Optional Path Pattern Pipe PipeCallable Registry RegistryError Requirement Set SimpleFrozenDict
  SimpleFrozenList Span SpecifierSet TYPE_CHECKING Tuple Type Union Version Vocab Warnings about add_lookups all_equal
  cast catalogue check_bool_env_var check_lexeme_norms combine_score_weights compile_infix_regex compile_prefix_regex
  compile_suffix_regex compounding contextmanager copy_config create_default_optimizer cupy decaying defaultdict
  dict_to_dot dot_to_dict dot_to_object ensure_path escape_html expand_exc filter_chain_spans filter_spans
  find_available_port find_matching_language fix_random_seed from_bytes from_dict from_disk functools get_arg_names
  get_async get_base_version get_cuda_stream get_current_ops get_installed_models get_lang_class get_minor_version
  get_minor_version_range get_model_lower_version get_model_meta get_module_path get_object_name get_package_path
  get_package_version get_sourced_components get_words_and_spaces ignore_error import_file importlib importlib_metadata
  inspect is_compatible_version is_cwd is_cython_func is_in_interactive is_in_jupyter is_minor_version_match is_package
  is_prerelease_version is_same_func is_unconstrained_version is_windows itertools join_command lang_class_is_loaded
  langcodes load_config load_config_from_str load_language_data load_meta load_model load_model_from_config
  load_model_from_init_py load_model_from_package load_model_from_path logger logger_stream_handler logging
  make_first_longest_spans_filter make_tempdir minibatch minify_html normalize_slice numpy os packages_distributions
  pkgutil raise_error re read_regex registry replace_model_node resolve_dot_names run_command set_dot_to_object
  set_lang_class shlex shutil socket split_command split_requirement srsly stat subprocess sys tempfile thinc to_bytes
  to_dict to_disk to_ternary_int update_exc walk_dict warn_if_jupyter_cupy warnings working_dir
"""
