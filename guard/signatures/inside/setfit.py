"""setfit: all public names that its modules below the top level have, in some release.

Written by `python -m tests.guard.signatures`.
"""

from __future__ import annotations

#: A module, and its names.
INSIDE = """
data: Dataset DatasetDict Dict List Optional PreTrainedTokenizerBase SAMPLE_SIZES SEEDS SetFitDataset TYPE_CHECKING
  TokenizerOutput TorchDataset Tuple Union add_templated_examples create_fewshot_splits
  create_fewshot_splits_multilabel create_samples create_samples_multilabel get_augmented_samples get_candidate_labels
  get_templated_dataset load_dataset logger logging pd sample_dataset torch warnings
losses: SupConLoss nn torch
modeling: CONFIG_NAME ClassifierChain DataLoader Dense Dict EntryNotFoundError HfHubHTTPError InputExample List Literal
  LogisticRegression MODEL_CARD_TEMPLATE MODEL_HEAD_NAME ModelHubMixin MultiOutputClassifier OneVsRestClassifier
  Optional Path PyTorchModelHubMixin SKLearnWrapper SentenceTransformer Set SetFitBaseModel SetFitDataset SetFitHead
  SetFitModel SetFitModelCardData SupConLoss TYPE_CHECKING Tuple Union Version copy_func cut_index dataclass docstring
  field generate_model_card hf_hub_download joblib json logger logging models ndarray nn np os parse requests
  sentence_pairs_generation sentence_pairs_generation_cos_sim sentence_pairs_generation_multilabel
  sentence_transformers_version set_docstring tempfile torch tqdm trange validate_hf_hub_args warnings
trainer: Any BCSentenceTransformersTrainer BatchHardTripletLossDistanceFunction BatchSamplers BestRun Callable
  CallbackHandler CodeCarbonCallback ColumnMappingMixin ContrastiveDataset DEFAULT_CALLBACKS DEFAULT_PROGRESS_CALLBACK
  DataLoader Dataset DatasetDict DefaultFlowCallback Dict HPSearchBackend InputExample IntervalStrategy Iterable
  LabelEncoder List Literal ModelCardCallback NotebookProgressCallback Optional Path PrinterCallback ProgressCallback
  STModelCardCallback SentenceLabelDataset SentenceTransformer SentenceTransformerModelCardCallback
  SentenceTransformerTrainer SentenceTransformerTrainingArguments SetFitModel SetFitTrainer SupConLoss
  TRANSFORMERS_VERSION TYPE_CHECKING Trainer TrainerCallback TrainerControl TrainerState TrainingArguments Tuple Union
  Version WandbCallback autocast batch_to_device default_compute_objective default_hp_search_backend
  default_hp_space_optuna evaluate get_reporting_integration_callbacks is_in_notebook is_optuna_available logger
  logging losses math nn np number_of_arguments optuna os parse_version run_hp_search_optuna sentence_pairs_generation
  sentence_pairs_generation_multilabel set_seed shutil speed_metrics time torch tqdm trange transformers_version
  warnings
training_args: Any Callable Dict IntervalStrategy Optional TRANSFORMERS_VERSION TrainingArguments Tuple Union Version
  annotations copy dataclass default_logdir field fields get_available_reporting_integrations inspect
  is_torch_available json logger logging losses torch
"""
