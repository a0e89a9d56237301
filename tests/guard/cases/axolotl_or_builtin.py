# /// script
# requires-python = ">=3.11"
# dependencies = ["trl>=1.0", "peft", "datasets>=4.7", "torch", "numpy", "huggingface_hub", "pyyaml"]
# ///
"""
One entry point for two trainers.

    --engine builtin   SFT with TRL, options from the command line
    --engine axolotl   `axolotl train CONFIG`, options from the YAML file
"""
import argparse
import json
import logging
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from huggingface_hub import HfApi


def setup_logging(level: str = "INFO") -> logging.Logger:
    """Lines with time and level on standard output; the chatty libraries only when something is wrong."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stdout,
        force=True,
    )
    for noisy in ("httpx", "urllib3", "filelock", "fsspec", "huggingface_hub", "datasets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logger = logging.getLogger("job")
    logger.setLevel(level.upper())
    return logger


def log_settings(logger: logging.Logger, settings: dict) -> None:
    width = max(map(len, settings), default=0)
    for key, value in sorted(settings.items()):
        shown = "***" if "token" in key.lower() or "key" in key.lower() else value
        logger.info("%-*s %s", width, key, shown)


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


def provenance() -> dict:
    """Where and with what this run was made, for the card."""
    import importlib.metadata
    import os
    import platform
    from datetime import datetime, timezone

    packages = {}
    for name in ("datasets", "huggingface-hub", "torch", "transformers", "vllm"):
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    job = os.environ.get("JOB_ID")
    return {
        "job": job,
        "on_jobs": job is not None,
        "accelerator": os.environ.get("ACCELERATOR", "none"),
        "cores": os.environ.get("CPU_CORES", "?"),
        "memory": os.environ.get("MEMORY", "?"),
        "python": platform.python_version(),
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "packages": packages,
    }


def provenance_table(facts: dict) -> str:
    rows = [f"| {key} | {value} |" for key, value in facts.items() if key != "packages"]
    rows += [f"| {name} | {version} |" for name, version in sorted(facts["packages"].items())]
    return "\n".join(["| what | value |", "|---|---|", *rows])


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", choices=["builtin", "axolotl"], default="builtin")
    parser.add_argument("--config", type=Path, help="for axolotl")
    parser.add_argument("--model", default="Qwen/Qwen2.5-1.5B")
    parser.add_argument("--dataset", default="acme/support-chat")
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--lr", type=float, default=1e-4)
    parser.add_argument("--rank", type=int, default=32)
    parser.add_argument("--repo", default=None)
    parser.add_argument("--out", default="/tmp/out")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def train_builtin(args, logger) -> int:
    from datasets import load_dataset
    from peft import LoraConfig
    from trl import SFTConfig, SFTTrainer

    seed_everything(args.seed)
    trainer = SFTTrainer(
        model=args.model,
        train_dataset=load_dataset(args.dataset, split="train"),
        peft_config=LoraConfig(r=args.rank, lora_alpha=2 * args.rank, target_modules="all-linear"),
        args=SFTConfig(
            output_dir=args.out,
            num_train_epochs=args.epochs,
            learning_rate=args.lr,
            bf16=True,
            save_strategy="epoch",
            report_to="none",
            push_to_hub=args.repo is not None,
            hub_model_id=args.repo,
        ),
    )
    logger.info(count_parameters(trainer.model))
    trainer.train()
    trainer.save_model()
    if args.repo:
        Path(args.out, "provenance.json").write_text(json.dumps(provenance(), indent=2))
        HfApi().upload_file(
            path_or_fileobj=Path(args.out, "provenance.json"),
            path_in_repo="provenance.json",
            repo_id=args.repo,
        )
    return 0


def train_axolotl(args, logger) -> int:
    if not args.config:
        sys.exit("--engine axolotl needs --config")
    if not shutil.which("axolotl"):
        subprocess.run(["uv", "pip", "install", "axolotl[flash-attn]"], check=True)
    logger.info("handing over to axolotl with %s", args.config)
    return subprocess.run(["axolotl", "train", str(args.config)]).returncode


def main() -> int:
    args = parse()
    logger = setup_logging(os.environ.get("LOG_LEVEL", "INFO"))
    log_settings(logger, vars(args))
    started = time.time()
    engine = {"builtin": train_builtin, "axolotl": train_axolotl}[args.engine]
    code = engine(args, logger)
    logger.info("%s ended with %d after %.0f min", args.engine, code, (time.time() - started) / 60)
    return code


if __name__ == "__main__":
    sys.exit(main())
