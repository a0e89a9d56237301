"""ctranslate2: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "ctranslate2 3.20.0 4.8.5"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: converters/ extensions logging models/ specs/ version
converters: converter drama3_codec drama3_weights eole_ct2 fairseq marian openai_gpt2 opennmt_py opennmt_tf opus_mt
  transformers utils
models:
specs: attention_spec common_spec drama3_spec model_spec transformer_spec wav2vec2_spec wav2vec2bert_spec whisper_spec
"""
#: A module, and its names.
NAMES = """
converters: Converter FairseqConverter MarianConverter OpenAIGPT2Converter OpenNMTPyConverter OpenNMTTFConverter
  OpusMTConverter TransformersConverter converter drama3_codec drama3_weights eole_ct2 fairseq marian openai_gpt2
  opennmt_py opennmt_tf opus_mt transformers utils
extensions: AsyncGenerator AsyncIterable Callable GenerationResult GenerationStepResult Generator Iterable List
  Optional ScoringResult TranslationResult Translator Union asyncio collections generator_async_generate_tokens
  generator_generate_iterable generator_generate_tokens generator_score_iterable itertools queue register_extensions
  threading translator_generate_tokens translator_score_iterable translator_translate_iterable
logging: get_log_level k logging set_log_level v
models: Drama3 Drama3Result Drama3ResultAsync Drama3Timings Wav2Vec2 Wav2Vec2Bert Whisper WhisperGenerationResult
  WhisperGenerationResultAsync
specs: Activation Drama3Spec EmbeddingsMerge LanguageModelSpec LayerSpec ModelSpec RotaryScalingType
  SequenceToSequenceModelSpec TransformerDecoderModelSpec TransformerDecoderSpec TransformerEncoderModelSpec
  TransformerEncoderSpec TransformerSpec Wav2Vec2BertSpec Wav2Vec2Spec WhisperSpec attention_spec common_spec
  drama3_spec model_spec transformer_spec wav2vec2_spec wav2vec2bert_spec whisper_spec
"""
