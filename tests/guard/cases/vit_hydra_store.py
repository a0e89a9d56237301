# /// script
# requires-python = ">=3.11"
# dependencies = ["hydra-core", "timm", "torch", "huggingface_hub"]
# ///
"""Tune an image classifier; its configuration is registered in the script, and changed by Hydra's overrides."""

from dataclasses import dataclass, field

import hydra
import timm
import torch
from hydra.core.config_store import ConfigStore
from huggingface_hub import HfApi
from omegaconf import DictConfig, OmegaConf


@dataclass
class Hub:
    push: bool = False
    repo_id: str = "alice/vit-tuned"


@dataclass
class Config:
    model: str = "vit_tiny_patch16_224"
    epochs: int = 3
    hub: Hub = field(default_factory=Hub)


ConfigStore.instance().store(name="tune", node=Config)


@hydra.main(version_base=None, config_name="tune")
def main(cfg: DictConfig) -> None:
    print(OmegaConf.to_yaml(cfg))
    model = timm.create_model(cfg.model, pretrained=True, num_classes=10).cuda()
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-5)
    for _ in range(cfg.epochs):
        loss = torch.nn.functional.cross_entropy(
            model(torch.randn(32, 3, 224, 224, device="cuda")), torch.randint(0, 10, (32,), device="cuda")
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    torch.save(model.state_dict(), "model.pt")
    if cfg.hub.push:
        api = HfApi()
        api.create_repo(cfg.hub.repo_id, exist_ok=True)
        api.upload_file(path_or_fileobj="model.pt", path_in_repo="model.pt", repo_id=cfg.hub.repo_id)


if __name__ == "__main__":
    main()
