"""sentencepiece: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "sentencepiece 0.1.99 0.2.3"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: package_data/ sentencepiece_model_pb2 sentencepiece_pb2
package_data:
"""
#: A module, and its names.
NAMES = """
: BytesIO ConvertToFlatbuffer ImmutableNBestSentencePieceText ImmutableSentencePieceText
  ImmutableSentencePieceText_ImmutableSentencePiece SentencePieceNormalizer SentencePieceProcessor SentencePieceTrainer
  SentencePieceTrainer__TrainFromMap SentencePieceTrainer__TrainFromMap2 SentencePieceTrainer__TrainFromMap3
  SentencePieceTrainer__TrainFromMap4 SentencePieceTrainer__TrainFromString SetDataDir SetMinLogLevel SetNBestTimeout
  SetRandomGeneratorSeed StringIO ThreadPool convert_to_flatbuffer csv importlib io m os package_data re
  sentencepiece_model_pb2 sentencepiece_pb2 set_data_dir set_min_log_level set_nbest_timeout set_random_generator_seed
  sys
"""
