# /// script
# dependencies = ["trl>=1.0", "datasets>=4.7", "peft", "torch", "trackio"]
# ///
"""DPO on a preference set, watched with trackio."""
import os

from datasets import load_dataset
from peft import LoraConfig
from trl import DPOConfig, DPOTrainer

assert "HF_TOKEN" in os.environ, "HF_TOKEN is needed: the adapter is pushed"

data = load_dataset("trl-lib/ultrafeedback_binarized")
config = DPOConfig(
    output_dir="qwen-dpo",
    push_to_hub=True,
    hub_model_id="alice/qwen-dpo",
    hub_strategy="every_save",
    save_strategy="steps",
    save_steps=100,
    max_steps=1000,
    learning_rate=5e-7,
    beta=0.1,
    eval_strategy="steps",
    eval_steps=100,
    report_to="trackio",
    run_name="beta-0.1",
)
trainer = DPOTrainer(
    model="Qwen/Qwen2.5-0.5B-Instruct",
    args=config,
    train_dataset=data["train"],
    eval_dataset=data["test"].select(range(500)),
    peft_config=LoraConfig(r=16, target_modules="all-linear"),
)
trainer.train()
trainer.push_to_hub()
