"""loguru: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "loguru 0.3.2 0.7.3"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
:
"""
#: A module, and its names.
NAMES = """
: logger
"""
