# /// script
# requires-python = ">=3.10"
# dependencies = [
#     "transformers[torch]>=5",
#     "datasets",
#     "evaluate",
#     "scikit-learn",
#     "numpy",
#     "torch",
# ]
# ///
"""Fine-tune an encoder on a GLUE task, with the usual three phases."""

import json
import logging
import os
import sys
from dataclasses import dataclass, field
from typing import Optional

import datasets
import evaluate
import numpy as np
import transformers
from datasets import load_dataset
from transformers import (
    AutoConfig,
    AutoModelForSequenceClassification,
    AutoTokenizer,
    DataCollatorWithPadding,
    HfArgumentParser,
    Trainer,
    TrainingArguments,
    set_seed,
)

logger = logging.getLogger(__name__)

KEYS = {
    "cola": ("sentence", None),
    "mrpc": ("sentence1", "sentence2"),
    "qnli": ("question", "sentence"),
    "qqp": ("question1", "question2"),
    "rte": ("sentence1", "sentence2"),
    "sst2": ("sentence", None),
}


@dataclass
class DataArguments:
    task_name: str = field(metadata={"help": "One of " + ", ".join(KEYS)})
    max_seq_length: int = field(default=128)
    max_train_samples: Optional[int] = field(default=None)
    max_eval_samples: Optional[int] = field(default=None)

    def __post_init__(self):
        self.task_name = self.task_name.lower()
        if self.task_name not in KEYS:
            raise ValueError(f"Unknown task {self.task_name}, choose from {sorted(KEYS)}")


@dataclass
class ModelArguments:
    model_name_or_path: str = field(default="answerdotai/ModernBERT-base")
    model_revision: str = field(default="main")
    freeze_embeddings: bool = field(default=False)


def setup_logging(args: TrainingArguments) -> None:
    logging.basicConfig(
        format="%(asctime)s - %(levelname)s - %(name)s - %(message)s",
        handlers=[logging.StreamHandler(sys.stdout)],
    )
    level = args.get_process_log_level()
    logger.setLevel(level)
    datasets.utils.logging.set_verbosity(level)
    transformers.utils.logging.set_verbosity(level)
    logger.warning("device: %s, 16-bit: %s", args.device, args.fp16)


def main():
    parser = HfArgumentParser((ModelArguments, DataArguments, TrainingArguments))
    if len(sys.argv) == 2 and sys.argv[1].endswith(".json"):
        model_args, data_args, training_args = parser.parse_json_file(json_file=os.path.abspath(sys.argv[1]))
    else:
        model_args, data_args, training_args = parser.parse_args_into_dataclasses()

    setup_logging(training_args)
    set_seed(training_args.seed)

    raw = load_dataset("nyu-mll/glue", data_args.task_name)
    labels = raw["train"].features["label"].names
    config = AutoConfig.from_pretrained(
        model_args.model_name_or_path, num_labels=len(labels), finetuning_task=data_args.task_name
    )
    tokenizer = AutoTokenizer.from_pretrained(model_args.model_name_or_path, revision=model_args.model_revision)
    model = AutoModelForSequenceClassification.from_pretrained(
        model_args.model_name_or_path, config=config, revision=model_args.model_revision
    )
    model.config.label2id = {label: i for i, label in enumerate(labels)}
    model.config.id2label = {i: label for i, label in enumerate(labels)}
    if model_args.freeze_embeddings:
        for parameter in model.get_input_embeddings().parameters():
            parameter.requires_grad = False

    first, second = KEYS[data_args.task_name]

    def preprocess(examples):
        texts = (examples[first],) if second is None else (examples[first], examples[second])
        return tokenizer(*texts, max_length=data_args.max_seq_length, truncation=True)

    with training_args.main_process_first(desc="tokenising"):
        raw = raw.map(preprocess, batched=True)

    train_dataset = raw["train"]
    if data_args.max_train_samples is not None:
        train_dataset = train_dataset.select(range(min(len(train_dataset), data_args.max_train_samples)))
    eval_dataset = raw["validation"]
    if data_args.max_eval_samples is not None:
        eval_dataset = eval_dataset.select(range(min(len(eval_dataset), data_args.max_eval_samples)))

    metric = evaluate.load("glue", data_args.task_name)

    def compute_metrics(p):
        predictions = p.predictions[0] if isinstance(p.predictions, tuple) else p.predictions
        return metric.compute(predictions=np.argmax(predictions, axis=1), references=p.label_ids)

    trainer = Trainer(
        model=model,
        args=training_args,
        train_dataset=train_dataset if training_args.do_train else None,
        eval_dataset=eval_dataset if training_args.do_eval else None,
        compute_metrics=compute_metrics,
        processing_class=tokenizer,
        data_collator=DataCollatorWithPadding(tokenizer, pad_to_multiple_of=8),
    )

    if training_args.do_train:
        result = trainer.train(resume_from_checkpoint=training_args.resume_from_checkpoint)
        metrics = result.metrics
        metrics["train_samples"] = len(train_dataset)
        trainer.save_model()
        trainer.log_metrics("train", metrics)
        trainer.save_metrics("train", metrics)
        trainer.save_state()

    if training_args.do_eval:
        logger.info("*** Evaluate ***")
        metrics = trainer.evaluate(eval_dataset=eval_dataset)
        metrics["eval_samples"] = len(eval_dataset)
        trainer.log_metrics("eval", metrics)
        trainer.save_metrics("eval", metrics)
        print(json.dumps(metrics, indent=2))

    kwargs = {
        "finetuned_from": model_args.model_name_or_path,
        "tasks": "text-classification",
        "language": "en",
        "dataset_tags": "glue",
        "dataset_args": data_args.task_name,
        "dataset": f"GLUE {data_args.task_name.upper()}",
    }
    if training_args.push_to_hub:
        trainer.push_to_hub(**kwargs)
    else:
        trainer.create_model_card(**kwargs)


if __name__ == "__main__":
    main()
