"""rouge_score: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "rouge-score 0.0.4 0.0.4"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: create_pyrouge_files io io_test rouge rouge_scorer rouge_scorer_test scoring scoring_test test_util tokenize
  tokenize_test
"""
#: A module, and its names.
NAMES = """
: create_pyrouge_files io io_test rouge rouge_scorer rouge_scorer_test scoring scoring_test test_util tokenize
  tokenize_test
create_pyrouge_files: FLAGS absolute_import app division flags main os print_function
io: absolute_import compute_scores_and_write_to_csv division glob logging print_function six zip zip_longest
io_test: IoTest absltest absolute_import division io print_function rouge_scorer scoring tempfile test_util
rouge: FLAGS absolute_import app division flags io main print_function rouge_scorer scoring
rouge_scorer: RougeScorer absolute_import collections division lcs_ind map porter print_function range re scoring six
  tokenize
rouge_scorer_test: RougeScorerTest absltest absolute_import division os parameterized print_function rouge_scorer
  test_util
scoring: AggregateScore BaseScorer BootstrapAggregator Score abc absolute_import collections division fmeasure np
  print_function range six
scoring_test: BootstrapAggregatorTest absltest absolute_import division np os print_function range rouge_scorer scoring
  test_util zip
test_util: DELIMITED_FILE LARGE_PREDICTIONS_FILE LARGE_TARGETS_FILE PREDICTIONS_FILE PYROUGE_DIR TARGETS_FILE
  absolute_import division get_text os print_function
tokenize: absolute_import division print_function re six tokenize
tokenize_test: TokenizeTest absltest absolute_import division print_function tokenize
"""
