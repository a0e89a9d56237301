"""sacrebleu: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "sacrebleu 1.4.14 2.6.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: compat dataset/ metrics/ sacrebleu significance tokenizers/ utils version
dataset: base fake_sgml iwslt_xml plain_text tsv wmt_xml
metrics: base bleu chrf helpers lib_ter ter
tokenizers: tokenizer_13a tokenizer_base tokenizer_char tokenizer_intl tokenizer_ja_mecab tokenizer_ko_mecab
  tokenizer_none tokenizer_re tokenizer_spm tokenizer_ter tokenizer_zh
"""
#: A module, and its names.
NAMES = """
: BLEU BLEUScore CHRF CHRFScore DATASETS DEFAULT_TOKENIZER Iterable List Namespace SACREBLEU_DIR TER TERScore
  TOKENIZERS Union compat compute_bleu corpus_bleu corpus_chrf corpus_ter dataset download_test_set extract_char_ngrams
  extract_ngrams extract_word_ngrams get_available_testsets get_langpairs_for_testset get_reference_files
  get_source_file metrics raw_corpus_bleu ref_stats sacrebleu sentence_bleu sentence_chrf sentence_ter significance
  smart_open tokenizers utils version
compat: BLEU BLEUScore CHRF CHRFScore DEFAULT_TOKENIZER Iterable List Namespace Optional Sequence TER TERScore
  TOKENIZERS Union corpus_bleu corpus_chrf corpus_ter raw_corpus_bleu sentence_bleu sentence_chrf sentence_ter
dataset: COUNTRIES DATASETS DOMAINS FakeSGMLDataset IWSLTXMLDataset PlainTextDataset SUBSETS TSVDataset
  WMTAdditionDataset WMTXMLDataset base d fake_sgml iwslt_xml k plain_text tsv v wmt_xml
metrics: BLEU BLEUScore CHRF CHRFScore METRICS TER TERScore base bleu chrf helpers lib_ter ter
sacrebleu: COUNTRIES Color DATASETS DEFAULT_TOKENIZER DOMAINS METRICS SACREBLEU_DIR SIGPIPE SIG_DFL SUBSETS TOKENIZERS
  VERSION argparse args_to_dict defaultdict download_test_set filter_subset get_available_origlangs
  get_available_testsets get_available_testsets_for_langpair get_langpairs_for_testset get_reference_files io logging
  main os parent parse_args pathlib print_results_table print_single_results print_subset_results print_test_set
  sacrelogger sanity_check_lengths signal smart_open sys
significance: Any Dict IS_WINDOWS List Mapping Metric Optional PairedTest Result Score Sequence Signature Tuple Union
  estimate_ci logging mp np os sacrelogger
tokenizers: BaseTokenizer DEFAULT_TOKENIZER NoneTokenizer TOKENIZERS Tokenizer13a TokenizerChar TokenizerJaMecab
  TokenizerV14International TokenizerZh tokenizer_13a tokenizer_base tokenizer_char tokenizer_intl tokenizer_ja_mecab
  tokenizer_ko_mecab tokenizer_none tokenizer_re tokenizer_spm tokenizer_ter tokenizer_zh
utils: COUNTRIES Color DATASETS DOMAINS Dict List Namespace Optional SACREBLEU_DIR SUBSETS Sequence USERHOME
  args_to_dict colorama defaultdict download_file download_test_set extract_tarball filter_subset filterfalse
  get_available_origlangs get_available_subsets get_available_testsets get_available_testsets_for_langpair get_files
  get_langpairs_for_testset get_md5sum get_reference_files get_source_file gzip hashlib itertools json logging math
  my_log os portalocker print_results_table print_single_results print_subset_results print_test_set process_to_text re
  sacrelogger sanity_check_lengths smart_open ssl sum_of_lists sys tabulate urllib
version: COMMIT_ID TYPE_CHECKING Tuple Union VERSION_TUPLE commit_id version version_tuple
"""
