"""pydub: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pydub 0.11.0 0.25.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: audio_segment effects exceptions generators logging_utils playback pyaudioop scipy_effects silence utils
"""
#: A module, and its names.
NAMES = """
: AudioSegment audio_segment effects exceptions generators logging_utils playback pyaudioop scipy_effects silence utils
audio_segment: AUDIO_FILE_EXT_ALIASES AudioSegment BytesIO ClassPropertyDescriptor CouldntDecodeError
  CouldntEncodeError InvalidDuration InvalidID3TagVersion InvalidTag MissingAudioParameter NamedTemporaryFile StringIO
  TemporaryFile TooManyMissingFrames WavData WavSubChunk array audioop base64 basestring classproperty db_to_float
  division effects extract_wav_headers fix_wav_headers fsdecode get_array_type get_encoder_name izip log_conversion
  log_subprocess_output mediainfo_json namedtuple os ratio_to_db read_wav_audio struct subprocess sys wave xrange
effects: InvalidDuration TooManyMissingFrames apply_gain_stereo apply_mono_filter_to_each_channel array audioop
  compress_dynamic_range db_to_float get_array_type get_min_max_value high_pass_filter invert_phase low_pass_filter
  make_chunks math normalize pan ratio_to_db register_pydub_effect speedup split_on_silence strip_silence sys xrange
exceptions: CouldntDecodeError CouldntEncodeError InvalidDuration InvalidID3TagVersion InvalidTag MissingAudioParameter
  PydubException TooManyMissingFrames
generators: AudioSegment Pulse Sawtooth SignalGenerator Sine Square Triangle WhiteNoise array db_to_float
  get_array_type get_frame_width get_min_max_value itertools math random
logging_utils: converter_logger log_conversion log_subprocess_output logging
playback: NamedTemporaryFile PLAYER get_player_name make_chunks play subprocess
pyaudioop: add adpcm2lin alaw2lin avg avgpp bias builtin_max builtin_min create_string_buffer cross error findfactor
  findfit findmax gcd getsample lin2adpcm lin2alaw lin2lin lin2ulaw math max maxpp minmax mul ratecv reverse rms struct
  tomono tostereo ulaw2lin
scipy_effects: band_pass_filter butter eq high_pass_filter low_pass_filter ms_to_stereo register_pydub_effect sosfilt
  stereo_to_ms
silence: db_to_float detect_leading_silence detect_nonsilent detect_silence itertools split_on_silence
utils: ARRAY_RANGES ARRAY_TYPES FRAME_WIDTHS PIPE Popen TemporaryFile audioop basestring cache_codecs ceil db_to_float
  division floor fsdecode get_array_type get_encoder_name get_extra_info get_frame_width get_min_max_value
  get_player_name get_prober_name get_supported_codecs get_supported_decoders get_supported_encoders json log
  make_chunks mediainfo mediainfo_json ms_to_stereo os ratio_to_db re register_pydub_effect stereo_to_ms sys warn which
  wraps
"""
