"""openvino: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "openvino 2024.3.0 2026.4.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
cmake:
experimental:
frontend: frontend jax/ onnx/ paddle/ pytorch/ tensorflow/
helpers: packing
include: oneapi/ openvino/ tbb/
libs: libopenvino_auto_batch_plugin libopenvino_auto_plugin libopenvino_hetero_plugin libopenvino_intel_cpu_plugin
  libopenvino_intel_gpu_plugin libopenvino_intel_npu_plugin
op: util/
opset1: ops
opset10: ops
opset11: ops
opset12: ops
opset13: ops
opset14: ops
opset15: ops
opset16: ops
opset17: ops
opset2: ops
opset3: ops
opset4: ops
opset5: ops
opset6: ops
opset7: ops
opset8: ops
opset9: ops
passes: graph_rewrite manager
preprocess: torchvision/
properties: device/ hint/ intel_auto/ intel_cpu/ intel_gpu/ intel_npu/ log/ streams/
runtime: exceptions ie_api op/ opset1/ opset10/ opset11/ opset12/ opset13/ opset14/ opset15/ opset2/ opset3/ opset4/
  opset5/ opset6/ opset7/ opset8/ opset9/ opset_utils passes/ properties/ utils/
torch:
utils: broadcasting data_helpers/ decorators input_validation node_factory postponed_constant reduction types
frontend.jax: jaxpr_decoder passes py_jax_frontend utils
frontend.onnx: py_onnx_frontend
frontend.paddle: py_paddle_frontend
frontend.pytorch: compressed_tensors fx_decoder gptq inlined_extension module_extension ov_custom_ops patch_functions
  patch_model py_pytorch_frontend quantized torchdynamo/ ts_decoder utils
frontend.tensorflow: graph_iterator node_decoder py_tensorflow_frontend utils
include.oneapi: tbb/
include.openvino: c/ core/ frontend/ op/ opsets/ pass/ runtime/
include.tbb:
op.util:
preprocess.torchvision: preprocess_converter torchvision_preprocessing
properties.device:
properties.hint:
properties.intel_auto:
properties.intel_cpu:
properties.intel_gpu: hint/
properties.intel_npu:
properties.log:
properties.streams:
runtime.op: util/
runtime.opset1: ops
runtime.opset10: ops
runtime.opset11: ops
runtime.opset12: ops
runtime.opset13: ops
runtime.opset14: ops
runtime.opset15: ops
runtime.opset2: ops
runtime.opset3: ops
runtime.opset4: ops
runtime.opset5: ops
runtime.opset6: ops
runtime.opset7: ops
runtime.opset8: ops
runtime.opset9: ops
runtime.passes: graph_rewrite manager
runtime.properties: hint/
runtime.utils: broadcasting data_helpers/ decorators input_validation node_factory reduction types
utils.data_helpers: data_dispatcher wrappers
frontend.pytorch.torchdynamo: backend backend_utils compile decompositions execute export_decompositions op_support
  partition
include.oneapi.tbb: detail/
include.openvino.c: auto/ gpu/
include.openvino.core: descriptor/ preprocess/ type/
include.openvino.frontend: extension/ gguf/ onnx/ paddle/ pytorch/ tensorflow/ tensorflow_lite/
include.openvino.op: util/
include.openvino.opsets:
include.openvino.pass: pattern/
include.openvino.runtime: auto/ intel_cpu/ intel_gpu/ intel_npu/
properties.intel_gpu.hint:
runtime.op.util:
runtime.properties.hint:
runtime.utils.data_helpers: data_dispatcher wrappers
include.oneapi.tbb.detail:
include.openvino.c.auto:
include.openvino.c.gpu:
include.openvino.core.descriptor:
include.openvino.core.preprocess:
include.openvino.core.type:
include.openvino.frontend.extension:
include.openvino.frontend.gguf:
include.openvino.frontend.onnx: extension/
include.openvino.frontend.paddle: extension/
include.openvino.frontend.pytorch: extension/
include.openvino.frontend.tensorflow: extension/
include.openvino.frontend.tensorflow_lite: extension/
include.openvino.op.util:
include.openvino.pass.pattern: op/
include.openvino.runtime.auto:
include.openvino.runtime.intel_cpu:
include.openvino.runtime.intel_gpu: ocl/
include.openvino.runtime.intel_npu: level_zero/
include.openvino.frontend.onnx.extension:
include.openvino.frontend.paddle.extension:
include.openvino.frontend.pytorch.extension:
include.openvino.frontend.tensorflow.extension:
include.openvino.frontend.tensorflow_lite.extension:
include.openvino.pass.pattern.op:
include.openvino.runtime.intel_gpu.ocl:
include.openvino.runtime.intel_npu.level_zero:
"""
#: A module, and its names.
NAMES = """
: AsyncInferQueue AxisSet AxisVector CompiledModel ConstOutput Coordinate CoordinateDiff Core Dimension
  DiscreteTypeInfo Extension InferRequest Input Layout Model Node OVAny Op OpExtension Output PartialShape
  ProfilingInfo RTMap RemoteContext RemoteTensor Shape Strides Symbol Tensor TensorVector Type VAContext
  VASurfaceTensor Version cmake compile_model convert_model exceptions experimental frontend get_batch get_version
  helpers include inference_engine layout_helpers libs op opset1 opset10 opset11 opset12 opset13 opset14 opset15
  opset16 opset17 opset2 opset3 opset4 opset5 opset6 opset7 opset8 opset9 package_utils passes preprocess properties
  runtime save_model serialize set_batch shutdown tensor_from_file tools torch utils
exceptions: OVError OVTypeError UserInputError
experimental: evaluate_as_partial_shape evaluate_both_bounds set_element_type set_tensor_type
frontend: ConversionExtension DecoderTransformationExtension FrontEnd FrontEndManager GeneralFailure
  InitializationFailure InputModel NodeContext NotImplementedFailure OpConversionFailure OpExtension
  OpValidationFailure Place ProgressReporterExtension TelemetryExtension frontend get_version jax onnx paddle pytorch
  tensorflow
helpers: pack_data packing unpack_data
op: Constant Parameter Result assign if_op loop read_value tensor_iterator util
opset10: abs absolute acos acosh adaptive_avg_pool adaptive_max_pool add asin asinh assign atan atanh avg_pool
  batch_norm_inference batch_to_space binary_convolution broadcast bucketize ceil ceiling clamp concat constant convert
  convert_like convolution convolution_backprop_data cos cosh ctc_greedy_decoder ctc_greedy_decoder_seq_len ctc_loss
  cum_sum cumsum deformable_convolution deformable_psroi_pooling depth_to_space detection_output dft divide einsum elu
  embedding_bag_offsets_sum embedding_bag_packed_sum embedding_segments_sum equal erf exp extract_image_patches eye
  fake_quantize floor floor_mod gather gather_elements gather_nd gather_tree gelu generate_proposals greater
  greater_equal grid_sample grn group_convolution group_convolution_backprop_data gru_cell gru_sequence hard_sigmoid
  hsigmoid hswish i420_to_bgr i420_to_rgb idft if_op interpolate irdft is_finite is_inf is_nan less less_equal log
  log_softmax logical_and logical_not logical_or logical_xor loop lrn lstm_cell lstm_sequence matmul matrix_nms
  max_pool maximum minimum mish mod multiclass_nms multiply mvn negative non_max_suppression non_zero normalize_l2
  not_equal nv12_to_bgr nv12_to_rgb one_hot ops pad parameter power prelu prior_box prior_box_clustered proposal
  psroi_pooling random_uniform range rdft read_value reduce_l1 reduce_l2 reduce_logical_and reduce_logical_or
  reduce_max reduce_mean reduce_min reduce_prod reduce_sum region_yolo relu reorg_yolo reshape result reverse_sequence
  rnn_cell rnn_sequence roi_align roi_pooling roll round scatter_elements_update scatter_nd_update scatter_update
  select selu shape_of shuffle_channels sigmoid sign sin sinh slice softmax softplus softsign space_to_batch
  space_to_depth split sqrt squared_difference squeeze strided_slice subtract swish tan tanh tensor_iterator tile topk
  transpose unique unsqueeze variadic_split
opset11: abs absolute acos acosh adaptive_avg_pool adaptive_max_pool add asin asinh assign atan atanh avg_pool
  batch_norm_inference batch_to_space binary_convolution broadcast bucketize ceil ceiling clamp concat constant convert
  convert_like convolution convolution_backprop_data cos cosh ctc_greedy_decoder ctc_greedy_decoder_seq_len ctc_loss
  cum_sum cumsum deformable_convolution deformable_psroi_pooling depth_to_space detection_output dft divide einsum elu
  embedding_bag_offsets_sum embedding_bag_packed_sum embedding_segments_sum equal erf exp extract_image_patches eye
  fake_quantize floor floor_mod gather gather_elements gather_nd gather_tree gelu generate_proposals greater
  greater_equal grid_sample grn group_convolution group_convolution_backprop_data gru_cell gru_sequence hard_sigmoid
  hsigmoid hswish i420_to_bgr i420_to_rgb idft if_op interpolate irdft is_finite is_inf is_nan less less_equal log
  log_softmax logical_and logical_not logical_or logical_xor loop lrn lstm_cell lstm_sequence matmul matrix_nms
  max_pool maximum minimum mish mod multiclass_nms multiply mvn negative non_max_suppression non_zero normalize_l2
  not_equal nv12_to_bgr nv12_to_rgb one_hot ops pad parameter power prelu prior_box prior_box_clustered proposal
  psroi_pooling random_uniform range rdft read_value reduce_l1 reduce_l2 reduce_logical_and reduce_logical_or
  reduce_max reduce_mean reduce_min reduce_prod reduce_sum region_yolo relu reorg_yolo reshape result reverse_sequence
  rnn_cell rnn_sequence roi_align roi_pooling roll round scatter_elements_update scatter_nd_update scatter_update
  select selu shape_of shuffle_channels sigmoid sign sin sinh slice softmax softplus softsign space_to_batch
  space_to_depth split sqrt squared_difference squeeze strided_slice subtract swish tan tanh tensor_iterator tile topk
  transpose unique unsqueeze variadic_split
opset12: abs absolute acos acosh adaptive_avg_pool adaptive_max_pool add asin asinh assign atan atanh avg_pool
  batch_norm_inference batch_to_space binary_convolution broadcast bucketize ceil ceiling clamp concat constant convert
  convert_like convolution convolution_backprop_data cos cosh ctc_greedy_decoder ctc_greedy_decoder_seq_len ctc_loss
  cum_sum cumsum deformable_convolution deformable_psroi_pooling depth_to_space detection_output dft divide einsum elu
  embedding_bag_offsets_sum embedding_bag_packed_sum embedding_segments_sum equal erf exp extract_image_patches eye
  fake_quantize floor floor_mod gather gather_elements gather_nd gather_tree gelu generate_proposals greater
  greater_equal grid_sample grn group_convolution group_convolution_backprop_data group_normalization gru_cell
  gru_sequence hard_sigmoid hsigmoid hswish i420_to_bgr i420_to_rgb idft if_op interpolate irdft is_finite is_inf
  is_nan less less_equal log log_softmax logical_and logical_not logical_or logical_xor loop lrn lstm_cell
  lstm_sequence matmul matrix_nms max_pool maximum minimum mish mod multiclass_nms multiply mvn negative
  non_max_suppression non_zero normalize_l2 not_equal nv12_to_bgr nv12_to_rgb one_hot ops pad parameter power prelu
  prior_box prior_box_clustered proposal psroi_pooling random_uniform range rdft read_value reduce_l1 reduce_l2
  reduce_logical_and reduce_logical_or reduce_max reduce_mean reduce_min reduce_prod reduce_sum region_yolo relu
  reorg_yolo reshape result reverse_sequence rnn_cell rnn_sequence roi_align roi_pooling roll round
  scatter_elements_update scatter_nd_update scatter_update select selu shape_of shuffle_channels sigmoid sign sin sinh
  slice softmax softplus softsign space_to_batch space_to_depth split sqrt squared_difference squeeze strided_slice
  subtract swish tan tanh tensor_iterator tile topk transpose unique unsqueeze variadic_split
opset13: abs absolute acos acosh adaptive_avg_pool adaptive_max_pool add asin asinh assign atan atanh avg_pool
  batch_norm_inference batch_to_space binary_convolution bitwise_and bitwise_not bitwise_or bitwise_xor broadcast
  bucketize ceil ceiling clamp concat constant convert convert_like convolution convolution_backprop_data cos cosh
  ctc_greedy_decoder ctc_greedy_decoder_seq_len ctc_loss cum_sum cumsum deformable_convolution deformable_psroi_pooling
  depth_to_space detection_output dft divide einsum elu embedding_bag_offsets_sum embedding_bag_packed_sum
  embedding_segments_sum equal erf exp extract_image_patches eye fake_convert fake_quantize floor floor_mod gather
  gather_elements gather_nd gather_tree gelu generate_proposals greater greater_equal grid_sample grn group_convolution
  group_convolution_backprop_data group_normalization gru_cell gru_sequence hard_sigmoid hsigmoid hswish i420_to_bgr
  i420_to_rgb idft if_op interpolate irdft is_finite is_inf is_nan less less_equal log log_softmax logical_and
  logical_not logical_or logical_xor loop lrn lstm_cell lstm_sequence matmul matrix_nms max_pool maximum minimum mish
  mod multiclass_nms multinomial multiply mvn negative nms_rotated non_max_suppression non_zero normalize_l2 not_equal
  nv12_to_bgr nv12_to_rgb one_hot ops pad parameter power prelu prior_box prior_box_clustered proposal psroi_pooling
  random_uniform range rdft read_value reduce_l1 reduce_l2 reduce_logical_and reduce_logical_or reduce_max reduce_mean
  reduce_min reduce_prod reduce_sum region_yolo relu reorg_yolo reshape result reverse_sequence rnn_cell rnn_sequence
  roi_align roi_pooling roll round scaled_dot_product_attention scatter_elements_update scatter_nd_update
  scatter_update select selu shape_of shuffle_channels sigmoid sign sin sinh slice softmax softplus softsign
  space_to_batch space_to_depth split sqrt squared_difference squeeze strided_slice subtract swish tan tanh
  tensor_iterator tile topk transpose unique unsqueeze variadic_split
opset14: abs absolute acos acosh adaptive_avg_pool adaptive_max_pool add asin asinh assign atan atanh avg_pool
  batch_norm_inference batch_to_space binary_convolution bitwise_and bitwise_not bitwise_or bitwise_xor broadcast
  bucketize ceil ceiling clamp concat constant convert convert_like convert_promote_types convolution
  convolution_backprop_data cos cosh ctc_greedy_decoder ctc_greedy_decoder_seq_len ctc_loss cum_sum cumsum
  deformable_convolution deformable_psroi_pooling depth_to_space detection_output dft divide einsum elu
  embedding_bag_offsets_sum embedding_bag_packed_sum embedding_segments_sum equal erf exp extract_image_patches eye
  fake_convert fake_quantize floor floor_mod gather gather_elements gather_nd gather_tree gelu generate_proposals
  greater greater_equal grid_sample grn group_convolution group_convolution_backprop_data group_normalization gru_cell
  gru_sequence hard_sigmoid hsigmoid hswish i420_to_bgr i420_to_rgb idft if_op interpolate inverse irdft is_finite
  is_inf is_nan less less_equal log log_softmax logical_and logical_not logical_or logical_xor loop lrn lstm_cell
  lstm_sequence matmul matrix_nms max_pool maximum minimum mish mod multiclass_nms multinomial multiply mvn negative
  nms_rotated non_max_suppression non_zero normalize_l2 not_equal nv12_to_bgr nv12_to_rgb one_hot ops pad parameter
  power prelu prior_box prior_box_clustered proposal psroi_pooling random_uniform range rdft read_value reduce_l1
  reduce_l2 reduce_logical_and reduce_logical_or reduce_max reduce_mean reduce_min reduce_prod reduce_sum region_yolo
  relu reorg_yolo reshape result reverse_sequence rnn_cell rnn_sequence roi_align roi_pooling roll round
  scaled_dot_product_attention scatter_elements_update scatter_nd_update scatter_update select selu shape_of
  shuffle_channels sigmoid sign sin sinh slice softmax softplus softsign space_to_batch space_to_depth split sqrt
  squared_difference squeeze strided_slice subtract swish tan tanh tensor_iterator tile topk transpose unique unsqueeze
  variadic_split
opset17: erfinv grouped_matmul ops
opset1: abs absolute acos add asin atan avg_pool batch_norm_inference binary_convolution broadcast ceil ceiling clamp
  concat constant convert convert_like convolution convolution_backprop_data cos cosh ctc_greedy_decoder
  deformable_convolution deformable_psroi_pooling depth_to_space detection_output divide elu equal erf exp
  fake_quantize floor floor_mod gather gather_tree greater greater_equal grn group_convolution
  group_convolution_backprop_data hard_sigmoid interpolate less less_equal log logical_and logical_not logical_or
  logical_xor lrn lstm_cell matmul max_pool maximum minimum mod multiply negative non_max_suppression normalize_l2
  not_equal one_hot ops pad parameter power prelu prior_box prior_box_clustered proposal psroi_pooling range
  reduce_logical_and reduce_logical_or reduce_max reduce_mean reduce_min reduce_prod reduce_sum region_yolo relu
  reshape result reverse_sequence select selu shape_of sigmoid sign sin sinh softmax space_to_depth split sqrt
  squared_difference squeeze strided_slice subtract tan tanh tensor_iterator tile topk transpose unsqueeze
  variadic_split
opset2: abs absolute acos add asin atan avg_pool batch_norm_inference batch_to_space binary_convolution broadcast ceil
  ceiling clamp concat constant convert convert_like convolution convolution_backprop_data cos cosh ctc_greedy_decoder
  deformable_convolution deformable_psroi_pooling depth_to_space detection_output divide elu equal erf exp
  fake_quantize floor floor_mod gather gather_tree gelu greater greater_equal grn group_convolution
  group_convolution_backprop_data hard_sigmoid interpolate less less_equal log logical_and logical_not logical_or
  logical_xor lrn lstm_cell matmul max_pool maximum minimum mod multiply mvn negative non_max_suppression normalize_l2
  not_equal one_hot ops pad parameter power prelu prior_box prior_box_clustered proposal psroi_pooling range
  reduce_logical_and reduce_logical_or reduce_max reduce_mean reduce_min reduce_prod reduce_sum region_yolo relu
  reorg_yolo reshape result reverse_sequence roi_pooling select selu shape_of sigmoid sign sin sinh softmax
  space_to_batch space_to_depth split sqrt squared_difference squeeze strided_slice subtract tan tanh tensor_iterator
  tile topk transpose unsqueeze variadic_split
package_utils: Any Callable LazyLoader ModuleType Optional Path classproperty deprecated deprecatedclassproperty
  get_cmake_path importlib os sys wraps
passes: AnyInput BackwardGraphRewrite ConstantFolding ConvertFP32ToFP16 GraphRewrite LowLatency2 MakeStateful Manager
  Matcher MatcherPass ModelPass Optional Or PassBase Predicate Serialize Version VisualizeTree WrapType attrs_match
  consumers_count graph_rewrite has_static_dim has_static_dims has_static_rank has_static_shape manager rank_equals
  shape_matches type_matches type_matches_any
tools: benchmark ovc
torch: backend
utils: Any Callable Path broadcasting classproperty data_helpers decorators deprecated deprecatedclassproperty
  get_cmake_path input_validation make_postponed_constant node_factory numpy_to_c os postponed_constant reduction
  replace_node replace_output_update_name sys types wraps
"""
