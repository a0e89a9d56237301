"""datasketch: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "datasketch 1.3.0 2.0.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: aio/ b_bit_minhash experimental/ hashfunc hnsw hyperloglog hyperloglog_const lean_minhash lsh lsh_bloom lshensemble
  lshensemble_partition lshforest minhash storage version weighted_minhash
aio: lsh storage
experimental: aio/
experimental.aio: lsh storage
"""
#: A module, and its names.
NAMES = """
: AsyncMinHashLSH Final HNSW HyperLogLog HyperLogLogPlusPlus LeanMinHash MinHash MinHashLSH MinHashLSHBloom
  MinHashLSHEnsemble MinHashLSHForest WeightedMinHash WeightedMinHashGenerator WeightedMinHashLSH
  WeightedMinHashLSHForest aio bBitMinHash b_bit_minhash experimental hashfunc hnsw hyperloglog hyperloglog_const
  importlib lean_minhash lsh lsh_bloom lshensemble lshensemble_partition lshforest minhash sha1_hash32 sha1_hash64
  storage version weighted_minhash
aio: AsyncMinHashLSH AsyncMinHashLSHDeleteSession AsyncMinHashLSHInsertionSession lsh storage
b_bit_minhash: bBitMinHash np struct
hashfunc: hashlib sha1_hash32 sha1_hash64 struct
hnsw: Callable Dict HNSW Hashable Iterable Iterator List Mapping MutableMapping Optional OrderedDict Set Tuple Union
  annotations heapq np
hyperloglog: Callable HyperLogLog HyperLogLogPlusPlus Optional annotations copy np sha1 sha1_hash32 sha1_hash64 struct
  warnings
hyperloglog_const: numpy
lean_minhash: Iterable LeanMinHash MinHash Optional annotations np struct
lsh: Callable Dict Hashable List MinHash MinHashLSH MinHashLSHDeletionSession MinHashLSHInsertionSession Optional
  OrderedStorage Tuple Union UnorderedStorage WeightedMinHash annotations integrate ordered_storage pickle struct
  unordered_storage
lsh_bloom: BloomTable Callable List MinHash MinHashLSHBloom Optional Tuple annotations integrate logger logging np os
  pybloomfilter warnings
lshensemble: Counter Dict Generator Hashable Iterable MinHash MinHashLSH MinHashLSHEnsemble Optional Tuple b deque
  false_negative_weight false_positive_weight integrate logger logging max_r np num_perm optimal_partitions r struct
  threshold xq xqs
lshensemble_partition: Counter np optimal_partitions
lshforest: Hashable List MinHash MinHashLSHForest defaultdict np
minhash: ArrayLike Callable Generator Iterable List Literal MinHash Optional TYPE_CHECKING Tuple Union annotations code
  copy cp hashvalue_byte_size np random scheme sha1 sha1_hash32 sha1_hash64 struct warnings
storage: ABC ABCMeta CassandraClient CassandraListStorage CassandraSetStorage CassandraSharedSession CassandraStorage
  DictListStorage DictSetStorage OrderedStorage RedisBuffer RedisListStorage RedisSetStorage RedisStorage Storage
  UnorderedStorage abstractmethod binascii c_cluster c_concurrent cassandra collections defaultdict itertools logging
  operator ordered_storage os random redis string unordered_storage
weighted_minhash: List Union WeightedMinHash WeightedMinHashGenerator annotations collections copy np sp
"""
