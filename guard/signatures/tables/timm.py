"""timm: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.9.16 python>=3.8 huggingface-hub torch
1.0.31 python>=3.10 huggingface-hub torch
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = ""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = ""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = ""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
