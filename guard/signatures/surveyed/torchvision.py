"""torchvision: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "torchvision 0.16.2 0.29.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: datasets/ extension image image_stable io/ models/ ops/ transforms/ tv_tensors/ utils version
datasets: caltech celeba cifar cityscapes clevr coco country211 dtd eurosat fakedata fer2013 fgvc_aircraft flickr
  flowers102 folder food101 gtsrb hmdb51 imagenet imagenette inaturalist kinetics kitti lfw lsun mnist moving_mnist
  omniglot oxford_iiit_pet pcam phototour places365 rendered_sst2 samplers/ sbd sbu semeion stanford_cars stl10 sun397
  svhn ucf101 usps utils video_utils vision voc widerface
io: image video video_reader
models: alexnet convnext densenet detection/ efficientnet feature_extraction googlenet inception maxvit mnasnet
  mobilenet mobilenetv2 mobilenetv3 optical_flow/ quantization/ regnet resnet segmentation/ shufflenetv2 squeezenet
  swin_transformer vgg video/ vision_transformer
ops: boxes ciou_loss deform_conv diou_loss drop_block feature_pyramid_network focal_loss giou_loss misc poolers
  ps_roi_align ps_roi_pool roi_align roi_pool stochastic_depth
transforms: _functional_video/ _transforms_video/ autoaugment functional/ functional_pil functional_tensor transforms
  v2/
tv_tensors:
datasets.samplers: clip_sampler
models.detection: anchor_utils backbone_utils faster_rcnn fcos generalized_rcnn image_list keypoint_rcnn mask_rcnn
  retinanet roi_heads rpn ssd ssdlite transform
models.optical_flow: raft
models.quantization: googlenet inception mobilenet mobilenetv2 mobilenetv3 resnet shufflenetv2 utils
models.segmentation: deeplabv3 fcn lraspp
models.video: mvit resnet s3d swin_transformer
transforms.v2: functional/
transforms.v2.functional:
"""
#: A module, and its names.
NAMES = """
: Module datasets disable_beta_transforms_warning extension get_image_backend get_video_backend image image_stable io
  message models ops os set_image_backend set_video_backend torch transforms tv_tensors utils version warnings
io: Any Dict ImageReadMode Iterator Timebase VideoMetaData VideoReader decode_avif decode_gif decode_heic decode_image
  decode_jpeg decode_png decode_webp encode_jpeg encode_png image read_file read_image read_video read_video_timestamps
  torch video video_reader write_file write_jpeg write_png write_video
models: AlexNet AlexNet_Weights Any AnyStage BasicBlock BasicConv2d BlockParams Bottleneck BottleneckTransform CNBlock
  CNBlockConfig Callable Conv2dNormActivation ConvNeXt ConvNeXt_Base_Weights ConvNeXt_Large_Weights
  ConvNeXt_Small_Weights ConvNeXt_Tiny_Weights ConvStemConfig DenseNet DenseNet121_Weights DenseNet161_Weights
  DenseNet169_Weights DenseNet201_Weights Dict EfficientNet EfficientNet_B0_Weights EfficientNet_B1_Weights
  EfficientNet_B2_Weights EfficientNet_B3_Weights EfficientNet_B4_Weights EfficientNet_B5_Weights
  EfficientNet_B6_Weights EfficientNet_B7_Weights EfficientNet_V2_L_Weights EfficientNet_V2_M_Weights
  EfficientNet_V2_S_Weights Encoder EncoderBlock F Fire FusedMBConv FusedMBConvConfig GoogLeNet GoogLeNetOutputs
  GoogLeNet_Weights ImageClassification Inception Inception3 InceptionA InceptionAux InceptionB InceptionC InceptionD
  InceptionE InceptionOutputs Inception_V3_Weights InterpolationMode InvertedResidual InvertedResidualConfig
  LayerNorm2d List MBConv MBConvConfig MLP MLPBlock MNASNet MNASNet0_5_Weights MNASNet0_75_Weights MNASNet1_0_Weights
  MNASNet1_3_Weights MaxVit MaxVitBlock MaxVitLayer MaxVit_T_Weights MobileNetV2 MobileNetV3 MobileNet_V2_Weights
  MobileNet_V3_Large_Weights MobileNet_V3_Small_Weights NamedTuple Optional OrderedDict PartitionAttentionLayer
  PatchMerging PatchMergingV2 Permute RegNet RegNet_X_16GF_Weights RegNet_X_1_6GF_Weights RegNet_X_32GF_Weights
  RegNet_X_3_2GF_Weights RegNet_X_400MF_Weights RegNet_X_800MF_Weights RegNet_X_8GF_Weights RegNet_Y_128GF_Weights
  RegNet_Y_16GF_Weights RegNet_Y_1_6GF_Weights RegNet_Y_32GF_Weights RegNet_Y_3_2GF_Weights RegNet_Y_400MF_Weights
  RegNet_Y_800MF_Weights RegNet_Y_8GF_Weights RelativePositionalMultiHeadAttention ResBottleneckBlock
  ResNeXt101_32X8D_Weights ResNeXt101_64X4D_Weights ResNeXt50_32X4D_Weights ResNet ResNet101_Weights ResNet152_Weights
  ResNet18_Weights ResNet34_Weights ResNet50_Weights SElayer Sequence ShiftedWindowAttention ShiftedWindowAttentionV2
  ShuffleNetV2 ShuffleNet_V2_X0_5_Weights ShuffleNet_V2_X1_0_Weights ShuffleNet_V2_X1_5_Weights
  ShuffleNet_V2_X2_0_Weights SimpleStemIN SqueezeExcitation SqueezeNet SqueezeNet1_0_Weights SqueezeNet1_1_Weights
  StochasticDepth SwapAxes SwinTransformer SwinTransformerBlock SwinTransformerBlockV2 Swin_B_Weights Swin_S_Weights
  Swin_T_Weights Swin_V2_B_Weights Swin_V2_S_Weights Swin_V2_T_Weights Tensor Tuple Type Union VGG VGG11_BN_Weights
  VGG11_Weights VGG13_BN_Weights VGG13_Weights VGG16_BN_Weights VGG16_Weights VGG19_BN_Weights VGG19_Weights
  ViT_B_16_Weights ViT_B_32_Weights ViT_H_14_Weights ViT_L_16_Weights ViT_L_32_Weights VisionTransformer Weights
  WeightsEnum Wide_ResNet101_2_Weights Wide_ResNet50_2_Weights WindowDepartition WindowPartition alexnet cast cfgs
  channel_shuffle conv1x1 conv3x3 convnext convnext_base convnext_large convnext_small convnext_tiny copy cp dataclass
  densenet densenet121 densenet161 densenet169 densenet201 detection efficientnet efficientnet_b0 efficientnet_b1
  efficientnet_b2 efficientnet_b3 efficientnet_b4 efficientnet_b5 efficientnet_b6 efficientnet_b7 efficientnet_v2_l
  efficientnet_v2_m efficientnet_v2_s feature_extraction get_model get_model_builder get_model_weights get_weight
  googlenet handle_legacy_interface inception inception_v3 init interpolate_embeddings list_models make_layers math
  maxvit maxvit_t mnasnet mnasnet0_5 mnasnet0_75 mnasnet1_0 mnasnet1_3 mobilenet mobilenet_v2 mobilenet_v3_large
  mobilenet_v3_small mobilenetv2 mobilenetv3 mv2_all mv3_all namedtuple nn np optical_flow partial quantization re
  register_model regnet regnet_x_16gf regnet_x_1_6gf regnet_x_32gf regnet_x_3_2gf regnet_x_400mf regnet_x_800mf
  regnet_x_8gf regnet_y_128gf regnet_y_16gf regnet_y_1_6gf regnet_y_32gf regnet_y_3_2gf regnet_y_400mf regnet_y_800mf
  regnet_y_8gf resnet resnet101 resnet152 resnet18 resnet34 resnet50 resnext101_32x8d resnext101_64x4d resnext50_32x4d
  segmentation shifted_window_attention shufflenet_v2_x0_5 shufflenet_v2_x1_0 shufflenet_v2_x1_5 shufflenet_v2_x2_0
  shufflenetv2 squeezenet squeezenet1_0 squeezenet1_1 swin_b swin_s swin_t swin_transformer swin_v2_b swin_v2_s
  swin_v2_t torch vgg vgg11 vgg11_bn vgg13 vgg13_bn vgg16 vgg16_bn vgg19 vgg19_bn video vision_transformer vit_b_16
  vit_b_32 vit_h_14 vit_l_16 vit_l_32 warnings wide_resnet101_2 wide_resnet50_2
ops: Conv2dNormActivation Conv3dNormActivation DeformConv2d DropBlock2d DropBlock3d FeaturePyramidNetwork
  FrozenBatchNorm2d MLP MultiScaleRoIAlign PSRoIAlign PSRoIPool Permute RoIAlign RoIPool SqueezeExcitation
  StochasticDepth batched_nms box_area box_convert box_iou boxes ciou_loss clip_boxes_to_image complete_box_iou
  complete_box_iou_loss deform_conv deform_conv2d diou_loss distance_box_iou distance_box_iou_loss drop_block
  drop_block2d drop_block3d feature_pyramid_network focal_loss generalized_box_iou generalized_box_iou_loss giou_loss
  masks_to_boxes misc nms poolers ps_roi_align ps_roi_pool remove_small_boxes roi_align roi_pool sigmoid_focal_loss
  stochastic_depth
transforms: AugMix AutoAugment AutoAugmentPolicy CenterCrop ColorJitter Compose ConvertImageDtype Dict ElasticTransform
  Enum F FiveCrop GaussianBlur Grayscale InterpolationMode Lambda LinearTransformation List Normalize Optional
  PILToTensor Pad RandAugment RandomAdjustSharpness RandomAffine RandomApply RandomAutocontrast RandomChoice RandomCrop
  RandomEqualize RandomErasing RandomGrayscale RandomHorizontalFlip RandomInvert RandomOrder RandomPerspective
  RandomPosterize RandomResizedCrop RandomRotation RandomSolarize RandomTransforms RandomVerticalFlip Resize Sequence
  TenCrop Tensor ToPILImage ToTensor TrivialAugmentWide Tuple Union accimage autoaugment functional functional_pil
  functional_tensor math numbers random torch transforms v2 warnings
tv_tensors: BoundingBoxFormat BoundingBoxes Image KeyPoints Mask TVTensor Video is_rotated_bounding_format
  set_return_type torch wrap
utils: Any BinaryIO FunctionType Image ImageColor ImageDraw ImageFont List Optional PILLOW_VERSION_STRING Tuple Union
  collections draw_bounding_boxes draw_keypoints draw_segmentation_masks flow_to_image make_grid math np pathlib repeat
  save_image torch warnings
version: cuda git_version
"""
