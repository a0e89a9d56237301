"""gluonts: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "gluonts 0.6.9 0.17.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
core: component exception serde/ settings ty
ev: aggregations metrics stats ts_stats
evaluation: backtest metrics
ext: hierarchicalforecast naive_2/ prophet/ r_forecast/ rotbaum/ statsforecast
meta: cli colors style
shell: env exceptions sagemaker/ serve/ train util
testutil: batchify dummy_datasets equality shell
time_feature: holiday lag seasonality
transform: convert dataset feature field sampler split
zebras: schema
core.serde: _base/ flat np pd
ext.naive_2:
ext.prophet:
ext.r_forecast: R/ util
ext.rotbaum:
shell.sagemaker: dyn nested_params params serve train
shell.serve: app util
ext.r_forecast.R:
"""
#: A module, and its names.
NAMES = """
: DistributionNotFound block core dataset distribution env ev evaluation exceptions ext extend_path get_distribution
  gluonts_tqdm itertools json kernels maybe meta model mx nursery pydantic representation runtime_params serve shell
  support testutil time_feature torch trainer transform util zebras
block: block cnn decoder enc2dec encoder feature gluonts importlib mlp quantile_output rnn scaler submodule sys
  warnings
core: component exception fqname_for item serde settings ty
dataset.arrow: ArrowFile ArrowStreamFile ArrowWriter File ParquetFile ParquetWriter dec enc file write_dataset
dataset.split: ABC AbstractBaseSplitter DataEntry Dataset DateSplitter FieldName Generator InputDataset LabelDataset
  OffsetSplitter Optional TestData TestTemplate TimeSeriesSlice TrainingDataset Tuple abstractmethod dataclass item pd
  periods_between slice_data_entry split splitter to_integer_slice to_positive_slice
dataset: Any DataBatch DataEntry Dataset DatasetCollection DatasetWriter Dict Iterator List Optional Path Protocol
  arrow artificial common dataclass extend_path field_names hierarchical jsonl loader multivariate_grouper pandas
  repository rolling_dataset roundrobin runtime_checkable schema split stat util
distribution: beta bijection bijection_output binned box_cox_transform categorical dirichlet dirichlet_multinomial
  distribution distribution_output gamma gaussian gluonts importlib laplace lds logit_normal lowrank_gp
  lowrank_multivariate_gaussian mixture multivariate_gaussian neg_binomial piecewise_linear poisson student_t submodule
  sys transformed_distribution transformed_distribution_output uniform warnings
env: Environment Path Settings data_path env os
ev.metrics: Aggregation AverageMeanScaledQuantileLoss BaseMetricDefinition Callable Collection Coverage DerivedMetric
  Dict DirectMetric Iterator List MAE MAECoverage MAPE MASE MSE MSIS Mapping Mean MeanAbsoluteLabel
  MeanScaledQuantileLoss MeanSumQuantileLoss MeanWeightedSumQuantileLoss Metric MetricCollection MetricDefinition
  MetricDefinitionCollection ND NRMSE OWA Optional Protocol RMSE SMAPE Self Sum SumAbsoluteError SumAbsoluteLabel
  SumError SumNumMaskedTargetValues SumQuantileLoss WeightedSumQuantileLoss absolute_error absolute_label
  absolute_percentage_error absolute_scaled_error annotations coverage dataclass error mae mape mase
  mean_absolute_label mse msis nd np nrmse num_masked_target_values owa partial quantile_loss rmse runtime_checkable
  scaled_interval_score scaled_quantile_loss smape squared_error sum_absolute_error sum_absolute_label sum_error
  sum_num_masked_target_values symmetric_absolute_percentage_error
ev: aggregations evaluate metrics stats ts_stats
evaluation: Evaluator MultivariateEvaluator aggregate_all aggregate_no_nan aggregate_valid backtest backtest_metrics
  item make_evaluation_predictions metrics
exceptions: Any GluonTSDataError GluonTSDateBoundsError GluonTSException GluonTSHyperparametersError GluonTSUserError
  ValidationError assert_data_error assert_gluonts display_errors
ext: hierarchicalforecast naive_2 prophet r_forecast rotbaum statsforecast
gluonts_tqdm: USE_TQDM env functools sys tqdm
itertools: Cached Callable Chain Collection Cyclic Dict Filter Fuse Iterable IterableSlice Iterator K List Map
  NamedTuple Optional Path PickleCached Protocol PseudoShuffled RandomState RandomYield Sequence SizedIterable
  SizedIterableSlice StarMap T Tuple TypeVar V annotations batcher chop columns_to_rows curry dataclass field inverse
  itertools join_items math maybe_len np partition pickle pluck_attr power_set prod random replace roundrobin
  rows_to_columns runtime_checkable select split split_into tempfile trim_nans
kernels: gluonts importlib kernels submodule sys warnings
maybe: ABC Any Callable Concatenate Generic List Maybe Nothing Optional OptionalOrMaybe P ParamSpec R Some T Tuple
  TypeVar U Union abstractmethod and_ and_then annotations box cast contains dataclass do expect filter final flatten
  iter map map_or map_or_else or_ or_else unbox unwrap unwrap_or unwrap_or_else xor zip zip_with
meta: cli colors style
model.evaluation: BatchForecast ChainMap DataEntry Forecast Iterable List Optional Predictor TestData Union batcher
  dataclass evaluate_forecasts evaluate_forecasts_raw evaluate_model first get_seasonality logger logging np pd prod
  seasonal_error tqdm valmap
model.forecast: Callable Config Dict Distribution DistributionForecast Enum ExponentialTailApproximation Forecast
  GluonTSUserError LinearInterpolation List MEAN_NOT_STORED_MSG NamedTuple Optional OutputType Quantile
  QuantileForecast SampleForecast Set Tuple Union dataclass field logger logging maybe mx np pd pydantic re validated
model: Estimator Forecast IncrementallyTrainable Input InputSpec Predictor QuantileForecast SampleForecast canonical
  common deep_factor deepar deepstate deepvar deepvar_hierarchical estimator evaluate_forecasts evaluate_model
  evaluation extend_path forecast forecast_generator gp_forecaster gpvar inputs lstnet n_beats naive_2 npts predictor
  prophet r_forecast renewal rotbaum san seasonal_agg seasonal_naive seq2seq simple_feedforward tft tpp transformer
  trivial wavenet
mx: Any CanonicalRNNEstimator DeepAREstimator DeepFactorEstimator DeepRenewalProcessEstimator DeepStateEstimator
  DeepTPPEstimator DeepVAREstimator DeepVARHierarchicalEstimator DistributionOutput GPVAREstimator GaussianOutput
  GaussianProcessEstimator GluonEstimator GluonPredictor Kind LSTNetEstimator MQCNNEstimator MQRNNEstimator MeanScaler
  NBEATSEnsembleEstimator NBEATSEnsemblePredictor NBEATSEstimator NOPScaler PointProcessGluonPredictor
  PointProcessSampleForecast RBFKernel RNN2QRForecaster RepresentableBlockPredictor SelfAttentionEstimator
  Seq2SeqEstimator SimpleFeedForwardEstimator TemporalFusionTransformerEstimator Tensor Trainer TransformerEstimator
  WaveNet WaveNetEstimator WaveNetSampler activation as_in_context batchify block component context copy_parameters
  distribution encode encode_mx_context encode_mx_ndarray extend_path fqname_for get_hybrid_forward_input_names kernels
  linalg_util model mx prelude representation serde trainer typing util
nursery: SCott anomaly_detection auto_ode autogluon_tabular extend_path glide gmm_tpp sagemaker_sdk
  spliced_binned_pareto tsbench
pydantic: BaseConfig BaseModel BaseSettings Field PYDANTIC_V2 PositiveFloat PositiveInt PrivateAttr ValidationError
  create_model dataclass deep_update display_errors parse_obj_as pydantic root_validator
representation: binning_helpers custom_binning dim_expansion discrete_pit embedding global_relative_binning gluonts
  hybrid_representation importlib local_absolute_binning mean_scaling representation representation_chain submodule sys
  warnings
runtime_params: GLUONTS_MAX_IDLE_TRANSFORMS os
shell: env exceptions sagemaker serve train util
support: extend_path linalg_util pandas util
testutil: TemporaryDirectory Tuple batchify chunks contextmanager dummy_datasets empirical_cdf equality np shell shutil
  tempfile
time_feature: Constant DayOfMonth DayOfWeek DayOfYear HourOfDay MinuteOfHour MonthOfYear SPECIAL_DATE_FEATURES
  SpecialDateFeatureSet TimeFeature WeekOfYear day_of_month day_of_month_index day_of_week day_of_week_index
  day_of_year day_of_year_index get_lags_for_frequency get_seasonality holiday hour_of_day hour_of_day_index item lag
  minute_of_hour minute_of_hour_index month_of_year month_of_year_index norm_freq_str seasonality second_of_minute
  second_of_minute_index time_features_from_frequency_str week_of_year week_of_year_index
torch: DLinearEstimator DeepAREstimator DeepNPTSEstimator LagTSTEstimator PatchTSTEstimator PyTorchLightningEstimator
  PyTorchPredictor SimpleFeedForwardEstimator TemporalFusionTransformerEstimator TiDEEstimator WaveNetEstimator
  batchify component distributions extend_path model modules prelude scaler torch util
trainer: gluonts importlib learning_rate_scheduler model_averaging model_iteration_averaging submodule sys trainer
  warnings
transform: AddAgeFeature AddAggregateLags AddConstFeature AddObservedValuesIndicator AddTimeFeatures AdhocTransform
  AsNumpyArray BucketInstanceSampler CDFtoGaussianTransform CanonicalInstanceSplitter CausalMeanValueImputation Chain
  ConcatFeatures ContinuousTimeInstanceSplitter ContinuousTimePointSampler ContinuousTimePredictionSampler
  ContinuousTimeUniformSampler DummyValueImputation ExpandDimArray ExpectedNumInstanceSampler FilterTransformation
  FlatMapTransformation Identity InstanceSampler InstanceSplitter LastValueImputation LeavesMissingValues ListFeatures
  MapTransformation MeanValueImputation MissingValueImputation NumInstanceSampler QuantizeMeanScaled RemoveFields
  RenameFields RollingMeanValueImputation SampleTargetDim SelectFields SetField SetFieldIfNotPresent
  SimpleTransformation SwapAxes TargetDimIndicator TestSplitSampler Transformation TransformedDataset
  UniformSplitSampler ValidationSplitSampler Valmap VstackFeatures cdf_to_gaussian_forward_transform convert dataset
  feature field item sampler shift_timestamp split target_transformation_length
util: Path T TYPE_CHECKING TypeVar copy copy_with lazy_property lru_cache safe_extractall sys tarfile
  will_extractall_into
zebras: BatchSplitFrame BatchTimeFrame BatchTimeSeries Batchable Freq Period Periods SplitFrame TimeFrame TimeSeries
  TypeVar batch freq from_pandas period periods schema split_frame time_frame time_series
"""
