"""tokenizers: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.13.3
0.14.1 python>=3.7 huggingface-hub<0.18,>=0.16.4
0.15.2 python>=3.7 huggingface-hub<1.0,>=0.16.4
0.19.1 python>=3.7 huggingface-hub<1.0,>=0.16.4
0.20.3 python>=3.7 huggingface-hub<1.0,>=0.16.4
0.21.4 python>=3.9 huggingface-hub<1.0,>=0.16.4
0.22.2 python>=3.9 huggingface-hub<2.0,>=0.16.4
0.23.3 python>=3.10 huggingface-hub<3.0,>=0.16.4
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = ""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = ""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = ""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
