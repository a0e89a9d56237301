"""torchaudio: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "torchaudio 2.0.2 2.11.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: backend/ compliance/ datasets/ functional/ io/ kaldi_io lib/ models/ pipelines/ sox_effects/ transforms/ utils/
  version
backend: common no_backend soundfile_backend sox_io_backend utils
compliance: kaldi
datasets: cmuarctic cmudict commonvoice dr_vctk fluentcommands gtzan iemocap librilight_limited librimix librispeech
  librispeech_biasing libritts ljspeech musdb_hq quesst14 snips speechcommands tedlium utils vctk voxceleb1 yesno
functional: filtering functional
io:
lib: flashlight_lib_text_decoder flashlight_lib_text_dictionary libtorchaudio libtorchaudio_ffmpeg libtorchaudio_sox
  torchaudio_prefixctc
models: conformer conv_tasnet decoder/ deepspeech emformer rnnt rnnt_decoder squim/ tacotron2 wav2letter wav2vec2/
  wavernn
pipelines: rnnt_pipeline
sox_effects: sox_effects
transforms:
utils: download ffmpeg_utils sox_utils
models.decoder:
models.squim: objective subjective
models.wav2vec2: components model utils/ wavlm_attention
models.wav2vec2.utils: import_fairseq import_huggingface
"""
#: A module, and its names.
NAMES = """
: BinaryIO Optional Tuple Union backend compliance datasets functional get_audio_backend git_version io kaldi_io lib
  list_audio_backends load load_with_torchcodec models os pipelines save save_with_torchcodec set_audio_backend
  sox_effects torch transforms utils version
backend: common get_audio_backend get_info_func get_load_func get_save_func list_audio_backends no_backend
  set_audio_backend soundfile_backend sox_io_backend torchaudio utils
compliance: kaldi
datasets: CMUARCTIC CMUDict COMMONVOICE DR_VCTK FluentSpeechCommands GTZAN IEMOCAP LIBRISPEECH LIBRITTS LJSPEECH
  LibriLightLimited LibriMix LibriSpeechBiasing MUSDB_HQ QUESST14 SPEECHCOMMANDS Snips TEDLIUM VCTK_092
  VoxCeleb1Identification VoxCeleb1Verification YESNO cmuarctic cmudict commonvoice dr_vctk fluentcommands gtzan
  iemocap librilight_limited librimix librispeech librispeech_biasing libritts ljspeech musdb_hq quesst14 snips
  speechcommands tedlium utils vctk voxceleb1 yesno
functional: DB_to_amplitude TokenSpan add_noise allpass_biquad amplitude_to_DB apply_beamforming apply_codec
  band_biquad bandpass_biquad bandreject_biquad bass_biquad biquad compute_deltas compute_kaldi_pitch contrast convolve
  create_dct dcshift deemph_biquad deemphasis detect_pitch_frequency dither edit_distance equalizer_biquad fftconvolve
  filtering filtfilt flanger forced_align frechet_distance functional gain griffinlim highpass_biquad
  inverse_spectrogram lfilter linear_fbanks loudness lowpass_biquad mask_along_axis mask_along_axis_iid melscale_fbanks
  merge_tokens mu_law_decoding mu_law_encoding mvdr_weights_rtf mvdr_weights_souden overdrive phase_vocoder phaser
  pitch_shift preemphasis psd resample riaa_biquad rnnt_loss rtf_evd rtf_power sliding_window_cmn spectral_centroid
  spectrogram speed treble_biquad vad
io: StreamReader StreamWriter play_audio
kaldi_io: Any Callable Iterable Tensor Tuple np read_mat_ark read_mat_scp read_vec_flt_ark read_vec_flt_scp
  read_vec_int_ark torch
lib: libtorchaudio torchaudio_prefixctc
models: Conformer ConvTasNet DeepSpeech Emformer HDemucs HuBERTPretrainModel Hypothesis RNNT RNNTBeamSearch
  SquimObjective SquimSubjective Tacotron2 Wav2Letter Wav2Vec2Model WaveRNN conformer conv_tasnet conv_tasnet_base
  decoder deepspeech emformer emformer_rnnt_base emformer_rnnt_model hdemucs_high hdemucs_low hdemucs_medium
  hubert_base hubert_large hubert_pretrain_base hubert_pretrain_large hubert_pretrain_model hubert_pretrain_xlarge
  hubert_xlarge rnnt rnnt_decoder squim squim_objective_base squim_objective_model squim_subjective_base
  squim_subjective_model tacotron2 wav2letter wav2vec2 wav2vec2_base wav2vec2_large wav2vec2_large_lv60k wav2vec2_model
  wav2vec2_xlsr_1b wav2vec2_xlsr_2b wav2vec2_xlsr_300m wavernn wavlm_base wavlm_large wavlm_model
pipelines: CONVTASNET_BASE_LIBRI2MIX EMFORMER_RNNT_BASE_LIBRISPEECH HDEMUCS_HIGH_MUSDB HDEMUCS_HIGH_MUSDB_PLUS
  HUBERT_ASR_LARGE HUBERT_ASR_XLARGE HUBERT_BASE HUBERT_LARGE HUBERT_XLARGE MMS_FA RNNTBundle SQUIM_OBJECTIVE
  SQUIM_SUBJECTIVE SourceSeparationBundle SquimObjectiveBundle SquimSubjectiveBundle TACOTRON2_GRIFFINLIM_CHAR_LJSPEECH
  TACOTRON2_GRIFFINLIM_PHONE_LJSPEECH TACOTRON2_WAVERNN_CHAR_LJSPEECH TACOTRON2_WAVERNN_PHONE_LJSPEECH
  Tacotron2TTSBundle VOXPOPULI_ASR_BASE_10K_DE VOXPOPULI_ASR_BASE_10K_EN VOXPOPULI_ASR_BASE_10K_ES
  VOXPOPULI_ASR_BASE_10K_FR VOXPOPULI_ASR_BASE_10K_IT WAV2VEC2_ASR_BASE_100H WAV2VEC2_ASR_BASE_10M
  WAV2VEC2_ASR_BASE_960H WAV2VEC2_ASR_LARGE_100H WAV2VEC2_ASR_LARGE_10M WAV2VEC2_ASR_LARGE_960H
  WAV2VEC2_ASR_LARGE_LV60K_100H WAV2VEC2_ASR_LARGE_LV60K_10M WAV2VEC2_ASR_LARGE_LV60K_960H WAV2VEC2_BASE WAV2VEC2_LARGE
  WAV2VEC2_LARGE_LV60K WAV2VEC2_XLSR53 WAV2VEC2_XLSR_1B WAV2VEC2_XLSR_2B WAV2VEC2_XLSR_300M WAVLM_BASE WAVLM_BASE_PLUS
  WAVLM_LARGE Wav2Vec2ASRBundle Wav2Vec2Bundle Wav2Vec2FABundle rnnt_pipeline
sox_effects: apply_effects_file apply_effects_tensor effect_names init_sox_effects shutdown_sox_effects sox_effects
transforms: AddNoise AmplitudeToDB ComputeDeltas Convolve Deemphasis FFTConvolve Fade FrequencyMasking GriffinLim
  InverseMelScale InverseSpectrogram LFCC Loudness MFCC MVDR MelScale MelSpectrogram MuLawDecoding MuLawEncoding PSD
  PitchShift Preemphasis RNNTLoss RTFMVDR Resample SlidingWindowCmn SoudenMVDR SpecAugment SpectralCentroid Spectrogram
  Speed SpeedPerturbation TimeMasking TimeStretch Vad Vol
utils: download download_asset ffmpeg_utils sox_utils
version: git_version
"""
