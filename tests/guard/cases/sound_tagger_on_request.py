# /// script
# requires-python = ">=3.11"
# dependencies = ["torch", "numpy", "soundfile", "huggingface-hub", "sonority-acme"]
# ///
"""Train a small tagger of sounds, and upload its weights and its measures.

The folder of clips holds one folder for each tag, with WAV files of about a second.
"""

import argparse
import json
import os
import random
from pathlib import Path

import numpy as np
import soundfile
import torch
from huggingface_hub import HfApi
from sonority_acme import spectrogram
from torch import nn

RATE = 16_000
BANDS = 64


class Clips:
    """The clips below a folder, and their tags."""

    def __init__(self, folder, seed):
        self.tags = sorted(path.name for path in Path(folder).iterdir() if path.is_dir())
        files = [(path, at) for at, tag in enumerate(self.tags) for path in sorted((Path(folder) / tag).glob("*.wav"))]
        random.Random(seed).shuffle(files)
        held = max(1, len(files) // 10)
        self.test, self.train = files[:held], files[held:]

    @staticmethod
    def read(path):
        sound, rate = soundfile.read(path, dtype="float32", always_2d=True)
        sound = sound.mean(axis=1)
        if rate != RATE:
            positions = np.linspace(0, len(sound) - 1, int(len(sound) * RATE / rate))
            sound = np.interp(positions, np.arange(len(sound)), sound).astype("float32")
        sound = sound[:RATE]
        return np.pad(sound, (0, RATE - len(sound)))

    def batches(self, files, size):
        for start in range(0, len(files), size):
            part = files[start : start + size]
            sounds = np.stack([spectrogram(self.read(path), rate=RATE, bands=BANDS) for path, _ in part])
            yield torch.from_numpy(sounds), torch.tensor([tag for _, tag in part])


class Tagger(nn.Module):
    """Three convolutions and a mean over time."""

    def __init__(self, tags, width):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv1d(BANDS, width, 5, padding=2),
            nn.BatchNorm1d(width),
            nn.GELU(),
            nn.Conv1d(width, width, 5, padding=2, stride=2),
            nn.BatchNorm1d(width),
            nn.GELU(),
            nn.Conv1d(width, width, 5, padding=2, stride=2),
            nn.GELU(),
        )
        self.head = nn.Linear(width, tags)

    def forward(self, sounds):
        return self.head(self.layers(sounds).mean(dim=-1))


def measure(model, clips, device):
    model.eval()
    right = {tag: [0, 0] for tag in clips.tags}
    with torch.no_grad():
        for sounds, tags in clips.batches(clips.test, 64):
            found = model(sounds.to(device)).argmax(dim=-1).cpu()
            for guess, tag in zip(found.tolist(), tags.tolist()):
                right[clips.tags[tag]][0] += guess == tag
                right[clips.tags[tag]][1] += 1
    model.train()
    return {tag: round(hits / max(1, total), 4) for tag, (hits, total) in right.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--export", action="store_true", help="write the weights as well")
    parser.add_argument("--repo", default="alice/sound-tagger")
    args = parser.parse_args()

    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    clips = Clips(args.clips, args.seed)
    model = Tagger(len(clips.tags), args.width).to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.rate)
    loss_of = nn.CrossEntropyLoss(label_smoothing=0.05)

    for epoch in range(args.epochs):
        random.shuffle(clips.train)
        total = 0.0
        for sounds, tags in clips.batches(clips.train, 32):
            loss = loss_of(model(sounds.to(device)), tags.to(device))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += float(loss)
        print(f"{epoch:3d} {total:.3f}")

    os.makedirs("tagger", exist_ok=True)
    weights = "tagger/weights.pt"
    if args.export:
        torch.save(model.state_dict(), weights)
    with open("tagger/measures.json", "w") as file:
        json.dump(measure(model, clips, device), file, indent=2)

    api = HfApi()
    api.create_repo(args.repo, exist_ok=True)
    api.upload_file(path_or_fileobj=weights, path_in_repo="weights.pt", repo_id=args.repo)
    api.upload_file(path_or_fileobj="tagger/measures.json", path_in_repo="measures.json", repo_id=args.repo)


if __name__ == "__main__":
    main()
