"""nest_asyncio: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "nest-asyncio 1.1.0 1.6.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """

"""
#: A module, and its names.
NAMES = """
: apply asyncio contextmanager events heappop os suppress sys threading
"""
