# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "segmentation-models-pytorch",
#     "torch",
#     "torchvision",
#     "albumentations",
#     "datasets",
#     "numpy",
#     "pillow",
#     "huggingface_hub",
# ]
# ///
"""Segment field boundaries in aerial images; checkpoints every epoch, the best one is published."""
import json
import os
import time
from pathlib import Path

import albumentations as A
import numpy as np
import segmentation_models_pytorch as smp
import torch
from datasets import load_dataset
from torch.utils.data import DataLoader, Dataset


class CFG:
    seed = 7
    encoder = "resnet34"
    size = 512
    epochs = int(os.environ.get("EPOCHS", 40))
    batch = 16
    lr = 3e-4
    run = os.environ.get("RUN", "fields-unet")
    root = Path(os.environ.get("CHECKPOINT_DIR", "checkpoints"))
    publish = os.environ.get("PUBLISH", "false").lower() == "true"
    repo = f"acme/{run}"


def seed_everything(seed: int) -> None:
    import os
    import random

    import numpy as np
    import torch

    os.environ["PYTHONHASHSEED"] = str(seed)
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
    torch.backends.cudnn.benchmark = True


def cosine_with_warmup(optimizer, warmup: int, total: int, floor: float = 0.05):
    import math

    import torch

    def factor(step: int) -> float:
        if step < warmup:
            return step / max(1, warmup)
        progress = min(1.0, (step - warmup) / max(1, total - warmup))
        return floor + (1 - floor) * 0.5 * (1 + math.cos(math.pi * progress))

    return torch.optim.lr_scheduler.LambdaLR(optimizer, factor)


def count_parameters(model) -> str:
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    total = sum(p.numel() for p in model.parameters())
    return f"{trainable / 1e6:.1f} M of {total / 1e6:.1f} M parameters are trained"


class Fields(Dataset):
    def __init__(self, split: str, augment):
        self.rows = load_dataset("acme/fields", split=split)
        self.augment = augment

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        row = self.rows[index]
        image = np.array(row["image"].convert("RGB"))
        mask = (np.array(row["mask"].convert("L")) > 127).astype("float32")
        out = self.augment(image=image, mask=mask)
        image = torch.from_numpy(out["image"]).permute(2, 0, 1).float() / 255
        return image, torch.from_numpy(out["mask"])[None]


def loaders():
    train = A.Compose([
        A.RandomCrop(CFG.size, CFG.size, pad_if_needed=True),
        A.D4(),
        A.RandomBrightnessContrast(p=0.4),
        A.GaussNoise(p=0.2),
    ])
    test = A.Compose([A.CenterCrop(CFG.size, CFG.size, pad_if_needed=True)])
    return (
        DataLoader(Fields("train", train), CFG.batch, shuffle=True, num_workers=4, drop_last=True),
        DataLoader(Fields("validation", test), CFG.batch, num_workers=4),
    )


@torch.no_grad()
def evaluate(model, loader) -> dict:
    model.eval()
    inter = union = right = total = 0.0
    for image, mask in loader:
        guess = (model(image.cuda()).sigmoid() > 0.5).float().cpu()
        inter += (guess * mask).sum().item()
        union += ((guess + mask) > 0).sum().item()
        right += (guess == mask).sum().item()
        total += mask.numel()
    return {"iou": inter / max(1, union), "accuracy": right / total}


def save(model, metrics: dict, name: str) -> Path:
    folder = CFG.root / CFG.run / name
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), folder / "model.pt")
    (folder / "metrics.json").write_text(json.dumps(metrics))
    return folder


def main():
    seed_everything(CFG.seed)
    train, test = loaders()
    model = smp.Unet(CFG.encoder, classes=1).cuda()
    print(count_parameters(model))
    optimizer = torch.optim.AdamW(model.parameters(), lr=CFG.lr)
    schedule = cosine_with_warmup(optimizer, 200, CFG.epochs * len(train))
    dice, focal = smp.losses.DiceLoss("binary"), smp.losses.FocalLoss("binary")
    best = 0.0
    for epoch in range(CFG.epochs):
        model.train()
        started = time.time()
        for image, mask in train:
            with torch.autocast("cuda", dtype=torch.bfloat16):
                logits = model(image.cuda())
                loss = dice(logits, mask.cuda()) + focal(logits, mask.cuda())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
        metrics = {"epoch": epoch, "loss": loss.item(), "seconds": time.time() - started, **evaluate(model, test)}
        print(json.dumps(metrics), flush=True)
        save(model, metrics, "last")
        if metrics["iou"] > best:
            best = metrics["iou"]
            save(model, metrics, "best")
            if CFG.publish:
                model.push_to_hub(CFG.repo, metrics={"iou": best}, dataset="acme/fields")


if __name__ == "__main__":
    main()
