"""paddleocr: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "paddleocr 2.5.0.3 3.7.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: paddleocr/ ppocr/ ppstructure/ tools/
ppocr: data/ postprocess/ utils/
ppstructure: predict_system table/ utility vqa/
tools: infer/
ppocr.data: collate_fn imaug/ lmdb_dataset pgnet_dataset pubtab_dataset simple_dataset
ppocr.postprocess: cls_postprocess db_postprocess east_postprocess fce_postprocess locality_aware_nms pg_postprocess
  pse_postprocess/ rec_postprocess sast_postprocess vqa_token_re_layoutlm_postprocess
  vqa_token_ser_layoutlm_postprocess
ppocr.utils: dict/ e2e_metric/ e2e_utils/ gen_label iou loggers/ logging network poly_nms profiler save_load stats
  utility visual
ppstructure.table: eval_table matcher predict_structure predict_table table_metric/ tablepyxl/
ppstructure.vqa: tools/
tools.infer: predict_cls predict_det predict_e2e predict_rec predict_system utility
ppocr.data.imaug: ColorJitter copy_paste east_process fce_aug fce_targets gen_table_mask iaa_augment label_ops
  make_border_map make_pse_gt make_shrink_map operators pg_process randaugment random_crop_data rec_img_aug
  sast_process ssl_img_aug text_image_aug/ vqa/
ppocr.postprocess.pse_postprocess: pse/ pse_postprocess
ppocr.utils.dict:
ppocr.utils.e2e_metric: Deteval polygon_fast
ppocr.utils.e2e_utils: extract_batchsize extract_textpoint_fast extract_textpoint_slow pgnet_pp_utils visual
ppocr.utils.loggers: base_logger loggers vdl_logger wandb_logger
ppstructure.table.table_metric: parallel table_metric
ppstructure.table.tablepyxl: style tablepyxl
ppstructure.vqa.tools: eval_with_label_end2end trans_xfun_data
ppocr.data.imaug.text_image_aug: augment warp_mls
ppocr.data.imaug.vqa: token/
ppocr.postprocess.pse_postprocess.pse: setup
ppocr.data.imaug.vqa.token: vqa_token_chunk vqa_token_pad vqa_token_relation
"""
#: A module, and its names.
NAMES = """
: APIError AsyncPaddleOCRClient AuthError BASE_DIR ChartParsing DEFAULT_OCR_MODEL_VERSION
  DEFAULT_STRUCTURE_MODEL_VERSION DocImgOrientationClassification DocPreprocessor DocUnderstanding DocVLM
  FormulaRecognition FormulaRecognitionPipeline InvalidRequestError JobFailedError LayoutDetection MODEL_URLS Model
  NetworkError OCROptions PPChatOCRv4Doc PPDocTranslation PPStructure PPStructureV3 PPStructureV3Options PaddleOCR
  PaddleOCRAPIError PaddleOCRClient PaddleOCRVL PaddleOCRVLOptions Path PollTimeoutError RateLimitError
  RequestTimeoutError ResponseFormatError ResultParseError SUPPORT_DET_MODEL SUPPORT_OCR_MODEL_VERSION
  SUPPORT_REC_MODEL SUPPORT_STRUCTURE_MODEL_VERSION SealRecognition SealTextDetection ServiceUnavailableError
  StructureSystem TableCellsDetection TableClassification TableRecognitionPipelineV2 TableStructureRecognition
  TextDetection TextImageUnwarping TextLineOrientationClassification TextRecognition VERSION benchmark
  check_and_read_gif check_gpu confirm_model_dir_url cv2 doc2md_convert doc2md_supported_formats
  download_with_progressbar draw_ocr draw_structure_result get_image_file_list get_logger get_model_config importlib
  init_args is_link logger logging main maybe_download np os paddle paddleocr parse_args parse_lang ppocr ppstructure
  predict_system save_structure_res str2bool sys tools
paddleocr: BASE_DIR DEFAULT_OCR_MODEL_VERSION DEFAULT_STRUCTURE_MODEL_VERSION MODEL_URLS PPStructure PaddleOCR Path
  SUPPORT_DET_MODEL SUPPORT_OCR_MODEL_VERSION SUPPORT_REC_MODEL SUPPORT_STRUCTURE_MODEL_VERSION StructureSystem VERSION
  check_and_read_gif check_gpu confirm_model_dir_url cv2 download_with_progressbar draw_ocr draw_structure_result
  get_image_file_list get_logger get_model_config importlib init_args is_link logger logging main maybe_download np os
  paddle parse_args parse_lang ppocr ppstructure predict_system save_structure_res str2bool sys tools
ppstructure: predict_system table utility vqa
tools: infer
"""
