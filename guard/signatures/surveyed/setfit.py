"""setfit: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "setfit 0.7.0 1.2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: compat data exporters/ integrations logging losses model_card modeling notebook pipeline sampler span/ trainer
  trainer_distillation training_args utils
exporters: onnx openvino utils
span: aspect_extractor modeling trainer
"""
#: A module, and its names.
NAMES = """

"""
