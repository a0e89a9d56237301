"""supervision: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "supervision 0.18.0 0.31.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: annotators/ assets/ classification/ config dataset/ depth/ detection/ draw/ geometry/ key_points/ keypoint/ metrics/
  tracker/ utils/ validators/
annotators: base core utils
assets: downloader list
classification: core
dataset: core formats/ utils
depth: annotators colormaps core readers
detection: annotate compact_mask core line_counter line_zone lmm overlap_filter tools/ utils/ vlm
draw: base color utils
geometry: core utils
key_points: annotators core skeletons
keypoint: annotators core skeletons
metrics: core detection f1_score keypoint_mean_average_precision mean_average_precision mean_average_recall precision
  recall utils/
tracker: byte_tracker/
utils: conversion file image image_window internal iterables logger notebook video
validators:
dataset.formats: coco createml labelme pascal_voc yolo
detection.tools: csv_sink inference_slicer json_sink polygon_zone smoother transformers
detection.utils: boxes converters internal iou_and_nms masks matching polygons vlms
metrics.utils: aggregate object_size utils
tracker.byte_tracker: basetrack core kalman_filter matching single_object_track utils
"""
#: A module, and its names.
NAMES = """
: BackgroundOverlayAnnotator BaseDataset BlurAnnotator BoundingBoxAnnotator BoxAnnotator BoxCornerAnnotator ByteTrack
  CSVSink CircleAnnotator ClassificationDataset Classifications Color ColorAnnotator ColorLookup ColorPalette
  CompactMask ComparisonAnnotator ConfusionMatrix CoordinatesTransformation CropAnnotator DepthAnnotator DepthCamera
  DepthClipRange DepthColormap DepthKind DepthMap DepthResizeMethod DepthScale DetectionDataset Detections
  DetectionsSmoother DotAnnotator EdgeAnnotator EllipseAnnotator FPSMonitor HaloAnnotator HeatMapAnnotator
  IconAnnotator ImageSink ImageWindow InferenceSlicer JSONSink KeyPoints LMM LabelAnnotator LineZone LineZoneAnnotator
  LineZoneAnnotatorMulticlass MaskAnnotator MeanAveragePrecision OrientedBoxAnnotator OverlapFilter OverlapMetric
  PercentageBarAnnotator PixelateAnnotator Point PolygonAnnotator PolygonZone PolygonZoneAnnotator Position Rect
  RichLabelAnnotator RoundBoxAnnotator TraceAnnotator TriangleAnnotator VLM VertexAnnotator VertexEllipseAnnotator
  VertexEllipseAreaAnnotator VertexEllipseHaloAnnotator VertexEllipseOutlineAnnotator VertexLabelAnnotator VideoInfo
  VideoSink WindowedRasterDataset annotators approximate_polygon assets box_iou box_iou_batch
  box_iou_batch_with_jaccard box_non_max_merge box_non_max_suppression box_soft_non_max_suppression
  calculate_dynamic_line_thickness calculate_dynamic_text_scale calculate_masks_centroids
  calculate_optimal_line_thickness calculate_optimal_text_scale classification clip_boxes config contains_holes
  contains_multiple_segments create_tiles crop_image cv2_to_pillow dataset denormalize_boxes depth detection draw
  draw_filled_polygon draw_filled_rectangle draw_image draw_line draw_polygon draw_rectangle draw_text edit_distance
  filter_polygons_by_area filter_segments_by_distance fuzzy_match_index geometry get_coco_class_index_mapping
  get_image_resolution_wh get_polygon_center get_video_frames_generator grayscale_image hex_to_rgba importlib_metadata
  is_compressed_rle is_valid_hex key_points keypoint letterbox_image list_files_with_extensions load_image_from_url
  mask_iou_batch mask_non_max_merge mask_non_max_suppression mask_soft_non_max_suppression mask_to_polygons mask_to_rle
  mask_to_roi mask_to_xyxy match_detections metrics move_boxes move_masks non_max_suppression oriented_box_iou_batch
  oriented_box_non_max_merge oriented_box_non_max_suppression overlay_image pad_boxes pillow_to_cv2 plot_image
  plot_images_grid polygon_to_mask polygon_to_xyxy process_video resize_image rgba_to_hex rle_to_mask scale_boxes
  scale_image tint_image tracker utils validators xcycwh_to_xyxy xywh_to_xyxy xyxy_to_mask xyxy_to_polygons
  xyxy_to_xcycarh xyxy_to_xywh xyxyxyxy_to_xyxy
annotators: base core utils
assets: ImageAssets VideoAssets download_assets downloader list
classification: core
config: AREA_DATA_FIELD CLASS_NAME_DATA_FIELD COCO_RAW_SEGMENTATION DEPTH_M_DATA_FIELD DISPARITY_PX_DATA_FIELD
  HANDEDNESS_SCORE_DATA_FIELD ISCROWD_DATA_FIELD ORIENTED_BOX_COORDINATES RELATIVE_INVERSE_DATA_FIELD
  SOURCE_IMAGE_METADATA_FIELD XYXY_DATA_FIELD
dataset: core formats utils
depth: annotators colormaps core readers
detection: annotate compact_mask core line_counter line_zone lmm overlap_filter tools utils vlm
draw: base color utils
geometry: core utils
key_points: annotators core skeletons
keypoint: annotators core skeletons
metrics: AveragingMethod F1Score F1ScoreResult KeyPointMeanAveragePrecision KeyPointMeanAveragePrecisionResult
  MeanAveragePrecision MeanAveragePrecisionResult MeanAverageRecall MeanAverageRecallResult Metric MetricResult
  MetricTarget ObjectSizeCategory Precision PrecisionResult Recall RecallResult aggregate_metric_results core detection
  f1_score get_detection_size_category get_object_size_category keypoint_mean_average_precision mean_average_precision
  mean_average_recall plot_aggregate_metric_results precision recall utils
tracker: byte_tracker
utils: conversion file image image_window internal iterables logger notebook video
validators: Any CompactMask Dict deprecated np validate_class_id validate_confidence validate_data
  validate_detections_fields validate_key_point_confidence validate_key_points_fields validate_keypoint_confidence
  validate_keypoints_fields validate_mask validate_resolution validate_tracker_id validate_xy validate_xyxy void
  warn_deprecated
"""
