# /// script
# dependencies = ["transformers>=5", "datasets", "torch", "evaluate", "accelerate", "scikit-learn", "numpy"]
# ///
import evaluate
import numpy as np
from datasets import load_dataset
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    DataCollatorWithPadding,
    Trainer,
    TrainingArguments,
)

checkpoint = "distilbert/distilbert-base-uncased"
dataset = load_dataset("rotten_tomatoes")
tokenizer = AutoTokenizer.from_pretrained(checkpoint)
tokenized = dataset.map(lambda batch: tokenizer(batch["text"], truncation=True), batched=True)
accuracy = evaluate.load("accuracy")


def compute_metrics(prediction):
    logits, labels = prediction
    return accuracy.compute(predictions=np.argmax(logits, axis=-1), references=labels)


training_args = TrainingArguments(
    output_dir="distilbert-tomatoes",
    learning_rate=2e-5,
    per_device_train_batch_size=16,
    num_train_epochs=2,
    eval_strategy="epoch",
    save_strategy="epoch",
    load_best_model_at_end=True,
    push_to_hub=True,
    hub_model_id="alice/distilbert-tomatoes",
)

trainer = Trainer(
    model=AutoModelForSequenceClassification.from_pretrained(checkpoint, num_labels=2),
    args=TrainingArguments(output_dir="distilbert-tomatoes", num_train_epochs=2, report_to="none"),
    train_dataset=tokenized["train"],
    eval_dataset=tokenized["test"],
    processing_class=tokenizer,
    data_collator=DataCollatorWithPadding(tokenizer),
    compute_metrics=compute_metrics,
)
trainer.train()
print(trainer.evaluate())
