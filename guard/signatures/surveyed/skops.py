"""skops: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "skops 0.6.0 0.16.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: card/ cli/ conftest hub_utils/ io/ utils/
card: _model_card/ tests/
cli: _convert/ _update/ entrypoint tests/
hub_utils: init/ tests/
io: _persist/ _sklearn/ exceptions old/ tests/
utils: importutils tests/
io.old:
"""
#: A module, and its names.
NAMES = """
: card cli conftest hub_utils io sys utils
card: Card metadata_from_config parse_modelcard tests
cli: entrypoint tests
conftest: builtins matplotlib_not_installed pandas_not_installed patch pytest rich_not_installed
hub_utils: add_files download get_config get_model_output get_requirements init push tests update_env
io: dump dumps exceptions get_untrusted_types load loads old tests visualize
utils: importutils tests
"""
