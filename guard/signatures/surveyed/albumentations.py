"""albumentations: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "albumentations 1.1.0 2.0.8"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: augmentations/ check_version core/ imgaug/ pytorch/
augmentations: bbox_utils blur/ crops/ domain_adaptation dropout/ functional geometric/ keypoints_utils mixing/ other/
  pixel/ spectrogram/ text/ transforms transforms3d/ utils
core: bbox_utils composition hub_mixin keypoints_utils label_manager pydantic serialization six transforms_interface
  type_definitions utils validation
imgaug: stubs transforms
pytorch: functional transforms
augmentations.blur: functional transforms
augmentations.crops: functional transforms
augmentations.dropout: channel_dropout coarse_dropout functional grid_dropout mask_dropout transforms xy_masking
augmentations.geometric: distortion flip functional pad resize rotate transforms
augmentations.mixing: domain_adaptation domain_adaptation_functional functional transforms
augmentations.other: lambda_transform type_transform
augmentations.pixel: functional transforms
augmentations.spectrogram: transform
augmentations.text: functional transforms
augmentations.transforms3d: functional transforms
"""
#: A module, and its names.
NAMES = """
: ABC ABCMeta ALL_TARGETS AVAILABLE_KEYS AdditiveNoise AdvancedBlur Affine AfterValidator Annotated Any
  AtLeastOneBBoxRandomCrop AutoContrast BBoxSafeRandomCrop BIG_INTEGER BaseCompose BaseCrop BaseCropAndPad
  BaseCropAndPad3D BaseDistortion BaseDomainAdaptation BaseDomainAdaptationInitSchema BaseDropout BaseModel BasePad3D
  BaseRandomSizedCropInitSchema BaseTransformInitSchema BasicIAATransform BasicTransform BboxParams BboxProcessor
  BboxType BetaParams Blur BlurInitSchema CHECKED_MASK3D CHECKED_MASKS3D CHECKED_MULTI CHECKED_SINGLE CHECKED_VOLUME
  CHECKED_VOLUMES CHECK_BBOX_PARAM CHECK_KEYPOINTS_PARAM CLAHE Callable CenterCrop CenterCrop3D ChannelDropout
  ChannelShuffle ChromaticAberration CoarseDropout CoarseDropout3D ColorJitter CombinedMeta Compose Concatenate
  ConfigDict ConstrainedCoarseDropout Crop CropAndPad CropNonEmptyMaskIfExists CropSizeError CubicSymmetry Cutout D4
  DataProcessor Defocus Dict DomainAdapter Downscale DualIAATransform DualTransform ElasticTransform Emboss Enum
  Equalize Erasing F FDA FGeometric FancyPCA Field Flip FrequencyMasking FromFloat GaussNoise GaussianBlur
  GaussianParams GlassBlur GridDistortion GridDropout GridElasticDeform HALF HEStain HistogramMatching HorizontalFlip
  HubMixin HueSaturationValue IAAAdditiveGaussianNoise IAAAffine IAACropAndPad IAAEmboss IAAFliplr IAAFlipud
  IAAPerspective IAAPiecewiseAffine IAASharpen IAAStub IAASuperpixels IMAGE_KEYS ISONoise Illumination ImageCompression
  ImageOnlyIAATransform ImageOnlyTransform IntEnum Interpolation InterpolationPydantic InvertImg Iterator
  JpegCompression KeypointParams KeypointType KeypointsProcessor LENGTH_RAW_BBOX Lambda LambdaType LaplaceParams List
  Literal LongestMaxSize MASK_KEYS MAX_BETA_LIMIT MAX_RAIN_ANGLE MAX_VALUES_BY_DTYPE MIN_DROPOUT_CHANNEL_LIST_LENGTH
  MONO_CHANNEL_DIMENSIONS Mapping MaskDropout MaxSizeTransform MedianBlur MinMaxScaler Morphological Mosaic MotionBlur
  MultiplicativeNoise NON_SERIALIZABLE_REGISTRY NUM_BITS_ARRAY_LENGTH NUM_DIMENSIONS NUM_MULTI_CHANNEL_DIMENSIONS
  NUM_ONEOF_TRANSFORMS NUM_PADS_ALL_SIDES NUM_PADS_XY NUM_RGB_CHANNELS NUM_VOLUME_DIMENSIONS NoOp NoiseParams
  NoiseParamsBase NonNegativeFloatRangeType NonNegativeIntRangeType Normalize OneOf OneOrOther OnePlusFloatRangeType
  OnePlusIntRangeType OpticalDistortion Optional OverlayElements P PAIR PCA PLANKIAN_JITTER_CONST Pad Pad3D PadIfNeeded
  PadIfNeeded3D ParamSpec Params Path PerChannel PercentType Perspective PiecewiseAffine PixelDistributionAdaptation
  PixelDropout PlanckianJitter PlasmaBrightnessContrast PlasmaShadow Posterize PxType REPR_INDENT_STEP RGBShift
  RandomBrightness RandomBrightnessContrast RandomContrast RandomCrop RandomCrop3D RandomCropFromBorders
  RandomCropNearBBox RandomFog RandomGamma RandomGravel RandomGridShuffle RandomOrder RandomRain RandomResizedCrop
  RandomRotate90 RandomScale RandomShadow RandomSizedBBoxSafeCrop RandomSizedCrop RandomSnow RandomSunFlare
  RandomToneCurve Real ReplayCompose Resize RingingOvershoot Rotate RotateInitSchema SERIALIZABLE_REGISTRY SEVEN
  SMALL_NUMBER SafeRotate SaltAndPepper SelectiveChannelTransform Self Sequence Sequential Serializable
  SerializableMeta Sharpen ShiftScaleRotate ShotNoise SmallestMaxSize Solarize SomeOf Spatter SquareSymmetry
  StandardScaler Superpixels SymmetricRangeType T TWENTY TWO TYPE_CHECKING Targets TemplateTransform TextIO TextImage
  ThinPlateSpline TimeMasking TimeReverse ToFloat ToGray ToRGB ToSepia ToTensor3D ToTensorV2 Transform3D TransformType
  Transforms TransformsSeqType Transpose Tuple TypeVar UniformParams Union UnsharpMask VOLUME_KEYS
  ValidatedTransformMeta ValidationInfo VerticalFlip XYMasking ZeroOneRangeType ZoomBlur absolute_import abstractmethod
  adapt_pixel_distribution add_fog add_metaclass add_rain add_shadow add_snow add_sun_flare add_weighted
  adjust_brightness_torchvision adjust_contrast_torchvision adjust_hue_torchvision adjust_saturation_torchvision
  albucore angle_2pi_range angle_to_2pi_range annotations apply_histogram augmentations batch_transform bbox_affine
  bbox_center_crop bbox_crop bbox_flip bbox_hflip bbox_piecewise_affine bbox_random_crop bbox_rot90 bbox_rotate
  bbox_safe_rotate bbox_shift_scale_rotate bbox_transpose bbox_utils bbox_vflip blur brightness_contrast_adjust
  calculate_bbox_area cast center_crop channel_dropout channel_shuffle check_bbox check_bboxes check_data_format
  check_for_updates check_keypoint check_keypoints check_range check_range_bounds check_version clahe clamping_crop
  clip clipped convert_bbox_from_albumentations convert_bbox_to_albumentations convert_bboxes_from_albumentations
  convert_bboxes_to_albumentations convert_keypoint_from_albumentations convert_keypoint_to_albumentations
  convert_keypoints_from_albumentations convert_keypoints_to_albumentations convert_to_0plus_range convolve core crop
  crop_and_pad crop_and_pad_bbox crop_and_pad_keypoint crop_bbox_by_coords crop_keypoint_by_coords crops cutout
  cutout_on_volume cutout_on_volumes cv2 d4_group_elements deepcopy defaultdict denormalize_bbox denormalize_bboxes
  division domain_adaptation downscale dropout elastic_transform elastic_transform_approx ensure_contiguous_output
  equalize f3d fancy_pca fblur fcrops fdropout fgeometric field_validator filter_bboxes filter_bboxes_by_holes
  filter_bboxes_by_visibility filter_keypoints filter_keypoints_in_holes fmixing format_args fourier_domain_adaptation
  fpixel from_dict from_distance_maps from_float ftext functional functools gamma_transform gauss_noise gaussian_blur
  gaussian_filter geometric get_center_crop_coords get_max_value get_num_channels get_random_crop_coords get_shape
  get_shortest_class_fullname glass_blur grid_distortion handle_empty_array hflip hflip_cv2 ia iaa image_compression
  imgaug importlib instantiate_nonserializable invert is_grayscale_image is_multispectral_image is_rgb_image iso_noise
  json keypoint_affine keypoint_center_crop keypoint_flip keypoint_formats keypoint_has_extra_data keypoint_hflip
  keypoint_piecewise_affine keypoint_random_crop keypoint_rot90 keypoint_rotate keypoint_safe_rotate keypoint_scale
  keypoint_shift_scale_rotate keypoint_transpose keypoint_vflip keypoints_utils label linear_transformation_rgb load
  longest_max_size match_histograms math median_blur metadata mixing model_validator move_tone_curve multiply
  non_rgb_error non_rgb_warning nondecreasing noop normalize normalize_bbox normalize_bboxes normalize_per_image np
  numbers optical_distortion os other overload pad pad_with_params perspective perspective_bbox perspective_keypoint
  piecewise_affine pixel posterize preserve_channel_dim preserve_shape process_non_negative_range product py3round
  pytorch random random_crop random_flip re read_bgr_image read_grayscale read_rgb_image register_additional_transforms
  resize rot90 rotate rotation2DMatrixToEulerAngles safe_rotate safe_rotate_enlarged_img_size save scale serialize_enum
  set_always_apply shift_hsv shift_rgb shift_scale_rotate shorten_class_name skimage smallest_max_size solarize special
  spectrogram superpixels suppress swap_tiles_on_image text to_dict to_distance_maps to_float to_gray to_tuple torch
  transforms transforms3d transpose typing union_of_bboxes utils vflip warn warnings warp_affine wraps yaml
  yaml_available
check_version: OpenerDirector SUCCESS_HTML_CODE annotations check_for_updates compare_versions current_version
  fetch_version_info get_opener json opener parse_version parse_version_parts re urllib warn
core: bbox_utils composition hub_mixin keypoints_utils label_manager pydantic serialization six transforms_interface
  type_definitions utils validation
imgaug: stubs transforms
pytorch: Any BasicTransform F MONO_CHANNEL_DIMENSIONS NUM_MULTI_CHANNEL_DIMENSIONS NUM_VOLUME_DIMENSIONS Targets
  ToTensor ToTensor3D ToTensorV2 absolute_import annotations functional img_to_tensor mask_to_tensor np overload torch
  transforms warnings
"""
