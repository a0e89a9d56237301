"""open_clip: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "open-clip-torch 2.22.0 3.3.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: coca_model constants convert factory generation_utils hf_configs hf_model loss model model_configs/ modified_resnet
  openai pos_embed pretrained push_to_hf_hub timm_model tokenizer transform transformer utils version
  zero_shot_classifier zero_shot_metadata
model_configs:
"""
#: A module, and its names.
NAMES = """
: AugmentationCfg CLIP CLIPTextCfg CLIPVisionCfg ClipLoss CoCa CoCaLoss CustomTextCLIP DistillClipLoss
  IMAGENET_CLASSNAMES OPENAI_DATASET_MEAN OPENAI_DATASET_STD OPENAI_IMAGENET_TEMPLATES SIMPLE_IMAGENET_TEMPLATES
  SimpleTokenizer add_model_config build_zero_shot_classifier build_zero_shot_classifier_legacy coca_model constants
  convert convert_weights_to_fp16 convert_weights_to_lp create_loss create_model create_model_and_transforms
  create_model_from_pretrained decode download_pretrained download_pretrained_from_url factory generation_utils
  get_cast_dtype get_input_dtype get_model_config get_model_preprocess_cfg get_model_tokenize_cfg get_pretrained_cfg
  get_pretrained_url get_tokenizer hf_configs hf_model image_transform is_pretrained_cfg list_models list_openai_models
  list_pretrained list_pretrained_models_by_tag list_pretrained_tags_by_model load_checkpoint load_openai_model loss
  model model_configs modified_resnet openai pos_embed pretrained push_pretrained_to_hf_hub push_to_hf_hub
  set_model_preprocess_cfg timm_model tokenize tokenizer trace_model transform transformer utils version
  zero_shot_classifier zero_shot_metadata
coca_model: BeamSearchScorer CLIPTextCfg CLIPVisionCfg CoCa Dict EosTokenCriteria F GENERATION_TYPES LayerNorm
  LayerNormFp32 List LogitsProcessorList MaxLengthCriteria MinLengthLogitsProcessor MultimodalCfg MultimodalTransformer
  Optional QuickGELU RepetitionPenaltyLogitsProcessor StopStringCriteria StoppingCriteriaList TopKLogitsWarper
  TopPLogitsWarper Union dataclass nn np prepare_inputs_for_generation torch
constants: HF_CONFIG_NAME HF_SAFE_WEIGHTS_NAME HF_WEIGHTS_NAME IMAGENET_MEAN IMAGENET_STD INCEPTION_MEAN INCEPTION_STD
  OPENAI_DATASET_MEAN OPENAI_DATASET_STD
convert: CLIP CustomTextCLIP TextTransformer Transformer Union convert_mobile_clip_state_dict convert_state_dict
  load_big_vision_weights np torch
factory: Any AugmentationCfg CLIP ClipLoss CoCa CoCaLoss CustomTextCLIP DEFAULT_CONTEXT_LENGTH Dict DistillClipLoss
  HFTokenizer HF_HUB_PREFIX LOCAL_DIR_PREFIX OPENAI_DATASET_MEAN OPENAI_DATASET_STD Optional Path PreprocessCfg
  SigLipLoss SigLipTokenizer SimpleTokenizer Tuple Union add_model_config asdict convert_state_dict
  convert_to_custom_text_state_dict convert_weights_to_lp create_loss create_model create_model_and_transforms
  create_model_from_pretrained deepcopy download_pretrained download_pretrained_from_hf get_cast_dtype get_model_config
  get_pretrained_cfg get_tokenizer image_transform image_transform_v2 is_pretrained_cfg json list_models
  list_pretrained_tags_by_model load_checkpoint load_openai_model load_state_dict logging merge_preprocess_dict
  merge_preprocess_kwargs os parse_model_name pathlib re resize_pos_embed resize_text_pos_embed
  set_model_preprocess_cfg tokenize torch warnings
hf_configs: arch_dict
hf_model: AutoConfig AutoModel AutoTokenizer BaseModelOutput BaseModelOutputWithPooling
  BaseModelOutputWithPoolingAndCrossAttentions ClsLastHiddenStatePooler ClsPooler HFTextEncoder MaxPooler MeanPooler
  PretrainedConfig TensorType arch_dict nn re register_pooler torch transformers
loss: ClipLoss CoCaLoss DistillClipLoss F NeighbourExchange NeighbourExchangeBidir Optional SigLipLoss dist
  gather_features has_distributed hvd neighbour_exchange neighbour_exchange_bidir neighbour_exchange_bidir_with_grad
  neighbour_exchange_with_grad nn torch
model: Any Attention CLIP CLIPTextCfg CLIPVisionCfg CustomTextCLIP Dict F HFTextEncoder LayerNorm LayerNormFp32 List
  ModifiedResNet Optional QuickGELU TextTransformer TimmModel Tuple Union VisionTransformer
  build_model_from_openai_state_dict checkpoint convert_to_custom_text_state_dict convert_weights_to_fp16
  convert_weights_to_lp copy dataclass get_cast_dtype get_input_dtype get_model_preprocess_cfg get_model_tokenize_cfg
  lock_text_tower logging math nn np partial resize_pos_embed resize_text_pos_embed set_model_preprocess_cfg
  text_global_pool to_2tuple torch trace_model
modified_resnet: AttentionPool2d Bottleneck Dict F List ModifiedResNet Optional OrderedDict Union feature_take_indices
  freeze_batch_norm_2d nn torch
openai: List OPENAI_DATASET_MEAN OPENAI_DATASET_STD Optional Union build_model_from_openai_state_dict
  convert_weights_to_lp download_pretrained_from_url get_cast_dtype get_pretrained_url list_openai_models
  list_pretrained_models_by_tag load_openai_model os torch warnings
pos_embed: get_1d_sincos_pos_embed_from_grid get_2d_sincos_pos_embed get_2d_sincos_pos_embed_from_grid
  interpolate_pos_embed np torch
pretrained: Dict HF_SAFE_WEIGHTS_NAME HF_WEIGHTS_NAME IMAGENET_MEAN IMAGENET_STD INCEPTION_MEAN INCEPTION_STD Iterable
  OPENAI_DATASET_MEAN OPENAI_DATASET_STD Optional Union copy download_pretrained download_pretrained_from_hf
  download_pretrained_from_url get_pretrained_cfg get_pretrained_url has_hf_hub hashlib hf_hub_download
  is_pretrained_cfg k list_pretrained list_pretrained_models_by_tag list_pretrained_tags_by_model os partial
  quick_gelu_tags safetensors tk tqdm tv urllib v warnings
push_to_hf_hub: EntryNotFoundError HFTokenizer HF_CONFIG_NAME HF_SAFE_WEIGHTS_NAME HF_WEIGHTS_NAME Optional Path
  SigLipTokenizer TemporaryDirectory Tuple Union argparse args create_model_from_pretrained create_repo generate_readme
  get_hf_file_metadata get_model_config get_tokenizer hf_hub_download hf_hub_url json list_repo_files os parser
  push_pretrained_to_hf_hub push_to_hf_hub repo_type_and_id_from_hf_id safetensors save_config_for_hf save_for_hf torch
  upload_folder
timm_model: AbsAttentionPool2d Dict List Mlp Optional OrderedDict RotAttentionPool2d TimmModel Tuple Union
  freeze_batch_norm_2d logging nn timm to_2tuple torch
tokenizer: Callable DEFAULT_CONTEXT_LENGTH Dict HFTokenizer List Optional SigLipTokenizer SimpleTokenizer Union
  basic_clean bytes_to_unicode canonicalize_text decode default_bpe ftfy get_clean_fn get_pairs get_reduction_mask_fn
  gzip html lru_cache np os partial random random_mask_tokenize re simple_mask_tokenize string syntax_mask_tokenize
  tokenize torch warnings whitespace_clean
transform: Any AugmentationCfg CenterCrop CenterCropOrPad ColorJitter Compose Dict F Grayscale InterpolationMode List
  MaybeConvertMode MaybeToTensor Normalize OPENAI_DATASET_MEAN OPENAI_DATASET_STD Optional PreprocessCfg
  RandomResizedCrop Resize ResizeKeepRatio ResizeMaxSize Sequence ToTensor Tuple Union asdict center_crop_or_pad
  color_jitter dataclass gray_scale image_transform image_transform_v2 merge_preprocess_dict merge_preprocess_kwargs nn
  np numbers random to_2tuple torch warnings
transformer: Attention AttentionalPooler Callable CustomResidualAttentionBlock CustomTransformer Dict F LayerNorm
  LayerNormFp32 LayerScale List MultimodalTransformer Optional OrderedDict PatchDropout QuickGELU
  ResidualAttentionBlock Sequence TextTransformer Transformer Tuple Type Union VisionTransformer checkpoint
  feature_take_indices get_2d_sincos_pos_embed lock_text_tower math nn partial text_global_pool to_2tuple torch
utils: FrozenBatchNorm2d List Optional Tuple Union collections convert_int8_model_to_inference_mode
  feature_take_indices freeze_batch_norm_2d nn repeat replace_linear to_1tuple to_2tuple to_3tuple to_4tuple to_ntuple
  torch
zero_shot_classifier: Callable F List Optional Sequence Union batched build_zero_shot_classifier
  build_zero_shot_classifier_legacy islice partial torch
zero_shot_metadata: IMAGENET_CLASSNAMES OPENAI_IMAGENET_TEMPLATES SIMPLE_IMAGENET_TEMPLATES
"""
