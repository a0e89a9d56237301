"""mteb: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "mteb 2.12.30 2.26.24"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: abstasks/ api/ benchmarks/ cache/ cli/ data_cleaning/ deprecated_evaluator descriptive_stats/ evaluate filter_tasks
  get_tasks languages/ leaderboard/ load_results/ mocks/ model_meta/ models/ results/ similarity_functions tasks/
  timing types/
abstasks: abstask aggregate_task_metadata aggregated_task classification clustering clustering_legacy image/
  multilabel_classification pair_classification regression retrieval retrieval_dataset_loaders sts task_metadata text/
  zeroshot_classification
api: adapters aggregators app cache frames icons metrics otel routes schemas serialization settings static/ warmup
benchmarks: benchmark benchmarks/ get_benchmark
cache: result_cache
cli: build_cli generate_model_card
data_cleaning:
descriptive_stats: AudioClassification/ AudioClustering/ AudioMultilabelClassification/ AudioPairClassification/
  AudioReranking/ AudioZeroshotClassification/ BitextMining/ Classification/ Clustering/ Image/ InstructionReranking/
  InstructionRetrieval/ MultilabelClassification/ PairClassification/ Regression/ Reranking/ Retrieval/ STS/
  Summarization/ VideoCentricQA/ VideoClassification/ VideoClustering/ VideoPairClassification/
  VideoZeroshotClassification/
languages: check_language_code iso_mappings language_scripts programming_languages
leaderboard: app benchmark_selector event_logger/ figures table text_segments
mocks: mock_run mock_tasks/
models: abs_encoder cache_wrappers/ compression_wrappers/ get_model_meta hybrid_wrappers instruct_wrapper
  modality_collators model_implementations/ model_meta/ models_protocols openai_wrappers search_encoder_index/
  search_wrappers sentence_transformer_wrapper video_wrappers/ vllm_wrapper
results: benchmark_results/ model_result task_result/
tasks: aggregated_tasks/ bitext_mining/ classification/ clustering/ image_text_pair_classification/
  instruction_reranking/ instruction_retrieval/ multichoice/ multilabel_classification/ pair_classification/
  regression/ reranking/ retrieval/ sts/ summarization/ zeroshot_classification/
types: statistics
abstasks.image: image_text_pair_classification
abstasks.text: bitext_mining reranking summarization
api.static:
benchmarks.benchmarks: benchmarks rteb_benchmarks
descriptive_stats.AudioClassification:
descriptive_stats.AudioClustering:
descriptive_stats.AudioMultilabelClassification:
descriptive_stats.AudioPairClassification:
descriptive_stats.AudioReranking:
descriptive_stats.AudioZeroshotClassification:
descriptive_stats.BitextMining:
descriptive_stats.Classification:
descriptive_stats.Clustering:
descriptive_stats.Image: Any2AnyMultilingualRetrieval/ Any2AnyReranking/ Any2AnyRetrieval/ Compositionality/
  DocumentUnderstanding/ ImageClassification/ ImageClustering/ VisionCentricQA/ ZeroShotClassification/
descriptive_stats.InstructionReranking:
descriptive_stats.InstructionRetrieval:
descriptive_stats.MultilabelClassification:
descriptive_stats.PairClassification:
descriptive_stats.Regression:
descriptive_stats.Reranking:
descriptive_stats.Retrieval:
descriptive_stats.STS:
descriptive_stats.Summarization:
descriptive_stats.VideoCentricQA:
descriptive_stats.VideoClassification:
descriptive_stats.VideoClustering:
descriptive_stats.VideoPairClassification:
descriptive_stats.VideoZeroshotClassification:
leaderboard.event_logger: logger models/ storage/
mocks.mock_tasks: bitext_mining classification clustering create_mock_samples pair_classification regression reranking
  retrieval sts summarization zeroshot_classification
models.cache_wrappers: cache_backend_protocol cache_backends/ cache_wrapper
models.compression_wrappers: compression_wrapper
models.model_implementations: aegis_models align_models alphabrothers_models amazon_models andersborges aq_medai_models
  ara_models arctic_models argus_qwen35 ast_model audio_flamingo audio_qwen2_models aurola_omni_models axiotic_models
  b1ade_models bb25 bedrock_models bekko_models bekko_static_models bge_models bge_structural_separator bge_vl_models
  bica_model bidirlm_models bidirlm_omni_models biovita_models biultravbert_models blip2_models blip_models bm25
  bmretriever_models byrne_models cadet_models cde_models clap_models clip_models clips_models cnmoro_models
  cnn14_model code_embed_models codefuse_models codesage_models cohere_models cohere_v colmodernvbert_models
  colnanovdr_models colpali_models colqwen_models colsmol_models colultravbert_models conan_models cosmos_embed_models
  dasheng_models data2vec_models denseon_models dino_models e5_instruct e5_models e5_omni_models e5_v eagerworks_models
  ebind_models emillykkejensen_models en_code_retriever encodec_model erikkaum_models ettin_models euler_models
  evaclip_models evie_models fa_models facebook_jepa facebookai fusion_embedding_models geevec_models geoffsee_models
  geogpt_models giga_models gme_v_models google_embeddinggemma google_gemini google_text_embedding
  granite_vision_embedding_models greenleaf_models gritlm_models gte_models gve_models hanno_labs_models harrier_models
  hear_s11_models hinvec_models hubert_models human hybrid_models ibm_granite_models ict_time_and_querit_models
  imagebind_models inf_models ingot_models internvideo2_models italian_models jasper_models jina_clip jina_models
  kalm_models kalm_reranker kazalbrur_models kblab kennethenevoldsen_models kfst kite_fish_models korean_models
  kowshik24_models language_bind_models lco_embedding_models lens_models lgai_embedding_models lighton_rerank_models
  linkup_models linq_models liquidai_models listconranker litillabs_models llm2clip_models llm2vec_models
  maniac_labs_models mcinext_models mctct_model mdbr_models metaclip_models minetta_models misc_models
  mixedbread_ai_models mme5_models mms_models moca_models moco_models mod_models model2vec_models moka_models
  morisien_models most_embed_models msclap_models muq_mulan_model nanovdr_models nbailab nga_system_models
  no_instruct_sentence_models nomic_models nomic_models_vision nomic_multimodal nvidia_models nvidia_nemotron_vl_models
  octen_models olmo3_embed_models omni_embed_nemotron_models omniretriever_models omnivinci_models openai_models
  openclip_models opensearch_neural_sparse_models ops_colqwen3_models ops_mm_models ops_moa_models
  ordalietech_solon_embeddings_mini_beta_1_1 papr_models pawan_models pe_av_models penguin_models perplexity_models
  piccolo_models pixie_models portuguese_models prism_models promptriever_models ps3_models pylate_models qodo_models
  qtack_models querit_models qwen3_models qwen3_reranker qwen3_vl_embedding_models qwen3_vl_reranker qwen3_voice_models
  qwen_omni_lm qzhou_models radio_models random_baseline rasgaard_models reasonir_model repllama_models
  rerankers_custom rerankers_monot5_based richinfoai_models riverrider_models ru_reranker_edge ru_sentence_models
  ruri_models rzen_embed_model saga_models salesforce_models samilpwc_models sante_models sarashina_embedding_models
  seamlessm4t_models searchmap_models seed_1_6_embedding_models seed_1_6_embedding_models_1215 seed_models
  semantic_router_multimodal_models sentence_transformers_models sewd_models shuu_model siglip_models sionic_models
  slideon_models slm_models sonar_models spartan8806_atles_champion spectral_models speecht5_models splade_code_models
  splade_models sse_models stella_models stephantulkens_models tarka_models tevatron_omni_embed_models text2vec_models
  tipsv2_models topk_embed_v1 ua_sentence_models uae_models uembed_models uibk_models ultrabert_models ume_r1
  unime_v2_models unispeech_models unite_models v_splade_models vdr_models vggish_models vi_vn_models viclip_models
  videomae_models videoprism_models virtue_models visrag_models vista_models vlm2vec_models voiceclap_models
  voyage_models voyage_v wav2clip_model wav2vec2_models wavlm_models webai_models wemm_models whisper_models
  xclip_models xyz_models yale_nlp_models yamnet_models youtu_models yuan_models yuan_models_en zeroentropy_models
  zhinao_modernbert_models
models.search_encoder_index: search_backend_protocol search_indexes/
models.video_wrappers: video2images_wrapper
tasks.aggregated_tasks: eng/ fas/ multilingual/ nld/ pol/
tasks.bitext_mining: dan/ eng/ fas/ kat/ mfe/ multilingual/ slk/ srn/ vie/
tasks.classification: ara/ ben/ bul/ ces/ dan/ deu/ ell/ eng/ est/ fas/ fil/ fin/ fra/ guj/ heb/ hin/ hrv/ ind/ ita/
  jav/ jpn/ kan/ kat/ kor/ kur/ mal/ mar/ mkd/ multilingual/ mya/ nep/ nld/ nob/ ory/ pan/ pol/ por/ ron/ rus/ san/
  sin/ slk/ slv/ spa/ ssw/ swa/ swe/ tam/ tel/ tha/ tsn/ tur/ ukr/ urd/ vie/ zho/ zul/ zxx/
tasks.clustering: deu/ eng/ fas/ fra/ jpn/ kor/ multilingual/ nld/ nob/ pol/ rom/ rus/ slk/ spa/ swe/ vie/ zho/ zxx/
tasks.image_text_pair_classification: eng/
tasks.instruction_reranking: eng/ multilingual/
tasks.instruction_retrieval: eng/
tasks.multichoice: eng/
tasks.multilabel_classification: eng/ ita/ kor/ mlt/ multilingual/ nld/ por/ rus/ swe/ zxx/
tasks.pair_classification: ara/ ces/ dan/ deu/ eng/ fas/ hye/ ind/ ita/ kor/ multilingual/ nld/ pol/ por/ rus/ slk/
  vie/ zho/ zxx/
tasks.regression: multilingual/
tasks.reranking: ara/ code/ eng/ fra/ jpn/ multilingual/ rus/ slk/ vie/ zho/ zxx/
"""
#: A module, and its names.
NAMES = """
: AbsTask Benchmark BenchmarkResults CacheBackendProtocol CrossEncoderProtocol EncoderProtocol HybridSearch
  IndexEncoderSearchProtocol MTEB MockRunResults ResultCache SearchProtocol SentenceTransformerEncoderWrapper
  TaskMetadata TaskResult abstasks api benchmarks cache cli data_cleaning deprecated_evaluator descriptive_stats
  evaluate filter_tasks get_benchmark get_benchmarks get_model get_model_meta get_model_metas get_task get_tasks
  languages leaderboard load_results mock_run mocks model_meta models results similarity_functions tasks timing types
  version
abstasks: AbsTask AbsTaskBitextMining AbsTaskClassification AbsTaskClustering AbsTaskClusteringLegacy
  AbsTaskImageTextPairClassification AbsTaskMultilabelClassification AbsTaskPairClassification AbsTaskRegression
  AbsTaskReranking AbsTaskRetrieval AbsTaskSTS AbsTaskSummarization AbsTaskZeroShotClassification abstask
  aggregate_task_metadata aggregated_task classification clustering clustering_legacy image multilabel_classification
  pair_classification regression retrieval retrieval_dataset_loaders sts task_metadata text zeroshot_classification
api: adapters aggregators annotations app cache create_app frames icons metrics otel routes schemas serialization
  settings static warmup
benchmarks: Benchmark benchmark benchmarks get_benchmark get_benchmarks
cache: AbsTask Any Benchmark BenchmarkResults HelpfulStrEnum Iterable LoadExperimentEnum Mapping ModelMeta ModelName
  ModelResult Path ResultCache Revision Sequence TYPE_CHECKING TaskResult ValidationError annotations cast defaultdict
  get_benchmark get_model_metas gzip io json logger logging os requests result_cache shutil subprocess warnings
cli: build_cli generate_model_card main
data_cleaning: annotations remove_by_audio_duration remove_by_image_size remove_by_text_length remove_by_video_duration
  remove_duplicates remove_train_leakage
deprecated_evaluator: AbsTask AbsTaskAggregate Any Benchmark CrossEncoder CrossEncoderWrapper EncodeKwargs Iterable
  MTEB MTEBModels ModelMeta Path ScoresDict SentenceTransformer SentenceTransformerEncoderWrapper Sequence
  TYPE_CHECKING TaskCategory TaskResult TaskType UTC annotations cast chain datasets datetime deepcopy deprecated
  get_tasks json logger logging os sys time timezone traceback warnings
evaluate: AbsTask AbsTaskAggregate AbsTaskBitextMining AbsTaskRetrieval Benchmark CrossEncoder CrossEncoderWrapper
  DatasetNotFoundError EncodeKwargs HFSubset HelpfulStrEnum Iterable MTEBModels ModelMeta ModelName ModelResult
  MultiVectorEncoder MultiVectorWrapper OverwriteStrategy Path PromptType ResultCache Revision ScoresDict
  SentenceTransformer SentenceTransformerEncoderWrapper SentenceTransformerModels SparseEncoder SparseEncoderWrapper
  SplitName TYPE_CHECKING TaskError TaskResult TimingStack TypeAlias TypeGuard annotations cast datetime evaluate
  is_video2images_meta logger logging monotonic time tqdm video2images_hint warnings
filter_tasks: AbsTask AbsTaskAggregate ISO_TO_LANGUAGE ISO_TO_SCRIPT Iterable LanguageScripts Modalities Sequence
  TYPE_CHECKING TaskCategory TaskDomain TaskType annotations filter_tasks logger logging overload
get_tasks: AbsTask Any Counter Iterable LogOnce MTEBTasks Modalities Sequence TASK_LIST TYPE_CHECKING TaskCategory
  TaskDomain TaskType annotations defaultdict difflib filter_tasks get_task get_tasks log_once logger logging pd
  warnings
languages: ISO_TO_FAM ISO_TO_FAM_LEVEL0 ISO_TO_LANGUAGE ISO_TO_SCRIPT LanguageScripts PROGRAMMING_LANGS
  check_language_code iso_mappings language_label language_scripts programming_languages
leaderboard: app benchmark_selector event_logger figures get_leaderboard_app table text_segments
load_results: AbsTask BenchmarkResults Iterable ModelMeta ModelName ModelResult Path Revision Sequence TYPE_CHECKING
  TaskResult annotations benchmark_results deprecated json load_results logger logging sys task_results
mocks: ALL_MOCK_TASK_REGISTRY ALL_MOCK_TASK_TEST_GRID ALL_MOCK_TASK_TEST_GRID_AS_STRING AbsTask
  LegacyMockClusteringFastTask MOCK_MAEB_TASK_GRID MOCK_MIEB_TASK_GRID MOCK_MIEB_TASK_GRID_AS_STRING
  MOCK_MIEB_TASK_REGISTRY MOCK_MULTIMODAL_TASKS MOCK_MVEB_TASK_GRID MOCK_TASK_REGISTRY MOCK_TASK_TEST_GRID
  MOCK_TASK_TEST_GRID_AS_STRING MOCK_TASK_TEST_GRID_MONOLINGUAL MOCK_TASK_TEST_GRID_MULTILINGUAL
  MockAny2AnyRetrievalA2ATask MockAny2AnyRetrievalA2TTask MockAny2AnyRetrievalI2TTask MockAny2AnyRetrievalT2ATask
  MockAny2AnyRetrievalT2ITask MockAsymVideoAudioPairClassificationTask MockAsymVideoAudioPairClassificationTaskV2
  MockAudioClassification MockAudioClassificationCrossVal MockAudioClusteringTask MockAudioMultilabelClassificationTask
  MockAudioPairClassification MockAudioReranking MockAudioZeroshotClassificationTask MockBitextMiningTask
  MockClassificationTask MockClusteringTask MockImageClassificationTask MockImageClusteringFastTask
  MockImageClusteringTask MockImageMultilabelClassificationTask MockImageRegressionTask
  MockImageTextPairClassificationTask MockInstructionReranking MockInstructionRetrieval MockMultiChoiceTask
  MockMultilabelClassification MockMultilingualBitextMiningTask MockMultilingualClassificationTask
  MockMultilingualClusteringFastTask MockMultilingualClusteringTask MockMultilingualImageClassificationTask
  MockMultilingualImageTextPairClassificationTask MockMultilingualInstructionReranking
  MockMultilingualInstructionRetrieval MockMultilingualMultiChoiceTask MockMultilingualMultilabelClassification
  MockMultilingualPairClassificationTask MockMultilingualParallelBitextMiningTask MockMultilingualRerankingTask
  MockMultilingualRetrievalTask MockMultilingualSTSTask MockMultilingualSummarizationTask MockPairClassificationTask
  MockPairImageClassificationTask MockRegressionTask MockRerankingTask MockRetrievalDialogTask MockRetrievalTask
  MockSTSTask MockSummarizationTask MockSymCustomVideoAudiSTSTask MockSymCustomVideoAudioPairClassificationTaskV2
  MockTextZeroShotClassificationTask MockVideoAudioClassification MockVideoAudioClusteringTask
  MockVideoAudioMultilabelClassificationTask MockVideoAudioPairClassificationTask MockVideoAudioRetrievalT2VA
  MockVideoAudioRetrievalVA2T MockVideoAudioSTSTask MockVideoAudioTextRetrievalVAT2T
  MockVideoAudioZeroshotClassificationTask MockVideoClassification MockVideoClusteringTask
  MockVideoMultilabelClassificationTask MockVideoPairClassificationTask MockVideoRetrievalT2V MockVideoRetrievalV2T
  MockVideoZeroshotClassificationTask MockVisualSTSTask MockZeroShotClassificationTask TASK_TEST_GRID
  TASK_TEST_GRID_AS_STRING annotations mock_run mock_tasks mteb t task
models: CacheBackendProtocol CachedEmbeddingWrapper CompressionWrapper CrossEncoderProtocol CrossEncoderWrapper
  EncoderProtocol HybridSearch IndexEncoderSearchProtocol MTEBModels ModelMeta MultiVectorSearchEncoderWrapper
  MultiVectorWrapper OpenAIAPIEncodeWrapper OpenAIAPIRerankWrapper OpenAIAPITokenEmbedWrapper SearchCrossEncoderWrapper
  SearchEncoderWrapper SearchProtocol SentenceTransformerEncoderWrapper SparseEncoderWrapper Video2ImagesWrapper
  abs_encoder cache_wrappers compression_wrappers get_model_meta hybrid_wrappers instruct_wrapper modality_collators
  model_implementations model_meta models_protocols openai_wrappers search_encoder_index search_wrappers
  sentence_transformer_wrapper sentence_transformers_loader video_wrappers vllm_wrapper
results: BenchmarkResults ModelResult TaskResult benchmark_results model_result task_result
similarity_functions: Any Array Callable EncoderProtocol ScoringFunction Sequence TYPE_CHECKING annotations cast
  compute_pairwise_similarity cos_sim dot_score euclidean_sim isqrt logger logging max_sim pairwise_cos_sim
  pairwise_dot_score pairwise_euclidean_sim pairwise_max_sim select_pairwise_similarity select_similarity similarity
  torch
timing: PhaseTiming Self TYPE_CHECKING TimingContext TimingStack TracebackType TypedDict annotations logger logging
  time
types: Array BatchedInput Conversation ConversationTurn CorpusDatasetType EncodeKwargs HFSubset ISOLanguage
  ISOLanguageScript ISOScript InstructionDatasetType Languages Licenses Modalities ModelName OutputDType PromptType
  QueryDatasetType RelevantDocumentsType RetrievalEvaluationResult RetrievalOutputType Revision Score ScoresDict
  SplitName StrDate StrURL SubmitResultsResponse TopRankedDocumentsType statistics
"""
