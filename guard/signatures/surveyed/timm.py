"""timm: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "timm 0.9.16 1.0.31"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: data/ layers/ loss/ models/ optim/ scheduler/ task/ utils/ version
data: auto_augment config constants dataset dataset_factory dataset_info distributed_sampler imagenet_info loader mixup
  model_config naflex_dataset naflex_loader naflex_mixup naflex_random_erasing naflex_transforms random_erasing
  readers/ real_labels scheduled_sampler target_transforms tf_preprocessing transforms transforms_factory
layers: activations activations_jit activations_me adaptive_avgmax_pool attention attention2d attention_pool
  attention_pool2d blur_pool bottleneck_attn cbam classifier cond_conv2d config conv2d_same conv_bn_act coord_attn
  create_act create_attn create_conv2d create_norm create_norm_act diff_attention drop eca evo_norm fast_norm
  filter_response_norm format gather_excite global_context grid grn halo_attn helpers hybrid_embed inplace_abn
  interpolate lambda_layer layer_scale linear median_pool mixed_conv2d ml_decoder mlp non_local_attn norm norm_act
  other_pool padding patch_dropout patch_embed pool1d pool2d_same pos_embed pos_embed_rel pos_embed_sincos
  selective_kernel separable_conv space_to_depth split_attn split_batchnorm squeeze_excite std_conv test_time_pool
  trace_utils typing weight_init
loss: asymmetric_loss binary_cross_entropy class_weights cross_entropy distribution_balanced_loss jsd poly_loss
  two_way_loss zlpr_loss
models: beit byoanet byobnet cait coat convit convmixer convnext cpubone crossvit csatv2 cspnet cspnext davit
  deepseek_vit deit densenet dla dpn edgenext efficientformer efficientformer_v2 efficientnet efficientvim
  efficientvit_mit efficientvit_msra eva factory fasternet fastvit features focalnet fx_features gcvit gemma4_vit
  ghostnet hardcorenas helpers hgnet hiera hieradet_sam2 hrnet hub iformer inception_next inception_resnet_v2
  inception_v3 inception_v4 layers/ lcnetv2 levit lowformer mambaout maxxvit metaformer mlp_mixer mobilenetv3
  mobilenetv5 mobilevit mvitv2 naflexvit nasnet nest nextvit nfnet pit pnasnet pvt_v2 qwen3_vit rdnet registry regnet
  repghost repvit res2net resnest resnet resnetv2 rexnet selecsls senet sequencer shvit sknet starnet swiftformer
  swin_transformer swin_transformer_v2 swin_transformer_v2_cr tiny_vit tnt tresnet twins vgg visformer
  vision_transformer vision_transformer_hybrid vision_transformer_relpos vision_transformer_sam vitamin volo vovnet
  xception xception_aligned xcit
optim: adabelief adafactor adafactor_bv adahessian adamp adamw adan adopt kron lamb laprop lars lion lookahead madgrad
  mars muon nadam nadamw nvnovograd optim_factory radam rmsprop_tf sgdp sgdw
scheduler: cosine_lr multistep_lr plateau_lr poly_lr scheduler scheduler_factory step_lr tanh_lr wsd_lr
task: classification distillation evaluator task token_distillation
utils: agc attention_extract checkpoint_saver clip_grad cuda decay_batch distributed jit log metrics misc model
  model_ema onnx random summary
data.readers: class_map img_extensions reader reader_factory reader_hfds reader_hfids reader_image_folder
  reader_image_in_tar reader_image_tar reader_tfds reader_wds shared_count targets
models.layers:
"""
#: A module, and its names.
NAMES = """
: create_model data get_pretrained_cfg get_pretrained_cfg_value is_exportable is_model is_model_pretrained
  is_scriptable layers list_models list_modules list_pretrained loss model_entrypoint models optim scheduler
  set_exportable set_scriptable task utils version
data.transforms_factory: CenterCropOrPad DEFAULT_CROP_PCT IMAGENET_DEFAULT_MEAN IMAGENET_DEFAULT_STD MaybePILToTensor
  MaybeToTensor Optional Patchify RandomCropOrPad RandomErasing RandomResizedCropAndInterpolation
  RandomResizedCropToSequence ResizeKeepRatio ResizeToSequence ToNumpy TrimBorder Tuple Union augment_and_mix_transform
  auto_augment_transform create_transform math rand_augment_transform str_to_interp_mode str_to_pil_interp torch
  transforms transforms_imagenet_eval transforms_imagenet_train transforms_noaug_train
data: AugMixDataset AutoAugment CenterCropOrPad CenterCropToSequence CustomDatasetInfo DEFAULT_CROP_MODE
  DEFAULT_CROP_PCT DatasetInfo DatasetInfoLabelMapper F FastCollateMixup IMAGENET_DEFAULT_MEAN IMAGENET_DEFAULT_STD
  IMAGENET_DPN_MEAN IMAGENET_DPN_STD IMAGENET_INCEPTION_MEAN IMAGENET_INCEPTION_STD Image ImageDataset ImageNetInfo
  InterpolationMode IterableImageDataset LabelMappingCoverage List MaybePILToTensor MaybeToTensor Mixup
  MultiLabelTarget NaFlexMapDatasetWrapper NaFlexMixup OPENAI_CLIP_MEAN OPENAI_CLIP_STD Patchify RandAugment
  RandomCropOrPad RandomCropToSequence RandomPad RandomResizedCropAndInterpolation RandomResizedCropToSequence
  RealLabelsImagenet ResizeKeepRatio ResizeKeepRatioToSequence ResizeToSequence ScheduledBatchSampler
  ScheduledTransformDataset Sequence ToNumpy ToTensor TrimBorder Tuple Union a add_img_extensions auto_augment
  auto_augment_policy auto_augment_transform b calculate_naflex_batch_size center_crop_or_pad config constants
  create_dataset create_loader create_naflex_loader create_reader create_transform crop_or_pad dataset dataset_factory
  dataset_info del_img_extensions distributed_sampler get_img_extensions has_interpolation_mode imagenet_info
  infer_imagenet_subset interp_mode_to_str is_img_extension loader math mix_batch_variable_size mixup model_config
  naflex_dataset naflex_loader naflex_mixup naflex_random_erasing naflex_transforms np numbers pairwise_mixup_target
  patchify_image rand_augment_ops rand_augment_transform random random_erasing readers real_labels resolve_data_config
  resolve_input_data_config resolve_model_data_config scheduled_sampler set_img_extensions str_to_interp_mode
  str_to_pil_interp target_transforms tf_preprocessing torch transforms transforms_factory warnings
layers: AdaptiveAvgMaxPool2d Attention Attention2d AttentionPool2d AttentionPoolLatent AttentionPoolPrr AttentionRope
  AvgPool2dSame BatNonLocalAttn BatchNormAct2d BlurPool2d CecaModule CircularEfficientChannelAttn
  ClNormMlpClassifierHead ClassifierHead CondConv2d Conv2dSame ConvBnAct ConvMlp ConvNormAct ConvNormActAa DepthToSpace
  DiffAttention DropBlock2d DropPath EcaModule EffectiveSEModule EffectiveSqueezeExcite EfficientChannelAttn
  EvoNorm2dB0 EvoNorm2dB1 EvoNorm2dB2 EvoNorm2dS0 EvoNorm2dS0a EvoNorm2dS1 EvoNorm2dS1a EvoNorm2dS2 EvoNorm2dS2a F
  FilterResponseNormAct2d FilterResponseNormTlu2d Format FourierEmbed FrozenBatchNormAct2d GELU GELUTanh GatedMlp
  GatherExcite GlobalContext GlobalResponseNormMlp GluMlp GroupNorm GroupNorm1 GroupNorm1Act GroupNormAct HardMish
  HardSigmoid HardSwish HybridEmbed HybridEmbedWithSize InplaceAbn LayerNorm LayerNorm2d LayerNorm2dFp32 LayerNormAct
  LayerNormAct2d LayerNormAct2dFp32 LayerNormActFp32 LayerNormFp32 LayerScale LayerScale2d LayerType Linear LsePlus1d
  LsePlus2d Mish MixedConv2d Mlp MultiQueryAttention2d MultiQueryAttentionV2 NonLocalAttn NormMlpClassifierHead PReLU
  PadType PatchDropout PatchDropoutWithIndices PatchEmbed PatchEmbedInterpolator PatchEmbedWithSize QuickGELU
  RelPosBias RelPosBiasTf RelPosMlp RmsNorm RmsNorm2d RmsNorm2dFp32 RmsNormAct RmsNormAct2d RmsNormAct2dFp32
  RmsNormActFp32 RmsNormFp32 RotAttentionPool2d RotaryEmbedding RotaryEmbeddingCat RotaryEmbeddingDinoV3
  RotaryEmbeddingMRope RotaryEmbeddingMixed SEModule ScaledStdConv2d ScaledStdConv2dSame SelectAdaptivePool2d
  SelectiveKernel SeparableConv2d SeparableConvNormAct Sigmoid SimPool1d SimPool2d SimpleNorm SimpleNorm2d
  SimpleNorm2dFp32 SimpleNormFp32 SpaceToDepth SpaceToDepthModule SplitAttn SplitBatchNorm2d SqueezeExcite StdConv2d
  StdConv2dSame SwiGLU SwiGLUPacked Swish SyncBatchNormAct Tanh TestTimePoolHead activations activations_jit
  activations_me adaptive_avgmax_pool adaptive_avgmax_pool2d apply_keep_indices_nlc apply_rot_embed apply_rot_embed_cat
  apply_rot_embed_list apply_test_time_pool attention attention2d attention_pool attention_pool2d blur_pool
  bottleneck_attn build_fourier_pos_embed build_rotary_pos_embed build_sincos2d_pos_embed calculate_drop_path_rates
  cbam classifier cond_conv2d config conv2d_same conv_bn_act convert_splitbn_model convert_sync_batchnorm coord_attn
  create_aa create_act create_act_layer create_attn create_classifier create_conv2d create_feature_extractor
  create_norm create_norm_act create_norm_act_layer create_norm_layer create_pool2d create_rope_embed diff_attention
  disable_compiler drop drop_block_2d drop_path eca evo_norm extend_tuple fast_group_norm fast_layer_norm fast_norm
  filter_response_norm format freeze_batch_norm_2d freq_bands gather_excite gelu gelu_tanh gen_relative_log_coords
  gen_relative_position_index get_act_fn get_act_layer get_attn get_channel_dim get_condconv_initializer
  get_device_dtype get_graph_node_names get_mixed_freqs get_norm_act_layer get_norm_layer get_notrace_functions
  get_notrace_modules get_padding get_same_padding get_spatial_dim global_context global_pool_nlc grid grn halo_attn
  hard_mish hard_sigmoid hard_swish helpers hybrid_embed init_weight_jax init_weight_vit inplace_abn interpolate
  is_exportable is_exporting is_fast_norm is_meta_device is_no_jit is_notrace_function is_notrace_module is_scriptable
  lambda_layer layer_scale lecun_normal_ linear make_divisible maybe_add_mask median_pool meshgrid mish mixed_conv2d
  ml_decoder mlp nchw_to ndgrid nhwc_to nn non_local_attn norm norm_act other_pool pad_same padding patch_dropout
  patch_dropout_forward patch_embed pixel_freq_bands pool1d pool2d_same pos_embed pos_embed_rel pos_embed_sincos
  quick_gelu register_notrace_function register_notrace_module resample_abs_pos_embed resample_abs_pos_embed_nhwc
  resample_patch_embed resize_rel_pos_bias_table resize_rel_pos_bias_table_levit resize_rel_pos_bias_table_simple
  resolve_self_attn_mask select_adaptive_pool2d selective_kernel separable_conv set_exportable set_fast_norm
  set_fused_attn set_layer_config set_no_jit set_reentrant_ckpt set_scriptable sigmoid space_to_depth split_attn
  split_batchnorm squeeze_excite std_conv swish tanh test_time_pool to_2tuple to_3tuple to_4tuple to_ntuple torch
  trace_utils trunc_normal_ trunc_normal_tf_ typing unfreeze_batch_norm_2d use_fused_attn use_reentrant_ckpt
  variance_scaling_ weight_init
loss: AsymmetricLossMultiLabel AsymmetricLossSingleLabel BinaryCrossEntropy CLASS_WEIGHT_METHODS
  CLASS_WEIGHT_METHOD_KINDS DistributionBalancedLoss JsdCrossEntropy LOSS_TYPES LabelSmoothingCrossEntropy
  MULTI_LABEL_LOSS_TYPES PolyBinaryCrossEntropy PolyCrossEntropy SoftTargetCrossEntropy TwoWayLoss ZlprLoss
  asymmetric_loss binary_cross_entropy class_weights compute_class_weights create_classification_loss cross_entropy
  distribution_balanced_loss jsd load_class_stats load_class_weights poly_loss resolve_class_weights two_way_loss
  zlpr_loss
optim: AdaBelief Adadelta Adafactor AdafactorBigVision Adagrad Adahessian Adam AdamP AdamW AdamWLegacy Adamax Adan
  Adopt LaProp Lamb Lars Lion Lookahead MADGRAD Mars Muon NAdam NAdamLegacy NAdamW Nadam NvNovoGrad OptimInfo
  OptimizerRegistry RAdam RAdamLegacy RMSprop RMSpropTF SGD SGDP SGDW adabelief adafactor adafactor_bv adahessian adamp
  adamw adan adopt auto_group_layers create_optimizer create_optimizer_v2 get_optimizer_class get_optimizer_info kron
  lamb laprop lars lion list_optimizers lookahead madgrad mars muon nadam nadamw nvnovograd optim_factory
  optimizer_kwargs param_groups_layer_decay param_groups_weight_decay radam rmsprop_tf sgdp sgdw
scheduler: CosineLRScheduler MultiStepLRScheduler PlateauLRScheduler PolyLRScheduler StepLRScheduler TanhLRScheduler
  WSDLRScheduler cosine_lr create_scheduler create_scheduler_v2 multistep_lr plateau_lr poly_lr scheduler
  scheduler_factory scheduler_kwargs step_lr tanh_lr wsd_lr
task: ClassificationEvaluator ClassificationTask DistillationTeacher FeatureDistillationTask LOSS_TYPES
  LogitDistillationTask MULTI_LABEL_LOSS_TYPES MultiLabelClassificationEvaluator MultiLabelClassificationTask
  TokenDistillationTask TrainingTask classification create_classification_loss distillation evaluation_sample_limit
  evaluator load_task_ema_checkpoint resolve_classification_loss resume_task_checkpoint task token_distillation
utils: ApexScaler AttentionExtract AverageMeter CheckpointSaver FormatterNoInfo ModelEma ModelEmaV2 ModelEmaV3
  NativeScaler ParseKwargs accuracy adaptive_clip_grad add_bool_arg agc attention_extract check_batch_size_retry
  checkpoint_saver clip_grad cuda decay_batch decay_batch_step dispatch_clip_grad distribute_bn distributed freeze
  get_outdir get_state_dict init_distributed_device is_distributed_env is_primary jit load_checkpoint_metadata log
  metrics misc model model_ema natural_key onnx random random_seed reduce_tensor reparameterize_model set_jit_fuser
  set_jit_legacy setup_default_logging summary trim_summary unfreeze unwrap_model update_summary world_info_from_env
"""
