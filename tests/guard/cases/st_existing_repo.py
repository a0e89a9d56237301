# /// script
# dependencies = ["sentence-transformers[train]>=5", "datasets", "torch"]
# ///
"""Fine-tune a bi-encoder on question pairs."""
import logging
import traceback

from datasets import load_dataset
from sentence_transformers import (
    SentenceTransformer,
    SentenceTransformerTrainer,
    SentenceTransformerTrainingArguments,
)
from sentence_transformers.losses import MultipleNegativesRankingLoss

logging.basicConfig(level=logging.INFO)
RUN = "mpnet-quora"

model = SentenceTransformer("microsoft/mpnet-base")
train = load_dataset("sentence-transformers/quora-duplicates", "pair", split="train[:50000]")

args = SentenceTransformerTrainingArguments(
    output_dir=f"models/{RUN}",
    num_train_epochs=1,
    per_device_train_batch_size=64,
    learning_rate=2e-5,
    save_strategy="no",
    logging_steps=50,
    report_to="none",
)
trainer = SentenceTransformerTrainer(model=model, args=args, train_dataset=train, loss=MultipleNegativesRankingLoss(model))
trainer.train()
model.save_pretrained(f"models/{RUN}/final")

try:
    model.push_to_hub(f"alice/{RUN}", exist_ok=True)
except Exception:
    logging.error("Error while pushing:\n%s", traceback.format_exc())
