# /// script
# requires-python = ">=3.10"
# dependencies = [
#   "transformers>=5",
#   "datasets",
#   "torch",
#   "torchvision",
#   "albumentations",
#   "torchmetrics",
#   "pycocotools",
#   "accelerate",
#   "timm",
#   "numpy",
#   "pillow",
# ]
# ///
"""Fine-tune a detector on boxes in COCO form."""
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Optional

import albumentations as A
import numpy as np
import torch
from datasets import load_dataset
from torchmetrics.detection.mean_ap import MeanAveragePrecision
from transformers import (
    AutoImageProcessor,
    AutoModelForObjectDetection,
    HfArgumentParser,
    Trainer,
    TrainingArguments,
)
from transformers.image_transforms import center_to_corners_format


@dataclass
class ScriptArguments:
    dataset_name: str = field(default="acme/forklift-boxes")
    model_name_or_path: str = field(default="ustc-community/dfine-small-coco")
    image_size: int = field(default=640)
    valid_fraction: float = field(default=0.1)
    max_train_samples: Optional[int] = field(default=None)


def to_coco(image_id: int, objects: dict[str, list]) -> dict:
    annotations = [
        {"image_id": image_id, "category_id": category, "iscrowd": 0, "area": box[2] * box[3], "bbox": list(box)}
        for category, box in zip(objects["category"], objects["bbox"])
    ]
    return {"image_id": image_id, "annotations": annotations}


def transform_batch(examples, transform, processor) -> dict[str, Any]:
    images, annotations = [], []
    for image_id, (image, objects) in enumerate(zip(examples["image"], examples["objects"])):
        output = transform(image=np.array(image.convert("RGB")), bboxes=objects["bbox"], category=objects["category"])
        images.append(output["image"])
        annotations.append(to_coco(image_id, {"bbox": output["bboxes"], "category": output["category"]}))
    result = processor(images=images, annotations=annotations, return_tensors="pt")
    result.pop("pixel_mask", None)
    return result


def collate(batch):
    return {
        "pixel_values": torch.stack([x["pixel_values"] for x in batch]),
        "labels": [x["labels"] for x in batch],
    }


@torch.no_grad()
def compute_metrics(evaluation, processor, threshold=0.05, id2label=None):
    metric = MeanAveragePrecision(box_format="xyxy", class_metrics=True)
    for prediction, labels in zip(evaluation.predictions, evaluation.label_ids):
        sizes = torch.stack([torch.tensor(l["orig_size"]) for l in labels])
        output = type("Output", (), {"logits": torch.tensor(prediction[1]), "pred_boxes": torch.tensor(prediction[2])})
        guesses = processor.post_process_object_detection(output, threshold=threshold, target_sizes=sizes)
        truth = []
        for label, (height, width) in zip(labels, sizes):
            boxes = center_to_corners_format(torch.tensor(label["boxes"])) * torch.tensor([width, height, width, height])
            truth.append({"boxes": boxes, "labels": torch.tensor(label["class_labels"])})
        metric.update(guesses, truth)
    values = metric.compute()
    return {"map": values["map"].item(), "map_50": values["map_50"].item()}


def main():
    parser = HfArgumentParser((ScriptArguments, TrainingArguments))
    script_args, training_args = parser.parse_args_into_dataclasses()

    data = load_dataset(script_args.dataset_name)
    if "validation" not in data:
        split = data["train"].train_test_split(script_args.valid_fraction, seed=training_args.seed)
        data["train"], data["validation"] = split["train"], split["test"]
    if script_args.max_train_samples:
        data["train"] = data["train"].select(range(script_args.max_train_samples))
    names = data["train"].features["objects"]["category"].feature.names
    size = {"height": script_args.image_size, "width": script_args.image_size}
    processor = AutoImageProcessor.from_pretrained(script_args.model_name_or_path, size=size, do_resize=True)
    model = AutoModelForObjectDetection.from_pretrained(
        script_args.model_name_or_path,
        id2label=dict(enumerate(names)),
        label2id={name: i for i, name in enumerate(names)},
        ignore_mismatched_sizes=True,
    )
    boxes = A.BboxParams(format="coco", label_fields=["category"], clip=True, min_area=25)
    augment = A.Compose([A.HorizontalFlip(p=0.5), A.RandomBrightnessContrast(p=0.5), A.Perspective(p=0.1)], bbox_params=boxes)
    plain = A.Compose([A.NoOp()], bbox_params=boxes)
    data["train"] = data["train"].with_transform(partial(transform_batch, transform=augment, processor=processor))
    data["validation"] = data["validation"].with_transform(partial(transform_batch, transform=plain, processor=processor))

    training_args.remove_unused_columns = False
    training_args.eval_do_concat_batches = False
    trainer = Trainer(
        model=model,
        args=training_args,
        train_dataset=data["train"] if training_args.do_train else None,
        eval_dataset=data["validation"],
        processing_class=processor,
        data_collator=collate,
        compute_metrics=partial(compute_metrics, processor=processor),
    )
    if training_args.do_train:
        result = trainer.train(resume_from_checkpoint=training_args.resume_from_checkpoint)
        trainer.save_model()
        trainer.log_metrics("train", result.metrics)
        trainer.save_metrics("train", result.metrics)
    if training_args.do_eval:
        metrics = trainer.evaluate(metric_key_prefix="test")
        trainer.log_metrics("test", metrics)
        trainer.save_metrics("test", metrics)
    card = {"finetuned_from": script_args.model_name_or_path, "dataset": script_args.dataset_name, "tags": ["detection"]}
    if training_args.push_to_hub:
        trainer.push_to_hub(**card)
    else:
        trainer.create_model_card(**card)


if __name__ == "__main__":
    main()
