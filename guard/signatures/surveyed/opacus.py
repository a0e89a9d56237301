"""opacus: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "opacus 0.13.0 1.6.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: accountants/ autograd_grad_sample data_loader distributed dp_model_inspector grad_sample/ layers/ lightning
  optimizers/ per_sample_gradient_clip privacy_analysis privacy_engine scheduler schedulers/
  supported_layers_grad_samplers tests/ utils/ validators/ version
accountants: accountant analysis/ gdp prv rdp registry utils
grad_sample: conv dp_multihead_attention dp_rnn embedding embedding_norm_sample functorch grad_sample_module
  grad_sample_module_fast_gradient_clipping grad_sample_module_fast_gradient_clipping_fsdp
  grad_sample_module_fast_gradient_clipping_tp group_norm gsm_base gsm_exp_weights gsm_no_op instance_norm layer_norm
  linear rms_norm utils
layers: dp_lstm dp_multihead_attention dp_rnn param_rename
optimizers: adaclipoptimizer ddp_perlayeroptimizer ddpoptimizer ddpoptimizer_fast_gradient_clipping
  fsdpoptimizer_fast_gradient_clipping optimizer optimizer_fast_gradient_clipping perlayeroptimizer utils
schedulers: grad_clip_scheduler noise_scheduler
utils: adaptive_clipping/ batch_memory_manager clipping fast_gradient_clipping_utils fsdp_utils module_inspection
  module_modification module_utils packed_sequences per_sample_gradients_utils stats tensor_utils uniform_sampler
validators: batch_norm errors gru instance_norm lstm module_validator multihead_attention utils
accountants.analysis: gdp prv/ rdp
utils.adaptive_clipping: adaptive_clipping_utils
accountants.analysis.prv: compose domain prvs
"""
#: A module, and its names.
NAMES = """
: GradSampleModule GradSampleModuleFastGradientClipping PerSampleGradientClipper PrivacyEngine accountants
  autograd_grad_sample data_loader distributed dp_model_inspector grad_sample layers lightning optimizers
  per_sample_gradient_clip privacy_analysis privacy_engine scheduler schedulers supported_layers_grad_samplers tests
  utils validators version
accountants: GaussianAccountant IAccountant PRVAccountant RDPAccountant accountant analysis create_accountant gdp prv
  rdp register_accountant registry utils
autograd_grad_sample: LSTMLinear Tuple add_hooks disable_hooks enable_hooks get_layer_type is_supported nn partial
  remove_hooks requires_grad torch
data_loader: Any BatchSampler CollateFnWithEmpty DPDataLoader DataLoader Dataset
  DistributedUniformWithReplacementSampler IterableDataset List Mapping Optional Sampler Sequence Tuple Type
  UniformWithReplacementSampler Union copy default_collate dtype_safe logger logging shape_safe switch_generator torch
  wrap_collate_with_empty
distributed: DifferentiallyPrivateDistributedDataParallel average_gradients nn torch
dp_model_inspector: DPModelInspector IncompatibleModuleException ModelInspector get_layer_type is_supported nn
grad_sample: AbstractGradSampleHooks AbstractGradSampleModule GradSampleHooks GradSampleHooksFastGradientClipping
  GradSampleHooksFastGradientClippingFSDP GradSampleHooksFastGradientClippingTP GradSampleHooksNoOp GradSampleModule
  GradSampleModuleExpandedWeights GradSampleModuleFastGradientClipping GradSampleModuleFastGradientClippingFSDP
  GradSampleModuleFastGradientClippingTP GradSampleModuleNoOp compute_conv_grad_sample compute_embedding_grad_sample
  compute_embedding_norm_sample compute_group_norm_grad_sample compute_instance_norm_grad_sample
  compute_layer_norm_grad_sample compute_linear_grad_sample compute_rms_norm_grad_sample compute_rnn_linear_grad_sample
  compute_sequence_bias_grad_sample conv create_or_accumulate_grad_sample dp_multihead_attention dp_rnn embedding
  embedding_norm_sample functorch get_gsm_class grad_sample_module grad_sample_module_fast_gradient_clipping
  grad_sample_module_fast_gradient_clipping_fsdp grad_sample_module_fast_gradient_clipping_tp group_norm gsm_base
  gsm_exp_weights gsm_no_op instance_norm layer_norm linear prepare_module register_grad_sampler register_norm_sampler
  rms_norm utils wrap_model
layers: DPGRU DPLSTM DPMultiheadAttention DPRNN ParamRenamedModule RenameParamsMixin SequenceBias dp_lstm
  dp_multihead_attention dp_rnn param_rename
lightning: Any DPDataLoader DPLightningDataModule Optional pl torch
optimizers: AdaClipDPOptimizer DPOptimizer DPOptimizerFastGradientClipping DPPerLayerOptimizer DistributedDPOptimizer
  DistributedDPOptimizerFastGradientClipping DistributedPerLayerOptimizer FSDPOptimizerFastGradientClipping
  SimpleDistributedPerLayerOptimizer adaclipoptimizer ddp_perlayeroptimizer ddpoptimizer
  ddpoptimizer_fast_gradient_clipping fsdpoptimizer_fast_gradient_clipping get_optimizer_class optimizer
  optimizer_fast_gradient_clipping perlayeroptimizer utils
per_sample_gradient_clip: Callable Iterator NormClipper Optional PerSampleGradientClipper Tuple autograd_grad_sample
  calc_sample_norms nn torch
privacy_analysis: List Tuple Union compute_rdp get_privacy_spent math np special
privacy_engine: AbstractGradSampleModule Any BinaryIO DDP DEFAULT_ALPHAS DPDDP DPDataLoader DPLossFastGradientClipping
  DPModelInspector DPOptimizer DataLoader Dict FSDPModule GradSampleHooks GradSampleModule IO List ModuleValidator
  Optional PerSampleGradientClipper PrivacyEngine Tuple Union chain clipping create_accountant forbid_accumulation_hook
  get_gsm_class get_noise_multiplier get_optimizer_class nn optim os prepare_module privacy_analysis switch_generator
  torch trainable_parameters types warnings wrap_model x
scheduler: Callable DPOptimizer Dict ExponentialNoise LambdaNoise StepNoise
schedulers: ExponentialGradClip ExponentialNoise LambdaGradClip LambdaNoise StepGradClip StepNoise grad_clip_scheduler
  noise_scheduler
supported_layers_grad_samplers: F LSTMLinear SequenceBias Union get_layer_type nn np sum_over_all_but_batch_and_last_n
  torch unfold3d
utils: adaptive_clipping batch_memory_manager clipping fast_gradient_clipping_utils fsdp_utils module_inspection
  module_modification module_utils packed_sequences per_sample_gradients_utils stats tensor_utils uniform_sampler
validators: ModuleValidator batch_norm errors fix gru instance_norm lstm module_validator multihead_attention
  register_module_fixer register_module_validator utils validate
"""
