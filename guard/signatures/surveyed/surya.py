"""surya: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "surya-ocr 0.14.7 0.22.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: common/ debug/ detection/ fast_layout/ inference/ input/ layout/ logging models ocr_error/ recognition/ scripts/
  settings table_rec/
common: adetr/ batch_service/ blank compat donut/ load order/ polygon predictor pretrained rfdetr/ rfdetr_torch s3
  surya/ util
debug: draw fonts render_html text
detection: client config heatmap loader model/ parallel processor schema server util
fast_layout: client config server
inference: backends/ parsers prompts schema util
input: load processing
layout: label loader model/ schema slicer util
ocr_error: client config loader model/ schema server tokenizer
recognition: cache languages loader postprocessing schema util
scripts: build_gguf config detect_layout detect_text hf_to_s3 ocr_latex ocr_text run_streamlit_app run_texify_app
  screenshot_app streamlit_app table_recognition templates/ texify_app
table_rec: loader model/ processor schema shaper
common.adetr: decoder
common.batch_service: client config serialize server
common.donut: encoder processor
common.order: order_ar predictor
common.rfdetr: models/ predictor util/
common.surya: config decoder/ embedder/ encoder/ flash_attn_utils processor/ schema
detection.model: config encoderdecoder
inference.backends: base llamacpp openai_client spawn vllm
layout.model: config decoder encoder encoderdecoder
ocr_error.model: config encoder
scripts.templates:
table_rec.model: config decoder encoder encoderdecoder
common.rfdetr.models: backbone/ lwdetr ops/ position_encoding transformer
common.rfdetr.util: box_ops logger misc
common.surya.decoder: config
common.surya.embedder:
common.surya.encoder: config
common.surya.processor: schema tokenizer
common.rfdetr.models.backbone: backbone base dinov2 dinov2_configs/ dinov2_with_windowed_attn projector
common.rfdetr.models.ops: functions/ modules/
common.rfdetr.models.backbone.dinov2_configs:
common.rfdetr.models.ops.functions: ms_deform_attn_func
common.rfdetr.models.ops.modules: ms_deform_attn
"""
#: A module, and its names.
NAMES = """
: common debug detection fast_layout inference input layout logging models ocr_error os recognition scripts settings
  table_rec
common: adetr batch_service blank compat donut load order polygon predictor pretrained rfdetr rfdetr_torch s3 surya
  util
detection: BasePredictor DetectionModelLoader DetectionPredictor F FakeExecutor Generator Image List
  TextDetectionResult ThreadPoolExecutor Tuple client config get_total_splits heatmap loader mark_step model np
  parallel parallel_get_boxes processor schema server settings split_image torch tqdm util
fast_layout: FastLayoutPredictor Image LAYOUT_PRED_RELABEL LayoutBox LayoutResult List Optional annotations
  build_layout_result client config get_logger logger server settings
inference: Backend BatchInputItem BatchOutputItem List Optional SuryaInferenceManager annotations backends
  get_default_manager get_logger logger os parsers prompts schema settings shutil subprocess util
layout: BasePredictor BatchInputItem ID_TO_LABEL Image ImageSlicer LAYOUT_JSON_SCHEMA LAYOUT_PRED_RELABEL LayoutBox
  LayoutModelLoader LayoutPredictor LayoutResult List Optional PROMPT_TYPE_LAYOUT SuryaInferenceManager TEXT_LABELS
  annotations clean_boxes denorm_bbox get_default_manager get_logger is_blank_region label loader logger mark_step
  model np parse_layout prediction_to_polygon schema settings slicer torch tqdm util
logging: configure_logging get_logger logging settings warnings
models: BasePredictor DetectionPredictor Dict LayoutPredictor OCRErrorPredictor RecognitionPredictor TableRecPredictor
  configure_logging load_predictors torch
ocr_error: BasePredictor ID2LABEL List OCRErrorDetectionResult OCRErrorModelLoader OCRErrorPredictor Optional client
  config loader mark_step math model schema server settings tokenizer tqdm
recognition: BasePredictor BatchInputItem BlockOCRResult ContinuousBatchInput ContinuousBatchOutput
  ContinuousBatchingCache ContinuousBatchingQuantizedCache DetectionPredictor F Image LAYOUT_PRED_RELABEL LayoutResult
  List NOMATH_TOKEN OCRResult Optional PROMPT_TYPE_BLOCK PROMPT_TYPE_HIGH_ACCURACY_BBOX PageOCRResult PolygonBox
  QuantizedCacheConfig RecognitionModelLoader RecognitionPredictor RecognitionPrompt SKIP_CANON_LABELS SKIP_OCR_LABELS
  SuryaInferenceManager SuryaModelOutput TEXT_LABELS TaskNames TextChar TextLine annotations cache clean_block_html
  clean_close_polygons clean_math_tags configure_logging convert_if_not_rgb cv2 dataclass deque detect_repeat_token
  fix_unbalanced_tags get_default_manager get_logger image_token_budget is_blank_region languages lbl loader logger
  mark_step n np parse_full_page_html postprocessing prediction_to_polygon_batch re schema settings
  slice_bboxes_from_image slice_polys_from_image sort_text_lines torch tqdm unwrap_math util words_from_chars
scripts: build_gguf config detect_layout detect_text hf_to_s3 ocr_latex ocr_text run_streamlit_app run_texify_app
  screenshot_app streamlit_app table_recognition templates texify_app
settings: BaseSettings Callable Dict Optional Path Settings computed_field find_dotenv os settings torch user_cache_dir
table_rec: BOX_DIM BOX_PROPERTIES BasePredictor BatchInputItem CATEGORY_TO_ID Image LabelShaper List MERGE_KEYS
  MERGE_VALUES Optional PROMPT_TYPE_BLOCK PROMPT_TYPE_TABLE_REC PolygonBox SPECIAL_TOKENS SuryaInferenceManager
  TABLE_REC_JSON_SCHEMA TableCell TableCol TableRecModelLoader TableRecPredictor TableResult TableRow annotations chain
  clean_block_html deepcopy denorm_bbox get_default_manager get_logger image_token_budget loader logger mark_step model
  np parse_table_rec processor schema settings shaper torch tqdm
"""
