"""huggingface_hub: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.20.3 python>=3.8.0 fsspec>=2023.5.0 requests
0.21.4 python>=3.8.0 fsspec>=2023.5.0 requests
0.22.2 python>=3.8.0 fsspec>=2023.5.0 requests
0.23.5 python>=3.8.0 fsspec>=2023.5.0 requests
0.24.7 python>=3.8.0 fsspec>=2023.5.0 requests
0.25.2 python>=3.8.0 fsspec>=2023.5.0 requests
0.26.5 python>=3.8.0 fsspec>=2023.5.0 requests
0.27.1 python>=3.8.0 fsspec>=2023.5.0 requests
0.28.1 python>=3.8.0 fsspec>=2023.5.0 requests
0.29.3 python>=3.8.0 fsspec>=2023.5.0 requests
0.30.2 python>=3.8.0 fsspec>=2023.5.0 requests
0.31.4 python>=3.8.0 fsspec>=2023.5.0 requests
0.32.6 python>=3.8.0 fsspec>=2023.5.0 requests
0.33.5 python>=3.8.0 fsspec>=2023.5.0 requests
0.34.6 python>=3.8.0 fsspec>=2023.5.0 requests
0.35.3 python>=3.8.0 fsspec>=2023.5.0 requests
0.36.2 python>=3.8.0 fsspec>=2023.5.0 requests
1.0.1 python>=3.9.0 fsspec>=2023.5.0
1.1.7 python>=3.9.0 fsspec>=2023.5.0
1.2.4 python>=3.9.0 fsspec>=2023.5.0
1.3.7 python>=3.9.0 fsspec>=2023.5.0
1.4.1 python>=3.9.0 fsspec>=2023.5.0
1.5.0 python>=3.9.0 fsspec>=2023.5.0
1.6.0 python>=3.9.0 fsspec>=2023.5.0
1.7.2 python>=3.9.0 fsspec>=2023.5.0
1.8.0 python>=3.9.0 fsspec>=2023.5.0
1.9.2 python>=3.10.0 fsspec>=2023.5.0
1.10.2 python>=3.10.0 fsspec>=2023.5.0
1.11.0 python>=3.10.0 fsspec>=2023.5.0
1.12.2 python>=3.10.0 fsspec>=2023.5.0
1.13.0 python>=3.10.0 fsspec>=2023.5.0
1.14.0 python>=3.10.0 fsspec>=2023.5.0
1.15.0 python>=3.10.0 fsspec>=2023.5.0
1.16.4 python>=3.10.0 fsspec>=2023.5.0
1.17.0 python>=3.10.0 fsspec>=2023.5.0
1.18.0 python>=3.10.0 fsspec>=2023.5.0
1.19.0 python>=3.10.0 fsspec>=2023.5.0
1.20.1 python>=3.10.0 fsspec>=2023.5.0
1.21.0 python>=3.10.0 fsspec>=2023.5.0
1.22.0 python>=3.10.0 fsspec>=2023.5.0
1.23.0 python>=3.10.0 fsspec>=2023.5.0
1.24.0 python>=3.10.0 fsspec>=2023.5.0
1.25.1 python>=3.10.0 fsspec>=2023.5.0
1.26.1 python>=3.10.0 fsspec>=2023.5.0
1.27.0 python>=3.10.0 fsspec>=2023.5.0
1.28.0 python>=3.10.0 fsspec>=2023.5.0
1.29.0 python>=3.10.0 fsspec>=2023.5.0
1.30.0 python>=3.10.0 fsspec>=2023.5.0
1.31.0 python>=3.10.0 fsspec>=2023.5.0
1.32.0 python>=3.10.0 fsspec>=2023.5.0
1.33.0 python>=3.10.0 fsspec>=2023.5.0
2.0.0 python>=3.10.0 fsspec>=2023.5.0
2.1.1 python>=3.10.0 fsspec>=2023.5.0
2.2.0 python>=3.10.0 fsspec>=2023.5.0
2.3.0 python>=3.10.0 fsspec>=2023.5.0
2.4.0 python>=3.10.0 fsspec>=2023.5.0
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
1.0-: ASYNC_CLIENT_FACTORY_T CLIENT_FACTORY_T DryRunFileInfo close_session get_async_session hf_raise_for_status
  list_organization_followers set_async_client_factory set_client_factory typer_factory
0.32-: Agent ChatCompletionInputJSONSchema ChatCompletionInputResponseFormatJSONObject
  ChatCompletionInputResponseFormatJSONSchema ChatCompletionInputResponseFormatText MCPClient OAuthInfo OAuthOrgInfo
  OAuthUserInfo attach_huggingface_oauth parse_huggingface_oauth
0.22-: AudioClassificationInput AudioClassificationOutputElement AudioClassificationParameters AudioToAudioInput
  AudioToAudioOutputElement AutomaticSpeechRecognitionGenerationParameters AutomaticSpeechRecognitionInput
  AutomaticSpeechRecognitionOutput AutomaticSpeechRecognitionOutputChunk AutomaticSpeechRecognitionParameters
  ChatCompletionInput ChatCompletionInputMessage ChatCompletionOutput ChatCompletionStreamOutput
  ChatCompletionStreamOutputChoice ChatCompletionStreamOutputDelta DepthEstimationInput DepthEstimationOutput
  DocumentQuestionAnsweringInput DocumentQuestionAnsweringInputData DocumentQuestionAnsweringOutputElement
  DocumentQuestionAnsweringParameters FeatureExtractionInput FillMaskInput FillMaskOutputElement FillMaskParameters
  ImageClassificationInput ImageClassificationOutputElement ImageClassificationParameters ImageSegmentationInput
  ImageSegmentationOutputElement ImageSegmentationParameters ImageToImageInput ImageToImageOutput
  ImageToImageParameters ImageToImageTargetSize ImageToTextGenerationParameters ImageToTextInput ImageToTextOutput
  ImageToTextParameters ObjectDetectionBoundingBox ObjectDetectionInput ObjectDetectionOutputElement
  ObjectDetectionParameters QuestionAnsweringInput QuestionAnsweringInputData QuestionAnsweringOutputElement
  QuestionAnsweringParameters SentenceSimilarityInput SentenceSimilarityInputData SummarizationInput
  SummarizationOutput TableQuestionAnsweringInput TableQuestionAnsweringInputData TableQuestionAnsweringOutputElement
  Text2TextGenerationInput Text2TextGenerationOutput Text2TextGenerationParameters TextClassificationInput
  TextClassificationOutputElement TextClassificationParameters TextGenerationInput TextGenerationOutput
  TextGenerationOutputDetails TextGenerationOutputToken TextGenerationStreamOutput TextToAudioGenerationParameters
  TextToAudioInput TextToAudioOutput TextToAudioParameters TextToImageInput TextToImageOutput TextToImageParameters
  TokenClassificationInput TokenClassificationOutputElement TokenClassificationParameters TranslationInput
  TranslationOutput VideoClassificationInput VideoClassificationOutputElement VideoClassificationParameters
  VisualQuestionAnsweringInput VisualQuestionAnsweringInputData VisualQuestionAnsweringOutputElement
  VisualQuestionAnsweringParameters ZeroShotClassificationInput ZeroShotClassificationOutputElement
  ZeroShotClassificationParameters ZeroShotImageClassificationInput ZeroShotImageClassificationOutputElement
  ZeroShotImageClassificationParameters ZeroShotObjectDetectionBoundingBox ZeroShotObjectDetectionInput
  ZeroShotObjectDetectionOutputElement
0.26-: AudioClassificationOutputTransform AutomaticSpeechRecognitionEarlyStoppingEnum ChatCompletionInputStreamOptions
  ChatCompletionStreamOutputUsage ImageClassificationOutputTransform ImageToTextEarlyStoppingEnum
  SummarizationParameters TextClassificationOutputTransform TextToAudioEarlyStoppingEnum TextToSpeechEarlyStoppingEnum
  TextToSpeechGenerationParameters TextToSpeechInput TextToSpeechOutput TextToSpeechParameters TranslationParameters
  VideoClassificationOutputTransform auth_list auth_switch list_papers paper_info
1.5-: BucketFile BucketFileMetadata BucketFolder BucketInfo BucketUrl SyncOperation SyncPlan batch_bucket_files
  bucket_info create_bucket delete_bucket download_bucket_files get_bucket_file_metadata get_bucket_paths_info
  list_bucket_tree list_buckets move_bucket sync_bucket
1.22-: CachedIncompleteFileInfo Sandbox SandboxCommandResult SandboxPool SandboxProcess sync_job_volume
  trigger_scheduled_job
0.23-: ChatCompletionInputFunctionDefinition ChatCompletionOutputComplete ChatCompletionOutputFunctionDefinition
  ChatCompletionOutputLogprob ChatCompletionOutputLogprobs ChatCompletionOutputMessage ChatCompletionOutputToolCall
  ChatCompletionOutputTopLogprob ChatCompletionOutputUsage ChatCompletionStreamOutputDeltaToolCall
  ChatCompletionStreamOutputFunction ChatCompletionStreamOutputLogprob ChatCompletionStreamOutputLogprobs
  ChatCompletionStreamOutputTopLogprob TextGenerationInputGenerateParameters TextGenerationInputGrammarType
  TextGenerationOutputBestOfSequence TextGenerationOutputPrefillToken TextGenerationStreamOutputStreamDetails
  TextGenerationStreamOutputToken
0.24-: ChatCompletionInputFunctionName ChatCompletionInputGrammarType ChatCompletionInputMessageChunk
  ChatCompletionInputURL WebhookInfo WebhookWatchedItem create_webhook delete_webhook disable_webhook enable_webhook
  get_torch_storage_id get_torch_storage_size get_webhook list_webhooks save_torch_model save_torch_state_dict
  update_webhook
0.27-0.31: ChatCompletionInputGrammarTypeType
0.27-: ChatCompletionInputMessageChunkType ChatCompletionInputToolChoiceClass ChatCompletionInputToolChoiceEnum
  DDUFEntry FeatureExtractionInputTruncationDirection ImageSegmentationSubtask Padding SummarizationTruncationStrategy
  TableQuestionAnsweringParameters Text2TextGenerationTruncationStrategy TextGenerationOutputFinishReason
  TokenClassificationAggregationStrategy TranslationTruncationStrategy TypeEnum ZeroShotObjectDetectionParameters
  export_entries_as_dduf export_folder_as_dduf load_state_dict_from_file load_torch_model read_dduf_file
0.23-0.25,0.27-: ChatCompletionInputTool
0.23,0.30-: ChatCompletionInputToolCall
0.26: ChatCompletionInputToolType ToolElement
0.23-0.25: ChatCompletionInputToolTypeClass
0.22: ChatCompletionOutputChoice ChatCompletionOutputChoiceMessage TextGenerationOutputSequenceDetails
  TextGenerationParameters TextGenerationPrefillToken TextGenerationStreamDetails
-0.23: DatasetFilter ModelFilter
0.25-: DatasetInfo ModelInfo SpaceInfo auth_check get_user_overview list_organization_members list_user_followers
  list_user_following update_repo_settings
1.8-: DatasetLeaderboardEntry Volume get_dataset_leaderboard read_paper
2.1-: DuplicatedRepoUrl InferenceCatalogModel InferenceCatalogRecipe ZeroGpuQuota get_zero_gpu_quota rerun_job
  update_job_expose update_scheduled_job_schedule
1.4-: EvalResultEntry eval_result_entries_to_yaml parse_eval_result_entries
0.21-: HfFileSystemStreamFile StateDictSplit revision_exists split_state_dict_into_shards_factory
  split_torch_state_dict_into_shards
-0.36: HfFolder InferenceApi KerasModelHubMixin Repository configure_http_backend from_pretrained_keras
  get_token_permission push_to_hub_keras save_pretrained_keras update_repo_visibility
1.13-: HfUri list_spaces_hardware parse_hf_uri
1.3-: ImageTextToImageInput ImageTextToImageOutput ImageTextToImageParameters ImageTextToImageTargetSize
  ImageTextToVideoInput ImageTextToVideoOutput ImageTextToVideoParameters ImageTextToVideoTargetSize JobAccelerator
  JobHardware check_cli_update fetch_job_metrics get_local_safetensors_metadata list_jobs_hardware
  parse_local_safetensors_file_metadata
0.34-: ImageToVideoInput ImageToVideoOutput ImageToVideoParameters ImageToVideoTargetSize JobInfo JobOwner JobStage
  JobStatus cancel_job fetch_job_logs inspect_job list_jobs run_job run_uv_job
1.28-: InferenceEndpointHardware list_inference_endpoints_hardware
1.16-: JobDurations JobInitiator
1.17-: JobHardwareInfo RepoStorageInfo list_user_repos update_job_labels update_scheduled_job_labels
1.32-: JobNetwork
1.10-: KernelInfo copy_files kernel_info
-0.26: MultiCommitException create_commits_on_pr list_metrics plan_multi_commits
0.36-: Organization get_organization_overview
1.2-: RepoFile RepoFolder hffs is_offline_mode list_daily_papers
1.26-: ResolvedRevision resolve_revision update_collection_resource_group
1.11-: SpaceSearchResult fetch_space_logs search_spaces
1.14-: SpaceSecret get_space_secrets
1.23-: SpaceTemplate get_cached_repo_tree list_space_templates
0.22-0.25: SummarizationGenerationParameters TranslationGenerationParameters
0.22-0.28: TextToImageTargetSize
0.28-: TextToVideoInput TextToVideoOutput TextToVideoParameters
0.22-0.26: ZeroShotClassificationInputData ZeroShotImageClassificationInputData ZeroShotObjectDetectionInputData
-0.25: cached_download
0.30-: create_inference_endpoint_from_catalog list_inference_catalog list_lfs_files permanently_delete_lfs_files
0.35-: create_scheduled_job create_scheduled_uv_job delete_scheduled_job inspect_scheduled_job resume_scheduled_job
  suspend_scheduled_job
-1.33: delete_space_storage duplicate_space repo_type_and_id_from_hf_id request_space_storage
1.9-: delete_space_volumes set_space_volumes
1.6-: disable_space_dev_mode duplicate_repo enable_space_dev_mode list_dataset_parquet_files
2.3-: get_sharded_safetensors_metadata list_scheduled_jobs upload_attachment
0.24-0.36: get_tf_storage_size
-0.27: like
-0.22: list_files_info
0.21-0.23: split_numpy_state_dict_into_shards
0.21-0.36: split_tf_state_dict_into_shards
1.29-: update_bucket_settings
0.25-1.33: upload_large_folder
1.1-: verify_repo_checksums
1.20-: wait_for_job wait_for_space
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = """
AsyncInferenceClient CONFIG_NAME CacheNotFound CachedFileInfo CachedRepoInfo CachedRevisionInfo CardData Collection
  CollectionItem CommitInfo CommitOperation CommitOperationAdd CommitOperationCopy CommitOperationDelete
  CommitScheduler CorruptedCacheException DatasetCard DatasetCardData DeleteCacheStrategy Discussion DiscussionComment
  DiscussionCommit DiscussionEvent DiscussionStatusChange DiscussionTitleChange DiscussionWithDetails EAGER_IMPORT
  EvalResult FLAX_WEIGHTS_NAME GitCommitInfo GitRefInfo GitRefs HFCacheInfo HFSummaryWriter HUGGINGFACE_CO_URL_HOME
  HUGGINGFACE_CO_URL_TEMPLATE HfApi HfFileMetadata HfFileSystem HfFileSystemFile HfFileSystemResolvedPath
  InferenceClient InferenceEndpoint InferenceEndpointError InferenceEndpointStatus InferenceEndpointTimeoutError
  InferenceEndpointType InferenceTimeoutError ModelCard ModelCardData ModelHubMixin PYTORCH_WEIGHTS_NAME
  PyTorchModelHubMixin REPO_TYPE_DATASET REPO_TYPE_MODEL REPO_TYPE_SPACE RepoCard RepoUrl SpaceCard SpaceCardData
  SpaceHardware SpaceRuntime SpaceStage SpaceStorage SpaceVariable TF2_WEIGHTS_NAME TF_WEIGHTS_NAME TYPE_CHECKING User
  UserLikes WebhookPayload WebhookPayloadComment WebhookPayloadDiscussion WebhookPayloadDiscussionChanges
  WebhookPayloadEvent WebhookPayloadMovedTo WebhookPayloadRepo WebhookPayloadUrl WebhookPayloadWebhook WebhooksServer
  _CACHED_NO_EXIST _SUBMOD_ATTRS __all__ __dir__ __getattr__ __init__ __version__ _bucket_live_follow _buckets
  _commit_api _commit_scheduler _dataset_viewer _eval_results _hot_reload _inference_endpoints _jobs_api _local_folder
  _login _multi_commits _oauth _oidc _revision _sandbox _sandbox_cache _save_pretrained_fastai _snapshot_download
  _space_api _tensorboard_logger _tree_cache _upload_large_folder _upload_pipeline _webhooks_payload _webhooks_server
  accept_access_request add_collection_item add_space_secret add_space_variable attr attr_to_modules attrs
  cached_assets_path cancel_access_request change_discussion_status cli commands comment_discussion community constants
  create_branch create_collection create_commit create_discussion create_inference_endpoint create_pull_request
  create_repo create_tag dataclasses dataset_info delete_branch delete_collection delete_collection_item delete_file
  delete_folder delete_inference_endpoint delete_repo delete_space_secret delete_space_variable delete_tag
  dump_environment_info edit_discussion_comment errors fastai_utils file_download file_exists from_pretrained_fastai
  get_collection get_dataset_tags get_discussion_details get_full_repo_name get_hf_file_metadata get_inference_endpoint
  get_model_tags get_paths_info get_repo_discussions get_safetensors_metadata get_session get_space_runtime
  get_space_variables get_token grant_access hf_api hf_file_system hf_hub_download hf_hub_url hub_mixin importlib
  inference inference_api interpreter_login keras_mixin lfs list_accepted_access_requests list_collections
  list_datasets list_inference_endpoints list_liked_repos list_models list_pending_access_requests
  list_rejected_access_requests list_repo_commits list_repo_files list_repo_likers list_repo_refs list_repo_tree
  list_spaces logging login logout merge_pull_request metadata_eval_result metadata_load metadata_save metadata_update
  mod model_info move_repo notebook_login os parse_safetensors_file_metadata pause_inference_endpoint pause_space pkg
  preupload_lfs_files push_to_hub_fastai py reject_access_request rename_discussion repo_exists repo_info repocard
  repocard_data repository request_space_hardware restart_space resume_inference_endpoint run_as_future
  scale_to_zero_inference_endpoint scan_cache_dir serialization set_space_sleep_time snapshot_download space_info
  submod submod_attrs submod_path submodules super_squash_history sys templates try_to_load_from_cache unlike
  update_collection_item update_collection_metadata update_inference_endpoint upload_file upload_folder utils
  webhook_endpoint whoami
"""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
&validate_hf_hub_args: +use_auth_token@-0.36 +proxies@1.0- +resume_download@1.0- +force_filename@1.0-
  +local_dir_use_symlinks@1.0-
CommitOperationAdd: path_in_repo! path_or_fileobj!
CommitOperationCopy: src_path_in_repo! path_in_repo! src_revision src_repo_id@1.17- src_repo_type@1.17- _src_oid@0.28-
  _dest_oid@0.28- _is_duplicated@1.17-
CommitOperationDelete: path_in_repo! is_folder
CommitScheduler: * repo_id! folder_path! every path_in_repo repo_type revision private token allow_patterns
  ignore_patterns squash_history hf_api
CommitScheduler.push_to_hub:
CommitScheduler.stop:
CommitScheduler.trigger:
DatasetCard: content! ignore_metadata_errors
DatasetCard.from_template: card_data! template_path template_str@0.22- **
DatasetCard.load: repo_id_or_path! repo_type token ignore_metadata_errors
DatasetCard.push_to_hub: repo_id! token repo_type commit_message commit_description revision create_pr parent_commit
DatasetCard.save: filepath!
DatasetCard.validate: repo_type
DatasetCardData: * language license annotations_creators language_creators multilinguality size_categories
  source_datasets task_categories task_ids paperswithcode_id pretty_name train_eval_index config_names
  ignore_metadata_errors **
HfApi: endpoint token library_name library_version user_agent headers@0.22-
HfApi.accept_access_request: repo_id! user!@-2.2 user@2.3- * request_id@2.3- repo_type token &validate_hf_hub_args
HfApi.add_collection_item: collection_slug! item_id! item_type! * note exists_ok token
HfApi.add_space_secret: repo_id! key! value! * description token &validate_hf_hub_args
HfApi.add_space_variable: repo_id! key! value! * description token &validate_hf_hub_args
HfApi.auth_check@0.25-: repo_id! * repo_type token write@1.5-
HfApi.batch_bucket_files@1.5-: bucket_id! * add copy@1.10- delete token &validate_hf_hub_args
HfApi.bucket_info@1.5-: bucket_id! * token &validate_hf_hub_args
HfApi.cancel_access_request: repo_id! user!@-2.2 user@2.3- * request_id@2.3- repo_type token &validate_hf_hub_args
HfApi.cancel_job@0.34-: * job_id! namespace token
HfApi.change_discussion_status: repo_id! discussion_num! new_status! * token comment repo_type &validate_hf_hub_args
HfApi.comment_discussion: repo_id! discussion_num! comment! * token repo_type &validate_hf_hub_args
HfApi.copy_files@1.10-: source! destination! * token &validate_hf_hub_args
HfApi.create_branch: repo_id! * branch! revision token repo_type exist_ok &validate_hf_hub_args
HfApi.create_bucket@1.5-: bucket_id! * private visibility@2.1- resource_group_id region@1.15- exist_ok token
  &validate_hf_hub_args
HfApi.create_collection: title! * namespace description private resource_group_id@1.26- exists_ok token
HfApi.create_commit: repo_id! operations! * commit_message! commit_description token repo_type revision create_pr
  num_threads parent_commit run_as_future _hot_reload@1.5- &validate_hf_hub_args
HfApi.create_commits_on_pr@-0.26: * repo_id! addition_commits! deletion_commits! commit_message! commit_description
  token repo_type merge_pr num_threads verbose &validate_hf_hub_args
HfApi.create_discussion: repo_id! title! * token description repo_type pull_request &validate_hf_hub_args
HfApi.create_inference_endpoint: name! * repository! framework! accelerator! instance_size! instance_type! region!
  vendor! account_id private_link_account_id@1.33- private_link_region@1.33- min_replica max_replica
  scaling_metric@1.2- scaling_threshold@1.2- scale_to_zero_timeout@0.25- revision task custom_image
  container_registry_username@1.32- container_registry_password@1.32- container_command@1.20- container_args@1.20-
  env@0.31- secrets@0.25- type domain@0.31- path@0.31- cache_http_responses@0.31- tags@0.31- namespace token
HfApi.create_inference_endpoint_from_catalog@0.30-: repo_id!@-2.0 repo_id@2.1- * recipe_id@2.1- name accelerator@1.5-
  gguf_file@2.1- token namespace &validate_hf_hub_args
HfApi.create_pull_request: repo_id! title! * token description repo_type &validate_hf_hub_args
HfApi.create_repo: repo_id! * token private visibility@1.8- repo_type exist_ok resource_group_id@0.24- region@1.15-
  space_sdk space_hardware space_storage@-1.33 space_sleep_time space_secrets space_variables space_volumes@1.9-
  space_template@1.23- &validate_hf_hub_args
HfApi.create_scheduled_job@0.35-: * image! command! schedule! suspend concurrency env secrets flavor timeout
  attempts@2.1- name@1.24- labels@1.4- volumes@1.8- expose@1.19- expose_public@2.1- resource_group_id@1.26- namespace
  token
HfApi.create_scheduled_uv_job@0.35-: script! * script_args schedule! suspend concurrency dependencies python image env
  secrets flavor timeout attempts@2.1- name@1.24- labels@1.4- volumes@1.8- expose@1.19- expose_public@2.1-
  resource_group_id@1.26- namespace token _repo@-1.2
HfApi.create_tag: repo_id! * tag! tag_message revision token repo_type exist_ok &validate_hf_hub_args
HfApi.create_webhook@0.24-: * url!@-0.35 url@0.36- job_id@0.36- watched! domains secret secrets@2.1- token
  &validate_hf_hub_args
HfApi.dataset_info: repo_id! * revision timeout files_metadata expand@0.24- token &validate_hf_hub_args
HfApi.delete_branch: repo_id! * branch! token repo_type &validate_hf_hub_args
HfApi.delete_bucket@1.5-: bucket_id! * missing_ok token &validate_hf_hub_args
HfApi.delete_collection: collection_slug! * missing_ok token
HfApi.delete_collection_item: collection_slug! item_object_id! * missing_ok token
HfApi.delete_file: path_in_repo! repo_id! * token repo_type revision commit_message commit_description create_pr
  parent_commit &validate_hf_hub_args
HfApi.delete_files@0.24-: repo_id! delete_patterns! * token repo_type revision commit_message commit_description
  create_pr parent_commit &validate_hf_hub_args
HfApi.delete_folder: path_in_repo! repo_id! * token repo_type revision commit_message commit_description create_pr
  parent_commit &validate_hf_hub_args
HfApi.delete_inference_endpoint: name! * namespace token
HfApi.delete_repo: repo_id! * token repo_type missing_ok &validate_hf_hub_args
HfApi.delete_scheduled_job@0.35-: * scheduled_job_id! namespace token
HfApi.delete_space_secret: repo_id! key! * token &validate_hf_hub_args
HfApi.delete_space_storage@-1.33: repo_id! * token &validate_hf_hub_args
HfApi.delete_space_variable: repo_id! key! * token &validate_hf_hub_args
HfApi.delete_space_volumes@1.9-: repo_id! * token &validate_hf_hub_args
HfApi.delete_tag: repo_id! * tag! token repo_type &validate_hf_hub_args
HfApi.delete_webhook@0.24-: webhook_id! * token &validate_hf_hub_args
HfApi.disable_space_dev_mode@1.6-: repo_id! * token &validate_hf_hub_args
HfApi.disable_webhook@0.24-: webhook_id! * token &validate_hf_hub_args
HfApi.download_bucket_files@1.5-: bucket_id! files! * raise_on_missing_files token &validate_hf_hub_args
HfApi.duplicate_repo@1.6-: from_id! to_id * repo_type private visibility@1.8- token exist_ok resource_group_id@2.1-
  space_hardware space_storage@-1.33 space_sleep_time space_secrets space_variables space_volumes@1.9-
  &validate_hf_hub_args
HfApi.duplicate_space@-1.33: from_id! to_id * private visibility@1.8- token exist_ok hardware storage sleep_time
  secrets variables &validate_hf_hub_args
HfApi.edit_discussion_comment: repo_id! discussion_num! comment_id! new_content! * token repo_type
  &validate_hf_hub_args
HfApi.enable_space_dev_mode@1.6-: repo_id! * token &validate_hf_hub_args
HfApi.enable_webhook@0.24-: webhook_id! * token &validate_hf_hub_args
HfApi.fetch_job_logs@0.34-: * job_id! namespace follow@1.5- tail@1.16- token
HfApi.fetch_job_metrics@1.3-: * job_id! namespace follow@2.2- token
HfApi.fetch_space_logs@1.11-: repo_id! * build follow token &validate_hf_hub_args
HfApi.file_exists: repo_id! filename! * repo_type revision token &validate_hf_hub_args
HfApi.get_bucket_file_metadata@1.5-: bucket_id! remote_path! * token &validate_hf_hub_args
HfApi.get_bucket_paths_info@1.5-: bucket_id! paths! * token &validate_hf_hub_args
HfApi.get_collection: collection_slug! * token
HfApi.get_dataset_leaderboard@1.8-: repo_id! * base_model_only@1.22- token timeout &validate_hf_hub_args
HfApi.get_dataset_tags:
HfApi.get_discussion_details: repo_id! discussion_num! * repo_type token &validate_hf_hub_args
HfApi.get_full_repo_name: model_id! * organization token &validate_hf_hub_args
HfApi.get_hf_file_metadata: * url! token proxies@-0.36 timeout &validate_hf_hub_args
HfApi.get_inference_endpoint: name! * namespace token
HfApi.get_model_tags:
HfApi.get_organization_overview@0.36-: organization! token &validate_hf_hub_args
HfApi.get_paths_info: repo_id! paths! * expand revision repo_type token &validate_hf_hub_args
HfApi.get_repo_discussions: repo_id! * author discussion_type discussion_status repo_type token &validate_hf_hub_args
HfApi.get_safetensors_metadata: repo_id! * repo_type revision token timeout@1.25-
HfApi.get_sharded_safetensors_metadata@2.3-: repo_id! * filename token timeout
HfApi.get_space_runtime: repo_id! * token &validate_hf_hub_args
HfApi.get_space_secrets@1.14-: repo_id! * token &validate_hf_hub_args
HfApi.get_space_variables: repo_id! * token &validate_hf_hub_args
HfApi.get_token_permission@-0.36: token
HfApi.get_user_overview@0.23-: username! token@0.25-
HfApi.get_webhook@0.24-: webhook_id! * token &validate_hf_hub_args
HfApi.get_zero_gpu_quota@2.1-: * token
HfApi.grant_access: repo_id! user! * repo_type token &validate_hf_hub_args
HfApi.hf_hub_download: repo_id! filename! * subfolder repo_type revision cache_dir local_dir
  local_dir_use_symlinks@-0.22 force_download force_filename@-0.22 proxies@-0.36 etag_timeout resume_download@-0.22
  token local_files_only resume_download@0.23-0.36 legacy_cache_layout@-0.25 force_filename@0.23-0.36
  local_dir_use_symlinks@0.23-0.36 tqdm_class@1.1- dry_run@1.0- &validate_hf_hub_args
HfApi.hide_discussion_comment: repo_id! discussion_num! comment_id! * token repo_type &validate_hf_hub_args
HfApi.inspect_job@0.34-: * job_id! namespace token
HfApi.inspect_scheduled_job@0.35-: * scheduled_job_id! namespace token
HfApi.kernel_info@1.10-: repo_id! * revision timeout token &validate_hf_hub_args
HfApi.like@-0.27: repo_id! * token repo_type &validate_hf_hub_args
HfApi.list_accepted_access_requests: repo_id! * repo_type token &validate_hf_hub_args
HfApi.list_bucket_tree@1.5-: bucket_id! prefix * recursive token &validate_hf_hub_args
HfApi.list_buckets@1.5-: namespace * search@1.12- token &validate_hf_hub_args
HfApi.list_collections: * owner item sort limit token &validate_hf_hub_args
HfApi.list_daily_papers@1.2-: * date token week month submitter sort p limit
HfApi.list_dataset_parquet_files@1.6-: repo_id! * config token &validate_hf_hub_args
HfApi.list_datasets: * filter author benchmark@0.21- dataset_name@0.21- gated@0.25- language_creators@0.21-
  language@0.21- multilinguality@0.21- size_categories@0.21- tags@0.24-0.34 task_categories@0.21- task_ids@0.21- search
  sort direction@-1.5 limit expand@0.24- full token tags@0.35-1.2 &validate_hf_hub_args
HfApi.list_files_info@-0.22: repo_id! paths * expand revision repo_type token &validate_hf_hub_args
HfApi.list_inference_catalog@0.30-: * accelerator@2.1- engine@2.1- license@2.1- task@2.1- search@2.1- limit@2.1- token
  &validate_hf_hub_args
HfApi.list_inference_endpoints: namespace * token
HfApi.list_inference_endpoints_hardware@1.28-: * namespace token
HfApi.list_jobs@0.34-: * status@1.21- labels@1.21- timeout namespace token
HfApi.list_jobs_hardware@1.3-: token
HfApi.list_lfs_files@0.30-: repo_id! * repo_type token &validate_hf_hub_args
HfApi.list_liked_repos: user * token &validate_hf_hub_args
HfApi.list_metrics@-0.26:
HfApi.list_models: * filter author apps@0.35- gated@0.25- inference@0.25- inference_provider@0.33- library@0.21-0.34
  language@0.21-0.34 model_name@0.21-1.33 task@0.21-0.34 trained_dataset@0.21- tags@0.21-0.34 search pipeline_tag@0.24-
  num_parameters@1.7- emissions_thresholds sort direction@-1.5 limit expand@0.24- full cardData fetch_config token
  pipeline_tag@0.21-0.23 language@0.35-0.36 library@0.35-0.36 tags@0.35-0.36 task@0.35-0.36 &validate_hf_hub_args
HfApi.list_organization_followers@1.0-: organization! token &validate_hf_hub_args
HfApi.list_organization_members@0.23-: organization! token@0.25-
HfApi.list_papers@0.26-: * query limit@1.3- token
HfApi.list_pending_access_requests: repo_id! * repo_type token &validate_hf_hub_args
HfApi.list_rejected_access_requests: repo_id! * repo_type token &validate_hf_hub_args
HfApi.list_repo_commits: repo_id! * repo_type token revision formatted &validate_hf_hub_args
HfApi.list_repo_files: repo_id! * revision repo_type token &validate_hf_hub_args
HfApi.list_repo_likers: repo_id! * repo_type token &validate_hf_hub_args
HfApi.list_repo_refs: repo_id! * repo_type include_pull_requests token &validate_hf_hub_args
HfApi.list_repo_tree: repo_id! path_in_repo * recursive expand revision repo_type token &validate_hf_hub_args
HfApi.list_scheduled_jobs@0.35-: * labels@1.30- timeout namespace token
HfApi.list_space_templates@1.23-: * token
HfApi.list_spaces: * filter author search datasets@0.24- models@0.24- linked@0.24- sort direction@-1.5 limit
  datasets@-0.23 models@-0.23 linked@-0.23 expand@0.24- full token &validate_hf_hub_args
HfApi.list_spaces_hardware@1.13-: token
HfApi.list_user_followers@0.23-: username! token@0.25-
HfApi.list_user_following@0.23-: username! token@0.25-
HfApi.list_user_repos@1.17-: namespace * token
HfApi.list_webhooks@0.24-: * token &validate_hf_hub_args
HfApi.merge_pull_request: repo_id! discussion_num! * token comment repo_type &validate_hf_hub_args
HfApi.model_info: repo_id! * revision timeout securityStatus files_metadata expand@0.24- token &validate_hf_hub_args
HfApi.move_bucket@1.5-: from_id! to_id! * token &validate_hf_hub_args
HfApi.move_repo: from_id! to_id! * repo_type token
HfApi.paper_info@0.26-: id!
HfApi.parse_safetensors_file_metadata: repo_id! filename! * repo_type revision token timeout@1.25-
HfApi.pause_inference_endpoint: name! * namespace token
HfApi.pause_space: repo_id! * token &validate_hf_hub_args
HfApi.permanently_delete_lfs_files@0.30-: repo_id! lfs_files! * rewrite_history repo_type token &validate_hf_hub_args
HfApi.preupload_lfs_files: repo_id! additions! * token repo_type revision create_pr num_threads free_memory
  gitignore_content
HfApi.read_paper@1.8-: id!
HfApi.reject_access_request: repo_id! user!@-2.2 user@2.3- * request_id@2.3- repo_type rejection_reason!@0.28- token
  &validate_hf_hub_args
HfApi.rename_discussion: repo_id! discussion_num! new_title! * token repo_type &validate_hf_hub_args
HfApi.repo_exists: repo_id! * repo_type token &validate_hf_hub_args
HfApi.repo_info: repo_id! * revision repo_type timeout files_metadata expand@0.24- token &validate_hf_hub_args
HfApi.request_space_hardware: repo_id! hardware! * token sleep_time &validate_hf_hub_args
HfApi.request_space_storage@-1.33: repo_id! storage! * token &validate_hf_hub_args
HfApi.rerun_job@2.1-: * job_id! namespace token
HfApi.resolve_revision@1.26-: repo_id! * repo_type revision cache_dir local_files_only token &validate_hf_hub_args
HfApi.restart_space: repo_id! * token factory_reboot &validate_hf_hub_args
HfApi.resume_inference_endpoint: name! * namespace running_ok@0.24- token
HfApi.resume_scheduled_job@0.35-: * scheduled_job_id! namespace token
HfApi.revision_exists@0.21-: repo_id! revision! * repo_type token &validate_hf_hub_args
HfApi.run_job@0.34-: * image! command! env secrets flavor timeout attempts@2.1- name@1.24- labels@1.4- volumes@1.8-
  expose@1.19- expose_public@2.1- ssh@1.20- network_group@1.32- network_aliases@1.32- resource_group_id@1.26- namespace
  token
HfApi.run_uv_job@0.34-: script! * script_args dependencies python image env secrets flavor timeout attempts@2.1-
  name@1.24- labels@1.4- volumes@1.8- expose@1.19- expose_public@2.1- ssh@1.20- network_group@1.32-
  network_aliases@1.32- resource_group_id@1.26- namespace token _repo@-1.2
HfApi.scale_to_zero_inference_endpoint: name! * namespace token
HfApi.search_spaces@1.11-: query! * filter sdk include_non_running token &validate_hf_hub_args
HfApi.set_space_sleep_time: repo_id! sleep_time! * token &validate_hf_hub_args
HfApi.set_space_volumes@1.9-: repo_id! volumes! * token &validate_hf_hub_args
HfApi.snapshot_download: repo_id! * repo_type revision cache_dir local_dir local_dir_use_symlinks@-0.22 proxies@-0.36
  etag_timeout resume_download@-0.22 force_download token local_files_only allow_patterns ignore_patterns max_workers
  tqdm_class local_dir_use_symlinks@0.23-0.36 resume_download@0.23-0.36 dry_run@1.1- &validate_hf_hub_args
HfApi.space_info: repo_id! * revision timeout files_metadata expand@0.24- token &validate_hf_hub_args
HfApi.super_squash_history: repo_id! * branch commit_message repo_type token &validate_hf_hub_args
HfApi.suspend_scheduled_job@0.35-: * scheduled_job_id! namespace token
HfApi.sync_bucket@1.5-: source dest * delete ignore_times ignore_sizes existing ignore_existing include exclude
  filter_from plan apply dry_run verbose quiet token &validate_hf_hub_args
HfApi.sync_job_volume@1.22-: source! mount_path! * remote_name read_only namespace token
HfApi.trigger_scheduled_job@1.22-: * scheduled_job_id! namespace token
HfApi.unlike: repo_id! * token repo_type &validate_hf_hub_args
HfApi.update_bucket_settings@1.29-: bucket_id! * private! token &validate_hf_hub_args
HfApi.update_collection_item: collection_slug! item_object_id! * note position token
HfApi.update_collection_metadata: collection_slug! * title description position private theme token
HfApi.update_collection_resource_group@1.26-: collection_slug! resource_group_id! * token
HfApi.update_inference_endpoint: name! * accelerator instance_size instance_type min_replica max_replica
  scale_to_zero_timeout@0.25- scaling_metric@1.2- scaling_threshold@1.2- repository framework revision task
  custom_image@0.24- container_command@1.27- container_args@1.27- tensor_parallel_size@1.28- data_parallel_size@1.28-
  env@0.31- secrets@0.25- domain@0.31- path@0.31- cache_http_responses@0.31- tags@0.31- namespace token
HfApi.update_job_expose@2.1-: * job_id! expose expose_public namespace token
HfApi.update_job_labels@1.17-: * job_id! labels! namespace token
HfApi.update_repo_settings@0.25-: repo_id! * gated private@0.26- visibility@1.8- token repo_type xet_enabled@0.30-0.36
  &validate_hf_hub_args
HfApi.update_repo_visibility@-0.36: repo_id! private * token organization@-0.23 repo_type name@-0.23
  &validate_hf_hub_args
HfApi.update_scheduled_job_labels@1.17-: * scheduled_job_id! labels! namespace token
HfApi.update_scheduled_job_schedule@2.1-: * scheduled_job_id! schedule! namespace token
HfApi.update_webhook@0.24-: webhook_id! * url job_id@2.1- watched domains secret secrets@2.1- token
  &validate_hf_hub_args
HfApi.upload_attachment@2.3-: path! * token &validate_hf_hub_args
HfApi.upload_file: * path_or_fileobj! path_in_repo! repo_id! token repo_type revision commit_message commit_description
  create_pr parent_commit run_as_future _hot_reload@1.5- &validate_hf_hub_args
HfApi.upload_folder: * repo_id! folder_path! path_in_repo commit_message commit_description token repo_type revision
  create_pr parent_commit allow_patterns ignore_patterns delete_patterns multi_commits@-0.26
  multi_commits_verbose@-0.26 run_as_future &validate_hf_hub_args
HfApi.upload_large_folder@0.25-1.33: repo_id! folder_path! * repo_type! revision private allow_patterns ignore_patterns
  num_workers print_report print_report_every
HfApi.verify_repo_checksums@1.1-: repo_id! * repo_type revision local_dir cache_dir token &validate_hf_hub_args
HfApi.wait_for_job@1.20-: job_id! * timeout poll_interval stages namespace token
HfApi.wait_for_space@1.20-: repo_id! * timeout poll_interval token &validate_hf_hub_args
HfApi.whoami: token *@1.2- cache@1.2- &validate_hf_hub_args
HfFileSystem: *... endpoint token block_size@0.36- expand_info@1.1- max_workers@2.3- live_follow@2.3- **
InferenceClient: model *@0.26- provider@0.28- token timeout headers cookies proxies@0.24-0.36 bill_to@0.30-
  base_url@0.24- api_key@0.24- &validate_hf_hub_args@1.0-
InferenceClient.automatic_speech_recognition: audio! * model extra_body@0.29-
InferenceClient.chat_completion@0.22-: messages! * model stream frequency_penalty@0.23- logit_bias@0.23- logprobs@0.23-
  max_tokens n@0.23- presence_penalty@0.23- response_format@0.24- seed stop stream_options@0.26- temperature
  tool_choice@0.23- tool_prompt@0.23- tools@0.23- top_logprobs@0.23- top_p extra_body@0.29-
InferenceClient.feature_extraction: text! * normalize@0.24- prompt_name@0.24- truncate@0.24- truncation_direction@0.24-
  dimensions@1.3- encoding_format@1.3- model
InferenceClient.image_to_text: image! * model
InferenceClient.summarization: text! * parameters@-0.28 model clean_up_tokenization_spaces@0.26-
  generate_parameters@0.26- truncation@0.26-
InferenceClient.text_classification: text! * model top_k@0.26- function_to_apply@0.26-
InferenceClient.text_generation: prompt! * details stream model adapter_id@0.24- best_of@0.23-
  decoder_input_details@0.23- do_sample frequency_penalty@0.23- grammar@0.23- max_new_tokens best_of@-0.22
  repetition_penalty return_full_text seed stop@0.25- stop_sequences@-1.33 temperature top_k top_n_tokens@0.23- top_p
  truncate typical_p watermark decoder_input_details@-0.22
InferenceClient.text_to_image: prompt! * negative_prompt height width num_inference_steps guidance_scale model
  scheduler@0.26- target_size@0.26-0.28 seed@0.26- **@-0.28 extra_body@0.29-
InferenceClient.text_to_speech: text! * model do_sample@0.26- early_stopping@0.26- epsilon_cutoff@0.26-
  eta_cutoff@0.26- max_length@0.26- max_new_tokens@0.26- min_length@0.26- min_new_tokens@0.26- num_beam_groups@0.26-
  num_beams@0.26- penalty_alpha@0.26- temperature@0.26- top_k@0.26- top_p@0.26- typical_p@0.26- use_cache@0.26-
  extra_body@0.29-
InferenceClient.translation: text! * model src_lang tgt_lang clean_up_tokenization_spaces@0.26- truncation@0.26-
  generate_parameters@0.26-
ModelCard: content! ignore_metadata_errors
ModelCard.from_template: card_data! template_path template_str@0.22- **
ModelCard.load: repo_id_or_path! repo_type token ignore_metadata_errors
ModelCard.push_to_hub: repo_id! token repo_type commit_message commit_description revision create_pr parent_commit
ModelCard.save: filepath!
ModelCard.validate: repo_type
ModelCardData: * language@-0.22 license@-0.22 library_name@-0.22 tags@-0.22 base_model@0.21- datasets
  eval_results@0.23- language@0.23- library_name@0.23- license@0.23- license_name@0.23- license_link@0.23- metrics
  eval_results@-0.22 model_name pipeline_tag@0.23- tags@0.23- ignore_metadata_errors **
ModelHubMixin.push_to_hub: repo_id! * config commit_message private api_endpoint@-0.20 token branch create_pr
  allow_patterns ignore_patterns delete_patterns api_endpoint@0.21-0.22 model_card_kwargs@0.23- &validate_hf_hub_args
ModelHubMixin.save_pretrained: save_directory! * config repo_id push_to_hub model_card_kwargs@0.23- **
RepoCard: content! ignore_metadata_errors
RepoCard.from_template: card_data! template_path template_str@0.22- **
RepoCard.load: repo_id_or_path! repo_type token ignore_metadata_errors
RepoCard.push_to_hub: repo_id! token repo_type commit_message commit_description revision create_pr parent_commit
RepoCard.save: filepath!
RepoCard.validate: repo_type
Repository@-0.36: local_dir! clone_from repo_type token git_user git_email revision skip_lfs_files client
  &validate_hf_hub_args
SpaceCard: content! ignore_metadata_errors
SpaceCard.from_template: card_data! template_path template_str@0.22- **
SpaceCard.load: repo_id_or_path! repo_type token ignore_metadata_errors
SpaceCard.push_to_hub: repo_id! token repo_type commit_message commit_description revision create_pr parent_commit
SpaceCard.save: filepath!
SpaceCard.validate: repo_type
SpaceCardData: * title sdk sdk_version python_version app_file app_port license duplicated_from models datasets tags
  ignore_metadata_errors **
cached_download@-0.25: url! * library_name library_version cache_dir user_agent force_download force_filename proxies
  etag_timeout resume_download token local_files_only legacy_cache_layout &validate_hf_hub_args
configure_http_backend@-0.36: backend_factory
from_pretrained_fastai: repo_id! revision &validate_hf_hub_args
get_hf_file_metadata: url! token proxies@-0.36 timeout library_name library_version user_agent headers@0.22-
  endpoint@0.34- retry_on_errors@1.2- &validate_hf_hub_args
get_session:
get_token:
hf_hub_download: repo_id! filename! * subfolder repo_type revision library_name library_version cache_dir local_dir
  local_dir_use_symlinks@-0.22 user_agent force_download force_filename@-0.22 proxies@-0.36 etag_timeout
  resume_download@-0.22 token local_files_only headers@0.22- endpoint@0.23-0.25,1.0- legacy_cache_layout@-0.25
  endpoint@-0.22,0.26-0.36 resume_download@0.23-0.36 force_filename@0.23-0.36 local_dir_use_symlinks@0.23-0.36
  tqdm_class@1.1- dry_run@1.0- &validate_hf_hub_args
hf_hub_url: repo_id! filename! * subfolder repo_type revision endpoint &validate_hf_hub_args
interpreter_login: new_session@-0.36 write_permission@-0.36 *@1.0- skip_if_logged_in@1.0-
login: token *@1.0- add_to_git_credential new_session@-0.36 write_permission@-0.36 skip_if_logged_in@1.0-
logout: token_name@0.26-
metadata_eval_result: * model_pretty_name! task_pretty_name! task_id! metrics_pretty_name! metrics_id! metrics_value!
  dataset_pretty_name! dataset_id! metrics_config metrics_verified dataset_config dataset_split dataset_revision
  metrics_verification_token
metadata_load: local_path!
metadata_save: local_path! data!
metadata_update: repo_id! metadata! * repo_type overwrite token commit_message commit_description revision create_pr
  parent_commit &validate_hf_hub_args
notebook_login: new_session@-0.36 write_permission@-0.36 *@1.0- skip_if_logged_in@1.0-
push_to_hub_fastai: learner! * repo_id! commit_message private token config branch create_pr allow_patterns
  ignore_patterns delete_patterns api_endpoint &validate_hf_hub_args
push_to_hub_keras@-0.36: model!@-0.21 repo_id!@-0.21 *@-0.21 config@-0.21 commit_message@-0.21 private@-0.21
  api_endpoint@-0.21 token@-0.21 branch@-0.21 create_pr@-0.21 allow_patterns@-0.21 ignore_patterns@-0.21
  delete_patterns@-0.21 log_dir@-0.21 include_optimizer@-0.21 tags@-0.21 plot_model@-0.21 *...@0.22- **
save_pretrained_keras@-0.36: model!@-0.21 save_directory!@-0.21 config@-0.21 include_optimizer@-0.21 plot_model@-0.21
  tags@-0.21 *...@0.22- **
save_torch_model@0.24-: model! save_directory! * filename_pattern force_contiguous max_shard_size metadata
  safe_serialization is_main_process@0.27- shared_tensors_to_discard@0.26-
save_torch_state_dict@0.24-: state_dict! save_directory! * filename_pattern force_contiguous max_shard_size metadata
  safe_serialization is_main_process@0.27- shared_tensors_to_discard@0.26-
scan_cache_dir: cache_dir
snapshot_download: repo_id! * repo_type revision cache_dir local_dir local_dir_use_symlinks@-0.22 library_name
  library_version user_agent proxies@-0.36 etag_timeout resume_download@-0.22 force_download token local_files_only
  allow_patterns ignore_patterns max_workers tqdm_class headers@0.22- endpoint local_dir_use_symlinks@0.23-0.36
  resume_download@0.23-0.36 dry_run@1.0- &validate_hf_hub_args
try_to_load_from_cache: repo_id! filename! cache_dir revision repo_type &validate_hf_hub_args
whoami: token *@1.2- cache@1.2- &validate_hf_hub_args
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
