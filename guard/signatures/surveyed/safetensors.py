"""safetensors: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "safetensors 0.3.3 0.8.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: flax mlx numpy paddle tensorflow torch
"""
#: A module, and its names.
NAMES = """
: SafetensorError TensorSpec deserialize flax mlx numpy paddle safe_open serialize serialize_file tensorflow torch
flax: Array Dict Optional Union jnp load load_file np numpy os safe_open save save_file
mlx: Dict Optional Union load load_file mx np numpy os safe_open save save_file
numpy: Dict List Optional TensorSpec Union deserialize load load_file np os safe_open save save_file serialize
  serialize_file sys
paddle: Any Dict List NPDTYPES Optional TensorSpec Union deserialize load load_file np numpy os paddle safe_open save
  save_file serialize serialize_file sys
tensorflow: Dict Optional Union load load_file np numpy os safe_open save save_file tf
torch: Any Dict List Optional Set TensorSpec Tuple Union Version defaultdict deserialize load load_file load_model os
  safe_open save save_file save_model serialize serialize_file storage_ptr storage_size sys torch
"""
