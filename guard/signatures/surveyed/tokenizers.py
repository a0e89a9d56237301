"""tokenizers: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "tokenizers 0.13.3 0.23.3"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: decoders/ implementations/ models/ normalizers/ pre_tokenizers/ processors/ tokenizers tools/ trainers/
decoders:
implementations: base_tokenizer bert_wordpiece byte_level_bpe char_level_bpe sentencepiece_bpe sentencepiece_unigram
models:
normalizers:
pre_tokenizers:
processors:
tools: visualizer
trainers:
"""
#: A module, and its names.
NAMES = """
: AddedToken BertWordPieceTokenizer ByteLevelBPETokenizer CharBPETokenizer EncodeInput Encoding Enum InputSequence List
  NormalizedString OffsetReferential OffsetType Offsets PreTokenizedEncodeInput PreTokenizedInputSequence
  PreTokenizedString Regex SentencePieceBPETokenizer SentencePieceUnigramTokenizer SplitDelimiterBehavior
  TextEncodeInput TextInputSequence Token Tokenizer Tuple Union decoders implementations models normalizers
  pre_tokenizers processors tokenizers tools trainers
decoders: BPEDecoder ByteFallback ByteLevel CTC DecodeStream Decoder Fuse Metaspace Replace Sequence Strip WordPiece
  decoders
implementations: BaseTokenizer BertWordPieceTokenizer ByteLevelBPETokenizer CharBPETokenizer SentencePieceBPETokenizer
  SentencePieceUnigramTokenizer base_tokenizer bert_wordpiece byte_level_bpe char_level_bpe sentencepiece_bpe
  sentencepiece_unigram
models: BPE Model Unigram WordLevel WordPiece models
normalizers: BertNormalizer ByteLevel Lowercase NFC NFD NFKC NFKD NORMALIZERS Nmt Normalizer Precompiled Prepend
  Replace Sequence Strip StripAccents normalizers unicode_normalizer_from_str
pre_tokenizers: BertPreTokenizer ByteLevel CharDelimiterSplit Digits FixedLength Metaspace PreTokenizer Punctuation
  Sequence Split UnicodeScripts Whitespace WhitespaceSplit pre_tokenizers
processors: BertProcessing ByteLevel PostProcessor RobertaProcessing Sequence TemplateProcessing processors
tools: Annotation EncodingVisualizer visualizer
trainers: BpeTrainer ParityBpeTrainer Trainer UnigramTrainer WordLevelTrainer WordPieceTrainer trainers
"""
