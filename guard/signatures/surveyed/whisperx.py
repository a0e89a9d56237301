"""whisperx: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "whisperx 3.4.5 3.8.6"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: SubtitlesProcessor alignment asr assets/ audio conjunctions diarize log_utils schema transcribe types utils vads/
assets:
vads: pyannote silero vad
"""
#: A module, and its names.
NAMES = """
: SubtitlesProcessor align alignment asr assets assign_word_speakers audio conjunctions diarize get_logger importlib
  load_align_model load_audio load_model log_utils schema setup_logging transcribe types utils vads
SubtitlesProcessor: SubtitlesProcessor format_timestamp get_comma get_conjunctions math normal_round
alignment: AlignedTranscriptionResult DEFAULT_ALIGN_MODELS_HF DEFAULT_ALIGN_MODELS_TORCH Iterable
  LANGUAGES_WITHOUT_SPACES List Optional PUNKT_ABBREVIATIONS PUNKT_LANGUAGES Point ProgressCallback PunktParameters
  PunktSentenceTokenizer SAMPLE_RATE Segment SegmentData SingleAlignedSegment SingleSegment SingleWordSegment Union
  Wav2Vec2ForCTC Wav2Vec2Processor align backtrack dataclass get_logger get_trellis interpolate_nans load_align_model
  load_audio logger merge_repeats merge_words nltk nltk_load np pd torch torchaudio
asr: FasterWhisperPipeline List N_SAMPLES Optional Pipeline PipelineIterator ProgressCallback Pyannote SAMPLE_RATE
  Silero SingleSegment Tokenizer TranscriptionOptions TranscriptionResult Union Vad WhisperModel ctranslate2
  faster_whisper find_numeral_symbol_tokens get_ctranslate2_storage get_logger load_audio load_model
  log_mel_spectrogram logger np os replace torch
audio: CHUNK_LENGTH F FRAMES_PER_SECOND HOP_LENGTH N_FFT N_FRAMES N_SAMPLES N_SAMPLES_PER_TOKEN Optional SAMPLE_RATE
  TOKENS_PER_SECOND Union exact_div load_audio log_mel_spectrogram lru_cache mel_filters np os pad_or_trim subprocess
  torch
conjunctions: Set commas_by_language conjunctions_by_language get_comma get_conjunctions
diarize: AlignedTranscriptionResult DiarizationPipeline IntervalTree List Optional Pipeline ProgressCallback
  SAMPLE_RATE Segment TranscriptionResult Tuple Union assign_word_speakers get_logger load_audio logger np pd torch
log_utils: Optional get_logger logging setup_logging sys
schema: AlignedTranscriptionResult Callable List NotRequired Optional ProgressCallback SegmentData SingleAlignedSegment
  SingleCharSegment SingleSegment SingleWordSegment TranscriptionResult Tuple TypedDict
transcribe: AlignedTranscriptionResult DiarizationPipeline LANGUAGES TO_LANGUAGE_CODE TranscriptionResult align
  argparse assign_word_speakers gc get_logger get_writer load_align_model load_audio load_model logger np os torch
  transcribe_task warnings
types: AlignedTranscriptionResult List Optional SegmentData SingleAlignedSegment SingleCharSegment SingleSegment
  SingleWordSegment TranscriptionResult Tuple TypedDict
utils: Callable LANGUAGES LANGUAGES_WITHOUT_SPACES Optional PUNKT_LANGUAGES ResultWriter SubtitlesWriter
  TO_LANGUAGE_CODE TextIO WriteAudacity WriteJSON WriteSRT WriteTSV WriteTXT WriteVTT code compression_ratio exact_div
  format_timestamp get_writer interpolate_nans json language make_safe optional_float optional_int os re str2bool sys
  system_encoding zlib
vads: Pyannote Silero Vad pyannote silero vad
"""
