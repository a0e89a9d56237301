"""toolz: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "toolz 1.2.0 1.2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: compatibility curried/ dicttoolz functoolz itertoolz recipes sandbox/ tests/ utils
curried: exceptions operator
sandbox: core parallel tests/
"""
#: A module, and its names.
NAMES = """
compatibility: PY3 PY34 PYPY Sequence filter filterfalse iteritems iterkeys itervalues map operator range reduce sys
  warnings zip zip_longest
curried: accumulate apply assoc assoc_in comp complement compose compose_left concat concatv cons count countby curry
  diff dissoc do drop exceptions excepts filter first flip frequencies get get_in groupby identity interleave interpose
  isdistinct isiterable itemfilter itemmap iterate join juxt keyfilter keymap last map mapcat memoize merge
  merge_sorted merge_with nth operator partial partition partition_all partitionby peek peekn pipe pluck random_sample
  reduce reduceby remove second sliding_window sorted tail take take_nth thread_first thread_last toolz topk unique
  update_in valfilter valmap
dicttoolz: Mapping assoc assoc_in collections dissoc get_in itemfilter itemmap keyfilter keymap merge merge_with
  operator reduce update_in valfilter valmap
functoolz: Compose InstanceProperty MethodType PYPY annotationlib apply attrgetter complement compose compose_left
  curry do excepts flip has_keywords has_varargs identity import_module inspect instanceproperty is_arity
  is_partial_args is_valid_args juxt memoize no_default not_ num_required_args partial pipe reduce return_none sys
  thread_first thread_last
itertoolz: Sequence accumulate collections concat concatv cons count diff drop filterfalse first frequencies get getter
  groupby heapq interleave interpose isdistinct isiterable iterate itertools join last mapcat merge_sorted no_default
  no_pad nth operator partial partition partition_all peek peekn pluck random_sample reduceby remove rest second
  sliding_window tail take take_nth topk unique zip_longest
recipes: countby frequencies getter itertools partitionby pluck
sandbox: EqualityHashKey core fold parallel tests unzip
utils: no_default raises
"""
