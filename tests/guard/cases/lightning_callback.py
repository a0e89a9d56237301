# /// script
# requires-python = ">=3.11"
# dependencies = ["lightning", "torch", "torchvision", "huggingface_hub", "numpy"]
# ///
"""An autoencoder on MNIST; a callback uploads the best checkpoint when the training ends."""
import os

import lightning as L
import torch
import torch.nn.functional as F
from huggingface_hub import HfApi
from lightning.pytorch.callbacks import Callback, ModelCheckpoint
from torch import nn
from torchvision import datasets, transforms


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


def provenance() -> dict:
    """Where and with what this run was made, for the card."""
    import importlib.metadata
    import os
    import platform
    from datetime import datetime, timezone

    packages = {}
    for name in ("datasets", "huggingface-hub", "torch", "transformers", "vllm"):
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    job = os.environ.get("JOB_ID")
    return {
        "job": job,
        "on_jobs": job is not None,
        "accelerator": os.environ.get("ACCELERATOR", "none"),
        "cores": os.environ.get("CPU_CORES", "?"),
        "memory": os.environ.get("MEMORY", "?"),
        "python": platform.python_version(),
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "packages": packages,
    }


def provenance_table(facts: dict) -> str:
    rows = [f"| {key} | {value} |" for key, value in facts.items() if key != "packages"]
    rows += [f"| {name} | {version} |" for name, version in sorted(facts["packages"].items())]
    return "\n".join(["| what | value |", "|---|---|", *rows])


class Autoencoder(L.LightningModule):
    def __init__(self, latent: int = 16, lr: float = 1e-3):
        super().__init__()
        self.save_hyperparameters()
        self.encoder = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, latent))
        self.decoder = nn.Sequential(nn.Linear(latent, 256), nn.ReLU(), nn.Linear(256, 784))

    def _loss(self, batch):
        x = batch[0].flatten(1)
        return F.mse_loss(self.decoder(self.encoder(x)), x)

    def training_step(self, batch, index):
        loss = self._loss(batch)
        self.log("train_loss", loss)
        return loss

    def validation_step(self, batch, index):
        self.log("val_loss", self._loss(batch), prog_bar=True)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)


class UploadBest(Callback):
    def __init__(self, repo_id: str):
        self.repo_id = repo_id
        self.api = HfApi()
        self.api.create_repo(repo_id, exist_ok=True)

    def on_fit_end(self, trainer, module):
        best = trainer.checkpoint_callback.best_model_path
        self.api.upload_file(path_or_fileobj=best, path_in_repo="best.ckpt", repo_id=self.repo_id)
        print("uploaded", best)


def main():
    transform = transforms.ToTensor()
    train = datasets.MNIST("/tmp/mnist", train=True, download=True, transform=transform)
    test = datasets.MNIST("/tmp/mnist", train=False, download=True, transform=transform)
    seed_everything(3)
    print(provenance())
    checkpoint = ModelCheckpoint(dirpath="checkpoints", monitor="val_loss", save_top_k=1)
    callbacks = [checkpoint]
    if os.environ.get("HUB_REPO"):
        callbacks.append(UploadBest(os.environ["HUB_REPO"]))
    trainer = L.Trainer(max_epochs=int(os.environ.get("EPOCHS", "20")), callbacks=callbacks, accelerator="auto")
    trainer.fit(
        Autoencoder(latent=int(os.environ.get("LATENT", "16"))),
        torch.utils.data.DataLoader(train, 256, shuffle=True, num_workers=4),
        torch.utils.data.DataLoader(test, 512, num_workers=4),
    )


if __name__ == "__main__":
    main()
