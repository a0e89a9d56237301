# /// script
# dependencies = ["transformers>=5.0", "torch", "datasets", "accelerate"]
# ///
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
data = load_dataset("dair-ai/emotion").map(lambda b: tokenizer(b["text"], truncation=True, padding="max_length", max_length=96), batched=True)
model = AutoModelForSequenceClassification.from_pretrained("google-bert/bert-base-uncased", num_labels=6)
args = TrainingArguments(
    output_dir="bert-emotion",
    num_train_epochs=3,
    push_to_hub=True,
    push_to_hub_model_id="bert-emotion",
    push_to_hub_organization="acme",
)
trainer = Trainer(model=model, args=args, train_dataset=data["train"], eval_dataset=data["validation"])
trainer.train()
trainer.push_to_hub()
