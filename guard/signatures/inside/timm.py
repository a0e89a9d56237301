"""timm: all public names that its modules below the top level have, in some release.

Written by `python -m tests.guard.signatures`.
"""

from __future__ import annotations

#: A module, and its names.
INSIDE = """

"""
