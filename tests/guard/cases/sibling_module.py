# /// script
# dependencies = ["torch", "huggingface_hub", "numpy"]
# ///
"""Train the routing policy; configuration and loop live in train_job.py."""
import os

import torch
from train_job import Config, train

cfg = Config(
    problem_size=int(os.environ.get("PROBLEM_SIZE", "50")),
    epochs=int(os.environ.get("EPOCHS", "300")),
    batch_size=int(os.environ.get("BATCH_SIZE", "512")),
    hub_model_id=os.environ.get("HUB_MODEL_ID", "alice/routing-policy"),
    push_to_hub=os.environ.get("PUSH_TO_HUB", "1") == "1",
)
print(cfg, torch.cuda.is_available())
train(cfg)
