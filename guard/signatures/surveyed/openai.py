"""openai: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "openai 3.43.0 3.57.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: audio/ auth/ azure_auth_origin/ helpers/ lib/ pagination providers/ resources/ types/ version
auth:
helpers: local_audio_player microphone
lib: azure bedrock beta/ browser computer decisions_tool_runner live/ parsing/ realtime_translation
  responses_tool_runner responses_websocket/ streaming/ tool_diagnostics
providers: bedrock vertex
resources: admin/ audio/ batches beta/ chat/ completions containers/ content_provenance_checks conversations/ decisions
  embeddings evals/ files fine_tuning/ images live/ models moderations realtime/ responses/ safety/ skills/ uploads/
  vector_stores/ videos webhooks/
types: admin/ audio/ audio_model audio_response_format auto_file_chunking_strategy_param batch batch_create_params
  batch_error batch_list_params batch_request_counts batch_usage beta/ chat/ chat_model completion completion_choice
  completion_create_params completion_usage container_create_params container_create_response container_list_params
  container_list_response container_retrieve_response containers/ content_provenance_check
  content_provenance_check_create_params conversations/ create_embedding_response decision decision_create_params
  decision_input_image_param decision_input_message_param decision_input_part_union_param decision_input_text_param
  decision_prompt_cache_breakpoint_param deleted_skill embedding embedding_create_params embedding_model
  eval_create_params eval_create_response eval_custom_data_source_config eval_delete_response eval_list_params
  eval_list_response eval_retrieve_response eval_stored_completions_data_source_config eval_update_params
  eval_update_response evals/ file_chunking_strategy file_chunking_strategy_param file_content file_create_params
  file_deleted file_list_params file_object file_purpose fine_tuning/ graders/ image image_create_variation_params
  image_edit_completed_event image_edit_params image_edit_partial_image_event image_edit_stream_event
  image_gen_completed_event image_gen_partial_image_event image_gen_stream_event image_generate_params
  image_input_reference_param image_model images_response live/ model model_deleted moderation moderation_create_params
  moderation_create_response moderation_image_url_input_param moderation_model moderation_multi_modal_input_param
  moderation_text_input_param other_file_chunking_strategy_object realtime/ responses/ safety/ shared/ shared_params/
  skill skill_create_params skill_list skill_list_params skill_update_params skills/ static_file_chunking_strategy
  static_file_chunking_strategy_object static_file_chunking_strategy_object_param static_file_chunking_strategy_param
  upload upload_complete_params upload_create_params uploads/ vector_store vector_store_create_params
  vector_store_deleted vector_store_list_params vector_store_search_params vector_store_search_response
  vector_store_update_params vector_stores/ video video_create_character_params video_create_character_response
  video_create_error video_create_params video_delete_response video_download_content_params video_edit_params
  video_extend_params video_get_character_response video_list_params video_model video_model_param video_remix_params
  video_seconds video_size webhooks/ websocket_connection_options websocket_reconnection
lib.beta: agents/
lib.live:
lib.responses_websocket:
lib.streaming: agents/ chat/ responses/
resources.admin: admin organization/
resources.audio: audio speech transcriptions translations voice_consents voices
resources.beta: agents/ assistants beta chatkit/ realtime/ responses/ threads/
resources.chat: chat completions/
resources.containers: containers files/
resources.conversations: conversations items
resources.evals: evals runs/
resources.fine_tuning: alpha/ checkpoints/ fine_tuning jobs/
resources.live: forks live sessions sideband
resources.realtime: calls client_secrets realtime translations/
resources.responses: input_items input_tokens responses
resources.safety: alerts cases safety
resources.skills: content skills versions/
resources.uploads: parts uploads
resources.vector_stores: file_batches files vector_stores
resources.webhooks: event_types webhooks
types.admin: organization/
types.audio: speech_create_params speech_model transcription transcription_create_params transcription_create_response
  transcription_diarized transcription_diarized_segment transcription_include transcription_language
  transcription_segment transcription_stream_event transcription_text_delta_event transcription_text_done_event
  transcription_text_segment_event transcription_verbose transcription_word translation translation_create_params
  translation_create_response translation_verbose voice voice_consent voice_consent_create_params voice_consent_deleted
  voice_consent_list_params voice_consent_update_params voice_create_params voice_deleted
"""
#: A module, and its names.
NAMES = """
auth: SubjectTokenProvider SubjectTokenWorkloadIdentity WorkloadIdentity WorkloadIdentityAuth X509WorkloadIdentity
  annotations azure_managed_identity_token_provider gcp_id_token_provider k8s_service_account_token_provider
  x509_workload_identity
helpers: LocalAudioPlayer Microphone local_audio_player microphone
lib: ResponseFormatT azure bedrock beta browser computer decisions_tool_runner live parsing pydantic_function_tool
  pydantic_responses_function_tool realtime_translation responses_tool_runner responses_websocket streaming
  tool_diagnostics type_to_response_format_param
pagination: Any AsyncConversationCursorPage AsyncCursorPage AsyncNextCursorPage AsyncPage AsyncTokenPage BaseAsyncPage
  BasePage BaseSyncPage CursorPageItem Generic List Optional PageInfo Protocol SyncConversationCursorPage
  SyncCursorPage SyncNextCursorPage SyncPage SyncTokenPage TypeVar cast override runtime_checkable
providers: bedrock vertex
version: VERSION
"""
