"""tokenizers: all public names that its modules below the top level have, in some release.

Written by `python -m tests.guard.signatures`.
"""

from __future__ import annotations

#: A module, and its names.
INSIDE = """
decoders: BPEDecoder ByteFallback ByteLevel CTC DecodeStream Decoder Fuse Metaspace Replace Sequence Strip WordPiece
  decoders
models: BPE Model Unigram WordLevel WordPiece models
normalizers: BertNormalizer ByteLevel Lowercase NFC NFD NFKC NFKD NORMALIZERS Nmt Normalizer Precompiled Prepend
  Replace Sequence Strip StripAccents normalizers unicode_normalizer_from_str
pre_tokenizers: BertPreTokenizer ByteLevel CharDelimiterSplit Digits FixedLength Metaspace PreTokenizer Punctuation
  Sequence Split UnicodeScripts Whitespace WhitespaceSplit pre_tokenizers
processors: BertProcessing ByteLevel PostProcessor RobertaProcessing Sequence TemplateProcessing processors
trainers: BpeTrainer ParityBpeTrainer Trainer UnigramTrainer WordLevelTrainer WordPieceTrainer trainers
"""
