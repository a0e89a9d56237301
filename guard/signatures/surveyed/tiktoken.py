"""tiktoken: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "tiktoken 0.5.2 0.14.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: core load model registry
"""
#: A module, and its names.
NAMES = """
: Encoding core encoding_for_model encoding_name_for_model get_encoding list_encoding_names load model registry
core: AbstractSet Collection Encoding Literal NoReturn Optional Sequence TYPE_CHECKING ThreadPoolExecutor Union
  annotations functools np npt raise_disallowed_special_token re regex
load: annotations base64 check_hash data_gym_to_mergeable_bpe_ranks dump_tiktoken_bpe hashlib json load_tiktoken_bpe os
  read_file read_file_cached requests tempfile uuid
model: Encoding MODEL_PREFIX_TO_ENCODING MODEL_TO_ENCODING annotations encoding_for_model encoding_name_for_model
  get_encoding
registry: Any Callable ENCODINGS ENCODING_CONSTRUCTORS Encoding Optional Sequence annotations functools get_encoding
  importlib list_encoding_names pkgutil threading tiktoken tiktoken_ext
"""
