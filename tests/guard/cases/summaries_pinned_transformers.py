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
import json
import logging
import os
import time
from pathlib import Path

import numpy as np
from datasets import load_dataset, load_metric
from transformers import (
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    DataCollatorForSeq2Seq,
    Seq2SeqTrainer,
    Seq2SeqTrainingArguments,
)

logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s", level=logging.INFO)
log = logging.getLogger("summaries")

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--base", default="google/flan-t5-small", help="the model to start from")
parser.add_argument("--dest", default="alice/flan-t5-dialogues", help="the repository of the result")
parser.add_argument("--epochs", type=float, default=3)
parser.add_argument("--batch-size", type=int, default=16)
parser.add_argument("--learning-rate", type=float, default=3e-4)
parser.add_argument("--longest-dialogue", type=int, default=768)
parser.add_argument("--longest-summary", type=int, default=96)
parser.add_argument("--rows", type=int, default=None, help="train on the first rows only")
options = parser.parse_args()

assert "HF_TOKEN" in os.environ, "no token in this job"

tokenizer = AutoTokenizer.from_pretrained(options.base)
model = AutoModelForSeq2SeqLM.from_pretrained(options.base)
rows = load_dataset("knkarthick/dialogsum")
if options.rows is not None:
    rows["train"] = rows["train"].select(range(min(options.rows, len(rows["train"]))))
log.info("%d dialogues to train on, %d to look at", len(rows["train"]), len(rows["validation"]))
rouge = load_metric("rouge")
PROMPT = "summarize: "


def encode(batch):
    inputs = tokenizer(
        [PROMPT + text for text in batch["dialogue"]],
        max_length=options.longest_dialogue,
        truncation=True,
    )
    labels = tokenizer(text_target=batch["summary"], max_length=options.longest_summary, truncation=True)
    inputs["labels"] = labels["input_ids"]
    return inputs


def clean(texts):
    """One sentence a line, as ROUGE-L wants it."""
    return ["\n".join(part.strip() for part in text.split(". ") if part.strip()) for text in texts]


def score(prediction):
    predicted = np.where(prediction.predictions != -100, prediction.predictions, tokenizer.pad_token_id)
    labels = np.where(prediction.label_ids != -100, prediction.label_ids, tokenizer.pad_token_id)
    texts = clean(tokenizer.batch_decode(predicted, skip_special_tokens=True))
    wanted = clean(tokenizer.batch_decode(labels, skip_special_tokens=True))
    values = rouge.compute(predictions=texts, references=wanted, use_stemmer=True)
    found = {name: round(100 * value.mid.fmeasure, 2) for name, value in values.items()}
    found["length"] = float(np.mean([len(text.split()) for text in texts]))
    return found


encoded = rows.map(encode, batched=True, remove_columns=rows["train"].column_names)
settings = Seq2SeqTrainingArguments(
    output_dir="flan-t5-dialogues",
    overwrite_output_dir=True,
    evaluation_strategy="epoch",
    save_strategy="epoch",
    num_train_epochs=options.epochs,
    per_device_train_batch_size=options.batch_size,
    per_device_eval_batch_size=options.batch_size,
    learning_rate=options.learning_rate,
    logging_steps=50,
    save_total_limit=2,
    load_best_model_at_end=True,
    metric_for_best_model="rougeL",
    report_to="none",
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
began = time.monotonic()
trainer.train()
log.info("trained in %.0f minutes", (time.monotonic() - began) / 60)

scores = trainer.evaluate(encoded["test"], metric_key_prefix="test")
for name, value in sorted(scores.items()):
    log.info("%s: %s", name, value)
Path(settings.output_dir, "test_scores.json").write_text(json.dumps(scores, indent=2))
trainer.create_model_card(language="en", tasks="summarization", dataset="DialogSum")
trainer.push_to_hub("End of training")
log.info("pushed to %s", options.dest)
