# /// script
# requires-python = ">=3.10"
# dependencies = [
#     "transformers[torch]==4.44.2",
#     "datasets<3",
#     "sentencepiece",
#     "rouge-score",
# ]
# ///
"""Fine-tunes a small T5 on dialogue summaries, with the releases that the paper's code was written for."""

import argparse
import os

from datasets import load_dataset, load_metric
from transformers import (
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    DataCollatorForSeq2Seq,
    Seq2SeqTrainer,
    Seq2SeqTrainingArguments,
)

parser = argparse.ArgumentParser()
parser.add_argument("--base", default="google/flan-t5-small")
parser.add_argument("--dest", default="alice/flan-t5-dialogues")
parser.add_argument("--epochs", type=float, default=3)
options = parser.parse_args()

assert "HF_TOKEN" in os.environ, "no token in this job"

tokenizer = AutoTokenizer.from_pretrained(options.base)
model = AutoModelForSeq2SeqLM.from_pretrained(options.base)
rows = load_dataset("knkarthick/dialogsum")
rouge = load_metric("rouge")


def encode(batch):
    inputs = tokenizer(["summarize: " + text for text in batch["dialogue"]], max_length=768, truncation=True)
    inputs["labels"] = tokenizer(text_target=batch["summary"], max_length=96, truncation=True)["input_ids"]
    return inputs


def score(prediction):
    texts = tokenizer.batch_decode(prediction.predictions, skip_special_tokens=True)
    wanted = tokenizer.batch_decode(prediction.label_ids, skip_special_tokens=True)
    return {name: value.mid.fmeasure for name, value in rouge.compute(predictions=texts, references=wanted).items()}


encoded = rows.map(encode, batched=True, remove_columns=rows["train"].column_names)
settings = Seq2SeqTrainingArguments(
    output_dir="flan-t5-dialogues",
    overwrite_output_dir=True,
    evaluation_strategy="epoch",
    save_strategy="epoch",
    num_train_epochs=options.epochs,
    warmup_ratio=0.05,
    predict_with_generate=True,
    push_to_hub=True,
    hub_model_id=options.dest,
)
trainer = Seq2SeqTrainer(
    model=model,
    args=settings,
    train_dataset=encoded["train"],
    eval_dataset=encoded["validation"],
    data_collator=DataCollatorForSeq2Seq(tokenizer, model=model),
    tokenizer=tokenizer,
    compute_metrics=score,
)
trainer.train()
trainer.push_to_hub("End of training")
