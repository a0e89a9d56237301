# /// script
# requires-python = ">=3.11"
# dependencies = ["torch", "huggingface_hub", "safetensors", "numpy"]
# ///
"""A forecaster that knows how to push itself."""
import numpy as np
import torch
from huggingface_hub import PyTorchModelHubMixin
from torch import nn


class Forecaster(nn.Module, PyTorchModelHubMixin, library_name="forecaster", tags=["time-series"]):
    def __init__(self, window: int = 96, horizon: int = 24, width: int = 256):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(window, width), nn.GELU(), nn.Linear(width, width), nn.GELU(), nn.Linear(width, horizon))

    def forward(self, x):
        return self.net(x)


def windows(series, window, horizon, batch=512):
    starts = np.random.randint(0, len(series) - window - horizon, batch)
    x = np.stack([series[s : s + window] for s in starts])
    y = np.stack([series[s + window : s + window + horizon] for s in starts])
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32)


t = np.arange(200_000)
series = np.sin(t / 24) + 0.5 * np.sin(t / 168) + 0.1 * np.random.randn(len(t))
model = Forecaster()
optimizer = torch.optim.AdamW(model.parameters(), 1e-3)
for step in range(5_000):
    x, y = windows(series, 96, 24)
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 500 == 0:
        print(step, loss.item())
model.push_to_hub("alice/forecaster", private=True)
