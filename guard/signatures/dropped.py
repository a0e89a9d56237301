"""What libraries have dropped: names that older releases had, and the newest has not.

A library has a line with its newest release, the first release that is built for each Python (`3.12>=1.26`), and the
release that comes with each distribution which holds it back (`vllm==2.3.5`). Then come its modules and classes with
what they have lost, each with the first release without it.

Written by `python -m tests.guard.signatures dropped`.
"""

from __future__ import annotations

DROPPED = """
numpy==2.5.5 3.12>=1.26.0 3.13>=2.1.0 3.14>=2.3.2 axolotl==2.3.5 datatrove==2.2.6 distilabel==2.3.5 lerobot==2.2.6
  lighteval==2.2.6 lm-eval==2.3.5 mosaicml-streaming==2.1.3 paddleocr==2.3.5 presidio-analyzer==2.4.6 sglang==2.3.5
  trl==2.3.5 vllm==2.3.5
numpy@1.20: sctypeNA typeNA
numpy@1.22: Bytes0 Datetime64 Str0 Uint64 loads mafromtxt ndfromtxt
numpy@1.23: alen asscalar
numpy@1.24: MachAr complex float int object str typeDict unicode
numpy@1.25: Tester dual use_hugepage
numpy@2.0: ComplexWarning DataSource Inf Infinity ModuleDeprecationWarning NAN NINF NZERO NaN PINF RankWarning
  VisibleDeprecationWarning add_docstring add_newdoc_ufunc alltrue array_api asfarray bool8 byte_bounds bytes0 cast
  cfloat clongfloat compare_chararrays complex_ cumproduct disp fastCopyAndTranspose find_common_type float_
  format_parser fv get_array_wrap infty int0 ipmt irr issctype issubclass_ issubsctype longcomplex longfloat lookfor
  mat maximum_sctype mirr msort nbytes nper npv numarray obj2sctype object0 oldnumeric pmt ppmt product pv rate
  recfromcsv recfromtxt round_ safe_eval sctype2char sctypes set_numeric_ops set_string_function singlecomplex sometrue
  source str0 string_ tracemalloc_domain uint0 unicode_ void0 who
numpy@2.4: in1d trapz
numpy@2.5: chararray row_stack
numpy.fft@2.4: helper
numpy.lib@1.20: financial
numpy.lib@2.0: arraypad arraysetops arrayterator function_base histograms index_tricks nanfunctions polynomial
  shape_base twodim_base type_check ufunclike utils
numpy.linalg@2.4: linalg
numpy.ma@1.25: bench
numpy.ma@2.3: timer_comparison
numpy.testing@1.25: Tester dec raises run_module_suite
pandas==3.1.1 3.12>=2.1.1 3.13>=2.2.3 3.14>=2.3.3 gluonts==2.3.3 img2dataset==2.3.3 sdv==2.3.3 sktime==3.0.6
pandas@2.0: Float64Index Int64Index UInt64Index
pandas@3.0: read_gbq value_counts
pandas.DataFrame@2.0: append iteritems lookup mad slice_shift tshift
pandas.DataFrame@3.0: applymap backfill bool first last pad swapaxes to_gbq
pandas.Series@2.0: append is_monotonic iteritems mad slice_shift tshift
pandas.Series@3.0: backfill bool first last pad ravel swapaxes view
pandas.Timestamp@2.0: freq freqstr
pandas.io@1.1: gcs s3
pandas.io@2.0: date_converters
pandas.io@3.0: gbq
pillow==13.0.0 3.12>=10.0.0 3.13>=10.4.0 3.14>=11.3.0 axolotl==12.3.0 gradio==12.3.0 lerobot==12.3.0 marker-pdf==10.4.0
  moviepy==11.3.0 smolagents==12.3.0 surya-ocr==10.4.0 trackio==12.3.0
PIL@10.0: FitsStubImagePlugin
PIL@11.0: PyAccess
PIL.Image@8.0: fromstring
PIL.Image@8.4: i8
PIL.Image@9.5: deferred_error isPath
PIL.Image@10.0: ANTIALIAS CONTAINER CUBIC LINEAR NORMAL SEQUENCE coerce_e
PIL.Image@12.0: isImageType
PIL.Image.Image@8.0: fromstring offset tostring
PIL.Image.Image@13.0: get_child_images
PIL.ImageDraw.ImageDraw@10.0: multiline_textsize textsize
PIL.ImageFont@9.5: isDirectory isPath
PIL.ImageFont@11.0: is_directory
PIL.ImageFont@12.0: features
PIL.ImageFont.FreeTypeFont@10.0: getoffset getsize getsize_multiline
PIL.ImageFont.ImageFont@10.0: getsize
scipy==1.18.1 3.12>=1.11.2 3.13>=1.14.1 3.14>=1.16.1
scipy.integrate@1.9: quad_explain
scipy.integrate@1.14: cumtrapz simps trapz
scipy.integrate@1.15: AccuracyWarning quadrature romberg
scipy.interpolate@1.8: interpnd_info
scipy.linalg@1.9: pinv2
scipy.linalg@1.13: flinalg tri tril triu
scipy.linalg@1.17: kron
scipy.misc@1.15: ascent central_diff_weights derivative electrocardiogram face
scipy.signal@1.6: slepian
scipy.signal@1.8: sigtools
scipy.signal@1.13: barthann bartlett blackman blackmanharris bohman boxcar bspline chebwin cosine cubic exponential
  flattop gaussian general_gaussian hamming hann impulse2 kaiser lsim2 nuttall parzen quadratic step2 triang tukey
scipy.signal@1.15: cascade cmplx_sort cwt daub morlet morlet2 qmf ricker
scipy.sparse@1.8: generate_sparsetools
scipy.sparse.linalg.eigen.lobpcg@1.8: lobpcg
scipy.special@1.15: btdtr btdtri
scipy.special@1.17: clpmn lpmn lpn sph_harm
scipy.stats@1.6: frechet_l frechet_r
scipy.stats@1.9: BootstrapDegenerateDistributionWarning F_onewayBadInputSizesWarning F_onewayConstantInputWarning
  PearsonRConstantInputWarning PearsonRNearConstantInputWarning SpearmanRConstantInputWarning median_absolute_deviation
scipy.stats@1.10: NumericalInverseHermite
scipy.stats@1.11: gilbrat
scipy.stats@1.12: binom_test statlib
scipy.stats@1.15: rvs_ratio_uniforms
scipy.stats@1.16: trapz
scipy.stats@1.17: find_repeats
scikit-learn==1.9.1 3.12>=1.3.1 3.13>=1.5.2 3.14>=1.7.2
sklearn.cluster@0.24: affinity_propagation_ bicluster birch dbscan_ hierarchical k_means_ mean_shift_ optics_ spectral
sklearn.covariance@0.24: elliptic_envelope empirical_covariance_ graph_lasso_ robust_covariance shrunk_covariance_
sklearn.cross_decomposition@0.24: cca_ pls_
sklearn.datasets@0.24: base california_housing covtype kddcup99 lfw olivetti_faces openml rcv1 samples_generator
  species_distributions svmlight_format twenty_newsgroups
sklearn.datasets@1.2: load_boston
sklearn.decomposition@0.24: base cdnmf_fast factor_analysis fastica_ incremental_pca kernel_pca nmf online_lda
  online_lda_fast pca sparse_pca truncated_svd
sklearn.ensemble@0.23: partial_dependence
sklearn.ensemble@0.24: bagging base forest gradient_boosting iforest voting weight_boosting
sklearn.externals@0.23: joblib six
sklearn.feature_extraction@0.24: dict_vectorizer hashing stop_words
sklearn.feature_extraction.text@0.23: ChangedBehaviorWarning
sklearn.feature_extraction.text@0.24: VectorizerMixin
sklearn.feature_selection@0.24: base from_model mutual_info rfe univariate_selection variance_threshold
sklearn.gaussian_process@0.24: gpc gpr
sklearn.linear_model@0.23: logistic_regression_path
sklearn.linear_model@0.24: base bayes cd_fast coordinate_descent huber least_angle logistic omp passive_aggressive
  perceptron ransac ridge sag sag_fast sgd_fast stochastic_gradient theil_sen
sklearn.linear_model@1.6: Hinge Huber Log ModifiedHuber SquaredLoss
sklearn.manifold@0.24: isomap locally_linear mds spectral_embedding_ t_sne
sklearn.metrics@0.23: calinski_harabaz_score jaccard_similarity_score
sklearn.metrics@0.24: base classification pairwise_fast ranking regression scorer
sklearn.metrics@1.2: plot_confusion_matrix plot_det_curve plot_precision_recall_curve plot_roc_curve
sklearn.metrics@1.3: SCORERS
sklearn.mixture@0.24: base bayesian_mixture gaussian_mixture
sklearn.model_selection@1.0: fit_grid_point
sklearn.neighbors@0.24: ball_tree base classification dist_metrics graph kd_tree kde lof nca nearest_centroid quad_tree
  regression typedefs unsupervised
sklearn.neural_network@0.24: multilayer_perceptron rbm
sklearn.preprocessing@0.24: data label
sklearn.preprocessing.OneHotEncoder@1.2: get_feature_names
sklearn.semi_supervised@0.24: label_propagation
sklearn.svm@0.24: base bounds classes liblinear libsvm libsvm_sparse
sklearn.tree@0.24: export tree
sklearn.utils@0.23: Memory Parallel linear_assignment_
sklearn.utils@0.24: fast_dict mocking safe_indexing seq_dataset weight_vector
sklearn.utils@1.5: Interval axis0_safe_slice get_chunk_n_rows indices_to_mask is_scalar_nan threadpool_info
  validate_params
sklearn.utils@1.7: msg parallel_backend tosequence
polars==2.1.0
polars@0.17: argsort_by
polars@0.18: approx_unique cut get_dummies pearson_corr read_sql register_object_builder spearman_rank_corr
polars@0.19: get_idx_type scan_ds toggle_string_cache
polars@0.20: avg
polars@1.0: InProcessQuery apply cumsum cumsum_horizontal map slice utils
polars@1.20: cumfold cumreduce
polars@1.44: dependencies
polars@2.0: CategoricalRemappingWarning ChronoFormatWarning DATETIME_DTYPES DURATION_DTYPES FLOAT_DTYPES INTEGER_DTYPES
  MapWithoutReturnDtypeWarning NESTED_DTYPES NUMERIC_DTYPES PolarsWarning TEMPORAL_DTYPES UnstableWarning arctan2d
  groups read_csv_batched threadpool_size type_aliases
polars.DataFrame@0.20: approx_unique
polars.DataFrame@1.0: apply find_idx_by_name frame_equal group_by_rolling groupby groupby_dynamic groupby_rolling
  insert_at_idx replace replace_at_idx shift_and_fill take_every
polars.DataFrame@2.0: approx_n_unique melt with_row_count
polars.Expr@0.17: argsort
polars.Expr@0.18: approx_unique
polars.Expr@0.20: cache
polars.Expr@1.0: apply clip_max clip_min cumcount cummax cummin cumprod cumsum is_first is_last is_not keep_name
  map_alias map_dict prefix rolling_apply shift_and_fill suffix take take_every
polars.Expr@2.0: agg_groups flatten from_json rechunk register_plugin shrink_dtype where
polars.LazyFrame@0.18: describe_optimized_plan describe_plan
polars.LazyFrame@0.20: approx_unique from_json read_json write_json
polars.LazyFrame@1.0: group_by_rolling groupby groupby_dynamic groupby_rolling map shift_and_fill take_every
polars.LazyFrame@2.0: approx_n_unique fetch melt profile with_context with_row_count
polars.Series@0.17: argsort
polars.Series@0.19: time_unit
polars.Series@1.0: apply clip_max clip_min cummax cummin cumprod cumsum inner_dtype is_boolean is_first is_float
  is_integer is_last is_numeric is_temporal is_utf8 map_dict rolling_apply series_equal set_at_idx shift_and_fill take
  take_every view
polars.Series@2.0: has_validity
polars.dataframe@0.19: groupby
polars.interchange@2.0: buffer column dataframe from_dataframe utils
polars.io@0.19: excel
polars.lazyframe@0.19: groupby
openai==3.57.0 instructor==3.3.0 llama-index==2.54.0 marker-pdf==2.54.0 sglang==2.8.0 surya-ocr==2.54.0
  verifiers==2.54.0
openai@1.0: Audio ChatCompletion Completion Customer Deployment Edit Embedding Engine ErrorObject File FineTune
  FineTuningJob Image Model Moderation aiosession api_base api_key_path api_requestor api_resources app_info
  ca_bundle_path datalib debug embeddings_utils enable_telemetry error log object_classes openai_object openai_response
  proxy requestssession upload_progress util validators verify_ssl_certs wandb_logger
openai@1.50: edits fine_tunes
openai@3.0: cli
pydantic==2.14.4 axolotl==2.13.5
pydantic@2.0: BaseSettings InvalidByteSize InvalidByteSizeUnit InvalidDiscriminator InvalidLengthForBrand JsonWrapper
  MissingDiscriminator Protocol Required SecretField annotated_types compiled create_model_from_namedtuple
  create_model_from_typeddict parse_file_as parse_raw_as stricturl validate_model
pydantic@2.6: pydantic_core
pydantic.BaseModel@2.0: Config
pydantic.utils@2.0: BuiltinFunctionType ClassAttribute CodeType FunctionType GeneratorType LambdaType NoneType
  PyObjectStr ValueItems WithArgsTypes all_identical all_literal_values almost_equal_floats assert_never
  display_as_type generate_model_signature get_args get_discriminator_alias_and_values get_model get_origin
  get_unique_discriminator_alias in_ipython is_literal_type is_union is_valid_identifier is_valid_private_name
  path_type path_types truncate unique_list validate_field_name
langchain==1.5.2
langchain@1.0: Anthropic ArxivAPIWrapper Banana CerebriumAI Cohere ConversationChain ElasticVectorSearch ForefrontAI
  GoldenQueryAPIWrapper GoogleSearchAPIWrapper GoogleSerperAPIWrapper GooseAI HuggingFaceHub HuggingFacePipeline
  HuggingFaceTextGenInference InMemoryDocstore LLMChain LLMCheckerChain LLMMathChain LlamaCpp MRKLChain Modal OpenAI
  Petals PipelineAI PowerBIDataset QAWithSourcesChain ReActChain SQLDatabase SagemakerEndpoint SearxSearchWrapper
  SelfAskWithSearchChain SerpAPIChain SerpAPIWrapper StochasticAI VectorDBQA VectorDBQAWithSourcesChain Wikipedia
  WikipediaAPIWrapper WolframAlphaAPIWrapper Writer adapters base_language cache callbacks chains chat_loaders docstore
  document_loaders document_transformers env evaluation example_generator formatting globals graphs hub indexes input
  llms load memory model_laboratory output_parsers prompts pydantic_v1 python requests retrievers runnables schema
  serpapi smith sql_database storage text_splitter utilities utils vectorstores
langchain.agents@1.0: Agent AgentExecutor AgentExecutorIterator AgentOutputParser AgentType BaseMultiActionAgent
  BaseSingleActionAgent ConversationalAgent ConversationalChatAgent LLMSingleActionAgent MRKLChain OpenAIFunctionsAgent
  OpenAIMultiFunctionsAgent ReActChain ReActTextWorldAgent SelfAskWithSearchChain StructuredChatAgent XMLAgent
  ZeroShotAgent create_importer create_json_agent create_json_chat_agent create_openai_functions_agent
  create_openai_tools_agent create_openapi_agent create_pbi_agent create_pbi_chat_agent create_react_agent
  create_self_ask_with_search_agent create_spark_sql_agent create_sql_agent create_structured_chat_agent
  create_tool_calling_agent create_vectorstore_agent create_vectorstore_router_agent create_xml_agent initialize_agent
  load_agent load_huggingface_tool load_tools
langchain.chat_models@1.0: AzureChatOpenAI BedrockChat ChatAnthropic ChatAnyscale ChatBaichuan ChatCohere
  ChatDatabricks ChatEverlyAI ChatFireworks ChatGooglePalm ChatHunyuan ChatJavelinAIGateway ChatKonko ChatLiteLLM
  ChatMLflowAIGateway ChatMlflow ChatOllama ChatOpenAI ChatVertexAI ChatYandexGPT ErnieBotChat FakeListChatModel
  GigaChat HumanInputChatModel JinaChat MiniMaxChat PaiEasChatEndpoint PromptLayerChatOpenAI QianfanChatEndpoint
  VolcEngineMaasChat
langchain.embeddings@1.0: AlephAlphaAsymmetricSemanticEmbedding AlephAlphaSymmetricSemanticEmbedding AwaEmbeddings
  AzureOpenAIEmbeddings BedrockEmbeddings BookendEmbeddings CacheBackedEmbeddings ClarifaiEmbeddings CohereEmbeddings
  DashScopeEmbeddings DatabricksEmbeddings DeepInfraEmbeddings DeterministicFakeEmbedding EdenAiEmbeddings
  ElasticsearchEmbeddings EmbaasEmbeddings ErnieEmbeddings FakeEmbeddings FastEmbedEmbeddings GPT4AllEmbeddings
  GooglePalmEmbeddings GradientEmbeddings HuggingFaceBgeEmbeddings HuggingFaceEmbeddings HuggingFaceHubEmbeddings
  HuggingFaceInferenceAPIEmbeddings HuggingFaceInstructEmbeddings HypotheticalDocumentEmbedder InfinityEmbeddings
  JavelinAIGatewayEmbeddings JinaEmbeddings JohnSnowLabsEmbeddings LlamaCppEmbeddings LocalAIEmbeddings
  MiniMaxEmbeddings MlflowAIGatewayEmbeddings MlflowEmbeddings ModelScopeEmbeddings MosaicMLInstructorEmbeddings
  NLPCloudEmbeddings OctoAIEmbeddings OllamaEmbeddings OpenAIEmbeddings OpenVINOEmbeddings QianfanEmbeddingsEndpoint
  SagemakerEndpointEmbeddings SelfHostedEmbeddings SelfHostedHuggingFaceEmbeddings
  SelfHostedHuggingFaceInstructEmbeddings SentenceTransformerEmbeddings SpacyEmbeddings TensorflowHubEmbeddings
  VertexAIEmbeddings VoyageEmbeddings XinferenceEmbeddings
moviepy==2.2.1
moviepy@2.0: config_defaults editor utils
setuptools==84.2.1 datatrove==80.10.2 distilabel==80.10.2 lerobot==81.0.0 lighteval==79.0.1 lm-eval==80.10.2
  pylate==81.0.0 trl==80.10.2 vllm==80.10.2
@82.0: pkg_resources
gliner==0.2.29
gliner@0.2.29: onnx
gliner.data_processing@0.2.23: DataCollator GLiNERDataset SpanBiEncoderProcessor SpanProcessor TokenBiEncoderProcessor
  TokenProcessor dataset
gliner.data_processing.collator@0.2.23: DataCollator DataCollatorWithPadding SpanProcessor TokenProcessor
gliner.data_processing.processor@0.2.23: SpanBiEncoderProcessor SpanProcessor TokenBiEncoderProcessor TokenProcessor
gliner.evaluation@0.2.23: evaluate
gliner.model@0.2.23: DataCollator DataCollatorWithPadding Evaluator SpanBiEncoderProcessor SpanModel SpanORTModel
  SpanProcessor TokenBiEncoderProcessor TokenModel TokenORTModel TokenProcessor
gliner.model@0.2.29: BaseORTModel BiEncoderSpanORTModel BiEncoderTokenORTModel UniEncoderSpanORTModel
  UniEncoderSpanRelexORTModel UniEncoderTokenORTModel
gliner.modeling.base@0.2.23: GLiNERModelOutput SelfAttentionBlock SpanModel TokenModel
torchvision==0.29.2 3.12>=0.17.0 3.13>=0.21.0 3.14>=0.24.0 colpali-engine==0.28.0 datatrove==0.29.0 distilabel==0.29.0
  lerobot==0.26.0 lighteval==0.22.1 lm-eval==0.29.0 trl==0.28.0 vllm==0.29.0 whisperx==0.23.0
torchvision@0.16: datapoints
torchvision@0.23: prototype
torchvision.io@0.26: Timebase VideoMetaData VideoReader read_video read_video_timestamps video_reader write_video
torchvision.transforms@0.17: functional_pil functional_tensor
torchaudio==2.11.1 3.12>=2.2.0 3.13>=2.6.0 3.14>=2.9.0 datatrove==2.11.0 distilabel==2.11.0 lighteval==2.7.1
  lm-eval==2.11.0 sglang==2.11.0 trl==2.11.0 vllm==2.11.0 whisperx==2.8.0
torchaudio@2.8: AudioMetaData get_audio_backend info list_audio_backends set_audio_backend
torchaudio@2.9: backend dropping_class_io_support dropping_io_support io kaldi_io prototype sox_effects
torchaudio.functional@2.1: compute_kaldi_pitch
torchaudio.functional@2.9: apply_codec
torchaudio.functional@2.10: dropping_support
torchaudio.transforms@2.10: dropping_class_support
torchaudio.utils@2.9: download_asset ffmpeg_utils sox_utils
"""
