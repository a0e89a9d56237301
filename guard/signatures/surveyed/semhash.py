"""semhash: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "semhash 0.1.0 0.5.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: datamodels index records semhash utils version
"""
#: A module, and its names.
NAMES = """
: SemHash Strategy datamodels index records semhash utils version
datamodels: Any DeduplicationResult DuplicateList DuplicateRecord FilterResult Generic Hashable Neighbors Record
  SelectedWithDuplicates Sequence TypeAlias TypeVar annotations cached_property dataclass defaultdict field frozendict
  json np select_canonicals to_frozendict warnings
index: AbstractBackend Any Backend DictItem DocScore DocScores Index MAX_NEIGHBORS NEIGHBORS_PER_QUERY Neighbors
  SingleQueryResult annotations get_backend_class np
records: Any DeduplicationResult DuplicateRecord Record Sequence add_scores_to_records defaultdict dict_to_string
  frozendict group_records_by_key map_deduplication_result_to_strings prepare_records remove_exact_duplicates
  to_frozendict validate_columns
semhash: Any Backend DeduplicationResult DuplicateRecord Encoder FilterResult Generic Index Literal Record SemHash
  Sequence SingleQueryResult StaticModel Strategy Union Vicinity add_scores_to_records annotations cast ceil
  compute_candidate_limit defaultdict dict_to_string diversify featurize frozendict group_records_by_key
  map_deduplication_result_to_strings normalize np prepare_records remove_exact_duplicates to_frozendict
  validate_columns
utils: Any DuplicateList Encoder MAX_NEIGHBORS NEIGHBORS_PER_QUERY Neighbors Protocol Record Sequence TypeAlias TypeVar
  Union coerce_value compute_candidate_limit featurize frozendict hashlib make_hashable normalize np select_canonicals
  to_frozendict
"""
