"""huggingface_sb3: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "huggingface-sb3 2.0.0 3.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: load_from_hub naming_schemes push_to_hub
"""
#: A module, and its names.
NAMES = """
: EnvironmentName ModelName ModelRepoId load_from_hub naming_schemes package_to_hub push_to_hub
load_from_hub: HTTPError hf_hub_download load_from_hub
naming_schemes: EnvironmentName ModelName ModelRepoId
"""
