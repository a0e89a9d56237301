"""pytorch_forecasting: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pytorch-forecasting 0.7.1 1.8.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: base/ callbacks/ data/ layers/ metrics/ models/ optim tests/ tuning/ utils/
base:
callbacks: predict
data: data_module/ encoders examples samplers tests/ timeseries/
layers:
metrics: base_metrics/ distributions point quantile tests/
models: base/ base_model baseline deepar/ dlinear/ mlp/ nbeats/ nhits/ nn/ rnn/ samformer/ temporal_fusion_transformer/
  tide/ timexer/ xlstm/
tuning: tuner
utils:
data.data_module:
data.timeseries:
metrics.base_metrics:
models.base:
models.deepar: sub_modules
models.dlinear:
models.mlp: submodules
models.nbeats: sub_modules
models.nhits: sub_modules
models.nn: embeddings rnn
models.rnn:
models.samformer:
models.temporal_fusion_transformer: sub_modules tuning
models.tide: sub_modules
models.timexer: sub_modules
models.xlstm:
"""
#: A module, and its names.
NAMES = """
: AutoRegressiveBaseModel AutoRegressiveBaseModelWithCovariates BaseModel BaseModelWithCovariates Baseline
  BetaDistributionLoss CrossEntropy DecoderMLP DeepAR DistributionLoss EncoderNormalizer GRU GroupNormalizer
  ImplicitQuantileNetworkDistributionLoss LSTM LogNormalDistributionLoss MAE MAPE MASE MQF2DistributionLoss
  MultiEmbedding MultiHorizonMetric MultiLoss MultiNormalizer MultivariateNormalDistributionLoss NBeats NBeatsKAN NHiTS
  NaNLabelEncoder NegativeBinomialDistributionLoss NormalDistributionLoss PoissonLoss QuantileLoss RMSE
  RecurrentNetwork SMAPE TemporalFusionTransformer TiDEModel TimeSeriesDataSet apply_to_list autocorrelation base
  callbacks create_mask data detach get_embedding_size get_rnn groupby_apply integer_histogram layers metrics models
  move_to_device optim profile show_versions tests to_list tuning unpack_sequence utils
callbacks: predict
data.examples: BASE_URL DATA_PATH Path generate_ar_data get_stallion_data load_toydata np pd requests urlretrieve
data: EncoderNormalizer GroupNormalizer MultiNormalizer NaNLabelEncoder TimeSeries TimeSeriesDataSet
  TimeSynchronizedBatchSampler TorchNormalizer data_module encoders examples samplers tests timeseries
layers: AttentionLayer DataEmbedding_inverted EnEmbedding Encoder EncoderLayer FlattenHead FullAttention
  PositionalEmbedding ResidualBlock RevIN SeriesDecomposition TriangularCausalMask embedding_cat_variables mLSTMCell
  mLSTMLayer mLSTMNetwork sLSTMCell sLSTMLayer sLSTMNetwork
metrics: AggregationMetric BaseEstimator BetaDistributionLoss BetaDistributionLoss_pkg CompositeMetric CrossEntropy
  CrossEntropy_pkg Dict DistributionLoss F ImplicitQuantileNetworkDistributionLoss
  ImplicitQuantileNetworkDistributionLoss_pkg LightningMetric List LogNormalDistributionLoss
  LogNormalDistributionLoss_pkg MAE MAE_pkg MAPE MAPE_pkg MASE MASE_pkg MQF2DistributionLoss MQF2DistributionLoss_pkg
  Metric MultiHorizonMetric MultiLoss MultivariateDistributionLoss MultivariateNormalDistributionLoss
  MultivariateNormalDistributionLoss_pkg NegativeBinomialDistributionLoss NegativeBinomialDistributionLoss_pkg
  NormalDistributionLoss NormalDistributionLoss_pkg PoissonLoss PoissonLoss_pkg QuantileLoss QuantileLoss_pkg RMSE
  RMSE_pkg SMAPE SMAPE_pkg TweedieLoss TweedieLoss_pkg Union base_metrics
  convert_torchmetric_to_pytorch_forecasting_metric distributions integer_histogram np point quantile rnn scipy tests
  torch unpack_sequence warnings
models: AutoRegressiveBaseModel AutoRegressiveBaseModelWithCovariates BaseModel BaseModelWithCovariates Baseline
  DecoderMLP DeepAR GRU LSTM MultiEmbedding NBeats NBeatsKAN NHiTS RecurrentNetwork TemporalFusionTransformer TiDEModel
  TimeXer base base_model baseline deepar dlinear get_rnn mlp nbeats nhits nn rnn samformer temporal_fusion_transformer
  tide timexer xLSTMTime xlstm
optim: Any Betas2 Callable Dict Iterable LossClosure Nus2 OptFloat OptLossClosure Optimizer Optional Params Ranger
  State Tuple Union math torch
tuning: Tuner tuner
utils: Callable F InitialParameterRepresenterMixIn List OutputMixIn Tuple TupleOutputMixIn Union apply_to_list
  autocorrelation check_estimator concat_sequences create_mask detach get_embedding_size groupby_apply
  integer_histogram masked_op move_to_device next_fast_len os padded_stack parametrize_with_checks profile
  redirect_stdout repr_class rnn to_list torch unpack_sequence unsqueeze_like
"""
