"""ultralytics: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "ultralytics 8.0.239 8.4.190"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: assets/ cfg/ data/ engine/ hub/ jpg/ models/ mp4/ nn/ optim/ solutions/ trackers/ utils/ yolo/
assets:
cfg: __init__/ datasets/ models/ trackers/
data: annotator augment base build converter dataset explorer/ loaders scripts/ split split_dota utils
engine: exporter model predictor results trainer tuner validator
hub: auth google/ session utils
models: fastsam/ llm nas/ rtdetr/ sam/ utils/ yolo/
nn: autobackend backends/ distill_model/ modules/ tasks/ text_model/
optim: muon
solutions: ai_gym analytics config distance_calculation heatmap instance_segmentation object_blurrer object_counter
  object_cropper parking_management queue_management region_counter security_alarm similarity_search solutions
  speed_estimation streamlit_inference templates/ trackzone vision_eye
trackers: basetrack bot_sort byte_tracker deep_oc_sort fast_tracker oc_sort track track_tracker utils/
utils: autobatch autodevice benchmarks callbacks/ checks cpu dist downloads errors events export/ files git instance
  logger loss/ metrics nms ops patches plotting set_logging/ tal/ torch_utils tqdm triton tuner uploads
cfg.datasets:
cfg.models: v10/ v3/ v5/ v6/ v8/ v9/
cfg.trackers:
data.explorer: explorer gui/ utils
data.scripts:
hub.google:
models.fastsam: model predict prompt utils val
models.nas: model predict val
models.rtdetr: model predict train val
models.sam: amg build build_sam3 model modules/ predict/ sam3/
models.utils: loss ops
models.yolo: classify/ depth/ detect/ model obb/ pose/ segment/ semantic/ world/ yoloe/
nn.backends: ascend axelera base coreai coreml deepx executorch hailo litert mnn ncnn onnx openvino paddle pytorch qnn
  rknn tensorflow tensorrt triton
nn.modules: activation block/ conv head transformer utils
solutions.templates:
trackers.utils: gmc kalman_filter matching reid stracks
utils.callbacks: base clearml comet dvc hub mlflow neptune platform raytune tensorboard wb
utils.export: ascend axelera coreai coreml deepx engine executorch imx litert mnn ncnn onnx openvino paddle qnn rknn
  tensorflow torchscript xilinx
cfg.models.v10:
cfg.models.v3:
cfg.models.v5:
cfg.models.v6:
cfg.models.v8:
cfg.models.v9:
data.explorer.gui: dash
models.sam.modules: blocks decoders encoders memory_attention sam tiny_encoder transformer utils
models.sam.sam3: decoder encoder geometry_encoders maskformer_segmentation model_misc necks sam3_image text_encoder_ve
  vitdet vl_combiner
models.yolo.classify: predict train val
models.yolo.depth: calibrate predict train val
models.yolo.detect: predict train val
models.yolo.obb: predict train val
models.yolo.pose: predict train val
models.yolo.segment: predict train val
models.yolo.semantic: predict train val
models.yolo.world: train train_world val
models.yolo.yoloe: predict train train_seg val
"""
#: A module, and its names.
NAMES = """
data: BaseDataset ClassificationDataset GroundingDataset PolygonSemanticDataset SemanticDataset YOLOConcatDataset
  YOLODataset YOLOMultiModalDataset annotator augment base build build_dataloader build_grounding build_yolo_dataset
  converter dataset explorer load_inference_source loaders scripts split split_dota utils
engine: exporter model predictor results trainer tuner validator
hub: Auth HUBClient HUBDatasetStats HUBTrainingSession HUB_API_ROOT HUB_WEB_ROOT LOGGER PREFIX SETTINGS auth
  check_dataset checks events export_fmts_hub export_model get_export google login logout requests reset_model session
  utils
nn: BaseModel ClassificationModel DetectionModel SegmentationModel attempt_load_one_weight attempt_load_weights
  autobackend backends distill_model guess_model_scale guess_model_task load_checkpoint modules parse_model tasks
  text_model torch_safe_load yaml_model_load
optim: MuSGD muon
solutions: AIGym Analytics DistanceCalculation Heatmap Inference InstanceSegmentation ObjectBlurrer ObjectCounter
  ObjectCropper ParkingManagement ParkingPtsSelection QueueManager RegionCounter SearchApp SecurityAlarm SpeedEstimator
  TrackZone VisionEye VisualAISearch ai_gym analytics config distance_calculation heatmap inference
  instance_segmentation object_blurrer object_counter object_cropper parking_management queue_management region_counter
  security_alarm similarity_search solutions speed_estimation streamlit_inference templates trackzone vision_eye
trackers: BOTSORT BYTETracker DeepOCSORT FASTTracker OCSORT TRACKTRACK basetrack bot_sort byte_tracker deep_oc_sort
  fast_tracker oc_sort register_tracker track track_tracker utils
"""
