"""easyocr: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "easyocr 1.2.5.1 1.7.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: DBNet/ character/ cli config craft craft_utils detection detection_db dict/ easyocr export imgproc model/ recognition
  scripts/ utils
DBNet: DBNet assets/ backbones/ configs/ decoders/ model/
character:
dict:
model: model/ modules vgg_model/
scripts: compile_dbnet_dcn
DBNet.assets: ops/
DBNet.backbones: mobilenetv3 resnet
DBNet.configs:
DBNet.decoders: balance_cross_entropy_loss dice_loss feature_attention l1_loss pss_loss seg_detector seg_detector_asf
  seg_detector_loss simple_detection
DBNet.model: constructor detector model
DBNet.assets.ops: dcn/
DBNet.assets.ops.dcn: functions/ modules/ setup src/
DBNet.assets.ops.dcn.functions: deform_conv deform_pool
DBNet.assets.ops.dcn.modules: deform_conv deform_pool
DBNet.assets.ops.dcn.src:
"""
#: A module, and its names.
NAMES = """
: DBNet Reader character cli config craft craft_utils detection detection_db dict easyocr export imgproc model
  recognition scripts utils
cli: argparse easyocr main parse_args
config: BASE_PATH DETECTOR_FILENAME MODULE_PATH all_lang_list arabic_lang_list bengali_lang_list characters
  cyrillic_lang_list detection_models devanagari_lang_list imgH lang latin_lang_list model_url number os
  other_lang_list recognition_models sep separator_char separator_list special_c special_c0 special_c1 special_c2
  special_c3 symbol
craft: CRAFT F double_conv init_weights nn torch vgg16_bn
craft_utils: adjustResultCoordinates cv2 getDetBoxes getDetBoxes_core getPoly_core label math np warpCoord
detection: CRAFT Image OrderedDict Variable adjustResultCoordinates copyStateDict cudnn cv2 getDetBoxes get_detector
  get_textbox normalizeMeanVariance np resize_aspect_ratio test_net torch
detection_db: DBNet cudnn get_detector get_textbox np os test_net torch
easyocr: BASE_PATH DETECTOR_FILENAME Image LOGGER MODULE_PATH Path Reader all_lang_list arabic_lang_list
  bengali_lang_list calculate_md5 characters cv2 cyrillic_lang_list detection_models devanagari_lang_list diff
  download_and_unzip getLogger get_detector get_display get_image_list get_paragraph get_recognizer get_text
  get_textbox group_text_box imgH json lang latin_lang_list make_rotated_img_list merge_to_free model_url np number
  open os other_lang_list printProgressBar recognition_models reformat_input reformat_input_batched sep separator_char
  separator_list set_result_with_confidence special_c special_c0 special_c1 special_c2 special_c3 symbol sys torch
  urlretrieve yaml
export: argparse easyocr export_detector main np onnx parse_args torch
imgproc: cv2 cvt2HeatmapImg denormalizeMeanVariance io loadImage normalizeMeanVariance np resize_aspect_ratio
model: model modules vgg_model
recognition: AlignCollate CTCLabelConverter F Image ListDataset NormalizePAD OrderedDict adjust_contrast_grey
  contrast_grey cudnn custom_mean get_recognizer get_text importlib math np recognizer_predict torch transforms
utils: BeamEntry BeamState CTCLabelConverter Image JpegImagePlugin ZipFile addBeam applyLM calculate_md5
  calculate_ratio compute_ratio_and_resize consecutive ctcBeamSearch cv2 diff download_and_unzip fast_simplify_label
  four_point_transform get_image_list get_paragraph group_text_box hashlib loadImage make_rotated_img_list math
  merge_to_free ndimage np os pickle printProgressBar print_function reformat_input reformat_input_batched
  set_result_with_confidence simplify_label sys torch urlretrieve word_segmentation
"""
