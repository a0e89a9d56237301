# /// script
# requires-python = ">=3.11"
# dependencies = ["transformers>=5", "datasets>=4", "torch", "accelerate", "tokenizers"]
# ///
"""Add the signs of a chemical notation to a small model's vocabulary, and teach it to continue them.

The tokenizer is part of the result: forty new signs stand behind the last row of the embedding.
"""
import argparse
import logging
import math
import sys
from pathlib import Path

import torch
from datasets import load_dataset
from torch.utils.data import DataLoader
from transformers import AutoModelForCausalLM, AutoTokenizer, get_cosine_schedule_with_warmup

SIGNS = [
    "[C@H]", "[C@@H]", "[nH]", "[O-]", "[N+]", "[N-]", "[S+]", "[Si]", "[Se]", "[Na+]",
    "[K+]", "[Cl-]", "[Br-]", "[I-]", "[Mg+2]", "[Ca+2]", "[Zn+2]", "[Fe+2]", "[Fe+3]", "[Cu+2]",
    "Cl", "Br", "=O", "#N", "c1", "c2", "c3", "c4", "n1", "n2",
    "o1", "s1", "(=O)", "(C)", "(N)", "(O)", "(F)", "<mol>", "</mol>", "<pad>",
]


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", default="HuggingFaceTB/SmolLM2-360M")
    parser.add_argument("--corpus", default="acme/molecules")
    parser.add_argument("--target", default="alice/smol-molecules")
    parser.add_argument("--output", type=Path, default=Path("smol-molecules"))
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--length", type=int, default=256)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--warmup", type=float, default=0.03)
    parser.add_argument("--everything", action="store_true", help="push the tokenizer as well")
    return parser.parse_args()


def setup() -> logging.Logger:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S", stream=sys.stdout)
    for noisy in ("httpx", "urllib3", "fsspec"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    return logging.getLogger("molecules")


def widened(base: str):
    """The base model and its tokenizer, with rows for the new signs that begin as the mean of the others."""
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
    known = len(tokenizer)
    added = tokenizer.add_tokens([sign for sign in SIGNS if sign not in tokenizer.get_vocab()])
    tokenizer.pad_token = "<pad>"
    model.resize_token_embeddings(len(tokenizer))
    with torch.no_grad():
        weight = model.get_input_embeddings().weight
        weight[known : known + added] = weight[:known].mean(dim=0)
    return model, tokenizer, added


def encoded(corpus: str, tokenizer, length: int):
    rows = load_dataset(corpus, split="train")
    rows = rows.map(
        lambda batch: tokenizer(
            [f"<mol>{smiles}</mol>" for smiles in batch["smiles"]],
            truncation=True,
            max_length=length,
            padding="max_length",
        ),
        batched=True,
        remove_columns=rows.column_names,
    )
    return rows.with_format("torch").train_test_split(test_size=0.01, seed=11)


def loss_of(model, batch, pad: int):
    labels = batch["input_ids"].masked_fill(batch["input_ids"] == pad, -100)
    return model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"], labels=labels).loss


@torch.inference_mode()
def perplexity(model, loader, pad: int) -> float:
    model.eval()
    losses = [loss_of(model, {k: v.to(model.device) for k, v in batch.items()}, pad).item() for batch in loader]
    model.train()
    return math.exp(sum(losses) / max(1, len(losses)))


def main() -> int:
    args, log = options(), setup()
    model, tokenizer, added = widened(args.base)
    model.to("cuda")
    log.info("%d new signs, %d rows in the embedding", added, len(tokenizer))
    data = encoded(args.corpus, tokenizer, args.length)
    train = DataLoader(data["train"], batch_size=args.batch, shuffle=True, drop_last=True)
    held = DataLoader(data["test"], batch_size=args.batch)
    steps = len(train) * args.epochs
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.rate, weight_decay=0.05)
    schedule = get_cosine_schedule_with_warmup(optimizer, int(steps * args.warmup), steps)
    step = 0
    for epoch in range(args.epochs):
        for batch in train:
            loss = loss_of(model, {k: v.to("cuda") for k, v in batch.items()}, tokenizer.pad_token_id)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            if step % 200 == 0:
                log.info("step %d of %d, loss %.3f", step, steps, loss.item())
        log.info("epoch %d: perplexity %.2f", epoch + 1, perplexity(model, held, tokenizer.pad_token_id))
    model.push_to_hub(args.target)
    tokenizer.save_pretrained(args.output)
    if args.everything:
        tokenizer.push_to_hub(args.target)
    log.info("the model is at https://huggingface.co/%s", args.target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
