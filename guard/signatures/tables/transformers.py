"""transformers: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
4.30.2 python>=3.7.0 huggingface-hub<1.0,>=0.14.1 numpy>=1.17 requests tokenizers!=0.11.3,<0.14,>=0.11.1
4.31.0 python>=3.8.0 huggingface-hub<1.0,>=0.14.1 numpy>=1.17 requests tokenizers!=0.11.3,<0.14,>=0.11.1
4.32.1 python>=3.8.0 huggingface-hub<1.0,>=0.15.1 numpy>=1.17 requests tokenizers!=0.11.3,<0.14,>=0.11.1
4.33.3 python>=3.8.0 huggingface-hub<1.0,>=0.15.1 numpy>=1.17 requests tokenizers!=0.11.3,<0.14,>=0.11.1
4.34.1 python>=3.8.0 huggingface-hub<1.0,>=0.16.4 numpy>=1.17 requests tokenizers<0.15,>=0.14
4.35.2 python>=3.8.0 huggingface-hub<1.0,>=0.16.4 numpy>=1.17 requests tokenizers<0.19,>=0.14
4.36.2 python>=3.8.0 huggingface-hub<1.0,>=0.19.3 numpy>=1.17 requests tokenizers<0.19,>=0.14
4.37.2 python>=3.8.0 huggingface-hub<1.0,>=0.19.3 numpy>=1.17 requests tokenizers<0.19,>=0.14
4.38.2 python>=3.8.0 huggingface-hub<1.0,>=0.19.3 numpy>=1.17 requests tokenizers<0.19,>=0.14
4.39.3 python>=3.8.0 huggingface-hub<1.0,>=0.19.3 numpy>=1.17 requests tokenizers<0.19,>=0.14
4.40.2 python>=3.8.0 huggingface-hub<1.0,>=0.19.3 numpy>=1.17 requests tokenizers<0.20,>=0.19
4.41.2 python>=3.8.0 huggingface-hub<1.0,>=0.23.0 numpy>=1.17 requests tokenizers<0.20,>=0.19
4.42.4 python>=3.8.0 huggingface-hub<1.0,>=0.23.2 numpy<2.0,>=1.17 requests tokenizers<0.20,>=0.19
4.43.4 python>=3.8.0 huggingface-hub<1.0,>=0.23.2 numpy>=1.17 requests tokenizers<0.20,>=0.19
4.44.2 python>=3.8.0 huggingface-hub<1.0,>=0.23.2 numpy>=1.17 requests tokenizers<0.20,>=0.19
4.45.2 python>=3.8.0 huggingface-hub<1.0,>=0.23.2 numpy>=1.17 requests tokenizers<0.21,>=0.20
4.46.3 python>=3.8.0 huggingface-hub<1.0,>=0.23.2 numpy>=1.17 requests tokenizers<0.21,>=0.20
4.47.1 python>=3.9.0 huggingface-hub<1.0,>=0.24.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.48.3 python>=3.9.0 huggingface-hub<1.0,>=0.24.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.49.0 python>=3.9.0 huggingface-hub<1.0,>=0.26.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.50.3 python>=3.9.0 huggingface-hub<1.0,>=0.26.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.51.3 python>=3.9.0 huggingface-hub<1.0,>=0.30.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.52.4 python>=3.9.0 huggingface-hub<1.0,>=0.30.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.53.3 python>=3.9.0 huggingface-hub<1.0,>=0.30.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.54.1 python>=3.9.0 huggingface-hub<1.0,>=0.34.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.55.4 python>=3.9.0 huggingface-hub<1.0,>=0.34.0 numpy>=1.17 requests tokenizers<0.22,>=0.21
4.56.2 python>=3.9.0 huggingface-hub<1.0,>=0.34.0 numpy>=1.17 requests tokenizers<=0.23.0,>=0.22.0
4.57.6 python>=3.9.0 huggingface-hub<1.0,>=0.34.0 numpy>=1.17 requests tokenizers<=0.23.0,>=0.22.0
5.0.0 python>=3.10.0 huggingface-hub<2.0,>=1.3.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.1.0 python>=3.10.0 huggingface-hub<2.0,>=1.3.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.2.0 python>=3.10.0 huggingface-hub<2.0,>=1.3.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.3.0 python>=3.10.0 huggingface-hub<2.0,>=1.3.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.4.0 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.5.4 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.6.2 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.7.0 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.8.1 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.9.0 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.10.4 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.11.0 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.12.1 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.13.1 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.14.1 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.15.1 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<=0.23.0,>=0.22.0
5.16.1 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
5.17.0 python>=3.10.0 huggingface-hub<2.0,>=1.5.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
5.18.0 python>=3.10.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
5.19.0 python>=3.10.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
5.20.2 python>=3.10.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
5.21.1 python>=3.11.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
5.22.2 python>=3.11.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
5.23.0 python>=3.11.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
5.24.0 python>=3.11.0 huggingface-hub<3.0,>=1.31.0 numpy>=1.17 tokenizers<0.24.0,>=0.23.1
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
-4.49: AdamW
-4.57: AdamWeightDecay AdaptiveEmbedding AutoModelForVision2Seq AutoModelWithLMHead BeamScorer BeitFeatureExtractor
  CLIPFeatureExtractor ChineseCLIPFeatureExtractor ConditionalDetrFeatureExtractor ConstrainedBeamSearchScorer
  Constraint ConstraintListState ConvNextFeatureExtractor DPTFeatureExtractor DeformableDetrFeatureExtractor
  DeiTFeatureExtractor DetaConfig DetaForObjectDetection DetaModel DetaPreTrainedModel DetrFeatureExtractor
  DisjunctiveConstraint DonutFeatureExtractor EfficientFormerConfig EfficientFormerForImageClassification
  EfficientFormerForImageClassificationWithTeacher EfficientFormerModel EfficientFormerPreTrainedModel ErnieMConfig
  ErnieMForInformationExtraction ErnieMForMultipleChoice ErnieMForQuestionAnswering ErnieMForSequenceClassification
  ErnieMForTokenClassification ErnieMModel ErnieMPreTrainedModel FLAX_MODEL_FOR_CAUSAL_LM_MAPPING
  FLAX_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING FLAX_MODEL_FOR_MASKED_LM_MAPPING FLAX_MODEL_FOR_MULTIPLE_CHOICE_MAPPING
  FLAX_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING FLAX_MODEL_FOR_PRETRAINING_MAPPING
  FLAX_MODEL_FOR_QUESTION_ANSWERING_MAPPING FLAX_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING
  FLAX_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING FLAX_MODEL_FOR_SPEECH_SEQ_2_SEQ_MAPPING
  FLAX_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING FLAX_MODEL_FOR_VISION_2_SEQ_MAPPING FLAX_MODEL_MAPPING
  FlavaFeatureExtractor FlaxAutoModel FlaxAutoModelForCausalLM FlaxAutoModelForImageClassification
  FlaxAutoModelForMaskedLM FlaxAutoModelForMultipleChoice FlaxAutoModelForNextSentencePrediction
  FlaxAutoModelForPreTraining FlaxAutoModelForQuestionAnswering FlaxAutoModelForSeq2SeqLM
  FlaxAutoModelForSequenceClassification FlaxAutoModelForSpeechSeq2Seq FlaxAutoModelForTokenClassification
  FlaxAutoModelForVision2Seq GLPNFeatureExtractor GPTSanJapaneseConfig GPTSanJapaneseForConditionalGeneration
  GPTSanJapaneseModel GPTSanJapanesePreTrainedModel GradientAccumulator GraphormerConfig
  GraphormerForGraphClassification GraphormerModel GraphormerPreTrainedModel ImageGPTFeatureExtractor
  ImageToTextPipeline JukeboxConfig JukeboxModel JukeboxPreTrainedModel JukeboxPrior JukeboxPriorConfig JukeboxVQVAE
  JukeboxVQVAEConfig KerasMetricCallback LEDForSequenceClassification LayoutLMv2FeatureExtractor
  LayoutLMv3FeatureExtractor LevitFeatureExtractor LineByLineTextDataset LineByLineWithRefDataset
  LineByLineWithSOPTextDataset MCTCTConfig MCTCTFeatureExtractor MCTCTForCTC MCTCTModel MCTCTPreTrainedModel
  MCTCTProcessor MMBTConfig MMBTForClassification MMBTModel MODEL_FOR_VISION_2_SEQ_MAPPING MODEL_WITH_LM_HEAD_MAPPING
  MaskFormerFeatureExtractor MegaConfig MegaForCausalLM MegaForMaskedLM MegaForMultipleChoice MegaForQuestionAnswering
  MegaForSequenceClassification MegaForTokenClassification MegaModel MegaPreTrainedModel MobileNetV1FeatureExtractor
  MobileNetV2FeatureExtractor MobileViTFeatureExtractor ModalEmbeddings ModelCard NatBackbone NatConfig
  NatForImageClassification NatModel NatPreTrainedModel NezhaConfig NezhaForMaskedLM NezhaForMultipleChoice
  NezhaForNextSentencePrediction NezhaForPreTraining NezhaForQuestionAnswering NezhaForSequenceClassification
  NezhaForTokenClassification NezhaModel NezhaPreTrainedModel OpenLlamaConfig OpenLlamaForCausalLM
  OpenLlamaForSequenceClassification OpenLlamaModel OpenLlamaPreTrainedModel OwlViTFeatureExtractor
  PYTORCH_PRETRAINED_BERT_CACHE PYTORCH_TRANSFORMERS_CACHE PerceiverFeatureExtractor PhrasalConstraint
  PoolFormerFeatureExtractor PushToHubCallback QDQBertConfig QDQBertForMaskedLM QDQBertForMultipleChoice
  QDQBertForNextSentencePrediction QDQBertForQuestionAnswering QDQBertForSequenceClassification
  QDQBertForTokenClassification QDQBertLMHeadModel QDQBertModel QDQBertPreTrainedModel RealmConfig RealmEmbedder
  RealmForOpenQA RealmKnowledgeAugEncoder RealmPreTrainedModel RealmReader RealmRetriever RealmScorer RetriBertConfig
  RetriBertModel RetriBertPreTrainedModel SegformerFeatureExtractor SpecialTokensMixin Speech2Text2Config
  Speech2Text2ForCausalLM Speech2Text2PreTrainedModel Speech2Text2Processor SummarizationPipeline TFAutoModel
  TFAutoModelForCausalLM TFAutoModelForDocumentQuestionAnswering TFAutoModelForImageClassification
  TFAutoModelForMaskedLM TFAutoModelForMultipleChoice TFAutoModelForNextSentencePrediction TFAutoModelForPreTraining
  TFAutoModelForQuestionAnswering TFAutoModelForSemanticSegmentation TFAutoModelForSeq2SeqLM
  TFAutoModelForSequenceClassification TFAutoModelForSpeechSeq2Seq TFAutoModelForTableQuestionAnswering
  TFAutoModelForTokenClassification TFAutoModelForVision2Seq TFAutoModelForZeroShotImageClassification
  TFAutoModelWithLMHead TRANSFORMERS_CACHE Text2TextGenerationPipeline TextDataset TextDatasetForNextSentencePrediction
  TrajectoryTransformerConfig TrajectoryTransformerModel TrajectoryTransformerPreTrainedModel TransfoXLConfig
  TransfoXLCorpus TransfoXLForSequenceClassification TransfoXLLMHeadModel TransfoXLModel TransfoXLPreTrainedModel
  TranslationPipeline TvltConfig TvltFeatureExtractor TvltForAudioVisualClassification TvltForPreTraining TvltModel
  TvltPreTrainedModel TvltProcessor VanConfig VanForImageClassification VanModel VanPreTrainedModel ViTFeatureExtractor
  ViTHybridConfig ViTHybridForImageClassification ViTHybridModel ViTHybridPreTrainedModel VideoMAEFeatureExtractor
  ViltFeatureExtractor WarmUp Wav2Vec2ForMaskedLM XLMProphetNetConfig XLMProphetNetDecoder XLMProphetNetEncoder
  XLMProphetNetForCausalLM XLMProphetNetForConditionalGeneration XLMProphetNetModel XLMProphetNetPreTrainedModel
  YolosFeatureExtractor convert_tf_weight_name_to_pt_weight_name create_optimizer is_flax_available
  is_keras_nlp_available is_safetensors_available is_sigopt_available is_tensorflow_text_available is_tf_available
  load_pytorch_checkpoint_in_tf2_model load_pytorch_model_in_tf2_model load_pytorch_weights_in_tf2_model
  load_tf2_checkpoint_in_pytorch_model load_tf2_model_in_pytorch_model load_tf2_weights_in_pytorch_model prune_layer
  shape_list
-4.51: Agent PipelineTool Tool launch_gradio_demo load_tool
-4.40: AzureOpenAiAgent HfAgent LocalAgent OpenAiAgent RemoteTool
-4.56: BeamSearchScorer HammingDiversityLogitsProcessor
4.42-4.55: CacheConfig QuantizedCacheConfig
4.54-4.55: CacheProcessor HQQQuantizedCacheProcessor OffloadedCacheProcessor QuantizedCacheProcessor
  QuantoQuantizedCacheProcessor
4.41-4.51: CodeAgent ReactAgent ReactCodeAgent ReactJsonAgent ToolCollection Toolbox
-4.41: Conversation ConversationalPipeline
-5.19: DataCollatorForSOP DataCollatorForWholeWordMask DataProcessor GlueDataTrainingArguments GlueDataset InputExample
  InputFeatures SingleSentenceClassificationProcessor SquadDataTrainingArguments SquadDataset SquadExample
  SquadFeatures SquadV1Processor SquadV2Processor glue_compute_metrics glue_convert_examples_to_features
  glue_output_modes glue_processors glue_tasks_num_labels squad_convert_examples_to_features xnli_compute_metrics
  xnli_output_modes xnli_processors xnli_tasks_num_labels
-4.53: DummyObject
5.0-5.2: Ernie4_5_VL_MoeProcessor Ernie4_5_VL_MoeVideoProcessor
4.31-4.57: FLAX_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING TFAutoModelForAudioClassification TFAutoModelForMaskGeneration
  TFAutoModelForMaskedImageModeling TFAutoModelForTextEncoding
4.54-5.4: FalconMambaCache
5.4-5.20: Fast new_name
4.32-4.44: ForceTokensLogitsProcessor
4.42-4.57: HQQQuantizedCache QuantoQuantizedCache
4.45-4.51: HfApiEngine ManagedAgent TransformersEngine tool
4.41-4.44: HfEngine
4.44-4.57: HybridCache OffloadedCache SlidingWindowCache
4.54-4.57: HybridChunkedCache
4.34-5.2: ImageToImagePipeline
-4.48: LogitsWarper PyTorchBenchmark PyTorchBenchmarkArguments TensorFlowBenchmark TensorFlowBenchmarkArguments
-5.5: MODEL_NAMES_MAPPING
4.48-4.51: MT5Stack
4.44-5.4: MambaCache
4.45-4.57: OffloadedStaticCache
-5.2: QuestionAnsweringPipeline VisualQuestionAnsweringPipeline
4.36-4.57: SinkCache
-4.36: TFTrainer
4.56-4.57: infer_device
-4.45: is_decord_available
-4.50: is_torch_tpu_available
4.50-4.51: model_addition_debugger
5.0-5.20: module
4.44-4.51: stream_to_gradio
-4.38: tf_top_k_top_p_filtering top_k_top_p_filtering
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = ""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
AlternatingCodebooksLogitsProcessor@4.32-: input_start_len! semantic_vocab_size! codebook_size!
ClassifierFreeGuidanceLogitsProcessor@4.32-: guidance_scale!
DataCollatorForLanguageModeling: tokenizer! mlm whole_word_mask@4.57- mlm_probability mask_replace_prob@4.49-
  random_replace_prob@4.49- pad_to_multiple_of tf_experimental_compile@-4.57 return_tensors seed@4.50-
DataCollatorForMultipleChoice@4.49-: tokenizer! padding max_length pad_to_multiple_of return_tensors
DataCollatorForPermutationLanguageModeling: tokenizer! plm_probability max_span_length return_tensors
DataCollatorForSeq2Seq: tokenizer! model padding max_length pad_to_multiple_of label_pad_token_id return_tensors
DataCollatorForTokenClassification: tokenizer! padding max_length pad_to_multiple_of label_pad_token_id return_tensors
DataCollatorForWholeWordMask@-5.19: tokenizer!@-4.56 mlm@-4.56 mlm_probability@-4.56 mask_replace_prob@4.49-4.56
  random_replace_prob@4.49-4.56 pad_to_multiple_of@-4.56 tf_experimental_compile@-4.56 return_tensors@-4.56
  seed@4.50-4.56 *...@4.57- **@4.57-
DataCollatorWithFlattening@4.44-: *... return_position_ids separator_id@4.45- return_flash_attn_kwargs@4.52-
  return_seq_idx@4.52- position_ids_start@5.15- **
DataCollatorWithPadding: tokenizer! padding max_length pad_to_multiple_of return_tensors
EarlyStoppingCallback: early_stopping_patience early_stopping_threshold
EncoderNoRepeatNGramLogitsProcessor@4.32-: encoder_ngram_size! encoder_input_ids!
EncoderRepetitionPenaltyLogitsProcessor@4.32-: penalty! encoder_input_ids!
EosTokenCriteria@4.41-: eos_token_id!
EpsilonLogitsWarper@4.32-: epsilon! filter_value min_tokens_to_keep
EtaLogitsWarper@4.32-: epsilon! filter_value min_tokens_to_keep device@4.42-
FlaxForceTokensLogitsProcessor@4.32-4.57: force_token_map!
FlaxForcedBOSTokenLogitsProcessor@-4.57: bos_token_id!
FlaxForcedEOSTokenLogitsProcessor@-4.57: max_length! eos_token_id!
FlaxLogitsProcessor@-4.57:
FlaxLogitsWarper@-4.57:
FlaxMinLengthLogitsProcessor@-4.57: min_length! eos_token_id!
FlaxSuppressTokensAtBeginLogitsProcessor@4.32-4.57: begin_suppress_tokens! begin_index!
FlaxSuppressTokensLogitsProcessor@4.32-4.57: suppress_tokens!
FlaxTemperatureLogitsWarper@-4.57: temperature!
FlaxTopKLogitsWarper@-4.57: top_k! filter_value min_tokens_to_keep
FlaxTopPLogitsWarper@-4.57: top_p! filter_value min_tokens_to_keep
FlaxWhisperTimeStampLogitsProcessor@4.32-4.57: generate_config! model_config! decoder_input_length!
ForceTokensLogitsProcessor@4.32-4.44: force_token_map! _has_warned@4.39-
ForcedBOSTokenLogitsProcessor: bos_token_id!
ForcedEOSTokenLogitsProcessor: max_length! eos_token_id! device@4.42-
GenerationConfig.save_pretrained: save_directory! config_file_name push_to_hub **
GenerationConfig.to_dict:
GenerationConfig.to_json_string: use_diff ignore_metadata@4.34- keys_to_pop@5.0-
GenerationConfig.update: defaults_only@5.0- allow_custom_entries@5.0- **
GenerationConfig.validate: is_init@4.32-4.51 strict@4.52- +is_init@4.52-4.54 user_set_attributes@5.7-
HammingDiversityLogitsProcessor@-4.56: diversity_penalty! num_beams! num_beam_groups!
HfArgumentParser: dataclass_types!@-4.48 dataclass_types@4.49- **
InfNanRemoveLogitsProcessor:
LogitsProcessor:
LogitsWarper@-4.48:
MaxLengthCriteria: max_length! max_position_embeddings@4.31-
MaxTimeCriteria: max_time! initial_timestamp
MinLengthLogitsProcessor: min_length! eos_token_id! device@4.42-
MinNewTokensLengthLogitsProcessor: prompt_length_to_skip! min_new_tokens! eos_token_id! device@4.42-
MinPLogitsWarper@4.41-: min_p! filter_value min_tokens_to_keep
NoBadWordsLogitsProcessor: bad_words_ids! eos_token_id!@-4.40 eos_token_id@4.41-
NoRepeatNGramLogitsProcessor: ngram_size!
PrefixConstrainedLogitsProcessor: prefix_allowed_tokens_fn! num_beams!
PrinterCallback:
ProgressCallback: max_str_len@4.47-
PushToHubMixin:
PushToHubMixin.push_to_hub: repo_id! use_temp_dir@-4.57 *@5.0- commit_message commit_description@5.0- private
  use_auth_token@-4.31 token@4.32- revision@5.0- create_pr@5.0- max_shard_size create_pr@-4.57 safe_serialization@-4.57
  revision@4.33-4.57 commit_description@4.35-4.57 tags@4.37- **@-4.57
RepetitionPenaltyLogitsProcessor: penalty! prompt_ignore_length@4.52-
Seq2SeqTrainer: model args data_collator train_dataset eval_dataset tokenizer@-4.45 processing_class@4.46- model_init
  compute_loss_func@4.48- compute_metrics callbacks optimizers preprocess_logits_for_metrics +tokenizer@4.46-4.57
Seq2SeqTrainer.create_model_card: language license tags model_name finetuned_from tasks dataset_tags dataset
  dataset_args
Seq2SeqTrainer.evaluate: eval_dataset ignore_keys metric_key_prefix **
Seq2SeqTrainer.hyperparameter_search: hp_space compute_objective n_trials direction backend hp_name **
Seq2SeqTrainer.predict: test_dataset! ignore_keys metric_key_prefix **
Seq2SeqTrainer.push_to_hub: commit_message blocking token@4.40- revision@4.45- private@5.23- **
Seq2SeqTrainer.save_model: output_dir _internal_call
Seq2SeqTrainer.train: resume_from_checkpoint trial ignore_keys_for_eval **@-4.57
Seq2SeqTrainingArguments: output_dir!@-4.48 output_dir@4.49- overwrite_output_dir@-4.57 do_train@-5.1 do_eval@-5.1
  do_predict@-5.1 evaluation_strategy@-4.40 eval_strategy@4.41-5.1 prediction_loss_only@-5.1
  per_device_train_batch_size per_device_eval_batch_size@-5.1 per_gpu_train_batch_size@-4.57
  per_gpu_eval_batch_size@-4.57 gradient_accumulation_steps@-5.1 eval_accumulation_steps@5.0-5.1 eval_delay@5.0-5.1
  torch_empty_cache_steps@5.0-5.1 num_train_epochs@5.2- max_steps@5.2- learning_rate@5.2- lr_scheduler_type@5.2-
  lr_scheduler_kwargs@5.2- warmup_steps@5.2- optim@5.2- optim_args@5.2- weight_decay@5.2- adam_beta1@5.2- *
  accelerator_config@4.38- adafactor@-4.57 adam_beta1@-5.1 activation_checkpointing@5.23-
  activation_checkpointing_kwargs@5.23- adam_beta2 adam_epsilon auto_find_batch_size
  average_tokens_across_devices@4.46- batch_eval_metrics@4.41- bf16 bf16_full_eval data_seed dataloader_drop_last
  dataloader_in_order@5.15- dataloader_multiprocessing_context@5.15- dataloader_num_workers
  dataloader_persistent_workers@4.36- dataloader_pin_memory dataloader_prefetch_factor@4.38- ddp_backend
  ddp_broadcast_buffers@4.31- ddp_bucket_cap_mb ddp_find_unused_parameters ddp_static_graph@5.6- ddp_timeout debug
  deepspeed disable_tqdm dispatch_batches@4.32-4.50 do_eval@5.2- do_predict@5.2- do_train@5.2-
  enable_jit_checkpoint@5.2- eval_accumulation_steps@-4.57,5.2- eval_delay@-4.57,5.2- enable_jit_checkpoint@5.0-5.1
  eval_do_concat_batches@4.40- eval_on_start@4.42- eval_steps eval_strategy@5.2- eval_use_gather_object@4.43-
  evaluation_strategy@4.41-4.50 fp16 fp16_backend@-4.57 fp16_full_eval fp16_opt_level@-4.57 fsdp fsdp_config
  fsdp_min_num_params@-4.57 fsdp_transformer_layer_cls_to_wrap@-4.57 full_determinism generation_config
  generation_max_length generation_num_beams gradient_accumulation_steps@5.2- gradient_checkpointing
  gradient_checkpointing_kwargs@4.35- greater_is_better group_by_length@-5.1 half_precision_backend@-4.57
  hub_always_push@4.32- hub_model_id hub_private_repo hub_revision@4.53- hub_strategy hub_token ignore_data_skip
  include_for_metrics@4.46- include_inputs_for_metrics@-4.57 include_num_input_tokens_seen@4.36-
  include_tokens_per_second@4.34-4.57 jit_mode_eval@-4.57 label_names label_smoothing_factor learning_rate@-5.1
  length_column_name liger_kernel_config@4.53- load_best_model_at_end local_rank log_level log_level_replica
  log_on_each_node logging_dir@-5.14 logging_first_step logging_nan_inf_filter logging_steps logging_strategy
  lr_scheduler_kwargs@4.36-5.1 lr_scheduler_type@-5.1 max_grad_norm max_steps@-5.1 metric_for_best_model
  mp_parameters@-4.57 neftune_noise_alpha@4.35- no_cuda@-4.57 num_train_epochs@-5.1 optim@-5.1 optim_args@-5.1
  optim_target_modules@4.39- parallelism_config@4.56- past_index@-4.57 per_device_eval_batch_size@5.2-
  predict_with_generate prediction_loss_only@5.2- project@4.57- push_to_hub push_to_hub_model_id@-4.57
  push_to_hub_organization@-4.57 push_to_hub_token@-4.57 ray_scope@-4.57 remove_unused_columns report_to
  restore_callback_states_from_checkpoint@4.41- resume_from_checkpoint run_name save_on_each_node save_only_model@4.36-
  save_safetensors@-4.57 save_steps save_strategy save_total_limit seed sharded_ddp@-4.34 skip_memory_metrics
  sortish_sampler split_batches@4.35-4.50 tf32 torch_compile torch_compile_backend torch_compile_mode
  torch_empty_cache_steps@4.43-4.57,5.2- torchdynamo@-4.57 tp_size@4.50-4.51 tpu_metrics_debug@-4.57
  tpu_num_cores@-4.57 trackio_bucket_id@5.6- trackio_space_id@4.57- trackio_static_space_id@5.6-
  train_sampling_strategy@5.2- use_cache@5.0- use_cpu@4.32- use_ipex@-4.56 use_legacy_prediction_loop@-4.57
  use_liger_kernel@4.45- use_mps_device@-4.57 warmup_ratio@-5.14 warmup_steps@-5.1 weight_decay@-5.1 xpu_backend@-4.31
SequenceBiasLogitsProcessor@4.31-: sequence_bias!
StopStringCriteria@4.41-: tokenizer! stop_strings!
StoppingCriteria:
StoppingCriteriaList.__call__: input_ids! scores! **
SuppressTokensAtBeginLogitsProcessor@4.32-: begin_suppress_tokens! begin_index! device@4.42-
SuppressTokensLogitsProcessor@4.32-: suppress_tokens! device@4.42-
SynthIDTextWatermarkLogitsProcessor@4.46-: ngram_len! keys! sampling_table_size! sampling_table_seed!
  context_history_size! device! skip_first_ngram_calls debug_mode
TFForceTokensLogitsProcessor@4.32-4.57: force_token_map!
TFForcedBOSTokenLogitsProcessor@-4.57: bos_token_id!
TFForcedEOSTokenLogitsProcessor@-4.57: max_length! eos_token_id!
TFLogitsProcessor@-4.57:
TFLogitsWarper@-4.57:
TFMinLengthLogitsProcessor@-4.57: min_length! eos_token_id!
TFNoBadWordsLogitsProcessor@-4.57: bad_words_ids! eos_token_id!
TFNoRepeatNGramLogitsProcessor@-4.57: ngram_size!
TFRepetitionPenaltyLogitsProcessor@-4.57: penalty!
TFSuppressTokensAtBeginLogitsProcessor@4.32-4.57: begin_suppress_tokens! begin_index!
TFSuppressTokensLogitsProcessor@4.32-4.57: suppress_tokens!
TFTemperatureLogitsWarper@-4.57: temperature!
TFTopKLogitsWarper@-4.57: top_k! filter_value min_tokens_to_keep
TFTopPLogitsWarper@-4.57: top_p! filter_value min_tokens_to_keep
TemperatureLogitsWarper: temperature!
TextIteratorStreamer: tokenizer! skip_prompt timeout **
TextStreamer: tokenizer! skip_prompt **
TopHLogitsWarper@5.0-: top_h! filter_value
TopKLogitsWarper: top_k! filter_value min_tokens_to_keep
TopPLogitsWarper: top_p! filter_value min_tokens_to_keep
Trainer: model args data_collator train_dataset eval_dataset tokenizer@-4.45 processing_class@4.46- model_init
  compute_loss_func@4.46- compute_metrics callbacks optimizers optimizer_cls_and_kwargs@4.47-
  preprocess_logits_for_metrics +tokenizer@4.46-4.57
Trainer.add_callback: callback!
Trainer.create_model_card: language license tags model_name finetuned_from tasks dataset_tags dataset dataset_args
Trainer.create_optimizer: model@5.3-
Trainer.create_optimizer_and_scheduler: num_training_steps!
Trainer.create_scheduler: num_training_steps! optimizer
Trainer.evaluate: eval_dataset ignore_keys metric_key_prefix
Trainer.get_eval_dataloader: eval_dataset
Trainer.get_learning_rates@4.40-:
Trainer.get_num_trainable_parameters@4.40-:
Trainer.get_test_dataloader: test_dataset!
Trainer.get_train_dataloader:
Trainer.hyperparameter_search: hp_space compute_objective n_trials direction backend hp_name **
Trainer.is_local_process_zero:
Trainer.is_world_process_zero:
Trainer.log_metrics: split! metrics!
Trainer.num_examples: dataloader!
Trainer.pop_callback: callback!
Trainer.predict: test_dataset! ignore_keys metric_key_prefix
Trainer.push_to_hub: commit_message blocking token@4.40- revision@4.45- private@5.23- **
Trainer.remove_callback: callback!
Trainer.save_metrics: split! metrics! combined
Trainer.save_model: output_dir _internal_call
Trainer.save_state:
Trainer.train: resume_from_checkpoint trial ignore_keys_for_eval **@-4.57
TrainingArguments: output_dir!@-4.48 output_dir@4.49- overwrite_output_dir@-4.57 do_train@-5.1 do_eval@-5.1
  do_predict@-5.1 evaluation_strategy@-4.40 eval_strategy@4.41-5.1 prediction_loss_only@-5.1
  per_device_train_batch_size per_device_eval_batch_size@-5.1 per_gpu_train_batch_size@-4.57
  per_gpu_eval_batch_size@-4.57 gradient_accumulation_steps@-5.1 eval_accumulation_steps@5.0-5.1 eval_delay@5.0-5.1
  torch_empty_cache_steps@5.0-5.1 num_train_epochs@5.2- max_steps@5.2- learning_rate@5.2- lr_scheduler_type@5.2-
  lr_scheduler_kwargs@5.2- warmup_steps@5.2- optim@5.2- optim_args@5.2- weight_decay@5.2- adam_beta1@5.2- *
  accelerator_config@4.38- adafactor@-4.57 adam_beta1@-5.1 activation_checkpointing@5.23-
  activation_checkpointing_kwargs@5.23- adam_beta2 adam_epsilon auto_find_batch_size
  average_tokens_across_devices@4.46- batch_eval_metrics@4.41- bf16 bf16_full_eval data_seed dataloader_drop_last
  dataloader_in_order@5.15- dataloader_multiprocessing_context@5.15- dataloader_num_workers
  dataloader_persistent_workers@4.36- dataloader_pin_memory dataloader_prefetch_factor@4.38- ddp_backend
  ddp_broadcast_buffers@4.31- ddp_bucket_cap_mb ddp_find_unused_parameters ddp_static_graph@5.6- ddp_timeout debug
  deepspeed disable_tqdm dispatch_batches@4.32-4.50 do_eval@5.2- do_predict@5.2- do_train@5.2-
  enable_jit_checkpoint@5.2- eval_accumulation_steps@-4.57,5.2- eval_delay@-4.57,5.2- enable_jit_checkpoint@5.0-5.1
  eval_do_concat_batches@4.40- eval_on_start@4.42- eval_steps eval_strategy@5.2- eval_use_gather_object@4.43-
  evaluation_strategy@4.41-4.50 fp16 fp16_backend@-4.57 fp16_full_eval fp16_opt_level@-4.57 fsdp fsdp_config
  fsdp_min_num_params@-4.57 fsdp_transformer_layer_cls_to_wrap@-4.57 full_determinism gradient_accumulation_steps@5.2-
  gradient_checkpointing gradient_checkpointing_kwargs@4.35- greater_is_better group_by_length@-5.1
  half_precision_backend@-4.57 hub_always_push@4.32- hub_model_id hub_private_repo hub_revision@4.53- hub_strategy
  hub_token ignore_data_skip include_for_metrics@4.46- include_inputs_for_metrics@-4.57
  include_num_input_tokens_seen@4.36- include_tokens_per_second@4.34-4.57 jit_mode_eval@-4.57 label_names
  label_smoothing_factor learning_rate@-5.1 length_column_name liger_kernel_config@4.53- load_best_model_at_end
  local_rank log_level log_level_replica log_on_each_node logging_dir@-5.14 logging_first_step logging_nan_inf_filter
  logging_steps logging_strategy lr_scheduler_kwargs@4.36-5.1 lr_scheduler_type@-5.1 max_grad_norm max_steps@-5.1
  metric_for_best_model mp_parameters@-4.57 neftune_noise_alpha@4.35- no_cuda@-4.57 num_train_epochs@-5.1 optim@-5.1
  optim_args@-5.1 optim_target_modules@4.39- parallelism_config@4.56- past_index@-4.57 per_device_eval_batch_size@5.2-
  prediction_loss_only@5.2- project@4.57- push_to_hub push_to_hub_model_id@-4.57 push_to_hub_organization@-4.57
  push_to_hub_token@-4.57 ray_scope@-4.57 remove_unused_columns report_to restore_callback_states_from_checkpoint@4.41-
  resume_from_checkpoint run_name save_on_each_node save_only_model@4.36- save_safetensors@-4.57 save_steps
  save_strategy save_total_limit seed sharded_ddp@-4.34 skip_memory_metrics split_batches@4.35-4.50 tf32 torch_compile
  torch_compile_backend torch_compile_mode torch_empty_cache_steps@4.43-4.57,5.2- torchdynamo@-4.57 tp_size@4.50-4.51
  tpu_metrics_debug@-4.57 tpu_num_cores@-4.57 trackio_bucket_id@5.6- trackio_space_id@4.57-
  trackio_static_space_id@5.6- train_sampling_strategy@5.2- use_cache@5.0- use_cpu@4.32- use_ipex@-4.56
  use_legacy_prediction_loop@-4.57 use_liger_kernel@4.45- use_mps_device@-4.57 warmup_ratio@-5.14 warmup_steps@-5.1
  weight_decay@-5.1 xpu_backend@-4.31
TypicalLogitsWarper: mass filter_value min_tokens_to_keep
UnbatchedClassifierFreeGuidanceLogitsProcessor@4.32-: guidance_scale! model! unconditional_ids
  unconditional_attention_mask use_cache
WatermarkLogitsProcessor@4.41-: vocab_size! device! greenlist_ratio bias hashing_key seeding_scheme context_width
WhisperTimeStampLogitsProcessor@4.32-: generate_config! begin_index@4.37-4.52 begin_index!@4.53-
  _detect_timestamp_from_logprob@4.36-
get_constant_schedule: optimizer! last_epoch
get_constant_schedule_with_warmup: optimizer! num_warmup_steps! last_epoch
get_cosine_schedule_with_warmup: optimizer! num_warmup_steps! num_training_steps! num_cycles last_epoch
get_cosine_with_hard_restarts_schedule_with_warmup: optimizer! num_warmup_steps! num_training_steps! num_cycles
  last_epoch
get_cosine_with_min_lr_schedule_with_warmup@4.57-: optimizer! num_warmup_steps! num_training_steps! num_cycles
  last_epoch min_lr min_lr_rate
get_cosine_with_min_lr_schedule_with_warmup_lr_rate@4.57-: optimizer! num_warmup_steps! num_training_steps! num_cycles
  last_epoch min_lr min_lr_rate warmup_lr_rate
get_greedy_schedule@5.4-: optimizer! **
get_inverse_sqrt_schedule: optimizer! num_warmup_steps! timescale last_epoch
get_linear_schedule_with_warmup: optimizer! num_warmup_steps! num_training_steps! last_epoch
get_polynomial_decay_schedule_with_warmup: optimizer! num_warmup_steps! num_training_steps! lr_end power last_epoch
get_scheduler: name! optimizer! num_warmup_steps num_training_steps scheduler_specific_kwargs@4.36-
get_wsd_schedule@4.41-: optimizer! num_warmup_steps! num_stable_steps!@-4.48 num_decay_steps! num_training_steps@4.49-
  num_stable_steps@4.49- warmup_type@4.49- decay_type@4.49- min_lr_ratio num_cycles last_epoch
set_seed: seed! deterministic@4.40-
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = """
Seq2SeqTrainingArguments@4.51-: <transformers.TrainingArguments generation_config=None generation_max_length=None
  generation_num_beams=None predict_with_generate=False sortish_sampler=False
TrainingArguments@4.51-: adafactor=False@-4.57 auto_find_batch_size=False average_tokens_across_devices=True@4.57-
  batch_eval_metrics=False bf16_full_eval=False data_seed=None dataloader_drop_last=False
  dataloader_in_order=True@5.15- dataloader_num_workers=0 dataloader_persistent_workers=False
  dataloader_prefetch_factor=None ddp_backend=None ddp_broadcast_buffers=None ddp_bucket_cap_mb=None
  ddp_find_unused_parameters=None ddp_static_graph=None@5.6- do_predict=False do_train=False
  enable_jit_checkpoint=False@5.0- eval_accumulation_steps=None eval_delay=0 eval_do_concat_batches=True
  eval_on_start=False eval_use_gather_object=False fp16_backend='auto'@-4.57 fp16_full_eval=False
  fp16_opt_level='O1'@-4.57 fsdp_min_num_params=0@-4.57 fsdp_transformer_layer_cls_to_wrap=None@-4.57
  full_determinism=False gradient_checkpointing=False@-5.22 group_by_length=False@-5.1 hub_always_push=False
  hub_model_id=None@5.0- hub_private_repo=None hub_revision=None@4.53- hub_token=None@5.0- ignore_data_skip=False
  include_for_metrics=[] include_inputs_for_metrics=False@-4.57 include_num_input_tokens_seen=False@-4.56
  include_tokens_per_second=False@-4.57 jit_mode_eval=False@-4.57 label_names=None label_smoothing_factor=0.0
  length_column_name='length' liger_kernel_config=None@4.53- load_best_model_at_end=False local_rank=-1@5.0-
  log_level='passive' log_level_replica='warning' log_on_each_node=True logging_dir=None@5.0-5.14
  logging_first_step=False logging_nan_inf_filter=True max_steps=-1 mp_parameters=''@-4.57 neftune_noise_alpha=None
  no_cuda=False@-4.57 optim_args=None optim_target_modules=None overwrite_output_dir=False@-4.57 past_index=-1@-4.57
  prediction_loss_only=False project='huggingface'@4.57- push_to_hub=False push_to_hub_model_id=None@-4.57
  push_to_hub_organization=None@-4.57 push_to_hub_token=None@-4.57 ray_scope='last'@-4.57 remove_unused_columns=True
  restore_callback_states_from_checkpoint=False resume_from_checkpoint=None run_name=None@4.55- save_on_each_node=False
  save_only_model=False save_safetensors=True@-4.57 save_total_limit=None skip_memory_metrics=True tf32=None
  torch_compile_mode=None torch_empty_cache_steps=None torchdynamo=None@-4.57 tp_size=0@-4.51 tpu_num_cores=None@-4.57
  use_ipex=False@-4.56 trackio_space_id='trackio'@4.57-5.5 use_legacy_prediction_loop=False@-4.57
  trackio_bucket_id=None@5.6- trackio_space_id=None@5.6- trackio_static_space_id=None@5.6-
  train_sampling_strategy='random'@5.2- use_cache=False@5.0- use_cpu=False@5.0- use_liger_kernel=False
  use_mps_device=False@-4.57 warmup_ratio=0.0@-4.57 warmup_steps=0@-4.57,5.15- warmup_ratio=None@5.0-5.14
  weight_decay=0.0
"""
