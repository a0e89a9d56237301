"""chronos: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "chronos-forecasting 1.5.3 2.3.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: base boto_utils chronos chronos2/ chronos_bolt df_utils utils
chronos2: config dataset layers model pipeline preprocess trainer
"""
#: A module, and its names.
NAMES = """
: BaseChronosPipeline Chronos2ForecastingConfig Chronos2Model Chronos2Pipeline ChronosBoltConfig ChronosBoltPipeline
  ChronosConfig ChronosModel ChronosPipeline ChronosTokenizer ForecastType MeanScaleUniformBins base boto_utils chronos
  chronos2 chronos_bolt df_utils utils
base: BaseChronosPipeline Dict Enum ForecastType List Optional Path PipelineRegistry PreTrainedModel TYPE_CHECKING
  Tuple Union datasets fev left_pad_and_stack_1D make_future_df normalize_df np pd time torch
boto_utils: CHUNK_SIZE CLOUDFRONT_MAPPING ClientError Config MODEL_FILENAMES NoCredentialsError Path TYPE_CHECKING
  UNSIGNED annotations boto3 cache_model_from_s3 download_model_files_from_cloudfront download_model_files_from_s3
  logger logging os re requests warnings
chronos2: Chronos2CoreConfig Chronos2Dataset Chronos2ForecastingConfig Chronos2Model Chronos2Pipeline config dataset
  layers model pipeline preprocess trainer
chronos: Any AutoConfig AutoModelForCausalLM AutoModelForSeq2SeqLM BaseChronosPipeline ChronosConfig ChronosModel
  ChronosPipeline ChronosTokenizer Dict ForecastType GenerationConfig List Literal MeanScaleUniformBins Optional
  PreTrainedModel Tuple Union chronos dataclass left_pad_and_stack_1D logger logging nn torch
df_utils: TYPE_CHECKING convert_df_input_to_list_of_dicts_input infer_freq_from_df make_future_df normalize_df np pd
  ptypes validate_and_normalize_df validate_df validate_df_inputs warnings
utils: List interpolate_quantiles left_pad_and_stack_1D repeat torch weighted_quantile
"""
