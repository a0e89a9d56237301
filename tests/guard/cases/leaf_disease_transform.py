# /// script
# requires-python = ">=3.11"
# dependencies = ["transformers[torch]>=5", "datasets>=4", "pillow", "torchvision"]
# ///
"""Trains a classifier of leaf diseases; the pictures are read and cropped when a batch is taken."""

from dataclasses import dataclass, field

import torch
from datasets import load_dataset
from torchvision.transforms import Compose, Normalize, RandomResizedCrop, ToTensor
from transformers import AutoImageProcessor, AutoModelForImageClassification, HfArgumentParser, Trainer, TrainingArguments


@dataclass
class Data:
    dataset: str = "alice/leaf-photos"
    picture: str = field(default="image", metadata={"help": "the column with the pictures"})
    label: str = field(default="label", metadata={"help": "the column with the classes"})
    model: str = "google/vit-base-patch16-224-in21k"


data, settings = HfArgumentParser((Data, TrainingArguments)).parse_args_into_dataclasses()
leaves = load_dataset(data.dataset)
names = leaves["train"].features[data.label].names
processor = AutoImageProcessor.from_pretrained(data.model)
model = AutoModelForImageClassification.from_pretrained(
    data.model, num_labels=len(names), id2label=dict(enumerate(names)), label2id={n: i for i, n in enumerate(names)}
)
crop = Compose([RandomResizedCrop(224), ToTensor(), Normalize(processor.image_mean, processor.image_std)])
picture, label = data.picture, data.label


def cropped(batch):
    return {"pixel_values": [crop(one.convert("RGB")) for one in batch[picture]], "labels": batch[label]}


def collate(rows):
    return {
        "pixel_values": torch.stack([row["pixel_values"] for row in rows]),
        "labels": torch.tensor([row["labels"] for row in rows]),
    }


leaves["train"].set_transform(cropped)
trainer = Trainer(
    model=model, args=settings, train_dataset=leaves["train"], data_collator=collate, processing_class=processor
)
trainer.train()
trainer.save_model()
trainer.push_to_hub(dataset=data.dataset)
