# /// script
# requires-python = ">=3.11"
# dependencies = ["lightning", "torch", "torchvision", "huggingface_hub", "jsonargparse"]
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
