# /// script
# requires-python = ">=3.11"
# dependencies = ["torch", "torchvision", "wandb", "tqdm", "numpy"]
# ///
"""ResNet on CIFAR-10 with mixed precision and a cosine schedule; everything is in Weights & Biases."""
import argparse
import math
import os
import time

import torch
import torch.nn.functional as F
import torchvision
import torchvision.transforms as T
import wandb
from torch.utils.data import DataLoader
from tqdm import tqdm


def get_args():
    p = argparse.ArgumentParser()
    p.add_argument("--epochs", type=int, default=60)
    p.add_argument("--lr", type=float, default=0.4)
    p.add_argument("--batch", type=int, default=512)
    p.add_argument("--width", type=int, default=64)
    p.add_argument("--label-smoothing", type=float, default=0.1)
    p.add_argument("--project", default="cifar")
    p.add_argument("--checkpoint", default="checkpoint.pt")
    return p.parse_args()


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


class Block(torch.nn.Module):
    def __init__(self, channels_in, channels, stride=1):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(channels_in, channels, 3, stride, 1, bias=False)
        self.bn1 = torch.nn.BatchNorm2d(channels)
        self.conv2 = torch.nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.bn2 = torch.nn.BatchNorm2d(channels)
        self.skip = torch.nn.Identity()
        if stride != 1 or channels_in != channels:
            self.skip = torch.nn.Sequential(
                torch.nn.Conv2d(channels_in, channels, 1, stride, bias=False), torch.nn.BatchNorm2d(channels)
            )

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return F.relu(y + self.skip(x))


def build(width):
    layers = [torch.nn.Conv2d(3, width, 3, 1, 1, bias=False), torch.nn.BatchNorm2d(width), torch.nn.ReLU()]
    channels = width
    for stage, factor in enumerate((1, 2, 4, 8)):
        for i in range(2):
            layers.append(Block(channels, width * factor, 2 if stage and i == 0 else 1))
            channels = width * factor
    layers += [torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.Linear(channels, 10)]
    return torch.nn.Sequential(*layers)


def loaders(batch):
    mean, std = (0.4914, 0.4822, 0.4465), (0.2470, 0.2435, 0.2616)
    train_t = T.Compose([T.RandomCrop(32, 4), T.RandomHorizontalFlip(), T.ToTensor(), T.Normalize(mean, std)])
    test_t = T.Compose([T.ToTensor(), T.Normalize(mean, std)])
    train = torchvision.datasets.CIFAR10("/tmp/cifar", train=True, download=True, transform=train_t)
    test = torchvision.datasets.CIFAR10("/tmp/cifar", train=False, download=True, transform=test_t)
    return (
        DataLoader(train, batch, shuffle=True, num_workers=4, drop_last=True, pin_memory=True),
        DataLoader(test, 1024, num_workers=4, pin_memory=True),
    )


@torch.no_grad()
def accuracy(model, loader):
    model.eval()
    right = total = 0
    for x, y in loader:
        right += (model(x.cuda()).argmax(1) == y.cuda()).sum().item()
        total += len(y)
    model.train()
    return right / total


def main():
    args = get_args()
    run = wandb.init(project=args.project, config=vars(args), name=os.environ.get("RUN_NAME"))
    seed_everything(0)
    train, test = loaders(args.batch)
    model = build(args.width).cuda().to(memory_format=torch.channels_last)
    optimizer = torch.optim.SGD(model.parameters(), lr=args.lr, momentum=0.9, weight_decay=5e-4, nesterov=True)
    total = args.epochs * len(train)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / 500) * 0.5 * (1 + math.cos(math.pi * step / total))
    )
    scaler = torch.amp.GradScaler()
    best = 0.0
    for epoch in range(args.epochs):
        started = time.time()
        for x, y in tqdm(train, leave=False):
            with torch.autocast("cuda"):
                loss = F.cross_entropy(model(x.cuda()), y.cuda(), label_smoothing=args.label_smoothing)
            optimizer.zero_grad(set_to_none=True)
            scaler.scale(loss).backward()
            scaler.step(optimizer)
            scaler.update()
            schedule.step()
        score = accuracy(model, test)
        run.log({"loss": loss.item(), "accuracy": score, "epoch": epoch, "seconds": time.time() - started})
        if score > best:
            best = score
            torch.save({"model": model.state_dict(), "args": vars(args), "accuracy": best}, args.checkpoint)
    run.summary["best"] = best
    run.finish()


if __name__ == "__main__":
    main()
