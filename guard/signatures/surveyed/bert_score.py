"""bert_score: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "bert-score 0.3.4 0.3.13"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: rescale_baseline/ score scorer utils
rescale_baseline: cs/ de/ en/ es/ et/ fi/ fr/ it/ lv/ pt/ zh/
rescale_baseline.cs:
rescale_baseline.de:
rescale_baseline.en: microsoft/
rescale_baseline.es:
rescale_baseline.et:
rescale_baseline.fi:
rescale_baseline.fr:
rescale_baseline.it:
rescale_baseline.lv:
rescale_baseline.pt:
rescale_baseline.zh:
rescale_baseline.en.microsoft:
"""
#: A module, and its names.
NAMES = """
: AutoTokenizer BERTScorer bert_cos_score_idf cache_scibert defaultdict get_bert_embedding get_hash get_idf_dict
  get_model get_tokenizer lang2model make_axes_locatable model2layers np os pathlib pd plot_example plt
  rescale_baseline score scorer sent_encode sys time torch utils warnings
score: AutoTokenizer bert_cos_score_idf cache_scibert defaultdict get_bert_embedding get_hash get_idf_dict get_model
  get_tokenizer lang2model make_axes_locatable model2layers np os pathlib pd plot_example plt score sent_encode sys
  time torch
scorer: AutoTokenizer BERTScorer bert_cos_score_idf cache_scibert defaultdict get_bert_embedding get_hash get_idf_dict
  get_model get_tokenizer lang2model make_axes_locatable model2layers np os pathlib pd plt sent_encode sys time torch
  warnings
utils: AutoModel AutoTokenizer BertConfig Counter GPT2Tokenizer LooseVersion Pool RobertaConfig RobertaTokenizer
  SCIBERT_URL_DICT XLMConfig XLNetConfig bert_cos_score_idf bert_encode cache_scibert chain collate_idf defaultdict
  get_bert_embedding get_hash get_idf_dict get_model get_tokenizer greedy_cos_idf lang2model log model2layers os
  pad_sequence padding partial process sent_encode sys torch tqdm trans_version version
"""
