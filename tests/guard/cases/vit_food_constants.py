# /// script
# requires-python = ">=3.10"
# dependencies = ["transformers>=5", "torch", "torchvision", "datasets", "evaluate", "scikit-learn", "pillow", "accelerate", "numpy"]
# ///
"""Image classification on Food-101. Edit the constants, then submit."""
import evaluate
import numpy as np
import torch
from datasets import load_dataset
from torchvision.transforms import Compose, Normalize, RandomResizedCrop, ToTensor
from transformers import (
    AutoImageProcessor,
    AutoModelForImageClassification,
    DefaultDataCollator,
    Trainer,
    TrainingArguments,
)

# ------------------------------------------------------------------ settings
CHECKPOINT = "google/vit-base-patch16-224-in21k"
USER = "alice"
RUN = "vit-food101"
HUB_MODEL_ID = f"{USER}/{RUN}"
EPOCHS = 3
DEBUG = False
PUSH = not DEBUG
# ---------------------------------------------------------------------------

food = load_dataset("ethz/food101", split="train[:500]" if DEBUG else "train")
food = food.train_test_split(test_size=0.1, seed=7)
names = food["train"].features["label"].names
processor = AutoImageProcessor.from_pretrained(CHECKPOINT)

size = processor.size.get("shortest_edge") or (processor.size["height"], processor.size["width"])
augment = Compose([RandomResizedCrop(size), ToTensor(), Normalize(processor.image_mean, processor.image_std)])


def transforms(batch):
    batch["pixel_values"] = [augment(image.convert("RGB")) for image in batch["image"]]
    del batch["image"]
    return batch


food = food.with_transform(transforms)
metric = evaluate.load("accuracy")


def compute_metrics(output):
    predictions, labels = output
    return metric.compute(predictions=np.argmax(predictions, axis=1), references=labels)


model = AutoModelForImageClassification.from_pretrained(
    CHECKPOINT,
    num_labels=len(names),
    id2label=dict(enumerate(names)),
    label2id={name: i for i, name in enumerate(names)},
)

settings = dict(
    output_dir=RUN,
    remove_unused_columns=False,
    eval_strategy="epoch",
    save_strategy="epoch",
    learning_rate=5e-5,
    per_device_train_batch_size=32,
    gradient_accumulation_steps=4,
    num_train_epochs=EPOCHS,
    logging_steps=25,
    load_best_model_at_end=True,
    metric_for_best_model="accuracy",
    fp16=torch.cuda.is_available(),
    report_to=[],
)
if PUSH:
    settings.update(push_to_hub=True, hub_model_id=HUB_MODEL_ID, hub_strategy="every_save")

trainer = Trainer(
    model=model,
    args=TrainingArguments(**settings),
    data_collator=DefaultDataCollator(),
    train_dataset=food["train"],
    eval_dataset=food["test"],
    processing_class=processor,
    compute_metrics=compute_metrics,
)
trainer.train()
if PUSH:
    trainer.push_to_hub()
else:
    trainer.save_model()
