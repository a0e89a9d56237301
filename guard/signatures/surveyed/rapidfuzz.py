"""rapidfuzz: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "rapidfuzz 3.1.2 3.14.6"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: distance/ fuzz/ fuzz_cpp/ fuzz_cpp_avx2 fuzz_py/ process/ process_cpp/ process_cpp_impl process_py/ utils/ utils_cpp/
  utils_py/
distance: DamerauLevenshtein DamerauLevenshtein_py Hamming Hamming_py Indel Indel_py Jaro JaroWinkler JaroWinkler_py
  Jaro_py LCSseq LCSseq_py Levenshtein Levenshtein_py OSA OSA_py Postfix Postfix_py Prefix Prefix_py _initialize/
  _initialize_cpp/ _initialize_py/ metrics/ metrics_cpp/ metrics_cpp_avx2 metrics_py/
"""
#: A module, and its names.
NAMES = """
: annotations distance fuzz fuzz_cpp fuzz_cpp_avx2 fuzz_py get_include process process_cpp process_cpp_impl process_py
  utils utils_cpp utils_py
distance.Levenshtein: AVX2 SSE2 annotations contextlib distance editops normalized_distance normalized_similarity
  opcodes os similarity supports
distance: DamerauLevenshtein DamerauLevenshtein_py Editop Editops Hamming Hamming_py Indel Indel_py Jaro JaroWinkler
  JaroWinkler_py Jaro_py LCSseq LCSseq_py Levenshtein Levenshtein_py MatchingBlock OSA OSA_py Opcode Opcodes Postfix
  Postfix_py Prefix Prefix_py ScoreAlignment annotations metrics metrics_cpp metrics_cpp_avx2 metrics_py
fuzz: AVX2 QRatio SSE2 WRatio annotations contextlib os partial_ratio partial_ratio_alignment partial_token_ratio
  partial_token_set_ratio partial_token_sort_ratio ratio supports token_ratio token_set_ratio token_sort_ratio
fuzz_py: Any Callable Hashable QRatio ScoreAlignment ScorerFlag Sequence WRatio add_scorer_attrs annotations ceil
  conv_sequences fuzz_attribute get_scorer_flags_fuzz indel_block_normalized_similarity indel_distance
  indel_normalized_similarity is_none partial_ratio partial_ratio_alignment partial_token_ratio partial_token_set_ratio
  partial_token_sort_ratio ratio setupPandas token_ratio token_set_ratio token_sort_ratio
process: AVX2 SSE2 annotations cdist contextlib cpdist extract extractOne extract_iter os supports
process_cpp: Any Callable Collection Hashable Sequence TYPE_CHECKING annotations cdist cpdist extract extractOne
  extract_iter np ratio
process_py: Any Callable Collection Hashable Iterable Mapping ScorerFlag Sequence TYPE_CHECKING WRatio annotations
  cdist cpdist extract extractOne extract_iter heapq is_none isnan np numbers overload ratio setupPandas suppress
utils: AVX2 SSE2 annotations contextlib default_process os supports
utils_py: annotations default_process re
"""
