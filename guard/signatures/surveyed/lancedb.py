"""lancedb: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "lancedb 0.24.3 0.40.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: arrow background_loop catalog common conftest context db dependencies embeddings/ exceptions expr fts functions index
  integrations/ io job materialized_view merge namespace namespace_utils otel permutation pydantic query remote/
  rerankers/ scannable schema secrets sql streaming table types util view
embeddings: base bedrock cohere colpali gemini_text gte gte_mlx_model imagebind instructor jinaai ollama open_clip
  openai registry/ sentence_transformers siglip transformers utils voyageai watsonx
integrations: pyarrow
remote: db errors header oauth table
rerankers: answerdotai base cohere colbert cross_encoder jinaai linear_combination mrr openai rrf typesafe util
  voyageai watsonx
"""
#: A module, and its names.
NAMES = """
arrow: AsyncRecordBatchReader LanceModel List Optional RecordBatchStream Tuple Union model_to_dict pa peek_reader
  singledispatch to_arrow
background_loop: BackgroundEventLoop LOOP asyncio concurrent embedding_executor os threading warnings
catalog: Any AsyncCatalog AsyncConnection Catalog ClientConfig DBConnection LOOP ListDatabasesResponse OAuthConfig
  Optional RemoteDBConnection Union connect_catalog connect_catalog_async dataclass timedelta
common: Credential DATA Iterable List Optional Path URI Union VEC VECTOR_COLUMN_NAME data_to_reader np pa pd pyarrow
  sanitize_uri validate_schema
conftest: EmbeddingFunctionRegistry MockNonNormTextEmbeddingFunction MockRateLimitedEmbeddingFunction
  MockTextEmbeddingFunction RateLimitedAPI TextEmbeddingFunction doctest_setup np os pytest registry time
context: Contextualizer MissingColumnError MissingValueError annotations contextualize deprecation pd
db: Any AsyncConnection AsyncJob AsyncMaterializedView AsyncRecordBatchReader AsyncSqlQuery AsyncTable
  CreateNamespaceResponse DATA DBConnection DescribeNamespaceResponse Dict DropNamespaceResponse
  EmbeddingFunctionConfig EmbeddingFunctionRegistry EnforceOverrides EnvVarSecret FunctionVersion Generator Iterable
  Job JobInfo LOOP LanceDBConnection LanceDbConnection LanceModel LanceNamespace LanceTable List ListNamespacesResponse
  ListTablesResponse Literal MaterializedView MaterializedViewSource NamespaceNotEmptyError Optional Path
  QueryDescription SecretInfo SelectArg Sequence Session SqlQuery TYPE_CHECKING Table TableNotFoundError Tuple URI UUID
  UdfDefinition Union VectorDedupSource ViewDescription abstractmethod annotations data_to_reader deprecation
  get_uri_scheme lancedb_connect namespace_connect normalize_select override pa sanitize_create_table sanitize_uri sys
  timedelta validate_namespace_path validate_schema validate_secret_name validate_table_name
embeddings: BedRockText CohereEmbeddingFunction ColPaliEmbeddings ColbertEmbeddings EmbeddingFunction
  EmbeddingFunctionConfig EmbeddingFunctionRegistry GeminiText GteEmbeddings ImageBindEmbeddings
  InstructorEmbeddingFunction JinaEmbeddings OllamaEmbeddings OpenAIEmbeddings OpenClipEmbeddings
  SentenceTransformerEmbeddings SigLipEmbeddings TextEmbeddingFunction TransformersEmbeddingFunction
  VoyageAIEmbeddingFunction WatsonxEmbeddings base bedrock cohere colpali gemini_text get_registry gte gte_mlx_model
  imagebind instructor jinaai ollama open_clip openai register registry sentence_transformers siglip transformers utils
  voyageai watsonx
exceptions: JobCancelledError JobFailedError JobNotFoundError MissingColumnError MissingValueError
expr: Decimal Expr ExprLike Iterable PyExpr Union annotations col date datetime expr_col expr_func expr_lit func lit pa
fts: LanceTable List Optional Tuple create_index os pa populate_index resolve_path search_index tantivy
index: BTree BaseTokenizerType Bitmap DocumentGranularity FTS Fm HnswFlat HnswPq HnswSq IndexConfig IvfFlat IvfHnswFlat
  IvfHnswPq IvfHnswSq IvfPq IvfRq IvfSq LabelList List Literal Optional dataclass lang_mapping
integrations: pyarrow
job: Any AsyncJob Callable Generic Job JobDescription JobFailureInfo JobInfo LOOP Optional T TypeVar asyncio cast json
  pa timedelta
materialized_view: AsyncJob AsyncMaterializedView AsyncTable DEFINITION_FORMAT DEFINITION_META_KEY Dict Job LOOP
  LanceTable List MaterializedView MaterializedViewDefinition MaterializedViewSource Optional
  RefreshMaterializedViewResult SelectArg Sequence TYPE_CHECKING Tuple Union VectorDedupSource annotations dataclass
  json math normalize_select pa vector_dedup
merge: DATA Expr LanceMergeInsertBuilder List MergeInsertResult Optional TYPE_CHECKING Union annotations timedelta
namespace: Any AsyncConnection AsyncJob AsyncLanceNamespaceDBConnection AsyncMaterializedView AsyncRecordBatchReader
  AsyncSqlQuery AsyncTable CreateNamespaceRequest CreateNamespaceResponse DATA DBConnection DescribeNamespaceRequest
  DescribeNamespaceResponse Dict DropNamespaceRequest DropNamespaceResponse DropTableRequest EmbeddingFunctionConfig
  Iterable Job JsonArrowDataType JsonArrowField JsonArrowSchema LOOP LanceModel LanceNamespace
  LanceNamespaceDBConnection LanceTable List ListNamespacesRequest ListNamespacesResponse ListTablesRequest
  ListTablesResponse MaterializedView MaterializedViewSource NamespaceExistsRequest NamespaceNotEmptyError
  NamespaceNotFoundError Optional Query QueryDescription QueryTableRequest QueryTableRequestColumns
  QueryTableRequestFullTextQuery QueryTableRequestVector SelectArg Session StringFtsQuery TYPE_CHECKING Table
  TableExistsRequest TableNotFoundError UUID Union annotations connect_namespace connect_namespace_async
  namespace_connect override pa sys timedelta validate_table_name
namespace_utils: Optional
otel: MeterProvider Optional TYPE_CHECKING annotations instrument_lancedb_metrics lancedb_metrics_catalog
  register_lancedb_metrics_recorder snapshot_lancedb_metrics warnings
permutation: Any Callable DEFAULT_BATCH_SIZE Iterator LOOP LanceTable Literal Optional Permutation PermutationBuilder
  PermutationReader Permutations TYPE_CHECKING Table Transforms Union async_permutation_builder batch_to_tensor
  batch_to_tensor_dict batch_to_tensor_rows copy deprecated json np os pa pd permutation_builder pl
pydantic: ABC Any Callable CoreSchema Dict EmbeddingFunctionConfig Enum FieldInfo FixedSizeListMixin Generator
  GenericAlias LanceModel List MultiVector PYDANTIC_VERSION TYPE_CHECKING Type Union Vector Version abstractmethod
  annotations core_schema date datetime get_extras inspect is_nullable model_to_dict np pa pydantic pydantic_to_schema
  sys types vector
query: ABC AnalyzePlanDistributedMetrics Annotated Any AsyncFTSQuery AsyncHybridQuery AsyncQuery AsyncQueryBase
  AsyncRecordBatchReader AsyncStandardQuery AsyncTable AsyncTakeQuery AsyncVectorQuery AsyncVectorQueryBase
  BLOB_MODE_TO_HANDLING BaseQueryBuilder BlobMode BooleanQuery BoostQuery ColumnOrdering DEFAULT_HYBRID_LIMIT Dict
  DocumentGranularity Enum Expr FetchBlobsAsync FetchBlobsSync FullTextOperator FullTextQuery FullTextQueryType
  FullTextSearchQuery LOOP LanceEmptyQueryBuilder LanceFTSQuery LanceFtsQueryBuilder LanceHybridQuery
  LanceHybridQueryBuilder LanceModel LanceQuery LanceQueryBuilder LanceTakeQuery LanceTakeQueryBuilder LanceVectorQuery
  LanceVectorQueryBuilder List Literal MatchQuery MultiMatchQuery Occur Optional PIL PYDANTIC_VERSION PhraseQuery
  Protocol PyQueryRequest Query QueryProjection RRFReranker Reranker Self T TYPE_CHECKING Table ThreadPoolExecutor
  Tuple Type TypeVar Union VEC abstractmethod annotations asyncio blob_auto_row_id_for_scan blob_v2_projection_sources
  check_reranker_result deprecation ensure_vector_query finalize_blob_query_table flatten_columns fts_query_to_json
  is_blob_like_field np pa pa_fs pc pd pl pydantic replace_v2_blob_columns_with_bytes
  replace_v2_blob_columns_with_bytes_sync runtime_checkable schema_has_blob_field sys timedelta validate_blob_mode
remote: ClientAuthMethod ClientConfig HeaderProvider List OAuthConfig OAuthFlowType OAuthSession Optional RetryConfig
  TimeoutConfig TlsConfig TokenCacheOptions dataclass db errors field header oauth table timedelta
rerankers: AnswerdotaiRerankers CohereReranker ColbertReranker CrossEncoderReranker JinaReranker
  LinearCombinationReranker MRRReranker OpenaiReranker RRFReranker Reranker TypeSafeReranker VoyageAIReranker
  WatsonxReranker answerdotai base cohere colbert cross_encoder jinaai linear_combination mrr openai rrf typesafe util
  voyageai watsonx
scannable: Callable Iterator LanceModel Optional Scannable dataclass ds pa pc singledispatch sys to_arrow to_scannable
secrets: EnvVarSecret SecretInfo annotations re validate_env_variable validate_namespace_path validate_secret_name
sql: AsyncQuery AsyncRecordBatchReader LOOP Query QueryDescription UUID pa
streaming: Any Callable DEFAULT_PREFETCH_BATCHES DEFAULT_READ_BATCH_SIZE DataLoader IterableDataset Iterator Literal
  NamedTuple Optional Permutation RawArray StreamingDataLoader StreamingDataset ThreadPoolExecutor Transforms Union
  cast ctypes deepcopy deque get_worker_info heapq logger logging os pa pc permutation_builder random threading time
  torch warnings
table: ABC AddColumnsResult AddMode AddResult AlterColumnsResult AnalyzePlanDistributedMetrics Any AsyncBranches
  AsyncFTSQuery AsyncHybridQuery AsyncJob AsyncQuery AsyncTable AsyncTags AsyncTakeQuery AsyncVectorQuery BTree
  BaseTokenizerType Bitmap BlobFile BlobMode Branches Callable CleanupStats CompactionStats CreateMode DATA
  DeleteResult Dict DistanceType DocumentGranularity DropColumnsResult EmbeddingFunctionConfig
  EmbeddingFunctionRegistry Expr FTS Fm FragmentStatistics FragmentSummaryStats FtsToken FullTextQuery
  FunctionApplication FunctionErrors HnswFlat HnswPq HnswSq IndexConfig IndexConfigType IndexStatistics Iterable
  IvfFlat IvfPq IvfRq IvfSq Job KNOWN_METRICS LOOP LabelList LanceDBConnection LanceDBTable LanceEmptyQueryBuilder
  LanceFtsQueryBuilder LanceHybridQueryBuilder LanceMergeInsertBuilder LanceModel LanceQueryBuilder LanceTable
  LanceTakeQueryBuilder LanceVectorQueryBuilder List Literal LsmWriteSpec MergeResult OnBadVectorsType OptimizeStats
  Optional PIL Query QueryType RefreshColumnJobResult RefreshColumnResult ScalarIndexType Sequence TYPE_CHECKING Table
  TableStatistics Tag Tags Tuple Union UpdateFieldMetadataResult UpdateResult VEC VECTOR_COLUMN_NAME VectorIndexType
  abstractmethod add_note annotations asyncio blob_v2_column_paths cached_property dataclass datetime deprecation
  embedding_executor fs_from_uri get_uri_scheme has_nan_values infer_vector_column_name inspect is_blob_v2_field
  join_uri json lance lang_mapping model_to_dict np overload pa pa_fs pandas pc pd peek_reader pl pyarrow
  row_addressable_blob_v2_paths sanitize_create_table schema_has_blob_field strip_auto_row_ids timedelta to_scannable
  urlparse validate_blob_mode value_to_sql warnings
types: AddMode BaseTokenizerType BlobMode BuiltinTokenizerType CreateMode Dict DistanceType DistanceTypeWithHamming
  Expr IndexType List Literal OnBadVectorsType Optional QueryProjection QueryProjectionSpec QueryType ScalarIndexType
  Tuple Union VectorIndexType annotations
util: Any List Optional Tuple Union add_note adlfs attempt_import_or_raise batch_to_tensor batch_to_tensor_dict
  batch_to_tensor_rows binascii date datetime deprecated flatten_columns fs_from_uri functools get_uri_location
  get_uri_scheme importlib inf_vector_column_query infer_vector_column_dim infer_vector_column_name is_vector_column
  join_uri math native_validate_table_name np os pa pa_fs pathlib safe_import_adlfs singledispatch tbl_to_tensor
  urlparse validate_table_name value_to_sql warnings
view: List TYPE_CHECKING ViewDescription annotations dataclass field pa
"""
