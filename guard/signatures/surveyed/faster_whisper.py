"""faster_whisper: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "faster-whisper 0.6.0 1.2.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: assets/ audio feature_extractor tokenizer transcribe utils vad version
assets:
"""
#: A module, and its names.
NAMES = """
: BatchedInferencePipeline WhisperModel assets audio available_models decode_audio download_model feature_extractor
  format_timestamp tokenizer transcribe utils vad version
audio: BinaryIO Union av decode_audio gc io itertools np pad_or_trim
feature_extractor: FeatureExtractor np
tokenizer: List Optional Tokenizer Tuple cached_property string tokenizers
transcribe: BatchedInferencePipeline BinaryIO FeatureExtractor Iterable List NamedTuple Optional Segment
  SpeechTimestampsMap Tokenizer TranscriptionInfo TranscriptionOptions Tuple Union VadOptions WhisperModel Word asdict
  ceil collect_chunks ctranslate2 dataclass decode_audio download_model format_timestamp get_compression_ratio
  get_ctranslate2_storage get_end get_logger get_speech_timestamps get_suppressed_tokens itertools json logging
  merge_punctuations np os pad_or_trim restore_speech_timestamps signature tokenizers tqdm warn zlib
utils: List Optional Union available_models disabled_tqdm download_model format_timestamp get_assets_path get_end
  get_logger huggingface_hub logging os re requests tqdm
vad: Dict List NamedTuple Optional SileroVADModel SpeechTimestampsMap Tuple VadOptions bisect collect_chunks dataclass
  functools get_assets_path get_speech_timestamps get_vad_model np os warnings
"""
