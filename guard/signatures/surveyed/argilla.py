"""argilla: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "argilla 1.25.0 2.8.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: apikey/ cfg/ cli/ client/ datasets/ errors feedback/ labeling/ listeners/ logging markdown/ metrics/ monitoring/
  pydantic_v1/ records/ responses settings/ suggestions training/ users/ utils/ v1/ vectors webhooks/ workspaces/ yaml/
cli: app callback datasets/ info/ login/ logout/ rich training/ typer_ext users/ whoami/ workspaces/
client: api apis/ client datasets enums feedback/ login metrics/ models sdk/ singleton users utils workspaces
datasets:
feedback:
labeling: text_classification/
listeners: listener models
markdown: chat media
metrics: commons helpers models text_classification/ token_classification/
monitoring: asgi base model_monitor types
pydantic_v1: generics utils
records:
settings:
training: autotrain_advanced base openai peft setfit spacy span_marker transformers utils
users:
utils: dependency span_utils telemetry utils
v1:
webhooks:
workspaces:
cli.datasets: delete list push
cli.info:
cli.login:
cli.logout:
cli.training:
cli.users: create delete list
cli.whoami:
cli.workspaces: add_user create delete_user list utils
client.apis: base datasets metrics search status
client.feedback: config constants dataset/ integrations/ metrics/ mixins schemas/ training/ unification utils/
client.metrics: models
client.sdk: client commons/ datasets/ metrics/ text2text/ text_classification/ token_classification/ users/ v1/
  workspaces/
labeling.text_classification: label_errors label_models rule weak_labels
metrics.text_classification: metrics
metrics.token_classification: metrics
client.feedback.dataset: base helpers local/ mixins remote/
client.feedback.integrations: huggingface/ sentencetransformers textdescriptives
client.feedback.metrics: agreement_metrics annotator_metrics base utils
client.feedback.schemas: enums fields metadata questions records remote/ types utils validators vector_settings
client.feedback.training: base frameworks/ schemas/
client.feedback.utils: assignment html_utils
client.sdk.commons: api errors errors_handler models
client.sdk.datasets: api models
client.sdk.metrics: api models
client.sdk.text2text: models
client.sdk.text_classification: api models
client.sdk.token_classification: models
client.sdk.users: api models
client.sdk.v1: datasets/ metadata_properties/ records/ suggestions/ users/ vectors_settings/ workspaces/
client.sdk.workspaces: api models
client.feedback.dataset.local: dataset mixins
client.feedback.dataset.remote: dataset mixins
client.feedback.integrations.huggingface: card/ dataset model_card/
client.feedback.schemas.remote: fields metadata questions records shared vector_settings
client.feedback.training.frameworks: openai peft sentence_transformers setfit spacy span_marker transformers trl
client.feedback.training.schemas: base defaults return_types
client.sdk.v1.datasets: api models
client.sdk.v1.metadata_properties: api models
client.sdk.v1.records: api models
client.sdk.v1.suggestions: api models
client.sdk.v1.users: api models
client.sdk.v1.vectors_settings: api models
client.sdk.v1.workspaces: api models
client.feedback.integrations.huggingface.card:
client.feedback.integrations.huggingface.model_card: model_card
"""
#: A module, and its names.
NAMES = """
cli: app callback datasets datasets_app info info_app login login_app logout logout_app rich training training_app
  typer_ext users users_app whoami whoami_app workspaces workspaces_app
client: Argilla ArgillaError DEFAULT_HTTP_CONFIG Dataset DatasetModel Datasets GenericIterator List NotFoundError
  NotebookHTMLReprMixin Optional ResourceAPI ResourceHTMLReprMixin ResourceModel Sequence SpacesDeploymentMixin
  TYPE_CHECKING UUID Union User UserModel Users Webhook WebhookModel Webhooks Workspace WorkspaceModel Workspaces
  abstractmethod active_client api apis cached_property client datasets enums feedback login metrics models overload
  sdk singleton users utils warnings workspaces
datasets: Dataset Optional Settings TextClassificationSettings TokenClassificationSettings configure_dataset
  configure_dataset_settings load_dataset_settings logging singleton warnings
errors: NotFoundError
feedback: ArgillaTrainer FeedbackDataset FeedbackRecord FieldSchema FieldTypes FloatMetadataFilter
  FloatMetadataProperty IntegerMetadataFilter IntegerMetadataProperty LabelQuestion LabelQuestionStrategy
  LabelQuestionUnification MultiLabelQuestion MultiLabelQuestionStrategy MultiLabelQuestionUnification QuestionSchema
  QuestionTypes RankingQuestion RankingQuestionStrategy RankingQuestionUnification RankingValueSchema RatingQuestion
  RatingQuestionStrategy RatingQuestionUnification RecordSortField ResponseSchema ResponseStatusFilter SortBy SortOrder
  SuggestionSchema TermsMetadataFilter TermsMetadataProperty TextField TextQuestion TrainingTask
  TrainingTaskForChatCompletion TrainingTaskForDPO TrainingTaskForPPO TrainingTaskForQuestionAnswering
  TrainingTaskForRM TrainingTaskForSFT TrainingTaskForSentenceSimilarity TrainingTaskForTextClassification
  TrainingTaskMapping TrainingTaskMappingForTextClassification UnifiedValueSchema ValueSchema VectorSettings config
  constants dataset enums fields integrations metadata metrics mixins questions records remote schemas training types
  unification utils validators vector_settings
labeling: text_classification
listeners: Metrics RGDatasetListener RGListenerContext Search listener models
logging: ArgillaHandler Logger LoggingMixin StreamHandler Type configure_logging full_qualified_class_name
  get_logger_for_class logging
markdown: audio_to_html chat chat_to_html image_to_html media pdf_to_html video_to_html
metrics: commons entity_capitalness entity_consistency entity_density entity_labels f1 f1_multilabel helpers
  mention_length models ner_f1 records_status text_classification text_length token_capitalness token_classification
  token_frequency token_length tokens_length
monitoring: asgi base model_monitor types
records: Condition DatasetRecords Filter Query Record Similar
responses: Any Argilla Dataset Dict Enum Iterable List Optional RankingQuestion Record RecordResponsesError Resource
  Response ResponseStatus ResponseStatusModel TYPE_CHECKING UUID Union UserResponse UserResponseModel warnings
settings: ABC AbstractField Any Argilla ArgillaAPIError ArgillaError ArgillaSerializeError ChatField ChatFieldSettings
  CustomField CustomFieldSettings Dataset DatasetModel DefaultSettingsMixin Dict Field FieldBase FieldModel
  FieldSettings FieldsAPI FloatMetadataProperty FloatMetadataPropertySettings ImageField ImageFieldSettings
  IntegerMetadataProperty IntegerMetadataPropertySettings Iterator LabelQuestion LabelQuestionModel
  LabelQuestionSettings List Literal MetadataAPI MetadataError MetadataField MetadataFieldModel MetadataPropertyBase
  MetadataPropertyType MetadataType MultiLabelQuestion MultiLabelQuestionModel MultiLabelQuestionSettings Optional
  OverlapTaskDistribution OverlapTaskDistributionModel Path Property QuestionBase QuestionModel QuestionPropertyBase
  QuestionSettings QuestionType QuestionsAPI QuestionsProperties RankingQuestion RankingQuestionModel
  RankingQuestionSettings RatingQuestion RatingQuestionModel RatingQuestionSettings Resource Self Sequence Settings
  SettingsError SettingsProperties SettingsPropertyBase SpanQuestion SpanQuestionModel SpanQuestionSettings
  TYPE_CHECKING TaskDistribution TermsMetadataProperty TermsMetadataPropertySettings TextField TextFieldSettings
  TextQuestion TextQuestionModel TextQuestionSettings UUID Union VectorField VectorFieldModel VectorsAPI
  build_settings_from_repo_id cached_property json os question_from_dict question_from_model re requests warnings
suggestions: Any Dataset Dict List Literal Optional QuestionType RankingQuestion Record RecordSuggestionsError Resource
  Suggestion SuggestionModel TYPE_CHECKING Union
training: ArgillaTrainer autotrain_advanced base openai peft setfit spacy span_marker transformers utils
users: User
utils: LazyargillaModule SpanUtils dependency limit_value_length setup_loop_in_thread span_utils telemetry utils
vectors: Any Resource Vector VectorModel
webhooks: DatasetEvent RecordEvent TYPE_CHECKING UserResponseEvent Webhook WebhookEvent WebhookHandler
  get_webhook_server set_webhook_server start_webhook_server stop_webhook_server webhook_listener
workspaces: Workspace
"""
