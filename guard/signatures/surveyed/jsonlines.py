"""jsonlines: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "jsonlines 1.1.3 4.0.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: jsonlines
"""
#: A module, and its names.
NAMES = """
: Error InvalidLineError Reader Writer jsonlines open
jsonlines: Any Callable Dict DumpsCallable DumpsResultConversion Error InvalidLineError Iterable Iterator
  JSONCollection JSONScalar JSONValue List Literal LoadsCallable Openable Optional Reader ReaderWriterBase
  SKIPPABLE_SINGLE_INITIAL_CHARS TJSONValue TRW TYPE_MAPPING Tuple Type TypeVar Union VALID_TYPES Writer attr builtins
  cast codecs default_dumps default_loads enum io json numbers open orjson os overload repr_for_fp six sys types typing
  ujson
"""
