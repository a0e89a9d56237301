# /// script
# requires-python = ">=3.11"
# dependencies = ["torch", "numpy", "datasets", "tokenizers", "huggingface_hub", "safetensors"]
# ///
"""
Train a small language model from scratch on TinyStories.

Checkpoints are written to --out every --save-every steps. With --repo they are uploaded as well.
"""
import argparse
import json
import time
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from datasets import load_dataset
from huggingface_hub import HfApi
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers, trainers


class Attention(nn.Module):
    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width, bias=False)

    def forward(self, x):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.out(y.transpose(1, 2).reshape(batch, length, width))


class Layer(nn.Module):
    def __init__(self, width: int, heads: int):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attention = Attention(width, heads)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class SmallGPT(nn.Module):
    def __init__(self, vocabulary: int, width: int = 384, depth: int = 6, heads: int = 6, context: int = 256):
        super().__init__()
        self.context = context
        self.tokens = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(context, width)
        self.layers = nn.ModuleList(Layer(width, heads) for _ in range(depth))
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, vocabulary, bias=False)
        self.head.weight = self.tokens.weight

    def forward(self, ids, targets=None):
        x = self.tokens(ids) + self.positions(torch.arange(ids.size(1), device=ids.device))
        for layer in self.layers:
            x = layer(x)
        logits = self.head(self.norm(x))
        if targets is None:
            return logits, None
        return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


def seed_everything(seed: int) -> None:
    import os
    import random

    import numpy as np
    import torch

    os.environ["PYTHONHASHSEED"] = str(seed)
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
    torch.backends.cudnn.benchmark = True


def cosine_with_warmup(optimizer, warmup: int, total: int, floor: float = 0.05):
    import math

    import torch

    def factor(step: int) -> float:
        if step < warmup:
            return step / max(1, warmup)
        progress = min(1.0, (step - warmup) / max(1, total - warmup))
        return floor + (1 - floor) * 0.5 * (1 + math.cos(math.pi * progress))

    return torch.optim.lr_scheduler.LambdaLR(optimizer, factor)


def count_parameters(model) -> str:
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    total = sum(p.numel() for p in model.parameters())
    return f"{trainable / 1e6:.1f} M of {total / 1e6:.1f} M parameters are trained"


def make_tokenizer(texts, size):
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel()
    tokenizer.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=size, special_tokens=["[UNK]", "[EOS]"]))
    return tokenizer


def stream(tokenizer, texts, length, batch):
    buffer = []
    for text in texts:
        buffer += tokenizer.encode(text).ids + [1]
        while len(buffer) >= batch * (length + 1):
            chunk = torch.tensor(buffer[: batch * (length + 1)]).view(batch, length + 1)
            buffer = buffer[batch * (length + 1) :]
            yield chunk[:, :-1].cuda(), chunk[:, 1:].cuda()


def save(model, tokenizer, folder: Path, step: int, loss: float):
    folder.mkdir(parents=True, exist_ok=True)
    save_file({k: v.contiguous() for k, v in model.state_dict().items() if k != "head.weight"}, folder / "model.safetensors")
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "state.json").write_text(json.dumps({"step": step, "loss": loss}))


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--steps", type=int, default=20_000)
    p.add_argument("--batch", type=int, default=64)
    p.add_argument("--lr", type=float, default=6e-4)
    p.add_argument("--vocabulary", type=int, default=8192)
    p.add_argument("--out", type=Path, default=Path("checkpoints"))
    p.add_argument("--save-every", type=int, default=2000)
    p.add_argument("--repo", default="", help="repository for the checkpoints, created if needed")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()

    seed_everything(a.seed)
    api = HfApi()
    if a.repo:
        a.repo = api.create_repo(a.repo, private=True, exist_ok=True).repo_id

    stories = load_dataset("roneneldan/TinyStories", split="train")
    tokenizer = make_tokenizer((row["text"] for row in stories.select(range(50_000))), a.vocabulary)
    model = SmallGPT(a.vocabulary).cuda()
    print(count_parameters(model))
    optimizer = torch.optim.AdamW(model.parameters(), lr=a.lr, betas=(0.9, 0.95), weight_decay=0.1)
    schedule = cosine_with_warmup(optimizer, 500, a.steps)

    started = time.time()
    texts = (row["text"] for row in stories)
    for step, (x, y) in enumerate(stream(tokenizer, texts, model.context, a.batch), 1):
        with torch.autocast("cuda", dtype=torch.bfloat16):
            _, loss = model(x, y)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            print(f"{step} loss {loss.item():.3f} {step * x.numel() / (time.time() - started):.0f} tokens/s", flush=True)
        if step % a.save_every == 0 or step == a.steps:
            folder = a.out / f"step-{step:06d}"
            save(model, tokenizer, folder, step, loss.item())
            if a.repo:
                api.upload_folder(folder_path=folder, path_in_repo=folder.name, repo_id=a.repo)
        if step >= a.steps:
            break


if __name__ == "__main__":
    main()
