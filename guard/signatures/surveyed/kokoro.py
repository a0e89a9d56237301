"""kokoro: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "kokoro 0.2.3 0.9.4"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: custom_stft istftnet model models modules pipeline
"""
#: A module, and its names.
NAMES = """
: KModel KPipeline custom_stft istftnet logger model models modules pipeline sys
custom_stft: CustomSTFT F attr nn np torch
istftnet: AdaIN1d AdaINResBlock1 AdainResBlk1d CustomSTFT Decoder F Generator SineGen SourceModuleHnNSF TorchSTFT
  UpSample1d get_padding get_window init_weights math nn np torch weight_norm
model: AlbertConfig CustomAlbert Decoder Dict KModel KModelForONNX Number Optional ProsodyPredictor TextEncoder Union
  dataclass hf_hub_download json logger torch
models: AdaIN1d AdaLayerNorm AdainResBlk1d AlbertConfig AlbertModel CustomAlbert Decoder DurationEncoder F KModel
  LayerNorm LinearNorm ProsodyPredictor TextEncoder nn np torch weight_norm
modules: AdaLayerNorm AdainResBlk1d AlbertModel CustomAlbert DurationEncoder F LayerNorm LinearNorm ProsodyPredictor
  TextEncoder nn np torch weight_norm
pipeline: ALIASES Callable Generator KModel KPipeline LANG_CODES List Number Optional REPO_ID Tuple Union dataclass en
  espeak hf_hub_download json logger os re torch
"""
