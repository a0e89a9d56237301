"""setfit: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.7.0 datasets>=2.3.0 sentence-transformers>=2.2.1
1.0.3 datasets>=2.3.0 huggingface-hub>=0.13.0 sentence-transformers>=2.2.1
1.1.3 datasets>=2.15.0 huggingface-hub>=0.24.0 sentence-transformers>=3 transformers>=4.41.0
1.2.0 python>=3.9 datasets>=2.15.0 huggingface-hub>=0.24.0 sentence-transformers>=3 transformers>=4.41.0
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
1.0-: AbsaModel AbsaTrainer AspectExtractor AspectModel CODECARBON_LOG_LEVEL DistillationTrainer PolarityModel
  SetFitModelCardData Trainer TrainingArguments codecarbon default error
-0.7: add_templated_examples
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = """
DistillationSetFitTrainer SetFitHead SetFitModel SetFitTrainer __init__ __version__ compat data exporters
  get_templated_dataset importlib integrations logging losses model_card model_card_template modeling notebook os
  pipeline sample_dataset sampler span trainer trainer_distillation training_args utils warnings
"""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
SetFitTrainer: model train_dataset eval_dataset model_init metric metric_kwargs loss_class num_iterations num_epochs
  learning_rate batch_size seed column_mapping use_amp warmup_proportion distance_metric margin samples_per_label
SetFitTrainer.push_to_hub: repo_id! **
SetFitTrainer.train: num_epochs@-0.7 batch_size@-0.7 learning_rate@-0.7 body_learning_rate@-0.7 l2_weight@-0.7
  max_length@-0.7 args@1.0- trial show_progress_bar@-0.7 **@1.0-
Trainer@1.0-: model args train_dataset eval_dataset model_init metric metric_kwargs callbacks column_mapping
Trainer.push_to_hub@1.0-: repo_id! **
Trainer.train@1.0-: args trial **
TrainingArguments@1.0-: output_dir batch_size num_epochs max_steps sampling_strategy num_iterations body_learning_rate
  head_learning_rate loss distance_metric margin end_to_end * eval_delay eval_max_steps eval_steps eval_strategy@1.1-
  evaluation_strategy greater_is_better l2_weight load_best_model_at_end logging_dir logging_first_step logging_steps
  logging_strategy max_length metric_for_best_model report_to run_name samples_per_label save_steps save_strategy
  save_total_limit seed show_progress_bar use_amp warmup_proportion
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = """
TrainingArguments@1.0-: end_to_end=False eval_delay=0 eval_max_steps=-1 evaluation_strategy=None@1.1-
  greater_is_better=False l2_weight=None@-1.0 load_best_model_at_end=False logging_first_step=True max_length=None
  max_steps=-1 metric_for_best_model='embedding_loss' num_iterations=None output_dir='checkpoints' run_name=None
  sampling_strategy='oversampling' save_strategy='steps' show_progress_bar=True use_amp=False
"""
