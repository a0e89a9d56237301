"""mergekit: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "mergekit 0.0.5 0.1.5"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: architecture/ card common config evo/ graph io/ merge merge_methods/ moe/ multigpu_executor options
  parameter_resolver plan scripts/ sparsify tokenizer/ tokensurgeon/ vocabulary
architecture: auto base conversion json_definitions moe_defs
evo: actors config genome helpers monkeypatch strategy
io: lazy_tensor_loader lazy_unpickle loader tasks tensor_writer
merge_methods: api arcee_fusion base batching buffers dtype easy_define generalized_task_arithmetic karcher linear
  model_stock multislerp nearswap nuslerp passthrough preprocessing ram rectify_embed registry sce slerp task_adapter
  tokenizer_permute
moe: arch common config deepseek mixtral qwen qwen3 router
scripts: bakllama demixtral_svd evolve extract_lora fill_missing_params layershuffle legacy megamerge merge_raw_pytorch
  moe multimerge run_yaml selfalign_weights tokensurgeon
tokenizer: build config embed normalization truncate
tokensurgeon: common_interpolation magikarp omp pca rope_helpers subword token_basis
"""
#: A module, and its names.
NAMES = """
: architecture card common config evo graph io merge merge_methods moe multigpu_executor options parameter_resolver
  plan scripts sparsify tokenizer tokensurgeon vocabulary
architecture: ABC AfmoeModuleArchitecture ArchitectureInfo BaseModel ClassVar ConfiguredArchitectureInfo
  ConfiguredModelArchitecture ConfiguredModuleArchitecture Dict Field Glm4MoeModuleArchitecture
  JSONArchitectureDefinition JSONLayerTemplates JSON_ARCHITECTURES JsonArchitectureInfo LOG List Literal MISTRAL_INFO
  MergeConfiguration MergeOptions MixtralTensorNames ModelArchitecture ModuleArchitecture ModuleDefinition NAME_TO_ARCH
  Optional PretrainedConfig ProceduralSpaceInfo QWEN2_INFO TYPE_CHECKING TemplateWithArithmetic Tuple Union
  WARNED_ARCHITECTURE_NAMES WeightInfo abstractmethod arch_info_for_config auto base conversion get_architecture_info
  importlib infer_architecture_info json_definitions logging mergekit moe_defs string
card: CARD_TEMPLATE CARD_TEMPLATE_LORA Generator HFValidationError List MergeConfiguration ModelReference Optional
  SequenceNode extract_hf_paths generate_card generate_card_lora huggingface_hub is_hf logging maybe_link_hf
  merge_methods method_md modelref_md os yaml
common: ARCH_NAME_TO_AUTO_CLS Any AutoClassProtocol AutoConfig AutoModel AutoModelForAudioClassification
  AutoModelForCausalLM AutoModelForImageClassification AutoModelForImageTextToText AutoModelForMaskedLM
  AutoModelForSeq2SeqLM AutoModelForSequenceClassification AutoModelForSpeechSeq2Seq AutoModelForTextToWaveform
  AutoModelForTokenClassification BaseModel Callable Dict ForCausalLM ForMaskedLM ForSequenceClassification
  ForTokenClassification Generic ImmutableMap Iterator LMHeadModel LazyTensorLoader
  MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING_NAMES MODEL_FOR_CAUSAL_LM_MAPPING_NAMES
  MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING_NAMES MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES
  MODEL_FOR_MASKED_LM_MAPPING_NAMES MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING_NAMES
  MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES MODEL_FOR_SPEECH_SEQ_2_SEQ_MAPPING_NAMES
  MODEL_FOR_TEXT_TO_WAVEFORM_MAPPING_NAMES MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING_NAMES MODEL_MAPPING_NAMES Mapping
  ModelPath ModelReference Optional PretrainedConfig Protocol ShardedTensorIndex T_K T_V Tuple TypeVar Union
  accelerator arch_name b before bfloat16 binascii cls cls_name core_schema cuda dtype_from_name float16 float32
  float64 get_args get_auto_cls get_config_value get_torch_accelerator_count get_torch_accelerator_module
  get_torch_accelerator_type huggingface_hub immutables int64 k logging lora m map_name model model_serializer
  model_validator name_to_arch_name os override_architecture parse_kmb path peft revision set_config_value tf_auto
  torch transformers
config: Any BaseModel Callable ConditionalParameter ConfigReader ConfigYamlDumper Dict InputModelDefinition
  InputSliceDefinition Iterable List Literal MergeConfiguration ModelReference Optional OutputModuleDefinition
  OutputSliceDefinition ParameterSetting ScalarOrGradient ScalarParameter TokenizerConfig Tuple TypeAlias Union
  evaluate_setting model_validator yaml
evo: actors config genome helpers monkeypatch strategy
graph: ABC Any BaseModel Dict ExecutionSchedule Executor Generic Iterable Iterator List Optional Set Task TaskHandle
  TaskUniverse Tuple TypeVar Union ValueT abstractmethod build_schedule networkx torch tqdm
io: LazyTensorLoader ShardInfo ShardedTensorIndex TensorWriter lazy_tensor_loader lazy_unpickle loader tasks
  tensor_writer
merge: ArchitectureInfo Counter Executor LOG List LoaderCache MergeConfiguration MergeOptions MergePlanner
  ModelArchitecture ModelReference MultiGPUExecutor Optional TokenizerInfo Tuple chat_templates generate_card
  get_architecture_info importlib logging os run_merge set_config_value shutil tqdm transformers
merge_methods: BasePolicy BatchOptions BatchParameter BatchedMergeMethod ConsensusMethod GeneralizedTaskArithmeticMerge
  GroupMergeMethod InputContract LinearMerge MergeMethod MergeMethodSpec ModelStockMerge OptionalTensorPolicy
  ParameterScope PassthroughMerge PerGroupValues PerInput PerInputValues PerNonBase SlerpMerge SparsificationMethod
  TensorBatch TensorEntry TensorGroup TensorMetadata TokenizerPermutationMerge api arcee_fusion base batching buffers
  dtype easy_define generalized_task_arithmetic get karcher linear merge_method merge_state_dicts merge_tensors
  model_stock multislerp nearswap nearswap_merge nuslerp passthrough preprocessing ram ram_merge ramplus_tl_merge
  rectify_embed register registered_methods registry sce sce_merge slerp task_adapter tokenizer_permute
moe.config: BaseModel Expert List MoEMergeConfig ModelReference Optional is_bad_config logging
moe.router: AutoModelForCausalLM CausalLMOutputWithPast Dict Expert List LlamaForCausalLM MistralForCausalLM
  ModelReference Union get_cheap_embedding get_gate_params get_hidden_states logging math tokenize_prompts torch tqdm
  transformers warn_degenerate_gates
moe: ALL_OUTPUT_ARCHITECTURES DeepseekMoE List MixtralMoE MoEOutputArchitecture Qwen3MoE QwenMoE arch common config
  deepseek mixtral qwen qwen3 router
multigpu_executor: Any Dict Executor Iterator LOG List MultiGPUExecutor Optional Set Task TaskHandle TaskUniverse Tuple
  build_schedule concurrent defaultdict get_torch_accelerator_count get_torch_accelerator_module
  get_torch_accelerator_type logging nx queue threading torch tqdm
options: Any BaseModel Callable Context HelpFormatter MergeOptions OPTION_CATEGORIES OPTION_HELP Optional Parameter
  PrettyPrintHelp ShardSizeParamType Union add_merge_options click functools logging model_validator parse_kmb torch
  transformers typing
parameter_resolver: Any Callable Dict Iterable Mapping MergeMethodSpec ModelReference Optional ParameterScope
  ParameterSetting ParameterSpec Settings Tuple evaluate_setting resolve_parameter resolve_parameters
plan: Any ArchitectureInfo BuildTokenizer ConfigReader ConfiguredArchitectureInfo ConfiguredModelArchitecture
  ConfiguredModuleArchitecture ExecuteMergeMethodTask FinalizeModel GatherTensors ImmutableMap InputSliceDefinition
  List LoaderCache MergeConfiguration MergeMethod MergeOptions MergePlanner ModelArchitecture ModelReference Optional
  OutputModuleDefinition OutputSliceDefinition PermutedEmbeddings PermutedVocabulary ReturnTensor SaveTensor Task
  TensorWriterTask TruncatedVocabulary Tuple WeightInfo logging lru_cache merge_methods resolve_parameters
scripts: bakllama demixtral_svd evolve extract_lora fill_missing_params layershuffle legacy megamerge merge_raw_pytorch
  moe multimerge run_yaml selfalign_weights tokensurgeon
sparsify: Enum Optional RescaleNorm SparsificationMethod bernoulli della_magprune magnitude magnitude_outliers
  rank_magnitude rescale_sum rescaled_masked_tensor sparsify torch
tokenizer: BuildTokenizer PermutedEmbeddings PermutedVocabulary TokenizerConfig TokenizerInfo build config embed
  normalization truncate
tokensurgeon: DistanceMetric SubwordMethod WeightingScheme batch_mp_rope batch_omp common_interp_approximate
  common_interpolation compute_token_basis landmark_pca_approximate magikarp omp pca rope_helpers subword
  subword_approximate token_basis well_trained_tokens
vocabulary: Optional Sequence Tuple torch vocabulary_views
"""
