"""stanza: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "stanza 1.4.2 1.15.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: models/ pipeline/ protobuf/ resources/ server/ tests/ utils/
models: charlm classifier classifiers/ common/ constituency/ constituency_parser coref/ depparse/ identity_lemmatizer
  lang_identifier langid/ lemma/ lemma_classifier/ lemmatizer mwt/ mwt_expander ner/ ner_tagger parser pos/ tagger
  tokenization/ tokenizer wl_coref
pipeline: constituency_processor core coref_processor demo/ depparse_processor external/ langid_processor
  lemma_processor morphseg_processor multilingual mwt_processor ner_processor pos_processor processor registry
  sentiment_processor tokenize_processor
protobuf: CoreNLP_pb2
resources: common default_packages installation list_installed prepare_resources print_charlm_depparse
server: annotator client dependency_converter java_protobuf_requests main morphology parser_eval semgrex ssurgeon
  tokensregex tsurgeon ud_enhancer
utils: avg_sent_len charlm/ confusion conll conll18_ud_eval constituency/ coref/ datasets/ default_paths get_tqdm
  helper_func languages/ lemma/ max_mwt_length ner/ pretrain/ select_backoff test_utils training/ visualization/
models.classifiers: base_classifier classifier_args cnn_classifier config constituency_classifier data iterate_test
  trainer utils
models.common: beam bert_embedding biaffine build_short_name_to_treebank char_model chuliu_edmonds constant
  convert_pretrain count_ner_coverage count_pretrain_coverage crf data doc dropout exceptions foundation_cache hlstm
  large_margin_loss loss maxout_linear packed_lstm peft_config pretrain relative_attn relative_global_attn
  seq2seq_constant seq2seq_model seq2seq_modules seq2seq_utils short_name_to_treebank stanza_object trainer utils vocab
  warmup_plateau_scheduler
models.constituency: base_model base_trainer dynamic_oracle ensemble error_analysis_in_order evaluate_treebanks
  in_order_compound_oracle in_order_oracle label_attention lstm_model lstm_tree_stack parse_transitions parse_tree
  parser_training partitioned_transformer positional_encoding retagging score_converted_dependencies state
  text_processing top_down_oracle trainer transformer_tree_stack transition_sequence tree_embedding tree_reader
  tree_stack utils
models.coref: anaphoricity_scorer bert cluster_checker config conll const coref_chain dataset loss model
  pairwise_encoder predict rough_scorer span_predictor tokenizer_customization utils word_encoder
models.depparse: data ensemble head_constraints model scorer trainer transition/ utils
models.langid: create_ud_data data model trainer
models.lemma: attach_lemma_classifier data edit scorer trainer vocab
models.lemma_classifier: base_model base_trainer baseline_model constants evaluate_many evaluate_models lstm_model
  prepare_dataset train_lstm_model train_many train_transformer_model transformer_model utils
models.mwt: character_classifier data scorer trainer utils vocab
models.ner: data model scorer trainer utils vocab
models.pos: build_xpos_vocab_factory data model scorer tag_columns trainer vocab xpos_vocab_factory xpos_vocab_utils
models.tokenization: data model tokenize_files trainer utils vocab
pipeline.demo: demo_server
utils.charlm: community_oscar_dedup community_oscar_inspect_similarity community_oscar_inventory conll17_to_text
  dump_oscar make_lm_data oscar_to_text
utils.constituency: check_transitions condense_output_layers grep_dev_logs grep_test_logs list_tensors
  visualize_model_weights
utils.coref: coref_utils
utils.datasets: add_fake_dependencies common conllu_to_text constituency/ contract_mwt coref/ corenlp_segmenter_dataset
  dataset_retagging depparse/ indic/ ner/ pos/ prepare_depparse_treebank prepare_lemma_classifier
  prepare_lemma_treebank prepare_mwt_treebank prepare_pos_treebank prepare_tokenizer_data prepare_tokenizer_treebank
  pretrain/ random_split_conllu sentiment/ slovenian/ spanish/ thai_syllable_dict_generator tokenization/ vietnamese/
utils.languages: kazakh_transliteration spanish/
utils.lemma: check_lemma_classifier convert_lemma_dict count_ambiguous_lemmas lemmatize_known_upos
utils.ner: flair_ner_tag_dataset paying_annotators spacy_ner_tag_dataset
utils.pretrain: compare_pretrains
utils.training: common compose_ete_results remove_constituency_optimizer run_charlm run_constituency run_depparse
  run_ete run_lemma run_lemma_classifier run_mwt run_ner run_pos run_sentiment run_tokenizer separate_ner_pretrain
utils.visualization: conll_deprel_visualization constants dependency_visualization ner_visualization semgrex_app
  semgrex_visualizer ssurgeon_visualizer utils
models.depparse.transition: dynamic_oracle model state transitions
utils.datasets.constituency: build_silver_dataset common_trees convert_alt convert_arboretum convert_cintil convert_ctb
  convert_icepahc convert_it_turin convert_it_vit convert_spmrl convert_starlang count_common_words
  extract_all_silver_dataset extract_silver_dataset prepare_con_dataset reduce_dataset relabel_tags selftrain
  selftrain_it selftrain_single_file selftrain_vi_quad selftrain_wiki silver_variance split_holdout
  split_weighted_ensemble tokenize_wiki treebank_to_labeled_brackets utils vtb_convert vtb_split
utils.datasets.coref: balance_languages convert_hebrew_iahlt convert_hebrew_mixed convert_hindi convert_ontonotes
  convert_tamil convert_udcoref convert_udcoref_1 utils
utils.datasets.depparse: assemble_silver_dataset build_silver_dataset check_results
utils.datasets.indic: bho_bis_mapping convert_iit_bhojpuri_pos merge_test mixed_indic_dataset
utils.datasets.ner: build_en_combined check_for_duplicates combine_ner_datasets compare_entities conll_to_iob
  convert_amt convert_ar_aqmar convert_bn_daffodil convert_bsf_to_beios convert_bsnlp convert_en_conll03
  convert_fire_2013 convert_he_iahlt convert_hy_armtdp convert_ijc convert_kk_kazNERD convert_lst20 convert_mr_l3cube
  convert_my_ucsy convert_nkjp convert_nner22 convert_nytk convert_ontonotes convert_rgai convert_shahmukhi_ner
  convert_sindhi_siner convert_starlang_ner count_entities json_to_bio misc_to_date ontonotes_multitag
  prepare_ner_dataset prepare_ner_file preprocess_wikiner simplify_en_worldwide simplify_ontonotes_to_worldwide
  split_wikiner suc_conll_to_iob suc_to_iob utils
utils.datasets.pos: convert_trees_to_pos remove_columns
utils.datasets.pretrain: word_in_pretrain
utils.datasets.sentiment: add_constituency convert_italian_poetry_classification
  convert_italian_sentence_classification prepare_sentiment_dataset process_MELD process_airline process_arguana_xml
  process_corona process_es_tass2020 process_it_sentipolc16 process_ren_chinese process_sb10k process_scare
  process_slsd process_sst process_usage_german process_utils process_vsfc_vietnamese
utils.datasets.slovenian: sloleks_lemmas
utils.datasets.spanish: search_adjectives
utils.datasets.tokenization: convert_ml_cochin convert_my_alt convert_text_files convert_th_best convert_th_lst20
  convert_th_orchid convert_vi_vlsp process_thai_tokenization
utils.datasets.vietnamese: renormalize
utils.languages.spanish: se_sentences
"""
#: A module, and its names.
NAMES = """
: Document DownloadMethod MorphSegProcessor MultilingualPipeline Pipeline download download_corenlp_models
  install_corenlp log_formatter log_handler logger logging models pipeline protobuf resources server tests utils
models.common.constant: RIGHT_TO_LEFT SHORTNAME_RE UnknownLanguageError code defaultdict extra_lang_to_lcodes
  extra_lang_to_lcodes_raw extra_lcode_to_lang is_right_to_left k lang2lcode lang_to_langcode langcode_to_lang
  langlower2lcode language lcode2lang lcode2lang_raw pretty_langcode_to_lang re three three_to_two_letters
  treebank_special_cases treebank_to_langid treebank_to_short_name two two_to_three_letters two_to_three_letters_raw
models.common.utils: Counter DEFAULT_WORD_CUTOFF EXCLAM_RE NONLINEARITY QUESTION_RE TRANSFORMER_NICKNAMES UDError
  add_device_args argparse attach_bert_model build_nonlinearity build_save_each_filename change_lr checkpoint_name
  constant contextmanager default_device dispatch_optimizer embedding_name ensure_dir escape_misc_space evaluating
  extract_base_optimizer_parameters find_missing_tags flatten_indices get_adaptive_eval_interval get_known_tags
  get_optimizer get_split_optimizer get_tqdm get_wordvec_file gzip harmonic_mean initialize_forget_gate_bias json
  keep_partial_grad lcode2lang load_config load_elmo log_norms log_training_args logger logging lzma
  misc_to_space_after misc_to_space_before nn normalize_text np open_read_binary open_read_text os output_stream
  print_config prune prune_decoded_seqs prune_hyp random re save_config set_cuda set_random_seed simplify_punct sort
  sort_with_indices space_after_to_misc space_before_to_misc split_into_batches standard_model_file_name sys
  tensor_unsort torch ud_eval ud_scores udeval unescape_misc_space unicodedata unmap_with_copy unsort
  update_word_cutoff warn_missing_tags zipfile
models: charlm classifier classifiers common constituency constituency_parser coref depparse identity_lemmatizer
  lang_identifier langid lemma lemma_classifier lemmatizer mwt mwt_expander ner ner_tagger parser pos tagger
  tokenization tokenizer wl_coref
pipeline: constituency_processor core coref_processor demo depparse_processor external langid_processor lemma_processor
  morphseg_processor multilingual mwt_processor ner_processor pos_processor processor registry sentiment_processor
  tokenize_processor
resources: common default_packages installation list_installed prepare_resources print_charlm_depparse
server: AnnotationException Annotator CoreNLPClient CorefChain DependencyGraph Document Entity IndexedWord MapIntString
  MapStringString Mention NERMention Operator ParseTree PermanentlyFailedException Polarity Quote Relation
  RelationTriple Sentence SentenceFragment Span SpeakerInfo StartServer TimeoutException Timex Token TokenLocation
  annotator client dependency_converter java_protobuf_requests main morphology parser_eval semgrex ssurgeon to_text
  tokensregex tsurgeon ud_enhancer
utils.datasets.ner.utils: Document SHARDS bioes_to_bio combine_dataset combine_files convert_bio_to_json
  convert_bioes_to_bio defaultdict get_tags io json list_doc_entities os prepare_ner_file random
  random_shuffle_by_prefixes random_shuffle_directory random_shuffle_files read_json_entities read_prefix_file read_tsv
  write_dataset write_multitag_dataset write_multitag_json write_sentences zipfile
utils.default_paths: get_default_paths os
utils: avg_sent_len charlm confusion conll conll18_ud_eval constituency coref datasets default_paths get_tqdm
  helper_func languages lemma max_mwt_length ner pretrain select_backoff test_utils training visualization
"""
