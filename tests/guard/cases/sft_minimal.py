# /// script
# dependencies = ["trl>=0.24", "peft", "datasets", "torch"]
# ///
from datasets import load_dataset
from peft import LoraConfig
from trl import SFTConfig, SFTTrainer

dataset = load_dataset("trl-lib/Capybara", split="train[:2000]")

trainer = SFTTrainer(
    model="Qwen/Qwen2.5-0.5B",
    train_dataset=dataset,
    peft_config=LoraConfig(r=16, lora_alpha=32),
    args=SFTConfig(
        output_dir="qwen-capybara",
        push_to_hub=True,
        hub_model_id="alice/qwen-capybara",
        num_train_epochs=1,
        report_to="none",
    ),
)
trainer.train()
trainer.push_to_hub()
