"""jsonargparse: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "jsonargparse 4.40.2 4.53.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: ArgumentParser/ _deprecated/ _formatters/ typing
"""
#: A module, and its names.
NAMES = """

"""
