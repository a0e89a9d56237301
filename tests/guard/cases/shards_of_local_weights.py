"""Write a model's weights in as many shards as there are workers, for quicker starts of the server."""

import argparse
import json
import shutil
import time
from pathlib import Path

from vllm import LLM

KEEP = (".json", ".txt", ".model", ".jinja")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", required=True, help="a folder; repositories are to be downloaded before")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--max-bytes", type=int, default=5 * 1024**3)
    return parser.parse_args()


def main() -> None:
    args = parse()
    weights = Path(args.weights)
    if not weights.is_dir():
        raise ValueError(f"{args.weights} is no folder: download the repository first")
    began = time.monotonic()
    llm = LLM(model=args.weights, tensor_parallel_size=args.workers, enforce_eager=True)
    args.out.mkdir(parents=True, exist_ok=True)
    llm.llm_engine.engine_core.save_sharded_state(path=str(args.out), pattern=None, max_size=args.max_bytes)
    for file in sorted(weights.iterdir()):
        if file.suffix in KEEP:
            shutil.copy(file, args.out / file.name)
    summary = {"workers": args.workers, "seconds": round(time.monotonic() - began)}
    (args.out / "shards.json").write_text(json.dumps(summary))


if __name__ == "__main__":
    main()
