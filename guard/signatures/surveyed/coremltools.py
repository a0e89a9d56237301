"""coremltools: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "coremltools 8.0 9.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: ComputeUnit/ convert/ converters/ libmilstoragepython libmodelpackage/ models/ optimize/ proto/ target/ test/ version
converters: libsvm/ mil/ sklearn/ xgboost/
models: array_feature_extractor compute_device compute_plan datatypes feature_vectorizer ml_program/ model
  nearest_neighbors/ neural_network/ pipeline tree_ensemble utils
optimize: _utils/ coreml/ torch/
proto: ArrayFeatureExtractor_pb2 AudioFeaturePrint_pb2 BayesianProbitRegressor_pb2 CategoricalMapping_pb2
  ClassConfidenceThresholding_pb2 CustomModel_pb2 DataStructures_pb2 DictVectorizer_pb2 FeatureTypes_pb2
  FeatureVectorizer_pb2 GLMClassifier_pb2 GLMRegressor_pb2 Gazetteer_pb2 Identity_pb2 Imputer_pb2
  ItemSimilarityRecommender_pb2 LinkedModel_pb2 MIL_pb2 Model_pb2 NamedParameters_pb2 NearestNeighbors_pb2
  NeuralNetwork_pb2 NonMaximumSuppression_pb2 Normalizer_pb2 OneHotEncoder_pb2 Parameters_pb2 SVM_pb2 Scaler_pb2
  SoundAnalysisPreprocessing_pb2 TextClassifier_pb2 TreeEnsemble_pb2 VisionFeaturePrint_pb2 WordEmbedding_pb2
  WordTagger_pb2
converters.libsvm:
converters.mil: Program/ backend/ conftest converter debugging_utils experimental/ frontend/ input_types mil/
  test_inputs_outputs_shape testing_reqs testing_utils
converters.sklearn:
converters.xgboost:
models.ml_program: compression_utils experimental/
models.nearest_neighbors: builder
models.neural_network: builder flexible_shape_utils optimization_utils printer quantization_utils spec_inspection_utils
  update_optimizer_utils utils
optimize.coreml: _utils/ experimental/
optimize.torch: _utils/ base_model_optimizer layerwise_compression/ optimization_config palettization/ pruning/
  quantization/
converters.mil.backend: backend_helper mil/ nn/
converters.mil.experimental: passes/
converters.mil.frontend: milproto/ tensorflow/ tensorflow2/ torch/
converters.mil.mil: block builder input_type operation ops/ passes/ program scope tests/ types/ utils var visitors/
models.ml_program.experimental: async_wrapper compute_plan_utils debugging_utils model_structure_path perf_utils
  remote_device torch/
optimize.coreml.experimental: test_post_training_quantization
optimize.torch.layerwise_compression: algorithms input_cacher layerwise_compressor
optimize.torch.palettization: fake_palettize palettization_config palettizer post_training_palettization
  sensitive_k_means/
optimize.torch.pruning: magnitude_pruner pruning_scheduler
optimize.torch.quantization: learnable_fake_quantize/ modules/ post_training_quantization quantization_config quantizer
converters.mil.backend.mil: helper load passes/ test_helper test_load
converters.mil.backend.nn: load mil_to_nn_mapping_registry op_mapping passes/
converters.mil.experimental.passes: generic_conv_batchnorm_fusion generic_conv_bias_fusion generic_conv_scale_fusion
  generic_layernorm_instancenorm_pattern_fusion generic_linear_bias_fusion generic_pass_infrastructure
converters.mil.frontend.milproto: helper load test_load
converters.mil.frontend.tensorflow: basic_graph_ops convert_utils converter dialect_ops dot_visitor load naming_utils
  ops parse parsed_tf_node ssa_passes/ test/ tf_graph_pass/ tf_op_registry tfssa
converters.mil.frontend.tensorflow2: converter load ops ssa_passes/ test/ tf_graph_pass/
converters.mil.frontend.torch: converter dialect_ops dim_order_ops exir_utils internal_graph load ops quantization_ops
  ssa_passes/ test/ torch_op_registry torchir_passes torchscript_utils utils
converters.mil.mil.ops: defs/ helper registry tests/
converters.mil.mil.passes: defs/ graph_pass helper pass_pipeline pass_registry tests/
converters.mil.mil.types: annotate get_type_info global_methods symbolic type_bool type_complex type_dict type_double
  type_globals_pseudo_type type_int type_list type_mapping type_spec type_state type_str type_tensor type_tuple
  type_unknown type_void
converters.mil.mil.visitors: dot_visitor
models.ml_program.experimental.torch: debugging_utils perf_utils
optimize.torch.quantization.modules: conv_transpose conv_transpose_fused fused_modules learnable_fake_quantize
  observers qat_modules quantized_modules
converters.mil.backend.mil.passes: adjust_io_to_supported_types fuse_activation_silu fuse_pow2_sqrt
  insert_image_preprocessing_op sanitize_name_strings test_passes
converters.mil.backend.nn.passes: alert_return_type_cast commingle_loop_vars conv1d_decomposition
  handle_return_inputs_as_outputs handle_return_unused_inputs handle_unused_inputs mlmodel_passes test_mlmodel_passes
  test_passes
converters.mil.frontend.tensorflow.ssa_passes: backfill_make_list_elem_type expand_tf_lstm test_passes
  tf_lstm_to_core_lstm
converters.mil.frontend.tensorflow.tf_graph_pass: cond_to_where constant_propagation delete_asserts delete_constant
  delete_disconnected_nodes functionalize_loops fuse_dilation_conv insert_get_tuple quantization_pass
  tensor_array_transform variable_node_transform visitors
converters.mil.frontend.tensorflow2.ssa_passes: remove_vacuous_cond test_v2_passes
converters.mil.frontend.tensorflow2.tf_graph_pass: rewrite_control_flow_functions
converters.mil.frontend.torch.ssa_passes: torch_tensor_assign_to_core torch_upsample_to_core_upsample
converters.mil.mil.ops.defs: complex_dialect_ops coreml_dialect/ iOS15/ iOS16/ iOS17/ iOS18/
converters.mil.mil.passes.defs: cleanup/ lower_complex_dialect_ops optimize_activation optimize_activation_quantization
  optimize_conv optimize_elementwise_binary optimize_linear optimize_normalization optimize_quantization
  optimize_repeat_ops optimize_state optimize_tensor_operation preprocess quantization/ randomize symbol_transform
  transformer
converters.mil.mil.ops.defs.coreml_dialect: ops
converters.mil.mil.ops.defs.iOS15: activation classify control_flow conv elementwise_binary elementwise_unary
  image_resizing linear normalization pool random recurrent reduction scatter_gather tensor_operation
  tensor_transformation
converters.mil.mil.ops.defs.iOS16: constexpr_ops image_resizing scatter_gather tensor_operation tensor_transformation
converters.mil.mil.ops.defs.iOS17: activation conv elementwise_unary image_resizing linear normalization
  quantization_ops recurrent reduction scatter_gather tensor_operation tensor_transformation
converters.mil.mil.ops.defs.iOS18: compression recurrent states tensor_transformation transformers
converters.mil.mil.passes.defs.cleanup: const_deduplication const_elimination/ dead_code_elimination
  dedup_op_and_var_names expand_dynamic_linear fuse_reduce_mean loop_invariant_elimination noop_elimination
  remove_redundant_ops remove_symbolic_reshape topological_reorder
"""
#: A module, and its names.
NAMES = """
: ClassifierConfig ComputeUnit EnumeratedShapes ImageType PassPipeline RangeDim ReshapeFrequency SPECIFICATION_VERSION
  Shape SpecializationStrategy StateType TensorType colorlayout compression_utils convert converters libcoremlpython
  libmilstoragepython libmodelpackage models optimize precision proto target test transform utils version
converters: ClassifierConfig ColorLayout EnumeratedShapes ImageType RangeDim Shape StateType TensorType convert libsvm
  mil sklearn xgboost
models: CompiledMLModel MLModel array_feature_extractor compute_device compute_plan datatypes feature_vectorizer
  ml_program model nearest_neighbors neural_network pipeline tree_ensemble utils
optimize: coreml torch
proto: ArrayFeatureExtractor_pb2 AudioFeaturePrint_pb2 BayesianProbitRegressor_pb2 CategoricalMapping_pb2
  ClassConfidenceThresholding_pb2 CustomModel_pb2 DataStructures_pb2 DictVectorizer_pb2 FeatureTypes_pb2
  FeatureVectorizer_pb2 GLMClassifier_pb2 GLMRegressor_pb2 Gazetteer_pb2 Identity_pb2 Imputer_pb2
  ItemSimilarityRecommender_pb2 LinkedModel_pb2 MIL_pb2 Model_pb2 NamedParameters_pb2 NearestNeighbors_pb2
  NeuralNetwork_pb2 NonMaximumSuppression_pb2 Normalizer_pb2 OneHotEncoder_pb2 Parameters_pb2 SVM_pb2 Scaler_pb2
  SoundAnalysisPreprocessing_pb2 TextClassifier_pb2 TreeEnsemble_pb2 VisionFeaturePrint_pb2 WordEmbedding_pb2
  WordTagger_pb2
"""
