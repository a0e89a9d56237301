# /// script
# requires-python = ">=3.11"
# dependencies = ["hydra-core", "omegaconf", "torch", "huggingface_hub", "numpy"]
# ///
"""Score-based model of toy densities, configured by Hydra from a mounted folder."""
from pathlib import Path

import hydra
import numpy as np
import torch
from hydra.utils import instantiate
from omegaconf import DictConfig, OmegaConf


@hydra.main(version_base=None, config_path="/conf", config_name="train")
def main(cfg: DictConfig) -> float:
    print(OmegaConf.to_yaml(cfg))
    torch.manual_seed(cfg.seed)
    density = instantiate(cfg.density)
    model = instantiate(cfg.model)
    trainer = instantiate(cfg.trainer)
    history = trainer.fit(model, density)
    sink = instantiate(cfg.sink)
    sink.write(model, history)
    return float(np.mean(history["loss"][-100:]))


if __name__ == "__main__":
    main()
