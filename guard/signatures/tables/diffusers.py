"""diffusers: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.25.1 python>=3.8.0 huggingface-hub>=0.20.2 numpy requests
0.26.3 python>=3.8.0 huggingface-hub>=0.20.2 numpy requests
0.27.2 python>=3.8.0 huggingface-hub>=0.20.2 numpy requests
0.28.2 python>=3.8.0 huggingface-hub>=0.20.2 numpy requests
0.29.2 python>=3.8.0 huggingface-hub>=0.23.2 numpy requests
0.30.3 python>=3.8.0 huggingface-hub>=0.23.2 numpy requests
0.31.0 python>=3.8.0 huggingface-hub>=0.23.2 numpy requests
0.32.2 python>=3.8.0 huggingface-hub>=0.23.2 numpy requests
0.33.1 python>=3.8.0 huggingface-hub>=0.27.0 numpy requests
0.34.0 python>=3.8.0 huggingface-hub>=0.27.0 numpy requests
0.35.2 python>=3.8.0 huggingface-hub>=0.34.0 numpy requests
0.36.0 python>=3.8.0 huggingface-hub<2.0,>=0.34.0 numpy requests
0.37.1 python>=3.10.0 huggingface-hub<2.0,>=0.34.0 numpy requests
0.38.0 python>=3.10.0 huggingface-hub<2.0,>=0.34.0 numpy requests
0.39.0 python>=3.10.0 huggingface-hub<2.0,>=0.34.0 numpy requests
0.40.0 python>=3.10.0 huggingface-hub<2.0,>=1.23.0 numpy requests
0.41.0 python>=3.10.0 huggingface-hub<2.0,>=1.32.0 numpy requests
0.42.1 python>=3.11.0 huggingface-hub<3.0,>=1.32.0 numpy requests
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
-0.39: FlaxAutoencoderKL is_flax_available
0.33-0.40: Lumina2Text2ImgPipeline
0.30-0.40: LuminaText2ImgPipeline
-0.36: StableDiffusionKDiffusionPipeline is_k_diffusion_available is_k_diffusion_version
0.26-0.36: StableDiffusionXLKDiffusionPipeline
0.36: Wan22AutoBlocks
0.35-0.36: WanAutoBlocks
0.39: is_transformers_flax_compatible
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = ""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
DiffusionPipeline.push_to_hub: repo_id! commit_message private token create_pr safe_serialization variant
  subfolder@0.35-
ModelMixin.push_to_hub: repo_id! commit_message private token create_pr safe_serialization variant subfolder@0.35-
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
