# /// script
# dependencies = ["transformers>=5", "datasets", "torch", "accelerate", "seqeval", "numpy"]
# ///
"""Named entities in clinical letters."""
import os
import sys

import numpy as np
from datasets import load_dataset
from seqeval.metrics import f1_score
from transformers import (
    AutoModelForTokenClassification,
    AutoTokenizer,
    DataCollatorForTokenClassification,
    Trainer,
    TrainingArguments,
)

if "HF_TOKEN" not in os.environ:
    sys.exit("HF_TOKEN is missing: the model could not be pushed")

BASE = "answerdotai/ModernBERT-base"
data = load_dataset("acme/clinical-ner")
names = data["train"].features["tags"].feature.names
tokenizer = AutoTokenizer.from_pretrained(BASE, add_prefix_space=True)


def align(batch):
    encoded = tokenizer(batch["tokens"], truncation=True, is_split_into_words=True)
    labels = []
    for i, tags in enumerate(batch["tags"]):
        previous, row = None, []
        for word in encoded.word_ids(batch_index=i):
            row.append(-100 if word is None or word == previous else tags[word])
            previous = word
        labels.append(row)
    encoded["labels"] = labels
    return encoded


def metrics(output):
    predictions = np.argmax(output.predictions, axis=2)
    truth, guess = [], []
    for row, labels in zip(predictions, output.label_ids):
        truth.append([names[t] for t in labels if t != -100])
        guess.append([names[p] for p, t in zip(row, labels) if t != -100])
    return {"f1": f1_score(truth, guess)}


data = data.map(align, batched=True, remove_columns=data["train"].column_names)
trainer = Trainer(
    model=AutoModelForTokenClassification.from_pretrained(BASE, num_labels=len(names), id2label=dict(enumerate(names))),
    args=TrainingArguments(
        output_dir="clinical-ner-modernbert",
        eval_strategy="epoch",
        save_strategy="no",
        num_train_epochs=4,
        push_to_hub=True,
        hub_model_id="acme/clinical-ner-modernbert",
        hub_strategy="end",
        hub_private_repo=True,
    ),
    train_dataset=data["train"],
    eval_dataset=data["validation"],
    processing_class=tokenizer,
    data_collator=DataCollatorForTokenClassification(tokenizer),
    compute_metrics=metrics,
)
trainer.train()
trainer.save_model()
print(trainer.evaluate())
