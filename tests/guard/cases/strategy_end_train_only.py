# /// script
# dependencies = ["transformers>=5", "datasets", "torch", "accelerate", "peft"]
# ///
from datasets import load_dataset
from peft import LoraConfig, get_peft_model
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    DataCollatorForLanguageModeling,
    Trainer,
    TrainingArguments,
)

MODEL = "EleutherAI/pythia-410m"
tokenizer = AutoTokenizer.from_pretrained(MODEL)
tokenizer.pad_token = tokenizer.eos_token
model = get_peft_model(AutoModelForCausalLM.from_pretrained(MODEL), LoraConfig(r=8, task_type="CAUSAL_LM"))

data = load_dataset("Abirate/english_quotes", split="train")
data = data.map(lambda row: tokenizer(row["quote"], truncation=True, max_length=256), remove_columns=data.column_names)

trainer = Trainer(
    model=model,
    train_dataset=data,
    args=TrainingArguments(
        output_dir="pythia-quotes",
        per_device_train_batch_size=8,
        num_train_epochs=3,
        save_strategy="epoch",
        push_to_hub=True,
        hub_model_id="alice/pythia-quotes",
        hub_strategy="end",
        report_to="none",
    ),
    data_collator=DataCollatorForLanguageModeling(tokenizer, mlm=False),
)
trainer.train()
print("finished, see https://huggingface.co/alice/pythia-quotes")
