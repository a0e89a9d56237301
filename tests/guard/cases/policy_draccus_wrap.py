# /// script
# requires-python = ">=3.11"
# dependencies = ["draccus", "torch", "huggingface_hub"]
# ///
"""Clone a toy behaviour, with options as lerobot takes them: `--policy.repo_id=...`."""

from dataclasses import dataclass, field
from pathlib import Path

import draccus
import torch
from huggingface_hub import HfApi


@dataclass
class PolicyConfig:
    hidden: int = 256
    push_to_hub: bool = False
    repo_id: str | None = None


@dataclass
class TrainConfig:
    steps: int = 2_000
    output_dir: Path = Path("outputs/clone")
    policy: PolicyConfig = field(default_factory=PolicyConfig)

    def __post_init__(self):
        if self.policy.push_to_hub and not self.policy.repo_id:
            raise ValueError("--policy.repo_id is needed to push")


@draccus.wrap()
def train(cfg: TrainConfig):
    policy = torch.nn.Sequential(torch.nn.Linear(14, cfg.policy.hidden), torch.nn.ReLU(), torch.nn.Linear(cfg.policy.hidden, 7))
    optimizer = torch.optim.AdamW(policy.parameters(), lr=1e-4)
    for step in range(cfg.steps):
        state = torch.randn(64, 14)
        loss = (policy(state) - state[:, :7]).pow(2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 200 == 0:
            print(step, loss.item())
    cfg.output_dir.mkdir(parents=True, exist_ok=True)
    torch.save(policy.state_dict(), cfg.output_dir / "policy.pt")
    if cfg.policy.push_to_hub:
        api = HfApi()
        api.create_repo(cfg.policy.repo_id, exist_ok=True)
        api.upload_folder(repo_id=cfg.policy.repo_id, folder_path=cfg.output_dir)


if __name__ == "__main__":
    train()
