"""onnx: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "onnx 1.17.0 1.23.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: backend/ bin/ checker common/ compose/ defs/ external_data_helper frontend/ fuzz/ gen_proto helper hub inliner/
  mapping model_container numpy_helper onnx_cpp2py_export/ onnx_data_pb onnx_data_pb2/ onnx_ml_pb2/
  onnx_operators_ml_pb2/ onnx_operators_pb onnx_pb parser printer reference/ serialization shape_inference/ subbyte
  test/ tools/ utils/ version version_converter/
backend: base sample/ test/
bin: checker
common:
defs: controlflow/ gen_doc gen_shape_inference_information generator/ image/ logical/ math/ nn/ object_detection/
  optional/ preview/ quantization/ reduction/ rnn/ sequence/ tensor/ text/ traditionalml/ training/
frontend:
fuzz: fuzz_checker fuzz_compose fuzz_model_loader fuzz_parser fuzz_shape_inference fuzz_version_converter
  make_seed_corpus
inliner:
onnx_cpp2py_export:
reference: custom_element_types op_run ops/ ops_optimized/ reference_evaluator shape_annotation_checker
shape_inference:
tools: net_drawer replace_constants update_model_dims
version_converter: adapters/
backend.sample: ops/
defs.controlflow:
defs.generator:
defs.image:
defs.logical:
defs.math:
defs.nn:
defs.object_detection:
defs.optional:
defs.preview:
defs.quantization:
defs.reduction:
defs.rnn:
defs.sequence:
defs.tensor:
defs.text:
defs.traditionalml:
defs.training:
reference.ops: aionnx_preview/ aionnx_preview_training/ aionnxml/ experimental/ op_abs op_acos op_acosh op_add
  op_affine_grid op_and op_argmax op_argmin op_asin op_asinh op_atan op_atanh op_attention op_attribute_has_value
  op_average_pool op_batch_normalization op_bernoulli op_bitcast op_bitshift op_bitwise_and op_bitwise_not
  op_bitwise_or op_bitwise_xor op_blackman_window op_cast op_cast_like op_causal_conv_with_state op_ceil op_celu
  op_center_crop_pad op_clip op_col2im op_compress op_concat op_concat_from_sequence op_constant op_constant_of_shape
  op_conv op_conv_integer op_conv_transpose op_cos op_cosh op_cum_prod op_cum_sum op_deform_conv op_depth_to_space
  op_dequantize_linear op_det op_dft op_div op_dropout op_dynamic_quantize_linear op_einsum op_elu op_equal op_erf
  op_exp op_expand op_eyelike op_flatten op_floor op_gather op_gather_elements op_gathernd op_gemm
  op_global_average_pool op_global_max_pool op_greater op_greater_or_equal op_grid_sample op_gru op_hamming_window
  op_hann_window op_hard_sigmoid op_hardmax op_identity op_if op_image_decoder op_instance_normalization op_isinf
  op_isnan op_layer_normalization op_leaky_relu op_less op_less_or_equal op_linear_attention op_log op_log_softmax
  op_loop op_lp_normalization op_lp_pool op_lrn op_lstm op_matmul op_matmul_integer op_max op_max_pool op_max_unpool
  op_mean op_mel_weight_matrix op_min op_mod op_mul op_neg op_negative_log_likelihood_loss op_non_max_suppression
  op_non_zero op_not op_one_hot op_optional op_optional_get_element op_optional_has_element op_or op_pad op_pool_common
  op_pow op_prelu op_qlinear_conv op_qlinear_matmul op_quantize_linear op_random_normal op_random_normal_like
  op_random_uniform op_random_uniform_like op_range op_reciprocal op_reduce_l1 op_reduce_l2 op_reduce_log_sum
  op_reduce_log_sum_exp op_reduce_max op_reduce_mean op_reduce_min op_reduce_prod op_reduce_sum op_reduce_sum_square
  op_regex_full_match op_relu op_reshape op_resize op_reverse_sequence op_rms_normalization op_rnn op_roi_align
  op_rotary_embedding op_round op_scan op_scatter_elements op_scatternd op_selu op_sequence_at op_sequence_construct
  op_sequence_empty op_sequence_erase op_sequence_insert op_sequence_length op_sequence_map op_shape op_shrink
  op_sigmoid op_sign op_sin op_sinh op_size op_slice op_softmax op_softmax_cross_entropy_loss op_softplus op_softsign
  op_space_to_depth op_split op_split_to_sequence op_sqrt op_squeeze op_stft op_string_concat op_string_normalizer
  op_string_split op_sub op_sum op_swiglu op_swish op_tan op_tanh op_tensor_scatter op_tfidf_vectorizer
  op_thresholded_relu op_tile op_topk op_transpose op_trilu op_unique op_unsqueeze op_upsample op_where op_xor
reference.ops_optimized: op_conv_optimized
version_converter.adapters:
backend.sample.ops: abs
reference.ops.aionnx_preview: op_flex_attention
reference.ops.aionnx_preview_training: op_adagrad op_adam op_momentum
reference.ops.aionnxml: op_array_feature_extractor op_binarizer op_dict_vectorizer op_feature_vectorizer op_imputer
  op_label_encoder op_linear_classifier op_linear_regressor op_normalizer op_one_hot_encoder op_scaler
  op_svm_classifier op_svm_helper op_svm_regressor op_tree_ensemble op_tree_ensemble_classifier op_tree_ensemble_helper
  op_tree_ensemble_regressor
reference.ops.experimental: op_im2col
"""
#: A module, and its names.
NAMES = """
: AttributeProto DeviceConfigurationProto EXPERIMENTAL FunctionProto GraphProto IO IR_VERSION IR_VERSION_2017_10_10
  IR_VERSION_2017_10_30 IR_VERSION_2017_11_3 IR_VERSION_2019_1_22 IR_VERSION_2019_3_18 IR_VERSION_2019_9_19
  IR_VERSION_2020_5_8 IR_VERSION_2021_7_30 IR_VERSION_2023_5_5 IR_VERSION_2024_3_25 IntIntListEntryProto Literal
  MapProto ModelProto NodeDeviceConfigurationProto NodeProto ONNX_ML OperatorProto OperatorSetIdProto OperatorSetProto
  OperatorStatus OptionalProto STABLE Sequence SequenceProto ShardedDimProto ShardingSpecProto SimpleShardedDimProto
  SparseTensorProto StringStringEntryProto TensorAnnotation TensorProto TensorShapeProto TrainingInfoProto TypeProto
  Union ValueInfoProto Version annotations backend bin checker common compose convert_model_to_external_data defs
  external_data_helper frontend fuzz gen_proto helper hub importlib inliner load load_external_data_for_model
  load_from_string load_model load_model_from_string load_tensor load_tensor_from_string mapping model_container
  numpy_helper onnx_cpp2py_export onnx_data_pb onnx_data_pb2 onnx_ml_pb2 onnx_operators_ml_pb2 onnx_operators_pb
  onnx_pb os parser printer reference save save_model save_tensor serialization shape_inference subbyte test tools
  typing utils version version_converter write_external_data_tensors
backend: base sample test
bin: checker
checker: Any AttributeProto C Callable DEFAULT_CONTEXT FuncType FunctionProto GraphProto IR_VERSION
  LEXICAL_SCOPE_CONTEXT MAXIMUM_PROTOBUF Message ModelProto NodeProto SparseTensorProto TYPE_CHECKING TensorProto
  TypeVar ValidationError ValueInfoProto annotations check_attribute check_function check_graph check_model check_node
  check_sparse_tensor check_tensor check_value_info onnx os sys
compose: AttributeProto GraphProto ModelProto MutableMapping TYPE_CHECKING TensorProto add_prefix add_prefix_graph
  annotations check_overlapping_names checker expand_out_dim expand_out_dim_graph helper merge_graphs merge_models
  utils
defs: AI_ONNX_PREVIEW_DOMAIN AI_ONNX_PREVIEW_TRAINING_DOMAIN AttributeProto C FunctionProto ONNX_DOMAIN ONNX_ML_DOMAIN
  OpSchema SchemaError annotations controlflow deregister_schema gen_doc gen_shape_inference_information generator
  get_all_schemas get_all_schemas_with_history get_function_ops get_schema has image logical math nn object_detection
  onnx onnx_ml_opset_version onnx_opset_version optional preview quantization reduction register_schema rnn sequence
  tensor text traditionalml training
external_data_helper: AttributeProto Callable ExternalDataInfo FunctionProto GraphProto IO Iterable ModelProto
  TYPE_CHECKING TensorProto annotations c_checker chain convert_model_from_external_data convert_model_to_external_data
  load_external_data_for_model load_external_data_for_tensor onnx_checker os re remove_external_data_field
  save_external_data set_external_data sys uses_external_data uuid warnings write_external_data_tensors
gen_proto: DEFAULT_PACKAGE_NAME ELSE_ONNX_ML_REGEX ENDIF_ONNX_ML_REGEX IF_ONNX_ML_REGEX IMPORT_REGEX Iterable
  LITE_OPTION ML_REGEX OPTIONAL_REGEX PACKAGE_NAME_REGEX PROTO_SYNTAX_REGEX TYPE_CHECKING annotations argparse
  autogen_header convert convert_to_proto3 dedent gen_proto3_code glob main os process_ifs process_package_name qualify
  re subprocess translate
helper: Any AssignmentBindingType AttributeProto Callable Dict FunctionProto GraphProto IR_VERSION KeysView List
  MapProto ModelProto NodeProto OP_SET_ID_VERSION_MAP OperatorSetIdProto OptionalProto RepeatedCompositeFieldContainer
  Sequence SequenceProto SparseTensorProto TYPE_CHECKING TensorProto TensorShapeProto TrainingInfoProto Tuple TypeProto
  TypeVar Union VERSION_TABLE ValueInfoProto VersionMapType VersionRowType VersionTableType annotations cast
  collections create_op_set_id_version_map custom_np_types defs find_min_ir_version_for float32_to_bfloat16
  float32_to_float8e4m3 float32_to_float8e5m2 functools get_all_tensor_dtypes get_attribute_value get_node_attr_value
  google isnan k make_attribute make_attribute_ref make_empty_tensor_value_info make_function make_graph make_map
  make_map_type_proto make_model make_model_gen_version make_node make_operatorsetid make_opsetid make_optional
  make_optional_type_proto make_sequence make_sequence_type_proto make_sparse_tensor make_sparse_tensor_type_proto
  make_sparse_tensor_value_info make_tensor make_tensor_sequence_value_info make_tensor_type_proto
  make_tensor_value_info make_training_info make_value_info mapping math np np_dtype_to_tensor_dtype numbers onnx
  pack_float32_to_4bit printable_attribute printable_dim printable_graph printable_node printable_tensor_proto
  printable_type printable_value_info set_metadata_props set_model_props split_complex_to_pairs strip_doc_string struct
  subbyte tensor_dtype_to_field tensor_dtype_to_np_dtype tensor_dtype_to_storage_tensor_dtype tensor_dtype_to_string
  typing typing_extensions v
hub: Any BytesIO Dict HTTPError IO List ModelInfo annotations cast download_model_with_test_data get_dir get_model_info
  hashlib join json list_models load load_composite_model onnx os set_dir sys urlopen
inliner: C annotations inline_local_functions inline_selected_functions onnx
mapping: Any DeprecatedWarningDict Dict NP_TYPE_TO_TENSOR_TYPE NamedTuple OPTIONAL_ELEMENT_TYPE_TO_FIELD OptionalProto
  STORAGE_ELEMENT_TYPE_TO_FIELD STORAGE_TENSOR_TYPE_TO_FIELD SequenceProto TENSOR_TYPE_MAP TENSOR_TYPE_TO_NP_TYPE
  TENSOR_TYPE_TO_STORAGE_TENSOR_TYPE TensorDtypeMap TensorProto Union annotations cast k np tensor_dtype v value
  warnings
model_container: Any Iterable ModelContainer TYPE_CHECKING annotations c_checker ext_data make_large_model
  make_large_tensor_proto np onnx os sys
numpy_helper: Any MapProto OptionalProto Sequence SequenceProto TYPE_CHECKING TensorProto annotations
  bfloat16_to_float32 combine_pairs_to_complex convert_endian create_random_int custom_np_types float8e4m3_to_float32
  float8e5m2_to_float32 from_array from_dict from_list from_optional helper load_external_data_for_tensor math
  ml_dtypes np npt onnx saturate_cast subbyte sys to_array to_dict to_float8e8m0 to_list to_optional
  tobytes_little_endian unpack_int4 uses_external_data
parser: C ParseError annotations onnx parse_function parse_graph parse_model parse_node
printer: C annotations onnx to_text
reference: ReferenceEvaluator annotations custom_element_types op_run ops ops_optimized reference_evaluator
  shape_annotation_checker
serialization: Any Collection Optional ProtoSerializer Protocol TypeVar annotations google onnx registry typing
  warnings
shape_inference: AttributeProto C FunctionProto GraphInferencer IR_VERSION InferenceContext InferenceError ModelProto
  Sequence TYPE_CHECKING TypeProto annotations infer_function_output_types infer_node_outputs infer_shapes
  infer_shapes_path onnx os
subbyte: INT4_MAX INT4_MIN UINT4_MAX UINT4_MIN annotations float32_to_4bit_unpacked float32x2_to_4bitx2 np
  unpack_single_4bitx2
tools: net_drawer replace_constants update_model_dims
utils: Extractor FunctionProto ModelProto NodeProto TYPE_CHECKING TensorProto ValueInfoProto annotations deque
  extract_model onnx os tarfile
version: annotations git_version version warnings
version_converter: C ConvertError ModelProto adapters annotations convert_version onnx
"""
