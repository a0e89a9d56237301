# /// script
# dependencies = ["transformers>=5", "datasets", "torch", "torchvision", "accelerate", "pillow"]
# ///
"""Fine-tune a small image classifier with a token of the team."""
import os

from datasets import load_dataset
from transformers import (
    AutoImageProcessor,
    AutoModelForImageClassification,
    DefaultDataCollator,
    Trainer,
    TrainingArguments,
)

rows = load_dataset("beans", split="train").train_test_split(0.1, seed=1)
labels = rows["train"].features["labels"].names
processor = AutoImageProcessor.from_pretrained("google/vit-base-patch16-224-in21k")
model = AutoModelForImageClassification.from_pretrained(
    "google/vit-base-patch16-224-in21k", num_labels=len(labels), id2label=dict(enumerate(labels))
)


def encode(batch):
    encoded = processor([image.convert("RGB") for image in batch["image"]], return_tensors="pt")
    encoded["labels"] = batch["labels"]
    return encoded


args = TrainingArguments(
    output_dir="bean-leaves",
    num_train_epochs=4,
    per_device_train_batch_size=32,
    eval_strategy="epoch",
    remove_unused_columns=False,
    push_to_hub=True,
    hub_model_id="acme/bean-leaves",
    hub_strategy="every_save",
)
trainer = Trainer(
    model=model,
    args=args,
    train_dataset=rows["train"].with_transform(encode),
    eval_dataset=rows["test"].with_transform(encode),
    data_collator=DefaultDataCollator(),
)
args.hub_token = os.environ["TEAM_TOKEN"]
trainer.train()
trainer.push_to_hub()
