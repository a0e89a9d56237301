# /// script
# requires-python = ">=3.10"
# dependencies = ["trl>=1.0", "datasets>=4.7", "peft", "torch", "pyyaml"]
# ///
"""SFT from a YAML file: model, data, training arguments and LoRA in one place."""
import sys
from pathlib import Path

import yaml
from datasets import load_dataset
from peft import LoraConfig
from trl import SFTConfig, SFTTrainer

if len(sys.argv) != 2:
    sys.exit("usage: sft_yaml.py CONFIG.yaml")
config = yaml.safe_load(Path(sys.argv[1]).read_text())
for key in ("model", "dataset", "training"):
    if key not in config:
        sys.exit(f"{sys.argv[1]}: no `{key}`")

dataset = load_dataset(**config["dataset"])
arguments = SFTConfig(**config["training"])
trainer = SFTTrainer(
    model=config["model"],
    args=arguments,
    train_dataset=dataset,
    peft_config=LoraConfig(**config["lora"]) if config.get("lora") else None,
)
trainer.train(resume_from_checkpoint=config.get("resume", False))
trainer.save_model()
if arguments.push_to_hub:
    trainer.push_to_hub()
