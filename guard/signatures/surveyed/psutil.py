"""psutil: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "psutil 7.2.2 7.2.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: disk_io_counters/ net_io_counters/
"""
#: A module, and its names.
NAMES = """

"""
