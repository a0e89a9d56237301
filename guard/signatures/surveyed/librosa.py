"""librosa: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "librosa 0.8.1 0.11.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: beat/ core/ decompose display effects feature/ filters onset segment sequence util/ version
core: audio constantq convert fft harmonic intervals notation pitch spectrum
feature: chroma_stft/ inverse rhythm spectral utils
util: decorators deprecation example_data/ exceptions files matching utils
util.example_data:
"""
#: A module, and its names.
NAMES = """
beat: Optional ParameterError Tuple Union beat_track cache core fourier_tempogram moved np numba onset plp scipy tempo
  tempogram util
decompose: Any Callable List Optional ParameterError Tuple Union cache core decompose hpss median_filter nn_filter np
  scipy segment sklearn util
display: AdaptiveWaveplot Any Axes Callable ChromaFJSFormatter ChromaFormatter ChromaSvaraFormatter Collection Colormap
  Deprecated Dict FJSFormatter FixedLocator Formatter Line2D LogHzFormatter LogLocator MarkerStyle MaxNLocator MplPath
  NoteFormatter Optional ParameterError PolyCollection QuadMesh ScalarFormatter SvaraFormatter SymmetricalLogLocator
  TYPE_CHECKING TimeFormatter TonnetzFormatter Union annotations cmap core get_cmap matplotlib mcm mplaxes mplticker np
  plt product rename_kw specshow t util version_parse warnings waveplot waveshow
effects: Any ArrayLike Callable Iterable List Literal Optional ParameterError Tuple Union core decompose deemphasis
  feature harmonic hpss np overload percussive pitch_shift preemphasis remix scipy split time_stretch trim util
filters: Any ArrayLike DTypeLike List Literal Optional ParameterError Tuple Union WINDOW_BANDWIDTHS cache chroma
  constant_q constant_q_lengths cq_to_chroma deprecated diagonal_filter fft_frequencies get_window hz_to_midi
  hz_to_octs jit mel mel_frequencies midi_to_hz mr_frequencies note_to_hz np scipy semitone_filterbank util warnings
  wavelet wavelet_lengths window_bandwidth window_sumsquare
onset: Any Callable Optional ParameterError Sequence Union cache core melspectrogram np onset_backtrack onset_detect
  onset_strength onset_strength_multi scipy util
segment: Any Callable Literal Optional ParameterError TypeVar Union agglomerative cache cross_similarity decorator
  diagonal_filter lag_to_recurrence np overload path_enhance recurrence_matrix recurrence_to_lag scipy sklearn
  subsegment timelag_filter util
sequence: Any Iterable List Literal Optional ParameterError Tuple Union annotations cdist dtw dtw_backtracking
  expand_to fill_off_diagonal get_window is_positive_int jit np overload pad_center rqa tiny transition_cycle
  transition_local transition_loop transition_uniform viterbi viterbi_binary viterbi_discriminative
version: importlib short_version show_versions sys version
"""
