# /// script
# requires-python = ">=3.11"
# dependencies = ["torch", "torchvision", "timm", "datasets", "huggingface-hub", "safetensors", "tqdm", "pillow"]
# ///
"""A linear probe on the features of a frozen image model, with a batch size that fits the memory of the GPU."""

import argparse
import json
import math
import time
from pathlib import Path

import timm
import torch
from datasets import load_dataset
from huggingface_hub import HfApi
from safetensors.torch import save_file
from torch import nn
from torch.utils.data import DataLoader
from tqdm.auto import tqdm

OUT = Path("probe")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--backbone", default="vit_small_patch14_dinov2.lvd142m")
    parser.add_argument("--dataset", default="uoft-cs/cifar10")
    parser.add_argument("--image-column", default="img")
    parser.add_argument("--label-column", default="label")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--batch-size", type=int, default=0, help="0 for what fits")
    parser.add_argument("--repo", default="alice/dinov2-cifar10-probe")
    return parser.parse_args()


def describe_machine() -> dict:
    """What the training runs on, for the report."""
    if not torch.cuda.is_available():
        return {"device": "cpu", "memory": 0.0}
    gpu = torch.cuda.get_device_properties(0)
    return {"device": gpu.name, "memory": round(gpu.total_mem / 1024**3, 1)}


def fitting_batch(memory: float, side: int) -> int:
    """A power of two that leaves half of the memory free."""
    if not memory:
        return 16
    per_image = 4 * 3 * side * side * 40 / 1024**3
    return max(8, 2 ** int(math.log2(memory / 2 / per_image)))


class Images(torch.utils.data.Dataset):
    def __init__(self, rows, transform, image, label):
        self.rows, self.transform, self.image, self.label = rows, transform, image, label

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        row = self.rows[index]
        return self.transform(row[self.image].convert("RGB")), row[self.label]


@torch.inference_mode()
def features(model, loader, device):
    found, labels = [], []
    for images, targets in tqdm(loader, desc="features"):
        found.append(model(images.to(device)).float().cpu())
        labels.append(targets)
    return torch.cat(found), torch.cat(labels)


def train_probe(train, test, classes, epochs, lr):
    inputs, labels = train
    probe = nn.Linear(inputs.shape[1], classes)
    optimizer = torch.optim.AdamW(probe.parameters(), lr=lr)
    history = []
    for epoch in range(epochs):
        order = torch.randperm(len(inputs))
        for start in range(0, len(order), 1024):
            batch = order[start : start + 1024]
            loss = nn.functional.cross_entropy(probe(inputs[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            accuracy = (probe(test[0]).argmax(1) == test[1]).float().mean().item()
        history.append({"epoch": epoch, "loss": loss.item(), "accuracy": accuracy})
        print(history[-1], flush=True)
    return probe, history


def main():
    args = options()
    machine = describe_machine()
    print(f"on {machine['device']} with {machine['memory']} GiB", flush=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"

    model = timm.create_model(args.backbone, pretrained=True, num_classes=0).eval().to(device)
    config = timm.data.resolve_data_config(model=model)
    transform = timm.data.create_transform(**config, is_training=False)
    size = args.batch_size or fitting_batch(machine["memory"], config["input_size"][-1])

    data = load_dataset(args.dataset)
    classes = data["train"].features[args.label_column].num_classes
    began = time.time()
    parts = {}
    for split in ("train", "test"):
        images = Images(data[split], transform, args.image_column, args.label_column)
        parts[split] = features(model, DataLoader(images, batch_size=size, num_workers=4), device)

    probe, history = train_probe(parts["train"], parts["test"], classes, args.epochs, args.lr)
    OUT.mkdir(exist_ok=True)
    save_file(probe.state_dict(), str(OUT / "probe.safetensors"))
    report = {"backbone": args.backbone, "machine": machine, "seconds": time.time() - began, "history": history}
    (OUT / "report.json").write_text(json.dumps(report, indent=2))

    api = HfApi()
    api.create_repo(args.repo, exist_ok=True)
    api.upload_folder(folder_path=str(OUT), repo_id=args.repo, commit_message="A linear probe")
    print(f"https://huggingface.co/{args.repo}")


if __name__ == "__main__":
    main()
