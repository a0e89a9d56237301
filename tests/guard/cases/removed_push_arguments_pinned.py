# /// script
# requires-python = ">=3.9"
# dependencies = ["transformers==4.44.2", "torch", "datasets<3", "accelerate<1", "numpy<2"]
# ///
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-cased")
data = load_dataset("dair-ai/emotion").map(lambda b: tokenizer(b["text"], truncation=True, padding="max_length", max_length=96), batched=True)
model = AutoModelForSequenceClassification.from_pretrained("google-bert/bert-base-cased", num_labels=6)
args = TrainingArguments(
    output_dir="bert-emotion",
    evaluation_strategy="epoch",
    save_strategy="epoch",
    num_train_epochs=3,
    push_to_hub=True,
    hub_model_id="acme/bert-emotion",
)
trainer = Trainer(model=model, args=args, train_dataset=data["train"], eval_dataset=data["validation"], tokenizer=tokenizer)
trainer.train()
trainer.push_to_hub()
