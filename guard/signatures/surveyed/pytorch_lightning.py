"""pytorch_lightning: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pytorch-lightning 1.3.8 2.6.6"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
accelerators: accelerator cpu cuda gpu hpu/ ipu mps tpu/ xla
callbacks: base batch_size_finder callback checkpoint device_stats_monitor early_stopping finetuning gpu_stats_monitor
  gradient_accumulation_scheduler lambda_function lr_finder lr_monitor model_checkpoint model_summary
  on_exception_checkpoint prediction_writer progress/ pruning quantization rich_model_summary spike
  stochastic_weight_avg throughput_monitor timer weight_averaging
core: datamodule decorators grads hooks lightning memory mixins/ module optimizer saving step_result
demos: boring_classes lstm mnist_datamodule transformer
distributed: dist
loggers: base comet csv_logs litlogger logger mlflow neptune tensorboard test_tube utilities wandb
loops: evaluation_loop fetchers fit_loop loop optimization/ prediction_loop progress training_epoch_loop utilities
metrics: classification/ compositional functional/ metric regression/ utils
overrides: base data_parallel distributed fairscale torch_distributed
plugins: base_plugin environments/ io/ layer_sync plugins_registry precision/ training_type/
profiler: profilers pytorch
profilers: advanced base profiler pytorch simple xla
serve: servable_module servable_module_validator
strategies: ddp deepspeed fsdp hpu_parallel/ ipu launchers/ model_parallel parallel single_device single_hpu/
  single_tpu/ single_xla strategy utils xla
trainer: call callback_hook configuration_validator connectors/ data_loading deprecated_api evaluation_loop
  ignored_warnings logging model_hooks optimizers predict_loop properties setup states supporters trainer training_loop
  training_tricks
tuner: auto_gpu_select batch_size_scaling lr_finder tuning
utilities: apply_func argparse argparse_utils/ cli cloud_io combined_loader compile consolidate_checkpoint data
  debugging deepspeed device_dtype_mixin device_parser distributed enums exceptions finite_checks grads imports memory
  meta metrics migration/ model_helpers model_registry model_summary/ model_utils parameter_tying parsing rank_zero
  seed signature_utils testing/ types upgrade_checkpoint warning_utils warnings xla_device xla_device_utils
callbacks.progress: progress_bar rich_progress tqdm_progress
core.mixins: hparams_mixin
loops.optimization: automatic closure manual
metrics.classification: accuracy auc auroc average_precision confusion_matrix f_beta hamming_distance iou
  precision_recall precision_recall_curve roc stat_scores
metrics.functional: accuracy auc auroc average_precision classification confusion_matrix explained_variance f_beta
  hamming_distance image_gradients iou mean_absolute_error mean_relative_error mean_squared_error
  mean_squared_log_error nlp precision_recall precision_recall_curve psnr r2score roc self_supervised ssim stat_scores
metrics.regression: explained_variance mean_absolute_error mean_squared_error mean_squared_log_error psnr r2score ssim
plugins.environments: cluster_environment lightning_environment slurm_environment torchelastic_environment
plugins.io: async_plugin checkpoint_plugin hpu_plugin/ torch_plugin wrapper xla_plugin
plugins.precision: amp apex_amp bitsandbytes deepspeed deepspeed_precision double fsdp half hpu/ ipu mixed native_amp
  precision/ precision_plugin/ sharded_native_amp tpu/ tpu_bf16/ tpu_bfloat transformer_engine xla xlabf16/
plugins.training_type: ddp ddp2 ddp_spawn deepspeed dp horovod parallel rpc rpc_sequential sharded sharded_spawn
  single_device single_tpu tpu_spawn training_type_plugin utils
strategies.launchers: launcher multiprocessing subprocess_script xla
trainer.connectors: accelerator_connector callback_connector checkpoint_connector data_connector debugging_connector
  env_vars_connector logger_connector/ model_connector optimizer_connector profiler_connector signal_connector
  slurm_connector training_trick_connector
utilities.migration: migration utils
utilities.model_summary: model_summary model_summary_deepspeed
trainer.connectors.logger_connector: callback_hook_validator epoch_result_store fx_validator logger_connector
  metrics_holder result
"""
#: A module, and its names.
NAMES = """
callbacks: BackboneFinetuning BaseFinetuning BasePredictionWriter BatchSizeFinder Callback Checkpoint
  DeviceStatsMonitor EMAWeightAveraging EarlyStopping GPUStatsMonitor GradientAccumulationScheduler LambdaCallback
  LearningRateFinder LearningRateMonitor ModelCheckpoint ModelPruning ModelSummary OnExceptionCheckpoint ProgressBar
  ProgressBarBase QuantizationAwareTraining RichModelSummary RichProgressBar SpikeDetection StochasticWeightAveraging
  TQDMProgressBar ThroughputMonitor Timer WeightAveraging base batch_size_finder callback checkpoint
  device_stats_monitor early_stopping finetuning gpu_stats_monitor gradient_accumulation_scheduler lambda_function
  lr_finder lr_monitor model_checkpoint model_summary on_exception_checkpoint prediction_writer progress pruning
  quantization rich_model_summary spike stochastic_weight_avg throughput_monitor timer weight_averaging
core: LightningDataModule LightningModule datamodule decorators grads hooks lightning memory mixins module optimizer
  saving step_result
demos: BoringDataModule BoringModel DemoModel LightningLSTM LightningTransformer SequenceSampler SimpleLSTM Transformer
  WikiText2 boring_classes lstm mnist_datamodule transformer
distributed: LightningDistributed dist
loggers: CSVLogger CometLogger LightningLoggerBase LitLogger Logger LoggerCollection MLFlowLogger NeptuneLogger
  TensorBoardLogger TestTubeLogger WandbLogger base comet csv_logs environ litlogger logger mlflow neptune os
  tensorboard test_tube utilities wandb
loops: evaluation_loop fetchers fit_loop loop optimization prediction_loop progress training_epoch_loop utilities
metrics: AUC AUROC Accuracy AveragePrecision ConfusionMatrix ExplainedVariance F1 FBeta HammingDistance IoU
  MeanAbsoluteError MeanSquaredError MeanSquaredLogError Metric MetricCollection PSNR Precision PrecisionRecallCurve
  R2Score ROC Recall SSIM StatScores classification compositional functional metric regression utils
overrides: LightningDistributedModule LightningParallelModule base data_parallel distributed fairscale
  torch_distributed
plugins: ApexMixedPrecisionPlugin AsyncCheckpointIO BitsandbytesPrecision CheckpointIO ClusterEnvironment DDP2Plugin
  DDPPlugin DDPShardedPlugin DDPSpawnPlugin DDPSpawnShardedPlugin DataParallelPlugin DeepSpeedPlugin DeepSpeedPrecision
  DeepSpeedPrecisionPlugin DoublePrecision DoublePrecisionPlugin FILE_ROOT FSDPMixedPrecisionPlugin FSDPPrecision
  HPUCheckpointIO HPUPrecisionPlugin HalfPrecision HorovodPlugin IPUPrecisionPlugin LayerSync MixedPrecision
  MixedPrecisionPlugin NativeMixedPrecisionPlugin PLUGIN PLUGIN_INPUT ParallelPlugin Path Plugin Precision
  PrecisionPlugin RPCPlugin RPCSequentialPlugin ShardedNativeMixedPrecisionPlugin SingleDevicePlugin SingleTPUPlugin
  TPUBf16PrecisionPlugin TPUHalfPrecisionPlugin TPUPrecisionPlugin TPUSpawnPlugin TRAINING_TYPE_BASE_MODULE
  TorchCheckpointIO TorchSyncBatchNorm TrainingTypePlugin TrainingTypePluginsRegistry TransformerEnginePrecision Union
  XLACheckpointIO XLAPrecision base_plugin call_training_type_register_plugins environments io layer_sync
  plugins_registry precision training_type
profiler: AdvancedProfiler BaseProfiler PassThroughProfiler PyTorchProfiler SimpleProfiler profilers pytorch
profilers: AdvancedProfiler PassThroughProfiler Profiler PyTorchProfiler SimpleProfiler XLAProfiler advanced base
  profiler pytorch simple xla
serve: ServableModule ServableModuleValidator servable_module servable_module_validator
setup_tools: List os re
trainer: Trainer call callback_hook configuration_validator connectors data_loading deprecated_api evaluation_loop
  ignored_warnings logging model_hooks optimizers predict_loop properties seed_everything setup states supporters
  trainer training_loop training_tricks
tuner: Tuner auto_gpu_select batch_size_scaling lr_finder tuning
utilities.migration: migrate_checkpoint migration pl_legacy_patch utils
utilities: AMPType AllGatherGrad AttributeDict CombinedLoader DeviceType DistributedType FLOAT16_EPSILON
  FLOAT32_EPSILON FLOAT64_EPSILON GradClipAlgorithmType LightningEnum apply_func argparse argparse_utils cli cloud_io
  combined_loader compile consolidate_checkpoint data debugging deepspeed device_dtype_mixin device_parser
  disable_possible_user_warnings distributed enums exceptions find_shared_parameters finite_checks flatten_dict
  grad_norm grads imports is_picklable is_shared_filesystem measure_flops memory meta metrics migration model_helpers
  model_registry model_summary model_utils move_data_to_device numpy parameter_tying parsing rank_zero
  rank_zero_deprecation rank_zero_info rank_zero_only rank_zero_warn seed set_shared_parameters signature_utils
  suggested_max_num_workers testing torch types upgrade_checkpoint warning_utils warnings xla_device xla_device_utils
"""
