# /// script
# requires-python = ">=3.11"
# dependencies = ["transformers>=5", "torch", "datasets", "accelerate"]
# ///
import argparse

from datasets import load_dataset
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer, DataCollatorForSeq2Seq, Seq2SeqTrainer, Seq2SeqTrainingArguments

parser = argparse.ArgumentParser()
parser.add_argument("--output-repo", required=True)
parser.add_argument("--tag", default="")
args = parser.parse_args()

tokenizer = AutoTokenizer.from_pretrained("google/flan-t5-small")
model = AutoModelForSeq2SeqLM.from_pretrained("google/flan-t5-small")
data = load_dataset("knkarthick/samsum", split="train")


def encode(batch):
    inputs = tokenizer(["summarize: " + d for d in batch["dialogue"]], truncation=True, max_length=512)
    inputs["labels"] = tokenizer(text_target=batch["summary"], truncation=True, max_length=96)["input_ids"]
    return inputs


data = data.map(encode, batched=True, remove_columns=data.column_names)
trainer = Seq2SeqTrainer(
    model=model,
    args=Seq2SeqTrainingArguments(output_dir="out", num_train_epochs=2, save_strategy="no", report_to="none"),
    train_dataset=data,
    data_collator=DataCollatorForSeq2Seq(tokenizer, model=model),
)
trainer.train()
model.push_to_hub(args.output_repo)
tokenizer.push_to_hub(args.output_repo)
if args.tag:
    api = HfApi()
    api.create_tag(args.output_repo, tag=args.tag)
