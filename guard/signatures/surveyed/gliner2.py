"""gliner2: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "gliner2 1.1.2 2.1.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: api_client auto classification/ configuration inference/ joint_ie/ layers model models/ old_trainer processing/
  processor trainer training/ utils/
classification: candidates compiler constraints decoding/ engine errors long_text result schema scoring
inference: candidate_decoder chunking engine overlap runtime schema schema_model span_decoder
joint_ie: calibration candidate_scores candidates compiler constraints engine lattice long_text optimizers/ result
  schema scoring
models: base boundary/ candidates loading outputs span/
processing: boundary_preprocessing layouts records targets validation word_splitter
training: data lora lora_targets matching metrics sampler trainer
utils: device_errors sync_probe
classification.decoding: base beam exact independent
joint_ie.optimizers: base beam greedy
models.boundary: constants content encoding engine heads indexing losses model pool proposal record_decode record_loss
  records relations rotary scoring targets_device validation
models.span: adapter model
"""
#: A module, and its names.
NAMES = """
api_client: Any AuthenticationError Dict GLiNER2API GLiNER2APIError HTTPAdapter List Literal Optional OrderedDict Retry
  SchemaAPI ServerError StructureBuilderAPI Union ValidationError annotations logger logging merge_chunk_results os
  requests split_text_into_chunks urljoin warnings
auto: Any ArchitectureMismatchError ArchitectureRegistrationError AutoExtractor ClassVar Dict ExtractorConfig
  HUB_LOAD_OPTIONS Optional Type UnknownArchitectureError annotations architecture_from_config checkpoint_file
  normalize_architecture split_load_kwargs
classification: ClassificationConfig ClassificationResult ClassificationSchema ClassificationScores Classifier
  InfeasibleError SchemaError annotations candidates compile_schema compiler constraints decoding engine errors
  long_text result schema scoring
configuration: Any ArchitectureName BoundaryHeadSettings ExtractorConfig Literal Mapping PretrainedConfig
  SpanHeadSettings annotations architecture_from_config dataclass migrate_config_dict normalize_architecture
  validate_boundary_head validate_span_head warnings
inference: GLiNER2 RegexValidator candidate_decoder chunking engine overlap runtime schema schema_model span_decoder
joint_ie: AcyclicRelation EntityOverlapPolicy InverseRelation JointIE JointIEConfig JointIEEngine JointResult
  JointSchema MaxRelationsPerHead MaxRelationsPerTail NoSelfLoops RawScorer SymmetricRelation TypedEndpoints
  UniqueRelationPair UniqueRelationSlot calibration candidate_scores candidates compile_schema compiler constraints
  engine lattice long_text optimizers result schema scoring
layers: CompileSafeGRU CountLSTM CountLSTMoE CountLSTMv2 DownscaledTransformer F Optional SpanMarkerV0 SpanRepLayer
  create_mlp create_projection_layer extract_elements nn torch
model: Any AutoConfig AutoModel AutoTokenizer CountLSTM CountLSTMoE CountLSTMv2 Dict Extractor ExtractorConfig F
  FlashDebertaV2Model IS_FLASHDEBERTA List Optional Path PreTrainedModel PreprocessedBatch PretrainedConfig
  SamplingConfig SchemaTransformer SpanExtractorModel SpanRepLayer Tuple create_mlp importlib load_file logger logging
  nn os save_file tempfile torch warnings
models: base boundary candidates loading outputs span
old_trainer: DataLoader Dataset ExtractorDataCollator ExtractorDataset ExtractorTrainer List PreprocessedBatch
  SamplingConfig SchemaTransformer Trainer TrainingArguments Union create_inference_dataloader
  create_training_dataloader json random torch
processing: ChoiceTarget EdgeTarget FieldCardinality InstanceTarget LiteralTarget MentionTarget PaddedTargetBatch
  RecordFieldSpec RecordFieldTarget RecordSpec RecordTarget SpanAnnotation SurfaceSpan TargetCapacityError TargetGraph
  apply_truncation_policy boundary_preprocessing build_boundary_targets build_query_layout char_span_to_word_boundaries
  compile_record_specs inclusive_tokens_to_boundary_pair layouts normalize_record_metadata
  normalize_surface_occurrences pad_target_graphs records targets validate_target_graph validation
  word_boundaries_to_char_span word_splitter
processor: Any AutoTokenizer BatchProcessingResult CharLevelSplitter Dict Iterator List Mapping NamedTuple Optional
  PreprocessedBatch SamplingConfig SchemaError SchemaTransformer SurfaceSpan TransformedRecord Tuple
  WhitespaceTokenSplitter WordSplitterSpec char_span_to_word_boundaries copy dataclass field importlib logger logging
  lru_cache random re resolve_word_splitter torch
trainer: Dataset ExtractorDataCollator ExtractorDataset ExtractorTrainer List Trainer Union amp is_sagemaker_mp_enabled
  json random smp_forward_backward torch transformers
training.trainer: ABC AdamW Any Callable DataFormat DataLoader DataLoader_Factory DataValidationError Dataset Dict
  DistributedLengthGroupedSampler DistributedSampler ExtractorCollator ExtractorDataset ExtractorTrainer GLiNER2Trainer
  GradScaler InputExample LambdaLR LengthGroupedSampler List Optional Path PeftModel SamplingConfig SchemaTransformer
  TrainDataInput TrainingConfig TrainingDataset TrainingMetrics Tuple Union ValidationError abstractmethod annotations
  asdict autocast contextlib count_cuda_syncs dataclass dataclass_fields datetime detect_data_format dist field gc
  get_scheduler hashlib is_dataclass is_fatal_device_error json logger logging math nn np os random shutil sys time
  torch tqdm train_gliner2
"""
