"""auto_round: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "auto-round 0.5.1 0.16.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: alg_ext algorithms/ auto_scheme/ autoround calib_dataset calibration/ cli/ compressors/ context/ data_type/ envs
  eval/ experimental/ export/ formats inference/ logger low_cpu_mem/ mllm/ modeling/ scheme_entry schemes script/
  sign_sgd special_model_handler testing_utils utils/ version wrapper
algorithms: base block_runner composer config config_resolver quantization/ registry transforms/ utils
auto_scheme: delta_loss gen_auto_scheme register utils
calibration: base diffusion inputs llm mllm register state utils
cli: algorithms main parser
compressors: adam base config config_resolution/ diffusion/ diffusion_mixin layer_config_resolver mllm/ mllm_mixin
  model_free orchestrator shard_writer utils
context: base compress model
data_type: fp8 gguf int mxfp neuqi nvfp register utils w4fp8
eval: eval_cli evaluation
experimental: apply_rotation_transform attention kv_cache qmodules/ utils
export: export_to_autogptq/ export_to_autoround/ export_to_awq/ export_to_gguf/ export_to_itrex/
  export_to_llmcompressor/ export_to_mlx/ formats/ register svdquant_adapters/ svdquant_mxfp4 svdquant_nunchaku
  svdquant_w4a16 utils
inference: auto_quantizer backend convert_model utils
low_cpu_mem: load modified_pickle utils
mllm: autoround_mllm eval mllm_dataset processor template templates/ utils
modeling: finegrained_fp8_patch/ finegrained_fp8_patch_v4/ fp8_quant fused_moe/ hpu_patch unfused_moe/
script: llm mllm
utils: bagel_loader bit_packing common device device_manager disk_stream_util distributed missing_tensors model
  model_free_utils offload path_safety resume weight_handler
algorithms.quantization: adam_round/ base config registry rtn/ sign_round/ sign_roundv2/ utils
algorithms.transforms: awq/ base hadamard/ member spinquant/ svdquant/
compressors.config_resolution: contracts errors resolve
compressors.diffusion: compressor dataset eval tuning_cache
compressors.mllm: compressor dataset eval processor template templates/ utils
experimental.qmodules: base fake fp4_utils fp8_static mx mxint4_utils nvfp4 nvfp4_e5m3
export.export_to_autogptq: export qlinear_triton
export.export_to_autoround: export export_to_fp8 export_to_nvfp_mx export_to_nvfp_mxfp qlinear_fp qlinear_int
  qlinear_triton qlinear_triton_act utils
export.export_to_awq: export utils
export.export_to_gguf: config conversion/ convert convert_hf_to_gguf/ export gguf_dtype hf_checkpoint_restorer
  llama_cpp_conversion moe_adapter packing quant special_handle sync_llama_cpp_conversion
export.export_to_itrex: bit_packer config export model_wrapper
export.export_to_llmcompressor: config export export_to_fp export_to_static_fp utils
export.export_to_mlx: export
export.formats: backends/ base resolver
export.svdquant_adapters: flux sdxl
mllm.templates:
modeling.fused_moe: deepseek_v2/ fusion_spec gpt_oss/ grouped_experts llama4/ moe_experts_interface qwen3_5_moe/
  qwen3_omni/ qwen3_vl_moe/ replace_modules step3_5_moe/ utils
modeling.unfused_moe: deepseek_v3/ ernie4_5_moe/ glm_moe/ glm_moe_dsa/ glm_moe_light/ qwen3_moe/ qwen3_next/
algorithms.quantization.adam_round: adam/
algorithms.quantization.rtn: config/ quantizer/
algorithms.quantization.sign_round: config/ quantizer/ sign_sgd
algorithms.quantization.sign_roundv2: quantizer/
algorithms.transforms.awq: base/ config/ mappings qdq
algorithms.transforms.hadamard: apply config/ dispatcher inplace/ patch transforms utils/
algorithms.transforms.spinquant: apply cayley_optimizer inplace/ known_hadamard monkeypatch preprocessor/
  rotation_utils serialize training
algorithms.transforms.svdquant: apply/ config/ residual smooth smooth_adapters/ wrapper
compressors.mllm.templates:
export.export_to_gguf.conversion: afmoe arctic baichuan bailingmoe bailingmoe3 base bert bitnet bloom chameleon chatglm
  codeshell cogvlm command_r dbrx deci deepseek dots1 dotsocr dream ernie exaone falcon falcon_h1 gemma glm gpt2
  gpt_oss gptneox granite grok grovemoe hunyuan internlm internvl jais jamba januspro kimi_k3 kimi_linear kimivl laguna
  lfm2 lighton_ocr llada llama llama4 llava maincoder mamba mellum mimo minicpm minimax mistral mistral3 mpt
  muse_glimmer nanbeige nemotron olmo openelm orion pangu phi pixtral plamo plm pockettts qwen qwen3tts qwen3vl qwenvl
  refact rwkv sarashina2 smallthinker smolvlm stablelm starcoder step3 t5 talkie ultravox wavtokenizer xverse youtuvl
export.formats.backends: auto_awq auto_gptq autoround fake fp8 gguf llm_compressor mlx svdquant_nunchaku
algorithms.transforms.hadamard.inplace: apply hooks model_config
algorithms.transforms.hadamard.utils: math matrix triton/
algorithms.transforms.spinquant.inplace: apply
algorithms.transforms.svdquant.smooth_adapters: base flux sdxl
algorithms.transforms.hadamard.utils.triton: mxfp4
"""
#: A module, and its names.
NAMES = """
alg_ext: Any AutoRound Callable DQWrapperLinear F FLOAT4_E2M1_MAX FLOAT8_E4M3_MAX MXFP_FORMAT_CACHE NORM_MAPPING
  SUPPORTED_LAYER_TYPES Union WrapperLinear WrapperLinearV2 autocast check_need_act_calibration check_to_quantized
  compile_func double_quant_tensor dq_wrapper_block floor_ste get_abs_top_percent_mask get_reciprocal is_nv_fp
  iterative_wls_quant_search logger logging lru_cache make_qp_new_quants make_qp_quants make_qx_quants mx_init
  nullcontext nv_fp4 nv_init partial qdq_mxfp quant_element quant_mx quant_tensor_gguf_asym_dq quant_tensor_gguf_sym_dq
  quant_tensor_sym ref_nvfp4_quant reshape_and_pad_tensor reshape_pad_tensor_by_group_size revert_tensor_by_pad
  round_ste search_scales set_module torch transformers types wrapper_autoround wrapper_block_v2
algorithms: base block_runner composer config config_resolver quantization registry transforms utils
auto_scheme: AUTO_SCHEME_METHODS AutoScheme auto_round delta_loss gen_auto_scheme register utils
calib_dataset: CALIB_DATASETS DataLoader Dataset Features IterableDataset PackageNotFoundError Sequence Value Version
  apply_chat_template_to_samples concatenate_datasets envs get_audiocaps_dataset get_cci3_hq_dataset
  get_code_calibration_dataset get_dataloader get_dataset get_dataset_len get_fineweb_edu_dataset
  get_github_code_clean_dataset get_local_dataset get_mbpp_dataset get_new_chinese_title_dataset
  get_opencode_instruct_dataset get_pile_dataset get_pile_val_dataset get_tokenizer_function get_ultrachat_dataset
  get_ultrafinweb_dataset is_local_path itertools json load_dataset load_from_disk logger logging multiprocessing os
  queue random register_dataset select select_dataset ssl sys tempfile torch version
calibration: CALIBRATORS CalibrationContext Calibrator base diffusion get_calibrator inputs llm mllm register
  register_calibrator state utils
cli: algorithms main parser run run_best run_eval run_light run_mllm run_opt_rtn run_rtn
context: QuantizationScheme base compress model
data_type: QUANT_FUNC_WITH_DTYPE auto_round fp8 get_quant_func gguf int mxfp neuqi nvfp register
  reshape_pad_tensor_by_group_size update_fused_layer_global_scales utils w4fp8
eval: eval_cli evaluation
experimental: apply_rotation_transform attention kv_cache qmodules utils
export: EXPORT_FORMAT PACKING_LAYER_WITH_FORMAT export_to_autogptq export_to_autoround export_to_awq export_to_gguf
  export_to_itrex export_to_llmcompressor export_to_mlx formats register register_format register_layer_packing
  svdquant_adapters svdquant_mxfp4 svdquant_nunchaku svdquant_w4a16 utils
formats: ABC AutoAWQFormat AutoGPTQFormat AutoRoundExportFormat AutoRoundFormat BackendDataType BaseCompressor Callable
  Enum FP8Format FakeFormat GGUFFormat LLMCompressorFormat MLXFormat ModelType OutputFormat PRESET_SCHEMES
  QuantizationScheme ResolvedScheme SUPPORTED_FORMATS TYPE_CHECKING Union abstractmethod annotations asdict
  check_to_quantized copy copy_python_files_from_model_cache find_matching_blocks get_block_names get_formats
  get_gguf_scheme get_module is_dynamic_wint8aint8 is_mx_fp is_nv_fp is_standard_fp is_static_wfp8afp8 is_wfp8afp8
  logger os re resolve_formats sys torch transformers unsupported_meta_device
inference: auto_quantizer backend convert_hf_model convert_model infer_target_device post_init utils
logger: Any AutoRoundFormatter Callable Dict INFOCLEAN_LEVEL List Mapping Optional T TRACE_LEVEL TYPE_CHECKING TypeVar
  cache deprecated envs fh info_once infoclean logger logging lru_cache trace warning_once warnings wraps
low_cpu_mem: AutoConfig AutoModelForCausalLM LWQ_WORKSPACE OrderedDict clean_module_weight convert_model detect_device
  download_hf_model gc get_children get_layers_before_block get_module get_named_children get_super_module_by_name
  init_empty_weights json layer_wise_load layer_wise_save load load_empty_model load_layer_wise_quantized_model
  load_model_with_hooks load_module load_tensor load_tensor_from_shard load_value logger logging modified_pickle os
  partial pickle register_weight_hooks set_module_tensor_to_device torch update_module utils
mllm: AutoRoundMLLM LazyImport TEMPLATES Template autoround_mllm eval get_mllm_dataloader get_template lmms_eval
  mllm_dataset mllm_eval processor template templates utils
modeling: OriginalFineGrainedFP8HfQuantizer apply_fp8_expert_replacement_patch auto_round_logger finegrained_fp8_patch
  finegrained_fp8_patch_v4 fp8_quant fused_moe hpu_patch is_transformers_version_greater_or_equal_5
  is_transformers_version_greater_or_equal_5_4_0 oot_replace_with_fp8_linear oot_validate_environment
  override_cuda_device_capability torch unfused_moe
scheme_entry: AutoScheme TYPE_CHECKING annotations collect_config_scheme_overrides eager_validate_scheme
  is_gguf_k_target is_weight_scheme logger parse_scheme preview_resolved_attrs resolve_entry_scheme
script: llm mllm
sign_sgd: List Optimizer Optional SignSGD Tensor required sgd torch
special_model_handler: ARCHITECTURE_MODEL_TYPE_MAP Any ArchitectureMatcher Callable MISTRAL_3_2_MODELS ModelNameMatcher
  ModelTypeMatcher NOT_SUPPORT_ONLY_TEXT_MODELS OutputFormat PreDefinedIgnoreLayers PreDefinedTorchCompileOff
  SPECIAL_MULTIMODAL_BLOCK SPECIAL_SHARED_CACHE_KEYS SUPPORT_ONLY_TEXT_MODELS SimpleNamespace apply_replacements
  check_mllm_model_batch check_mllm_only_support_bs1 contextlib dataclass field get_bagel_ignore_layers
  get_glm_flash_ignore_layers get_predefined_fixed_attr get_predefined_ignore_layers get_torch_compile_off_reason
  importlib is_moe_model_via_config load_cosmos3_diffusion load_next_step_diffusion logger mllms_with_limited_bs
  prepare_special_model_block_inputs re register_ignore_layers register_torch_compile_off release_original_module_
  resolve_model_type sys threading torch torch_version_at_least update_module
testing_utils: Callable Literal greater_than_050 greater_than_051 has_module importlib is_autogptq_available
  is_awq_available is_flash_attn_available is_gguf_available is_gptqmodel_available is_ipex_available
  is_optimum_available logger multi_card require_autogptq require_awq require_gguf require_gptqmodel
  require_greater_than_050 require_greater_than_051 require_ipex require_old_version require_optimum
  require_package_version require_package_version_ut require_version require_vlm_env torch unittest wraps
wrapper: F LinearAllreduce LinearLayer NORM_MAPPING SUPPORTED_LAYER_TYPES WrapperLayerNorm WrapperLinear
  WrapperLlamaNorm WrapperMultiblock WrapperWALayer ceil check_to_quantized compile_func deepspeed_exists dist envs
  get_quant_func get_scale_shape is_nv_fp logger math norm_mapping reshape_and_pad_tensor
  reshape_pad_tensor_by_group_size set_module torch transformers unwrapper_block unwrapper_layer wrapper_block
"""
