# /// script
# requires-python = ">=3.10,<3.13"
# dependencies = ["unsloth", "trl", "datasets", "torch", "transformers"]
# ///
"""QLoRA with Unsloth. SAVE_METHOD decides what is kept: lora, merged or gguf."""
import os

from unsloth import FastLanguageModel  # isort: skip
from datasets import load_dataset
from trl import SFTConfig, SFTTrainer

SAVE_METHOD = os.environ.get("SAVE_METHOD", "lora")
HUB = os.environ.get("HUB_MODEL_ID", "alice/qwen-legal")
MAX_STEPS = int(os.environ.get("MAX_STEPS", 300))

model, tokenizer = FastLanguageModel.from_pretrained("unsloth/Qwen2.5-3B-Instruct-bnb-4bit", max_seq_length=4096, load_in_4bit=True)
model = FastLanguageModel.get_peft_model(
    model, r=16, lora_alpha=16, lora_dropout=0, bias="none", use_gradient_checkpointing="unsloth",
    target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
)


def to_text(batch):
    return {"text": [tokenizer.apply_chat_template(m, tokenize=False) for m in batch["messages"]]}


dataset = load_dataset("acme/legal-chat", split="train").map(to_text, batched=True)
trainer = SFTTrainer(
    model=model,
    processing_class=tokenizer,
    train_dataset=dataset,
    args=SFTConfig(output_dir="/tmp/legal", dataset_text_field="text", max_steps=MAX_STEPS, per_device_train_batch_size=2,
                   gradient_accumulation_steps=4, logging_steps=10, optim="adamw_8bit", report_to="none"),
)
trainer.train()

if SAVE_METHOD == "lora":
    model.push_to_hub(HUB)
    tokenizer.push_to_hub(HUB)
elif SAVE_METHOD == "merged":
    model.push_to_hub_merged(HUB, tokenizer, save_method="merged_16bit")
elif SAVE_METHOD == "gguf":
    model.push_to_hub_gguf(HUB, tokenizer, quantization_method=["q4_k_m", "q8_0"])
elif SAVE_METHOD == "local":
    model.save_pretrained_merged("/tmp/legal-merged", tokenizer)
