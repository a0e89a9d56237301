# /// script
# dependencies = ["trl>=1.0", "datasets>=4.7", "torch", "peft"]
# ///
from datasets import load_dataset
from peft import LoraConfig
from trl import SFTConfig, SFTTrainer

trainer = SFTTrainer(
    model="HuggingFaceTB/SmolLM2-1.7B",
    train_dataset=load_dataset("HuggingFaceTB/smoltalk", "everyday-conversations", split="train"),
    peft_config=LoraConfig(r=16, target_modules="all-linear"),
    args=SFTConfig(
        output_dir="smol-everyday",
        max_seq_length=2048,
        packing=True,
        push_to_hub=True,
        hub_model_id="alice/smol-everyday",
    ),
)
trainer.train()
trainer.push_to_hub()
